"""The rows of an SQLite file page by page, without its trees: for files whose trees are damaged.

The layout is that of https://www.sqlite.org/fileformat2.html, sections 1.5 to 2.1. A page that does not make sense is passed
over, and so is a row of which a part is lost.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from pathlib import Path

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

_INTERIOR_INDEX, _LEAF_INDEX, _LEAF_TABLE = 2, 10, 13
_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of a value of serial type 0 to 9
_MOST_PAYLOAD = 1 << 28


class _LostError(Exception):
    """A cell points outside its page, or a part of the row is not there."""


def rows(path: Path) -> Iterator[Row]:
    """Every row of a table or an index, in the order of the pages. A row's number stands for its INTEGER PRIMARY KEY, which the
    file stores as NULL. Raises OSError."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            yield from _Pages(content).rows()


class _Pages:
    def __init__(self, content: mmap.mmap) -> None:
        size = struct.unpack(">H", content[16:18])[0] if content[:15] == b"SQLite format 3" else 0
        size = 65536 if size == 1 else size
        known = 512 <= size <= 65536 and size & (size - 1) == 0
        self._content = content
        self._size = size if known else 4096
        self._usable = self._size - (content[20] if known else 0)
        self._count = len(content) // self._size
        self._free = self._freed() if known else set()

    def rows(self) -> Iterator[Row]:
        for number in range(1, self._count + 1):
            if number not in self._free:
                yield from self._rows_of(self._page(number), 100 if number == 1 else 0)

    def _page(self, number: int) -> bytes:
        if not 1 <= number <= self._count:
            raise _LostError
        return self._content[(number - 1) * self._size : number * self._size]

    def _freed(self) -> set[int]:
        """Pages that hold what was deleted."""
        found: set[int] = set()
        trunk = struct.unpack(">I", self._content[32:36])[0]
        while trunk and trunk not in found and trunk <= self._count:
            found.add(trunk)
            page = self._page(trunk)
            trunk, count = struct.unpack(">II", page[:8])
            if count <= self._usable // 4 - 2:
                found.update(struct.unpack(f">{count}I", page[8 : 8 + 4 * count]))
        return found

    def _rows_of(self, page: bytes, start: int) -> Iterator[Row]:
        kind = page[start]
        if kind not in (_INTERIOR_INDEX, _LEAF_INDEX, _LEAF_TABLE):
            return
        head = start + (12 if kind == _INTERIOR_INDEX else 8)
        (count,) = struct.unpack(">H", page[start + 3 : start + 5])
        if head + 2 * count > self._usable:
            return
        for (place,) in struct.iter_unpack(">H", page[head : head + 2 * count]):
            try:
                yield self._row(page, place, kind)
            except (_LostError, IndexError, struct.error, OverflowError, UnicodeDecodeError):
                continue

    def _row(self, page: bytes, place: int, kind: int) -> Row:
        if kind == _INTERIOR_INDEX:
            place += 4
        size, place = _varint(page, place)
        number = None
        if kind == _LEAF_TABLE:
            number, place = _varint(page, place)
        payload = self._payload(page, place, size, kind == _LEAF_TABLE)
        values = _values(payload)
        return (number, *values[1:]) if number is not None and values and values[0] is None else tuple(values)

    def _payload(self, page: bytes, place: int, size: int, table: bool) -> bytes:
        if size > _MOST_PAYLOAD:
            raise _LostError
        usable = self._usable
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return page[place : place + size]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
        parts, left = [page[place : place + local]], size - local
        (following,) = struct.unpack(">I", page[place + local : place + local + 4])
        while left > 0:
            overflow = self._page(following)
            (following,) = struct.unpack(">I", overflow[:4])
            parts.append(overflow[4 : 4 + min(left, usable - 4)])
            left -= usable - 4
        return b"".join(parts)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """The number at `place`, and the place after it."""
    value = 0
    for index in range(8):
        byte = data[place + index]
        value = value << 7 | byte & 127
        if byte < 128:
            return value, place + index + 1
    return value << 8 | data[place + 8], place + 9


def _values(payload: bytes) -> list[Value]:
    end, place = _varint(payload, 0)
    types = []
    while place < end:
        kind, place = _varint(payload, place)
        types.append(kind)
    if place != end:
        raise _LostError
    found: list[Value] = []
    for kind in types:
        size = _SIZES[kind] if kind < 10 else (kind - 12) // 2
        part = payload[place : place + size]
        if len(part) != size or kind in (10, 11):
            raise _LostError
        found.append(_value(kind, part))
        place += size
    return found


def _value(kind: int, part: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", part)[0])
    if kind < 10:
        return kind - 8 if kind > 7 else int.from_bytes(part, "big", signed=True)
    return part.decode("utf-8", "replace") if kind % 2 else part
