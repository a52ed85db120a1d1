"""COCO instances: boxes, polygons and masks with class names. Boxes are xywh pixels, masks column-major runs.

Reads captions files of COCO too (their regions are none); writes instances only, see coco_captions.py for the other half.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import Categories, Numbers, geometry_out, raw_numbers, rest, shape_of
from crossalign_gui.storage.formats.errors import FormatError, reading
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target

_HOLDS = features("polygons parts masks loose_regions labels crowd")
_IMAGE = ("file_name", "height", "width")
_ANNOTATION = ("image_id", "category_id", "bbox", "area", "iscrowd", "segmentation", "score", "caption")


def read(source: Source) -> Iterator[Document]:
    """Instances and captions, from one file that holds either or both."""
    with Spool() as spool:
        names: dict[Any, str] = {}
        for name, item in source.records():
            with reading(f"{source.path.name}, {name}"):
                if name == "images":
                    spool.add("image", item["id"], item)
                elif name == "annotations":
                    spool.add("annotation", item["image_id"], item)
                elif name == "categories":
                    names[item["id"]] = _category(source, item)
                elif name in ("info", "licenses") and item:
                    source.warn("what the file says about itself is not kept", name)
                elif name == "" and "image_id" in item:
                    raise FormatError("COCO results name no images; convert the instances file that they belong to")
        for key in spool.keys("annotation", without="image"):
            source.warn("annotations of images that the file does not list are left out", f"image_id {key}")
        seen: set[str] = set()
        for key, image in spool.all("image"):
            source.check()
            place = f"{source.path.name}, image {key}"
            if key in seen:
                source.warn("image ids that are used twice: the second is left out", key)
                continue
            seen.add(key)
            with reading(place):
                builder = Builder(
                    source, "coco", image["file_name"], image["width"], image["height"], place, rest(image, *_IMAGE)
                )
                for annotation in spool.get("annotation", key):
                    _annotation(source, builder, annotation, names)
                yield builder.build()


def _category(source: Source, item: dict[str, Any]) -> str:
    thing = item.get("isthing")
    return source.label(
        str(item["name"]),
        supercategory=item.get("supercategory"),
        is_thing=None if thing is None else bool(thing),
        x={"coco": rest(item, "name", "supercategory", "isthing")},
    )


def _annotation(source: Source, builder: Builder, annotation: dict[str, Any], names: dict[Any, str]) -> None:
    kept = {**rest(annotation, *_ANNOTATION), **raw_numbers(annotation)}
    if "caption" in annotation:
        builder.caption(annotation["caption"], x=kept)
        return
    shape = shape_of(builder, annotation)
    if shape is None:
        source.warn("annotations without a shape", f"{builder.place}, annotation {annotation.get('id')}")
        return
    category = annotation.get("category_id")
    if category not in names:
        source.warn("categories that the file does not list are named by their number", str(category))
        names[category] = source.label(str(category))
    score = annotation.get("score")
    builder.region(
        shape,
        label=names[category],
        score=None if score is None else float(score),
        crowd=bool(annotation.get("iscrowd")),
        x=kept,
    )


def write(target: Target, documents: Iterable[Document]) -> None:
    images, numbers, categories = Numbers("coco"), Numbers("coco"), Categories(target)
    with target.json_lists(("images", "annotations", "categories"), info={}, licenses=[]) as lists:
        for document in documents:
            number = images.of(document.image.x)
            lists.add("images", image_out(document, number))
            for region in document.regions:
                lists.add("annotations", {
                    "id": numbers.of(region.x), "image_id": number, "category_id": categories.of(document, region),
                    **geometry_out(region, document, "coco"),
                    **{key: value for key, value in foreign(region.x, "coco").items() if key not in ("id", "raw")},
                })  # fmt: skip
        for category in categories:
            lists.add("categories", category)


def image_out(document: Document, number: int) -> dict[str, Any]:
    image = document.image
    kept = {key: value for key, value in foreign(image.x, "coco").items() if key != "id"}
    return {"id": number, "file_name": image.uri, "width": image.width, "height": image.height, **kept}


def _recognise(head: Head) -> bool:
    if head.array:
        return head.has("image_id", "category_id") and bool(head.keys & {"bbox", "segmentation"})
    return head.has("images", "annotations") and not any(
        mark in head.text for mark in ('"tokens_positive"', '"text_input"', '"segments_info"')
    )


FORMAT = Format(
    name="coco",
    title="COCO instances JSON",
    about="Boxes, polygons and masks with class names; no words.",
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    order=30,
)
