"""Counts over time as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from crossalign_gui.override import override

_LEFT, _BOTTOM, _TOP = 44, 22, 10


class BarPlot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[tuple[str, int]] = ()
        self.setMinimumHeight(140)

    def show_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """(what stands below, count) from left to right."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(", ".join(f"{name}: {count}" for name, count in self._bars))
        self.update()

    @property
    def bars(self) -> Sequence[tuple[str, int]]:
        return self._bars

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 160)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_TOP, -_BOTTOM)
        text, line = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Mid)
        if not self._bars:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing is done yet"))
            return
        step = _round_step(max(count for _, count in self._bars))
        top = step * -(-max(count for _, count in self._bars) // step)
        for value in range(0, top + 1, step):
            y = area.bottom() - area.height() * value / top
            painter.setPen(line)
            painter.drawLine(int(area.left()), int(y), int(area.right()), int(y))
            painter.setPen(text)
            place = QRectF(0, y - 8, _LEFT - 6, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        self._paint_bars(painter, area, top)

    def _paint_bars(self, painter: QPainter, area: QRectF, top: int) -> None:
        width = area.width() / len(self._bars)
        names_every = max(1, int(painter.fontMetrics().horizontalAdvance(self._bars[0][0]) * 1.3 / width) + 1)
        for number, (name, count) in enumerate(self._bars):
            height = area.height() * count / top
            left = area.left() + number * width
            bar = QRectF(left + width * 0.1, area.bottom() - height, min(width * 0.8, 60), height)
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
            if number % names_every == 0:
                painter.setPen(self.palette().color(QPalette.ColorRole.Text))
                place = QRectF(left, area.bottom() + 3, width * names_every, _BOTTOM - 4)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _round_step(most: int) -> int:
    """Between lines of a scale with at most five steps: 1, 2 or 5 times a power of ten."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * 5 >= most:
                return step * factor
        step *= 10
