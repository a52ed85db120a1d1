"""What is in a picture, without being asked: the drawn concepts and photographed classes that win at some place."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.colour_words import likeliest, lit
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import SURE, box_proposal, everyday_evidence, everyday_odds
from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, PERSON
from crossalign_gui.alignment.compact.everyday_names import NAMES as EVERYDAY
from crossalign_gui.alignment.compact.evidence import (
    CLASSES,
    Evidence,
    Map,
    drawn_evidence,
    photo_evidence,
)
from crossalign_gui.alignment.compact.segments import Segment
from crossalign_gui.alignment.compact.things import Found, find_things, is_drawing
from crossalign_gui.alignment.protocol import AlignmentError, Proposal
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.paths import resources

_DRAWN_LEAST = 0.25  # mean probability from which a segment is named unasked
_STUCK_ON_LEAST = 0.5  # the same of a drawing in a photograph, since what is out of focus looks drawn
_PHOTO_LEAST = 0.999  # probability of presence from which a photographed thing is: a thousand classes compete
_PHOTO_FILLS = 0.2  # of the picture, for it to be what it is about: classes of smaller places are right less often than not
_SURFACE = 0.5  # probability of a surface, from which no thing is named there
_SAME_PLACE = 0.45  # IoU of boxes
_RING = 0.35  # how far around a thing its background is looked at, as a part of its size
_BACKGROUND = 0.6  # how much of the background's colour is taken away
_CLEAR = 0.4  # share, less the background's, from which a colour names a photographed thing
_CLEAR_DRAWN = 0.4  # of the pixels of a drawn one


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """One thing that was found. probability: how sure it is. mask: [h, w] of the grid, where its outline is known. everyday: whether
    `unit` is one of the everyday encoder."""

    noun: str
    proposal: Proposal
    probability: float
    evidence: Evidence
    unit: int
    mask: NDArray[np.bool_] | None = None
    everyday: bool = False

    @property
    def box(self) -> Box:
        return self.proposal.box


@cache
def names() -> tuple[str, ...]:
    """What each unit is called: classes, then drawn concepts. Raises AlignmentError when a file is missing or broken."""
    folder = resources() / "compact"
    try:
        classes = json.loads((folder / "classes.json").read_text("utf-8"))
        concepts = json.loads((folder / "concepts.json").read_text("utf-8"))
        return tuple([str(name) for name in classes] + [str(concept["noun"]) for concept in concepts])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise AlignmentError(
            message("The names in {} cannot be read ({}). Install crossalign-gui again.", folder, error)
        ) from error


def take_stock(
    encoded: Encoded, calibration: Calibration, size: tuple[int, int], photo_least: float = _PHOTO_LEAST
) -> tuple[Thing, ...]:
    """The things of a picture, the surest first: every whole thing of a drawing by what its cells show together, else what the
    detectors see, and the classes of photographs that win at some other place. size: (width, height) in pixels; photo_least:
    probability of a class."""
    seen, drawing = find_things(encoded, calibration, size), is_drawing(encoded)
    drawn = [
        _drawn(encoded, calibration, item.segment, size)
        for item in seen.drawn
        if item.segment is not None and item.segment.known >= (_DRAWN_LEAST if drawing else _STUCK_ON_LEAST)
    ]
    drawn.sort(key=lambda thing: -thing.probability)
    if drawing:
        return tuple(drawn)
    kept = [*_detected(encoded, calibration, seen.detected, size), *drawn]
    for thing in _photographed(encoded, calibration, seen.photographed, size):
        if thing.probability < photo_least:
            break
        large = thing.box.area >= _PHOTO_FILLS * size[0] * size[1]
        if large and not any(_same_place(thing.box, other.box) for other in kept):
            kept.append(thing)
    return tuple(kept)


def _same_place(box: Box, other: Box) -> bool:
    """Whether one of two boxes shows a part of the other, or what surrounds it: a ballplayer where people play ball."""
    return box.iou(other) > _SAME_PLACE or _within(box, other) or _within(other, box)


def _within(box: Box, other: Box) -> bool:
    """Whether a box is a part of what another one holds."""
    return other.contains(*box.center)


def _detected(encoded: Encoded, calibration: Calibration, seen: Sequence[Found], size: tuple[int, int]) -> list[Thing]:
    """What the detectors are sure of, the surest first."""
    boxes = np.array([item.box for item in seen], np.float32).reshape(-1, 4)
    odds = everyday_odds(encoded, boxes, calibration, len(boxes))[1][:FIRST_STUFF]
    found = []
    for item, own in zip(seen, odds.T, strict=True):
        unit = int(own.argmax())
        if own[unit] >= SURE:
            probability = 1 / (1 + math.exp(-float(own[unit])))
            evidence = everyday_evidence(encoded, ((unit, 1.0),), calibration)[0]
            proposal = box_proposal(encoded, item.box, probability, size)
            found.append(Thing(EVERYDAY[unit], proposal, probability, evidence, unit, everyday=True))
    kept: list[Thing] = []
    for thing in sorted(found, key=lambda thing: -thing.probability):
        if not any(thing.unit == other.unit and thing.box.iou(other.box) > _SAME_PLACE for other in kept):
            kept.append(thing)
    return kept


def _photographed(encoded: Encoded, calibration: Calibration, seen: Sequence[Found], size: tuple[int, int]) -> list[Thing]:
    """The classes of photographs where no detector may have found anything, the surest first."""
    found = []
    for item in seen:
        assert item.unit is not None  # that of its class
        evidence = photo_evidence(encoded, ((item.unit, 1.0),), calibration)
        assert evidence is not None  # it is a unit of photographs
        if _surface_at(encoded, item.mask) >= _SURFACE:
            continue
        here = float(evidence.support[item.mask].max())
        proposal = box_proposal(encoded, item.box, evidence.probability * here, size)
        found.append(Thing(names()[item.unit], proposal, evidence.probability * here, evidence, item.unit))
    return sorted(found, key=lambda thing: -thing.probability)


def _surface_at(encoded: Encoded, mask: NDArray[np.bool_]) -> float:
    """The mean probability over a place of the surface that it shows most: where that is clearly the sea, a class of photographs
    only names what is often seen there. mask: [h, w]."""
    table = encoded.surfaces[: FIRST_PART - FIRST_STUFF]
    cells = mask[np.ix_(*(np.arange(own) * count // own for own, count in zip(table.shape[1:], mask.shape, strict=True)))]
    return float(np.exp(table[:, cells].astype(np.float32)).mean(1).max()) if cells.any() else 0.0


def _drawn(encoded: Encoded, calibration: Calibration, item: Segment, size: tuple[int, int]) -> Thing:
    unit = CLASSES + int(item.shares.argmax())
    evidence = drawn_evidence(encoded, ((unit, 1.0),), calibration)
    assert evidence is not None  # it is a drawn unit
    return Thing(names()[unit], item.proposal(item.known, size), item.known, evidence, unit, item.mask)


def window_of(box: Box, grid: Sequence[int], size: tuple[int, int]) -> tuple[slice, slice]:
    """The cells of a grid (rows, columns) that a box of image pixels touches, at least one."""
    y0, y1 = _cells(box.y0, box.y1, grid[0] / size[1], grid[0])
    x0, x1 = _cells(box.x0, box.x1, grid[1] / size[0], grid[1])
    return slice(y0, y1), slice(x0, x1)


def _cells(low: float, high: float, scale: float, count: int) -> tuple[int, int]:
    first = min(count - 1, max(0, int(low * scale)))
    return first, min(count, max(first + 1, math.ceil(high * scale)))


def colour_shares(encoded: Encoded, support: Map, box: Box, size: tuple[int, int]) -> Map:
    """[11], less what the background has of each; support: [h, w] of the thing's noun."""
    inside = window_of(box, encoded.grid, size)
    weight = support[inside] ** 2 + 1e-6
    own = (encoded.colours[:, *inside] * weight).sum((1, 2)) / weight.sum()
    dx, dy = _RING * box.width, _RING * box.height
    wide = window_of(Box(box.x0 - dx, box.y0 - dy, box.x1 + dx, box.y1 + dy).clipped(*size), encoded.grid, size)
    around = np.zeros(encoded.grid, bool)
    around[wide] = True
    around[inside] = False
    if not around.any():
        return np.asarray(own, dtype=np.float32)
    return np.asarray(own - _BACKGROUND * encoded.colours[:, around].mean(1), dtype=np.float32)


def mask_colours(encoded: Encoded, mask: NDArray[np.bool_]) -> Map:
    """[11], how much of what a mask [h, w] covers has each colour."""
    return np.asarray(encoded.colours[:, mask].mean(1), dtype=np.float32)


def clear_colour(encoded: Encoded, thing: Thing, size: tuple[int, int]) -> str | None:
    """The colour that a caption may name; None where no colour stands out, and of a person, who is no colour."""
    if thing.everyday and thing.unit == PERSON:
        return None
    if thing.mask is not None:
        shares = mask_colours(encoded, thing.mask)
        name, least = likeliest(shares), _CLEAR_DRAWN
    else:
        shares = colour_shares(encoded, thing.evidence.support, thing.box, size)
        name, least = likeliest(lit(shares)), _CLEAR
        if name == "grey":  # so is a white thing in the shade, and one of glass
            return None
    return name if shares[NAMES.index(name)] >= least else None
