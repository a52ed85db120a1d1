"""The words of a caption as the grammar reads them: a possessive without its ending, "red-bus" as "red" and "bus". No torch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.lexicon import LONGEST, Entry
from crossalign_gui.domain.text import Word

_POSSESSIVE = re.compile(r"['’][sS]$")
_PART = re.compile(r"[^\-‐‑]+")
_HYPHEN = re.compile(r"[\-‐‑](?:and[\-‐‑])?", re.IGNORECASE)


class Words(Protocol):
    """What knows names, such as the lexicon."""

    def lookup(self, text: str) -> Entry | None: ...

    def is_beyond(self, text: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Pieces:
    """`owners`: the number of the word that each piece is of."""

    words: tuple[Word, ...]
    owners: tuple[int, ...]


def pieces(caption: str, words: Sequence[Word], lexicon: Words) -> Pieces:
    found: list[Word] = []
    owners: list[int] = []
    for number in range(len(words)):
        own = _pieces(caption, words, number, lexicon)
        found += own
        owners += [number] * len(own)
    return Pieces(tuple(found), tuple(owners))


def joined(between: str) -> bool:
    """Whether what stands between two pieces makes one word of them."""
    return _HYPHEN.fullmatch(between) is not None


def _pieces(caption: str, words: Sequence[Word], number: int, lexicon: Words) -> list[Word]:
    word = words[number]
    ending = _POSSESSIVE.search(word.text)
    if ending is not None and _owns(caption, words, number) and not _named(caption, words, number, lexicon):
        return [Word(word.text[: ending.start()], word.start, word.start + ending.start())]
    if _HYPHEN.search(word.text) and not v.modifies(word.text.casefold()):
        parts = [Word(m.group(), word.start + m.start(), word.start + m.end()) for m in _PART.finditer(word.text)]
        parts = [part for part in parts if part.text.casefold() != "and"] or parts
        *first, last = [part.text.casefold() for part in parts]
        whole, noun = lexicon.lookup(word.text), lexicon.lookup(last)
        coloured = v.colours([*first, last]) if v.modifies(last) else v.colours(first) if noun is not None else ()
        described = bool(first) and bool(coloured) and all(map(v.modifies, first))
        own = whole is not None and whole.how != "neighbour" and (noun is None or whole.text != noun.text)
        if described and not own:
            return parts
    return [word]


def _owns(caption: str, words: Sequence[Word], number: int) -> bool:
    """Whether another word follows without punctuation between them."""
    return number + 1 < len(words) and not caption[words[number].end : words[number + 1].start].strip()


def _named(caption: str, words: Sequence[Word], number: int, lexicon: Words) -> bool:
    """Whether a name of several words holds it: "carpenter's kit"."""
    for first in range(max(0, number - LONGEST + 1), number + 1):
        for last in range(number + 1, min(first + LONGEST, len(words))):
            entry = lexicon.lookup(caption[words[first].start : words[last].end])
            if entry is not None and entry.how != "neighbour":
                return True
    return False
