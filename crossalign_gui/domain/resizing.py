"""Regions when the picture under them has another size than the one they were made for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from crossalign_gui.domain.completeness import holding
from crossalign_gui.domain.document import Document, Region, Side
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygon, Polygons, Ring, Shape, TurnedBox
from crossalign_gui.domain.kept_places import Place, moved
from crossalign_gui.domain.masks import bounds, decode, encode

_ROUNDED = 1.0
"""Pixels by which the sides of a turned box may differ where both sides of a picture were scaled alike, but to whole pixels."""


_Change = Callable[[Shape], Shape | None]


def scaled(document: Document, width: int, height: int) -> Document:
    """For a picture that was made larger or smaller: every region keeps its place in it. width, height: pixels, oriented."""
    x, y = width / document.image.width, height / document.image.height
    return _changed(
        document, (width, height), lambda px, py: (px * x, py * y), lambda shape: _scaled(shape, x, y, (height, width))
    )


def turned(document: Document, clockwise: bool) -> Document:
    """For a picture that was turned by 90 degrees: every region turns with it."""
    width, height = document.image.width, document.image.height

    def place(x: float, y: float) -> Point:
        return (height - y, x) if clockwise else (y, width - x)

    return _changed(document, (height, width), place, lambda shape: _turned(shape, place, clockwise))


def cut(document: Document, width: int, height: int) -> tuple[Document, int]:
    """For regions that were made on a picture of this size already: they keep their coordinates, what lies outside is cut off,
    and regions that lie outside as a whole go with their links; how many went. width, height: pixels, oriented."""
    found = _changed(document, (width, height), _here, lambda shape: _cut(shape, width, height))
    return found, len(document.regions) - len(found.regions)


def _here(x: float, y: float) -> Point:
    return x, y


def _changed(document: Document, size: tuple[int, int], place: Place, change: _Change) -> Document:
    """With all regions, those of conflicts too, on a picture of (width, height); what is None after `change` is left out."""
    before = document.image.width, document.image.height

    def region(item: Region) -> Region | None:
        shape = change(item.shape)
        if shape is None:
            return None
        same = shape == item.shape or not (place is _here or isinstance(shape, Mask))
        return replace(item, shape=shape, x=moved(item.x, place, change, before, size, same))

    def side(one: Side) -> Side:
        parts = (region(item) if isinstance(item, Region) else item for item in one.items)
        return replace(one, items=tuple(item for item in parts if item is not None))

    regions = tuple(made for item in document.regions if (made := region(item)) is not None)
    known = {item.id for item in regions}
    image = replace(document.image, width=size[0], height=size[1])
    links = tuple(link for link in document.links if link.region is None or link.region in known)
    conflicts = tuple(replace(item, left=side(item.left), right=side(item.right)) for item in document.conflicts)
    found = replace(document, image=image, regions=regions, links=links, conflicts=conflicts)
    return replace(found, complete=holding(found)) if len(regions) < len(document.regions) else found


def _mapped(shape: Shape, place: Place) -> Shape | None:
    """A shape that is made of points; None of others."""

    def ring(points: Ring) -> Ring:
        return tuple(place(*point) for point in points)

    if isinstance(shape, Box):
        xs, ys = zip(*ring(((shape.x0, shape.y0), (shape.x1, shape.y1))), strict=True)
        return Box(min(xs), min(ys), max(xs), max(ys))
    if isinstance(shape, Points):
        return Points(ring(shape.points))
    if isinstance(shape, Polygons):
        return Polygons(tuple(Polygon(ring(part.outer), tuple(ring(hole) for hole in part.holes)) for part in shape.parts))
    return None


def _turned(shape: Shape, place: Place, clockwise: bool) -> Shape:
    if isinstance(shape, TurnedBox):
        cx, cy = place(shape.cx, shape.cy)
        return replace(shape, cx=cx, cy=cy, degrees=shape.degrees + (90 if clockwise else -90))
    if isinstance(shape, Mask):
        return encode(np.ascontiguousarray(np.rot90(decode(shape), -1 if clockwise else 1)))
    mapped = _mapped(shape, place)
    assert mapped is not None
    return mapped


def _scaled(shape: Shape, x: float, y: float, size: tuple[int, int]) -> Shape:
    """size: (height, width) of the new picture."""
    if isinstance(shape, TurnedBox) and abs(x - y) * max(shape.width, shape.height) < _ROUNDED:
        both = (x + y) / 2
        return TurnedBox(shape.cx * x, shape.cy * y, shape.width * both, shape.height * both, shape.degrees)
    mapped = _mapped(shape, lambda px, py: (px * x, py * y))
    if mapped is not None or not isinstance(shape, Mask):
        assert mapped is not None
        return mapped
    rows = ((np.arange(size[0]) + 0.5) * shape.size[0] / size[0]).astype(int)
    columns = ((np.arange(size[1]) + 0.5) * shape.size[1] / size[1]).astype(int)
    pixels = decode(shape)
    made = pixels[np.ix_(rows, columns)]
    if not made.any() and pixels.any():  # it lies between the pixels that are looked at
        places = (np.argwhere(pixels)[0] + 0.5) * size / pixels.shape
        made[tuple(places.astype(int))] = True
    return encode(made)


def _cut(shape: Shape, width: int, height: int) -> Shape | None:
    """Polygons that stick out are cut point by point at the edges of the picture, which keeps their inside as it is."""
    if isinstance(shape, Box):
        box = shape.clipped(width, height)
        return box if box.area > 0 else None
    if isinstance(shape, Points):
        inside = tuple(point for point in shape.points if 0 <= point[0] <= width and 0 <= point[1] <= height)
        return Points(inside) if inside else None
    if isinstance(shape, Mask):
        pixels = np.zeros((height, width), bool)
        inside_pixels = decode(shape)[:height, :width]
        pixels[: inside_pixels.shape[0], : inside_pixels.shape[1]] = inside_pixels
        return encode(pixels) if pixels.any() else None
    if isinstance(shape, TurnedBox) and all(0 <= x <= width and 0 <= y <= height for x, y in shape.parts[0].outer):
        return shape
    parts = []
    for part in shape.parts:
        outer = _cut_ring(part.outer, width, height)
        if outer:
            holes = (_cut_ring(hole, width, height) for hole in part.holes)
            parts.append(Polygon(outer, tuple(hole for hole in holes if hole)))
    return Polygons(tuple(parts)) if parts and bounds(Polygons(tuple(parts))).area > 0 else None


def _cut_ring(ring: Ring, width: float, height: float) -> Ring:
    """Cut at the four edges, one after the other (Sutherland and Hodgman 1974); empty when nothing with an area is left."""
    points = list(ring)
    for axis, edge, sign in ((0, 0.0, 1), (0, width, -1), (1, 0.0, 1), (1, height, -1)):
        made = []
        for place, point in enumerate(points):
            last = points[place - 1]
            here, there = sign * (point[axis] - edge), sign * (last[axis] - edge)
            if here * there < 0:
                share = there / (there - here)
                made.append((last[0] + share * (point[0] - last[0]), last[1] + share * (point[1] - last[1])))
            if here >= 0:
                made.append(point)
        points = made
    return tuple(points) if len(points) >= 3 else ()
