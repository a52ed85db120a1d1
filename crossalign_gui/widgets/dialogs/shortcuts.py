"""Every action with its shortcut."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget


class ShortcutsDialog(QDialog):
    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        table = QTreeWidget(self)
        table.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.setRootIsDecorated(False)
        table.setAlternatingRowColors(True)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for action in actions:
            keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            table.addTopLevelItem(QTreeWidgetItem([action.text().replace("&", ""), keys]))
        for text, keys in (
            (self.tr("Select the first to ninth word"), "1 … 9"),
            (self.tr("Next or previous word; with Shift the phrase grows"), self.tr("Arrows on a word")),
            (self.tr("One word more for the phrase"), self.tr("Ctrl+click")),
            (self.tr("All words in between for the phrase"), self.tr("Shift+click")),
            (self.tr("Move the selected regions by 1 (10, 0.1) pixels"), self.tr("Arrows (Shift+, Alt+arrows) on the image")),
            (self.tr("Select one region more"), self.tr("Ctrl+click or Shift+click")),
            (self.tr("Insert a vertex"), self.tr("Double click or Ctrl+click on an edge")),
            (self.tr("Delete a vertex"), self.tr("Ctrl+click on it, or click and Delete")),
            (self.tr("Cut a hole into the selected region"), self.tr("Alt+click for the first corner of a polygon")),
            (self.tr("Smaller or larger brush"), "[  ]"),
            (self.tr("Zoom"), self.tr("Mouse wheel")),
            (self.tr("Pan"), self.tr("Middle button, or Space and drag")),
            (self.tr("Accept a proposal"), self.tr("Double click on it")),
        ):
            table.addTopLevelItem(QTreeWidgetItem([text, keys]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
