"""SA-Co: that all instances of a phrase are marked is said only where somebody has said it."""

import json

import pytest

from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, read


def test_that_an_export_does_not_claim_that_all_instances_are_marked(tmp_path):
    path, losses = export("saco", [corpus.rich(0, "a.jpg")], tmp_path)
    value = json.loads(path.read_text())
    marked = {item["image_id"] for item in value["annotations"]}
    assert {image["is_instance_exhaustive"] for image in value["images"] if image["id"] in marked} == {0}
    assert {image["is_pixel_exhaustive"] for image in value["images"] if image["id"] in marked} == {0}
    assert {image["is_instance_exhaustive"] for image in value["images"] if image["id"] not in marked} == {1}
    assert losses.count("whether all instances are marked") == len(marked)


@pytest.mark.parametrize(("said", "absent"), [(1, True), (0, False), (None, True)])
def test_that_an_entry_without_a_mark_is_a_negative_only_where_all_are_marked(tmp_path, said, absent):
    image = {"id": 3, "file_name": "a.jpg", "width": 40, "height": 30, "text_input": "dog"}
    image |= {} if said is None else {"is_instance_exhaustive": said}
    (tmp_path / "in.json").write_text(json.dumps({"images": [image], "annotations": [], "categories": []}))
    documents, _, _ = read("saco", tmp_path / "in.json")
    assert [link.region for link in documents[0].links] == ([None] if absent else [])
    assert documents[0].captions[0].text == "dog"


@pytest.mark.parametrize("said", [0, 1])
def test_that_what_a_file_says_about_it_comes_back(tmp_path, said):
    image = {"id": 3, "file_name": "a.jpg", "width": 40, "height": 30, "text_input": "dog", "queried_category": "7",
             "is_instance_exhaustive": said, "is_pixel_exhaustive": said}  # fmt: skip
    annotation = {"id": 5, "image_id": 3, "bbox": [0.25, 0.5, 0.5, 0.25], "area": 0.1, "iscrowd": 0, "category_id": 1}
    (tmp_path / "in.json").write_text(json.dumps({"images": [image], "annotations": [annotation], "categories": []}))
    documents, labels, _ = read("saco", tmp_path / "in.json")
    path, losses = export("saco", documents, tmp_path, labels)
    assert json.loads(path.read_text())["images"] == [image]
    assert losses.count("whether all instances are marked") == 1 - said
