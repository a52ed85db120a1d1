"""Pascal VOC: one XML for each image; boxes are whole pixels, counted from 1, both corners inclusive."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.xml_out import child, safe, serialise
from crossalign_gui.storage.image_finder import clean_name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_KNOWN = {
    "annotation": frozenset(["folder", "filename", "path", "source", "owner", "size", "segmented", "object"]),
    "object": frozenset(["name", "pose", "truncated", "difficult", "occluded", "bndbox"]),
}
_FLAGS = ("pose", "truncated", "difficult", "occluded")


def read(source: Source) -> Iterator[Document]:
    paths = [source.path] if source.path.is_file() else source.files("*.xml")
    for path in paths:
        source.check()
        root = source.xml(path, _KNOWN)
        if root.tag != "annotation" or root.find("filename") is None:
            source.warn(message("XML files that are not Pascal VOC's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with source.attempt(place):
            yield _document(source, root, place)


def _document(source: Source, root: Element, place: str) -> Document:
    name = clean_name(str(root.findtext("filename")))
    folder = PurePosixPath(place).parent.as_posix()
    uri = name if folder in (".", "Annotations") else f"{folder.removeprefix('Annotations/')}/{name}"
    width, height = (float(root.findtext(f"size/{key}") or 0) for key in ("width", "height"))
    if not width or not height:
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("it does not say how large the image is, and the image is not here"))
        width, height = info.width, info.height
    builder = Builder(source, "voc", uri, width, height, place)
    for item in root.findall("object"):
        corners = item.find("bndbox")
        if corners is None:
            source.warn(message("objects without a box are left out"), place)
            continue
        x0, y0, x1, y1 = (float(str(corners.findtext(key))) for key in ("xmin", "ymin", "xmax", "ymax"))
        box = builder.box(x0 - 1, y0 - 1, x1, y1)
        if box is not None:
            kept = {key: item.findtext(key) for key in _FLAGS if item.findtext(key) is not None}
            builder.region(box, label=source.label(str(item.findtext("name"))), x=kept)
    return builder.build()


def write(target: Target, documents: Iterable[Document]) -> None:
    for document in documents:
        image = document.image
        root = ElementTree.Element("annotation")
        path = PurePosixPath(clean_name(image.uri))
        child(root, "folder", safe(str(path.parent), target))
        child(root, "filename", safe(path.name, target))
        size = child(root, "size")
        for key, value in (("width", image.width), ("height", image.height), ("depth", 3)):
            child(size, key, value)
        child(root, "segmented", 0)
        for region in document.regions:
            box = bounds(region.shape)
            if any(value != int(value) for value in (box.x0, box.y0, box.x1, box.y1)):
                target.lose(message("corners are widened to whole pixels"), image.uri)
            item = child(root, "object")
            child(item, "name", safe(class_name(document, region, target), target))
            kept = foreign(region.x, "voc")
            for key, default in zip(_FLAGS[:3], ("Unspecified", "0", "0"), strict=True):
                child(item, key, kept.get(key, default))
            corners = child(item, "bndbox")
            for key, value in zip(("xmin", "ymin", "xmax", "ymax"), (math.floor(box.x0) + 1, math.floor(box.y0) + 1,
                                  math.ceil(box.x1), math.ceil(box.y1)), strict=True):  # fmt: skip
                child(corners, key, value)
        with target.text(path.with_suffix(".xml").as_posix()) as file:
            file.write(serialise(root))


def _recognise(head: Head) -> bool:
    if any(name.startswith("Sentences/") for name in head.names):
        return False
    return "<annotation>" in head.text and "<annotations" not in head.text


FORMAT = Format(
    name="voc",
    title=message("Pascal VOC XML (folder, one file for each image)"),
    about=message("Boxes with class names, whole pixels; no words."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels"),
    order=70,
)
