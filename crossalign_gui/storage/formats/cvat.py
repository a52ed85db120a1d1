"""CVAT for images 1.1 in and out, CVAT for video in: one XML of boxes, polygons, masks and points (see cvat_shapes.py). Phrases
travel as a text attribute named "phrase", captions of an image as tags of a label "caption", its attributes as a tag "image" (tags
without attributes are checkboxes). Declared classes with their
attributes, tags and shapes of other kinds are kept for the way back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from crossalign_gui.domain.attributes import Attributes, attributes_of, word
from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.cvat_shapes import (
    SHAPES,
    attributes,
    attributes_out,
    fields_out,
    region_in,
    shapes_out,
)
from crossalign_gui.storage.formats.cvat_video import read_tracks
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, naming_span
from crossalign_gui.storage.formats.phrases import tell_several
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.formats.xml_out import as_json, child, from_json, safe, serialise
from crossalign_gui.storage.formats.yolo_data import SPLITS

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CAPTION = "caption"
_IMAGE = "image"
"""The label of the tag that has the attributes of an image."""
_SUBSETS = {"train": "Train", "val": "Validation", "test": "Test"}
_KNOWN = {"annotations": frozenset(["version", "meta", "image", "track"])}


def read(source: Source) -> Iterator[Document]:
    paths = [source.path] if source.path.is_file() else list(source.files("*.xml"))
    for path, root in source.each(paths, lambda path: source.xml(path, _KNOWN)):
        if root.tag != "annotations":
            source.warn(message("XML files that are not CVAT's are left out"), path.name)
            continue
        with source.attempt(path.name):
            _meta(source, root, path.name)
        for image in root.iter("image"):
            source.check()
            place = f"{path.name}, image {image.get('id')}"
            with source.attempt(place):
                yield _image(source, image, place)
        yield from read_tracks(source, root, path.name)


def _meta(source: Source, root: Element, file: str) -> None:
    """The declared classes, in their order, whether a picture shows them or not."""
    parts: dict[str, list[object]] = {}
    labels = root.findall("meta//labels/label")
    tagged = {node.get("label") for node in root.iter("tag")} - {
        node.get("label") for node in root.iter() if node.tag in SHAPES
    }
    for item in labels:
        if item.findtext("parent"):
            parts.setdefault(str(item.findtext("parent")), []).append(as_json(item))
    for item in labels:
        name = item.findtext("name")
        own = [node for node in item if node.tag != "name"]
        texts = {node.findtext("name") for node in item.iter("attribute")}
        if (
            name
            and not item.findtext("parent")
            and not (name == _CAPTION and "text" in texts)
            and not (name == _IMAGE and name in tagged)
        ):
            kept = {"declared": [as_json(node) for node in own], **({"points": parts[name]} if name in parts else {})}
            source.label(name, x={"cvat": kept})
    if {node.tag for node in root.findall("meta/*/*")} - {"labels"}:
        source.warn(message("what the file says about itself is not kept"), file)


def _image(source: Source, image: Element, place: str) -> Document:
    fields = dict(image.attrib)
    name, width, height = fields.pop("name"), int(float(fields.pop("width"))), int(float(fields.pop("height")))
    builder = Builder(source, "cvat", name, width, height, place, fields)
    captions, others, said = [], [], dict[str, str | bool]()
    for tag in image.findall("tag"):
        text = attributes(tag).get("text")
        if tag.get("label") == _CAPTION and text:
            captions.append(builder.caption(text))
        elif tag.get("label") == _IMAGE:
            said |= attributes(tag)
        elif not attributes(tag):
            said[str(tag.get("label"))] = True
            others.append(as_json(tag))
        else:
            source.warn(message("tags of images are not shown, but kept for the way back"), f"{place}: {tag.get('label')}")
            others.append(as_json(tag))
    for item in list(image):
        if item.tag == "tag":
            continue
        if item.tag not in SHAPES:
            source.warn(message("shapes of type {} are not shown, but kept for the way back", item.tag), place)
            others.append(as_json(item))
            continue
        with source.attempt(place):
            _shape(source, builder, item, captions)
    document = builder.build({**({"others": others} if others else {}), **({"attributes": said} if said else {})} or None)
    split = SPLITS.get(fields.get("subset", "").strip().casefold())
    return replace(document, image=replace(document.image, split=split))


def _shape(source: Source, builder: Builder, item: Element, captions: list[Caption]) -> None:
    region = region_in(source, builder, item, str(item.get("label")))
    phrase = attributes(item).get("phrase")
    if not phrase or region is None:
        return
    found = [(caption, caption.text.find(phrase)) for caption in captions if phrase in caption.text]
    caption, start = found[0] if found else (builder.caption(phrase, kind="expression"), 0)
    span = builder.span(caption, [(start, start + len(phrase))])
    if span is not None:
        builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    """Image by image; the labels that CVAT wants declared in front are gathered on the way, with the attributes that they use."""
    used: dict[str, set[str]] = {}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as images, target.text() as file:
        for number, document in enumerate(documents):
            image = _image_out(document, number, used, target)
            images.write(ElementTree.tostring(image, encoding="unicode") + "\n")
        text = serialise(_head(target, used))
        head, _, tail = text.rpartition("</annotations>")
        file.write(head)
        images.seek(0)
        shutil.copyfileobj(images, file)
        file.write(f"</annotations>{tail}")


def _head(target: Target, used: dict[str, set[str]]) -> Element:
    root = ElementTree.Element("annotations")
    child(root, "version", "1.1")
    labels = child(child(child(root, "meta"), "task"), "labels")
    declared = {safe(label.name, target): foreign(label.x, "cvat") for label in target.labels.values()}
    names = dict.fromkeys((*declared, *used))
    for name in sorted(names, key=lambda name: name == _CAPTION):
        kept = declared.get(name, {})
        label = child(labels, "label")
        child(label, "name", name)
        own = kept.get("declared")
        for node in own if isinstance(own, list) else ():
            from_json(label, node)
        listed = label.find("attributes")
        listed = child(label, "attributes") if listed is None else listed
        known = {node.findtext("name") for node in listed}
        for key in sorted({"text" if name == _CAPTION else "phrase", *used.get(name, ())} - known):
            attribute = child(listed, "attribute")
            for tag, value in (
                ("name", key),
                ("mutable", "False"),
                ("input_type", "text"),
                ("default_value", ""),
                ("values", ""),
            ):
                child(attribute, tag, value)
        points = kept.get("points")
        for node in points if isinstance(points, list) else ():
            from_json(labels, node)
    return root


def _image_out(document: Document, number: int, used: dict[str, set[str]], target: Target) -> Element:
    image = document.image
    kept = foreign(image.x, "cvat")
    own = {key: str(value) for key, value in kept.items() if key not in ("id", "others", "frame", "attributes")}
    if SPLITS.get(own.get("subset", "").strip().casefold()) != image.split:
        own.pop("subset", None)
        own |= {"subset": _SUBSETS.get(image.split, image.split)} if image.split else {}
    node = ElementTree.Element("image", {
        "id": str(number), "name": safe(image.uri, target), "width": str(image.width), "height": str(image.height), **own
    })  # fmt: skip
    for caption in document.captions:
        used.setdefault(_CAPTION, set())
        tag = child(node, "tag", label=_CAPTION, source="manual")
        child(tag, "attribute", safe(caption.text, target), name="text")
    said = attributes_of(image.x)
    others = kept.get("others")
    others = [other for other in (others if isinstance(others, list) else ()) if _stays(other, said)]
    tagged = {name for other in others if (name := _tag_alone(other)) is not None}
    words = {name: word(value) for name, value in said.items() if name not in tagged}
    if words:
        used.setdefault(_IMAGE, set()).update(words)
        tag = child(node, "tag", label=_IMAGE, source="manual")
        for key, text in words.items():
            child(tag, "attribute", safe(text, target), name=key)
    texts = {caption.id: caption.text for caption in document.captions}
    first = {span.id: _is_first(span.text, span.ranges[0][0], span.caption, texts) for span in document.spans}
    tell_several(document, target)
    for region in document.regions:
        span = naming_span(document, region, target)
        if span is not None and not first[span.id]:
            target.lose(message("phrases whose words stand in the captions earlier too: which ones is left out"), span.text)
        name = safe(class_name(document, region, target), target)
        values = {**({"phrase": span.text} if span is not None else {}), **attributes_out(region)}
        used.setdefault(name, set()).update(values)
        for kind, geometry, elements in shapes_out(region):
            item = child(node, kind, label=name, **{**fields_out(region, kind), **geometry})
            for element in elements:
                part = child(item, "points", **{key: str(text) for key, text in element.items() if key != "attributes"})
                for key, text in dict(element.get("attributes") or {}).items():
                    child(part, "attribute", safe(str(text), target), name=str(key))
            for key, text in values.items():
                child(item, "attribute", safe(text, target), name=key)
    for other in others:
        from_json(node, other)
    return node


def _tag_alone(kept: object) -> str | None:
    """The label of a tag without attributes: a checkbox of the image."""
    is_tag = isinstance(kept, list) and len(kept) == 4 and kept[0] == "tag" and isinstance(kept[1], dict) and not kept[3]
    return str(kept[1].get("label")) if is_tag and isinstance(kept, list) else None


def _stays(kept: object, said: Attributes) -> bool:
    name = _tag_alone(kept)
    return name is None or said.get(name) is True


def _is_first(text: str, start: int, caption: str, texts: dict[str, str]) -> bool:
    for other, content in texts.items():
        place = content.find(text)
        if place >= 0:
            return other == caption and place == start
    return False


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
    holds=features("captions spans polygons turned masks points loose_regions labels attributes classes splits"),
    folders=True,
    order=58,
)
