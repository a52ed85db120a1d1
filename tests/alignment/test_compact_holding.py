"""What a caption says of two things whose boxes meet, or stand beside each other."""

import pytest

from crossalign_gui.alignment.compact.everyday_names import NAMES
from crossalign_gui.alignment.compact.evidence import Evidence
from crossalign_gui.alignment.compact.holding import apart, has, holds, is_on, rests_on, rides, stands_clear
from crossalign_gui.alignment.compact.inventory import Thing
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.geometry import Box


def thing(name, *sides):
    return Thing(name, Proposal(Box(*sides), 0.9), 0.9, Evidence(None, 4.0), NAMES.index(name), everyday=True)


PERSON = thing("person", 100, 100, 200, 400)


@pytest.mark.parametrize(
    ("other", "theirs"),
    [
        (thing("tie", 140, 180, 160, 260), True),
        (thing("umbrella", 40, 60, 180, 200), True),
        (thing("tie", 300, 180, 320, 260), False),
        (thing("tennis racket", 190, 200, 260, 260), True),
        (thing("tennis racket", 260, 200, 330, 260), False),
        (thing("car", 110, 200, 190, 300), False),
    ],
)
def test_that_a_person_has_what_is_small_and_at_the_body(other, theirs):
    assert has(PERSON, other) == theirs
    assert not has(other, PERSON)


@pytest.mark.parametrize(
    ("upper", "lower", "on"),
    [
        (thing("cup", 100, 100, 150, 160), thing("dining table", 0, 120, 600, 400), True),
        (thing("cup", 100, 0, 150, 60), thing("dining table", 0, 120, 600, 400), False),
        (thing("cup", 700, 100, 750, 160), thing("dining table", 0, 120, 600, 400), False),
        (thing("person", 100, 0, 300, 200), thing("dining table", 0, 120, 600, 400), False),
        (thing("person", 100, 80, 200, 300), thing("horse", 50, 180, 300, 420), True),
        (thing("person", 100, 80, 200, 480), thing("horse", 50, 180, 300, 420), False),
        (thing("person", 100, 80, 200, 300), thing("skateboard", 90, 290, 220, 320), True),
        (thing("person", 100, 120, 200, 300), thing("bench", 0, 150, 400, 310), True),
        (thing("person", 100, 0, 200, 200), thing("bench", 0, 150, 400, 310), False),
        (thing("cat", 100, 120, 200, 220), thing("couch", 0, 100, 400, 310), True),
        (thing("car", 100, 120, 200, 220), thing("couch", 0, 100, 400, 310), False),
    ],
)
def test_that_things_lie_on_what_they_are_put_on_and_people_on_what_they_ride_or_sit_on(upper, lower, on):
    assert is_on(upper, lower) == on


def test_that_things_that_overlap_have_no_side():
    assert stands_clear("left", thing("car", 0, 0, 100, 100), thing("bus", 90, 0, 300, 200))
    assert not stands_clear("left", thing("car", 0, 0, 100, 100), thing("bus", 30, 0, 300, 200))


def test_that_what_is_far_away_in_a_photograph_is_not_above_but_what_flies_is():
    car = thing("car", 0, 300, 100, 400)
    assert not stands_clear("above", thing("bus", 0, 100, 100, 200), car)
    assert stands_clear("above", thing("bird", 0, 100, 100, 200), car)
    assert stands_clear("below", car, thing("bird", 0, 100, 100, 200))


def test_that_people_ride_horses_and_boards_but_no_benches():
    rider = thing("person", 100, 120, 200, 300)
    assert rides(rider, thing("horse", 50, 200, 300, 420))
    assert rides(rider, thing("skateboard", 90, 290, 220, 320))
    assert not rides(rider, thing("bench", 0, 150, 400, 310))
    assert not rides(thing("dog", 100, 120, 200, 300), thing("horse", 50, 200, 300, 420))


def test_that_a_tie_is_worn_and_a_cup_is_held():
    assert holds(PERSON, thing("cup", 140, 180, 160, 260))
    assert not holds(PERSON, thing("tie", 140, 180, 160, 260))


@pytest.mark.parametrize(
    ("upper", "lower", "on"),
    [
        (thing("cat", 100, 120, 200, 220), thing("car", 0, 150, 400, 300), True),
        (thing("person", 100, 120, 200, 220), thing("car", 0, 150, 400, 300), False),
        (thing("cup", 100, 120, 200, 220), thing("pizza", 0, 150, 400, 300), False),
        (thing("dog", 100, 120, 200, 220), Thing("grass", Proposal(Box(0, 100, 400, 300), 0.9), 0.9, None, 999), True),
    ],
)
def test_that_only_what_bears_things_has_something_on_it(upper, lower, on):
    assert rests_on(upper, lower) == on


def test_that_boxes_side_by_side_are_apart_and_one_above_the_other_not():
    assert apart("left", Box(0, 0, 10, 10), Box(8, 0, 20, 10))
    assert not apart("left", Box(0, 0, 10, 10), Box(0, 10, 10, 20))
