"""Large folders enter the project in a thread of their own, in order, so that the first image is shown at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage.images import find_names
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.relink import mark_missing

if TYPE_CHECKING:
    from crossalign_gui.session.session import Session

LARGE = 2000  # entries of a folder from which it is scanned in the thread
_FIRST, _BATCH = 100, 2000  # images of a transaction


@dataclass(frozen=True, slots=True)
class Scanned:
    """Images in the folder, and images of the project whose file is not there any more."""

    found: int
    missing: int


class Scanner(QObject):
    finished = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._runner = Runner("scan", self)
        self._runner.progressed.connect(self._take_in)
        self._runner.finished.connect(self._end)
        self._runner.failed.connect(self._report)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def start(self, project: Project, folder: Path, recursive: bool) -> None:
        report = self._runner.report
        self._runner.request(None, lambda check: _scan(project, folder, recursive, check, report))

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()

    @Slot(object)
    def _take_in(self, _: object = None) -> None:
        """What was found by now."""
        queue = self._session.queue
        queue.extend()
        if self._session.image_id is None and queue.ids:
            self._session.go_to(queue.ids[0])

    @Slot(object, object)
    def _end(self, _: object, result: Scanned) -> None:
        self._take_in()
        if result.missing:
            text = self.tr("{} images are not in the folder any more; Review > Find Moved Images looks for them")
            self._session.notice.emit(Notice(text.format(result.missing), "warning"))
        elif not result.found:
            self._session.notice.emit(Notice(self.tr("There is no image in this folder"), "warning"))
        self.finished.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._session.notice.emit(Notice(text, "error"))


def is_large(folder: Path, recursive: bool) -> bool:
    """Whether it has more than LARGE entries. Raises OSError."""
    return sum(1 for _ in islice(_entries(folder, recursive), LARGE + 1)) > LARGE


def add_folder(
    project: Project, folder: Path, recursive: bool, check: Check | None = None, told: Callable[[], None] | None = None
) -> Scanned:
    """Add the images of a folder in order, and mark those whose file is gone. Raises ProjectError and OSError."""
    prefix = project.uri_of(folder.resolve())
    prefix = "" if prefix == "." else f"{prefix}/"
    uris = [prefix + name for name in find_names(folder, recursive)] if not prefix.startswith("file:") else [
        project.uri_of(folder / name) for name in find_names(folder, recursive)
    ]  # fmt: skip
    known = {uri: (image_id, missing) for uri, image_id, missing in project.rows("SELECT uri, id, missing FROM image")}
    new = iter([uri for uri in uris if uri not in known])
    size = _FIRST
    while batch := list(islice(new, size)):
        if check is not None:
            check()
        project.add_uris(batch)
        size = _BATCH
        if told is not None:
            told()
    here = set(uris)
    scope = [
        (image_id, missing, uri in here)
        for uri, (image_id, missing) in known.items()
        if not uri.startswith("file:") and uri.startswith(prefix) and (recursive or "/" not in uri[len(prefix) :])
    ]
    gone = [image_id for image_id, missing, there in scope if not there]
    fresh = [image_id for image_id, missing, there in scope if not there and not missing]
    back = [image_id for image_id, missing, there in scope if there and missing]
    for ids, missing in ((fresh, True), (back, False)):
        if ids:
            mark_missing(project, ids, missing)
    return Scanned(len(uris), len(gone))


def _scan(project: Project, folder: Path, recursive: bool, check: Check, report: Callable[[object], None]) -> Scanned:
    with project.beside() as store:
        return add_folder(store, folder, recursive, check, lambda: report(None))


def _entries(folder: Path, recursive: bool) -> Iterator[None]:
    if not recursive:
        with os.scandir(folder) as entries:
            yield from (None for _ in entries)
        return
    for _, _, names in os.walk(folder):
        yield from (None for _ in names)
