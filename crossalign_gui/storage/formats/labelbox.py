"""Labelbox: its export (NDJSON of data rows, the JSON array of earlier years) in, annotations for its import (NDJSON) in and out.

Pixels; boxes top, left, height, width; polygons, lines and points as x, y (docs.labelbox.com, "Export image annotations" and "Import
image annotations"). Answers in free text are captions. Masks that stand behind an address are told, not fetched.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from crossalign_gui.domain.attributes import Attributes, attributes_of, word
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Points, Polygons, Shape
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, line_of
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_CAPTION = "caption"


def read(source: Source) -> Iterator[Document]:
    """Lines about one picture that follow each other become one document."""
    images, about = Images(source, "labelbox"), dict[tuple[Any, ...], Attributes]()
    for place, row in _rows(source):
        with source.attempt(place):
            name, size, objects, texts, said = _parts(source, row, place)
            if not size:
                info = source.images.info(name)
                if info is None:
                    source.warn(message("images whose size is not known are left out (the picture is not here)"), name)
                    continue
                size = (info.width, info.height)
            yield from _with(about, images.begin(name, size[0], size[1], place))
            about.setdefault((name, *size), {}).update(said)
            for text in texts:
                images.builder.caption(text)
            for item in objects:
                with source.attempt(place):
                    _object(source, images.builder, item)
    yield from _with(about, images.end())


def _with(about: dict[tuple[Any, ...], Attributes], documents: Iterator[Document]) -> Iterator[Document]:
    """With the attributes of the picture, which lines of their own say."""
    for document in documents:
        image = document.image
        said = {name: value for (uri, *_), found in about.items() if uri == image.uri for name, value in found.items()}
        about.clear()
        yield replace(document, image=replace(image, x={**image.x, "labelbox": {"attributes": said}})) if said else document


def _rows(source: Source) -> Iterator[tuple[str, dict[str, Any]]]:
    with source.open() as file:
        array = file.read(1024).lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"[")
    if array:
        yield from ((f"{source.path.name}, record {number}", row) for number, (_, row) in enumerate(source.records()))
    else:
        yield from source.lines()


def _parts(
    source: Source, row: dict[str, Any], place: str
) -> tuple[str, tuple[float, float] | None, list[dict[str, Any]], list[str], Attributes]:
    """(picture, its size, objects, captions, attributes)."""
    if "dataRow" in row:
        about = row["dataRow"]
        own = [row["answer"]] if isinstance(row.get("answer"), str) else []
        said = _answers(source, [row], place) if "answer" in row and not own else {}
        return str(about.get("globalKey") or about["id"]), None, [] if "answer" in row else [row], own, said
    if "data_row" in row:
        about, media = row["data_row"], row.get("media_attributes") or {}
        size = (media["width"], media["height"]) if media.get("width") and media.get("height") else None
        labels = [label["annotations"] for project in row["projects"].values() for label in project["labels"]]
        name = about.get("external_id") or about.get("global_key") or about.get("row_data") or about["id"]
    else:
        size, labels = None, [row["Label"] or {}]
        name = row.get("External ID") or row["Labeled Data"]
    if len(labels) > 1:
        source.warn(message("pictures with several labels: all of them are read"), place)
    objects = [item for label in labels for item in label.get("objects") or ()]
    texts, tags = list[str](), list[dict[str, Any]]()
    for answer in (item for label in labels for item in label.get("classifications") or ()):
        said = answer.get("text_answer") or answer.get("answer")
        text = said.get("content") if isinstance(said, dict) else said
        if isinstance(text, str) and text:
            texts.append(text)
        else:
            tags.append(answer)
    return str(name), size, objects, texts, _answers(source, tags, place)


def _answers(source: Source, items: list[dict[str, Any]], place: str) -> Attributes:
    """Classifications as attributes: the word of a choice, those of a checklist, a text."""
    said: Attributes = {}
    for item in items:
        name = str(item.get("name") or item.get("title"))
        found = next(
            (item[key] for key in ("text_answer", "radio_answer", "checklist_answers", "answers", "answer") if key in item),
            None,
        )
        if isinstance(found, list) and found and all(isinstance(one, dict) for one in found):
            said[name] = {_word(one): True for one in found if _word(one)}
        elif isinstance(found, dict) and (found.get("content") or _word(found)):
            said[name] = {"true": True, "false": False}.get(
                str(found.get("content") or _word(found)), found.get("content") or _word(found)
            )
        elif isinstance(found, str) and found:
            said[name] = found
        else:
            source.warn(message("attributes without a value are left out"), f"{place}: {name}")
    return said


def _word(answer: dict[str, Any]) -> str:
    return str(answer.get("name") or answer.get("title") or answer.get("value") or "")


def _answers_out(said: Attributes) -> list[dict[str, Any]]:
    """Choices, so that none is taken for a caption."""
    return [
        {"name": name, "answer": [{"name": one} for one, ticked in value.items() if ticked]}
        if isinstance(value, dict) else {"name": name, "answer": {"name": word(value)}}
        for name, value in said.items()
    ]  # fmt: skip


def _object(source: Source, builder: Builder, item: dict[str, Any]) -> None:
    shape, form = _shape(source, builder, item)
    if shape is None:
        return
    said = _answers(source, item.get("classifications") or [], builder.place)
    kept = {**({"uuid": item["uuid"]} if "uuid" in item else {}), **({"attributes": said} if said else {})}
    label = source.label(str(item.get("name") or item.get("title") or item["value"]))
    confidence = item.get("confidence")
    builder.region(shape, label=label, form=form, score=None if confidence is None else float(confidence),
                   x=kept)  # fmt: skip


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    box = item.get("bounding_box") or item.get("bbox")
    if box:
        top, left, height, width = (float(box[key]) for key in ("top", "left", "height", "width"))
        return builder.box(left, top, left + width, top + height), None
    if item.get("polygon"):
        return builder.polygons([_points(item["polygon"])]), None
    if item.get("point"):
        return Points(tuple(_points([item["point"]]))), None
    if item.get("line"):
        source.warn(message("lines are read as their points"), builder.place)
        return Points(tuple(_points(item["line"]))), "line"
    if not any(key in item for key in ("mask", "instanceURI", "composite_mask", "segmentation")):
        raise FormatError(message("{}: an object has no shape that is known", builder.place))
    source.warn(message("masks that stand at an address are left out"), builder.place)
    return None, None


def _points(items: list[dict[str, Any]]) -> list[tuple[float, float]]:
    return [(float(item["x"]), float(item["y"])) for item in items]


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document in documents:
            row = {"dataRow": {"globalKey": document.image.uri}}
            for caption in document.captions:
                file.write(dumps({"name": _CAPTION, "answer": caption.text, **row}) + "\n")
            for answer in _answers_out(attributes_of(document.image.x)):
                file.write(dumps({**answer, **row}) + "\n")
            for region in document.regions:
                kept, said = rest(foreign(region.x, "labelbox"), "attributes"), _answers_out(attributes_of(region.x))
                kept |= {"classifications": said} if said else {}
                score = {} if region.score is None else {"confidence": region.score}
                for number, geometry in enumerate(_geometries(region)):
                    own = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{document.image.uri}/{region.id}/{number}"))
                    name = class_name(document, region, target)
                    file.write(
                        dumps({"uuid": own, **(kept if not number else {}), "name": name, **row, **geometry, **score}) + "\n"
                    )


def _geometries(region: Region) -> Iterator[dict[str, Any]]:
    """One, but for points, each of which is an annotation."""
    shape, line = region.shape, line_of(region)
    if isinstance(shape, Box):
        box = {"top": shape.y0, "left": shape.x0, "height": shape.height, "width": shape.width}
        yield {"bbox": {key: whole(value) for key, value in box.items()}}
    elif isinstance(shape, Polygons):
        yield {"polygon": _listed(shape.parts[0].outer)}
    elif line:
        yield {"line": _listed(line)}
    elif isinstance(shape, Points):
        yield from ({"point": item} for item in _listed(shape.points))


def _listed(points: Iterable[tuple[float, float]]) -> list[dict[str, float]]:
    return [{"x": whole(x), "y": whole(y)} for x, y in points]


def _recognise(head: Head) -> bool:
    if head.array:
        return head.has("Label") and bool(head.keys & {"External ID", "Labeled Data", "DataRow ID"})
    return head.lines and (head.has("data_row", "projects") or head.has("dataRow", "name"))


FORMAT = Format(
    name="labelbox",
    title=message("Labelbox NDJSON"),
    about=message("Boxes, polygons and points with class names; captions as free text."),
    suffix=".ndjson",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions polygons points loose_regions labels scores attributes"),
    order=76,
)
