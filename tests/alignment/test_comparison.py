"""Maps brought onto one grid, and their difference."""

from __future__ import annotations

import numpy as np
import pytest

from crossalign_gui.alignment import comparison
from crossalign_gui.domain.document import Caption, Document, Image, Link, Region, Span
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.domain.masks import encode


def test_that_the_common_grid_has_the_shape_of_the_image():
    assert comparison.grid_of((320, 240)) == (48, 64)
    assert comparison.grid_of((10, 1000)) == (64, 1)


def test_that_a_map_on_its_own_grid_stays_as_it_is():
    heat = np.random.default_rng(1).random((6, 8)).astype(np.float32)
    assert comparison.on_image(heat, Box(0, 0, 80, 60), (80, 60), (6, 8)) == pytest.approx(heat)


def test_that_padding_is_cut_off():
    heat = np.zeros((4, 4), np.float32)
    heat[:, :2] = 1  # the left half of a square that the image fills only there
    found = comparison.on_image(heat, Box(0, 0, 40, 40), (20, 40), (8, 4))
    assert found[:, :3] == pytest.approx(np.ones((8, 3)))


def test_that_the_difference_is_signed():
    first, second = np.array([[1, 0, 0.5]], np.float32), np.array([[0, 1, 0.5]], np.float32)
    assert comparison.difference(first, second).tolist() == [[1, -1, 0]]


def document(shape, **link):
    regions = (Region("r", "i", shape, status="accepted"),)
    spans = (Span("s", "c", ((0, 3),), "red"),)
    return Document(
        Image("i", "a.png", 64, 32), (Caption("c", "i", "red"),), spans, (), regions, (Link("l", "s", "r", **link),)
    )


@pytest.mark.parametrize(
    "shape",
    [
        Box(16, 8, 32, 24),
        Polygons((Polygon(((16, 8), (32, 8), (32, 24), (16, 24))),)),
        encode(np.pad(np.ones((16, 16), bool), ((8, 8), (16, 32)))),
    ],
)
def test_that_a_person_sees_the_linked_region_and_nothing_else(shape):
    side = comparison.side_of_person(document(shape), "c", ((0, 3),))
    assert side.shapes == (shape,)
    expected = np.zeros((32, 64))
    expected[8:24, 16:32] = 1
    assert np.abs(side.heat - expected).mean() < 0.03


def test_that_links_that_do_not_stand_say_nothing():
    assert comparison.side_of_person(document(Box(0, 0, 9, 9), status="rejected"), "c", ((0, 3),)).heat is None
    assert comparison.side_of_person(document(Box(0, 0, 9, 9), polarity="negative"), "c", ((0, 3),)).heat is None
    assert comparison.side_of_person(document(Box(0, 0, 9, 9)), "c", ((4, 5),)).heat is None
