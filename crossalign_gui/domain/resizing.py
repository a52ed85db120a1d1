"""Regions when the picture under them has another size than the one they were made for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons, Ring, Shape, TurnedBox
from crossalign_gui.domain.masks import bounds, decode, encode


def scaled(document: Document, width: int, height: int) -> Document:
    """For a picture that was made larger or smaller: every region keeps its place in it. width, height: pixels, oriented."""
    x, y = width / document.image.width, height / document.image.height
    regions = tuple(replace(item, shape=_scaled(item.shape, x, y, (height, width))) for item in document.regions)
    return replace(document, image=replace(document.image, width=width, height=height), regions=regions)


def cut(document: Document, width: int, height: int) -> tuple[Document, int]:
    """For regions that were made on a picture of this size already: they keep their coordinates, what lies outside is cut off,
    and regions that lie outside as a whole go with their links; how many went. width, height: pixels, oriented."""
    shapes = {item.id: _cut(item.shape, width, height) for item in document.regions}
    kept = [replace(item, shape=shape) for item in document.regions if (shape := shapes[item.id]) is not None]
    known = {item.id for item in kept}
    links = tuple(link for link in document.links if link.region is None or link.region in known)
    image = replace(document.image, width=width, height=height)
    return replace(document, image=image, regions=tuple(kept), links=links), len(shapes) - len(kept)


def _scaled(shape: Shape, x: float, y: float, size: tuple[int, int]) -> Shape:
    """size: (height, width) of the new picture."""

    def ring(points: Ring) -> Ring:
        return tuple((px * x, py * y) for px, py in points)

    if isinstance(shape, Box):
        return Box(shape.x0 * x, shape.y0 * y, shape.x1 * x, shape.y1 * y)
    if isinstance(shape, Points):
        return Points(ring(shape.points))
    if isinstance(shape, TurnedBox) and abs(x - y) < 1e-9:
        return TurnedBox(shape.cx * x, shape.cy * y, shape.width * x, shape.height * x, shape.degrees)
    if isinstance(shape, Polygons):
        return Polygons(tuple(Polygon(ring(part.outer), tuple(ring(hole) for hole in part.holes)) for part in shape.parts))
    rows = ((np.arange(size[0]) + 0.5) * shape.size[0] / size[0]).astype(int)
    columns = ((np.arange(size[1]) + 0.5) * shape.size[1] / size[1]).astype(int)
    return encode(decode(shape)[np.ix_(rows, columns)])


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
