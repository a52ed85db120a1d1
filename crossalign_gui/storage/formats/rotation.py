"""Boxes whose format says beside their corners by how much they are turned about their centre: degrees, clockwise on the screen."""

from __future__ import annotations

from typing import Any

from crossalign_gui.domain.geometry import Box, Shape, TurnedBox
from crossalign_gui.storage.formats.build import Builder

_DIGITS = 9


def rotated(builder: Builder, corners: tuple[float, float, float, float], degrees: Any) -> Shape | None:
    """The turned box, or the plain one where the degrees are nothing or no number; None, with a warning, when it is empty."""
    try:
        angle = float(degrees) % 360
    except (TypeError, ValueError):
        angle = 0.0
    if not angle or angle != angle:
        return builder.box(*corners)
    x0, y0, x1, y1 = corners
    found = TurnedBox((x0 + x1) / 2, (y0 + y1) / 2, abs(x1 - x0), abs(y1 - y0), round(angle, _DIGITS))
    ring = builder.polygons([found.parts[0].outer])  # checks the numbers, and tells what reaches outside
    return None if ring is None else found


def upright(shape: TurnedBox) -> Box:
    """The box before it was turned."""
    sides = (shape.cx - shape.width / 2, shape.cy - shape.height / 2, shape.cx + shape.width / 2, shape.cy + shape.height / 2)
    return Box(*(round(value, _DIGITS) for value in sides))
