"""A run: list, skip what is finished, form batches, align them here, in processes or on a cluster, write shards."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.batches import form
from crossalign_gui.batch.items import Item, list_items
from crossalign_gui.batch.sink import Outcome, Sink
from crossalign_gui.batch.work import Aligner, Task, reject
from crossalign_gui.domain.messages import message

_READERS = 4

Answered = tuple[list[Outcome], float]
"""What became of a batch, and the seconds in which the model worked on it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """paths: pictures, folders, lists. workers: processes, or actors of the cluster. ray: the address of a cluster,
    "local" for one on this machine, None for none."""

    paths: tuple[Path, ...]
    folder: Path
    caption: str | None = None
    recursive: bool = False
    resume: bool = False
    shard_size: int = 10_000
    format: str = "jsonl"
    workers: int = 1
    ray: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """listed: items of the list; written: those of this run, rejected ones with them; rejected: of all runs.
    seconds: of this run without the start of the workers; busy: of the models in it, summed over workers."""

    listed: int
    written: int
    rejected: int
    seconds: float
    busy: float
    workers: int

    @property
    def utilisation(self) -> float:
        """The share of the time in which the models worked, 0 to 1."""
        return self.busy / (self.seconds * self.workers) if self.seconds else 0.0


def run(plan: Plan, task: Task, tell: Callable[[int], object] = lambda count: None) -> Summary:
    """tell: called with the number of items that were finished or skipped. Raises SinkError, SourceError, AlignmentError,
    OSError."""
    if not task.threads and plan.workers > 1 and plan.ray is None:
        task = replace(task, threads=max(1, (os.cpu_count() or 1) // plan.workers))
    sink = Sink(plan.folder, _asked(plan, task), resume=plan.resume)
    try:
        return _run(plan, task, sink, tell)
    finally:
        sink.close()


def _run(plan: Plan, task: Task, sink: Sink, tell: Callable[[int], object]) -> Summary:
    listed = 0

    def missing() -> Iterator[Item]:
        nonlocal listed
        for item in list_items(plan.paths, plan.caption, plan.recursive):
            listed += 1
            if sink.has(item.number):
                sink.verify(item.number, item.image, item.caption)
                tell(1)
            else:
                yield item

    def batches() -> Iterator[list[Item]]:
        for batch, rejected in form(missing(), readers):
            if batch:
                yield batch
            sink.add(rejected)
            tell(len(rejected))

    busy = 0.0
    begin: list[float] = []
    with ThreadPoolExecutor(_READERS, "read") as readers:
        for outcomes, seconds in _way(plan)(batches(), task, plan, lambda: begin.append(time.perf_counter())):
            sink.add(outcomes)
            busy += seconds
            tell(len(outcomes))
    seconds = time.perf_counter() - begin[0] if begin else 0.0
    sink.finish(listed)
    return Summary(listed, sink.written, sink.rejected, seconds, busy, plan.workers)


def _way(plan: Plan) -> Callable[[Iterator[list[Item]], Task, Plan, Callable[[], None]], Iterator[Answered]]:
    if plan.ray is not None:
        from crossalign_gui.batch.ray_run import in_cluster

        return in_cluster
    return _here if plan.workers == 1 else _in_processes


def _here(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[], None]) -> Iterator[Answered]:
    aligner = Aligner(task)
    try:
        started()
        before = 0.0
        for outcomes in aligner.stream(batches):
            yield outcomes, aligner.busy - before
            before = aligner.busy
    finally:
        aligner.close()


def _in_processes(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[], None]) -> Iterator[Answered]:
    """A process that dies is replaced; what was in its hands is tried again item by item, and an item at which it dies
    again is rejected."""
    pool = _Pool(task, plan.workers)
    try:
        started()
        pending: dict[Future[Answered], list[Item]] = {}
        for batch in batches:
            pending[pool.submit(batch)] = batch
            if len(pending) >= 2 * plan.workers:
                yield from pool.collect(pending)
        while pending:
            yield from pool.collect(pending)
    finally:
        pool.close()


class _Pool:
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
        processes = ProcessPoolExecutor(
            self._workers, multiprocessing.get_context("spawn"), initializer=_start_process, initargs=(self._task,)
        )
        try:
            for future in [processes.submit(_ready, 0.2) for _ in range(self._workers)]:
                future.result()
        except BrokenProcessPool as error:
            raise AlignmentError(
                message("A worker died at its start; there may be too little memory, try fewer --workers")
            ) from error
        return processes


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


def _asked(plan: Plan, task: Task) -> dict[str, object]:
    asked = asdict(task)
    for name in ("threads", "device"):
        del asked[name]
    asked["phrases"] = list(task.phrases)
    return {
        **asked,
        "paths": [str(path) for path in plan.paths],
        "caption": plan.caption,
        "recursive": plan.recursive,
        "shard_size": plan.shard_size,
        "format": plan.format,
    }
