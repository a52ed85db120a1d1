"""Keys of actions: the usual ones, and what the user made of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from crossalign_gui.widgets.action_text import plain


def apply(actions: Mapping[str, QAction], chosen: Mapping[str, str]) -> None:
    """What was chosen goes first; a usual key that it took is gone. Each action's property "usual" holds its own."""
    taken: list[QKeySequence] = []
    for own in (True, False):
        for name, action in actions.items():
            if (name in chosen) is not own:
                continue
            sequence = QKeySequence(chosen[name] if own else str(action.property("usual") or ""))
            if any(clash(sequence, other) for other in taken) or (own and refusal(sequence)):
                sequence = QKeySequence()
            if not sequence.isEmpty():
                taken.append(sequence)
            action.setShortcut(sequence)
            text = plain(action.text())
            keys = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})" if keys else text)


def clash(first: QKeySequence, second: QKeySequence) -> bool:
    """One is the other, or its beginning."""
    if first.isEmpty() or second.isEmpty():
        return False
    none = QKeySequence.SequenceMatch.NoMatch
    return first.matches(second) != none or second.matches(first) != none


def holder(actions: Mapping[str, QAction], name: str, sequence: QKeySequence) -> QAction | None:
    """Another action that has these keys."""
    return next((item for key, item in actions.items() if key != name and clash(item.shortcut(), sequence)), None)


def refusal(sequence: QKeySequence) -> str:
    """Why these keys cannot be an action's, empty when they can."""
    if sequence.isEmpty():
        return ""
    first = sequence[0]  # type: ignore[index]  # the stubs do not know it
    plain = first.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    if plain and Qt.Key.Key_0 <= first.key() <= Qt.Key.Key_9:
        return QCoreApplication.translate("Shortcuts", "The number keys choose words")
    moving = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    if plain and first.key() in (*moving, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        return QCoreApplication.translate("Shortcuts", "These keys move and choose where the focus is")
    return ""
