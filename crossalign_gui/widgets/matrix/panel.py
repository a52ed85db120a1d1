"""The dock with the matrix: controls, table, what it sums up to, ranking, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.alignment.matrix import Matrix
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.override import override
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.matrix.controls import Controls
from crossalign_gui.widgets.matrix.pointer import RegionPointer
from crossalign_gui.widgets.matrix.ranking import RankingList
from crossalign_gui.widgets.matrix.table import MatrixTable, colour_range
from crossalign_gui.widgets.picture.canvas import Canvas
from crossalign_gui.widgets.picture.colour_maps import table

if TYPE_CHECKING:
    from crossalign_gui.widgets.matrix.figure import Figure


class _Bar(QWidget):
    """The colour map, between what its ends mean."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its colours
        self.setFixedSize(90, self.fontMetrics().height())
        self.setAccessibleName(self.tr("Colours of the matrix"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        gradient = QLinearGradient(0, 0, self.width(), 0)
        colours = table(self._session.settings.colour_map)
        for step in range(9):
            gradient.setColorAt(step / 8, QColor(*(int(value) for value in colours[step * 255 // 8])))
        painter.fillRect(self.rect().adjusted(0, 3, 0, -3), gradient)


class MatrixDock(QDockWidget):
    """Hidden until it is wanted; nothing is computed before."""

    def __init__(self, session: Session, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Matrix"))
        self.setObjectName("matrix")
        self._session = session
        self.controls = Controls(session)
        self.table = MatrixTable(session)
        self.ranking = RankingList(session)
        self.rank = QPushButton(self.tr("Rank Readings"))
        self.rank.setToolTip(self.tr("Try all layers and heads of the model on the words that you linked in this image"))
        self.export = QPushButton(self.tr("Export …"))
        self._low, self._high, self._summary = QLabel(), QLabel(), QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        self._pointer = RegionPointer(session, canvas)
        self._lay_out()
        self.rank.clicked.connect(session.inspection.rank)
        self.export.clicked.connect(self.ask_for_file)
        self.visibilityChanged.connect(self._watch)
        session.inspection.changed.connect(self._show)
        session.selection_changed.connect(self._bar.update)
        session.state_changed.connect(self._show)
        self._show()
        self.hide()

    def follow(self, action: QAction) -> None:
        """Let the action say whether the dock is open."""
        self.toggleViewAction().toggled.connect(action.setChecked)

    def toggle(self) -> None:
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.raise_()

    @property
    def summary(self) -> str:
        return self._summary.text()

    def ask_for_file(self) -> None:
        if self._session.alignment is None:
            self._session.notice.emit(
                Notice(self.tr("There is no matrix yet: open an image and give it a caption"), "warning")
            )
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the matrix"), str(Path.home() / "matrix.svg"),
            self.tr("Figure (*.svg *.pdf *.png);;Numbers (*.npz *.parquet)"),
        )  # fmt: skip
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """As a figure or as numbers, by the suffix."""
        from crossalign_gui.alignment import matrix_file
        from crossalign_gui.widgets.matrix.figure import SUFFIXES, save_figure

        inspection, alignment = self._session.inspection, self._session.alignment
        inspection.watch(True)
        found = inspection.matrix
        try:
            if found is None or alignment is None:
                return
            if path.suffix.lower() in SUFFIXES:
                save_figure(self._figure(found, alignment.caption), path)
            else:
                matrix_file.save_numbers(found, alignment, path)
        except (OSError, ValueError, AlignmentError) as error:
            text = self.tr("{} could not be written: {}. Choose another place and try again.").format(path, error)
            QMessageBox.critical(self, self.tr("Not exported"), text)
            return
        finally:
            inspection.watch(self.isVisible())
        self._session.notice.emit(Notice(self.tr("The matrix was written to {}").format(path)))

    def _figure(self, found: Matrix, caption: str) -> Figure:
        from crossalign_gui.widgets.matrix.figure import Figure

        headings = (self.tr("Entropy"), self.tr("Coverage"), self.tr("Loss"))
        return Figure(found, caption, self._meaning(found), headings, self._session.settings.colour_map)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        self._bar = _Bar(self._session, self)
        for part in (self._low, self._bar, self._high):
            buttons.addWidget(part)
        buttons.addSpacing(2 * theme.SPACE)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(self.rank)
        buttons.addWidget(self.export)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self.ranking)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.controls)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        self.setWidget(content)

    def _watch(self, visible: bool) -> None:
        self._session.inspection.watch(visible)

    def _show(self) -> None:
        found = self._session.inspection.matrix
        loaded = self._session.loaded
        self.rank.setEnabled(loaded is not None and bool(loaded.options))
        self.export.setEnabled(found is not None)
        if found is None:
            self._summarise(self.tr("An image with a caption has a matrix once it is aligned."))
            return
        low, high = colour_range(found)
        self._low.setText(f"{low:.3g}")
        self._high.setText(f"{high:.3g}")
        self._summarise(f"{self._meaning(found)} {self._loss(found)}")

    def _summarise(self, text: str) -> None:
        self._summary.setText(text)
        self._summary.setToolTip(text)

    def _meaning(self, found: Matrix) -> str:
        if not found.reading.softmax:
            return self.tr("Raw scores.")
        if found.reading.over == "words":
            return self.tr("Each region attends to words: columns sum to 1.")
        return self.tr("Each word attends to regions: rows sum to 1.")

    def _loss(self, found: Matrix) -> str:
        if found.loss.in_vectors:
            text = self.tr("Alignment loss {:.3f}, between the model's vectors.")
        else:
            text = self.tr("Alignment loss {:.3f}, between the supports (this model has no common vectors).")
        text = text.format(found.loss.total)
        if found.loss.parts.size and found.loss.parts.min() < 0:
            text += " " + self.tr("A part below 0 is a word that explains its region.")
        if found.left_out:
            text += " " + self.tr("Without words that name nothing: {}.").format(found.left_out)
        return text
