"""How far a thing extends that only the ImageNet prototypes know: the detectors' boxes, whatever they call them.

The prototypes say what it is and where it is clearest, often its head; a detector knows where a thing ends even when it takes a
kangaroo for a dog (class-agnostic proposals: Hosang et al., "What makes for effective detection proposals?", TPAMI 2016).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import any_boxes
from crossalign_gui.alignment.compact.evidence import Evidence, Instance, Map
from crossalign_gui.alignment.regions import propose
from crossalign_gui.domain.geometry import Box

_CANDIDATES = 12
_FOCUS = 2.0  # power of the support that tells what a box must cover
_COVERS = 0.5  # of that, at least
_LEAST = 0.05  # score of a box that may say more than the map
_LARGE = 0.2  # part of the picture that it fills: of small things the map sees the whole extent itself


def with_extent(encoded: Encoded, evidence: Evidence) -> Evidence:
    """The same evidence with the boxes that hold its peaks; regions of one box are one instance."""
    places = any_boxes(encoded, _CANDIDATES)
    if not len(places) or float(evidence.support.max()) <= 0:
        return evidence
    boxes, scores = encoded.things.boxes[places], encoded.things.scores[places]
    scores = np.where((boxes[:, 2:] - boxes[:, :2]).prod(1) >= _LARGE, scores, np.float32(0))
    found: list[Instance] = []
    for region in propose(evidence.support, Box(0, 0, 1, 1), (1, 1)):
        own = np.array([region.box.x0, region.box.y0, region.box.x1, region.box.y1], np.float32)
        best = _best(evidence.support, own, boxes, scores)
        chosen = own if best is None else boxes[best]
        if not any(np.array_equal(chosen, other.box) or _inside(own, other.box) for other in found):
            found.append(Instance(chosen, region.score))
    return Evidence(evidence.support, evidence.presence, tuple(found))


def _best(support: Map, region: Map, boxes: Map, scores: Map) -> int | None:
    """The box that covers a region of the map and is likeliest a thing."""
    rows, columns = support.shape
    y, x = (np.linspace(0.5 / count, 1 - 0.5 / count, count).astype(np.float32) for count in (rows, columns))
    mass = support**_FOCUS * _mask(y, x, region)
    total = float(mass.sum())
    values = [
        float((mass * _mask(y, x, box)).sum()) / max(total, 1e-9) * float(score) ** 0.5 if score >= _LEAST else 0.0
        for box, score in zip(boxes, scores, strict=True)
    ]
    best = int(np.argmax(values))
    covered = float((mass * _mask(y, x, boxes[best])).sum()) / max(total, 1e-9)
    return best if values[best] > 0 and covered >= _COVERS else None


def _mask(y: Map, x: Map, box: Sequence[float] | Map) -> Map:
    return (((box[1] <= y) & (y < box[3]))[:, None] & ((box[0] <= x) & (x < box[2]))[None]).astype(np.float32)


def _inside(own: Map, other: Map) -> bool:
    """Whether the centre of a box lies in another one."""
    x, y = (own[0] + own[2]) / 2, (own[1] + own[3]) / 2
    return bool(other[0] <= x < other[2] and other[1] <= y < other[3])
