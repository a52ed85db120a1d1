"""Datumaro's own JSON (`annotations/<subset>.json`): boxes as x, y, width, height in pixels, polygons as flat lists, masks as COCO's
compressed runs, points, captions of a picture (checked against datumaro 1.13, which reads what is written here).

Sizes of pictures are written as [height, width] and looked up where they are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape, TurnedBox
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.class_list import StandIns
from crossalign_gui.storage.formats.coco_common import compress, rest
from crossalign_gui.storage.formats.forms import Form, Turned, ellipse, ellipse_of, line_of
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.rotation import rotated
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

_GEOMETRY = ("type", "label_id", "bbox", "points", "rle", "visibility", "cnt_x", "cnt_y", "width", "height", "r")
_FORMS: dict[str, Form] = {"polyline": "line", "ellipse": "ellipse"}
_NOT_VISIBLE = 0


def read(source: Source) -> Iterator[Document]:
    names: list[str] = []
    for name, value in source.records():
        source.took()
        if name == "categories":
            with source.attempt(f"{source.path.name}, categories"):
                for item in value.get("label", {}).get("labels", ()):
                    names.append(source.label(str(item["name"]), x={"datumaro": rest(item, "name")}, number=len(names)))
    for name, item in source.records():
        if name in ("dm_format_version", "media_type", "infos", "categories", "items"):
            source.took()
        if name == "items":
            place = f"{source.path.name}, item {item.get('id')}"
            with source.attempt(place):
                document = _document(source, item, names, place)
                if document is not None:
                    yield document


def _document(source: Source, item: dict[str, Any], names: list[str], place: str) -> Document | None:
    image = item.get("image") or item.get("media")
    if not image:
        source.warn(message("tasks without an image are left out"), place)
        return None
    path = str(image.get("path") or f"{item['id']}.jpg")
    picture = source.images.find(path) or source.images.find(f"images/{source.path.stem}/{path}")
    uri = source.uri(picture) if picture is not None else path
    size = image.get("size")
    if not size:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("images whose size is not known are left out (the picture is not here)"), path)
            return None
        size = [info.height, info.width]
    builder = Builder(source, "datumaro", uri, size[1], size[0], place, rest(item, "annotations", "image", "media"))
    for annotation in item["annotations"]:
        with source.attempt(place):
            _annotation(source, builder, annotation, names)
    return builder.build()


def _annotation(source: Source, builder: Builder, annotation: dict[str, Any], names: list[str]) -> None:
    kind = annotation["type"]
    if kind == "caption":
        builder.caption(annotation["caption"])
        return
    shape = _shape(source, builder, annotation)
    if shape is not None:
        number = annotation.get("label_id")
        label = names[number] if isinstance(number, int) and 0 <= number < len(names) else None
        kept = {key: value for key, value in rest(annotation, *_GEOMETRY).items() if value not in ({}, 0)}
        builder.region(shape, label=label, form=_FORMS.get(kind), x=kept)


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> Shape | None:
    kind = item["type"]
    if kind == "bbox":
        x, y, width, height = (float(value) for value in item["bbox"])
        return rotated(builder, (x, y, x + width, y + height), item.get("attributes", {}).get("rotation"))
    if kind == "rotated_bbox":
        cx, cy, width, height = (float(item[key]) for key in ("cnt_x", "cnt_y", "width", "height"))
        return rotated(builder, (cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2), item["r"])
    if kind == "ellipse":
        source.warn(message("ellipses are read as polygons of 64 points"), builder.place)
        x0, y0, x1, y1 = (float(value) for value in item["points"])
        return builder.polygons([ellipse(Turned((x0 + x1) / 2, (y0 + y1) / 2, abs(x1 - x0), abs(y1 - y0), 0))])
    if kind == "mask":
        counts, size = item["rle"]["counts"], item["rle"]["size"]
        return builder.mask(compress(builder, list(size), counts) if isinstance(counts, list) else counts, size)
    if kind in ("polygon", "polyline", "points"):
        values = [float(value) for value in item["points"]]
        points = list(zip(values[0::2], values[1::2], strict=True))
        if kind == "polygon":
            return builder.polygons([points])
        if kind == "polyline":
            source.warn(message("lines are read as their points"), builder.place)
        seen = item.get("visibility") or []
        visible = tuple(point for number, point in enumerate(points) if seen[number : number + 1] != [_NOT_VISIBLE])
        return Points(visible) if visible else None
    source.warn(message("items of type {} are left out", kind), builder.place)
    return None


def write(target: Target, documents: Iterable[Document]) -> None:
    numbers = StandIns(target, "label_id")
    head: dict[str, Any] = {"dm_format_version": "1.0", "media_type": 2, "infos": {}, "categories": {}}
    with target.json_lists(("items",), **head) as lists:
        for document in documents:
            image = document.image
            found = [_region(document, region, target, numbers) for region in document.regions]
            found += [{"id": 0, "type": "caption", "attributes": {}, "group": 0, "caption": c.text} for c in document.captions]
            item = {
                "id": PurePosixPath(image.uri).with_suffix("").as_posix(), **foreign(image.x, "datumaro"), **_of_image(document),
                "annotations": found,
                "image": {"path": image.uri, "size": [image.height, image.width]},
            }  # fmt: skip
            lists.add("items", item)
        known = {label.name: foreign(label.x, "datumaro") for label in target.labels.values()}
        labels = [{"name": name, "parent": "", "attributes": [], **known.get(name, {})} for name in numbers.settle(dense=True)]
        lists.head["categories"] = {"label": {"labels": labels, "label_groups": [], "attributes": []}}
        lists.last_changes["items"] = numbers.final


def _of_image(document: Document) -> dict[str, Any]:
    said = attributes_of(document.image.x)
    attr = foreign(document.image.x, "datumaro").get("attr")
    return {"attr": {**(attr if isinstance(attr, dict) else {}), **said}} if said else {}


def _region(document: Document, region: Region, target: Target, numbers: StandIns) -> dict[str, Any]:
    name = class_name(document, region, target)
    base = {"id": 0, "attributes": {}, "group": 0, "label_id": numbers.of(name), "z_order": 0}
    shape: Shape = region.shape
    if isinstance(shape, Box):
        geometry: dict[str, Any] = {"type": "bbox", "bbox": [shape.x0, shape.y0, shape.width, shape.height]}
    elif isinstance(shape, TurnedBox):
        geometry = {"type": "rotated_bbox", "cnt_x": shape.cx, "cnt_y": shape.cy, "width": shape.width, "height": shape.height,
                    "r": shape.degrees}  # fmt: skip
    elif (oval := ellipse_of(region)) is not None and not oval.degrees:
        across, down = oval.width / 2, oval.height / 2
        geometry = {"type": "ellipse", "points": [oval.cx - across, oval.cy - down, oval.cx + across, oval.cy + down]}
    elif isinstance(shape, Mask):
        geometry = {"type": "mask", "rle": {"counts": shape.counts, "size": list(shape.size)}}
    elif isinstance(shape, Points):
        flat = [value for point in shape.points for value in point]
        seen = {} if line_of(region) else {"visibility": [2] * len(shape.points)}
        geometry = {"type": "polyline" if line_of(region) else "points", "points": flat, **seen}
    else:
        geometry = {"type": "polygon", "points": [value for point in shape.parts[0].outer for value in point]}
    said = attributes_of(region.x)
    if isinstance(shape, Box | TurnedBox) and "rotation" in said:
        said["rotation"] = 0.0  # it stands in the shape
    return {**base, **foreign(region.x, "datumaro"), **({"attributes": said} if said else {}), **geometry}


def _recognise(head: Head) -> bool:
    return head.has("dm_format_version")


FORMAT = Format(
    name="datumaro",
    title=message("Datumaro JSON"),
    about=message("Boxes, polygons, masks and points with class names, and captions."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions polygons turned masks points loose_regions labels classes attributes"),
    numbers_classes=True,
    order=79,
)
