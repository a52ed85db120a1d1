"""CSV of boxes: `filename, xmin, ymin, xmax, ymax, class`, pixels; width and height are written and read when they are there."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE
from crossalign_gui.storage.formats.outgoing import class_name, features, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

_COLUMNS = ("filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax")


def read(source: Source) -> Iterator[Document]:
    """Rows of one image that follow each other become one document."""
    documents = Images(source, "box_csv")
    for number, row in enumerate(_rows(source), 2):
        place = f"{source.path.name}, line {number}"
        with source.attempt(place):
            if None in row or any(value is None for value in row.values()):
                raise FormatError(message("it has not as many fields as the first line"))
            size = _size(source, row)
            if size is None:
                continue
            yield from documents.begin(row["filename"], *size, place)
            builder = documents.builder
            box = builder.box(row["xmin"], row["ymin"], row["xmax"], row["ymax"])
            if box is not None:
                builder.region(box, label=source.label(row["class"]) if row.get("class") else None)
    yield from documents.end()


def _rows(source: Source) -> Iterator[dict[str, str]]:
    try:
        yield from csv.DictReader(_lines(source))
    except csv.Error as error:
        raise FormatError(message("{}: this is not CSV ({})", source.path.name, error)) from error


def _lines(source: Source) -> Iterator[str]:
    with source.open() as file:
        first = True
        while line := file.readline(MOST_BYTES_OF_A_LINE // 32 + 1):
            source.check()
            if len(line) > MOST_BYTES_OF_A_LINE // 32:
                raise FormatError(message("{}: a line is longer than 1 MB", source.path.name))
            try:
                yield line.decode("utf-8-sig" if first else "utf-8")
            except UnicodeDecodeError as error:
                raise FormatError(message("{} is not UTF-8 text", source.path.name)) from error
            first = False


def _size(source: Source, row: dict[str, str]) -> tuple[float, float] | None:
    if row.get("width") and row.get("height"):
        return float(row["width"]), float(row["height"])
    info = source.images.info(row["filename"])
    if info is None:
        source.warn(message("images whose size is not known are left out (no column width, no picture)"), row["filename"])
        return None
    return info.width, info.height


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for document in documents:
            image = document.image
            if not document.regions:
                target.lose(message("images without a region are left out"), image.uri)
            for region in document.regions:
                box = bounds(region.shape)
                writer.writerow([image.uri, image.width, image.height, class_name(document, region, target),
                                 whole(box.x0), whole(box.y0), whole(box.x1), whole(box.y1)])  # fmt: skip


def _recognise(head: Head) -> bool:
    try:
        first = next(csv.reader(head.text.splitlines()[:1]), [])
    except csv.Error:
        return False
    return {"filename", "xmin", "ymin", "xmax", "ymax"} <= {field.strip().lstrip("\ufeff") for field in first}


FORMAT = Format(
    name="box_csv",
    title=message("CSV of boxes"),
    about=message("filename, width, height, class, xmin, ymin, xmax, ymax; no words."),
    suffix=".csv",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels"),
    order=72,
)
