"""How far a thing extends that only the ImageNet prototypes know: the detectors' boxes, whatever they call them.

The prototypes say what it is and where it is clearest, often its head; a detector knows where a thing ends even when it takes a
kangaroo for a dog (class-agnostic proposals: Hosang et al., "What makes for effective detection proposals?", TPAMI 2016).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import any_boxes, worn_at
from crossalign_gui.alignment.compact.everyday_names import NAMES
from crossalign_gui.alignment.compact.evidence import Evidence, Instance, Map
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box

_CANDIDATES = 12
_FOCUS = 2.0  # power of the support that tells what a box must cover
_COVERS = 0.5  # of that, at least
_LEAST = 0.05  # score of a box that may say more than the map
_LARGE = 0.15  # part of the picture that it fills: of small things the map sees the whole extent itself
_SURE = 0.75  # the same for a smaller one, of a thing that the word is a kind of
_HINTED = 0.5  # and of one that the word only suggests: a cup for coffee
_FITS = 0.2  # power of what a region of the map fills of a box: of two boxes that cover it the one that fits it better
_HOLDERS = frozenset(NAMES.index(name) for name in ("person", "bench", "chair", "couch", "bed", "dining table"))
"""What holds other things: their boxes are those of a plate or a guitar at best by chance."""


def with_extent(encoded: Encoded, evidence: Evidence, everyday: Sequence[tuple[int, float]] = ()) -> Evidence:
    """The same evidence with the boxes that hold its peaks; regions of one box are one instance. everyday: the units of the everyday
    encoder that the word is a kind of, such as a cup for coffee: their boxes count however small they are, and what is worn on a
    part of the body is there."""
    kinds = [unit for unit, _ in everyday]
    places = any_boxes(encoded, _CANDIDATES, kinds, _HOLDERS.difference(kinds))
    if not len(encoded.things.units) or float(evidence.support.max()) <= 0:
        return evidence
    boxes, scores = encoded.things.boxes[places], encoded.things.scores[places]
    large = _area(boxes) >= _LARGE
    least = {unit: _SURE if weight == 1 else _HINTED for unit, weight in everyday}
    sure = scores >= [least.get(unit, np.inf) for unit in encoded.things.units[places].tolist()]
    scores = np.where(large | sure, scores, np.float32(0))
    found: list[Instance] = []
    for region in propose(evidence.support, Box(0, 0, 1, 1), (1, 1)):
        own = np.array([region.box.x0, region.box.y0, region.box.x1, region.box.y1], np.float32)
        mass = evidence.support**_FOCUS * _mask(own, encoded.grid)
        worn = worn_at(encoded, _peak(mass), everyday)
        best = _best(mass, own, boxes, scores, sure) if worn is None and len(boxes) else None
        chosen = worn if worn is not None else own if best is None else boxes[best]
        if not any(np.array_equal(chosen, other.box) or _inside(own, other.box) for other in found):
            found.append(Instance(chosen, region.score))
    return Evidence(evidence.support, evidence.presence, tuple(found))


def _peak(mass: Map) -> tuple[float, float]:
    row, column = divmod(int(mass.argmax()), mass.shape[1])
    return (column + 0.5) / mass.shape[1], (row + 0.5) / mass.shape[0]


def _best(mass: Map, region: Map, boxes: Map, scores: Map, sure: NDArray[np.bool_]) -> int | None:
    """The box that covers the mass of a region of the map, is likeliest a thing, and is not far larger than the region. sure: [n],
    of boxes that need to hold only its peak."""
    masks = [_mask(box, mass.shape) for box in boxes]
    covered = np.array([float((mass * mask).sum()) for mask in masks]) / max(float(mass.sum()), 1e-9)
    covered = np.maximum(covered, sure & [mask.flat[mass.argmax()] > 0 for mask in masks])
    filled = np.minimum(1, _area(region) / np.maximum(_area(boxes), 1e-9))
    values = covered * scores**0.5 * filled**_FITS * ((scores >= _LEAST) & (covered >= _COVERS))
    best = int(np.argmax(values))
    return best if values[best] > 0 else None


def _area(boxes: Map) -> Map:
    """[..., 4] -> [...]."""
    return np.asarray((boxes[..., 2:] - boxes[..., :2]).prod(-1))


def _mask(box: Map, grid: Sequence[int]) -> Map:
    """[h, w], 1 in the cells whose centre lies in a box."""
    y, x = (np.linspace(0.5 / count, 1 - 0.5 / count, count).astype(np.float32) for count in grid)
    return (((box[1] <= y) & (y < box[3]))[:, None] & ((box[0] <= x) & (x < box[2]))[None]).astype(np.float32)


def _inside(own: Map, other: Map) -> bool:
    """Whether the centre of a box lies in another one."""
    x, y = (own[0] + own[2]) / 2, (own[1] + own[3]) / 2
    return bool(other[0] <= x < other[2] and other[1] <= y < other[3])
