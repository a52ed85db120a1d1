"""What every model family must keep, on tiny checkpoints with random weights."""

from __future__ import annotations

import functools
import gc
import weakref

import numpy as np
import pytest
import torch

from crossalign_gui.alignment import conformance
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.models import kosmos
from crossalign_gui.alignment.models.checkpoint import find
from crossalign_gui.alignment.models.families import open_model
from crossalign_gui.alignment.protocol import Cancelled, Exemplar, Prompt, never_cancelled
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words
from tests import tiny

FLOAT = Device("cpu", "float32", "")
HALF = Device("cpu", "bfloat16", "")
CAPTION = "a red dog on the café table"
PHRASE = ((2, 9),)  # "red dog"
IN_CONTEXT = {"tips", "blip-itm", "blip-vqa", "blip-caption", "grounding-dino", "mm-grounding-dino"}


@pytest.fixture(scope="module", autouse=True)
def writes_little():
    """Random weights never end a sentence: Kosmos-2 would write to its limit for each of 300 words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kosmos, "_MOST_TOKENS", 6)
        yield


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """A family's backend, saved and loaded once."""
    folder = tmp_path_factory.mktemp("models")

    @functools.cache
    def of(family: str, device: Device = FLOAT):
        place = folder / family
        return open_model(find(str(place if place.exists() else tiny.save(family, place))), device)

    return of


@pytest.fixture(scope="module")
def trials():
    """Of a family on a device, so that its picture is encoded once."""
    return {}


def noise(height: int = 90, width: int = 150) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 255, (height, width, 3), dtype=np.uint8)


def align(backend, caption=CAPTION, phrases=(PHRASE,), pixels=None, **options):
    pixels = noise() if pixels is None else pixels
    return Engine(lambda: backend).align(Query(str(pixels.shape), pixels, caption, tuple(phrases), options))


every = pytest.mark.parametrize("family", tiny.ALIGNING)


@every
@pytest.mark.parametrize("promise", conformance.PROMISES)
def test_that_every_family_keeps_every_promise(opened, trials, family, promise):
    trial = trials.setdefault(family, conformance.Trial(opened(family)))
    assert list(conformance.PROMISES[promise](trial)) == []


@every
def test_that_answers_in_half_precision_have_the_promised_shapes(opened, family):
    promise = conformance.PROMISES["answers have the promised shapes"]
    assert list(promise(conformance.Trial(opened(family, HALF)))) == []


@every
def test_that_words_of_the_grammar_align_to_nothing(opened, family):
    result = align(opened(family))
    the = result.predictions[4]
    assert the.kind == "function"
    assert not the.found
    assert not result.heat[4].any()
    assert not result.alpha[4].any()


@every
def test_that_an_answer_does_not_depend_on_what_was_asked_before(opened, family, tmp_path):
    backend = opened(family)
    align(backend, "two blue cats")
    warm = align(backend)
    fresh = align(open_model(find(str(tiny.save(family, tmp_path / family))), FLOAT))
    assert np.allclose(warm.raw, fresh.raw, atol=1e-5)
    assert warm.revision == fresh.revision


@every
@pytest.mark.parametrize(
    "caption",
    [
        "a 🐶 dog 👩‍👩‍👧 there",
        "un café crème",
        "e\u0301te\u0301 cafe\u0301",
        "猫 和 犬",
        "כלב אדום",
        "كلب أحمر",
        "{dog} 100% {0}",
        "dog\r\n cat",
    ],
)
def test_that_every_script_is_read_word_by_word(opened, family, caption):
    result = align(opened(family), caption, ())
    assert len(result.predictions) == len(split_words(caption))
    assert all(not prediction.note.startswith("it stands after") for prediction in result.predictions)


@every
def test_that_a_caption_of_300_words_says_what_was_not_read(opened, family):
    different = 300 if family in IN_CONTEXT else 30  # the others are asked word by word
    caption = " ".join(f"dog{number % different}" for number in range(300))
    result = align(opened(family), caption, ())
    assert len(result.predictions) == 300
    last = result.predictions[-1]
    if family in IN_CONTEXT:
        assert "first" in result.notes[0]
        assert not last.found
        assert "after the last word" in last.note
        assert np.allclose(result.alpha.sum(0), 1, atol=1e-4)
    elif "global" in opened(family).capabilities:
        assert "whole caption" in result.notes[0]


@every
def test_that_giving_up_takes_effect_before_the_next_layer(opened, family):
    backend = opened(family)
    asked = 0

    def give_up_at_the_third():
        nonlocal asked
        asked += 1
        if asked >= 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        backend.encode_image(noise(), "k", give_up_at_the_third)
    assert asked == 3
    state = backend.encode_image(noise(), "k", never_cancelled)
    asked = 0
    ranges = [((2, 5),), ((6, 9),)]
    if family not in ("owlv2", "owlvit"):  # their words are one short text
        with pytest.raises(Cancelled):
            backend.align(state, "a sly fox", ranges, give_up_at_the_third)
    assert align(backend).predictions


@every
def test_that_layers_are_asked_one_by_one(opened, family):
    asked = []
    opened(family).encode_image(noise(), "k", lambda: asked.append(1))
    assert len(asked) >= 4


@pytest.fixture(scope="module")
def what_was_there_is_left_aside():
    """A collection then looks only at what a test has made, and not at the libraries."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.parametrize("family", [*tiny.ALIGNING, *tiny.REFINING])
def test_that_a_model_goes_with_its_last_reference(what_was_there_is_left_aside, family, tmp_path):
    backend = open_model(find(str(tiny.save(family, tmp_path / family))), FLOAT)
    if family in tiny.REFINING:
        backend.refine(backend.encode_image(noise(), "k", never_cancelled), Prompt(Box(0, 0, 50, 50)), never_cancelled)
    else:
        align(backend)
    weights = weakref.ref(next(backend._model.parameters()))
    gc.collect()
    gc.disable()
    try:
        del backend
        assert weights() is None
    finally:
        gc.enable()


@every
def test_that_every_option_changes_the_reading_or_is_its_default(opened, family):
    backend = opened(family)
    for option in getattr(backend, "options", ()):
        for value in option.choices:
            result = align(backend, **{option.name: value})
            assert np.isfinite(result.raw).all()
    result = align(backend, mode="no such mode", layer="99")
    assert np.array_equal(result.raw, align(backend).raw)


@pytest.mark.parametrize(
    ("family", "options"),
    [
        ("clip", [{"mode": mode} for mode in ("naclip", "corrclip", "maskclip", "vanilla", "sclip", "clearclip", "surgery")]),
        ("siglip", [{"mode": "value"}, {"mode": "naclip"}]),
        ("tips", [{}, {"patches": "last"}, {"words": "prompt"}]),
        ("blip-itm", [{}, {"readout": "attention"}, {"layer": "0"}, {"head": "1"}, {"first": "enc"}]),
        (
            "grounding-dino",
            [{}, {"readout": "boxes"}, {"readout": "region_to_words"}, {"readout": "word_to_regions"},
             {"readout": "word_to_regions", "layer": "0"}, {"readout": "word_to_regions", "head": "1"}],
        ),
    ],
)  # fmt: skip
def test_that_ways_of_reading_differ(opened, family, options):
    maps = [one / np.abs(one).max() for one in (align(opened(family), **chosen).raw for chosen in options)]
    for number, one in enumerate(maps):
        assert all(not np.allclose(one, other) for other in maps[:number])


@pytest.mark.parametrize("family", ["grounding-dino", "mm-grounding-dino"])
def test_that_grounding_dino_attends_in_both_directions(opened, family):
    caption = "dog red cat"
    to_words = align(opened(family), caption, (), readout="region_to_words").raw
    to_places = align(opened(family), caption, (), readout="word_to_regions").raw
    assert (to_words >= 0).all()
    assert to_words.sum(0).max() <= 1 + 1e-5
    assert (to_places.sum((1, 2)) <= to_places[0].size).all()
    assert not np.allclose(to_words, to_places)


@pytest.mark.parametrize("family", ["grounding-dino", "mm-grounding-dino"])
def test_that_one_pass_of_grounding_dino_answers_every_click_on_a_caption(opened, family):
    backend = opened(family)
    passes = []
    hook = backend._model.register_forward_pre_hook(lambda module, given: passes.append(1))
    try:
        state = backend.encode_image(noise(), "new", never_cancelled)
        backend.choose({})
        for words in (((2, 5),), ((6, 9),), ((2, 9),)):
            backend.align(state, CAPTION, [words], never_cancelled)
        assert len(passes) == 1
        backend.choose({"readout": "word_to_regions"})
        backend.align(state, CAPTION, [((2, 5),)], never_cancelled)
        backend.choose({"readout": "boxes"})
        backend.align(state, CAPTION, [((2, 5),)], never_cancelled)
        assert len(passes) == 2
        backend.align(state, "a blue cat", [((2, 6),)], never_cancelled)
        assert len(passes) == 3
    finally:
        hook.remove()


@pytest.mark.parametrize("family", [name for name in tiny.ALIGNING if name not in ("qwen3-vl", "sam3", "sam3-lite", "omdet")])
def test_that_half_precision_stays_close(opened, family):
    exact, half = align(opened(family)).raw, align(opened(family, HALF)).raw
    spread = float(np.abs(exact).max()) or 1.0
    assert np.abs(exact - half).max() < 0.25 * spread


@pytest.mark.parametrize("family", ["owlvit", "owlv2"])
def test_that_an_example_finds_more_like_it_but_not_itself(opened, family):
    backend = opened(family)
    assert isinstance(backend, Exemplar)
    state = backend.encode_image(noise(), "k", never_cancelled)
    box = Box(10, 10, 60, 60)
    found = backend.find_similar(state, box, never_cancelled)
    assert all(item.box.iou(box) < 0.5 for item in found)
    assert list(found) == sorted(found, key=lambda item: -item.score)


def test_that_gradients_are_not_kept(opened):
    result = align(opened("blip-itm"))
    assert result.heat.any()
    assert torch.is_grad_enabled()
    state = opened("blip-itm").encode_image(noise(), "k", never_cancelled)
    assert not state.data.tokens.requires_grad


def test_that_a_model_that_reads_chinese_only_is_asked_in_chinese(tmp_path):
    backend, asked = open_model(find(str(tiny.save("chinese-clip", tmp_path))), FLOAT), []
    tokenizer = backend._tokenizer

    def listen(texts, **more):
        asked.extend([texts] if isinstance(texts, str) else texts)
        return tokenizer(texts, **more)

    backend._tokenizer = listen
    align(backend, "一只小羊", phrases=())
    assert len(asked) > 30
    assert not any("a" <= letter.lower() <= "z" for text in asked for letter in text)
