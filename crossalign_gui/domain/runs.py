"""Masks as the places where they begin and end, so that work on them costs as much as their outline, not as their image.

COCO's run-length encoding goes down the columns: place = x * height + y. A mask's `edges` are the sorted places at which inside
and outside change, the first of them an inside.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Edges: TypeAlias = "NDArray[np.int64]"
_MOST = 8  # characters of a number: 40 bits


def read_runs(counts: str) -> Edges:
    """The lengths of outside and inside in turn. COCO's variable-length code: six bits a character, deltas to the run before
    last from the third on. Raises ValueError for what is none."""
    codes = np.frombuffer(counts.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64) - 48
    wrong = np.flatnonzero((codes < 0) | (codes > 63))
    if len(wrong):
        raise ValueError(f"{counts[wrong[0]]!r} is no character of a run-length code")
    if not len(codes):
        return codes
    last = np.flatnonzero(codes & 0x20 == 0)
    first = np.concatenate([[0], last[:-1] + 1]) if len(last) else last
    lengths = last - first + 1
    if not len(last) or last[-1] != len(codes) - 1 or lengths.max() > _MOST:
        raise ValueError("the run-length code ends in the middle of a number")
    places = np.arange(len(codes)) - np.repeat(first, lengths)
    runs: Edges = np.add.reduceat((codes & 0x1F) << 5 * places, first)
    runs -= (codes[last] & 0x10 != 0).astype(np.int64) << 5 * lengths
    runs[1::2] = np.cumsum(runs[1::2])
    runs[2::2] = np.cumsum(runs[2::2])
    if (runs < 0).any():
        raise ValueError("a run is negative")
    return runs


def edges_of(runs: Edges) -> Edges:
    return np.asarray(np.cumsum(runs)[:-1])


def runs_of(edges: Edges, total: int) -> Edges:
    """total: pixels of the image."""
    return np.diff(np.concatenate([[0], edges[edges < total], [total]]))


def combined(first: Edges, second: Edges, how: Callable[[NDArray[np.bool_], NDArray[np.bool_]], NDArray[Any]]) -> Edges:
    """how: what two masks become, such as `numpy.logical_or`."""
    places = np.union1d(first, second)
    inside = how(*(np.searchsorted(edges, places, "right") % 2 == 1 for edges in (first, second)))
    return places[np.diff(inside, prepend=False)]


def united(starts: Edges, ends: Edges) -> Edges:
    """The edges of many stretches, which may overlap."""
    events = np.sort(np.concatenate([starts * 2, ends * 2 + 1]))  # of the same place, a start first
    begins = events % 2 == 0
    depth = np.cumsum(np.where(begins, 1, -1))
    return np.asarray(events[(depth == 0) | ((depth == 1) & begins)] // 2)


def extent(edges: Edges, height: int, total: int) -> tuple[int, int, int, int]:
    """(x0, y0, x1, y1) of what is inside, half-open; zeros when there is nothing."""
    starts, lasts = edges[::2], np.append(edges, total)[1::2] - 1
    some = starts <= lasts
    starts, lasts = starts[some], lasts[some]
    if not len(starts):
        return 0, 0, 0, 0
    (first, top), (last, bottom) = divmod(starts, height), divmod(lasts, height)
    x0, x1 = int(first[0]), int(last[-1]) + 1
    return (x0, 0, x1, height) if (first != last).any() else (x0, int(top.min()), x1, int(bottom.max()) + 1)


def sampled(edges: Edges, height: int, columns: range, rows: range) -> NDArray[np.bool_]:
    """[rows, columns] the pixels in these rows and columns, ranges of the same step."""
    step = columns.step
    x, y = divmod(edges, height)
    across = np.clip(-((columns.start - x) // step), 0, len(columns))
    down = np.clip(-((rows.start - y) // step), 0, len(rows))
    own = (across < len(columns)) & (columns.start + across * step == x)
    counted = np.concatenate([[0], across * len(rows) + own * down, [len(columns) * len(rows)]])
    inside = np.repeat(np.arange(len(counted) - 1) % 2 == 1, np.diff(counted))
    return np.ascontiguousarray(inside.reshape(len(columns), len(rows)).T)
