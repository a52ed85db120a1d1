"""Models: what there is, what is on this disk, download, use and remove."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.alignment.models.hub import Progress
from crossalign_gui.session.language import shown
from crossalign_gui.session.model.model_store import Row
from crossalign_gui.session.session import Session
from crossalign_gui.storage.project import ProjectError

_NAME = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        self.resize(940, 560)
        self._session, self._store = session, session.models.store
        self.table = QTreeWidget(self)
        self.table.setHeaderLabels(
            [
                self.tr("Model"), self.tr("Best at"), self.tr("Licence"), self.tr("Size"), self.tr("Speed"), self.tr("State"),
            ]
        )  # fmt: skip
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Models"))
        self.table.setStyleSheet("QTreeView::item { padding: 3px 8px; }")
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Any other: owner/name, owner/name@revision or a folder"))
        self.field.setToolTip(self.field.placeholderText())  # which large text may leave no room for
        self.field.setAccessibleName(self.tr("Model id or folder"))
        self.field.setClearButtonEnabled(True)
        folder = QPushButton(self.tr("&Folder …"), self)
        self.add_server = QPushButton(self.tr("Add a ser&ver …"), self)
        self.private = QCheckBox(self.tr("This project sends no pictures to servers"), self)
        self.use = QPushButton(self.tr("&Use"), self)
        self.download = QPushButton(self.tr("&Download"), self)
        self.cancel = QPushButton(self.tr("&Stop"), self)
        self.remove = QPushButton(self.tr("&Remove from disk"), self)
        close = QPushButton(self.tr("&Close"), self)
        self.use.setDefault(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setMinimumHeight(3 * self.fontMetrics().height())
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(folder)
        line.addWidget(self.add_server)
        buttons = QHBoxLayout()
        for button in (self.use, self.download, self.cancel, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(line)
        layout.addWidget(self.private)
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.table.currentItemChanged.connect(self._follow_row)
        self.table.itemActivated.connect(self._use)
        self.field.textChanged.connect(self._show_buttons)
        folder.clicked.connect(self._choose_folder)
        self.add_server.clicked.connect(self._add_server)
        self.private.setEnabled(session.project is not None and not session.read_only)
        self.private.setChecked(session.permission.forbidden)
        self.private.toggled.connect(self._forbid_servers)
        session.models.servers.changed.connect(self._show_rows)
        self.use.clicked.connect(self._use)
        self.download.clicked.connect(self._download)
        self.cancel.clicked.connect(self._store.cancel)
        self.remove.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        self._store.listed.connect(self._show_rows)
        self._store.progressed.connect(self._show_progress)
        self._store.finished.connect(self._tell_finished)
        self._store.failed.connect(self._tell)
        self._store.busy_changed.connect(self._show_buttons)
        session.state_changed.connect(self._show_rows)
        self._show_rows()
        self._store.refresh()

    @property
    def chosen(self) -> str:
        """What was typed, else the current row."""
        item = self.table.currentItem()
        return self.field.text().strip() or (str(item.data(0, _NAME)) if item is not None else "")

    @Slot()
    def _show_rows(self) -> None:
        current, settings = self.table.currentItem(), self._session.settings
        before = str(current.data(0, _NAME)) if current is not None else settings.model
        blocked = self.table.blockSignals(True)
        self.table.clear()
        for row in self._rows:
            in_use = row.name in (settings.model, settings.mask_model) and row.state in ("bundled", "ready", "server")
            item = QTreeWidgetItem(
                [row.title, shown(row.task), row.licence, _size(row), self._speed(row.speed), self._state(row, in_use)]
            )
            item.setData(0, _NAME, row.name)
            item.setToolTip(0, f"{row.name}\n{row.revision}".strip())
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if in_use:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
            self.table.addTopLevelItem(item)
            if row.name == before:
                self.table.setCurrentItem(item)
        self.table.blockSignals(blocked)
        self._show_buttons()

    def _state(self, row: Row, in_use: bool) -> str:
        if in_use:
            return self.tr("in use") if row.aligns else self.tr("in use for masks")
        if row.state == "hub" and row.gated:
            return self.tr("gated: ask its owner")
        return {
            "server": self.tr("on a server"),
            "bundled": self.tr("bundled"), "ready": self.tr("on this disk"), "partial": self.tr("partly on this disk"),
        }.get(row.state, self.tr("to download"))  # fmt: skip

    def _speed(self, speed: str) -> str:
        return {
            "fast": self.tr("fast"), "medium": self.tr("medium"), "slow": self.tr("slow"), "GPU": self.tr("needs a GPU"),
        }.get(speed, "")  # fmt: skip

    @Slot()
    def _show_buttons(self) -> None:
        name, busy = self.chosen, self._store.downloading
        row = next((item for item in self._rows if item.name == name), None)
        typed = bool(self.field.text().strip())
        self.use.setEnabled(bool(name) and (typed or (row is not None and row.state in ("bundled", "ready", "server"))))
        self.download.setEnabled(not busy and (typed or (row is not None and row.state in ("hub", "partial"))))
        self.download.setText(self.tr("&Go on downloading") if row and row.state == "partial" else self.tr("&Download"))
        self.cancel.setEnabled(bool(busy))
        used = (self._session.settings.model, self._session.settings.mask_model)
        self.remove.setEnabled(
            not busy and row is not None and row.state in ("ready", "partial", "server") and name not in used[:1]
        )
        self.bar.setVisible(bool(busy))

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        size = self.locale().formattedDataSize
        self.bar.setValue(round(1000 * progress.done / max(1, progress.total)))
        self._tell(
            self.tr("{}: {} of {}, {} a second ({})").format(
                self._store.downloading, size(progress.done), size(progress.total), size(round(progress.speed)), progress.file
            )
        )

    @Slot(str)
    def _tell_finished(self, name: str) -> None:
        self._tell(self.tr("{} is on this disk now. Press “Use” to work with it.").format(name))

    @Slot(object)
    def _tell(self, text: str) -> None:
        self.message.setText(shown(text))
        self.message.setAccessibleName(shown(text))

    @Slot()
    def _follow_row(self) -> None:
        self.field.clear()
        self._show_buttons()

    @property
    def _rows(self) -> tuple[Row, ...]:
        return (*self._session.models.servers.rows, *self._store.rows)

    @Slot()
    def _add_server(self) -> None:
        from crossalign_gui.widgets.dialogs.server import ServerDialog

        dialog = ServerDialog(self._session, self)
        dialog.finished.connect(self._show_rows)
        dialog.open()

    @Slot(bool)
    def _forbid_servers(self, forbidden: bool) -> None:
        try:
            self._session.permission.forbid(forbidden)
        except ProjectError as error:
            self._tell(str(error))

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("A folder with a model"))
        if name:
            self.field.setText(name)

    @Slot()
    def _use(self) -> None:
        name = self.chosen
        if name and self._session.models.choose(name):
            self._tell(self.tr("{} is loaded with the next caption or word.").format(name))
            self._show_rows()
        elif name:
            self._tell(self._session.models.last_refusal)

    @Slot()
    def _download(self) -> None:
        if self.chosen:
            self._tell(self.tr("Asking the hub about {} …").format(self.chosen))
            self.bar.setValue(0)
            self._store.download(self.chosen)

    @Slot()
    def _remove(self) -> None:
        if any(row.name == self.chosen for row in self._session.models.servers.rows):
            self._session.models.servers.remove(self.chosen)
            return
        self._tell(self.tr("{} is removed from this disk.").format(self.chosen))
        self._store.remove(self.chosen)


def _size(row: Row) -> str:
    nbytes = row.nbytes or row.megabytes * 1_000_000
    return QLocale().formattedDataSize(nbytes, 1) if nbytes else ""
