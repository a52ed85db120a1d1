"""The things of a drawing as whole regions, their colours, and what stands in a clear relation to them."""

import numpy as np
import pytest

from crossalign_gui.alignment.compact import relations
from crossalign_gui.alignment.compact.colour_words import likeliest, likelihoods
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.drawings import Drawings
from crossalign_gui.alignment.compact.encoded import DRAWN, SURFACES, Detected, Encoded
from crossalign_gui.alignment.compact.segments import segment
from crossalign_gui.alignment.compact.things import drawn_segments, is_drawing
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import decode

SIZE = (160, 160)  # 20 x 20 cells


def encoded(*things, drawn=True):
    """things: (rows, columns, probabilities of four concepts)."""
    table = np.full((4, 20, 20), 1e-4)
    for rows, columns, shares in things:
        table[:, rows, columns] = np.array(shares)[:, None, None]
    empty = np.zeros((1, 1, 1), np.float16)
    nothing = Detected(np.zeros(0, np.int64), np.zeros(0, np.float32), np.zeros((0, 4), np.float32))
    surfaces = np.full((SURFACES, 10, 10), -9, np.float16)
    surfaces[DRAWN] = np.log(0.99) if drawn else np.log(0.01)
    colours = np.zeros((11, 20, 20), np.float32)
    drawings = Drawings((20, 20), 4, lambda: (np.log(table).astype(np.float16), empty))
    return Encoded(drawings, empty, empty[0], colours, nothing, surfaces)


def boxes(found):
    return sorted((item.box.x0, item.box.y0, item.box.x1, item.box.y1) for item in found)


def test_that_things_of_different_kinds_that_touch_are_two():
    picture = encoded(
        (slice(4, 10), slice(2, 8), (0.9, 0.01, 0.01, 0.01)), (slice(4, 10), slice(8, 14), (0.01, 0.01, 0.9, 0.01))
    )
    found = segment(picture, SIZE)
    assert boxes(found) == [(16, 32, 64, 80), (64, 32, 112, 80)]
    assert sorted(int(item.shares.argmax()) for item in found) == [0, 2]
    assert is_drawing(picture)
    assert boxes(drawn_segments(picture, SIZE)) == boxes(found)


def test_that_one_thing_whose_cells_waver_between_two_names_is_one():
    picture = encoded(
        (slice(4, 10), slice(2, 8), (0.5, 0.4, 0.01, 0.01)), (slice(4, 10), slice(8, 14), (0.4, 0.5, 0.01, 0.01))
    )
    assert boxes(segment(picture, SIZE)) == [(16, 32, 112, 80)]


def test_that_a_speck_joins_its_neighbour_and_is_nothing_alone():
    picture = encoded(
        (slice(4, 10), slice(2, 8), (0.9, 0.01, 0.01, 0.01)),
        (slice(6, 7), slice(8, 10), (0.01, 0.01, 0.01, 0.9)),
        (slice(15, 16), slice(15, 16), (0.01, 0.9, 0.01, 0.01)),
    )
    assert boxes(segment(picture, SIZE)) == [(16, 32, 80, 80)]


def test_that_background_has_no_things():
    assert segment(encoded(), SIZE) == ()
    photograph = encoded((slice(4, 10), slice(2, 8), (0.9, 0.01, 0.01, 0.01)), drawn=False)
    assert not is_drawing(photograph)
    assert drawn_segments(photograph, SIZE) == ()


def test_that_the_mask_of_a_segment_is_what_its_box_holds():
    found = segment(encoded((slice(4, 10), slice(2, 8), (0.9, 0.01, 0.01, 0.01))), SIZE)
    mask = decode(found[0].proposal(1.0, SIZE).mask)
    assert mask.shape == (160, 160)
    assert mask[32:80, 16:64].all()
    assert mask.sum() == 48 * 48


def shares(**parts):
    return np.array([parts.get(name, 0.0) for name in NAMES], np.float32)


@pytest.mark.parametrize(
    ("seen", "colour"),
    [
        (shares(grey=0.5, white=0.45, black=0.05), "white"),
        (shares(grey=0.5, black=0.5), "black"),
        (shares(grey=0.95, black=0.05), "grey"),
        (shares(brown=0.35, orange=0.5, black=0.15), "orange"),
        (shares(brown=0.25, yellow=0.6, black=0.15), "yellow"),
        (shares(pink=0.35, red=0.6, black=0.05), "red"),
        (shares(blue=0.6, green=-0.4), "blue"),
    ],
)
def test_that_shading_and_outlines_do_not_name_a_thing(seen, colour):
    assert likeliest(seen) == colour


def test_that_likelihoods_are_relative_to_the_likeliest():
    found = likelihoods(shares(red=0.9, black=0.1))
    assert found.max() == pytest.approx(1.0)
    assert found[NAMES.index("red")] == pytest.approx(1.0)
    assert found[NAMES.index("green")] < 0.1


def test_that_a_thing_is_clearly_beside_another_only_inside_the_quarter_of_that_side():
    size, reference = (400, 400), Box(180, 180, 220, 220)
    left, below = Box(60, 180, 100, 220), Box(140, 340, 180, 380)
    assert relations.clear_weight("left", left, reference, size) > 0.95
    assert relations.clear_weight("left", below, reference, size) < 0.05
    assert relations.clear_weight("below", below, reference, size) > 0.95
    assert relations.clear_weight("right", left, reference, size) == 0
    near = relations.relation_weight("near", left, [reference], size)
    assert relations.clear_weight("near", left, reference, size) == near
