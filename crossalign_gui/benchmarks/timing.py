"""How every benchmark measures: the median of several runs with the fastest and the slowest."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

RUNS = 9


def timed(work: Callable[[], object], runs: int = RUNS) -> dict[str, float]:
    """Milliseconds, after one run that is not counted."""
    work()
    return summary([_once(work) for _ in range(runs)])


def timed_in_turn(first: Callable[[], object], second: Callable[[], object], runs: int = RUNS) -> tuple[dict[str, float], ...]:
    """Two works in alternation, so that a noisy machine disturbs both alike."""
    first(), second()
    pairs = [(_once(first), _once(second)) for _ in range(runs)]
    return summary([pair[0] for pair in pairs]), summary([pair[1] for pair in pairs])


def summary(milliseconds: list[float]) -> dict[str, float]:
    return {
        "median": round(statistics.median(milliseconds), 1),
        "best": round(min(milliseconds), 2),
        "worst": round(max(milliseconds), 1),
    }


def matrix_product(dtype: Any) -> float:
    """The best of this machine in billions of operations a second: one large product, the roof for every model."""
    import torch

    a, b = (torch.randn(2048, 2048).to(dtype) for _ in range(2))
    best = timed(lambda: a @ b)["best"]
    return 2 * 2048**3 / 1e6 / best


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)
