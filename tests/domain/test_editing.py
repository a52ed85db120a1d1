"""Shapes changed by hand, masks as polygons, and whole regions: pure functions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage

from crossalign_gui.domain import regions
from crossalign_gui.domain.brush import painted
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.editing import Vertex, contains, moved, nearest_edge, without_vertex
from crossalign_gui.domain.geometry import Box, Points, Polygon, Polygons
from crossalign_gui.domain.masks import as_mask, bounds, decode, encode, pixels_of, rasterise, sketch
from crossalign_gui.domain.operations import add_linked_region
from crossalign_gui.domain.rings import one_ring
from crossalign_gui.domain.snapping import snap_box, snap_point
from crossalign_gui.domain.tracing import trace

HOLED = Polygons((Polygon(((0, 0), (10, 0), (10, 10), (0, 10)), (((4, 4), (6, 4), (6, 6), (4, 6)),)),))
PROV = Provenance("human", "person")


def noise(seed, width):
    return ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(30, 40)), width) > 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.3, 4))
def test_that_a_traced_mask_filled_again_is_the_same_mask(seed, width):
    mask = noise(seed, width)
    traced = trace(mask, tolerance=0)
    assert (rasterise(traced, mask.shape) == mask).all() if traced is not None else not mask.any()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_that_thinning_leaves_a_mask_by_less_than_a_pixel(seed):
    mask = noise(seed, 3)
    again = rasterise(trace(mask), mask.shape)
    core, rim = ndimage.binary_erosion(mask, iterations=1), ndimage.binary_dilation(mask, np.ones((3, 3)), iterations=1)
    assert (again >= core).all()
    assert (again <= rim).all()


def test_that_an_empty_mask_has_no_polygon():
    assert trace(np.zeros((4, 4), bool)) is None


def test_that_a_hole_is_outside_and_an_edge_is_near():
    assert contains(HOLED, 2, 2, 0.1)
    assert not contains(HOLED, 5, 5, 0.1)
    assert contains(HOLED, 5, 4.05, 0.1)
    assert contains(HOLED, 10.05, 5, 0.1)
    assert not contains(HOLED, 10.5, 5, 0.1)
    assert contains(Points(((3, 3),)), 3.05, 3, 0.1)
    mask = encode(rasterise(HOLED, (20, 20)))
    assert contains(mask, 2.5, 2.5, 0)
    assert not contains(mask, 5.2, 5.2, 0)


def test_that_a_ring_goes_with_its_third_vertex():
    open_hole = HOLED
    for _ in range(2):
        open_hole = without_vertex(open_hole, Vertex(0, 1, 0))
    assert open_hole == Polygons((Polygon(HOLED.parts[0].outer),))
    triangle = without_vertex(open_hole, Vertex(0, 0, 0))
    assert without_vertex(triangle, Vertex(0, 0, 0)) is None
    assert without_vertex(Points(((1, 1),)), Vertex(0, 0, 0)) is None


def test_that_the_nearest_edge_gives_its_foot():
    vertex, foot = nearest_edge(HOLED, 5.5, -0.5, 1)
    assert (vertex, foot) == (Vertex(0, 0, 0), (5.5, 0))
    assert nearest_edge(HOLED, 5.5, -5, 1) is None


def test_that_nothing_moves_out_of_the_image():
    assert moved(Box(1, 1, 4, 4), -5, 100, (10, 10)) == Box(0, 7, 3, 10)
    mask = encode(rasterise(Box(1, 1, 4, 4), (10, 10)))
    assert bounds(moved(mask, 2.6, -5, (10, 10))) == Box(4, 0, 7, 3)
    assert bounds(moved(HOLED, 0.25, 0.5, (20, 20))) == Box(0.25, 0.5, 10.25, 10.5)


@pytest.mark.parametrize("seed", range(10))
def test_that_a_mask_keeps_its_pixels_when_it_moves(seed):
    pixels = np.zeros((40, 60), bool)
    pixels[:30, seed * 2 : seed * 2 + 40] = noise(seed, 1.5)
    box = bounds(encode(pixels))
    assert (box.x0, box.y0, box.x1, box.y1) == (
        *(float(side.min()) for side in np.nonzero(pixels)[::-1]),
        *(float(side.max() + 1) for side in np.nonzero(pixels)[::-1]),
    )
    dx, dy = int(60 - box.x1), int(40 - box.y1)
    assert moved(encode(pixels), 99, 99, (60, 40)) == encode(np.roll(pixels, (dy, dx), (0, 1)))


def test_that_a_sketch_covers_its_mask():
    mask = encode(rasterise(Box(10, 20, 90, 50), (100, 200)))
    drawn = sketch(mask, 20)
    assert drawn.step == 4
    assert drawn.pixels.all()
    assert drawn.box.iou(Box(10, 20, 90, 50)) > 0.9


@pytest.mark.parametrize("seed", range(8))
def test_that_a_fine_sketch_is_the_mask_itself(seed):
    pixels = np.zeros((50, 70), bool)
    pixels[11:41, 17:57] = noise(seed, 1.5)
    drawn = sketch(encode(pixels))
    x0, y0, x1, y1 = (int(value) for value in (drawn.box.x0, drawn.box.y0, drawn.box.x1, drawn.box.y1))
    assert (drawn.pixels == pixels[y0:y1, x0:x1]).all()
    assert drawn.pixels.sum() == pixels.sum()


@pytest.mark.parametrize("seed", range(12))
def test_that_a_stroke_covers_the_pixels_within_its_radius_and_no_others(seed):
    random = np.random.default_rng(seed)
    path = [tuple(point) for point in random.uniform(-10, 60, (1 + seed % 4, 2)).tolist()]
    path = [(round(x), y) if seed % 2 else (path[0][0], y) for x, y in path]
    radius, y, x = float(random.uniform(0.4, 15)), *np.mgrid[:40, :55] + 0.5
    near = np.zeros((40, 55), bool)
    for (ax, ay), (bx, by) in zip(path[:-1] or path, path[1:] or path, strict=True):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        share = np.clip(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0, 1) if length else 0
        near |= (x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2 <= radius**2
    before = noise(seed, 1.5)
    before = np.pad(before, ((0, 40 - before.shape[0]), (0, 55 - before.shape[1])))
    for erase, wanted in ((False, before | near), (True, before & ~near)):
        made = painted(encode(before), path, radius, (40, 55), erase=erase)
        assert made == (encode(wanted) if wanted.any() else None)


def test_that_a_stroke_of_which_nothing_is_left_gives_no_mask():
    mask = painted(None, ((5, 5),), 3, (20, 20), erase=False)
    assert painted(mask, ((5, 5),), 4, (20, 20), erase=True) is None
    assert painted(None, ((-50, -50),), 3, (20, 20), erase=False) is None


def test_that_snapping_finds_an_edge_within_reach_only():
    pixels = np.zeros((40, 40, 3), np.uint8)
    pixels[10:30, 12:32] = 255
    assert snap_point(pixels, (12.3, 20.2), 5) == (12, 20)
    assert snap_point(pixels, (20.3, 20.2), 5) == (20.3, 20.2)
    assert snap_box(pixels, Box(10.5, 12, 33, 28.4), 3) == Box(12, 10, 32, 30)
    assert snap_box(pixels, Box(2.5, 2, 7, 6), 3) == Box(2.5, 2, 7, 6)


def document(*shapes):
    made = Document(Image("i", "i.png", 40, 30), (Caption("c", "i", "a red box"),))
    for number, shape in enumerate(shapes):
        made = add_linked_region(made, "c", ((2, 5),), Region(f"r{number}", "i", shape, status="accepted", prov=PROV), PROV)
    return made


@pytest.mark.parametrize("kind", ["box", "polygon", "mask"])
@pytest.mark.parametrize(
    "shape",
    [Box(2, 3, 12, 13), HOLED, Points(((1, 1), (9, 1), (5, 8))), encode(noise(1, 3))],
    ids=["box", "poly", "points", "m"],
)
def test_that_every_shape_becomes_every_kind_and_keeps_its_extent(shape, kind):
    found = regions.converted(document(shape).regions[0], kind, (30, 40))
    assert bounds(found).iou(bounds(shape)) > (0 if isinstance(shape, Points) and kind == "mask" else 0.85)


def test_that_what_has_no_area_becomes_nothing():
    point = document(Points(((1, 1),))).regions[0]
    assert regions.converted(point, "polygon", (30, 40)) is None
    assert regions.converted(point, "box", (30, 40)) is None


def test_that_subtracting_an_inner_polygon_keeps_its_fractions():
    ring = ((2.25, 2.5), (3.75, 2.5), (3, 3.5))
    found = regions.combined((Box(1.5, 1.5, 9.5, 9.5), Polygons((Polygon(ring),))), (30, 40), "subtract")
    assert found.parts[0].holes == (ring,)
    across = regions.combined((Box(1, 1, 9, 9), Box(5, 0, 12, 12)), (30, 40), "subtract")
    assert (rasterise(across, (30, 40)) == rasterise(Box(1, 1, 5, 9), (30, 40))).all()
    assert regions.combined((Box(2, 2, 4, 4), Box(1, 1, 9, 9)), (30, 40), "subtract") is None


def test_that_a_union_with_a_mask_is_a_mask():
    mask = encode(rasterise(Box(5, 5, 9, 9), (30, 40)))
    found = regions.combined((Box(1, 1, 6, 6), mask), (30, 40), "union")
    assert decode(found).sum() == 25 + 16 - 1


def test_that_regions_move_up_together():
    made = document(Box(1, 1, 2, 2), Box(1, 1, 3, 3), Box(1, 1, 4, 4))
    assert [r.id for r in regions.raised(made, ("r0", "r1"), 1).regions] == ["r2", "r0", "r1"]
    assert [r.id for r in regions.raised(made, ("r1", "r2"), -1).regions] == ["r1", "r2", "r0"]
    assert regions.raised(made, ("r2",), 1) == made


def test_that_a_lock_leaves_other_fields_alone():
    made = document(Box(1, 1, 2, 2))
    locked = regions.set_locked(made, ("r0",), True)
    assert regions.is_locked(locked.regions[0])
    assert regions.set_locked(locked, ("r0",), False) == made


def test_that_copies_go_where_they_fit_and_find_their_words():
    made = document(Box(1, 1, 5, 5), Box(30, 20, 39, 29), encode(noise(1, 3)))
    copied = regions.copies(made, ("r0", "r1", "r2"))
    other = Document(Image("j", "j.png", 20, 20), (Caption("d", "j", "redder than the red one"),))
    after = regions.add_copies(other, copied, PROV)
    assert [region.shape for region in after.regions] == [Box(1, 1, 5, 5)]
    assert after.regions[0].prov.derived_from == ("r0",)
    assert after.spans[0].ranges == ((16, 19),)


_PLACE = st.one_of(st.integers(0, 40).map(float), st.floats(-8, 48, width=32))
_RING = st.lists(st.tuples(_PLACE, _PLACE), min_size=3, max_size=8).map(tuple)
_PART = st.builds(Polygon, _RING, st.lists(_RING, max_size=1).map(tuple))


@settings(max_examples=60, deadline=None)
@given(st.lists(_PART, min_size=1, max_size=3), st.tuples(st.integers(1, 40), st.integers(1, 40)))
def test_that_polygons_become_the_runs_of_their_pixels_and_have_as_many(parts, size):
    shape = Polygons(tuple(parts))
    assert as_mask(shape, size) == encode(rasterise(shape, size))
    assert pixels_of(shape, size) == rasterise(shape, size).sum()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.3, 3))
def test_that_one_ring_around_all_parts_and_holes_covers_what_they_cover(seed, width):
    mask = noise(seed, width)
    traced = trace(mask, tolerance=0)
    if traced is not None:
        assert (rasterise(Polygons((Polygon(one_ring(traced)),)), mask.shape) == mask).all()
