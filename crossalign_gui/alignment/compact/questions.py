"""A small grammar of questions: what is asked, of which phrase of the text. No torch.

Closed question types, as in GQA (Hudson and Manning, "GQA", CVPR 2019, section 3): existence, number, attribute, place,
relation, choice. What is asked of a phrase that is no such type is declined, not guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.parse import Parsed
from crossalign_gui.alignment.compact.phrase import POSSESSIVE, Phrase
from crossalign_gui.domain.messages import message

Kind = Literal["presence", "count", "colour", "place", "relation", "choice", "is_colour", "listing", "unknown"]

_COUNT = re.compile(r"\bhow\s+many\b|\b(?:number|count)\s+of\b", re.IGNORECASE)
_COLOUR = re.compile(r"\bcolou?r(?:s|ed)?\b", re.IGNORECASE)
_PLACE = re.compile(r"^\W*where\b|\b(?:which|what)\s+(?:part|side|corner|half|place)\b", re.IGNORECASE)
_OPEN = re.compile(r"^\W*(?:what|which|who|whats)\b", re.IGNORECASE)
_WHO = re.compile(r"^\W*who\b", re.IGNORECASE)
_CLOSED = re.compile(r"^\W*(?:is|are|was|were|do|does|can|could|has|have|any)\b", re.IGNORECASE)
_THERE = re.compile(
    r"\b(?:there|any|see|visible|here|shown|contains?|shows?|depicts?|have|has|picture|image|photo|photograph|scene)\b",
    re.IGNORECASE,
)
_LISTING = re.compile(
    r"^\W*(?:what|which)(?:['’]?s|\s+is|\s+are|\s+(?:things|objects|animals))?\s*(?:things|objects)?\s*"
    r"(?:do|can|are|is|there|in|you|see|shown|here|visible|the|this|picture|image|photo|photograph|scene|on|\s)*\W*$",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:no|not|never|without|nothing|none|except)\b|n['’]t\b", re.IGNORECASE)
_HAVE = re.compile(r"\b(?:have|has|got)\b", re.IGNORECASE)
_OR = re.compile(r"\bor\b", re.IGNORECASE)
_DOING = re.compile(r"^\W*what(?:['’]?s|\s+is|\s+are)\s+(?P<who>.+?)\s+(?P<act>holding|carrying|riding)\W*$", re.IGNORECASE)
_ACTION = re.compile(r"\bdoing\b|\b(?:why|when|whose)\b|\bhow\s+(?!many\b)", re.IGNORECASE)
_STILL = frozenset(
    """stand stands standing sit sits sitting lie lies lying placed put located positioned looking parked hang hangs hanging
    rest rests resting appear appears""".split()  # noqa: SIM905 (a long list)
)


@dataclass(frozen=True, slots=True)
class Question:
    """subject, reference: numbers of phrases of the text. predicate: of `relations`. options: phrases or colours to choose
    from. asker: the range of the word that stands for the answer. why: the reason for "unknown", in words. who: whether it asks
    for a person."""

    kind: Kind
    subject: int | None = None
    reference: int | None = None
    predicate: str = ""
    options: tuple[int, ...] = ()
    colours: tuple[str, ...] = ()
    asker: tuple[int, int] | None = None
    why: str = ""
    who: bool = False


def read(parsed: Parsed) -> Question:
    """What is asked."""
    text, phrases = parsed.caption, parsed.phrases
    nouns = [number for number, phrase in enumerate(phrases) if phrase.entry is not None and not _has_next(parsed, number)]
    asker = _asker(parsed)
    why = _beyond(parsed)
    if why:
        return Question("unknown", why=why)
    if not nouns:
        if _LISTING.match(text):
            return Question("listing", asker=asker)
        return Question("unknown", why=message("no thing that it knows is asked for"))
    doing = _DOING.match(text)
    if doing is not None and len(nouns) == 1:
        return Question("relation", None, nouns[0], "rides" if doing["act"].casefold() == "riding" else "holds", asker=asker)
    count, colour = _COUNT.search(text), _COLOUR.search(text)
    if count is not None:
        if len(nouns) > 1 and _HAVE.search(text):
            return Question("unknown", why=message("it does not count the parts of things"))
        return Question("count", _after(phrases, nouns, count.end()), asker=asker)
    if colour is not None and not _CLOSED.match(text):
        return Question("colour", nouns[0])
    if _PLACE.search(text):
        return Question("place", nouns[0])
    if _OPEN.match(text):
        return _open(parsed, nouns, asker)
    if _CLOSED.match(text):
        return _closed(parsed, nouns)
    return Question("unknown", why=message("this is not a kind of question that it knows"))


_ENDING = re.compile(rf"(?:{POSSESSIVE.pattern})?\s*", re.IGNORECASE)


def _has_next(parsed: Parsed, number: int) -> bool:
    """'the man's' in 'the man's hat', which is what is asked of."""
    rest = parsed.phrases[number + 1 :]
    return (
        bool(rest)
        and parsed.phrases[number].owns(parsed.caption)
        and rest[0].entry is not None
        and _ENDING.fullmatch(parsed.caption[parsed.phrases[number].end : rest[0].start]) is not None
    )


def _asker(parsed: Parsed) -> tuple[int, int] | None:
    word = parsed.words[0] if parsed.words else None
    return (word.start, word.end) if word is not None and _OPEN.match(word.text) else None


def _beyond(parsed: Parsed) -> str:
    """Why a text asks for more than things, colours, numbers, places."""
    if _ACTION.search(parsed.caption):
        return message("it knows things, not what they do or why")
    if any(not _in_name(parsed, found) for found in _NEGATED.finditer(parsed.caption)):
        return message("it does not answer negated questions")
    doing = _DOING.match(parsed.caption)
    for number, word in enumerate(parsed.words):
        low = word.text.casefold()
        if doing is not None and word.start >= doing.start("act"):
            continue
        acts = number in parsed.verbs or (v.is_verb(low) and low not in _STILL)
        if acts and parsed.owners[number] is None:
            return message("'{}' is an action, and it knows only things", word.text)
        known = v.is_function(low) or v.modifies(low) or v.is_verb(low) or v.is_never_noun(low) or _asking(low)
        if parsed.owners[number] is None and not known:
            return message("'{}' is not in its vocabulary", word.text)
    unseen = [name for phrase in parsed.phrases for name in phrase.unseen]
    return message("it does not see what is '{}'", unseen[0]) if unseen else ""


def _in_name(parsed: Parsed, found: re.Match[str]) -> bool:
    """'hourglass not done' is a name."""
    return any(phrase.head[0] < found.end() and found.start() < phrase.head[1] for phrase in parsed.phrases)


def _asking(low: str) -> bool:
    """Words of questions that name nothing."""
    return bool(
        re.fullmatch(
            r"colou?rs?|colou?red|number|count|what's|where's|who's|whats|side|corner|please|tell|visible|objects?|contain|depict|feature",
            low,
        )
    )


def _after(phrases: tuple[Phrase, ...], nouns: list[int], place: int) -> int:
    return next((number for number in nouns if phrases[number].start >= place), nouns[0])


def _open(parsed: Parsed, nouns: list[int], asker: tuple[int, int] | None) -> Question:
    """'what is on the table', 'which animal is left of the dog', 'which is left of the dog, the cat or the tree'."""
    text, phrases = parsed.caption, parsed.phrases
    first = phrases[nouns[0]]
    predicate = v.relation(text[: first.start].casefold())
    if predicate is not None and predicate != "between":
        options = tuple(nouns[1:]) if _OR.search(text[first.end :]) else ()
        return Question("relation", None, nouns[0], predicate, options, asker=asker, who=bool(_WHO.match(text)))
    for predicate, others in first.related:
        if predicate not in ("between", "wears", "part of") and others:
            return Question("relation", nouns[0], others[0], predicate, asker=asker)
    return Question("unknown", why=message("it answers 'which' and 'what' for a place relative to a thing only"))


def _closed(parsed: Parsed, nouns: list[int]) -> Question:
    text, phrases = parsed.caption, parsed.phrases
    bare = [number for number, phrase in enumerate(phrases) if phrase.entry is None]
    if _OR.search(text):
        colours = tuple(dict.fromkeys(name for number in bare for name in phrases[number].colours))
        if len(colours) > 1 and len(nouns) == 1:
            return Question("choice", nouns[0], colours=colours)
        if len(nouns) > 1 and not bare and not any(phrases[number].related for number in nouns):
            return Question("choice", options=tuple(nouns))
        return Question("unknown", why=message("it does not understand what there is to choose from"))
    if bare and len(nouns) == 1 and phrases[bare[0]].start > phrases[nouns[0]].start:
        return Question("is_colour", nouns[0], colours=phrases[bare[0]].colours)
    said = phrases[nouns[0]]
    if _THERE.search(text) or said.related or said.position is not None:
        return Question("presence", nouns[0], options=tuple(nouns))
    return Question("unknown", why=message("it says of a thing whether it is there, its colour, number and place"))
