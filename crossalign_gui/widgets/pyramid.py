"""The image at its own size and halved again and again, so that zooming out stays cheap.

Levels other than the neutral ones are applied to tiles of what is seen, which are kept while panning.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.display import Levels
from crossalign_gui.session.picture import halves_of
from crossalign_gui.storage.images import Depth

_TILE = 256
_KEPT = 192  # tiles: 50 MB at most


class Pyramid:
    def __init__(self, pixels: NDArray[np.uint8], depth: Depth | None = None, halves: Sequence[QImage] | None = None) -> None:
        """pixels: [H, W, 3] RGB; kept, not copied. depth and halves (`session.picture.halves_of`): of the same image."""
        self._pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._levels = [image, *(halves_of(self._pixels) if halves is None else halves)]
        self._depth = depth
        self._deep: list[NDArray[Any]] = [] if depth is None else [depth.values]
        self._tile = lru_cache(maxsize=_KEPT)(self._make_tile)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height)."""
        return self._levels[0].width(), self._levels[0].height()

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is at least as fine as the screen at this scale (screen pixels per image pixel)."""
        return self._levels[self._number_for(scale)]

    def part_for(self, scale: float, part: Box, levels: Levels) -> tuple[QImage, QRectF]:
        """A picture that holds a part of the image, in its whole pixels, and where it lies in it."""
        number = self._number_for(scale)
        level = self._levels[number]
        across, down = level.width() / self.size[0], level.height() / self.size[1]
        source = QRectF(part.x0 * across, part.y0 * down, part.width * across, part.height * down)
        if levels == Levels():
            return level, source
        first_x, first_y = int(source.left()) // _TILE, int(source.top()) // _TILE
        last_x = min(level.width() - 1, int(source.right())) // _TILE
        last_y = min(level.height() - 1, int(source.bottom())) // _TILE
        rows = [
            np.concatenate([self._tile(number, x, y, levels) for x in range(first_x, last_x + 1)], axis=1)
            for y in range(first_y, last_y + 1)
        ]
        seen = np.ascontiguousarray(np.concatenate(rows))
        height, width = seen.shape
        picture = QImage(seen.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        return picture, source.translated(-first_x * _TILE, -first_y * _TILE)

    def _number_for(self, scale: float) -> int:
        wanted = 0
        while scale * 2 ** (wanted + 1) <= 1 and wanted + 1 < len(self._levels):
            wanted += 1
        return wanted

    def _deep_level(self, number: int) -> NDArray[Any]:
        """[h, w] raw values, of the size of the level of that number."""
        while len(self._deep) <= number:
            last = self._deep[-1]
            height, width = max(2, last.shape[0] // 2 * 2), max(2, last.shape[1] // 2 * 2)
            blocks = last[:height, :width].reshape(height // 2, 2, width // 2, 2)
            self._deep.append(blocks.mean((1, 3), dtype=np.float32).astype(last.dtype))
        return self._deep[number]

    def _make_tile(self, number: int, x: int, y: int, levels: Levels) -> NDArray[np.uint32]:
        """[h, w] pixels of RGB32."""
        part = slice(y * _TILE, (y + 1) * _TILE), slice(x * _TILE, (x + 1) * _TILE)
        if self._depth is not None:
            grey = _grey(self._deep_level(number)[part], self._depth, levels).astype(np.uint32)
            return _packed(grey, grey, grey)
        if number == 0:
            red, green, blue = np.moveaxis(self._pixels[part], 2, 0)
        else:
            level = self._levels[number]
            packed = np.frombuffer(level.constBits(), np.uint32).reshape(level.height(), level.bytesPerLine() // 4)[part]
            red, green, blue = packed >> 16 & 255, packed >> 8 & 255, packed & 255
        table = _table(levels, 0, 255, 256).astype(np.uint32)
        return _packed(table[red], table[green], table[blue])


def _packed(red: NDArray[np.uint32], green: NDArray[np.uint32], blue: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return np.asarray(red << 16 | green << 8 | blue | 0xFF000000, np.uint32)


def _grey(values: NDArray[Any], depth: Depth, levels: Levels) -> NDArray[np.uint8]:
    """[h, w] raw values as they are shown."""
    low, high = levels.window or (depth.low, depth.high)
    if values.dtype == np.uint16:
        return _table(levels, low, high, 65536)[values]
    return levels.curve((values - low) / max(high - low, 1e-9))


@lru_cache(maxsize=4)
def _table(levels: Levels, low: float, high: float, count: int) -> NDArray[np.uint8]:
    """What is shown for the values 0 to count - 1, of which `low` is black and `high` white."""
    return levels.curve((np.arange(count, dtype=np.float32) - low) / max(high - low, 1e-9))
