"""Datumaro's JSON: its writer is read here, ours is read by it."""

import json

import numpy as np
import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain import masks
from crossalign_gui.domain.geometry import Box, Points
from tests.storage.formats.helpers import make_pictures, read


@pytest.fixture
def exported(tmp_path):
    from datumaro import Bbox, Caption, Dataset, DatasetItem, Image, Mask, Polygon
    from datumaro import Points as Dots

    make_pictures(tmp_path, ("a.jpg",), (100, 80))
    pixels = np.zeros((80, 100), bool)
    pixels[10:20, 30:50] = True
    shapes = [Bbox(10, 20, 30, 40, label=1, id=1, group=1, attributes={"occluded": True}), Polygon([1, 2, 30, 40, 1, 40], label=0),
              Mask(pixels, label=0), Dots([1, 2, 3, 4, 5, 6], [2, 0, 1], label=1), Caption("a dog")]  # fmt: skip
    item = DatasetItem("s/a", subset="train", media=Image.from_file(path=str(tmp_path / "a.jpg")), annotations=shapes)
    data = Dataset.from_iterable([item], categories=["cat", "dog", "unused"])
    data.export(str(tmp_path / "dm"), "datumaro", save_media=True)
    return tmp_path / "dm" / "annotations" / "train.json", pixels


def test_that_what_datumaro_writes_is_read(exported):
    path, pixels = exported
    (document,), labels, _ = read(None, path, path.parent.parent)
    shapes = [region.shape for region in document.regions]
    assert (document.image.width, document.image.height) == (100, 80)
    assert shapes[0] == Box(10, 20, 40, 60)
    assert shapes[1].parts[0].outer == ((1, 2), (30, 40), (1, 40))
    assert (masks.decode(shapes[2]) == pixels).all()
    assert shapes[3] == Points(((1, 2), (5, 6)))
    assert [caption.text for caption in document.captions] == ["a dog"]
    assert [label.name for label in labels] == ["cat", "dog", "unused"]


def test_that_datumaro_reads_what_we_write(exported, tmp_path):
    from datumaro import AnnotationType, Dataset

    path, pixels = exported
    out = tmp_path / "ours" / "annotations" / "train.json"
    assert main(["convert", str(path), str(out), "--to", "datumaro", "--images", str(path.parent.parent)]) == 0
    assert json.loads(out.read_text())["items"][0]["annotations"][0]["attributes"] == {"occluded": True}
    loaded = Dataset.import_from(str(tmp_path / "ours"), "datumaro")
    (item,) = loaded
    found = {annotation.type.name: annotation for annotation in item.annotations}
    assert found["bbox"].get_bbox() == [10, 20, 30, 40]
    assert list(found["polygon"].points) == [1, 2, 30, 40, 1, 40]
    assert (np.asarray(found["mask"].image, bool) == pixels).all()
    assert list(found["points"].points) == [1, 2, 5, 6]
    assert found["caption"].caption == "a dog"
    assert [label.name for label in loaded.categories()[AnnotationType.label]] == ["cat", "dog", "unused"]
