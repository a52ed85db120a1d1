"""How glibc's malloc treats memory that is free again. On other systems there is nothing to do."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from functools import cache
from typing import Any

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _MMAP_MAX, _ARENA_MAX = -1, -3, -4, -8  # of malloc.h
_NEVER = {_MMAP_MAX: 0, _TRIM_THRESHOLD: 2**31 - 1}
_MOSTLY = {_MMAP_THRESHOLD: 4_000_000, _TRIM_THRESHOLD: 2**31 - 1}
_USUAL = {_MMAP_THRESHOLD: 1_000_000, _TRIM_THRESHOLD: 128 * 1024}
_LONGEST = 0.5  # seconds that anybody waits for a turn
_lock = threading.Lock()
_turn = threading.RLock()
_users = 0  # that want memory to be kept at this moment
_readers = 0  # that want theirs apart from it
_always = False


def give_memory_back_early() -> None:
    """For the window: every block of 1 MB and more is mapped by itself, so that pictures leave with their last user: with two
    12-megapixel photographs the peak was 665 to 693 MB instead of 792. One arena, since only that one's memory can be reused by
    layers of any size, see `reused_memory`."""
    use_large_pages()
    _set({_ARENA_MAX: 1, _MMAP_THRESHOLD: 1_000_000})


def keep_memory() -> None:
    """For batches, whose pictures need the same memory again and again: nothing is given back, so that the system need not
    take it away and zero it for every layer of a model, a tenth of the time."""
    global _always
    use_large_pages()
    _always = True
    _set(_NEVER)


def use_large_pages() -> None:
    """Let torch, where it is not imported yet, ask Linux for pages of 2 MB: encoding takes a twelfth less time, and memory that is
    mapped anew costs nothing that could be measured."""
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")


@contextlib.contextmanager
def in_turn() -> Iterator[None]:
    """For what takes 80 MB for a moment in the window: the bundled model that looks, the decoding of a large photograph. One after the
    other, since both at once decide how much the program takes at its most. Nobody waits for long, and in batches nobody."""
    waited = not _always and _turn.acquire(timeout=_LONGEST)
    try:
        yield
    finally:
        if waited:
            _turn.release()


@contextlib.contextmanager
def reused_memory() -> Iterator[None]:
    """While a model looks at a picture, memory that a layer lets go stays for the next layer (in the window a quarter of the time
    went into mapping and zeroing it anew), but for the few largest blocks, which leave holes that nothing else fills; afterwards all
    of it goes back."""
    global _users
    with _lock:
        _users += 1
        _choose()
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            _choose()
            if _users == 0 and not _always:
                _trim()


@contextlib.contextmanager
def memory_of_its_own() -> Iterator[None]:
    """While a picture is read: its memory does not come from what layers reuse, where it would stay for as long as the picture is kept
    and let that memory grow around it (34 MB for each of 12 megapixels)."""
    global _readers
    with _lock:
        _readers += 1
        _choose()
    try:
        yield
    finally:
        with _lock:
            _readers -= 1
            _choose()


def _choose() -> None:
    if not _always:
        _set(_MOSTLY if _users and not _readers else _USUAL)


def _set(options: dict[int, int]) -> None:
    libc = _libc()
    if libc is not None:
        for option, value in options.items():
            libc.mallopt(option, value)


def _trim() -> None:
    libc = _libc()
    if libc is not None:
        libc.malloc_trim(ctypes.c_size_t(0))


@cache
def _libc() -> Any:
    """None where it is not glibc."""
    if sys.platform != "linux":
        return None
    try:
        libc = ctypes.CDLL("libc.so.6")
    except OSError:
        return None
    return libc if hasattr(libc, "mallopt") and hasattr(libc, "malloc_trim") else None
