"""A Hugging Face dataset as Parquet: one row for each caption, ragged columns of objects and of links (character ranges to object
numbers), boxes xywh pixels. With pictures, the column `image` is that library's Image feature."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import shape_to_json
from crossalign_gui.storage.formats.base import Choice, Format
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.rendered import bytes_of
from crossalign_gui.storage.sources import file_of

_ROWS = 200


def write(target: Target, documents: Iterable[Document]) -> None:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise FormatError(message("Parquet needs pyarrow: pip install 'crossalign-gui[parquet]'")) from error
    pictures = target.choice("pictures", "names") == "embedded"
    schema = _schema(pa, pictures)
    rows: list[dict[str, Any]] = []
    with target.binary() as file, parquet.ParquetWriter(file, schema) as writer:
        for document in documents:
            image = _image(document, target, pictures)
            for caption in document.captions or (None,):
                rows.append({"image": image, **row(document, caption, target)})
                if len(rows) >= _ROWS:
                    writer.write_table(pa.Table.from_pylist(rows, schema))
                    rows.clear()
        writer.write_table(pa.Table.from_pylist(rows, schema))


def _schema(pa: Any, pictures: bool) -> Any:
    integer, number, text = pa.int64(), pa.float64(), pa.string()
    image = pa.struct([("bytes", pa.binary()), ("path", text)]) if pictures else text
    fields = [
        ("image", image), ("file_name", text), ("width", integer), ("height", integer), ("caption", text),
        ("objects", pa.struct([("id", pa.list_(text)), ("bbox", pa.list_(pa.list_(number))), ("category", pa.list_(text)),
                               ("shape", pa.list_(text))])),
        ("links", pa.struct([("char_start", pa.list_(integer)), ("char_end", pa.list_(integer)), ("phrase", pa.list_(text)),
                             ("object_index", pa.list_(integer)), ("score", pa.list_(number))])),
    ]  # fmt: skip
    features: dict[str, Any] = {
        "image": {"_type": "Image"} if pictures else _value("string"), "file_name": _value("string"), "width": _value("int64"),
        "height": _value("int64"), "caption": _value("string"),
        "objects": {"id": _many(_value("string")), "bbox": _many(_many(_value("float64"))), "category": _many(_value("string")),
                    "shape": _many(_value("string"))},
        "links": {"char_start": _many(_value("int64")), "char_end": _many(_value("int64")), "phrase": _many(_value("string")),
                  "object_index": _many(_value("int64")), "score": _many(_value("float64"))},
    }  # fmt: skip
    return pa.schema(fields, metadata={"huggingface": json.dumps({"info": {"features": features}})})


def _value(kind: str) -> dict[str, Any]:
    return {"dtype": kind, "_type": "Value"}


def _many(feature: dict[str, Any]) -> dict[str, Any]:
    return {"feature": feature, "_type": "List"}


def _image(document: Document, target: Target, pictures: bool) -> Any:
    if not pictures:
        return document.image.uri
    path = target.image_path(document.image)
    data = None
    if path is None or not file_of(path).is_file():
        target.lose(message("pictures that are not here are left out"), document.image.uri)
    else:
        data = bytes_of(path)
    return {"bytes": data, "path": document.image.uri}


def row(document: Document, caption: Caption | None, target: Target) -> dict[str, Any]:
    place = {region.id: number for number, region in enumerate(document.regions)}
    boxes = [bounds(region.shape) for region in document.regions]
    links: dict[str, list[Any]] = {"char_start": [], "char_end": [], "phrase": [], "object_index": [], "score": []}
    for phrase in phrases(document, caption) if caption is not None else ():
        for link in phrase.links:
            links["char_start"].append(phrase.span.ranges[0][0])
            links["char_end"].append(phrase.span.ranges[-1][1])
            links["phrase"].append(phrase.span.text)
            links["object_index"].append(place[str(link.region)])
            links["score"].append(link.score)
    return {
        "file_name": document.image.uri, "width": document.image.width, "height": document.image.height,
        "caption": caption.text if caption is not None else "",
        "objects": {
            "id": [region.id for region in document.regions], "bbox": [[b.x0, b.y0, b.width, b.height] for b in boxes],
            "category": [class_name(document, region, target) for region in document.regions],
            "shape": [json.dumps(shape_to_json(region.shape)) for region in document.regions],
        },
        "links": links,
    }  # fmt: skip


FORMAT = Format(
    name="parquet",
    title=message("Hugging Face dataset (Parquet)"),
    about=message("One row for each caption with its objects and links; pictures inside if wanted."),
    suffix=".parquet",
    write=write,
    holds=features("captions spans overlaps polygons holes parts masks points loose_regions labels link_scores classes"),
    choices=(Choice("pictures", "Pictures", (("names", "as file names"), ("embedded", "inside the file"))),),
    order=78,
)
