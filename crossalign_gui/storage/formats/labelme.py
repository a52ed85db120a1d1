"""LabelMe JSON, one file beside each image; X-AnyLabeling's dialect is read here too (see xanylabeling.py for writing).

LabelMe keeps keys that it does not know, so captions and links travel in the key `crossalign`; each shape's `description` quotes
its words. Polygons of one class and one `group_id` are the parts of one instance. Every key that is not read here is kept under
`x` and goes back as it came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Polygons
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.beside import FileNames
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.labelme_picture import data_kept, data_out, path_out, place_kept, uri_of, wanted_file
from crossalign_gui.storage.formats.labelme_shapes import shape_in, shape_kept, shapes_out
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, naming_span
from crossalign_gui.storage.formats.phrases import phrases
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps

HOLDS = features(
    "captions spans loose_spans overlaps pieces kinds absent polygons parts masks points loose_regions labels classes "
    "attributes"
)
_TOP = ("shapes", "imagePath", "imageData", "imageHeight", "imageWidth", "crossalign")
_SHAPE = ("label", "points", "shape_type", "mask", "score")
_OURS = ("file", "imagePath", "imageData", "parts", "corners", "shape_type", "direction")
"""Kept for us, no keys of the format."""


def read(source: Source) -> Iterator[Document]:
    """A file, or all of a folder."""
    paths = [source.path] if source.path.is_file() else source.files("*.json")
    for path, value in source.each(paths, source.json):
        if not isinstance(value, dict) or "shapes" not in value:
            source.warn(message("JSON files that are not LabelMe's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with source.attempt(place):
            yield _document(source, value, place)


def _document(source: Source, value: dict[str, Any], place: str) -> Document:
    written = str(value["imagePath"])
    uri = uri_of(source, written, place)
    own, about = value.get("crossalign"), value.get("description")
    kept = {**rest(value, *_TOP), **place_kept(written, place, uri), **data_kept(source, value.get("imageData"), uri, place)}
    ours = isinstance(own, dict) and isinstance(own.get("captions"), list)
    if about is not None and not isinstance(about, str):
        source.warn(message("descriptions that are not text make no caption"), place)
    if not ours and isinstance(about, str) and about:
        del kept["description"]
    width, height = value.get("imageWidth"), value.get("imageHeight")
    if not width or not height:
        info = source.images.info(uri)
        if info is None:
            raise FormatError(message("it does not say how large the image is, and the image is not here"))
        width, height = info.width, info.height
    builder = Builder(source, "labelme", uri, width, height, place, kept)
    captions: list[Any] = (
        own["captions"] if isinstance(own, dict) and ours else [_described(value)] if isinstance(about, str) and about else []
    )
    regions = _regions(source, builder, value["shapes"], _quotes(captions), place)
    builder.place = place
    _grounding(builder, captions, regions)
    return builder.build()


def _quotes(captions: list[Any]) -> dict[int, set[str]]:
    """What the descriptions of the shapes repeat."""
    found: dict[int, set[str]] = {}
    for caption in captions:
        for phrase in caption.get("phrases", ()):
            for number in phrase.get("shapes", ()):
                found.setdefault(number, set()).add(str(phrase.get("text")))
    return found


def _regions(
    source: Source, builder: Builder, items: list[dict[str, Any]], quotes: dict[int, set[str]], place: str
) -> list[Region | None]:
    """By the number of the shape; those of one instance share one region."""
    found: list[Region | None] = []
    groups = _groups(items)
    joined: dict[int, Region] = {}
    for number in range(len(items)):
        builder.place = f"{place}, shape {number}"
        members = groups.get(number, [number])
        if members[0] in joined:
            found.append(joined[members[0]])
            continue
        region = None
        with source.attempt(builder.place):
            region = _region(source, builder, items, members, quotes)
        if len(members) > 1 and region is not None:
            joined[members[0]] = region
        found.append(region)
    return found


def _region(
    source: Source, builder: Builder, items: list[dict[str, Any]], members: list[int], quotes: dict[int, set[str]]
) -> Region | None:
    """Of the shapes with these numbers."""
    item = items[members[0]]
    shape, form = shape_in(source, builder, item)
    if shape is None:
        return None
    kept = [_kept(items[member], quotes.get(member, set())) for member in members]
    first = {**kept[0], **shape_kept(item, shape)}
    if len(members) > 1:
        shape = builder.polygons([items[member]["points"] for member in members]) or shape
        first |= {"parts": kept} if any(other != kept[0] for other in kept) else {}
    score = item.get("score")
    return builder.region(
        shape, label=source.label(str(item["label"])), score=None if score is None else float(score), x=first, form=form
    )


def _groups(items: list[dict[str, Any]]) -> dict[int, list[int]]:
    """Shape numbers of one instance, by each of them: polygons with the same class, group and score."""
    found: dict[tuple[str, ...], list[int]] = {}
    for number, item in enumerate(items):
        kind, group = item.get("shape_type") or "polygon", item.get("group_id")
        if kind == "polygon" and group is not None and len({tuple(point) for point in item["points"]}) > 2:
            found.setdefault((str(item["label"]), repr(group), repr(item.get("score"))), []).append(number)
    return {number: members for members in found.values() if len(members) > 1 for number in members}


def _kept(item: dict[str, Any], quotes: set[str]) -> dict[str, Any]:
    """Without what every writer fills in, and without a description that only repeats a linked phrase."""
    blank: dict[str, Any] = {
        "group_id": None,
        "description": None,
        "flags": {},
        "difficult": False,
        "attributes": {},
        "kie_linking": [],
    }
    kept = {key: field for key, field in rest(item, *_SHAPE).items() if key not in blank or field != blank[key]}
    if kept.get("description") in quotes:
        del kept["description"]
    return kept


def _grounding(builder: Builder, captions: list[Any], regions: list[Region | None]) -> None:
    for item in captions:
        caption = builder.caption(item["text"], kind=item.get("kind", "caption"))
        for phrase in item.get("phrases", ()):
            span = builder.span(caption, phrase["ranges"])
            if span is None:
                continue
            if phrase.get("absent"):
                builder.link(span, None)
            for number in phrase.get("shapes", ()):
                region = regions[number]
                if region is not None:
                    builder.link(span, region)


def _described(value: dict[str, Any]) -> dict[str, Any]:
    """X-AnyLabeling: a text about the image, and one about each shape, which is a phrase where it stands in the text."""
    text, phrases_found = value["description"], []
    for number, item in enumerate(value["shapes"]):
        words = item.get("description")
        start = text.find(words) if isinstance(words, str) and words else -1
        if start >= 0:
            phrases_found.append({"text": words, "ranges": [[start, start + len(words)]], "shapes": [number]})
    return {"text": text, "phrases": phrases_found}


def write(target: Target, documents: Iterable[Document]) -> None:
    names = FileNames(".json")
    for document in documents:
        shapes, order = all_shapes(document, target, four_corners=False)
        absent = {link.span for link in document.links if link.region is None}
        captions = [
            {
                "text": caption.text, "kind": caption.kind,
                "phrases": [
                    {"text": phrase.span.text, "ranges": [list(pair) for pair in phrase.span.ranges],
                     "shapes": [order[region.id] for region in phrase.regions],
                     **({"absent": True} if phrase.span.id in absent else {})}
                    for phrase in phrases(document, caption)
                ],
            }
            for caption in document.captions
        ]  # fmt: skip
        record = {"version": "6.3.1", "flags": {}, "shapes": shapes, "crossalign": {"captions": captions}}
        write_record(target, document, record, names)


def write_record(target: Target, document: Document, record: dict[str, Any], names: FileNames) -> None:
    """The file of one picture, with all that its import kept."""
    file = names.of(document.image.uri, wanted_file(document))
    image = document.image
    record |= {"imagePath": path_out(document, file), "imageData": data_out(document, target),
               "imageHeight": image.height, "imageWidth": image.width, **rest(foreign(image.x, "labelme"), *_OURS),
               **attributes_out(image.x, foreign(image.x, "labelme"))}  # fmt: skip
    target.put(file, dumps(record) + "\n")


def attributes_out(x: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """Checkboxes as flags, where they were no attributes of X-AnyLabeling, all others as attributes."""
    found, known = attributes_of(x), kept.get("attributes")
    known = known if isinstance(known, Mapping) else {}
    flags = {name: value for name, value in found.items() if isinstance(value, bool) and name not in known}
    others = {name: value for name, value in found.items() if name not in flags}
    return {**({"flags": flags} if flags else {}), **({"attributes": others} if others else {})}


def all_shapes(document: Document, target: Target, *, four_corners: bool) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """(shapes, number of the first one by region)."""
    groups = [foreign(region.x, "labelme").get("group_id") for region in document.regions]
    free = 1 + max((group for group in groups if isinstance(group, int)), default=0)
    shapes: list[dict[str, Any]] = []
    order: dict[str, int] = {}
    for region in document.regions:
        order[region.id] = len(shapes)
        kept = foreign(region.x, "labelme")
        parts = kept.get("parts")
        span = naming_span(document, region, target)
        several = isinstance(region.shape, Polygons) and len(region.shape.parts) > 1
        found = shapes_out(region, four_corners=four_corners)
        for number, shape in enumerate(found):
            own = parts[number] if isinstance(parts, list) and len(parts) == len(found) else kept
            shapes.append({
                "label": class_name(document, region, target), "points": shape["points"],
                "group_id": free if several else None, "description": None, "shape_type": shape["shape_type"], "flags": {},
                "mask": shape["mask"], **rest(own, *_OURS), **({"description": span.text} if span else {}),
                **({"direction": shape["direction"]} if "direction" in shape else {}),
                **attributes_out({**region.x, "labelme": own}, own),
            })  # fmt: skip
        free += several
    return shapes, order


def _recognise(head: Head) -> bool:
    return head.has("shapes", "imagePath") or (any(
        name.endswith(".json") and not name.startswith(("images/", "labels/")) for name in head.names
    ) and head.text.find('"shapes"') >= 0)  # fmt: skip


FORMAT = Format(
    name="labelme",
    title=message("LabelMe JSON (folder, one file for each image)"),
    about=message("Shapes with class names; captions and links travel in a key of ours that LabelMe keeps."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=HOLDS,
    order=50,
)
