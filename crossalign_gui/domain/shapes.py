"""Shapes from and to the native schema's JSON."""

from __future__ import annotations

from typing import Any

from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons, Ring, Shape, TurnedBox


def from_json(value: dict[str, Any]) -> Shape:
    """The inverse of `operations.shape_to_json`. Raises KeyError, TypeError or ValueError on foreign values."""
    kind = value["type"]
    if kind == "box":
        x0, y0, x1, y1 = (float(number) for number in value["box"])
        return Box(x0, y0, x1, y1)
    if kind == "turned_box":
        (cx, cy), (width, height) = ([float(number) for number in value[key]] for key in ("center", "size"))
        return TurnedBox(cx, cy, width, height, float(value["degrees"]))
    if kind == "polygon":
        return Polygons(
            tuple(
                Polygon(_ring(part["outer"]), tuple(_ring(hole) for hole in part.get("holes", ())))
                for part in value["polygons"]
            )
        )
    if kind == "rle":
        height, width = (int(number) for number in value["size"])
        return Mask((height, width), str(value["counts"]))
    if kind == "points":
        return Points(_ring(value["points"]))
    raise ValueError(f"{kind!r} is no kind of shape")


def _ring(points: list[list[float]]) -> Ring:
    return tuple((float(point[0]), float(point[1])) for point in points)
