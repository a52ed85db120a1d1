"""The matrix as a table that keyboard and screen reader walk through; its cells are painted in the colour map."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from crossalign_gui.alignment.matrix import MASS, Matrix
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.picture.colour_maps import table

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_STATISTICS = 3  # columns after the regions: entropy, coverage, loss
_MOST_COLUMN = 120  # pixels


def colour_range(matrix: Matrix) -> tuple[float, float]:
    """What the ends of the colour map mean: 0 and 1 for attention, else the least and the largest score."""
    if matrix.reading.softmax or not matrix.values.size:
        return 0.0, 1.0
    low, high = float(matrix.values.min()), float(matrix.values.max())
    return (low, high) if high > low else (low, low + 1)


def cell_colour(matrix: Matrix, row: int, column: int, name: str) -> QColor:
    """name: of the colour map."""
    low, high = colour_range(matrix)
    share = min(1.0, max(0.0, (float(matrix.values[row, column]) - low) / (high - low)))
    return QColor(*(int(value) for value in table(name)[round(255 * share)]))


def on_colour(colour: QColor) -> QColor:
    """Black or white, whichever can be read on it (relative luminance, WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return QColor("#000000" if luminance > 0.179 else "#ffffff")


class MatrixModel(QAbstractTableModel):
    """Words by regions, then entropy, coverage and loss of each word; the last row is the loss of each region."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._matrix: Matrix | None = None

    @property
    def matrix(self) -> Matrix | None:
        return self._matrix

    def show(self, matrix: Matrix | None) -> None:
        """Of the same size: only the numbers change, and the current cell stays."""
        before = self._matrix
        if before is None or matrix is None or before.values.shape != matrix.values.shape:
            self.beginResetModel()
            self._matrix = matrix
            self.endResetModel()
            return
        self._matrix = matrix
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())

    def cell(self, index: Index) -> tuple[int | None, int | None]:
        """The word and the region that a place of the table belongs to."""
        if self._matrix is None or not index.isValid():
            return None, None
        rows, columns = self._matrix.values.shape
        return (index.row() if index.row() < rows else None), (index.column() if index.column() < columns else None)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self._matrix is None or parent.isValid() else len(self._matrix.titles) + 1

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if self._matrix is None or parent.isValid() else len(self._matrix.columns) + _STATISTICS

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self._matrix
        if found is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return found.titles[section] if section < len(found.titles) else self.tr("Loss")
        if section < len(found.columns):
            return found.columns[section].title
        statistic = section - len(found.columns)
        title = (self.tr("Entropy"), self.tr("Coverage"), self.tr("Loss"))[statistic]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        told = (
            self.tr("How spread the attention of the word is over the image, in nats"),
            self.tr("The least part of the image that holds {:.0%} of the attention of the word").format(MASS),
            self.tr("What the word adds to the alignment loss; below 0 it explains the regions"),
        )[statistic]
        return f"{title}\n{told}"

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if self._matrix is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._matrix, index)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(self._matrix, index)
        row, column = self.cell(index)
        if role == Qt.ItemDataRole.BackgroundRole and row is not None and column is not None:
            return cell_colour(self._matrix, row, column, self._session.settings.colour_map)
        return None

    def _text(self, matrix: Matrix, index: Index) -> str:
        row, column = self.cell(index)
        if row is not None and column is not None:
            return f"{matrix.values[row, column]:z.2f}"
        if row is not None:
            statistic = index.column() - len(matrix.columns)
            return (
                f"{matrix.entropy[row]:.2f}", f"{matrix.coverage[row]:.0%}", f"{matrix.loss.by_word[row]:z.3f}"
            )[statistic]  # fmt: skip
        if column is not None:
            return f"{matrix.loss.by_region[column]:z.3f}"
        return f"{matrix.loss.total:.3f}" if index.column() == self.columnCount() - 1 else ""

    def _sentence(self, matrix: Matrix, index: Index) -> str:
        row, column = self.cell(index)
        if row is not None and column is not None:
            return self.tr("“{}” and region {}: shown {:.4f}, score {:.4f}, part of the loss {:.4f}").format(
                matrix.titles[row], matrix.columns[column].title, matrix.values[row, column], matrix.scores[row, column],
                matrix.loss.parts[row, column],
            )  # fmt: skip
        if row is not None:
            return self.tr(
                "“{}”: entropy {:.3f} nats ({:.0%} of the most), {:.0%} of the attention on {:.1%} of the image, loss {:.4f}"
            ).format(
                matrix.titles[row], matrix.entropy[row], matrix.evenness[row], MASS, matrix.coverage[row],
                matrix.loss.by_word[row],
            )  # fmt: skip
        if column is not None:
            return self.tr("Region {} adds {:.4f} to the loss").format(
                matrix.columns[column].title, matrix.loss.by_region[column]
            )
        return self.tr("The alignment loss: {:.4f}").format(matrix.loss.total)


class _Painter(QStyledItemDelegate):
    """A cell in its colour; lines mark the row and the column that something else points at."""

    def __init__(self, view: MatrixTable) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rectangle: QRect = option.rect
        palette: QPalette = option.palette
        colour = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.save()
        painter.fillRect(rectangle, colour if colour is not None else palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(on_colour(colour) if colour is not None else palette.color(QPalette.ColorRole.Text))
        painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        line = palette.color(QPalette.ColorRole.Highlight)
        inner = rectangle.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(line, 3))
        if index.row() == self._view.marked_row:
            painter.drawLine(inner.topLeft(), inner.topRight())
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        if index.column() == self._view.marked_column:
            painter.drawLine(inner.topLeft(), inner.bottomLeft())
            painter.drawLine(inner.topRight(), inner.bottomRight())
        if index == self._view.currentIndex():
            painter.setPen(QPen(QColor("#000000"), 1))
            painter.drawRect(rectangle.adjusted(0, 0, -1, -1))
            painter.setPen(QPen(QColor("#ffffff"), 1))
            painter.drawRect(rectangle.adjusted(1, 1, -2, -2))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._view.fontMetrics()
        return QSize(metrics.horizontalAdvance("-00.000") + 8, metrics.height() + 6)


class MatrixTable(QTableView):
    """Resting on a cell shows the word and marks the region; a click or an arrow key selects both."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = MatrixModel(session, self)
        self.marked_row: int | None = None
        self.marked_column: int | None = None
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Words by regions"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("-00.000") + 8)
        self.entered.connect(self._hover)
        self._model.modelReset.connect(self._fit)
        self._model.headerDataChanged.connect(self._fit)
        session.inspection.changed.connect(self._show)
        session.inspection.pointed_changed.connect(self._mark)
        session.selection_changed.connect(self._mark)
        self._show()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self._choose(current)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._session.inspection.point_at_column(None)
        self._session.hover_words(())
        super().leaveEvent(event)

    def _choose(self, index: Index) -> None:
        row, column = self._model.cell(index)
        self._session.inspection.choose(row, column)
        self._session.inspection.point_at_column(column)

    def _hover(self, index: QModelIndex) -> None:
        row, column = self._model.cell(index)
        matrix = self._model.matrix
        self._session.inspection.point_at_column(column)
        self._session.hover_words(matrix.ranges[row] if matrix is not None and row is not None else ())

    def _show(self) -> None:
        self._model.show(self._session.inspection.matrix)
        self._mark()

    def _mark(self) -> None:
        """The row of the shown words, the column of the pointed or selected region."""
        session, inspection = self._session, self._session.inspection
        row, column, matrix = inspection.row_of(session.shown), inspection.pointed, inspection.matrix
        if column is None and matrix is not None and session.selection.region is not None:
            regions = [item.region for item in matrix.columns]
            column = regions.index(session.selection.region) if session.selection.region in regions else None
        if (row, column) != (self.marked_row, self.marked_column):
            self.marked_row, self.marked_column = row, column
        self.viewport().update()

    def _fit(self) -> None:
        """As wide as the numbers, and as the titles up to a limit."""
        header = self.horizontalHeader()
        for section in range(self._model.columnCount()):
            title = str(self._model.headerData(section, Qt.Orientation.Horizontal) or "")
            wanted = self.fontMetrics().horizontalAdvance(title) + 16
            header.resizeSection(section, max(header.minimumSectionSize(), min(_MOST_COLUMN, wanted)))
