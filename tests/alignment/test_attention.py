import math

import pytest
import torch

from crossalign_gui.alignment.attention import (
    LowRank,
    alignment_loss,
    attend,
    context,
    global_score,
    pool_prototypes,
    scores,
)

V = torch.tensor([[[1.0, 0.0], [0.0, 2.0], [1.0, 1.0]]])
T = torch.tensor([[[1.0, 0.0], [3.0, 1.0]]])


def test_that_the_score_without_w_is_the_dot_product():
    assert scores(V, T)[0].tolist() == [[1, 3], [0, 2], [1, 4]]


def test_that_w_sits_between_region_and_word():
    w = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
    assert scores(V, T, w)[0].tolist() == [[0, 1], [4, 12], [2, 7]]


def test_that_a_low_rank_w_scores_like_its_dense_form():
    generator = torch.Generator().manual_seed(0)
    w = LowRank(*(torch.randn(2, 1, generator=generator) for _ in range(2)), torch.ones(2))
    torch.testing.assert_close(scores(V, T, w), scores(V, T, w.dense()))


def test_that_every_picture_of_a_batch_is_scored_by_itself():
    both = scores(torch.cat([V, 2 * V]), torch.cat([T, T]))
    torch.testing.assert_close(both[1], 2 * both[0])


def test_that_vectors_of_different_lengths_need_w():
    with pytest.raises(ValueError, match="give W"):
        scores(V, torch.zeros(1, 2, 3))
    with pytest.raises(ValueError, match="W is"):
        scores(V, torch.zeros(1, 2, 3), torch.zeros(2, 2))


def test_that_alpha_over_words_is_the_logistic_function_of_two_words():
    s = torch.tensor([[[0.0, 1.0]]])
    alpha = attend(s, "words", temperature=0.5)
    assert alpha[0, 0, 1].item() == pytest.approx(1 / (1 + math.exp(-2)))


def test_that_alpha_sums_to_one_in_its_direction():
    s = scores(V, T)
    torch.testing.assert_close(attend(s, "words").sum(-1), torch.ones(1, 3))
    torch.testing.assert_close(attend(s, "regions").sum(-2), torch.ones(1, 2))


def test_that_masked_words_get_nothing_even_when_all_are_masked():
    s = scores(V, T)
    assert attend(s, "words", mask=torch.tensor([True, False]))[0].tolist() == [[1, 0]] * 3
    assert attend(s, "words", mask=torch.tensor([False, False])).abs().sum() == 0


def test_that_a_temperature_must_be_positive():
    with pytest.raises(ValueError, match="temperature"):
        attend(torch.zeros(1, 1, 1), "words", temperature=0)


def test_that_context_is_the_attended_mean_of_the_words():
    alpha = torch.tensor([[[0.25, 0.75]]])
    assert context(alpha, T)[0, 0].tolist() == [2.5, 0.75]


def test_that_the_loss_is_the_mean_squared_distance_of_regions_and_contexts():
    contexts = V + torch.tensor([3.0, 4.0])
    assert alignment_loss(V, contexts).item() == 25
    with pytest.raises(ValueError, match="contexts"):
        alignment_loss(V, contexts[:, :2])


def test_that_the_global_score_is_the_scaled_cosine_of_all_pairs():
    result = global_score(torch.tensor([[2.0, 0.0]]), torch.tensor([[3.0, 0.0], [0.0, 1.0]]), scale=10)
    assert result.tolist() == [[10, 0]]


def test_that_prototypes_of_a_word_pool_by_log_sum_exp():
    s = torch.tensor([[[0.0, math.log(3.0), 7.0]]])
    pooled = pool_prototypes(s, torch.tensor([0, 0, 1]), 3)[0, 0]
    assert pooled[0].item() == pytest.approx(math.log(4.0))
    assert pooled[1].item() == 7
    assert pooled[2].item() == -math.inf
