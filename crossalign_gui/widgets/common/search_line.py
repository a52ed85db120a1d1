"""A line in which one searches, above the list of what is found: Down goes from one into the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


def lead_into(line: QLineEdit, view: QAbstractItemView, before: Callable[[], object] = bool) -> None:
    """To what was chosen there, else to the first row that is shown; before: called first, to fill the list."""

    def go() -> None:
        before()
        first = view.indexAt(view.viewport().rect().topLeft())
        if not first.isValid():
            return
        if not view.currentIndex().isValid() or not view.visualRect(view.currentIndex()).isValid():
            view.setCurrentIndex(
                first
            )  # before the focus comes, with which Qt makes a row the current one without selecting it
        view.setFocus(Qt.FocusReason.TabFocusReason)

    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Down), line)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(go)
