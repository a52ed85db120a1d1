"""Models on servers, against a real HTTP server that speaks the protocol: every manner of writing boxes, and every accident."""

from __future__ import annotations

import json
import math
import threading
import time
from contextlib import contextmanager, suppress
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models.server import client, secret
from crossalign_gui.alignment.models.server.address import Server, is_server
from crossalign_gui.alignment.models.server.answering import Events, OddAnswer, model_names, whole
from crossalign_gui.alignment.models.server.asking import body_of
from crossalign_gui.alignment.models.server.backend import ServerBackend, connect
from crossalign_gui.alignment.models.server.client import Client
from crossalign_gui.alignment.models.server.correction import Correction
from crossalign_gui.alignment.models.server.selftest import jpeg_of
from crossalign_gui.alignment.protocol import AlignmentError, Backend, Cancelled, Captioner
from crossalign_gui.alignment.registry import check_model, load_backend, load_refiner
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES
from tests.chat_server import MANNERS, ChatServer
from tests.fakes import picture

RED, BLUE = (40, 40, 104, 120), (200, 120, 264, 200)
CAPTION = "a red box left of a blue box on a green cup"
ALL_AT_ONCE = {"qwen3_vl", "qwen2_5_vl", "glm_v", "kimi_vl", "gemini", "paligemma", "florence2"}


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(client, "PAUSE", 0.01)


@contextmanager
def serving(family="qwen3_vl", **how):
    chat = ChatServer(family, **how)
    running = chat.start()
    try:
        yield chat
    finally:
        running.shutdown()
        running.server_close()


@pytest.fixture
def chat():
    with serving() as made:
        yield made


def untested(chat, options=""):
    """A backend that skips the test on connecting."""
    server = Server.parse(chat.id + options)
    return ServerBackend(Client(server), server.writes, Correction())


def align(backend, caption=CAPTION, phrases=(), size=(320, 240)):
    scale = size[0] / 320
    boxes = {name: tuple(round(v * scale) for v in box) for name, box in (("red", RED), ("blue", BLUE))}
    return Engine(lambda: backend).align(Query(f"k{size}", picture(boxes, size), caption, phrases))


def of(alignment, word):
    start = alignment.caption.index(word)
    return alignment.predictions[alignment.index_of(((start, start + len(word)),))]


def near(shape, box, within):
    if isinstance(shape, Points):
        ((x, y),) = shape.points
        return abs(x - (box[0] + box[2]) / 2) <= within and abs(y - (box[1] + box[3]) / 2) <= within
    return max(abs(a - b) for a, b in zip((shape.x0, shape.y0, shape.x1, shape.y1), box, strict=True)) <= within


@pytest.mark.parametrize("streams", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize("family", MANNERS)
def test_that_answers_in_the_manner_of_a_family_become_proposals_at_the_right_places(family, streams):
    with serving(family, streams=streams) as chat:
        backend = load_backend(chat.id)
        assert isinstance(backend, Backend)
        assert isinstance(backend, Captioner)
        before = len(chat.prompts)
        result = align(backend)
        assert len(chat.prompts) - before == (1 if family in ALL_AT_ONCE else 3 + 1)  # "left" stands alone
        for word, box in (("red", RED), ("blue", BLUE)):
            prediction = of(result, word)
            (proposal,) = prediction.proposals
            assert near(proposal.shape, box, 1.5)
            assert (proposal.rounded, math.isnan(prediction.score)) == (None, True)
        assert not of(result, "green").found
        assert "no place" in of(result, "green").note
        assert of(result, "a").kind == "function"
        assert (result.model, result.revision) == (chat.id, backend.revision)
        assert backend.revision.startswith(f"{family}-")


@pytest.mark.parametrize("family", ["qwen3_vl", "qwen2_5_vl", "deepseek_vl2"])
def test_that_a_large_picture_is_sent_smaller_and_the_places_are_those_of_the_image(family):
    with serving(family) as chat:
        result = align(untested(chat, ";side=640"), size=(3200, 2400))
        sent = chat.requests[-1][3]["messages"][0]["content"][0]["image_url"]["url"]
        assert sent.startswith("data:image/jpeg;base64,")
        assert near(of(result, "red").proposals[0].shape, [10 * v for v in RED], 16)
        assert near(of(result, "blue").proposals[0].shape, [10 * v for v in BLUE], 16)


def test_that_what_was_asked_is_not_asked_again_and_a_new_phrase_alone_is(chat):
    backend = untested(chat)
    engine = Engine(lambda: backend)
    pixels = picture({"red": RED, "blue": BLUE})
    for _ in range(2):
        engine.align(Query("k", pixels, CAPTION))
    assert len(chat.prompts) == 1
    both = ((2, 5), (20, 24))
    found = engine.align(Query("k", pixels, CAPTION, (both,)))
    assert len(chat.prompts) == 2
    assert '"red blue"' in chat.prompts[-1]
    assert len(found.predictions[found.index_of(both)].proposals) == 2
    engine.align(Query("other", pixels, CAPTION))
    assert len(chat.prompts) == 3


def test_that_the_same_words_twice_share_their_places(chat):
    result = align(untested(chat), "a red box and a red box")
    assert len(chat.prompts) == 1
    assert [f.found for f in result.predictions if f.kind == "visual"] == [True] * 4


def test_that_captions_and_answers_come_without_marks_and_with_their_words_linked():
    with serving("internvl") as chat:
        chat.says = {
            "Describe": "A <ref>red box</ref><box>[[125, 167, 325, 500]]</box> on white.",
            "Where is": "On the <ref>left</ref>.",
        }
        backend = untested(chat)
        engine = Engine(lambda: backend)
        pixels = picture({"red": RED, "blue": BLUE})
        text = engine.write_caption(Query("k", pixels, ""))
        assert text == "A red box on white."
        asked = len(chat.prompts)
        assert near(of(engine.align(Query("k", pixels, text)), "red").proposals[0].shape, RED, 1.5)
        assert not any("red" in prompt for prompt in chat.prompts[asked:])  # the caption said where it is
        (other,) = engine.align(Query("k", pixels, text, (((2, 9),),))).predictions[-1].proposals
        assert near(other.shape, RED, 1.5)
        answered = engine.align(Query("k", pixels, "Where is the red box?"))
        assert answered.answer == "On the left."
        chat.says |= {"Is there": "There is no dog."}
        assert engine.align(Query("k", pixels, "Is there a dog?")).answer == "There is no dog."
        assert of(answered, "red").found


def test_that_a_request_is_a_value_that_can_be_written_down_read_back_and_sent_again(chat):
    backend = untested(chat, ";token=env:MY_TOKEN;side=800")
    assert "MY_TOKEN" in Server.parse(chat.id + ";token=env:MY_TOKEN").id
    request = Request("abc", CAPTION, (((2, 9),),), backend.server.id, (("prompt", 'Detect "red box"'),))
    again = Request.from_json(request.to_json())
    assert again == request
    assert hash(again) == hash(request)
    assert body_of(again, "AAAA") == body_of(request, "AAAA")
    sent = jpeg_of(picture({"red": RED}), 800)
    (answer,) = Client(Server.parse(chat.id)).complete([again], sent.jpeg, lambda: None)
    assert '"red box"' in answer.text
    assert chat.prompts == [request.option("prompt")]
    assert json.loads(request.to_json())["model"] == chat.id + ";token=env:MY_TOKEN;side=800"


# ------------------------------------------------------------------- the self-test


@pytest.mark.parametrize("family", ["qwen3_vl", "qwen2_5_vl", "internvl", "molmo"])
def test_that_a_server_that_points_right_is_left_as_it_is(family):
    with serving(family) as chat:
        backend = connect(chat.id)
        assert "points where it should" in backend.told
        assert align(backend).notes == ()


@pytest.mark.parametrize(
    "how",
    [
        {"shift": (0.02, 0.02)},
        {"shift": (0.0, -0.03), "scale": (0.9, 1.05)},
        {"pixels": (28.0, -14.0)},
        {"family": "deepseek_vl2", "shift": (0.02, 0.0)},
        {"family": "molmo", "shift": (0.02, 0.02)},
    ],
    ids=["2 percent", "scale and shift", "pixels", "one axis", "points"],
)
def test_that_a_constant_shift_or_scale_is_found_told_and_taken_back(how):
    with serving(**how) as chat:
        backend = connect(chat.id)
        result = align(backend)
        assert near(of(result, "red").proposals[0].shape, RED, 2.5)
        assert near(of(result, "blue").proposals[0].shape, BLUE, 2.5)
        assert any("corrected" in note for note in result.notes)
        assert backend.revision != untested(chat).revision


@pytest.mark.parametrize("most", [3_211_264, 1_003_520, 451_584, 50_176])
def test_that_the_pixel_budget_of_a_server_is_found_out_so_that_places_of_large_pictures_are_right_too(most):
    """Ollama and others resize to fewer pixels than the preprocessor says."""
    with serving("qwen2_5_vl", most=most) as chat:
        backend = connect(chat.id)
        for size in ((320, 240), (1536, 1152), (4000, 3000)):
            result = align(backend, size=size)
            for word, box in (("red", RED), ("blue", BLUE)):
                step = size[0] / 320
                assert near(of(result, word).proposals[0].shape, [value * step for value in box], 2 + 3 * step), (size, word)
        assert (f"{most}" in backend.told) == (most < 1536 * 1152)


def test_that_an_unknown_pixel_budget_is_refused():
    with serving("qwen2_5_vl", most=700_000) as chat, pytest.raises(AlignmentError, match="another longest side"):
        connect(chat.id)


def test_that_a_server_whose_places_lie_off_in_no_constant_way_is_refused_in_plain_words():
    with serving(jitter=0.06) as chat, pytest.raises(AlignmentError, match="not always in the same way"):
        connect(chat.id)


def test_that_another_scale_than_that_of_the_family_is_named():
    with serving("qwen2_5_vl") as chat:
        chat.models = ["my-own-model"]
        with pytest.raises(AlignmentError, match=r"in the manner of Qwen2\.5-VL"):
            connect(chat.id + ";family=qwen3_vl")
        connect(chat.id + ";family=qwen2_5_vl")


def test_that_a_model_that_finds_next_to_nothing_is_refused():
    with serving(says={"Locate": "[]"}) as chat, pytest.raises(AlignmentError, match="found 0 of 12"):
        connect(chat.id)


# --------------------------------------------------------------------- accidents

FAULTS = {
    "token": ([{"status": 401, "body": b'{"error": {"message": "no key"}}'}], "wants a token.*CROSSALIGN_TOKEN_127_0_0_1"),
    "model": ([{"status": 404, "body": b'{"error": {"message": "The model `x` does not exist"}}'}], "There is no model"),
    "another model is served": ([{"status": 400, "body": b'{"detail": "Server is pinned to \'/m/b\'; requested \'Qwen3-VL-8B\'."}'}],
                                "There is no model 'Qwen3-VL-8B'"),
    "no pictures": ([{"status": 500, "body": b'{"error": {"message": "image input is not supported - hint: mmproj"}}'}],
                    "takes no pictures"),
    "context": ([{"status": 400, "body": b'{"message": "This model\'s maximum context length is 4096 tokens"}'}], "too long for"),
    "busy": ([{"status": 429}] * 4, "too many requests"),
    "asks to wait for long": ([{"status": 429, "headers": {"Retry-After": "4000"}}], "too many requests"),
    "failed": ([{"status": 503, "body": b"<html>down</html>"}] * 4, r"failed \(503\): “down”"),
    "redirect": ([{"status": 302, "headers": {"Location": "http://example.invalid/v1"}}], "sends on to http://example.invalid/v1"),
    "no JSON": ([{"raw": b"hello"}], "speaks no chat completions"),
    "a list": ([{"raw": b"[1]"}], "speaks no chat completions"),
    "no choices": ([{"raw": b'{"choices": []}'}], "speaks no chat completions"),
    "numbers": ([{"raw": b'{"choices": [{"message": {"content": 7}}]}'}], "speaks no chat completions"),
    "null": ([{"raw": b'{"choices": [{"message": {"content": null}}]}'}], "answered with nothing"),
    "only thoughts": ([{"raw": b'{"choices": [{"message": {"content": "", "reasoning_content": "hm"}}]}'}], "answered with nothing"),
    "deep": ([{"raw": b"[" * 100_000}], "speaks no chat completions"),
    "empty": ([{"text": ""}], "answered with nothing"),
    "words": ([{"text": "Certainly! The red box is on the left."}], "answered in words and named no place: “Certainly!"),
    "other family": ([{"text": "<ref>red box</ref><box>[[1, 2, 300, 400]]</box>"}], "in the manner of InternVL"),
    "refusal": ([{"text": "", "refusal": "I cannot help with that."}], "declined to answer: “I cannot help"),
    "filtered": ([{"text": "no", "finish": "content_filter"}], "declined to answer"),
    "cut transfer": ([{"raw": b'{"choices": [{"mess', "cut": 10}] * 4, "broke off"),
    "cut stream": ([{"cut": 300}] * 4, "broke off"),
    "huge": ([{"raw": b'{"a": "' + b"x" * 9_000_000}], "more than 8 MB"),
    "huge stream": ([{"raw": b"data: " + b"x" * 9_000_000, "type": "text/event-stream"}], "more than 8 MB"),
    "error in the stream": ([{"raw": b'data: {"error": {"message": "out of memory"}}\n\n', "type": "text/event-stream"}],
                            "failed .*out of memory"),
    "error in a success": ([{"raw": b'{"error": {"message": "the request exceeds the available context size"}}'}], "too long for"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_that_a_failure_says_what_to_do_and_the_next_answer_is_right(chat, name):
    faults, told = FAULTS[name]
    backend = untested(chat)
    chat.faults = [dict(fault) for fault in faults]
    with pytest.raises(AlignmentError, match=told):
        align(backend)
    chat.faults = []
    assert near(of(align(backend), "red").proposals[0].shape, RED, 1.5)


@pytest.mark.parametrize(
    "faults",
    [[{"status": 429, "headers": {"Retry-After": "0"}}], [{"status": 500}, {"status": 502}], [{"cut": 40}],
     [{"status": 503, "headers": {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}}]],
)  # fmt: skip
def test_that_a_passing_failure_is_tried_again(chat, faults):
    backend = untested(chat)
    chat.faults = [dict(fault) for fault in faults]
    assert of(align(backend), "red").found
    assert len(chat.prompts) == len(faults) + 1


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["choices", "message", "delta", "content", "text", "finish_reason", "refusal", "data", "id", "error"]), inner,
        max_size=4,
    ), max_leaves=12,
))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_that_no_form_of_an_answer_is_a_bug(value):
    body = json.dumps(value).encode()
    for read in (whole, model_names, lambda data: feed(Events(), data)):
        with suppress(OddAnswer):
            read(body)


def feed(events, body):
    events.feed(b"data: " + body + b"\n\ndata: [DONE]\n\n")
    assert isinstance(events.close().text, str)


def test_that_a_cut_answer_is_read_as_far_as_it_goes_and_told(chat):
    chat.faults = [{"text": '[{"bbox_2d": [125, 167, 325, 500], "label": "red box"}, {"bbox_2d": [62', "finish": "length"}]
    result = align(untested(chat))
    assert near(of(result, "red").proposals[0].shape, RED, 1.5)
    assert any("cut off" in note for note in result.notes)


def test_that_names_that_are_no_phrase_and_odd_numbers_are_told(chat):
    chat.says = {
        "Locate": '[{"bbox_2d": [1, 2, 1400, 400], "label": "red box"}, {"bbox_2d": [1, 2, 3, 4], "label": "a hippo"}]'
    }
    notes = " ".join(align(untested(chat)).notes)
    assert "“a hippo”" in notes
    assert "outside of the scale" in notes


def test_that_an_answer_without_names_is_asked_for_one_thing_at_a_time(chat):
    chat.says = {'"red box", "left"': "[[125, 167, 325, 500], [625, 500, 825, 833]]"}
    result = align(untested(chat))
    assert near(of(result, "red").proposals[0].shape, RED, 1.5)
    assert near(of(result, "blue").proposals[0].shape, BLUE, 1.5)
    assert len(chat.prompts) == 5


def test_that_one_phrase_that_is_answered_in_words_leaves_the_others_their_places():
    with serving("internvl", says={"green cup": "I see no cup, sorry to say."}) as chat:
        result = align(untested(chat))
        assert of(result, "red").found
        assert not of(result, "green").found
        assert any("no cup" in note for note in result.notes)


def test_that_a_slow_server_is_given_up_after_its_time(chat):
    chat.faults = [{"wait": 5}]
    start = time.monotonic()
    with pytest.raises(AlignmentError, match="no answer within 1 seconds"):
        align(untested(chat, ";timeout=1"))
    assert time.monotonic() - start < 3


def test_that_giving_up_takes_effect_at_once_also_while_waiting_for_the_server(chat):
    chat.faults = [{"wait": 20}]
    given_up = threading.Event()
    threading.Timer(0.2, given_up.set).start()

    def check():
        if given_up.is_set():
            raise Cancelled

    backend = untested(chat)
    pixels = picture({"red": RED})
    start = time.monotonic()
    with pytest.raises(Cancelled):
        Engine(lambda: backend).align(Query("k", pixels, CAPTION), check)
    assert time.monotonic() - start < 2
    chat.faults = []
    assert of(align(backend), "red").found


@pytest.mark.parametrize("parallel", [1, 3])
def test_that_no_more_requests_run_at_a_time_than_allowed(parallel):
    with serving("molmo") as chat:
        chat.faults = [{"wait": 0.1} for _ in range(4)]
        align(untested(chat, f";parallel={parallel}"))
        assert chat.most_busy == parallel


def test_that_a_server_that_is_not_there_is_named():
    with pytest.raises(AlignmentError, match=r"No server answers at http://127.0.0.1:9/v1"):
        load_backend("http://127.0.0.1:9/v1#Qwen3-VL-8B")


# ---------------------------------------------------------------- names and tokens


def test_that_the_only_model_of_a_server_needs_no_name_and_of_several_one_must_be_chosen(chat):
    assert load_backend(chat.url).id == chat.id
    chat.models.append("another")
    with pytest.raises(AlignmentError, match=r"Which model of .* It has: Qwen3-VL-8B, another"):
        load_backend(chat.url)
    with pytest.raises(AlignmentError, match="There is no model 'gone-Qwen3-VL'"):
        load_backend(f"{chat.url}#gone-Qwen3-VL")


def test_that_a_token_is_sent_where_it_belongs_and_shown_nowhere(chat, monkeypatch):
    chat.token = "sk-very-secret"
    monkeypatch.setenv("MY_TOKEN", chat.token)
    backend = load_backend(chat.id + ";token=env:MY_TOKEN")
    result = align(backend)
    shown = repr((backend.id, backend.server, backend.device, result, chat.prompts, vars(backend)))
    assert chat.token not in shown
    monkeypatch.setenv("MY_TOKEN", "sk-wrong")
    with pytest.raises(AlignmentError, match="refuses the token") as failed:
        load_backend(chat.id + ";token=env:MY_TOKEN")
    assert "sk-wrong" not in str(failed.value)
    monkeypatch.delenv("MY_TOKEN")
    with pytest.raises(AlignmentError, match=r"MY_TOKEN .* is not set"):
        load_backend(chat.id + ";token=env:MY_TOKEN")
    monkeypatch.setenv(secret.variable_of(chat.url), chat.token)
    assert load_backend(chat.id).id == chat.id


def test_that_a_token_is_not_sent_on_to_another_host(chat, monkeypatch):
    with serving() as other:
        chat.faults = [{"status": 307, "headers": {"Location": f"http://localhost:{other.port}/v1/chat/completions"}}]
        monkeypatch.setenv(secret.variable_of(chat.url), "sk-very-secret")
        with pytest.raises(AlignmentError, match="nothing was sent there"):
            align(untested(chat))
        assert other.requests == []


def test_that_a_keyring_keeps_a_token_and_without_one_the_way_out_is_told(chat, monkeypatch):
    import keyring
    from keyring.backend import KeyringBackend
    from keyring.backends.fail import Keyring as NoKeyring

    class Planted(KeyringBackend):
        priority = 1
        kept: ClassVar[dict] = {}

        def get_password(self, service, username):
            return self.kept.get((service, username))

        def set_password(self, service, username, password):
            self.kept[service, username] = password

        def delete_password(self, service, username):
            del self.kept[service, username]

    before = keyring.get_keyring()
    try:
        keyring.set_keyring(Planted())
        chat.token = "sk-very-secret"
        with pytest.raises(AlignmentError, match="has no token for"):
            load_backend(chat.id + ";token=keyring")
        secret.keep_token(chat.url, chat.token)
        assert load_backend(chat.id + ";token=keyring").id == chat.id
        keyring.set_keyring(NoKeyring())
        with pytest.raises(AlignmentError, match="no keyring that can be used"):
            load_backend(chat.id + ";token=keyring")
    finally:
        keyring.set_keyring(before)
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    with pytest.raises(AlignmentError, match=r"pip install 'crossalign-gui\[keyring\]'"):
        load_backend(chat.id + ";token=keyring")


def test_that_what_may_not_be_sent_is_not(chat):
    def forbid():
        raise AlignmentError("This project sends nothing")

    with pytest.raises(AlignmentError, match="sends nothing"):
        connect(chat.id, forbid)
    assert chat.requests == []


ADDRESSES = {
    "http://127.0.0.1:8000#Qwen3-VL-8B": "http://127.0.0.1:8000/v1#Qwen3-VL-8B",
    "http://localhost:11434/v1/#qwen3-vl:8b": "http://localhost:11434/v1#qwen3-vl:8b",
    "HTTP://Example.ORG/v1/chat/completions#a/b": "http://example.org/v1#a/b",
    "https://[::1]:8443/x/v1#m;side=800;timeout=120": "https://[::1]:8443/x/v1#m;side=800",
    "http://h:1/v1;side=512": "http://h:1/v1#;side=512",
}


@pytest.mark.parametrize(("text", "made"), ADDRESSES.items())
def test_that_an_address_is_read_in_the_forms_that_people_write(text, made):
    assert Server.parse(text).id == made
    assert Server.parse(made).id == made
    assert is_server(text)


@pytest.mark.parametrize("text", [
    "ftp://h/v1#m", "http://#m", "http://user:secret@h/v1#m", "http://h/v1?key=secret#m", "http://h:99999/v1#m", "http://h /v1#m",
    "http://h/v1#m;side=abc", "http://h/v1#m;side=1", "http://h/v1#m;family=nobody", "http://h/v1#m;colour=red",
    "http://h/v1#m;token=sk-very-secret", "http://h\n/v1#m", "http://[::1/v1#m",
])  # fmt: skip
def test_that_an_odd_address_is_refused_and_a_secret_in_it_is_not_repeated_as_a_setting(text):
    with pytest.raises(AlignmentError):
        check_model(text)


def test_that_only_loopback_is_this_machine():
    here = [
        "http://127.0.0.1:1",
        "http://localhost",
        "http://[::1]:2",
        "http://127.9.9.9",
        "http://[::ffff:127.0.0.1]",
        "http://a.localhost",
    ]
    away = [
        "http://10.0.0.5",
        "http://example.org",
        "http://0.0.0.0:8000",
        "http://localhost.example.org",
        "https://192.168.1.2",
    ]
    assert all(Server.parse(text).is_here for text in here)
    assert not any(Server.parse(text).is_here for text in away)


def test_that_a_server_aligns_and_makes_no_masks():
    assert check_model("http://h/v1#Qwen3-VL-8B")
    with pytest.raises(AlignmentError, match="does not say how this model writes boxes"):
        check_model("http://h/v1#llama")
    with pytest.raises(AlignmentError, match="makes no masks"):
        load_refiner("http://h/v1#Qwen3-VL-8B")


def test_that_every_family_can_be_asked():
    for family in FAMILIES.values():
        assert "{}" in family.find
        assert not family.asks_for_several or "{}" in family.asks_for_several
        assert "{}" not in family.describe


def test_that_a_correction_takes_back_what_was_done():
    made = Correction((0.9, 1.1), (0.02, -0.01))
    box = Box(100, 50, 300, 200)
    moved = Box(0.9 * 100 + 8, 1.1 * 50 - 3, 0.9 * 300 + 8, 1.1 * 200 - 3)
    back = made.apply(moved, (400, 300))
    assert near(back, (box.x0, box.y0, box.x1, box.y1), 1e-6)
