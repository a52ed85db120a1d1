"""PixMo-Points: what people pointed at, Parquet as it is published, or JSON lines of {image_url, label, points: [{x, y}], count,
collection_method}.

The card of allenai/pixmo-points calls the numbers pixels, but in the data they are percent of each side (its viewer shows 79.87, 71.57
for a small picture, and no number over 100): the switch decides. No points mean that there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Points
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.training_records import Records


def read(source: Source) -> Iterator[Document]:
    percent = source.choice("coordinates", "percent") != "pixels"
    images = Images(source, "pixmo_points")
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            address = record.get("image_url") or record["image"]
            uri = unquote(urlsplit(address).path).lstrip("/") if "://" in address else address
            info = source.images.info(uri)
            if info is None:
                source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                continue
            yield from images.begin(uri, info.width, info.height, place)
            builder = images.builder
            caption = builder.caption(record["label"], kind="noun_phrase")
            span = builder.span(caption, [(0, len(caption.text))])
            points = [(float(point["x"]), float(point["y"])) for point in record["points"] or ()]
            across, down = (info.width / 100, info.height / 100) if percent else (1.0, 1.0)
            if percent and any(not 0 <= value <= 100 for point in points for value in point):
                raise FormatError(message("{}: points over 100 are no percent; choose pixels", place))
            for x, y in points:
                region = builder.region(Points(((x * across, y * down),)), reuse=True)
                if span is not None:
                    builder.link(span, region)
            if not points and span is not None:
                builder.link(span, None)
    yield from images.end()
    records.finish()


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("points", "label") and bool(head.keys & {"image_url", "image"})


FORMAT = Format(
    name="pixmo_points",
    title=message("PixMo-Points (Parquet, JSON lines)"),
    about=message("Points with the words for which people set them."),
    suffix=".jsonl",
    read=read,
    recognise=_recognise,
    choices=(Choice("coordinates", "Coordinates", (("percent", "percent"), ("pixels", "pixels")), "reading"),),
    order=89,
)
