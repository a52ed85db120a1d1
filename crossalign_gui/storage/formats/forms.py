"""Turned boxes, ellipses and lines. A document holds a turned box as such (`geometry.TurnedBox`; older ones as a polygon),
ellipses and lines as polygons and points of the same place; a note in the region's `x` says what they were, and their numbers are
measured from the shape. So they go back as they came, from one format into another too, also after a move; what a person has bent
into another shape goes out as the polygon that it is.

Pixels of the oriented image; angles in degrees, clockwise on the screen (y points down).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Points, Polygons, Ring, TurnedBox

Form = Literal["turned box", "ellipse", "line"]
_SPACE = "form"
_CORNERS = 4
_AROUND = 64
"""Points of an ellipse."""
_OFF = 1e-4
"""How far, as a part of its size, a corner may lie from where it should be."""
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Turned:
    """A box with this centre and size that is turned about its centre."""

    cx: float
    cy: float
    width: float
    height: float
    degrees: float

    @property
    def corner(self) -> tuple[float, float]:
        """Where the upper left corner has come to."""
        x, y = _around(self, -self.width / 2, -self.height / 2)
        return _neat(x), _neat(y)


def note(form: Form | None) -> dict[str, Any]:
    """What goes into the `x` of a region."""
    return {_SPACE: {"kind": form}} if form else {}


def corners(box: Turned) -> Ring:
    """From the upper left one, clockwise."""
    w, h = box.width / 2, box.height / 2
    return tuple(_around(box, x, y) for x, y in ((-w, -h), (w, -h), (w, h), (-w, h)))


def turned_about_corner(x: float, y: float, width: float, height: float, degrees: float) -> Turned:
    """A box that is turned about its upper left corner, which stays at (x, y)."""
    moved = _around(Turned(x, y, 0, 0, degrees), width / 2, height / 2)
    return Turned(*moved, width, height, degrees)


def ellipse(box: Turned) -> Ring:
    """Of this width and height."""
    steps = [2 * math.pi * number / _AROUND for number in range(_AROUND)]
    return tuple(_around(box, box.width / 2 * math.cos(step), box.height / 2 * math.sin(step)) for step in steps)


def is_form(region: Region, form: Form) -> bool:
    """By its note."""
    found = region.x.get(_SPACE)
    return isinstance(found, Mapping) and found.get("kind") == form


def turned_of(region: Region) -> Turned | None:
    """The turned box that a region is, or that it was by its note and still is."""
    if isinstance(region.shape, TurnedBox):
        found = region.shape
        return Turned(_neat(found.cx), _neat(found.cy), _neat(found.width), _neat(found.height), _neat(found.degrees))
    ring = _ring(region, "turned box")
    if ring is None or len(ring) != _CORNERS:
        return None
    first, second, third, last = ring
    box = _measured(((first[0] + third[0]) / 2, (first[1] + third[1]) / 2), _minus(second, first), _minus(last, first))
    return box if _is_near(ring, corners(box)) else None


def ellipse_of(region: Region) -> Turned | None:
    """The ellipse that a region was and still is; width and height are its axes."""
    ring = _ring(region, "ellipse")
    if ring is None or len(ring) != _AROUND:
        return None
    centre = sum(x for x, _ in ring) / _AROUND, sum(y for _, y in ring) / _AROUND
    across, down = _minus(ring[0], centre), _minus(ring[_AROUND // 4], centre)
    box = _measured(centre, (2 * across[0], 2 * across[1]), (2 * down[0], 2 * down[1]))
    return box if _is_near(ring, ellipse(box)) else None


def line_of(region: Region) -> tuple[tuple[float, float], ...] | None:
    """The points of an open line."""
    shape = region.shape
    return shape.points if isinstance(shape, Points) and is_form(region, "line") and len(shape.points) > 1 else None


def _ring(region: Region, form: Form) -> Ring | None:
    shape = region.shape
    if not isinstance(shape, Polygons) or len(shape.parts) != 1 or shape.parts[0].holes or not is_form(region, form):
        return None
    return shape.parts[0].outer


def _around(box: Turned, x: float, y: float) -> tuple[float, float]:
    c, s = math.cos(math.radians(box.degrees)), math.sin(math.radians(box.degrees))
    return box.cx + x * c - y * s, box.cy + x * s + y * c


def _measured(centre: tuple[float, float], across: tuple[float, float], down: tuple[float, float]) -> Turned:
    degrees = _neat(math.degrees(math.atan2(across[1], across[0]))) % 360
    return Turned(_neat(centre[0]), _neat(centre[1]), _neat(math.hypot(*across)), _neat(math.hypot(*down)), degrees)


def _minus(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return one[0] - other[0], one[1] - other[1]


def _is_near(ring: Ring, other: Ring) -> bool:
    size = max(max(x for x, _ in ring) - min(x for x, _ in ring), max(y for _, y in ring) - min(y for _, y in ring))
    return all(math.hypot(*_minus(one, two)) <= _OFF * size for one, two in zip(ring, other, strict=True))


def _neat(value: float) -> float:
    """Without the last digits of a double, so that 30 comes back as 30."""
    return round(value, _DIGITS)
