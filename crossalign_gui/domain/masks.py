"""Masks as COCO run-length encoding, and the extent of every kind of shape.

pycocotools does the encoding; polygons are filled by its `frPyObjects`, so that an area agrees with COCO's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape, bounds_of_points


def encode(mask: NDArray[np.bool_]) -> Mask:
    """mask: [H, W]."""
    from pycocotools import mask as coco

    counts = coco.encode(np.asfortranarray(mask, dtype=np.uint8))["counts"].decode("ascii")
    return Mask((int(mask.shape[0]), int(mask.shape[1])), counts)


def decode(mask: Mask) -> NDArray[np.bool_]:
    """[H, W]. Raises ValueError when the runs do not cover the size exactly (pycocotools would read past it)."""
    check_runs(mask)
    from pycocotools import mask as coco

    pixels = coco.decode(cast(Any, {"size": list(mask.size), "counts": mask.counts.encode("ascii")}))
    return np.asarray(pixels, dtype=bool)


def check_runs(mask: Mask) -> None:
    """Raises ValueError unless the runs are well-formed and add up to height * width."""
    height, width = mask.size
    total = sum(_runs(mask.counts))
    if total != height * width:
        raise ValueError(f"the runs cover {total} pixels, the size {height} x {width} has {height * width}")


def _runs(counts: str) -> list[int]:
    """COCO's variable-length code: six bits a character, deltas to the run before last from the third on."""
    runs: list[int] = []
    position = 0
    while position < len(counts):
        value = shift = 0
        more = True
        while more:
            if position >= len(counts) or shift > 60:
                raise ValueError("the run-length code ends in the middle of a number")
            code = ord(counts[position]) - 48
            if not 0 <= code < 64:
                raise ValueError(f"{counts[position]!r} is no character of a run-length code")
            value |= (code & 0x1F) << shift
            more = bool(code & 0x20)
            shift += 5
            position += 1
            if not more and code & 0x10:
                value -= 1 << shift
        if len(runs) > 2:
            value += runs[-2]
        if value < 0:
            raise ValueError("a run is negative")
        runs.append(value)
    return runs


def bounds(shape: Shape) -> Box:
    """The smallest box around a shape; an empty mask gives an empty box."""
    if isinstance(shape, Box):
        return shape
    if isinstance(shape, Polygons):
        return _polygon_bounds(shape)
    if isinstance(shape, Points):
        return bounds_of_points(shape.points)
    return _mask_bounds(shape)


@lru_cache(maxsize=4096)
def _polygon_bounds(shape: Polygons) -> Box:
    return bounds_of_points(point for part in shape.parts for point in part.outer)


@lru_cache(maxsize=4096)
def _mask_bounds(mask: Mask) -> Box:
    check_runs(mask)
    from pycocotools import mask as coco

    x, y, width, height = coco.toBbox(cast(Any, {"size": list(mask.size), "counts": mask.counts.encode("ascii")})).tolist()
    return Box(x, y, x + width, y + height) if width and height else Box(0, 0, 0, 0)


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """Every `step`-th pixel of a mask's box: pixels [h, w]; `box` is what they cover, in image pixels."""

    box: Box
    step: int
    pixels: NDArray[np.bool_]


@lru_cache(maxsize=1024)
def sketch(mask: Mask, longest: int = 1024) -> Sketch:
    """At most `longest` pixels a side: enough to paint a mask and to point at it. Only the columns of its box are decoded."""
    box = bounds(mask)
    x0, y0, x1, y1 = (int(value) for value in (box.x0, box.y0, box.x1, box.y1))
    step = max(1, -(-max(x1 - x0, y1 - y0) // longest))
    height = mask.size[0]
    ends = np.clip(np.cumsum([0, *_runs(mask.counts)]), x0 * height, x1 * height)
    lengths = np.diff(ends)
    columns = np.repeat(np.arange(len(lengths)) % 2 == 1, lengths).reshape(x1 - x0, height)
    pixels = np.ascontiguousarray(columns[::step, y0:y1:step].T)
    return Sketch(Box(x0, y0, x0 + pixels.shape[1] * step, y0 + pixels.shape[0] * step), step, pixels)


def rasterise(shape: Shape, size: tuple[int, int]) -> NDArray[np.bool_]:
    """A shape as pixels [H, W]; size: (height, width). Points cover the pixel that they lie in."""
    from pycocotools import mask as coco

    height, width = size
    result = np.zeros(size, dtype=bool)
    if isinstance(shape, Mask):
        return decode(shape)
    if isinstance(shape, Box):
        box = shape.clipped(width, height)
        result[round(box.y0) : round(box.y1), round(box.x0) : round(box.x1)] = True
        return result
    if isinstance(shape, Points):
        for x, y in shape.points:
            if 0 <= x < width and 0 <= y < height:
                result[int(y), int(x)] = True
        return result
    for part in shape.parts:
        rings = [[c for point in ring for c in point] for ring in (part.outer, *part.holes)]
        filled = [np.asarray(coco.decode(coco.frPyObjects([ring], height, width)))[..., 0] > 0 for ring in rings]
        area = filled[0]
        for hole in filled[1:]:
            area = area & ~hole
        result |= area
    return result
