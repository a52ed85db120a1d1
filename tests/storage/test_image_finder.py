"""A picture is found by what an annotation file calls it, however that was written, and never guessed."""

import json
import unicodedata

import pytest

from crossalign_gui.storage.image_finder import ImageFinder
from tests.storage.formats.helpers import make_pictures, read

FILES = (
    "img/b.jpg",
    "img/café.jpg",
    "img/my photo #1.jpg",
    "train/a.jpg",
    "valid/a.jpg",
    "x/valid/a.jpg",
    "Big.JPG",
    "50%25.jpg",
)


@pytest.fixture
def finder(tmp_path):
    make_pictures(tmp_path, FILES, (4, 4))
    made = ImageFinder([tmp_path])
    made.heard = []
    made.tell = lambda text, uri: made.heard.append((text, uri))
    return made


@pytest.mark.parametrize(("uri", "found", "said"), [
    ("img/b.jpg", "img/b.jpg", None), ("50%25.jpg", "50%25.jpg", None),
    ("b.jpg", "img/b.jpg", "end of their path"), ("gone/img/b.jpg", "img/b.jpg", "end of their path"),
    ("/data/set/train/a.jpg", "train/a.jpg", "end of their path"), ("../../train/a.jpg", "train/a.jpg", "end of their path"),
    ("C:\\data\\train\\a.jpg", "train/a.jpg", "end of their path"), ("\\\\nas\\x\\valid\\a.jpg", "x/valid/a.jpg", "end of"),
    ("img\\b.jpg", "img/b.jpg", None), ("https://h.org/train/a.jpg?width=3#x", "train/a.jpg", "address"),
    ("file:///home/me/train/a.jpg", "train/a.jpg", "end of"),
    ("s3://bucket/img/my%20photo%20%231.jpg", "img/my photo #1.jpg", "percent"),
    ("my%20photo%20%231.jpg", "img/my photo #1.jpg", "percent"), ("BIG.jpg", "Big.JPG", "letter case"),
    (unicodedata.normalize("NFD", "img/café.jpg"), "img/café.jpg", "Unicode form"),
    ("/data/upload/1/0a1b2c3d-b.jpg", "img/b.jpg", "upload"), ("0a1b2c3d-my%20photo%20%231.jpg", "img/my photo #1.jpg", "upload"),
    ("a.jpg", None, "several"), ("other/a.jpg", None, "several"), ("A.JPG", None, "several"), ("c.jpg", None, None),
])  # fmt: skip
def test_that_a_name_leads_to_its_picture_and_how_is_told(finder, tmp_path, uri, found, said):
    assert finder.find(uri) == (None if found is None else tmp_path / found)
    finder.find(uri)
    if said is None:
        assert finder.heard == []
    else:
        ((text, name),) = finder.heard
        assert said in text
        assert name == uri


def test_that_the_four_names_of_the_case_are_found(tmp_path):
    make_pictures(tmp_path, FILES[:3])
    finder = ImageFinder([tmp_path])
    for name in (
        "my%20photo%20%231.jpg",
        "https://x.org/files/b.jpg?token=1",
        unicodedata.normalize("NFD", "café.jpg"),
        "no/b.jpg",
    ):
        assert finder.find(name) is not None


def test_that_lvis_names_its_images_by_address_and_says_what_is_not_there(tmp_path):
    value = {
        "images": [{"id": 1, "width": 20, "height": 10, "coco_url": "http://images.cocodataset.org/train2017/000000000123.jpg",
                    "neg_category_ids": [2], "not_exhaustive_category_ids": []}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "segmentation": [[1, 1, 5, 1, 5, 5]], "bbox": [1, 1, 4, 4]}],
        "categories": [{"id": 1, "name": "aerosol_can"}, {"id": 2, "name": "hot_dog"}],
    }  # fmt: skip
    (tmp_path / "in.json").write_text(json.dumps(value))
    (document,), _, _ = read("coco", tmp_path / "in.json")
    assert document.image.uri == "train2017/000000000123.jpg"
    (link,) = document.links
    assert (link.region, link.polarity, document.spans[0].text) == (None, "negative", "hot dog")
