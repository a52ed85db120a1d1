"""What the drawing encoder sees in a picture. It looks when it is first asked, since of a photograph it is hardly ever asked."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.heap import in_turn, reused_memory

Seen = tuple[NDArray[np.float16], NDArray[np.float16]]
Window = tuple[slice, slice]
_DIMENSIONS = 128  # of a region vector


class Drawings:
    """grid: rows and columns of the scores; concepts: how many there are."""

    def __init__(self, grid: tuple[int, int], concepts: int, look: Callable[[], Seen]) -> None:
        self.grid, self._concepts = grid, concepts
        self._look: Callable[[], Seen] | None = look
        self._seen: Seen | None = None

    @property
    def scores(self) -> NDArray[np.float16]:
        """[C, h, w], log-probability of each drawn concept at stride 8."""
        return self._now()[0]

    @property
    def vectors(self) -> NDArray[np.float16]:
        """[h / 2, w / 2, 128], region vectors, averaged over 2 x 2 cells."""
        return self._now()[1]

    @property
    def nbytes(self) -> int:
        """Of what was seen, or will be."""
        rows, columns = self.grid
        return 2 * rows * columns * self._concepts + 2 * (rows // 2) * (columns // 2) * _DIMENSIONS

    def look(self) -> None:
        self._now()

    def within(self, cells: Window, halves: Window) -> Drawings:
        """What is in a window of the scores, and of the vectors."""
        rows, columns = (len(range(*part.indices(count))) for part, count in zip(cells, self.grid, strict=True))
        return Drawings((rows, columns), self._concepts, lambda: (self.scores[:, *cells], self.vectors[*halves]))

    def _now(self) -> Seen:
        if self._seen is None:
            assert self._look is not None  # it is let go only once something was seen
            with in_turn(), reused_memory():
                self._seen, self._look = self._look(), None
        return self._seen
