"""Create ML (Apple): a JSON array with one object for each image, its boxes as centre, width and height in pixels from the upper
left corner. Sizes are those of the pictures, which must be at hand for reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps


def read(source: Source) -> Iterator[Document]:
    for number, (_, record) in enumerate(source.records()):
        source.check()
        place = f"{source.path.name}, image {number}"
        with source.attempt(place):
            document = _document(source, record, place)
            if document is not None:
                yield document


def _document(source: Source, record: dict[str, Any], place: str) -> Document | None:
    uri = record["image"] if "image" in record else record["imagefilename"]
    annotations = record["annotations"] if "annotations" in record else record["annotation"]
    if not isinstance(uri, str):
        raise FormatError(message("{}: it names no image", place))
    info = source.images.info(uri)
    if info is None:
        source.warn(message("labels whose picture is not here are left out: sizes are not in the file"), uri)
        return None
    builder = Builder(source, "createml", uri, info.width, info.height, place)
    for annotation in annotations:
        with source.attempt(place):
            x, y, width, height = (float(annotation["coordinates"][key]) for key in ("x", "y", "width", "height"))
            box = builder.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            if box is not None:
                builder.region(box, label=source.label(str(annotation["label"])))
    return builder.build()


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        file.write("[")
        for number, document in enumerate(documents):
            annotations = []
            for region in document.regions:
                box = bounds(region.shape)
                sides = {"x": box.center[0], "y": box.center[1], "width": box.width, "height": box.height}
                coordinates = {key: whole(value) for key, value in sides.items()}
                annotations.append({"label": class_name(document, region, target), "coordinates": coordinates})
            file.write(",\n " if number else "\n ")
            file.write(dumps({"image": document.image.uri, "annotations": annotations}))
        file.write("\n]\n")


def _recognise(head: Head) -> bool:
    named = head.has("image", "annotations") or head.has("imagefilename", "annotation")
    return head.array and named and not head.has("data")


FORMAT = Format(
    name="createml",
    title=message("Create ML JSON"),
    about=message("Boxes with class names, for programs of Apple; no words."),
    suffix=".createml.json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels classes"),
    order=73,
)
