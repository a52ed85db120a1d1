"""Captions as a sequence of plain text and phrases, for formats that write boxes into the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.phrases import Phrase, absent, apart, phrases
from crossalign_gui.storage.formats.target import Target

Piece = tuple[str, Phrase | None]


def pieces(document: Document, caption: Caption, target: Target) -> list[Piece]:
    """(text, phrase or None) that follow each other; phrases have regions and do not overlap."""
    result: list[Piece] = []
    position = 0
    for phrase in apart([p for p in phrases(document, caption) if p.regions], target):
        start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
        words = caption.text[start:end]
        if words.strip() and words != words.strip():  # readers take the words between marks without them
            target.lose(message("blanks at the ends of phrases are left out of them"), words)
            start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        if start > position:
            result.append((caption.text[position:start], None))
        result.append((caption.text[start:end], phrase))
        position = end
    if position < len(caption.text):
        result.append((caption.text[position:], None))
    return result


def captions(
    documents: Iterable[Document], target: Target, forbidden: Sequence[str], answers: bool = False
) -> Iterator[tuple[Document, Caption, list[Piece]]]:
    """Those that can be written: a text that holds one of the format's own marks is left out. answers: questions with an answer are
    written without a phrase too."""
    for document in documents:
        for caption in document.captions:
            if any(mark in caption.text for mark in forbidden):
                target.lose(message("captions that contain marks of the format are left out"), caption.text)
                continue
            found = pieces(document, caption, target)
            if not any(phrase for _, phrase in found) and not (answers and caption.answer is not None):
                target.lose(message("captions without a linked phrase are left out"), caption.text)
                continue
            yield document, caption, found


def missing(document: Document, target: Target, forbidden: Sequence[str]) -> Iterator[str]:
    """The phrases that are "not in the picture", in the order of the captions, each once."""
    ids = absent(document)
    order = {caption.id: place for place, caption in enumerate(document.captions)}
    spans = sorted((span for span in document.spans if span.id in ids and span.caption in order),
                   key=lambda span: (order[span.caption], span.ranges))  # fmt: skip
    for words in dict.fromkeys(span.text for span in spans):
        if any(mark in words for mark in forbidden):
            target.lose(message("captions that contain marks of the format are left out"), words)
        else:
            yield words
