"""CSV of Google AutoML and Vertex AI object detection: `SET,gs://bucket/a.jpg,label,x0,y0,x1,y0,x1,y1,x0,y1`, fractions of the
picture, without a header.

Of the four corners the two in the middle of each pair may be empty; a row without a label or corners is a picture without a box.
Pictures must be at hand when it is read, for their size.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import class_name, features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

_SETS = {
    "TRAIN": "train",
    "TRAINING": "train",
    "VALIDATE": "val",
    "VALIDATION": "val",
    "TEST": "test",
    "UNASSIGNED": None,
    "": None,
}
_CORNERS = 8
_WRITTEN = {"train": "TRAIN", "val": "VALIDATION", "test": "TEST"}
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|bmp|ico|webp|tiff?)$", re.IGNORECASE)
_NUMBER = re.compile(r"-?[\d.]*(?:e-\d+)?")


def read(source: Source) -> Iterator[Document]:
    """Rows of one picture that follow each other become one document."""
    documents, sets = Images(source, "automl_csv"), dict[str, str | None]()
    for number, fields in _rows(source):
        place = f"{source.path.name}, line {number}"
        with source.attempt(place):
            if not fields:
                continue
            fields = fields if fields[0].upper() in _SETS else ["", *fields]
            part, uri, label, *corners = [*fields, *[""] * (3 + _CORNERS - len(fields))]
            if part.upper() not in _SETS or len(corners) != _CORNERS:
                raise FormatError(message("it has {} fields, not {}", len(fields), 3 + _CORNERS))
            info = source.images.info(uri)
            if info is None:
                source.warn(message("images whose size is not known are left out (the picture is not here)"), uri)
                continue
            yield from _placed(documents.begin(uri, info.width, info.height, place), sets)
            sets[uri] = _SETS[part.upper()]
            if any(corners):
                xs, ys = ([float(text) for text in corners[first::2] if text] for first in (0, 1))
                if not all(-1 <= value <= 2 for value in (*xs, *ys)):  # a little outside is told by the box
                    raise FormatError(message("corners are no fractions of the picture"))
                box = documents.builder.box(min(xs) * info.width, min(ys) * info.height, max(xs) * info.width,
                                            max(ys) * info.height)  # fmt: skip
                if box is not None:
                    documents.builder.region(box, label=source.label(label) if label else None)
            elif label:
                source.warn(message("classes of a whole picture are left out"), f"{place}: {label}")
    yield from _placed(documents.end(), sets)


def _rows(source: Source) -> Iterator[tuple[int, list[str]]]:
    """(line, fields). Raises OSError, FormatError."""
    rows = csv.reader(io.StringIO(source.text(source.path), newline=""))
    try:
        for row in rows:
            source.check()
            yield rows.line_num, row
    except csv.Error as error:
        raise FormatError(message("{}: this is not CSV ({})", source.path.name, error)) from error


def _placed(documents: Iterator[Document], sets: dict[str, str | None]) -> Iterator[Document]:
    for document in documents:
        yield replace(document, image=replace(document.image, split=sets.get(document.image.uri)))


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        writer = csv.writer(file, lineterminator="\n")
        for document in documents:
            image = document.image
            head = [_WRITTEN.get(image.split or "", "UNASSIGNED"), image.uri]
            for region in document.regions:
                box = bounds(region.shape)
                left, right = box.x0 / image.width, box.x1 / image.width
                top, bottom = box.y0 / image.height, box.y1 / image.height
                name = class_name(document, region, target)
                writer.writerow([*head, name, left, top, right, top, right, bottom, left, bottom])
            if not document.regions:
                writer.writerow([*head, *[""] * (_CORNERS + 1)])


def _recognise(head: Head) -> bool:
    if not head.name.lower().endswith(".csv"):
        return False
    fields = next(csv.reader(head.text.splitlines()[:1]), [])
    fields = fields if fields[:1] and fields[0].upper() in _SETS else ["", *fields]
    if len(fields) != 3 + _CORNERS or not _PICTURE.search(fields[1]):
        return False
    return all(_NUMBER.fullmatch(field.strip()) for field in fields[3:])


FORMAT = Format(
    name="automl_csv",
    title=message("CSV of Google AutoML, Vertex AI"),
    about=message("Boxes with class names as fractions of the picture, with train, validation and test."),
    suffix=".csv",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels classes splits"),
    order=74,
)
