"""Pascal VOC: one XML for each image; boxes are whole pixels, counted from 1, both corners inclusive.

Other programs (labelme, Roboflow) write pixel coordinates from 0 as they are, fractions too, and datumaro reads so: the switch
"corners" chooses. What is not read (parts of the body, actions, points, where a picture is from) goes back as it came.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from crossalign_gui.domain.attributes import Attributes, attributes_of, word
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Shape, TurnedBox
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.beside import FileNames
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.rotation import rotated, upright
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.voc_layout import Parts, picture_of
from crossalign_gui.storage.formats.xml_out import as_json, child, from_json, safe, serialise
from crossalign_gui.storage.image_finder import clean_name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FLAGS = ("pose", "truncated", "difficult", "occluded")
_KNOWN = frozenset(["folder", "filename", "path", "source", "owner", "size", "segmented", "object", "name", "bndbox", "robndbox",
                    "type", "part", "actions", "point", "attributes", *_FLAGS])  # fmt: skip
_PLAIN = ("folder", "segmented")
_ZERO = "from0"


def read(source: Source) -> Iterator[Document]:
    paths = [source.path] if source.path.is_file() else source.files("*.xml")
    parts = Parts(source)
    for path, root in source.each(paths, source.xml):
        if root.tag != "annotation" or all(root.find(tag) is None for tag in ("filename", "size", "object")):
            source.warn(message("XML files that are not Pascal VOC's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with source.attempt(place):
            document = _document(source, root, place)
            yield replace(document, image=replace(document.image, split=parts.of(path)))


def _document(source: Source, root: Element, place: str) -> Document:
    uri = picture_of(source, place, (root.findtext("filename") or "").strip())
    width, height = (float(root.findtext(f"size/{key}") or 0) for key in ("width", "height"))
    if not width or not height:
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("{}: it does not say how large the image is, and the image is not here", place))
        width, height = info.width, info.height
    shift = 0 if source.choice("corners", "exact") == _ZERO else 1
    for node in (*root, *(inner for item in root.findall("object") for inner in item)):
        if node.tag not in _KNOWN:
            source.warn(message("fields that are not read, but kept for the way back"), node.tag)
    others = [as_json(node) for node in root if node.tag not in ("filename", "size", "object", *_PLAIN)]
    kept = {
        "others": others,
        "depth": root.findtext("size/depth"),
        "file": place if place != f"{uri.rpartition('.')[0]}.xml" else "",
    }
    kept |= {key: root.findtext(key) for key in _PLAIN if root.findtext(key) is not None}
    builder = Builder(source, "voc", uri, width, height, place, {key: value for key, value in kept.items() if value})
    for item in root.findall("object"):
        with source.attempt(place):
            _object_in(source, builder, item, shift)
    return builder.build()


def _object_in(source: Source, builder: Builder, item: Element, shift: int) -> None:
    shape = _shape_in(source, builder, item, shift)
    if shape is not None:
        fields: dict[str, object] = {key: item.findtext(key) for key in _FLAGS if item.findtext(key) is not None}
        parts = [as_json(node) for node in item if node.tag not in ("name", "bndbox", "robndbox", *_FLAGS)]
        said = {str(node.findtext("name")): node.findtext("value") for node in item.findall("attributes/attribute")}
        said.pop("rotation", None)  # it stands in the shape
        fields |= {"attributes": said} if said else {}
        name = (item.findtext("name") or "").strip()
        builder.region(shape, label=source.label(name) if name else None, x={**fields, **({"others": parts} if parts else {})})


def _shape_in(source: Source, builder: Builder, item: Element, shift: int) -> Shape | None:
    corners, turned = item.find("bndbox"), item.find("robndbox")
    if turned is not None:  # of roLabelImg: centre, size and an angle in radians, clockwise
        cx, cy, width, height, angle = (float(str(turned.findtext(key))) for key in ("cx", "cy", "w", "h", "angle"))
        return rotated(builder, (cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2), math.degrees(angle))
    if corners is None:
        source.warn(message("objects without a box are left out"), builder.place)
        return None
    x0, y0, x1, y1 = (float(str(corners.findtext(key))) for key in ("xmin", "ymin", "xmax", "ymax"))
    found = {node.findtext("name"): node.findtext("value") for node in item.findall("attributes/attribute")}
    return rotated(builder, (x0 - shift, y0 - shift, x1, y1), found.get("rotation"))


def write(target: Target, documents: Iterable[Document]) -> None:
    names, zero = FileNames(".xml"), target.choice("corners", "exact") == _ZERO
    for document in documents:
        image = document.image
        kept = foreign(image.x, "voc")
        others = [item for item in _list(kept.get("others")) if isinstance(item, list) and item]
        root = ElementTree.Element("annotation")
        path = PurePosixPath(clean_name(image.uri))
        child(root, "folder", safe(str(kept.get("folder") or path.parent), target))
        child(root, "filename", safe(path.name, target))
        size = child(root, "size")
        for key, value in (("width", image.width), ("height", image.height), ("depth", kept.get("depth") or 3)):
            child(size, key, value)
        child(root, "segmented", kept.get("segmented") or 0)
        for item in others:
            from_json(root, item)
        if attributes_of(image.x):
            target.lose(message("attributes of regions and images are left out"), image.uri)
        for region in document.regions:
            _object(root, document, region, target, zero)
        target.put(names.of(image.uri, _wanted(kept, image.uri)), serialise(root))


def _wanted(kept: dict[str, object], uri: str) -> str:
    """Where an import found the file of this picture, as long as the picture is called so."""
    file = str(kept.get("file") or "")
    return file if PurePosixPath(file).stem == PurePosixPath(uri).stem else ""


def _object(root: Element, document: Document, region: Region, target: Target, zero: bool) -> None:
    kept = foreign(region.x, "voc")
    others = _list(kept.get("others"))
    box = bounds(region.shape)
    if isinstance(region.shape, TurnedBox):
        if _turns(others):
            box = upright(region.shape)
            _turn(others, region.shape.degrees)
        else:
            target.lose(message("turned boxes are written as the upright boxes around them"), document.image.uri)
    elif _turns(others):
        _turn(others, 0)
    item = child(root, "object")
    child(item, "name", safe(class_name(document, region, target), target))
    for key, default in (("pose", "Unspecified"), ("truncated", "0"), ("difficult", "0"), ("occluded", None)):
        if kept.get(key, default) is not None:
            child(item, key, kept.get(key, default))
    values = (box.x0, box.y0, box.x1, box.y1)
    if not zero:
        if any(value != int(value) for value in values):
            target.lose(message("corners are widened to whole pixels"), document.image.uri)
        values = (math.floor(box.x0) + 1, math.floor(box.y0) + 1, math.ceil(box.x1), math.ceil(box.y1))
    corners = child(item, "bndbox")
    for key, value in zip(("xmin", "ymin", "xmax", "ymax"), values, strict=True):
        child(corners, key, whole(value))
    for other in others:
        if other[0] != "attributes":
            from_json(item, other)
    _attributes(item, _turns(others), attributes_of(region.x), target)


def _attributes(item: Element, turn: list[Any], said: Attributes, target: Target) -> None:
    """As CVAT and datumaro have them. turn: the value of the rotation, where there is one."""
    words = {**{name: word(value) for name, value in said.items()}, **({"rotation": turn[0][2]} if turn else {})}
    for number, (name, value) in enumerate(words.items()):
        holder = item.find("attributes") if number else child(item, "attributes")
        assert holder is not None
        attribute = child(holder, "attribute")
        child(attribute, "name", safe(name, target))
        child(attribute, "value", safe(value, target))


def _turns(others: list[Any]) -> list[Any]:
    """Where CVAT's attributes of an object (see `as_json`) say by how much its box is turned."""
    attributes = [node for part in others if part[0] == "attributes" for node in part[3] if node[0] == "attribute"]
    named = [node[3] for node in attributes if any(tag[0] == "name" and tag[2] == "rotation" for tag in node[3])]
    return [tag for tags in named for tag in tags if tag[0] == "value"]


def _turn(others: list[Any], degrees: float) -> None:
    for value in _turns(others):
        if float(value[2] or 0) % 360 != degrees:
            value[2] = repr(float(degrees))


def _list(value: object) -> list[Any]:
    return copy.deepcopy(value) if isinstance(value, list) else []


def _recognise(head: Head) -> bool:
    if any(name.startswith("Sentences/") or "/Sentences/" in name for name in head.names):
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
    holds=features("turned loose_regions labels classes attributes"),
    choices=(
        Choice(
            "corners",
            "Corners",
            (("exact", "1-based inclusive, as published"), (_ZERO, "from 0 (labelme, Roboflow)")),
            "both",
        ),
    ),
    order=70,
)
