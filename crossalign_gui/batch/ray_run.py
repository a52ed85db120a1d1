"""The same batches on a Ray cluster: an actor for each worker holds a model, the driver alone writes.

Pictures travel by name: every machine sees the files under the same paths. Who died is replaced and its work done again, by the
rules of the pool of processes: what was in its hands goes item by item, and an item at which a worker dies alone is rejected.
"""

from __future__ import annotations

import logging
import os
import socket
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.items import Item
from crossalign_gui.batch.work import Aligner, Task, reject
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from crossalign_gui.batch.run import Answered, Plan

_AHEAD = 2  # batches in the hands of a worker: the one it is at, and the next
_PATIENCE = 60  # seconds for all workers to start; after them the work begins with those that did
_LONGEST = 1200  # seconds for the first one: a cluster may have to rent its machines, and they the model to download
_MOST_LOST = 3  # workers in a row that die at their start
_STORE = 80 * 2**20  # bytes of shared memory of a cluster on this machine: answers are small


class Worker:
    """An actor. It lives on without a model, so that it can say why it has none."""

    def __init__(self, task: Task) -> None:
        self._aligner: Aligner | None = None
        self._problem = ""
        try:
            self._aligner = Aligner(task)
        except Exception as error:  # Ray would only say that an actor died
            self._problem = str(error) or type(error).__name__

    def start(self) -> tuple[str, str]:
        """The machine, and why the model cannot be used there."""
        import ray

        return ray.get_runtime_context().get_node_id(), self._problem

    def answer(self, batch: Sequence[Item]) -> Answered:
        assert self._aligner is not None
        before = self._aligner.busy
        return self._aligner(batch), self._aligner.busy - before


def in_cluster(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[], None]) -> Iterator[Answered]:
    """Raises AlignmentError when Ray is missing, the cluster cannot be reached or no worker starts there."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is sent
    os.environ.setdefault("RAY_worker_niceness", "0")  # workers of a cluster started here are no less than our processes
    try:
        import ray
    except ImportError as error:
        raise AlignmentError(message("Several machines need Ray: pip install 'crossalign-gui[ray]'")) from error
    own: dict[str, Any] = {"num_cpus": plan.workers * _cores(task), "object_store_memory": _STORE, "include_dashboard": False}
    try:
        _knock(plan.ray or "")
        ray.init(plan.ray, log_to_driver=False, logging_level=logging.ERROR, **(own if plan.ray == "local" else {}))
    except Exception as error:  # Ray has no class of its own for a cluster that does not start
        raise AlignmentError(message("The Ray cluster {} cannot be reached: {}", plan.ray, error)) from error
    try:
        crew = _Crew(ray, task, plan.workers)
        crew.wait_for_start()
        started()
        yield from crew.answers(batches)
    except ray.exceptions.RayError as error:
        reason = str(error).strip().splitlines()[-1:]
        raise AlignmentError(message("The cluster failed: {}. Run again with --resume.", " ".join(reason))) from error
    finally:
        ray.shutdown()


@dataclass(eq=False, slots=True)
class _Member:
    """A worker, and what it was asked, the oldest first: it works in this order. node: its machine, "" until it says so."""

    actor: Any
    calls: dict[Any, list[Item]]
    node: str = ""


class _Crew:
    def __init__(self, ray: Any, task: Task, workers: int) -> None:
        self._ray = ray
        gpu = bool(ray.cluster_resources().get("GPU")) and task.device != "cpu"
        needs = {"num_gpus": 1} if gpu else {"num_cpus": _cores(task)}
        self._hire: Callable[[], Any] = partial(ray.remote(Worker).options(scheduling_strategy="SPREAD", **needs).remote, task)
        self._members: list[_Member] = []
        self._again: deque[list[Item]] = deque()
        self._ended = False
        self._lost = 0
        for _ in range(workers):
            self._join()

    def wait_for_start(self) -> None:
        """Raises AlignmentError when not even one starts."""
        starts = [call for member in self._members for call in member.calls]
        ready, _ = self._ray.wait(starts, num_returns=len(starts), timeout=_PATIENCE)
        if not ready and not self._ray.wait(starts, timeout=_LONGEST)[0]:
            minutes = (_PATIENCE + _LONGEST) // 60
            raise AlignmentError(
                message("No worker started on the Ray cluster in {} minutes; see `ray status` for what it waits for", minutes)
            )

    def answers(self, batches: Iterator[list[Item]]) -> Iterator[Answered]:
        while True:
            self._hand_out(batches)
            calls = {call: member for member in self._members for call in member.calls}
            if self._ended and not self._again and not any(any(member.calls.values()) for member in self._members):
                return
            done, _ = self._ray.wait(list(calls))
            member = calls[done[0]]
            try:
                answer = self._ray.get(done[0])
            except self._ray.exceptions.RayTaskError:
                raise
            except self._ray.exceptions.RayError:
                yield from self._replace(member)
                continue
            if member.calls.pop(done[0]):
                yield answer
            else:
                self._start(member, *answer)

    def _join(self) -> None:
        actor = self._hire()
        self._members.append(_Member(actor, {actor.start.remote(): []}))

    def _start(self, member: _Member, node: str, problem: str) -> None:
        if problem:
            raise AlignmentError(problem)
        member.node = node
        self._lost = 0

    def _hand_out(self, batches: Iterator[list[Item]]) -> None:
        """To those with the least in hand first, so that all have one before one has two."""
        for count in range(_AHEAD):
            for member in self._members:
                if member.node and len(member.calls) == count:
                    batch = self._again.popleft() if self._again else next(batches, None)
                    if batch is None:
                        self._ended = True
                        return
                    member.calls[member.actor.answer.remote(batch)] = batch

    def _replace(self, member: _Member) -> Iterator[Answered]:
        """The member died, or its machine did, or cannot be reached."""
        self._ray.kill(member.actor)
        self._members.remove(member)
        lost = []
        for call, batch in member.calls.items():
            try:
                answer = self._ray.get(call)
            except self._ray.exceptions.RayError:
                lost.append(batch)
            else:
                if batch:
                    yield answer
        if not member.node:
            self._lost += 1
            if self._lost >= _MOST_LOST:
                raise AlignmentError(
                    message("A worker died at its start; there may be too little memory, try fewer --workers")
                )
        elif lost and self._lives(member.node):
            at, *lost = lost
            if len(at) == 1:
                yield [reject(at[0], "the process that looked at it died, twice")], 0.0
            else:
                lost = [*([item] for item in at), *lost]
        self._again.extend(batch for batch in lost if batch)
        self._join()

    def _lives(self, node: str) -> bool:
        """Whether the machine does; else the picture is not what its worker died of."""
        return any(found["NodeID"] == node and found["Alive"] for found in self._ray.nodes())


def _knock(address: str) -> None:
    """Ray itself tries for a quarter of an hour. Raises OSError."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host, int(port)), timeout=10).close()


def _cores(task: Task) -> int:
    return task.threads or 1
