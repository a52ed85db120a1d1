"""Words of a caption that a person split or joined: kept as the caption's own word ranges (`Caption.tokens`)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossalign_gui.domain import segmenter
from crossalign_gui.domain.document import Caption, Range, Ranges
from crossalign_gui.domain.text import split_words, words_of

if TYPE_CHECKING:
    from crossalign_gui.domain.rewording import Rewording


def joined(caption: Caption, words: Sequence[Range]) -> Caption:
    """The words from the first to the last of these are one."""
    start, end = min(words)[0], max(words, key=lambda word: word[1])[1]
    others = [place for place in _ranges(caption) if place[1] <= start or end <= place[0]]
    return _with(caption, [*others, (start, end)])


def split(caption: Caption, word: Range, at: int | None = None) -> Caption:
    """A word in two at a place inside it, moved to the nearest end of a grapheme cluster before; else a joined one as it was
    before, else one at each cluster. The same caption where there is nothing to split."""
    start, end = word
    ends = [start + place for place in segmenter.clusters(caption.text[start:end])]
    by_rule = [(w.start, w.end) for w in split_words(caption.text) if start <= w.start and w.end <= end]
    if at is not None and start < at < end:
        cut = ([start, *ends])[bisect_right(ends, at)]
        parts = [(start, cut), (cut, end)] if start < cut < end else [word]
    elif len(by_rule) > 1:
        parts = by_rule
    else:
        parts = list(pairwise([start, *ends]))
    parts = [(a, b) for a, b in parts if any(map(str.isalnum, caption.text[a:b]))]
    return _with(caption, [place for place in _ranges(caption) if place != word] + parts)


def carried(caption: Caption, text: str, rewording: Rewording) -> Ranges | None:
    """The word ranges of a caption for another text: words made by hand stay where their letters stay."""
    rules = {(word.start, word.end) for word in split_words(caption.text)}
    by_hand = [place for place in _ranges(caption) if place not in rules]
    moved = [rewording.phrase((place,)) for place in by_hand]
    found = sorted({item.ranges[0] for item in moved if item is not None and item.whole and len(item.ranges) == 1})
    kept: list[Range] = []
    for word in split_words(text):
        own = [place for place in found if place[0] < word.end and word.start < place[1]]
        whole = bool(own) and own[0][0] <= word.start and word.end <= own[-1][1]
        apart = all(first[1] <= second[0] for first, second in pairwise(own))
        kept += own if whole and apart else [(word.start, word.end)]
    kept = sorted(set(kept))
    sound = all(first[1] <= second[0] for first, second in pairwise(kept))
    return tuple(kept) if sound and found and kept != [(word.start, word.end) for word in split_words(text)] else None


def _ranges(caption: Caption) -> list[Range]:
    return [(word.start, word.end) for word in words_of(caption)]


def _with(caption: Caption, words: Sequence[Range]) -> Caption:
    """Without ranges of its own where they are those of the rules."""
    tokens = tuple(sorted(words))
    rules = tuple((word.start, word.end) for word in split_words(caption.text))
    return replace(caption, tokens=None if tokens == rules else tokens)
