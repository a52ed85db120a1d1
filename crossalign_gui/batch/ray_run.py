"""The same batches on a cluster, by Ray Data: an actor for each worker owns a process that holds a model, the driver alone writes.

Pictures travel by name: every machine sees the files under the same paths. What a lost actor or machine had in its hands, Ray
does again elsewhere; a picture only ever ends the process under its actor, by the rules of the pool of processes.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from typing import Any

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.items import Item
from crossalign_gui.batch.plan import Plan
from crossalign_gui.batch.pool import Answered, Pool
from crossalign_gui.batch.sink import Outcome
from crossalign_gui.batch.work import Task
from crossalign_gui.domain.messages import message

_BATCHES = 1000  # for each worker at once, then all of them start anew: at most 16,000 items, about 4 MB as text
_AHEAD = 2  # batches in the hands of a worker: the one it is at, and the next
_DEATHS = 3  # workers in a row that may end at their start
_STORE = 80 * 2**20  # bytes of shared memory of a cluster on this machine: answers are small


class Worker:
    """An actor. It lives on without a model, so that it can say why it has none: Ray would only say that an actor died."""

    def __init__(self, task: Task) -> None:
        self._problem = ""
        try:
            self._pool = Pool(task, 1)
        except Exception as error:
            self._problem = str(error) or type(error).__name__
        self._ready = time.monotonic()

    def __call__(self, row: dict[str, str]) -> dict[str, str]:
        """A batch as JSON -> outcomes, seconds, what is wrong with the model, and for how long it has been ready, as JSON."""
        batch = [Item(**{**item, "at": item["at"] and tuple(item["at"])}) for item in json.loads(row["batch"])]
        answers: list[Answered] = []
        if not self._problem:
            try:
                answers += self._pool.collect({self._pool.submit(batch): batch})
            except Exception as error:
                self._problem = str(error) or type(error).__name__
        outcomes = [outcome for some, _ in answers for outcome in some]
        seconds = sum(seconds for _, seconds in answers)
        return {"answer": json.dumps([outcomes, seconds, self._problem, time.monotonic() - self._ready])}


def in_cluster(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[float], None]) -> Iterator[Answered]:
    """Raises AlignmentError when Ray is missing, the cluster cannot be reached or the model cannot be used there."""
    ray = _connect(task, plan)
    texts = ({"batch": json.dumps([asdict(item) for item in batch])} for batch in batches)
    try:
        while rows := list(islice(texts, _BATCHES * plan.workers)):
            for row in _through(ray, rows, task, plan):
                outcomes, seconds, problem, since = json.loads(row["answer"])
                if problem:
                    raise AlignmentError(problem)
                started(since)
                yield [Outcome(*outcome) for outcome in outcomes], seconds
    finally:
        ray.shutdown()


def _through(ray: Any, rows: list[dict[str, str]], task: Task, plan: Plan) -> Iterator[dict[str, str]]:
    try:
        gpu = bool(ray.cluster_resources().get("GPU")) and task.device != "cpu"
        data = ray.data.from_items(rows, override_num_blocks=len(rows)).map(
            Worker,
            fn_constructor_args=(task,),
            compute=ray.data.ActorPoolStrategy(size=min(plan.workers, len(rows)), max_tasks_in_flight_per_actor=_AHEAD),
            **({"num_gpus": 1} if gpu else {"num_cpus": _cores(task)}),
        )
        yield from data.iter_rows()
    except Exception as error:  # they have no class in common
        what = " ".join(str(error).strip().splitlines()[-1:])
        raise AlignmentError(message("The cluster failed: {}. Run again with --resume.", what)) from error


def _connect(task: Task, plan: Plan) -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is sent
    os.environ.setdefault("RAY_worker_niceness", "0")  # workers of a cluster started here are no less than our processes
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise AlignmentError(message("Several machines need Ray: pip install 'crossalign-gui[ray]'")) from error
    own: dict[str, Any] = {"num_cpus": plan.workers * _cores(task), "object_store_memory": _STORE, "include_dashboard": False}
    try:
        _knock(plan.ray or "")
        ray.init(plan.ray, log_to_driver=False, logging_level=logging.ERROR, **(own if plan.ray == "local" else {}))
    except Exception as error:  # Ray has no class of its own for a cluster that does not start
        raise AlignmentError(message("The Ray cluster {} cannot be reached: {}", plan.ray, error)) from error
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.max_consecutive_actor_init_deaths = _DEATHS
    return ray


def _knock(address: str) -> None:
    """Ray itself tries for a quarter of an hour. Raises OSError."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host, int(port)), timeout=10).close()


def _cores(task: Task) -> int:
    return task.threads or 1
