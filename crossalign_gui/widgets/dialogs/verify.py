"""Verify: a second model looks at what a first one proposed; the most disputed first, the rest accepted in bulk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.language import shown
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import EmptyText

_MOST_ROWS = 1000


class VerifyDialog(QDialog):
    """It stays open while a row is looked at in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._work = session, session.verification
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify by a second model"))
        self.resize(720, 560)
        about = QLabel(
            self.tr(
                "A model other than the one that made the proposals looks for the same words. The list begins where the two differ "
                "most; a click shows the place."
            ),
            wordWrap=True,
        )
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Second model"))
        self.start = QPushButton(self.tr("&Verify"))
        self.rows = QTableWidget(0, 4)
        self.rows.setHorizontalHeaderLabels([self.tr("Image"), self.tr("Phrase"), self.tr("Second model"), self.tr("Overlap")])
        self.rows.setAccessibleName(self.tr("Proposals, the most disputed first"))
        self.rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.rows.verticalHeader().hide()
        self.rows.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.rows.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.empty = EmptyText(self.rows)
        self.least = QDoubleSpinBox(minimum=0.05, maximum=1, singleStep=0.05, decimals=2, value=0.7)
        self.least.setAccessibleName(self.tr("Least overlap"))
        self.accept_all = QPushButton()
        self.rate = QLabel(wordWrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.model, 1)
        top.addWidget(self.start)
        below.addWidget(QLabel(self.tr("Both agree from an overlap of")))
        below.addWidget(self.least)
        below.addWidget(self.accept_all)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(top)
        layout.addWidget(self.rows, 1)
        layout.addLayout(below)
        layout.addWidget(self.rate)
        layout.addWidget(buttons)
        self.start.clicked.connect(self._start)
        self.accept_all.clicked.connect(self._accept)
        self.least.valueChanged.connect(self._show)
        self.rows.cellClicked.connect(self._go)
        self.rows.cellActivated.connect(self._go)
        self._work.changed.connect(self._show)
        session.bulk.finished.connect(self._look_again)
        session.models.store.listed.connect(self._fill_models)
        session.models.store.refresh()
        self._fill_models()
        self._work.look()

    @Slot()
    def _fill_models(self) -> None:
        chosen = self.model.currentData()
        self.model.clear()
        for name, title in self._session.models.titles().items():
            self.model.addItem(shown(title), name)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self._show()

    @Slot()
    def _look_again(self) -> None:
        self._work.look()

    @Slot()
    def _start(self) -> None:
        self._work.start(str(self.model.currentData()))

    @Slot()
    def _accept(self) -> None:
        self._work.accept(self.least.value())

    @Slot()
    def _show(self) -> None:
        can_write = not self._work.busy and not self._session.read_only
        agreed = self._work.agreed(self.least.value())
        self.start.setEnabled(can_write and self.model.count() > 0)
        self.start.setText(self.tr("Verifying …") if self._work.busy else self.tr("&Verify"))
        self.accept_all.setEnabled(can_write and agreed > 0)
        self.accept_all.setText(self.tr("&Accept what both agree on: {}").format(agreed))
        self.empty.say(self._nothing())
        rows = self._work.rows[:_MOST_ROWS]
        self.rows.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate((row.name.rpartition("/")[2], row.text, row.model, f"{row.iou:.3f}")):
                self.rows.setItem(place, column, QTableWidgetItem(text))
        accepted, corrected = self._work.accepted, self._work.corrected
        told = self.tr("Nothing was accepted this way yet.")
        if accepted:
            told = self.tr("Accepted this way: {}; corrected or rejected by a person since: {} ({:.1%})").format(
                accepted, corrected, corrected / accepted
            )
        self.rate.setText(told)

    def _nothing(self) -> str:
        """Why the list is empty, if it is."""
        if self._work.busy:
            return self.tr("Verifying …")
        if not self._work.open:
            return self.tr("No proposal waits for a judgement. Review > Pre-annotate lets a first model make some.")
        return self.tr("No second model has looked yet at the open proposals: {}. Choose one above and press Verify.").format(
            self._work.open
        )

    @Slot(int, int)
    def _go(self, row: int, _: int) -> None:
        if row < len(self._work.rows):
            self._work.go_to(self._work.rows[row])
