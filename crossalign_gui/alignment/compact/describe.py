"""Compose a caption from what is found: nouns, colours, counts, relations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.holding import has, is_on, stands_clear
from crossalign_gui.alignment.compact.inventory import Thing, clear_colour, take_stock
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.domain.nouns import is_plural_name

_MOST = 6  # kinds of things; the surest are named
_NUMBERS = ("no", "a", "two", "three", "four", "five", "six", "seven", "eight")
_WORDS = {"left": "left of", "right": "right of", "above": "above", "below": "below"}
_IRREGULAR = {"child": "children", "foot": "feet", "goose": "geese", "knife": "knives", "leaf": "leaves", "loaf": "loaves",
              "man": "men", "mouse": "mice", "ox": "oxen", "person": "people", "shelf": "shelves", "tooth": "teeth",
              "wolf": "wolves", "woman": "women", "scarf": "scarves", "fish": "fish", "sheep": "sheep"}  # fmt: skip
_MASS = frozenset(
    ("bacon", "badminton", "baseball", "broccoli", "bread", "butter", "camping", "candy", "cardboard", "construction",
     "cooking", "food", "fog", "garlic", "grass", "gravel", "hair", "ice", "lacrosse", "luggage", "popcorn", "rice", "salt",
     "sand", "snow", "soap", "spaghetti", "sushi", "tennis", "water", "wood", "yarn")
)  # fmt: skip
"""Nouns that stand without article and number."""
_VOWEL_SOUND = re.compile(r"(?!eu|ewe|one\b|uk|uni|us[ei])[aeiou]|hour|x\b")
_HOLDS = 0.75
_COUNTED = 3  # detected things of one kind up to which their number is sure enough to be written


@dataclass(frozen=True, slots=True)
class _Group:
    """Things of one noun."""

    noun: str
    things: tuple[Thing, ...]
    colour: str | None


def describe(encoded: Encoded, calibration: Calibration, size: tuple[int, int], lexicon: Lexicon) -> str:
    """'a red cup left of two dogs, and a tree'; empty where nothing is found that has a name.

    size: (width, height) of the image. Only names that the lexicon reads back as the same thing are written.
    """
    things = [thing for thing in take_stock(encoded, calibration, size) if _readable(thing, lexicon)]
    groups = _groups(encoded, things, size)[:_MOST]
    if not groups:
        return ""
    # Across the picture, as people read it; pairs that stand beside each other are joined by their relation.
    groups.sort(key=lambda group: min(thing.box.center[0] for thing in group.things))
    parts: list[str] = []
    left = _gathered(groups)
    while left:
        part = left.pop(0)
        text = part.text
        if left and part.alone is not None and left[0].alone is not None:
            predicate = _relation(part.alone, left[0].alone, size)
            if predicate is not None:
                text = f"{text} {_WORDS[predicate]} {left.pop(0).text}"
        parts.append(text)
    text = _listed(parts)
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a caption. alone: its group where it is of one only."""

    text: str
    alone: _Group | None


def _gathered(groups: Sequence[_Group]) -> list[_Part]:
    """What people have and what is on something, said with it: 'a person with a tie', 'a cake and a fork on a dining table'."""
    numbers = range(len(groups))
    single = {number: group.things[0] for number, group in enumerate(groups) if len(group.things) == 1}
    owner, holder = {}, {}
    for number, group in enumerate(groups):
        others = [(other, thing) for other, thing in single.items() if other != number]
        persons = [other for other, thing in others if all(has(thing, own) for own in group.things)]
        places = [other for other, thing in others if all(is_on(own, thing) for own in group.things)]
        if persons:
            owner[number] = persons[0]
        elif places:
            holder[number] = places[0]
    texts = {}
    for number in numbers:
        had = [_phrase(groups[thing]) for thing in numbers if owner.get(thing) == number]
        texts[number] = f"{_phrase(groups[number])} with {_listed(had)}" if had else _phrase(groups[number])
    parts = []
    for number in numbers:
        held = [texts[thing] for thing in numbers if holder.get(thing) == number]
        if held:
            parts.append(_Part(f"{_listed(held)} on {texts[number]}", None))
        elif number not in owner and number not in holder:
            parts.append(_Part(texts[number], None if number in owner.values() else groups[number]))
    return parts


def _listed(texts: Sequence[str]) -> str:
    return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + " and " + texts[-1]


def _readable(thing: Thing, lexicon: Lexicon) -> bool:
    entry = lexicon.lookup(thing.noun)
    units = () if entry is None else entry.everyday if thing.everyday else entry.units
    return any(unit == thing.unit for unit, _ in units)


def _groups(encoded: Encoded, things: Sequence[Thing], size: tuple[int, int]) -> list[_Group]:
    """The surest first."""
    by_noun: dict[str, list[Thing]] = {}
    for thing in things:
        by_noun.setdefault(thing.noun, []).append(thing)
    groups = []
    for noun, members in by_noun.items():
        colours = {clear_colour(encoded, thing, size) for thing in members}
        groups.append(_Group(noun, tuple(members), colours.pop() if len(colours) == 1 else None))
    return groups


def _phrase(group: _Group) -> str:
    """'a red cup', 'two dogs'."""
    colour = group.colour if group.colour is not None and group.colour not in group.noun.split() else ""
    count = len(group.things)
    number = _NUMBERS[count] if count < len(_NUMBERS) else "many"
    if count > _COUNTED and group.things[0].everyday:
        number = "several"
    return noun_phrase(group.noun, colour, "" if count == 1 else number)


def noun_phrase(noun: str, colour: str = "", number: str = "") -> str:
    """'a red cup', 'two dogs', 'blue jeans', 'grass'. number: a word for more than one, empty for one."""
    is_mass = noun.rpartition(" ")[2] in _MASS
    words = " ".join(filter(None, (colour, plural(noun) if number and not is_mass else noun)))
    if is_mass or (not number and is_plural_name(noun)):
        return words
    return f"{number or ('an' if _VOWEL_SOUND.match(words.lower()) else 'a')} {words}"


def plural(noun: str) -> str:
    head, _, last = noun.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif is_plural_name(last):
        pass  # sunglasses
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "es"
    elif last.endswith("y") and len(last) > 1 and last[-2] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return f"{head} {last}".strip()


def _relation(group: _Group, other: _Group, size: tuple[int, int]) -> str | None:
    """One that holds for all of the group against all of the others; None where none clearly does."""
    pairs = [(thing, beside) for thing in group.things for beside in other.things]
    for predicate in _WORDS:
        truth = min(relations.relation_weight(predicate, thing.box, [beside.box], size) for thing, beside in pairs)
        if truth >= _HOLDS and all(stands_clear(predicate, *pair) for pair in pairs):
            return predicate
    return None
