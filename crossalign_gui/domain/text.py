"""Words of a caption: the one tokenizer of window, command line, imports and models. Offsets are Unicode code points, half-open.

A word is what a reader takes for one: letters and digits with their combining marks, joined by apostrophes, hyphens or
invisible joiners ("dog's", "T-shirt", "mother-in-law"), numbers with their signs ("12:30", "1,000"), abbreviations with their
dots ("U.S."), addresses ("https://example.com/a"). Chinese, Japanese, Thai, Lao, Khmer and Burmese, written without
blanks, are split by the dictionaries of ICU (`segmenter`). No word begins or ends inside a grapheme cluster (Unicode
Standard Annex 29).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from crossalign_gui.domain import segmenter
from crossalign_gui.domain.document import Caption, Range, Ranges

_MARK, _HIDDEN = "\u0300", "\u034f"
"""What stands in the pattern for every combining mark, and for every invisible character that does not part words."""
_PARTS = "\u200b\ufeff"  # invisible, but between words: ZERO WIDTH SPACE, and a byte order mark

_LETTER = rf"[^\W_]{_MARK}*"
_RUN = rf"{_LETTER}(?:{_HIDDEN}*{_LETTER})*"
_CASED = rf"[A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿ]{_MARK}*"
_INITIALS = rf"(?<![^\W_])(?:{_CASED}\.)+{_CASED}(?:\.|(?![^\W_]))(?![^\W_])"
_UNIT = rf"(?:{_INITIALS}|{_RUN})"
_JOINT = r"(?:['’\-‐‑֊־·‧״׳&]|(?<=\d)[.,:/٫٬](?=\d))"
_REST = r"[^\s<>\"“”「」。，、]{0,2000}[^\s<>\"“”「」。，、.,;:!?'’()\[\]{}…]"
_ADDRESS = (
    rf"(?:[A-Za-z][A-Za-z0-9+.\-]{{0,20}}://|www\.|mailto:){_REST}"
    r"|[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,8}"
    rf"|(?:[A-Za-z0-9\-]{{1,63}}\.){{1,8}}(?:com|org|net|edu|gov|info|io)\b(?:/(?:{_REST})?)?"
)

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b-\u30ff\u31f0-\u31ff\uff66-\uff9f\U0001aff0-\U0001b16f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_ALONE = re.compile(r"[\x00-\u02ff\u0370-\u0482\u048a-\u0587\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
"""Texts in which each character is a grapheme cluster of its own (but for line ends)."""


@cache  # with the first text: compiling both takes as long as a click
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of a word, and of what is written without blanks."""
    word = re.compile(rf"(?P<address>{_ADDRESS})|{_UNIT}(?:{_JOINT}{_UNIT})*")
    unspaced = re.compile(rf"(?!\d)[{_UNSPACED}](?:(?!\d)[{_UNSPACED}{_MARK}{_HIDDEN}])*")  # digits are words as anywhere
    return word, unspaced


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def split_words(caption: str) -> tuple[Word, ...]:
    """The words of a caption in order, without punctuation."""
    if not caption:
        return ()
    found = _words(caption)
    if not _ALONE.fullmatch(caption):
        found = _whole(found, segmenter.clusters(caption))
    return tuple(Word(caption[start:end], start, end) for start, end in found)


def words_of(caption: Caption) -> tuple[Word, ...]:
    """As its own word ranges say (of a file, or split and joined by hand), else by `split_words`."""
    tokens = caption.tokens
    if not tokens or any(start >= end for start, end in tokens) or tokens[-1][1] > len(caption.text):
        return split_words(caption.text)
    if tokens[0][0] < 0 or any(first[1] > second[0] for first, second in pairwise(tokens)):
        return split_words(caption.text)
    return tuple(Word(caption.text[start:end], start, end) for start, end in tokens)


def _words(caption: str) -> list[Range]:
    shadow = caption if caption.isascii() else "".join(map(_shadow, caption))
    found: list[Range] = []
    word, unspaced = _patterns()
    for match in word.finditer(shadow):
        start, end = match.span()
        if match["address"] is None and unspaced.search(shadow, start, end):
            found += _unspaced(caption, shadow, start, end)
        else:
            found.append((start, end))
    return found


def _shadow(character: str) -> str:
    """The character as the pattern sees it."""
    if character < "\u00ad":
        return character
    kind = unicodedata.category(character)
    if kind[0] == "M" or character in "\u200c\u200d":
        return _MARK
    return _HIDDEN if kind == "Cf" and character not in _PARTS else character


def _unspaced(caption: str, shadow: str, start: int, end: int) -> Iterator[Range]:
    """Of a word that has parts in scripts without blanks: those by the dictionaries, the others as they are."""
    place = start
    word, unspaced = _patterns()
    for match in unspaced.finditer(shadow, start, end):
        yield from ((m.start(), m.end()) for m in word.finditer(shadow, place, match.start()))
        yield from segmenter.words(caption, match.start(), match.end())
        place = match.end()
    yield from ((m.start(), m.end()) for m in word.finditer(shadow, place, end))


def _whole(words: list[Range], ends: list[int]) -> list[Range]:
    """Words grown to whole clusters, of which `ends` has the places; two that share one become one."""
    found: list[Range] = []
    borders = iter([0, *ends])
    border = next(borders)
    for start, end in words:
        below = border
        while border <= start:
            below, border = border, next(borders)
        start = max(below, 0)
        while border < end:
            border = next(borders)
        end = border
        if found and found[-1][1] > start:
            start = found.pop()[0]
        found.append((start, end))
    return found


_ASKS = re.compile(r"\W*(?:how many|what colou?r|where (?:is|are)|is there|are there|do you see)\b", re.IGNORECASE)


def is_question(text: str) -> bool:
    """By its mark, or by its first words where a mark is missing ("how many dogs are there")."""
    return text.rstrip().endswith(("?", "？", "؟")) or _ASKS.match(text) is not None


def quote(caption: str, ranges: Ranges) -> str:
    """The text of a span: its ranges joined by one blank."""
    return " ".join(caption[start:end] for start, end in ranges)
