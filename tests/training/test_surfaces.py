"""What teaches the everyday encoder: COCO's panoptic layout, shares of cells, and the calibration."""

import json

import numpy as np
import pytest
import torch
from PIL import Image

from crossalign_gui.alignment.compact import everyday
from crossalign_gui.alignment.compact.encoded import SURFACES, THING
from crossalign_gui.alignment.compact.everyday_names import STUFF, THINGS
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.training import surfaces
from crossalign_gui.training.calibrate_everyday import fitted
from crossalign_gui.training.sources import SourceError

CATEGORIES = [
    {"id": 1, "name": "person", "isthing": 1},
    {"id": 18, "name": "dog", "isthing": 1},
    {"id": 187, "name": "sky-other-merged", "isthing": 0},
    {"id": 193, "name": "grass-merged", "isthing": 0},
    {"id": 171, "name": "wall-brick", "isthing": 0},
    {"id": 166, "name": "tent", "isthing": 0},
]


def colour(number):
    return number % 256, number // 256 % 256, number // 65536


@pytest.fixture
def folder(tmp_path):
    """Upper half sky, lower half grass, a dog (id 70,000) in the middle, a brick wall at the left; a second photograph is missing."""
    (tmp_path / "img").mkdir()
    (tmp_path / "panoptic").mkdir()
    ids = np.full((64, 96), 5)
    ids[32:] = 6
    ids[24:40, 40:56] = 70_000
    ids[:, :8] = 300
    ids[:4, 90:] = 7
    png = np.stack(colour(ids), -1).astype(np.uint8)
    Image.fromarray(png).save(tmp_path / "panoptic" / "1.png")
    Image.fromarray(np.full((64, 96, 3), 90, np.uint8)).save(tmp_path / "img" / "1.jpg")
    segments = [(5, 187), (6, 193), (70_000, 18), (300, 171), (7, 166)]
    one = {"image_id": 1, "file_name": "1.png", "segments_info": [{"id": n, "category_id": c} for n, c in segments]}
    two = {"image_id": 2, "file_name": "2.png", "segments_info": []}
    images = [{"id": 1, "file_name": "1.jpg"}, {"id": 2, "file_name": "2.jpg"}]
    data = {"images": images, "annotations": [one, two], "categories": CATEGORIES}
    (tmp_path / "panoptic_two.json").write_text(json.dumps(data))
    return tmp_path


def test_that_every_pixel_is_a_surface_a_thing_or_nothing_that_has_a_name(folder):
    (photograph,) = surfaces.read(folder)
    assert photograph.labels[10, 70] == STUFF.index("sky")
    assert photograph.labels[60, 70] == STUFF.index("grass")
    assert photograph.labels[30, 50] == THING
    assert photograph.labels[30, 2] == STUFF.index("wall")
    assert photograph.labels[1, 93] == SURFACES
    assert photograph.things == {THINGS.index("dog")}


def test_that_a_folder_without_panoptic_data_is_refused_with_what_is_missing(tmp_path):
    with pytest.raises(SourceError, match="panoptic_"):
        list(surfaces.read(tmp_path))


def test_that_the_head_learns_to_tell_what_its_cells_show():
    torch.manual_seed(0)
    network = CompactNetwork(3)
    truth = torch.arange(600) % 3
    features = torch.randn(600, everyday.FEATURES) * 0.1
    features[torch.arange(600), truth] += 3
    shares = torch.nn.functional.one_hot(truth, SURFACES).float()
    recipe = surfaces.Recipe(epochs=40, batch=128, dropout=(0.1, 0.1))
    said = []
    surfaces.train(network, [surfaces.Cells(features.half(), shares)], recipe, said.append)
    with torch.inference_mode():
        judged = network.everyday.judge(features.T[None, :, :, None])[0, :, :, 0].argmax(0)
    assert float((judged == truth).float().mean()) > 0.95
    assert said[-1].startswith("surfaces: step")


def test_that_the_calibration_is_even_where_both_answers_are_as_likely():
    rng = np.random.default_rng(0)
    pairs = [(float(x), True) for x in rng.normal(2, 1, 400)] + [(float(x), False) for x in rng.normal(-2, 1, 4000)]
    line = fitted(pairs)
    assert line.slope > 1
    assert line.logit(0.0) == pytest.approx(0, abs=0.4)
