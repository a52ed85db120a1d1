"""`bbox_2d` JSON lines as Qwen2.5-VL and Qwen3-VL answer: one question for each phrase, the boxes as JSON in the answer.

Qwen3-VL (and Qwen-VL, Qwen2-VL) count 0 to 1000 of each side; Qwen2.5-VL pixels of the image after its resizing, whose sides are
multiples of 28 between 56 * 56 and 14 * 14 * 4 * 1280 pixels in area.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Caption, Document, Image
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.outgoing import features, phrases, tell_bare
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_PIECE, _LEAST, _MOST = 28, 56 * 56, 14 * 14 * 4 * 1280
_BEFORE, _AFTER = "Locate ", " in this image and output the bbox coordinates in JSON format."


def scales(image: Image, coordinates: str) -> tuple[float, float]:
    """What x and y are multiplied by."""
    if coordinates == "relative":
        return 1000 / image.width, 1000 / image.height
    width, height = resized(image.width, image.height)
    return width / image.width, height / image.height


def resized(width: int, height: int) -> tuple[int, int]:
    """The size that Qwen2.5-VL's processor gives an image (its smart_resize)."""
    across, down = (max(_PIECE, round(side / _PIECE) * _PIECE) for side in (width, height))
    if across * down > _MOST:
        factor = math.sqrt(width * height / _MOST)
        across, down = (max(_PIECE, math.floor(side / factor / _PIECE) * _PIECE) for side in (width, height))
    elif across * down < _LEAST:
        factor = math.sqrt(_LEAST / (width * height))
        across, down = (math.ceil(side * factor / _PIECE) * _PIECE for side in (width, height))
    return across, down


def read(source: Source) -> Iterator[Document]:
    """Answers with bbox_2d; pictures must be at hand, their sizes are not in the file."""
    documents = Images(source, "bbox_2d")
    coordinates = source.choice("coordinates", "relative")
    for place, line in source.lines():
        with source.attempt(place):
            uri = str(line.get("image") or line["images"][0])
            info = source.images.info(uri)
            if info is None:
                source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                continue
            yield from documents.begin(uri, info.width, info.height, place)
            builder = documents.builder
            across, down = scales(Image("", uri, builder.width, builder.height), coordinates)
            for turn in line.get("conversations") or line["messages"]:
                text = str(turn.get("value") or turn.get("content") or "")
                if "bbox_2d" in text:
                    _boxes(builder, loads(text[text.index("[") : text.rindex("]") + 1], place), across, down)
    yield from documents.end()


def _boxes(builder: Builder, items: list[dict[str, Any]], across: float, down: float) -> None:
    mine: dict[str, Caption] = {}
    for item in items:
        x0, y0, x1, y1 = (float(value) for value in item["bbox_2d"])
        box = builder.box(x0 / across, y0 / down, x1 / across, y1 / down)
        if box is None:
            continue
        region = builder.region(box, reuse=True)
        label = str(item.get("label") or "")
        if label:
            caption = mine.get(label) or builder.caption(label, kind="noun_phrase")
            mine[label] = caption
            span = builder.span(caption, [(0, len(caption.text))])
            if span is not None:
                builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    coordinates = target.choice("coordinates", "relative")
    with target.text() as file:
        for document in documents:
            across, down = scales(document.image, coordinates)
            for caption in document.captions:
                found = phrases(document, caption)
                tell_bare(caption, found, target)
                for phrase in found:
                    if not phrase.regions:
                        continue
                    if phrase.span.text != caption.text:
                        target.lose(message("phrases become questions of their own; the sentence around them is left out"),
                                    phrase.span.text)  # fmt: skip
                    target.lose(message("coordinates are rounded to whole numbers"), document.image.uri, len(phrase.boxes))
                    answer = [{"bbox_2d": _scaled(box, across, down), "label": phrase.span.text} for box in phrase.boxes]
                    record = {
                        "image": document.image.uri,
                        "conversations": [
                            {"from": "human", "value": f"<image>\n{_BEFORE}{phrase.span.text}{_AFTER}"},
                            {"from": "gpt", "value": json.dumps(answer, ensure_ascii=False)},
                        ],
                    }
                    file.write(dumps(record) + "\n")


def _scaled(box: Box, across: float, down: float) -> list[int]:
    return [round(box.x0 * across), round(box.y0 * down), round(box.x1 * across), round(box.y1 * down)]


def _recognise(head: Head) -> bool:
    return head.lines and bool(head.keys & {"conversations", "messages"}) and "bbox_2d" in head.text


FORMAT = Format(
    name="bbox_2d",
    title=message("bbox_2d JSON lines (Qwen2.5-VL, Qwen3-VL)"),
    about=message("One question for each phrase, boxes as JSON in the answer; whole numbers."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps pieces kinds"),
    choices=(
        Choice(
            "coordinates",
            "Coordinates",
            (("relative", "0 to 1000 (Qwen3-VL)"), ("resized", "pixels after resizing (Qwen2.5-VL)")),
            "both",
        ),
    ),
    order=82,
)
