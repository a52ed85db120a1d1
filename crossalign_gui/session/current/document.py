"""The image shown: its document with the edits, its picture, its active caption."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoGroup

from crossalign_gui.domain import operations
from crossalign_gui.domain.colours import colours_of
from crossalign_gui.domain.document import Caption, Document, Range, Ranges, Span
from crossalign_gui.domain.text import Word, words_of
from crossalign_gui.session.current.checked import Checked
from crossalign_gui.session.current.edits import Edit
from crossalign_gui.session.current.histories import Histories
from crossalign_gui.session.current.picture import FirstLook, Picture
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import ProjectError

if TYPE_CHECKING:
    from crossalign_gui.storage.joining import Change


class OpenDocument(QObject):
    """Each change is one undoable edit, saved before it is shown; one that cannot be saved does not happen."""

    image_changed = Signal()
    first_look_changed = Signal()
    document_changed = Signal()
    image_left = Signal()
    """Another image has taken its place and nobody was told yet: what belonged to the last one is void."""
    caption_chosen = Signal()
    """Another caption is the active one."""
    text_changed = Signal()
    """After `document_changed`: the active caption, its text or its words are others."""
    settling = Signal()
    """What is typed and no edit yet becomes one now."""
    state_changed = Signal(str)
    """An edit gave the image this state of review."""

    def __init__(self, project: OpenProject, teller: Teller, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._teller = project, teller
        self.undo_group = QUndoGroup(self)
        self._histories = Histories(self.undo_group)
        self._checked = Checked()
        self._image_id: str | None = None
        self._document: Document | None = None
        self._coloured: tuple[Document | None, dict[str, str]] = (None, {})
        self._picture: Picture | None = None
        self.first_look: FirstLook | None = None
        """Of the image whose picture is still being read."""
        self._caption_id: str | None = None
        project.leaving.connect(self._leave)

    # ------------------------------------------------------------------ reading

    @property
    def image_id(self) -> str | None:
        return self._image_id

    @property
    def document(self) -> Document | None:
        return self._document

    @property
    def read_only(self) -> bool:
        return self._project.read_only

    @property
    def picture(self) -> Picture | None:
        """None while it loads."""
        return self._picture

    @property
    def colours(self) -> Mapping[str, str]:
        """Of every span and region, by id; found once for each version of the document."""
        if self._coloured[0] is not self._document:
            self._coloured = (self._document, {} if self._document is None else colours_of(self._document))
        return self._coloured[1]

    @property
    def caption(self) -> Caption | None:
        """The active one."""
        if self._document is None or self._caption_id is None:
            return None
        return next((item for item in self._document.captions if item.id == self._caption_id), None)

    @property
    def words(self) -> tuple[Word, ...]:
        return words_of(self.caption) if self.caption is not None else ()

    def words_in(self, ranges: Ranges) -> tuple[Range, ...]:
        """Words of the active caption that a phrase touches: imported phrases may begin inside a word."""
        words, found = self.words, dict[Range, None]()
        for start, end in ranges:
            first = bisect_right(words, start, key=attrgetter("end"))
            last = bisect_left(words, end, key=attrgetter("start"))
            found |= dict.fromkeys((word.start, word.end) for word in words[first:last])
        return tuple(found)

    def span_of(self, ranges: Ranges) -> Span | None:
        """The phrase of the active caption with exactly these words."""
        document, caption = self._document, self.caption
        if document is None or caption is None or not ranges:
            return None
        own = [span for span in document.spans if span.caption == caption.id]
        words = self.words_in(ranges)
        same = (span for span in own if self.words_in(span.ranges) == words)
        return next((span for span in own if span.ranges == ranges), None) or next(same, None)

    def regions_of(self, ranges: Ranges) -> list[str]:
        document, caption = self._document, self.caption
        if document is None or caption is None:
            return []
        spans = {span.id for span in document.spans if span.caption == caption.id and span.ranges == ranges}
        return [link.region for link in document.links if link.span in spans and link.region is not None]

    def is_absent(self, ranges: Ranges) -> bool:
        document, caption = self._document, self.caption
        if document is None or caption is None:
            return False
        return any(
            span.caption == caption.id and span.ranges == ranges and operations.is_absent(document, span.id)
            for span in document.spans
        )

    @property
    def touched(self) -> frozenset[str]:
        """Images with a history in this session."""
        return self._histories.images

    # ------------------------------------------------------------------ showing

    def settle(self) -> None:
        """Whoever leaves the caption, the image or the project, or reads the document, calls this first."""
        self.settling.emit()

    def show(self, image_id: str, document: Document, picture: Picture | None) -> None:
        """In place of what is open; `image_changed` is for the caller to emit, when all is ready."""
        self._image_id, self._document, self._picture = image_id, document, picture
        self.first_look = None
        self._caption_id = document.captions[0].id if document.captions else None
        self.image_left.emit()
        self._histories.open(image_id)

    def show_first_look(self, look: FirstLook) -> None:
        self.first_look = look
        self.first_look_changed.emit()

    def show_picture(self, picture: Picture) -> None:
        self._picture, self.first_look = picture, None
        self.image_changed.emit()

    def activate(self, caption_id: str) -> bool:
        """Make a caption the active one; False where it is already. `document_changed` is for the caller to emit."""
        if caption_id == self._caption_id:
            return False
        self._activate(caption_id)
        return True

    def _activate(self, caption_id: str) -> None:
        self._caption_id = caption_id
        self.caption_chosen.emit()

    def leave_image(self) -> None:
        """The image shown is not in the project any more; another one, or none, is to be shown."""
        self._image_id = self._document = self._picture = self._caption_id = None
        self._histories.close()
        self.image_left.emit()
        self.image_changed.emit()

    @Slot()
    def _leave(self) -> None:
        self._histories.clear()
        self._image_id = self._document = self._picture = self.first_look = None
        self.image_left.emit()

    # -------------------------------------------------------------------- edits

    def apply(self, after: Document, text: str, *, caption: str | None = None, joins: bool = False) -> None:
        """Make a new version of the document one undoable, saved change; `caption` is a new one that becomes active with it;
        joins: in one step with the change before it."""
        before = self._document
        if before is None or after == before:
            return
        if self._project.read_only:
            told = QCoreApplication.translate("Session", "This project can only be read here")
            self._teller.notice.emit(Notice(told, "warning"))
            return
        if caption is not None:
            self._activate(caption)
        self._histories[before.image.id].push(Edit(before, after, text, self._swap, joins=joins))

    def amend(self, image_id: str, change: Callable[[Document], Document], text: str) -> bool:
        """Change any image's document; one that was edited in this session gets an undoable edit. False where it could not be
        saved."""
        project = self._project.current
        assert project is not None
        try:
            if image_id == self._image_id and self._document is not None:
                before, after = self._document, change(self._document)
                self.apply(after, text)
                return after == before or self._document == after
            before = project.document(image_id)
            after = change(before)
            if after != before:
                project.save(before, after)
                if image_id in self._histories:
                    self._histories[image_id].push(Edit(before, after, text, self._swap, done=True))
        except (ProjectError, ImageError, KeyError) as error:
            self._teller.save_failed.emit(str(error))
            return False
        return True

    def adopt(self, changes: Iterable[Change], text: str) -> None:
        """What somebody else saved, of images with a history: it can be undone there."""
        for change in changes:
            self._histories[change.before.image.id].push(Edit(change.before, change.after, text, self._swap, done=True))
            if change.after.image.id == self._image_id:
                self._show(change.after)

    def undo(self) -> None:
        """Says so where there is nothing to take back."""
        self.settle()
        if self.undo_group.canUndo():
            self.undo_group.undo()
        else:
            self._teller.notice.emit(Notice(self.tr("There is nothing to undo in this image")))

    def redo(self) -> None:
        self.settle()
        if self.undo_group.canRedo():
            self.undo_group.redo()
        else:
            self._teller.notice.emit(Notice(self.tr("There is nothing to redo in this image")))

    def _swap(self, before: Document, after: Document) -> bool:
        project = self._project.current
        assert project is not None
        try:
            state = self._checked.state_after(project, before, after)
            project.save(before, after, state)
        except (ProjectError, KeyError) as error:
            self._teller.save_failed.emit(str(error))
            return False
        self._show(after)
        if state is not None:
            self.state_changed.emit(state)
        return True

    def _show(self, after: Document) -> None:
        before = _read(self.caption)
        self._document = after
        if self.caption is None:
            self._caption_id = after.captions[-1].id if after.captions else None
        self.document_changed.emit()
        if _read(self.caption) != before:
            self.text_changed.emit()


def _read(caption: Caption | None) -> tuple[str, str, Ranges | None] | None:
    return None if caption is None else (caption.id, caption.text, caption.tokens)
