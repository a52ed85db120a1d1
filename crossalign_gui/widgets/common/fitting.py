"""Room for texts, whatever their language and size: dialogs that show theirs whole, lists that say why they are empty."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QDialog

from crossalign_gui.widgets.common.theme import SPACE

_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"
_MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}


def fit(dialog: QDialog, width: int, height: int = 0) -> None:
    """Give a dialog at least this size (pixels) and what its wrapped texts need, which Qt's own layouts do not count."""
    layout = dialog.layout()
    if layout is not None:
        width = max(width, layout.totalMinimumSize().width())
        wrapped = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        dialog.resize(width, max(height, wrapped))


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """A path or a text of unknown script between words of a window that reads from right to left."""
    return f"{_LEFT_TO_RIGHT}{text}{_POP}" if direction == Qt.LayoutDirection.RightToLeft else text


def with_direction(text: str, direction: Qt.LayoutDirection) -> str:
    """A sentence of the window that stays one where it begins with a word that reads the other way."""
    mixed = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return _MARKS[direction] + text if mixed and direction in _MARKS else text


def without_direction(text: str) -> str:
    """What `with_direction` was given."""
    return text.lstrip("".join(_MARKS.values()))


class EmptyText(QObject):
    """Written in the middle of a list that has no rows: what it will hold and how that comes there."""

    def __init__(self, view: QAbstractItemView, text: str = "") -> None:
        super().__init__(view)
        self._view = view
        self.say(text)
        view.viewport().installEventFilter(self)

    def say(self, text: str) -> None:
        """From now on."""
        self._text = text
        self._view.setAccessibleDescription(text)
        self._view.viewport().update()

    @property
    def text(self) -> str:
        """What stands in the list; empty where it has rows."""
        return self._text if self._view.model().rowCount() == 0 else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.text:
            viewport = self._view.viewport()
            painter = QPainter(viewport)
            painter.setFont(self._view.font())
            painter.setPen(self._view.palette().color(QPalette.ColorRole.PlaceholderText))
            place = viewport.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
            painter.end()
        return False
