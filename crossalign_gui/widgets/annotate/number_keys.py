"""Number keys choose words: 3 the third, 1 and then 2 at once the twelfth."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from crossalign_gui.session.settings import Settings
from crossalign_gui.widgets.annotate.caption_bar import CaptionBar


class NumberKeys(QObject):
    def __init__(self, bar: CaptionBar, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._settings = bar, settings
        self._number = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._forget)
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(str(digit)), window)
            shortcut.setObjectName(str(digit))
            shortcut.activated.connect(self._type)

    @property
    def waiting(self) -> bool:
        """For one digit more."""
        return self._pause.isActive()

    def _type(self) -> None:
        sender = self.sender()
        self.type_digit(int(sender.objectName()) if sender is not None else 0)

    def type_digit(self, digit: int) -> None:
        """As if its key had been pressed."""
        both = 10 * self._number + digit
        self._number = both if both <= len(self._bar.chips) else digit
        self._bar.select_number(self._number)
        self._pause.start(self._settings.digit_pause)

    def _forget(self) -> None:
        self._number = 0
