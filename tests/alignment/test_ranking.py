import numpy as np
import pytest

from crossalign_gui.alignment.gallery import Gallery
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.alignment.ranking import best, rank_of, summarise
from tests.fakes import SearchableBackend


def test_that_equal_scores_count_against_the_right_image():
    scores = np.array([0.5, 0.9, 0.5, np.nan], np.float32)
    assert [rank_of(scores, place) for place in range(4)] == [3, 1, 3, 4]


def test_that_the_best_come_in_order_and_unknown_scores_last():
    scores = np.array([0.2, np.nan, 0.9, 0.2, 0.5], np.float32)
    assert best(scores, 3) == [2, 4, 0]
    assert best(scores, 10) == [2, 4, 0, 3, 1]


def test_that_recall_is_the_share_of_ranks_within_k():
    recall = summarise([1, 1, 4, 30], 50)
    assert recall.at == ((1, 0.5), (5, 0.75), (10, 0.75))
    assert (recall.among, recall.queries, recall.median_rank) == (50, 4, 2.5)


def test_that_a_gallery_keeps_every_vector_while_it_grows():
    gallery = Gallery()
    for number in range(200):
        gallery.add(str(number), np.array([number, 0, 0, 0], np.float32))
    assert gallery.vectors[:, 0].tolist() == list(range(200))
    hits = gallery.by_caption(SearchableBackend(), "red", 2)
    assert [(hit.key, hit.rank, hit.score) for hit in hits] == [("199", 1, 199.0), ("198", 2, 198.0)]
    kept = gallery.only([5, 3])
    assert kept.keys == ["5", "3"]
    assert kept.vectors[:, 0].tolist() == [5, 3]


def test_that_vectors_of_another_kind_are_refused():
    gallery = Gallery()
    gallery.add("a", np.zeros(4, np.float32))
    with pytest.raises(AlignmentError):
        gallery.add("b", np.zeros(5, np.float32))
    with pytest.raises(AlignmentError):
        gallery.add("b", np.zeros(4, np.uint8))


def test_that_an_empty_gallery_finds_nothing():
    assert Gallery().by_caption(SearchableBackend(), "red", 3) == []
