"""Localized Narratives: JSON lines of a spoken caption with times, and mouse traces with times, as fractions of the image (they may
leave it). Read as points: those drawn while an utterance was spoken belong to it. Written only where they came from traces."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Points
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps


def read(source: Source) -> Iterator[Document]:
    for place, record in source.lines():
        with source.attempt(place):
            name = str(record["image_id"])
            path = source.images.by_stem(name, name.zfill(12))
            info = None if path is None else source.images.info_of(path)
            if info is None:
                source.warn(message("narratives whose picture is not here are left out: sizes are not in the file"), name)
                continue
            builder = Builder(source, "localized_narratives", info.path.name, info.width, info.height, place)
            # the whole record travels along: points and phrases alone do not hold its times
            caption = builder.caption(record["caption"], kind="narrative", x={"record": record})
            _utterances(source, builder, caption, record)
            yield builder.build()


def _utterances(source: Source, builder: Builder, caption: Any, record: dict[str, Any]) -> None:
    points = [
        (float(p["t"]), float(p["x"]) * builder.width, float(p["y"]) * builder.height)
        for trace in record["traces"]
        for p in trace
    ]
    position = 0
    for item in record["timed_caption"]:
        words = str(item["utterance"]).strip()
        start = caption.text.lower().find(words.lower(), position)
        if start < 0 or not words:
            source.warn(message("utterances that are not in their caption are left out"), f"{builder.place}: {words}")
            continue
        position = start + len(words)
        span = builder.span(caption, [(start, position)])
        begin, end = float(item["start_time"]), float(item["end_time"])
        if not (math.isfinite(begin) and math.isfinite(end)):
            raise FormatError(message("a time is not a usable number"))
        if begin > end:
            source.warn(message("utterances that end before they begin have no points"), f"{builder.place}: {words}")
        mine = tuple((x, y) for t, x, y in points if begin <= t <= end)
        if span is not None and mine:
            builder.link(span, builder.region(Points(mine)))


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document in documents:
            for caption in document.captions:
                record = foreign(caption.x, "localized_narratives").get("record")
                if not isinstance(record, dict) or record.get("caption") != caption.text:
                    target.lose(message("captions that did not come from mouse traces are left out"), caption.text)
                    continue
                file.write(dumps(record) + "\n")
            shapes = [region for region in document.regions if not isinstance(region.shape, Points)]
            if shapes:
                target.lose(
                    message("regions that did not come from mouse traces are left out"), document.image.uri, len(shapes)
                )


def _recognise(head: Head) -> bool:
    return head.lines and head.has("traces", "timed_caption")


FORMAT = Format(
    name="localized_narratives",
    title=message("Localized Narratives JSON lines"),
    about=message("Spoken captions with mouse traces; written only for what came from traces."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions kinds spans loose_spans overlaps points loose_regions polygons masks parts holes outside"),
    order=74,
)
