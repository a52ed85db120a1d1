"""Learn from corrections: one click to learn, the figures before and after, and the adapters to use, compare and undo."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.alignment.adaptation import Lesson
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import fit


class LearningDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._learning = session.learning
        self.setWindowTitle(self.tr("Learn from corrections"))
        about = QLabel(
            self.tr("The model in use learns the words whose regions you accepted, drew or corrected in this project. "
                    "Other words keep their answers.")
        )  # fmt: skip
        about.setWordWrap(True)
        self.learn = QPushButton(self.tr("&Learn"), self)
        self.learn.clicked.connect(self._learn)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Images looked at"))
        self.cancel = QPushButton(self.tr("&Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        self.figures = QPlainTextEdit(self)
        self.figures.setReadOnly(True)
        self.figures.setAccessibleName(self.tr("Before and after"))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of what was learned"))
        self.use = QPushButton(self.tr("&Use It"), self)
        self.use.clicked.connect(self._use)
        self.chosen = QComboBox(self)
        self.chosen.setAccessibleName(self.tr("Adapter in use"))
        self.chosen.activated.connect(self._choose)
        self.without = QCheckBox(self.tr("Compare: answer &without it"), self)
        self.without.toggled.connect(self._learning.compare)
        self.undo = QPushButton(self.tr("U&ndo: the one before"), self)
        self.undo.clicked.connect(self._learning.undo)
        self.export = QPushButton(self.tr("&Export …"), self)
        self.export.clicked.connect(self._export)
        self.bring = QPushButton(self.tr("&Import …"), self)
        self.bring.clicked.connect(self._import)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Name"), _row(self.name, self.use))
        form.addRow(self.tr("In use"), self.chosen)
        form.addRow("", self.without)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(_row(self.learn, self.progress, self.cancel))
        layout.addWidget(self.figures, 1)
        layout.addLayout(form)
        layout.addLayout(_row(self.undo, self.export, self.bring))
        layout.addWidget(buttons)
        self._learning.learned.connect(self._show_lesson)
        self._learning.failed.connect(self._report)
        self._learning.progressed.connect(self._show_progress)
        self._learning.changed.connect(self._show_adapters)
        self._set_busy(False)
        self._show_adapters()
        fit(self, 560, 460)

    def _set_busy(self, busy: bool) -> None:
        self.learn.setEnabled(not busy)
        self.cancel.setEnabled(busy)
        self.progress.setValue(0)
        lesson = self._learning.lesson
        ready = not busy and lesson is not None and lesson.adapter is not None
        self.name.setEnabled(ready)
        self.use.setEnabled(ready)

    @Slot()
    def _learn(self) -> None:
        self.figures.setPlainText(self.tr("Looking at the corrected images …"))
        self._set_busy(True)
        self.cancel.setFocus()
        self._learning.learn()

    @Slot()
    def _cancel(self) -> None:
        self._learning.cancel()
        self.figures.setPlainText(self.tr("Cancelled; nothing was changed."))
        self._set_busy(False)

    @Slot(object)
    def _show_progress(self, percent: int) -> None:
        self.progress.setValue(percent)

    @Slot(object)
    def _show_lesson(self, lesson: Lesson) -> None:
        lines = [lesson.why] if lesson.why else []
        if lesson.links:
            lines.append(
                self.tr("Links: {}. On held-out images the model points right in {:.0%} before and {:.0%} after; "
                        "Links that were right and are missed: {}.")
                .format(lesson.links, lesson.before, lesson.after, lesson.lost)
            )  # fmt: skip
        uses = {"keep": self.tr("stays as it is"), "add": self.tr("learned in addition"), "replace": self.tr("learned anew")}
        lines += [
            self.tr("“{}”: links {}, {:.0%} before, {:.0%} after, {}").format(
                word.name, word.links, word.before, word.after, uses[word.use]
            )
            for word in lesson.words
        ]
        self.figures.setPlainText("\n".join(lines))
        self._set_busy(False)
        if lesson.adapter is not None:
            self.name.setText(self.tr("learned {}").format(datetime.now().strftime("%Y-%m-%d %H:%M")))
            self.use.setFocus()

    @Slot(str)
    def _report(self, text: str) -> None:
        self.figures.setPlainText(text)
        self._set_busy(False)

    @Slot()
    def _show_adapters(self) -> None:
        learning = self._learning
        self.chosen.clear()
        self.chosen.addItem(self.tr("none: the model as it was published"), "")
        for name in learning.adapters.names(learning.model):
            self.chosen.addItem(name, name)
        self.chosen.setCurrentIndex(max(0, self.chosen.findData(learning.in_use)))
        self.without.setEnabled(bool(learning.in_use))
        self.without.blockSignals(True)
        self.without.setChecked(learning.without)
        self.without.blockSignals(False)
        self.undo.setEnabled(learning.adapters.can_undo(learning.model))
        self.export.setEnabled(bool(learning.in_use))

    @Slot()
    def _use(self) -> None:
        self._learning.use_lesson(self.name.text())
        self._set_busy(False)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._learning.use(str(self.chosen.itemData(place)))

    @Slot()
    def _export(self) -> None:
        name = self._learning.in_use
        start = str(Path.home() / f"{name}.safetensors")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the adapter"), start, self.tr("Adapters (*.safetensors)"))
        if path:
            self._learning.export(name, Path(path))

    @Slot()
    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import an adapter"), "", self.tr("Adapters (*.safetensors)"))
        if path:
            self._learning.bring(Path(path))

    @override
    def done(self, result: int) -> None:
        if self.cancel.isEnabled():
            self._learning.cancel()
        super().done(result)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
