"""CSV of boxes: `filename, xmin, ymin, xmax, ymax, class`, pixels; width and height are written and read when they are there.

Read are also boxes as x, y, width, height in columns of their own or in one, other names of columns, and files without a header.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

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
    "filename": ("file", "file_name", "image", "image_path", "image_name", "image_id", "img", "path"),
    "xmin": ("x1", "x_min", "x0", "left", "xtl"),
    "ymin": ("y1", "y_min", "y0", "top", "ytl"),
    "xmax": ("x2", "x_max", "right", "xbr"),
    "ymax": ("y2", "y_max", "bottom", "ybr"),
    "class": ("label", "category", "class_name", "label_name", "name"),
    "width": ("image_width", "img_width"),
    "height": ("image_height", "img_height"),
    "x": ("bbox_x", "box_x"),
    "y": ("bbox_y", "box_y"),
    "w": ("bbox_width", "bbox_w", "box_width", "box_w"),
    "h": ("bbox_height", "bbox_h", "box_height", "box_h"),
    "bbox": ("box", "bounding_box"),
    "score": ("confidence", "conf", "probability"),
}
_NEEDED = ("filename", "xmin", "ymin", "xmax", "ymax")
_SIDES = ("filename", "x", "y", "w", "h")
_LIST = ("filename", "bbox")
_KNOWN = (*_OTHER_NAMES, "file", "width", "height")
_PICTURE = re.compile(r"\.(jpe?g|png|webp|tiff?|bmp|gif)$", re.IGNORECASE)
_BARE = {"pnnnnt": (*_NEEDED, "class"), "tnnnnpnn": ("class", "x", "y", "w", "h", "filename", "width", "height")}
"""Files without a header by their first line (p: a picture, n: a number, t: a text): as keras-retinanet and makesense write them."""
_COLUMNS = ("filename", "width", "height", "class", "xmin", "ymin", "xmax", "ymax")


def read(source: Source) -> Iterator[Document]:
    """Rows of one image that follow each other become one document."""
    documents = Images(source, "box_csv")
    for number, row in _rows(source):
        place = f"{source.path.name}, line {number}"
        with source.attempt(place):
            if None in row or any(value is None for value in row.values()):
                raise FormatError(message("it has not as many fields as the first line"))
            size = _size(source, row)
            if size is None:
                continue
            yield from documents.begin(_picture(source, unescaped(row["filename"])), *size, place)
            builder = documents.builder
            corners = _corners(row)
            box = builder.box(*corners) if corners is not None else None
            if box is not None:
                score = _number(row["score"]) if row.get("score") else None
                builder.region(box, label=source.label(unescaped(row["class"])) if row.get("class") else None, score=score)
    yield from documents.end()


def _picture(source: Source, name: str) -> str:
    """Some data sets leave the suffix out."""
    path = None if PurePosixPath(name).suffix else source.images.by_stem(name)
    return name if path is None else source.uri(path)


def _corners(row: dict[str, str]) -> tuple[float, float, float, float] | None:
    """None for a picture without a box: all its numbers are left empty."""
    way = next(names for names in (_NEEDED, _SIDES, _LIST) if all(name in row for name in names))
    texts = re.findall(r"[^\s,\[\]()]+", row["bbox"]) if way is _LIST else [row[name] for name in way[1:]]
    if not any(text.strip() for text in texts):
        return None
    columns = [f"{way[1]}"] * len(texts) if way is _LIST else way[1:]
    a, b, c, d = (_named_number(name, text) for name, text in zip(columns, texts, strict=True))
    return (a, b, c, d) if way is _NEEDED else (a, b, a + c, b + d)


def _rows(source: Source) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, row)."""
    try:
        lines = _lines(source)
        first = next(lines, "")
        sign = delimiter(first)
        header = next(csv.reader([first], delimiter=sign), [])
        bare = _bare(header)
        names = list(bare or _columns(header, source.choice("columns", "")))
        missing = [name for name in _NEEDED if name not in names]
        if header and missing and not _is_enough(names):
            raise FormatError(message(
                "{}: no column is {}; the columns are {}. Say which with --set columns=xmin:NAME,ymin:NAME", source.path.name,
                ", ".join(missing), ", ".join(header),
            ))  # fmt: skip
        if "bbox" in names and not {*_NEEDED} <= {*names}:
            source.warn(message("a column with whole boxes is read as x, y, width, height"), source.path.name)
        for name in names:
            if name not in _KNOWN:
                source.warn(message("columns that are not read are left out"), name)
        rows = csv.DictReader(itertools.chain([first], lines) if bare else lines, names, delimiter=sign)
        yield from enumerate(rows, 1 if bare else 2)
    except csv.Error as error:
        raise FormatError(message("{}: this is not CSV ({})", source.path.name, error)) from error


def _is_enough(names: list[str]) -> bool:
    return any({*wanted} <= {*names} for wanted in (_NEEDED, _SIDES, _LIST))


def _bare(first: list[str]) -> tuple[str, ...] | None:
    """The columns of a file whose first line is no header."""
    signs = "".join("p" if _PICTURE.search(text) else "n" if _is_number(text) else "t" for text in first)
    return _BARE.get(signs)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


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


def _named_number(column: str, text: str) -> float:
    try:
        return _number(text)
    except ValueError as error:
        raise FormatError(message("column {}: {!r} is no number", column, text)) from error


def _number(text: str) -> float:
    """With a comma for the point too, as such spreadsheets write it."""
    return float(text.replace(",", "."))


def _size(source: Source, row: dict[str, str]) -> tuple[float, float] | None:
    if row.get("width") and row.get("height"):
        return _number(row["width"]), _number(row["height"])
    info = source.images.info(_picture(source, unescaped(row["filename"])))
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
    names = _columns(first, "")
    return bool(_bare(first)) or (_is_enough(names) and names[:1] != ["imageid"])


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
