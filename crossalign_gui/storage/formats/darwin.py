"""Darwin JSON of V7, versions 2.0 (in and out) and 1.0 (in): one file for each image (docs.v7labs.com, "Darwin JSON Format").

Pixels; boxes x, y, w, h; polygons are paths of points, where a path inside of another one is a hole; masks share one raster layer
for an image, whose `dense_rle` is pairs of (number of the mask, count) row by row; ellipses turn by radians.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.attributes import Attributes, attributes_of, word
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Point, Points, Polygon, Polygons, Ring, Shape
from crossalign_gui.domain.masks import cut_out, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.beside import FileNames
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, Turned, ellipse, ellipse_of, line_of
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.image_finder import clean_name

_SHAPES = ("bounding_box", "polygon", "complex_polygon", "ellipse", "keypoint", "line", "skeleton", "mask", "raster_layer")
_ITEM = ("attributes", "properties", "annotations", "item", "image", "version", "schema_ref", "dataset")
_SCHEMA = "https://darwin-public.s3.eu-west-1.amazonaws.com/darwin_json/2.0/schema.json"
_SLOT = "0"


def read(source: Source) -> Iterator[Document]:
    paths = [source.path] if source.path.is_file() else source.files("*.json")
    for path, value in source.each(paths, source.json):
        if not isinstance(value, dict) or "annotations" not in value or not ("item" in value or "image" in value):
            source.warn(message("JSON files that are not Darwin's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with source.attempt(place):
            yield _document(source, value, place)


def _document(source: Source, value: dict[str, Any], place: str) -> Document:
    item = value.get("item")
    if item is not None:
        slot = item["slots"][0]
        if len(item["slots"]) > 1 or slot.get("type", "image") != "image":
            source.warn(message("of items of several pictures or frames only the first picture is read"), place)
        name, folder = item["name"], str(item.get("path") or "/")
    else:
        slot = value["image"]
        name, folder = slot["filename"], str(slot.get("path") or "/")
    uri = f"{folder.strip('/')}/{name}".lstrip("/")
    width, height = slot.get("width"), slot.get("height")
    if not (width and height):
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("it does not say how large the image is, and the image is not here"))
        width, height = info.width, info.height
    said = _attributes_in(value)
    builder = Builder(source, "darwin", uri, width, height, place, {"attributes": said} if said else None)
    for key in rest(value, *_ITEM):
        source.warn(message("fields that are left out"), key)
    layer: dict[str, NDArray[np.bool_]] = {}
    for entry in value["annotations"]:
        if "raster_layer" in entry:
            with source.attempt(place):
                layer |= _layer(builder, entry["raster_layer"])
    for entry in value["annotations"]:
        if "raster_layer" not in entry:
            with source.attempt(place):
                _annotation(source, builder, entry, layer)
    return builder.build()


def _annotation(source: Source, builder: Builder, entry: dict[str, Any], layer: dict[str, NDArray[np.bool_]]) -> None:
    shape, form = _shape(source, builder, entry, layer)
    if shape is None:
        return
    kept = {key: value for key, value in rest(entry, "name", "attributes", *_SHAPES).items() if value not in ([], {}, None)}
    said = _attributes_in(entry)
    kept |= {"attributes": said} if said else {}
    if kept.get("slot_names") == [_SLOT]:
        del kept["slot_names"]
    builder.region(shape, label=source.label(str(entry["name"])), form=form, x=kept)


def _attributes_in(entry: dict[str, Any]) -> Attributes:
    """Words are ticked, properties have a value."""
    words = {str(name): True for name in entry.get("attributes") or ()}
    valued = [item for item in entry.get("properties") or () if item.get("value") is not None]
    return {**words, **{str(item["name"]): item["value"] for item in valued}}


def _attributes_out(x: Mapping[str, Any]) -> dict[str, Any]:
    """A property that came goes back with what else it says."""
    said = attributes_of(x)
    kept = foreign(x, "darwin").get("properties")
    came = {str(item.get("name")): item for item in kept if isinstance(item, dict)} if isinstance(kept, list) else {}
    words = [name for name, value in said.items() if value is True and name not in came]
    valued = [{"frame_index": 0, **came.get(name, {}), "name": name, "value": word(value)}
              for name, value in said.items() if name not in words]  # fmt: skip
    return {**({"attributes": words} if words else {}), **({"properties": valued} if valued else {})}


def _shape(
    source: Source, builder: Builder, entry: dict[str, Any], layer: dict[str, NDArray[np.bool_]]
) -> tuple[Shape | None, Form | None]:
    if "mask" in entry:
        found = layer.get(str(entry.get("id")))
        if found is None or not found.any():
            source.warn(message("masks without a pixel are left out"), builder.place)
            return None, None
        return encode(found), None
    polygon = entry.get("polygon") or entry.get("complex_polygon")
    if polygon:
        paths = polygon.get("paths") or polygon["path"]
        shape = builder.polygons([_path(path) for path in (paths if isinstance(paths[0], list) else [paths])])
        return None if shape is None else _with_holes(shape), None
    if "ellipse" in entry:
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        value = entry["ellipse"]
        turned = Turned(
            *_path([value["center"]])[0],
            2 * float(value["radius"]["x"]),
            2 * float(value["radius"]["y"]),
            math.degrees(float(value["angle"])),
        )
        return builder.polygons([ellipse(turned)]), "ellipse"
    if "keypoint" in entry:
        return Points(tuple(_path([entry["keypoint"]]))), None
    if "line" in entry:
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(_path(entry["line"]["path"]))), "line"
    if "skeleton" in entry:
        source.warn(message("skeletons are read as their visible points"), builder.place)
        return Points(tuple(_path(node for node in entry["skeleton"]["nodes"] if not node.get("occluded")))), None
    if "bounding_box" in entry:
        x, y, w, h = (float(entry["bounding_box"][key]) for key in ("x", "y", "w", "h"))
        return builder.box(x, y, x + w, y + h), None
    kind = ", ".join(rest(entry, "id", "name", "slot_names", "annotators", "reviewers", "properties"))
    source.warn(message("items of type {} are left out", kind or "?"), builder.place)
    return None, None


def _path(points: Iterable[dict[str, Any]]) -> list[Point]:
    return [(float(point["x"]), float(point["y"])) for point in points]


def _with_holes(shape: Polygons) -> Polygons:
    """Rings that lie in an odd number of others are holes of the smallest of these."""
    rings = [part.outer for part in shape.parts]
    around = {number: [other for other in range(len(rings)) if other != number and _inside(rings[number][0], rings[other])]
              for number in range(len(rings))}  # fmt: skip
    holes: dict[int, list[Ring]] = {}
    for number, others in around.items():
        if len(others) % 2:
            holes.setdefault(max(others, key=lambda other: len(around[other])), []).append(rings[number])
    return Polygons(tuple(
        Polygon(ring, tuple(holes.get(number, ()))) for number, ring in enumerate(rings) if len(around[number]) % 2 == 0
    ))  # fmt: skip


def _inside(point: Point, ring: Ring) -> bool:
    x, y = point
    crossings = 0
    for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            crossings += 1
    return crossings % 2 == 1


def _layer(builder: Builder, layer: dict[str, Any]) -> dict[str, NDArray[np.bool_]]:
    """Masks by the id of their annotation. Raises FormatError."""
    runs = np.array(layer["dense_rle"], dtype=np.int64).reshape(-1, 2)
    if (runs[:, 1] < 0).any() or int(runs[:, 1].sum()) != builder.width * builder.height:
        raise FormatError(
            message("{}: the runs of a mask do not cover its image of {} x {}", builder.place, builder.width, builder.height)
        )
    values = np.repeat(runs[:, 0], runs[:, 1]).reshape(builder.height, builder.width)
    return {str(name): values == int(number) for name, number in layer["mask_annotation_ids_mapping"].items()}


def write(target: Target, documents: Iterable[Document]) -> None:
    names = FileNames(".json")
    for document in documents:
        uri = clean_name(document.image.uri)
        folder, _, name = uri.rpartition("/")
        annotations: list[dict[str, Any]] = []
        layer: NDArray[np.int64] | None = None
        ids: dict[str, int] = {}
        for region in document.regions:
            kept = {**rest(foreign(region.x, "darwin"), "attributes", "properties"), **_attributes_out(region.x)}
            head = {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{uri}/{len(annotations)}")), **kept,
                    "name": class_name(document, region, target), "slot_names": [_SLOT]}  # fmt: skip
            for number, fields in enumerate(_fields(region)):
                own = {"id": f"{head['id']}-{number}"} if number else {}
                annotations.append({**head, **own, **fields})
            if isinstance(region.shape, Mask):
                (x0, y0, x1, y1), pixels = cut_out(region.shape)
                layer = np.zeros(region.shape.size, dtype=np.int64) if layer is None else layer
                window = layer[y0:y1, x0:x1]
                if window[pixels].any():
                    target.lose(message("masks that overlap: the later one covers the earlier"), document.image.uri)
                ids[str(head["id"])] = len(ids) + 1
                window[pixels] = len(ids)
        if layer is not None:
            raster = {"dense_rle": _runs(layer), "mask_annotation_ids_mapping": ids, "total_pixels": int(layer.size)}
            annotations.append({"id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{uri}/layer")), "name": "__raster_layer__",
                                "slot_names": [_SLOT], "raster_layer": raster})  # fmt: skip
        slot = {"type": "image", "slot_name": _SLOT, "width": document.image.width, "height": document.image.height,
                "source_files": [{"file_name": name}]}  # fmt: skip
        value = {"version": "2.0", "schema_ref": _SCHEMA, "item": {"name": name, "path": f"/{folder}", "slots": [slot]},
                 "annotations": annotations, **_attributes_out(document.image.x)}  # fmt: skip
        target.put(names.of(uri), dumps(value) + "\n")


def _fields(region: Region) -> Iterator[dict[str, Any]]:
    """One, but for points, each of which is an annotation."""
    shape, line, around = region.shape, line_of(region), ellipse_of(region)
    if isinstance(shape, Mask):
        yield {"mask": {}}
    elif isinstance(shape, Box):
        box = {"x": shape.x0, "y": shape.y0, "w": shape.width, "h": shape.height}
        yield {"bounding_box": {key: whole(value) for key, value in box.items()}}
    elif around is not None:
        yield {"ellipse": {"center": _point((around.cx, around.cy)), "angle": math.radians(around.degrees),
                           "radius": _point((around.width / 2, around.height / 2))}}  # fmt: skip
    elif isinstance(shape, Polygons):
        rings = [ring for part in shape.parts for ring in (part.outer, *part.holes)]
        yield {"polygon": {"paths": [[_point(point) for point in ring] for ring in rings]}}
    elif line:
        yield {"line": {"path": [_point(point) for point in line]}}
    else:
        yield from ({"keypoint": _point(point)} for point in shape.points)


def _point(point: Point) -> dict[str, float]:
    return {"x": whole(point[0]), "y": whole(point[1])}


def _runs(layer: NDArray[np.int64]) -> list[int]:
    flat = layer.ravel()
    starts = np.concatenate(([0], np.flatnonzero(np.diff(flat)) + 1))
    lengths = np.diff(np.concatenate((starts, [flat.size])))
    return [int(value) for pair in zip(flat[starts], lengths, strict=True) for value in pair]


def _recognise(head: Head) -> bool:
    if head.has("item", "annotations") and '"slots"' in head.text:
        return True
    return not head.array and head.has("image", "annotations") and '"filename"' in head.text and "shapes" not in head.keys


FORMAT = Format(
    name="darwin",
    title=message("Darwin JSON (V7, folder)"),
    about=message("Boxes, polygons with holes, masks, ellipses and points with class names, one file for each image."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("polygons holes parts masks points loose_regions labels attributes"),
    order=75,
)
