"""How far two shapes are the same place: intersection over union, and equality within a pixel."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.editing import moved
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape
from crossalign_gui.domain.masks import as_mask, bounds, rasterise, sketch

_PIXEL = 1.0
_EDGE = 1 << 20  # longer than any side of an image: a sketch of that size keeps every pixel


def iou(first: Shape, second: Shape, size: tuple[int, int]) -> float:
    """Intersection over union in [0, 1]. Boxes by their corners, anything else by the pixels of an image of (height, width);
    points have no extent: 0, unless they are equal."""
    if isinstance(first, Box) and isinstance(second, Box):
        return first.iou(second)
    if isinstance(first, Points) or isinstance(second, Points):
        return float(first == second)
    if bounds(first).iou(bounds(second)) == 0:
        return 0.0
    from pycocotools import mask as coco

    runs = [cast(Any, {"size": list(size), "counts": _counts(shape, size)}) for shape in (first, second)]
    return float(np.asarray(coco.iou(runs[:1], runs[1:], [False]))[0, 0])


@lru_cache(maxsize=256)
def _counts(shape: Shape, size: tuple[int, int]) -> bytes:
    mask = shape if isinstance(shape, Mask) and shape.size == size else as_mask(shape, size)
    return mask.counts.encode("ascii")


def is_near(first: Shape, second: Shape) -> bool:
    """Whether no border of one is more than a pixel away from the other's. A box is not a polygon, even of the same corners."""
    if first == second:
        return True
    if any(isinstance(first, kind) != isinstance(second, kind) for kind in (Box, Polygons, Mask, Points)) or not _boxes_near(
        bounds(first), bounds(second)
    ):
        return False
    if isinstance(first, Points) and isinstance(second, Points):
        return len(first.points) == len(second.points) and _all_near(first.points, second.points)
    if isinstance(first, Box):
        return True
    if isinstance(first, Polygons) and isinstance(second, Polygons) and _rings_near(first, second):
        return True
    return _pixels_near(first, second)


def _boxes_near(first: Box, second: Box) -> bool:
    corners = zip((first.x0, first.y0, first.x1, first.y1), (second.x0, second.y0, second.x1, second.y1), strict=True)
    return all(abs(a - b) <= _PIXEL for a, b in corners)


def _all_near(first: tuple[tuple[float, float], ...], second: tuple[tuple[float, float], ...]) -> bool:
    return all(abs(a[0] - b[0]) <= _PIXEL and abs(a[1] - b[1]) <= _PIXEL for a, b in zip(first, second, strict=True))


def _rings_near(first: Polygons, second: Polygons) -> bool:
    rings = [[ring for part in shape.parts for ring in (part.outer, *part.holes)] for shape in (first, second)]
    if [len(ring) for ring in rings[0]] != [len(ring) for ring in rings[1]]:
        return False
    return all(_all_near(a, b) for a, b in zip(*rings, strict=True))


def _pixels_near(first: Shape, second: Shape) -> bool:
    """By pixels: each lies inside of the other grown by one."""
    from scipy.ndimage import binary_dilation

    boxes = bounds(first), bounds(second)
    x0, y0 = (int(min(values)) - 2 for values in ((boxes[0].x0, boxes[1].x0), (boxes[0].y0, boxes[1].y0)))
    x1, y1 = (int(max(values)) + 3 for values in ((boxes[0].x1, boxes[1].x1), (boxes[0].y1, boxes[1].y1)))
    a, b = (_cut(shape, x0, y0, x1 - x0, y1 - y0) for shape in (first, second))
    grown = np.ones((3, 3), dtype=bool)
    return not (a & ~binary_dilation(b, grown)).any() and not (b & ~binary_dilation(a, grown)).any()


def _cut(shape: Shape, x0: int, y0: int, width: int, height: int) -> NDArray[np.bool_]:
    """The pixels of a window of the image whose corner is (x0, y0)."""
    if not isinstance(shape, Mask):
        return rasterise(_shifted(shape, -x0, -y0), (height, width))
    found, drawn = np.zeros((height, width), dtype=bool), sketch(shape, _EDGE)
    top, left = int(drawn.box.y0) - y0, int(drawn.box.x0) - x0
    rows, columns = drawn.pixels.shape
    found[top : top + rows, left : left + columns] = drawn.pixels
    return found


def _shifted(shape: Shape, dx: float, dy: float) -> Shape:
    return moved(shape, dx, dy, (_EDGE, _EDGE))
