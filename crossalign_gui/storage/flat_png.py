"""PNGs of flat colours, as segments are: what is equal to the row above costs next to nothing, neither time nor room."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_UP = 2  # a row is written as its difference from the one above
_LEVEL, _MEMORY = 3, 5
_FEWEST = 4  # equal rows for which it pays to begin anew
_BASE = 65521  # of Adler's sums


def png(numbers: NDArray[np.uint32], heights: NDArray[np.int64], widths: NDArray[np.int64]) -> bytes:
    """numbers: [rows, columns] below 2**24, of cells of these heights and widths in pixels; each is the colour
    R + 256 G + 65536 B."""
    begins = np.ones(len(numbers), bool)
    np.logical_or.reduce(numbers[1:] != numbers[:-1], axis=1, out=begins[1:])
    new = begins.nonzero()[0]
    colours = np.ascontiguousarray(numbers[new], "<u4").view(np.uint8)
    colours[1:] -= colours[:-1].copy()
    wide = colours.view("<u4").repeat(widths, axis=1)
    width = wide.shape[1]
    image = Image.frombuffer("RGBA", (width, len(new)), wide, "raw", "RGBA", 0, 1)
    packed = np.frombuffer(image.tobytes("raw", "RGB"), np.uint8)  # NumPy alone takes five times as long
    same = np.add.reduceat(heights, new) - 1
    many = same >= _FEWEST
    counts = np.where(many, 1, same + 1)
    ends = counts.cumsum()
    rows = np.zeros((int(ends[-1]), 1 + 3 * width), np.uint8)
    rows[:, 0], rows[ends - counts, 1:] = _UP, packed.reshape(len(new), 3 * width)
    data = _packed(rows.data, 1 + 3 * width, zip(ends[many].tolist(), same[many].tolist(), strict=True))
    head = struct.pack(">IIBBBBB", width, int(heights.sum()), 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _packed(rows: memoryview, length: int, equal: Iterable[tuple[int, int]]) -> bytes:
    """rows: of so many bytes, as they are filtered; equal: (the row before which they stand, how many) rows that are equal to the
    one above."""
    packer, parts, check, begin = _packer(), [b"\x78\x01"], 1, 0
    for end, count in equal:
        parts += [packer.compress(rows[begin:end]), packer.flush(zlib.Z_FULL_FLUSH)]
        parts += [_equal(length, 1 << bit) for bit in range(count.bit_length()) if count >> bit & 1]
        check = _after_equal(zlib.adler32(rows[begin:end], check), length, count)
        begin = end
    parts += [packer.compress(rows[begin:]), packer.flush(), zlib.adler32(rows[begin:], check).to_bytes(4, "big")]
    return b"".join(parts)


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
    return zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))
