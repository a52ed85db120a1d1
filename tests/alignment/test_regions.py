import numpy as np
import pytest

from crossalign_gui.alignment.regions import peak_of, propose, threshold_of
from crossalign_gui.domain.geometry import Box

SIZE, AREA = (448, 336), Box(0, 0, 448, 336)


def rendered(*boxes, blur=1.0):
    """Heat of boxes in image pixels as a 56 x 42 grid, by area coverage, softened."""
    from scipy.ndimage import gaussian_filter

    fine = np.zeros((336, 448), np.float32)
    for box in boxes:
        fine[round(box.y0) : round(box.y1), round(box.x0) : round(box.x1)] = 1
    return gaussian_filter(fine.reshape(42, 8, 56, 8).mean((1, 3)), blur).astype(np.float32)


@pytest.mark.parametrize("box", [Box(60, 50, 200, 150), Box(301, 33, 347, 289), Box(12, 260, 60, 300)])
def test_that_a_rectangle_is_found_with_edges_between_cells(box):
    (proposal,) = propose(rendered(box), AREA, SIZE)
    assert proposal.box.iou(box) > 0.7
    assert proposal.mask.size == (336, 448)


def test_that_separate_instances_stay_separate():
    boxes = [Box(40, 40, 120, 120), Box(240, 160, 330, 250), Box(360, 20, 420, 80)]
    found = propose(rendered(*boxes), AREA, SIZE)
    assert len(found) == 3
    for box in boxes:
        assert max(item.box.iou(box) for item in found) > 0.75


def test_that_touching_instances_with_a_valley_between_them_are_divided():
    y, x = np.mgrid[0:42, 0:56].astype(np.float32)
    two = np.exp(-((x - 18) ** 2 + (y - 20) ** 2) / 40) + np.exp(-((x - 34) ** 2 + (y - 20) ** 2) / 40)
    found = propose((two / two.max()).astype(np.float32), AREA, SIZE)
    assert len(found) == 2
    centres = sorted(item.box.center[0] for item in found)
    assert centres[0] < 26 * 8 < centres[1]


def test_that_maps_without_contrast_propose_nothing():
    assert propose(np.zeros((42, 56), np.float32), AREA, SIZE) == ()
    assert propose(np.full((42, 56), 0.7, np.float32), AREA, SIZE) == ()


def test_that_a_peak_below_the_least_is_not_proposed():
    assert propose(0.3 * rendered(Box(60, 50, 200, 150)), AREA, SIZE, least=0.5) == ()


def test_that_proposals_come_strongest_first_and_inside_the_image():
    heat = rendered(Box(-40, 30, 100, 130)) + 0.7 * rendered(Box(300, 200, 400, 300))
    found = propose(np.clip(heat, 0, 1), AREA, SIZE)
    assert [item.score for item in found] == sorted((item.score for item in found), reverse=True)
    assert all(item.box == item.box.clipped(*SIZE) for item in found)


def test_that_the_area_of_a_padded_grid_is_respected():
    area = Box(0, 0, 448, 448)  # the image is the upper part
    heat = np.zeros((56, 56), np.float32)
    heat[10:20, 30:40] = 1
    (proposal,) = propose(heat, area, SIZE)
    assert proposal.box.iou(Box(240, 80, 320, 160)) > 0.8
    x, y = peak_of(heat, area)
    assert Box(240, 80, 320, 160).contains(x, y)


def test_that_the_threshold_never_exceeds_half_of_the_peak():
    rng = np.random.default_rng(0)
    for _ in range(50):
        heat = rng.random((12, 12)).astype(np.float32) ** rng.uniform(0.5, 8)
        assert 0.3 * heat.max() <= threshold_of(heat) <= 0.5 * heat.max() + 1e-6
