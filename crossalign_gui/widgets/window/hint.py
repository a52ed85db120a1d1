"""Three steps for the first minute; gone for good once dismissed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.settings import Settings


class FirstSteps(QFrame):
    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._settings = settings
        self._steps = steps = QLabel(
            _whole(
                self.tr(
                    "1  Click a word of the caption: the image shows where it is.    "
                    "2  Press A to accept the proposed region, or D and draw your own.    "
                    "3  Press Ctrl+E to export; drop your own photograph on the window to go on."
                )
            )
        )
        steps.setWordWrap(True)
        steps.setToolTip(steps.text())
        steps.setForegroundRole(QPalette.ColorRole.HighlightedText)
        steps.setTextFormat(Qt.TextFormat.PlainText)
        done = QPushButton(self.tr("Got it"))
        done.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.addWidget(steps, 1)
        layout.addWidget(done)
        self.setMaximumHeight(7 * self.fontMetrics().height())
        settings.changed.connect(self._show)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Up to seven lines, so that the picture keeps its room; a tool tip has the rest."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumHeight(7 * self.fontMetrics().height())

    def _show(self) -> None:
        self.setVisible(not self._settings.hint_dismissed)

    def _dismiss(self) -> None:
        self._settings.hint_dismissed = True


def _whole(steps: str) -> str:
    """A number and the first word of its step stay on one line."""
    return re.sub(r"(\d)[ ]+(?=\w)", "\\1\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}", steps)
