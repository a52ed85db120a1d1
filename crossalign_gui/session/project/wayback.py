"""A way back after days: snapshots of the project are made in a thread of their own, and what stood in them comes back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.bulk import Bulk
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import bin, snapshots
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.storage.bin import Binned
    from crossalign_gui.storage.snapshots import Snapshot


class WayBack(QObject):
    changed = Signal()
    """Another snapshot is there."""
    compared = Signal(object)
    """(snapshot, [(id, file, how it differs)]) that was asked for: "other" or "gone"."""

    def __init__(self, project: OpenProject, opened: OpenDocument, bulk: Bulk, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._bulk, self._teller = project, opened, bulk, teller
        self._runner = Runner("snapshots", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        self._seen: Project | None = None
        project.changed.connect(self._look)
        project.leaving.connect(self._runner.cancel)

    def close(self) -> None:
        self._runner.close()

    @property
    def busy(self) -> bool:
        return self._runner.busy

    @property
    def snapshots(self) -> list[Snapshot]:
        """The newest first."""
        return [] if self._project.current is None else snapshots.snapshots(self._project.current)

    @property
    def deleted_captions(self) -> tuple[Binned, ...]:
        return () if self._project.current is None else bin.binned(self._project.current)

    def make(self) -> None:
        """One by hand."""
        self._request("made", _make)

    def compare(self, snapshot: Snapshot) -> None:
        """`compared` tells which images were otherwise in it."""
        self._request("compared", partial(_compare, snapshot))

    def restore(self, snapshot: Snapshot, image_ids: Collection[str] | None) -> None:
        """Single images, or all (None), as they were; one step that Review > Undo for Several Images takes back."""
        self._bulk.restore_from(snapshot.path, image_ids)

    def restore_caption(self, item: Binned) -> None:
        """In the image that it was deleted from, undoably."""
        project = self._project.current
        if project is None:
            return
        try:
            if project.number_of(item.image) is None:
                raise KeyError(item.image)
            self._opened.amend(item.image, lambda document: bin.with_caption(project, document, item.id),
                               self.tr("Restore caption"))  # fmt: skip
        except KeyError:
            self._teller.notice.emit(Notice(self.tr("The image of this caption was removed; restore it first"), "warning"))
        self.changed.emit()

    def _request(self, tag: str, work: Callable[[Project, Check], object]) -> None:
        project = self._project.current
        if project is None:
            return
        self._opened.settle()

        self._runner.request(tag, partial(_beside, project, work))

    @Slot()
    def _look(self) -> None:
        """A project that is opened gets the snapshot of the day."""
        project = self._project.current
        if project is None or project is self._seen:
            return
        self._seen = project
        if not project.read_only:
            self._request("daily", snapshots.make_daily)

    @Slot(object, object)
    def _tell(self, tag: str, result: object) -> None:
        if tag == "compared":
            self.compared.emit(result)
            return
        if tag == "made":
            made = self.tr("A snapshot was made") if result is not None else self.tr("There is nothing to keep yet")
            self._teller.notice.emit(Notice(made))
        self.changed.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))
        self.changed.emit()


def _beside(project: Project, work: Callable[[Project, Check], object], check: Check) -> object:
    with project.beside() as store:
        return work(store, check)


def _make(store: Project, check: Check) -> object:
    return snapshots.make(store, "hand", check)


def _compare(snapshot: Snapshot, store: Project, check: Check) -> tuple[Snapshot, list[tuple[str, str, str]]]:
    with snapshots.opened(snapshot.path, store.folder) as old:
        return snapshot, [
            (was.image.id, was.image.uri, "gone" if now is None else "other")
            for now, was in snapshots.lost(store, old, None, check)
        ]
