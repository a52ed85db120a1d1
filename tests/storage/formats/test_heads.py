"""A file is recognised however long its lists are and in whatever order they stand."""

import json
import time

import pytest

from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import recognise

IMAGES = [{"id": n, "file_name": f"folder/{n:012}.jpg", "width": 640, "height": 480, "license": 1, "flickr_url": "x" * 200}
          for n in range(900)]  # fmt: skip
BOX = {"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 20, 30, 40], "iscrowd": 0}
KINDS = {
    "coco": ({}, BOX),
    "mdetr": ({"caption": "a dog"}, {**BOX, "tokens_positive": [[2, 5]]}),
    "coco_captions": ({}, {"id": 1, "image_id": 1, "caption": "a dog"}),
    "panoptic": ({}, {"image_id": 1, "file_name": "1.png", "segments_info": []}),
    "saco": ({"text_input": "dog"}, {**BOX, "source": "manual"}),
}


def make(kind, order):
    image, annotation = KINDS[kind]
    value = {
        "info": {"description": 'the words "annotations": [ and "images" in a text }]'},
        "images": [{**item, **image} for item in IMAGES],
        "annotations": [{**annotation, "id": n} for n in range(1500)],
        "categories": [{"id": 1, "name": "dog"}],
    }
    return {key: value[key] for key in order.split()}


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("order", [
    "info images annotations categories", "info annotations categories images", "annotations images", "categories images annotations",
])  # fmt: skip
@pytest.mark.parametrize("kind", KINDS)
def test_that_long_lists_hide_no_format(tmp_path, kind, order, indent):
    path = tmp_path / "in.json"
    path.write_text(json.dumps(make(kind, order), indent=indent))
    assert recognise(path).name == kind


@pytest.mark.parametrize("before", range(63_000, 65_000, 97))
def test_that_a_key_at_the_end_of_the_beginning_counts_with_what_follows(tmp_path, before):
    value = {"info": "", **make("mdetr", "images annotations")}
    value["images"] = value["images"][:1]
    value["info"] = "x" * (before - len(json.dumps(value["images"])))
    path = tmp_path / "in.json"
    path.write_text(json.dumps(value))
    assert recognise(path).name == "mdetr"


def test_that_a_long_text_or_first_record_hides_no_format(tmp_path):
    shapes = {"imageData": "A\\\\" * 1_500_000, "version": "5", "imagePath": "a.jpg", "shapes": []}
    (tmp_path / "a.json").write_text(json.dumps(shapes))
    assert recognise(tmp_path / "a.json").name == "labelme"
    task = {"data": {"text": '\\"[{' * 40_000}, "annotations": []}
    (tmp_path / "b.json").write_text(json.dumps([task]))
    assert recognise(tmp_path / "b.json").name == "label_studio"
    line = {"filename": "a.jpg", "more": [[1, 2]] * 50_000, "grounding": {"caption": "", "regions": []}}
    (tmp_path / "c.jsonl").write_text(json.dumps(line) + "\n")
    assert recognise(tmp_path / "c.jsonl").name == "odvg"


def test_that_looking_costs_little_time_and_ends(tmp_path):
    path = tmp_path / "in.json"
    annotations = ",".join([json.dumps({**BOX, "segmentation": [[1.25, 2.5] * 40]})] * 40_000)
    path.write_text(f'{{"annotations": [{annotations}], "images": [{{"id": 1}}]}}')
    assert path.stat().st_size > 20_000_000
    start = time.process_time()
    assert recognise(path).name == "coco"
    assert time.process_time() - start < 5
    path.write_text('{"annotations": [' + annotations)
    with pytest.raises(FormatError, match=r"likest to coco.*--list"):
        recognise(path)
