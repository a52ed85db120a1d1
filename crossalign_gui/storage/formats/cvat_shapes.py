"""Shapes of CVAT's XML, in and out: what `<image>` and the tracks of a video have in common.

Pixels; boxes and ellipses turn about their centre, clockwise, in degrees; mask runs are row-major inside their own box and begin
with zeros (docs.cvat.ai, "XML annotation format"; cvat-ai/cvat, apps/dataset_manager/formats/cvat.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from crossalign_gui.domain.attributes import attributes_of, word
from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygons, Shape
from crossalign_gui.domain.masks import cut_out, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, corners, ellipse, ellipse_of, line_of, turned_of
from crossalign_gui.storage.formats.outgoing import foreign
from crossalign_gui.storage.formats.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SHAPES = ("box", "mask", "polygon", "points", "polyline", "ellipse", "skeleton")
_GEOMETRY = frozenset(["xtl", "ytl", "xbr", "ybr", "points", "rle", "left", "top", "width", "height", "label", "cx", "cy", "rx", "ry",
                       "rotation", "frame"])  # fmt: skip
_OURS = ("attributes", "skeleton", "track_id", "keyframe", "outside")


def region_in(
    source: Source, builder: Builder, item: Element, label: str, more: dict[str, str] | None = None
) -> Region | None:
    """more: fields of the track. Raises FormatError, and what `reading` turns into one."""
    shape, form = _shape(source, builder, item)
    if shape is None:
        return None
    kept: dict[str, Any] = {**(more or {}), **{key: value for key, value in item.attrib.items() if key not in _GEOMETRY}}
    values = attributes(item)
    values.pop("phrase", None)
    if values:
        kept["attributes"] = values
    if item.tag == "skeleton":
        kept["skeleton"] = [{**part.attrib, **({"attributes": found} if (found := attributes(part)) else {})}
                            for part in item.findall("points")]  # fmt: skip
    return builder.region(shape, label=source.label(label), x=kept, form=form)


def attributes(item: Element) -> dict[str, str]:
    return {str(node.get("name")): node.text or "" for node in item.findall("attribute")}


def _shape(source: Source, builder: Builder, item: Element) -> tuple[Shape | None, Form | None]:
    turn = float(item.get("rotation") or 0)
    if item.tag == "box":
        x0, y0, x1, y1 = (float(item.attrib[key]) for key in ("xtl", "ytl", "xbr", "ybr"))
        if turn % 360:
            turned = Turned((x0 + x1) / 2, (y0 + y1) / 2, abs(x1 - x0), abs(y1 - y0), turn)
            return builder.polygons([corners(turned)]), "turned box"
        return builder.box(x0, y0, x1, y1), None
    if item.tag == "ellipse":
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        cx, cy, rx, ry = (float(item.attrib[key]) for key in ("cx", "cy", "rx", "ry"))
        return builder.polygons([ellipse(Turned(cx, cy, 2 * abs(rx), 2 * abs(ry), turn))]), "ellipse"
    if item.tag == "mask":
        return _mask(builder, item), None
    if item.tag == "skeleton":
        found = [_points(part)[0] for part in item.findall("points") if part.get("outside", "0") != "1"]
        if not found:
            source.warn(message("shapes without a point are left out"), builder.place)
            return None, None
        source.warn(message("skeletons are read as their visible points"), builder.place)
        return Points(tuple(found)), None
    points = _points(item)
    if item.tag == "polygon":
        return builder.polygons([points]), None
    if item.tag == "polyline":
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(points)), "line"
    return Points(tuple(points)), None


def _points(item: Element) -> list[Point]:
    pairs = (pair.split(",") for pair in item.attrib["points"].split(";"))
    return [(float(x), float(y)) for x, y in pairs]


def _mask(builder: Builder, item: Element) -> Mask | None:
    left, top, width, height = (int(float(item.attrib[key])) for key in ("left", "top", "width", "height"))
    if min(left, top) < 0 or min(width, height) < 1 or left + width > builder.width or top + height > builder.height:
        raise FormatError(message("a mask reaches outside of its image"))
    runs = [int(run) for run in item.attrib["rle"].split(",")]
    if min(runs) < 0 or sum(runs) != width * height:
        raise FormatError(message("the runs of a mask cover {} pixels, its box has {}", sum(runs), width * height))
    values = np.repeat(np.arange(len(runs)) % 2 == 1, runs).reshape(height, width)
    full = np.zeros((builder.height, builder.width), dtype=bool)
    full[top : top + height, left : left + width] = values
    return encode(full) if full.any() else None


def fields_out(region: Region, tag: str) -> dict[str, str]:
    """The attributes of the element besides its geometry."""
    kept = foreign(region.x, "cvat")
    own = {key: str(value) for key, value in kept.items() if key not in _OURS and isinstance(value, str | int | float)}
    return {"source": "manual", **({} if tag == "skeleton" else {"occluded": "0"}), "z_order": "0", **own}


def attributes_out(region: Region) -> dict[str, str]:
    """What stands in <attribute>; the track that a box of a video belongs to is one of them."""
    kept = foreign(region.x, "cvat")
    found = {name: word(value) for name, value in attributes_of(region.x).items()}
    return {**found, **({"track_id": str(kept["track_id"])} if "track_id" in kept else {})}


def shapes_out(region: Region) -> Iterator[tuple[str, dict[str, str], list[dict[str, Any]]]]:
    """(tag, geometry, elements of a skeleton)."""
    shape = region.shape
    if isinstance(shape, Box):
        yield "box", _box(shape), []
    elif isinstance(shape, Mask):
        yield "mask", _mask_out(shape), []
    elif isinstance(shape, Points):
        elements = _skeleton(region, shape)
        tag = "skeleton" if elements else "polyline" if line_of(region) else "points"
        yield tag, {} if elements else {"points": _text(shape.points)}, elements
    else:
        yield (*_polygon(region, shape), [])


def _polygon(region: Region, shape: Polygons) -> tuple[str, dict[str, str]]:
    turned, round_one = turned_of(region), ellipse_of(region)
    if turned is not None:
        w, h = turned.width / 2, turned.height / 2
        return "box", {
            **_box(Box(turned.cx - w, turned.cy - h, turned.cx + w, turned.cy + h)),
            "rotation": repr(turned.degrees),
        }
    if round_one is not None:
        numbers = {"cx": round_one.cx, "cy": round_one.cy, "rx": round_one.width / 2, "ry": round_one.height / 2}
        turn = {"rotation": repr(round_one.degrees)} if round_one.degrees else {}
        return "ellipse", {**{key: repr(value) for key, value in numbers.items()}, **turn}
    return "polygon", {"points": _text(shape.parts[0].outer)}


def _skeleton(region: Region, shape: Points) -> list[dict[str, Any]]:
    """Its elements with the points of the shape, where they are still as many."""
    kept = foreign(region.x, "cvat").get("skeleton")
    elements = [dict(item) for item in kept if isinstance(item, dict)] if isinstance(kept, list) else []
    seen = [item for item in elements if item.get("outside", "0") != "1"]
    if len(seen) != len(shape.points):
        return []
    for item, point in zip(seen, shape.points, strict=True):
        item["points"] = _text((point,))
    return elements


def _mask_out(shape: Mask) -> dict[str, str]:
    (x0, y0, x1, y1), pixels = cut_out(shape)
    flat = pixels.ravel()
    runs = np.diff(np.flatnonzero(flat[1:] != flat[:-1]) + 1, prepend=0, append=len(flat)).tolist()
    runs = [0, *runs] if flat[0] else runs
    return {"rle": ", ".join(map(str, runs)), "left": str(x0), "top": str(y0), "width": str(x1 - x0), "height": str(y1 - y0)}


def _box(box: Box) -> dict[str, str]:
    corners_of_it = (box.x0, box.y0, box.x1, box.y1)
    return {key: repr(float(value)) for key, value in zip(("xtl", "ytl", "xbr", "ybr"), corners_of_it, strict=True)}


def _text(points: tuple[Point, ...]) -> str:
    return ";".join(f"{x!r},{y!r}" for x, y in points)
