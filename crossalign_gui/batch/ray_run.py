"""The same batches on a cluster, by Ray Data: an actor for each worker holds a model, the driver alone writes.

Pictures travel by name: every machine sees the files under the same paths. A worker that dies is started again by Ray and its
batch is done again; the shards take a result once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Any

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.items import Item
from crossalign_gui.batch.sink import Outcome
from crossalign_gui.batch.work import Aligner, Task
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from crossalign_gui.batch.run import Answered, Plan

_BATCHES = 2000  # in the hands of the cluster at once: at most 64,000 items


class Worker:
    """An actor. Called with a column `batch` of batches as JSON; gives a column `answers`."""

    def __init__(self, task: Task) -> None:
        self._aligner = Aligner(task)

    def __call__(self, columns: dict[str, Any]) -> dict[str, list[str]]:
        answers = []
        for text in columns["batch"]:
            batch = [_item(fields) for fields in json.loads(str(text))]
            before = self._aligner.busy
            outcomes = self._aligner(batch)
            answers.append(json.dumps([outcomes, self._aligner.busy - before]))
        return {"answers": answers}


def in_cluster(batches: Iterator[list[Item]], task: Task, plan: Plan, started: Callable[[], None]) -> Iterator[Answered]:
    """Raises AlignmentError when Ray is missing or the cluster cannot be reached."""
    try:
        import ray
    except ImportError as error:
        raise AlignmentError(message("Several machines need Ray: pip install 'crossalign-gui[ray]'")) from error
    mine = not ray.is_initialized()
    if mine:
        try:
            ray.init(address=plan.ray, log_to_driver=False, include_dashboard=False if plan.ray == "local" else None)
        except (ConnectionError, RuntimeError, ValueError) as error:
            raise AlignmentError(message("The Ray cluster {} cannot be reached: {}", plan.ray, error)) from error
    try:
        started()
        while rows := [{"batch": json.dumps([asdict(item) for item in batch])} for batch in islice(batches, _BATCHES)]:
            yield from _through(ray, rows, task, plan)
    except ray.exceptions.RayError as error:
        reason = str(error).strip().splitlines()[-1:]
        raise AlignmentError(message("The cluster failed: {}. Run again with --resume.", " ".join(reason))) from error
    finally:
        if mine:
            ray.shutdown()


def _through(ray: Any, rows: list[dict[str, str]], task: Task, plan: Plan) -> Iterator[Answered]:
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    needs: dict[str, Any] = {"num_gpus": 1} if ray.cluster_resources().get("GPU") and task.device != "cpu" else {"num_cpus": 1}
    data = ray.data.from_items(rows, override_num_blocks=min(len(rows), 200)).map_batches(
        Worker,
        fn_constructor_args=(task,),
        batch_size=1,
        compute=ray.data.ActorPoolStrategy(size=min(plan.workers, len(rows))),
        **needs,
    )
    for row in data.iter_rows():
        outcomes, busy = json.loads(row["answers"])
        yield [Outcome(*outcome) for outcome in outcomes], busy


def _item(fields: dict[str, Any]) -> Item:
    at = fields.pop("at")
    return Item(**fields, at=None if at is None else (at[0], at[1]))
