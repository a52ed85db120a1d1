"""VIA as its own program writes it."""

import json

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.storage.formats.errors import FormatError
from tests.storage.formats.helpers import make_pictures, read

SHAPES = [
    {"name": "rect", "x": 10, "y": 20, "width": 30, "height": 40},
    {"name": "polygon", "all_points_x": [1, 30, 1], "all_points_y": [2, 40, 40]},
    {"name": "polyline", "all_points_x": [1, 30, 5], "all_points_y": [2, 40, 40]},
    {"name": "point", "cx": 7, "cy": 8},
    {"name": "circle", "cx": 50, "cy": 40, "r": 10},
    {"name": "ellipse", "cx": 50, "cy": 40, "rx": 20, "ry": 10, "theta": 0.5},
]
ENTRY = {
    "filename": "a.jpg", "size": 1234, "file_attributes": {"caption": "x"},
    "regions": [{"shape_attributes": shape, "region_attributes": {"name": "n", "class": "dog", "seen": {"day": True}}}
                for shape in SHAPES],
}  # fmt: skip


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ("a.jpg",), (100, 80))
    return tmp_path


def flat(value):
    if isinstance(value, dict):
        return {key: flat(item) for key, item in value.items()}
    return (
        [flat(item) for item in value] if isinstance(value, list) else round(value, 6) if isinstance(value, float) else value
    )


@pytest.mark.parametrize("value", [
    {"a.jpg1234": ENTRY}, {"_via_settings": {}, "_via_img_metadata": {"a.jpg1234": ENTRY}, "_via_attributes": {}},
    {"a.jpg1234": {**ENTRY, "regions": {str(number): region for number, region in enumerate(ENTRY["regions"])}}},
])  # fmt: skip
def test_that_via_is_recognised_read_and_given_back(place, value):
    (place / "in.json").write_text(json.dumps(value))
    (document,), labels, _ = read(None, place / "in.json")
    assert [region.shape for region in document.regions][:1] == [Box(10, 20, 40, 60)]
    assert [region.shape for region in document.regions][2:4] == [Points(((1, 2), (30, 40), (5, 40))), Points(((7, 8),))]
    assert [label.name for label in labels] == ["dog"]
    assert main(["convert", str(place / "in.json"), str(place / "out.json"), "--to", "via"]) == 0
    assert flat(json.loads((place / "out.json").read_text())) == flat({"a.jpg1234": ENTRY})


def test_that_the_csv_of_via_is_read(place):
    head = "filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes"
    shape = '"{""name"":""rect"",""x"":10,""y"":20,""width"":30,""height"":40}"'
    (place / "in.csv").write_text(
        f'{head}\na.jpg,12,"{{}}",1,0,{shape},"{{""type"":""dog""}}"\na.jpg,12,"{{}}",0,0,"{{}}","{{}}"\n'
    )
    (document,), labels, _ = read(None, place / "in.csv")
    assert [region.shape for region in document.regions] == [Box(10, 20, 40, 60)]
    assert [label.name for label in labels] == ["dog"]


def test_that_a_picture_whose_size_is_not_known_is_told(place):
    (place / "in.json").write_text(json.dumps({"a.jpg1": {**ENTRY, "filename": "gone.jpg"}}))
    with pytest.raises(FormatError, match="images whose size is not known"):
        read(None, place / "in.json")
