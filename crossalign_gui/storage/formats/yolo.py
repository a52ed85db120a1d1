"""YOLO: `labels/*.txt` of `class cx cy w h` or `class x y x y ...` (a polygon), fractions of the image, and `data.yaml` with the
class names. Sizes are those of the pictures, which must be at hand for reading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.geometry import Polygons
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import reading
from crossalign_gui.storage.formats.outgoing import class_name, features, place_in_list
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target, dumps
from crossalign_gui.storage.formats.yolo_data import NAME_LISTS
from crossalign_gui.storage.formats.yolo_layout import Pair, data_sets
from crossalign_gui.storage.formats.yolo_rows import Rows
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.images import SUFFIXES, ImageError, probe

_ENDINGS = tuple(SUFFIXES)


def read(source: Source) -> Iterator[Document]:
    for found in data_sets(source):
        rows = Rows(source, found.data)
        for pair in found.pairs:
            source.check()
            document = _document(source, rows, pair)
            if document is not None:
                yield document


def _document(source: Source, rows: Rows, pair: Pair) -> Document | None:
    try:
        info = probe(pair.image)
    except ImageError as error:
        source.warn(message("labels whose picture cannot be read are left out"), str(error))
        return None
    with reading(pair.place):
        builder = Builder(source, "yolo", pair.uri, info.width, info.height, pair.place)
        for number, line in enumerate(source.text(pair.label).splitlines() if pair.label is not None else (), 1):
            if line.strip():
                builder.place = f"{pair.place}, line {number}"
                rows.add(builder, line)
        document = builder.build()
    return replace(document, image=replace(document.image, split=pair.split))


class _Classes:
    """Numbers from 0 without a gap, first those of the class list, shown or not, in its order: the numbers of an import where
    there are some. So the halves of a project that are exported apart agree."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._listed = 0
        self.names: dict[str, int] = {}

    def number(self, name: str) -> int:
        name = " ".join(name.split())
        if name not in self.names:
            self.take_over()
        return self.names.setdefault(name, len(self.names))

    def take_over(self) -> None:
        labels = [*islice(self._target.labels.values(), self._listed, None)]
        self._listed += len(labels)
        for label in sorted(labels, key=lambda label: place_in_list(label, "yolo", "coco")):
            self.names.setdefault(" ".join(label.name.split()), len(self.names))


def write(target: Target, documents: Iterable[Document]) -> None:
    classes = _Classes(target)
    stems: set[str] = set()
    for document in documents:
        image = document.image
        lines = []
        for region in document.regions:
            shape = region.shape
            if isinstance(shape, Polygons):
                values = [v for x, y in shape.parts[0].outer for v in (x / image.width, y / image.height)]
            else:
                box = bounds(shape).clipped(image.width, image.height)
                if box != shape:
                    target.lose(message("boxes are cut at the edge of their image"), image.uri)
                if box.area <= 0:
                    target.lose(message("regions outside of their image are left out"), image.uri)
                    continue
                (cx, cy), w, h = box.center, box.width / image.width, box.height / image.height
                values = [cx / image.width, cy / image.height, w, h]
            index = classes.number(class_name(document, region, target))
            lines.append(" ".join([str(index), *(f"{value:.12f}" for value in values)]))
        stem = PurePosixPath(clean_name(image.uri)).with_suffix("").as_posix().removeprefix("images/")
        if stem in stems:
            target.lose(message("pictures that differ only in their suffix share a file: the second is left out"), image.uri)
            continue
        stems.add(stem)
        with target.text(f"labels/{stem}.txt") as file:
            file.write("".join(f"{line}\n" for line in lines))
    classes.take_over()
    names = classes.names
    with target.text("data.yaml") as file:
        file.write("path: .\ntrain: images\nval: images\n")
        file.write(f"nc: {len(names)}\nnames:\n" + "".join(f"  {index}: {dumps(name)}\n" for name, index in names.items()))


def _recognise(head: Head) -> bool:
    if not head.names:
        kind = PurePosixPath(head.name).suffix.lower()
        if kind == ".data":
            return re.search(r"^\s*names\s*=", head.text, re.MULTILINE) is not None
        return kind in (".yaml", ".yml") and re.search(r"^[\"']?names[\"']?\s*:", head.text, re.MULTILINE) is not None
    names = [name.lower() for name in head.names]
    texts = [name for name in names if name.endswith(".txt") and name.rsplit("/", 1)[-1] not in NAME_LISTS]
    if any(f"/{name}".endswith(("/data.yaml", "/data.yml", *(f"/{item}" for item in NAME_LISTS), ".names")) for name in names):
        return bool(texts) or any(f"/{name}".endswith("/labels") for name in names)
    if any(name.endswith((".yaml", ".yml", ".data")) for name in names) and any(
        f"/{name}".endswith("/labels") for name in names
    ):
        return True
    stems = {name.rpartition(".")[0] for name in names if name.endswith(_ENDINGS)}
    return any(f"/{name}".rpartition("/labels/")[1] and _image_stem(name) in stems for name in texts)


def _image_stem(label: str) -> str:
    head, _, tail = f"/{label}".rpartition("/labels/")
    return f"{head}/images/{tail}"[1:].removesuffix(".txt")


FORMAT = Format(
    name="yolo",
    title=message("YOLO labels (folder)"),
    about=message("Boxes and polygons with class names, fractions of the image; no words."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("polygons loose_regions labels"),
    order=66,
)
