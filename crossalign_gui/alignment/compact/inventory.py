"""What is in a picture, without being asked: the drawn concepts and photographed classes that win at some place."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.evidence import CLASSES, Evidence, Map, noun_evidence
from crossalign_gui.alignment.compact.weights import Calibration
from crossalign_gui.alignment.protocol import AlignmentError, Proposal
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.paths import resources

_DRAWN_LEAST = 0.85  # probability of presence from which a thing is named unasked: two thousand words compete
_PHOTO_LEAST = 0.95
_DRAWING = 0.7  # a drawn thing as sure as this makes the picture a drawing, where classes of photographs mean nothing
_CANDIDATES = 24  # of each encoder
_SAME_PLACE = 0.45  # IoU of boxes
_INSIDE = 0.85  # of a box that lies in a stronger one of the other encoder
_RING = 0.35  # how far around a thing its background is looked at, as a part of its size
_BACKGROUND = 0.6  # how much of the background's colour is taken away
_CLEAR = 0.22  # share from which a colour names a thing


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """One thing that was found. probability: that it is in the picture."""

    noun: str
    proposal: Proposal
    probability: float
    evidence: Evidence
    unit: int

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
    encoded: Encoded,
    calibration: Calibration,
    size: tuple[int, int],
    least: tuple[float, float] = (_DRAWN_LEAST, _PHOTO_LEAST),
) -> tuple[Thing, ...]:
    """The things of a picture, the surest first; size: (width, height) in pixels; least: of drawings, photographs."""
    found: list[Thing] = []
    for unit in _winners(encoded):
        drawn = unit >= CLASSES
        evidence = noun_evidence(encoded, ((unit, 1.0),), calibration)
        if evidence.probability < least[0 if drawn else 1]:
            continue
        for proposal in propose(evidence.support, Box(0, 0, *size), size):
            if _wins(encoded, unit, proposal.box, size):
                found.append(Thing(names()[unit], proposal, evidence.probability * proposal.score, evidence, unit))
    if any(thing.unit >= CLASSES and thing.probability >= _DRAWING for thing in found):
        found = [thing for thing in found if thing.unit >= CLASSES]
    found.sort(key=lambda thing: -thing.probability)
    kept: list[Thing] = []
    for thing in found:
        if not any(_same(thing, other) for other in kept):
            kept.append(thing)
    return tuple(kept)


def _winners(encoded: Encoded) -> list[int]:
    """Units that score highest at some place, those with the highest scores first, of both encoders."""
    result = []
    for table, base in ((encoded.drawn, CLASSES), (encoded.photo - encoded.total, 0)):
        flat = np.asarray(table, dtype=np.float32).reshape(len(table), -1)
        best = flat.max(1)
        winners = np.unique(flat.argmax(0))
        order = sorted((int(unit) for unit in winners), key=lambda unit: -float(best[unit]))
        result += [base + unit for unit in order[:_CANDIDATES]]
    return result


def _wins(encoded: Encoded, unit: int, box: Box, size: tuple[int, int]) -> bool:
    """Whether no other unit of its encoder speaks more for the inside of a box."""
    table, own = (encoded.drawn, unit - CLASSES) if unit >= CLASSES else (encoded.photo, unit)
    window = np.asarray(table[:, *window_of(box, table.shape[1:], size)], dtype=np.float32)
    row, column = np.unravel_index(int(window[own].argmax()), window.shape[1:])
    return int(window[:, row, column].argmax()) == own


def window_of(box: Box, grid: Sequence[int], size: tuple[int, int]) -> tuple[slice, slice]:
    """The cells of a grid (rows, columns) that a box of image pixels touches, at least one."""
    y0, y1 = _cells(box.y0, box.y1, grid[0] / size[1], grid[0])
    x0, x1 = _cells(box.x0, box.x1, grid[1] / size[0], grid[1])
    return slice(y0, y1), slice(x0, x1)


def _cells(low: float, high: float, scale: float, count: int) -> tuple[int, int]:
    first = min(count - 1, max(0, int(low * scale)))
    return first, min(count, max(first + 1, math.ceil(high * scale)))


def _same(thing: Thing, other: Thing) -> bool:
    """Two names for one thing."""
    if thing.box.iou(other.box) > _SAME_PLACE:
        return True
    if (thing.unit >= CLASSES) == (other.unit >= CLASSES):
        return False
    width = min(thing.box.x1, other.box.x1) - max(thing.box.x0, other.box.x0)
    height = min(thing.box.y1, other.box.y1) - max(thing.box.y0, other.box.y0)
    return width > 0 and height > 0 and width * height > _INSIDE * min(thing.box.area, other.box.area)


def colour_of(encoded: Encoded, support: Map, box: Box, size: tuple[int, int]) -> tuple[str, float]:
    """The colour that most of a thing has and that its surroundings have not, with its share in [0, 1]."""
    shares = colour_shares(encoded, support, box, size)
    best = int(shares.argmax())
    return NAMES[best], float(shares[best])


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


def clear_colour(encoded: Encoded, support: Map, box: Box, size: tuple[int, int]) -> str | None:
    """The colour that a caption may name; None where no colour stands out."""
    name, share = colour_of(encoded, support, box, size)
    return name if share >= _CLEAR else None
