"""One engine for the window and the command line: encode once, align many times. No Qt, no torch."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Backend, Check, ImageState, never_cancelled
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import split_words

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """An image and a caption. key: the content of the image; pixels: [H, W, 3] RGB; phrases: asked in addition
    to every word."""

    key: str
    pixels: Pixels
    caption: str
    phrases: tuple[Ranges, ...] = ()


class Engine:
    """`load` is called on first use. Image states are cached up to `cache_bytes`, the least recently used go."""

    def __init__(self, load: Callable[[], Backend], cache_bytes: int = 256 * 2**20) -> None:
        self._load = load
        self._limit = cache_bytes
        self._backend: Backend | None = None
        self._states: OrderedDict[str, ImageState] = OrderedDict()

    @property
    def backend(self) -> Backend:
        """Raises AlignmentError."""
        if self._backend is None:
            with _advice():
                self._backend = self._load()
        return self._backend

    @property
    def cached_bytes(self) -> int:
        return sum(state.nbytes for state in self._states.values())

    def align(self, query: Query, check: Check = never_cancelled) -> Alignment:
        """Every word of the caption, then the phrases. Raises Cancelled, AlignmentError."""
        backend = self.backend
        check()
        words = tuple(((word.start, word.end),) for word in split_words(query.caption))
        queries = (*words, *(phrase for phrase in query.phrases if phrase not in words))
        with _advice():
            return backend.align(self._state(query, check), query.caption, queries, check)

    def prefetch(self, query: Query, check: Check = never_cancelled) -> None:
        """Encode an image before it is needed. Raises Cancelled, AlignmentError."""
        with _advice():
            self._state(query, check)

    def forget(self) -> None:
        """Drop every cached image state."""
        self._states.clear()

    def _state(self, query: Query, check: Check) -> ImageState:
        state = self._states.get(query.key)
        if state is None:
            state = self.backend.encode_image(query.pixels, query.key, check)
            self._states[query.key] = state
        self._states.move_to_end(query.key)
        while self.cached_bytes > self._limit and len(self._states) > 1:
            self._states.popitem(last=False)
        return state


class _advice:  # noqa: N801 (used like a function)
    """Turn running out of memory into an AlignmentError that says what to do."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        out_of_memory = isinstance(error, MemoryError) or (kind is not None and kind.__name__ == "OutOfMemoryError")
        if out_of_memory or (isinstance(error, RuntimeError) and "not enough memory" in str(error)):
            raise AlignmentError(
                "There is not enough memory for this image. Choose the CPU under Model > Device, or close other programs."
            ) from error
