"""How well a heat map and proposals fit the true regions, and how sure a mean of that is. Pure NumPy.

heat: [h, w], not negative; truth: bool [h, w] on the same grid.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box

Maps = NDArray[np.float32]


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


def interval(values: Sequence[float], images: Sequence[str], rounds: int = 1000, seed: int = 0) -> tuple[float, float]:
    """95 % of the mean, by drawing whole images with replacement (Efron and Tibshirani, "An introduction to the bootstrap",
    1993, section 13.3): words of one image are not independent."""
    _, owner = np.unique(np.asarray(images), return_inverse=True)
    sums, counts = np.bincount(owner, np.asarray(values, float)), np.bincount(owner)
    drawn = np.random.default_rng(seed).integers(0, len(counts), (rounds, len(counts)))
    means = sums[drawn].sum(1) / counts[drawn].sum(1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
