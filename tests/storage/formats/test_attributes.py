"""Attributes of regions and images go from format to format, or their loss is told."""

from dataclasses import replace

import pytest

from crossalign_gui.domain.attributes import attributes_of, with_attribute
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

VALUES = {"occluded": True, "colour": "dark red", "age": 3}


@pytest.fixture
def made(tmp_path):
    make_pictures(tmp_path)
    document = corpus.simple(0, "a.jpg")
    x = document.regions[0].x
    for name, value in VALUES.items():
        x = with_attribute(x, name, value)
    regions = (replace(document.regions[0], x=x), *document.regions[1:])
    return replace(document, regions=regions, image=replace(document.image, x=with_attribute({}, "night", value=True)))


def test_that_a_person_comes_before_a_file_and_may_take_a_value_away():
    x = {"cvat": {"attributes": {"colour": "red", "age": "3"}}}
    assert attributes_of(x) == {"colour": "red", "age": "3"}
    changed = with_attribute(x, "colour", "blue")
    assert attributes_of(changed) == {"colour": "blue", "age": "3"}
    assert attributes_of(with_attribute(changed, "colour", None)) == {"age": "3"}
    assert with_attribute(with_attribute({}, "a", value=True), "a", None) == {}


WORDS = {"cvat": {"occluded", "night", "age", "colour"}, "labelbox": {"age", "colour"}, "darwin": {"age", "colour"},
         "voc": {"occluded", "age", "colour"}}  # fmt: skip
"""What a format has as texts only."""


@pytest.mark.parametrize(
    "name", ["native", "coco", "cvat", "labelme", "xanylabeling", "label_studio", "supervisely", "labelbox", "darwin", "voc"]
)
def test_that_attributes_come_back(made, tmp_path, name):
    path, losses = export(name, [made], tmp_path)
    (back,), labels, _ = read(name, path, tmp_path)
    found = attributes_of(back.regions[0].x)
    expected = {key: str(value).lower() if key in WORDS.get(name, ()) else value for key, value in VALUES.items()}
    assert found == expected
    night = {} if name == "voc" else {"night": "true" if name == "cvat" else True}
    assert losses.count("attributes of regions and images are left out") == (name == "voc")
    assert attributes_of(back.image.x) == night
    again, _ = export(name, [back], tmp_path, labels, file="again")
    (twice,), _, _ = read(name, again, tmp_path)
    assert attributes_of(twice.regions[0].x) == expected
    assert attributes_of(twice.image.x) == night


@pytest.mark.parametrize("name", ["cvat", "label_studio", "supervisely", "labelbox", "darwin", "voc"])
def test_that_a_value_that_a_person_changed_or_took_away_goes_back_so(made, tmp_path, name):
    path, _ = export(name, [made], tmp_path)
    (back,), labels, _ = read(name, path, tmp_path)
    region = back.regions[0]
    x = with_attribute(with_attribute(region.x, "colour", "blue"), "occluded", None)
    image = replace(back.image, x=with_attribute(back.image.x, "night", None))
    changed = replace(back, image=image, regions=(replace(region, x=x), *back.regions[1:]))
    again, _ = export(name, [changed], tmp_path, labels, file="again")
    (twice,), _, _ = read(name, again, tmp_path)
    assert {key: str(value) for key, value in attributes_of(twice.regions[0].x).items()} == {"colour": "blue", "age": "3"}
    assert attributes_of(twice.image.x) == {}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("cvat", "coco"),
        ("labelme", "cvat"),
        ("coco", "xanylabeling"),
        ("xanylabeling", "native"),
        ("coco", "supervisely"),
        ("supervisely", "darwin"),
        ("darwin", "labelbox"),
        ("labelbox", "voc"),
        ("voc", "coco"),
    ],
)
def test_that_attributes_go_from_one_format_into_another(made, tmp_path, first, second):
    path, _ = export(first, [made], tmp_path, file="first")
    (middle,), labels, _ = read(first, path, tmp_path)
    path, _ = export(second, [middle], tmp_path, labels, file="second")
    (back,), _, _ = read(second, path, tmp_path)
    assert {key: str(value).lower() for key, value in attributes_of(back.regions[0].x).items()} == {
        key: str(value).lower() for key, value in VALUES.items()
    }


@pytest.mark.parametrize("name", [name for name, form in formats().items() if form.write and "attributes" not in form.holds])
def test_that_every_other_format_tells_that_they_are_left_out(made, tmp_path, name):
    assert export(name, [made], tmp_path)[1].count("attributes of regions and images are left out") == 2
