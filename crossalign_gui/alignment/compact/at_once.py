"""Two halves of the work on one picture at once, each with half of the threads. One layer alone keeps them less busy, since they wait
for each other at its end, and what a new layer costs once is done by one of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import torch

_S = TypeVar("_S")
_T = TypeVar("_T")


def at_once(one: Callable[[], _S], other: Callable[[], _T]) -> tuple[_S, _T]:
    """What both return, without gradients; one after the other where there is one thread. Raises what `one` raises, then what `other`
    does, after both have ended."""
    threads = torch.get_num_threads()
    if threads < 2:
        return one(), other()

    def beside() -> _T:
        torch.set_num_threads(threads // 2)
        with torch.inference_mode():
            return other()

    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(beside)
        torch.set_num_threads(threads - threads // 2)
        try:
            first = one()
            return first, found.result()
        finally:
            found.exception()
            torch.set_num_threads(threads)
