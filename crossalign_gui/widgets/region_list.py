"""Every region and proposal of the image as a row: words, score, status; the keyboard's way to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.session.session import Session
from crossalign_gui.widgets import theme

_DATA = Qt.ItemDataRole.UserRole


class RegionList(QTreeWidget):
    """A accepts, R rejects, Delete removes, Return goes to the region."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._proposals: tuple[Proposal, ...] = ()
        self.setHeaderLabels([self.tr("Words"), self.tr("Score"), self.tr("Status")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIconSize(QSize(12, 12))
        self.setAccessibleName(self.tr("Regions"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        for signal in (
            session.image_changed, session.document_changed, session.selection_changed, session.alignment_changed
        ):  # fmt: skip
            signal.connect(self._show)
        self.currentItemChanged.connect(self._choose)
        self._show()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"accept": self.accept, "reject": self.reject, "delete": self.delete}

    @property
    def current_proposal(self) -> Proposal | None:
        item = self.currentItem()
        value = item.data(0, _DATA) if item is not None else None
        return self._proposals[value] if isinstance(value, int) and value < len(self._proposals) else None

    def accept(self) -> None:
        """The current row, or the strongest proposal, or the first region that waits."""
        proposal = self.current_proposal
        chosen = self._session.selection.region or (None if self._session.proposals else self._first_waiting())
        if proposal is not None:
            self._session.corrections.accept_proposal(proposal)
        elif chosen is not None:
            self._session.corrections.accept_region(chosen)
        elif self._session.proposals:
            self._session.corrections.accept_proposal(self._session.proposals[0])

    def reject(self) -> None:
        """As `accept`; of regions, only those that wait."""
        session, proposal = self._session, self.current_proposal
        chosen = session.selection.region or (None if session.proposals else self._first_waiting())
        if proposal is None and chosen is not None and session.document is not None:
            if session.document.region(chosen).status == "proposed":
                session.corrections.reject_region(chosen)
        elif proposal is not None or session.proposals:
            session.corrections.reject_proposal(proposal or session.proposals[0])

    def _first_waiting(self) -> str | None:
        document = self._session.document
        regions = document.regions if document is not None else ()
        return next((region.id for region in regions if region.status == "proposed"), None)

    def delete(self) -> None:
        chosen = self._session.selection.region
        if chosen is not None:
            self._session.corrections.delete_region(chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        actions = {Qt.Key.Key_A: self.accept, Qt.Key.Key_R: self.reject, Qt.Key.Key_Delete: self.delete}
        action = actions.get(Qt.Key(event.key())) if not event.modifiers() else None
        if action is not None:
            action()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        value = item.data(0, _DATA) if item is not None else None
        self._session.select_region(value if isinstance(value, str) else None)

    def _show(self) -> None:
        """Rows are made anew: there are few, and they are always right."""
        before = self.currentItem()
        had = before.data(0, _DATA) if before is not None else None
        blocked = self.blockSignals(True)
        self.clear()
        document = self._session.document
        self._proposals = self._session.proposals
        shown = self._session.selection.region or (had if isinstance(had, int) else None)
        for number, proposal in enumerate(self._proposals):
            row = [self._quoted(), f"{proposal.score:.2f}", self.tr("proposed")]
            self._add(row, number, QColor(theme.PROPOSAL_COLOUR), current=shown == number and isinstance(shown, int))
        for number, region in enumerate(document.regions if document is not None else ()):
            spans = {span.id: span.text for span in document.spans} if document is not None else {}
            links = document.links_of_region(region.id) if document is not None else ()
            words = ", ".join(spans[link.span] for link in links) or self.tr("(no words)")
            score = "" if region.score is None else f"{region.score:.2f}"
            status = {
                "accepted": self.tr("accepted"),
                "corrected": self.tr("corrected"),
                "rejected": self.tr("rejected"),
                "proposed": self.tr("proposed"),
            }.get(region.status or "", "")
            colour = QColor(theme.REJECTED_COLOUR) if region.status == "rejected" else theme.region_colour(number)
            self._add([words, score, status], region.id, colour, current=region.id == shown)
        self.blockSignals(blocked)

    def _add(self, row: list[str], value: object, colour: QColor, *, current: bool) -> None:
        item = QTreeWidgetItem(row)
        item.setData(0, _DATA, value)
        item.setIcon(0, _swatch(colour))
        item.setToolTip(0, row[0])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)
        if current:
            self.setCurrentItem(item)

    def _quoted(self) -> str:
        caption = self._session.caption
        return " ".join(caption.text[start:end] for start, end in self._session.shown) if caption else ""


def _swatch(colour: QColor) -> QPixmap:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor("#000000"))
    painter = QPainter(pixmap)
    painter.fillRect(1, 1, 10, 10, colour)
    painter.end()
    return pixmap
