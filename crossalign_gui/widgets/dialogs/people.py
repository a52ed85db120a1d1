"""Agreement of people: choose their files, see the numbers, click to where they differ."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.domain.people import Agreement, Row
from crossalign_gui.session.session import Session

_MOST_ROWS = 500


class PeopleDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._study = session, session.people
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Agreement of people"))
        self.resize(760, 640)
        self.files: list[Path] = []
        self.told = QLabel(
            self.tr(
                "Choose the projects or CrossAlign files of other people; images with a known answer are compared with it."
            )
        )
        self.told.setWordWrap(True)
        self.choose = QPushButton(self.tr("Choose files …"))
        self.measure = QPushButton(self.tr("Measure"))
        self.model = QPushButton(self.tr("Measure with the model"))
        self.model.setToolTip(
            self.tr("{} is asked about the phrases that you marked; phrases themselves are not compared then").format(
                self._study.model
            )
        )
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("What the lower table shows"))
        for title in (self.tr("Phrases, the worst first"), self.tr("By word"), self.tr("By person"), self.tr("By day")):
            self.by.addItem(title)
        self.measures = self._table([self.tr("Measure"), self.tr("Value"), self.tr("95 % interval")])
        self.measures.setAccessibleName(self.tr("Measures"))
        self.rows = self._table([self.tr("Image"), self.tr("Phrase"), self.tr("People"), self.tr("Overlap")])
        self.rows.setAccessibleName(self.tr("Phrases, the least agreed on first"))
        self.rows.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.told, 1)
        top.addWidget(self.choose)
        top.addWidget(self.measure)
        top.addWidget(self.model)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.measures, 3)
        layout.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rows, 3)
        layout.addWidget(buttons)
        self.choose.clicked.connect(self._choose)
        self.measure.clicked.connect(self._measure)
        self.model.clicked.connect(self._measure_model)
        self.by.currentIndexChanged.connect(self._show_rows)
        self.rows.cellActivated.connect(self._go)
        self.rows.cellClicked.connect(self._go)
        self._study.changed.connect(self._show)
        self._show()

    def use(self, files: list[Path]) -> None:
        self.files = files
        self.told.setText(", ".join(path.name for path in files))

    def _table(self, titles: list[str]) -> QTableWidget:
        table = QTableWidget(0, len(titles))
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _titles(self) -> dict[str, str]:
        return {
            "exact": self.tr("Phrases, the same words"),
            "head": self.tr("Phrases, the same last word"),
            "overlap": self.tr("Phrases, letters in common"),
            "iou": self.tr("Places, mean overlap (IoU)"),
            "links": self.tr("Links"),
            "absence": self.tr("In the picture or not"),
            "alpha_words": self.tr("Words in phrases, Krippendorff's alpha"),
            "alpha_absence": self.tr("In the picture or not, Krippendorff's alpha"),
        }

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files of other people"), "", self.tr("Projects and CrossAlign files (*.sqlite *.json)")
        )
        if names:
            self.use([Path(name) for name in names])

    @Slot()
    def _measure(self) -> None:
        self.measure.setEnabled(False)
        self._study.measure(self.files)

    @Slot()
    def _measure_model(self) -> None:
        self.model.setEnabled(False)
        self._study.measure_model()

    @Slot()
    def _show(self) -> None:
        self.measure.setEnabled(not self._study.busy)
        self.model.setEnabled(not self._study.busy)
        found = self._study.found
        titles = self._titles()
        measures = [] if found is None else list(found.measures.items())
        self.measures.setRowCount(len(measures))
        for place, (name, item) in enumerate(measures):
            interval = "" if math.isnan(item.low) else f"{item.low:.3f} – {item.high:.3f}"
            self._fill(self.measures, place, [titles[name], _number(item.value), interval])
        self._show_rows()

    @property
    def _key(self) -> Callable[[Row], tuple[str, ...]] | None:
        """What rows are grouped by; a row may belong to several."""
        keys: tuple[Callable[[Row], tuple[str, ...]] | None, ...] = (
            None, lambda row: (row.text.casefold(),), lambda row: row.people, lambda row: (row.at[:10],)
        )  # fmt: skip
        return keys[self.by.currentIndex()]

    def _groups(self, found: Agreement) -> dict[str, tuple[int, float]]:
        return (found.by_word, found.by_person, found.by_day)[self.by.currentIndex() - 1]()

    @Slot()
    def _show_rows(self) -> None:
        found = self._study.found
        grouped = self._key is not None
        titles = [self.tr("Image"), self.tr("Phrase"), self.tr("People"), self.tr("Overlap")]
        if grouped:
            titles = [self.by.currentText(), self.tr("Phrases"), self.tr("Overlap")]
        self.rows.setColumnCount(len(titles))
        self.rows.setHorizontalHeaderLabels(titles)
        self.rows.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if grouped and found is not None:
            groups = list(self._groups(found).items())[:_MOST_ROWS]
            self.rows.setRowCount(len(groups))
            for place, (name, (count, value)) in enumerate(groups):
                self._fill(self.rows, place, [name or self.tr("(unsigned)"), str(count), _number(value)])
            return
        rows = () if found is None else found.rows[:_MOST_ROWS]
        self.rows.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(self.rows, place, [row.name.rpartition("/")[2], row.text, ", ".join(row.people), _number(row.iou)])

    @staticmethod
    def _fill(table: QTableWidget, row: int, texts: list[str]) -> None:
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))

    @Slot(int, int)
    def _go(self, row: int, _: int) -> None:
        """To the phrase; of a group, to its worst one."""
        found, key = self._study.found, self._key
        rows = () if found is None else found.rows
        if key is not None and found is not None:
            names = list(self._groups(found))
            rows = tuple(next(item for item in rows if name in key(item)) for name in names[row : row + 1])
            row = 0
        if row < len(rows):
            self._study.go_to(rows[row])


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"
