"""The work on many images: states, comments, the next one to look at, what has been done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import queries, review
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import Project, ProjectError

if TYPE_CHECKING:
    from crossalign_gui.storage.review import Comment, Statistics


class Review(QObject):
    changed = Signal()
    """The state of an image, or a comment."""
    counted = Signal(object)
    """Statistics that were asked for."""
    searched = Signal(str)
    """The list shows what this query finds, which was not typed."""

    def __init__(self, project: OpenProject, opened: OpenDocument, queue: Queue, navigator: Navigator, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._queue, self._navigator = project, opened, queue, navigator
        self._teller = teller
        self._runner = Runner("statistics", self)
        self._runner.finished.connect(self._tell_counts)
        self._runner.failed.connect(self._report)
        self._greeted: Project | None = None
        self._told = ""
        opened.image_changed.connect(self._tell_reason)
        project.changed.connect(self._greet)
        queue.failed.connect(self._warn)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "done": self.done_and_next,
            "checked": self.toggle_checked,
            "skipped": self.toggle_skipped,
            "next_uncertain": self.go_to_uncertain,
            "gold": self.toggle_gold,
            "returned_to_me": self.show_returned,
        }

    def close(self) -> None:
        self._runner.close()

    def cancel(self) -> None:
        self._runner.cancel()

    # ------------------------------------------------------------------- states

    @property
    def state(self) -> str:
        """Of the image shown, empty without one."""
        project, image_id = self._project.current, self._opened.image_id
        if project is None or image_id is None:
            return ""
        return project.state(image_id)

    def done_and_next(self) -> None:
        """Finished, show the next image; an image that is done already is opened again instead."""
        if self._toggle("done"):
            self._navigator.step_image(1)

    def toggle_checked(self) -> None:
        """A second person has looked at it."""
        if self._toggle("checked"):
            self._navigator.step_image(1)

    def toggle_skipped(self) -> None:
        if self._toggle("skipped"):
            self._navigator.step_image(1)

    def _toggle(self, state: str) -> bool:
        """Whether the image has the state now; one that has it already gets back what follows from its document."""
        self._opened.settle()
        project, image_id = self._project.current, self._opened.image_id
        if project is None or image_id is None:
            return False
        wanted = state if project.state(image_id) != state else ""
        try:
            project.set_state(image_id, wanted)
        except (ProjectError, ImageError) as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return False
        self.changed.emit()
        if not wanted:
            self._teller.notice.emit(Notice(self.tr("The image is open again")))
        return bool(wanted)

    def return_image(self, reason: str) -> None:
        """Back to its author: the state, the reason as a comment, and the author's queue, in one act; then the next image."""
        self._opened.settle()
        project, image_id = self._project.current, self._opened.image_id
        if project is None or image_id is None or not reason.strip():
            return
        try:
            review.return_image(project, image_id, reason.strip())
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        self.changed.emit()
        self._navigator.step_image(1)

    def show_returned(self) -> None:
        """The images that came back to the person who sits here."""
        project = self._project.current
        if project is not None:
            name = project.author.replace('"', "")
            query = f'state:returned by:"={name}"'
            self.ask(query, "added")
            self.searched.emit(query)
            if self._queue.ids:
                self._navigator.go_to(self._queue.ids[0])
            else:
                self._teller.notice.emit(Notice(self.tr("No image came back to you")))

    def toggle_gold(self) -> None:
        """What stands in the image now is its known answer, against which people are measured; or it has none any more."""
        from crossalign_gui.storage import people

        self._opened.settle()
        project, document = self._project.current, self._opened.document
        if project is None or document is None:
            return
        is_gold = people.is_gold(project, document.image.id)
        try:
            people.set_gold(project, document.image.id, None if is_gold else document)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        told = (
            self.tr("The image has no known answer any more")
            if is_gold
            else self.tr("What stands here is the known answer now")
        )
        self._teller.notice.emit(Notice(told))

    @Slot()
    def _greet(self) -> None:
        """Tell whom images came back to."""
        project = self._project.current
        if project is None or project is self._greeted:
            return
        self._greeted = project
        count = review.returned_to(project, project.author)
        if count:
            text = self.tr("Images that came back to you: {}. Review > Returned to Me shows them").format(count)
            self._teller.notice.emit(Notice(text, "warning"))

    @Slot()
    def _tell_reason(self) -> None:
        """Of an image that came back, once each time that it is shown."""
        image_id = self._opened.image_id or ""
        if image_id == self._told:
            return
        self._told = image_id
        if self.state == "returned" and self.comments:
            last = self.comments[-1]
            self._teller.notice.emit(image_notice(self.tr("Returned by {}: {}").format(last.author, last.text), "warning"))

    @Slot(str)
    def tell_state(self, state: str) -> None:
        """After a change gave an image this state."""
        if state == "done":
            self._teller.notice.emit(Notice(self.tr("This image was checked; after the change it waits for another check")))
        self.changed.emit()

    # ----------------------------------------------------------------- going to

    def go_to_uncertain(self) -> None:
        """The unfinished image whose proposals the model is least sure of."""
        if self._project.current is None:
            return
        self._opened.settle()
        found = queries.most_uncertain(self._project.current, self._opened.image_id)
        if found is None:
            self._teller.notice.emit(
                Notice(self.tr("No unfinished image has proposals with a score; let a model propose first"))
            )
        else:
            self._navigator.go_to(found)

    def go_to_text(self, text: str) -> None:
        """An image by its place in the list, from 1, or the first whose file name has the text in it."""
        text = text.strip()
        if self._project.current is None or not text:
            return
        ids = self._queue.ids
        if text.isdecimal() and 1 <= int(text) <= len(ids):
            self._navigator.go_to(ids[int(text) - 1])
            return
        found = queries.first_named(self._project.current, text)
        if found is not None:
            self._navigator.go_to(found)
        else:
            self._teller.notice.emit(Notice(self.tr("No image has number or name “{}”").format(text), "warning"))

    def ask(self, text: str, sort: str) -> None:
        """Show what a query finds; a notice says what is wrong with it."""
        try:
            self._queue.ask(text, sort)
        except (queries.QueryError, ProjectError) as error:
            self._warn(str(error))

    @Slot(object)
    def _warn(self, text: str) -> None:
        self._teller.notice.emit(Notice(text, "warning"))

    # ----------------------------------------------------------------- comments

    @property
    def comments(self) -> tuple[Comment, ...]:
        """On the image shown, the oldest first."""
        project, image_id = self._project.current, self._opened.image_id
        return () if project is None or image_id is None else review.comments(project, image_id)

    def add_comment(self, text: str) -> None:
        project, image_id = self._project.current, self._opened.image_id
        if project is not None and image_id is not None and text.strip():
            self._write(lambda: review.add_comment(project, image_id, text.strip()))

    def resolve_comment(self, comment_id: str, resolved: bool) -> None:
        project = self._project.current
        if project is not None:
            self._write(lambda: review.resolve_comment(project, comment_id, resolved))

    def _write(self, change: Callable[[], object]) -> None:
        try:
            change()
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        else:
            self.changed.emit()

    # --------------------------------------------------------------- statistics

    def count(self) -> None:
        """`counted` carries the Statistics."""
        project = self._project.current
        if project is not None:
            self._runner.request(None, partial(_count, project))

    @Slot(object, object)
    def _tell_counts(self, _: object, result: Statistics) -> None:
        self.counted.emit(result)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))


def _count(project: Project, check: Check) -> Statistics:
    check()
    with project.beside() as store:
        return review.statistics(store)
