"""Batches of items alike in size and length, of bounded memory, while the headers of the next ones are read in a pool."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from crossalign_gui.batch.items import Item
from crossalign_gui.batch.sink import Outcome
from crossalign_gui.batch.work import measure, reject

WINDOW = 256
MOST_ITEMS = 16
MOST_PIXELS = 48_000_000
"""Of the pictures of a batch together, decoded; one larger picture is a batch of its own."""

_Measured = tuple[int, Item]


def form(items: Iterable[Item], pool: ThreadPoolExecutor) -> Iterator[tuple[list[Item], list[Outcome]]]:
    """Pairs of a batch and of what was rejected on the way to it; either may be empty.

    A window of the list is measured in the pool while the batches of the window before are at work. Captions of one
    picture stay together, pictures go by size, then captions by length."""
    for window in _windows(items, pool):
        measured: list[_Measured] = []
        rejected: list[Outcome] = []
        for item, future in window:
            pixels, problem = (0, item.problem) if future is None else future.result()
            if problem:
                rejected.append(reject(item, problem))
            else:
                measured.append((pixels, item))
        if rejected:
            yield [], rejected
        for batch in cut(measured):
            yield batch, []


def cut(measured: Iterable[_Measured]) -> Iterator[list[Item]]:
    """measured: (pixels, item)."""
    batch: list[Item] = []
    total = 0
    last = None
    for pixels, item in sorted(measured, key=_likeness):
        new = 0 if item.place == last else pixels
        if batch and (len(batch) >= MOST_ITEMS or total + new > MOST_PIXELS):
            yield batch
            batch, total, new = [], 0, pixels
        batch.append(item)
        total += new
        last = item.place
    if batch:
        yield batch


def _likeness(pair: _Measured) -> tuple[object, ...]:
    pixels, item = pair
    return pixels, item.path, item.at or (0, 0), len(item.caption), item.number


def _windows(items: Iterable[Item], pool: ThreadPoolExecutor) -> Iterator[list[tuple[Item, Future[tuple[int, str]] | None]]]:
    """One window ahead."""
    iterator = iter(items)
    ahead = None
    while chunk := list(islice(iterator, WINDOW)):
        window = [(item, None if item.problem else pool.submit(measure, item)) for item in chunk]
        if ahead is not None:
            yield ahead
        ahead = window
    if ahead is not None:
        yield ahead
