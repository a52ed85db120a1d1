"""How well proposals answer "where is each of them, and is there any": counts of whole data sets. Pure.

One answer is a phrase of one image, as in SA-Co. The scores are those of Carion et al., "SAM 3: Segment Anything with Concepts"
(2025, arXiv 2511.16719), section on metrics, in [0, 1] (the paper prints them times 100) and without the small numbers that its
evaluator (sam3/eval/cgf1_eval.py of its repository) adds to denominators.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import overlaps_of

IOUS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Counts:
    """true: how many there are; said: how many the model proposes; met: pairs of both that overlap by each of IOUS or more."""

    true: int
    said: int
    met: tuple[int, ...] = (0,) * len(IOUS)


def count(true: Sequence[Box], said: Sequence[Box]) -> Counts:
    """Pairs are one to one, chosen so that the overlaps (intersection over union) sum up to the most."""
    return _paired(np.array([[box.iou(other) for other in said] for box in true]).reshape(len(true), len(said)))


def count_masks(true: Sequence[Mask], said: Sequence[Mask]) -> Counts:
    """The same by pixels. All are of one size."""
    return _paired(overlaps_of(true, said))


def _paired(table: NDArray[np.float64]) -> Counts:
    """table: [true, said], the overlaps."""
    true, said = table.shape
    if not table.size:
        return Counts(true, said)
    from scipy.optimize import linear_sum_assignment  # not before the window is up

    overlaps = table[linear_sum_assignment(-table)]
    return Counts(true, said, tuple(int((overlaps >= least).sum()) for least in IOUS))


def best_of(several: Sequence[Counts]) -> int:
    """Which of several annotators an answer fits best: the number of the first by mean F1 over IOUS, as SA-Co's evaluator chooses
    (`_select_best_scoring`). Where nothing is proposed and one of them found nothing either, that one. Counts of one answer, in
    their order."""
    best = 0
    for number in range(1, len(several)):
        one, other = several[best], several[number]
        neither = other.true == other.said == 0
        if neither or (one.true + one.said and _mean_f1(other) > _mean_f1(one)):
            best = number
    return best


def _mean_f1(one: Counts) -> float:
    return 2 * sum(one.met) / len(IOUS) / (one.true + one.said)


def micro_f1(counts: Iterable[Counts]) -> tuple[float, ...] | None:
    """F1 of all boxes of all answers together, at each of IOUS; false boxes of absent phrases count. None without any box."""
    found = list(counts)
    boxes = sum(item.true + item.said for item in found)
    if not boxes:
        return None
    return tuple(2 * sum(item.met[place] for item in found) / boxes for place in range(len(IOUS)))


def positive_micro_f1(counts: Iterable[Counts]) -> float | None:
    """pmF1: the mean of micro F1 over IOUS, of phrases that are in the picture; None without one."""
    values = micro_f1(item for item in counts if item.true)
    return None if values is None else float(np.mean(values))


def presence_correlation(counts: Iterable[Counts]) -> float | None:
    """IL_MCC: Matthews correlation, in [-1, 1], of "something is there" with "something is proposed" (Matthews, "Comparison of the
    predicted and observed secondary structure of T4 phage lysozyme", 1975); 0 for a model that always says the same. None where
    all phrases are there, or none is: nothing can be told then."""
    pairs = [(item.true > 0, item.said > 0) for item in counts]
    hits, false = pairs.count((True, True)), pairs.count((False, True))
    missed, rejected = pairs.count((True, False)), pairs.count((False, False))
    if not hits + missed or not false + rejected:
        return None
    below = (hits + false) * (hits + missed) * (rejected + false) * (rejected + missed)
    return float((hits * rejected - false * missed) / below**0.5) if below else 0.0


def cg_f1(counts: Sequence[Counts]) -> float | None:
    """cgF1 = pmF1 x IL_MCC: places and rejection together. None where one of them is not known."""
    places, presence = positive_micro_f1(counts), presence_correlation(counts)
    return None if places is None or presence is None else places * presence
