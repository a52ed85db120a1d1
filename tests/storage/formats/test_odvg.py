"""ODVG lines with classes, with a caption, and with both."""

import json

from crossalign_gui.cli import main
from crossalign_gui.domain.geometry import Box
from tests.storage.formats.helpers import read

DETECTION = {"instances": [{"bbox": [1, 2, 30, 40], "label": 4, "category": "dog"},
                           {"bbox": [50, 60, 90, 99], "label": 1, "category": "cat"}]}  # fmt: skip
GROUNDING = {"caption": "a dog beside a cat", "regions": [
    {"bbox": [1, 2, 90, 99], "phrase": "a dog beside a cat", "tokens_positive": [[0, 18]]},
    {"bbox": [1, 2, 30, 40], "phrase": "a dog", "tokens_positive": [[0, 5]]}]}  # fmt: skip
HEAD = {"filename": "p.jpg", "height": 300, "width": 400}


def back(tmp_path, lines):
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)))
    out = tmp_path / "back.jsonl"
    assert main(["convert", str(tmp_path / "in.jsonl"), str(out), "--to", "odvg"]) == 0
    return [json.loads(line) for line in out.read_text().splitlines()]


def test_that_a_line_with_both_has_all_its_boxes_and_one_for_a_box_in_both(tmp_path):
    (tmp_path / "in.jsonl").write_text(json.dumps({**HEAD, "detection": DETECTION, "grounding": GROUNDING}))
    (document,), labels, _ = read(None, tmp_path / "in.jsonl")
    names = {label.id: label.name for label in labels}
    assert [(region.shape, names.get(region.label)) for region in document.regions] == [
        (Box(1, 2, 30, 40), "dog"), (Box(50, 60, 90, 99), "cat"), (Box(1, 2, 90, 99), None)]  # fmt: skip
    assert len(document.links) == 2


def test_that_lines_with_classes_come_back_with_their_numbers(tmp_path):
    lines = [{**HEAD, "detection": DETECTION, "grounding": GROUNDING}, {**HEAD, "filename": "q.jpg", "detection": DETECTION}]
    assert back(tmp_path, lines) == lines
    assert json.loads((tmp_path / "back.label_map.json").read_text()) == {"1": "cat", "4": "dog"}


def test_that_a_class_without_its_name_is_found_in_the_label_map(tmp_path):
    (tmp_path / "label_map.json").write_text(json.dumps({"4": "dog"}))
    line = {**HEAD, "detection": {"instances": [{"bbox": [1, 2, 30, 40], "label": 4}]}}
    (found,) = back(tmp_path, [line])
    assert found["detection"]["instances"] == [{"bbox": [1, 2, 30, 40], "label": 4, "category": "dog"}]


def test_that_coco_boxes_become_detections(tmp_path):
    image = {"id": 1, "file_name": "p.jpg", "width": 400, "height": 300}
    annotation = {"id": 1, "image_id": 1, "category_id": 9, "bbox": [1, 2, 29, 38], "area": 1, "iscrowd": 0}
    value = {"images": [image], "annotations": [annotation], "categories": [{"id": 9, "name": "dog"}]}
    (tmp_path / "c.json").write_text(json.dumps(value))
    assert main(["convert", str(tmp_path / "c.json"), str(tmp_path / "out.jsonl"), "--to", "odvg"]) == 0
    (line,) = (json.loads(text) for text in (tmp_path / "out.jsonl").read_text().splitlines())
    assert line == {**HEAD, "detection": {"instances": [{"bbox": [1, 2, 30, 40], "label": 0, "category": "dog"}]}}
