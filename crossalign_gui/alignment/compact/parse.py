"""A small grammar of captions: noun phrases with their colours, sizes, places and relations. No torch.

Rules, not a parser of the whole language: it finds nouns by the longest match with the lexicon, gathers the
modifiers before them, and reads what stands between two nouns as their relation. Who wears or has what is in `owners`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.lexicon import LONGEST, Entry
from crossalign_gui.alignment.compact.owners import with_owners
from crossalign_gui.alignment.compact.phrase import POSSESSIVE, Phrase, owns
from crossalign_gui.alignment.compact.pieces import Words, joined, pieces
from crossalign_gui.alignment.protocol import WordKind
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.nouns import is_plural, is_plural_name
from crossalign_gui.domain.text import Word, split_words

_CLAUSE = re.compile(r"[:;.!?]")
"""What no relation and no place goes beyond: 'three dogs in a row: the smallest is brown'."""
_ONE = frozenset({"a", "an", "one", "this", "that", "another", "single"})
_SEVERAL = frozenset({"every", "each", "all", "any", "no", "some", "both", "these", "those", "more", "most", "other"})
_NAMED = frozenset({"can", "picture", "photo", "photograph", "drawing", "image"})
"""Function words that name a thing after an article."""
_BEFORE_NOUNS = frozenset({"a", "an", "the", "any", "many", "some", "two", "three", "four", "five"})


@dataclass(frozen=True, slots=True)
class Parsed:
    caption: str
    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    owners: tuple[int | None, ...]
    """The phrase that each word belongs to."""
    verbs: frozenset[int] = frozenset()
    """Words that say what somebody does, although they could be nouns: 'a man skis'."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a query asks for: the number of a phrase, or None with the reason."""

    phrase: int | None
    kind: WordKind


def parse(caption: str, lexicon: Words) -> Parsed:
    words = split_words(caption)
    read = pieces(caption, words, lexicon)
    phrases, phrase_of, acting = _phrases(caption, read.words, lexicon)
    phrases = [_placed(caption, phrases, index) for index in range(len(phrases))]
    owners: list[int | None] = [None] * len(words)
    for word, phrase in zip(read.owners, phrase_of, strict=True):
        owners[word] = phrase if phrase is not None else owners[word]
    verbs = frozenset(read.owners[piece] for piece in acting)
    return Parsed(caption, words, tuple(with_owners(caption, _related(caption, phrases))), tuple(owners), verbs)


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
        if owner is not None:
            return Target(owner, "visual")
    if all(_says_nothing(parsed, index) for index in touched):
        return Target(None, "function")
    return Target(None, "unknown")


def _says_nothing(parsed: Parsed, index: int) -> bool:
    low = parsed.words[index].text.casefold()
    if index and low in _NAMED and parsed.words[index - 1].text.casefold() in _BEFORE_NOUNS:
        after = parsed.words[index + 1].text.casefold() if index + 1 < len(parsed.words) else ""
        return low != "can" and after == "of"  # 'a picture of a dog' only introduces it; 'a can' and 'the picture' are things
    return v.is_function(low) or v.modifies(low) or v.is_verb(low) or index in parsed.verbs


def _phrases(caption: str, words: Sequence[Word], lexicon: Words) -> tuple[list[Phrase], list[int | None], list[int]]:
    """The phrases, the phrase of each word, and the words that are verbs only here."""
    verbs: list[int] = []
    phrases: list[Phrase] = []
    owners: list[int | None] = [None] * len(words)
    modifiers: list[int] = []
    index = 0
    while index < len(words):
        if modifiers and _parted(caption, words, index):
            _finish_bare(words, modifiers, phrases, owners)
            modifiers = []
        if phrases and phrases[-1].head[1] == words[index - 1].end and _acts(caption, words, index, phrases[-1].entry):
            verbs.append(index)
            index += 1
            continue
        counted = _group(caption, words, index, lexicon)
        if counted:
            _finish_bare(words, modifiers, phrases, owners)
            modifiers = [index]
            index += counted
            continue
        length, entry = _noun(caption, words, index, lexicon)
        if entry is None:
            low = words[index].text.casefold()
            if length > 1:
                _finish_bare(words, [*modifiers, *range(index, index + length)], phrases, owners)
                modifiers = []
            elif v.modifies(low):
                modifiers.append(index)
            elif not v.is_function(low) and modifiers and not v.is_verb(low):
                modifiers.append(index)  # an unknown adjective or noun goes with what follows
            else:
                _finish_bare(words, modifiers, phrases, owners)
                modifiers = []
            index += length
            continue
        phrases.append(_phrase(words, modifiers, index, length, entry))
        for member in (*modifiers, *range(index, index + length)):
            owners[member] = len(phrases) - 1
        modifiers = []
        index += length
    _finish_bare(words, modifiers, phrases, owners)
    return phrases, owners, verbs


def _group(caption: str, words: Sequence[Word], index: int, lexicon: Words) -> int:
    """How many words stand before the noun that 'a herd of the' means all of; 0 where no noun follows."""
    if not v.is_group(words[index].text.casefold()) or index + 2 >= len(words) or words[index + 1].text.casefold() != "of":
        return 0
    start = index + 2
    while start < len(words) and v.is_function(words[start].text):
        start += 1
    noun = start
    while noun < len(words) and not _noun_next(caption, words, noun, lexicon):
        if not v.modifies(words[noun].text.casefold()):
            return 0
        noun += 1
    whole = noun < len(words) and not any(_parted(caption, words, place) for place in range(index + 1, noun + 1))
    return start - index if whole else 0


def _acts(caption: str, words: Sequence[Word], index: int, entry: Entry | None) -> bool:
    """Whether a word after one for people is what they do: 'a man skis', 'people cross', 'a woman cutting a cake'. A verb
    has an s after one person and none after several, which a noun in its place has not."""
    subject, low = words[index - 1].text.casefold(), words[index].text.casefold()
    if entry is None or not entry.is_person or owns(subject) or _parted(caption, words, index):
        return False
    if v.is_function(low) or v.modifies(low) or owns(low):
        return False
    if low.endswith("ing"):
        return len(low) > len("string")
    if is_plural(subject):
        return not is_plural(low) and subject not in v.OWNERS
    return subject in v.SUBJECTS and is_plural(low) and low.endswith("s")


def _noun(caption: str, words: Sequence[Word], index: int, lexicon: Words) -> tuple[int, Entry | None]:
    """The longest name that starts here, without an entry where it is known to be no thing of the lexicon; of several nouns in
    a row the last one is the head."""
    for length in range(min(LONGEST, len(words) - index), 1, -1):
        last = words[index + length - 1]
        if not all(caption[words[at].end : words[at + 1].start].isspace() for at in range(index, index + length - 1)):
            continue
        entry = lexicon.lookup(caption[words[index].start : last.end])
        first = words[index].text.casefold()
        if v.is_verb(first) and index and _is_noun(words[index - 1].text, lexicon):
            break  # 'people riding horses' have no riding horses
        if entry is not None and v.may_begin_name(first) and not (entry.borrowed and v.modifies(first)):
            return length, entry
        if v.may_begin_name(first) and not v.modifies(first) and lexicon.is_beyond(caption[words[index].start : last.end]):
            return length, None
    low = words[index].text.casefold()
    if v.is_function(low) or v.is_never_noun(low) or (v.is_verb(low) and not _named(words, index, lexicon)):
        return 1, None
    followed = index + 1 < len(words) and not _parted(caption, words, index + 1)
    if v.modifies(low) and (low not in v.ALSO_NOUNS or (followed and _noun_next(caption, words, index + 1, lexicon))):
        return 1, None
    entry = lexicon.lookup(words[index].text)
    if entry is None:
        return 1, None
    if followed and not v.modifies(words[index + 1].text.casefold()) and not _acts(caption, words, index + 1, entry):
        length, following = _noun(caption, words, index + 1, lexicon)
        if (
            following is not None
            and not is_plural(words[index].text.casefold())
            and not _has(words[index].text, entry, following)
        ):
            return length + 1, following
    return 1, entry


def _has(text: str, entry: Entry, following: Entry) -> bool:
    """'the man's face', 'the dog's head' are two things."""
    return owns(text) and (following.is_part or entry.is_person)


def _is_noun(text: str, lexicon: Words) -> bool:
    low = text.casefold()
    return not v.is_function(low) and not v.modifies(low) and lexicon.lookup(low) is not None


def _named(words: Sequence[Word], index: int, lexicon: Words) -> bool:
    """'the fly', 'how many flies': what can be a verb is a noun after an article or a number, if it has a name."""
    low = words[index].text.casefold()
    if not index or words[index - 1].text.casefold() not in _BEFORE_NOUNS or low.endswith(("ing", "ed")):
        return False
    entry = lexicon.lookup(low)
    return entry is not None and entry.exact


def _noun_next(caption: str, words: Sequence[Word], index: int, lexicon: Words) -> bool:
    return _noun(caption, words, index, lexicon)[1] is not None


def _parted(caption: str, words: Sequence[Word], index: int) -> bool:
    """Whether punctuation, or the end of a possessive, stands before a word."""
    between = caption[words[index - 1].end : words[index].start]
    return bool(between.strip()) and not joined(between)


def _phrase(words: Sequence[Word], modifiers: Sequence[int], index: int, length: int, entry: Entry) -> Phrase:
    head = (words[index].start, words[index + length - 1].end)
    first = words[modifiers[0]].start if modifiers else head[0]
    lows = [words[member].text.casefold() for member in modifiers]
    place = modifiers[0] if modifiers else index
    before = words[place - 1].text.casefold() if place else ""
    exact = v.is_exact(before) and not any(v.is_group(low) for low in lows)  # 'two groups of people' are more than two
    return Phrase(
        first, head[1], head, entry.text, entry, v.colours(lows), v.size(lows), v.place(lows), (), v.unseen(lows),
        v.number(before), exact, v.order(before), _means_one(words, place, index + length, lows, entry),
    )  # fmt: skip


def _means_one(words: Sequence[Word], start: int, end: int, modifiers: Sequence[str], entry: Entry) -> bool:
    """What `Phrase.one` says of the words from start to end, the modifiers before the noun among them."""
    head = words[end - 1].text.casefold()
    before = words[start - 1].text.casefold() if start else ""
    if v.is_group(head) or entry.is_collective:
        return False
    if before in _ONE and not any(v.is_group(low) for low in modifiers):  # 'a herd of cows' has several
        return True
    if before in _SEVERAL or v.number(before) > 1 or is_plural(head) or is_plural_name(head) or entry.is_mass:
        return False
    return end - start > 1 or len(words) > 1


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
    """'... on the left', '... in the top right corner', '... from the left' after an ordinal."""
    phrase = phrases[index]
    gap = _CLAUSE.split(_gap(caption, phrases, index))[0]
    counted = v.FROM.match(gap) if phrase.order else None
    if counted is not None:
        return replace(phrase, position=counted.group(1))
    phrase = replace(phrase, order=0)
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
        if POSSESSIVE.fullmatch(gap):  # "the dog's head": a part is looked for in its owner
            result[index + 1] = replace(result[index + 1], related=(*result[index + 1].related, ("part of", (index,))))
            continue
        predicate = v.relation(gap)
        if predicate is None or (index == 0 and first is not None) or _CLAUSE.search(gap):
            continue
        last = index + (2 if predicate == "between" else 1)
        others = tuple(range(index + 1, min(last, len(phrases) - 1) + 1))
        result[index] = replace(result[index], related=(*result[index].related, (predicate, others)))
    return result
