"""RefCOCO, RefCOCO+ and RefCOCOg: `refs(*).p` or `refs(*).json` beside COCO's `instances.json`; gRefCOCO: `grefs(*).json`, whose
expressions name any number of annotations, none included.

A pickle is never loaded as such: `restricted_pickle` knows lists, dicts, text and numbers only.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Document, Region
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import split_words
from crossalign_gui.storage.formats import coco
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
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
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign
from crossalign_gui.storage.formats.phrases import Phrase, phrases
from crossalign_gui.storage.formats.restricted_pickle import load_plain
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps

_HOLDS = features("captions spans overlaps kinds absent polygons parts masks labels crowd loose_regions classes")
_REF = ("image_id", "ann_id", "sentences", "category_id", "file_name", "ref_id", "sent_ids")
_SENTENCE = ("sent", "raw", "tokens", "sent_id")


def read(source: Source) -> Iterator[Document]:
    folder = source.folder
    instances = next((path for path in source.files("instances*.json")), None)
    if instances is None:
        raise FormatError(message("{} holds no instances.json beside the expressions", folder.name))
    with Spool() as spool:
        for ref in _refs(source):
            with source.attempt("an expression"):
                spool.add("ref", ref["image_id"], ref)
        file = CocoFile(source, spool, instances)
        for key in spool.keys("ref", without="image"):
            source.warn(message("expressions about images that are not listed are left out"), f"image_id {key}")
        for key, place, image, annotations in file.images():
            with source.attempt(place):
                yield _document(source, file, file.builder(image, place), annotations, spool.get("ref", key))


def _document(source: Source, file: CocoFile, builder: Builder, annotations: list[Any], refs: list[Any]) -> Document:
    regions = {}
    for annotation in annotations:
        with source.attempt(builder.place):
            number, region = annotation["id"], _region(builder, annotation, file)
            if region is not None:
                regions[number] = region
    for ref in refs:
        for sentence in ref["sentences"]:
            with source.attempt(builder.place):
                _sentence(source, builder, ref, sentence, regions)
    return builder.build()


def _region(builder: Builder, annotation: dict[str, Any], file: CocoFile) -> Region | None:
    shape = shape_of(builder, annotation)
    if shape is None:
        return None
    kept = rest(annotation, "image_id", "category_id", "bbox", "area", "iscrowd", "segmentation")
    kept.update(raw_numbers(annotation))
    return builder.region(
        shape, label=file.label(annotation.get("category_id")), crowd=is_set(annotation.get("iscrowd")), x=kept
    )


def _sentence(
    source: Source, builder: Builder, ref: dict[str, Any], sentence: dict[str, Any], regions: dict[Any, Region]
) -> None:
    wanted = ref["ann_id"] if isinstance(ref["ann_id"], list) else [ref["ann_id"]]
    text = sentence.get("raw") or sentence["sent"]
    caption = builder.caption(
        text, kind="expression",
        x={"ref": {**rest(ref, *_REF), "ref_id": ref.get("ref_id")},
           "sentence": {**rest(sentence, *_SENTENCE), "sent_id": sentence.get("sent_id")}},
    )  # fmt: skip
    span = builder.span(caption, [(0, len(caption.text))])
    if span is None:
        return
    if wanted == [-1] or not wanted:
        builder.link(span, None)
    for number in wanted:
        if number in regions:
            builder.link(span, regions[number])
        elif number != -1:
            source.warn(message("annotations that are not listed are left out"), f"ann_id {number}")


def _refs(source: Source) -> Iterator[dict[str, Any]]:
    path = source.path if source.path.is_file() else _find(source)
    if path.suffix == ".p":
        value = load_plain(source.bytes(path), path.name)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise FormatError(message("{}: a list of expressions was expected", path.name))
        yield from value
        return
    for _, item in source.records(path):
        yield item


def _find(source: Source) -> Path:
    found = [path for pattern in ("grefs*.json", "refs*.json", "refs*.p") for path in source.files(pattern)]
    for other in found[1:]:
        source.warn(message("further files of expressions are left out (name one of them with --file)"), other.name)
    if found:
        return found[0]
    raise FormatError(message("{} holds no refs(…).p, refs(…).json or grefs(…).json", source.path.name))


def write(target: Target, documents: Iterable[Document]) -> None:
    """Expressions beside `instances.json`. Each phrase that is not its whole sentence becomes an expression of its own."""
    generalised = target.choice("expressions", "grefcoco") == "grefcoco"
    last: dict[str, Any] = {}
    images, annotations, categories = Numbers("coco"), Numbers("coco"), Categories(target)
    ref_ids, sent_ids = _counter(), _counter()
    with (
        Spool() as spool,
        target.json_lists(("images", "annotations", "categories"), "instances.json", info={}, licenses=[]) as lists,
    ):
        for document in documents:
            number = images.of(document.image.x)
            lists.add("images", coco.image_out(document, number))
            ids, classes = {}, {}
            for region in document.regions:
                ids[region.id] = annotations.of(region.x)
                classes[ids[region.id]] = categories.of(document, region)
                lists.add("annotations", {
                    "id": ids[region.id], "image_id": number, "category_id": classes[ids[region.id]],
                    **geometry_out(region, document, "coco"), **rest(foreign(region.x, "coco"), "id", "raw"),
                })  # fmt: skip
            for text, caption_x, wanted in _expressions(document, target, ids, generalised):
                category = next((classes[n] for n in _list(wanted) if n in classes), 0)
                made = _ref(document, number, text, caption_x, wanted, category, ref_ids(), sent_ids())
                if all(last.get(key) == made[key] for key in ("ref_id", "ann_id", "image_id")):
                    last["sent_ids"] += made["sent_ids"]
                    last["sentences"] += made["sentences"]
                    continue
                if last:
                    spool.add("ref", 0, last)
                last = made
        if last:
            spool.add("ref", 0, last)
        lists.last_changes["annotations"] = categories.final
        for category_out in categories:
            lists.add("categories", category_out)
        refs = (_with_category(ref, categories) for _, ref in spool.all("ref"))
        if generalised:
            with target.text("grefs(unc).json") as file:
                file.write("[")
                file.writelines(f"{',' if number else ''}\n{dumps(ref)}" for number, ref in enumerate(refs))
                file.write("\n]\n")
        else:
            with target.binary("refs(unc).p") as binary:
                pickle.dump(list(refs), binary, protocol=2)


def _with_category(ref: dict[str, Any], categories: Categories) -> dict[str, Any]:
    return {**ref, "category_id": categories.number(ref["category_id"]) if ref["category_id"] else 0}


def _expressions(
    document: Document, target: Target, ids: dict[str, int], generalised: bool
) -> Iterator[tuple[str, object, Any]]:
    absent = {link.span for link in document.links if link.region is None}
    for caption in document.captions:
        found = phrases(document, caption)
        if not found:
            target.lose(message("captions without phrases are left out"), caption.text)
        for phrase in found:
            text = _text(phrase, caption.text, target)
            x = caption.x if text == caption.text else {}
            wanted = [ids[region.id] for region in phrase.regions if region.id in ids]
            if generalised:
                if wanted or phrase.span.id in absent:
                    yield text, x, wanted or [-1]
                continue
            if not wanted and phrase.span.id in absent:
                target.lose(message("phrases that are not in the picture are left out: only gRefCOCO has them"), text)
            if len(wanted) > 1:
                target.lose(message("expressions for several regions become one for each: only gRefCOCO has more"), text)
            for number in wanted:
                yield text, x, number


def _text(phrase: Phrase, text: str, target: Target) -> str:
    if phrase.span.text == text:
        return text
    target.lose(message("phrases become expressions of their own; the sentence around them is left out"), phrase.span.text)
    return phrase.span.text


def _list(wanted: Any) -> list[int]:
    return wanted if isinstance(wanted, list) else [wanted]


def _ref(
    document: Document, image: int, text: str, x: object, wanted: Any, category: int, ref_id: int, sent_id: int
) -> dict[str, Any]:
    kept = foreign(x, "coco")
    ref, sentence = kept.get("ref", {}), kept.get("sentence", {})
    assert isinstance(ref, dict)
    assert isinstance(sentence, dict)
    sentence_id = sentence.get("sent_id") if isinstance(sentence.get("sent_id"), int) else sent_id
    return {
        "ref_id": ref["ref_id"] if isinstance(ref.get("ref_id"), int) else ref_id, "ann_id": wanted, "image_id": image,
        "category_id": category, "file_name": document.image.uri, "split": "train", "sent_ids": [sentence_id],
        "sentences": [{
            "sent_id": sentence_id, "raw": text, "sent": text.lower().strip(),
            "tokens": [word.text for word in split_words(text.lower())], **rest(sentence, "sent_id"),
        }],
        **rest(ref, "ref_id"),
    }  # fmt: skip


def _counter() -> Callable[[], int]:
    state = [0]

    def following() -> int:
        state[0] += 1
        return state[0]

    return following


def _recognise(head: Head) -> bool:
    names = [name.rsplit("/", 1)[-1] for name in head.names]
    if any(n.startswith("instances") for n in names):
        return any(n.startswith(("refs", "grefs")) and n.endswith((".p", ".json")) for n in names)
    return head.name.startswith(("refs(", "grefs(")) and head.name.endswith((".p", ".json"))


FORMAT = Format(
    name="refcoco",
    title=message("RefCOCO / gRefCOCO (folder)"),
    about=message("Whole expressions for COCO annotations; gRefCOCO has many-to-many and expressions without a target."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=_HOLDS,
    choices=(
        Choice(
            "expressions",
            "Expressions",
            (("grefcoco", "gRefCOCO JSON (any number of regions)"), ("refcoco", "RefCOCO pickle (one region each)")),
        ),
    ),
    numbers_classes=True,
    order=45,
)
