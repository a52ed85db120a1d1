"""LabelMe JSON, one file beside each image; X-AnyLabeling's dialect is read here too (see xanylabeling.py for writing).

Rectangles are two corners in any order, masks a PNG of their own box with inclusive corners. LabelMe keeps keys that it does
not know, so captions and links travel in the key `crossalign`; each shape's `description` quotes its words.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape
from crossalign_gui.domain.masks import bounds, decode, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError, reading
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, naming_span, phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.image_finder import clean_name

HOLDS = features("captions spans loose_spans overlaps pieces kinds absent polygons masks points loose_regions labels")
_TOP = ("version", "shapes", "imagePath", "imageData", "imageHeight", "imageWidth", "flags", "crossalign", "description")
_SHAPE = ("label", "points", "shape_type", "mask", "score")


def read(source: Source) -> Iterator[Document]:
    """A file, or all of a folder."""
    paths = [source.path] if source.path.is_file() else source.files("*.json")
    for path in paths:
        source.check()
        value = source.json(path)
        if not isinstance(value, dict) or "shapes" not in value:
            source.warn(message("JSON files that are not LabelMe's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with reading(place):
            yield _document(source, value, place)


def _document(source: Source, value: dict[str, Any], place: str) -> Document:
    name = clean_name(str(value["imagePath"]))
    folder = PurePosixPath(place).parent
    uri = name if str(folder) == "." else f"{folder}/{name}"
    width, height = value.get("imageWidth"), value.get("imageHeight")
    if not width or not height:
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("it does not say how large the image is, and the image is not here"))
        width, height = info.width, info.height
    kept = {**rest(value, *_TOP), **({"flags": value["flags"]} if value.get("flags") else {})}
    builder = Builder(source, "labelme", uri, width, height, place, kept)
    regions: list[Region | None] = []
    for number, item in enumerate(value["shapes"]):
        builder.place = f"{place}, shape {number}"
        shape = _shape(source, builder, item)
        if shape is None:
            regions.append(None)
            continue
        kept = {key: field for key, field in rest(item, *_SHAPE).items() if field not in (None, {}, [])}
        score = item.get("score")
        regions.append(builder.region(
            shape, label=source.label(str(item["label"])), score=None if score is None else float(score), x=kept
        ))  # fmt: skip
    builder.place = place
    own = value.get("crossalign")
    if isinstance(own, dict) and isinstance(own.get("captions"), list):
        _grounding(builder, own["captions"], regions)
    elif isinstance(value.get("description"), str) and value["description"]:
        _described(builder, value, regions)
    return builder.build()


def _grounding(builder: Builder, captions: list[Any], regions: list[Region | None]) -> None:
    for item in captions:
        caption = builder.caption(item["text"], kind=item.get("kind", "caption"))
        for phrase in item.get("phrases", ()):
            span = builder.span(caption, phrase["ranges"])
            if span is None:
                continue
            if phrase.get("absent"):
                builder.link(span, None)
            for number in phrase.get("shapes", ()):
                region = regions[number]
                if region is not None:
                    builder.link(span, region)


def _described(builder: Builder, value: dict[str, Any], regions: list[Region | None]) -> None:
    """X-AnyLabeling: a text about the image, and one about each shape, which is a phrase where it stands in the text."""
    caption = builder.caption(value["description"])
    for item, region in zip(value["shapes"], regions, strict=True):
        words = item.get("description")
        start = caption.text.find(words) if isinstance(words, str) and words else -1
        if region is not None and start >= 0:
            span = builder.span(caption, [(start, start + len(words))])
            if span is not None:
                builder.link(span, region)


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> Shape | None:
    kind, points = item.get("shape_type", "polygon"), [(float(x), float(y)) for x, y in item["points"]]
    if not points:
        source.warn(message("shapes without a point are left out"), builder.place)
        return None
    if kind == "mask" and item.get("mask"):
        return _mask(builder, points, item["mask"])
    if kind in ("rectangle", "mask"):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return builder.box(min(xs), min(ys), max(xs), max(ys))
    if kind in ("polygon", "rotation", "quadrilateral"):
        return builder.polygons([points])
    if kind in ("point", "points"):
        return Points(tuple(points))
    if kind == "circle":
        source.warn(message("circles are read as polygons of 32 points"), builder.place)
        (cx, cy), (x, y) = points[:2]
        radius = float(np.hypot(x - cx, y - cy))
        turns = np.linspace(0, 2 * np.pi, 32, endpoint=False)
        return builder.polygons([[(cx + radius * float(np.cos(t)), cy + radius * float(np.sin(t))) for t in turns]])
    source.warn(message("shapes of type {} are left out", kind), builder.place)
    return None


def _mask(builder: Builder, points: list[tuple[float, float]], data: str) -> Mask | None:
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


def write(target: Target, documents: Iterable[Document]) -> None:
    for document in documents:
        order = {region.id: number for number, region in enumerate(document.regions)}
        absent = {link.span for link in document.links if link.region is None}
        captions = [
            {
                "text": caption.text, "kind": caption.kind,
                "phrases": [
                    {"text": phrase.span.text, "ranges": [list(pair) for pair in phrase.span.ranges],
                     "shapes": [order[region.id] for region in phrase.regions],
                     **({"absent": True} if phrase.span.id in absent else {})}
                    for phrase in phrases(document, caption)
                ],
            }
            for caption in document.captions
        ]  # fmt: skip
        record = {
            "version": "6.3.1", "flags": {}, "shapes": [shape_out(document, region, target) for region in document.regions],
            **image_out(document), "crossalign": {"captions": captions}, **foreign(document.image.x, "labelme"),
        }  # fmt: skip
        with target.text(file_name(document)) as file:
            file.write(dumps(record) + "\n")


def file_name(document: Document) -> str:
    """Beside the image, so that equal names in two folders stay apart."""
    return PurePosixPath(clean_name(document.image.uri)).with_suffix(".json").as_posix()


def image_out(document: Document) -> dict[str, Any]:
    image = document.image
    return {
        "imagePath": PurePosixPath(image.uri).name, "imageData": None, "imageHeight": image.height, "imageWidth": image.width
    }  # fmt: skip


def shape_out(document: Document, region: Region, target: Target) -> dict[str, Any]:
    span = naming_span(document, region)
    kept = foreign(region.x, "labelme")
    kind, points, mask = _geometry(region.shape)
    return {
        "label": class_name(document, region, target), "points": points, "group_id": None, "description": span.text if span else None,
        "shape_type": kind, "flags": {}, "mask": mask, **kept,
    }  # fmt: skip


def _geometry(shape: Shape) -> tuple[str, list[list[float]], str | None]:
    if isinstance(shape, Box):
        return "rectangle", [[shape.x0, shape.y0], [shape.x1, shape.y1]], None
    if isinstance(shape, Points):
        return ("point" if len(shape.points) == 1 else "points"), [list(point) for point in shape.points], None
    if isinstance(shape, Mask):
        box = bounds(shape)
        x0, y0, x1, y1 = (int(value) for value in (box.x0, box.y0, box.x1, box.y1))
        buffer = io.BytesIO()
        Image.fromarray(decode(shape)[y0:y1, x0:x1]).save(buffer, format="PNG")
        return "mask", [[x0, y0], [x1 - 1, y1 - 1]], base64.b64encode(buffer.getvalue()).decode("ascii")
    return "polygon", [list(point) for point in shape.parts[0].outer], None


def _recognise(head: Head) -> bool:
    return head.has("shapes", "imagePath") or (any(
        name.endswith(".json") and not name.startswith(("images/", "labels/")) for name in head.names
    ) and head.text.find('"shapes"') >= 0)  # fmt: skip


FORMAT = Format(
    name="labelme",
    title=message("LabelMe JSON (folder, one file for each image)"),
    about=message("Shapes with class names; captions and links travel in a key of ours that LabelMe keeps."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=HOLDS,
    order=50,
)
