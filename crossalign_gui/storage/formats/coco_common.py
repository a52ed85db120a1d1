"""What COCO, MDETR, RefCOCO and SA-Co have in common: segmentations, categories, numbers for ids."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from crossalign_gui.domain.classes import coco_id, imported_number
from crossalign_gui.domain.completeness import holding
from crossalign_gui.domain.document import Document, Label, Region
from crossalign_gui.domain.geometry import Box, Mask, Polygons, Shape
from crossalign_gui.domain.masks import bounds, pixels_of
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.class_list import class_list
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, foreign, kept_field
from crossalign_gui.storage.formats.rotation import rotated
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Seen, Spool
from crossalign_gui.storage.formats.target import Target

_MOST_BITS = 1 << 21
"""Bytes of them, for numbers up to 16 million."""
_STAND_IN = re.compile(r'"category_id": -\d+')
_LISTS = re.compile(r'("(?:neg|not_exhaustive)_category_ids": \[)([-0-9, ]*)\]')
"""Cannot stand inside of a text, where JSON writes its quotation marks with a backslash."""


class CocoFile:
    """The lists of a COCO-like file, put aside by image. path: the file when it is not the source itself.

    Raises FormatError and OSError.
    """

    def __init__(self, source: Source, spool: Spool, path: Path | None = None, space: str = "coco") -> None:
        self._source, self._spool, self._space = source, spool, space
        self.path = path or source.path
        self._categories: dict[Any, dict[str, Any]] = {}
        self._labels: dict[Any, str] = {}
        for name, item in source.records(self.path):
            try:
                self._put_aside(name, item)
            except Exception as error:
                with source.attempt(f"{self.path.name}, {name}" if name else self.path.name):
                    raise error
        if space == "coco":  # the others name what a class is by words
            for number in sorted(self._categories, key=_order):
                self.label(number)
        for key in spool.keys("annotation", without="image"):
            source.warn(message("annotations of images that the file does not list are left out"), f"image_id {key}")

    def _put_aside(self, name: str, item: Any) -> None:
        if name == "images":
            self._spool.add("image", _key(item["id"]), item)
        elif name == "annotations":
            self._spool.add("annotation", _key(item["image_id"]), item)
        elif name == "categories":
            self._list(item)
        elif name in ("info", "licenses") or (name, item) == ("type", "instances"):
            self._source.took()
            if item not in ({}, {"version": "1.0"}, "instances"):
                self._source.warn(message("what the file says about itself is not kept"), name)
        elif name == "" and "image_id" in item:
            raise FormatError(message("COCO results name no images; convert the instances file that they belong to"))

    def _list(self, item: dict[str, Any]) -> None:
        number, name = _key(item["id"]), str(item["name"])
        if not name.strip():
            self._source.warn(message("categories without a name are named by their number"), str(number))
            name = str(number)
        same = next((other for other, known in self._categories.items() if known["name"] == name), None)
        if same is not None:
            self._source.warn(message("categories with the same name are one class"), f"{name}: {same}, {number}")
        elif number in self._categories:
            self._source.warn(message("categories with the same number: the last one counts"), f"{number}: {name}")
        self._categories[number] = {**item, "id": number, "name": name}
        self._source.took()

    def images(self) -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
        """(id, place, image, its annotations). Entries of COCO that name the same file are one image with the annotations of all."""
        several, seen = self._spool.repeated("image"), set[str]()
        groups = self._same_file() if self._space == "coco" else {}
        for key, image in self._spool.all("image"):
            self._source.check()
            if key in seen:
                self._source.warn(message("image ids that are used twice: the second is left out"), key)
                continue
            if key in several:
                seen.add(key)
            group = groups.get(_file_of(image), [key])
            if group[0] != key:
                continue
            annotations = self._spool.get("annotation", key)
            for other in group[1:]:
                self._source.warn(
                    message("image entries of the same file are one image"), f"{_file_of(image)[0]}: {key}, {other}"
                )
                known = list(map(_said, annotations))
                annotations += [item for item in self._spool.get("annotation", other) if _said(item) not in known]
            yield key, f"{self.path.name}, image {key}", image, annotations

    def _same_file(self) -> dict[tuple[str, ...], list[str]]:
        """The ids of image entries with the same name and size, where there are several."""
        with Seen() as seen:
            several = {_file_of(image) for _, image in self._spool.all("image") if seen.again("|".join(_file_of(image)))}
        groups: dict[tuple[str, ...], list[str]] = {}
        for key, image in self._spool.all("image") if several else ():
            if _file_of(image) in several and key not in groups.get(_file_of(image), ()):
                groups.setdefault(_file_of(image), []).append(key)
        return groups

    def builder(self, image: dict[str, Any], place: str) -> Builder:
        kept = rest(image, "file_name", "height", "width")
        name = image["file_name"] if "file_name" in image or "coco_url" not in image else _of_url(image["coco_url"])
        width, height = self._source.size_of(name, image.get("width"), image.get("height"), place)
        builder = Builder(self._source, self._space, name, width, height, place, kept)
        for number in image.get("neg_category_ids") or ():
            self._absent(builder, number)
        if "not_exhaustive_category_ids" in image:
            self._whole(builder, image)
        return builder

    def _whole(self, builder: Builder, image: dict[str, Any]) -> None:
        """Of all other classes that an image of LVIS shows, all instances are marked; of its negative ones there are none."""
        missed = {str(number) for number in image["not_exhaustive_category_ids"] or ()}
        shown = (item.get("category_id") for item in self._spool.get("annotation", _key(image["id"])))
        for number in dict.fromkeys([*shown, *(image.get("neg_category_ids") or ())]):
            if number is not None and str(number) not in missed:
                builder.complete_class(self.label(number))

    def _absent(self, builder: Builder, number: Any) -> None:
        """LVIS says which classes were looked for and are not in the picture."""
        if not self.name(number):
            self._source.warn(message("categories that the file does not list are named by their number"), str(number))
        caption = builder.caption(self.name(number).replace("_", " ") or str(number), kind="noun_phrase")
        span = builder.span(caption, [(0, len(caption.text))])
        if span is not None:
            builder.link(span, None)

    def label(self, number: Any) -> str:
        """The class of a category; one that is not listed is named by its number, with a warning."""
        known = self._labels.get(number)
        if known is None:
            return self._made_label(number)
        self._source.took()
        return known

    def _made_label(self, given: Any) -> str:
        number = _key(given)
        if number not in self._categories:
            self._source.warn(message("categories that the file does not list are named by their number"), str(number))
            self._categories[number] = {"id": number, "name": str(number)}
        item = self._categories[number]
        thing = item.get("isthing")
        self._labels[given] = label = self._source.label(
            item["name"],
            supercategory=item.get("supercategory"),
            is_thing=None if thing is None else bool(thing),
            x={self._space: rest(item, "name", "supercategory", "isthing")},
        )
        return label

    def name(self, number: Any) -> str:
        """Of a category, empty when it is not listed."""
        return str(self._categories.get(_key(number), {}).get("name", ""))


def _file_of(image: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(image.get(name)).removeprefix("./") for name in ("file_name", "coco_url", "width", "height"))


def _said(annotation: dict[str, Any]) -> list[Any]:
    """What makes an annotation the same as one of another entry."""
    return [value for name, value in annotation.items() if name not in ("id", "image_id")]


def _key(number: Any) -> Any:
    """Ids as spreadsheets and data frames leave them: 1.0 and "1" are 1."""
    if type(number) is int:
        return number
    if isinstance(number, float) and number.is_integer():
        return int(number)
    return (
        int(number)
        if isinstance(number, str) and number.isascii() and number.isdigit() and str(int(number)) == number
        else number
    )


def _order(number: Any) -> tuple[bool, Any]:
    """Class lists are in the order of their numbers; what is no number comes last."""
    return (False, number) if isinstance(number, int) else (True, str(number))


def _of_url(url: Any) -> str:
    """LVIS names its images by their address only, whose last two parts are those of COCO's folders."""
    return "/".join(str(url).split("?")[0].rsplit("/", 2)[-2:])


def shape_of(builder: Builder, annotation: dict[str, Any]) -> Shape | None:
    """The segmentation, else the box; None, with a warning, when both are empty."""
    segmentation = annotation.get("segmentation")
    if isinstance(segmentation, dict):
        return _mask(builder, segmentation)
    if isinstance(segmentation, list) and segmentation:
        if not isinstance(segmentation[0], list):
            segmentation = [segmentation]
        rings = []
        for ring in segmentation:
            if len(ring) % 2:
                raise FormatError(message("{}: a polygon has an odd number of coordinates", builder.place))
            rings.append(list(zip(ring[0::2], ring[1::2], strict=True)))
        shape = builder.polygons(rings)
        if shape is not None:
            return shape
    if annotation.get("bbox") is None:
        return None
    x, y, width, height = map(float, annotation["bbox"])
    attributes = annotation.get("attributes")
    turn = attributes.get("rotation") if isinstance(attributes, dict) else None  # CVAT's, about the centre
    corners = (x, y, x + width, y + height)
    return builder.box(*corners) if turn is None else rotated(builder, corners, turn)


def _mask(builder: Builder, segmentation: dict[str, Any]) -> Mask:
    size, counts = segmentation["size"], segmentation["counts"]
    if isinstance(counts, list):
        counts = compress(builder, [int(height) for height in size], counts)
    if not isinstance(counts, str):
        raise FormatError(message("{}: the runs of a mask are {}", builder.place, type(counts).__name__))
    return builder.mask(counts, size)


def compress(builder: Builder, size: list[int], runs: Iterable[Any]) -> str:
    """Uncompressed column-major runs as COCO's string. Raises FormatError."""
    from pycocotools import mask as coco

    counts = [int(run) for run in runs]
    if any(run < 0 for run in counts) or sum(counts) != size[0] * size[1] or size != [builder.height, builder.width]:
        raise FormatError(
            message("{}: the runs of a mask do not cover its image of {} x {}", builder.place, builder.width, builder.height)
        )
    packed = coco.frPyObjects({"size": size, "counts": counts}, size[0], size[1])
    return str(packed["counts"].decode("ascii"))


def segmentation_out(shape: Shape) -> Any:
    """COCO's form, None for a box."""
    if isinstance(shape, Mask):
        return {"size": list(shape.size), "counts": shape.counts}
    if isinstance(shape, Polygons):
        return [[value for point in part.outer for value in point] for part in shape.parts]
    return None


def area(shape: Shape, document: Document) -> float:
    """As pycocotools counts it."""
    return shape.area if isinstance(shape, Box) else float(pixels_of(shape, (document.image.height, document.image.width)))


def raw_numbers(annotation: dict[str, Any]) -> dict[str, Any]:
    """Box and area beside a segmentation: other programs count them otherwise, so theirs are kept under `raw`."""
    if not annotation.get("segmentation"):
        return {}
    found = {key: annotation[key] for key in ("bbox", "area") if annotation.get(key) is not None}
    return {"raw": found} if found else {}


def geometry_out(region: Region, document: Document, space: str) -> dict[str, Any]:
    """bbox, area, iscrowd and, where there is one, segmentation. Of a shape that is as it was imported, the box and area are
    those of its file."""
    box = bounds(region.shape)
    segmentation = segmentation_out(region.shape)
    raw = foreign(region.x, space).get("raw")
    numbers = raw if isinstance(raw, dict) and region.prov is not None and region.prov.source == "import" else {}
    return {
        "bbox": numbers.get("bbox") or [box.x0, box.y0, box.width, box.height],
        "area": numbers["area"] if "area" in numbers else area(region.shape, document),
        "iscrowd": int(region.crowd),
        **({} if segmentation is None else {"segmentation": segmentation}),
    }


def keypoints_of_coco(region: Region, size: tuple[int, int]) -> list[list[float]]:
    """[x, y, visibility] of each, fractions of an image of (width, height), as YOLO has them; empty where there are none."""
    flat = kept_field(region.x, "coco", "keypoints")
    if not isinstance(flat, list) or len(flat) % 3:
        return []
    triples = zip(flat[0::3], flat[1::3], flat[2::3], strict=True)
    return [[float(x) / size[0], float(y) / size[1], float(seen)] for x, y, seen in triples]


def keypoints_of_yolo(region: Region, size: tuple[int, int]) -> dict[str, Any]:
    """The fields `keypoints` and `num_keypoints`, empty where there are none or the region was changed."""
    points = foreign(region.x, "yolo").get("keypoints")
    if not isinstance(points, list) or not points or region.prov is None or region.prov.source != "import":
        return {}
    flat: list[float] = []
    for x, y, *seen in points:
        visible = int(seen[0]) if seen else 2 if x or y else 0
        flat += [x * size[0], y * size[1], visible] if visible or x or y else [0, 0, 0]
    return {"num_keypoints": sum(value > 0 for value in flat[2::3]), "keypoints": flat}


class _Used:
    """A set of numbers, of which most are small: a bit for each of these, so that a million ids cost little memory."""

    def __init__(self) -> None:
        self._bits, self._large = bytearray(), set[int]()

    def take(self, number: int) -> bool:
        """Whether it was free; it is not any more. number: 0 or more."""
        place, bit = number >> 3, 1 << (number & 7)
        if place >= _MOST_BITS:
            free = number not in self._large
            self._large.add(number)
            return free
        if place >= len(self._bits):
            self._bits.extend(bytes(max(place + 1 - len(self._bits), 4096)))
        free = not self._bits[place] & bit
        self._bits[place] |= bit
        return free


class Numbers:
    """Whole numbers for ids: the one that an import brought where it is free, else the next."""

    def __init__(self, space: str, key: str = "id", possible: range = range(2**53)) -> None:
        self._space, self._key, self._possible = space, key, possible
        self._used = _Used()
        self._next = itertools.count(1)

    def of(self, x: object) -> int:
        wanted = kept_field(x, self._space, self._key)
        if isinstance(wanted, int) and not isinstance(wanted, bool) and wanted in self._possible and self._used.take(wanted):
            return wanted
        return next(number for number in self._next if self._used.take(number))


class Categories:
    """Class names with numbers: those of the class list, shown or not. While documents are written, not all classes are known
    yet, so `of` gives a negative stand-in, which `final` replaces in a line of JSON and `number` elsewhere."""

    def __init__(self, target: Target, space: str = "coco") -> None:
        self._target, self._space = target, space
        self._stand_ins: dict[str, int] = {}
        self._found: dict[int, dict[str, Any]] = {}
        self._texts: dict[str, str] = {}

    def of(self, document: Document, region: Region) -> int:
        return self.id_of(class_name(document, region, self._target))

    def id_of(self, name: str) -> int:
        return self._stand_ins.setdefault(name, -1 - len(self._stand_ins))

    def number(self, stand_in: int) -> int:
        """What takes the place of a stand-in, when all documents have been written."""
        return int(self._settled()[stand_in]["id"])

    def final(self, line: str) -> str:
        if not self._texts:
            self._texts = {
                f'"category_id": {place}': f'"category_id": {found["id"]}' for place, found in self._settled().items()
            }
        return _STAND_IN.sub(lambda match: self._texts[match[0]], line)

    def final_image(self, line: str) -> str:
        """The same for the lists of classes of an image (see `whole_out`)."""
        return _LISTS.sub(
            lambda match: (
                match[1] + ", ".join(str(self.number(int(value))) for value in match[2].split(",") if value.strip()) + "]"
            ),
            line,
        )

    def whole_out(self, document: Document) -> dict[str, list[int]]:
        """As LVIS says it: the classes that are not in the image, and those that it shows and of which not all instances are
        marked. Empty where nobody has said anything."""
        marks = [mark for mark in holding(document) if mark.label is not None]
        if not marks:
            return {}
        whole = {str(mark.label) for mark in marks}
        none = [self.id_of(self._target.label_name(mark.label, str(mark.label))) for mark in marks if not mark.regions]
        rest_of = [self.of(document, region) for region in document.regions if region.label not in whole]
        return {"neg_category_ids": none, "not_exhaustive_category_ids": list(dict.fromkeys(rest_of))}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(sorted(self._settled().values(), key=lambda item: int(item["id"])))

    def _settled(self) -> dict[int, dict[str, Any]]:
        """Categories by stand-in."""
        if not self._found:
            numbers = Numbers(self._space)
            listed = class_list(self._target, self._stand_ins, tell=self._space == "coco")
            own = {name for name, label in listed.items() if imported_number(label, self._space) is not None}
            shown = {*own, *self._stand_ins, *(listed if self._space == "coco" else ())}
            for name in sorted(shown, key=lambda name: (name not in own, listed[name].number)):
                label = listed[name]
                self._found[self.id_of(name)] = _category(label, coco_id(label) if self._space == "coco" else numbers.of(label.x),
                                                          self._space)  # fmt: skip
        return self._found


def _category(label: Label, number: int, space: str) -> dict[str, Any]:
    thing = {} if label.is_thing is None else {"isthing": int(label.is_thing)}
    kept = {key: value for key, value in foreign(label.x, space).items() if key != "id"}
    return {"id": number, "name": label.name, "supercategory": label.supercategory or "object", **thing, **kept}


def is_set(value: Any) -> bool:
    """A mark such as iscrowd, which some write as a text."""
    return bool(float(value)) if isinstance(value, str) and value.strip() else bool(value)


def rest(value: dict[str, Any], *known: str) -> dict[str, Any]:
    """What we do not read."""
    return {key: item for key, item in value.items() if key not in known}
