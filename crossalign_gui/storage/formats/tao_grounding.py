"""`annotations.jsonl` of NVIDIA TAO's 2D grounding: one image a line with a caption, expressions by their characters and boxes in
pixels.

{image_id, image_path, width, height, caption, cleaned_caption, expressions: [{expression_id, text, char_span: [start, end],
noun_chunk, instances: [{bbox_id, bbox: [x1, y1, x2, y2], bbox_score}], verified}], regions: [{bbox, type, color, description}],
source, pipeline_steps}: the schema in nvidia_tao_ds/auto_label/common/annotation.py and the skill tao-generate-image-grounding
(NVIDIA-TAO/tao-skill-bank), which calls the score `score`. Offsets count in the cleaned caption. Expressions without one do not say
that they are not there, only that none was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.outgoing import box_list, features
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.training_records import Records

_SPACE = "tao_grounding"


def read(source: Source) -> Iterator[Document]:
    images = Images(source, _SPACE)
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            uri = str(record["image_path"])
            width, height = record.get("width") or 0, record.get("height") or 0
            if not width or not height:
                info = source.images.info(uri)
                if info is None:
                    source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                    continue
                width, height = info.width, info.height
            yield from images.begin(uri, width, height, place)
            _regions(source, images.builder, record)
            _expressions(source, images.builder, record)
    yield from images.end()
    records.finish()


def _expressions(source: Source, builder: Builder, record: dict[str, Any]) -> None:
    text = record.get("cleaned_caption") or record.get("caption") or ""
    caption = builder.caption(text) if text.strip() else None
    for item in record.get("expressions") or []:
        span = None
        if caption is not None and item.get("char_span"):
            span = builder.span(caption, [item["char_span"]], expected=item.get("text"))
        elif str(item.get("text") or "").strip():
            span = _own(builder, caption, str(item["text"]))
        if span is None and not item.get("instances"):
            source.warn(message("expressions without words and boxes are left out"), builder.place)
        for instance in item.get("instances") or []:
            box = builder.box(*instance["bbox"])
            score = instance.get("bbox_score", instance.get("score"))
            if box is not None:
                region = builder.region(box, reuse=True, score=None if score is None else float(score))
                if span is not None:
                    builder.link(span, region)


def _own(builder: Builder, caption: Caption | None, text: str) -> Any:
    """Where an expression without offsets stands in the caption; a caption of its own where it does not."""
    start = -1 if caption is None else caption.text.find(text)
    if caption is not None and start >= 0:
        return builder.span(caption, [(start, start + len(text))])
    made = builder.caption(text, kind="expression")
    return builder.span(made, [(0, len(made.text))])


def _regions(source: Source, builder: Builder, record: dict[str, Any]) -> None:
    """What was known of the image before: boxes of a class, described or not."""
    for item in record.get("regions") or []:
        box = builder.box(*(item.get("bbox") or item["bbox_2d"]))
        if box is None:
            continue
        kind = str(item.get("type") or "").strip()
        region = builder.region(box, reuse=True, label=source.label(kind) if kind else None)
        words = str(item.get("description") or "").strip()
        if words:
            made = builder.caption(words, kind="expression")
            span = builder.span(made, [(0, len(made.text))])
            if span is not None:
                builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    expressions = boxes = 0
    with target.text() as file:
        for document in documents:
            image = document.image
            for number, caption in enumerate(document.captions):
                found = []
                for phrase in phrases(document, caption):
                    instances = []
                    for region, box in zip(phrase.regions, phrase.boxes, strict=True):
                        score = {} if region.score is None else {"bbox_score": region.score}
                        instances.append({"bbox_id": f"bbox_{boxes:05d}", "bbox": box_list(box), **score})
                        boxes += 1
                    start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
                    found.append({"expression_id": f"expr_{expressions:05d}", "text": phrase.span.text, "char_span": [start, end],
                                  "instances": instances})  # fmt: skip
                    expressions += 1
                stem = PurePosixPath(image.uri).stem
                record = {
                    "image_id": stem if not number else f"{stem}_{number}", "image_path": image.uri, "width": image.width,
                    "height": image.height, "caption": caption.text, "cleaned_caption": caption.text, "expressions": found,
                    "source": "image_grounding", "pipeline_steps": [],
                }  # fmt: skip
                file.write(dumps(record) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("image_path", "expressions")


FORMAT = Format(
    name="tao_grounding",
    title=message("NVIDIA TAO 2D grounding (JSON lines)"),
    about=message("Captions with expressions by their characters and boxes in pixels."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans loose_spans overlaps scores"),
    order=86,
)
