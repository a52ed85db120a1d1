"""Where the things of a picture are, whatever they are called: the places that one image's row describes one by one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.evidence import Map, drawn_share, drawn_shown

Mask = NDArray[np.bool_]

MOST = 12
_DRAWN = 0.5  # probability that a cell shows any drawn concept
_ALIKE = 0.6  # cosine with the clearest cell of a thing from which another cell belongs to it
_LEAST = 6  # cells
_CLEAR = 0.3  # of a class of photographs, at its best place
_FALLS = 0.4  # what is left of that where the thing ends
_ALL = 0.9  # part that is drawn, from which there are no things of photographs


def find_things(encoded: Encoded) -> tuple[list[Mask], float]:
    """At most `MOST` masks [h, w] of the drawn grid that do not overlap, and how much of a drawing the picture is, in [0, 1].

    A drawing's things are grown from the cell whose neighbours are most like it, over cells with a similar region vector
    (seeded region growing: Adams and Bischof, IEEE TPAMI 1994); a photograph's are where one class stays likely.
    """
    thing = np.exp(encoded.drawn.astype(np.float32)).sum(0) * drawn_shown(encoded)
    drawn = _grown(encoded, thing)
    drawing = drawn_share(encoded)
    return (drawn + _photographed(encoded, drawn) if drawing < _ALL else drawn)[:MOST], drawing


def _grown(encoded: Encoded, thing: Map) -> list[Mask]:
    vectors = ndimage.gaussian_filter(_spread(encoded.drawing.astype(np.float32), encoded.grid), (1, 1, 0))
    length = np.linalg.norm(vectors, axis=-1)  # near 1 where all around is alike
    vectors /= np.maximum(length, 1e-6)[..., None]
    left = thing > _DRAWN
    found: list[Mask] = []
    while left.sum() >= _LEAST and len(found) < MOST:
        seed = np.unravel_index(int(np.where(left, length * thing, -1).argmax()), left.shape)
        mask = _around(left & (vectors @ vectors[seed] > _ALIKE), seed)
        left &= ~mask
        left[seed] = False
        if mask.sum() >= _LEAST:
            found.append(mask)
    return found


def _photographed(encoded: Encoded, taken: list[Mask]) -> list[Mask]:
    shares = np.exp(encoded.photo.astype(np.float32) - encoded.total)
    rows, columns = shares.shape[1:]
    free = np.ones((rows, columns), bool)
    found: list[Mask] = []
    while len(taken) + len(found) < MOST:
        best = np.where(free, shares.max(0), 0)
        seed = np.unravel_index(int(best.argmax()), best.shape)
        if best[seed] < _CLEAR:
            break
        own = shares[int(shares[:, *seed].argmax())]
        mask = _around(free & (own > _FALLS * own[seed]), seed)
        free &= ~mask
        free[seed] = False
        found.append(_spread(mask, encoded.grid))
    return found


def _around(inside: Mask, seed: tuple[np.intp, ...]) -> Mask:
    """The connected part that holds the seed; nothing when the seed is not inside."""
    parts, _ = ndimage.label(inside)
    return np.asarray((parts == parts[seed]) & inside, bool)


def _spread(cells: NDArray[Any], grid: tuple[int, int]) -> NDArray[Any]:
    """[h', w', ...] over a larger grid (rows, columns), the nearest cell each."""
    rows, columns = (np.arange(count) * own // count for count, own in zip(grid, cells.shape[:2], strict=True))
    return cells[rows][:, columns]
