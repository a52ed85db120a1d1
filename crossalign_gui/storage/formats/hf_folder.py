"""Hugging Face's image folder: pictures beside a `metadata.jsonl` or `.csv` whose rows name them by `file_name` (huggingface.co,
"Create an image dataset").

`objects` holds parallel lists (or is a list of objects): `bbox` xywh pixels and a class for each; `caption` or `text` is a sentence.
Our own column `links` says which characters name which object, as in parquet.py, and `objects.shape` holds what is more than a box.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from crossalign_gui.domain import shapes
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Shape
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.parquet import row
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.image_finder import clean_name

_FILE = "metadata.jsonl"
_SHEET = "metadata.csv"
_TEXTS = ("caption", "text", "description", "sentence")
_CLASSES = ("category", "categories", "label", "labels", "class", "classes", "name", "category_id")
_BOXES = ("bbox", "bboxes", "boxes", "box")


def read(source: Source) -> Iterator[Document]:
    """Rows of one picture that follow each other become one document."""
    paths = [source.path] if source.path.is_file() else sorted([*source.files(_FILE), *source.files(_SHEET)])
    images = Images(source, "hf_folder")
    for path in paths:
        folder = path.parent.relative_to(source.folder).as_posix()
        for place, record in _sheet(source, path) if path.suffix == ".csv" else source.lines(path):
            with source.attempt(place):
                uri = record["file_name"] if folder == "." else f"{folder}/{record['file_name']}"
                width, height = _size(source, record, uri)
                yield from images.begin(uri, width, height, place)
                _row(source, images.builder, record)
    yield from images.end()


def _sheet(source: Source, path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows of metadata.csv; a cell that is JSON is what it says."""
    for number, cells in enumerate(csv.DictReader(io.StringIO(source.text(path), newline="")), 2):
        yield f"{path.name}, line {number}", {key: _cell(key, value) for key, value in cells.items() if key and value}


def _cell(key: str, value: str) -> Any:
    if key in ("file_name", *_TEXTS) or value[:1] not in "[{":
        return value
    with suppress(ValueError):
        return json.loads(value)
    return value


def _size(source: Source, record: dict[str, Any], uri: str) -> tuple[float, float]:
    if record.get("width") and record.get("height"):
        return record["width"], record["height"]
    info = source.images.info(uri)
    if info is None:
        raise FormatError(message("it does not say how large the image is, and the image is not here"))
    return info.width, info.height


def _row(source: Source, builder: Builder, record: dict[str, Any]) -> None:
    for key in rest(record, "file_name", "width", "height", "objects", "links", "image", "captions", *_TEXTS):
        source.warn(message("columns that are not read are left out"), key)
    several = record.get("captions")
    given = several if isinstance(several, list) else [record.get(key) for key in _TEXTS]
    captions = [builder.caption(text) for text in given if text]
    regions = _objects(source, builder, record.get("objects") or {})
    links = record.get("links") or {}
    for number, place in enumerate(links.get("object_index", ())):
        caption = captions[links["caption_index"][number] if "caption_index" in links else 0]
        span = builder.span(caption, [(links["char_start"][number], links["char_end"][number])])
        region = regions[place]
        if span is not None and region is not None:
            builder.link(span, region)


def _objects(source: Source, builder: Builder, objects: Any) -> list[Region | None]:
    """Of lists side by side, or of a list of objects."""
    items = objects if isinstance(objects, list) else _apart(objects)
    found: list[Region | None] = []
    for item in items:
        region = None
        with source.attempt(builder.place):
            region = _object(source, builder, item)
        found.append(region)
    return found


def _apart(columns: dict[str, Any]) -> list[dict[str, Any]]:
    lists = {key: value for key, value in columns.items() if isinstance(value, list)}
    lengths = {len(value) for value in lists.values()}
    if len(lengths) > 1:
        raise FormatError(message("the lists of its objects differ in length"))
    return [{key: value[number] for key, value in lists.items()} for number in range(max(lengths, default=0))]


def _object(source: Source, builder: Builder, item: dict[str, Any]) -> Region | None:
    name = next((item[key] for key in _CLASSES if item.get(key) is not None), None)
    if isinstance(name, int):
        source.warn(message("class numbers without a name are named by their number"), f"{builder.place}: {name}")
    shape: Shape | None
    if item.get("shape"):
        shape = shapes.from_json(loads(item["shape"], builder.place))
    else:
        key = next((key for key in _BOXES if key in item), None)
        if key is None:
            source.warn(message("objects without a box are left out"), builder.place)
            return None
        x, y, width, height = (float(value) for value in item[key])
        shape = builder.box(x, y, x + width, y + height)
    if shape is None:
        return None
    label = None if name in (None, "object") else source.label(str(name))
    return builder.region(shape, label=label, reuse=True)


def write(target: Target, documents: Iterable[Document]) -> None:
    how = target.choice("pictures", "link")
    with target.text(_FILE) as file:
        for document in documents:
            name = clean_name(document.image.uri)
            path = target.image_path(document.image) if how != "no" else None
            if path is not None:
                target.picture(name, path, how)
            elif how != "no":
                target.lose(message("pictures that are not here: only their rows are written"), document.image.uri)
            file.write(dumps(_row_out(document, name, target)) + "\n")


def _row_out(document: Document, name: str, target: Target) -> dict[str, Any]:
    """One for each picture, as that library wants it; it cannot load columns in which nothing but null or empty lists stands."""
    texts = [caption.text for caption in document.captions]
    made = row(document, None, target)
    links: dict[str, list[Any]] = {}
    for number, caption in enumerate(document.captions):
        found = row(document, caption, target)["links"]
        del found["score"]
        for key, values in {"caption_index": [number] * len(found["object_index"]), **found}.items():
            links[key] = links.get(key, []) + values
    shapes_out = ["" if isinstance(region.shape, Box) else text
                  for region, text in zip(document.regions, made["objects"]["shape"], strict=True)]  # fmt: skip
    return {
        "file_name": name, "width": document.image.width, "height": document.image.height,
        **({"caption": texts[0], "captions": texts} if texts else {}),
        **({"objects": {**made["objects"], "shape": shapes_out}} if shapes_out else {}),
        **({"links": links} if links.get("object_index") else {}),
    }  # fmt: skip


def _recognise(head: Head) -> bool:
    if head.names:
        return any(Path(name).name in (_FILE, _SHEET) for name in head.names)
    if head.name == _SHEET:
        return "file_name" in head.text.split("\n", 1)[0]
    return head.name == _FILE and head.lines and head.has("file_name")


FORMAT = Format(
    name="hf_folder",
    title=message("Hugging Face image folder"),
    about=message("Pictures beside metadata.jsonl with captions, objects and links."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps polygons holes parts masks points loose_regions labels"),
    choices=(
        Choice(
            "pictures",
            message("Pictures"),
            (("link", message("Linked")), ("copy", message("Copied")), ("no", message("Left where they are"))),
        ),
    ),
    order=77,
)
