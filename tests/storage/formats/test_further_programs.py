"""Files of programs that were refused or read in part: VIA 3, AutoML, Visual Genome's objects, Label Studio's tables, FiftyOne's
several fields, Roboflow's splits."""

import csv
import io
import json
import re
from contextlib import suppress

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.geometry import Box, Points, Polygons
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError
from crossalign_gui.storage.formats.registry import format_named, recognise
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures, read

SIZE = (200, 100)
BOX = Box(10, 20, 40, 60)


@pytest.fixture
def folder(tmp_path):
    make_pictures(tmp_path, ("a.jpg", "b.jpg"), SIZE)
    return tmp_path


def put(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return path


def names(documents, labels):
    known = {label.id: label.name for label in labels}
    return [[known.get(region.label) for region in document.regions] for document in documents]


def via3(metadata, files=None):
    files = files or {"1": {"fid": "1", "fname": "a.jpg", "type": 2, "loc": 1, "src": ""}}
    return {
        "project": {"pid": "__VIA_PROJECT_ID__", "pname": "p", "data_format_version": "3.1.1"}, "config": {"file": {}},
        "attribute": {
            "1": {"aname": "class", "anchor_id": "FILE1_Z0_XY1", "type": 4, "options": {"0": "dog", "1": "cat"}},
            "2": {"aname": "is", "anchor_id": "FILE1_Z0_XY1", "type": 2, "options": {"0": "old", "1": "wet"}},
            "3": {"aname": "weather", "anchor_id": "FILE1_Z0_XY0", "type": 1, "options": {}},
        },
        "file": files, "metadata": metadata, "view": {number: {"fid_list": [number]} for number in files},
    }  # fmt: skip


def test_that_a_project_of_via_3_is_read_with_its_attributes_and_what_is_not_read_is_told(folder):
    shapes = {
        "r": [2, 10, 20, 30, 40],
        "p": [7, 10, 10, 50, 10, 50, 40],
        "l": [6, 1, 2, 3, 4],
        "d": [1, 5, 6],
        "c": [3, 50, 50, 10],
    }
    metadata = {
        f"1_{key}": {"vid": "1", "flg": 0, "z": [], "xy": xy, "av": {"1": "1", "2": "0,1"}} for key, xy in shapes.items()
    }
    metadata["1_about"] = {"vid": "1", "flg": 0, "z": [], "xy": [], "av": {"3": "rain"}}
    metadata["2_film"] = {"vid": "2", "flg": 0, "z": [1.5, 2.0], "xy": [2, 1, 1, 5, 5], "av": {}}
    metadata["1_odd"] = {"vid": "1", "flg": 0, "z": [], "xy": [77, 1, 1, 5, 5], "av": {}}
    files = {
        "1": {"fid": "1", "fname": "a.jpg", "type": 2, "src": ""},
        "2": {"fid": "2", "fname": "f.mp4", "type": 4, "src": ""},
    }
    path = put(folder / "in.json", via3(metadata, files))
    assert recognise(path).name == "via"
    documents, labels, report = read(None, path)
    (document,) = documents
    assert names(documents, labels) == [["cat"] * 5]
    assert document.regions[0].shape == BOX
    assert [type(region.shape) for region in document.regions[1:]] == [Polygons, Points, Points, Polygons]
    assert attributes_of(document.regions[0].x) == {"class": "cat", "is": {"old": True, "wet": True}}
    for said in ("files that are no pictures are left out (f.mp4)", "shapes of files that are not read", "times of videos",
                 "shapes of type 77 are left out"):  # fmt: skip
        assert said in str(report)
    with pytest.raises(FormatError, match=r"a\.jpg, region 0"):
        read(None, put(folder / "bad.json", via3({"1_bad": {"vid": "1", "z": [], "xy": [2, 1, "?", 3, 4], "av": {}}})))


AUTOML = """TRAIN,gs://bucket/x/a.jpg,dog,0.05,0.2,,,0.2,0.6,,
TRAIN,gs://bucket/x/a.jpg,cat,0.1,0.1,0.5,0.1,0.5,0.4,0.1,0.4
VALIDATION,gs://bucket/x/b.jpg,,,,,,,,,
"""


def test_that_the_csv_of_automl_is_read_with_its_sets(folder):
    path = put(folder / "in.csv", AUTOML)
    assert recognise(path).name == "automl_csv"
    documents, labels, _ = read(None, path)
    assert names(documents, labels) == [["dog", "cat"], []]
    assert [document.image.split for document in documents] == ["train", "val"]
    assert documents[0].regions[0].shape == BOX
    without_sets = put(folder / "plain.csv", AUTOML.replace("TRAIN,", "").replace("VALIDATION,", ""))
    assert names(*read(None, without_sets)[:2]) == [["dog", "cat"], []]


@pytest.mark.parametrize(
    ("line", "said"),
    [("TRAIN,a.jpg,dog,0.1,0.2,,,150,0.6,,", "no fractions"), ("HOLIDAY,a.jpg,dog,0.1,0.2,,,0.5,0.6,,", "line 1"),
     ("TRAIN,a.jpg,dog,0.1,?,,,0.5,0.6,,", "line 1"), ("TRAIN,gone.jpg,dog,0.1,0.2,,,0.5,0.6,,", "gone.jpg"),
     ("TRAIN,a.jpg,dog,,,,,,,,", "classes of a whole picture")],
)  # fmt: skip
def test_that_an_odd_row_of_automl_is_refused_or_told(folder, line, said):
    path = put(folder / "in.csv", line + "\n")
    with incoming(path, format_named("automl_csv"), skip_bad=True) as found, suppress(NothingReadError):
        list(found.documents)
    assert said in str(found.report)


OBJECT = {
    "object_id": 7,
    "x": 10,
    "y": 20,
    "w": 30,
    "h": 40,
    "names": ["dog", "hound"],
    "synsets": ["dog.n.01"],
    "merged_object_ids": [],
}


@pytest.mark.parametrize("name", ["objects.json", "attributes.json", "scene_graphs.json"])
def test_that_objects_of_visual_genome_are_read(folder, name):
    item = OBJECT if name == "objects.json" else {**OBJECT, "attributes": ["brown"]}
    holder = "attributes" if name == "attributes.json" else "objects"
    relations = {"relationships": [{"predicate": "ON"}] * 2} if name == "scene_graphs.json" else {}
    path = put(folder / name, [{"image_id": 1, holder: [item], **relations}])
    put(folder / "image_data.json", [{"image_id": 1, "width": 200, "height": 100, "url": "https://x.org/VG/a.jpg"}])
    assert recognise(path).name == "visual_genome"
    documents, labels, report = read(None, path)
    assert names(documents, labels) == [["dog"]]
    assert documents[0].regions[0].shape == BOX
    assert attributes_of(documents[0].regions[0].x) == ({} if name == "objects.json" else {"brown": True})
    assert "regions of several classes show the first (image 1: dog, hound)" in str(report)
    assert ("2 × relations between regions are left out" in str(report)) == bool(relations)


def test_that_a_folder_of_visual_genome_says_which_of_its_files_it_reads(folder):
    put(folder / "vg/image_data.json", [{"image_id": 1, "width": 200, "height": 100, "url": "a.jpg"}])
    put(folder / "vg/objects.json", [{"image_id": 1, "objects": [OBJECT]}])
    assert names(*read(None, folder / "vg")[:2]) == [["dog"]]
    put(folder / "vg/region_descriptions.json", [{"id": 1, "regions": [{"region_id": 1, "image_id": 1, "x": 1, "y": 2, "width": 3,
                                                                        "height": 4, "phrase": "a dog"}]}])  # fmt: skip
    documents, _, report = read(None, folder / "vg")
    assert [caption.text for caption in documents[0].captions] == ["a dog"]
    assert "other files of the folder are not read" in str(report)


@pytest.mark.parametrize(
    ("name", "record"),
    [("relationships.json", {"image_id": 1, "relationships": [{"predicate": "ON", "object": OBJECT, "subject": OBJECT}]}),
     ("image_data.json", {"image_id": 1, "url": "a.jpg", "width": 200, "height": 100, "coco_id": None, "flickr_id": None})],
)  # fmt: skip
def test_that_a_file_of_visual_genome_without_boxes_says_which_to_read(folder, name, record):
    with pytest.raises(FormatError, match=f"{name} holds no boxes of its own: read region_descriptions.json, objects.json"):
        read(None, put(folder / name, [record]))


def table(sign, **fields):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=sign)
    writer.writerow(fields)
    writer.writerow(fields.values())
    return text.getvalue()


@pytest.mark.parametrize("sign", [",", "\t"])
def test_that_label_studio_tables_are_read_as_json_min(folder, sign):
    value = {"x": 5, "y": 20, "width": 15, "height": 40, "rotation": 0, "rectanglelabels": ["dog"], "original_width": 200,
             "original_height": 100}  # fmt: skip
    row = {"image": "/data/upload/1/0f3e2d1c-a.jpg", "id": 4, "label": json.dumps([value]), "note": "", "annotator": 1,
           "annotation_id": 9,
           "created_at": "2026-01-01", "lead_time": 2.5}  # fmt: skip
    path = put(folder / ("in.csv" if sign == "," else "in.tsv"), table(sign, **row))
    assert recognise(path).name == "label_studio"
    documents, labels, _ = read(None, path)
    assert names(documents, labels) == [["dog"]]
    assert documents[0].regions[0].shape == BOX
    back, _ = export("label_studio", documents, folder, labels)
    assert (json.loads(back.read_text())[0]["id"], json.loads(back.read_text())[0]["annotations"][0]["id"]) == (4, 9)
    with pytest.raises(FormatError, match="line 2"):
        read(None, put(path, path.read_text().replace('"{"', "'").replace("[{", "[{,")))


@pytest.mark.parametrize("turned", [0, 90])
def test_that_a_picture_that_was_turned_in_label_studio_is_told_and_goes_back_so(folder, turned):
    item = {"id": "r", "type": "rectanglelabels", "from_name": "l", "to_name": "i", "original_width": 200, "original_height": 100,
            "image_rotation": turned, "value": {"x": 5, "y": 20, "width": 15, "height": 40, "rectanglelabels": ["dog"]}}  # fmt: skip
    task = {"id": 1, "data": {"image": "a.jpg"}, "annotations": [{"result": [item]}]}
    documents, labels, report = read(None, put(folder / "in.json", [task]))
    assert ("turned in Label Studio (image_rotation)" in str(report)) == bool(turned)
    back, _ = export("label_studio", documents, folder, labels)
    assert json.loads(back.read_text())[0]["annotations"][0]["result"][0]["image_rotation"] == turned


def test_that_fields_and_tags_of_fiftyone_stay_apart(folder):
    def found(label, **more):
        return {
            "_cls": "Detections",
            "detections": [{"_cls": "Detection", "label": label, "bounding_box": [0.05, 0.2, 0.15, 0.4], **more}],
        }

    size = {"width": 200, "height": 100}
    sample = {"filepath": "a.jpg", "metadata": size, "tags": ["validation", "night"],
              "ground_truth": found("dog", tags=["hard"]), "parts": found("ear"),
              "predictions": found("cat", confidence=0.5)}  # fmt: skip
    both = {**sample, "filepath": "b.jpg", "tags": ["train", "test"], "parts": None, "predictions": None}
    documents, labels, report = read(None, put(folder / "samples.json", {"samples": [sample, both]}))
    first, second = documents
    assert names([first], labels) == [["dog", "ear", "cat"]]
    assert [region.status for region in first.regions] == ["accepted", "accepted", "proposed"]
    assert [attributes_of(region.x) for region in first.regions] == [
        {"field": "ground_truth", "hard": True}, {"field": "parts"}, {"field": "predictions"}
    ]  # fmt: skip
    assert (first.image.split, attributes_of(first.image.x)) == ("val", {"night": True})
    assert (second.image.split, attributes_of(second.regions[0].x)) == (None, {"hard": True})
    for said in (
        "fields with regions are read together",
        "a model predicted are proposals",
        "pictures of several sets are in none",
    ):
        assert said in str(report)


def coco(*names):
    images = [{"id": number, "file_name": name, "width": 200, "height": 100} for number, name in enumerate(names)]
    boxes = [
        {"id": n, "image_id": n, "category_id": 1, "bbox": [10, 20, 30, 40], "area": 1200, "iscrowd": 0}
        for n, _ in enumerate(names)
    ]
    return {"images": images, "annotations": boxes, "categories": [{"id": 0, "name": "animals"}, {"id": 1, "name": "dog"}]}


def test_that_the_three_files_of_roboflow_are_taken_at_once_with_their_splits(tmp_path):
    folder = tmp_path / "set"
    for split in ("train", "valid", "test"):
        put(folder / split / "_annotations.coco.json", coco("a.jpg", f"{split}.jpg"))
        make_pictures(folder / split, ("a.jpg", f"{split}.jpg"), SIZE)
    with incoming(folder) as found:
        documents = [*found.documents]
        assert [document.image.uri for document in documents] == [
            f"{split}/{name}.jpg" for split in ("test", "train", "valid") for name in ("a", split)
        ]
        assert all(found.images.find(document.image.uri) == folder / document.image.uri for document in documents)
        assert [document.image.split for document in documents] == ["test"] * 2 + ["train"] * 2 + ["val"] * 2
        assert [label.name for label in found.labels.values()] == ["animals", "dog"]
        assert all(len(document.regions) == 1 for document in documents)
    assert main(["convert", str(folder), str(tmp_path / "one.createml.json"), "--file", "valid/_annotations.coco.json"]) == 0
    put(
        folder / "valid/_annotations.coco.json",
        {**coco("a.jpg"), "annotations": [{"id": 1, "image_id": 0, "category_id": 1, "bbox": "?"}]},
    )
    with pytest.raises(FormatError), incoming(folder) as found:
        list(found.documents)
    with incoming(folder, skip_bad=True) as found:
        assert len([*found.documents]) == 5
        assert len(found.skipped) == 1


@pytest.mark.parametrize(
    ("form", "record", "said"),
    [
        ("shikra", {"boxes_seq": []}, "phrases without a list of boxes"),
        ("shikra", {"boxes_seq": [[]]}, "boxes that no phrase names"),
        ("shikra", {"image_id": "x" * 70_000}, "images whose size is not known"),
        ("odvg", {"filename": "x" * 70_000}, "images whose size is not known|does not say how large"),
        (
            "localized_narratives",
            {"timed_caption": [{"utterance": "A red mug", "start_time": "nan", "end_time": 1}]},
            "not a usable",
        ),
        ("rex_omni_boxes", {"annotation": {}}, "records without boxes and points"),
        ("tao_grounding", {"expressions": [{"a": 1}]}, "expressions without words and boxes"),
    ],
    ids=["no list", "unnamed box", "long name", "long name of odvg", "no time", "no boxes", "no expression"],
)
def test_that_an_odd_record_is_told(folder, form, record, said):
    usual = {
        "shikra": {"image_id": "a.jpg", "boxes": [[10, 20, 40, 60]], "sentence": "a <ph_st>dog<ph_ed>", "boxes_seq": [[0]]},
        "odvg": {"filename": "a.jpg", "grounding": {"caption": "a dog", "regions": []}},
        "localized_narratives": {**corpus.TRACES, "image_id": "a"},
        "rex_omni_boxes": {"image_name": "a.jpg", "annotation": {"boxes": [{"bbox": [10, 20, 40, 60], "phrase": "dog"}]}},
        "tao_grounding": {"image_path": "a.jpg", "caption": "a dog", "expressions": []},
    }
    path = put(folder / "in.jsonl", "".join(json.dumps(one) + "\n" for one in (usual[form], {**usual[form], **record})))
    with incoming(path, format_named(form), skip_bad=True) as found:
        list(found.documents)
    assert re.search(said, str(found.report))


def test_that_an_object_of_saco_without_a_shape_and_a_region_that_stands_twice_are_told(folder):
    image = {"id": 1, "file_name": "a.jpg", "width": 200, "height": 100, "text_input": "dog"}
    box = {"image_id": 1, "category_id": 1, "bbox": [0.05, 0.2, 0.15, 0.4], "area": 0.06}
    value = {"images": [image], "annotations": [{"id": 1, "image_id": 1, "category_id": 1}, {"id": 2, **box}, {"id": 3, **box}],
             "categories": [{"id": 1, "name": "object"}]}  # fmt: skip
    documents, _, report = read("saco", put(folder / "in.json", value))
    assert len(documents[0].regions) == 2
    assert "1 × annotations without a shape" in str(report)
    assert "1 × regions that stand twice in their image are kept twice" in str(report)


@pytest.mark.parametrize(
    ("change", "said", "crowd"),
    [
        ({"annotations": {"bbox": [40, 60, -30, -40]}}, "whose size is negative, are turned over", False),
        ({"annotations": {"iscrowd": "0"}}, "", False),
        ({"annotations": {"iscrowd": "1"}}, "", True),
        ({"categories": {"id": 1, "name": "cat"}}, "categories with the same number: the last one counts (1: dog)", False),
    ],
)
def test_that_odd_numbers_of_coco_are_read_for_what_they_mean_or_told(folder, change, said, crowd):
    value = coco("a.jpg")
    for name, fields in change.items():
        value[name][0] |= fields
    documents, labels, report = read("coco", put(folder / "in.json", value))
    assert names(documents, labels) == [["dog"]]
    assert [(region.shape, region.crowd) for region in documents[0].regions] == [(BOX, crowd)]
    assert said in str(report) if said else not [*report]


def test_that_expressions_of_shikra_are_read(folder):
    path = put(
        folder / "rec.jsonl", json.dumps({"img_path": "a.jpg", "expression": "the dog", "bbox": [10, 20, 40, 60]}) + "\n"
    )
    assert recognise(path).name == "shikra"
    ((document,), _, _) = read(None, path)
    assert (document.captions[0].kind, document.spans[0].text, document.regions[0].shape) == ("expression", "the dog", BOX)
    assert len(document.links) == 1


@pytest.mark.parametrize(
    ("text", "boxes", "said"), [("a dog ", (BOX,), "blanks at the end"), ("a dog", (BOX, Box(10, 20, 41, 61)), "once")]
)
def test_that_kosmos_2_tells_blanks_and_boxes_that_its_reader_would_lose(folder, text, boxes, said):
    one = corpus.Maker(0, "a.jpg", *SIZE)
    span = one.span(one.caption(text), "dog")
    for box in boxes:
        one.link(span, one.region(box))
    path, losses = export("kosmos2", [one.build()], folder, ())
    assert said in str(losses)
    documents, labels, _ = read("kosmos2", path, folder)
    assert export("kosmos2", documents, folder, labels, file="again")[0].read_text() == path.read_text()
