"""Label Studio JSON: regions in percent, phrases as labels of a text, and relations between both.

The labelling interface that belongs to it is written beside the tasks, as `<name>.config.xml`. Its web page counts UTF-16
units in texts, so offsets are written as such; when reading, the quoted text decides. Brush masks are its own run-length code
of RGBA bytes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree.ElementTree import Element

from crossalign_gui.domain.document import Caption, Document, Region, Span, Status
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Shape
from crossalign_gui.domain.masks import decode, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError, reading
from crossalign_gui.storage.formats.label_studio_runs import pack, unpack
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.xml_out import child, safe, serialise

_CONTROLS = (
    ("RectangleLabels", "bbox"), ("PolygonLabels", "poly"), ("BrushLabels", "brush"), ("KeyPointLabels", "point")
)  # fmt: skip
_HOLDS = features("captions answers spans loose_spans overlaps polygons masks points loose_regions labels scores")
_ITEM = ("type", "from_name", "to_name", "original_width", "original_height", "image_rotation", "value", "score")


def read(source: Source) -> Iterator[Document]:
    for _, task in source.records():
        place = f"task {task.get('id', '?') if isinstance(task, dict) else '?'}"
        with reading(place):
            document = _task(source, task, place)
        if document is not None:
            yield document


def _task(source: Source, task: dict[str, Any], place: str) -> Document | None:
    data = task["data"]
    image = next((value for key, value in data.items() if key.startswith(("image", "img"))), None)
    if image is None:
        source.warn(message("tasks without an image are left out"), place)
        return None
    answers = [(a, "accepted") for a in task.get("annotations") or () if not a.get("was_cancelled")]
    answers += [(p, "proposed") for p in task.get("predictions") or ()]
    items = [item for answer, _ in answers for item in answer["result"]]
    uri = _uri(str(image))
    size = next(((i["original_width"], i["original_height"]) for i in items if i.get("original_width")), None)
    if size is None:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("tasks whose image size is not known and whose image is not here are left out"), uri)
            return None
        size = (info.width, info.height)
    kept = {
        "image": image,
        "answer": rest(answers[0][0], "result") if answers else {},
        **rest(task, "data", "annotations", "predictions", "id"),
    }
    builder = Builder(source, "label_studio", uri, size[0], size[1], place, kept)
    names = {item.get("to_name") for item in items if item.get("type") in ("labels", "hypertextlabels")}
    texts = {
        key: value
        for key, value in data.items()
        if isinstance(value, str) and value != image and (key in names or key.startswith(("caption", "text", "question")))
    }
    captions = {key: builder.caption(text, kind="question" if key.startswith("question") else "caption", x={"field": key})
                for key, text in texts.items()}  # fmt: skip
    for answer, _ in answers[1:]:
        if rest(answer, "result"):
            source.warn(message("who answered and when is kept of the first answer of a task only"), place)
    for answer, status in answers:
        _answer(source, builder, answer, captions, "proposed" if status == "proposed" else "accepted")
    return builder.build()


def _uri(value: str) -> str:
    """`/data/local-files/?d=folder/1.jpg` and uploads name a file; anything else is a path or an address."""
    parts = urlsplit(value)
    local = parse_qs(parts.query).get("d")
    return unquote(local[0]) if local else unquote(parts.path) if parts.scheme or parts.query else value


def _answer(source: Source, builder: Builder, answer: dict[str, Any], captions: dict[str, Caption], status: Status) -> None:
    regions: dict[str, Region] = {}
    spans: dict[str, Span] = {}
    relations = []
    for item in answer["result"]:
        kind = item.get("type")
        if kind == "relation":
            relations.append(item)
        elif kind == "textarea":
            _reply(source, builder, item, captions)
        elif kind in ("labels", "hypertextlabels"):
            span = _span(source, builder, item, captions)
            if span is not None:
                spans[str(item.get("id"))] = span
        else:
            shape = _shape(source, builder, item)
            if shape is not None:
                names = next(
                    (item["value"][k] for k in item["value"] if k.endswith("labels") and item["value"][k]), ["region"]
                )
                label = None if names[0] == "region" else source.label(str(names[0]))
                score = item.get("score")
                regions[str(item.get("id"))] = builder.region(
                    shape, label=label, score=None if score is None else float(score), status=status, x=rest(item, *_ITEM)
                )
    for item in relations:
        ends = [str(item["from_id"]), str(item["to_id"])]
        named = next((spans[end] for end in ends if end in spans), None)
        region = next((regions[end] for end in ends if end in regions), None)
        if named is None or region is None:
            source.warn(message("relations that do not join a phrase and a region are left out"), f"{builder.place}: {ends}")
        else:
            builder.link(named, region, status=status, x=rest(item, "type", "from_id", "to_id", "direction", "labels"))


def _reply(source: Source, builder: Builder, item: dict[str, Any], captions: dict[str, Caption]) -> None:
    caption = captions.get(str(item.get("to_name")))
    texts = [text for text in item["value"]["text"] if isinstance(text, str)]
    if caption is None or not texts:
        source.warn(message("texts that answer no caption of the task are left out"), builder.place)
        return
    builder.reply(caption, " ".join(texts))


def _span(source: Source, builder: Builder, item: dict[str, Any], captions: dict[str, Caption]) -> Span | None:
    caption = captions.get(str(item.get("to_name")))
    if caption is None and len(captions) == 1:
        caption = next(iter(captions.values()))
    if caption is None:
        source.warn(
            message("phrases of a text that the task does not have are left out"), f"{builder.place}: {item.get('to_name')}"
        )
        return None
    value = item["value"]
    start, end, expected = int(value["start"]), int(value["end"]), value.get("text")
    if any(ord(character) > 0xFFFF for character in caption.text):
        from_utf16 = _code_points(caption.text, start, end)
        if expected in (None, caption.text[from_utf16[0] : from_utf16[1]]):
            start, end = from_utf16
    labels = value.get("labels") or value.get("hypertextlabels") or ()
    types = tuple(str(name) for name in labels if name != "phrase")
    return builder.span(
        caption, [(start, end)], expected=expected, types=types, x=rest(item, *(key for key in _ITEM if key != "score"))
    )


def _code_points(text: str, start: int, end: int) -> tuple[int, int]:
    units = text.encode("utf-16-le")
    return (
        len(units[: 2 * start].decode("utf-16-le", "replace")),
        len(units[: 2 * end].decode("utf-16-le", "replace")),
    )


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> Shape | None:
    value = item["value"]
    across, down = builder.width / 100, builder.height / 100
    if "rle" in value:
        return encode(unpack(value["rle"], builder.height, builder.width, builder.place))
    if "points" in value:
        return builder.polygons([[(float(x) * across, float(y) * down) for x, y in value["points"]]])
    if "radiusX" in value:
        source.warn(message("ellipses are read as their boxes"), builder.place)
        x, y, w, h = (float(value[key]) for key in ("x", "y", "radiusX", "radiusY"))
        return builder.box((x - w) * across, (y - h) * down, (x + w) * across, (y + h) * down)
    if "width" in value and "height" in value:
        x, y, w, h = (float(value[key]) for key in ("x", "y", "width", "height"))
        turned = float(value.get("rotation") or 0)
        if turned:
            return builder.polygons([_turned(x * across, y * down, w * across, h * down, turned)])
        return builder.box(x * across, y * down, (x + w) * across, (y + h) * down)
    if "x" in value and "y" in value:
        return Points(((float(value["x"]) * across, float(value["y"]) * down),))
    source.warn(message("items of type {} are left out", item.get("type")), builder.place)
    return None


def _turned(x: float, y: float, width: float, height: float, degrees: float) -> list[tuple[float, float]]:
    """A box turned about its upper left corner, clockwise."""
    if not math.isfinite(degrees):
        raise FormatError(message("a rotation is not a usable number"))
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    return [(x + a * c - b * s, y + a * s + b * c) for a, b in corners]


def write(target: Target, documents: Iterable[Document]) -> None:
    as_predictions = target.choice("answers", "annotations") == "predictions"
    interface = _Interface()
    with target.text() as file:
        file.write("[")
        for number, document in enumerate(documents):
            kept = foreign(document.image.x, "label_studio")
            data: dict[str, str] = {"image": str(kept.get("image") or f"/data/local-files/?d={document.image.uri}")}
            fields = {}
            for place, caption in enumerate(document.captions):
                field = str(
                    foreign(caption.x, "label_studio").get("field") or ("caption" if not place else f"caption_{place + 1}")
                )
                while field in data:
                    field += "_"
                fields[caption.id] = field
                data[field] = caption.text
            interface.texts.update(dict.fromkeys(fields.values()))
            result = _result(document, fields, target, interface)
            own = kept.get("answer")
            answer: dict[str, Any] = {**(own if isinstance(own, dict) else {}), "result": result}
            if as_predictions:
                task = {"data": data, "predictions": [{"model_version": "crossalign-gui", **answer}]}
            else:
                task = {"data": data, "annotations": [{"was_cancelled": False, "ground_truth": False, **answer}]}
            file.write((",\n" if number else "\n") + dumps({"id": number + 1, **task, **rest(kept, "image", "answer")}))
        file.write("\n]\n")
    with target.text(".config.xml") as file:
        file.write(interface.xml())


class _Interface:
    """What the labelling interface needs: a Text for each caption, and all names."""

    def __init__(self) -> None:
        self.texts: dict[str, None] = {"caption": None}
        self.questions: dict[str, None] = {}
        self.regions: dict[str, None] = {"region": None}
        self.phrases: dict[str, None] = {"phrase": None}

    def xml(self) -> str:
        view = Element("View")
        child(view, "Image", name="image", value="$image")
        for tag, name in _CONTROLS:
            control = child(view, tag, name=name, toName="image")
            for value in self.regions:
                child(control, "Label", value=value)
        for field in self.texts:
            child(view, "Text", name=field, value=f"${field}")
            control = child(view, "Labels", name=span_control(field), toName=field)
            for value in self.phrases:
                child(control, "Label", value=value)
            if field in self.questions:
                child(view, "TextArea", name=f"answer_{field}", toName=field, editable="true")
        child(child(view, "Relations"), "Relation", value="grounds")
        return serialise(view).split("\n", 1)[1]  # its own reader wants no declaration


def span_control(field: str) -> str:
    """The control that marks phrases in a text."""
    return f"span_{field}"


def _result(document: Document, fields: dict[str, str], target: Target, interface: _Interface) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    named: tuple[Region | Span, ...] = (*document.regions, *document.spans)
    ids = {item.id: str(foreign(item.x, "label_studio").get("id", item.id)) for item in named}
    for region in document.regions:
        for part in _parts(region.shape):
            control, kind, value = part
            name = safe(class_name(document, region, target), target) if region.label else "region"
            interface.regions.setdefault(name)
            items.append({
                "id": ids[region.id], "type": kind, "from_name": control, "to_name": "image",
                "original_width": document.image.width, "original_height": document.image.height, "image_rotation": 0,
                "value": {**_value(value, document), kind: [name]},
                **({} if region.score is None else {"score": region.score}), **rest(foreign(region.x, "label_studio"), "id"),
            })  # fmt: skip
        if isinstance(region.shape, Points) and len(region.shape.points) > 1:
            target.lose(message("points of one region become one region each"), document.image.uri)
    texts = {caption.id: caption.text for caption in document.captions}
    for span in document.spans:
        start, end = span.ranges[0][0], span.ranges[-1][1]
        text = texts[span.caption]
        types = [safe(name, target) for name in span.types] or ["phrase"]
        interface.phrases.update(dict.fromkeys(types))
        items.append({
            "id": ids[span.id], "type": "labels", "from_name": span_control(fields[span.caption]),
            "to_name": fields[span.caption],
            "value": {"start": _utf16(text[:start]), "end": _utf16(text[:end]), "text": text[start:end],
                      "labels": types}, **rest(foreign(span.x, "label_studio"), "id"),
        })  # fmt: skip
    for caption in document.captions:
        if caption.answer is not None:
            field = fields[caption.id]
            interface.questions.setdefault(field)
            items.append({
                "id": f"{caption.id}-answer", "type": "textarea", "from_name": f"answer_{field}", "to_name": field,
                "value": {"text": [caption.answer.text]},
            })  # fmt: skip
    known = {region.id for region in document.regions}
    items += [
        {"type": "relation", "from_id": ids[link.span], "to_id": ids[str(link.region)], "direction": "right", "labels": ["grounds"],
         **foreign(link.x, "label_studio")}
        for link in document.links
        if link.region in known and link.polarity == "positive"
    ]  # fmt: skip
    return items


def _parts(shape: Shape) -> Iterator[tuple[str, str, Shape]]:
    if isinstance(shape, Box):
        yield "bbox", "rectanglelabels", shape
    elif isinstance(shape, Polygons):
        yield "poly", "polygonlabels", shape
    elif isinstance(shape, Mask):
        yield "brush", "brushlabels", shape
    else:
        for point in shape.points:
            yield "point", "keypointlabels", Points((point,))


def _value(shape: Shape, document: Document) -> dict[str, Any]:
    across, down = 100 / document.image.width, 100 / document.image.height
    if isinstance(shape, Box):
        return {"x": shape.x0 * across, "y": shape.y0 * down, "width": shape.width * across, "height": shape.height * down,
                "rotation": 0}  # fmt: skip
    if isinstance(shape, Polygons):
        return {"points": [[x * across, y * down] for x, y in shape.parts[0].outer], "closed": True}
    if isinstance(shape, Mask):
        return {"format": "rle", "rle": pack(decode(shape))}
    x, y = shape.points[0]
    return {"x": x * across, "y": y * down, "width": 0.5}


def _recognise(head: Head) -> bool:
    return head.array and head.has("data") and bool(head.keys & {"annotations", "predictions"})


FORMAT = Format(
    name="label_studio",
    title=message("Label Studio JSON"),
    about=message("Regions, phrases and the relations between them, for Label Studio's import."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS | {"types"},
    choices=(
        Choice("answers", "Written as", (("annotations", "annotations"), ("predictions", "predictions (pre-annotation)"))),
    ),
    order=40,
)
