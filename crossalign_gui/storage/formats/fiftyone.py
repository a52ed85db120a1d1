"""FiftyOne on disk: `labels.json` of an image detection data set (in and out) and `samples.json` of any data set (in).

Boxes are [x, y, width, height] as fractions of the image, masks NumPy arrays (zlib, base64) that fill their box, points fractions
(docs.voxel51.com, "Importing data into FiftyOne"). Pictures lie in `data/`; `labels.json` names them without their suffix.
"""

from __future__ import annotations

import base64
import io
import itertools
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import numpy as np
from PIL import Image

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Box, Points, Shape
from crossalign_gui.domain.masks import bounds, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.class_list import class_list
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.yolo_data import SPLITS
from crossalign_gui.storage.image_finder import clean_name

_FILES = ("labels.json", "samples.json")
_LISTS = {"Detections": "detections", "Polylines": "polylines", "Keypoints": "keypoints"}
_SINGLE = ("Detection", "Polyline", "Keypoint")
_TEXTS = ("caption", "captions", "text", "description")
_OURS = ("filepath", "metadata", "tags", "_id", "id", "_media_type", "_rand", "created_at", "last_modified_at", "_dataset_id")
_READ = ("label", "bounding_box", "confidence", "mask", "points", "_cls", "_id", "id", "tags", "filled", "closed", "index")
_PREDICTED = ("predict", "pred_", "preds")
_MOST_PIXELS = 200_000_000
_DIGITS = 9
"""Without the last digits of a double, so that 60 pixels come back as 60."""


def read(source: Source) -> Iterator[Document]:
    path = (
        source.path
        if source.path.is_file()
        else next((source.path / name for name in _FILES if (source.path / name).is_file()), None)
    )
    if path is None:
        raise FormatError(message("{} holds no {}", source.path.name, " / ".join(_FILES)))
    number = 0
    for name, value in source.records(path):
        source.took()
        if name == "classes":
            source.label(str(value), number=number)
            number += 1
    for name, value in source.records(path):
        place = f"{path.name}, {name}"
        if name == "classes":
            source.took()
        elif name == "labels" and isinstance(value, dict):
            for stem, items in value.items():
                with source.attempt(f"{path.name}, {stem}"):
                    yield from _of_stem(source, stem, items, f"{path.name}, {stem}")
        elif name == "samples":
            with source.attempt(f"{place} {value.get('filepath')}"):
                yield from _sample(source, value, place)


def _of_stem(source: Source, stem: str, items: Any, place: str) -> Iterator[Document]:
    picture = source.images.by_stem(f"data/{stem}", stem)
    info = None if picture is None else source.images.info_of(picture)
    if picture is None or info is None:
        source.warn(message("images whose size is not known are left out (the picture is not here)"), stem)
        return
    builder = Builder(source, "fiftyone", source.uri(picture), info.width, info.height, place)
    for item in items or ():
        with source.attempt(place):
            _region(source, builder, item, "Detection")
    yield builder.build()


def _sample(source: Source, sample: dict[str, Any], place: str) -> Iterator[Document]:
    uri, about = sample["filepath"], sample.get("metadata") or {}
    width, height = about.get("width"), about.get("height")
    if not (width and height):
        info = source.images.info(uri)
        if info is None:
            source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
            return
        width, height = info.width, info.height
    tags = [str(tag) for tag in sample.get("tags") or ()]
    others = {tag: True for tag in tags if tag.lower() not in SPLITS}
    builder = Builder(source, "fiftyone", uri, width, height, place, {"attributes": others} if others else None)
    fields = [key for key, value in sample.items() if isinstance(value, dict) and value.get("_cls") in (*_LISTS, *_SINGLE)]
    if len(fields) > 1:
        source.warn(message("fields with regions are read together"), ", ".join(fields))
    for key, value in rest(sample, *_OURS).items():
        kind = str(value.get("_cls")) if isinstance(value, dict) else ""
        if key in _TEXTS and isinstance(value, str) and value:
            builder.caption(value)
        elif kind in _LISTS or kind in _SINGLE:
            for item in value.get(_LISTS[kind]) or () if kind in _LISTS else [value]:
                with source.attempt(place):
                    _region(source, builder, item, kind.rstrip("s"), key if len(fields) > 1 else "")
        elif value not in (None, [], {}):
            source.warn(message("fields of samples that are not read are left out"), key)
    document = builder.build()
    parts = {SPLITS[tag.lower()] for tag in tags if tag.lower() in SPLITS}
    if len(parts) > 1:
        source.warn(message("pictures of several sets are in none"), f"{place}: {', '.join(tags)}")
    yield replace(document, image=replace(document.image, split=parts.pop() if len(parts) == 1 else None))


def _region(source: Source, builder: Builder, item: dict[str, Any], kind: str, field: str = "") -> None:
    """field: of the sample, where several have regions. What a model predicted is a proposal."""
    score = item.get("confidence")
    label = _named(source, item.get("label"))
    shape = _shape(source, builder, item, kind)
    if shape is None:
        return
    kept = {key: value for key, value in rest(item, *_READ).items() if value not in (None, {}, [])}
    said = {**({"field": field} if field else {}), **{str(tag): True for tag in item.get("tags") or ()}}
    if said:
        kept["attributes"] = {**(kept.get("attributes") or {}), **said}
    predicted = field.lower().startswith(_PREDICTED)
    if predicted:
        source.warn(message("regions that a model predicted are proposals"), field)
    builder.region(
        shape, label=None if label is None else source.label(str(label)),
        score=None if isinstance(score, list | None) else float(score), status="proposed" if predicted else "accepted",
        form="line" if kind == "Polyline" and not item.get("closed", True) else None, x=kept,
    )  # fmt: skip


def _named(source: Source, label: Any) -> Any:
    """Where the file lists classes, whole numbers are places in that list."""
    if isinstance(label, int) and not isinstance(label, bool):
        return next((known.name for known in source.labels.values() if known.number == label), label)
    return label


def _shape(source: Source, builder: Builder, item: dict[str, Any], kind: str) -> Shape | None:
    across, down = builder.width, builder.height
    if kind == "Detection":
        x, y, width, height = (float(value) for value in item["bounding_box"])
        edges = (x * across, y * down, (x + width) * across, (y + height) * down)
        box = builder.box(*(round(edge, _DIGITS) for edge in edges))
        return box if box is None or not item.get("mask") else _mask(builder, box, item["mask"])
    if kind == "Polyline":
        rings = [[(float(x) * across, float(y) * down) for x, y in ring] for ring in item["points"]]
        if item.get("closed", True):
            return builder.polygons(rings)
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(point for ring in rings for point in ring)) if any(rings) else None
    points = [(float(x) * across, float(y) * down) for x, y in item["points"] if x is not None and y is not None]
    return Points(tuple((x, y) for x, y in points if x == x and y == y)) or None


def _mask(builder: Builder, box: Box, value: Any) -> Shape | None:
    """The array is stretched over the whole pixels of its box, as FiftyOne draws it."""
    text = value["$binary"] if isinstance(value, dict) else value
    text = text["base64"] if isinstance(text, dict) else text
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(base64.b64decode(text, validate=True), _MOST_PIXELS)
    if unpacker.unconsumed_tail:
        raise FormatError(message("{}: a mask is too large", builder.place))
    array = np.load(io.BytesIO(data), allow_pickle=False)
    left, top, right, bottom = round(box.x0), round(box.y0), round(box.x1), round(box.y1)
    if array.ndim != 2 or right <= left or bottom <= top or array.size == 0:
        raise FormatError(message("{}: a mask does not fit its box", builder.place))
    if (right - left) * (bottom - top) > _MOST_PIXELS:
        raise FormatError(message("{}: a mask is too large", builder.place))
    small = Image.fromarray((array != 0).astype(np.uint8)).resize((right - left, bottom - top), Image.Resampling.NEAREST)
    full = np.zeros((builder.height, builder.width), dtype=bool)
    x0, y0, x1, y1 = max(left, 0), max(top, 0), min(right, builder.width), min(bottom, builder.height)
    full[y0:y1, x0:x1] = np.asarray(small)[y0 - top : y1 - top, x0 - left : x1 - left] != 0
    return encode(full) if full.any() else None


def write(target: Target, documents: Iterable[Document]) -> None:
    how, names = target.choice("pictures", "link"), set[str]()
    with target.text("labels.json") as file:
        file.write('{\n "labels": {')
        used: dict[str, None] = {}
        for count, document in enumerate(documents):
            stem = _name(document, target, how, names)
            items = []
            for region in document.regions:
                box, image, name = bounds(region.shape), document.image, class_name(document, region, target)
                used[name] = None
                numbers = [box.x0 / image.width, box.y0 / image.height, box.width / image.width, box.height / image.height]
                score = {} if region.score is None else {"confidence": region.score}
                said = attributes_of(region.x)
                items.append({"label": name, "bounding_box": numbers, **score, **foreign(region.x, "fiftyone"),
                              **({"attributes": said} if said else {})})  # fmt: skip
            if attributes_of(document.image.x):
                target.lose(message("attributes of regions and images are left out"), document.image.uri)
            file.write(f"{',' if count else ''}\n  {dumps(stem)}: {dumps(items)}")
        file.write(f'\n }},\n "classes": {dumps(list(class_list(target, used)))}\n}}\n')


def _name(document: Document, target: Target, how: str, names: set[str]) -> str:
    """Without the suffix, each once; the picture goes beside."""
    uri = PurePosixPath(clean_name(document.image.uri))
    plain = uri.with_suffix("").as_posix().removeprefix("data/")
    candidates = itertools.chain((plain,), (f"{plain}_{number}" for number in itertools.count(2)))
    stem = next(name for name in candidates if name not in names)
    names.add(stem)
    path = target.image_path(document.image) if how != "no" else None
    if path is not None:
        target.picture(f"data/{stem}{uri.suffix}", path, how)
    elif how != "no":
        target.lose(message("pictures that are not here: only their labels are written"), document.image.uri)
    return stem


def _recognise(head: Head) -> bool:
    if head.names and not any(name in head.names for name in _FILES):
        return False
    return (head.has("classes", "labels") and '"bounding_box"' in head.text) or (
        head.has("samples") and '"filepath"' in head.text
    )


FORMAT = Format(
    name="fiftyone",
    title=message("FiftyOne (folder)"),
    about=message("Boxes with class names and scores; polygons, masks and points are read."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels scores attributes"),
    choices=(
        Choice("pictures", message("Pictures"), (("link", message("Linked")), ("copy", message("Copied")),
                                                 ("no", message("Left where they are")))),
    ),
    numbers_classes=True,
    order=73,
)  # fmt: skip
