"""Places and sides of boxes drawn to the strongest edge of the picture near them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from crossalign_gui.domain.geometry import Box, Point

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST = 12.0  # of 255: weaker steps are noise


def snap_point(pixels: NDArray[np.uint8], point: Point, reach: float) -> Point:
    """pixels: [H, W, 3]. The corner of a pixel with the strongest gradient within `reach` pixels, else the point itself."""
    height, width = pixels.shape[:2]
    left, right = max(1, math.ceil(point[0] - reach)), min(width - 1, math.floor(point[0] + reach))
    top, bottom = max(1, math.ceil(point[1] - reach)), min(height - 1, math.floor(point[1] + reach))
    if left > right or top > bottom:
        return point
    grey = pixels[top - 1 : bottom + 1, left - 1 : right + 1].astype(np.float32).mean(2)
    across = np.abs(grey[1:, 1:] + grey[:-1, 1:] - grey[1:, :-1] - grey[:-1, :-1]) / 2
    down = np.abs(grey[1:, 1:] + grey[1:, :-1] - grey[:-1, 1:] - grey[:-1, :-1]) / 2
    ys, xs = np.mgrid[top : bottom + 1, left : right + 1]
    distance = np.hypot(xs - point[0], ys - point[1])
    strength = np.where(distance <= reach, np.hypot(across, down) * (1 - 0.5 * distance / max(reach, 1e-9)), 0)
    row, column = np.unravel_index(int(strength.argmax()), strength.shape)
    if strength[row, column] < _LEAST:
        return point
    return float(xs[row, column]), float(ys[row, column])


def snap_box(pixels: NDArray[np.uint8], box: Box, reach: float) -> Box:
    """Every side by itself, to the strongest mean step across it within `reach` pixels."""
    x0, x1 = (_side(pixels, at, (box.y0, box.y1), reach) for at in (box.x0, box.x1))
    turned = pixels.swapaxes(0, 1)
    y0, y1 = (_side(turned, at, (box.x0, box.x1), reach) for at in (box.y0, box.y1))
    return Box(x0, y0, x1, y1) if x0 < x1 and y0 < y1 else box


def _side(pixels: NDArray[np.uint8], at: float, along: tuple[float, float], reach: float) -> float:
    first, last = max(1, math.ceil(at - reach)), min(pixels.shape[1] - 1, math.floor(at + reach))
    if first > last:
        return at
    rows = slice(max(0, math.floor(along[0])), max(1, math.ceil(along[1])))
    grey = pixels[rows, first - 1 : last + 1].astype(np.float32).mean(2)
    if not len(grey):
        return at
    steps = np.abs(np.diff(grey, axis=1)).mean(0)
    best = int(steps.argmax())
    return float(first + best) if steps[best] >= _LEAST else at
