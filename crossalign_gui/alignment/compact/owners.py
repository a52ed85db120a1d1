"""Who wears, carries or has what: "a woman in a red coat", "the man's face", "a player with long hair and a cap"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from crossalign_gui.alignment.compact.everyday_names import NAMES
from crossalign_gui.alignment.compact.phrase import POSSESSIVE, Phrase

Related = tuple[tuple[str, tuple[int, ...]], ...]

_CARRIED = frozenset(NAMES.index(name) for name in ("tie", "backpack", "handbag"))
_ARTICLE = r"(?:a|an|the|his|her|their|its|some|one|two|both|s|pair|of)"
_OF = re.compile(rf"of(?:\s+{_ARTICLE})*")
_WITH = re.compile(r"(?:.*\s)?(?:in|with|has|having)(?:\s+.*)?")
_WEARING = re.compile(r"\b(?:wears?|wearing|dressed\s+in|clad\s+in)\b")
_AND = re.compile(rf"[\s,]*(?:and|with|,)?(?:\s*{_ARTICLE})*")
_THEIRS = re.compile(r"(?:.*\s)?(?:his|her|their)(?:\s+own)?")


def with_owners(caption: str, phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases with what `Phrase.related` says of parts. An owner stands in the text: 'her hair' is of the last person
    before it, and of nobody where there is none."""
    result = list(phrases)
    owner_of: dict[int, int] = {}
    for number in range(len(phrases)):
        owner = _owner(caption, phrases, number, owner_of)
        if owner is not None:
            owner_of[number] = owner
    for part, owner in owner_of.items():
        _relate(result, part, owner)
    for part, owner in owner_of.items():
        if part > owner and not phrases[owner].owns(caption) and _is_person(phrases[owner]):
            _hand_on(result, part, owner, owner_of)
    return result


def _hand_on(phrases: list[Phrase], part: int, owner: int, owner_of: dict[int, int]) -> None:
    """'a man in a shirt on a couch': the man is on the couch; but 'a cap on his head' says where the cap is."""
    own = phrases[part].related
    moved = tuple(
        (predicate, others)
        for predicate, others in own
        if owner not in others and not any(owner_of.get(other) == owner for other in others)
    )
    phrases[part] = replace(phrases[part], related=tuple(item for item in own if item not in moved))
    phrases[owner] = replace(phrases[owner], related=(*phrases[owner].related, *moved))


def _owner(caption: str, phrases: Sequence[Phrase], number: int, owner_of: dict[int, int]) -> int | None:
    """The number of the phrase that has, wears or carries a phrase."""
    phrase = phrases[number]
    after = _between(caption, phrases, number)
    if _is_part(phrase) and number + 1 < len(phrases) and _OF.fullmatch(after):
        return number + 1
    if not number:
        return None
    before = _between(caption, phrases, number - 1)
    last = phrases[number - 1]
    if (not before or POSSESSIVE.fullmatch(before)) and last.owns(caption) and (_is_part(phrase) or _is_carried(phrase)):
        return number - 1
    person = next((place for place in range(number - 1, -1, -1) if _is_person(phrases[place])), None)
    if person is None:
        return None
    if _AND.fullmatch(before) and number - 1 in owner_of and (_is_part(phrase) or _is_carried(phrase)):
        return owner_of[number - 1] if _is_person(phrases[owner_of[number - 1]]) else None
    if _is_part(phrase) and (_THEIRS.fullmatch(before) or _WITH.fullmatch(before) or _WEARING.search(before)):
        return person
    if person != number - 1:
        return None
    worn = phrase.entry is not None and _WEARING.search(before)
    carried = _is_carried(phrase) and _WITH.fullmatch(before)
    clad = phrase.entry is None and re.fullmatch(r"(?:.*\s)?in|.*\bwearing", before)
    return person if worn or carried or clad else None


def _relate(phrases: list[Phrase], part: int, owner: int) -> None:
    """State on both sides who has what, in place of 'in' and the like between them."""
    owned, has = phrases[part], phrases[owner]
    owned = replace(owned, related=tuple(item for item in owned.related if item != ("part of", (owner,))))
    phrases[part] = owned
    kept = _without(has.related, part)
    if not _is_person(has):
        entry = replace(owned.entry, everyday=(), everyday_how=None) if owned.entry is not None else None
        phrases[part] = replace(owned, entry=entry, related=(*owned.related, ("part of", (owner,))))
        return
    if part and owner != part - 1:  # 'a man on a horse in a red coat': no horse is in a coat
        last = phrases[part - 1]
        phrases[part - 1] = replace(last, related=_without(last.related, part))
    phrases[owner] = replace(has, related=(*kept, ("wears", (part,))))
    back = "near" if _is_carried(owned) else "part of"
    phrases[part] = replace(owned, related=(*phrases[part].related, (back, (owner,))))


def _without(related: Related, part: int) -> Related:
    """'a woman in a coat with long hair' stands in no place and beside nothing."""
    return tuple((predicate, others) for predicate, others in related if predicate not in ("in", "with") or others != (part,))


def _between(caption: str, phrases: Sequence[Phrase], number: int) -> str:
    """The lower-case text after a phrase, to the next one."""
    end = phrases[number + 1].start if number + 1 < len(phrases) else len(caption)
    return " ".join(caption[phrases[number].end : end].casefold().split())


def _is_person(phrase: Phrase) -> bool:
    return phrase.entry is not None and phrase.entry.is_person


def _is_part(phrase: Phrase) -> bool:
    return phrase.entry is not None and phrase.entry.is_part


def _is_carried(phrase: Phrase) -> bool:
    return phrase.entry is not None and any(unit in _CARRIED for unit, _ in phrase.entry.everyday)
