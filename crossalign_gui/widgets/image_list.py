"""The images of the project by name, made row by row as they are seen."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import unquote

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

from crossalign_gui.session.session import Session


class _Model(QAbstractListModel):
    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        session.project_changed.connect(self._reset)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._session.image_ids)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        path = self._session.path_of(self._session.image_ids[index.row()])
        return str(path) if role == Qt.ItemDataRole.ToolTipRole else PurePosixPath(unquote(path.as_posix())).name


class ImageList(QListView):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setModel(_Model(session, self))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(self.tr("Images of the project"))
        session.image_changed.connect(self._show_current)
        self.selectionModel().currentChanged.connect(self._choose)

    def _show_current(self) -> None:
        image_id = self._session.image_id
        if image_id is not None and image_id in self._session.image_ids:
            row = list(self._session.image_ids).index(image_id)
            if row != self.currentIndex().row():
                self.setCurrentIndex(self.model().index(row, 0))

    def _choose(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            wanted = self._session.image_ids[current.row()]
            if wanted != self._session.image_id:
                self._session.go_to(wanted)
