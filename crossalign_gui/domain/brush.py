"""What a round brush covers on a mask."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Mask, Point, bounds_of_points
from crossalign_gui.domain.masks import decode, encode


def stroke(path: Sequence[Point], radius: float, size: tuple[int, int]) -> tuple[int, int, NDArray[np.bool_]]:
    """Left and top of the covered part of an image of (height, width), and its pixels [h, w]: those whose centre is within
    `radius` of the path."""
    box = bounds_of_points(path)
    left, top = max(0, math.floor(box.x0 - radius)), max(0, math.floor(box.y0 - radius))
    right, bottom = min(size[1], math.ceil(box.x1 + radius)), min(size[0], math.ceil(box.y1 + radius))
    covered = np.zeros((max(0, bottom - top), max(0, right - left)), bool)
    for (ax, ay), (bx, by) in zip(path[:-1] or path, path[1:] or path, strict=True):
        x0, x1 = max(0, math.floor(min(ax, bx) - radius) - left), max(0, math.ceil(max(ax, bx) + radius) - left)
        y0, y1 = max(0, math.floor(min(ay, by) - radius) - top), max(0, math.ceil(max(ay, by) + radius) - top)
        part = covered[y0:y1, x0:x1]
        ys, xs = np.ogrid[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]]
        px, py = xs + left + 0.5 - ax, ys + top + 0.5 - ay
        length = (bx - ax) ** 2 + (by - ay) ** 2
        share = np.clip((px * (bx - ax) + py * (by - ay)) / length, 0, 1) if length else np.zeros(1)
        part |= (px - share * (bx - ax)) ** 2 + (py - share * (by - ay)) ** 2 <= radius**2
    return left, top, covered


def painted(mask: Mask | None, path: Sequence[Point], radius: float, size: tuple[int, int], *, erase: bool) -> Mask | None:
    """The mask with the stroke added or erased; size: (height, width). None when nothing is left of it."""
    left, top, covered = stroke(path, radius, size)
    pixels = np.zeros(size, bool) if mask is None else decode(mask)
    part = pixels[top : top + covered.shape[0], left : left + covered.shape[1]]
    if erase:
        part &= ~covered
    else:
        part |= covered
    return encode(pixels) if pixels.any() else None
