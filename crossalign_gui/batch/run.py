"""A run: list, skip what is finished, form batches, align them here, in processes or on a cluster, write shards."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace

from crossalign_gui.batch.batches import form
from crossalign_gui.batch.items import Item, list_items
from crossalign_gui.batch.plan import Plan
from crossalign_gui.batch.pool import Answered, Pool
from crossalign_gui.batch.sink import Sink
from crossalign_gui.batch.work import Aligner, Task

_READERS = 4


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
    begin = math.inf

    def started(ago: float) -> None:
        """A worker, so many seconds ago. An answer may be late; the earliest is the truth."""
        nonlocal begin
        begin = min(begin, time.perf_counter() - ago)

    with ThreadPoolExecutor(_READERS, "read") as readers:
        for outcomes, seconds in _way(plan)(batches(), task, plan, started):
            sink.add(outcomes)
            busy += seconds
            tell(len(outcomes))
    seconds = max(0.0, time.perf_counter() - begin)
    sink.finish(listed)
    return Summary(listed, sink.written, sink.rejected, seconds, busy, plan.workers)


def _way(plan: Plan) -> Callable[[Iterator[list[Item]], Task, Plan, Callable[[float], None]], Iterator[Answered]]:
    if plan.ray is not None:
        from crossalign_gui.batch.ray_run import in_cluster

        return in_cluster
    return _here if plan.workers == 1 else _in_processes


def _here(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[float], None]) -> Iterator[Answered]:
    aligner = Aligner(task)
    try:
        started(0.0)
        before = 0.0
        for outcomes in aligner.stream(batches):
            yield outcomes, aligner.busy - before
            before = aligner.busy
    finally:
        aligner.close()


def _in_processes(
    batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[float], None]
) -> Iterator[Answered]:
    pool = Pool(task, plan.workers)
    try:
        started(0.0)
        pending: dict[Future[Answered], list[Item]] = {}
        for batch in batches:
            pending[pool.submit(batch)] = batch
            if len(pending) >= 2 * plan.workers:
                yield from pool.collect(pending)
        while pending:
            yield from pool.collect(pending)
    finally:
        pool.close()


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
