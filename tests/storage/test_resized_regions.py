"""Regions, and what files say of them in pixels, when the picture is scaled, turned by 90 degrees or replaced by another size."""

import json
from dataclasses import replace

import numpy as np
import pytest

from crossalign_gui.domain import resizing
from crossalign_gui.domain.completeness import mark_class
from crossalign_gui.domain.document import Conflict, Document, Image, Provenance, Region, Side
from crossalign_gui.domain.geometry import Box, Points, Polygon, Polygons, TurnedBox
from crossalign_gui.domain.masks import bounds, decode, encode
from crossalign_gui.domain.operations import shape_to_json
from crossalign_gui.domain.regions import converted
from crossalign_gui.storage.convert import incoming
from tests.storage.formats.helpers import export, make_pictures, read

WIDTH, HEIGHT = 200, 100
IMAGE = Image("i", "a.jpg", WIDTH, HEIGHT)
TRIANGLE = [10.0, 20.0, 40.0, 20.0, 40.0, 60.0]
PERSON = {"id": 1, "image_id": 1, "category_id": 1, "segmentation": [TRIANGLE], "bbox": [10, 20, 30, 40], "area": 600.0,
          "iscrowd": 0, "keypoints": [20, 30, 2, 0, 0, 0], "num_keypoints": 1}  # fmt: skip


def of(*shapes, **x):
    return Document(IMAGE, regions=tuple(Region(f"r{n}", "i", shape, x=x) for n, shape in enumerate(shapes)))


def mask(*boxes):
    pixels = np.zeros((HEIGHT, WIDTH), bool)
    for x0, y0, x1, y1 in boxes:
        pixels[y0:y1, x0:x1] = True
    return encode(pixels)


WAYS = {
    "scale": lambda document: resizing.scaled(document, 400, 200),
    "clockwise": lambda document: resizing.turned(document, True),
    "anticlockwise": lambda document: resizing.turned(document, False),
    "take": lambda document: resizing.cut(document, 100, 80)[0],
}


@pytest.fixture
def person(tmp_path):
    """A picture of COCO with one annotation that has keypoints, box and area of the file, and its classes."""
    make_pictures(tmp_path, ("a.jpg",), (WIDTH, HEIGHT))
    image = {"id": 1, "file_name": "a.jpg", "width": WIDTH, "height": HEIGHT}
    value = {"images": [image], "annotations": [PERSON], "categories": [{"id": 1, "name": "person"}]}
    (tmp_path / "in.json").write_text(json.dumps(value))
    (document,), labels, _ = read("coco", tmp_path / "in.json")
    return document, labels


@pytest.mark.parametrize(
    ("way", "ring", "box", "area", "point"),
    [
        ("scale", [20, 40, 80, 40, 80, 120], [20, 40, 60, 80], 2400, [40, 60, 2]),
        ("clockwise", [80, 10, 80, 40, 40, 40], [40, 10, 40, 30], 600, [70, 20, 2]),
        ("anticlockwise", [20, 190, 20, 160, 60, 160], [20, 160, 40, 30], 600, [30, 180, 2]),
        ("take", TRIANGLE, [10, 20, 30, 40], 600, [20, 30, 2]),
    ],
)
def test_that_box_area_and_keypoints_of_coco_change_with_their_picture(person, tmp_path, way, ring, box, area, point):
    document, labels = person
    path, _ = export("coco", [WAYS[way](document)], tmp_path, labels)
    (written,) = json.loads(path.read_text())["annotations"]
    assert written["segmentation"] == [ring]
    assert (written["bbox"], written["area"]) == (box, area)
    assert written["keypoints"] == [*point, 0, 0, 0]


def test_that_the_box_of_a_region_that_was_cut_is_its_own(person, tmp_path):
    document, labels = person
    cut, _ = resizing.cut(document, 30, 100)
    path, _ = export("coco", [cut], tmp_path, labels)
    assert json.loads(path.read_text())["annotations"][0]["bbox"] == pytest.approx([10, 20, 20, 26.6667], abs=1e-3)


@pytest.mark.parametrize(
    ("way", "point"), [("scale", [0.1, 0.3]), ("clockwise", [0.7, 0.1]), ("anticlockwise", [0.3, 0.9]), ("take", [0.2, 0.375])]
)
def test_that_keypoints_of_yolo_stay_at_their_place_in_the_picture(way, point):
    changed = WAYS[way](of(Box(10, 20, 40, 60), yolo={"keypoints": [[0.1, 0.3, 2.0]]}))
    assert changed.regions[0].x["yolo"]["keypoints"] == [[*map(pytest.approx, point), 2.0]]


VOC = """<annotation><filename>a.jpg</filename><size><width>200</width><height>100</height><depth>3</depth></size>
<object><name>person</name><bndbox><xmin>11</xmin><ymin>21</ymin><xmax>40</xmax><ymax>60</ymax></bndbox>
<part><name>head</name><bndbox><xmin>20</xmin><ymin>30</ymin><xmax>30</xmax><ymax>40</ymax></bndbox></part>
<point><x>20</x><y>30</y></point></object></annotation>"""


def test_that_parts_and_points_of_voc_go_back_on_the_scaled_picture(tmp_path):
    (tmp_path / "a.xml").write_text(VOC)
    make_pictures(tmp_path, ("a.jpg",), (WIDTH, HEIGHT))
    with incoming(tmp_path / "a.xml") as found:
        (document,) = found.documents
        labels = [*found.labels.values()]
    path, _ = export("voc", [resizing.scaled(document, 400, 200)], tmp_path, labels)
    text = "".join(next(path.rglob("*.xml")).read_text().split())
    assert "<xmin>40</xmin><ymin>60</ymin><xmax>60</xmax><ymax>80</ymax>" in text
    assert "<x>40</x><y>60</y>" in text


def test_that_a_turned_box_stays_one_when_both_sides_are_scaled_alike_but_for_rounding():
    document = replace(of(TurnedBox(2000, 1500, 400, 200, 30)), image=replace(IMAGE, width=4000, height=3000))
    (region,) = resizing.scaled(document, 1333, 1000).regions
    assert isinstance(region.shape, TurnedBox)
    assert (region.shape.width, region.shape.degrees) == (pytest.approx(133.3, abs=0.1), 30)


@pytest.mark.parametrize("clockwise", [True, False])
def test_that_all_kinds_of_regions_turn_by_90_degrees_and_back(clockwise):
    hole = Polygons((Polygon(((10, 10), (90, 10), (90, 90)), (((60, 20), (80, 20), (80, 40)),)),))
    before = of(Box(10, 20, 40, 60), hole, TurnedBox(100, 50, 40, 20, 30), Points(((1, 2), (199, 99))), mask((10, 20, 40, 60)))
    turned = resizing.turned(before, clockwise)
    assert (turned.image.width, turned.image.height) == (HEIGHT, WIDTH)
    box, holed, oblique, _, drawn = (region.shape for region in turned.regions)
    assert box == bounds(drawn) == (Box(40, 10, 80, 40) if clockwise else Box(20, 160, 60, 190))
    assert oblique.degrees == (120 if clockwise else 300)
    assert len(holed.parts[0].holes) == 1
    assert resizing.turned(turned, not clockwise) == before


def test_that_a_mask_of_one_pixel_is_not_lost_when_the_picture_is_scaled_down():
    (region,) = resizing.scaled(of(mask((101, 51, 102, 52))), 20, 10).regions
    assert [*zip(*decode(region.shape).nonzero(), strict=True)] == [(5, 10)]


@pytest.mark.parametrize("way", WAYS)
def test_that_regions_of_conflicts_and_the_mask_behind_a_box_change_too(way):
    square = mask((10, 20, 40, 60))
    kept = {"crossalign": {"mask": shape_to_json(square), "original": shape_to_json(square)}}
    document = of(Box(10, 20, 40, 60), **kept)
    other = Region("r9", "i", square)
    document = replace(document, conflicts=(Conflict("x1", "region", Side("a", (other,)), Side("b")),))
    changed = WAYS[way](document)
    size = changed.image.height, changed.image.width
    (inside,) = changed.conflicts[0].left.items
    assert inside.shape.size == size
    assert inside.shape == converted(changed.regions[0], "mask", size)
    assert bounds(inside.shape) == bounds(changed.regions[0].shape)


def test_that_a_class_whose_region_was_cut_off_is_not_said_to_be_complete():
    document = of(Box(10, 20, 40, 60), Box(150, 20, 190, 60))
    document = replace(document, regions=tuple(replace(region, label="dog") for region in document.regions))
    document = mark_class(document, "dog", Provenance("human"))
    assert resizing.scaled(document, 400, 200).complete == document.complete
    assert not resizing.cut(document, 100, 100)[0].complete
