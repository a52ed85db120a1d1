"""Docks whose contents are made when they are first seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from crossalign_gui.override import override


class LateDock(QDockWidget):
    def __init__(self, title: str, make: Callable[[], QWidget], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._make = make

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self.widget() is None:
            content = self._make()
            self.setWidget(content)
            content.show()  # which Qt leaves to us in a dock that is seen already
        super().showEvent(event)
