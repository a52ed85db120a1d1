"""The vectors of the images that are searched, in memory, in the order in which they came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from crossalign_gui.alignment.protocol import AlignmentError, Retrievable
from crossalign_gui.alignment.ranking import best
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIRST = 64


@dataclass(frozen=True, slots=True)
class Hit:
    """rank: from 1. score: higher is better; between 0 and 1 for the bundled model, a cosine for others."""

    key: str
    rank: int
    score: float


class Gallery:
    """Column by column, since a caption asks for few of them. Exact: every image gets its score."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._table: NDArray[np.generic] | None = None

    def add(self, key: str, vector: NDArray[np.generic]) -> None:
        """vector: [d], of the length and type of those before. Raises AlignmentError."""
        table = self._table
        if table is None:
            table = np.empty((_FIRST, len(vector)), vector.dtype, order="F")
        if vector.shape != table.shape[1:] or vector.dtype != table.dtype:
            raise AlignmentError(message("The model gave vectors of two kinds; load it again under Model > Models."))
        if len(self.keys) == len(table):
            larger = np.empty((2 * len(table), len(vector)), vector.dtype, order="F")
            larger[: len(table)] = table
            table = larger
        table[len(self.keys)] = vector
        self._table = table
        self.keys.append(key)

    def replace(self, place: int, vector: NDArray[np.generic]) -> None:
        """The image at a place has changed."""
        assert self._table is not None
        self._table[place] = vector

    def only(self, places: Sequence[int]) -> Gallery:
        """Another one, with the images at these places."""
        kept = Gallery()
        if self._table is not None and places:
            kept.keys = [self.keys[place] for place in places]
            kept._table = np.asfortranarray(self._table[list(places)])
        return kept

    @property
    def vectors(self) -> NDArray[np.generic]:
        """[N, d]; [0, 0] when it is empty."""
        if self._table is None:
            return np.zeros((0, 0), np.float32)
        return self._table[: len(self.keys)]

    def by_caption(self, backend: Retrievable, caption: str, count: int) -> list[Hit]:
        """The best ones first. Raises AlignmentError."""
        return self._hits(backend.match_caption(self.vectors, caption), count) if self.keys else []

    def by_example(self, backend: Retrievable, example: NDArray[np.generic], count: int) -> list[Hit]:
        """The most alike first."""
        return self._hits(backend.match_example(self.vectors, example), count) if self.keys else []

    def _hits(self, scores: NDArray[np.float32], count: int) -> list[Hit]:
        return [Hit(self.keys[place], rank, float(scores[place])) for rank, place in enumerate(best(scores, count), 1)]
