"""VoTT 2 (Microsoft): its exported JSON in and out, and its files of one picture each (`<id>-asset.json`) in.

Each asset has the picture's name, path and size and `regions` with tags, a bounding box in pixels and the points of its outline;
of a "RECTANGLE" the points repeat the corners (microsoft/VoTT, src/models/applicationState.ts and
src/providers/export/vottJson.ts).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Point, Polygons, Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.addresses import decoded
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_KNOWN = frozenset(["name", "version", "tags", "assets", "asset", "regions", "id", "securityToken", "videoSettings",
                    "description", "activeLearningSettings", "sourceConnection", "targetConnection", "exportFormat",
                    "lastVisitedAssetId"])  # fmt: skip
_OUTLINES = ("POLYGON", "POLYLINE")


def read(source: Source) -> Iterator[Document]:
    single: dict[str, Any] = {"regions": []}
    for name, value in source.records():
        source.took()
        if name == "tags" and isinstance(value, dict):
            source.label(str(value["name"]), x={"vott": rest(value, "name")})
    for name, value in source.records():
        if name in _KNOWN:
            source.took()
        if name == "assets":
            for key, entry in value.items() if isinstance(value, dict) else [(str(value.get("id")), value)]:
                with source.attempt(f"{source.path.name}, {key}"):
                    yield _document(source, entry, f"{source.path.name}, {key}")
        elif name == "regions":
            single["regions"].append(value)
        elif name == "asset":
            single["asset"] = value
    if "asset" in single:
        with source.attempt(source.path.name):
            yield _document(source, single, source.path.name)


def _document(source: Source, entry: dict[str, Any], place: str) -> Document:
    asset = entry["asset"]
    uri, size = decoded(str(asset["name"])), asset["size"]
    builder = Builder(source, "vott", uri, size["width"], size["height"], place, {"asset": rest(asset, "size")})
    for number, item in enumerate(entry["regions"]):
        builder.place = f"{place}, region {number}"
        with source.attempt(builder.place):
            _region_in(source, builder, item)
    return builder.build()


def _region_in(source: Source, builder: Builder, item: dict[str, Any]) -> None:
    shape = _shape(builder, item)
    if shape is None:
        return
    tags = [str(tag) for tag in item.get("tags") or ()]
    if len(tags) > 1:
        source.warn(message("regions of several classes show the first"), f"{builder.place}: {', '.join(tags)}")
    kept = {**rest(item, "tags", "boundingBox", "points", "type"), **({"tags": tags} if len(tags) > 1 else {})}
    builder.region(shape, label=source.label(tags[0]) if tags else None, x=kept)


def _shape(builder: Builder, item: dict[str, Any]) -> Shape | None:
    if item.get("type") in _OUTLINES:
        return builder.polygons([[(float(point["x"]), float(point["y"])) for point in item["points"]]])
    left, top, width, height = (float(item["boundingBox"][key]) for key in ("left", "top", "width", "height"))
    return builder.box(left, top, left + width, top + height)


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write('{\n "name": "crossalign",\n "version": "2.2.0",\n "assets": {')
        used: dict[str, None] = {}
        for number, document in enumerate(documents):
            image = document.image
            kept = foreign(image.x, "vott").get("asset")
            name = image.uri.rpartition("/")[2]
            key = hashlib.md5(f"file:{image.uri}".encode(), usedforsecurity=False).hexdigest()
            asset = {
                "format": name.rpartition(".")[2].lower(), "id": key, "name": image.uri, "path": f"file:{image.uri}", "state": 2,
                "type": 1, **(kept if isinstance(kept, dict) else {}), "size": {"width": image.width, "height": image.height},
            }  # fmt: skip
            regions = [_region(document, region, target, used) for region in document.regions]
            entry = {"asset": asset, "regions": regions, "version": "2.2.0"}
            file.write(f"{',' if number else ''}\n  {dumps(str(asset['id']))}: {dumps(entry)}")
        details = {label.name: foreign(label.x, "vott") for label in target.labels.values()}
        tags = [{"name": name, "color": "#5db300", **details.get(name, {})} for name in dict.fromkeys((*details, *used))]
        file.write(f'\n }},\n "tags": {dumps(tags)}\n}}\n')


def _region(document: Document, region: Region, target: Target, used: dict[str, None]) -> dict[str, Any]:
    name = class_name(document, region, target)
    kept = foreign(region.x, "vott")
    wanted = kept.get("tags")
    tags = wanted if isinstance(wanted, list) and wanted[:1] == [name] else [name]
    used.update(dict.fromkeys(tags))
    shape, box = region.shape, bounds(region.shape)
    outline = isinstance(shape, Polygons)
    points = shape.parts[0].outer if isinstance(shape, Polygons) else _corners(box)
    return {
        "id": region.id, "type": "POLYGON" if outline else "RECTANGLE", "tags": tags,
        "boundingBox": {"height": whole(box.height), "width": whole(box.width), "left": whole(box.x0), "top": whole(box.y0)},
        "points": [{"x": whole(x), "y": whole(y)} for x, y in points], **rest(kept, "tags"),
    }  # fmt: skip


def _corners(box: Box) -> tuple[Point, ...]:
    return (box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)


def _recognise(head: Head) -> bool:
    return (head.has("assets") or head.has("asset", "regions")) and '"asset"' in head.text and '"regions"' in head.text


FORMAT = Format(
    name="vott",
    title=message("VoTT 2 JSON"),
    about=message("Boxes and polygons with class names, as VoTT exports them."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("polygons loose_regions labels classes"),
    order=77,
)
