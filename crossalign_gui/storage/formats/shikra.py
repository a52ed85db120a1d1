"""Shikra JSON lines: `<ph_st>words<ph_ed>` in the sentence, boxes in pixels beside it, `boxes_seq` joins them. Its formatter calls
`str.format` on the sentence, so captions with braces cannot be written."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import box_list, features
from crossalign_gui.storage.formats.target import Target, dumps

_MARKS = ("<ph_st>", "<ph_ed>", "{", "}")


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document, _, found in captions(documents, target, _MARKS):
            boxes: list[list[float]] = []
            sequence: list[list[int]] = []
            for _, phrase in found:
                if phrase is not None:
                    sequence.append(list(range(len(boxes), len(boxes) + len(phrase.boxes))))
                    boxes += [box_list(box) for box in phrase.boxes]
            sentence = "".join(f"<ph_st>{text}<ph_ed>" if phrase else text for text, phrase in found)
            record = {"image_id": document.image.uri, "boxes": boxes, "sentence": sentence, "boxes_seq": sequence}
            file.write(dumps(record) + "\n")


FORMAT = Format(
    name="shikra",
    title=message("Shikra JSON lines"),
    about=message("Sentences with marked phrases and boxes in pixels."),
    suffix=".jsonl",
    write=write,
    holds=features("captions spans"),
    order=88,
)
