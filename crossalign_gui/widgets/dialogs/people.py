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

from crossalign_gui.domain.people import Agreement, Measured, Row
from crossalign_gui.session.session import Session
from crossalign_gui.storage.people import short_names
from crossalign_gui.storage.project import FILE_NAME
from crossalign_gui.widgets.common.fitting import EmptyText

_MOST_ROWS = 500
_Table = tuple[list[str], list[list[str]]]
"""Titles and lines."""


class PeopleDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._study = session, session.people
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Agreement of people"))
        self.resize(760, 640)
        self.files: list[Path] = []
        self.told = QLabel(wordWrap=True)
        self.choose = QPushButton(self.tr("Choose files …"))
        self.folder = QPushButton(self.tr("Choose a folder …"))
        self.folder.setToolTip(self.tr("The folder of another person's project; each one more is added"))
        self.measure = QPushButton(self.tr("&Measure"))
        self.model = QPushButton(self.tr("Measure with the model"))
        self.model.setToolTip(
            self.tr(
                "{} is asked about the phrases that you and the people of the files marked, and stands beside them. Phrases "
                "themselves are compared only in captions that the model wrote."
            ).format(self._study.model)
        )
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("What the lower table shows"))
        self.by.addItems([
            self.tr("Phrases, the worst first"), self.tr("By word"), self.tr("By person"), self.tr("By pair"), self.tr("By day"),
        ])  # fmt: skip
        self.measures = self._table([self.tr("Measure"), self.tr("Value"), self.tr("95 % interval")])
        self.measures.setAccessibleName(self.tr("Measures"))
        self.rows = self._table([self.tr("Image"), self.tr("Phrase"), self.tr("People"), self.tr("Overlap")])
        self.rows.setAccessibleName(self.tr("Phrases, the least agreed on first"))
        self.rows.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.note = QLabel(wordWrap=True)
        self._rows: list[Row] = []
        self.empty = EmptyText(self.measures), EmptyText(self.rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.choose)
        top.addWidget(self.folder)
        top.addWidget(self.measure)
        top.addWidget(self.model)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addLayout(top)
        layout.addWidget(self.measures, 4)
        layout.addWidget(self.note)
        layout.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.rows, 3)
        layout.addWidget(buttons)
        self.choose.clicked.connect(self._choose)
        self.folder.clicked.connect(self._choose_folder)
        self.measure.clicked.connect(self._measure)
        self.model.clicked.connect(self._measure_model)
        self.by.currentIndexChanged.connect(self._show_rows)
        self.rows.cellActivated.connect(self._go)
        self.rows.cellClicked.connect(self._go)
        self._study.changed.connect(self._show)
        self.use([])
        self._show()

    def use(self, files: list[Path]) -> None:
        self.files = files
        self.told.setText(
            ", ".join(short_names(files))
            or self.tr(
                "Choose the projects or CrossAlign files of other people; images with a known answer are compared with it."
            )
        )

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

    def _choose_folder(self) -> None:
        """Its project is a hidden file, which the choice of files does not show."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of another person's project"))
        if name and (Path(name) / FILE_NAME).exists():
            self.use([*self.files, Path(name)])
        elif name:
            self.told.setText(self.tr("There is no project in {}").format(name))

    @Slot()
    def _measure(self) -> None:
        self._start(model=False)

    @Slot()
    def _measure_model(self) -> None:
        self._start(model=True)

    def _start(self, *, model: bool) -> None:
        self._study.measure(self.files, model=model)
        self._show()

    @Slot()
    def _show(self) -> None:
        busy, found = self._study.busy, self._study.found
        self.measure.setEnabled(not busy)
        self.model.setEnabled(not busy)
        titles = self._titles()
        measures = [] if found is None or not found.images else list(found.measures.items())
        self.measures.setRowCount(len(measures))
        for place, (name, item) in enumerate(measures):
            interval = "" if math.isnan(item.low) else f"{item.low:.3f} – {item.high:.3f}"
            self._fill(self.measures, place, [titles[name], _number(item.value), self._why(item) or interval])
        for empty, text in zip(self.empty, self._nothing(), strict=True):
            empty.say(text)
        self.note.setText("" if found is None else self._noted(found))
        self.note.setVisible(bool(self.note.text()))
        self._show_rows()

    def _nothing(self) -> tuple[str, str]:
        """Why the tables are empty, if they are."""
        if self._study.busy:
            return self.tr("Measuring …"), ""
        if self._study.found is None:
            how = self.tr(
                "Nothing is measured yet. Choose the files of other people and press Measure, or measure with the model."
            )
            return how, self.tr("Where people differ stands here; a click goes to the place.")
        return self.tr(
            "No image has work of two. Other people's files need images of this project in which somebody marked something; the model "
            "needs phrases that you marked."
        ), self.tr("No phrase was marked by anybody.")

    def _why(self, item: Measured) -> str:
        return {
            "": "",
            "asked": self.tr("the model was asked about these phrases"),
            "nothing": self.tr("nobody said anything of the kind"),
            "same": self.tr("all say the same: no chance to take off"),
        }[item.why]

    def _noted(self, found: Agreement) -> str:
        """What the numbers are of, where that is not plain."""
        everyone = {who for pair in found.pairs for who in pair}
        parts = []
        if everyone & found.beside and len(everyone - found.beside) > 1:
            text = self.tr("The measures are of people among themselves; {}: see By pair and By person.")
            parts.append(text.format(", ".join(sorted(everyone & found.beside))))
        elif found.images and 0 < found.captions[1] < found.captions[0]:
            text = self.tr("Phrases are compared in {} of {} captions: those that the model wrote itself.")
            parts.append(text.format(found.captions[1], found.captions[0]))
        return " ".join(parts)

    @Slot()
    def _show_rows(self) -> None:
        found, self._rows = self._study.found, []
        titles, lines = self._fills[self.by.currentIndex()](found)
        self.rows.setColumnCount(len(titles))
        self.rows.setHorizontalHeaderLabels(titles)
        self.rows.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.setRowCount(min(len(lines), _MOST_ROWS))
        for place, line in enumerate(lines[:_MOST_ROWS]):
            self._fill(self.rows, place, line)

    @property
    def _fills(self) -> tuple[Callable[[Agreement | None], _Table], ...]:
        """In the order of `by`."""
        return self._show_phrases, self._show_words, self._show_people, self._show_pairs, self._show_days

    def _show_phrases(self, found: Agreement | None) -> _Table:
        titles = [self.tr("Image"), self.tr("Phrase"), self.tr("People"), self.tr("Overlap")]
        self._rows = [] if found is None else list(found.rows)
        return titles, [[row.name.rpartition("/")[2], row.text, ", ".join(row.people), _number(row.iou)] for row in self._rows]

    def _show_words(self, found: Agreement | None) -> _Table:
        return self._grouped(found, found.by_word() if found is not None else {}, lambda row: (row.text.casefold(),))

    def _show_people(self, found: Agreement | None) -> _Table:
        return self._grouped(found, found.by_person() if found is not None else {}, lambda row: row.people)

    def _show_days(self, found: Agreement | None) -> _Table:
        return self._grouped(found, found.by_day() if found is not None else {}, lambda row: (row.at[:10],))

    def _grouped(
        self, found: Agreement | None, groups: dict[str, tuple[int, float]], key: Callable[[Row], tuple[str, ...]]
    ) -> _Table:
        """A row opens the worst phrase of its group; a phrase may belong to several."""
        first: dict[str, Row] = {}
        for row in found.rows if found is not None else ():
            for name in key(row):
                first.setdefault(name, row)
        self._rows = [first[name] for name in groups]
        lines = [[name or self.tr("(unsigned)"), str(count), _number(value)] for name, (count, value) in groups.items()]
        return [self.by.currentText(), self.tr("Phrases"), self.tr("Overlap")], lines

    def _show_pairs(self, found: Agreement | None) -> _Table:
        titles = [
            self.tr("Pair"),
            self.tr("Same words"),
            self.tr("Overlap"),
            self.tr("Links"),
            self.tr("In the picture or not"),
        ]
        lines = []
        for pair, measures in found.pairs.items() if found is not None else ():
            worst = [row for row in found.rows if row.people == pair] if found is not None else []
            if worst:
                self._rows.append(worst[0])
                values = [_number(measures[name].value) for name in ("exact", "iou", "links", "absence")]
                lines.append([", ".join(pair), *values])
        return titles, lines

    @staticmethod
    def _fill(table: QTableWidget, row: int, texts: list[str]) -> None:
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))

    @Slot(int, int)
    def _go(self, row: int, _: int) -> None:
        if row < len(self._rows):
            self._study.go_to(self._rows[row])


def _number(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.3f}"
