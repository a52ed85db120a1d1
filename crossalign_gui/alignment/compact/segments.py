"""The drawn things of a picture as whole regions, before anything is asked: where the drawing encoder sees no background.

Regions that win for the same concept are joined with their neighbours by the likeness of what they show, the most alike
first, as in hierarchical merging (Arbelaez et al., "Contour Detection and Hierarchical Image Segmentation", TPAMI 2011,
section 4), with the Bhattacharyya coefficient of the pooled concept probabilities as the likeness.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.regions import to_image
from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import encode

_THING = 0.5  # probability from which a cell is no background
_ALIKE = 0.5  # Bhattacharyya coefficient down to which neighbours are one thing
_LEAST = -8.0  # log-probability that one cell can give at least, so that it has no veto
_SPECK = 4  # cells; what is smaller joins a neighbour, or is nothing


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """mask: [h, w] of the grid. box: in pixels of the image. shares: [C], the probability of each drawn concept, sum 1: the
    geometric mean over the cells, since all show one thing. known: the largest arithmetic mean, in [0, 1]; it is small where
    the cells do not agree."""

    mask: NDArray[np.bool_]
    box: Box
    shares: NDArray[np.float32]
    known: float

    def proposal(self, score: float, size: tuple[int, int]) -> Proposal:
        """size: (width, height) of the image."""
        return Proposal(self.box, score, partial(_mask, self.mask, size))


def segment(encoded: Encoded, size: tuple[int, int]) -> tuple[Segment, ...]:
    """None where the picture is no drawing. size: (width, height) of the image in pixels."""
    table = np.exp(encoded.drawn.astype(np.float32))
    thing = table.sum(0)
    inside = thing > _THING
    if not inside.any():
        return ()
    labels = _parts(encoded.drawn.argmax(0), inside)
    labels = _joined(labels, table[np.unique(encoded.drawn.argmax(0)[inside])])
    rows, columns = labels.shape
    found = []
    for number, window in enumerate(ndimage.find_objects(labels), 1):
        if window is None:
            continue
        mask = labels == number
        if mask.sum() < _SPECK:
            continue
        y, x = window
        width, height = size[0] / columns, size[1] / rows
        box = Box(x.start * width, y.start * height, x.stop * width, y.stop * height)
        inner = table[:, mask]
        found.append(Segment(mask, box, _agreed(inner, thing[mask]), float(inner.mean(1).max())))
    return tuple(found)


def _agreed(table: NDArray[np.float32], thing: NDArray[np.float32]) -> NDArray[np.float32]:
    """Geometric mean of the probabilities given a thing, each cell as much as it shows one; table: [C, cells]."""
    logs = np.maximum(np.log(np.maximum(table / thing, 1e-12)), _LEAST)
    mean = logs @ (thing / thing.sum())
    shares = np.exp(mean - mean.max())
    return np.asarray(shares / shares.sum(), dtype=np.float32)


def _parts(winners: NDArray[np.intp], inside: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Connected cells with the same winner, numbered from 1: [h, w]; 0 is the background."""
    labels = np.zeros(winners.shape, np.int32)
    count = 0
    for winner in np.unique(winners[inside]):
        part, parts = ndimage.label(inside & (winners == winner))
        labels[part > 0] = part[part > 0] + count
        count += parts
    return labels


def _joined(labels: NDArray[np.int32], table: NDArray[np.float32]) -> NDArray[np.int32]:
    """Neighbours that show the same are one; table: [units, h, w], probabilities of the units that win somewhere."""
    count = int(labels.max()) + 1
    flat = labels.ravel()
    cells = np.bincount(flat, minlength=count)
    sums = np.stack([np.bincount(flat, unit.ravel(), count) for unit in table], 1)
    neighbours: list[set[int]] = [set() for _ in range(count)]
    for first, second in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        touch = (first != second) & (first > 0) & (second > 0)
        for one, other in zip(first[touch].tolist(), second[touch].tolist(), strict=True):
            neighbours[one].add(other)
            neighbours[other].add(one)

    def likeness(one: int, other: int) -> float:
        product = float(np.sqrt(sums[one] * sums[other]).sum() / np.sqrt(sums[one].sum() * sums[other].sum()))
        return product + (min(cells[one], cells[other]) < _SPECK)

    owner = np.arange(count)
    version = [0] * count
    queue = [(-likeness(a, b), a, b, 0, 0) for a in range(count) for b in neighbours[a] if a < b]
    heapq.heapify(queue)
    while queue and queue[0][0] <= -_ALIKE:
        _, one, other, of_one, of_other = heapq.heappop(queue)
        if version[one] != of_one or version[other] != of_other:
            continue
        sums[one] += sums[other]
        cells[one] += cells[other]
        owner[owner == other] = one
        neighbours[one] |= neighbours[other]
        neighbours[one] -= {one, other}
        version[one] += 1
        version[other] = -1
        for near in neighbours[other]:
            neighbours[near].discard(other)
            if near != one:
                neighbours[near].add(one)
        for near in neighbours[one]:
            heapq.heappush(queue, (-likeness(one, near), one, near, version[one], version[near]))
    return np.asarray(owner[labels], dtype=np.int32)


def _mask(mask: NDArray[np.bool_], size: tuple[int, int]) -> Mask:
    return encode(to_image(mask, Box(0, 0, *size), size))
