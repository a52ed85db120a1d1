"""Two halves of the work on a picture at once."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from PIL import Image

from crossalign_gui.alignment.compact.at_once import at_once
from crossalign_gui.alignment.protocol import Cancelled
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.paths import resources


@pytest.fixture(autouse=True)
def threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def backend():
    return load_backend("compact", "cpu")


def pixels():
    return np.asarray(Image.open(resources() / "samples" / "old-town.jpg").convert("RGB"))


def test_that_a_picture_is_seen_the_same_by_one_thread_and_by_several(backend):
    seen = []
    for threads in (1, 2, 3):
        torch.set_num_threads(threads)
        encoded = backend.encode_image(pixels(), str(threads), lambda: None).data
        seen.append([encoded.photo, encoded.total, encoded.surfaces, encoded.things.scores, encoded.things.boxes])
    for others in seen[1:]:
        for one, other in zip(seen[0], others, strict=True):
            np.testing.assert_allclose(np.float32(one), np.float32(other), rtol=1e-3, atol=1e-3)


def test_that_both_are_given_half_of_the_threads_and_afterwards_there_are_as_many_as_before():
    torch.set_num_threads(3)
    assert at_once(torch.get_num_threads, torch.get_num_threads) == (2, 1)
    assert torch.get_num_threads() == 3


def test_that_a_thread_which_begins_meanwhile_is_given_all_of_them():
    def count_beside():
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(torch.get_num_threads).result()

    usual = count_beside()
    torch.set_num_threads(usual)
    assert usual < 2 or at_once(count_beside, count_beside) == (usual, usual)


def test_that_one_thread_does_both_in_turn():
    torch.set_num_threads(1)
    assert at_once(torch.get_num_threads, torch.get_num_threads) == (1, 1)


def test_that_neither_keeps_what_gradients_need():
    torch.set_num_threads(2)
    weight = torch.ones(2, requires_grad=True)
    with torch.inference_mode():
        one, other = at_once(lambda: weight * 2, lambda: weight * 3)
    assert not one.requires_grad
    assert not other.requires_grad


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("failing", [0, 1])
def test_that_a_failure_of_either_is_raised(threads, failing):
    def fail():
        raise MemoryError("none left")

    torch.set_num_threads(threads)
    halves = [int, int]
    halves[failing] = fail
    with pytest.raises(MemoryError, match="none left"):
        at_once(*halves)
    assert torch.get_num_threads() == threads


@pytest.mark.parametrize("call", [1, 2, 3, 4])
def test_that_looking_can_be_cancelled_between_any_two_passes(backend, call):
    torch.set_num_threads(2)
    calls = []

    def check():
        calls.append(1)
        if len(calls) == call:
            raise Cancelled

    with pytest.raises(Cancelled):
        backend.encode_image(pixels(), "cancelled", check)
    assert torch.get_num_threads() == 2
