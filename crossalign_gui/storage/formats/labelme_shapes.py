"""Shapes of LabelMe and X-AnyLabeling, in and out.

Rectangles are two corners in any order (X-AnyLabeling writes four), masks a PNG of their own box with inclusive corners, a
circle its centre and a point of its edge. X-AnyLabeling's "rotation" is four corners and the direction of the first edge in
radians (as its own label_converter.py computes it), "quadrilateral" any four corners.
"""

from __future__ import annotations

import base64
import binascii
import io
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygons, Shape, bounds_of_points
from crossalign_gui.domain.masks import cut_out, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, ellipse, ellipse_of, line_of, turned_of
from crossalign_gui.storage.formats.outgoing import foreign
from crossalign_gui.storage.formats.source import Source

_LINES = ("line", "linestrip")
_FORMS: dict[str, Form] = {"rotation": "turned box", "circle": "ellipse", "line": "line", "linestrip": "line"}


def shape_in(source: Source, builder: Builder, item: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    """Raises FormatError, and what `reading` turns into one."""
    kind, points = item.get("shape_type") or "polygon", [(float(x), float(y)) for x, y in item["points"]]
    if not points:
        source.warn(message("shapes without a point are left out"), builder.place)
        return None, None
    return _shape(source, builder, str(kind), points, item.get("mask")), _FORMS.get(str(kind))


def _shape(source: Source, builder: Builder, kind: str, points: list[Point], mask: Any) -> Shape | None:
    if kind == "mask" and mask:
        return _mask(builder, points, mask)
    if kind in ("rectangle", "mask"):
        box = bounds_of_points(points)
        return builder.box(box.x0, box.y0, box.x1, box.y1)
    if kind in ("polygon", "rotation", "quadrilateral"):
        return builder.polygons([points])
    if kind in ("point", "points"):
        return Points(tuple(points))
    if kind in _LINES:
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(points))
    if kind == "circle":
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        (cx, cy), (x, y) = points[:2]
        radius = math.hypot(x - cx, y - cy)
        return builder.polygons([ellipse(Turned(cx, cy, 2 * radius, 2 * radius, math.degrees(math.atan2(y - cy, x - cx))))])
    source.warn(message("shapes of type {} are left out", kind), builder.place)
    return None


def _mask(builder: Builder, points: list[Point], data: str) -> Mask | None:
    left, top = (round(min(values)) for values in zip(*points, strict=True))
    try:
        with Image.open(io.BytesIO(base64.b64decode(data, validate=True)), formats=["PNG"]) as image:
            if image.width > builder.width or image.height > builder.height:
                raise FormatError(message("{}: its mask is larger than the image", builder.place))
            pixels = np.asarray(image.convert("L")) > 0
    except (OSError, SyntaxError, binascii.Error, ValueError) as error:
        raise FormatError(message("{}: its mask cannot be read: {}", builder.place, error)) from error
    full: NDArray[np.bool_] = np.zeros((builder.height, builder.width), dtype=bool)
    if left < 0 or top < 0 or left + pixels.shape[1] > builder.width or top + pixels.shape[0] > builder.height:
        raise FormatError(message("{}: its mask reaches outside of the image", builder.place))
    full[top : top + pixels.shape[0], left : left + pixels.shape[1]] = pixels
    return encode(full) if full.any() else None


def shape_kept(item: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """What the geometry alone does not give back: a kind that has another name here, corners in another order."""
    kept: dict[str, Any] = {}
    if item.get("shape_type") in ("quadrilateral", *_LINES, "points"):
        kept["shape_type"] = item["shape_type"]
    if isinstance(shape, Box) and item["points"] not in (_two(shape), _four(shape)):
        kept["corners"] = item["points"]
    return kept


def shapes_out(region: Region, *, four_corners: bool) -> list[dict[str, Any]]:
    """points, shape_type, mask (and direction) for each part. four_corners: as X-AnyLabeling has it, with its own kinds."""
    shape, kept = region.shape, foreign(region.x, "labelme")
    if isinstance(shape, Box):
        corners = kept.get("corners")
        plain = _four(shape) if four_corners else _two(shape)
        return [_out("rectangle", corners if _is_box(corners, shape, four_corners) else plain)]
    if isinstance(shape, Points):
        line, count = line_of(region), len(shape.points)
        kind = ("line" if count == 2 else "linestrip") if line else "point" if count == 1 else "points"
        wanted = kept.get("shape_type")
        fits = wanted == "linestrip" if line else wanted == "points"
        return [_out(str(wanted) if fits else kind, [list(point) for point in shape.points])]
    if isinstance(shape, Mask):
        return [_mask_out(shape)]
    round_one = ellipse_of(region)
    if round_one is not None and math.isclose(round_one.width, round_one.height, rel_tol=1e-6):
        return [_out("circle", [[round_one.cx, round_one.cy], list(shape.parts[0].outer[0])])]
    return [_polygon(region, shape, number, four_corners) for number in range(len(shape.parts))]


_DIGITS = 9


def _polygon(region: Region, shape: Polygons, number: int, own_kinds: bool) -> dict[str, Any]:
    points = [list(point) for point in shape.parts[number].outer]
    turned = turned_of(region) if own_kinds else None
    if turned is not None:
        direction = foreign(region.x, "labelme").get("direction")
        same = direction is not None and region.prov is not None and region.prov.source == "import"
        points = [[round(value, _DIGITS) for value in point] for point in points]
        return {**_out("rotation", points), "direction": direction if same else math.radians(turned.degrees)}
    if own_kinds and len(points) == 4 and foreign(region.x, "labelme").get("shape_type") == "quadrilateral":
        return _out("quadrilateral", points)
    return _out("polygon", points)


def _mask_out(shape: Mask) -> dict[str, Any]:
    (x0, y0, x1, y1), pixels = cut_out(shape)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, format="PNG")
    return _out("mask", [[x0, y0], [x1 - 1, y1 - 1]], base64.b64encode(buffer.getvalue()).decode("ascii"))


def _out(kind: str, points: Any, mask: str | None = None) -> dict[str, Any]:
    return {"points": points, "shape_type": kind, "mask": mask}


def _two(box: Box) -> list[list[float]]:
    return [[box.x0, box.y0], [box.x1, box.y1]]


def _four(box: Box) -> list[list[float]]:
    return [[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]]


def _is_box(corners: object, box: Box, four: bool) -> bool:
    """The corners as they came, and the box has not changed since."""
    if not isinstance(corners, list) or len(corners) != (4 if four else 2):
        return False
    return bounds_of_points([(float(x), float(y)) for x, y in corners]) == box
