"""Panoptic Narrative Grounding: captions cut into utterances that name segments of a COCO panoptic picture.

The file is a list of {image_id, annotator_id, caption, segments: [{utterance, segment_ids, noun, plural}]}; utterances follow
each other in the order of the caption and cover its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import panoptic
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import foreign
from crossalign_gui.storage.formats.phrases import Phrase, apart, phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps

_HOLDS = panoptic.HOLDS | {"captions", "spans", "loose_spans"}


def read(source: Source) -> Iterator[Document]:
    narratives = _find(source)
    with Spool() as spool:
        for _, item in source.records(narratives):
            with source.attempt(narratives.name):
                spool.add("narrative", item["image_id"], item)
        for builder, key, regions in panoptic.images(source, panoptic.find_json(source)):
            spool.add("image", key, None)
            for narrative in spool.get("narrative", key):
                with source.attempt(f"{narratives.name}, image {key}"):
                    _narrative(source, builder, narrative, regions)
            yield builder.build()
        for key in spool.keys("narrative", without="image"):
            source.warn(message("annotations of images that the file does not list are left out"), f"image_id {key}")


def _find(source: Source) -> Path:
    for path in source.files("*.json"):
        if path.name.startswith("png_"):
            return path
    raise FormatError(message("{} holds no png_*.json", source.path.name))


def _narrative(source: Source, builder: Builder, narrative: dict[str, Any], regions: dict[int, Any]) -> None:
    kept = rest(narrative, "image_id", "caption", "segments")
    caption = builder.caption(narrative["caption"], kind="narrative", x=kept)
    position = 0
    for segment in narrative["segments"]:
        start = caption.text.find(segment["utterance"], position)
        if start < 0:
            source.warn(message("utterances that are not in their caption are left out"), segment["utterance"])
            continue
        position = start + len(segment["utterance"])
        if not segment["segment_ids"] and not segment.get("noun"):
            continue
        span = builder.span(caption, [(start, position)], x=rest(segment, "utterance", "segment_ids"))
        for number in segment["segment_ids"]:
            region = regions.get(int(number))
            if region is None:
                source.warn(
                    message("segments that the picture does not have are left out"), f"{builder.place}, segment {number}"
                )
            elif span is not None:
                builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    with (
        target.json_lists(("images", "annotations", "categories"), "panoptic.json", info={}, licenses=[]) as lists,
        target.text("png_narratives.json") as file,
    ):
        writer = panoptic.Writer(target, lists)
        file.write("[")
        first = True
        for document in documents:
            number, segments = writer.add(document)
            for caption in document.captions:
                kept = foreign(caption.x, "coco")
                found = apart(phrases(document, caption), target)
                record = {"image_id": str(number), "annotator_id": kept.get("annotator_id", 0), "caption": caption.text,
                          "segments": _segments(caption, found, segments), **rest(kept, "annotator_id")}  # fmt: skip
                file.write(("\n" if first else ",\n") + dumps(record))
                first = False
        file.write("\n]\n")
        writer.finish()


def _segments(caption: Caption, found: list[Phrase], segments: dict[str, int]) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = []
    position = 0
    for phrase in found:
        start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
        _between(caption.text[position:start], result)
        numbers = [str(segments[region.id]) for region in phrase.regions if region.id in segments]
        kept = foreign(phrase.span.x, "coco")
        result.append({
            "utterance": caption.text[start:end], "segment_ids": numbers, "noun": kept.get("noun", True),
            "plural": kept.get("plural", len(numbers) > 1),
        })  # fmt: skip
        position = end
    _between(caption.text[position:], result)
    return result


def _between(text: str, result: list[dict[str, Any]]) -> None:
    if text.strip():
        result.append({"utterance": text.strip(), "segment_ids": [], "noun": False, "plural": False})


def _recognise(head: Head) -> bool:
    names = [name.rsplit("/", 1)[-1] for name in head.names]
    return any(n.startswith("png_") and n.endswith(".json") for n in names) and any(n.startswith("panoptic") for n in names)


FORMAT = Format(
    name="narratives",
    title=message("Panoptic Narrative Grounding (folder)"),
    about=message("Captions whose phrases name segments of a panoptic picture."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    numbers_classes=True,
    order=62,
)
