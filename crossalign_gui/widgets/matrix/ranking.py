"""How well each layer and head agrees with the accepted links, and a way to use the best one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.session import Session

if TYPE_CHECKING:
    from crossalign_gui.alignment.agreement import Ranked


class RankingList(QWidget):
    """Only there while something is ranked or was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Ranked, ...] = ()
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels([self.tr("Reading"), self.tr("Pointing"), self.tr("Heat inside")])
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setAccessibleName(self.tr("Readings of the model by agreement with the accepted links"))
        self.rows.setToolTip(
            self.tr("Pointing: words whose strongest place lies in a region that you linked. "
                    "Heat inside: the part of the heat there. Return or a double click uses a reading.")
        )  # fmt: skip
        header = self.rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Readings tried"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows, 1)
        layout.addLayout(line)
        self.rows.itemActivated.connect(self._use)
        self.cancel.clicked.connect(session.inspection.cancel_ranking)
        session.inspection.ranking_changed.connect(self._show)
        self._show()

    def _use(self, item: QTreeWidgetItem) -> None:
        self._session.inspection.use(self._session.inspection.ranked[self.rows.indexOfTopLevelItem(item)])

    def _show(self) -> None:
        inspection = self._session.inspection
        running = inspection.ranking is not None
        self.setVisible(running or bool(inspection.ranked))
        for part in (self._bar, self.cancel):
            part.setVisible(running)
        self._bar.setValue(inspection.ranking or 0)
        if inspection.ranked is not self._shown:
            self._shown = inspection.ranked
            self.rows.clear()
            for ranked in inspection.ranked:
                item = QTreeWidgetItem([ranked.title, f"{ranked.pointing:.0%}", f"{ranked.inside:.0%}"])
                item.setToolTip(0, ranked.title)
                for column in (1, 2):
                    item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.rows.addTopLevelItem(item)
