"""The bundled model's score of a caption for thousands of images at once, from their rows (`row`).

First every image is scored by its best units alone; then the most promising ones by what is said of their things, so that
a noun, its colours and its relations must be true of the same thing: the late interaction of Khattab and Zaharia ("ColBERT",
SIGIR 2020, 3.2 and 3.6), with things for tokens. What these show beside it speaks against a caption (`likelihood`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.compose import Referent
from crossalign_gui.alignment.compact.everyday_names import FIRST_STUFF, PERSON
from crossalign_gui.alignment.compact.evidence import CLASSES, Map
from crossalign_gui.alignment.compact.lexicon import Units
from crossalign_gui.alignment.compact.likelihood import Told, choices, count_as, count_of, named, probability, unsaid
from crossalign_gui.alignment.compact.row import EVERYDAY, LOW, STEP, WIDE, Bytes, Layout, Things, things_of
from crossalign_gui.domain.geometry import Box

_LOOKED_AT = 500  # images whose things are looked at
_RELATED = 200  # images whose relations are looked at
_INSTANCES = 3  # things of an image that may be what a phrase means
_AT_ONCE = 16_384  # images whose columns stay in the processor's cache
_LEAST = -5.0  # log-odds of a phrase
_AS_CLEAR = 1.0  # log-odds within which a thing is the one that shows a unit best
_COLOURED = 0.4  # share of a thing from which it has a colour
_NOT_COLOURED = 0.02  # of that, at least
_COLOUR = 2.0  # what the logarithm of the share weighs
_UNSEEN = -6.0  # log-odds that a coloured noun loses where it is not one of the things
_RELATION = (0.02, 0.3)  # truths of a relation that count as none and as full
_ALIKE = 6  # units of prototypes, and of the everyday encoder, by which images are compared
_TELLS = 0.5  # probabilities of these together from which they say anything
_BY_COLOUR = 0.15  # what colours say of likeness, beside things

_SQUARE = (1, 1)  # boxes are parts of the image
_ODDS = (LOW + np.arange(256) * STEP).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What N images say of a phrase. odds: [N], that they show it; things: [N, MOST], that each thing is what it means."""

    odds: Map
    things: Map


def score_captions(rows: Bytes, referents: Sequence[Referent], layout: Layout, calibration: Calibration) -> Map:
    """rows: [N, d], at least one referent -> [N] in (0, 1): for one phrase the probability of its presence, for several a
    mean."""
    count = len(referents)
    anywhere: Map = np.empty((count, len(rows)), np.float32)
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        for own, referent in zip(anywhere, referents, strict=True):
            own[start : start + _AT_ONCE] = _anywhere(part, referent, layout, calibration)
    total = np.asarray(sum(named(Told(own)) for own in anywhere) / count, np.float32)
    looked = _highest_first(total, _LOOKED_AT)
    things = things_of(np.ascontiguousarray(rows[:, layout.things :][looked]))
    phrases = [
        _among_things(own[looked], things, referent, layout, calibration)
        for own, referent in zip(anywhere, referents, strict=True)
    ]
    told = [
        Told(phrase.odds, referent.number, count_of(phrase.things))
        for phrase, referent in zip(phrases, referents, strict=True)
    ]
    shown = _ODDS[rows[:, layout.everyday : layout.everyday + FIRST_STUFF][looked]]
    silent = choices(count, _unsaid(shown, things, referents, phrases, layout))
    exact = np.asarray((sum(named(own) for own in told) - silent) / count, np.float32)
    if any(referent.related or referent.position for referent in referents):
        closest = _highest_first(exact, _RELATED)
        untrue = [_untrue(referents, phrases, things.boxes[place], int(place)) for place in closest]
        _decide(exact, closest, exact[closest] + np.array(untrue, np.float32) / np.float32(count))
    _decide(total, looked, exact)
    return probability(total)


def _unsaid(odds: Map, things: Things, referents: Sequence[Referent], phrases: Sequence[_Phrase], layout: Layout) -> Map:
    """[N], how many everyday things the images show that no phrase names, by its word or by what it finds them to be,
    and how many drawn things. odds: [N, FIRST_STUFF]."""
    told = np.zeros(odds.shape, np.float32)
    meant = np.max([count_as(phrase.things) for phrase in phrases], axis=0)
    units = things.units - layout.units
    image, thing, kept = np.nonzero((units >= 0) & (units < FIRST_STUFF) & (things.odds > 0))  # less counts for nothing
    unit = units[image, thing, kept]
    surest = things.odds[image, thing, kept] >= odds[image, unit] - _AS_CLEAR
    np.maximum.at(told, (image[surest], unit[surest]), meant[image[surest], thing[surest]])
    told[:, [PERSON if unit >= EVERYDAY else unit for referent in referents for unit, _ in referent.everyday
             if unit < FIRST_STUFF or unit >= EVERYDAY]] = 1  # fmt: skip
    drawn = (things.units >= CLASSES) & (things.units < layout.units)
    shown = np.where(drawn, things.odds, LOW).max(-1)
    return unsaid(odds, told) + unsaid(shown, meant)


def _highest_first(scores: Map, most: int) -> NDArray[np.intp]:
    """The places of the highest scores, in no order."""
    return np.arange(len(scores)) if len(scores) <= most else np.argpartition(-scores, most)[:most]


def _decide(scores: Map, places: NDArray[np.intp], decided: Map) -> None:
    """Put better scores at some places; the others keep their order, after these."""
    rest = np.ones(len(scores), bool)
    rest[places] = False
    if rest.any():
        scores[rest] += min(0.0, float(decided.min() - scores[rest].max()))
    scores[places] = decided


def score_example(rows: Bytes, example: Bytes, layout: Layout) -> Map:
    """rows: [N, d], example: [d] -> [N] in [0, 1]: the share of what the example shows that an image shows too, the mean of what
    prototypes and what the everyday encoder say, and how alike their colours are."""
    probabilities = 1 / (1 + np.exp(-_ODDS))
    things, asked = np.zeros(len(rows), np.float32), 0
    for kinds in (range(layout.units), range(layout.everyday, layout.colours)):
        weights = probabilities[example[kinds]]
        chosen = np.sort(np.argsort(-weights, kind="stable")[:_ALIKE])
        if weights[chosen].sum() < _TELLS:
            continue
        shown = np.zeros(len(rows), np.float32)
        for unit in chosen:
            shown += weights[unit] * probabilities[rows[:, kinds[unit]]]
        things += shown / weights[chosen].sum()
        asked += 1
    things /= max(1, asked)
    colours = slice(layout.colours, layout.colours + len(NAMES))
    apart = np.abs(rows[:, colours].astype(np.float32) - example[colours]).mean(1) / 255
    return ((1 - _BY_COLOUR) * things + _BY_COLOUR * (1 - apart)).astype(np.float32)


# ------------------------------------------------------------------ anywhere in an image


def _anywhere(rows: Bytes, referent: Referent, layout: Layout, calibration: Calibration) -> Map:
    """[N], log-odds that a phrase's thing is in each image, whichever thing has its colour."""
    parts = []
    nouns = []
    if referent.units:
        nouns.append(_noun(rows, referent, layout, calibration))
    if referent.everyday:
        nouns.append(_everyday(rows, referent.everyday, layout) - np.float32(referent.everyday_loss))
    for odds in nouns:
        parts.append(odds + _colour_weight(_share(rows, referent.colours, layout, 0)) if referent.colours else odds)
    if referent.stuff and not referent.everyday:
        place = {"top": 1, "bottom": 2}.get(referent.stuff_position or "", 0)
        parts.append(np.clip(3 * _share(rows, referent.stuff, layout, place) - 1.5, -3, 0.6))
    if not parts:
        share = np.clip(_share(rows, referent.colours, layout, 0), 1e-3, 1 - 1e-3)
        parts.append(np.log(share / (1 - share)) + 1)
    return np.asarray(np.max(parts, axis=0), np.float32)


def _noun(rows: Bytes, referent: Referent, layout: Layout, calibration: Calibration) -> Map:
    """[N], log-odds of the best prototype, or of them all for a wide word."""
    units = referent.units
    if len(units) > WIDE and units in layout.wide:
        return _ODDS[rows[:, layout.units + layout.wide.index(units)]]
    best = np.full(len(rows), LOW, np.float32)
    for photo in (True, False):
        slope = calibration.photo.slope if photo else calibration.drawn.slope
        for weight in {weight for unit, weight in units if (unit < CLASSES) == photo}:
            same = [unit for unit, own in units if own == weight and (unit < CLASSES) == photo]
            odds = _ODDS + np.float32(slope * np.log(weight) - (referent.prototype_loss if photo else 0))
            best = np.maximum(best, odds[_highest(rows, same)])
    return best


def _everyday(rows: Bytes, units: Units, layout: Layout) -> Map:
    """[N], log-odds of the best unit of the everyday encoder; a part of a person is where a person is."""
    best = np.full(len(rows), LOW, np.float32)
    for unit, weight in units:
        odds = _ODDS[rows[:, layout.everyday + (unit if unit < EVERYDAY else PERSON)]]
        best = np.maximum(best, odds + np.float32(np.log(weight)))
    return best


def _highest(rows: Bytes, units: Sequence[int]) -> Bytes:
    """[N], the largest code of some units."""
    highest = rows[:, units[0]].copy()
    for unit in units[1:]:
        np.maximum(highest, rows[:, unit], out=highest)
    return highest


def _share(rows: Bytes, colours: Sequence[int], layout: Layout, place: int) -> Map:
    """[N], the most that any of the colours has at a place."""
    start = layout.colours + place * len(NAMES)
    return np.asarray(_highest(rows, [start + colour for colour in colours]) / np.float32(255), np.float32)


def _colour_weight(share: Map) -> Map:
    """What a colour takes from the log-odds of its noun."""
    return np.asarray(_COLOUR * np.log(np.clip(share / np.float32(_COLOURED), _NOT_COLOURED, 1)), np.float32)


# ------------------------------------------------------------------ among its things


def _among_things(anywhere: Map, things: Things, referent: Referent, layout: Layout, calibration: Calibration) -> _Phrase:
    """What is not known of a thing may still be anywhere, though hardly with its colour."""
    if not referent.units and not referent.everyday:
        return _Phrase(anywhere, np.full(things.units.shape[:2], LOW, np.float32))
    odds = np.full(things.units.shape[:2], LOW, np.float32)
    if referent.units:
        odds = _noun_of_things(things, referent, calibration)
    for unit, weight in referent.everyday:
        same = things.units == layout.units + (unit if unit < EVERYDAY else PERSON)
        odds = np.maximum(odds, np.where(same, things.odds, LOW).max(-1) + np.float32(np.log(weight) - referent.everyday_loss))
    if referent.colours:
        odds = odds + _colour_weight(things.colours[..., list(referent.colours)].sum(-1))
        anywhere = anywhere if referent.stuff else anywhere + np.float32(_UNSEEN)
    return _Phrase(np.maximum(anywhere, odds.max(1)), odds)


def _noun_of_things(things: Things, referent: Referent, calibration: Calibration) -> Map:
    """[N, things], log-odds that each is what a noun says; those of units that are not kept count as nothing."""
    units = referent.units
    size = max(int(things.units.max(initial=0)), max(unit for unit, _ in units)) + 1
    weights = np.zeros(size, np.float32)
    for unit, weight in units:
        weights[unit] = weight
    found = np.full(things.units.shape[:2], LOW, np.float32)
    for photo, line in ((True, calibration.photo), (False, calibration.drawn)):
        ours = weights[things.units] * ((things.units < CLASSES) == photo)  # everyday units weigh nothing here
        summed = (ours * np.exp((things.odds - line.offset) / line.slope)).sum(-1)  # of odds, nearly of probabilities
        known = line.slope * np.log(np.maximum(summed, 1e-12)) + line.offset - (referent.prototype_loss if photo else 0)
        found = np.maximum(found, np.where(summed > 0, known, LOW))
    return found


def _untrue(referents: Sequence[Referent], phrases: Sequence[_Phrase], boxes: Map, place: int) -> float:
    """What places and relations that do not hold take from the sum over the phrases of one image; boxes: [MOST, 4]."""
    found = [_instances(phrase, boxes, place) for phrase in phrases]
    taken = 0.0
    for own, referent in zip(found, referents, strict=True):
        if not own:
            continue
        if referent.position:
            taken += max(odds + _held(relations.position_weight(referent.position, box, _SQUARE)) for odds, box in own)
        for predicate, others in referent.related:
            first, *more = [found[other] for other in others]
            if first and all(more):
                taken += max(
                    odds + away + _held(relations.relation_weight(predicate, box, [other, *(m[0][1] for m in more)], _SQUARE))
                    for odds, box in own
                    for away, other in first
                )
    return taken


def _instances(phrase: _Phrase, boxes: Map, place: int) -> list[tuple[float, Box]]:
    """The things that a phrase may mean, the likeliest first, with the log-odds that each lacks to it."""
    odds = phrase.things[place]
    chosen = [number for number in np.argsort(-odds)[:_INSTANCES] if odds[number] > _LEAST]
    return [(float(odds[number] - odds[chosen[0]]), Box(*(float(side) for side in boxes[number]))) for number in chosen]


def _held(truth: float) -> float:
    return math.log(min(1.0, max(_RELATION[0], truth / _RELATION[1])))
