"""Localized Narratives: traces become points, and only what came from traces goes out."""

import json

from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, make_pictures, read

RECORD = {
    "dataset_id": "mscoco_val2017", "image_id": "1", "annotator_id": 3, "caption": "A red mug on a table.",
    "timed_caption": [{"utterance": "A red mug", "start_time": 0.0, "end_time": 0.9},
                      {"utterance": "on a table.", "start_time": 0.9, "end_time": 1.6}],
    "traces": [[{"x": 0.25, "y": 0.5, "t": 0.02}, {"x": 0.5, "y": 0.5, "t": 0.8}], [{"x": 1.02, "y": 0.95, "t": 1.5}]],
    "voice_recording": "a.ogg",
}  # fmt: skip


def test_that_traces_belong_to_the_words_that_were_spoken_with_them(tmp_path):
    make_pictures(tmp_path, ("000000000001.jpg",))
    (tmp_path / "in.jsonl").write_text(json.dumps(RECORD) + "\n")
    (document,), _, warnings = read(None, tmp_path / "in.jsonl")
    assert not warnings
    said = {document.span(link.span).text: document.region(link.region).shape.points for link in document.links}
    assert said == {"A red mug": ((160.0, 240.0), (320.0, 240.0)), "on a table.": ((652.8, 456.0),)}
    path, losses = export("localized_narratives", [document], tmp_path)
    assert content(path) == [RECORD]
    assert not losses


def test_that_what_did_not_come_from_traces_is_reported(tmp_path):
    path, losses = export("localized_narratives", [corpus.simple(0)], tmp_path)
    assert path.read_text() == ""
    assert losses.count("captions that did not come from mouse traces") == 2
    assert losses.count("regions that did not come from mouse traces") == 4


def test_that_a_narrative_without_its_picture_is_left_out_with_a_warning(tmp_path):
    (tmp_path / "in.jsonl").write_text(json.dumps(RECORD) + "\n")
    documents, _, warnings = read(None, tmp_path / "in.jsonl")
    assert documents == []
    assert warnings.count("picture is not here") == 1
