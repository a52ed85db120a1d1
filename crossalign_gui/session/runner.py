"""One worker thread, one job running, one waiting: the newest request wins."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from crossalign_gui.alignment.protocol import AlignmentError, Cancelled, Check, waiting
from crossalign_gui.domain.messages import message
from crossalign_gui.session import garbage
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import ProjectError

log = logging.getLogger(__name__)

Work = Callable[[Check], Any]


@dataclass(eq=False, slots=True)
class _Job:
    tag: object
    work: Work
    quiet: bool = False
    cancelled: threading.Event = field(default_factory=threading.Event)
    result: Any = None
    error: str | None = None

    def check(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled


class _Worker(QObject):
    """Lives in the thread, and is the only object that runs work there."""

    done = Signal(object)
    progressed = Signal(object)

    @Slot(object)
    def run(self, job: _Job) -> None:
        try:
            job.check()
            waiting.set(job.check)
            job.result = job.work(job.check)
        except Cancelled:
            job.cancelled.set()
        except (AlignmentError, ImageError, FormatError, ProjectError) as error:
            job.error = str(error)
        except OSError as error:
            job.error = f"{error.filename or ''}: {error.strerror or error}".lstrip(": ")
        except Exception as error:  # a bug in a model must not end the window
            log.exception("The work in thread %s failed", QThread.currentThread().objectName())
            job.error = message("{}: {}. See the log for details.", type(error).__name__, error)
        self.done.emit(job)


class Runner(QObject):
    """`finished` carries the tag and the result of a request, `failed` the tag and a text."""

    finished = Signal(object, object)
    failed = Signal(object, object)
    progressed = Signal(object)
    """What the work handed to `report`; sent in this object's thread, like everything else."""
    busy_changed = Signal(bool)

    _start = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        garbage.keep_in_this_thread()
        self._running: _Job | None = None
        self._waiting: _Job | None = None
        self._told_busy = False
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._start.connect(self._worker.run)
        self._worker.done.connect(self._on_done)
        self._worker.progressed.connect(self._on_progressed)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether somebody waits for a result."""
        return any(job is not None and not job.quiet for job in (self._running, self._waiting))

    def request(self, tag: object, work: Work) -> None:
        """Run `work(check)` in the thread; whatever runs or waits is given up."""
        self._request(_Job(tag, work))

    def request_if_idle(self, work: Work) -> None:
        """Run it when the thread has nothing to do; nobody is told, and any request takes its place."""
        if self._running is None:
            self._request(_Job(None, work, quiet=True))

    def cancel(self) -> None:
        self._waiting = None
        if self._running is not None:
            self._running.cancelled.set()
        self._tell()

    def close(self) -> None:
        """Stop the thread; waits until the job in flight notices."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    def _request(self, job: _Job) -> None:
        self._waiting = job
        if self._running is None:
            self._start_waiting()
        else:
            self._running.cancelled.set()
        self._tell()

    def _start_waiting(self) -> None:
        self._running, self._waiting = self._waiting, None
        if self._running is not None:
            self._start.emit(self._running)

    def _tell(self) -> None:
        if self.busy != self._told_busy:
            self._told_busy = self.busy
            self.busy_changed.emit(self._told_busy)

    @property
    def report(self) -> Callable[[object], None]:
        """For the work: call it in the thread to send `progressed`."""
        return self._worker.progressed.emit

    @Slot(object)
    def _on_progressed(self, value: object) -> None:
        if self._running is not None and not self._running.cancelled.is_set():
            self.progressed.emit(value)

    @Slot(object)
    def _on_done(self, job: _Job) -> None:
        self._start_waiting()
        if not job.cancelled.is_set() and not job.quiet:
            if job.error is None:
                self.finished.emit(job.tag, job.result)
            else:
                self.failed.emit(job.tag, job.error)
        self._tell()
