"""What a person does to captions: choose, type, add, remove. Typing becomes one undoable edit after a pause."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.session.notice import Notice

if TYPE_CHECKING:
    from crossalign_gui.session.session import Session


class Captions(QObject):
    """Of the document shown. What was typed and is no edit yet belongs to the active caption: whoever leaves the caption,
    the image or the project, or reads the document, calls `commit` first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._typed: str | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.commit)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"remove_caption": self.remove}

    def activate(self, caption_id: str) -> None:
        """Make it the one whose words are shown and aligned."""
        self.commit()
        self._session.show_caption(caption_id)

    def type(self, text: str) -> None:
        """The active caption while the user types; becomes one edit after a short pause."""
        if self._session.document is not None and not self._session.read_only:
            self._typed = text
            self._pause.start(self._session.settings.typing_pause)

    @Slot()
    def commit(self) -> None:
        """Make what was typed an edit now."""
        self._pause.stop()
        text, self._typed = self._typed, None
        document, caption = self._session.document, self._session.caption
        if text is None or document is None or text == (caption.text if caption else ""):
            return
        if caption is None:
            new = self._new(document, text)
            after = operations.touch_caption(operations.add_caption(document, new), new.id)
            self._session.apply(after, self.tr("Add caption"), caption=new.id)
        else:
            self._edit(document, caption, text)
        self._session.forget_lost_words()

    def _edit(self, document: Document, caption: Caption, text: str) -> None:
        person = self._session.corrections.person()
        change = operations.edit_caption_text(document, caption.id, text)
        self._session.apply(operations.touch_caption(change.document, caption.id, person), self.tr("Edit caption"))
        linked = {link.span for link in document.links}
        gone = [span.text for span in change.dropped if span.id in linked]
        if gone:
            names = ", ".join(f"“{name}”" for name in gone)
            told = self.tr("Links of {} were dropped with their words; undo brings them back").format(names)
            self._session.notice.emit(Notice(told))

    def add(self) -> None:
        """One more, empty and active."""
        self.commit()
        document = self._session.document
        if document is not None and not self._session.read_only:
            new = self._new(document, "")
            self._session.apply(operations.add_caption(document, new), self.tr("Add caption"), caption=new.id)

    def remove(self) -> None:
        """The active one, with its spans and links."""
        self.commit()
        document, caption = self._session.document, self._session.caption
        if document is not None and caption is not None:
            self._session.apply(operations.remove_caption(document, caption.id), self.tr("Remove caption"))

    def _new(self, document: Document, text: str) -> Caption:
        return Caption(operations.new_id("c"), document.image.id, text, prov=self._session.corrections.person())
