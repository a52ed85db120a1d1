"""Kosmos-2's grounded text: boxes as a pair of cells of a 32 x 32 grid, `<patch_index_0326>`; an edge moves by up to 1/64 of a
side (Peng et al. 2023, section 3)."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.target import Target, dumps

_SIDE = 32
_MARKS = ("<grounding>", "<phrase>", "</phrase>", "<object>", "</object>", "<patch_index_", "</delimiter_of_multi_objects/>")


def write(target: Target, documents: Iterable[Document]) -> None:
    """One line for each caption: the image and its grounded text."""
    with target.text() as file:
        for document, _, found in captions(documents, target, _MARKS):
            text = "<grounding>"
            for words, phrase in found:
                if phrase is None:
                    text += words
                    continue
                target.lose(message("boxes are rounded to a grid of 32 x 32"), document.image.uri, len(phrase.boxes))
                places = "</delimiter_of_multi_objects/>".join(_cells(box, document.image) for box in phrase.boxes)
                text += f"<phrase>{words}</phrase><object>{places}</object>"
            file.write(dumps({"image": document.image.uri, "text": text}) + "\n")


def _cells(box: Box, image: Image) -> str:
    """The cells that hold the upper left and the lower right corner."""
    corners = []
    for x, y, inward in ((box.x0, box.y0, 0.0), (box.x1, box.y1, 1e-6)):
        column, row = (min(_SIDE - 1, max(0, int(value * _SIDE - inward))) for value in (x / image.width, y / image.height))
        corners.append(f"<patch_index_{row * _SIDE + column:04d}>")
    return "".join(corners)


FORMAT = Format(
    name="kosmos2",
    title=message("Kosmos-2 grounded text (JSON lines)"),
    about=message("Captions with boxes as cells of a 32 x 32 grid."),
    suffix=".jsonl",
    write=write,
    holds=features("captions spans"),
    order=86,
)
