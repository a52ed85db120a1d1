"""Boxes and points that a language model wrote as text, and the words of the caption that they belong to."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crossalign_gui.alignment.models import answers
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import Place, Thing
from crossalign_gui.domain.messages import message

GRID = (48, 48)
_NOTE = message("drawn from the written box; the model gives no score")
_NONE = message("the model wrote no place for it")
_POINT = 0.01  # half the side of the box around a point, in sides of the image


@dataclass(frozen=True, slots=True)
class Written:
    """Where a phrase stands in the caption, and the places that the model wrote for it, in image pixels."""

    ranges: Ranges
    places: tuple[Place, ...]


def boxes_only(things: Iterable[Thing]) -> list[Thing]:
    """Of a family that is asked for boxes and writes them as four marks: two are a box that was cut, and no point."""
    kept = ((thing, tuple(place for place in thing.places if isinstance(place, Box))) for thing in things)
    return [Thing(thing.name, boxes, thing.at, thing.absent) for thing, boxes in kept]


def every_mention(things: Iterable[Thing], caption: str) -> list[Written]:
    """Each name belongs to all places of the caption where it stands; names that the caption lacks are left out."""
    found = ((thing, mentions(thing.name, caption)) for thing in things if thing.places)
    return [Written(ranges, thing.places) for thing, ranges in found if ranges]


def one_by_one(things: Iterable[Thing], caption: str) -> list[Written]:
    """The names follow the caption: each stands after the one before it, else at its first mention."""
    found, after = [], 0
    for thing in things:
        stands = mentions(thing.name, caption)
        place = next((item for item in stands if item[0] >= after), stands[0] if stands else None)
        if place is not None:
            after = place[1]
            found.append(Written((place,), thing.places))
    return found


def mentions(name: str, caption: str) -> Ranges:
    """Where a name stands in the caption, whatever its case: as whole words, or where it nowhere does, as a part of one (in
    scripts without blanks)."""
    name = name.strip()
    if not name:
        return ()
    whole = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", caption, re.IGNORECASE)
    return tuple(match.span() for match in whole) or tuple(
        match.span() for match in re.finditer(re.escape(name), caption, re.IGNORECASE)
    )


def answer_of(written: Sequence[Written], ranges: Ranges, caption: str, area: Box) -> answers.Answer:
    """The places of the phrases that hold one of the words asked for (but "the" does not ask for its whole phrase)."""
    asked = [(start, end) for start, end in ranges if not answers.is_grammar(caption[start:end])]
    places = [
        place
        for item in written
        for place in item.places
        if any(start < last and end > first for start, end in item.ranges for first, last in asked)
    ]
    return answer(places, area)


def answer(places: Iterable[Place], area: Box) -> answers.Answer:
    """To one query. area: the whole image."""
    proposals = tuple(proposal(place, area) for place in dict.fromkeys(places))
    heat = answers.boxes_to_heat(proposals, GRID, area)
    return answers.Answer(heat, heat, math.nan, proposals, bool(proposals), _NOTE if proposals else _NONE)


def proposal(place: Place, area: Box) -> Proposal:
    """Without a score, which these models do not give."""
    if isinstance(place, Box):
        return Proposal(place, math.nan)
    x, y = place
    across, down = _POINT * area.width, _POINT * area.height
    around = Box(x - across, y - down, x + across, y + down).clipped(area.width, area.height)
    return Proposal(around, math.nan, point=place)
