"""The agreement over the project: a row for each word that a person linked, the least agreed on first."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.alignment.agreement import alpha_of
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.session.studies.agreement import save_rows
from crossalign_gui.widgets.common.fitting import EmptyText


class AgreementTable(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[object, ...] | None = None
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels([
            self.tr("Words"), self.tr("Image"), self.tr("Left points"), self.tr("Right points"), self.tr("Left and person"),
            self.tr("Right and person"), self.tr("Left and right"), self.tr("Disagreement"),
        ])  # fmt: skip
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAccessibleName(self.tr("Agreement over the project"))
        self.rows.setToolTip(
            self.tr("Points: whether the strongest place lies in a region that a person linked. Left, right and person: "
                    "overlap of the regions (mean intersection over union of the best pairs), whole where both have none. Return goes "
                    "to the image.")
        )  # fmt: skip
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.empty = EmptyText(self.rows, self.tr(
            "Measure the Project asks both sides about all words that you linked or marked as not in the picture. The least agreed on "
            "stands here first."
        ))  # fmt: skip
        self.measure = QPushButton(self.tr("Measure the Project"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.export = QPushButton(self.tr("Export CSV …"), self)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Images measured"))
        self._summary = QLabel(self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self._summary, 1)
        for part in (self._bar, self.cancel, self.measure, self.export):
            line.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.rows, 1)
        self.measure.clicked.connect(self._measure)
        self.cancel.clicked.connect(session.agreement.cancel)
        self.export.clicked.connect(self._ask_for_file)
        self.rows.itemActivated.connect(self._go_to)
        self.rows.itemClicked.connect(self._go_to)
        session.agreement.changed.connect(self._show)
        self._show()

    @property
    def summary(self) -> str:
        return self._summary.text()

    def save(self, path: Path) -> None:
        """As CSV."""
        try:
            save_rows(self._session.agreement.rows, path)
        except OSError as error:
            text = self.tr("{} could not be written: {}. Choose another place and try again.").format(path, error)
            QMessageBox.critical(self, self.tr("Not exported"), text)
            return
        self._session.notice.emit(Notice(self.tr("The agreement was written to {}").format(path)))

    def _measure(self) -> None:
        comparison = self._session.comparison
        self._session.agreement.measure(comparison.first, comparison.second)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the agreement"), str(Path.home() / "agreement.csv"), self.tr("Tables (*.csv)")
        )
        if name:
            self.save(Path(name))

    def _go_to(self, item: QTreeWidgetItem) -> None:
        self._session.agreement.go_to(self._session.agreement.rows[self.rows.indexOfTopLevelItem(item)])

    def _show(self) -> None:
        agreement = self._session.agreement
        running = agreement.percent is not None
        self._bar.setVisible(running)
        self._bar.setValue(agreement.percent or 0)
        self.cancel.setVisible(running)
        self.measure.setEnabled(not running)
        self.export.setEnabled(bool(agreement.rows))
        if agreement.rows is self._shown:
            return
        self._shown = agreement.rows
        self.rows.clear()
        for row in agreement.rows:
            points = [self._point(value) for value in row.pointing]
            shares = [_share(value) for value in (*row.iou, row.disagreement)]
            item = QTreeWidgetItem([row.truth.text, Path(row.name).name, *points, *shares])
            item.setToolTip(0, row.truth.text)
            item.setToolTip(1, row.name)
            for column in range(2, 8):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
            self.rows.addTopLevelItem(item)
        self._summary.setText(self._sum_up())

    def _point(self, value: float) -> str:
        if math.isnan(value):
            return "–"
        return self.tr("yes") if value == 1 else self.tr("no") if value == 0 else f"{value:.0%}"

    def _sum_up(self) -> str:
        rows = self._session.agreement.rows
        if not rows:
            return self.tr("Not measured yet.")
        sides = [_mean([row.pointing[side] for row in rows]) for side in (0, 1)]
        told = self.tr("{} words; the left side points right in {}, the right one in {}, they overlap by {}.").format(
            len(rows), *(_share(side) for side in sides), _share(_mean([row.iou[2] for row in rows if row.truth.boxes]))
        )
        value = alpha_of(rows)
        if math.isnan(value):
            there = self.tr("Both say the same of what is in the picture.")
        else:
            there = self.tr("In the picture or not: Krippendorff's alpha {:.2f}.").format(value)
        return f"{told} {there}"


def _share(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.0%}"


def _mean(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan
