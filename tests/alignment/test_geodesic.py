"""Outlines without a model."""

import numpy as np
import pytest

from crossalign_gui.alignment.geodesic import Geodesic
from crossalign_gui.alignment.protocol import AlignmentError, Cancelled, Evidence, Prompt, never_cancelled
from crossalign_gui.alignment.registry import CLASSICAL, load_refiner
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import decode


def scene():
    """Two discs of one colour on a grain of another."""
    rng = np.random.default_rng(3)
    pixels = np.full((300, 400, 3), (90, 120, 90), np.int16)
    ys, xs = np.ogrid[:300, :400]
    discs = [(ys - 150) ** 2 + (xs - x) ** 2 < 60**2 for x in (110, 290)]
    for disc in discs:
        pixels[disc] = (200, 80, 60)
    return np.clip(pixels + rng.normal(0, 6, pixels.shape), 0, 255).astype(np.uint8), discs


def asked(prompt):
    pixels, discs = scene()
    made = Geodesic()
    found = made.refine(made.encode_image(pixels, "k", never_cancelled), prompt, never_cancelled)
    mask = decode(found.mask)
    return [(mask & disc).sum() / (mask | disc).sum() for disc in discs], found


def test_that_a_click_finds_the_disc_under_it_alone():
    (first, second), found = asked(Prompt(inside=((110, 150),)))
    assert first > 0.95
    assert second == 0
    assert 0 < found.score <= 1


def test_that_a_box_alone_is_enough():
    assert asked(Prompt(Box(225, 85, 355, 215)))[0][1] > 0.95


def test_that_a_detail_in_the_middle_of_a_box_is_not_taken_for_the_thing():
    pixels, (disc, _) = scene()
    pixels[140:160, 100:120] = (250, 250, 250)
    made = Geodesic()
    state = made.encode_image(pixels, "k", never_cancelled)
    for inside in ((), ((110, 150),)):
        mask = decode(made.refine(state, Prompt(Box(44, 82, 176, 218), inside), never_cancelled).mask)
        assert (mask & disc).sum() / (mask | disc).sum() > 0.95


def test_that_a_place_outside_is_outside():
    _, found = asked(Prompt(inside=((110, 150),), outside=((150, 150),)))
    assert not decode(found.mask)[150, 150]


def test_that_heat_joins_what_its_colours_part():
    pixels, (disc, _) = scene()
    pixels[disc & (np.arange(400) < 110)] = (40, 60, 200)
    heat = np.zeros((30, 40), np.float32)
    heat[11:19, 7:15] = 1
    made = Geodesic()
    state = made.encode_image(pixels, "k", never_cancelled)
    found = []
    for evidence in (None, Evidence(heat, Box(0, 0, 400, 300)), Evidence(0 * heat, Box(0, 0, 400, 300))):
        mask = decode(made.refine(state, Prompt(inside=((140, 150),), evidence=evidence), never_cancelled).mask)
        found.append((mask & disc).sum() / (mask | disc).sum())
    assert found[0] < 0.6
    assert found[1] > 0.9
    assert found[2] == found[0]


def test_that_an_even_picture_and_a_lost_wish_are_told():
    made = Geodesic()
    state = made.encode_image(np.zeros((40, 40, 3), np.uint8), "k", never_cancelled)
    with pytest.raises(AlignmentError, match="No outline"):
        made.refine(state, Prompt(outside=((5, 5),)), never_cancelled)

    def lost():
        raise Cancelled

    with pytest.raises(Cancelled):
        made.refine(state, Prompt(inside=((5, 5),)), lost)


def test_that_it_stands_in_for_a_model_that_is_not_here(monkeypatch, tmp_path):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "empty"))
    assert load_refiner("facebook/sam2.1-hiera-tiny").id == CLASSICAL
    with pytest.raises(AlignmentError):
        load_refiner("no model id")
