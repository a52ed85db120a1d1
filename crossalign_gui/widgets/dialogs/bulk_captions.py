"""One change to the captions of all selected images, shown before it is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.domain.bulk_captions import CaptionChange
from crossalign_gui.session.project.bulk import Preview
from crossalign_gui.session.session import Session

_PAUSE = 300  # milliseconds after the last key


class BulkCaptionsDialog(QDialog):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._bulk = session, session.bulk
        self.setWindowTitle(self.tr("Captions of selected images"))
        self.resize(640, 480)
        self.how = QComboBox(self)
        self.how.setAccessibleName(self.tr("What to do"))
        self.how.addItem(self.tr("Set the caption"), "set")
        self.how.addItem(self.tr("Append to the caption"), "append")
        self.how.addItem(self.tr("Find and replace"), "replace")
        self.needle = QLineEdit(self)
        self.needle.setAccessibleName(self.tr("Find"))
        self.text = QLineEdit(self)
        self.text.setAccessibleName(self.tr("Text"))
        self.case = QCheckBox(self.tr("Only with the same capital letters"), self)
        self.whole = QCheckBox(self.tr("Whole words only"), self)
        self.whole.setChecked(True)
        self.form = QFormLayout()
        self.form.addRow(self.tr("What to do"), self.how)
        self.form.addRow(self.tr("Find"), self.needle)
        self.form.addRow(self.tr("Text"), self.text)
        self.form.addRow("", self.whole)
        self.form.addRow("", self.case)
        self.status = QLabel(self, wordWrap=True)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Image"), self.tr("Before"), self.tr("After")])
        self.list.setAccessibleName(self.tr("What changes"))
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(self)
        self.apply = buttons.addButton(self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._change)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.status)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._preview)
        self.how.currentIndexChanged.connect(self._show_fields)
        self.needle.textChanged.connect(self._wait)
        self.text.textChanged.connect(self._wait)
        self.case.toggled.connect(self._wait)
        self.whole.toggled.connect(self._wait)
        self._bulk.previewed.connect(self._show)
        self._show_fields()

    @property
    def wanted(self) -> CaptionChange:
        """What is asked for now."""
        prov = self._bulk.person()
        how, case, whole = self.how.currentData(), self.case.isChecked(), self.whole.isChecked()
        return CaptionChange(how, self.text.text(), self.needle.text(), case, whole, prov)

    def _show_fields(self) -> None:
        replacing = self.how.currentData() == "replace"
        self.form.setRowVisible(self.needle, replacing)
        self.form.setRowVisible(self.case, replacing)
        self.form.setRowVisible(self.whole, replacing)
        self._wait()

    def _wait(self) -> None:
        self.apply.setEnabled(False)
        self._pause.start()

    def _preview(self) -> None:
        needed = self.needle.text() if self.how.currentData() == "replace" else self.text.text().strip()
        if not needed:
            self.list.clear()
            self.status.setText(self.tr("Selected images: {}").format(len(self._bulk.numbers)))
            return
        self.status.setText(self.tr("Looking at what changes …"))
        self._bulk.preview(self.wanted)

    def _show(self, preview: Preview) -> None:
        self.list.clear()
        for change in preview.changes:
            before = " | ".join(caption.text for caption in change.before.captions)
            after = " | ".join(caption.text for caption in change.after.captions)
            item = QTreeWidgetItem([change.after.image.uri.rpartition("/")[2], before, after])
            for column, text in enumerate((change.after.image.uri, before, after)):
                item.setToolTip(column, text)
            self.list.addTopLevelItem(item)
        lost = sum(len(change.before.links) - len(change.after.links) for change in preview.changes)
        text = self.tr("Images that change: {} of {}").format(preview.count, len(self._bulk.numbers))
        if lost:
            text = self.tr("{}. Links that go with their words: {}").format(text, lost)
        if preview.count > len(preview.changes):
            text = self.tr("{}. The first {} are shown").format(text, len(preview.changes))
        self.status.setText(text)
        self.apply.setEnabled(preview.count > 0)

    def _change(self) -> None:
        self._bulk.change(self.wanted, self.tr("Captions of images"))
        self.accept()
