"""Localized Narratives: traces become points, and only what came from traces goes out."""

import json

import pytest

from crossalign_gui.storage.formats.errors import NothingReadError
from tests.storage.formats import corpus
from tests.storage.formats.helpers import content, export, make_pictures, read


def test_that_traces_belong_to_the_words_that_were_spoken_with_them(tmp_path):
    make_pictures(tmp_path, ("000000000001.jpg",))
    (tmp_path / "in.jsonl").write_text(json.dumps(corpus.TRACES) + "\n")
    (document,), _, warnings = read(None, tmp_path / "in.jsonl")
    assert not warnings
    said = {document.span(link.span).text: document.region(link.region).shape.points for link in document.links}
    assert said == {"A red mug": ((160.0, 240.0), (320.0, 240.0)), "on a table.": ((652.8, 456.0),)}
    path, losses = export("localized_narratives", [document], tmp_path)
    assert content(path) == [corpus.TRACES]
    assert not losses


def test_that_what_did_not_come_from_traces_is_reported(tmp_path):
    path, losses = export("localized_narratives", [corpus.simple(0)], tmp_path)
    assert path.read_text() == ""
    assert losses.count("captions that did not come from mouse traces") == 2
    assert losses.count("regions that did not come from mouse traces") == 4


def test_that_a_narrative_without_its_picture_is_left_out_with_a_warning(tmp_path):
    (tmp_path / "in.jsonl").write_text(json.dumps(corpus.TRACES) + "\n")
    with pytest.raises(
        NothingReadError, match=r"nothing could be read: .*1 × narratives whose picture is not here are left out"
    ):
        read(None, tmp_path / "in.jsonl")
