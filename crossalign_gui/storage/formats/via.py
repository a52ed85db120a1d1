"""VIA 2 (VGG Image Annotator; projects of VIA 3 by via3.py): its project, its exported JSON and CSV in, the exported JSON out.

One entry for each picture with `regions`, each of `shape_attributes` (rect, polygon, polyline, circle, ellipse, point; pixels)
and `region_attributes`, of which one names the class. VIA 1 has the regions as an object by number. The angle `theta` of an
ellipse is read as radians, clockwise (unverified: no text of its authors says so). The files have no sizes of pictures: they are
looked up.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Points, Polygons, Shape
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import via3
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, ellipse, ellipse_of, line_of
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.sources import file_of

_IMAGES = "_via_img_metadata"
_CLASSES = ("class", "label", "type", "name", "category", "object")
_COLUMNS = ("filename", "region_shape_attributes", "region_attributes")


def read(source: Source) -> Iterator[Document]:
    entries = _from_csv(source) if source.path.suffix.lower() == ".csv" else _from_json(source)
    for place, entry in entries:
        with source.attempt(place):
            document = _document(source, entry, place)
            if document is not None:
                yield document


def _from_json(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    with source.open() as file:
        start = file.read(4096)
    if b'"project"' in start and b'"_via' not in start and b'"filename"' not in start:
        whole_project = source.json(source.path)
        yield from via3.entries(source, {name: whole_project.get(name) or {} for name in via3.PARTS})
        return
    for name, value in source.records():
        if name == _IMAGES:
            yield from value.items()
        elif isinstance(value, dict) and "filename" in value:
            yield name, value
        elif name in ("_via_settings", "_via_attributes", "_via_data_format_version", "_via_image_id_list"):
            source.took()
        else:
            source.warn(message("entries that are no picture are left out"), name)


def _from_csv(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of one picture as the entry of the JSON form."""
    entries: dict[str, dict[str, Any]] = {}
    rows = csv.DictReader(io.StringIO(source.text(source.path).removeprefix("#")))
    if rows.fieldnames is None or not set(_COLUMNS) <= set(rows.fieldnames):
        raise FormatError(message("{}: {} is missing", source.path.name, ", ".join(_COLUMNS)))
    for row in rows:
        entry = entries.setdefault(row["filename"], {"filename": row["filename"], "size": row.get("file_size"), "regions": []})
        place = f"{source.path.name}, line {rows.line_num}"
        shape = loads(row["region_shape_attributes"] or "{}", place)
        if shape:
            entry["regions"].append(
                {"shape_attributes": shape, "region_attributes": loads(row["region_attributes"] or "{}", place)}
            )
    yield from entries.items()


def _document(source: Source, entry: dict[str, Any], place: str) -> Document | None:
    uri = str(entry["filename"])
    info = source.images.info(uri)
    if info is None:
        source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
        return None
    kept = {key: value for key, value in rest(entry, "filename", "regions").items() if value not in ({}, None)}
    builder = Builder(source, "via", uri, info.width, info.height, place, kept)
    regions = entry["regions"]
    for number, item in enumerate(regions.values() if isinstance(regions, dict) else regions):
        builder.place = f"{place}, region {number}"
        with source.attempt(builder.place):
            _region(source, builder, item)
    return builder.build()


def _region(source: Source, builder: Builder, item: dict[str, Any]) -> None:
    shape, form = _shape(source, builder, item["shape_attributes"])
    if shape is None:
        return
    attributes = item.get("region_attributes") or {}
    key = _class_key(attributes)
    label = source.label(_value(attributes[key])) if key else None
    fields = {"attributes": attributes, "key": key} if attributes else {}
    builder.region(shape, label=label, form=form, x=fields)


def _class_key(attributes: dict[str, Any]) -> str | None:
    """The attribute that is the class: by its name, else the first one that says something."""
    named = [key for name in _CLASSES for key in attributes if key.lower() == name]
    return next((key for key in [*named, *attributes] if _value(attributes[key])), None)


def _value(value: Any) -> str:
    """A text, or the first choice that is ticked."""
    if isinstance(value, dict):
        return next((str(name) for name, ticked in value.items() if ticked), "")
    return str(value).strip() if isinstance(value, str | int | float) else ""


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    kind = item["name"]
    if kind == "rect":
        x, y, width, height = (float(item[key]) for key in ("x", "y", "width", "height"))
        return builder.box(x, y, x + width, y + height), None
    if kind in ("polygon", "polyline"):
        points = [(float(x), float(y)) for x, y in zip(item["all_points_x"], item["all_points_y"], strict=True)]
        if kind == "polygon":
            return builder.polygons([points]), None
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(points)), "line"
    if kind == "point":
        return Points(((float(item["cx"]), float(item["cy"])),)), None
    if kind in ("circle", "ellipse"):
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        rx, ry = (float(item[key]) for key in (("r", "r") if kind == "circle" else ("rx", "ry")))
        turn = math.degrees(float(item.get("theta") or 0))
        return builder.polygons([ellipse(Turned(float(item["cx"]), float(item["cy"]), 2 * rx, 2 * ry, turn))]), "ellipse"
    source.warn(message("shapes of type {} are left out", kind), builder.place)
    return None, None


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write("{")
        for number, document in enumerate(documents):
            image = document.image
            kept = foreign(image.x, "via")
            path = target.image_path(image)
            size = kept.get("size") or (file_of(path).stat().st_size if path is not None else -1)
            regions = [
                {"shape_attributes": shape, "region_attributes": _attributes(class_name(document, region, target), region)}
                for region in document.regions for shape in _shapes(region, target, image.uri)
            ]  # fmt: skip
            entry = {"filename": image.uri, "size": size, "regions": regions, "file_attributes": attributes_of(image.x),
                     **rest(kept, "size")}  # fmt: skip
            file.write(f"{',' if number else ''}\n {dumps(f'{image.uri}{size}')}: {dumps(entry)}")
        file.write("\n}\n")


def _attributes(name: str, region: Region) -> dict[str, Any]:
    """As they came, with the class that the region has now."""
    kept = foreign(region.x, "via")
    own, key = attributes_of(region.x), kept.get("key")
    key = str(key) if key else "class"
    return own if key in own and _value(own[key]) == name else {**own, key: name}


def _shapes(region: Region, target: Target, where: str) -> Iterator[dict[str, Any]]:
    shape = region.shape
    round_one, line = ellipse_of(region), line_of(region)
    if round_one is not None:
        numbers = {"cx": round_one.cx, "cy": round_one.cy, "rx": round_one.width / 2, "ry": round_one.height / 2}
        if math.isclose(numbers["rx"], numbers["ry"], rel_tol=1e-6):
            yield {"name": "circle", "cx": numbers["cx"], "cy": numbers["cy"], "r": numbers["rx"]}
        else:
            yield {"name": "ellipse", **numbers, "theta": math.radians(round_one.degrees)}
    elif isinstance(shape, Points) and line is None:
        if len(shape.points) > 1:
            target.lose(message("points of one region become one region each"), where)
        yield from ({"name": "point", "cx": whole(x), "cy": whole(y)} for x, y in shape.points)
    elif isinstance(shape, Box):
        sides = map(whole, (shape.x0, shape.y0, shape.width, shape.height))
        yield {"name": "rect", **dict(zip(("x", "y", "width", "height"), sides, strict=True))}
    elif isinstance(shape, Points):
        yield _points("polyline", shape.points)
    elif isinstance(shape, Polygons):
        yield _points("polygon", shape.parts[0].outer)


def _points(name: str, points: Iterable[tuple[float, float]]) -> dict[str, Any]:
    xs, ys = zip(*points, strict=True)
    return {"name": name, "all_points_x": [whole(x) for x in xs], "all_points_y": [whole(y) for y in ys]}


def _recognise(head: Head) -> bool:
    if head.name.lower().endswith(".csv"):
        return "region_shape_attributes" in head.text.split("\n", 1)[0]
    if head.has(*via3.PARTS):
        return True
    return head.has(_IMAGES) or ('"shape_attributes"' in head.text and '"regions"' in head.text and '"filename"' in head.text)


FORMAT = Format(
    name="via",
    title=message("VIA 2 JSON (VGG Image Annotator; VIA 3 is read)"),
    about=message("Boxes, polygons, ellipses, lines and points with attributes."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("polygons points loose_regions labels attributes classes"),
    order=56,
)
