"""Ranks of the right picture for its caption: recall@K, as in image-text retrieval (Karpathy and Fei-Fei, CVPR 2015, 4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

AT = (1, 5, 10)


@dataclass(frozen=True, slots=True)
class Recall:
    """`among`: images; `queries`: captions; `at`: (K, share of captions whose picture is among the first K)."""

    among: int
    queries: int
    at: tuple[tuple[int, float], ...]
    median_rank: float


def rank_of(scores: NDArray[np.float32], right: int) -> int:
    """From 1; images with the same score come first, so that a constant score earns nothing. nan is last."""
    values = np.nan_to_num(scores, nan=-np.inf)
    return int((values >= values[right]).sum())


def best(scores: NDArray[np.float32], count: int) -> list[int]:
    """The places of the highest scores, the highest first; equal ones in their order."""
    values = np.nan_to_num(scores, nan=-np.inf)
    if count < len(values):
        least = np.partition(values, len(values) - count)[len(values) - count]
        near = np.flatnonzero(values >= least)
    else:
        near = np.arange(len(values))
    return [int(place) for place in near[np.argsort(-values[near], kind="stable")][:count]]


def summarise(ranks: Sequence[int], among: int) -> Recall:
    """ranks: of every caption's own picture, at least one."""
    found = np.array(ranks)
    return Recall(among, len(ranks), tuple((k, float((found <= k).mean())) for k in AT), float(np.median(found)))
