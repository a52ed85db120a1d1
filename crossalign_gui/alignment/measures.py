"""How well a heat map and proposals fit the true regions, and how sure a mean of that is. Pure NumPy.

heat: [h, w], not negative; truth: bool [h, w] on the same grid.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box

Maps = NDArray[np.float32]

_MOST_DRAWN = 2_000_000
"""Images drawn at once: 16 MB of places."""


def inside_share(heat: Maps, truth: NDArray[np.bool_]) -> float:
    """The mean heat inside as a part of the mean heat inside and outside: 1/2 for a map that says nothing."""
    if truth.all() or not truth.any():
        return 0.5
    inside, outside = float(heat[truth].mean()), float(heat[~truth].mean())
    return inside / (inside + outside) if inside + outside > 0 else 0.5


def average_precision(heat: Maps, truth: NDArray[np.bool_]) -> float:
    """Of cells ranked by their heat, the area under precision over recall; equal cells come in together (Everingham et al.,
    "The PASCAL visual object classes challenge", IJCV 2010, section 4.2, without interpolation)."""
    positive = int(truth.sum())
    if not positive:
        return 0.0
    order = np.argsort(-heat, axis=None, kind="stable")
    values, hits = heat.ravel()[order], truth.ravel()[order]
    ends = np.append(np.nonzero(np.diff(values))[0], len(values) - 1)
    found = np.cumsum(hits)[ends]
    recall, precision = found / positive, found / (ends + 1)
    return float(np.sum(np.diff(recall, prepend=0.0) * precision))


def best_overlaps(boxes: Sequence[Box], proposed: Sequence[Box]) -> list[float]:
    """For each true box the intersection over union with the proposal that fits it best."""
    return [max((box.iou(other) for other in proposed), default=0.0) for box in boxes]


def intervals(
    values: NDArray[np.float64], images: Sequence[str], rounds: int = 1000, seed: int = 0
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """95 % of the mean of each column of values [n, m], by drawing whole images with replacement (Efron and Tibshirani, "An
    introduction to the bootstrap", 1993, section 13.3): words of one image are not independent."""
    _, owner = np.unique(np.asarray(images), return_inverse=True)
    counts = np.bincount(owner)
    sums = np.stack([np.bincount(owner, column) for column in values.T], 1)
    random = np.random.default_rng(seed)
    step = max(1, _MOST_DRAWN // len(counts))
    means = np.empty((rounds, values.shape[1]))
    for start in range(0, rounds, step):
        drawn = random.integers(0, len(counts), (min(step, rounds - start), len(counts)))
        total = counts[drawn].sum(1)
        for column in range(values.shape[1]):
            means[start : start + step, column] = sums[drawn, column].sum(1) / total
    low, high = np.percentile(means, [2.5, 97.5], axis=0)
    return low, high
