"""What a round brush covers on a mask. A stroke costs as much as its outline, however large image and mask are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from crossalign_gui.domain.geometry import Mask, Point
from crossalign_gui.domain.masks import edges, from_edges
from crossalign_gui.domain.runs import Edges, combined, united

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NEAR = 1e-9
Floats: TypeAlias = "NDArray[np.float64]"


def stroke(path: Sequence[Point], radius: float, size: tuple[int, int]) -> Edges:
    """The pixels of an image of (height, width) whose centre is within `radius` of the path."""
    (height, width), points = size, np.array(path, float)
    from_, to = (points[:-1], points[1:]) if len(points) > 1 else (points, points)
    first = np.clip(np.floor(np.minimum(from_, to)[:, 0] - radius), 0, width).astype(np.int64)
    counts = np.clip(np.ceil(np.maximum(from_, to)[:, 0] + radius), first, width).astype(np.int64) - first
    line = np.repeat(np.arange(len(from_)), counts)
    columns = np.arange(len(line)) + np.repeat(first - (np.cumsum(counts) - counts), counts)
    dx, dy = (to - from_)[line].T
    top, bottom = _reach(columns + 0.5 - from_[line, 0], dx, dy, radius)
    reached = ~np.isnan(top)
    line, columns, top, bottom = line[reached], columns[reached], top[reached], bottom[reached]
    start = np.clip(np.ceil(from_[line, 1] + top - 0.5 - _NEAR), 0, height).astype(np.int64)
    end = np.clip(np.floor(from_[line, 1] + bottom + 0.5 + _NEAR), 0, height).astype(np.int64)
    some = start < end
    return united((columns * height + start)[some], (columns * height + end)[some])


def _reach(x: Floats, dx: Floats, dy: Floats, radius: float) -> tuple[Floats, Floats]:
    """The least and the greatest y at x within the radius of the line from (0, 0) to (dx, dy), NaN where there is none. What is
    near a line is convex, so that a column has one stretch of it."""
    upright, length = dx == 0, np.hypot(dx, dy)
    safe = np.where(upright, 1.0, dx)
    one, other = (x - radius) / safe, (x + radius) / safe
    least = np.where(upright, 0.0, np.maximum(np.minimum(one, other), 0))  # the shares of the line whose discs reach x
    most = np.where(upright, 1.0, np.minimum(np.maximum(one, other), 1))
    reached = np.where(upright, np.abs(x) <= radius, least <= most)
    slope = np.copysign(radius, dx) * dy / np.where(length == 0, 1.0, length)
    sides = []
    for sign in (-1, 1):
        farthest = np.where(upright, (sign * dy > 0) * 1.0, (x + sign * slope) / safe)
        share = np.minimum(np.maximum(farthest, least), most)
        side = share * dy + sign * np.sqrt(np.maximum(radius**2 - (x - share * dx) ** 2, 0))
        sides.append(np.where(reached, side, np.nan))
    return sides[0], sides[1]


def painted(mask: Mask | None, path: Sequence[Point], radius: float, size: tuple[int, int], *, erase: bool) -> Mask | None:
    """The mask with the stroke added or erased; size: (height, width). None when nothing is left of it."""
    before = np.zeros(0, np.int64) if mask is None else edges(mask)
    covered = stroke(path, radius, size)
    after = combined(before, covered, lambda old, new: old & ~new if erase else old | new)
    return from_edges(after, size) if len(after) else None
