"""Where keys go: into the caption when an image has nothing yet or the user asked for it; never out of a list into a command."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from crossalign_gui.override import override
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.caption_edit import CaptionEdit
from crossalign_gui.widgets.annotate.chip import Chip

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CaptionFocus(QObject):
    def __init__(self, session: Session, edit: CaptionEdit, canvas: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._edit, self._canvas, self._window = session, edit, canvas, window
        self._image: str | None = None
        self._writes = True
        edit.left.connect(self._leave)
        session.image_changed.connect(self._follow)
        for view in window.findChildren(QAbstractItemView):
            view.installEventFilter(self)

    @Slot()
    def _follow(self) -> None:
        """Once for each image."""
        document = self._session.document
        if document is None or self._session.image_id == self._image:
            return
        self._image = self._session.image_id
        wordless = not any(caption.text.strip() for caption in document.captions)
        holds = self._window.focusWidget()
        if holds is self._edit:
            if not wordless:
                self._canvas.setFocus()
        elif holds is None or holds is self._canvas or isinstance(holds, Chip):
            bare = wordless and not document.regions
            (self._edit if bare and self._writes and not self._session.read_only else self._canvas).setFocus()

    @Slot(bool)
    def _leave(self, on: bool) -> None:
        """Who leaves an empty line draws without captions: further images do not put the keys there, until a caption is written."""
        self._writes = bool(self._edit.text().strip())
        if not on:
            self._canvas.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed into a list looks for its rows, before it can be the key of a command."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = event.text()
            if typed and typed.isprintable() and not event.modifiers() & ~_PLAIN:
                event.accept()
                return True
        return super().eventFilter(watched, event)
