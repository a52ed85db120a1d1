"""SA-Co, the concept data of SAM 3: one image entry for each image and noun phrase; boxes xywh and areas as fractions, masks in
pixels. A phrase without an annotation is a negative: it is not in the picture; unless the entry says that not all instances are
marked, which SA-Co's evaluator leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.completeness import complete_spans
from crossalign_gui.domain.document import Document, Region, Span
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import as_mask, bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import CocoFile, Numbers, area, is_set, rest, segmentation_out, shape_of
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import phrases, tell_bare
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target

_HOLDS = features("captions spans overlaps pieces kinds absent masks polygons parts holes crowd")
_IMAGE = ("file_name", "width", "height", "text_input")


def read(source: Source) -> Iterator[Document]:
    """Entries of one picture that follow each other become one document."""
    with Spool() as spool:
        file, documents = CocoFile(source, spool, space="saco"), Images(source, "saco")
        for _, place, image, annotations in file.images():
            with source.attempt(place):
                size = source.size_of(image["file_name"], image.get("width"), image.get("height"), place)
                yield from documents.begin(image["file_name"], *size, place)
                _entry(source, documents.builder, image, annotations)
        yield from documents.end()


def _entry(source: Source, builder: Builder, image: dict[str, Any], annotations: list[dict[str, Any]]) -> None:
    caption = builder.caption(image["text_input"], kind="noun_phrase", x=rest(image, *_IMAGE))
    span = builder.span(caption, [(0, len(caption.text))])
    if span is None:
        source.warn(message("entries without a phrase are left out"), builder.place)
        return
    if not annotations and image.get("is_instance_exhaustive") == 0:
        source.warn(message("entries that mark nothing, and not all, say nothing of the phrase"), builder.place)
    elif not annotations:
        builder.link(span, None)
    elif image.get("is_instance_exhaustive") == 1:
        builder.complete(span)
    for annotation in annotations:
        with source.attempt(builder.place):
            if not annotation.get("bbox") and not annotation.get("segmentation"):
                source.warn(message("annotations without a shape"), f"{builder.place}, annotation {annotation.get('id')}")
            _annotation(builder, annotation, span)


def _annotation(builder: Builder, annotation: dict[str, Any], span: Span) -> None:
    bbox = annotation.get("bbox")
    if bbox is not None:
        x, y, width, height = (float(value) for value in bbox)
        annotation = {
            **annotation, "bbox": [x * builder.width, y * builder.height, width * builder.width, height * builder.height]
        }  # fmt: skip
    shape = shape_of(builder, annotation)
    if shape is not None:
        kept = rest(annotation, "image_id", "bbox", "area", "segmentation", "iscrowd")
        region = builder.region(shape, crowd=is_set(annotation.get("iscrowd")), x=kept)
        builder.link(span, region)


def write(target: Target, documents: Iterable[Document]) -> None:
    """Every phrase becomes an entry; polygons become masks."""
    images, annotations = Numbers("saco"), Numbers("saco")
    with target.json_lists(("images", "annotations", "categories"), info={"version": "1.0"}) as lists:
        for document in documents:
            absent = {link.span for link in document.links if link.region is None}
            complete = complete_spans(document)
            size = (document.image.height, document.image.width)
            for caption in document.captions:
                found = phrases(document, caption)
                if not any(phrase.span.id in absent for phrase in found):
                    tell_bare(caption, found, target)
                for phrase in found:
                    if not phrase.regions and phrase.span.id not in absent:
                        continue
                    text = phrase.span.text
                    if text != caption.text:
                        target.lose(message("phrases become entries of their own; the sentence around them is left out"), text)
                    number = images.of(caption.x if text == caption.text else {})
                    kept = foreign(caption.x, "saco") if text == caption.text else {}
                    is_whole = phrase.span.id in complete and all(r.status != "proposed" for r in phrase.regions)
                    if not is_whole:
                        target.lose(message("whether all instances are marked is not known: the entries say no"), text)
                    lists.add("images", {
                        "id": number, "file_name": document.image.uri, "text_input": text, "width": size[1], "height": size[0],
                        "queried_category": "0", **_exhaustive(is_whole, phrase.regions, kept),
                        **rest(kept, "id", "is_instance_exhaustive", "is_pixel_exhaustive"),
                    })  # fmt: skip
                    for region in phrase.regions:
                        shape = region.shape
                        mask = segmentation_out(shape)
                        if isinstance(mask, list):
                            target.lose(message("polygons are written as masks"), document.image.uri)
                            shape = as_mask(shape, size)
                            mask = segmentation_out(shape)
                        box = bounds(shape)
                        lists.add("annotations", {
                            "id": annotations.of(region.x), "image_id": number, "source": "manual",
                            "area": area(shape, document) / (size[0] * size[1]),
                            "bbox": [box.x0 / size[1], box.y0 / size[0], box.width / size[1], box.height / size[0]],
                            **({} if mask is None else {"segmentation": mask}), "category_id": 1,
                            "iscrowd": int(region.crowd), **rest(foreign(region.x, "saco"), "id"),
                        })  # fmt: skip
        lists.add("categories", {"id": 1, "name": "object"})


def _exhaustive(is_whole: bool, regions: tuple[Region, ...], kept: dict[str, object]) -> dict[str, int]:
    """Pixels are all marked where all instances are and none is only a box, or only those are that a file with this claim had; a
    file that said no to that still does."""
    said = kept.get("is_pixel_exhaustive")
    drawn = all(not isinstance(region.shape, Box) or (said == 1 and _is_as_read(region)) for region in regions)
    pixels = is_whole and drawn and said in (None, 1)
    return {"is_instance_exhaustive": int(is_whole), "is_pixel_exhaustive": int(pixels)}


def _is_as_read(region: Region) -> bool:
    return region.prov is not None and region.prov.source == "import"


def _recognise(head: Head) -> bool:
    return head.has("images") and '"text_input"' in head.text


FORMAT = Format(
    name="saco",
    title=message("SA-Co JSON (SAM 3)"),
    about=message("Noun phrases with masks, and phrases that are not in the picture."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    order=48,
)
