"""Geometry of prepositions: soft truth values of relations, places and sizes for boxes. y points down."""

from __future__ import annotations

import math
from collections.abc import Sequence

from crossalign_gui.domain.geometry import Box

_SIDES = frozenset({"left", "right", "top", "bottom"})
_BEHIND = 0.25  # of the weight of the candidate that is furthest to a side, what the opposite one keeps
_CONE = 0.08  # of the picture's size, how far outside 45 degrees a thing may lie that is still beside another


def relation_weight(predicate: str, box: Box, references: Sequence[Box], size: tuple[int, int]) -> float:
    """How true it is, in [0, 1], that `box` stands in a relation to the references (the best of them; for
    'between' the first two). size: (width, height) of the image. Raises KeyError for an unknown predicate."""
    if predicate == "between" and len(references) >= 2:
        return _between(box, references[0], references[1], size)
    others = [other for other in references if other != box] or list(references)
    return max(_TRUTH[predicate](box, other, size) for other in others)


def clear_weight(predicate: str, box: Box, reference: Box, size: tuple[int, int]) -> float:
    """Like `relation_weight`, but a thing is beside another only where it is further in the wanted direction than it is
    shifted across: what answers "what is left of ...", where a rival may stand clearer. Raises KeyError."""
    dx, dy = _offset(box, reference, size)
    sides = {"left": (-dx, dy), "right": (dx, dy), "above": (-dy, dx), "below": (dy, dx)}
    if predicate not in sides:
        return relation_weight(predicate, box, [reference], size)
    along, across = sides[predicate]
    return _step(along, 0.03) * _step(along - abs(across) + _CONE, 0.03) if along > 0 else 0.0


def position_weight(position: str, box: Box, size: tuple[int, int]) -> float:
    """How true it is that a box lies there in the image. Raises KeyError for an unknown place."""
    x, y = box.center[0] / size[0], box.center[1] / size[1]
    result = 1.0
    for part in position.split("-"):
        result *= {
            "left": _step(0.5 - x),
            "right": _step(x - 0.5),
            "top": _step(0.5 - y),
            "bottom": _step(y - 0.5),
            "middle": math.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) / 0.06),
            "background": _step(0.6 - box.y1 / size[1]),
            "foreground": _step(box.y1 / size[1] - 0.6),
        }[part]
    return result


def position_weights(position: str, boxes: Sequence[Box], size: tuple[int, int]) -> list[float]:
    """The same among candidates: 'on the left' means the one that is furthest there rather than all in that half. Raises KeyError."""
    weights = [position_weight(position, box, size) for box in boxes]
    for side in _SIDES.intersection(position.split("-")):
        along = [_from_side(side, box) for box in boxes]
        first, wide = min(along), max(along) - min(along)
        near = [1 - (place - first) / wide if wide > 0 else 1.0 for place in along]
        weights = [weight * (_BEHIND + (1 - _BEHIND) * part**2) for weight, part in zip(weights, near, strict=True)]
    return weights


def ranked(side: str, boxes: Sequence[Box]) -> list[Box]:
    """From a side of the picture on. Raises KeyError for another place."""
    return sorted(boxes, key=lambda box: _from_side(side, box))


def _from_side(side: str, box: Box) -> float:
    x, y = box.center
    return {"left": x, "right": -x, "top": y, "bottom": -y}[side]


def size_weights(size_word: str, boxes: Sequence[Box]) -> list[float]:
    """'large' or 'small' among candidates, relative to the extreme one; 'tall' and 'short' compare heights."""
    measure = [box.height if size_word in ("tall", "short") else math.sqrt(box.area) for box in boxes]
    if size_word in ("large", "tall"):
        top = max(measure)
        return [(value / top) ** 4 if top > 0 else 1.0 for value in measure]
    low = min(measure)
    return [(low / value) ** 4 if value > 0 else 1.0 for value in measure]


def _step(difference: float, width: float = 0.07) -> float:
    """A smooth 0-to-1 step; 0.5 at zero."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, difference / width))))


def _aside(along: float, across: float) -> float:
    """Beside in the wanted direction, the more so the less it is shifted across."""
    return _step(along, 0.04) * math.exp(-((max(0.0, across - abs(along)) / 0.5) ** 2))


def _offset(box: Box, other: Box, size: tuple[int, int]) -> tuple[float, float]:
    return (box.center[0] - other.center[0]) / size[0], (box.center[1] - other.center[1]) / size[1]


def _left(box: Box, other: Box, size: tuple[int, int]) -> float:
    dx, dy = _offset(box, other, size)
    return _aside(-dx, abs(dy))


def _right(box: Box, other: Box, size: tuple[int, int]) -> float:
    dx, dy = _offset(box, other, size)
    return _aside(dx, abs(dy))


def _above(box: Box, other: Box, size: tuple[int, int]) -> float:
    dx, dy = _offset(box, other, size)
    return _aside(-dy, abs(dx))


def _below(box: Box, other: Box, size: tuple[int, int]) -> float:
    dx, dy = _offset(box, other, size)
    return _aside(dy, abs(dx))


def _gap(box: Box, other: Box, size: tuple[int, int]) -> float:
    """Distance of the edges as a part of the diagonal."""
    dx = max(0.0, max(box.x0, other.x0) - min(box.x1, other.x1))
    dy = max(0.0, max(box.y0, other.y0) - min(box.y1, other.y1))
    return math.hypot(dx, dy) / math.hypot(*size)


def _near(box: Box, other: Box, size: tuple[int, int]) -> float:
    return math.exp(-_gap(box, other, size) / 0.12)


def _with(box: Box, other: Box, size: tuple[int, int]) -> float:
    """Somebody with a thing is the nearest to it, although a kite may be far away."""
    return 0.3 + 0.7 * _near(box, other, size)


def _far(box: Box, other: Box, size: tuple[int, int]) -> float:
    return 1 - math.exp(-_gap(box, other, size) / 0.25)


def _overlap(box: Box, other: Box) -> float:
    """The part of `box` that lies in `other`."""
    width = min(box.x1, other.x1) - max(box.x0, other.x0)
    height = min(box.y1, other.y1) - max(box.y0, other.y0)
    return max(0.0, width) * max(0.0, height) / box.area if box.area else 0.0


def _on(box: Box, other: Box, size: tuple[int, int]) -> float:
    """What reaches below the other one by more than a tenth of itself stands in front of it."""
    _, dy = _offset(box, other, size)
    in_front = _step((box.y1 - other.y1) / max(1.0, box.height) - 0.1, 0.03)
    return (0.3 + 0.7 * max(_overlap(box, other), _step(-dy))) * _near(box, other, size) * (1 - 0.6 * in_front)


def _in(box: Box, other: Box, size: tuple[int, int]) -> float:
    return (0.15 + 0.85 * _overlap(box, other)) * _near(box, other, size)


def _part(box: Box, other: Box, size: tuple[int, int]) -> float:
    """Of a possessive: "the dog's head" lies in the dog, "the man's dog" near the man."""
    return (0.4 + 0.6 * _overlap(box, other)) * _near(box, other, size)


def _wears(box: Box, other: Box, size: tuple[int, int]) -> float:
    """What a person wears or has as a part lies in the person's box."""
    return _in(other, box, size)


def _front(box: Box, other: Box, size: tuple[int, int]) -> float:
    return _step((box.y1 - other.y1) / size[1]) * _near(box, other, size)


def _behind(box: Box, other: Box, size: tuple[int, int]) -> float:
    return _step((other.y1 - box.y1) / size[1]) * _near(box, other, size)


def _larger(box: Box, other: Box, size: tuple[int, int]) -> float:
    return _step(math.sqrt(box.area / max(1.0, other.area)) - 1, 0.1)


def _smaller(box: Box, other: Box, size: tuple[int, int]) -> float:
    return 1 - _larger(box, other, size)


def _between(box: Box, first: Box, second: Box, size: tuple[int, int]) -> float:
    ax, ay = _offset(first, box, size)
    bx, by = _offset(second, box, size)
    apart = math.hypot(ax, ay) * math.hypot(bx, by)
    return (1 - (ax * bx + ay * by) / apart) / 2 if apart else 0.0


_TRUTH = {
    "left": _left,
    "right": _right,
    "above": _above,
    "below": _below,
    "on": _on,
    "in": _in,
    "near": _near,
    "with": _with,
    "far": _far,
    "between": _near,
    "front": _front,
    "behind": _behind,
    "larger": _larger,
    "smaller": _smaller,
    "wears": _wears,
    "part of": _part,
}
