"""A decoder in the real window: what is painted from written boxes says so, and captions that it writes itself get maps."""

import pytest

from crossalign_gui.alignment.models.decoder import backend as decoder
from crossalign_gui.alignment.models.decoder.backend import DecoderBackend
from crossalign_gui.alignment.models.florence import FlorenceBackend
from crossalign_gui.alignment.models.kosmos import KosmosBackend
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from tests import tiny, tiny_decoders
from tests.e2e.test_models import click_word

BOX = '[{"bbox_2d": [100, 100, 400, 400], "label": "box"}]'
WRITTEN = {
    "qwen3-vl": BOX,
    "qwen2.5-vl": '[{"bbox_2d": [20, 20, 60, 60], "label": "box"}]',
    "internvl": "<ref>box</ref><box>[[100, 100, 400, 400]]</box>",
    "gemma4": '[{"box_2d": [100, 100, 400, 400], "label": "box"}]',
    "florence2": "box<loc_100><loc_100><loc_400><loc_400>",
    "kosmos2": "<object><patch_index_0074><patch_index_0472></object>",
}


@pytest.fixture
def open_with(qtbot, settings, folder, tmp_path, monkeypatch):
    made = []

    def of(family, caption="a red box"):
        place = tmp_path / family
        (tiny if family in ("florence2", "kosmos2", "qwen3-vl") else tiny_decoders).save(family, place)
        settings.model = str(place)
        session = Session(settings)
        made.append(session)
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        session.open_paths([folder])
        qtbot.waitUntil(lambda: session.pixels is not None)
        if caption:
            session.captions.type(caption)
            session.captions.commit()
            qtbot.waitUntil(lambda: session.alignment is not None, timeout=30_000)
        return window

    yield of
    for session in made:
        session.close()


@pytest.mark.parametrize("family", WRITTEN)
def test_that_the_legend_says_that_a_map_is_drawn_from_the_written_box(qtbot, open_with, monkeypatch, family):
    def write(self, seen, asked, check):
        return WRITTEN[family]

    kind = {"florence2": FlorenceBackend, "kosmos2": KosmosBackend}.get(family, DecoderBackend)
    monkeypatch.setattr(kind, "_write", write)
    window = open_with(family)
    click_word(qtbot, window, "box")
    assert window.session.prediction.found
    assert "drawn from the written box" in window.legend.text


def test_that_words_without_a_written_box_do_not_say_that_a_box_was_drawn(qtbot, open_with, monkeypatch):
    monkeypatch.setattr(DecoderBackend, "_write", lambda self, seen, asked, check: "[]")
    window = open_with("qwen3-vl")
    click_word(qtbot, window, "box")
    assert not window.session.prediction.found
    assert "drawn from" not in window.legend.text
    assert "wrote no place" in window.legend.text


@pytest.mark.parametrize("reading", ["heads", "tam", "gradient"])
def test_that_words_that_the_model_writes_itself_get_maps(qtbot, open_with, monkeypatch, reading):
    monkeypatch.setattr(decoder, "_MOST_TOKENS", 6)
    window = open_with("internvl", caption="")
    session = window.session
    session.models.choose_option("reading", reading)
    said = {}

    def write(self, state, check, own=DecoderBackend.write_caption):
        said["own"] = own(self, state, check)  # random weights write letters: the words of the test stand for them
        return "a red dog"

    monkeypatch.setattr(DecoderBackend, "write_caption", write)
    window.actions_by_name["write_caption"].trigger()
    qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.caption == "a red dog", timeout=60_000)
    assert "own" in said
    click_word(qtbot, window, "dog")
    assert session.alignment.heat[2].any()
    assert "tokens" in window.legend.text
