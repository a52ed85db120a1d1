"""VoTT and Open Images as their own programs write them."""

import csv
import json

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box, Polygons
from tests.storage.formats.helpers import make_pictures, read

CORNERS = [{"x": 10, "y": 20}, {"x": 40, "y": 20}, {"x": 40, "y": 60}, {"x": 10, "y": 60}]
BOX = {"id": "r1", "type": "RECTANGLE", "tags": ["dog", "pet"], "points": CORNERS,
       "boundingBox": {"height": 40, "width": 30, "left": 10, "top": 20}}  # fmt: skip
RING = {"id": "r2", "type": "POLYGON", "tags": ["cat"], "points": [{"x": 1, "y": 2}, {"x": 30, "y": 40.5}, {"x": 1, "y": 40}],
        "boundingBox": {"height": 38.5, "width": 29, "left": 1, "top": 2}}  # fmt: skip
ASSET = {"format": "jpg", "id": "0f", "name": "a b.jpg", "path": "file:C:/x/a%20b.jpg", "size": {"width": 100, "height": 80},
         "state": 2, "type": 1}  # fmt: skip
ENTRY = {"asset": ASSET, "regions": [BOX, RING], "version": "2.2.0"}
TAGS = [{"name": "cat", "color": "#ff0000"}, {"name": "dog", "color": "#00ff00"}, {"name": "unused", "color": "#0000ff"}]


@pytest.mark.parametrize("value", [{"name": "p", "tags": TAGS, "id": "x", "version": "2.2.0", "assets": {"0f": ENTRY}}, ENTRY])
def test_that_vott_is_recognised_read_and_given_back(tmp_path, value):
    (tmp_path / "in.json").write_text(json.dumps(value))
    (document,), labels, warnings = read(None, tmp_path / "in.json")
    assert document.image.uri == "a b.jpg"
    assert document.regions[0].shape == Box(10, 20, 40, 60)
    assert isinstance(document.regions[1].shape, Polygons)
    assert {"cat", "dog"} <= {label.name for label in labels}
    assert warnings.count("regions of several classes") == 1
    assert main(["convert", str(tmp_path / "in.json"), str(tmp_path / "out.json"), "--to", "vott"]) == 0
    found = json.loads((tmp_path / "out.json").read_text())
    assert found["assets"] == {"0f": ENTRY}
    if "tags" in value:
        assert found["tags"][:3] == TAGS


ROWS = [
    {"ImageID": "000026e7ee790996", "Source": "xclick", "LabelName": "/m/0bt9lr", "Confidence": "1", "XMin": "0.1", "XMax": "0.4",
     "YMin": "0.25", "YMax": "0.75", "IsOccluded": "1", "IsTruncated": "0", "IsGroupOf": "0", "IsDepiction": "-1", "IsInside": "0"},
    {"ImageID": "000026e7ee790996", "Source": "activemil", "LabelName": "/m/01yrx", "Confidence": "0.5", "XMin": "0.0", "XMax": "0.5",
     "YMin": "0.5", "YMax": "1.0", "IsOccluded": "0", "IsTruncated": "0", "IsGroupOf": "1", "IsDepiction": "0", "IsInside": "0"},
]  # fmt: skip


def test_that_open_images_is_recognised_read_and_given_back(tmp_path):
    make_pictures(tmp_path, ("000026e7ee790996.jpg",), (100, 80))
    (tmp_path / "class-descriptions-boxable.csv").write_text('/m/0bt9lr,Dog\n/m/01yrx,"Cat, tame"\n')
    with (tmp_path / "boxes.csv").open("w", newline="") as file:
        rows = csv.DictWriter(file, list(ROWS[0]))
        rows.writeheader()
        rows.writerows(ROWS)
    (document,), labels, _ = read(None, tmp_path / "boxes.csv")
    assert document.image.uri == "000026e7ee790996.jpg"
    assert [region.shape for region in document.regions] == [Box(10, 20, 40, 60), Box(0, 40, 50, 80)]
    assert [label.name for label in labels] == ["Dog", "Cat, tame"]
    assert [(region.crowd, region.score) for region in document.regions] == [(False, None), (True, 0.5)]
    assert main(["convert", str(tmp_path / "boxes.csv"), str(tmp_path / "out.csv"), "--to", "open_images"]) == 0
    with (tmp_path / "out.csv").open(newline="") as file:
        assert list(csv.DictReader(file)) == ROWS
    assert (tmp_path / "out.class-descriptions.csv").read_text() == '/m/0bt9lr,Dog\n/m/01yrx,"Cat, tame"\n'
