"""Visual Genome `region_descriptions.json`: phrases about boxes, x, y, width, height in pixels from the top left. Sizes and names
of images stand in `image_data.json` beside it. Read are also `objects.json`, `attributes.json` and `scene_graphs.json`: boxes whose
first name is their class, with attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.coco_common import Numbers, rest
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features, foreign, whole
from crossalign_gui.storage.formats.phrases import phrases, tell_bare
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.formats.target import Target, dumps

_FILES = ("region_descriptions.json", "objects.json", "attributes.json", "scene_graphs.json")
"""Of a folder, the first that is there is read."""
_UNREAD = ("relationships.json", "question_answers.json", "region_graphs.json", "qa_to_region_mapping.json")
_OBJECT = ("x", "y", "w", "h", "names", "name")
_REGION = ("image_id", "x", "y", "width", "height", "phrase")


def read(source: Source) -> Iterator[Document]:
    path = source.path
    if path.is_dir():
        there = [name for name in (*_FILES, *_UNREAD) if (path / name).is_file()]
        if not there or there[0] not in _FILES:
            raise FormatError(message("{} holds no {}", source.path.name, " / ".join(_FILES)))
        path = path / there[0]
        for name in there[1:]:
            source.warn(message("other files of the folder are not read: name one to read it instead"), name)
    with Spool() as spool:
        data = path.with_name("image_data.json")
        if data.is_file():
            for _, image in source.records(data):
                with source.attempt(data.name):
                    spool.add("image", image["image_id"] if "image_id" in image else image["id"], image)
        for _, item in source.records(path):
            source.check()
            if item.keys() & {"relationships", "url"} and not item.keys() & {"regions", "objects", "attributes"}:
                raise FormatError(
                    message("{} holds no boxes of its own: read {} of the same data set", path.name, ", ".join(_FILES))
                )
            with source.attempt(path.name):
                number = item.get("id", item.get("image_id"))
                image = next(iter(spool.get("image", number)), {})
                builder = _builder(source, number, image, item)
                if builder is None:
                    continue
                objects = [] if "regions" in item else item["objects" if "objects" in item else "attributes"]
                if item.get("relationships"):
                    source.warn(message("relations between regions are left out"), builder.place, len(item["relationships"]))
                for region in item.get("regions", objects):
                    with source.attempt(builder.place):
                        (_region if "regions" in item else _object)(source, builder, region)
                yield builder.build()


def _builder(source: Source, number: Any, image: dict[str, Any], item: dict[str, Any]) -> Builder | None:
    place = f"image {number}"
    name = PurePosixPath(str(image.get("file_name") or image.get("url") or f"{number}.jpg"))
    uri = str(name) if image.get("file_name") else name.name
    if image.get("width") and image.get("height"):
        size = (image["width"], image["height"])
    else:
        info = source.images.info(uri)
        if info is None:
            source.warn(message("images whose size is not known are left out (no image_data.json, no picture)"), uri)
            return None
        size = (info.width, info.height)
    kept = {"id": number, "data": image, **rest(item, "id", "regions", "objects", "attributes", "relationships")}
    return Builder(source, "visual_genome", uri, size[0], size[1], place, kept)


def _object(source: Source, builder: Builder, item: dict[str, Any]) -> None:
    names = item["names"] if "names" in item else [item["name"]]
    x, y = float(item["x"]), float(item["y"])
    box = builder.box(x, y, x + float(item["w"]), y + float(item["h"]))
    if box is None:
        return
    if len(names) > 1:
        source.warn(message("regions of several classes show the first"), f"{builder.place}: {', '.join(map(str, names))}")
    said = {str(word): True for word in item.get("attributes") or ()}
    kept = {**rest(item, *_OBJECT, "attributes"), **({"names": names} if len(names) > 1 else {}),
            **({"attributes": said} if said else {})}  # fmt: skip
    builder.region(box, label=source.label(str(names[0])) if names else None, x=kept)


def _region(_: Source, builder: Builder, region: dict[str, Any]) -> None:
    x, y = float(region["x"]), float(region["y"])
    box = builder.box(x, y, x + float(region["width"]), y + float(region["height"]))
    if box is None:
        return
    caption = builder.caption(region["phrase"], kind="expression", x=rest(region, *_REGION))
    span = builder.span(caption, [(0, len(caption.text))])
    made = builder.region(box, reuse=True)
    if span is not None:
        builder.link(span, made)


def write(target: Target, documents: Iterable[Document]) -> None:
    images, regions = Numbers("visual_genome"), Numbers("visual_genome", "region_id")
    with target.text("region_descriptions.json") as file, target.text("image_data.json") as data:
        file.write("[")
        data.write("[")
        comma = "\n"
        for document in documents:
            image = document.image
            number = images.of(image.x)
            items = []
            for caption in document.captions:
                found = phrases(document, caption)
                tell_bare(caption, found, target)
                for phrase in found:
                    text = phrase.span.text
                    same = text == caption.text
                    if not same:
                        target.lose(
                            message("phrases become descriptions of their own; the sentence around them is left out"), text
                        )
                    kept = foreign(caption.x, "visual_genome") if same else {}
                    if len(phrase.regions) > 1:
                        target.lose(message("phrases with several regions become one description for each"), text)
                    for region in phrase.regions:
                        box = bounds(region.shape)
                        items.append({
                            "region_id": regions.of(caption.x if same else {}), "image_id": number,
                            "x": whole(box.x0), "y": whole(box.y0), "width": whole(box.width), "height": whole(box.height),
                            "phrase": caption.text if same else text, **rest(kept, "region_id"),
                        })  # fmt: skip
            own = foreign(image.x, "visual_genome")
            kept_data = own.get("data")
            file.write(comma + dumps({"id": number, "regions": items, **rest(own, "id", "data")}))
            data.write(comma + dumps({
                "image_id": number, "width": image.width, "height": image.height, "url": image.uri, "file_name": image.uri,
                "coco_id": None, "flickr_id": None, **(kept_data if isinstance(kept_data, dict) else {}),
            }))  # fmt: skip
            comma = ",\n"
        file.write("\n]\n")
        data.write("\n]\n")


def _recognise(head: Head) -> bool:
    if head.names:
        return "region_descriptions.json" in map(_last, head.names) or {"objects.json", "image_data.json"} <= {
            *map(_last, head.names)
        }
    if not head.array or not head.keys & {"image_id", "id"}:
        return False
    if head.has("relationships") and not head.keys & {"objects", "regions"}:
        return '"predicate"' in head.text
    if head.has("url", "width", "height", "coco_id", "flickr_id"):
        return True  # image_data.json, for a better message
    if head.has("regions"):
        return '"phrase"' in head.text
    return bool(head.keys & {"objects", "attributes"}) and all(
        f'"{key}"' in head.text for key in ("object_id", "x", "y", "w", "h")
    )


def _last(name: str) -> str:
    return Path(name).name


FORMAT = Format(
    name="visual_genome",
    title=message("Visual Genome regions (folder)"),
    about=message("Short descriptions of boxes; no sentence around them."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions spans overlaps pieces kinds"),
    order=64,
)
