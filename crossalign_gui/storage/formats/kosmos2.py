"""Kosmos-2's grounded text: boxes as a pair of cells of a 32 x 32 grid, `<patch_index_0326>`; an edge moves by up to 1/64 of a
side (Peng et al. 2023, section 3). JSON lines of {image, text}."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.grounded_text import FAMILIES, Writer
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.dialogue import Dialogues, Exchange, each
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_FAMILY = FAMILIES["kosmos2"]


def read(source: Source) -> Iterator[Document]:
    """Pictures must be at hand where their sizes are not in the file."""
    dialogues = Dialogues(source, "kosmos2", lambda _: _FAMILY)
    yield from each(
        source, dialogues, dialogues.take, exchanges=lambda record: [Exchange("Describe the image.", record["text"])]
    )


def write(target: Target, documents: Iterable[Document]) -> None:
    """One line for each caption: the image and its grounded text."""
    with target.text() as file:
        for document, _, found in captions(documents, target, _FAMILY.marks):
            for _, phrase in found:
                if phrase is not None:
                    target.lose(message("boxes are rounded to a grid of 32 x 32"), document.image.uri, len(phrase.boxes))
            writer = Writer(_FAMILY, (document.image.width, document.image.height))
            text = writer.sentence((words, phrase.boxes if phrase else ()) for words, phrase in found)
            same = sum(len(phrase.boxes) for _, phrase in found if phrase) - text.count("<patch_index_") // 2
            if same:
                target.lose(message("boxes of a phrase that lie in the same cells are written once"), document.image.uri, same)
            if text != text.rstrip():
                target.lose(message("blanks at the end of captions are removed"), text)
            file.write(dumps({"image": document.image.uri, "text": text.rstrip()}) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("image", "text") and "<patch_index_" in head.text


FORMAT = Format(
    name="kosmos2",
    title=message("Kosmos-2 grounded text (JSON lines)"),
    about=message("Captions with boxes as cells of a 32 x 32 grid."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans"),
    order=86,
)
