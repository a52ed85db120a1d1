"""What a picture shows beside a caption, and how often it shows what is named, count for the caption's score."""

import numpy as np
import pytest

from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.compose import Referent
from crossalign_gui.alignment.compact.everyday_names import NAMES, PERSON
from crossalign_gui.alignment.compact.evidence import CLASSES
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.parse import parse
from crossalign_gui.alignment.compact.retrieve import score_captions
from crossalign_gui.alignment.compact.row import LOW, MOST, STEP, Layout, Things, codes, things_of, things_part

DOG, CAT, CUP = (NAMES.index(name) for name in ("dog", "cat", "cup"))
KANGAROO = 104
LAYOUT = Layout(10, ())


def row(*things):
    """things: pairs of (unit, log-odds) that lie beside each other, of everyday names from `LAYOUT.units` on."""
    found = np.full((LAYOUT.width,), 0, np.uint8)
    odds = np.full(LAYOUT.units + 125, LOW, np.float32)
    for thing in things:
        for unit, own in thing:
            odds[unit] = max(odds[unit], own)
    found[: LAYOUT.units] = codes(odds[: LAYOUT.units])
    found[LAYOUT.everyday : LAYOUT.colours] = codes(odds[LAYOUT.units :])
    boxes = np.zeros((1, MOST, 4), np.float32)
    units = np.zeros((1, MOST, 24), np.int32)
    kept = np.full((1, MOST, 24), LOW, np.float32)
    for number, thing in enumerate(things):
        boxes[0, number] = number / MOST, 0, (number + 1) / MOST, 1
        for place, (unit, own) in enumerate(thing):
            units[0, number, place], kept[0, number, place] = unit, own
    found[LAYOUT.things :] = things_part(Things(boxes, np.zeros((1, MOST, 11), np.float32), units, kept))[0]
    return found


def everyday(unit, odds=6.0):
    return [(LAYOUT.units + unit, odds)]


def asked(unit, number=1):
    return Referent((), everyday=((unit, 1.0),), common=True, number=number)


def scores(referents, *rows):
    return score_captions(np.stack(rows), referents, LAYOUT, Calibration()).tolist()


def test_that_of_two_pictures_with_a_dog_the_one_of_a_dog_alone_fits_the_caption_better():
    alone, crowded = row(everyday(DOG)), row(everyday(DOG), everyday(CAT), everyday(PERSON), everyday(CUP))
    first, second = scores([asked(DOG)], alone, crowded)
    assert first > second > 0.5
    all_named = scores([asked(DOG), asked(CAT), asked(PERSON), asked(CUP)], alone, crowded)
    assert all_named[1] > all_named[0]


def test_that_a_dog_among_many_things_is_found_before_a_picture_without_one():
    crowded = row(*(everyday(unit) for unit in (DOG, CAT, PERSON, CUP, 2, 3, 5, 56, 60)))
    there, empty = scores([asked(DOG)], crowded, row())
    assert there > empty + 0.25


def test_that_what_detectors_take_for_another_thing_is_not_unsaid():
    named = Referent(((KANGAROO, 1.0),))
    mistaken = row([(KANGAROO, 6.0), (LAYOUT.units + DOG, 5.0)])
    beside = row([(KANGAROO, 6.0)], everyday(DOG, 5.0))
    right, wrong = scores([named], mistaken, beside)
    assert right > wrong + 0.05


def test_that_a_drawn_thing_that_is_not_named_speaks_against_a_caption():
    first, second = scores([asked(DOG)], row(everyday(DOG)), row(everyday(DOG), [(CLASSES + 3, 7.0)]))
    assert first > second + 0.05


def test_that_a_number_asks_for_as_many():
    one, two, three = (row(*[everyday(DOG)] * count) for count in (1, 2, 3))
    found = scores([asked(DOG, 3)], one, two, three)
    assert found[2] > found[1] > found[0]
    assert np.ptp(scores([asked(DOG)], one, two, three)) < 1e-4


def test_that_one_word_that_is_wrong_does_not_decide_alone():
    half, none = row(everyday(DOG), everyday(CAT)), row(everyday(CUP))
    assert scores([asked(DOG), asked(CAT), asked(PERSON)], half, none)[0] > 0.3 > scores([asked(DOG)], none)[0]


@pytest.mark.parametrize(
    ("caption", "number"),
    [("two dogs", 2), ("the three red cups", 3), ("4 people", 4), ("several birds", 3), ("a dog", 1), ("dogs", 1)],
)
def test_that_a_caption_says_how_many_there_are(caption, number):
    assert parse(caption, Lexicon.load()).phrases[0].number == number


def test_that_things_are_read_back_from_a_row_as_they_were_written():
    found = row(everyday(DOG, 3.3), [(KANGAROO, 1.2)])
    things = things_of(found[None, LAYOUT.things :])
    assert things.units[0, :2, 0].tolist() == [LAYOUT.units + DOG, KANGAROO]
    np.testing.assert_allclose(things.odds[0, :2, 0], [3.3, 1.2], atol=STEP)
