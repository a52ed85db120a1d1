"""What happens to one batch, wherever it runs: here, in a process of a pool, or on another machine of a cluster."""

from __future__ import annotations

import json
import os
import time
import warnings
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossalign_gui.alignment.engine import Engine, Pixels, Query
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.batch.items import Item, read_bytes
from crossalign_gui.batch.record import describe, find_phrases
from crossalign_gui.batch.sink import Outcome
from crossalign_gui.heap import keep_memory
from crossalign_gui.storage.images import ImageError, content_key, probe, read_pixels

if TYPE_CHECKING:
    from crossalign_gui.alignment.protocol import Backend

_DECODERS = 4
_SMALL_CACHE = 64 * 2**20
_COMPILED = (
    "ONEDNN_PRIMITIVE_CACHE_CAPACITY",
    "4096",
)  # layers for inputs of ten sizes, not of three; read when torch first looks


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked of every item. threads: of the model, 0 for all of this machine."""

    model: str = "compact"
    device: str | None = None
    phrases: tuple[str, ...] = ()
    masks: bool = False
    threads: int = 0


class Aligner:
    """A loaded model with threads that decode ahead of it. busy: seconds in which the model worked.

    The model looks at one picture at a time; captions of one picture share its encoding. Raises AlignmentError."""

    def __init__(self, task: Task) -> None:
        keep_memory()
        self._task = task
        self._engine = Engine(lambda: _load(task), cache_bytes=_SMALL_CACHE)
        self.device = self._engine.backend.device
        self.revision = self._engine.backend.revision
        self.busy = 0.0
        self._decoders = ThreadPoolExecutor(min(_DECODERS, os.cpu_count() or 1), "decode")
        self._no_warnings = warnings.catch_warnings()  # Pillow's are silenced per file, which threads undo for each other
        self._no_warnings.__enter__()

    def __call__(self, batch: Sequence[Item]) -> list[Outcome]:
        return [outcome for outcomes in self.stream([batch]) for outcome in outcomes]

    def stream(self, batches: Iterable[Sequence[Item]]) -> Iterator[list[Outcome]]:
        """Results of batch after batch; the next one is decoded while the model is at this one."""
        ahead: list[tuple[Sequence[Item], dict[Any, Future[Pixels]]]] = []
        for batch in batches:
            ahead.append((batch, self._decode(batch)))
            if len(ahead) > 1:
                yield self._answer_all(*ahead.pop(0))
        for pair in ahead:
            yield self._answer_all(*pair)

    def close(self) -> None:
        self._decoders.shutdown(cancel_futures=True)
        self._no_warnings.__exit__(None, None, None)

    def _decode(self, batch: Sequence[Item]) -> dict[Any, Future[Pixels]]:
        futures: dict[Any, Future[Pixels]] = {}
        for item in batch:
            if item.place not in futures:
                futures[item.place] = self._decoders.submit(_pixels, item)
        return futures

    def _answer_all(self, batch: Sequence[Item], futures: dict[Any, Future[Pixels]]) -> list[Outcome]:
        outcomes = []
        for index, item in enumerate(batch):
            try:
                outcomes.append(self._answer(item, futures[item.place].result()))
            except (ImageError, AlignmentError, OSError) as error:
                outcomes.append(reject(item, str(error)))
            except Exception as error:  # a picture that a model fails at must not end the run
                outcomes.append(reject(item, f"the model failed: {type(error).__name__}: {error}"))
            if all(other.place != item.place for other in batch[index + 1 :]):
                del futures[item.place]
        return outcomes

    def _answer(self, item: Item, pixels: Pixels) -> Outcome:
        start = time.perf_counter()
        try:
            phrases = tuple(find_phrases(item.caption, self._task.phrases))
            alignment = self._engine.align(Query(content_key(pixels), pixels, item.caption, phrases))
            record = describe(Path(item.image), alignment, self.device, masks=self._task.masks)
        finally:
            self.busy += time.perf_counter() - start
        return Outcome(item.number, True, _line({"item": item.number, **record, "image": item.image}))


def reject(item: Item, reason: str) -> Outcome:
    """An item set aside."""
    row = {"item": item.number, "image": item.image, "caption": item.caption, "reason": reason}
    return Outcome(item.number, False, _line(row))


def measure(item: Item) -> tuple[int, str]:
    """(pixels, "") of a picture by its header, or (0, the reason) why it cannot be used."""
    try:
        info = probe(Path(item.path if item.at is None else item.image), read_bytes(item))
    except ImageError as error:
        return 0, str(error)
    return info.width * info.height, ""


def _pixels(item: Item) -> Pixels:
    return read_pixels(Path(item.path if item.at is None else item.image), read_bytes(item))


def _line(row: dict[str, Any]) -> str:
    text = json.dumps(row, ensure_ascii=False, sort_keys=True)
    try:
        text.encode()
    except UnicodeEncodeError:  # a file name that is no text
        return json.dumps(row, sort_keys=True)
    return text


def _load(task: Task) -> Backend:
    os.environ.setdefault(*_COMPILED)
    from crossalign_gui.alignment.registry import load_backend

    if task.threads:
        import torch

        torch.set_num_threads(task.threads)
    return load_backend(task.model, task.device)
