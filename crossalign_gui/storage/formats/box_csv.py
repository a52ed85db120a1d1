"""CSV of boxes: `filename, xmin, ymin, xmax, ymax, class`, pixels; width and height are written and read when they are there."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Images
from crossalign_gui.storage.formats.csv_out import CSV_CHOICES, begin_csv, plain, unescaped
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE
from crossalign_gui.storage.formats.outgoing import class_name, features, whole
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target

_OTHER_NAMES = {
    "filename": ("file", "file_name", "image", "image_path", "image_name", "img", "path"),
    "xmin": ("x1", "x_min", "x0", "left", "xtl"),
    "ymin": ("y1", "y_min", "y0", "top", "ytl"),
    "xmax": ("x2", "x_max", "right", "xbr"),
    "ymax": ("y2", "y_max", "bottom", "ybr"),
    "class": ("label", "category", "class_name", "label_name", "name"),
    "width": ("image_width", "img_width"),
    "height": ("image_height", "img_height"),
}
_NEEDED = ("filename", "xmin", "ymin", "xmax", "ymax")
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
            yield from documents.begin(unescaped(row["filename"]), *size, place)
            builder = documents.builder
            box = builder.box(*(_number(row[key]) for key in ("xmin", "ymin", "xmax", "ymax")))
            if box is not None:
                builder.region(box, label=source.label(unescaped(row["class"])) if row.get("class") else None)
    yield from documents.end()


def _rows(source: Source) -> Iterator[dict[str, str]]:
    try:
        lines = _lines(source)
        first = next(lines, "")
        sign = delimiter(first)
        header = next(csv.reader([first], delimiter=sign), [])
        names = _columns(header, source.choice("columns", ""))
        missing = [name for name in _NEEDED if name not in names]
        if header and missing:
            raise FormatError(message(
                "{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME", source.path.name,
                ", ".join(missing), ", ".join(header),
            ))  # fmt: skip
        yield from csv.DictReader(lines, names, delimiter=sign)
    except csv.Error as error:
        raise FormatError(message("{}: this is not CSV ({})", source.path.name, error)) from error


def _lines(source: Source) -> Iterator[str]:
    with source.open() as file:
        first = True
        while line := file.readline(MOST_BYTES_OF_A_LINE // 32 + 1):
            source.check()
            if len(line) > MOST_BYTES_OF_A_LINE // 32:
                raise FormatError(message("{}: a line is longer than 1 MB", source.path.name))
            yield line.decode("utf-8-sig" if first else "utf-8", "replace")
            first = False


def _columns(header: list[str], chosen: str) -> list[str]:
    """Our names for the columns, as they are chosen (`xmin:left,ymin:top`) or as others call them."""
    mapping = {theirs.strip().lower(): ours.strip() for ours, _, theirs in (item.partition(":") for item in chosen.split(","))}
    names: list[str] = []
    for field in (item.strip().lstrip("\ufeff").lower() for item in header):
        own = mapping.get(field) or next((ours for ours, others in _OTHER_NAMES.items() if field in others), field)
        names.append(own if own not in names else field)
    return names


def delimiter(first: str) -> str:
    """Of the header: commas, or the semicolons and tabs of spreadsheets in other languages."""
    return max(",;\t", key=lambda sign: (first.count(sign), sign == ","))


def _number(text: str) -> float:
    """With a comma for the point too, as such spreadsheets write it."""
    return float(text.replace(",", "."))


def _size(source: Source, row: dict[str, str]) -> tuple[float, float] | None:
    if row.get("width") and row.get("height"):
        return _number(row["width"]), _number(row["height"])
    info = source.images.info(unescaped(row["filename"]))
    if info is None:
        source.warn(message("images whose size is not known are left out (no column width, no picture)"), row["filename"])
        return None
    return info.width, info.height


def write(target: Target, documents: Iterable[Document]) -> None:
    with target.text() as file:
        writer = begin_csv(target, file)
        writer.writerow(_COLUMNS)
        for document in documents:
            image = document.image
            if not document.regions:
                target.lose(message("images without a region are left out"), image.uri)
            for region in document.regions:
                box = bounds(region.shape)
                name = plain(class_name(document, region, target), target)
                writer.writerow([plain(image.uri, target), image.width, image.height, name,
                                 whole(box.x0), whole(box.y0), whole(box.x1), whole(box.y1)])  # fmt: skip


def _recognise(head: Head) -> bool:
    try:
        first = next(csv.reader(head.text.splitlines()[:1], delimiter=delimiter(head.text.split("\n", 1)[0])), [])
    except csv.Error:
        return False
    return {*_NEEDED} <= {*_columns(first, "")}


FORMAT = Format(
    name="box_csv",
    title=message("CSV of boxes"),
    about=message("filename, width, height, class, xmin, ymin, xmax, ymax; no words."),
    suffix=".csv",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("loose_regions labels classes"),
    choices=CSV_CHOICES,
    order=72,
)
