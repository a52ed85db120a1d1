"""From a region to its words with a captioning family, built with its real classes, and with a server."""

import pytest

from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box
from tests import tiny
from tests.chat_server import ChatServer
from tests.conftest import BLUE


@pytest.fixture
def chat():
    made = ChatServer()
    running = made.start()
    yield made
    running.shutdown()
    running.server_close()


@pytest.fixture
def backend(request, tmp_path, chat):
    """Of the family that a test names."""
    if request.param == "server":
        return load_backend(chat.id, None)
    return load_backend(str(tiny.save(request.param, tmp_path / request.param)), "cpu")


def name_the_blue_box(qtbot, session):
    """What the model said."""
    texts = []
    session._aligner.named.connect(lambda _, text: texts.append(text))
    session.select_words([])
    session.corrections.add_region(Box(*BLUE))
    session.select_region(session.document.regions[-1].id)
    session.naming.ask()
    qtbot.waitUntil(lambda: bool(texts) and bool(session.document.links))
    return texts[0]


@pytest.mark.parametrize("backend", ["blip-caption", "server"], indirect=True)
def test_that_a_model_that_writes_captions_names_a_region_by_a_new_phrase(qtbot, opened, chat, backend):
    chat.says[""] = "A shiny kettle."
    text = name_the_blue_box(qtbot, opened)
    (link,) = opened.document.links
    new = opened.document.captions[-1]
    assert (link.region, link.status, link.prov.source) == (opened.document.regions[0].id, "proposed", "model")
    assert (new.kind, new.prov.agent) == ("noun_phrase", link.prov.agent)
    assert text.lower().startswith(new.text.lower()[:3])
    assert opened.document.span(link.span).text == new.text
    opened.undo()
    assert not opened.document.links


@pytest.mark.parametrize("backend", ["server"], indirect=True)
def test_that_words_that_stand_in_the_caption_are_linked_and_no_caption_is_made(qtbot, opened, say, chat, backend):
    say(opened, "a red box and a blue box")
    chat.says[""] = "A blue box on the ground."
    before = len(opened.document.captions)
    name_the_blue_box(qtbot, opened)
    (link,) = opened.document.links
    assert opened.document.span(link.span).text == "blue box"
    assert len(opened.document.captions) == before
    assert link.status == "proposed"
