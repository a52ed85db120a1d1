"""Comments on the image shown: who said what and when, and whether it is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from crossalign_gui.session.language import moment
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.fitting import EmptyText
from crossalign_gui.widgets.common.states import state_icon
from crossalign_gui.widgets.common.theme import SPACE

_ID = Qt.ItemDataRole.UserRole


class Comments(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Comments on this image"))
        EmptyText(self.list, self.tr("No comments on this image"))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Comment on this image"))
        self.edit.setToolTip(self.edit.placeholderText())
        self.edit.setAccessibleName(self.tr("New comment"))
        self.add = QPushButton(self.tr("Add"))
        self.settle = QPushButton(self.tr("Resolved / Open Again"))
        self.settle.setToolTip(
            self.tr("Mark the chosen comment as resolved, or open it again; Return in the list does it too")
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.edit, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.settle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row)
        self.edit.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.settle.clicked.connect(self._settle)
        self.list.itemActivated.connect(self._settle)
        for signal in (session.image_changed, session.review.changed, session.project_changed):
            signal.connect(self._show)
        self._show()

    def _add(self) -> None:
        self._session.review.add_comment(self.edit.text())
        self.edit.clear()

    def _settle(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.settle.isEnabled():
            self._session.review.resolve_comment(item.data(_ID), not item.font().strikeOut())

    def _show(self) -> None:
        can_write = self._session.image_id is not None and not self._session.read_only
        self.edit.setEnabled(can_write)
        self.add.setEnabled(can_write)
        self.settle.setEnabled(can_write)
        place = self.list.currentRow()
        self.list.clear()
        for comment in self._session.review.comments:
            when = moment(comment.created)
            item = QListWidgetItem(self.tr("{}, {} UTC\n{}").format(comment.author, when, comment.text))
            item.setData(_ID, comment.id)
            item.setIcon(state_icon("done" if comment.resolved else "work"))
            settled = self.tr("settled") if comment.resolved else self.tr("open")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()} ({settled})")
            font = item.font()
            font.setStrikeOut(comment.resolved)
            item.setFont(font)
            self.list.addItem(item)
        self.list.setCurrentRow(place)
