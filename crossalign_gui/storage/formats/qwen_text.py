"""Qwen-VL's grounded text: `<ref>words</ref><box>(x,y),(x,y)</box>` (Qwen-VL) or `<|object_ref_start|>...` (Qwen2-VL), 0 to 999 of
each side."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.target import Target, dumps

_DIALECTS = {
    "qwen2": ("<|object_ref_start|>", "<|object_ref_end|>", "<|box_start|>", "<|box_end|>"),
    "qwen1": ("<ref>", "</ref>", "<box>", "</box>"),
}


def write(target: Target, documents: Iterable[Document]) -> None:
    dialect = target.choice("dialect", "qwen2")
    ref, end_ref, box, end_box = _DIALECTS[dialect]
    with target.text() as file:
        for number, (document, _, found) in enumerate(captions(documents, target, (ref, end_ref, box, end_box, "<image>"))):
            answer = ""
            for text, phrase in found:
                if phrase is None:
                    answer += text
                    continue
                target.lose(message("coordinates are rounded to thousandths of a side"), document.image.uri, len(phrase.boxes))
                answer += f"{ref}{text}{end_ref}"
                answer += "".join(f"{box}{_corners(b, document.image)}{end_box}" for b in phrase.boxes)
            if dialect == "qwen2":
                record: dict[str, object] = {
                    "messages": [
                        {"role": "user", "content": "<image>Describe the image with grounding."},
                        {"role": "assistant", "content": answer},
                    ],
                    "images": [document.image.uri],
                }
            else:
                question = f"Picture 1: <img>{document.image.uri}</img>\nDescribe the image with grounding."
                turns = [{"from": "user", "value": question}, {"from": "assistant", "value": answer}]
                record = {"id": str(number), "conversations": turns}
            file.write(dumps(record) + "\n")


def _corners(box: Box, image: Image) -> str:
    x0, x1 = (min(999, max(0, round(x / image.width * 1000))) for x in (box.x0, box.x1))
    y0, y1 = (min(999, max(0, round(y / image.height * 1000))) for y in (box.y0, box.y1))
    return f"({x0},{y0}),({x1},{y1})"


FORMAT = Format(
    name="qwen_text",
    title=message("Qwen-VL grounded text (JSON lines)"),
    about=message("Conversations with boxes written into the text, thousandths of each side."),
    suffix=".jsonl",
    write=write,
    holds=features("captions spans"),
    choices=(Choice("dialect", "Marks", (("qwen2", "Qwen2-VL"), ("qwen1", "Qwen-VL"))),),
    order=84,
)
