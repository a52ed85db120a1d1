"""Large folders enter the project in a thread of their own, in order, so that the first image is shown at once."""

from __future__ import annotations

import os
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import relink
from crossalign_gui.storage.images import find_names
from crossalign_gui.storage.project import Project, is_text

LARGE = 2000  # entries of a folder from which it is scanned in the thread
_FIRST, _BATCH = 100, 1000  # images of a transaction
_EVERY = 0.2  # seconds between two reports


@dataclass(frozen=True, slots=True)
class Scanned:
    """Images in the folder, and images of the project whose file is not there any more."""

    found: int
    missing: int


class Scanner(QObject):
    """It stands still while an image is being opened, so that nobody waits for the interpreter or the project because of it."""

    finished = Signal()

    def __init__(self, queue: Queue, opened: OpenDocument, navigator: Navigator, teller: Teller) -> None:
        super().__init__(opened)
        self._queue, self._opened, self._navigator, self._teller = queue, opened, navigator, teller
        self._runner = Runner("scan", self)
        self._runner.progressed.connect(self._take_in)
        self._runner.finished.connect(self._end)
        self._runner.failed.connect(self._report)
        self._free = threading.Event()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        opened.image_changed.connect(self._turn.start)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def start(self, project: Project, folder: Path, recursive: bool) -> None:
        free = self._free = threading.Event()  # of this scan: one that was left may still be running
        numbers = self._queue.ids.numbers
        last = numbers[-1] if numbers else 0
        self._runner.request(None, _Scan(project, folder, recursive, last, free, self._runner.report))
        self._turn.start()

    def give_way(self) -> None:
        """Until the image that is opened now is shown."""
        self._free.clear()
        self._turn.start()

    def cancel(self) -> None:
        self._runner.cancel()
        self._free.set()

    def close(self) -> None:
        self.cancel()
        self._runner.close()

    @Slot()
    def _go_on(self) -> None:
        if not self._navigator.busy:
            self._free.set()

    @Slot(object)
    def _take_in(self, numbers: array[int]) -> None:
        """What was added by now."""
        queue = self._queue
        queue.extend(numbers)
        if self._opened.image_id is None and queue.ids:
            self._navigator.go_to(queue.ids[0])
        self._turn.start()

    @Slot(object, object)
    def _end(self, _: object, result: Scanned) -> None:
        if result.missing:
            text = self.tr("Images that are not in the folder any more: {}; Review > Find Moved Images looks for them")
            self._teller.notice.emit(Notice(text.format(result.missing), "warning"))
        elif not result.found:
            self._teller.notice.emit(Notice(self.tr("There is no image in this folder"), "warning"))
        self.finished.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))


def is_large(folder: Path, recursive: bool) -> bool:
    """Whether it has more than LARGE entries. Raises OSError."""
    return sum(1 for _ in islice(_entries(folder, recursive), LARGE + 1)) > LARGE


def add_folder(
    project: Project,
    folder: Path,
    recursive: bool,
    pause: Callable[[], object] = lambda: None,
    told: Callable[[], object] = lambda: None,
) -> Scanned:
    """Add the images of a folder in order, and mark those whose file is gone. `pause` is called between two steps and may
    raise, `told` when there are more. Raises ProjectError and OSError."""
    pause()
    prefix = project.uri_of(folder.resolve())
    prefix = "" if prefix == "." else f"{prefix}/"
    known = {uri: (image_id, missing) for uri, image_id, missing in project.rows("SELECT uri, id, missing FROM image")}
    here: set[str] = set()
    names = find_names(folder, recursive, pause)
    size = _FIRST
    while some := list(islice(names, size)):
        pause()
        plain = not prefix.startswith("file:") and is_text("".join(some))
        uris = [prefix + name if plain else project.uri_of(folder.resolve() / name) for name in some]
        here.update(uris)
        new = [uri for uri in uris if uri not in known]
        if new:
            project.add_uris(new)
            told()
        size = _BATCH
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
            relink.mark_missing(project, ids, missing)
    return Scanned(len(here), len(gone))


@dataclass(frozen=True, slots=True, eq=False)
class _Scan:
    """last: number of the last image that is known to the window; free: it rests while that is clear."""

    project: Project
    folder: Path
    recursive: bool
    last: int
    free: threading.Event
    report: Callable[[object], None]

    def __call__(self, check: Check) -> Scanned:
        with self.project.beside() as store:
            last, reported = self.last, 0.0

            def tell() -> None:
                nonlocal last, reported
                numbers = array("q", store.numbers_after(last))
                if numbers:
                    self.free.clear()  # until they are shown
                    self.report(numbers)
                    last = numbers[-1]
                reported = time.monotonic()

            def told() -> None:
                if time.monotonic() - reported > _EVERY:
                    tell()

            result = add_folder(store, self.folder, self.recursive, partial(self._pause, check), told)
            tell()
            return result

    def _pause(self, check: Check) -> None:
        while not self.free.wait(_EVERY):
            check()
        check()


def _entries(folder: Path, recursive: bool) -> Iterator[None]:
    if not recursive:
        with os.scandir(folder) as entries:
            yield from (None for _ in entries)
        return
    for _, _, names in os.walk(folder):
        yield from (None for _ in names)
