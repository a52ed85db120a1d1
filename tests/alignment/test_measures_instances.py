"""Scores of whole data sets against values worked out by hand."""

from __future__ import annotations

import pytest

from crossalign_gui.alignment.instances import (
    IOUS,
    Counts,
    cg_f1,
    count,
    micro_f1,
    positive_micro_f1,
    presence_correlation,
)
from crossalign_gui.domain.geometry import Box

ALL, NONE = (1,) * 10, (0,) * 10
HIT = Counts(1, 1, ALL)
MISSED = Counts(1, 0)
FALSE = Counts(0, 2)
REJECTED = Counts(0, 0)


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
