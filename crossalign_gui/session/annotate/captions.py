"""What a person does to captions: choose, type, add, remove. Typing becomes one undoable edit after a pause."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.settings import Settings


class Captions(QObject):
    """Of the document shown. What was typed and is no edit yet belongs to the active caption: whoever leaves the caption,
    the image or the project, or reads the document, calls `commit` first."""

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        on_show: OnShow,
        signature: Signature,
        settings: Settings,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show = opened, selecting, on_show
        self._signature, self._settings, self._teller = signature, settings, teller
        self._typed: str | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.commit)
        opened.settling.connect(self.commit)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"remove_caption": self.remove}

    def activate(self, caption_id: str) -> None:
        """Make it the one whose words are shown and aligned."""
        self.commit()
        self._on_show.show_caption(caption_id)

    def type(self, text: str) -> None:
        """The active caption while the user types; becomes one edit after a short pause."""
        if self._opened.document is not None and not self._opened.read_only:
            self._typed = text
            self._pause.start(self._settings.typing_pause)

    @Slot()
    def commit(self) -> None:
        """Make what was typed an edit now."""
        self._pause.stop()
        text, self._typed = self._typed, None
        document, caption = self._opened.document, self._opened.caption
        if text is None or document is None or text == (caption.text if caption else ""):
            return
        if caption is None:
            new = self._new(document, text)
            after = operations.touch_caption(operations.add_caption(document, new), new.id)
            self._opened.apply(after, self.tr("Add caption"), caption=new.id)
        else:
            self._edit(document, caption, text)
        self._selecting.forget_lost_words()

    def _edit(self, document: Document, caption: Caption, text: str) -> None:
        person = self._signature.person()
        change = operations.edit_caption_text(document, caption.id, text)
        self._opened.apply(operations.touch_caption(change.document, caption.id, person), self.tr("Edit caption"))
        linked = {link.span for link in document.links}
        gone = [span.text for span in change.dropped if span.id in linked]
        if gone:
            names = ", ".join(f"“{name}”" for name in gone)
            told = self.tr("Links of {} were dropped with their words; undo brings them back").format(names)
            self._teller.notice.emit(Notice(told))

    def add(self) -> None:
        """One more, empty and active."""
        self.commit()
        document = self._opened.document
        if document is not None and not self._opened.read_only:
            new = self._new(document, "")
            self._opened.apply(operations.add_caption(document, new), self.tr("Add caption"), caption=new.id)

    def remove(self) -> None:
        """The active one, with its spans and links."""
        self.commit()
        document, caption = self._opened.document, self._opened.caption
        if document is not None and caption is not None:
            self._opened.apply(operations.remove_caption(document, caption.id), self.tr("Remove caption"))

    def _new(self, document: Document, text: str) -> Caption:
        return Caption(operations.new_id("c"), document.image.id, text, prov=self._signature.person())
