"""Label Studio: its own projects come back under their own names, its units of text and place are ours."""

import json
from xml.etree import ElementTree

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.geometry import Box
from tests.storage.formats.helpers import make_pictures, read

SIZE = {"original_width": 200, "original_height": 100, "image_rotation": 0}
TURNED = {"id": "r1", "type": "rectanglelabels", "from_name": "lab", "to_name": "photo", **SIZE, "origin": "manual",
          "value": {"x": 10, "y": 10, "width": 20, "height": 20, "rotation": 350, "rectanglelabels": ["Dog"]}}  # fmt: skip
TWO = {"id": "r2", "type": "polygonlabels", "from_name": "pol", "to_name": "photo", **SIZE,
       "value": {"points": [[50, 50], [70, 50], [70, 70]], "closed": False, "polygonlabels": ["Cat", "Animal"]}}  # fmt: skip
PLAIN = {"id": "r3", "type": "rectangle", "from_name": "rect", "to_name": "photo", **SIZE,
         "value": {"x": 1, "y": 2, "width": 3, "height": 4, "rotation": 0}}  # fmt: skip
READ_OUT = {"id": "r3", "type": "textarea", "from_name": "ocr", "to_name": "photo", **SIZE,
            "value": {"x": 1, "y": 2, "width": 3, "height": 4, "rotation": 0, "text": ["EXIT"]}}  # fmt: skip
ROUND = {"id": "r4", "type": "ellipselabels", "from_name": "round", "to_name": "photo", **SIZE,
         "value": {"x": 60, "y": 50, "radiusX": 10, "radiusY": 30, "rotation": 20, "ellipselabels": ["Dog"]}}  # fmt: skip
DOT = {"id": "r5", "type": "keypointlabels", "from_name": "dot", "to_name": "photo", **SIZE,
       "value": {"x": 60, "y": 50, "width": 0.8, "keypointlabels": ["Dog"]}}  # fmt: skip
WORDS = {"id": "t1", "type": "labels", "from_name": "ner", "to_name": "shown",
         "value": {"start": 2, "end": 5, "text": "dog", "labels": ["Thing", "Animal"]}}  # fmt: skip
WHOLE = {"id": "c1", "type": "choices", "from_name": "quality", "to_name": "photo", "value": {"choices": ["good"]}}
IS = {"type": "relation", "from_id": "r1", "to_id": "t1", "direction": "bi", "labels": ["is", "shows"]}
BESIDE = {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right", "labels": ["beside"]}
STARS = {"id": "c2", "type": "rating", "from_name": "stars", "to_name": "photo", "value": {"rating": 4}}
RESULT = [TURNED, TWO, PLAIN, READ_OUT, ROUND, DOT, WORDS, WHOLE, STARS, IS, BESIDE]
SECOND = {**DOT, "id": "r6", "value": {**DOT["value"], "x": 30}}
TASK = {
    "id": 41, "data": {"photo_url": "/data/upload/1/a.jpg", "sentence": "a dog and a cat", "source": {"camera": 3}}, "meta": {"a": 1},
    "annotations": [{"id": 5, "completed_by": 1, "was_cancelled": False, "result": RESULT},
                    {"id": 6, "completed_by": 2, "was_cancelled": False, "result": [SECOND]},
                    {"id": 7, "completed_by": 3, "was_cancelled": True, "result": [DOT]}],
}  # fmt: skip


def back(tmp_path, tasks, *more):
    source = tmp_path / "in.json"
    source.write_text(json.dumps(tasks))
    middle, out = tmp_path / "n.crossalign.json", tmp_path / "back.json"
    assert main(["convert", str(source), str(middle), *more]) == 0
    assert main(["convert", str(middle), str(out), "--to", "label_studio"]) == 0
    return json.loads(out.read_text())


def near(value, digits=7):
    if isinstance(value, dict):
        return {key: near(item) for key, item in value.items()}
    return (
        [near(item) for item in value]
        if isinstance(value, list)
        else round(value, digits)
        if isinstance(value, float)
        else value
    )


def test_that_a_project_of_its_own_comes_back_whole(tmp_path):
    (task,) = back(tmp_path, [TASK])
    assert {key: task[key] for key in ("id", "data", "meta")} == {key: TASK[key] for key in ("id", "data", "meta")}
    assert [answer["completed_by"] for answer in task["annotations"]] == [1, 2, 3]
    for before, after in zip(TASK["annotations"], task["annotations"], strict=True):
        found = near(after["result"])
        assert [item for item in near(before["result"]) if item not in found] == []
        assert len(found) == len(before["result"])


def test_that_the_interface_has_every_control_and_class_of_a_foreign_project(tmp_path):
    from label_studio_sdk.label_interface import LabelInterface

    (task,) = back(tmp_path, [TASK])
    text = (tmp_path / "back.config.xml").read_text("utf-8")
    interface = LabelInterface(text)
    interface.validate()
    assert interface.validate_task({"data": task["data"]})
    controls = {node.get("name"): {child.get("value") for child in node} for node in ElementTree.fromstring(text)}
    assert controls["lab"] == {"Dog"}
    assert controls["pol"] == {"Cat", "Animal"}
    assert {"photo", "shown", "ner", "quality", READ_OUT["from_name"]} <= set(controls)
    assert controls["quality"] == {"good"}


def test_that_answers_about_a_region_and_the_image_are_attributes(tmp_path):
    (tmp_path / "in.json").write_text(json.dumps([TASK]))
    (document,), _, _ = read("label_studio", tmp_path / "in.json")
    assert attributes_of(document.image.x) == {"quality": "good"}
    texts = [attributes_of(region.x) for region in document.regions]
    assert [text for text in texts if text] == [{READ_OUT["from_name"]: "EXIT"}]


def test_that_what_is_not_shown_of_a_task_is_told(tmp_path):
    (tmp_path / "in.json").write_text(json.dumps([TASK]))
    _, _, warnings = read("label_studio", tmp_path / "in.json")
    assert warnings.count("items of type rating") == 1
    assert warnings.count("relations that do not join a phrase and a region") == 1
    assert warnings.count("regions of several classes") == 1
    assert warnings.count("skipped") == 1


def test_that_a_turned_rectangle_is_the_polygon_of_its_corners(tmp_path):
    item = {**TURNED, "value": {**TURNED["value"], "rotation": 90}}
    (tmp_path / "in.json").write_text(json.dumps([{**TASK, "annotations": [{"result": [item]}]}]))
    (document,), _, _ = read("label_studio", tmp_path / "in.json")
    corners = document.regions[0].shape.parts[0].outer
    assert [value for point in corners for value in point] == pytest.approx([20, 10, 20, 50, 0, 50, 0, 10])


@pytest.mark.parametrize(("text", "words"), [
    ("🐱 Warning: This is a test text", "test"), ("a 🐱‍👤 cat", "🐱‍👤"), ("cafe\u0301 🐱 noir", "noir"), ("𠮷野家 is open", "is open"),
])  # fmt: skip
def test_that_texts_are_counted_in_code_points(tmp_path, text, words):
    start = text.index(words)
    line = {"filename": "a.png", "height": 150, "width": 200, "grounding": {"caption": text, "regions": [
        {"bbox": [10, 10, 50, 50], "phrase": words, "tokens_positive": [[start, start + len(words)]]}]}}  # fmt: skip
    (tmp_path / "in.jsonl").write_text(json.dumps(line))
    assert main(["convert", str(tmp_path / "in.jsonl"), str(tmp_path / "out.json"), "--to", "label_studio"]) == 0
    (task,) = json.loads((tmp_path / "out.json").read_text())
    value = next(item["value"] for item in task["annotations"][0]["result"] if item["type"] == "labels")
    assert (value["start"], value["end"]) == (start, start + len(words))


def test_that_older_exports_of_ours_in_utf16_units_are_still_read(tmp_path):
    words = {**WORDS, "value": {"start": 3, "end": 6, "text": "dog", "labels": ["phrase"]}}
    task = {**TASK, "data": {"image": "a.jpg", "text": "🐱 dog and a cat"}, "annotations": [{"result": [TURNED, words]}]}
    (tmp_path / "in.json").write_text(json.dumps([task]))
    (document,), _, warnings = read("label_studio", tmp_path / "in.json")
    assert document.spans[0].ranges == ((2, 5),)
    assert not warnings.count("phrases whose text")


NASTY = "50% #1 ü&b+c.png"


def test_that_addresses_of_pictures_are_percent_encoded_and_read_back(tmp_path):
    make_pictures(tmp_path, (NASTY, "s/日本 x.png"), (200, 150))
    lines = [{"filename": name, "height": 150, "width": 200, "detection": {"instances": [
        {"bbox": [1, 2, 3, 4], "label": 0, "category": "dog"}]}} for name in (NASTY, "s/日本 x.png")]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)))
    assert main(["convert", str(tmp_path / "in.jsonl"), str(tmp_path / "out.json"), "--to", "label_studio"]) == 0
    tasks = json.loads((tmp_path / "out.json").read_text())
    assert [task["data"]["image"] for task in tasks] == [
        "/data/local-files/?d=50%25%20%231%20%C3%BC%26b%2Bc.png",
        "/data/local-files/?d=s/%E6%97%A5%E6%9C%AC%20x.png",
    ]
    documents, _, _ = read("label_studio", tmp_path / "out.json")
    assert [item.image.uri for item in documents] == [NASTY, "s/日本 x.png"]


@pytest.mark.parametrize(("written", "name"), [
    (f"/data/local-files/?d={NASTY}", NASTY), ("/data/local-files/?d=a%2520b.png", "a%20b.png"),
    ("/data/local-files/?d=a+b.png", "a+b.png"),
])  # fmt: skip
def test_that_addresses_of_other_programs_find_their_picture(tmp_path, written, name):
    make_pictures(tmp_path, (name,), (200, 100))
    (tmp_path / "in.json").write_text(
        json.dumps([{**TASK, "data": {"image": written}, "annotations": [{"result": [TURNED]}]}])
    )
    (document,), _, _ = read("label_studio", tmp_path / "in.json")
    assert document.image.uri == name


def test_that_an_address_that_was_not_encoded_is_written_so_that_it_is_found(tmp_path):
    task = {**TASK, "data": {"image": f"/data/local-files/?d={NASTY}"}, "annotations": [{"result": [TURNED]}]}
    (found,) = back(tmp_path, [task])
    assert found["data"]["image"] == "/data/local-files/?d=50%25%20%231%20%C3%BC%26b%2Bc.png"


def test_that_json_min_is_recognised_and_read(tmp_path):
    size = {"original_width": 200, "original_height": 100}
    task = {
        "image": "/data/local-files/?d=a.jpg", "id": 1, "caption": "a dog", "annotator": 1, "annotation_id": 4, "lead_time": 2.0,
        "created_at": "2026-11-01", "updated_at": "2026-11-01",
        "label": [{"x": 10, "y": 20, "width": 30, "height": 40, "rotation": 0, "rectanglelabels": ["Dog"], **size}],
        "ner": [{"start": 2, "end": 5, "text": "dog", "labels": ["Thing"]}],
    }  # fmt: skip
    (tmp_path / "in.json").write_text(json.dumps([task]))
    (document,), labels, _ = read(None, tmp_path / "in.json")
    assert [region.shape for region in document.regions] == [Box(20, 20, 80, 60)]
    assert [label.name for label in labels] == ["Dog"]
    assert [(span.text, span.types) for span in document.spans] == [("dog", ("Thing",))]


def test_that_answers_with_paths_into_html_are_told_and_the_rest_is_read(tmp_path):
    item = {"id": "h", "type": "hypertextlabels", "from_name": "ner", "to_name": "text",
            "value": {"start": "/div[1]/text()[1]", "end": "/div[1]/text()[1]", "hypertextlabels": ["A"]}}  # fmt: skip
    task = {**TASK, "data": {"image": "a.jpg", "text": "<div>a dog</div>"}, "annotations": [{"result": [TURNED, item]}]}
    (tmp_path / "in.json").write_text(json.dumps([task]))
    (document,), _, warnings = read("label_studio", tmp_path / "in.json")
    assert len(document.regions) == 1
    assert warnings.count("phrases outside of their caption") == 1


def test_that_the_given_case_comes_back(tmp_path):
    item = {**TURNED, "value": {**TURNED["value"], "rotation": 30}}
    (task,) = back(tmp_path, [{"id": 1, "data": {"img": "/data/upload/1/a.jpg", "txt": "a dog"}, "annotations": [
        {"id": 5, "result": [item, {**WORDS, "to_name": "txt"}, {**IS, "from_id": "t1", "to_id": "r1"}]}]}])  # fmt: skip
    kinds = [(item["type"], item.get("from_name"), item.get("to_name")) for item in task["annotations"][0]["result"]]
    assert kinds == [("rectanglelabels", "lab", "photo"), ("labels", "ner", "txt"), ("relation", None, None)]
