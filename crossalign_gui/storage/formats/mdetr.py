"""MDETR and GoldG: COCO JSON with a caption for each image entry and token spans for each box.

`tokens_positive` are half-open code points. One `images` entry for each image and caption. Published Flickr30k files of this
form keep that data set's 1-based inclusive corners (a box sits one pixel too far right and is one too small); the choice
"coordinates" sets it right and keeps the raw numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Caption, Document, Link, Ranges, Region, Span
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.coco_common import (
    Categories,
    CocoFile,
    Numbers,
    geometry_out,
    is_set,
    raw_numbers,
    rest,
    shape_of,
)
from crossalign_gui.storage.formats.outgoing import box_list, features, foreign
from crossalign_gui.storage.formats.phrases import Phrase, phrases, settled
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target

_MARKS = ('"tokens_negative"', '"tokens_positive_eval"', '"tokens"')
"""Of entries without a box, and of files that call the spans of a box `tokens`, as GLIP does."""
_HOLDS = features("captions spans overlaps loose_spans polygons parts masks crowd labels")
_IMAGE = ("file_name", "height", "width", "caption", "tokens_positive_eval")
_ANNOTATION = ("image_id", "category_id", "bbox", "area", "iscrowd", "tokens_positive", "tokens", "segmentation",
               "phrase_ids")  # fmt: skip


def read(source: Source) -> Iterator[Document]:
    """Entries of one picture that follow each other become one document."""
    with Spool() as spool:
        file, documents = CocoFile(source, spool, space="mdetr"), Images(source, "mdetr")
        for _, place, image, annotations in file.images():
            with source.attempt(place):
                size = source.size_of(image["file_name"], image.get("width"), image.get("height"), place)
                yield from documents.begin(image["file_name"], *size, place)
                _entry(source, documents.builder, image, annotations, file)
        yield from documents.end()


def _entry(
    source: Source,
    builder: Builder,
    image: dict[str, Any],
    annotations: list[dict[str, Any]],
    file: CocoFile,
) -> None:
    caption = builder.caption(image["caption"], x=rest(image, *_IMAGE))
    known: set[tuple[int, int]] = set()
    for ranges in image.get("tokens_positive_eval") or ():
        builder.span(caption, ranges)
        known.update((int(start), int(end)) for start, end in ranges[:1] if len(ranges) == 1)
    for annotation in annotations:
        with source.attempt(builder.place):
            _annotation(source, builder, annotation, file, caption, known)


def _annotation(
    source: Source, builder: Builder, annotation: dict[str, Any], file: CocoFile, caption: Caption, known: set[tuple[int, int]]
) -> None:
    raw = annotation.get("bbox")
    kept = {**rest(annotation, *_ANNOTATION, "id"), **raw_numbers(annotation)}
    if raw is not None and source.choice("coordinates", "written") == "flickr":
        x, y, width, height = (float(value) for value in raw)
        annotation = {**annotation, "bbox": [x - 1, y - 1, width + 1, height + 1]}
        kept["raw_bbox"] = raw
    category = annotation.get("category_id")
    label = file.label(category) if file.name(category) not in ("", "object") else None
    shape = shape_of(builder, annotation)
    if shape is None:
        return
    region = builder.region(shape, label=label, crowd=is_set(annotation.get("iscrowd")), x=kept, reuse=True)
    spans = annotation.get("tokens_positive") or annotation.get("tokens") or ()
    if isinstance(spans, str):  # as YOLO-World's files of CC3M have it
        start = caption.text.lower().find(spans.lower())
        spans = [[start, start + len(spans)]] if start >= 0 else ()
    if not spans:
        source.warn(message("boxes without words"), builder.place)
    for span in _spans(builder, caption, spans, known):
        builder.link(span, region, x={"id": annotation.get("id")})


def _spans(builder: Builder, caption: Any, ranges: Iterable[list[int]], known: set[tuple[int, int]]) -> Iterator[Span]:
    """Each range is a phrase of its own, but for pieces with only a blank between them that the caption does not list."""
    joined: list[list[int]] = []
    pairs = sorted((int(a), int(b)) for a, b in ranges)
    for pair in pairs:
        if pair in known:
            span = builder.span(caption, [pair])
            if span is not None:
                yield span
    for start, end in pairs:
        if (start, end) in known:
            continue
        if joined and caption.text[joined[-1][1] : start] == " ":
            joined[-1][1] = end
        else:
            joined.append([start, end])
    for piece in joined:
        span = builder.span(caption, [piece])
        if span is not None:
            yield span


def write(target: Target, documents: Iterable[Document]) -> None:
    grouped = target.choice("annotations", "box") == "box"
    numbers, pictures, boxes = Numbers("mdetr"), Numbers("mdetr", "original_img_id"), Numbers("mdetr")
    categories = Categories(target, "mdetr")
    with target.json_lists(("images", "annotations", "categories"), info=[], licenses=[]) as lists:
        for document in documents:
            picture: int | None = None
            for place, caption in enumerate(document.captions):
                kept = foreign(caption.x, "mdetr")
                picture = pictures.of(caption.x) if picture is None else picture
                number = numbers.of(caption.x)
                text, found = settled(caption, phrases(document, caption), target)
                lists.add("images", {
                    "file_name": document.image.uri, "height": document.image.height, "width": document.image.width,
                    "id": number, "caption": text, "dataset_name": "mixed", "data_source": "coco",
                    "tokens_negative": [[0, len(text)]], "sentence_id": place, "original_img_id": picture,
                    "tokens_positive_eval": [[list(pair) for pair in ranges] for _, ranges in found],
                    **{key: value for key, value in kept.items()
                       if key != "id" and (key != "original_img_id" or isinstance(value, str))},
                })  # fmt: skip
                for region, link, tokens, phrase_ids in _annotations(found, grouped):
                    category = categories.id_of(target.label_name(region.label, "object"))
                    lists.add("annotations", {
                        "id": boxes.of(link.x), "image_id": number, "category_id": category,
                        **geometry_out(region, document, "mdetr"), "tokens_positive": tokens,
                        "phrase_ids": phrase_ids[0] if len(phrase_ids) == 1 else phrase_ids,
                        **rest(foreign(region.x, "mdetr"), "raw_bbox", "raw"),
                    })  # fmt: skip
        lists.last_changes["annotations"] = categories.final
        for item in categories:
            lists.add("categories", item)


def _annotations(
    found: list[tuple[Phrase, Ranges]], grouped: bool
) -> Iterator[tuple[Region, Link, list[list[int]], list[int]]]:
    """(region, a link of it, token ranges, numbers of the phrases): one for each region, or for each link."""
    of_region: dict[str, tuple[Region, Link, list[list[int]], list[int]]] = {}
    for number, (phrase, ranges) in enumerate(found):
        tokens = [list(pair) for pair in ranges]
        pairs = zip(phrase.regions, phrase.links, strict=True)
        for region, link in sorted(pairs, key=lambda pair: box_list(bounds(pair[0].shape))):
            key = region.id if grouped else link.id
            _, _, mine, numbers = of_region.setdefault(key, (region, link, [], []))
            mine += tokens
            numbers.append(number)
    yield from of_region.values()


def _recognise(head: Head) -> bool:
    if not head.has("images", "annotations"):
        return False
    return '"tokens_positive"' in head.text or ('"caption"' in head.text and any(mark in head.text for mark in _MARKS))


FORMAT = Format(
    name="mdetr",
    title=message("MDETR / GoldG JSON (MDETR, GLIP, YOLO-World, Ultralytics, mmdetection)"),
    about=message("COCO JSON with captions; each box has the character offsets of its words."),
    suffix=".json",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    choices=(
        Choice(
            "annotations",
            "A box with several phrases",
            (("box", "is one annotation"), ("link", "is one for each phrase (mmdetection)")),
        ),
        Choice(
            "coordinates",
            "Corners when reading",
            (("written", "as written"), ("flickr", "1-based inclusive (published Flickr30k files)")),
            "reading",
        ),
    ),
    order=25,
)
