"""Three steps for the first minute; gone for good once dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from crossalign_gui.session.settings import Settings


class FirstSteps(QFrame):
    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._settings = settings
        self._steps = steps = QLabel(
            self.tr(
                "1  Click a word of the caption: the image shows where it is.    "
                "2  Press A to accept the proposed region, or D and draw your own.    "
                "3  Press Ctrl+E to export; drop your own photograph on the window to go on."
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
        settings.changed.connect(self._show)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the steps need, up to seven lines, so that the picture keeps its room; then a tool tip has the rest."""
        super().resizeEvent(event)
        needed = self._steps.heightForWidth(self._steps.width()) + 8
        self.setMinimumHeight(min(needed, 7 * self.fontMetrics().height()))

    def _show(self) -> None:
        self.setVisible(not self._settings.hint_dismissed)

    def _dismiss(self) -> None:
        self._settings.hint_dismissed = True
