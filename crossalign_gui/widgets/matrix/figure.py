"""The matrix as a figure for a paper: SVG, PDF or PNG, drawn by one painter, dark on white."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QLinearGradient, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from crossalign_gui.alignment.matrix import Matrix
from crossalign_gui.widgets.matrix.table import cell_colour, colour_range, on_colour
from crossalign_gui.widgets.picture.colour_maps import table

SUFFIXES = (".svg", ".pdf", ".png")
_DPI = 96
_PNG_SCALE = 2
_MARGIN, _CELL, _ROW, _BAR = 12.0, 46.0, 24.0, 10.0
_LONGEST = 150.0  # of a label
_NUMBERS = 30  # columns up to which the cells hold their numbers


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """What is drawn. legend: what the colours mean, in words. headings: of the columns entropy, coverage and loss."""

    matrix: Matrix
    caption: str
    legend: str
    headings: tuple[str, str, str]
    colour_map: str


def save_figure(figure: Figure, path: Path) -> None:
    """By the suffix of `path`; an older file stays until the new one is whole. Raises OSError, and ValueError for another
    suffix."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{suffix or 'no suffix'} is none of {', '.join(SUFFIXES)}")
    size = _Layout(figure).size
    with tempfile.TemporaryDirectory(prefix=".figure-", dir=path.parent) as folder:
        made = Path(folder) / f"figure{suffix}"
        {".svg": _svg, ".pdf": _pdf, ".png": _png}[suffix](figure, size, made)
        made.replace(path)


def _svg(figure: Figure, size: QSizeF, path: Path) -> None:
    device = QSvgGenerator()
    device.setFileName(str(path))
    device.setResolution(_DPI)
    device.setSize(size.toSize())
    device.setViewBox(QRectF(QPointF(), size))
    device.setTitle(figure.caption)
    _draw(figure, QPainter(device), path)


def _pdf(figure: Figure, size: QSizeF, path: Path) -> None:
    device = QPdfWriter(str(path))
    device.setPageSize(QPageSize(size * 72 / _DPI, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    device.setPageMargins(QMarginsF())
    device.setResolution(_DPI)
    _draw(figure, QPainter(device), path)


def _png(figure: Figure, size: QSizeF, path: Path) -> None:
    picture = QImage((size * _PNG_SCALE).toSize() + QSize(1, 1), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(_PNG_SCALE, _PNG_SCALE)
    _draw(figure, painter, path)
    if not picture.save(str(path)):
        raise OSError(f"{path.name} could not be written")


class _Layout:
    """Where things lie, in units of 1/96 inch."""

    def __init__(self, figure: Figure) -> None:
        matrix = figure.matrix
        self.font = QFont("sans-serif")
        self.font.setPixelSize(12)
        metrics = QFontMetricsF(self.font)
        rows, columns = matrix.values.shape
        labels = [metrics.horizontalAdvance(title) for title in (*matrix.titles, figure.headings[2])]
        titles = [metrics.horizontalAdvance(column.title) for column in matrix.columns]
        self.left = _MARGIN + min(_LONGEST, max(labels)) + 8
        self.top = (
            _MARGIN
            + 2 * metrics.height()
            + min(_LONGEST, max([*titles, *map(metrics.horizontalAdvance, figure.headings)]))
            + 8
        )
        self.statistics = self.left + columns * _CELL + 8
        self.loss = self.top + rows * _ROW + 8
        self.bar = self.loss + _ROW + 10
        width = max(self.statistics + 3 * _CELL, metrics.horizontalAdvance(figure.legend) + 2 * _MARGIN, 320.0) + _MARGIN
        self.size = QSizeF(width, self.bar + _BAR + 2 * metrics.height() + _MARGIN)


def _draw(figure: Figure, painter: QPainter, path: Path) -> None:
    if not painter.isActive():
        raise OSError(f"{path.name} could not be written")
    try:
        _paint(figure, painter, _Layout(figure))
    finally:
        painter.end()


def _paint(figure: Figure, painter: QPainter, place: _Layout) -> None:
    matrix, black = figure.matrix, QColor("#000000")
    rows, columns = matrix.values.shape
    painter.setFont(place.font)
    painter.fillRect(QRectF(QPointF(), place.size), Qt.GlobalColor.white)
    painter.setPen(black)
    _text(
        painter, QRectF(_MARGIN, _MARGIN, place.size.width() - 2 * _MARGIN, _ROW), figure.caption, Qt.AlignmentFlag.AlignLeft
    )
    for column in range(columns):
        _upright(painter, place.left + (column + 0.5) * _CELL, place.top - 6, matrix.columns[column].title)
    for number, heading in enumerate(figure.headings):
        _upright(painter, place.statistics + (number + 0.5) * _CELL, place.top - 6, heading)
    for row in range(rows):
        y = place.top + row * _ROW
        label = QRectF(_MARGIN, y, place.left - _MARGIN - 8, _ROW)
        _text(painter, label, matrix.titles[row], Qt.AlignmentFlag.AlignRight)
        for column in range(columns):
            cell = QRectF(place.left + column * _CELL, y, _CELL, _ROW)
            colour = cell_colour(matrix, row, column, figure.colour_map)
            painter.fillRect(cell, colour)
            if columns <= _NUMBERS:
                painter.setPen(on_colour(colour))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, f"{matrix.values[row, column]:z.2f}")
                painter.setPen(black)
        numbers = (f"{matrix.entropy[row]:.2f}", f"{matrix.coverage[row]:.0%}", f"{matrix.loss.by_word[row]:z.3f}")
        for number, text in enumerate(numbers):
            _number(painter, place.statistics + number * _CELL, y, text)
    _text(
        painter, QRectF(_MARGIN, place.loss, place.left - _MARGIN - 8, _ROW), figure.headings[2], Qt.AlignmentFlag.AlignRight
    )
    for column in range(columns):
        _number(painter, place.left + column * _CELL, place.loss, f"{matrix.loss.by_region[column]:z.3f}")
    _number(painter, place.statistics + 2 * _CELL, place.loss, f"{matrix.loss.total:.3f}")
    _legend(figure, painter, place)


def _legend(figure: Figure, painter: QPainter, place: _Layout) -> None:
    bar = QRectF(_MARGIN, place.bar, 200, _BAR)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for step in range(17):
        gradient.setColorAt(step / 16, QColor(*(int(value) for value in table(figure.colour_map)[step * 255 // 16])))
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    painter.setBrush(gradient)
    painter.drawRect(bar)
    painter.setPen(QColor("#000000"))
    low, high = colour_range(figure.matrix)
    under = QRectF(bar.left(), bar.bottom() + 1, bar.width(), _ROW)
    painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, f"{low:.3g}")
    painter.drawText(under, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"{high:.3g}")
    height = QFontMetricsF(place.font).height()
    line = QRectF(_MARGIN, bar.bottom() + 1 + height, place.size.width() - 2 * _MARGIN, _ROW)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, figure.legend)


def _text(painter: QPainter, frame: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    elided = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, frame.width())
    painter.drawText(frame, side | Qt.AlignmentFlag.AlignVCenter, elided)


def _number(painter: QPainter, x: float, y: float, text: str) -> None:
    painter.drawText(QRectF(x, y, _CELL, _ROW), Qt.AlignmentFlag.AlignCenter, text)


def _upright(painter: QPainter, x: float, y: float, text: str) -> None:
    """Reading upwards from (x, y)."""
    painter.save()
    painter.translate(x, y)
    painter.rotate(-90)
    _text(painter, QRectF(0, -_ROW / 2, _LONGEST, _ROW), text, Qt.AlignmentFlag.AlignLeft)
    painter.restore()
