"""Shapes of regions, in float pixels of the oriented image.

The origin is the corner of pixel (0, 0) and boxes are half-open, so a box that covers the whole of a
640 x 480 image is (0, 0, 640, 480) and the centre of its first pixel is (0.5, 0.5).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

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
class TurnedBox(Polygons):
    """A rectangle about the centre (cx, cy), `width` by `height` pixels, turned by `degrees` about its centre: clockwise on the
    screen (y points down), in [0, 360). Whoever knows polygons only sees its four corners, from the one that would be the upper
    left at 0 degrees, clockwise. Corners may lie outside of the image.
    """

    parts: tuple[Polygon, ...] = field(init=False, compare=False, repr=False)
    cx: float
    cy: float
    width: float
    height: float
    degrees: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "degrees", self.degrees % 360)
        w, h = self.width / 2, self.height / 2
        ring = tuple(self.place(x, y) for x, y in ((-w, -h), (w, -h), (w, h), (-w, h)))
        object.__setattr__(self, "parts", (Polygon(ring),))

    def place(self, x: float, y: float) -> Point:
        """In the image, of a place that is given from the centre along the sides."""
        c, s = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
        return self.cx + x * c - y * s, self.cy + x * s + y * c

    def along(self, x: float, y: float) -> Point:
        """The other way round: a place of the image, from the centre along the sides."""
        c, s = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
        x, y = x - self.cx, y - self.cy
        return x * c + y * s, y * c - x * s


_DIGITS = 9
_OFF = 1e-4
"""How far, as a part of its size, a corner may lie from where it should be."""


def turned_box(ring: Ring, off: float = _OFF) -> TurnedBox | None:
    """The turned box with these corners, measured to 9 digits; None when they make no rectangle. The first side is its width."""
    if len(ring) != 4:
        return None
    first, second, third, last = ring
    across, down = (second[0] - first[0], second[1] - first[1]), (last[0] - first[0], last[1] - first[1])
    if math.hypot(*across) <= 0 or math.hypot(*down) <= 0:
        return None
    degrees = round(math.degrees(math.atan2(across[1], across[0])), _DIGITS)
    found = TurnedBox(
        round((first[0] + third[0]) / 2, _DIGITS), round((first[1] + third[1]) / 2, _DIGITS),
        round(math.hypot(*across), _DIGITS), round(math.hypot(*down), _DIGITS), degrees,
    )  # fmt: skip
    size = max(max(x for x, _ in ring) - min(x for x, _ in ring), max(y for _, y in ring) - min(y for _, y in ring))
    near = (math.hypot(a[0] - b[0], a[1] - b[1]) <= off * size for a, b in zip(ring, found.parts[0].outer, strict=True))
    return found if all(near) else None


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
