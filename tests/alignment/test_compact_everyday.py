"""The everyday encoder: persons, things and surfaces of photographs, as shipped."""

from pathlib import Path

import numpy as np
import pytest
import torch

from crossalign_gui.alignment.compact import everyday, weights
from crossalign_gui.alignment.compact.centres import CentreDetector
from crossalign_gui.alignment.compact.detector import Detector, normalise
from crossalign_gui.alignment.compact.encoded import SURFACES
from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, NAMES, PARTS, STUFF, THINGS
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain import masks
from crossalign_gui.domain.geometry import Box
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels

GALAXIES = str(Path(__file__).with_name("galaxies.jpg"))  # NASA, public domain: a photograph of nothing that has a name here


@pytest.fixture(scope="module")
def engine():
    return Engine(load_backend)


def asked(engine, name, caption, text):
    start = caption.index(text)
    ranges = ((start, start + len(text)),)
    alignment = engine.align(Query(name, read_pixels(resources() / "samples" / name), caption, (ranges,)))
    return alignment.predictions[alignment.index_of(ranges)]


@pytest.mark.parametrize(
    ("caption", "left"),
    [("a woman in an orange suit", True), ("a woman in a blue suit", False), ("the woman on the left", True),
     ("the woman on the right", False), ("the second woman from the left", False), ("the second woman from the right", True)],
)  # fmt: skip
def test_that_of_two_people_the_one_is_meant_who_is_described(engine, caption, left):
    one = read_pixels(resources() / "samples" / "astronaut.jpg")
    both = np.concatenate([one, one[..., ::-1]], 1)  # the other one wears the same in blue
    start = caption.index("woman")
    ranges = ((start, start + len("woman")),)
    alignment = engine.align(Query("two astronauts", both, caption, (ranges,)))
    prediction = alignment.predictions[alignment.index_of(ranges)]
    assert prediction.found
    assert (prediction.peak[0] < one.shape[1]) is left


def test_that_names_are_counted_by_kind():
    assert len(THINGS) == 80
    assert NAMES[FIRST_STUFF] == STUFF[0]
    assert NAMES[FIRST_PART] == PARTS[0]
    assert len(set(THINGS + PARTS)) == len(THINGS) + len(PARTS)


def test_that_a_detector_gives_a_box_for_every_cell_in_pixels_of_its_input():
    detector = Detector().eval()
    with torch.inference_mode():
        found = detector(normalise(torch.zeros(1, 3, 64, 96, dtype=torch.uint8)))
    cells = 8 * 12 + 4 * 6 + 2 * 3
    assert found.scores.shape == (1, 80, cells)
    centres = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
    width = found.boxes[:, 2:] - found.boxes[:, :2]
    assert bool((width >= 0).all())
    assert float(centres[0, 0].min()) > -300
    assert [tuple(level.shape[1:]) for level in found.levels] == [(128, 8, 12), (128, 4, 6), (128, 2, 3)]


def test_that_the_centre_detector_looks_at_every_fourth_pixel():
    with torch.inference_mode():
        found = CentreDetector().eval()(torch.zeros(1, 3, 64, 96))
    assert found.scores.shape == (1, 80, 16, 24)
    assert found.sides.shape == (1, 4, 16, 24)


def boxes(*rows):
    units, scores, places = zip(*rows, strict=True)
    return everyday.Boxes(torch.tensor(units), torch.tensor(scores), torch.tensor(places))


def test_that_both_detectors_boxes_of_one_thing_become_one_between_them():
    one = boxes((0, 0.9, [0.1, 0.1, 0.5, 0.5]))
    two = boxes((0, 0.9, [0.1, 0.1, 0.5, 0.6]))
    found = everyday.joined(one, two)
    assert found.boxes.tolist() == [pytest.approx([0.1, 0.1, 0.5, 0.55])]
    assert found.scores.tolist() == [pytest.approx(0.9)]


def test_that_what_one_detector_alone_sees_counts_half():
    found = everyday.joined(boxes((3, 0.8, [0.1, 0.1, 0.5, 0.5])), boxes((3, 0.6, [0.6, 0.6, 0.9, 0.9])))
    assert found.scores.tolist() == [pytest.approx(0.4), pytest.approx(0.3)]


def test_that_boxes_of_different_things_at_one_place_stay_apart():
    found = everyday.joined(boxes((0, 0.8, [0.1, 0.1, 0.5, 0.5])), boxes((1, 0.6, [0.1, 0.1, 0.5, 0.5])))
    assert found.units.tolist() == [0, 1]


def test_that_a_second_box_over_the_same_thing_is_left_out():
    near = boxes((0, 0.9, [0.1, 0.1, 0.5, 0.5]), (0, 0.7, [0.1, 0.1, 0.5, 0.48]))
    assert len(everyday.joined(near, boxes((1, 0.5, [0.6, 0.6, 0.9, 0.9]))).units) == 2


def test_that_the_shipped_weights_hold_all_encoders_in_the_space_that_is_allowed():
    path = resources() / "compact" / "compact.safetensors"
    network = weights.load(path).network
    assert network.everyday.surfaces.weight.shape[0] == SURFACES
    assert sum(file.stat().st_size for file in path.parent.iterdir()) <= 45e6


@pytest.mark.parametrize(
    ("name", "caption", "text", "box"),
    [
        ("astronaut.jpg", "a woman in front of a flag", "woman", Box(20, 0, 480, 512)),
        ("cat.jpg", "a cat", "cat", Box(60, 10, 400, 300)),
        ("coffee.jpg", "a cup on a table", "cup", Box(150, 60, 480, 340)),
    ],
)
def test_that_a_thing_of_everyday_life_gets_its_whole_box(engine, name, caption, text, box):
    prediction = asked(engine, name, caption, text)
    assert prediction.found
    assert prediction.proposals[0].box.iou(box) > 0.5


def test_that_woman_is_read_as_person_and_said_to_be(engine):
    assert "'woman' read as 'person'" in asked(engine, "astronaut.jpg", "a woman in front of a flag", "woman").note


def test_that_the_mask_of_a_box_lies_inside_it(engine):
    proposal = asked(engine, "cat.jpg", "a cat", "cat").proposals[0]
    around = masks.bounds(proposal.mask)
    assert proposal.box.iou(around) > 0.5
    assert around.x0 >= proposal.box.x0 - 8
    assert around.y1 <= proposal.box.y1 + 8


def test_that_people_are_not_found_where_there_are_none(engine):
    for name in ("cat.jpg", "coffee.jpg", "rocket.jpg", GALAXIES):
        assert not asked(engine, name, "some people", "people").found
