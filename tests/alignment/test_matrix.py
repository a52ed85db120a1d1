"""The matrix against numbers worked out by hand and against the product's formulas."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from crossalign_gui.alignment import attention, matrix
from crossalign_gui.alignment.matrix import Column, Reading
from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal, Vectors
from crossalign_gui.domain.document import Caption, Document, Image, Link, Region, Span
from crossalign_gui.domain.geometry import Box, Points, Polygon, Polygons
from crossalign_gui.domain.masks import encode

RNG = np.random.default_rng(3)
LEFT, RIGHT = Box(0, 0, 20, 20), Box(20, 0, 40, 20)


def make_alignment(raw, caption="dog cat", kinds=None, **more):
    """An image of 40 x 20 pixels on a grid of 2 x 4 cells, unless `more` says otherwise."""
    raw = np.asarray(raw, np.float32)
    words, start = [], 0
    for text in caption.split():
        words.append(((start, start + len(text)),))
        start += len(text) + 1
    kinds = kinds or ["visual"] * len(words)
    predictions = tuple(Prediction(ranges, kind, 0.5, True) for ranges, kind in zip(words, kinds, strict=True))
    values = {"area": Box(0, 0, 40, 20), "size": (40, 20), "score_kind": "logit", "heat": np.clip(raw, 0, 1)}
    values.update(more)
    return Alignment(
        caption, predictions, raw, values.pop("heat"), np.zeros_like(raw), values.pop("area"), values.pop("size"),
        values.pop("score_kind"), 0.5, "m", "1", **values,
    )  # fmt: skip


def halves(first, second):
    """[2, 4]: one value in the left half of the image, one in the right."""
    return np.repeat(np.array([[first, first, second, second]]), 2, 0)


TWO = [halves(1.0, 0.0), halves(0.0, 2.0)]
COLUMNS = [Column("left", LEFT), Column("right", RIGHT)]


def test_that_a_region_of_whole_cells_scores_their_mean_and_maximum():
    raw = [[[1, 2, 3, 4], [5, 6, 7, 8]], np.zeros((2, 4)) + 1]
    both = [Column("left", LEFT), Column("corner", Box(30, 0, 40, 10))]
    mean = matrix.make(make_alignment(raw), both, Reading(softmax=False))
    assert mean.values[0].tolist() == [3.5, 4]
    most = matrix.make(make_alignment(raw), both, Reading(softmax=False, pooling="max"))
    assert most.values[0].tolist() == [6, 4]


def test_that_a_box_that_cuts_cells_weighs_them_by_the_part_that_it_covers():
    cells = matrix.cells_of(Box(5, 0, 20, 10), make_alignment(TWO))
    assert cells.tolist() == [[0.5, 1, 0, 0], [0, 0, 0, 0]]


@pytest.mark.parametrize(
    "shape",
    [
        Polygons((Polygon(((10, 0), (30, 0), (30, 20), (10, 20))),)),
        encode(np.pad(np.ones((20, 20), bool), ((0, 0), (10, 10)))),
    ],
)
def test_that_polygons_and_masks_cover_the_cells_of_their_box(shape):
    alignment = make_alignment(TWO)
    assert matrix.cells_of(shape, alignment) == pytest.approx(matrix.cells_of(Box(10, 0, 30, 20), alignment), abs=0.07)


def test_that_a_click_covers_only_its_cell():
    cells = matrix.cells_of(Points(((35.0, 15.0),)), make_alignment(TWO))
    assert np.argwhere(cells > 0).tolist() == [[1, 3]]


def test_that_a_mask_of_another_size_than_the_padded_grid_lies_where_the_image_is():
    padded = make_alignment(TWO, area=Box(0, 0, 80, 20))
    cells = matrix.cells_of(encode(np.ones((20, 40), bool)), padded)
    assert cells == pytest.approx(np.array([[1, 1, 0, 0], [1, 1, 0, 0]]))


def test_that_each_region_attends_to_words_by_hand():
    found = matrix.make(make_alignment(TWO), COLUMNS, Reading())
    e = np.exp
    assert found.values[:, 0] == pytest.approx([e(1) / (e(1) + 1), 1 / (e(1) + 1)])
    assert found.values[:, 1] == pytest.approx([1 / (1 + e(2)), e(2) / (1 + e(2))])


def test_that_each_word_attends_to_regions_by_hand():
    found = matrix.make(make_alignment(TWO), COLUMNS, Reading(over="regions", factor=2.0))
    e = np.exp
    assert found.values[0] == pytest.approx([e(0.5) / (e(0.5) + 1), 1 / (e(0.5) + 1)])
    assert found.values.sum(1) == pytest.approx([1, 1])


@pytest.mark.parametrize("over", ["words", "regions"])
def test_that_attention_is_that_of_the_product(over):
    scores = RNG.normal(size=(5, 7))
    expected = attention.attend(torch.from_numpy(scores.T[None]), over, 0.3)[0].T.numpy()
    assert matrix.attend(scores, over, 0.3) == pytest.approx(expected)


def test_that_cells_as_regions_give_the_alpha_of_the_model():
    raw = RNG.normal(size=(3, 2, 4)).astype(np.float32)
    cells = [Column("", Box(x * 10, y * 10, x * 10 + 10, y * 10 + 10)) for y in range(2) for x in range(4)]
    cosine = make_alignment(raw, "a b c", score_kind="cosine", temperature=0.07)
    scores = torch.from_numpy(raw).reshape(1, 3, 8).transpose(1, 2)
    alpha = attention.attend(scores, "words", 0.07)[0].T.numpy()
    assert matrix.make(cosine, cells, Reading()).values == pytest.approx(alpha, rel=1e-4)


def test_that_shares_are_divided_by_their_sum():
    shares = make_alignment([halves(0.3, 0.2), halves(0.1, 0.6)], score_kind="attention")
    assert matrix.make(shares, COLUMNS, Reading()).values[:, 0] == pytest.approx([0.75, 0.25])
    assert matrix.make(shares, COLUMNS, Reading(over="regions")).values[0] == pytest.approx([0.6, 0.4])


def test_that_a_temperature_that_is_not_positive_is_refused():
    with pytest.raises(ValueError, match="positive"):
        matrix.make(make_alignment(TWO), COLUMNS, Reading(factor=0))


def test_that_words_that_name_nothing_have_no_row():
    raw = [halves(-10, -10), *TWO, np.zeros((2, 4))]
    found = matrix.make(
        make_alignment(raw, "the dog cat unread", ["function", "visual", "visual", "visual"]), COLUMNS, Reading()
    )
    assert found.titles == ("dog", "cat")
    assert found.left_out == 2
    assert found.values.sum(0) == pytest.approx([1, 1])


def test_that_entropy_and_coverage_are_those_of_the_distribution():
    p = np.array([[0.5, 0.25, 0.25, 0], [0.25, 0.25, 0.25, 0.25], [1, 0, 0, 0]])
    assert matrix.entropies(p) == pytest.approx([1.5 * np.log(2), np.log(4), 0])
    assert matrix.coverages(p).tolist() == [0.75, 1, 0.25]
    assert matrix.coverages(np.array([[0.9, 0.1]])).tolist() == [0.5]


def test_that_a_word_that_is_everywhere_is_even_and_one_at_a_point_is_not():
    point = np.full((2, 4), -100.0)
    point[0, 0] = 100
    found = matrix.make(make_alignment([np.full((2, 4), 3.0), point]), COLUMNS, Reading())
    assert found.entropy == pytest.approx([np.log(8), 0], abs=1e-9)
    assert found.evenness == pytest.approx([1, 0], abs=1e-9)
    assert found.coverage == pytest.approx([1, 1 / 8])


def test_that_cells_beyond_the_image_do_not_count():
    padded = make_alignment([np.full((2, 4), 3.0), halves(0, 1)], area=Box(0, 0, 80, 20))
    assert matrix.make(padded, [Column("left", LEFT)], Reading()).entropy[0] == pytest.approx(np.log(4))


def test_that_a_region_outside_the_grid_has_no_column():
    found = matrix.make(make_alignment(TWO), [*COLUMNS, Column("gone", Box(50, 0, 60, 20))], Reading())
    assert [column.title for column in found.columns] == ["left", "right"]


def test_that_the_parts_of_the_loss_sum_to_the_loss_of_the_product():
    v, t = RNG.normal(size=(6, 5)), RNG.normal(size=(4, 5))
    alpha = matrix.attend(t @ v.T, "words", 1.0)
    parts = matrix.losses(v, t, alpha)
    regions, words = torch.from_numpy(v[None]), torch.from_numpy(t[None])
    contexts = attention.context(attention.attend(attention.scores(regions, words), "words"), words)
    assert parts.sum() == pytest.approx(float(attention.alignment_loss(regions, contexts)))
    assert parts.sum(0) == pytest.approx((regions - contexts).square().sum(-1)[0].numpy() / 6)


def test_that_a_word_that_pulls_towards_the_region_has_a_part_below_zero():
    v, t, alpha = np.array([[1.0, 0]]), np.array([[2.0, 0], [-1.0, 0]]), np.array([[0.5], [0.5]])
    # context = 0.5, so the rest is 0.5: 0.5 * 0.5 * (1 - 2) and 0.5 * 0.5 * (1 + 1)
    assert matrix.losses(v, t, alpha)[:, 0] == pytest.approx([-0.25, 0.5])


def test_that_the_loss_is_in_the_space_of_the_model_where_it_has_one():
    places = RNG.normal(size=(2, 4, 3)).astype(np.float32)
    words = RNG.normal(size=(2, 3)).astype(np.float32)
    raw = np.einsum("hwd,ld->lhw", places, words)
    found = matrix.make(make_alignment(raw, vectors=Vectors(places, words)), COLUMNS, Reading())
    v = torch.from_numpy(np.stack([places[:, :2].reshape(-1, 3).mean(0), places[:, 2:].reshape(-1, 3).mean(0)])[None])
    t = torch.from_numpy(words[None])
    contexts = attention.context(attention.attend(attention.scores(v, t), "words"), t)
    assert found.loss.in_vectors
    assert found.loss.total == pytest.approx(float(attention.alignment_loss(v, contexts)), rel=1e-5)


def test_that_without_vectors_a_region_that_is_one_word_for_certain_loses_nothing():
    raw = [halves(100.0, -100.0), halves(-100.0, 100.0)]
    certain = matrix.make(make_alignment(raw), COLUMNS, Reading())
    assert not certain.loss.in_vectors
    assert certain.loss.total == pytest.approx(0, abs=1e-9)
    unexplained = matrix.make(
        make_alignment([halves(1, 1), halves(1, 1)], heat=np.zeros((2, 2, 4), np.float32)), COLUMNS, Reading()
    )
    assert unexplained.loss.total == pytest.approx(0.5)  # ||(0, 0) - (0.5, 0.5)||^2
    assert unexplained.loss.by_region == pytest.approx([0.25, 0.25])
    assert unexplained.loss.by_word == pytest.approx([0.25, 0.25])


def test_that_rows_and_columns_are_sorted_by_their_best_score():
    values = np.array([[1, 2, 0], [0, 9, 3], [4, 0, 0]])
    assert matrix.order(values, "score") == ([1, 2, 0], [1, 0, 2])
    assert matrix.order(values, "none") == ([0, 1, 2], [0, 1, 2])


def test_that_clustering_puts_like_beside_like():
    values = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0.1], [0, 1, 0, 0.9]])
    rows, columns = matrix.order(values, "cluster")
    assert {frozenset(rows[:2]), frozenset(rows[2:])} == {frozenset({0, 2}), frozenset({1, 3})}
    assert {frozenset(columns[:2]), frozenset(columns[2:])} == {frozenset({0, 2}), frozenset({1, 3})}


def test_that_an_order_moves_everything_together():
    raw = RNG.normal(size=(3, 2, 4))
    plain = matrix.make(make_alignment(raw, "a b c"), COLUMNS, Reading())
    moved = matrix.make(make_alignment(raw, "a b c"), COLUMNS, Reading(order="score"))
    for row, title in enumerate(moved.titles):
        before = plain.titles.index(title)
        assert moved.entropy[row] == plain.entropy[before]
        assert moved.loss.by_word[row] == pytest.approx(plain.loss.by_word[before])
        for place, column in enumerate(moved.columns):
            assert moved.values[row, place] == plain.values[before, plain.columns.index(column)]


def test_that_a_caption_without_words_to_show_gives_an_empty_matrix():
    found = matrix.make(make_alignment(np.zeros((0, 2, 4)), ""), COLUMNS, Reading(order="cluster"))
    assert found.values.shape == (0, 2)
    assert found.loss.total == 0


def test_that_columns_are_regions_then_new_proposals_then_a_grid():
    alignment = make_alignment(TWO)
    proposals = (Proposal(LEFT, 0.9), Proposal(RIGHT, 0.8))
    predictions = (dataclasses.replace(alignment.predictions[0], proposals=proposals), alignment.predictions[1])
    alignment = dataclasses.replace(alignment, predictions=predictions)
    span = Span("s1", "c1", ((0, 3),), "dog")
    regions = (Region("r1", "i1", LEFT, status="accepted"), Region("r2", "i1", RIGHT, status="rejected"))
    image, caption = Image("i1", "a.png", 40, 20), Caption("c1", "i1", "dog cat")
    document = Document(image, (caption,), (span,), (), regions, (Link("l1", "s1", "r1"),))
    found = matrix.columns_of(document, alignment)
    assert [(column.title, column.region) for column in found] == [("1 dog", "r1"), ("2 dog?", None)]
    cells = matrix.columns_of(Document(image), dataclasses.replace(alignment, predictions=alignment.predictions[1:]))
    assert [column.title for column in cells] == [f"{row}{column}" for row in "ABC" for column in range(1, 7)]
    assert cells[-1].shape == Box(pytest.approx(200 / 6), pytest.approx(40 / 3), 40, 20)
