"""Commands for keyboards of every layout: what no shortcut has taken is looked at once more, by the place of its key."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from crossalign_gui.widgets.annotate.number_keys import NumberKeys
from crossalign_gui.widgets.common.layouts import is_foreign, latin_key, place_of

_PLAIN = Qt.KeyboardModifier.NoModifier
_KEPT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
_KEPT |= Qt.KeyboardModifier.MetaModifier


class LayoutKeys(QObject):
    refused = Signal(QAction)
    """The key of an action that is disabled."""

    def __init__(self, numbers: NumberKeys, window: QWidget) -> None:
        super().__init__(window)
        self._numbers, self._window = numbers, window
        self._foreign = False

    def handle(self, event: QKeyEvent) -> bool:
        """Whether the key was a command's."""
        self._learn(event)
        refused = None
        for key, modifiers in self._readings(event):
            if modifiers == _PLAIN and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
                self._numbers.type_digit(key - int(Qt.Key.Key_0))
                return True
            action = self._action(QKeySequence(int(modifiers.value) | key))
            if action is not None and action.isEnabled():
                action.trigger()
                return True
            refused = refused or action
        if refused is not None:
            self.refused.emit(refused)
        return refused is not None

    def _learn(self, event: QKeyEvent) -> None:
        """From the letters that it gives one sees whether the layout is a Latin one."""
        if place_of(event).isalpha() and event.text().isalpha():
            self._foreign = is_foreign(event) and not event.text().upper().isascii()

    def _readings(self, event: QKeyEvent) -> Iterator[tuple[int, Qt.KeyboardModifier]]:
        """Key and modifiers as they could be meant, the likeliest first."""
        modifiers = event.modifiers() & _KEPT
        without_shift = modifiers & ~Qt.KeyboardModifier.ShiftModifier
        key, place = latin_key(event), place_of(event)
        yield key, modifiers
        if event.text().isdigit() or not event.text().isalpha():  # a sign that this layout gives with Shift only
            yield key, without_shift
        if place.isdigit() and modifiers == _PLAIN and not event.text().isalnum():  # the digits of a French keyboard
            yield ord(place), _PLAIN
        if place.isdigit() and modifiers == _PLAIN and is_foreign(event):
            yield ord(place), _PLAIN
        if place and self._foreign and not event.text().isdigit():
            yield ord(place), modifiers

    def _action(self, keys: QKeySequence) -> QAction | None:
        exact = QKeySequence.SequenceMatch.ExactMatch
        """One that is enabled before others."""
        found = [action for action in self._window.actions() if any(own.matches(keys) == exact for own in action.shortcuts())]
        return max(found, key=QAction.isEnabled, default=None)
