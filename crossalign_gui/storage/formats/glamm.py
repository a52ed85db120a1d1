"""GLaMM's grounded conversations (GCG): captions whose phrases have masks.

A JSON array of {file_name, image_id, height, width, caption, groundings: {phrase: {token_positives: [start, end], rle_masks: [{size,
counts}]}}}; the offsets count characters, end not included (mbzuai-oryx/groundingLMM, GranD-f; its readers in xtuner and elsewhere
take `caption[start:end]`). A phrase that stands twice in a caption has one entry, which is all that the form allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain import masks
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import compress, rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.training_records import Records

_KNOWN = ("file_name", "height", "width", "caption", "groundings")


def read(source: Source) -> Iterator[Document]:
    images = Images(source, "glamm")
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            width, height = record.get("width"), record.get("height")
            if not (width and height):
                info = source.images.info(record["file_name"])
                width, height = (info.width, info.height) if info is not None else _size(record)
            yield from images.begin(record["file_name"], width, height, place)
            _caption(source, images.builder, record)
    yield from images.end()
    records.finish()


def _size(record: dict[str, Any]) -> tuple[int, int]:
    """Of the first mask."""
    for grounding in record["groundings"].values():
        for rle in grounding.get("rle_masks") or ():
            return int(rle["size"][1]), int(rle["size"][0])
    raise FormatError(message("the size of {} is not known (the picture is not here)", record["file_name"]))


def _caption(source: Source, builder: Builder, record: dict[str, Any]) -> None:
    caption = builder.caption(record["caption"], x=rest(record, *_KNOWN))
    for words, grounding in record["groundings"].items():
        start, end = grounding["token_positives"]
        if start < 0 or end <= start:
            start = caption.text.lower().find(words.lower())
            end = start + len(words)
        if start < 0:
            source.warn(message("phrases outside of their caption are left out"), words)
            continue
        span = builder.span(caption, [(start, end)], expected=words)
        for rle in grounding.get("rle_masks") or ():
            size, counts = [int(side) for side in rle["size"]], rle["counts"]
            if isinstance(counts, list):
                counts = compress(builder, size, counts)
            region = builder.region(builder.mask(str(counts), size), reuse=True)
            if span is not None:
                builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write("[")
        first = True
        for document in documents:
            image = document.image
            for caption in document.captions:
                groundings: dict[str, Any] = {}
                for phrase in phrases(document, caption):
                    rles = [_rle(region, document, target) for region in phrase.regions]
                    if phrase.span.text in groundings:
                        target.lose(message("phrases that stand twice in a caption: their masks are joined under the first"),
                                    phrase.span.text)  # fmt: skip
                        known = groundings[phrase.span.text]["rle_masks"]
                        known += [rle for rle in rles if rle not in known]
                        continue
                    groundings[phrase.span.text] = {
                        "token_positives": [phrase.span.ranges[0][0], phrase.span.ranges[-1][1]],
                        "rle_masks": rles,
                    }
                kept = foreign(caption.x, "glamm")
                record = {"file_name": image.uri, "height": image.height, "width": image.width,
                          "image_id": kept.pop("image_id", image.uri.rsplit("/", 1)[-1].rsplit(".", 1)[0]),
                          "caption": caption.text, "groundings": groundings, **kept}  # fmt: skip
                file.write(("\n" if first else ",\n") + dumps(record))
                first = False
        file.write("\n]\n")


def _rle(region: Region, document: Document, target: Target) -> dict[str, Any]:
    shape = region.shape
    size = (document.image.height, document.image.width)
    if not isinstance(shape, Mask):
        assert not isinstance(shape, Points)
        target.lose(message("boxes and polygons are written as masks"), document.image.uri)
        if isinstance(shape, Box):
            shape = Polygons(
                (Polygon(((shape.x0, shape.y0), (shape.x1, shape.y0), (shape.x1, shape.y1), (shape.x0, shape.y1))),)
            )
        shape = masks.as_mask(shape, size)
    return {"size": list(shape.size), "counts": shape.counts}


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("caption", "groundings", "file_name")


FORMAT = Format(
    name="glamm",
    title=message("GLaMM grounded conversations (JSON)"),
    about=message("Captions whose phrases have masks, by their characters."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans loose_spans overlaps masks polygons holes parts"),
    order=87,
)
