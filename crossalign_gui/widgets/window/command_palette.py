"""A list at the top of the window to type in and choose from: commands, images, phrases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from crossalign_gui.override import override
from crossalign_gui.widgets.common import fuzzy, theme

_MOST = 60  # rows
_PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """`detail` stands at the right: the keys of a command, the caption of a phrase. One that is not enabled is shown, so that
    it is known to exist, and cannot be chosen."""

    text: str
    run: Callable[[], object]
    detail: str = ""
    enabled: bool = True


More = Callable[[str], Sequence[Entry]]
"""Entries for what is typed, beside those that are always there."""


class CommandPalette(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._more: More | None = None
        self._shown: list[Entry] = []
        self._before: QWidget | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._edit = QLineEdit(self)
        self._list = QTreeWidget(self)
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.setAccessibleName(self.tr("Choices"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self._edit)
        layout.addWidget(self._list)
        self._edit.textChanged.connect(self._filter)
        self._edit.installEventFilter(self)
        self._list.itemClicked.connect(self._choose)
        parent.installEventFilter(self)
        self.hide()

    @property
    def edit(self) -> QLineEdit:
        return self._edit

    @property
    def texts(self) -> list[str]:
        """What is offered, the best first."""
        return [entry.text for entry in self._shown]

    def ask(self, entries: Sequence[Entry], placeholder: str, more: More | None = None) -> None:
        """Show them all until something is typed; the chosen one runs after the list has closed."""
        self._entries, self._more = entries, more
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._edit.clear()
        self._edit.setPlaceholderText(placeholder)
        self._edit.setAccessibleName(placeholder)
        self._filter("")
        self._place()
        self.show()
        self.raise_()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """The focus goes back to where it was."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _filter(self, typed: str) -> None:
        if typed.strip():
            scored = [(fuzzy.fit(typed, entry.text), -place, entry) for place, entry in enumerate(self._entries)]
            fitting = sorted(((s, p, e) for s, p, e in scored if s is not None), key=lambda row: row[:2], reverse=True)
            self._shown = [entry for _, _, entry in fitting]
        else:
            self._shown = list(self._entries)
        if self._more is not None:
            self._shown += self._more(typed.strip())
        del self._shown[_MOST:]
        self._list.clear()
        for place, entry in enumerate(self._shown):
            item = QTreeWidgetItem([entry.text, entry.detail])
            item.setData(0, _PLACE, place)
            item.setToolTip(0, entry.text)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setDisabled(not entry.enabled)
            self._list.addTopLevelItem(item)
        first = next((place for place, entry in enumerate(self._shown) if entry.enabled), None)
        if first is not None:
            self._go_to(first)

    def _step(self, by: int) -> None:
        """To the next one that can be chosen, around the ends."""
        item = self._list.currentItem()
        if item is None:
            return
        place = int(item.data(0, _PLACE))
        for distance in range(1, len(self._shown) + 1):
            target = (place + by * distance) % len(self._shown)
            if self._shown[target].enabled:
                self._go_to(target)
                return

    def _go_to(self, place: int) -> None:
        self._list.setCurrentIndex(self._list.model().index(place, 0))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        entry = self._shown[int(item.data(0, _PLACE))] if item is not None else None
        if entry is not None and entry.enabled:
            self.close_list()
            entry.run()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            width = min(parent.width() - 20, 56 * self.fontMetrics().averageCharWidth() + 120)
            height = min(parent.height() - 40, 18 * self.fontMetrics().height())
            self.setGeometry((parent.width() - width) // 2, 20, width, height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(500, 400)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        key = Qt.Key(event.key())
        if key not in (*steps, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:  # while the list is open, these keys are its own
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if key in steps:
                self._step(steps[key])
            elif key == Qt.Key.Key_Escape:
                self.close_list()
            else:
                self._choose(self._list.currentItem())
            return True
        return False
