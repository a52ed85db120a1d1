"""What Rex-Omni's fine-tuning takes, before it is packed: JSON lines of {image_name, annotation: {boxes: [{bbox: [x0, y0, x1, y1],
phrase}], points: [{point: [x, y], phrase}]}}, in pixels (IDEA-Research/Rex-Omni, finetuning/README.md, 1.2.3). Its tool
convert_json_data_to_tsv.py makes the packed form of it, which `rex_omni_tsv` writes and reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder, Images
from crossalign_gui.storage.formats.outgoing import box_list, features, whole
from crossalign_gui.storage.formats.phrases import phrases, places, tell_bare
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.training_records import Records

_SPACE = "rex_omni_boxes"
_FIELDS = {"boxes", "points", "image_name"}
HOLDS = features("captions kinds spans overlaps pieces points loose_regions labels")


def read(source: Source) -> Iterator[Document]:
    """Pictures must be at hand: their sizes are not in the file."""
    images = Images(source, _SPACE)
    records = Records(source)
    for place, record in records:
        with records.attempt(place):
            uri = str(record["image_name"])
            info = source.images.info(uri)
            if info is None:
                source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                continue
            yield from images.begin(uri, info.width, info.height, place)
            annotate(source, images.builder, record["annotation"])
    yield from images.end()
    records.finish()


def annotate(source: Source, builder: Builder, annotation: dict[str, Any]) -> None:
    """The boxes and points of one image under their phrases, which become captions of their own. Raises what odd data make Python
    raise."""
    for field in sorted(annotation.keys() - _FIELDS):
        source.warn(message("fields that are left out"), str(field))
    if not annotation.get("boxes") and not annotation.get("points"):
        source.warn(message("records without boxes and points"), builder.place)
    shapes: list[tuple[Any, Box | Points | None]] = []
    for item in annotation.get("boxes") or []:
        shapes.append((item.get("phrase", item.get("caption")), builder.box(*item["bbox"])))
    for item in annotation.get("points") or []:
        x, y = (float(value) for value in item["point"])
        shapes.append((item.get("phrase", item.get("caption")), Points(((x, y),))))
    made: dict[str, Any] = {}
    for words, shape in shapes:
        if shape is None:
            continue
        region = builder.region(shape, reuse=True)
        name = str(words).strip() if isinstance(words, str | int | float) else ""
        if not name:
            source.warn(message("regions without a phrase: no words name them"), builder.place)
            continue
        if name not in made:
            caption = builder.caption(name, kind="noun_phrase")
            made[name] = builder.span(caption, [(0, len(caption.text))])
        if made[name] is not None:
            builder.link(made[name], region)


def annotation_of(document: Document, target: Target) -> dict[str, list[dict[str, Any]]]:
    """The other way; without any where the image has none."""
    named: list[tuple[str, Box | tuple[float, float]]] = []
    linked: set[str] = set()
    for caption in document.captions:
        found = phrases(document, caption)
        tell_bare(caption, found, target)
        for phrase in found:
            if phrase.regions and phrase.span.text != caption.text:
                target.lose(
                    message("phrases become questions of their own; the sentence around them is left out"), phrase.span.text
                )
            if phrase.regions and caption.kind != "noun_phrase":
                target.lose(message("that a text is a {} is left out", caption.kind.replace("_", " ")), caption.text)
            linked.update(region.id for region in phrase.regions)
            named += [(phrase.span.text.strip(), place) for place in places(phrase.regions)]
    for region in document.regions:
        name = target.label_name(region.label)
        if region.id in linked:
            if name:
                target.lose(message("class names of regions are left out"), name)
        elif name:
            target.lose(message("class names are written as phrases"), name)
            named += [(name, place) for place in places([region])]
        else:
            target.lose(message("regions without a phrase are left out"), document.image.uri)
    first = {name: number for number, (name, _) in reversed(list(enumerate(named)))}
    named.sort(key=lambda item: first[item[0]])  # what is read again has one caption for each phrase
    once = dict.fromkeys(item for item in named if item[0])
    result: dict[str, list[dict[str, Any]]] = {}
    for name, place in once:
        if isinstance(place, Box):
            result.setdefault("boxes", []).append({"bbox": box_list(place), "phrase": name})
        else:
            result.setdefault("points", []).append({"point": [whole(value) for value in place], "phrase": name})
    return result


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        for document in documents:
            found = annotation_of(document, target)
            if found:
                file.write(dumps({"image_name": document.image.uri, "annotation": found}) + "\n")


def _recognise(head: Head) -> bool:
    return (head.lines or head.array) and head.has("image_name", "annotation")


FORMAT = Format(
    name="rex_omni_boxes",
    title=message("Rex-Omni training data (JSON lines)"),
    about=message("Phrases with boxes and points in pixels, for its own tool that packs them."),
    suffix=".jsonl",
    read=read,
    write=write,
    recognise=_recognise,
    holds=HOLDS,
    order=86,
)
