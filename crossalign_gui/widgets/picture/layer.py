"""A picture of what changes seldom: painted once for a scale, moved while panning, so that only what comes into view is painted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from crossalign_gui.domain.geometry import Box
from crossalign_gui.widgets.picture.view import View, spanned

Paint = Callable[[QPainter, QRectF], None]
"""Paints one part of the canvas, in canvas coordinates; what lies outside is cut off."""

_EXACT = 1e-4  # of a screen pixel
_RIM = 12.0  # canvas pixels around a region that its lines may need


class Layer:
    def __init__(self) -> None:
        self._picture = QPixmap()
        self._view: View | None = None
        self._spoiled: list[Box] = []

    def spoil(self, box: Box) -> None:
        """What it shows there has changed; in image pixels."""
        self._spoiled.append(box)

    def forget(self) -> None:
        """What it shows has changed."""
        self._view = None

    def draw(self, painter: QPainter, view: View, area: QRect, paint: Paint) -> None:
        """area: of the canvas, from (0, 0)."""
        ratio = painter.device().devicePixelRatioF()
        size = QSize(math.ceil(area.width() * ratio), math.ceil(area.height() * ratio))
        for part in self._missing(view, size, ratio) + self._spoiled_parts(view, size, ratio):
            inner = QPainter(self._picture)
            shown = QRectF(part.left() / ratio, part.top() / ratio, part.width() / ratio, part.height() / ratio)
            inner.setClipRect(shown)
            paint(inner, shown)
            inner.end()
        painter.drawPixmap(0, 0, self._picture)

    def _spoiled_parts(self, view: View, size: QSize, ratio: float) -> list[QRect]:
        spoiled, self._spoiled = self._spoiled, []
        parts = []
        for box in spoiled:
            seen = spanned(view.to_canvas(box.x0, box.y0), view.to_canvas(box.x1, box.y1))
            grown = _RIM + max(seen.width, seen.height) / 1000  # the picture of a mask may be a little larger than the mask
            corner = QPointF(seen.x0 - grown, seen.y0 - grown) * ratio, QPointF(seen.x1 + grown, seen.y1 + grown) * ratio
            parts.append(QRectF(*corner).toAlignedRect().intersected(QRect(QPoint(0, 0), size)))
        return [part for part in parts if not part.isEmpty()]

    def _missing(self, view: View, size: QSize, ratio: float) -> list[QRect]:
        """What has to be painted, in screen pixels, after what is there was moved to its place."""
        whole, before = QRect(0, 0, size.width(), size.height()), self._view
        kept = before is not None and (before.scale, before.turns) == (view.scale, view.turns)
        kept = kept and self._picture.size() == size and self._picture.devicePixelRatio() == ratio
        if before is not None and kept:
            across, down = (view.x - before.x) * ratio, (view.y - before.y) * ratio
            dx, dy = round(across), round(down)
            if abs(across - dx) < _EXACT and abs(down - dy) < _EXACT and abs(dx) < size.width() and abs(dy) < size.height():
                if dx or dy:
                    self._picture.scroll(dx, dy, whole)
                    self._view = replace(before, x=before.x + dx / ratio, y=before.y + dy / ratio)
                side = QRect(0 if dx > 0 else size.width() + dx, 0, abs(dx), size.height())
                rest = QRect(max(dx, 0), 0 if dy > 0 else size.height() + dy, size.width() - abs(dx), abs(dy))
                return [part for part in (side, rest) if not part.isEmpty()]
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.black)
        self._view, self._spoiled = view, []
        return [whole]
