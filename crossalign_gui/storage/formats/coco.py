"""COCO instances: boxes, polygons and masks with class names. Boxes are xywh pixels, masks column-major runs.

Reads captions files of COCO too (their regions are none); writes instances only, see coco_captions.py for the other half.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.geometry import TurnedBox
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import (
    Categories,
    CocoFile,
    Numbers,
    geometry_out,
    is_set,
    keypoints_of_yolo,
    raw_numbers,
    shape_of,
)
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.rotation import upright
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target

_HOLDS = features("polygons turned parts masks loose_regions labels attributes crowd classes keypoints")
_ANNOTATION = frozenset(["image_id", "category_id", "bbox", "area", "iscrowd", "segmentation", "score", "caption"])


def read(source: Source) -> Iterator[Document]:
    """Instances and captions, from one file that holds either or both."""
    with Spool(source.size) as spool:
        file = CocoFile(source, spool)
        for _, place, image, annotations in file.images():
            with source.attempt(place):
                builder = file.builder(image, place)
                for annotation in annotations:
                    if not source.skip_bad:  # the attempt around names the place too
                        _annotation(source, builder, annotation, file)
                        continue
                    with source.attempt(place):
                        _annotation(source, builder, annotation, file)
                yield builder.build()


def _annotation(source: Source, builder: Builder, annotation: dict[str, Any], file: CocoFile) -> None:
    kept = {key: value for key, value in annotation.items() if key not in _ANNOTATION}
    kept |= raw_numbers(annotation)
    if "caption" in annotation:
        builder.caption(annotation["caption"], x=kept)
        return
    shape = shape_of(builder, annotation)
    if shape is None:
        source.warn(message("annotations without a shape"), f"{builder.place}, annotation {annotation.get('id')}")
        return
    score = annotation.get("score")
    builder.region(
        shape,
        label=file.label(annotation.get("category_id")),
        score=None if score is None else float(score),
        crowd=is_set(annotation.get("iscrowd")),
        x=kept,
    )


def write(target: Target, documents: Iterable[Document]) -> None:
    images, numbers, categories = Numbers("coco"), Numbers("coco"), Categories(target)
    with target.json_lists(("images", "annotations", "categories"), info={}, licenses=[]) as lists:
        for document in documents:
            number = images.of(document.image.x)
            lists.add("images", image_out(document, number) | categories.whole_out(document))
            for region in document.regions:
                lists.add("annotations", {
                    "id": numbers.of(region.x), "image_id": number, "category_id": categories.of(document, region),
                    **geometry_out(region, document, "coco"),
                    **keypoints_of_yolo(region, (document.image.width, document.image.height)),
                    **{key: value for key, value in foreign(region.x, "coco").items() if key not in ("id", "raw")},
                    **_attributes(region.x),
                    **_turned(region, document, target),
                })  # fmt: skip
        lists.last_changes["annotations"] = categories.final
        lists.last_changes["images"] = categories.final_image
        for category in categories:
            lists.add("categories", category)


def image_out(document: Document, number: int) -> dict[str, Any]:
    image = document.image
    said = ("id", "neg_category_ids", "not_exhaustive_category_ids")
    kept = {key: value for key, value in foreign(image.x, "coco").items() if key not in said}
    return {"id": number, "file_name": image.uri, "width": image.width, "height": image.height, **kept,
            **_attributes(image.x)}  # fmt: skip


def _turned(region: Region, document: Document, target: Target) -> dict[str, Any]:
    """A box that came with a rotation among its attributes, as CVAT writes it, goes back so; another one as a polygon."""
    attributes = attributes_of(region.x)
    said = foreign(region.x, "coco").get("attributes")
    if not isinstance(said, dict) or "rotation" not in said:
        if isinstance(region.shape, TurnedBox):
            target.lose(message("turned boxes are written as polygons of four corners"), document.image.uri)
        return {}
    if not isinstance(region.shape, TurnedBox):
        return {"attributes": {**attributes, "rotation": 0.0}}
    box = upright(region.shape)
    return {"bbox": [box.x0, box.y0, box.width, box.height], "area": box.area, "segmentation": [],
            "attributes": {**attributes, "rotation": region.shape.degrees}}  # fmt: skip


def _attributes(x: Mapping[str, Any]) -> dict[str, Any]:
    found = attributes_of(x)
    return {"attributes": found} if found else {}


def _recognise(head: Head) -> bool:
    if head.array:
        return head.has("image_id", "category_id") and bool(head.keys & {"bbox", "segmentation"})
    if not head.has("images", "annotations") and not (head.complete and head.has("images", "categories")):
        return False  # the latter is what a test set is published as
    return not any(mark in head.text for mark in ('"tokens_positive"', '"text_input"', '"segments_info"'))


FORMAT = Format(
    name="coco",
    title=message("COCO instances JSON"),
    about=message("Boxes, polygons and masks with class names; no words."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    numbers_classes=True,
    order=30,
)
