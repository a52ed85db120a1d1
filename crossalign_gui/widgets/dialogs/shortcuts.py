"""Every action with its keys, to be looked up and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.common import fuzzy, shortcut_keys
from crossalign_gui.widgets.common.action_text import plain
from crossalign_gui.widgets.common.search_line import lead_into

_NAME = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """A change holds at once and in the next session."""

    def __init__(self, settings: Settings, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._search = QLineEdit(self, clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Find an action"))
        self._search.setAccessibleName(self.tr("Find an action"))
        self._table = QTreeWidget(self)
        self._table.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAlternatingRowColors(True)
        self._table.header().setStretchLastSection(False)
        self._table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.setAccessibleName(self.tr("Actions and their keys"))
        self._keys = QKeySequenceEdit(self)
        self._keys.setMaximumSequenceLength(2)
        self._keys.setClearButtonEnabled(True)
        self._keys.setAccessibleName(self.tr("New keys"))
        caption = QLabel(self.tr("&New keys:"), self)
        caption.setBuddy(self._keys)
        self._reset = QPushButton(self.tr("&Default Keys"), self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(caption)
        line.addWidget(self._keys, 1)
        line.addWidget(self._reset)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        reset_all = buttons.addButton(self.tr("Reset &All"), QDialogButtonBox.ButtonRole.ResetRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._table)
        layout.addLayout(line)
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        self._fill()
        line_height = self.fontMetrics().height()
        self.resize(self._table.header().length() + 5 * line_height, 36 * line_height)
        self._search.textChanged.connect(self._filter)
        lead_into(self._search, self._table)
        self._table.currentItemChanged.connect(self._show_current)
        self._keys.editingFinished.connect(self._use)
        self._reset.clicked.connect(self._reset_current)
        reset_all.clicked.connect(self._reset_all)
        buttons.rejected.connect(self.reject)
        settings.changed.connect(self._show_keys)
        self._table.setCurrentItem(self._items()[0])

    def choose(self, name: str) -> None:
        """Select the action of that name."""
        self._table.setCurrentItem(next(item for item in self._items() if item.data(0, _NAME) == name))

    @property
    def note(self) -> str:
        """What it says of the last keys."""
        return self._note.text()

    def _fill(self) -> None:
        for name, action in self._actions.items():
            item = QTreeWidgetItem([plain(action.text()), ""])
            item.setData(0, _NAME, name)
            item.setIcon(0, action.icon())
            self._table.addTopLevelItem(item)
        for text, keys in (
            (self.tr("Select a word by its number; two digits quickly for a large one"), "0 … 9"),
            (self.tr("Next or previous word; with Shift the phrase grows"), self.tr("Arrows on a word")),
            (self.tr("Words in a row become a phrase"), self.tr("Drag across them")),
            (self.tr("One word more for the phrase"), self.tr("Ctrl+click")),
            (self.tr("All words in between for the phrase"), self.tr("Shift+click")),
            (self.tr("Link words with a region"), self.tr("Drag the word onto it")),
            (self.tr("Link a region with words"), self.tr("Alt+drag it onto a word")),
            (self.tr("Move the selected regions by 1 (10, 0.1) pixels"), self.tr("Arrows (Shift+, Alt+arrows) on the image")),
            (self.tr("Select one region more"), self.tr("Ctrl+click or Shift+click")),
            (self.tr("Give the selected regions a class of the list"), "Alt+1 … Alt+9"),
            (self.tr("Turn a box"), self.tr("Drag the round handle above it")),
            (self.tr("Insert a vertex"), self.tr("Double click or Ctrl+click on an edge")),
            (self.tr("Delete a vertex"), self.tr("Ctrl+click on it, or click and Delete")),
            (self.tr("Cut a hole into the selected region"), self.tr("Alt+click for the first corner of a polygon")),
            (self.tr("Smaller or larger brush"), "[  ]"),
            (self.tr("Menu of what lies there"), self.tr("Right button")),
            (self.tr("Zoom"), self.tr("Mouse wheel")),
            (self.tr("Pan"), self.tr("Middle button, or Space and drag")),
            (self.tr("Accept a proposal"), self.tr("Double click on it")),
        ):
            self._table.addTopLevelItem(QTreeWidgetItem([text, keys]))
        self._show_keys()

    def _items(self) -> list[QTreeWidgetItem]:
        items = [self._table.topLevelItem(row) for row in range(self._table.topLevelItemCount())]
        return [item for item in items if item is not None]

    def _show_keys(self) -> None:
        for item in self._items():
            name = item.data(0, _NAME)
            if name in self._actions:
                keys = self._actions[name].shortcuts()
                item.setText(1, ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys))
                font = item.font(1)
                font.setBold(name in self._settings.shortcuts)
                item.setFont(1, font)

    def _filter(self, typed: str) -> None:
        for item in self._items():
            found = fuzzy.fit(typed, item.text(0)) is not None or typed.casefold() in item.text(1).casefold()
            item.setHidden(not found)

    def _current(self) -> str | None:
        item = self._table.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return name if name in self._actions else None

    def _show_current(self) -> None:
        name = self._current()
        self._keys.setEnabled(name is not None)
        self._reset.setEnabled(name is not None)
        self._keys.setKeySequence(self._actions[name].shortcut() if name is not None else QKeySequence())
        self._note.setText("" if name is not None else self.tr("These keys are fixed."))

    def _use(self) -> None:
        name, sequence = self._current(), self._keys.keySequence()
        if name is None or sequence == self._actions[name].shortcut():
            return
        other = shortcut_keys.holder(self._actions, name, sequence)
        why = shortcut_keys.refusal(sequence)
        if other is not None:
            why = self.tr("{} belongs to “{}”; give that other keys first").format(
                sequence.toString(QKeySequence.SequenceFormat.NativeText), plain(other.text())
            )
        if why:
            self._show_current()
            self._note.setText(why)
            return
        portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        chosen = {key: value for key, value in self._settings.shortcuts.items() if key != name}
        if sequence != QKeySequence(str(self._actions[name].property("usual") or "")):
            chosen[name] = portable
        self._settings.shortcuts = chosen
        self._note.setText("")

    def _reset_current(self) -> None:
        name = self._current()
        self._settings.shortcuts = {key: value for key, value in self._settings.shortcuts.items() if key != name}
        self._show_current()

    def _reset_all(self) -> None:
        self._settings.shortcuts = {}
        self._show_current()
