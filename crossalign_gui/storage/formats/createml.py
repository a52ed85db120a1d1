"""CreateML's JSON for object detection: an array of pictures, each with boxes as centre and size in pixels from the upper left
(developer.apple.com, "Building an object detector data source"; its other units and anchors are a setting of the training, not
written in the file). It has no sizes of pictures: they are looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import reading
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps


def read(source: Source) -> Iterator[Document]:
    for number, (_, item) in enumerate(source.records()):
        place = f"{source.path.name}, image {number + 1}"
        with reading(place):
            document = _document(source, item, place)
        if document is not None:
            yield document


def _document(source: Source, item: dict[str, Any], place: str) -> Document | None:
    uri = str(item["image"])
    info = source.images.info(uri)
    if info is None:
        source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
        return None
    builder = Builder(source, "createml", uri, info.width, info.height, place, rest(item, "image", "annotations"))
    for annotation in item["annotations"]:
        x, y, width, height = (float(annotation["coordinates"][key]) for key in ("x", "y", "width", "height"))
        box = builder.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        if box is not None:
            kept = rest(annotation, "label", "coordinates")
            builder.region(box, label=source.label(str(annotation["label"])), x=kept)
    return builder.build()


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write("[")
        for number, document in enumerate(documents):
            annotations = []
            for region in document.regions:
                box = bounds(region.shape)
                (x, y), size = box.center, (box.width, box.height)
                places = dict(zip(("x", "y", "width", "height"), map(whole, (x, y, *size)), strict=True))
                annotations.append(
                    {"label": class_name(document, region, target), "coordinates": places, **foreign(region.x, "createml")}
                )
            record = {"image": document.image.uri, "annotations": annotations, **foreign(document.image.x, "createml")}
            file.write((",\n" if number else "\n") + dumps(record))
        file.write("\n]\n")


def _recognise(head: Head) -> bool:
    return head.array and head.has("image", "annotations") and not head.has("data")


FORMAT = Format(
    name="createml",
    title=message("CreateML JSON"),
    about=message("Boxes with class names, for Apple's Create ML."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels"),
    order=76,
)
