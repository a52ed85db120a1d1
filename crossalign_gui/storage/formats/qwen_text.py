"""Qwen-VL's grounded text: `<ref>words</ref><box>(x,y),(x,y)</box>` (Qwen-VL) or `<|object_ref_start|>...` (Qwen2-VL), 0 to 999 of
each side. Phrases that are "not in the picture" are questions of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.grounded_text import FAMILIES, Thing, Writer
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import dialogue
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.interleaved import captions, missing
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.phrases import places
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_DIALECTS = {"qwen2": FAMILIES["qwen2_vl"], "qwen1": FAMILIES["qwen_vl"]}
_ASK = "Describe the image with grounding."


def read(source: Source) -> Iterator[Document]:
    """Either dialect, told apart by its marks."""
    new, old = _DIALECTS["qwen2"], _DIALECTS["qwen1"]
    yield from dialogue.read(source, "qwen_text", lambda text: new if "<|" in text else old)


def write(target: Target, documents: Iterable[Document]) -> None:
    dialect = target.choice("dialect", "qwen2")
    family = _DIALECTS.get(dialect, _DIALECTS["qwen2"])
    forbidden = (*family.marks, "<image>", "<img>")
    number = 0
    with target.text() as file:
        for document in documents:
            uri = document.image.uri
            writer = Writer(family, (document.image.width, document.image.height))
            turns = []
            for _, _, found in captions([document], target, forbidden):
                for _, phrase in found:
                    if phrase is not None:
                        target.lose(
                            message("coordinates are rounded to thousandths of a side"), uri, len(places(phrase.regions))
                        )
                pieces = [(text, places(phrase.regions) if phrase else ()) for text, phrase in found]
                turns.append((_ASK, writer.sentence(pieces)))
            for words in missing(document, target, forbidden):
                turns.append((family.find.replace("{}", words), writer.answer([Thing(words)])))
            for question, answer in turns:
                file.write(dumps(_record(dialect, number, uri, question, answer)) + "\n")
                number += 1


def _record(dialect: str, number: int, uri: str, question: str, answer: str) -> dict[str, object]:
    if dialect == "qwen1":
        asked = {"from": "user", "value": f"Picture 1: <img>{uri}</img>\n{question}"}
        return {"id": str(number), "conversations": [asked, {"from": "assistant", "value": answer}]}
    messages = [{"role": "user", "content": f"<image>{question}"}, {"role": "assistant", "content": answer}]
    return {"messages": messages, "images": [uri]}


def _recognise(head: Head) -> bool:
    if not (head.lines or head.array) or not head.keys & {"conversations", "messages"}:
        return False
    return re.search(r"<\|box_start\|>\s*\(|<box>\s*\(", head.text) is not None


FORMAT = Format(
    name="qwen_text",
    title=message("Qwen-VL grounded text (JSON lines)"),
    about=message("Conversations with boxes written into the text, thousandths of each side."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans points absent"),
    choices=(Choice("dialect", "Marks", (("qwen2", "Qwen2-VL"), ("qwen1", "Qwen-VL"))),),
    order=84,
)
