"""Shapes changed by hand: moved, hit, and polygons by their vertices. Float pixels throughout, nothing is rounded but masks."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygon, Polygons, Ring, Shape, TurnedBox
from crossalign_gui.domain.masks import bounds, edges, from_edges, sketch


@dataclass(frozen=True, slots=True)
class Vertex:
    """Of a polygon: its part, its ring (0 the outer one, then the holes) and its place there. Of points: its place alone."""

    part: int
    ring: int
    place: int


def moved(shape: Shape, dx: float, dy: float, size: tuple[int, int]) -> Shape:
    """By (dx, dy) image pixels, but not out of the image of (width, height). Masks move by whole pixels."""
    if isinstance(shape, Mask):
        dx, dy = float(round(dx)), float(round(dy))
    box = bounds(shape)
    dx, dy = within(box, dx, dy, size)
    if isinstance(shape, Box):
        return Box(box.x0 + dx, box.y0 + dy, box.x1 + dx, box.y1 + dy)
    if isinstance(shape, Points):
        return Points(_shifted(shape.points, dx, dy))
    if isinstance(shape, TurnedBox):
        return replace(shape, cx=shape.cx + dx, cy=shape.cy + dy)
    if isinstance(shape, Polygons):
        return Polygons(
            tuple(
                Polygon(_shifted(part.outer, dx, dy), tuple(_shifted(hole, dx, dy) for hole in part.holes))
                for part in shape.parts
            )
        )
    if not (dx or dy):
        return shape
    (height, width), places = shape.size, edges(shape)
    if len(places) % 2:
        places = np.append(places, height * width)
    return from_edges(places + int(dx) * height + int(dy), shape.size)


def turned(shape: Shape, degrees: float) -> TurnedBox | None:
    """A box or turned box, further by so many degrees clockwise; None for other shapes."""
    if isinstance(shape, TurnedBox):
        return replace(shape, degrees=round(shape.degrees + degrees, 6))
    if isinstance(shape, Box):
        return TurnedBox(*shape.center, shape.width, shape.height, degrees)
    return None


def pulled_side(shape: TurnedBox, handle: str, x: float, y: float) -> TurnedBox:
    """With the handle ("n", "se", ... at 0 degrees) at the place (x, y) of the image; the opposite side or corner stays."""
    x, y = shape.along(x, y)
    x0, x1, y0, y1 = -shape.width / 2, shape.width / 2, -shape.height / 2, shape.height / 2
    x0, x1 = (x if "w" in handle else x0), (x if "e" in handle else x1)
    y0, y1 = (y if "n" in handle else y0), (y if "s" in handle else y1)
    cx, cy = shape.place((x0 + x1) / 2, (y0 + y1) / 2)
    return replace(shape, cx=cx, cy=cy, width=abs(x1 - x0), height=abs(y1 - y0))


def within(box: Box, dx: float, dy: float, size: tuple[int, int]) -> tuple[float, float]:
    """How far of (dx, dy) a box may move inside the image of (width, height)."""
    dx = min(max(dx, -box.x0), max(size[0] - box.x1, -box.x0))
    dy = min(max(dy, -box.y0), max(size[1] - box.y1, -box.y0))
    return dx, dy


def _shifted(ring: Ring, dx: float, dy: float) -> Ring:
    return tuple((x + dx, y + dy) for x, y in ring)


def contains(shape: Shape, x: float, y: float, reach: float) -> bool:
    """Whether a place lies in a shape or within `reach` pixels of its outline; holes are outside.

    A mask counts by its box and pixels, points within `reach` of one of them.
    """
    box = bounds(shape)
    if not (box.x0 - reach <= x <= box.x1 + reach and box.y0 - reach <= y <= box.y1 + reach):
        return False
    if isinstance(shape, Box):
        return True
    if isinstance(shape, Points):
        return nearest_vertex(shape, x, y, reach) is not None
    if isinstance(shape, Polygons):
        inside = any(in_ring(part.outer, x, y) and not any(in_ring(h, x, y) for h in part.holes) for part in shape.parts)
        return inside or nearest_edge(shape, x, y, reach) is not None
    drawn = sketch(shape)
    grow = math.ceil(reach / drawn.step)
    row, column = math.floor((y - drawn.box.y0) / drawn.step), math.floor((x - drawn.box.x0) / drawn.step)
    return bool(
        drawn.pixels[max(0, row - grow) : max(0, row + grow + 1), max(0, column - grow) : max(0, column + grow + 1)].any()
    )


def in_ring(ring: Ring, x: float, y: float) -> bool:
    """By the even-odd rule."""
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def vertices(shape: Polygons | Points) -> Iterator[tuple[Vertex, Point]]:
    if isinstance(shape, Points):
        yield from ((Vertex(0, 0, place), point) for place, point in enumerate(shape.points))
        return
    for number, part in enumerate(shape.parts):
        for ring, points in enumerate((part.outer, *part.holes)):
            yield from ((Vertex(number, ring, place), point) for place, point in enumerate(points))


def nearest_vertex(shape: Polygons | Points, x: float, y: float, reach: float) -> Vertex | None:
    near = [(math.hypot(px - x, py - y), vertex.part, vertex.ring, vertex.place) for vertex, (px, py) in vertices(shape)]
    best = min(near)
    return Vertex(*best[1:]) if best[0] <= reach else None


def nearest_edge(shape: Polygons, x: float, y: float, reach: float) -> tuple[Vertex, Point] | None:
    """The vertex that a new one would follow on the nearest edge within `reach`, and the place on that edge."""
    best: tuple[float, Vertex, Point] | None = None
    for vertex, (x0, y0) in vertices(shape):
        ring = _ring(shape, vertex)
        x1, y1 = ring[(vertex.place + 1) % len(ring)]
        length = (x1 - x0) ** 2 + (y1 - y0) ** 2
        share = 0.0 if length == 0 else min(1.0, max(0.0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length))
        foot = (x0 + share * (x1 - x0), y0 + share * (y1 - y0))
        distance = math.hypot(foot[0] - x, foot[1] - y)
        if distance <= reach and (best is None or distance < best[0]):
            best = (distance, vertex, foot)
    return None if best is None else best[1:]


def with_vertex(shape: Polygons | Points, vertex: Vertex, point: Point) -> Polygons | Points:
    """Moved to a place. Raises IndexError."""
    if isinstance(shape, Points):
        return Points(_replaced(shape.points, vertex.place, (point,)))
    return _with_ring(shape, vertex, _replaced(_ring(shape, vertex), vertex.place, (point,)))


def insert_vertex(shape: Polygons, after: Vertex, point: Point) -> Polygons:
    ring = _ring(shape, after)
    return _with_ring(shape, after, (*ring[: after.place + 1], point, *ring[after.place + 1 :]))


def without_vertex(shape: Polygons | Points, vertex: Vertex) -> Polygons | Points | None:
    """A ring of three goes with its vertex: a hole is closed, a part removed. None when nothing would be left."""
    if isinstance(shape, Points):
        rest = _replaced(shape.points, vertex.place, ())
        return Points(rest) if rest else None
    ring = _replaced(_ring(shape, vertex), vertex.place, ())
    if len(ring) >= 3:
        return _with_ring(shape, vertex, ring)
    part = shape.parts[vertex.part]
    if vertex.ring:
        holes = part.holes[: vertex.ring - 1] + part.holes[vertex.ring :]
        return _with_part(shape, vertex.part, (replace(part, holes=holes),))
    left = _with_part(shape, vertex.part, ())
    return left if left.parts else None


def _ring(shape: Polygons, vertex: Vertex) -> Ring:
    part = shape.parts[vertex.part]
    return part.holes[vertex.ring - 1] if vertex.ring else part.outer


def _with_ring(shape: Polygons, vertex: Vertex, ring: Ring) -> Polygons:
    part = shape.parts[vertex.part]
    if vertex.ring:
        holes = (*part.holes[: vertex.ring - 1], ring, *part.holes[vertex.ring :])
        return _with_part(shape, vertex.part, (replace(part, holes=holes),))
    return _with_part(shape, vertex.part, (replace(part, outer=ring),))


def _with_part(shape: Polygons, number: int, parts: tuple[Polygon, ...]) -> Polygons:
    return Polygons((*shape.parts[:number], *parts, *shape.parts[number + 1 :]))


def _replaced(ring: Ring, place: int, points: Ring) -> Ring:
    return (*ring[:place], *points, *ring[place + 1 :])
