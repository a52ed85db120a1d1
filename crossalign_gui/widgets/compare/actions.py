"""Opens the window that compares, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from crossalign_gui.session.session import Session

if TYPE_CHECKING:
    from crossalign_gui.widgets.compare.window import CompareWindow


class CompareActions(QObject):
    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.opened: CompareWindow | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"compare": self.open}

    def open(self) -> None:
        from crossalign_gui.widgets.compare.window import CompareWindow

        if self.opened is None:
            self.opened = CompareWindow(self._session, self._window)
            self.opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.opened.finished.connect(self._forget)
        self.opened.show()
        self.opened.activateWindow()

    def _forget(self) -> None:
        self.opened = None
