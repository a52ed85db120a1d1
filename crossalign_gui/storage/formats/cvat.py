"""CVAT for images 1.1: one XML of boxes, polygons, masks and points. Mask runs are row-major inside their own box and begin with
zeros; phrases travel as a text attribute named "phrase", captions of an image as tags of a label "caption"."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import numpy as np

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape
from crossalign_gui.domain.masks import bounds, decode, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, naming_span
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.xml_out import child, safe, serialise

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_KNOWN = {
    "annotations": frozenset(["version", "meta", "image"]),
    "image": frozenset(["box", "polygon", "mask", "points", "tag", "polyline", "ellipse", "cuboid", "skeleton"]),
}
_GEOMETRY = {"xtl", "ytl", "xbr", "ybr", "points", "rle", "left", "top", "width", "height", "label"}


def read(source: Source) -> Iterator[Document]:
    paths = [source.path] if source.path.is_file() else list(source.files("*.xml"))
    for path in paths:
        root = source.xml(path, _KNOWN)
        if root.tag != "annotations":
            source.warn(message("XML files that are not CVAT's are left out"), path.name)
            continue
        for image in root.iter("image"):
            source.check()
            place = f"{path.name}, image {image.get('id')}"
            with source.attempt(place):
                yield _image(source, image, place)


def _image(source: Source, image: Element, place: str) -> Document:
    attributes = dict(image.attrib)
    builder = Builder(
        source, "cvat", attributes.pop("name"), int(attributes.pop("width")), int(attributes.pop("height")), place, attributes
    )
    captions = []
    for tag in image.findall("tag"):
        texts = [item.text or "" for item in tag.findall("attribute") if item.get("name") == "text"]
        if tag.get("label") == "caption" and texts:
            captions.append(builder.caption(texts[0]))
        else:
            source.warn(message("tags of images are left out"), f"{place}: {tag.get('label')}")
    for item in list(image):
        if item.tag == "tag":
            continue
        shape = _shape(source, builder, item)
        if shape is None:
            continue
        values = {str(a.get("name")): a.text or "" for a in item.findall("attribute")}
        phrase = values.pop("phrase", "")
        kept: dict[str, object] = {key: value for key, value in item.attrib.items() if key not in _GEOMETRY}
        if values:
            kept["attributes"] = values
        region = builder.region(shape, label=source.label(str(item.get("label"))), x=kept)
        if not phrase:
            continue
        found = [(caption, caption.text.find(phrase)) for caption in captions if phrase in caption.text]
        caption, start = found[0] if found else (builder.caption(phrase, kind="expression"), 0)
        span = builder.span(caption, [(start, start + len(phrase))])
        if span is not None:
            builder.link(span, region)
    return builder.build()


def _shape(source: Source, builder: Builder, item: Element) -> Shape | None:
    if item.tag == "box":
        if float(item.get("rotation") or 0):
            source.warn(message("turned boxes are read as if they were not turned"), builder.place)
        return builder.box(*(item.attrib[key] for key in ("xtl", "ytl", "xbr", "ybr")))
    if item.tag == "mask":
        return _mask(builder, item)
    if item.tag in ("polygon", "points"):
        points = [(float(x), float(y)) for x, y in (pair.split(",") for pair in item.attrib["points"].split(";"))]
        return builder.polygons([points]) if item.tag == "polygon" else Points(tuple(points))
    source.warn(message("shapes of type {} are left out", item.tag), builder.place)
    return None


def _mask(builder: Builder, item: Element) -> Mask | None:
    left, top, width, height = (int(float(item.attrib[key])) for key in ("left", "top", "width", "height"))
    if min(left, top) < 0 or min(width, height) < 1 or left + width > builder.width or top + height > builder.height:
        raise FormatError(message("a mask reaches outside of its image"))
    runs = [int(run) for run in item.attrib["rle"].split(",")]
    if min(runs) < 0 or sum(runs) != width * height:
        raise FormatError(message("the runs of a mask cover {} pixels, its box has {}", sum(runs), width * height))
    values = np.repeat(np.arange(len(runs)) % 2 == 1, runs).reshape(height, width)
    full = np.zeros((builder.height, builder.width), dtype=bool)
    full[top : top + height, left : left + width] = values
    return encode(full) if full.any() else None


def write(target: Target, documents: Iterable[Document]) -> None:
    """Image by image; the labels that CVAT wants declared in front are gathered on the way."""
    names: dict[str, None] = {}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as images, target.text() as file:
        for number, document in enumerate(documents):
            image = _image_out(document, number, names, target)
            images.write(ElementTree.tostring(image, encoding="unicode") + "\n")
        root = ElementTree.Element("annotations")
        child(root, "version", "1.1")
        labels = child(child(child(root, "meta"), "task"), "labels")
        for name in names:
            label = child(labels, "label")
            child(label, "name", name)
            attribute = child(child(label, "attributes"), "attribute")
            for key, value in (("name", "text" if name == "caption" else "phrase"), ("mutable", "False"),
                               ("input_type", "text"), ("default_value", ""), ("values", "")):  # fmt: skip
                child(attribute, key, value)
        text = serialise(root)
        head, _, tail = text.rpartition("</annotations>")
        file.write(head)
        images.seek(0)
        shutil.copyfileobj(images, file)
        file.write(f"</annotations>{tail}")


def _image_out(document: Document, number: int, names: dict[str, None], target: Target) -> Element:
    image = document.image
    kept = {key: str(value) for key, value in foreign(image.x, "cvat").items() if key != "id"}
    node = ElementTree.Element("image", {
        "id": str(number), "name": safe(image.uri, target), "width": str(image.width), "height": str(image.height), **kept
    })  # fmt: skip
    for caption in document.captions:
        names.setdefault("caption")
        tag = child(node, "tag", label="caption", source="manual")
        child(tag, "attribute", safe(caption.text, target), name="text")
    texts = {caption.id: caption.text for caption in document.captions}
    first = {span.id: _is_first(span.text, span.ranges[0][0], span.caption, texts) for span in document.spans}
    for region in document.regions:
        if sum(link.region == region.id and link.polarity == "positive" for link in document.links) > 1:
            target.lose(message("regions with several phrases keep the first"), image.uri)
        span = naming_span(document, region)
        if span is not None and not first[span.id]:
            target.lose(message("phrases whose words stand in the captions earlier too: which ones is left out"), span.text)
        name = safe(class_name(document, region, target), target)
        names.setdefault(name)
        own = foreign(region.x, "cvat")
        for kind, attributes in _geometry(region, target, image.uri):
            more = {key: str(value) for key, value in own.items() if key != "attributes"}
            item = child(node, kind, label=name, **{"source": "manual", "occluded": "0", "z_order": "0", **more, **attributes})
            if span is not None:
                child(item, "attribute", safe(span.text, target), name="phrase")
            own_texts = own.get("attributes")
            for key, more_text in own_texts.items() if isinstance(own_texts, dict) else ():
                child(item, "attribute", more_text, name=str(key))
    return node


def _is_first(text: str, start: int, caption: str, texts: dict[str, str]) -> bool:
    for other, content in texts.items():
        place = content.find(text)
        if place >= 0:
            return other == caption and place == start
    return False


def _geometry(region: Region, target: Target, where: str) -> Iterator[tuple[str, dict[str, str]]]:
    shape = region.shape
    if isinstance(shape, Box):
        yield "box", {key: repr(float(value)) for key, value in zip(("xtl", "ytl", "xbr", "ybr"),
                      (shape.x0, shape.y0, shape.x1, shape.y1), strict=True)}  # fmt: skip
    elif isinstance(shape, Points):
        yield "points", {"points": ";".join(f"{x!r},{y!r}" for x, y in shape.points)}
    elif isinstance(shape, Mask):
        box = bounds(shape)
        x0, y0, x1, y1 = (int(value) for value in (box.x0, box.y0, box.x1, box.y1))
        flat = decode(shape)[y0:y1, x0:x1].ravel()
        runs = [len(list(group)) for _, group in itertools.groupby(flat.tolist())]
        runs = [0, *runs] if flat[0] else runs
        yield "mask", {"rle": ", ".join(map(str, runs)), "left": str(x0), "top": str(y0), "width": str(x1 - x0),
                       "height": str(y1 - y0)}  # fmt: skip
    else:
        yield "polygon", {"points": ";".join(f"{x!r},{y!r}" for x, y in shape.parts[0].outer)}


def _recognise(head: Head) -> bool:
    return "<annotations" in head.text or ("annotations.xml" in head.names and "<annotations" in head.text)


FORMAT = Format(
    name="cvat",
    title=message("CVAT for images 1.1 (XML)"),
    about=message("Boxes, polygons, masks and points with class names; the phrase is a text attribute."),
    suffix=".xml",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans polygons masks points loose_regions labels"),
    folders=True,
    order=58,
)
