"""PNGs of flat colours, as segments are: what is equal to the row above costs next to nothing, neither time nor room."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_UP = 2  # a row is written as its difference from the one above
_LEVEL = 1
_FEWEST = 4  # equal rows for which it pays to begin anew
_BASE = 65521  # of Adler's sums


Rows = NDArray[np.int64]


def new_rows(numbers: NDArray[np.uint32]) -> Rows:
    """Which rows of [H, W] are not equal to the one above; the first is one of them."""
    return np.concatenate([[0], np.flatnonzero((numbers[1:] != numbers[:-1]).any(1)) + 1])


def extents(numbers: NDArray[np.uint32], new: Rows) -> dict[int, tuple[int, tuple[int, int, int, int]]]:
    """(pixels, (x0, y0, x1, y1) around them, half-open) of each number of [H, W] but 0. new: see `new_rows`."""
    (height, width), rows = numbers.shape, numbers[new]
    begins = np.ones(rows.shape, bool)
    np.not_equal(rows[:, 1:], rows[:, :-1], out=begins[:, 1:])
    starts = np.flatnonzero(begins)
    values, lengths = rows.reshape(-1)[starts], np.diff(starts, append=rows.size)
    some = values != 0
    y, x0 = np.divmod(starts[some], width)
    x1, top, bottom = x0 + lengths[some], new[y], np.append(new[1:], height)[y]
    found, which = np.unique(values[some], return_inverse=True)
    areas = np.bincount(which, (x1 - x0) * (bottom - top), len(found)).astype(np.int64)
    box = np.empty((4, len(found)), np.int64)
    box[:2], box[2:] = max(height, width), 0
    for side, places, extreme in zip(
        box, (x0, top, x1, bottom), (np.minimum, np.minimum, np.maximum, np.maximum), strict=True
    ):
        extreme.at(side, which, places)
    around = zip(*box.tolist(), strict=True)
    return dict(zip(found.tolist(), zip(areas.tolist(), around, strict=True), strict=True))


def png(numbers: NDArray[np.uint32], new: Rows | None = None) -> bytes:
    """numbers: [H, W] below 2**24; each is the colour R + 256 G + 65536 B. new: see `new_rows`, where they are known."""
    height, width = numbers.shape
    new = new_rows(numbers) if new is None else new
    colours = np.ascontiguousarray(numbers[new], "<u4").view(np.uint8)
    colours[1:] -= colours[:-1].copy()
    packed = Image.frombytes("RGB", (width, len(new)), colours, "raw", "RGBX").tobytes()  # ten times as fast as NumPy
    rows = np.full((len(new), 1 + 3 * width), _UP, np.uint8)
    rows[:, 1:] = np.frombuffer(packed, np.uint8).reshape(len(new), 3 * width)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = _packed(rows, np.diff(new, append=height) - 1)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _packed(rows: NDArray[np.uint8], same: NDArray[np.int64]) -> bytes:
    """rows: as they are filtered; same: how many rows equal to it follow each."""
    packer, parts, check, begin = _packer(), [b"\x78\x01"], 1, 0
    for number in np.flatnonzero(same >= _FEWEST).tolist():
        data, count = _with_few(rows[begin : number + 1], same[begin:number]), int(same[number])
        parts += [packer.compress(data), packer.flush(zlib.Z_FULL_FLUSH)]
        parts += [_equal(rows.shape[1], 1 << bit) for bit in range(count.bit_length()) if count >> bit & 1]
        check = _after_equal(zlib.adler32(data, check), rows.shape[1], count)
        begin = number + 1
    data = _with_few(rows[begin:], same[begin:])
    parts += [packer.compress(data), packer.flush(), zlib.adler32(data, check).to_bytes(4, "big")]
    return b"".join(parts)


def _with_few(rows: NDArray[np.uint8], same: NDArray[np.int64]) -> bytes:
    """The rows, with those that are equal to them."""
    if not same.any():
        return rows.tobytes()
    counts = np.ones(len(rows), np.int64)
    counts[: len(same)] += same
    whole = np.zeros((int(counts.sum()), rows.shape[1]), np.uint8)
    whole[:, 0] = _UP
    whole[np.cumsum(counts) - counts] = rows
    return whole.tobytes()


@lru_cache(maxsize=256)
def _equal(length: int, count: int) -> bytes:
    """Rows that are equal to the one above, packed: they may stand wherever nothing is left over."""
    packer = _packer(6)
    return packer.compress((bytes([_UP]) + bytes(length - 1)) * count) + packer.flush(zlib.Z_FULL_FLUSH)


def _after_equal(check: int, length: int, count: int) -> int:
    """Adler's sums with so many of these rows behind what they were made of: each adds 2 to the first sum at its first byte."""
    high, low = check >> 16, check & 0xFFFF
    high += length * (count * low + _UP * count * (count + 1) // 2)
    return (high % _BASE) << 16 | (low + _UP * count) % _BASE


def _packer(level: int = _LEVEL) -> zlib._Compress:
    return zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, 9)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
