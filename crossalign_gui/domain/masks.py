"""Masks as COCO run-length encoding, and the extent of every kind of shape.

pycocotools does the encoding; polygons are filled by its `frPyObjects`, so that an area agrees with COCO's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from crossalign_gui.domain import runs
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape, bounds_of_points

if TYPE_CHECKING:
    from numpy.typing import NDArray


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
    edges(mask)


def as_mask(shape: Shape, size: tuple[int, int]) -> Mask:
    """What `rasterise` gives, as runs; polygons without making the pixels. A mask stays what it is."""
    from pycocotools import mask as coco

    if isinstance(shape, Mask):
        return shape
    if not isinstance(shape, Polygons) or any(part.holes for part in shape.parts):
        return encode(rasterise(shape, size))
    rings = [[c for point in part.outer for c in point] for part in shape.parts]
    return Mask(size, coco.merge(coco.frPyObjects(rings, *size))["counts"].decode("ascii"))


def pixels_of(shape: Shape, size: tuple[int, int]) -> int:
    """How many `rasterise` gives. Raises ValueError where the runs of a mask do not cover the size exactly."""
    from pycocotools import mask as coco

    mask = as_mask(shape, size)
    if mask is shape:
        check_runs(mask)
    return int(coco.area(cast(Any, {"size": list(mask.size), "counts": mask.counts.encode("ascii")})))


@lru_cache(maxsize=32)
def edges(mask: Mask) -> runs.Edges:
    """Not to be written to. Raises ValueError when the runs do not cover the size exactly."""
    height, width = mask.size
    lengths = runs.read_runs(mask.counts)
    total = int(lengths.sum())
    if total != height * width:
        raise ValueError(f"the runs cover {total} pixels, the size {height} x {width} has {height * width}")
    found = runs.edges_of(lengths)
    found.setflags(write=False)
    return found


def from_edges(places: runs.Edges, size: tuple[int, int]) -> Mask:
    """size: (height, width)."""
    from pycocotools import mask as coco

    lengths = runs.runs_of(places, size[0] * size[1]).astype(np.uint32)
    return Mask(size, coco.frPyObjects(cast(Any, {"size": list(size), "counts": lengths}), *size)["counts"].decode("ascii"))


def bounds(shape: Shape) -> Box:
    """The smallest box around a shape; an empty mask gives an empty box."""
    if isinstance(shape, Box):
        return shape
    if isinstance(shape, Polygons):
        return _polygon_bounds(shape)
    if isinstance(shape, Points):
        return bounds_of_points(shape.points)
    return _mask_bounds(shape)


@lru_cache(maxsize=1024)
def _polygon_bounds(shape: Polygons) -> Box:
    if len(shape.parts) == 1:
        return bounds_of_points(shape.parts[0].outer)
    return bounds_of_points(point for part in shape.parts for point in part.outer)


@lru_cache(maxsize=4096)
def _mask_bounds(mask: Mask) -> Box:
    return Box(*(float(value) for value in runs.extent(edges(mask), mask.size[0], mask.size[0] * mask.size[1])))


def cut_out(mask: Mask) -> tuple[tuple[int, int, int, int], NDArray[np.bool_]]:
    """((x0, y0, x1, y1) around it in pixels, half-open; the pixels in there), at the cost of these and not of the whole picture."""
    places, (height, width) = edges(mask), mask.size
    x0, y0, x1, y1 = runs.extent(places, height, height * width)
    return (x0, y0, x1, y1), runs.sampled(places, height, range(x0, x1), range(y0, y1))


def overlaps_of(first: Sequence[Mask], second: Sequence[Mask]) -> NDArray[np.float64]:
    """[first, second]: intersection over union of masks of one size."""
    from pycocotools import mask as coco

    if not first or not second:
        return np.zeros((len(first), len(second)))
    given = [[{"size": list(mask.size), "counts": mask.counts.encode("ascii")} for mask in masks] for masks in (first, second)]
    return np.asarray(coco.iou(cast(Any, given[0]), cast(Any, given[1]), [0] * len(second)), float)


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """Every `step`-th pixel of a mask's box: pixels [h, w]; `box` is what they cover, in image pixels."""

    box: Box
    step: int
    pixels: NDArray[np.bool_]


@lru_cache(maxsize=1024)
def sketch(mask: Mask, longest: int = 1024) -> Sketch:
    """At most `longest` pixels a side: enough to paint a mask and to point at it."""
    box = bounds(mask)
    x0, y0, x1, y1 = (int(value) for value in (box.x0, box.y0, box.x1, box.y1))
    step = max(1, -(-max(x1 - x0, y1 - y0) // longest))
    pixels = runs.sampled(edges(mask), mask.size[0], range(x0, x1, step), range(y0, y1, step))
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
