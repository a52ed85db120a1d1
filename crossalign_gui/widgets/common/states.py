"""The states of images, as they are called and painted in every list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap


def state_titles() -> Mapping[str, str]:
    """What the states of images are called."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("", text)

    return {
        "new": tr("New"),
        "proposed": tr("Proposed"),
        "work": tr("In work"),
        "done": tr("Done"),
        "checked": tr("Checked"),
        "skipped": tr("Skipped"),
        "returned": tr("Returned"),
    }


STATE_COLOURS = {
    "new": "#8a9099", "proposed": "#7b61d1", "work": "#d98a1f", "done": "#2f8f4e", "checked": "#1f66c4", "skipped": "#7a7f87",
    "returned": "#c62828",
}  # fmt: skip
"""They are told apart by their shapes too, see `paint_state`."""


def paint_state(painter: QPainter, place: QRectF, state: str) -> None:
    """A disc in the colour of the state with its sign: none, a dot, half full, a tick, two ticks, a bar, an
    arrow back."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("white"), 1.5))
    painter.setBrush(QColor(STATE_COLOURS.get(state, "#8a9099")))
    painter.drawEllipse(place)
    painter.translate(place.topLeft())
    painter.scale(place.width() / 14, place.height() / 14)
    painter.setPen(QPen(QColor("white"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines: dict[str, list[list[tuple[float, float]]]] = {
        "proposed": [[(7, 7), (7, 7.1)]],
        "work": [[(5, 7), (9, 7)], [(7, 5), (7, 9)]],
        "done": [[(4.2, 7.2), (6.3, 9.3), (10, 5)]],
        "checked": [[(2.8, 7.2), (4.6, 9.2), (7.4, 5.2)], [(6.6, 8.6), (7.2, 9.2), (11, 5)]],
        "skipped": [[(4.5, 9.5), (9.5, 4.5)]],
        "returned": [[(10, 7), (4, 7)], [(6.4, 4.6), (4, 7), (6.4, 9.4)]],
    }
    for points in lines.get(state, []):
        path = QPainterPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        painter.drawPath(path)
    painter.restore()


@cache
def state_icon(state: str) -> QIcon:
    """For lists of states."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_state(painter, QRectF(2, 2, 28, 28), state)
    painter.end()
    return QIcon(pixmap)
