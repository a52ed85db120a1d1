"""What two people said differently of the image shown, one after the other: left, right, both or a new one, undoably."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.domain.conflicts import Take, allows_both, settle
from crossalign_gui.domain.document import Caption, Conflict, Document, Region, Span
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.storage import queries
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import ProjectError


class Disputes(QObject):
    changed = Signal()
    """Another conflict is the current one, or there is none."""
    wanted = Signal()
    """A new region is to be drawn for the selected words."""

    def __init__(
        self, project: OpenProject, opened: OpenDocument, selecting: Selecting, navigator: Navigator, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting = project, opened, selecting
        self._navigator, self._teller = navigator, teller
        self._place = 0
        self._document: Document | None = None
        opened.image_changed.connect(self._look)
        opened.document_changed.connect(self._look)
        opened.image_left.connect(self._begin)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        ways: tuple[Take, ...] = ("left", "right", "both", "new")
        return {**{f"take_{way}": partial(self.take, way) for way in ways}, "next_conflict": self.go_on}

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Of the image shown."""
        document = self._opened.document
        return () if document is None else document.conflicts

    @property
    def current(self) -> Conflict | None:
        conflicts = self.conflicts
        return conflicts[min(self._place, len(conflicts) - 1)] if conflicts else None

    @property
    def place(self) -> int:
        """Of the current one, from 0."""
        return min(self._place, max(0, len(self.conflicts) - 1))

    def about(self, conflict: Conflict) -> str:
        """The words that it is about."""
        document = self._opened.document
        if document is None:
            return ""
        items = (*conflict.left.items, *conflict.right.items)
        texts = [item.text for item in items if isinstance(item, Span | Caption)]
        named = {item.id for item in items if isinstance(item, Region)} | {str(getattr(item, "region", "")) for item in items}
        spans = {getattr(item, "span", "") for item in items}
        spans |= {link.span for link in document.links if link.region in named}
        texts += [span.text for span in document.spans if span.id in spans]
        return next(iter(texts), "")

    def take(self, way: Take) -> None:
        """Settle the current conflict."""
        document, conflict = self._opened.document, self.current
        if document is None or conflict is None:
            self._teller.notice.emit(image_notice(self.tr("There is no conflict in this image")))
            return
        if way == "both" and not allows_both(conflict):
            self._teller.notice.emit(
                image_notice(self.tr("Only one of the two can be true here: take left, right or neither"), "warning")
            )
            return
        words = self.about(conflict)
        after = settle(document, conflict.id, way)
        self._opened.apply(after, self.tr("Settle conflict"))
        if self._opened.document is not after:
            return
        if conflict.kind == "state":
            self._set_state({"left": conflict.left.state, "right": conflict.right.state}.get(way, ""))
        if way == "new":
            self._begin_anew(after, conflict, words)
        elif not self.conflicts:
            name = after.image.uri.rpartition("/")[2]
            self._teller.notice.emit(Notice(self.tr("All conflicts of {} are settled").format(name)))

    def _begin_anew(self, document: Document, conflict: Conflict, words: str) -> None:
        """Select the words, so that what is drawn next is linked to them."""
        span = next((item for item in document.spans if item.text == words), None)
        if span is not None:
            if self._opened.activate(span.caption):
                self._opened.document_changed.emit()
            self._selecting.select_phrase(span.ranges)
        if conflict.kind in ("shape", "absence", "deleted", "status"):
            self.wanted.emit()

    def _set_state(self, state: str) -> None:
        project, image_id = self._project.current, self._opened.image_id
        if project is None or image_id is None:
            return
        try:
            project.set_state(image_id, state)
        except (ProjectError, ImageError) as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        else:
            self._opened.state_changed.emit("")

    def go_on(self) -> None:
        """To the next conflict, in the image shown or in another one."""
        if self._project.current is None:
            return
        if self.place + 1 < len(self.conflicts):
            self._place = self.place + 1
            self.changed.emit()
            return
        self._opened.settle()
        found = queries.next_conflict(self._project.current, self._opened.image_id)
        if found is None:
            self._teller.notice.emit(Notice(self.tr("No image has a conflict")))
        elif found == self._opened.image_id:
            self._begin()
            self.changed.emit()
        else:
            self._navigator.go_to(found)

    @Slot()
    def _begin(self) -> None:
        self._place = 0

    @Slot()
    def _look(self) -> None:
        document = self._opened.document
        if document is not self._document:
            self._document = document
            self.changed.emit()
