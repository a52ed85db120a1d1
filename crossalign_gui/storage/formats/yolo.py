"""YOLO: `labels/*.txt` of `class cx cy w h` or `class x y x y ...` (a polygon), fractions of the image, and `data.yaml` with the
class names. Sizes are those of the pictures, which must be at hand for reading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Choice, Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.yolo_data import NAME_LISTS
from crossalign_gui.storage.formats.yolo_layout import Pair, data_sets
from crossalign_gui.storage.formats.yolo_out import write
from crossalign_gui.storage.formats.yolo_rows import Rows
from crossalign_gui.storage.images import ImageError, probe
from crossalign_gui.storage.picture_kinds import SUFFIXES

_ENDINGS = tuple(SUFFIXES)


def read(source: Source) -> Iterator[Document]:
    """Raises FormatError, also when no picture can be read."""
    empty = True
    for found in data_sets(source):
        rows = Rows(source, found.data)
        for pair in found.pairs:
            source.check()
            with source.attempt(pair.place):
                document = _document(source, rows, pair)
                if document is not None:
                    empty = False
                    yield document
    if empty:
        raise FormatError(message("{}: none of its pictures can be read", source.path.name))


def _document(source: Source, rows: Rows, pair: Pair) -> Document | None:
    try:
        info = probe(pair.image)
    except ImageError as error:
        source.warn(message("labels whose picture cannot be read are left out"), str(error))
        return None
    builder = Builder(source, "yolo", pair.uri, info.width, info.height, pair.place)
    for number, line in enumerate(source.text(pair.label).splitlines() if pair.label is not None else (), 1):
        if line.strip():
            builder.place = f"{pair.place}, line {number}"
            with source.attempt(builder.place):
                rows.add(builder, line)
    document = builder.build()
    return replace(document, image=replace(document.image, split=pair.split))


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
    holds=features("polygons turned holes parts masks loose_regions labels classes splits crowd outside keypoints"),
    choices=(
        Choice(
            "rows",
            message("Rows"),
            (
                ("auto", message("By the regions: boxes, turned boxes or polygons")),
                ("boxes", message("Boxes")),
                ("polygons", message("Polygons")),
                ("oriented", message("Turned boxes (OBB)")),
            ),
        ),
        Choice(
            "pictures",
            message("Pictures"),
            (
                ("link", message("Linked")),
                ("copy", message("Copied")),
                ("path", message("By absolute path")),
                ("no", message("Left where they are")),
            ),
        ),
        Choice("layout", message("Layout"), (("ultralytics", "Ultralytics"), ("darknet", "Darknet"))),
        Choice("earlier", message("Labels of an earlier export"), (("keep", message("Kept")), ("remove", message("Removed")))),
    ),
    numbers_classes=True,
    order=66,
)
