"""Turned boxes stay turned boxes: in the document, the project, and every format that has them."""

import json
import math
from dataclasses import replace

import pytest

from crossalign_gui.domain import editing, resizing
from crossalign_gui.domain import regions as pure
from crossalign_gui.domain.geometry import Box, Polygon, Polygons, TurnedBox, turned_box
from crossalign_gui.domain.masks import bounds, rasterise
from crossalign_gui.storage.formats.registry import formats
from crossalign_gui.storage.project import Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

SHAPE = TurnedBox(100.0, 60.0, 40.0, 20.0, 30.0)


@pytest.fixture
def made(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), (200, 150))
    document = corpus.simple(0, "a.jpg")
    image = replace(document.image, width=200, height=150)
    region = replace(document.regions[0], shape=SHAPE, x={})
    return replace(document, image=image, regions=(region,), links=(), spans=())


def near(shape, other=SHAPE):
    assert isinstance(shape, TurnedBox)
    values = (shape.cx, shape.cy, shape.width, shape.height)
    assert values == pytest.approx((other.cx, other.cy, other.width, other.height), abs=1e-3)
    assert math.remainder(shape.degrees - other.degrees, 360) == pytest.approx(0, abs=1e-2)
    return True


def test_that_a_turned_box_turns_clockwise_about_its_centre():
    quarter = TurnedBox(10, 10, 4, 2, 90)
    assert quarter.parts[0].outer[0] == pytest.approx((11, 8))  # the upper left corner has come to the upper right
    around = bounds(quarter)
    assert (around.x0, around.y0, around.x1, around.y1) == pytest.approx((9, 8, 11, 12))
    assert near(turned_box(SHAPE.parts[0].outer))
    assert turned_box(((0, 0), (10, 0), (12, 5), (0, 5))) is None
    assert rasterise(SHAPE, (150, 200)).sum() == pytest.approx(800, abs=20)


def test_that_a_turned_box_is_moved_pulled_turned_and_scaled_as_one():
    assert editing.moved(SHAPE, 5, -3, (200, 150)) == replace(SHAPE, cx=105.0, cy=57.0)
    assert editing.turned(SHAPE, 345) == replace(SHAPE, degrees=15.0)
    assert editing.turned(Box(0, 0, 10, 4), 15) == TurnedBox(5, 2, 10, 4, 15)
    corner = SHAPE.place(40, 20)
    pulled = editing.pulled_side(SHAPE, "se", *corner)
    assert near(pulled, TurnedBox(*SHAPE.place(10, 5), 60, 30, 30))
    assert pulled.parts[0].outer[0] == pytest.approx(SHAPE.parts[0].outer[0])
    assert near(resizing._scaled(SHAPE, 2, 2, (300, 400)), TurnedBox(200, 120, 80, 40, 30))


@pytest.mark.parametrize(("shape", "expected"), [
    (Box(10, 20, 30, 26), TurnedBox(20, 23, 20, 6, 0)),
    (Polygons((Polygon(SHAPE.parts[0].outer),)), SHAPE),
])  # fmt: skip
def test_that_other_shapes_become_the_turned_box_around_them(made, shape, expected):
    found = pure.converted(replace(made.regions[0], shape=shape), "turned box", (150, 200))
    assert isinstance(found, TurnedBox)
    assert found.width * found.height == pytest.approx(expected.width * expected.height)
    assert sorted(found.parts[0].outer) == [pytest.approx(point) for point in sorted(expected.parts[0].outer)]
    polygon = pure.converted(replace(made.regions[0], shape=SHAPE), "polygon", (150, 200))
    assert type(polygon) is Polygons


def test_that_the_project_keeps_it(made, tmp_path):
    with Project.for_folder(tmp_path) as project:
        project.save(None, made)
        assert project.document(made.image.id).regions[0].shape == SHAPE


@pytest.mark.parametrize("name", ["native", "cvat", "label_studio", "xanylabeling", "yolo"])
@pytest.mark.parametrize("degrees", [30.0, 359.5, 90.25, 200.0])
def test_that_formats_of_turned_boxes_give_them_back(made, tmp_path, name, degrees):
    shape = replace(SHAPE, degrees=degrees)
    made = replace(made, regions=(replace(made.regions[0], shape=shape),))
    path, losses = export(name, [made], tmp_path)
    assert not [entry.text for entry in losses if "turned" in entry.text or "polygon" in entry.text]
    (back,), _, _ = read(name, path, tmp_path)
    assert near(back.regions[0].shape, shape)


def test_that_the_formats_are_written_as_their_programs_have_it(made, tmp_path):
    path, _ = export("cvat", [made], tmp_path)
    assert 'xtl="80.0" ytl="50.0" xbr="120.0" ybr="70.0" rotation="30.0"' in path.read_text()
    path, _ = export("label_studio", [made], tmp_path)
    value = next(item for item in json.loads(path.read_text())[0]["annotations"][0]["result"] if "rotation" in item["value"])[
        "value"
    ]
    x, y = SHAPE.parts[0].outer[0]
    assert [value[key] for key in ("x", "y", "width", "height", "rotation")] == pytest.approx(
        [x / 2, y / 1.5, 20, 20 / 1.5, 30]
    )
    path, _ = export("xanylabeling", [made], tmp_path, file="xany")
    (shape,) = json.loads(next(path.rglob("*.json")).read_text())["shapes"]
    assert (shape["shape_type"], shape["direction"]) == ("rotation", pytest.approx(math.radians(30)))
    path, _ = export("yolo", [made], tmp_path, file="obb")
    row = [float(number) for number in (path / "labels" / "a.txt").read_text().split()]
    expected = [value for px, py in SHAPE.parts[0].outer for value in (px / 200, py / 150)]
    assert row[1:] == pytest.approx(expected)


@pytest.mark.parametrize("name", [name for name, form in formats().items() if form.write and "turned" not in form.holds])
def test_that_every_other_format_tells_what_becomes_of_it(made, tmp_path, name):
    if "loose_regions" not in formats()[name].holds:
        return
    _, report = export(name, [made], tmp_path)
    told = report.count("turned boxes are written as")
    lost = report.count("regions without a phrase") + report.count("left out")
    assert told or lost


def test_that_upright_yolo_rectangles_stay_what_they_were(tmp_path):
    make_pictures(tmp_path, ("images/a.jpg",), (100, 100))
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "a.txt").write_text("0 0.1 0.1 0.5 0.1 0.5 0.3 0.1 0.3\n0 0.5 0.2 0.7 0.4 0.6 0.5 0.4 0.3\n")
    (tmp_path / "data.yaml").write_text("names: [car]\n")
    (document,), _, _ = read("yolo", tmp_path / "data.yaml", tmp_path)
    assert [type(region.shape) for region in document.regions] == [Polygons, TurnedBox]
    assert document.regions[1].shape.degrees == pytest.approx(45)
