"""Where the words and phrases of a caption are after its text was changed.

Words at both ends that are as they were are the same words; those between are compared: equal ones in order, then misspelt ones
(one letter changed, added, missing or swapped in a short word, some more in a long one), then words that were only written
together or apart. No word becomes another word. A phrase reaches from its first to its last word: where a word at its
end was replaced and another one of it stayed, it holds the replacement.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from crossalign_gui.domain.document import Range, Ranges
from crossalign_gui.domain.text import Word, split_words

_MOST = 2500  # pairs of words that are compared letter by letter; a caption that was written anew has more

_POINTS = re.compile(
    "[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]"  # Hebrew
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Moved:
    """`shrunk`: whether a word of it is gone without another in its place. `whole`: whether all its words are the same still, or
    only spelt another way."""

    ranges: Ranges
    shrunk: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words a0:a1 of the old text became words b0:b1 of the new one. same: one by one, or as a whole (written apart)."""

    a0: int
    a1: int
    b0: int
    b1: int
    same: bool
    still: bool = False
    """Of the text around the change."""


class Rewording:
    def __init__(self, before: str, after: str, at: int | None = None) -> None:
        """at: the place in the new text at which the edit ended, where it is known; of two equal readings, the one whose
        rest after that place is untouched."""
        self._before, self._after = before, after
        self._old, self._new = split_words(before), split_words(after)
        self._stretches = _stretches(self._old, self._new, at)

    def word(self, place: Range) -> Range | None:
        """A word's new place, None where it is gone."""
        moved = self.phrase((place,))
        return moved.ranges[0] if moved is not None and moved.whole else None

    def phrase(self, ranges: Ranges) -> Moved | None:
        """None where none of its words is left."""
        found: list[Range] = []
        shrunk, whole = False, True
        for place in ranges:
            moved = self._range(place)
            if moved is None:
                shrunk, whole = True, False
                continue
            (start, end), less, same = moved
            shrunk, whole = shrunk or less, whole and same
            if found and start < found[-1][1]:
                start = found[-1][1]
            if start < end:
                found.append((start, end))
        return Moved(tuple(found), shrunk, whole) if found else self._elsewhere(ranges)

    def _elsewhere(self, ranges: Ranges) -> Moved | None:
        """A phrase that stands once in both texts, but in another order."""
        if len(ranges) != 1:
            return None
        text = self._before[ranges[0][0] : ranges[0][1]]
        if self._before.count(text) != 1 or self._after.count(text) != 1:
            return None
        start = self._after.index(text)
        end = start + len(text)
        if not any(word.start == start for word in self._new) or not any(word.end == end for word in self._new):
            return None
        return Moved(((start, end),), False, True)

    def _range(self, place: Range) -> tuple[Range, bool, bool] | None:
        first = bisect_right(self._old, place[0], key=attrgetter("end"))
        last = bisect_left(self._old, place[1], key=attrgetter("start")) - 1
        if first > last:
            return None
        ends = (
            bisect_right(self._stretches, first, key=attrgetter("a1")),
            bisect_right(self._stretches, last, key=attrgetter("a0")),
        )
        touched = self._stretches[slice(*ends)]
        kept = [item for item in touched if item.same]
        lost = sum(min(last + 1, item.a1) - max(first, item.a0) for item in touched if not item.same)
        stays = sum(self._letters(max(first, item.a0), min(last + 1, item.a1)) for item in kept)
        if not kept or not (any(item.still for item in kept) or 2 * stays >= self._letters(first, last + 1)):
            return None
        low = min(self._low(item, first) for item in touched if item.b0 < item.b1)
        high = max(self._high(item, last) for item in touched if item.b0 < item.b1)
        start, end = self._new[low].start, self._new[high].end
        if kept[0].a0 <= first < kept[0].a1 and self._old[first].text == self._new[low].text:
            start += max(0, place[0] - self._old[first].start)  # it began inside a word
        if kept[-1].a0 <= last < kept[-1].a1 and self._old[last].text == self._new[high].text:
            end -= max(0, self._old[last].end - place[1])
        shrunk = any(not item.same and self._share(item, first, last) < min(last + 1, item.a1) - max(first, item.a0)
                     for item in touched)  # fmt: skip
        return ((start, end), shrunk, not lost) if start < end else None

    def _letters(self, first: int, end: int) -> int:
        return sum(len(word.text) for word in self._old[first:end])

    def _low(self, item: _Stretch, first: int) -> int:
        """The first new word of a stretch that belongs to a phrase from word `first` on."""
        outside = max(0, first - item.a0)
        return min(item.b0 + outside, item.b1 - 1)

    def _high(self, item: _Stretch, last: int) -> int:
        outside = max(0, item.a1 - 1 - last)
        return max(item.b1 - 1 - outside, item.b0)

    def _share(self, item: _Stretch, first: int, last: int) -> int:
        return self._high(item, last) - self._low(item, first) + 1 if item.b0 < item.b1 else 0


def _stretches(old: Sequence[Word], new: Sequence[Word], at: int | None) -> list[_Stretch]:
    least = min(len(old), len(new))
    tail = 0
    if at is not None:
        while tail < least and new[-1 - tail].start >= at and old[-1 - tail].text == new[-1 - tail].text:
            tail += 1
    head = 0
    while head < least - tail and old[head].text == new[head].text:
        head += 1
    while tail < least - head and old[-1 - tail].text == new[-1 - tail].text:
        tail += 1
    found = [_Stretch(n, n + 1, n, n + 1, True, True) for n in range(head)]
    found += _between(old, new, (head, len(old) - tail), (head, len(new) - tail))
    shift = len(new) - len(old)
    return found + [_Stretch(n, n + 1, n + shift, n + shift + 1, True, True) for n in range(len(old) - tail, len(old))]


def _between(old: Sequence[Word], new: Sequence[Word], a: Range, b: Range) -> list[_Stretch]:
    texts = [_plain(word.text) for word in old[a[0] : a[1]]], [_plain(word.text) for word in new[b[0] : b[1]]]
    found: list[_Stretch] = []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if kind == "equal":
            found += [
                _Stretch(a[0] + i1 + n, a[0] + i1 + n + 1, b[0] + j1 + n, b[0] + j1 + n + 1, True) for n in range(i2 - i1)
            ]
        else:
            found += _rewritten(texts[0][i1:i2], texts[1][j1:j2], a[0] + i1, b[0] + j1)
    return found


def _rewritten(old: Sequence[str], new: Sequence[str], a: int, b: int) -> list[_Stretch]:
    """Of words that changed: the ones that were misspelt, or written together or apart, in order; the rest between them."""
    pair = _pair(old, new) if len(old) * len(new) <= _MOST else None
    if pair is None:
        return [_Stretch(a, a + len(old), b, b + len(new), False)] if old or new else []
    (i, length), (j, ways) = pair
    here = _Stretch(a + i, a + i + length, b + j, b + j + ways, True)
    first = _rewritten(old[:i], new[:j], a, b)
    return [*first, here, *_rewritten(old[i + length :], new[j + ways :], here.a1, here.b1)]


def _pair(old: Sequence[str], new: Sequence[str]) -> tuple[Range, Range] | None:
    """Place and number of words that are the same but for their spelling: the longest ones first, at places alike."""
    for length in range(1, 4):
        for i in sorted(range(len(old)), key=lambda i: -len(old[i])):
            for j in sorted(range(len(new)), key=lambda j: abs(j * len(old) - i * len(new))):
                for mine, ways in ((1, length), (length, 1)):
                    if _same(old[i : i + mine], new[j : j + ways], length):
                        return (i, mine), (j, ways)
    return None


def _same(old: Sequence[str], new: Sequence[str], length: int) -> bool:
    if length == 1:
        return _misspelt(old[0], new[0])
    return max(len(old), len(new)) == length and _bare(old) == _bare(new)


def _bare(words: Sequence[str]) -> str:
    return "".join(character for word in words for character in word if character.isalnum())


def _plain(text: str) -> str:
    """As words are compared: Arabic and Hebrew are the same with and without their vowel points."""
    return _POINTS.sub("", unicodedata.normalize("NFC", text).casefold().replace("’", "'"))


def _misspelt(old: str, new: str) -> bool:
    if _HANGUL.search(old + new):  # by their letters, of which a syllable has two or three
        old, new = unicodedata.normalize("NFD", old), unicodedata.normalize("NFD", new)
    longer = max(len(old), len(new))
    allowed = longer // 4 if _HAN.search(old + new) else max(1, longer // 3)  # another character is a word of its own
    if abs(len(old) - len(new)) > allowed or longer > 40:
        return False
    distance = _distance(old, new)
    return distance <= allowed and 2 * distance <= longer


def _distance(old: str, new: str) -> int:
    """Letters changed, added, removed, or swapped with their neighbour (optimal string alignment; Damerau 1964)."""
    rows = [list(range(len(new) + 1))]
    for i, left in enumerate(old, 1):
        row = [i]
        for j, right in enumerate(new, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == new[j - 2] and right == old[i - 2]:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
