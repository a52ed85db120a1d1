"""Create ML: the centre of boxes in pixels, as Roboflow and Apple write it."""

import json

import pytest

from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import format_for_output, recognise
from tests.storage.formats.helpers import export, make_pictures, read

RECORDS = [
    {"image": "a.jpg", "annotations": [{"label": "dog", "coordinates": {"x": 60, "y": 35.5, "width": 40, "height": 21}}]},
    {"image": "gone.jpg", "annotations": []},
    {"image": "b.jpg", "annotations": []},
]


@pytest.fixture
def path(tmp_path):
    make_pictures(tmp_path, ["a.jpg", "b.jpg"], (200, 100))
    place = tmp_path / "_annotations.createml.json"
    place.write_text(json.dumps(RECORDS))
    return place


def test_that_boxes_lie_around_their_centre_and_come_back(path):
    assert recognise(path).name == "createml"
    assert format_for_output(path).name == "createml"
    documents, labels, report = read(None, path)
    assert [(item.image.uri, [region.shape for region in item.regions]) for item in documents] == [
        ("a.jpg", [Box(40, 25, 80, 46)]), ("b.jpg", [])
    ]  # fmt: skip
    assert report.count("picture is not here") == 1
    back, losses = export("createml", documents, path.parent, labels)
    assert json.loads(back.read_text()) == [RECORDS[0], RECORDS[2]]
    assert not losses


def test_that_a_record_without_a_box_is_refused_with_its_place(path):
    path.write_text(json.dumps([{"image": "a.jpg", "annotations": [{"label": "dog"}]}]))
    with pytest.raises(FormatError, match="image 0: 'coordinates' is missing"):
        read("createml", path)
