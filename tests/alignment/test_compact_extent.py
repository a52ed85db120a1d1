"""How far things go: boxes for words that prototypes know, and parts of persons, on made-up pictures of 20 by 20 cells."""

import numpy as np
import pytest

from crossalign_gui.alignment.compact.body import parts_of
from crossalign_gui.alignment.compact.compose import Referent
from crossalign_gui.alignment.compact.drawings import Drawings
from crossalign_gui.alignment.compact.encoded import PERSON, SURFACES, Detected, Encoded
from crossalign_gui.alignment.compact.everyday_names import NAMES, PARTS
from crossalign_gui.alignment.compact.evidence import CLASSES, Evidence
from crossalign_gui.alignment.compact.extent import with_extent

GRID = (20, 20)


def picture(*seen, person=None):
    """seen: (name, score, box) of the detectors; person: a box in which the surface is that of a person."""
    names, scores, boxes = zip(*seen, strict=True)
    surfaces = np.full((SURFACES, *GRID), -6, np.float16)
    if person is not None:
        x0, y0, x1, y1 = (round(20 * side) for side in person)
        surfaces[PERSON, y0:y1, x0:x1] = 0
    things = Detected(
        np.array([NAMES.index(name) for name in names]), np.array(scores, np.float32), np.array(boxes, np.float32)
    )
    empty = np.zeros((1, *GRID), np.float16)
    return Encoded(Drawings(GRID, 0, lambda: (empty, empty)), empty, empty[0], empty, things, surfaces)


def clear(x0, y0, x1, y1):
    """Evidence that is clear in one box."""
    support = np.zeros(GRID, np.float32)
    support[round(20 * y0) : round(20 * y1), round(20 * x0) : round(20 * x1)] = 1
    return Evidence(support, 3.0)


def box_of(found):
    (instance,) = found.instances
    return pytest.approx(instance.box.tolist(), abs=0.03)


def test_that_what_is_called_otherwise_gets_the_box_of_a_thing_that_covers_it():
    """The head of a kangaroo is clear; the detectors take it for a dog."""
    seen = picture(("dog", 0.6, (0.2, 0.2, 0.8, 0.9)), ("dog", 0.1, (0.0, 0.0, 0.3, 0.3)))
    assert box_of(with_extent(seen, clear(0.4, 0.2, 0.6, 0.4))) == [0.2, 0.2, 0.8, 0.9]


def test_that_a_plate_does_not_get_the_table_that_it_stands_on():
    seen = picture(("dining table", 0.9, (0.0, 0.3, 1.0, 1.0)))
    assert box_of(with_extent(seen, clear(0.3, 0.4, 0.6, 0.6))) == [0.3, 0.4, 0.6, 0.6]


def test_that_of_two_boxes_that_cover_the_map_the_one_is_taken_that_fits_it():
    seen = picture(("boat", 0.5, (0.0, 0.0, 1.0, 1.0)), ("bowl", 0.45, (0.2, 0.2, 0.7, 0.7)))
    assert box_of(with_extent(seen, clear(0.25, 0.25, 0.65, 0.65))) == [0.2, 0.2, 0.7, 0.7]


def test_that_coffee_gets_the_small_box_of_the_cup_that_is_there():
    seen = picture(("cup", 0.6, (0.5, 0.4, 0.7, 0.6)), ("bowl", 0.5, (0.1, 0.2, 0.9, 0.9)))
    evidence = clear(0.2, 0.3, 0.8, 0.8)
    evidence.support[9, 11] = 2
    assert box_of(with_extent(seen, evidence, [(NAMES.index("cup"), 0.7)])) == [0.5, 0.4, 0.7, 0.6]


def test_that_a_cap_is_on_the_head_of_the_person_who_wears_it():
    seen = picture(("person", 0.8, (0.3, 0.1, 0.7, 0.9)), person=(0.4, 0.1, 0.6, 0.9))
    (instance,) = with_extent(seen, clear(0.3, 0.1, 0.7, 0.9), [(NAMES.index("hat"), 1.0)]).instances
    assert instance.box[3] < 0.3
    assert 0.35 < instance.box[0] < instance.box[2] < 0.65


def test_that_a_shoe_on_the_grass_is_where_it_is_seen():
    seen = picture(("person", 0.8, (0.6, 0.1, 0.9, 0.8)))
    assert box_of(with_extent(seen, clear(0.1, 0.5, 0.4, 0.8), [(NAMES.index("foot"), 0.9)])) == [0.1, 0.5, 0.4, 0.8]


def part_of(part, person, seen=None):
    encoded = picture(("person", 0.9, person), person=seen)
    boxes, likely = parts_of(encoded, encoded.things.boxes, encoded.things.scores, [(PARTS.index(part), 1.0)])
    return boxes[0], likely[0]


def test_that_a_head_is_where_the_person_is_seen_at_the_top_of_the_box():
    (x0, y0, x1, y1), _ = part_of("head", (0.1, 0.2, 0.9, 0.9), seen=(0.6, 0.2, 0.8, 0.5))
    assert (x0 + x1) / 2 == pytest.approx(0.7, abs=0.05)
    assert y0 == pytest.approx(0.2)
    assert 0.3 < y1 < 0.6


def test_that_a_head_is_higher_than_wide():
    for person in ((0.4, 0.1, 0.6, 0.9), (0.2, 0.3, 0.8, 0.9), (0.1, 0.3, 0.9, 1.0)):
        (x0, y0, x1, y1), _ = part_of("head", person)
        assert y1 - y0 > x1 - x0


def test_that_the_head_of_a_bust_is_larger_in_its_box_than_that_of_a_person_who_sits():
    bust, sitting = part_of("head", (0.3, 0.4, 0.7, 1.0))[0], part_of("head", (0.3, 0.3, 0.7, 0.9))[0]
    assert bust[3] - bust[1] > sitting[3] - sitting[1]


def test_that_the_shoes_of_a_bust_are_hardly_in_the_picture():
    assert part_of("foot", (0.3, 0.4, 0.7, 1.0))[1] < 0.3 * part_of("foot", (0.4, 0.1, 0.6, 0.9))[1]
    assert part_of("torso", (0.3, 0.4, 0.7, 1.0))[1] == part_of("torso", (0.4, 0.1, 0.6, 0.9))[1]


def test_that_a_kind_of_food_is_the_food_of_a_photograph_unless_prototypes_know_it():
    """Salad has a drawing of its own, pizza is a class of photographs."""
    food = ((NAMES.index("food"), 0.6),)
    assert Referent(((CLASSES + 3, 1.0),), everyday=food).everyday_loss == 0
    assert Referent(((3, 1.0),), everyday=food).everyday_loss > 0
