"""The image at its own size and halved again and again, so that zooming out stays cheap.

Levels other than the neutral ones are applied to what is seen, whenever it is painted.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.current.display import Levels
from crossalign_gui.session.current.picture import halves_of
from crossalign_gui.storage.images import Depth
from crossalign_gui.widgets.picture.view import View

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Pyramid:
    def __init__(self, pixels: NDArray[np.uint8], depth: Depth | None = None, halves: Sequence[QImage] | None = None) -> None:
        """pixels: [H, W, 3] RGB; kept, not copied. depth and halves (`session.picture.halves_of`): of the same image."""
        self._pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._levels = [image, *(halves_of(self._pixels) if halves is None else halves)]
        self._depth = depth
        self._deep: list[NDArray[Any]] = [] if depth is None else [depth.values]

    @property
    def size(self) -> tuple[int, int]:
        """(width, height)."""
        return self._levels[0].width(), self._levels[0].height()

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is at least as fine as the screen at this scale (screen pixels per image pixel)."""
        return self._levels[self._number_for(scale)]

    def draw(self, painter: QPainter, view: View, part: QRectF, levels: Levels, *, rough: bool = False) -> None:
        """What a part of the canvas shows of the image. Raw values of deep images get the levels before they are scaled, all
        else afterwards, when there are no more pixels than the screen has; rough: on a quarter of these."""
        ratio = painter.device().devicePixelRatioF()
        if self._depth is not None or levels == Levels():
            self._draw(painter, view, part, ratio, levels)
            return
        if rough:
            ratio /= 2
        frame = part.intersected(QRectF(view.x, view.y, self.size[0] * view.scale, self.size[1] * view.scale))
        left, top = round(frame.left() * ratio), round(frame.top() * ratio)
        width, height = round(frame.right() * ratio) - left, round(frame.bottom() * ratio) - top
        if width <= 0 or height <= 0:
            return
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        inner = QPainter(picture)
        inner.setRenderHints(painter.renderHints())
        self._draw(inner, view.moved(-left / ratio, -top / ratio), QRectF(0, 0, width / ratio, height / ratio), ratio, levels)
        inner.end()
        pixels = bytearray(picture.constBits()).translate(_table(levels, 0, 255, 256).tobytes())
        pixels[3::4] = b"\xff" * (width * height)
        shown = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32)
        shown.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(left / ratio, top / ratio), shown)

    def _draw(self, painter: QPainter, view: View, part: QRectF, ratio: float, levels: Levels) -> None:
        number = self._number_for(view.scale * ratio)
        more = 2.0 ** (number + 1)  # two pixels of the level, so that smoothing finds its neighbours
        x0, y0 = view.to_image(part.left(), part.top())
        x1, y1 = view.to_image(part.right(), part.bottom())
        if x1 < 0 or y1 < 0 or x0 > self.size[0] or y0 > self.size[1]:
            return
        seen = Box(math.floor(x0 - more), math.floor(y0 - more), math.ceil(x1 + more), math.ceil(y1 + more)).clipped(
            *self.size
        )
        picture, source = self._part(number, seen, levels)
        corner, end = view.to_canvas(seen.x0, seen.y0), view.to_canvas(seen.x1, seen.y1)
        painter.drawImage(QRectF(QPointF(*corner), QPointF(*end)), picture, source)

    def _part(self, number: int, part: Box, levels: Levels) -> tuple[QImage, QRectF]:
        """A picture that holds a part of the image, in its whole pixels, and where it lies in it."""
        level = self._levels[number]
        across, down = level.width() / self.size[0], level.height() / self.size[1]
        source = QRectF(part.x0 * across, part.y0 * down, part.width * across, part.height * down)
        if levels == Levels() or self._depth is None:
            return level, source
        left, top = int(source.left()), int(source.top())
        values = self._deep_level(number)[top : math.ceil(source.bottom()), left : math.ceil(source.right())]
        packed = np.ascontiguousarray(_packed(values, self._depth, levels))
        height, width = packed.shape
        picture = QImage(packed.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        return picture, source.translated(-left, -top)

    def _number_for(self, scale: float) -> int:
        wanted = 0
        while scale * 2 ** (wanted + 1) <= 1 and wanted + 1 < len(self._levels):
            wanted += 1
        return wanted

    def _deep_level(self, number: int) -> NDArray[Any]:
        """[h, w] or [h, w, 3] raw values, of the size of the level of that number."""
        while len(self._deep) <= number:
            last = self._deep[-1]
            height, width = max(2, last.shape[0] // 2 * 2), max(2, last.shape[1] // 2 * 2)
            blocks = last[:height, :width].reshape(height // 2, 2, width // 2, 2, *last.shape[2:])
            self._deep.append(blocks.mean((1, 3), dtype=np.float32).astype(last.dtype))
        return self._deep[number]


def _packed(values: NDArray[Any], depth: Depth, levels: Levels) -> NDArray[np.uint32]:
    """[h, w] or [h, w, 3] raw values as [h, w] pixels of RGB32."""
    low, high = levels.window or (depth.low, depth.high)
    if values.dtype != np.uint16:
        values = np.clip((values - low) * (65535 / max(high - low, 1e-9)), 0, 65535).astype(np.uint16)
        low, high = 0, 65535
    table = _table(levels, low, high, 65536).astype(np.uint32)
    if values.ndim == 2:
        return np.take(table * 0x10101 | 0xFF000000, values)
    red, green, blue = np.moveaxis(np.take(table, values), 2, 0)
    return np.asarray(red << 16 | green << 8 | blue | 0xFF000000, np.uint32)


@lru_cache(maxsize=4)
def _table(levels: Levels, low: float, high: float, count: int) -> NDArray[np.uint8]:
    """What is shown for the values 0 to count - 1, of which `low` is black and `high` white."""
    return levels.curve((np.arange(count, dtype=np.float32) - low) / max(high - low, 1e-9))
