"""What is done to several images at once: their state, their captions, taking them out of the project; and its undo.

In a thread of its own with a second connection, one job after the other. Each change is one step, apart from the histories of
single images; images that were open in this session get it in their own history too.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document, Label, Provenance
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.opener import Opener
from crossalign_gui.session.project.review import Review
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import bulk, classes, joining, snapshots
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import Project, ProjectError

if TYPE_CHECKING:
    from crossalign_gui.storage.joining import Change

SHOWN = 200  # changes of a preview
_MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class Preview:
    """The first changes, and how many there are in all."""

    changes: tuple[Change, ...]
    count: int


@dataclass(frozen=True, slots=True)
class _Done:
    """A change that was made. step: what takes it back; changes: of images with a history; count: images; left: those that were
    changed since and stayed as they are."""

    project: Project
    text: str
    count: int
    step: bulk.States | bulk.Texts | classes.Merged | None = None
    changes: Sequence[Change] = ()
    left: int = 0
    removed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """numbers: of the images; work: is given the project, these and what to check."""

    project: Project
    numbers: array[int]
    work: Callable[[Project, array[int], Check], object]
    changing: bool

    def __call__(self, check: Check) -> object:
        with self.project.beside() as store:
            if self.changing:
                snapshots.make_before(store, "bulk", check)
            return self.work(store, self.numbers, check)


class Bulk(QObject):
    changed = Signal()
    """Other images are selected."""
    previewed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        opener: Opener,
        review: Review,
        signature: Signature,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._opener, self._review = project, opened, opener, review
        self._signature, self._teller = signature, teller
        self._numbers = array("q")
        self._steps: list[_Done] = []
        self._merged: dict[str, Label] = {}
        """Classes that a merge took away; a history of an image may still name them."""
        self._changing = False
        """Whether what runs changes something; a preview may be replaced by the next."""
        self._runner = Runner("several images", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        project.leaving.connect(self._leave)
        opened.document_changed.connect(self._bring_back)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "bulk_done": lambda: self.set_state("done"),
            "bulk_checked": lambda: self.set_state("checked"),
            "bulk_skipped": lambda: self.set_state("skipped"),
            "bulk_reopen": lambda: self.set_state(""),
            "bulk_undo": self.undo,
            "restore_images": self.restore,
        }

    @property
    def numbers(self) -> array[int]:
        """Of the images that are selected in the list; the image shown is one of them."""
        return self._numbers

    def person(self) -> Provenance:
        """Of what is about to be done."""
        return self._signature.person()

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def removed(self) -> int:
        """Images that were taken out of the project."""
        return 0 if self._project.current is None else bulk.removed_count(self._project.current)

    def choose(self, numbers: array[int]) -> None:
        if numbers != self._numbers:
            self._numbers = numbers
            self.changed.emit()

    def close(self) -> None:
        self._runner.close()

    # ---------------------------------------------------------------- changing

    def set_state(self, state: str) -> None:
        """One of summary.BY_HAND; empty opens the images again."""
        text = self.tr("State of images")
        self._start(partial(_set_state, state, text))

    def preview(self, change: Callable[[Document], Document]) -> None:
        """`previewed` tells what a change of documents would do."""
        self._start(partial(_preview, change), changing=False)

    def change(self, change: Callable[[Document], Document], text: str) -> None:
        touched = self._opened.touched
        self._start(partial(_change, change, text, touched))

    def remove(self) -> None:
        """Out of the project; `restore` brings them back."""
        text = self.tr("Remove images")
        self._start(partial(_remove, text))

    def merge_classes(self, label_ids: Sequence[str], into: str, text: str) -> None:
        """Regions of these classes get another one, and the classes go."""
        touched = self._opened.touched
        self._start(partial(_merge, label_ids, into, text, touched), needs=False)

    def restore_from(self, snapshot: Path, image_ids: Collection[str] | None) -> None:
        """What documents were in a snapshot, all of them (None) or those of some images."""
        text, touched = self.tr("Restore from a snapshot"), self._opened.touched
        self._start(partial(_restore, snapshot, image_ids, text, touched), needs=False)

    def change_each(self, find: Callable[[Project, Check], Iterator[Change]], text: str) -> None:
        """What `find` gives while it works through the project."""
        touched = self._opened.touched
        self._start(partial(_change_each, find, text, touched), needs=False)

    def restore(self) -> None:
        """All images that were removed."""
        text = self.tr("Restore images")
        self._start(partial(_restore_images, text), needs=False)

    def undo(self) -> None:
        """The last change of several images."""
        if not self._steps:
            self._teller.notice.emit(Notice(self.tr("There is no change of several images to take back")))
            return
        done, touched = self._steps[-1], self._opened.touched
        self._start(partial(_undo, done, touched), needs=False, tag=done)

    def _start(
        self,
        work: Callable[[Project, array[int], Check], object],
        *,
        changing: bool = True,
        needs: bool = True,
        tag: object = None,
    ) -> None:
        project, numbers = self._project.current, self._numbers
        if project is None or (needs and not numbers):
            self._teller.notice.emit(Notice(self.tr("Select images in the list first, with Ctrl or Shift")))
            return
        if changing and project.read_only:
            self._teller.notice.emit(Notice(self.tr("This project can only be read here"), "warning"))
            return
        if self._runner.busy and self._changing:
            self._teller.notice.emit(Notice(self.tr("The last change of several images is still being made")))
            return
        self._opened.settle()
        self._changing = changing

        self._runner.request(tag, _Job(project, numbers, work, changing))

    # ----------------------------------------------------------------- telling

    @Slot(object, object)
    def _tell(self, undone: object, result: object) -> None:
        if isinstance(result, Preview):
            self.previewed.emit(result)
            return
        project = self._project.current
        assert isinstance(result, _Done)
        assert project is not None
        if undone in self._steps:
            self._steps.remove(undone)
        if result.step is not None:
            self._steps = [*self._steps, result][-_MOST_STEPS:]
        text = self.tr("{}: {} changed").format(result.text, result.count)
        if result.left:
            text = self.tr("{}; {} were changed since and stay as they are").format(text, result.left)
        if result.step is not None and result.count:
            text = self.tr("{}. Review > Undo for Several Images takes it back").format(text)
        elif result.removed and self.removed:
            text = self.tr("{}. Review > Restore Removed Images brings them back").format(text)
        if isinstance(result.step, classes.Merged):
            self._merged |= {label.id: label for label in result.step.gone}
        if result.changes:
            self._opened.adopt(result.changes, result.text)
        if result.removed:
            self._forget_removed()
        self._review.changed.emit()
        self._teller.notice.emit(Notice(text))
        self.finished.emit()
        if isinstance(result.step, bulk.States):
            self._runner.request_if_idle(partial(_check_point, project))

    @Slot()
    def _bring_back(self) -> None:
        """A class of which undo has brought a region back."""
        project, document = self._project.current, self._opened.document
        named = {region.label for region in document.regions} & self._merged.keys() if document is not None else None
        if project is None or not named:
            return
        missing = named - {label.id for label in project.labels}
        try:
            project.add_labels(self._merged[label_id] for label_id in sorted(map(str, missing)))
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        project.forget_names()

    def _forget_removed(self) -> None:
        """The queue is asked anew; where the image shown is gone, the first one is shown."""
        project, shown = self._project.current, self._opened.image_id
        self.choose(array("q"))
        gone = project is not None and shown is not None and project.number_of(shown) is None
        self._opener.show_others(gone)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))
        self.finished.emit()

    @Slot()
    def _leave(self) -> None:
        self._runner.cancel()
        self._steps.clear()
        self._merged.clear()
        self.choose(array("q"))


def _set_state(state: str, text: str, store: Project, numbers: array[int], check: Check) -> _Done:
    check()
    before = bulk.set_state(store, numbers, state)
    return _Done(store, text, before.count, before if before.count else None)


def _check_point(project: Project, check: Check) -> None:
    """So that the window does not do it with its next change."""
    check()
    with project.beside() as store:
        store.check_point()


def _preview(change: Callable[[Document], Document], store: Project, numbers: array[int], check: Check) -> Preview:
    changes = bulk.changed_documents(store, numbers, change, check)
    shown = tuple(islice(changes, SHOWN))
    return Preview(shown, len(shown) + sum(1 for _ in changes))


def _change(
    change: Callable[[Document], Document],
    text: str,
    touched: frozenset[str],
    store: Project,
    numbers: array[int],
    check: Check,
) -> _Done:
    known: list[Change] = []

    def told() -> Iterator[Change]:
        for item in bulk.changed_documents(store, numbers, change, check):
            if item.before.image.id in touched:
                known.append(item)
            yield item

    texts = bulk.set_documents(store, told())
    return _Done(store, text, len(texts.kept), texts if texts.kept else None, known)


def _change_each(
    find: Callable[[Project, Check], Iterator[Change]],
    text: str,
    touched: frozenset[str],
    store: Project,
    _: array[int],
    check: Check,
) -> _Done:
    changes = list(find(store, check))  # before anything is written: a model may take its time
    texts = bulk.set_documents(store, changes)
    known = [item for item in changes if item.before.image.id in touched]
    return _Done(store, text, len(texts.kept), texts if texts.kept else None, known)


def _remove(text: str, store: Project, numbers: array[int], check: Check) -> _Done:
    return _Done(store, text, bulk.remove_images(store, numbers, check), removed=True)


def _restore_images(text: str, store: Project, _: array[int], check: Check) -> _Done:
    check()
    return _Done(store, text, bulk.restore_images(store), removed=True)


def _restore(
    snapshot: Path,
    image_ids: Collection[str] | None,
    text: str,
    touched: frozenset[str],
    store: Project,
    _: array[int],
    check: Check,
) -> _Done:
    known: list[Change] = []
    before = store.last_number()
    with snapshots.opened(snapshot, store.folder) as old, store.batch():

        def told() -> Iterator[Change]:
            for item in snapshots.restored(store, snapshots.lost(store, old, image_ids, check), old):
                if item.before.image.id in touched:
                    known.append(item)
                yield item

        texts = bulk.set_documents(store, told())
    back = len(store.numbers_after(before))
    return _Done(store, text, len(texts.kept) + back, texts if texts.kept else None, known, removed=back > 0)


def _merge(
    label_ids: Sequence[str],
    into: str,
    text: str,
    touched: frozenset[str],
    store: Project,
    _: array[int],
    check: Check,
) -> _Done:
    before = _documents(store, touched, check)
    step = classes.merge(store, label_ids, into)
    return _Done(store, text, step.count, step, _changes(before, _documents(store, touched, check)))


def _documents(store: Project, image_ids: Collection[str], check: Check) -> dict[str, Document]:
    found = {}
    for image_id in image_ids:
        check()
        with suppress(KeyError, ImageError):
            found[image_id] = store.document(image_id)
    return found


def _changes(before: Mapping[str, Document], after: Mapping[str, Document]) -> list[Change]:
    return [joining.Change(before[key], value) for key, value in after.items() if key in before and before[key] != value]


def _undo(done: _Done, touched: frozenset[str], store: Project, _: array[int], check: Check) -> _Done:
    if isinstance(done.step, bulk.States):
        count = bulk.restore_states(store, done.step)
        return _Done(store, done.text, count, left=done.step.count - count)
    if isinstance(done.step, classes.Merged):
        earlier = _documents(store, touched, check)
        count = classes.unmerge(store, done.step)
        known = _changes(earlier, _documents(store, touched, check))
        return _Done(store, done.text, count, None, known, done.step.count - count)
    assert done.step is not None
    changes, left = bulk.restore_documents(store, done.step, check)
    return _Done(store, done.text, len(changes), None, [item for item in changes if item.before.image.id in touched], left)
