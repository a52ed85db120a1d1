"""Two answers to the same words, brought onto one grid, and the difference between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.domain.geometry import Box, Mask, Shape
from crossalign_gui.domain.masks import rasterise

if TYPE_CHECKING:
    from numpy.typing import NDArray

Map: TypeAlias = "NDArray[np.float32]"
_LONGER = 64  # cells of the common grid


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """What one side says of the shown words. heat: [h, w] in [0, 1] over the whole image, None where it says nothing;
    shapes: its regions; note: why there is nothing, else empty."""

    heat: Map | None = None
    shapes: tuple[Shape, ...] = ()
    note: str = ""


def grid_of(size: tuple[int, int]) -> tuple[int, int]:
    """(rows, columns) of the common grid of an image of (width, height)."""
    width, height = size
    scale = _LONGER / max(size)
    return max(1, round(height * scale)), max(1, round(width * scale))


def on_image(heat: Map, area: Box, size: tuple[int, int], grid: tuple[int, int]) -> Map:
    """A map [h, w] over `area`, read at the centres of a grid over the whole image, linearly between its own centres."""
    y = (np.arange(grid[0]) + 0.5) / grid[0] * size[1]
    x = (np.arange(grid[1]) + 0.5) / grid[1] * size[0]
    rows = (y - area.y0) / area.height * heat.shape[0] - 0.5
    columns = (x - area.x0) / area.width * heat.shape[1] - 0.5
    places = np.meshgrid(rows, columns, indexing="ij")
    from scipy import ndimage  # not before the window is up

    return np.asarray(ndimage.map_coordinates(heat, places, order=1, mode="nearest"), dtype=np.float32)


def difference(first: Map, second: Map) -> Map:
    """[h, w] in [-1, 1]: 1 where only the first side sees the words, -1 where only the second does."""
    return np.clip(first - second, -1, 1).astype(np.float32)


def side_of_model(alignment: Alignment, ranges: Ranges) -> Side:
    index = alignment.index_of(ranges)
    if index is None:
        return Side()
    prediction = alignment.predictions[index]
    heat = on_image(alignment.heat[index], alignment.area, alignment.size, grid_of(alignment.size))
    return Side(
        heat if prediction.found else np.zeros_like(heat), tuple(item.box for item in prediction.proposals), prediction.note
    )


def side_of_person(document: Document, caption_id: str, ranges: Ranges) -> Side:
    """The regions that a person linked to the words."""
    spans = {span.id for span in document.spans if span.caption == caption_id and span.ranges == ranges}
    linked = {
        link.region
        for link in document.links
        if link.span in spans and link.polarity == "positive" and link.status in ("accepted", "corrected")
    }
    standing = (region for region in document.regions if region.id in linked and region.status not in ("proposed", "rejected"))
    shapes = tuple(region.shape for region in standing)
    size = (document.image.width, document.image.height)
    return Side(_covered(shapes, size), shapes) if shapes else Side()


def _covered(shapes: Sequence[Shape], size: tuple[int, int]) -> Map:
    """[h, w]: 1 inside a shape, on the common grid."""
    whole = Box(0, 0, size[0], size[1])
    grid = grid_of(size)
    result: Map = np.zeros(grid, np.float32)
    for shape in shapes:
        # A box needs no pixels; other shapes are filled at the size of the image, which a mask has anyway.
        inside = _box_cells(shape, size) if isinstance(shape, Box) else _pixels(shape, size)
        result = np.maximum(result, inside if inside.shape == grid else on_image(inside, whole, size, grid))
    return result


def _box_cells(box: Box, size: tuple[int, int]) -> Map:
    rows, columns = grid_of(size)
    y = (np.arange(rows) + 0.5) / rows * size[1]
    x = (np.arange(columns) + 0.5) / columns * size[0]
    return np.outer((y >= box.y0) & (y < box.y1), (x >= box.x0) & (x < box.x1)).astype(np.float32)


def _pixels(shape: Shape, size: tuple[int, int]) -> Map:
    height, width = shape.size if isinstance(shape, Mask) else (size[1], size[0])
    return rasterise(shape, (height, width)).astype(np.float32)
