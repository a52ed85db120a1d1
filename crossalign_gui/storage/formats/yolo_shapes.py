"""Regions as rows of YOLO, all of one kind: readers take the kind of a data set from its rows and refuse or misread a mixture.

Each function gives the numbers after the class, fractions of the image from 0 to 1, or None when nothing is left; what changes
is told to the target.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from crossalign_gui.domain import rings, tracing
from crossalign_gui.domain.geometry import Box, Mask, Point, Polygon, Polygons, Shape, TurnedBox
from crossalign_gui.domain.masks import as_mask, bounds, decode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.target import Target

Keypoints = list[list[float]]
_DIGITS = 6
"""Of the corners of a turned box in pixels: what sine and cosine add beyond is noise, and would change what was read."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The image of a row: its size in pixels, and its name for what is told."""

    width: int
    height: int
    uri: str

    def fractions(self, points: Iterable[Point]) -> list[float]:
        sides = (self.width, self.height)
        return [min(max(value / side, 0.0), 1.0) for point in points for value, side in zip(point, sides, strict=True)]


def as_box(shape: Shape, frame: Frame, target: Target) -> list[float] | None:
    if isinstance(shape, Box):
        box = _inside(shape, frame, target)
    else:
        if isinstance(shape, TurnedBox):
            target.lose(message("turned boxes are written as the upright boxes around them"), frame.uri)
        elif isinstance(shape, Polygons):
            target.lose(message("polygons are written as their boxes"), frame.uri)
        elif isinstance(shape, Mask):
            target.lose(message("masks are written as their boxes"), frame.uri)
        box = _inside(bounds(shape), frame, target)
    if box is None:
        return None
    return box_values(box.x0, box.y0, box.x1, box.y1, frame.width, frame.height)


def box_values(x0: float, y0: float, x1: float, y1: float, width: int, height: int) -> list[float]:
    """Of a box inside of its image."""
    return [(x0 + x1) / 2 / width, (y0 + y1) / 2 / height, (x1 - x0) / width, (y1 - y0) / height]


def as_polygon(shape: Shape, frame: Frame, target: Target) -> list[float] | None:
    if isinstance(shape, Box):
        target.lose(message("boxes are written as polygons of four corners"), frame.uri)
        return _corners(shape, frame, target)
    if isinstance(shape, Polygons) and _overlap(shape):
        shape = as_mask(shape, (frame.height, frame.width))
    if isinstance(shape, TurnedBox):
        target.lose(message("turned boxes are written as polygons of four corners"), frame.uri)
    found = _polygons(shape, frame, target)
    if found is None:
        return None
    if any(part.holes for part in found.parts):
        target.lose(message("holes of polygons are joined to their outline by a line"), frame.uri)
    if len(found.parts) > 1:
        target.lose(message("parts of polygons are joined by a line"), frame.uri)
    return frame.fractions(rings.one_ring(found))


def as_oriented(shape: Shape, frame: Frame, target: Target) -> list[float] | None:
    """Four corners. A polygon of four corners stays as it is."""
    if isinstance(shape, Box):
        return _corners(shape, frame, target)
    found = _polygons(shape, frame, target)
    if found is None:
        return None
    points = [point for part in found.parts for point in part.outer]
    if len(points) == 4:
        return frame.fractions(points)
    target.lose(message("polygons and masks are written as their smallest turned boxes"), frame.uri)
    corners = rings.smallest_rectangle(points)
    if rings.cut(Polygons((Polygon(corners),)), frame.width, frame.height) != Polygons((Polygon(corners),)):
        target.lose(message("boxes are cut at the edge of their image"), frame.uri)
    return frame.fractions(corners)


def as_pose(shape: Shape, points: Keypoints, size: tuple[int, int], frame: Frame, target: Target) -> list[float] | None:
    """size: (how many points, values of each); points that are not known are zeros, as the field has it."""
    values = as_box(shape, frame, target)
    if values is None:
        return None
    for number in range(size[0]):
        point = points[number] if number < len(points) else [0.0, 0.0, 0.0]
        values += [*point, 2.0][: size[1]] if len(point) == 2 else point[: size[1]]
    return values


def _overlap(shape: Polygons) -> bool:
    """Whether parts may share places: joined into one ring, these would count as outside."""
    boxes = [bounds(Polygons((part,))) for part in shape.parts]
    least, most = np.array([(box.x0, box.y0) for box in boxes]), np.array([(box.x1, box.y1) for box in boxes])
    return any(
        (np.minimum(most[:number], most[number]) > np.maximum(least[:number], least[number])).all(1).any()
        for number in range(1, len(boxes))
    )


def _polygons(shape: Shape, frame: Frame, target: Target) -> Polygons | None:
    if isinstance(shape, Mask):
        traced = tracing.trace(decode(shape))
        if traced is None:
            target.lose(message("empty regions are left out"), frame.uri)
            return None
        target.lose(message("masks are traced: the outline may differ by a pixel"), frame.uri)
        return traced
    assert isinstance(shape, Polygons)
    if isinstance(shape, TurnedBox):  # what is cut is none any more
        shape = Polygons(
            tuple(Polygon(tuple((round(x, _DIGITS), round(y, _DIGITS)) for x, y in part.outer)) for part in shape.parts)
        )
    found = rings.cut(shape, frame.width, frame.height)
    if found is None:
        target.lose(message("regions outside of their image are left out"), frame.uri)
    elif found != shape:
        target.lose(message("polygons are cut at the edge of their image"), frame.uri)
    return found


def _corners(box: Box, frame: Frame, target: Target) -> list[float] | None:
    inside = _inside(box, frame, target)
    if inside is None:
        return None
    x0, y0, x1, y1 = inside.x0, inside.y0, inside.x1, inside.y1
    return frame.fractions([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def _inside(box: Box, frame: Frame, target: Target) -> Box | None:
    if 0 <= box.x0 < box.x1 <= frame.width and 0 <= box.y0 < box.y1 <= frame.height:
        return box
    cut = box.clipped(frame.width, frame.height)
    if cut.area <= 0:
        target.lose(message("regions outside of their image are left out"), frame.uri)
        return None
    if cut != box:
        target.lose(message("boxes are cut at the edge of their image"), frame.uri)
    return cut
