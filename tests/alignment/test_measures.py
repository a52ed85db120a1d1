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
    values = np.array([[1.0], [0.0]] * 20)
    low, high = measures.intervals(values, [str(i) for i in range(40)])
    together = measures.intervals(np.sort(values, 0), [str(i // 10) for i in range(40)])
    assert low[0] < 0.5 < high[0]
    assert together[1][0] - together[0][0] > high[0] - low[0]


def test_that_the_interval_of_one_image_is_its_mean() -> None:
    low, high = measures.intervals(np.array([[1.0, 0.2], [0.0, 0.4]]), ["a", "a"])
    assert low == pytest.approx([0.5, 0.3])
    assert high == pytest.approx([0.5, 0.3])


def test_that_drawing_in_parts_draws_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    values, images = np.random.default_rng(0).random((30, 2)), [str(i % 7) for i in range(30)]
    whole = measures.intervals(values, images)
    monkeypatch.setattr(measures, "_MOST_DRAWN", 21)
    assert np.array_equal(whole, measures.intervals(values, images))
