"""Training data of other programs in the layouts that their own code publishes: NVIDIA TAO's 2D grounding, Rex-Omni."""

from __future__ import annotations

import base64
import io
import json

import pytest
from PIL import Image

from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.storage.formats.registry import recognise
from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, make_pictures, read


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path)
    return tmp_path


def lines(place, *records):
    path = place / "annotations.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


TAO = {
    "image_id": "a", "image_path": "a.jpg", "width": 640, "height": 480, "caption": "um a red car  drives down a busy street.",
    "cleaned_caption": "A red car drives down a busy street.", "regions": [],
    "expressions": [
        {"expression_id": "expr_00000", "text": "red car", "char_span": [2, 9], "noun_chunk": "car",
         "instances": [{"bbox_id": "box_00000", "bbox": [10, 20, 110, 90], "bbox_score": 0.75}]},
        {"expression_id": "expr_00001", "text": "busy street", "char_span": [24, 35], "noun_chunk": "street", "instances": []},
    ],
    "source": "image_grounding", "pipeline_steps": ["step0_expression_extraction", "step1_grounding"],
}  # fmt: skip


def test_that_the_grounding_of_tao_is_read_by_the_offsets_of_its_cleaned_caption(place):
    path = lines(place, TAO)
    assert recognise(path).name == "tao_grounding"
    (document,), _, warnings = read("tao_grounding", path)
    assert not warnings
    (caption,) = document.captions
    assert caption.text == TAO["cleaned_caption"]
    assert [span.text for span in document.spans] == ["red car", "busy street"]
    (region,) = document.regions
    assert (region.shape, region.score) == (Box(10, 20, 110, 90), 0.75)
    assert [link.region for link in document.links] == [region.id]  # nothing found is not "not in the picture"


def test_that_expressions_of_taos_other_pipeline_need_no_offsets_and_no_sizes(place):
    record = {
        "image_id": "a", "image_path": "a.jpg", "caption": "A red car and a van.",
        "regions": [{"bbox": [1, 2, 30, 40], "type": "car", "color": "red", "description": "the red car by the tree"}],
        "expressions": [{"text": "red car", "instances": [{"bbox": [1, 2, 30, 40]}]},
                        {"text": "all vehicles", "instances": [{"bbox": [1, 2, 30, 40]}, {"bbox": [50, 60, 80, 90]}]}],
        "source": "image_referring_expression",
    }  # fmt: skip
    (document,), labels, _ = read("tao_grounding", lines(place, record))
    assert [caption.text for caption in document.captions] == [
        "the red car by the tree",
        "A red car and a van.",
        "all vehicles",
    ]
    assert [label.name for label in labels] == ["car"]
    assert len(document.regions) == 2
    assert len(document.links) == 4


def test_that_what_goes_out_to_tao_has_the_fields_of_its_schema(place):
    path, _ = export("tao_grounding", [corpus.simple(0, "a.jpg")], place)
    for record in content(path):
        assert record["image_path"] == "a.jpg"
        for item in record["expressions"]:
            start, end = item["char_span"]
            assert record["cleaned_caption"][start:end] == item["text"]
            assert all(len(instance["bbox"]) == 4 for instance in item["instances"])
    assert len({record["image_id"] for record in content(path)}) == len(content(path))


REX = [
    {"image_name": "a.jpg", "annotation": {"boxes": [{"bbox": [10, 20, 100, 200], "phrase": "person"},
                                                     {"bbox": [30, 20, 90, 80], "phrase": "person"}]}},
    {"image_name": "b/a.jpg", "annotation": {"points": [{"point": [65, 110], "phrase": "a dog"}]}},
]  # fmt: skip


def test_that_rex_omnis_json_lines_are_read_and_come_back(place):
    path = lines(place, *REX)
    assert recognise(path).name == "rex_omni_boxes"
    documents, _, warnings = read("rex_omni_boxes", path, place)
    assert not warnings
    assert [region.shape for document in documents for region in document.regions] == [
        Box(10, 20, 100, 200), Box(30, 20, 90, 80), Points(((65.0, 110.0),)),
    ]  # fmt: skip
    assert [span.text for document in documents for span in document.spans] == ["person", "a dog"]
    assert content(export("rex_omni_boxes", documents, place)[0]) == REX


def loader(folder, number):
    """As TSVBase of Rex-Omni's README reads a record."""
    offset = int((folder / "annotations.tsv.lineidx").read_text().split()[number])
    with (folder / "annotations.tsv").open() as file, (folder / "images.tsv").open() as images:
        file.seek(offset)
        at, annotation = file.readline().strip().split("\t")
        images.seek(int(at))
        picture = images.readline().strip().split("\t")[1]
    return Image.open(io.BytesIO(base64.b64decode(picture))).convert("RGB"), json.loads(annotation)


def test_that_rex_omnis_own_loader_reads_the_packed_data_and_they_come_back(place):
    documents, _, _ = read("rex_omni_boxes", lines(place, *REX), place)
    folder, _ = export("rex_omni_tsv", documents, place)
    assert recognise(folder).name == recognise(folder / "annotations.tsv").name == "rex_omni_tsv"
    for number, record in enumerate(REX):
        picture, annotation = loader(folder, number)
        with Image.open(place / record["image_name"]) as original:
            assert picture.size == original.size
        assert {key: annotation[key] for key in record["annotation"]} == record["annotation"]
    again, _, warnings = read("rex_omni_tsv", folder, place)
    assert not warnings
    assert content(export("rex_omni_boxes", again, place, file="again")[0]) == REX


def test_that_packed_data_without_names_bring_their_pictures(place, tmp_path):
    folder = tmp_path / "packed"
    folder.mkdir()
    picture = base64.b64encode((place / "a.jpg").read_bytes()).decode()
    (folder / "toy.images.tsv").write_text(f"0\tb'{picture}'\n")
    (folder / "toy.annotations.tsv").write_text(
        f"0\t{json.dumps(REX[0]['annotation'])}\n7\t{json.dumps(REX[0]['annotation'])}\n"
    )
    (document,), _, warnings = read("rex_omni_tsv", folder, skip_bad=True)
    assert document.image.uri == "toy.0.jpg"
    assert len(document.regions) == 2
    assert warnings.count("taken from inside") == 1
    assert warnings.count("cannot be read are left out") == 1


FERRET = [
    {"id": 0, "image": "a.jpg", "image_h": 480, "image_w": 640,
     "conversations": [{"from": "human", "value": "<image>\nWhat's the UI type of the widget <bbox_location0>?"},
                       {"from": "gpt", "value": "Button"}], "box_x1y1x2y2": [[[445, 124, 592, 232]], []]},
    {"id": 1, "image": "a.jpg", "image_h": 480, "image_w": 640,
     "conversations": [{"from": "human", "value": "<image>\nDescribe the image."},
                       {"from": "gpt", "value": "Two men <bbox_location0> <bbox_location1> near a boat <bbox_location2>."}],
     "box_x1y1x2y2": [[], [[1, 2, 30, 40], [50, 2, 80, 40], [0, 0, 639, 479]]]},
]  # fmt: skip


def test_that_ferrets_places_lead_to_their_words_and_come_back(place):
    path = place / "in.json"
    path.write_text(json.dumps(FERRET), "utf-8")
    assert recognise(path).name == "ferret"
    (document,), _, _ = read("ferret", path, place)
    named = {span.id: span.text for span in document.spans}
    shapes = {region.id: region.shape for region in document.regions}
    assert [(named[link.span], shapes[link.region]) for link in document.links] == [
        ("Button", Box(445, 124, 592, 232)), ("Two men", Box(1, 2, 30, 40)), ("Two men", Box(50, 2, 80, 40)),
        ("a boat", Box(0, 0, 639, 479)),
    ]  # fmt: skip
    out, _ = export("ferret", [document], place)
    written = [(item["conversations"][1]["value"], item["box_x1y1x2y2"][1]) for item in content(out)]
    assert written[1] == (FERRET[1]["conversations"][1]["value"], FERRET[1]["box_x1y1x2y2"][1])
    assert written[0] == ("Button <bbox_location0>", [[445, 124, 592, 232]])


def test_that_what_ferret_gets_fits_its_loader(place):
    """As `LazySupervisedDataset.__getitem__` fills the places in."""
    out, _ = export("ferret", [corpus.simple(0, "a.jpg")], place)
    records = content(out)
    assert records
    for record in records:
        for turn, boxes in zip(record["conversations"], record["box_x1y1x2y2"], strict=True):
            for number, box in enumerate(boxes):
                assert f"<bbox_location{number}>" in turn["value"]
                assert all(isinstance(value, int) for value in box)
                assert box[2] <= record["image_w"] - 1
