"""A small grammar of captions: noun phrases with their colours, sizes, places and relations. No torch.

Rules, not a parser of the whole language: it finds nouns by the longest match with the lexicon, gathers the
modifiers before them, and reads what stands between two nouns as their relation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.lexicon import LONGEST, Entry
from crossalign_gui.alignment.protocol import WordKind
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import Word, split_words

_BEFORE_NOUNS = frozenset({"a", "an", "the", "any", "many", "some", "two", "three", "four", "five"})


class Words(Protocol):
    """What knows names, such as the lexicon."""

    def lookup(self, text: str) -> Entry | None: ...


@dataclass(frozen=True, slots=True)
class Phrase:
    """start, end: the words of the phrase in the caption. head: the range of the noun. entry is None when the noun is
    unknown or missing ("the red one"). related: (predicate, numbers of other phrases). unseen: adjectives that are not
    looked at."""

    start: int
    end: int
    head: tuple[int, int]
    text: str
    entry: Entry | None
    colours: tuple[str, ...] = ()
    size: str | None = None
    position: str | None = None
    related: tuple[tuple[str, tuple[int, ...]], ...] = ()
    unseen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    caption: str
    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    owners: tuple[int | None, ...]
    """The phrase that each word belongs to."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a query asks for: the number of a phrase, or None with the reason."""

    phrase: int | None
    kind: WordKind


def parse(caption: str, lexicon: Words) -> Parsed:
    words = split_words(caption)
    phrases, owners = _phrases(caption, words, lexicon)
    phrases = [_placed(caption, phrases, index) for index in range(len(phrases))]
    return Parsed(caption, words, tuple(_related(caption, phrases)), tuple(owners))


def resolve(parsed: Parsed, ranges: Ranges) -> Target:
    """The phrase that a word or several words mean: the one whose noun they hold first, else the one they modify."""
    touched = [
        index for index, word in enumerate(parsed.words) if any(word.start < end and word.end > start for start, end in ranges)
    ]
    for number, phrase in enumerate(parsed.phrases):
        if any(phrase.head[0] < end and phrase.head[1] > start for start, end in ranges):
            return Target(number, "visual")
    for index in touched:
        owner = parsed.owners[index]
        if owner is not None and not v.is_function(parsed.words[index].text):
            return Target(owner, "visual")
    if all(
        v.is_function(word) or v.modifies(word) or v.is_verb(word)
        for word in (parsed.words[i].text.casefold() for i in touched)
    ):
        return Target(None, "function")
    return Target(None, "unknown")


def _phrases(caption: str, words: Sequence[Word], lexicon: Words) -> tuple[list[Phrase], list[int | None]]:
    phrases: list[Phrase] = []
    owners: list[int | None] = [None] * len(words)
    modifiers: list[int] = []
    index = 0
    while index < len(words):
        if modifiers and _parted(caption, words, index):
            _finish_bare(words, modifiers, phrases, owners)
            modifiers = []
        length, entry = _noun(caption, words, index, lexicon)
        if entry is None:
            low = words[index].text.casefold()
            if v.modifies(low):
                modifiers.append(index)
            elif not v.is_function(low) and modifiers and not v.is_verb(low):
                modifiers.append(index)  # an unknown adjective or noun goes with what follows
            else:
                _finish_bare(words, modifiers, phrases, owners)
                modifiers = []
            index += 1
            continue
        phrases.append(_phrase(words, modifiers, index, length, entry))
        for member in (*modifiers, *range(index, index + length)):
            owners[member] = len(phrases) - 1
        modifiers = []
        index += length
    _finish_bare(words, modifiers, phrases, owners)
    return phrases, owners


def _noun(caption: str, words: Sequence[Word], index: int, lexicon: Words) -> tuple[int, Entry | None]:
    """The longest name that starts here; of several nouns in a row the last one is the head."""
    for length in range(min(LONGEST, len(words) - index), 1, -1):
        last = words[index + length - 1]
        if any(_parted(caption, words, index + offset) for offset in range(1, length)):
            continue
        entry = lexicon.lookup(caption[words[index].start : last.end])
        first = words[index].text.casefold()
        if entry is not None and v.may_begin_name(first) and not (entry.borrowed and v.modifies(first)):
            return length, entry
    low = words[index].text.casefold()
    if v.is_function(low) or v.is_never_noun(low) or (v.is_verb(low) and not _named(words, index, lexicon)):
        return 1, None
    followed = index + 1 < len(words) and not _parted(caption, words, index + 1)
    if v.modifies(low) and (low not in v.ALSO_NOUNS or (followed and _noun_next(caption, words, index + 1, lexicon))):
        return 1, None
    entry = lexicon.lookup(words[index].text)
    if entry is None:
        return 1, None
    if followed and not v.modifies(words[index + 1].text.casefold()):
        length, following = _noun(caption, words, index + 1, lexicon)
        if following is not None and not _plural_subject(words[index].text):
            return length + 1, following
    return 1, entry


def _named(words: Sequence[Word], index: int, lexicon: Words) -> bool:
    """'the fly', 'how many flies': what can be a verb is a noun after an article or a number, if it has a name."""
    low = words[index].text.casefold()
    if not index or words[index - 1].text.casefold() not in _BEFORE_NOUNS or low.endswith(("ing", "ed")):
        return False
    entry = lexicon.lookup(low)
    return entry is not None and entry.exact


def _noun_next(caption: str, words: Sequence[Word], index: int, lexicon: Words) -> bool:
    return _noun(caption, words, index, lexicon)[1] is not None


def _plural_subject(text: str) -> bool:
    """'dogs sleep': a plural before another noun is rarely its modifier."""
    return len(text) > 3 and text.endswith("s") and not text.endswith(("ss", "'s"))


def _parted(caption: str, words: Sequence[Word], index: int) -> bool:
    """Whether punctuation stands before a word."""
    between = caption[words[index - 1].end : words[index].start]
    return bool(between.strip())


def _phrase(words: Sequence[Word], modifiers: Sequence[int], index: int, length: int, entry: Entry) -> Phrase:
    head = (words[index].start, words[index + length - 1].end)
    first = words[modifiers[0]].start if modifiers else head[0]
    lows = [words[member].text.casefold() for member in modifiers]
    return Phrase(first, head[1], head, entry.text, entry, v.colours(lows), v.size(lows), v.place(lows), (), v.unseen(lows))


def _finish_bare(words: Sequence[Word], modifiers: Sequence[int], phrases: list[Phrase], owners: list[int | None]) -> None:
    """Modifiers without a known noun: 'the red one', 'a blue gizmo'."""
    lows = [words[member].text.casefold() for member in modifiers]
    colours = v.colours(lows)
    if not colours:
        return
    for member in modifiers:
        owners[member] = len(phrases)
    last = words[modifiers[-1]]
    phrases.append(
        Phrase(words[modifiers[0]].start, last.end, (last.start, last.end), last.text, None, colours,
               v.size(lows), v.place(lows))
    )  # fmt: skip


def _gap(caption: str, phrases: Sequence[Phrase], index: int) -> str:
    """The text between a phrase and the next one (or the end)."""
    end = phrases[index + 1].start if index + 1 < len(phrases) else len(caption)
    return " ".join(caption[phrases[index].end : end].casefold().split())


def _placed(caption: str, phrases: Sequence[Phrase], index: int) -> Phrase:
    """'... on the left', '... in the top right corner'."""
    phrase = phrases[index]
    gap = _gap(caption, phrases, index)
    found = v.PLACE.search(gap)
    if phrase.position is not None or found is None or v.relation(gap) is not None:
        return phrase
    return replace(phrase, position=v.place(re.findall(r"[\w]+", found.group())))


def _related(caption: str, phrases: Sequence[Phrase]) -> list[Phrase]:
    result = list(phrases)
    if len(phrases) < 2:
        return result
    opening = caption[: phrases[0].start].casefold()
    first = v.relation(opening)
    if first is not None:
        result[1] = replace(result[1], related=((first, (0,)),))
    for index in range(len(phrases) - 1):
        gap = _gap(caption, phrases, index)
        predicate = v.relation(gap)
        if predicate is None or (index == 0 and first is not None):
            continue
        last = index + (2 if predicate == "between" else 1)
        others = tuple(range(index + 1, min(last, len(phrases) - 1) + 1))
        result[index] = replace(result[index], related=(*result[index].related, (predicate, others)))
    return result
