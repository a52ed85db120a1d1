"""What a person does to captions: choose, type, add, remove.

Typing is saved after each pause, and is one undoable edit until it ends: its links are found again in the text as it was before
the first key, so that a word that is half deleted at a pause loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Slot

from crossalign_gui.domain import handwork, operations
from crossalign_gui.domain.document import Caption, Document, Span
from crossalign_gui.session.annotate.links import wordless
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.settings import Settings


@dataclass(slots=True)
class _Typing:
    """What is typed at the moment. before: the document without it; saved: with what was typed until the last pause."""

    before: Document
    saved: Document
    change: operations.TextEdit | None = None


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
        self._cursor: int | None = None
        self._typing: _Typing | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._save)
        opened.settling.connect(self.commit)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"remove_caption": self.remove, "join_words": self.join_words}

    def activate(self, caption_id: str) -> None:
        """Make it the one whose words are shown and aligned."""
        self.commit()
        self._on_show.show_caption(caption_id)

    def type(self, text: str, cursor: int | None = None) -> None:
        """The active caption while the user types; saved after a short pause. cursor: where in the text, in code points."""
        if self._opened.document is not None and not self._opened.read_only:
            self._typed, self._cursor = text, cursor
            self._pause.start(self._settings.typing_pause)

    @Slot()
    def commit(self) -> None:
        """The typing has ended: make it an edit now, and tell what it took with it."""
        self._save()
        typing, self._typing = self._typing, None
        if typing is not None and typing.change is not None and self._opened.document is typing.saved:
            self._tell(typing.before, typing.change)

    @Slot()
    def _save(self) -> None:
        self._pause.stop()
        text, self._typed = self._typed, None
        document, caption = self._opened.document, self._opened.caption
        if text is None or document is None or text == (caption.text if caption else ""):
            return
        going_on = self._typing is not None and self._typing.saved is document
        if self._typing is None or not going_on:
            self._typing = _Typing(document, document)
        typing = self._typing
        if caption is None:
            new = self._new(document, text)
            after = operations.touch_caption(operations.add_caption(document, new), new.id)
            self._opened.apply(after, self.tr("Add caption"), caption=new.id)
        elif all(item.id != caption.id for item in typing.before.captions):
            after = operations.edit_caption_text(document, caption.id, text).document
            self._opened.apply(operations.touch_caption(after, caption.id), self.tr("Add caption"), joins=going_on)
        else:
            typing.change = operations.edit_caption_text(typing.before, caption.id, text, self._cursor)
            after = operations.touch_caption(typing.change.document, caption.id, self._signature.person())
            back = text == typing.before.caption(caption.id).text
            self._opened.apply(typing.before if back else after, self.tr("Edit caption"), joins=going_on)
            if back:
                self._typing = None
        if self._opened.document is not None:
            typing.saved = self._opened.document

    def _tell(self, before: Document, change: operations.TextEdit) -> None:
        linked = {link.span for link in before.links}
        gone = _quoted(span for span in change.dropped if span.id in linked)
        if gone:
            told = self.tr("Links of {} were dropped with their words; undo brings them back").format(gone)
            self._teller.notice.emit(Notice(told))
        less = [span for span in change.shrunk if span.id in linked]
        if less:
            left = _quoted(change.document.span(span.id) for span in less)
            told = self.tr("{} became {} with the change of the caption; undo brings it back").format(_quoted(less), left)
            self._teller.notice.emit(Notice(told))
        if change.removed and not gone:
            told = self.tr("Proposals removed with their words: {}; undo brings them back").format(change.removed)
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
        if document is None or caption is None:
            self._teller.notice.emit(image_notice(self.tr("There is no caption here that could be removed")))
        else:
            after = operations.remove_caption(document, caption.id)
            if text := wordless(document, after):
                self._teller.notice.emit(Notice(text))
            self._opened.apply(after, self.tr("Remove caption"))

    def join_words(self) -> None:
        """The selected ones are one word from now on, with what stands between them."""
        self.commit()
        document, caption, words = self._opened.document, self._opened.caption, self._selecting.selection.words
        if document is None or caption is None or len(words) < 2:
            self._teller.notice.emit(image_notice(self.tr("Select the words first that are one word")))
            return
        self._set_words(document, handwork.joined(caption, words), self.tr("Join words"))

    def split_word(self, at: int | None = None) -> None:
        """The selected one; at: where, as a place of the caption."""
        self.commit()
        document, caption, words = self._opened.document, self._opened.caption, self._selecting.selection.words
        if document is None or caption is None or len(words) != 1:
            self._teller.notice.emit(image_notice(self.tr("Select the one word first that is several")))
            return
        self._set_words(document, handwork.split(caption, words[0], at), self.tr("Split word"))

    def _set_words(self, document: Document, caption: Caption, text: str) -> None:
        captions = tuple(caption if item.id == caption.id else item for item in document.captions)
        self._opened.apply(replace(document, captions=captions), text)

    def _new(self, document: Document, text: str) -> Caption:
        return Caption(operations.new_id("c"), document.image.id, text, prov=self._signature.person())


def _quoted(spans: Iterable[Span]) -> str:
    return ", ".join(f"“{span.text}”" for span in spans)
