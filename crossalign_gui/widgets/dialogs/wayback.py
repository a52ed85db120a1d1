"""Snapshots of the project and what was deleted: looked at, and brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.language import moment
from crossalign_gui.session.session import Session
from crossalign_gui.storage.snapshots import Snapshot
from crossalign_gui.widgets.common import theme
from crossalign_gui.widgets.common.fitting import EmptyText

_VALUE = Qt.ItemDataRole.UserRole


class WayBackDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Snapshots and bin"))
        self.resize(860, 460)
        tabs = QTabWidget()
        tabs.addTab(self._snapshots(), self.tr("Snapshots"))
        tabs.addTab(self._bin(), self.tr("Deleted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        session.way_back.changed.connect(self._show)
        session.way_back.compared.connect(self._show_images)
        session.bulk.finished.connect(self._compare)
        self._show()

    def _snapshots(self) -> QWidget:
        page = QWidget()
        self.list, self.images = QListWidget(), QListWidget()
        self.list.setAccessibleName(self.tr("Snapshots"))
        self.images.setAccessibleName(self.tr("Images that were otherwise then"))
        self.images.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = {
            "snapshots": EmptyText(self.list, self.tr(
                "No snapshot yet. One is made on each day that the project is opened with work in it, and before imports, merges and "
                "changes of many images."
            )),
            "images": EmptyText(self.images),
        }  # fmt: skip
        self.told = QLabel(self.tr("Choose a snapshot to see what was otherwise then."))
        self.told.setWordWrap(True)
        self.look = QPushButton(self.tr("Open to read"))
        self.some = QPushButton(self.tr("Restore the selected images"))
        self.all = QPushButton(self.tr("Restore all"))
        self.make = QPushButton(self.tr("Make a snapshot now"))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.make)
        right.addWidget(self.told)
        right.addWidget(self.images, 1)
        row = QHBoxLayout()
        for button in (self.look, self.some, self.all):
            row.addWidget(button)
        right.addLayout(row)
        layout = QHBoxLayout(page)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)
        self.list.currentItemChanged.connect(self._compare)
        self.images.itemSelectionChanged.connect(self._enable)
        self.make.clicked.connect(self._session.way_back.make)
        self.look.clicked.connect(self._open)
        self.some.clicked.connect(self._restore_some)
        self.all.clicked.connect(self._restore_all)
        return page

    def _bin(self) -> QWidget:
        page = QWidget()
        self.captions = QListWidget()
        self.captions.setAccessibleName(self.tr("Deleted captions"))
        self.empty["captions"] = EmptyText(self.captions, self.tr("No caption was deleted. What is deleted waits here."))
        self.back = QPushButton(self.tr("Restore the caption"))
        self.removed = QPushButton()
        layout = QVBoxLayout(page)
        layout.addWidget(self.captions, 1)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.removed)
        row.addStretch(1)
        layout.addLayout(row)
        self.back.clicked.connect(self._restore_caption)
        self.removed.clicked.connect(self._restore_removed)
        return page

    @property
    def chosen(self) -> Snapshot | None:
        item = self.list.currentItem()
        found = item.data(_VALUE) if item is not None else None
        return found if isinstance(found, Snapshot) else None

    @Slot()
    def _show(self) -> None:
        reasons = {
            "daily": self.tr("of the day"),
            "import": self.tr("before an import"),
            "bulk": self.tr("before a change of many images"),
            "restore": self.tr("before it was restored"),
            "hand": self.tr("made by hand"),
        }
        kept = self.chosen
        self.list.clear()
        for snapshot in self._session.way_back.snapshots:
            when = moment(snapshot.at.strftime("%Y-%m-%dT%H:%M:%SZ"))
            text = self.tr("{} UTC, {}, {:.1f} MB").format(when, reasons.get(snapshot.reason, ""), snapshot.size / 1e6)
            item = QListWidgetItem(text)
            item.setData(_VALUE, snapshot)
            self.list.addItem(item)
            if kept is not None and snapshot.path == kept.path:
                self.list.setCurrentItem(item)
        self.captions.clear()
        for binned in self._session.way_back.deleted_captions:
            item = QListWidgetItem(self.tr("{}, {} UTC: {}").format(binned.who, moment(binned.at), binned.text))
            item.setData(_VALUE, binned)
            self.captions.addItem(item)
        self.removed.setText(self.tr("Restore removed images: {}").format(self._session.bulk.removed))
        self._enable()

    def _enable(self) -> None:
        can_write = not self._session.read_only
        self.look.setEnabled(self.chosen is not None)
        self.some.setEnabled(can_write and bool(self.images.selectedItems()))
        self.all.setEnabled(can_write and self.images.count() > 0)
        self.make.setEnabled(can_write)
        self.back.setEnabled(can_write and self.captions.count() > 0)
        self.removed.setEnabled(can_write and self._session.bulk.removed > 0)

    @Slot()
    def _compare(self) -> None:
        self.images.clear()
        self.empty["images"].say("")
        self._enable()
        if self.chosen is not None:
            self.told.setText(self.tr("Comparing …"))
            self._session.way_back.compare(self.chosen)

    @Slot(object)
    def _show_images(self, found: tuple[Snapshot, list[tuple[str, str, str]]]) -> None:
        snapshot, images = found
        if self.chosen is None or snapshot.path != self.chosen.path:
            return
        self.images.clear()
        for image_id, uri, how in images:
            name = uri.rpartition("/")[2]
            item = QListWidgetItem(self.tr("{} (gone now)").format(name) if how == "gone" else name)
            item.setData(_VALUE, image_id)
            self.images.addItem(item)
        self.empty["images"].say(self.tr("All images are now as they were then; there is nothing to restore."))
        self.told.setText(self.tr("Images that were otherwise then: {}").format(len(images)))
        self._enable()

    def _open(self) -> None:
        if self.chosen is not None:
            path = self.chosen.path
            self.accept()
            self._session.open_snapshot(path)

    def _restore_some(self) -> None:
        if self.chosen is not None:
            self._session.way_back.restore(self.chosen, [item.data(_VALUE) for item in self.images.selectedItems()])

    def _restore_all(self) -> None:
        if self.chosen is not None:
            self._session.way_back.restore(self.chosen, None)

    def _restore_caption(self) -> None:
        item = self.captions.currentItem() or self.captions.item(0)
        if item is not None:
            self._session.way_back.restore_caption(item.data(_VALUE))

    def _restore_removed(self) -> None:
        self._session.bulk.restore()
