"""Keys of actions: the usual ones, and what the user made of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from crossalign_gui.widgets.common.action_text import plain


def apply(actions: Mapping[str, QAction], chosen: Mapping[str, str]) -> None:
    """What was chosen goes first; a usual key that it took is gone. Each action's property "usual" holds its own."""
    taken: set[tuple[int, ...]] = set()
    begun: set[tuple[int, ...]] = set()
    for own in (True, False):
        for name, action in actions.items():
            if (name in chosen) is not own:
                continue
            sequence = QKeySequence(chosen[name] if own else str(action.property("usual") or ""))
            beginnings = _beginnings(sequence)
            if not taken.isdisjoint(beginnings) or not begun.isdisjoint(beginnings[-1:]) or (own and refusal(sequence)):
                sequence, beginnings = QKeySequence(), []
            taken.update(beginnings[-1:])
            begun.update(beginnings)
            action.setShortcut(sequence)
            text = plain(action.text())
            keys = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})" if keys else text)


def _beginnings(sequence: QKeySequence) -> list[tuple[int, ...]]:
    """Its first key, its first two, and so on to all of them."""
    keys = tuple(sequence[place].toCombined() for place in range(sequence.count()))  # type: ignore[index]
    return [keys[: place + 1] for place in range(len(keys))]


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
