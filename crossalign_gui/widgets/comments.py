"""Comments on the image shown: who said what and when, and whether it is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from crossalign_gui.session.session import Session
from crossalign_gui.widgets.theme import SPACE

_ID = Qt.ItemDataRole.UserRole


class Comments(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Comments on this image; a tick settles one"))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Comment on this image"))
        self.edit.setAccessibleName(self.tr("New comment"))
        self.add = QPushButton(self.tr("Add"))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.edit.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.list.itemChanged.connect(self._resolve)
        for signal in (session.image_changed, session.review.changed, session.project_changed):
            signal.connect(self._show)
        self._show()

    def _add(self) -> None:
        self._session.review.add_comment(self.edit.text())
        self.edit.clear()

    def _resolve(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self._session.review.resolve_comment(item.data(_ID), item.checkState() == Qt.CheckState.Checked)

    def _show(self) -> None:
        can_write = self._session.image_id is not None and not self._session.read_only
        self.edit.setEnabled(can_write)
        self.add.setEnabled(can_write)
        self._filling = True
        self.list.clear()
        for comment in self._session.review.comments:
            when = comment.created.replace("T", " ").rstrip("Z")
            item = QListWidgetItem(self.tr("{}, {} UTC\n{}").format(comment.author, when, comment.text))
            item.setData(_ID, comment.id)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if can_write else flags)
            item.setCheckState(Qt.CheckState.Checked if comment.resolved else Qt.CheckState.Unchecked)
            font = item.font()
            font.setStrikeOut(comment.resolved)
            item.setFont(font)
            self.list.addItem(item)
        self._filling = False
