"""The images of the queue with thumbnail and state, made row by row as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QKeyEvent, QKeySequence, QPainter, QPalette, QPixmap, QShowEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.language import moment
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import isolated
from crossalign_gui.widgets.common.states import paint_state, state_titles

if TYPE_CHECKING:
    from crossalign_gui.storage.review import Row

_ICON = QSize(64, 48)
_MARK = 14.0  # pixels, of the state on the thumbnail
_MOST_ROWS = 500
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)  # fmt: skip
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: OrderedDict[int, Row | None] = OrderedDict()
        self._paths: dict[Path, int] = {}
        session.project_changed.connect(self._reset)
        session.queue.changed.connect(self._reset)
        session.queue.grew.connect(self._begin_growth)
        session.queue.grown.connect(self.endInsertRows)
        session.review.changed.connect(self._refresh)
        session.document_changed.connect(self._refresh)
        session.thumbnails.ready.connect(self._show_thumbnail)

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self._paths.clear()
        self.endResetModel()

    def _begin_growth(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)

    def _refresh(self) -> None:
        """Only what was seen can look different."""
        if self._rows:
            first, last = min(self._rows), max(self._rows)
            self._rows.clear()
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _show_thumbnail(self, path: Path) -> None:
        place = self._paths.pop(path, None)
        if place is not None:
            self.dataChanged.emit(self.index(place, 0), self.index(place, 0), [Qt.ItemDataRole.DecorationRole])

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._session.image_ids)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index.row()) if role in _ROLES and index.isValid() else None
        if row is None or self._session.project is None:
            return None
        path = self._session.project.path_of_uri(row.uri)
        name = PurePosixPath(unquote(path.as_posix())).name
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(name, QGuiApplication.layoutDirection())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row, index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([name, *self._facts(row)])
        return "\n".join([str(path), *self._facts(row)])

    def _facts(self, row: Row) -> list[str]:
        facts = [state_titles().get(row.state, row.state)]
        if row.missing:
            facts.append(self.tr("file missing"))
        if row.uncertainty is not None:
            facts.append(self.tr("uncertainty {:.2f}").format(row.uncertainty))
        if row.changed_by and row.changed_at:
            facts.append(self.tr("changed by {}, {}").format(row.changed_by, moment(row.changed_at)))
        return facts

    def _row(self, place: int) -> Row | None:
        if place not in self._rows:
            self._rows[place] = self._session.queue.row(place)
            while len(self._rows) > _MOST_ROWS:
                self._rows.popitem(last=False)
        return self._rows[place]

    def _icon(self, row: Row, place: int) -> QIcon:
        try:
            path = None if row.missing else self._session.source_of(row.id)
        except KeyError:  # it was removed from the project, and its row goes next
            path = None
        image = None if path is None else self._session.thumbnails.get(path)
        if image is None and path is not None:
            self._paths[path] = place
        return QIcon(_pixmap(image, row.state, missing=row.missing))


class ImageList(QTableView):
    """A table of one column: a QListView lays out all its rows anew whenever one of them changes, which takes a tenth of a
    second at 100,000."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setModel(_Model(session, self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(_ICON)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_ICON.height() + 2)
        for header in (across, down):
            header.hide()
        self.setAccessibleName(self.tr("Images of the project"))
        session.image_changed.connect(self._show_current)
        session.queue.changed.connect(self._show_current)
        self.selectionModel().currentChanged.connect(self._choose)
        self.selectionModel().selectionChanged.connect(self._tell_selected)
        self.model().modelReset.connect(self._tell_selected)
        self._show_current()

    @override
    def moveCursor(self, cursor_action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last image."""
        if cursor_action in (QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(cursor_action, modifiers)

    def _show_current(self) -> None:
        image_id = self._session.image_id
        place = None if image_id is None else self._session.queue.ids.find(image_id)
        if place is None:
            self.selectionModel().clear()
        elif place != self.currentIndex().row():
            index, flags = self.model().index(place, 0), QItemSelectionModel.SelectionFlag
            stays = len(self._session.bulk.numbers) > 1 and self.selectionModel().isSelected(index)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate if stays else flags.ClearAndSelect)
            self.scrollTo(index, self.ScrollHint.EnsureVisible if self.isVisible() else self.ScrollHint.PositionAtCenter)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollTo(self.currentIndex(), self.ScrollHint.PositionAtCenter)

    @override
    def event(self, event: QEvent) -> bool:
        """Ctrl+A selects all images while the list has the focus."""
        asked = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if asked is not None and asked.matches(QKeySequence.StandardKey.SelectAll):
            asked.accept()
            return True
        return super().event(event)

    def _tell_selected(self) -> None:
        numbers = self._session.queue.ids.numbers
        found = array("q")
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            found.extend(numbers[part.top() : part.bottom() + 1])
        self._session.bulk.choose(found)

    def _choose(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            wanted = self._session.image_ids[current.row()]
            if wanted != self._session.image_id:
                self._session.go_to(wanted)


def _pixmap(image: QImage | None, state: str, *, missing: bool) -> QPixmap:
    pixmap = QPixmap(_ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    whole = QRectF(0, 0, _ICON.width(), _ICON.height())
    if image is not None and not image.isNull():
        size = image.size().scaled(_ICON, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
    else:
        palette = QApplication.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(whole.adjusted(0.5, 0.5, -1, -1))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        broken = missing or image is not None
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, "?" if broken else "…")
    paint_state(painter, QRectF(whole.width() - _MARK - 1, whole.height() - _MARK - 1, _MARK, _MARK), state)
    painter.end()
    return pixmap
