"""The measures on maps whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest

from crossalign_gui.alignment import measures
from crossalign_gui.domain.geometry import Box

TRUTH = np.zeros((4, 4), bool)
TRUTH[:2, :2] = True


def test_that_a_perfect_map_is_perfect() -> None:
    heat = TRUTH.astype(np.float32)
    assert measures.average_precision(heat, TRUTH) == 1
    assert measures.inside_share(heat, TRUTH) == 1


def test_that_a_uniform_map_says_nothing() -> None:
    heat = np.ones((4, 4), np.float32)
    assert measures.average_precision(heat, TRUTH) == 0.25
    assert measures.inside_share(heat, TRUTH) == 0.5


def test_that_average_precision_counts_what_comes_before() -> None:
    heat = np.zeros((1, 4), np.float32)
    heat[0] = [4, 3, 2, 1]
    truth = np.array([[False, True, False, True]])
    assert measures.average_precision(heat, truth) == pytest.approx((1 / 2 + 2 / 4) / 2)


def test_that_a_box_without_a_proposal_has_no_overlap() -> None:
    assert measures.best_overlaps([Box(0, 0, 2, 2), Box(8, 8, 9, 9)], [Box(0, 0, 2, 1)]) == [0.5, 0]
    assert measures.best_overlaps([Box(0, 0, 2, 2)], []) == [0]


def test_that_the_interval_holds_the_mean_and_grows_when_words_share_an_image() -> None:
    values = [1.0, 0.0] * 20
    apart = measures.interval(values, [str(i) for i in range(40)])
    together = measures.interval(sorted(values), [str(i // 10) for i in range(40)])
    assert apart[0] < 0.5 < apart[1]
    assert together[1] - together[0] > apart[1] - apart[0]
