"""Two halves of the work on one picture at once, each with half of the threads. One layer alone keeps them less busy, since they wait
for each other at its end, and what a new layer costs once is done by one of them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import torch

_S = TypeVar("_S")
_T = TypeVar("_T")


def at_once(one: Callable[[], _S], other: Callable[[], _T]) -> tuple[_S, _T]:
    """What both return, without gradients; one after the other where there is one thread. Raises what `one` raises, then what `other`
    does, after both have ended."""
    threads, openmp = torch.get_num_threads(), _openmp()
    if threads < 2 or openmp is None:
        return one(), other()

    def beside() -> _T:
        torch.get_num_threads()  # which sets them, in a new thread
        openmp.omp_set_num_threads(threads // 2)
        with torch.inference_mode():
            return other()

    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(beside)
        openmp.omp_set_num_threads(threads - threads // 2)
        try:
            first = one()
            return first, found.result()
        finally:
            found.exception()
            openmp.omp_set_num_threads(threads)


@cache
def _openmp() -> Any:
    """torch's own, which keeps the number for each thread by itself; `torch.set_num_threads` sets that of all new threads, too, so
    that who looks elsewhere at this moment would get another one, and other roundings. None where it is not found."""
    if sys.platform != "linux":
        return None
    libraries = sorted(Path(torch.__file__).parent.glob("lib/libgomp*.so*"))
    if len(libraries) != 1:
        return None
    try:
        library = ctypes.CDLL(str(libraries[0]))
        return library if library.omp_get_max_threads() == torch.get_num_threads() else None
    except (OSError, AttributeError):
        return None
