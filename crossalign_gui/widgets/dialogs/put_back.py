"""Which snapshot takes the place of a project file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from crossalign_gui.session.language import moment
from crossalign_gui.session.project.put_back import Broken
from crossalign_gui.session.session import Session
from crossalign_gui.storage.snapshots import is_sound


class PutBackDialog(QDialog):
    def __init__(self, session: Session, broken: Broken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._broken = session, broken
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put back a snapshot"))
        self.resize(620, 380)
        what = self.tr(
            "Choose the snapshot that takes the place of {}. Nothing is deleted: the file that is there now is kept beside it under "
            "another name. To bring back single images only, use Review > Snapshots and Bin."
        )
        self.told = QLabel("\n\n".join(part for part in (broken.why, what.format(broken.path.name)) if part))
        self.told.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Snapshots"))
        for snapshot in broken.snapshots:
            when = moment(snapshot.at.strftime("%Y-%m-%dT%H:%M:%SZ"))
            self.list.addItem(QListWidgetItem(self.tr("{} UTC, {:.1f} MB").format(when, snapshot.size / 1e6)))
        good = (row for row, snapshot in enumerate(broken.snapshots) if is_sound(snapshot.path))
        self.list.setCurrentRow(next(good, 0))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.put = buttons.addButton(self.tr("Put in place"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.rest = buttons.addButton(self.tr("Read what is left instead"), QDialogButtonBox.ButtonRole.ActionRole)
        self.rest.setVisible(broken.is_damaged)
        self.put.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self._put)
        buttons.rejected.connect(self.reject)
        self.rest.clicked.connect(self._read_rest)
        self.list.setFocus()

    @Slot()
    def _put(self) -> None:
        if self._session.put_back.put(self._broken, self._broken.snapshots[self.list.currentRow()]):
            self.accept()

    @Slot()
    def _read_rest(self) -> None:
        self.accept()
        self._session.put_back.read_rest(self._broken)
