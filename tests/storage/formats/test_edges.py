"""What reaches out of its image is cut or told, whatever its shape and format, on the way in and out."""

import json

import numpy as np
import pytest

from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.domain.masks import encode
from crossalign_gui.storage.formats.registry import formats
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

WRITERS = [name for name, form in formats().items() if form.write and name not in ("native", "localized_narratives")]
RING = ((-57.25, -33.5), (100.0, -33.5), (100.0, 90.0))
SHAPES = {"box": Box(-57.25, -33.5, 100, 90), "polygon": Polygons((Polygon(RING),))}


@pytest.mark.parametrize("kind", ["box", "polygon"])
@pytest.mark.parametrize("name", WRITERS)
def test_that_every_format_cuts_or_tells_what_reaches_out(tmp_path, name, kind):
    make_pictures(tmp_path)
    made = corpus.Maker()
    caption = made.caption("A red mug on a table.")
    made.link(made.span(caption, "A red mug"), made.region(SHAPES[kind], "l1"))
    _, report = export(name, [made.build()], tmp_path)
    assert any(word in entry.text for entry in report for word in ("reach out of their image", "cut at the edge"))


@pytest.mark.parametrize(("shape", "said"), [
    ({"bbox": [-10, 20, 40, 60]}, "boxes reach outside"),
    ({"bbox": [0, 0, 1, 1], "segmentation": [[-10, 20, 40, 20, 40, 60]]}, "polygons reach outside"),
    ({"bbox": [0, 0, 1, 1], "segmentation": [[1, 2, 640.5, 20, 40, 60]]}, "polygons reach outside"),
])  # fmt: skip
def test_that_an_import_tells_what_reaches_out(tmp_path, shape, said):
    annotation = {"id": 1, "image_id": 1, "category_id": 1, **shape}
    value = {"images": [{"id": 1, "file_name": "a.jpg", "width": 640, "height": 480}], "annotations": [annotation],
             "categories": [{"id": 1, "name": "dog"}]}  # fmt: skip
    (tmp_path / "in.json").write_text(json.dumps(value))
    assert read("coco", tmp_path / "in.json")[2].count(said) == 1


@pytest.mark.parametrize("name", WRITERS)
def test_that_every_format_keeps_or_tells_a_crowd(tmp_path, name):
    make_pictures(tmp_path)
    made = corpus.Maker()
    caption = made.caption("A red mug on a table.")
    made.link(made.span(caption, "A red mug"), made.region(Box(10, 20, 40, 60), "l1", crowd=True))
    _, report = export(name, [made.build()], tmp_path)
    said = any("crowd" in entry.text or "regions" in entry.text for entry in report)
    assert said or "crowd" in formats()[name].holds


@pytest.mark.parametrize("name", WRITERS)
def test_that_an_empty_mask_is_left_out_of_every_format_and_told(tmp_path, name):
    make_pictures(tmp_path)
    made = corpus.Maker()
    caption = made.caption("A red mug on a table.")
    mug = made.span(caption, "A red mug")
    made.link(mug, made.region(Box(5, 6, 70, 80), "l1"))
    made.link(mug, made.region(encode(np.zeros((corpus.HEIGHT, corpus.WIDTH), bool)), "l1"))
    _, report = export(name, [made.build()], tmp_path)
    assert report.count("empty regions are left out") == 1
