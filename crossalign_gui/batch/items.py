"""What is to be aligned, one after the other, from folders, lists and tars: an item says where its picture lies, and never
holds it, so that ten million of them cost no memory and another machine can read what it is sent."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from crossalign_gui.batch import webdataset
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE
from crossalign_gui.storage.images import ImageError, find_images, is_image

LISTS = frozenset({".jsonl", ".ndjson", ".csv", ".parquet", ".tar"})
_MOST_BYTES_OF_A_PICTURE = 512 * 2**20
_MOST_BYTES_OF_A_GROUP = 2 * 2**30
_MOST_CHARACTERS = 20_000
_NO_CAPTION = "it has no caption; give --caption, a column caption, or a text file of its name beside it"


class SourceError(Exception):
    """A list that cannot be read at all; the text says why."""


@dataclass(frozen=True, slots=True)
class Item:
    """A picture and one caption of it.

    number: its place in the order of the sources, from 0. image: what the record calls the picture.
    path: the file that holds it: the picture itself, or at: (offset, bytes) within a tar, (row group, row) within a
    Parquet file. problem: why it cannot be aligned, known already from the list.
    """

    number: int
    image: str
    path: str
    caption: str
    at: tuple[int, int] | None = None
    problem: str = ""

    @property
    def place(self) -> tuple[str, tuple[int, int] | None]:
        """The same for all captions of one picture."""
        return self.path, self.at


def list_items(paths: Sequence[Path], caption: str | None, recursive: bool = False) -> Iterator[Item]:
    """Items of pictures, folders and lists (.jsonl, .csv, .parquet, .tar), numbered. A caption of the list goes before
    `caption`; a picture of a folder may have it in a text file of its name. Raises SourceError, OSError."""
    number = 0
    for path in paths:
        for item in _items(path, caption, recursive):
            if not item.problem and not item.caption.strip():
                item = replace(item, problem=_NO_CAPTION)
            elif len(item.caption) > _MOST_CHARACTERS:
                item = replace(item, caption="", problem=f"its caption has more than {_MOST_CHARACTERS:,} characters")
            yield replace(item, number=number)
            number += 1


def read_bytes(item: Item) -> bytes | None:
    """The picture of an item inside of another file, None where `item.path` is the picture. Raises ImageError."""
    if item.at is None:
        return None
    try:
        if item.path.endswith(".parquet"):
            return _from_parquet(item)
        offset, size = item.at
        if size > _MOST_BYTES_OF_A_PICTURE:
            raise ImageError(
                message("{} is larger than {} MB; make a smaller copy", item.image, _MOST_BYTES_OF_A_PICTURE >> 20)
            )
        with Path(item.path).open("rb") as file:
            file.seek(offset)
            return file.read(size)
    except OSError as error:
        raise ImageError(message("{} cannot be read: {}", item.path, error.strerror or error)) from error


def _items(path: Path, caption: str | None, recursive: bool) -> Iterator[Item]:
    suffix = path.suffix.lower()
    if path.is_dir():
        for image in find_images(path, recursive):
            yield Item(0, str(image), str(image), caption or _beside(image))
    elif suffix in (".jsonl", ".ndjson", ".csv"):
        rows = _csv_rows(path) if suffix == ".csv" else _json_rows(path)
        for line, row in rows:
            yield from _of_row(path, line, row, caption)
    elif suffix == ".parquet":
        yield from _of_parquet(path, caption)
    elif suffix == ".tar":
        for member in webdataset.samples(path):
            name = f"{path}/{member.name}"
            for text in member.captions or ((caption or ""),):
                yield Item(0, name, str(path), text, (member.offset, member.size), member.problem)
    elif is_image(path):
        yield Item(0, str(path), str(path), caption or _beside(path))
    else:
        raise SourceError(message("{} is no image, no folder, and none of {}", path, ", ".join(sorted(LISTS))))


def _beside(image: Path) -> str:
    text = image.with_suffix(".txt")
    try:
        with text.open(encoding="utf-8-sig") as file:
            return file.read(_MOST_CHARACTERS + 1).strip()
    except (OSError, ValueError):
        return ""


def _json_rows(path: Path) -> Iterator[tuple[int, Any]]:
    """Rows, or the text of what is wrong with a line."""
    with path.open("rb") as file:
        line = 0
        while data := file.readline(MOST_BYTES_OF_A_LINE + 1):
            line += 1
            if len(data) > MOST_BYTES_OF_A_LINE:
                raise SourceError(message("{}: line {} is longer than {} MB", path.name, line, MOST_BYTES_OF_A_LINE >> 20))
            if not data.strip():
                continue
            try:
                yield line, json.loads(data.decode("utf-8-sig"))
            except (ValueError, RecursionError) as error:
                yield line, f"it is not JSON: {error}"


def _csv_rows(path: Path) -> Iterator[tuple[int, Any]]:
    with path.open(encoding="utf-8-sig", newline="", errors="surrogateescape") as file:
        reader = csv.DictReader(file)
        try:
            for row in reader:
                yield reader.line_num, row
        except csv.Error as error:
            raise SourceError(message("{}: line {} cannot be read: {}", path.name, reader.line_num, error)) from error


def _of_row(path: Path, line: int, row: Any, caption: str | None) -> Iterator[Item]:
    where = f"{path}:{line}"
    if isinstance(row, str):
        yield Item(0, where, where, "", problem=row)
        return
    image = row.get("image", row.get("file_name")) if isinstance(row, dict) else None
    if not isinstance(image, str) or not image or "\0" in image:
        yield Item(0, where, where, "", problem="it names no image: a row needs the columns image and caption")
        return
    name = str(path.parent / image)
    for text in _texts(row) or (caption or "",):
        try:
            text.encode()
            name.encode()
        except UnicodeEncodeError:
            yield Item(0, where, where, "", problem="it is not valid Unicode")
            continue
        yield Item(0, name, name, text)


def _texts(row: dict[str, Any]) -> tuple[str, ...]:
    """The captions of a row: `caption` or `text`, or the list `captions`."""
    many = row.get("captions")
    if isinstance(many, list):
        return tuple(text for text in many if isinstance(text, str))
    text = row.get("caption", row.get("text"))
    return (text,) if isinstance(text, str) and text else ()


def _of_parquet(path: Path, caption: str | None) -> Iterator[Item]:
    file = _parquet(str(path))
    schema = file.schema_arrow
    names = set(schema.names)
    if "image" not in names and "file_name" not in names:
        raise SourceError(message("{} has no column image", path.name))
    import pyarrow as pa

    image = "image" if "image" in names else "file_name"
    kind = schema.field(image).type
    embedded = pa.types.is_struct(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind)
    columns = [name for name in ("caption", "text", "captions") if name in names] + ([] if embedded else [image])
    for group in range(file.num_row_groups):
        for index, row in enumerate(_rows(file, group, columns)):
            for text in _texts(row) or (caption or "",):
                if embedded:
                    yield Item(0, f"{path}/{group}-{index}", str(path), text, (group, index))
                elif isinstance(row[image], str) and row[image]:
                    yield Item(0, str(path.parent / row[image]), str(path.parent / row[image]), text)
                else:
                    yield Item(0, f"{path}/{group}-{index}", str(path), "", problem="it names no image")


def _rows(file: Any, group: int, columns: list[str]) -> list[dict[str, Any]]:
    if not columns:
        return [{}] * int(file.metadata.row_group(group).num_rows)
    return file.read_row_group(group, columns=columns, use_threads=False).to_pylist()


def _from_parquet(item: Item) -> bytes:
    assert item.at is not None
    group, row = item.at
    try:
        value = _pictures(item.path, group)[row].as_py()
    except SourceError as error:
        raise ImageError(str(error)) from error
    data = value.get("bytes") if isinstance(value, dict) else value
    if not isinstance(data, bytes):
        raise ImageError(message("{} holds no bytes of a picture", item.image))
    return data


@lru_cache(maxsize=2)
def _pictures(path: str, group: int) -> Any:
    """The column of pictures of one row group; neighbours are asked one after the other."""
    file = _parquet(path)
    if file.metadata.row_group(group).total_byte_size > _MOST_BYTES_OF_A_GROUP:
        raise SourceError(message("{} has row groups of more than 2 GB; write it with smaller ones", Path(path).name))
    return file.read_row_group(group, columns=["image"], use_threads=False).column("image")


def _parquet(path: str) -> Any:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise SourceError(message("Parquet needs pyarrow: pip install 'crossalign-gui[parquet]'")) from error
    try:
        return parquet.ParquetFile(path)
    except (pa.ArrowException, ValueError) as error:
        raise SourceError(message("{} is no Parquet file that can be read: {}", Path(path).name, error)) from error
