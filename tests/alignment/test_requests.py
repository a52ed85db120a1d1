"""A request is one value, for models here and on servers alike: it is logged, read back and asked again."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.server import client
from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.geometry import Box
from crossalign_gui.log import start_log
from crossalign_gui.storage.images import content_key
from tests.chat_server import ChatServer
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, picture

PIXELS = picture({"red": RED, "blue": BLUE})
CAPTION = "a red box and a “blue” box\n"


@pytest.fixture
def chat(monkeypatch: pytest.MonkeyPatch) -> Iterator[ChatServer]:
    monkeypatch.setattr(client, "PAUSE", 0.01)
    made = ChatServer()
    running = made.start()
    yield made
    running.shutdown()
    running.server_close()


@pytest.fixture
def log(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_log_dir", lambda _: str(tmp_path))
    yield lambda captions: start_log(captions=captions)
    logger = logging.getLogger("crossalign_gui")
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    logging.getLogger("crossalign_gui.requests").setLevel(logging.NOTSET)


ranges = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), min_size=1, max_size=2).map(tuple)
numbers = st.floats(-1e6, 1e6)


@given(st.builds(
    Request, st.text(), st.text(), st.lists(ranges, max_size=3).map(tuple), st.text(),
    st.lists(st.tuples(st.text(), st.text()), max_size=2).map(tuple), st.sampled_from(["align", "caption", "write", "similar"]),
    st.none() | st.builds(Box, numbers, numbers, numbers, numbers),
))  # fmt: skip
def test_that_a_request_comes_back_from_one_line_of_text_as_the_same_value(request_):
    text = request_.to_json()
    again = Request.from_json(text)
    assert len(text.splitlines()) == 1
    assert (again, hash(again)) == (request_, hash(request_))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"picture": "k"}', Request("k").to_json().replace('"align"', '"harm"')])
def test_that_what_is_no_request_is_refused(text):
    with pytest.raises((ValueError, KeyError, TypeError)):
        Request.from_json(text)


def test_that_a_request_is_logged_read_back_and_asked_again_with_the_same_answer_here_and_on_a_server(chat, log):
    path = log(True)
    pictures = {content_key(PIXELS): PIXELS}
    (key,) = pictures
    query = Query(key, PIXELS, CAPTION, (((2, 9),),), {"layer": "2"})
    first = [Engine(PlantedBackend).ask(query.to("planted"), PIXELS)]
    first.append(Engine(lambda: load_backend(chat.id)).ask(query.to(chat.id), PIXELS))
    lines = [line.partition("crossalign_gui.requests: ")[2] for line in path.read_text("utf-8").splitlines()]
    logged = [Request.from_json(line) for line in lines if line]
    assert [item for item in logged if not item.option("prompt")] == [query.to("planted"), query.to(chat.id)]
    sent = len(chat.prompts)
    for number, (model, load) in enumerate({"planted": PlantedBackend, chat.id: lambda: load_backend(chat.id)}.items()):
        (asked,) = (item for item in logged if item.model == model and not item.option("prompt"))
        again = Engine(load).ask(asked, pictures[asked.picture])
        assert seen(again) == seen(first[number])
    assert chat.prompts[sent:] == chat.prompts[:sent]
    # the very words that went to the server are requests too
    words = [item for item in logged if item.option("prompt")]
    assert [item.option("prompt") for item in words] == chat.prompts[:sent]


def test_that_the_same_request_means_the_same_to_a_model_here_and_on_a_server(chat):
    asked = Query(content_key(PIXELS), PIXELS, "a red box", (((2, 9),),)).to("any")
    local = Engine(PlantedBackend).ask(asked, PIXELS)
    remote = Engine(lambda: load_backend(chat.id)).ask(asked, PIXELS)
    assert isinstance(local, Alignment)
    assert isinstance(remote, Alignment)
    assert [item.ranges for item in local.predictions] == [item.ranges for item in remote.predictions]
    assert local.predictions[1].proposals[0].box.iou(remote.predictions[1].proposals[0].box) > 0.8
    text = Engine(lambda: load_backend(chat.id)).ask(Request(asked.picture, wish="caption"), PIXELS)
    written = Engine(lambda: load_backend(chat.id)).ask(Request(asked.picture, wish="write"), PIXELS)
    assert text == "a red box and a blue box"
    assert isinstance(written, Alignment)
    assert written.caption == text


def test_that_without_leave_no_caption_of_a_request_is_logged(log):
    path = log(False)
    Engine(PlantedBackend).ask(Query("k", PIXELS, CAPTION).to("planted"), PIXELS)
    assert "blue" not in path.read_text("utf-8")


def seen(answer):
    assert isinstance(answer, Alignment)
    proposals = [
        [(item.box, None if math.isnan(item.score) else item.score) for item in prediction.proposals]
        for prediction in answer.predictions
    ]
    return answer.caption, [item.ranges for item in answer.predictions], proposals, np.asarray(answer.heat).tobytes()
