"""The grounding data engine of Rex-Omni: a caption with phrases by their characters, and boxes in pixels.

JSON lines of {image, caption, width, height, phrases: [{phrase, start_char, end_char, boxes: [{bbox: [x0, y0, x1, y1]}]}]}
(IDEA-Research/Rex-Omni, applications/_2_automatic_grounding_data_engine/README.md); boxes as bare lists are read too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.outgoing import box_list, features
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.training_records import Records


def read(source: Source) -> Iterator[Document]:
    images = Images(source, "rex_omni")
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            yield from images.begin(record.get("image") or record["image_name"], record["width"], record["height"], place)
            _caption(images.builder, record)
    yield from images.end()
    records.finish()


def _caption(builder: Builder, record: dict[str, Any]) -> None:
    caption = builder.caption(record["caption"])
    for phrase in record["phrases"]:
        span = builder.span(caption, [(phrase["start_char"], phrase["end_char"])], expected=phrase.get("phrase"))
        for item in phrase.get("boxes") or []:
            numbers = item["bbox"] if isinstance(item, dict) else item
            score = item.get("score") if isinstance(item, dict) else None
            box = builder.box(*numbers)
            if box is None:
                continue
            region = builder.region(box, reuse=True, score=score)
            if span is not None:
                builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document in documents:
            image = document.image
            for caption in document.captions:
                found = [
                    {"phrase": p.span.text, "start_char": p.span.ranges[0][0], "end_char": p.span.ranges[-1][1],
                     "boxes": [{"bbox": box_list(box)} for box in p.boxes]}
                    for p in phrases(document, caption)
                ]  # fmt: skip
                record = {
                    "image": image.uri,
                    "caption": caption.text,
                    "width": image.width,
                    "height": image.height,
                    "phrases": found,
                }
                file.write(dumps(record) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("caption", "phrases", "width", "height")


FORMAT = Format(
    name="rex_omni",
    title=message("Rex-Omni grounding data (JSON lines)"),
    about=message("Captions with phrases by their characters and boxes in pixels."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans loose_spans overlaps"),
    order=85,
)
