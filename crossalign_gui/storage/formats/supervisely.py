"""Supervisely: `meta.json` with the classes, and in each data set `img/NAME` with `ann/NAME.json`.

Rectangles (both corners inclusive), polygons with holes, lines, points and bitmaps (a PNG of their box, zlib, base64), in pixels of
the image (developer.supervisely.com, "Objects"). Its tags hold no sentence of their own: captions travel as tags of the image named
"caption".
"""

from __future__ import annotations

import base64
import io
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from PIL import Image

from crossalign_gui.domain.attributes import attributes_of, word
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, Ring, Shape
from crossalign_gui.domain.masks import cut_out, encode
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.forms import Form, line_of
from crossalign_gui.storage.formats.outgoing import class_name, features, foreign, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.image_finder import clean_name

_TOP = ("size", "objects", "tags", "description")
_OBJECT = ("geometryType", "classTitle", "points", "bitmap", "tags")
_CAPTION = "caption"
_MOST_BYTES = 256 * 2**20


def read(source: Source) -> Iterator[Document]:
    if source.path.is_file():
        paths = [source.path]
    else:
        paths = [path for path in source.files("*.json") if path.parent.name == "ann"]
        _classes(source)
    for path, value in source.each(paths, source.json):
        if not isinstance(value, dict) or "objects" not in value:
            source.warn(message("JSON files that are not Supervisely's are left out"), path.name)
            continue
        place = path.name if source.path.is_file() else path.relative_to(source.path).as_posix()
        with source.attempt(place):
            yield _document(source, path, value, place)


def _classes(source: Source) -> None:
    for path in source.files("meta.json"):
        value = source.json(path)
        for item in value.get("classes", ()):
            source.label(str(item["title"]), x={"supervisely": rest(item, "title")})
        for key in rest(value, "classes", "tags", "projectType", "projectSettings"):
            source.warn(message("fields that are left out"), key)


def _document(source: Source, path: Path, value: dict[str, Any], place: str) -> Document:
    name = path.name.removesuffix(".json")
    beside = path.parent.parent / "img" / name
    elsewhere = f"{path.parent.parent.name}/{name}"  # data sets are folders
    picture = beside if beside.is_file() else source.images.at_once(elsewhere) or source.images.find(name)
    uri = source.uri(picture.resolve()) if picture is not None else name
    captions, tags = [], []
    for tag in value.get("tags") or ():
        is_text = tag.get("name") == _CAPTION and isinstance(tag.get("value"), str)
        captions += [tag["value"]] if is_text else []
        tags += [] if is_text else [tag]
    kept = {**rest(value, *_TOP), **_tags_in(source, tags, place)}
    builder = Builder(source, "supervisely", uri, value["size"]["width"], value["size"]["height"], place, kept)
    for text in [*captions, *([value["description"]] if value.get("description") else [])]:
        builder.caption(text)
    for item in value["objects"]:
        with source.attempt(place):
            shape, form = _shape(source, builder, item)
            if shape is not None:
                fields = {key: field for key, field in rest(item, *_OBJECT).items() if field not in (None, [], "")}
                fields |= _tags_in(source, item.get("tags") or [], place)
                builder.region(shape, label=source.label(str(item["classTitle"])), form=form, x=fields)
    return builder.build()


def _shape(source: Source, builder: Builder, item: dict[str, Any]) -> tuple[Shape | None, Form | None]:
    kind = item.get("geometryType") or ("bitmap" if item.get("bitmap") else "polygon")
    if kind == "bitmap":
        return _mask(builder, item["bitmap"]), None
    if kind not in ("rectangle", "polygon", "line", "point"):
        source.warn(message("shapes of type {} are left out", kind), builder.place)
        return None, None
    outer = [(float(x), float(y)) for x, y in item["points"]["exterior"]]
    if kind == "rectangle":
        (x0, x1), (y0, y1) = (sorted(values) for values in zip(*outer, strict=True))
        return builder.box(x0, y0, x1 + 1, y1 + 1), None  # both corners belong to it (its SDK's Rectangle.width)
    if kind == "polygon":
        shape = builder.polygons([outer])
        holes = [[(float(x), float(y)) for x, y in ring] for ring in item["points"].get("interior") or ()]
        inner = builder.polygons(holes) if holes else None
        if shape is None or inner is None:
            return shape, None
        part = shape.parts[0]
        return Polygons((type(part)(part.outer, tuple(hole.outer for hole in inner.parts)),)), None
    if kind == "line":
        source.warn(message("lines are read as their points"), builder.place)
    return Points(tuple(outer)), "line" if kind == "line" else None


def _mask(builder: Builder, bitmap: dict[str, Any]) -> Mask | None:
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(base64.b64decode(bitmap["data"], validate=True), _MOST_BYTES)
    left, top = (int(value) for value in bitmap["origin"])
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as picture:
            if picture.width > builder.width or picture.height > builder.height:
                raise FormatError(message("a mask reaches outside of its image"))
            plane = np.asarray(picture.getchannel("A") if "A" in picture.getbands() else picture.convert("L")) > 0
    except (OSError, SyntaxError) as error:
        raise FormatError(message("{}: the mask cannot be read: {}", builder.place, error)) from error
    height, width = plane.shape
    if left < 0 or top < 0 or left + width > builder.width or top + height > builder.height:
        raise FormatError(message("a mask reaches outside of its image"))
    full = np.zeros((builder.height, builder.width), dtype=bool)
    full[top : top + height, left : left + width] = plane
    return encode(full) if full.any() else None


def write(target: Target, documents: Iterable[Document]) -> None:
    how, used, names = target.choice("pictures", "link"), dict[str, set[str]](), set[str]()
    kinds: dict[str, set[str]] = {}
    for document in documents:
        place = _place(document.image.uri, names)
        path = target.image_path(document.image) if how != "no" else None
        if path is not None:
            target.picture(place, path, how)
        elif how != "no":
            target.lose(message("pictures that are not here: only their labels are written"), document.image.uri)
        kept = foreign(document.image.x, "supervisely")
        tags = _tags_out(document.image.x, kinds)
        kept = rest(kept, "tags", "attributes")
        objects = []
        for region in document.regions:
            name = class_name(document, region, target)
            for geometry in _geometries(region):
                used.setdefault(name, set()).add(str(geometry["geometryType"]))
                own = rest(foreign(region.x, "supervisely"), "attributes")
                objects.append({"classTitle": name, **geometry, **own, "tags": _tags_out(region.x, kinds)})
        value = {
            "description": "", "tags": [*({"name": _CAPTION, "value": caption.text} for caption in document.captions),
                                        *tags],
            "size": {"height": document.image.height, "width": document.image.width}, "objects": objects, **kept,
        }  # fmt: skip
        data_set, _, name = place.rpartition("/img/")
        target.put(f"{data_set}/ann/{name}.json", dumps(value) + "\n")
    details = {label.name: foreign(label.x, "supervisely") for label in target.labels.values()}
    classes = [
        {"title": name, "shape": next(iter(used[name])) if len(used.get(name, ())) == 1 else "any", "color": "#0F8A8A",
         **details.get(name, {})}
        for name in dict.fromkeys([*details, *sorted(used)])
    ]  # fmt: skip
    kinds[_CAPTION] = {"any_string"}
    tags = [{"name": name, "value_type": next(iter(kind)) if len(kind) == 1 else "any_string", "color": "#8A0F59"}
            for name, kind in kinds.items()]  # fmt: skip
    with target.text("meta.json") as file:
        file.write(dumps({"classes": classes, "tags": tags}) + "\n")


def _tags_in(source: Source, tags: Sequence[dict[str, Any]], place: str) -> dict[str, Any]:
    """What is kept of tags: themselves, and the attributes that they say; a tag without a value is a checkbox."""
    said = {tag["name"]: True if tag.get("value") is None else tag["value"] for tag in tags if _is_plain(tag)}
    for tag in tags:
        if not _is_plain(tag):
            source.warn(message("tags that are not read, but kept for the way back"), f"{place}: {tag.get('name')}")
    return {"tags": [*tags], "attributes": said} if tags else {}


def _is_plain(tag: dict[str, Any]) -> bool:
    """Whether it is an attribute: the tag of captions needs its text."""
    name, value = tag.get("name"), tag.get("value")
    is_value = isinstance(value, str | int | float) or (value is None and name != _CAPTION)
    return isinstance(name, str) and is_value


def _tags_out(x: Mapping[str, Any], kinds: dict[str, set[str]]) -> list[dict[str, Any]]:
    """As they came where they say the same. kinds: of values, by the name of their tag; grows."""
    kept = foreign(x, "supervisely").get("tags")
    came = {str(tag.get("name")): tag for tag in kept if isinstance(tag, dict)} if isinstance(kept, list) else {}
    tags = [tag for tag in kept if isinstance(tag, dict) and not _is_plain(tag)] if isinstance(kept, list) else []
    for name, value in attributes_of(x).items():
        plain = None if value is True else value if isinstance(value, int | float) and value is not False else word(value)
        kind = "none" if plain is None else "any_string" if isinstance(plain, str) else "any_number"
        kinds.setdefault(name, set()).add(kind)
        tags.append({**came.get(name, {}), "name": name, "value": plain})
    return tags


def _place(uri: str, names: set[str]) -> str:
    """Of the picture; the folder of its name is its data set."""
    path = PurePosixPath(clean_name(uri))
    folder = path.parent.as_posix().removesuffix("/img").replace("/", "__")
    data_set = "ds0" if folder in (".", "img") else folder
    candidates = chain((path.name,), (f"{path.stem}_{number}{path.suffix}" for number in count(2)))
    place = next(f"{data_set}/img/{name}" for name in candidates if f"{data_set}/img/{name}".casefold() not in names)
    names.add(place.casefold())
    return place


def _geometries(region: Region) -> Iterator[dict[str, Any]]:
    """One, but for points, each of which is an object."""
    shape, line = region.shape, line_of(region)
    if isinstance(shape, Mask):
        (left, top, _, _), pixels = cut_out(shape)
        buffer = io.BytesIO()
        Image.fromarray(pixels.astype(np.uint8) * np.uint8(255)).save(buffer, format="PNG")
        data = base64.b64encode(zlib.compress(buffer.getvalue())).decode("ascii")
        yield {"geometryType": "bitmap", "bitmap": {"data": data, "origin": [left, top]}}
    elif isinstance(shape, Box):
        yield _drawn("rectangle", ((shape.x0, shape.y0), (max(shape.x0, shape.x1 - 1), max(shape.y0, shape.y1 - 1))))
    elif isinstance(shape, Polygons):
        yield _drawn("polygon", shape.parts[0].outer, *shape.parts[0].holes)
    elif line:
        yield _drawn("line", line)
    else:
        yield from (_drawn("point", (point,)) for point in shape.points)


def _drawn(kind: str, *rings: Ring) -> dict[str, Any]:
    points = [[[whole(x), whole(y)] for x, y in ring] for ring in rings]
    return {"geometryType": kind, "points": {"exterior": points[0], "interior": points[1:]}}


def _recognise(head: Head) -> bool:
    if head.names:
        return any(PurePosixPath(name).name == "meta.json" for name in head.names) and any(
            PurePosixPath(name).parent.name == "ann" for name in head.names
        )
    return head.has("size", "objects") and '"classTitle"' in head.text


FORMAT = Format(
    name="supervisely",
    title=message("Supervisely (folder)"),
    about=message("Boxes, polygons with holes, masks and points with class names; captions as tags."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions polygons holes masks points loose_regions labels attributes"),
    choices=(
        Choice("pictures", message("Pictures"), (("link", message("Linked")), ("copy", message("Copied")),
                                                 ("no", message("Left where they are")))),
    ),
    order=74,
)  # fmt: skip
