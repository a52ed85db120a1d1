"""The bundled model as shipped, on the shipped samples: it must find what is there and say so of what is not."""

import subprocess
import sys

import numpy as np
import pytest

from crossalign_gui.alignment.compact import weights
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import AlignmentError, Cancelled, Prediction, Proposal
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels


@pytest.fixture(scope="module")
def engine():
    return Engine(load_backend)


def asked(engine, name, caption, text):
    pixels = read_pixels(resources() / "samples" / name)
    start = caption.index(text)
    ranges = ((start, start + len(text)),)
    alignment = engine.align(Query(name, pixels, caption, (ranges,)))
    return alignment, alignment.predictions[alignment.index_of(ranges)]


@pytest.mark.parametrize(
    ("name", "caption", "text", "box"),
    [
        ("park.png", "A dog left of a tree", "dog", Box(60, 220, 260, 400)),
        ("park.png", "A dog left of a tree", "tree", Box(350, 60, 570, 330)),
        ("two-cars.png", "the red car and the blue car", "red car", Box(80, 190, 280, 340)),
        ("two-cars.png", "the red car and the blue car", "blue car", Box(360, 190, 560, 340)),
        ("three-dogs.png", "the largest dog", "dog", Box(400, 160, 620, 360)),
        ("three-dogs.png", "the smallest dog", "dog", Box(70, 230, 190, 350)),
        ("three-dogs.png", "the dog in the middle", "dog", Box(240, 180, 400, 350)),
        ("three-dogs.png", "the first dog from the left", "dog", Box(70, 230, 190, 350)),
        ("three-dogs.png", "the second dog from the left", "dog", Box(240, 180, 400, 350)),
        ("three-dogs.png", "the first dog from the right", "dog", Box(400, 160, 620, 360)),
        ("zoo.png", "an elephant above a lion", "elephant", Box(60, 80, 270, 270)),
        ("kitchen.png", "a yellow banana", "banana", Box(60, 70, 200, 220)),
        ("coffee.jpg", "a cup of espresso", "espresso", Box(50, 10, 480, 390)),
    ],
)
def test_that_the_peak_lies_on_what_the_words_mean(engine, name, caption, text, box):
    _, prediction = asked(engine, name, caption, text)
    assert prediction.found
    assert box.contains(*prediction.peak)
    assert any(box.iou(proposal.box) > 0.35 for proposal in prediction.proposals)


def test_that_what_is_not_there_is_not_found_and_proposes_nothing(engine):
    for name, text in (("zoo.png", "bicycle"), ("kitchen.png", "elephant"), ("park.png", "guitar")):
        _, prediction = asked(engine, name, f"a {text}", text)
        assert not prediction.found
        assert prediction.peak is None
        assert prediction.proposals == ()


def test_that_what_is_counted_beyond_the_last_one_is_not_found(engine):
    assert not asked(engine, "three-dogs.png", "the fourth dog from the left", "dog")[1].found


@pytest.mark.parametrize(
    ("caption", "count"),
    [
        ("a dog", 3),
        ("two dogs", 2),
        ("three dogs", 3),
        ("several dogs", 3),
        ("Three dogs in a row: the smallest dog is on the left", 3),
    ],
)
def test_that_no_more_are_proposed_than_are_said_to_be_there(engine, caption, count):
    word = "dogs" if "dogs" in caption else "dog"
    assert len(asked(engine, "three-dogs.png", caption, word)[1].proposals) == count


def test_that_three_animals_stay_three_proposals(engine):
    _, prediction = asked(engine, "zoo.png", "animals", "animals")
    assert len(prediction.proposals) >= 3


def test_that_function_words_and_unknown_words_are_named_as_such(engine):
    alignment, prediction = asked(engine, "park.png", "the xyzzyq of a dog", "xyzzyq")
    assert prediction.kind == "unknown"
    assert "vocabulary" in prediction.note
    assert alignment.predictions[0].kind == "function"
    assert np.isnan(prediction.score)


def test_that_adjectives_which_are_not_looked_at_are_named(engine):
    _, prediction = asked(engine, "park.png", "a striped dog", "dog")
    assert "'striped' was not looked at" in prediction.note
    _, prediction = asked(engine, "park.png", "a small brown dog", "dog")
    assert prediction.note == ""


def test_that_a_place_attends_to_the_words_it_shows(engine):
    alignment, _ = asked(engine, "park.png", "a dog and a tree", "dog")
    row, column = alignment.cell_at(150, 310)
    dog, tree = (alignment.alpha[index, row, column] for index in (1, 4))
    assert dog > 0.9 > 0.1 > tree
    np.testing.assert_allclose(alignment.alpha.sum(0), 1, atol=1e-4)


def test_that_the_matching_caption_scores_higher(engine):
    right, _ = asked(engine, "zoo.png", "an elephant and a giraffe", "elephant")
    wrong, _ = asked(engine, "kitchen.png", "an elephant and a giraffe", "elephant")
    assert right.global_score > 0.5 > wrong.global_score


def test_that_the_same_question_gets_the_same_answer(engine):
    first, _ = asked(engine, "street.png", "a bus below a house", "bus")
    engine.forget()
    again, _ = asked(engine, "street.png", "a bus below a house", "bus")
    np.testing.assert_array_equal(first.raw, again.raw)


def test_that_tiny_and_extreme_pictures_have_an_answer(engine):
    for size in ((1, 1), (3, 900), (900, 3), (33, 31)):
        pixels = np.zeros((*size, 3), np.uint8)
        alignment = engine.align(Query(str(size), pixels, "a dog", ()))
        assert np.isfinite(alignment.heat).all()
        assert alignment.size == (size[1], size[0])


def test_that_encoding_can_be_cancelled_between_its_steps(engine):
    def check():
        raise Cancelled

    with pytest.raises(Cancelled):
        engine.backend.encode_image(np.zeros((64, 64, 3), np.uint8), "x", check)


def test_that_broken_weights_say_what_to_do(tmp_path):
    path = tmp_path / "compact.safetensors"
    for content in (b"", b"nonsense" * 100, (resources() / "compact" / "compact.safetensors").read_bytes()[:5000]):
        path.write_bytes(content)
        with pytest.raises(AlignmentError, match="Install crossalign-gui again"):
            weights.load(path)


def test_that_the_window_starts_without_torch_and_scipy():
    code = (
        "import sys, crossalign_gui.app; "
        "print([name for name in ('torch', 'transformers', 'scipy', 'jsonschema') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_the_likeliest_place_of_a_drawn_word_is_told_where_every_place_is_unlikely(engine):
    alignment, prediction = asked(engine, "kitchen.png", "a monorail", "monorail")
    assert not prediction.found
    assert np.ptp(alignment.raw[alignment.index_of(prediction.ranges)]) > 0


@pytest.mark.parametrize(("caption", "count"), [("a dog", 1), ("dogs", 3)])
def test_that_a_word_for_one_shows_only_what_is_about_as_likely_as_the_best(caption, count):
    """Three dogs, of which one is the likeliest by far."""
    dogs = tuple(Proposal(Box(20 * place, 0, 20 * place + 10, 10), score) for place, score in enumerate((0.6, 0.9, 0.55)))
    assert len(Prediction((), "visual", 0.9, True, None, dogs, meant=int(caption == "a dog")).strong) == count


def test_that_of_several_only_those_are_shown_that_are_counted():
    dogs = tuple(Proposal(Box(20 * place, 0, 20 * place + 10, 10), score) for place, score in enumerate((0.6, 0.9, 0.55)))
    assert Prediction((), "visual", 0.9, True, None, dogs, counted=2).strong == dogs[:2]
    assert Prediction((), "visual", 0.9, True, None, dogs, counted=7).strong == dogs


def test_that_choices_for_one_are_few_and_keep_their_order():
    many = tuple(Proposal(Box(20 * place, 0, 20 * place + 10, 10), 0.9 - place % 2 / 100) for place in range(12))
    chosen = Prediction((), "visual", 0.9, True, None, many, meant=1).strong
    assert [item.box.x0 for item in chosen] == [0, 40, 80, 120, 160]


def test_that_the_model_says_how_many_are_meant(engine):
    meant = [
        asked(engine, "three-dogs.png", f"{said} the grass", "dog")[1].meant for said in ("a dog on", "dogs on", "two dogs on")
    ]
    assert meant == [1, 0, 2]


def test_that_as_many_are_shown_as_are_counted():
    two = tuple(Proposal(Box(20 * place, 0, 20 * place + 10, 10), score) for place, score in enumerate((0.9, 0.4)))
    assert Prediction((), "visual", 0.9, True, None, two, meant=2).strong == two
