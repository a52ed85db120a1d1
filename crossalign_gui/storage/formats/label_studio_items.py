"""The items of a Label Studio answer: shapes of an image and words of a text, in and out.

Shapes are in percent of the image; a rectangle turns about its upper left corner and an ellipse about its centre, clockwise, in
degrees (labelstud.io, tags RectangleLabels and EllipseLabels). Texts count code points: so its own test "Should calculate offsets
by code points in text" says (web/libs/editor/tests/integration/e2e/ner/emoji.cy.ts). Our older exports counted UTF-16 units, so
when reading, the quoted text decides.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape
from crossalign_gui.domain.masks import decode, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, corners, ellipse, ellipse_of, turned_about_corner, turned_of
from crossalign_gui.storage.formats.label_studio_runs import pack, unpack
from crossalign_gui.storage.formats.outgoing import foreign
from crossalign_gui.storage.formats.source import Source

CONTROLS = {"rectangle": "bbox", "polygon": "poly", "brush": "brush", "keypoint": "point", "ellipse": "ellipse"}
"""Our own control for each kind of shape; as "<kind>labels" they carry classes."""
TAGS = {"rectangle": "RectangleLabels", "polygon": "PolygonLabels", "brush": "BrushLabels", "keypoint": "KeyPointLabels",
        "ellipse": "EllipseLabels"}  # fmt: skip
TEXTS = ("labels", "hypertextlabels")
PLACE = {"x", "y", "width", "height", "rotation", "points", "radiusX", "radiusY", "rle", "format", "start", "end", "text"}


def is_shape(kind: object) -> bool:
    return str(kind).removesuffix("labels") in CONTROLS


def is_text(item: dict[str, Any]) -> bool:
    """Words of a text; "labels" may name the class of a shape too."""
    return item.get("type") in TEXTS and "x" not in item["value"] and "points" not in item["value"]


def shape_in(source: Source, builder: Builder, item: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    value = item["value"]
    across, down = builder.width / 100, builder.height / 100
    if "rle" in value:
        return encode(unpack(value["rle"], builder.height, builder.width, builder.place)), None
    if "points" in value:
        return builder.polygons([[(float(x) * across, float(y) * down) for x, y in value["points"]]]), None
    turn = float(value.get("rotation") or 0)
    if not math.isfinite(turn):
        raise FormatError(message("a rotation is not a usable number"))
    if "radiusX" in value:
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        x, y, w, h = (float(value[key]) for key in ("x", "y", "radiusX", "radiusY"))
        round_one = Turned(x * across, y * down, 2 * w * across, 2 * h * down, turn)
        return builder.polygons([ellipse(round_one)]), "ellipse"
    if str(item.get("type")).startswith("keypoint"):
        return Points(((float(value["x"]) * across, float(value["y"]) * down),)), None
    if "width" in value and "height" in value:
        x, y, w, h = (float(value[key]) for key in ("x", "y", "width", "height"))
        if turn:
            turned = turned_about_corner(x * across, y * down, w * across, h * down, turn)
            return builder.polygons([corners(turned)]), "turned box"
        return builder.box(x * across, y * down, (x + w) * across, (y + h) * down), None
    if "x" in value and "y" in value:
        return Points(((float(value["x"]) * across, float(value["y"]) * down),)), None
    source.warn(message("items of type {} are left out", item.get("type")), builder.place)
    return None, None


def shape_kept(item: dict[str, Any]) -> dict[str, Any]:
    """What the geometry and the first class do not give back."""
    value, kind = item["value"], str(item["type"])
    names = value.get(kind) if kind.endswith("labels") else None
    place = PLACE - {"width"} if kind.startswith("keypoint") else PLACE
    extra = {key: field for key, field in value.items() if key not in place and key != kind}
    return {
        **{key: item[key] for key in ("from_name", "to_name") if key in item},
        **({} if kind.endswith("labels") else {"type": kind}),
        **({"labels": names} if isinstance(names, list) and len(names) > 1 else {}),
        **({"value": extra} if extra else {}),
        **({"rotation": value["rotation"]} if value.get("rotation") else {}),
        **({"image_rotation": item["image_rotation"]} if item.get("image_rotation") else {}),
    }


def parts_out(region: Region, document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """(kind, value without classes), one for each item that the shape needs."""
    across, down = 100 / document.image.width, 100 / document.image.height
    shape = region.shape
    if isinstance(shape, Box):
        yield "rectangle", {"x": shape.x0 * across, "y": shape.y0 * down, "width": shape.width * across,
                            "height": shape.height * down, "rotation": 0}  # fmt: skip
    elif isinstance(shape, Mask):
        yield "brush", {"format": "rle", "rle": pack(decode(shape))}
    elif isinstance(shape, Points):
        for x, y in shape.points:
            yield "keypoint", {"x": x * across, "y": y * down, "width": 0.5}
    else:
        yield _polygon(region, shape, across, down)


def _polygon(region: Region, shape: Polygons, across: float, down: float) -> tuple[str, dict[str, Any]]:
    turned, round_one = turned_of(region), ellipse_of(region)
    if turned is not None:
        x, y = turned.corner
        return "rectangle", {"x": x * across, "y": y * down, "width": turned.width * across, "height": turned.height * down,
                             "rotation": _turn(region, turned)}  # fmt: skip
    if round_one is not None:
        return "ellipse", {"x": round_one.cx * across, "y": round_one.cy * down, "radiusX": round_one.width / 2 * across,
                           "radiusY": round_one.height / 2 * down, "rotation": _turn(region, round_one)}  # fmt: skip
    return "polygon", {"points": [[x * across, y * down] for x, y in shape.parts[0].outer], "closed": True}


def _turn(region: Region, turned: Turned) -> float:
    """As it was written, -10 or 350, when it is the same."""
    kept = foreign(region.x, "label_studio").get("rotation")
    same = isinstance(kept, int | float) and abs(math.remainder(kept - turned.degrees, 360)) < 1e-6
    return float(kept) if same and isinstance(kept, int | float) else turned.degrees


def offsets(value: dict[str, Any], text: str) -> tuple[int, int] | None:
    """Code points, half-open; None when the item counts in a tree of HTML."""
    counted = value.get("globalOffsets") or value
    try:
        start, end = int(counted["start"]), int(counted["end"])
    except ValueError:
        return None
    quote = value.get("text")
    if quote in (None, text[start:end]) or not any(ord(character) > 0xFFFF for character in text):
        return start, end
    units = text.encode("utf-16-le")
    old = tuple(len(units[: 2 * place].decode("utf-16-le", "replace")) for place in (start, end))
    return (old[0], old[1]) if text[old[0] : old[1]] == quote else (start, end)


def moved(item: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """An answer about a shape repeats where the shape is."""
    inner = item.get("value")
    if not isinstance(inner, dict):
        return item
    return {**item, "value": {key: value.get(key, field) if key in PLACE else field for key, field in inner.items()}}
