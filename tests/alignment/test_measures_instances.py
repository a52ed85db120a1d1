"""Scores of whole data sets against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from crossalign_gui.alignment import literature
from crossalign_gui.alignment.instances import (
    IOUS,
    Counts,
    best_of,
    cg_f1,
    count,
    count_masks,
    micro_f1,
    positive_micro_f1,
    presence_correlation,
)
from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal
from crossalign_gui.domain.geometry import Box, Mask, Polygon, Polygons
from crossalign_gui.domain.masks import encode, rasterise
from crossalign_gui.domain.truth import Truth

ALL, NONE = (1,) * 10, (0,) * 10
HIT = Counts(1, 1, ALL)
MISSED = Counts(1, 0)
FALSE = Counts(0, 2)
REJECTED = Counts(0, 0)


@pytest.mark.parametrize(
    ("several", "best"),
    [
        ([Counts(1, 1, (0,) * 10), Counts(1, 1, (1,) * 2 + (0,) * 8)], 1),
        ([Counts(1, 1, (1,) * 10), Counts(1, 1, (1,) * 10)], 0),  # the first of two alike
        ([Counts(2, 2, (1,) * 10), Counts(1, 2, (1,) * 10)], 1),  # 2/4 against 2/3
        ([Counts(2, 0), Counts(0, 0)], 1),  # nothing is said: who saw nothing agrees
        ([Counts(0, 0), Counts(2, 0)], 0),
        ([Counts(0, 1), Counts(1, 1, (1,) + (0,) * 9)], 1),
        ([Counts(0, 1), Counts(1, 1, (0,) * 10)], 0),
        ([Counts(2, 0), Counts(1, 0), Counts(3, 0)], 0),
    ],
)
def test_that_the_best_annotator_is_chosen_as_by_the_evaluator_of_sa_co(several, best):
    assert best_of(several) == best


def test_that_overlaps_count_up_to_the_threshold_that_they_reach_and_that_one_too() -> None:
    """The boxes have 6 of 10 in common."""
    assert count([Box(0, 0, 10, 10)], [Box(0, 0, 10, 6)]).met == (1, 1, 1, 0, 0, 0, 0, 0, 0, 0)
    assert [IOUS[0], IOUS[2], IOUS[-1]] == [0.5, 0.6, 0.95]


def test_that_two_proposals_of_one_box_are_one_pair() -> None:
    box = Box(0, 0, 10, 10)
    assert count([box], [box, box]) == Counts(1, 2, ALL)
    assert count([box, box], [box]) == Counts(2, 1, ALL)


def test_that_pairs_are_chosen_together_and_not_one_after_the_other() -> None:
    """The first proposal overlaps one box by 9 of 11 and the other by 8 of 12, the second only the first one by 8 of 10."""
    found = count([Box(0, 0, 10, 10), Box(0, 3, 10, 13)], [Box(0, 1, 10, 11), Box(0, 0, 10, 8)])
    assert found.met == (2, 2, 2, 2, 1, 1, 1, 0, 0, 0)


def test_that_f1_counts_false_boxes_of_absent_phrases_and_the_positive_one_does_not() -> None:
    found = [HIT, MISSED, FALSE, REJECTED]
    assert micro_f1(found) == pytest.approx([2 / 5] * 10)  # 1 pair; 2 true, 3 said
    assert positive_micro_f1(found) == pytest.approx(2 / 3)


def test_that_f1_is_the_mean_over_the_thresholds() -> None:
    assert positive_micro_f1([Counts(1, 1, (1, 1, 1, *NONE[3:]))]) == pytest.approx(0.3)


def test_that_the_correlation_of_presence_is_that_of_the_four_counts() -> None:
    found = [HIT] * 6 + [MISSED] * 2 + [FALSE] * 1 + [REJECTED] * 3
    assert presence_correlation(found) == pytest.approx((6 * 3 - 1 * 2) / (7 * 8 * 4 * 5) ** 0.5)
    assert presence_correlation([HIT, REJECTED]) == 1
    assert presence_correlation([MISSED, FALSE]) == -1


def test_that_a_model_that_always_says_yes_does_not_correlate() -> None:
    assert presence_correlation([HIT, HIT, FALSE]) == 0


def test_that_the_product_of_both_is_cgf1() -> None:
    found = [HIT] * 6 + [MISSED] * 2 + [FALSE] * 1 + [REJECTED] * 3
    assert cg_f1(found) == pytest.approx(12 / 14 * 16 / 1120**0.5)


def test_that_what_cannot_be_told_is_not_told() -> None:
    assert presence_correlation([HIT, MISSED]) is None
    assert presence_correlation([FALSE]) is None
    assert cg_f1([HIT]) is None
    assert cg_f1([REJECTED]) is None
    assert micro_f1([REJECTED]) is None
    assert positive_micro_f1([FALSE]) is None


def _mask(*boxes: Box) -> Mask:
    return encode(np.any([rasterise(box, (20, 20)) for box in boxes], axis=0))


L_SHAPE = (Box(0, 0, 10, 5), Box(0, 5, 5, 10))  # 75 pixels within a box of 100


def test_that_masks_are_met_by_their_pixels_and_not_by_their_boxes() -> None:
    """An L of 75 pixels and its box of 100: 3 of 4 in common; the box alone would be met whole."""
    whole = Box(0, 0, 10, 10)
    assert count_masks([_mask(*L_SHAPE)], [_mask(whole)]).met == (1, 1, 1, 1, 1, 1, 0, 0, 0, 0)
    assert count([whole], [whole]).met == ALL
    assert count_masks([], [_mask(whole)]) == Counts(0, 1)
    assert count_masks([_mask(whole)], []) == Counts(1, 0)


def _answer(true: tuple[Mask | Polygons, ...], said: list[Proposal], complete: bool = True) -> literature.Answer:
    prediction = Prediction(((0, 1),), "visual", 0.9, bool(said), (1, 1) if said else None, tuple(said))
    raw = np.zeros((1, 4, 4), np.float32)
    alignment = Alignment("x", (prediction,), raw, raw, raw, Box(0, 0, 20, 20), (20, 20), "probability", 0.5, "m", "1")
    inside = np.ones((4, 4), bool) if true else None
    return literature.answer(Truth(((0, 1),), true, complete=complete), alignment, 0, inside)


def _said(*boxes: Box, score: float = 0.9) -> Proposal:
    mask = _mask(*boxes)
    return Proposal(Box(0, 0, 10, 10), score, lambda: mask)


def test_that_cgf1_by_masks_is_that_of_sa_co_worked_out_by_hand() -> None:
    """Four phrases: met by 3/4 of the pixels; met whole with a false one beside; missed; absent and rejected.

    pmF1: true 3, said 3; both pairs up to IoU 0.75 (6 of 10 thresholds), then one: (6 * 4/6 + 4 * 2/6) / 10 = 8/15.
    Presence: 2 hits, 1 missed, 1 rejected: (2 * 1 - 0) / sqrt(2 * 3 * 1 * 2) = 1/sqrt(3)."""
    square = Polygons((Polygon(((0, 0), (10, 0), (10, 10), (0, 10))),))
    answers = [
        _answer((_mask(*L_SHAPE),), [_said(Box(0, 0, 10, 10)), _said(Box(12, 12, 14, 14), score=0.4)]),
        _answer((square,), [_said(Box(0, 0, 10, 10)), _said(Box(15, 15, 20, 20))]),
        _answer((square,), []),
        _answer((), []),
    ]
    rows = {row.name: row.figures for row in literature.rows(answers)}
    assert rows["mask_cgf1"]["pmf1"] == pytest.approx(8 / 15)
    assert rows["mask_cgf1"]["il_mcc"] == pytest.approx(3**-0.5)
    assert rows["mask_cgf1"]["cgf1"] == pytest.approx(8 / 15 / 3**0.5)
    assert rows["mask_f1"] == pytest.approx({"f1": 8 / 15, "f1_50": 2 / 3, "f1_75": 2 / 3, "n": 4})
    assert rows["cgf1"]["pmf1"] == pytest.approx(2 / 3)  # by boxes, which is another row


def test_that_a_model_that_gives_boxes_alone_has_no_row_by_masks() -> None:
    names = [row.name for row in literature.rows([_answer((_mask(*L_SHAPE),), [Proposal(Box(0, 0, 10, 10), 0.9)])])]
    assert "mask_cgf1" not in names
    assert "cgf1" in names
