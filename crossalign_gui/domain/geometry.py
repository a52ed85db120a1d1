"""Shapes of regions, in float pixels of the oriented image.

The origin is the corner of pixel (0, 0) and boxes are half-open, so a box that covers the whole of a
640 x 480 image is (0, 0, 640, 480) and the centre of its first pixel is (0.5, 0.5).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Corners (x0, y0) and (x1, y1), half-open."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def center(self) -> Point:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def contains(self, x: float, y: float) -> bool:
        return self.x0 <= x < self.x1 and self.y0 <= y < self.y1

    def clipped(self, width: float, height: float) -> Box:
        """The part inside an image of this size (may be empty)."""
        return Box(
            min(max(self.x0, 0.0), width),
            min(max(self.y0, 0.0), height),
            min(max(self.x1, 0.0), width),
            min(max(self.y1, 0.0), height),
        )

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 for two empty boxes."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        common = max(0.0, width) * max(0.0, height)
        union = self.area + other.area - common
        return common / union if union > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Polygon:
    """One outer ring and any number of holes; rings are not closed (the last point differs from the first)."""

    outer: Ring
    holes: tuple[Ring, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygons:
    """A region of one or more parts."""

    parts: tuple[Polygon, ...]


@dataclass(frozen=True, slots=True)
class Mask:
    """A mask of the whole image as COCO compressed run-length encoding (column-major).

    `size` is (height, width), as in COCO; `counts` is pycocotools' string.
    """

    size: tuple[int, int]
    counts: str


@dataclass(frozen=True, slots=True)
class Points:
    """Single places, such as the clicks that prompt a segmentation model; each (x, y)."""

    points: tuple[Point, ...]


Shape = Box | Polygons | Mask | Points


def bounds_of_points(points: Iterable[Point]) -> Box:
    """The smallest box around points; raises ValueError when there is none."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))
