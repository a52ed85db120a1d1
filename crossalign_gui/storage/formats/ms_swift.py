"""ms-swift JSON lines for tuning vision-language models: placeholders in the answer, pixels of the original image beside it; the
trainer converts them to what each model wants."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import box_list, features
from crossalign_gui.storage.formats.target import Target, dumps

_MARKS = ("<ref-object>", "<bbox>", "<image>")
_PROMPT = "<image>Describe the image and say where each thing is."


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document, caption, found in captions(documents, target, _MARKS):
            if caption.answer is not None:
                messages = [{"role": "user", "content": f"<image>{caption.text}"},
                            {"role": "assistant", "content": caption.answer.text}]  # fmt: skip
                for word in (text for text, phrase in found if phrase):
                    target.lose(message("phrases of questions with an answer are left out"), word)
                file.write(dumps({"messages": messages, "images": [document.image.uri]}) + "\n")
                continue
            refs = [text for text, phrase in found if phrase]
            boxes = [box_list(box) for _, phrase in found if phrase for box in phrase.boxes]
            answer = "".join("<ref-object>" + "<bbox>" * len(phrase.regions) if phrase else text for text, phrase in found)
            record = {
                "messages": [{"role": "user", "content": _PROMPT}, {"role": "assistant", "content": answer}],
                "images": [document.image.uri], "objects": {"ref": refs, "bbox": boxes, "bbox_type": "real"},
            }  # fmt: skip
            file.write(dumps(record) + "\n")


FORMAT = Format(
    name="ms_swift",
    title=message("ms-swift JSON lines"),
    about=message("Conversations for tuning vision-language models; original pixels, placeholders in the text."),
    suffix=".jsonl",
    write=write,
    holds=features("captions answers spans"),
    order=80,
)
