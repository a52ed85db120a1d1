"""Evaluate: how well the model in use, and others beside it, find what people linked, in tables and as the worst cases;
saved as a report."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.override import override
from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.evaluation import Measured
from crossalign_gui.training.assess import BASELINES, MEASURES, Figure, Group
from crossalign_gui.training.report import Part

_IMAGE = Qt.ItemDataRole.UserRole


class EvaluationDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._evaluation = session, session.evaluation
        self.setWindowTitle(self.tr("Evaluate"))
        self.resize(820, 560)
        self._titles = {
            "pointing": self.tr("Pointing game"),
            "inside": self.tr("Inside ratio"),
            "pixel_ap": self.tr("Pixel average precision"),
            "box_recall": self.tr("Box recall"),
            "iou": self.tr("IoU"),
        }
        about = QLabel(
            self.tr(
                "The truth: regions that people drew or corrected, imported ones, and accepted ones that other models proposed."
            )
        )
        about.setWordWrap(True)
        self.scope = QComboBox(self)
        self.scope.addItem(self.tr("All images"), False)
        self.scope.addItem(self.tr("Images in the list ({})").format(len(session.queue.ids)), True)
        self.scope.setAccessibleName(self.tr("Images to measure on"))
        self.with_own = QCheckBox(self.tr("&Own answers too"), self)
        self.with_own.setToolTip(self.tr("Count regions that the model proposed and you only accepted; this flatters it"))
        self.others = QMenu(self)
        self.beside = QPushButton(self.tr("&Beside the model in use"), self)
        self.beside.setAutoDefault(False)
        self.beside.setMenu(self.others)
        self._fill_models()
        session.models.store.listed.connect(self._fill_models)
        session.models.store.refresh()
        self.start = QPushButton(self.tr("&Evaluate"), self)
        self.start.setDefault(True)
        self.start.clicked.connect(self._measure)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Captions measured"))
        self.cancel = QPushButton(self.tr("Ca&ncel"), self)
        self.cancel.clicked.connect(self._cancel)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setAccessibleName(self.tr("What was measured"))
        baselines = {"centre": self.tr("Centre"), "uniform": self.tr("Uniform"), "shuffled": self.tr("Shuffled")}
        heads = [self.tr("Measure"), self.tr("Mean"), self.tr("95 % interval"), *(baselines[name] for name in BASELINES)]
        self.overview = _table(heads, self.tr("Measures with baselines"))
        heads = [self.tr("Phrases"), *(self._titles[measure] for measure in MEASURES)]
        self.types = _table([self.tr("Type"), *heads], self.tr("Measures by phrase type"))
        self.models = _table([self.tr("Model"), *heads], self.tr("Measures by model"))
        self.models.setToolTip(self.tr("The other tables are of the chosen model"))
        self.models.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.models.currentCellChanged.connect(self._choose)
        self.words = _table([self.tr("Word"), *heads], self.tr("Measures by word, the worst first"))
        self.worst = QListWidget(self)
        self.worst.setAccessibleName(self.tr("Worst cases"))
        self.worst.setToolTip(self.tr("Solid: true region. Dashed: proposal. Return or a double click opens the image"))
        self.worst.setViewMode(QListWidget.ViewMode.IconMode)
        self.worst.setIconSize(QSize(220, 180))
        self.worst.setGridSize(QSize(240, 250))
        self.worst.setMovement(QListWidget.Movement.Static)
        self.worst.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.worst.setWordWrap(True)
        self.worst.itemActivated.connect(self._open)
        self.tabs = QTabWidget(self)
        for table, title in (
            (self.models, self.tr("&Models")),
            (self.overview, self.tr("&Summary")),
            (self.types, self.tr("By phrase &type")),
            (self.words, self.tr("By &word")),
            (self.worst, self.tr("Worst c&ases")),
        ):
            self.tabs.addTab(table, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.save = QPushButton(self.tr("Save &Report …"), self)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask_for_file)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        row = QHBoxLayout()
        for widget in (self.scope, self.with_own, self.beside, self.start, self.progress, self.cancel):
            row.addWidget(widget, int(widget is self.progress))
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(row)
        layout.addWidget(self.status)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self._evaluation.measured.connect(self._show)
        self._evaluation.failed.connect(self._report)
        self._evaluation.progressed.connect(self._show_progress)
        self._set_busy(False)
        self.tabs.setTabVisible(self.tabs.indexOf(self.models), False)
        if self._evaluation.last is not None:
            self._show(self._evaluation.last)

    @Slot()
    def _fill_models(self) -> None:
        chosen = self._chosen_models()
        self.others.clear()
        for name, title in self._session.models.titles().items():
            if name != self._session.settings.model:
                action = self.others.addAction(shown(title))
                action.setData(name)
                action.setCheckable(True)
                action.setChecked(name in chosen)
        self.beside.setEnabled(not self.others.isEmpty())

    def _chosen_models(self) -> list[str]:
        return [str(action.data()) for action in self.others.actions() if action.isChecked()]

    def _set_busy(self, busy: bool) -> None:
        self.start.setEnabled(not busy)
        self.scope.setEnabled(not busy)
        self.beside.setEnabled(not busy and not self.others.isEmpty())
        self.cancel.setEnabled(busy)
        self.progress.setValue(0)
        self.save.setEnabled(not busy and self._evaluation.last is not None)

    @Slot()
    def _measure(self) -> None:
        self.status.setText(self.tr("Measuring …"))
        self._set_busy(True)
        self.cancel.setFocus()
        self._evaluation.measure(
            queue_only=bool(self.scope.currentData()), others=self._chosen_models(), with_own=self.with_own.isChecked()
        )

    @Slot()
    def _cancel(self) -> None:
        self._evaluation.cancel()
        self.status.setText(self.tr("Cancelled"))
        self._set_busy(False)

    @Slot(object)
    def _show_progress(self, percent: int) -> None:
        self.progress.setValue(percent)

    @Slot(object)
    def _report(self, text: str) -> None:
        self.status.setText(shown(text))
        self._set_busy(False)

    @Slot(object)
    def _show(self, measured: Measured) -> None:
        """All models beside each other, and the first in detail."""
        several = len(measured.parts) > 1
        blocked = self.models.blockSignals(True)
        self._fill_groups(self.models, [(part.assessment.title, part.summary.all) for part in measured.parts])
        self.models.setCurrentCell(0, 0)
        self.models.blockSignals(blocked)
        self.tabs.setTabVisible(self.tabs.indexOf(self.models), several)
        self.tabs.setCurrentWidget(self.models if several else self.overview)
        self._show_part(measured.parts[0])
        if measured.refused:
            self.status.setText("\n".join((self.status.text(), *(shown(text) for text in measured.refused))))
        self._set_busy(False)
        self.progress.setValue(self.progress.maximum())

    @Slot(int)
    def _choose(self, row: int) -> None:
        last = self._evaluation.last
        if last is not None and 0 <= row < len(last.parts):
            self._show_part(last.parts[row])

    def _show_part(self, part: Part) -> None:
        found, assessment = part.summary, part.assessment
        text = self.tr("{}: phrases {}, images {}").format(assessment.title, found.all.phrases, found.all.images)
        if assessment.left_out:
            text = self.tr("{}; captions that could not be used: {}, such as {}").format(
                text, len(assessment.left_out), assessment.left_out[0]
            )
        if assessment.warning:
            text = f"{text}\n{shown(assessment.warning)}"
        self.status.setText(text)
        rows = []
        for measure in MEASURES:
            figure = found.all.figures[measure]
            baselines = [figure.baselines[name] for name in BASELINES]
            known = ["" if value is None else f"{value:.3f}" for value in baselines]
            rows.append([self._titles[measure], _number(figure.mean), self._interval(figure), *known])
        _fill(self.overview, rows)
        self._fill_groups(self.types, [(group.name, group) for group in found.types])
        self._fill_groups(self.words, [(group.name, group) for group in found.words])
        self.tabs.setTabVisible(self.tabs.indexOf(self.types), bool(found.types))
        self.worst.clear()
        for case, data in zip(assessment.worst, part.pictures, strict=True):
            picture = QPixmap()
            picture.loadFromData(data)
            record = case.record
            item = QListWidgetItem(
                QIcon(picture),
                self.tr("{}: average precision {:.2f}, IoU {:.2f}\n{}").format(
                    record.word, record.values["pixel_ap"], record.values["iou"], record.item.uri
                ),
            )
            item.setData(_IMAGE, record.item.image_id)
            self.worst.addItem(item)

    def _fill_groups(self, table: QTableWidget, groups: Sequence[tuple[str, Group]]) -> None:
        figures = [[group.figures[measure] for measure in MEASURES] for _, group in groups]
        _fill(
            table,
            [
                [name, str(group.phrases), *(_number(figure.mean) for figure in own)]
                for (name, group), own in zip(groups, figures, strict=True)
            ],
        )
        for row, own in enumerate(figures):
            for column, figure in enumerate(own, 2):
                item = table.item(row, column)
                if item is not None:
                    item.setToolTip(self._interval(figure))

    def _interval(self, figure: Figure) -> str:
        return "" if math.isnan(figure.mean) else self.tr("{:.3f} to {:.3f}").format(figure.low, figure.high)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self._session.go_to(str(item.data(_IMAGE)))
        self.accept()

    @Slot()
    def _ask_for_file(self) -> None:
        start = str(Path.home() / "evaluation.html")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start, self.tr("Web pages (*.html)"))
        if not name:
            return
        try:
            self._evaluation.save(Path(name))
        except OSError as error:
            text = self.tr("{} could not be written: {}. Choose another place and try again.")
            QMessageBox.critical(self, self.tr("Not saved"), text.format(name, error.strerror or error))

    @override
    def done(self, result: int) -> None:
        self._evaluation.cancel()
        super().done(result)


def _number(value: float) -> str:
    """Empty where no phrase has a region to measure by."""
    return "" if math.isnan(value) else f"{value:.3f}"


def _table(titles: Sequence[str], name: str) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, rows: list[list[str]]) -> None:
    table.setRowCount(len(rows))
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(place, column, item)
