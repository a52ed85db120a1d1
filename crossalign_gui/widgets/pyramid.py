"""The image at its own size and halved again and again, made when first needed, so that zooming out stays cheap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from crossalign_gui.domain.geometry import Box


class Pyramid:
    def __init__(self, pixels: NDArray[np.uint8]) -> None:
        """pixels: [H, W, 3] RGB; kept, not copied."""
        self._pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        image = QImage(self._pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._levels = [image]

    @property
    def size(self) -> tuple[int, int]:
        """(width, height)."""
        return self._levels[0].width(), self._levels[0].height()

    def level_for(self, scale: float) -> QImage:
        """The smallest level that is at least as fine as the screen at this scale (screen pixels per image pixel)."""
        wanted = 0
        while scale * 2 ** (wanted + 1) <= 1 and min(self.size) >> (wanted + 1) >= 64:
            wanted += 1
        while len(self._levels) <= wanted:
            last = self._levels[-1]
            half = last.scaled(
                max(1, last.width() // 2),
                max(1, last.height() // 2),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._levels.append(half.convertToFormat(QImage.Format.Format_RGB32))
        return self._levels[wanted]

    def part_for(self, scale: float, part: Box) -> tuple[QImage, QRectF]:
        """The level for a scale and where a part of the image, in its pixels, lies in it."""
        level = self.level_for(scale)
        ratio = level.width() / self.size[0]
        return level, QRectF(part.x0 * ratio, part.y0 * ratio, part.width * ratio, part.height * ratio)
