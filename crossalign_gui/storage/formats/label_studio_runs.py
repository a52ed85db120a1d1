"""Label Studio's brush masks: the RGBA bytes of the image, row by row, in the run-length code of thi.ng/rle-pack.

A stream of bits: 32 for the number of bytes, 5 for the word size less one, four times 4 for the sizes of run lengths less
one; then for each run one bit (repeated or literal), two that choose a size, the length less one, and the word or words.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError

_SIZES = (3, 4, 8, 16)


def pack(mask: NDArray[np.bool_]) -> list[int]:
    """mask: [H, W]; the code as bytes."""
    flat = mask.ravel()
    starts = np.concatenate([[0], np.flatnonzero(flat[1:] != flat[:-1]) + 1])
    lengths = 4 * np.diff(starts, append=len(flat))
    bits = [f"{4 * len(flat):032b}", f"{8 - 1:05b}", *(f"{size - 1:04b}" for size in _SIZES)]
    for inside, left in zip(flat[starts].tolist(), lengths.tolist(), strict=True):
        word = "11111111" if inside else "00000000"
        while left:
            step = min(left, 1 << 16)
            bits.append(f"111{step - 1:016b}{word}")
            left -= step
    text = "".join(bits)
    text += "0" * (-len(text) % 8)
    return [int(text[place : place + 8], 2) for place in range(0, len(text), 8)]


def unpack(code: Sequence[int], height: int, width: int, place: str) -> NDArray[np.bool_]:
    """[H, W]: where the alpha byte is above 127. Raises FormatError when the code does not fill the image exactly."""
    try:
        data = bytes(code)
    except (TypeError, ValueError) as error:
        raise FormatError(message("{}: a brush mask is no list of bytes", place)) from error
    bits = _Bits(data, place)
    total = bits.take(32)
    if total != 4 * height * width:
        raise FormatError(
            message(
                "{}: a brush mask has {} bytes, an image of {} x {} needs {}", place, total, width, height, 4 * height * width
            )
        )
    word = bits.take(5) + 1
    sizes = [bits.take(4) + 1 for _ in range(4)]
    values = np.zeros(total, dtype=np.uint8)
    position = 0
    while position < total:
        repeated = bits.take(1)
        length = bits.take(sizes[bits.take(2)]) + 1
        if position + length > total:
            raise FormatError(message("{}: a brush mask is longer than its image", place))
        if repeated:
            values[position : position + length] = bits.take(word) & 255
        else:
            values[position : position + length] = [bits.take(word) & 255 for _ in range(length)]
        position += length
    return values.reshape(height, width, 4)[..., 3] > 127


class _Bits:
    def __init__(self, data: bytes, place: str) -> None:
        self._data, self._position, self._place = data, 0, place

    def take(self, count: int) -> int:
        end = self._position + count
        if end > 8 * len(self._data):
            raise FormatError(message("{}: a brush mask ends too early", self._place))
        first, last = self._position // 8, (end + 7) // 8
        value = int.from_bytes(self._data[first:last], "big") >> (8 * last - end)
        self._position = end
        return value & ((1 << count) - 1)
