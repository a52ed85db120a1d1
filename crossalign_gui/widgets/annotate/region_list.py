"""Every region and proposal of the image as a row: words, score, status; the keyboard's way to them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Link, Region
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.regions import is_locked
from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import EmptyText
from crossalign_gui.widgets.picture import overlay

_DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Row:
    """`value`: the id of a region, or the number of a proposal."""

    words: str
    score: str
    status: str
    value: str | int
    colour: str
    denied: bool = False
    """All its links say what it is not."""


class RegionList(QTreeWidget):
    """A accepts, R rejects, Delete removes; Ctrl and Shift select several."""

    chosen = Signal(object)
    """The box of the row that the user went to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._proposals: tuple[Proposal, ...] = ()
        self._rows: list[_Row] = []
        self.setHeaderLabels([self.tr("Words"), self.tr("Score"), self.tr("Status")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(12, 12))
        self.setAccessibleName(self.tr("Regions"))
        EmptyText(self, self.tr("Select words: regions proposed for them stand here, A accepts one. Or press D and draw."))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        for signal in (
            session.image_changed, session.document_changed, session.selection_changed, session.alignment_changed
        ):  # fmt: skip
            signal.connect(self._show)
        self.itemSelectionChanged.connect(self._choose)
        session.regions.changed.connect(self._show)
        session.targets.changed.connect(self._show)
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        targets = self._session.targets
        actions = {
            Qt.Key.Key_A: targets.accept,
            Qt.Key.Key_R: targets.reject,
            Qt.Key.Key_Delete: self._session.regions.delete,
        }
        action = actions.get(Qt.Key(event.key())) if not event.modifiers() else None
        if action is not None:
            action()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        """The current row last, so that it is the current region."""
        current = self.currentItem()
        items = sorted(self.selectedItems(), key=lambda item: item is current)
        values = [item.data(0, _DATA) for item in items]
        self._session.select_regions([value for value in values if isinstance(value, str)])
        last = values[-1] if values else None
        if isinstance(last, int):
            self._session.targets.choose(self._proposals[last])
            self.chosen.emit(self._proposals[last].box)
        elif last is not None and self._session.document is not None:
            self.chosen.emit(bounds(self._session.document.region(last).shape))

    def _show(self) -> None:
        """Rows are made anew when one of them has changed; otherwise only the selection follows."""
        rows = self._make_rows()
        blocked = self.blockSignals(True)
        if rows != self._rows:
            item = self.currentItem()
            had = item.data(0, _DATA) if item is not None else None
            self._rows = rows
            self.clear()
            for row in rows:
                added = self._add(row)
                if row.value == had and isinstance(had, int):
                    self.setCurrentItem(added)
        self._show_selection()
        self.blockSignals(blocked)

    def _show_selection(self) -> None:
        selection, target = self._session.selection, self._session.targets.target
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is None:
                continue
            value = item.data(0, _DATA)
            meant = target == (value if isinstance(value, str) else self._proposals[value])
            chosen = value in selection.regions if isinstance(value, str) else meant and not selection.regions
            if item.isSelected() != chosen:
                item.setSelected(chosen)
            current = value == selection.region if selection.region is not None else meant
            if current and item is not self.currentItem():
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _make_rows(self) -> list[_Row]:
        document = self._session.document
        self._proposals = self._session.on_show.proposals_of(self._session.selected)
        quoted = self._quoted()
        rows = [
            _Row(
                quoted,
                "" if proposal.rounded is None else f"{proposal.score:.2f}",
                self.tr("proposed"),
                number,
                theme.PROPOSAL_COLOUR,
            )
            for number, proposal in enumerate(self._proposals)
        ]
        if document is None:
            return rows
        spans = {span.id: span.text for span in document.spans}
        links: dict[str, list[Link]] = {region.id: [] for region in document.regions}
        for link in document.links:
            if link.region in links:
                links[link.region].append(link)
        for region in document.regions:
            own = links[region.id]
            words = overlay.names(overlay.linked_words(own, spans), self._session.class_of(region)) or self.tr("(no words)")
            score = "" if region.score is None else f"{region.score:.2f}"
            denied = bool(own) and all(link.polarity == "negative" for link in own)
            colour = theme.REJECTED_COLOUR if region.status == "rejected" else self._session.colours[region.id]
            rows.append(_Row(words, score, self._status(region), region.id, colour, denied))
        return rows

    def _status(self, region: Region) -> str:
        status = {
            "accepted": self.tr("accepted"),
            "corrected": self.tr("corrected"),
            "rejected": self.tr("rejected"),
            "proposed": self.tr("proposed"),
        }.get(region.status or "", "")
        marks = [status] if status else []
        if is_locked(region):
            marks.append(self.tr("locked"))
        if self._session.regions.is_hidden(region.id):
            marks.append(self.tr("hidden"))
        return ", ".join(marks)

    def _add(self, row: _Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem([row.words, row.score, row.status])
        font = item.font(0)
        font.setStrikeOut(row.denied)
        item.setFont(0, font)
        item.setData(0, _DATA, row.value)
        item.setIcon(0, _swatch(QColor(row.colour)))
        item.setToolTip(0, row.words)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)
        return item

    def _quoted(self) -> str:
        caption = self._session.caption
        return " ".join(caption.text[start:end] for start, end in self._session.selected) if caption else ""


def _swatch(colour: QColor) -> QPixmap:
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor("#000000"))
    painter = QPainter(pixmap)
    painter.fillRect(1, 1, 10, 10, colour)
    painter.end()
    return pixmap
