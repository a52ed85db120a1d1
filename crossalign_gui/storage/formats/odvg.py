"""ODVG JSON lines, as mmdetection (MM-Grounding-DINO) and Open-GroundingDino train on.

One line for each image and caption; boxes are pixels xyxy, spans half-open code points. Regions are written flat (one box
each), which both readers take. A line may hold boxes of classes too (`detection`), with or without a caption; the numbers of the
classes stand in a label map, read from `label_map.json` or `<name>.label_map.json` beside it and written as the latter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from tempfile import TemporaryFile
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.class_list import StandIns
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import box_list, class_name, features, foreign
from crossalign_gui.storage.formats.phrases import phrases, settled
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

_LINE = {"filename", "height", "width", "grounding", "detection"}
_HOLDS = features("captions spans pieces overlaps loose_regions labels classes")


def read(source: Source) -> Iterator[Document]:
    """Lines of one image that follow each other become one document."""
    names, documents = _label_map(source), Images(source, "odvg")
    for place, line in source.lines():
        with source.attempt(place):
            size = source.size_of(line["filename"], line.get("width"), line.get("height"), place)
            yield from documents.begin(line["filename"], *size, place)
            _line(source, documents.builder, line, names)
    yield from documents.end()


def _line(source: Source, builder: Builder, line: dict[str, Any], names: dict[str, str]) -> None:
    if not line.keys() & {"grounding", "detection"}:
        source.warn(message("lines with neither 'grounding' nor 'detection'"), builder.place)
    if "detection" in line:  # first, so that a phrase names a box that has a class already
        _detection(source, builder, line["detection"], names)
    if "grounding" in line:
        _grounding(source, builder, line)


def _detection(source: Source, builder: Builder, detection: dict[str, Any], names: dict[str, str]) -> None:
    instances = detection.get("instances", detection.get("instance"))  # the latter is X-AnyLabeling's
    if instances is None:
        keys = ", ".join(detection)
        source.warn(message("detections without 'instances' (there is {})", keys), builder.place)
    for number, name in names.items() if not source.labels else ():  # those that no line shows too
        _label(source, name, number)
    for item in instances or ():
        box = builder.box(*item["bbox"])
        if box is not None:
            name = item.get("category") or names.get(str(item.get("label")), str(item.get("label")))
            kept = {key: value for key, value in item.items() if key not in ("bbox", "category", "label")}
            builder.region(box, label=_label(source, str(name), item.get("label")), x=kept)


def _label(source: Source, name: str, number: Any) -> str:
    number = int(number) if isinstance(number, str) and number.isascii() and number.isdigit() else number
    usable = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**31
    return source.label(name, x={"odvg": {"id": number}}, number=number if usable else None)


def _grounding(source: Source, builder: Builder, line: dict[str, Any]) -> None:
    grounding = line["grounding"]
    own = {key: value for key, value in grounding.items() if key not in ("caption", "regions")}
    rest = {key: value for key, value in line.items() if key not in _LINE}
    x = {**({"grounding": own} if own else {}), **({"line": rest} if rest else {})}
    caption = builder.caption(grounding["caption"], x=x)
    for item in grounding["regions"]:
        phrase = item.get("phrase")
        ranges = item.get("tokens_positive") or _find(caption.text, phrase)
        kept = {key: value for key, value in item.items() if key not in ("bbox", "phrase", "tokens_positive")}
        span = builder.span(caption, ranges, expected=None if isinstance(phrase, list) else phrase)
        bboxes = item["bbox"] if item["bbox"] and isinstance(item["bbox"][0], list) else [item["bbox"]]
        for bbox in bboxes:
            box = builder.box(*bbox)
            if box is not None:
                region = builder.region(box, reuse=True)
                if span is not None:
                    builder.link(span, region, x=kept)


def _find(text: str, phrase: Any) -> list[list[int]]:
    """Open-GroundingDino writes no offsets."""
    if not isinstance(phrase, str) or not phrase:
        raise FormatError(message("a region has neither tokens_positive nor a phrase"))
    start = text.find(phrase)
    return [[start, start + len(phrase)]]


def _label_map(source: Source) -> dict[str, str]:
    paths = [source.path.with_name(f"{source.path.stem}.label_map.json"), source.path.with_name("label_map.json")]
    path = next((path for path in paths if path.is_file() and path != source.path), None)
    if path is None:
        return {}
    value = source.json(path)
    return {str(key): str(name) for key, name in value.items()} if isinstance(value, dict) else {}


def write(target: Target, documents: Iterable[Document]) -> None:
    """Regions with a class, and those without a phrase, stand in the first line of their image as detections."""
    grouped = target.choice("boxes", "flat") == "grouped"
    numbers, detected = StandIns(target, "label"), False
    with TemporaryFile("w+", encoding="utf-8") as file:
        for document in documents:
            image = document.image
            head = {"filename": image.uri, "height": image.height, "width": image.width}
            detection = _detection_out(document, target, numbers)
            detected = detected or bool(detection)
            if not detection and not document.captions:
                target.lose(message("images without a region are left out"), image.uri)
            for caption in document.captions:
                text, found = settled(caption, phrases(document, caption), target)
                kept = foreign(caption.x, "odvg")
                regions: list[dict[str, Any]] = []
                for phrase, ranges in found:
                    base = {"phrase": quote(text, ranges), "tokens_positive": [list(pair) for pair in ranges]}
                    if grouped and phrase.boxes:
                        regions.append({"bbox": [box_list(box) for box in phrase.boxes], **base})
                        continue
                    for box, link in zip(phrase.boxes, phrase.links, strict=True):
                        regions.append({"bbox": box_list(box), **base, **foreign(link.x, "odvg")})
                grounding = {"caption": text, "regions": regions, **_dict(kept.get("grounding"))}
                file.write(dumps({**head, **detection, "grounding": grounding, **_dict(kept.get("line"))}) + "\n")
                detection = {}
            if detection:
                file.write(dumps({**head, **detection}) + "\n")
        listed = numbers.settle() if detected else {}
        file.seek(0)
        with target.text() as written:
            written.writelines(map(numbers.final, file))
    if listed:
        with target.text(".label_map.json") as written:
            written.write(dumps({str(number): name for name, number in listed.items()}) + "\n")


def _detection_out(document: Document, target: Target, numbers: StandIns) -> dict[str, Any]:
    """What a line says about the regions that have a class, or no phrase."""
    linked = {link.region for link in document.links}
    instances = []
    for region in document.regions:
        if region.label is not None or region.id not in linked:
            name = class_name(document, region, target)
            more = foreign(region.x, "odvg")
            instances.append({"bbox": box_list(bounds(region.shape)), "label": numbers.of(name), "category": name, **more})
    return {"detection": {"instances": instances}} if instances else {}


def _dict(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("filename") and bool(head.keys & {"grounding", "detection"})


FORMAT = Format(
    name="odvg",
    title=message("ODVG JSON lines (mmdetection, Open-GroundingDino)"),
    about=message("One line for each image and caption: phrases with character offsets and boxes."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    choices=(
        Choice(
            "boxes", "Boxes of a phrase", (("flat", "one entry each (both readers)"), ("grouped", "as a list (mmdetection)"))
        ),
    ),
    numbers_classes=True,
    order=20,
)
