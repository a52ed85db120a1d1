"""Datumaro's own JSON (`annotations/<subset>.json`): boxes as x, y, width, height in pixels, polygons as flat lists, masks as COCO's
compressed runs, points, captions of a picture (checked against datumaro 1.13, which reads what is written here).

Sizes of pictures are written as [height, width] and looked up where they are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import compress, rest
from crossalign_gui.storage.formats.forms import line_of
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_GEOMETRY = ("type", "label_id", "bbox", "points", "rle", "visibility")
_NOT_VISIBLE = 0


def read(source: Source) -> Iterator[Document]:
    names: list[str] = []
    for name, value in source.records():
        source.took()
        if name == "categories":
            with source.attempt(f"{source.path.name}, categories"):
                for item in value.get("label", {}).get("labels", ()):
                    names.append(source.label(str(item["name"])))
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
        builder.region(shape, label=label, form="line" if kind == "polyline" else None, x=kept)


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> Shape | None:
    kind = item["type"]
    if kind == "bbox":
        x, y, width, height = (float(value) for value in item["bbox"])
        return builder.box(x, y, x + width, y + height)
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
    numbers: dict[str, int] = {}

    def declare() -> None:  # classes come with the documents
        for label in target.labels.values():
            numbers.setdefault(label.name, len(numbers))

    with target.text() as file:
        file.write('{\n "dm_format_version": "1.0",\n "media_type": 2,\n "infos": {},\n "items": [')
        for count, document in enumerate(documents):
            declare()
            image = document.image
            found = [_region(document, region, target, numbers) for region in document.regions]
            found += [{"id": 0, "type": "caption", "attributes": {}, "group": 0, "caption": c.text} for c in document.captions]
            item = {
                "id": PurePosixPath(image.uri).with_suffix("").as_posix(), **foreign(image.x, "datumaro"), "annotations": found,
                "image": {"path": image.uri, "size": [image.height, image.width]},
            }  # fmt: skip
            file.write((",\n  " if count else "\n  ") + dumps(item))
        declare()
        labels = [{"name": name, "parent": "", "attributes": []} for name in numbers]
        categories = {"label": {"labels": labels, "label_groups": [], "attributes": []}}
        file.write(f'\n ],\n "categories": {dumps(categories)}\n}}\n')


def _region(document: Document, region: Region, target: Target, numbers: dict[str, int]) -> dict[str, Any]:
    name = class_name(document, region, target)
    base = {"id": 0, "attributes": {}, "group": 0, "label_id": numbers.setdefault(name, len(numbers)), "z_order": 0}
    shape: Shape = region.shape
    if isinstance(shape, Box):
        geometry: dict[str, Any] = {"type": "bbox", "bbox": [shape.x0, shape.y0, shape.width, shape.height]}
    elif isinstance(shape, Mask):
        geometry = {"type": "mask", "rle": {"counts": shape.counts, "size": list(shape.size)}}
    elif isinstance(shape, Points):
        flat = [value for point in shape.points for value in point]
        seen = {} if line_of(region) else {"visibility": [2] * len(shape.points)}
        geometry = {"type": "polyline" if line_of(region) else "points", "points": flat, **seen}
    else:
        geometry = {"type": "polygon", "points": [value for point in shape.parts[0].outer for value in point]}
    return {**base, **foreign(region.x, "datumaro"), **geometry}


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
    holds=features("captions polygons masks points loose_regions labels classes"),
    order=79,
)
