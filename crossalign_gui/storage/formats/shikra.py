"""Shikra JSON lines: `<ph_st>words<ph_ed>` in the sentence, boxes in pixels beside it, `boxes_seq` joins them. Its formatter calls
`str.format` on the sentence, so captions with braces cannot be written. Read is also its form for expressions: `img_path`,
`expression`, one `bbox`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.interleaved import captions
from crossalign_gui.storage.formats.outgoing import box_list, features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.training_records import Records

_MARKS = ("<ph_st>", "<ph_ed>", "{", "}")


def read(source: Source) -> Iterator[Document]:
    """Pictures must be at hand: their sizes are not in the file."""
    images = Images(source, "shikra")
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            uri = str(record.get("image_id") or record["img_path"])
            info = source.images.info(uri)
            if info is None:
                source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                continue
            yield from images.begin(uri, info.width, info.height, place)
            (_expression if "expression" in record else _sentence)(source, images, record)
    yield from images.end()
    records.finish()


def _expression(_: Source, images: Images, record: dict[str, Any]) -> None:
    builder = images.builder
    box = builder.box(*record["bbox"])
    caption = builder.caption(record["expression"], kind="expression")
    span = builder.span(caption, [(0, len(caption.text))])
    if box is not None and span is not None:
        builder.link(span, builder.region(box, reuse=True))


def _sentence(source: Source, images: Images, record: dict[str, Any]) -> None:
    builder = images.builder
    parts = re.split("<ph_st>(.*?)<ph_ed>", record["sentence"], flags=re.DOTALL)
    caption = builder.caption("".join(parts))
    start = 0
    groups = iter(record["boxes_seq"])
    named: set[int] = set()
    for number, part in enumerate(parts):
        if number % 2:
            span = builder.span(caption, [(start, start + len(part))])
            group = next(groups, None)
            if group is None:
                source.warn(message("phrases without a list of boxes"), f"{builder.place}: {part}")
            named.update(group or ())
            for place in group or ():
                box = builder.box(*record["boxes"][place])
                if box is not None and span is not None:
                    builder.link(span, builder.region(box, reuse=True))
        start += len(part)
    if next(groups, None) is not None or len(named) < len(record["boxes"]):
        source.warn(message("boxes that no phrase names"), builder.place)


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document, _, found in captions(documents, target, _MARKS):
            boxes: list[list[float]] = []
            sequence: list[list[int]] = []
            for _, phrase in found:
                if phrase is not None:
                    sequence.append(list(range(len(boxes), len(boxes) + len(phrase.boxes))))
                    boxes += [box_list(box) for box in phrase.boxes]
            sentence = "".join(f"<ph_st>{text}<ph_ed>" if phrase else text for text, phrase in found)
            record = {"image_id": document.image.uri, "boxes": boxes, "sentence": sentence, "boxes_seq": sequence}
            file.write(dumps(record) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and (
        head.has("boxes", "sentence", "boxes_seq") or (head.has("img_path", "expression", "bbox"))
    )


FORMAT = Format(
    name="shikra",
    title=message("Shikra JSON lines"),
    about=message("Sentences with marked phrases and boxes in pixels."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans"),
    order=88,
)
