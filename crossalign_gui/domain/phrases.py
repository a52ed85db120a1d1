"""How the phrases of a caption lie in each other."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Document, Range, Ranges, Span


def covers(ranges: Ranges, word: Range) -> bool:
    return any(start <= word[0] and word[1] <= end for start, end in ranges)


def phrases_of(document: Document, caption_id: str) -> tuple[Span, ...]:
    """The spans of a caption, the shortest first, then in the order of the text."""
    own = [span for span in document.spans if span.caption == caption_id and span.ranges]
    return tuple(sorted(own, key=lambda span: (_length(span), span.ranges)))


def absent_words(document: Document, caption_id: str) -> frozenset[Ranges]:
    """The spans of a caption that are marked as not in the picture."""
    absent = {link.span for link in document.links if link.region is None}
    return frozenset(span.ranges for span in document.spans if span.caption == caption_id and span.id in absent)


def levels(spans: Iterable[Span]) -> dict[str, int]:
    """Which line below the words each phrase gets, 0 nearest to them: a phrase lies below all that share a place with it
    and are shorter. `spans` come the shortest first."""
    placed: list[tuple[Span, int]] = []
    for span in spans:
        start, end = span.ranges[0][0], span.ranges[-1][1]
        below = [level for other, level in placed if other.ranges[0][0] < end and start < other.ranges[-1][1]]
        placed.append((span, max(below, default=-1) + 1))
    return {span.id: level for span, level in placed}


def next_wider(spans: Iterable[Span], selected: Ranges) -> Span | None:
    """The shortest phrase that holds the selection and more; from the widest on, the shortest again."""
    around = [span for span in spans if all(covers(span.ranges, part) for part in selected)]
    wider = [span for span in around if _length(span) > sum(end - start for start, end in selected)]
    return next(iter(wider or around), None)


def _length(span: Span) -> int:
    return sum(end - start for start, end in span.ranges)
