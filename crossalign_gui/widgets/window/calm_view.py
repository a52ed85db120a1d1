"""Nothing but caption and image: no bars, no docks, no menus. Escape or the same key brings them back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget


class CalmView(QObject):
    def __init__(self, window: QMainWindow, beside: tuple[QWidget, ...]) -> None:
        """`beside`: what else goes than the window's bars and docks."""
        super().__init__(window)
        self._window, self._beside = window, beside
        self._hidden: list[QWidget] | None = None
        self._action: QAction | None = None
        self._back = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._back.setEnabled(False)
        self._back.activated.connect(self.leave)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"calm": self.toggle}

    def use(self, action: QAction) -> None:
        """It shows whether the view is calm."""
        self._action = action

    def toggle(self) -> None:
        if self._hidden is None:
            self._enter()
        else:
            self.leave()

    def _enter(self) -> None:
        window = self._window
        parts = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar), *self._beside]
        self._hidden = [part for part in (*parts, window.menuBar(), window.statusBar()) if not part.isHidden()]
        focus = window.focusWidget()
        for part in self._hidden:
            part.hide()
        if focus is not None and not focus.isVisible():
            window.setFocus()  # so that keys go on working
        self._show()

    def leave(self) -> None:
        """Everything as it was; also before the window's state is kept."""
        for part in self._hidden or ():
            part.show()
        self._hidden = None
        self._show()

    def _show(self) -> None:
        self._back.setEnabled(self._hidden is not None)
        if self._action is not None:
            self._action.setChecked(self._hidden is not None)
