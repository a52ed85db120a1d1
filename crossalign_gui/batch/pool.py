"""Processes that hold a model each, here or under an actor of a cluster, so that a picture ends one of them and nothing else."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.items import Item
from crossalign_gui.batch.sink import Outcome
from crossalign_gui.batch.work import Aligner, Task, reject
from crossalign_gui.domain.messages import message

_STARTS = 3  # before a process that dies at its start ends the run
Answered = tuple[list[Outcome], float]
"""What became of a batch, and the seconds in which the model worked on it."""


class Pool:
    """A process that dies is replaced; what was in its hands is tried again item by item, and an item at which it dies
    again is rejected. Raises AlignmentError where the model cannot be used."""

    def __init__(self, task: Task, workers: int) -> None:
        self._task, self._workers = task, workers
        self._processes = self._start()

    def submit(self, batch: Sequence[Item]) -> Future[Answered]:
        try:
            return self._processes.submit(_answer, batch)
        except BrokenProcessPool as error:
            future: Future[Answered] = Future()
            future.set_exception(error)
            return future

    def collect(self, pending: dict[Future[Answered], list[Item]]) -> Iterator[Answered]:
        """What is ready; at least one."""
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        if any(isinstance(future.exception(), BrokenProcessPool) for future in done):
            wait(pending)
            lost = []
            for future, batch in pending.items():
                if future.exception() is None:
                    yield future.result()
                else:
                    lost.extend(batch)
            pending.clear()
            yield from self._one_by_one(lost)
            return
        for future in done:
            del pending[future]
            yield future.result()

    def close(self) -> None:
        self._processes.shutdown(cancel_futures=True)

    def _one_by_one(self, items: Iterable[Item]) -> Iterator[Answered]:
        self._restart()
        for item in items:
            try:
                yield self._processes.submit(_answer, [item]).result()
            except BrokenProcessPool:
                self._restart()
                yield [reject(item, "the process that looked at it died, twice")], 0.0

    def _restart(self) -> None:
        self._processes.shutdown()
        self._processes = self._start()

    def _start(self) -> ProcessPoolExecutor:
        """Raises AlignmentError where the model cannot be used."""
        for _ in range(_STARTS):
            processes = ProcessPoolExecutor(
                self._workers, multiprocessing.get_context("spawn"), initializer=_start_process, initargs=(self._task,)
            )
            try:
                for future in [processes.submit(_ready, 0.2) for _ in range(self._workers)]:
                    future.result()
            except BrokenProcessPool:
                processes.shutdown()
            else:
                return processes
        raise AlignmentError(message("A worker died at its start; there may be too little memory, try fewer --workers"))


_aligner: Aligner | Exception | None = None  # of this process of the pool


def _start_process(task: Task) -> None:
    global _aligner
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        _aligner = Aligner(task)
    except Exception as error:  # the pool would only say that a process died
        _aligner = error


def _end_with_parent() -> None:
    """A process of the pool would wait for work for ever after the one that gives it was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _ready(seconds: float) -> None:
    """Long enough for every process to take one of these."""
    time.sleep(seconds)
    if isinstance(_aligner, Exception):
        raise _aligner


def _answer(batch: Sequence[Item]) -> Answered:
    assert isinstance(_aligner, Aligner)
    before = _aligner.busy
    outcomes = _aligner(batch)
    return outcomes, _aligner.busy - before
