"""Evidence for a noun from the everyday encoder: boxes of things, surfaces without shape, parts of persons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact.body import parts_of
from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.encoded import PERSON as PERSON_SURFACE
from crossalign_gui.alignment.compact.encoded import THING as THING_SURFACE
from crossalign_gui.alignment.compact.encoded import Encoded, overlaps
from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, NAMES, PERSON
from crossalign_gui.alignment.compact.evidence import Evidence, Instance, Map, drawn_shown, log_odds, pooled, support_of
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.regions import to_image
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import encode

_SHOWN = 0.3  # of the best box's score, from which another one shapes the map
_REACH = 0.25  # deviation of what a box says of the places in it, as a part of its sides
_BARE = 0.6  # what is left of it where the surface does not look like a thing
SURE = 3.17  # log-odds from which a thing is counted, and named unasked
_SAME = 0.6  # IoU of boxes of different classes that are one thing
_RIVAL = 0.7  # IoU of boxes that show the same thing under different names
_DOUBT = 2.0  # how much more than the difference of their log-odds counts
_CLEARLY = 3.9  # log-odds of the other name, from which a thing is as unlikely as it was likely,
_LIKELY = 2.2  # unless its own are still as high
_WEARER = 0.3  # score of a person who may wear something
_DRAWN = 8.0  # log-odds that a box loses where all of it is drawn
_PARTLY = 0.4  # drawn part of a box up to which it loses nothing
_NEVER = -10.0  # log-odds of what no box says
_CALM = 1.0  # deviation in cells over which the map of a surface is averaged
_CELLS = 8  # of a mask, for each cell of the grid


def everyday_evidence(encoded: Encoded, units: Sequence[tuple[int, float]], calibration: Calibration) -> list[Evidence]:
    """units: (unit of `everyday_names`, weight in (0, 1]). One piece for things, surfaces and parts each, as far as asked for."""
    things = [(unit, weight) for unit, weight in units if unit < FIRST_STUFF]
    stuff = [(unit - FIRST_STUFF, weight) for unit, weight in units if FIRST_STUFF <= unit < FIRST_PART]
    parts = [(unit - FIRST_PART, weight) for unit, weight in units if unit >= FIRST_PART]
    found = []
    if things:
        found.append(_of_boxes(encoded, *_chosen(encoded, things), calibration, {unit for unit, _ in things}))
    if stuff:
        found.append(_of_surfaces(encoded, stuff, calibration))
    if parts:
        found.append(_of_boxes(encoded, *parts_of(encoded, *_chosen(encoded, [(PERSON, 1.0)]), parts), calibration, None))
    return found


def any_boxes(encoded: Encoded, most: int, first: Iterable[int] = (), without: Iterable[int] = ()) -> NDArray[np.intp]:
    """Places among `encoded.things` of the likeliest boxes that differ, whatever the detectors call them; those of the units
    `first` before all others, of the units `without` none."""
    units = encoded.things.units
    order = np.argsort(~np.isin(units, list(first)), kind="stable")
    order = order[~np.isin(units[order], list(without))]
    return order[_apart(encoded.things.boxes[order], most)]


def _apart(boxes: NDArray[np.float32], most: int) -> NDArray[np.intp]:
    """Of boxes, the likeliest first, those that are not nearly the same as one before."""
    left: NDArray[np.intp] = np.arange(len(boxes), dtype=np.intp)
    kept: list[int] = []
    while len(left) and len(kept) < most:
        kept.append(int(left[0]))
        left = left[overlaps(boxes[left[:1]], boxes[left])[0] < _SAME]
        left = left[left != kept[-1]]
    return np.array(kept, np.intp)


def likely_boxes(encoded: Encoded, calibration: Calibration, least: float) -> NDArray[np.float32]:
    """[n, 4] in parts of the image, the likeliest first: things that are there with at least this probability, each once."""
    likely = encoded.things.boxes[
        _odds(encoded, encoded.things.boxes, encoded.things.scores, calibration) >= np.log(least / (1 - least))
    ]
    return likely[_apart(likely, len(likely))]


def worn_at(encoded: Encoded, place: tuple[float, float], units: Sequence[tuple[int, float]]) -> NDArray[np.float32] | None:
    """The box of what is worn, by the person who is at a place (x, y) in parts of the image; None where nobody is, or where that
    part of the person is hardly in the picture: a shoe on the grass, a sock by itself. units: those of the noun; None too where it is
    no part of persons above all."""
    unit = max(units, key=lambda pair: pair[1], default=(0, 0.0))[0]
    persons, scores = _chosen(encoded, [(PERSON, 1.0)])
    (x, y), (x0, y0, x1, y1) = place, persons.T
    here = np.flatnonzero((x0 <= x) & (x < x1) & (y0 <= y) & (y < y1) & (scores >= _WEARER))
    if unit < FIRST_PART or not len(here):
        return None
    boxes, likely = parts_of(encoded, persons[here[:1]], scores[here[:1]], [(unit - FIRST_PART, 1.0)])
    return boxes[0] if likely[0] >= scores[here[0]] else None


def inside(box: NDArray[np.float32], grid: tuple[int, int]) -> NDArray[np.bool_]:
    """[h, w], the cells of a box in parts of the image."""
    cells = np.zeros(grid, bool)
    cells[cells_of(box, grid)] = True
    return cells


def everyday_odds(
    encoded: Encoded, boxes: NDArray[np.float32], calibration: Calibration, things: int
) -> tuple[Map, NDArray[np.float32]]:
    """Calibrated log-odds that the image shows each thing and surface, [FIRST_PART], and that each of the first things, which are
    the boxes, is it, [FIRST_PART, things]."""
    anywhere = np.full(FIRST_PART, _NEVER, np.float32)
    each = np.full((FIRST_PART, things), _NEVER, np.float32)
    found = encoded.things
    if len(found.units):
        other = found.units[:, None] != found.units
        odds = _odds(encoded, found.boxes, found.scores, calibration)
        odds -= calibration.things.slope * _rivalled(encoded, found.boxes, found.scores, other)[0]
        np.maximum.at(anywhere, found.units, odds)
        box, place = np.nonzero(overlaps(found.boxes, boxes) >= _SAME)
        np.maximum.at(each, (found.units[box], place), odds[box])
    best = log_odds(
        encoded.surfaces[: FIRST_PART - FIRST_STUFF].reshape(FIRST_PART - FIRST_STUFF, -1).max(1).astype(np.float32)
    )
    anywhere[FIRST_STUFF:] = calibration.surfaces.slope * best + calibration.surfaces.offset
    return anywhere, each


def rival_of(encoded: Encoded, evidence: Evidence, units: Sequence[tuple[int, float]]) -> str:
    """What the detectors rather call the likeliest box of a noun, empty where it is the noun itself. units: those of the noun."""
    if not evidence.instances or not len(encoded.things.units):
        return ""
    best = max(evidence.instances, key=lambda item: item.score).box
    same = overlaps(best[None], encoded.things.boxes)[0] >= _RIVAL
    asked = np.isin(encoded.things.units, [unit for unit, _ in units])
    own, others = (np.where(same & which, encoded.things.scores, 0) for which in (asked, ~asked))
    outdone = bool(0 < own.max() < others.max())
    return NAMES[int(encoded.things.units[others.argmax()])] if outdone else ""


def things_shown(encoded: Encoded) -> Map:
    """[h, w], probability that a cell shows a person or another thing, and no surface."""
    table = np.exp(encoded.surfaces[[PERSON_SURFACE, THING_SURFACE]].astype(np.float32)).sum(0)
    return resize(table, encoded.grid)


def box_proposal(encoded: Encoded, box: NDArray[np.float32], score: float, size: tuple[int, int]) -> Proposal:
    """box: parts of the image; size: (width, height) in pixels. The mask is where the box looks like a thing."""
    width, height = size
    whole = Box(*(float(value) for value in box * np.array([width, height, width, height], np.float32)))
    return Proposal(whole, score, partial(_mask, encoded, box, size))


def _chosen(encoded: Encoded, things: Sequence[tuple[int, float]]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Boxes and scores of the units; where classes agree on a box it is one thing."""
    weights = dict(things)
    places = [place for place, unit in enumerate(encoded.things.units.tolist()) if unit in weights]
    scores = np.array([encoded.things.scores[p] * weights[int(encoded.things.units[p])] for p in places], np.float32)
    order = np.argsort(-scores, kind="stable")
    boxes, scores = encoded.things.boxes[places][order], scores[order]
    if len(weights) > 1:
        apart = _apart(boxes, len(boxes))
        boxes, scores = boxes[apart], scores[apart]
    return boxes, scores


def _of_boxes(
    encoded: Encoded,
    boxes: NDArray[np.float32],
    scores: NDArray[np.float32],
    calibration: Calibration,
    asked: set[int] | None,
) -> Evidence:
    """asked: the units that the boxes are of, so that others are rivals; None: there are none."""
    if not len(boxes):
        return Evidence(np.zeros(encoded.grid, np.float32), _NEVER)
    rows, columns = encoded.grid
    x, y = (np.arange(columns) + 0.5) / columns, (np.arange(rows) + 0.5) / rows
    shown = np.maximum(things_shown(encoded), _BARE)
    support = np.zeros(encoded.grid, np.float32)
    odds = _odds(encoded, boxes, scores, calibration)
    if asked is not None:
        others = np.array([unit not in asked for unit in encoded.things.units.tolist()], bool)
        lost, rivals = _rivalled(encoded, boxes, scores, np.broadcast_to(others, (len(boxes), len(others))))
        odds -= calibration.things.slope * lost
        outdone = (calibration.things.slope * rivals + calibration.things.offset >= _CLEARLY) & (odds > 0) & (odds < _LIKELY)
        odds = np.where(outdone, -odds, odds)
    top = float(scores.max())
    for box, score in zip(boxes, scores, strict=True):
        if score < _SHOWN * top:
            continue
        inside = cells_of(box, encoded.grid)
        across = np.exp(-0.5 * ((x - (box[0] + box[2]) / 2) / max(_REACH * (box[2] - box[0]), 0.5 / columns)) ** 2)
        down = np.exp(-0.5 * ((y - (box[1] + box[3]) / 2) / max(_REACH * (box[3] - box[1]), 0.5 / rows)) ** 2)
        wide = np.zeros(encoded.grid, np.float32)
        wide[inside] = (down[:, None] * across[None])[inside] * shown[inside]
        support += wide * np.float32(score**2)
    presence = float(odds.max())
    probabilities = 1 / (1 + np.exp(-np.clip(odds, -60, 60)))
    likely = np.minimum(probabilities / probabilities.max(), scores / top)
    ordered = zip(boxes, likely / likely.max(), odds >= SURE, strict=True)
    instances = tuple(Instance(box, float(own), bool(sure)) for box, own, sure in ordered)
    peak = float(support.max())
    return Evidence(support / np.float32(max(peak, 1e-9)), presence, instances)


def _rivalled(encoded: Encoded, boxes: Map, scores: Map, others: NDArray[np.bool_]) -> tuple[Map, Map]:
    """[n], what the log-odds of n boxes lose, before the calibration, where the detectors rather call the same thing another name,
    and [n], the log-odds of that name, low where there is none; others: [n, things], which detections have another name."""
    rivals = others & (encoded.things.scores > scores[:, None]) & (overlaps(boxes, encoded.things.boxes) >= _RIVAL)
    strongest = np.where(rivals, encoded.things.scores, 0).max(1, initial=0)
    theirs = log_odds(np.log(np.maximum(strongest, 1e-9)))
    lost = theirs - log_odds(np.log(np.maximum(scores, 1e-9)))
    return np.asarray(_DOUBT * np.where(strongest > 0, lost, 0), np.float32), theirs


def _odds(
    encoded: Encoded, boxes: NDArray[np.float32], scores: NDArray[np.float32], calibration: Calibration
) -> NDArray[np.float32]:
    """Log-odds that each of n boxes holds what it is said to hold; less where it is drawn."""
    table = drawn_shown(encoded)
    drawn = np.array([float(table[cells_of(box, encoded.grid)].mean()) for box in boxes], np.float32)
    lost = _DRAWN * np.clip((drawn - _PARTLY) / (1 - _PARTLY), 0, 1)
    odds = calibration.things.slope * log_odds(np.log(np.maximum(scores, 1e-9))) + calibration.things.offset - lost
    return np.asarray(odds, np.float32)


def _of_surfaces(encoded: Encoded, stuff: Sequence[tuple[int, float]], calibration: Calibration) -> Evidence:
    share = pooled(encoded.surfaces, stuff)
    odds = log_odds(share)
    wide = resize(calmed(share), encoded.grid)
    return Evidence(support_of(wide, 0.0), calibration.surfaces.logit(float(odds.max())))


def calmed(log_probability: Map) -> Map:
    """The probabilities of a map as means over neighbours: where a surface is clearest is said better by a place than by a cell."""
    return np.asarray(ndimage.gaussian_filter(np.exp(log_probability), _CALM), np.float32)


def cells_of(box: NDArray[np.float32], grid: tuple[int, int]) -> tuple[slice, slice]:
    """The cells of a grid that a box (parts of the image) touches, at least one."""
    rows, columns = grid
    y0, x0 = min(int(box[1] * rows), rows - 1), min(int(box[0] * columns), columns - 1)
    return slice(y0, max(y0 + 1, round(float(box[3]) * rows))), slice(x0, max(x0 + 1, round(float(box[2]) * columns)))


def _mask(encoded: Encoded, box: NDArray[np.float32], size: tuple[int, int]) -> Mask:
    rows, columns = (count * _CELLS for count in encoded.surfaces.shape[1:])
    table = np.exp(encoded.surfaces[[PERSON_SURFACE, THING_SURFACE]].astype(np.float32)).sum(0)
    fine = resize(table, (rows, columns))
    window = cells_of(box, (rows, columns))
    inside = np.zeros((rows, columns), bool)
    part = fine[window]
    inside[window] = part > min(0.5, 0.8 * float(np.median(part)))
    return encode(to_image(inside, Box(0, 0, *size), size))
