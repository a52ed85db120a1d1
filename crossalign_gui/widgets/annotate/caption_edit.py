"""The text of a caption: it grows with it to a few lines, then it scrolls."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from crossalign_gui.override import override
from crossalign_gui.widgets.annotate.text_units import to_code_points

_MOST = 4  # lines that are seen at once
_ENDS = re.compile(r"[\r\n\t\u2028\u2029]+")


class CaptionEdit(QPlainTextEdit):
    text_edited = Signal(str, int)
    """What the user made of it, and where the cursor is, in code points."""
    finished = Signal()
    """The focus has gone elsewhere."""
    left = Signal(bool)
    """The user is through: True to go on to the words, False to leave."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: str | None = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def text(self) -> str:
        """As it was given while nobody has edited it: Qt keeps line ends in its own way."""
        return self._given if self._given is not None else self.document().toRawText().replace("\u2029", "\n")

    def set_text(self, text: str) -> None:
        """The cursor goes to the start, where the caption begins to be read."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self._given = text
        self._fit()

    @property
    def cursor_place(self) -> int:
        """In code points."""
        return to_code_points(self.text(), self.textCursor().position())

    @Slot()
    def _tell(self) -> None:
        self._given = None
        self.text_edited.emit(self.text(), self.cursor_place)

    @property
    def least_height(self) -> int:
        """Of one line, in pixels."""
        return self._height(1)

    def _height(self, lines: int) -> int:
        room = round(2 * self.document().documentMargin()) + 2 * self.frameWidth() + 2
        return lines * self.fontMetrics().lineSpacing() + room

    @Slot()
    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(self._height(min(lines, _MOST)))
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if shown != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(shown)
            spare = round(self.document().documentMargin()) + 2 if lines > _MOST else 0
            self.setViewportMargins(0, 0, 0, spare)  # so that no part of a further line is seen
        if lines <= _MOST:
            self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # ------------------------------------------------------------------- typing

    @override
    def event(self, event: QEvent) -> bool:
        """Steps of the typing are taken back here as long as there are any, then those of the image. The keys of the next and the
        previous image and of frames go by, so that who writes caption after caption need not leave the line."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            pages = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            goes_by = pages and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if goes_by or (undo and not self.document().isUndoAvailable()) or (redo and not self.document().isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Down and self._on_last_line()):
            self.left.emit(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(True)
        else:
            super().keyPressEvent(event)

    def _on_last_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(QTextCursor.MoveOperation.Down)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.document().clearUndoRedoStacks()
            self.finished.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Dropped files are for the window."""
        return source.hasText() and not source.hasUrls()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """A caption is one line of text."""
        self.insertPlainText(_ENDS.sub(" ", source.text()))

    def show_direction(self) -> None:
        """From the right where the text says so."""
        mirrored = is_right_to_left(self.text())
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)


def is_right_to_left(text: str) -> bool:
    """By the first strong character, as Qt does for plain text."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
