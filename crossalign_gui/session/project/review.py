"""The work on many images: states, comments, the next one to look at, what has been done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import queries, review
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import Project, ProjectError
from crossalign_gui.storage.review import Comment, Statistics

if TYPE_CHECKING:
    from crossalign_gui.session.session import Session


class Review(QObject):
    changed = Signal()
    """The state of an image, or a comment."""
    counted = Signal(object)
    """Statistics that were asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._checked: dict[str, Document] = {}
        self._runner = Runner("statistics", self)
        self._runner.finished.connect(self._tell_counts)
        self._runner.failed.connect(self._report)
        session.queue.failed.connect(self._warn)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "done": self.done_and_next,
            "checked": self.toggle_checked,
            "skipped": self.toggle_skipped,
            "next_uncertain": self.go_to_uncertain,
        }

    def close(self) -> None:
        self._runner.close()

    def cancel(self) -> None:
        self._runner.cancel()

    # ------------------------------------------------------------------- states

    @property
    def state(self) -> str:
        """Of the image shown, empty without one."""
        project, image_id = self._session.project, self._session.image_id
        if project is None or image_id is None:
            return ""
        return project.state(image_id)

    def done_and_next(self) -> None:
        """Finished, show the next image; an image that is done already is opened again instead."""
        if self._toggle("done"):
            self._session.step_image(1)

    def toggle_checked(self) -> None:
        """A second person has looked at it."""
        if self._toggle("checked"):
            self._session.step_image(1)

    def toggle_skipped(self) -> None:
        if self._toggle("skipped"):
            self._session.step_image(1)

    def _toggle(self, state: str) -> bool:
        """Whether the image has the state now; one that has it already gets back what follows from its document."""
        session = self._session
        session.captions.commit()
        project, image_id = session.project, session.image_id
        if project is None or image_id is None:
            return False
        wanted = state if project.state(image_id) != state else ""
        try:
            project.set_state(image_id, wanted)
        except (ProjectError, ImageError) as error:
            session.notice.emit(Notice(str(error), "error"))
            return False
        self.changed.emit()
        if not wanted:
            session.notice.emit(Notice(self.tr("The image is open again")))
        return bool(wanted)

    def state_after(self, before: Document, after: Document) -> str | None:
        """What a change makes of the state of an image: a checked one is only done, until undo and redo bring back the very
        version that was checked. Open proposals of a model change nothing. None where the state stays."""
        project, image_id = self._session.project, before.image.id
        state = project.state(image_id) if project is not None else ""
        if state == "checked" and _settled(before) != _settled(after):
            self._checked[image_id] = before
            return "done"
        return "checked" if state == "done" and self._checked.get(image_id) is after else None

    def tell_state(self, state: str | None) -> None:
        """After a change gave an image this state."""
        if state == "done":
            self._session.notice.emit(Notice(self.tr("This image was checked; after the change it waits for another check")))
        if state is not None:
            self.changed.emit()

    # ----------------------------------------------------------------- going to

    def go_to_uncertain(self) -> None:
        """The unfinished image whose proposals the model is least sure of."""
        session = self._session
        if session.project is None:
            return
        session.captions.commit()
        found = queries.most_uncertain(session.project, session.image_id)
        if found is None:
            session.notice.emit(Notice(self.tr("No unfinished image has proposals with a score; let a model propose first")))
        else:
            session.go_to(found)

    def go_to_text(self, text: str) -> None:
        """An image by its place in the list, from 1, or the first whose file name has the text in it."""
        session, text = self._session, text.strip()
        if session.project is None or not text:
            return
        ids = session.queue.ids
        if text.isdecimal() and 1 <= int(text) <= len(ids):
            session.go_to(ids[int(text) - 1])
            return
        found = queries.first_named(session.project, text)
        if found is not None:
            session.go_to(found)
        else:
            session.notice.emit(Notice(self.tr("No image has number or name “{}”").format(text), "warning"))

    def ask(self, text: str, sort: str) -> None:
        """Show what a query finds; a notice says what is wrong with it."""
        try:
            self._session.queue.ask(text, sort)
        except (queries.QueryError, ProjectError) as error:
            self._warn(str(error))

    @Slot(object)
    def _warn(self, text: str) -> None:
        self._session.notice.emit(Notice(text, "warning"))

    # ----------------------------------------------------------------- comments

    @property
    def comments(self) -> tuple[Comment, ...]:
        """On the image shown, the oldest first."""
        project, image_id = self._session.project, self._session.image_id
        return () if project is None or image_id is None else review.comments(project, image_id)

    def add_comment(self, text: str) -> None:
        project, image_id = self._session.project, self._session.image_id
        if project is not None and image_id is not None and text.strip():
            self._write(lambda: review.add_comment(project, image_id, text.strip()))

    def resolve_comment(self, comment_id: str, resolved: bool) -> None:
        project = self._session.project
        if project is not None:
            self._write(lambda: review.resolve_comment(project, comment_id, resolved))

    def _write(self, change: Callable[[], object]) -> None:
        try:
            change()
        except ProjectError as error:
            self._session.notice.emit(Notice(str(error), "error"))
        else:
            self.changed.emit()

    # --------------------------------------------------------------- statistics

    def count(self) -> None:
        """`counted` carries the Statistics."""
        project = self._session.project
        if project is not None:
            self._runner.request(None, lambda check: _count(project, check))

    @Slot(object, object)
    def _tell_counts(self, _: object, result: Statistics) -> None:
        self.counted.emit(result)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._session.notice.emit(Notice(text, "error"))


def _settled(document: Document) -> tuple[object, ...]:
    """What does not wait for a person's judgement."""
    links = [link for link in document.links if link.status != "proposed"]
    waiting = {link.span for link in document.links} - {link.span for link in links}
    return (
        document.captions,
        document.entities,
        [span for span in document.spans if span.id not in waiting],
        [region for region in document.regions if region.status != "proposed"],
        links,
    )


def _count(project: Project, check: Check) -> Statistics:
    check()
    with project.beside() as store:
        return review.statistics(store)
