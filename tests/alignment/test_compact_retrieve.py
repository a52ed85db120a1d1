import numpy as np
import pytest

from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.chunks import Chunker
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.things import find_things, is_drawing
from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels

NAMES = ("park.png", "two-cars.png", "kitchen.png", "zoo.png", "cat.jpg")


@pytest.fixture(scope="module")
def backend():
    return load_backend("compact", "cpu")


@pytest.fixture(scope="module")
def states(backend):
    found = {}
    for name in NAMES:
        found[name] = backend.encode_image(read_pixels(resources() / "samples" / name), name, never_cancelled)
    return found


@pytest.fixture(scope="module")
def vectors(backend, states):
    return np.stack([backend.image_vector(state) for state in states.values()])


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("a dog left of a tree", "park.png"),
        ("the red car next to the blue car", "two-cars.png"),
        ("a banana and a teapot", "kitchen.png"),
        ("an elephant above a lion", "zoo.png"),
        ("a tabby cat", "cat.jpg"),
    ],
)
def test_that_a_caption_scores_its_own_sample_highest(backend, vectors, caption, name):
    scores = backend.match_caption(vectors, caption)
    assert NAMES[int(scores.argmax())] == name
    assert ((scores >= 0) & (scores <= 1)).all()


def test_that_a_colour_that_the_thing_lacks_lowers_its_score(backend, vectors):
    cars = NAMES.index("two-cars.png")
    assert backend.match_caption(vectors, "a red car")[cars] > backend.match_caption(vectors, "a green car")[cars]


@pytest.mark.parametrize(
    ("name", "true", "false"),
    [
        ("kitchen.png", "a red apple and a yellow banana", "a yellow apple and a red banana"),
        ("park.png", "a dog left of a tree", "a dog right of a tree"),
        ("zoo.png", "an elephant above a lion", "an elephant below a lion"),
        ("zoo.png", "a lion below an elephant", "a lion above an elephant"),
        ("park.png", "a dog on the left", "a dog on the right"),
    ],
)
def test_that_colours_places_and_relations_must_be_true_of_the_same_thing(backend, vectors, name, true, false):
    place = NAMES.index(name)
    assert backend.match_caption(vectors, true)[place] > backend.match_caption(vectors, false)[place] + 0.1


def test_that_a_wide_word_means_every_picture_of_its_kind(backend, vectors):
    scores = dict(zip(NAMES, backend.match_caption(vectors, "an animal"), strict=True))
    animals = [scores.pop(name) for name in ("park.png", "zoo.png", "cat.jpg")]
    assert min(animals) > max(scores.values())


def test_that_the_right_pictures_come_first_among_many(backend, vectors):
    scores = backend.match_caption(np.asfortranarray(np.tile(vectors, (300, 1))), "a dog left of a tree")
    assert set(np.argsort(-scores)[:300] % len(NAMES)) == {NAMES.index("park.png")}
    assert ((scores >= 0) & (scores <= 1)).all()


def test_that_the_things_of_a_drawing_are_told_apart_from_each_other_and_from_a_photograph(states):
    kitchen, cat = states["kitchen.png"], states["cat.jpg"]
    found = find_things(kitchen.data, Calibration(), kitchen.size[::-1])
    assert len(found.drawn) == 4
    assert np.sum([item.mask for item in found.drawn], axis=0).max() == 1
    assert is_drawing(kitchen.data)
    assert not found.photographed
    assert not is_drawing(cat.data)
    assert find_things(cat.data, Calibration(), cat.size[::-1]).detected


def test_that_wide_words_are_those_of_many_units_in_the_same_order_every_time():
    lexicon = Lexicon.load()
    wide = lexicon.wide(24)
    assert lexicon.lookup("animal").units in wide
    assert lexicon.lookup("cup").units not in wide
    assert min(map(len, wide)) > 24
    assert Lexicon.load().wide(24) == wide


def test_that_a_caption_without_known_words_is_refused(backend, vectors):
    with pytest.raises(AlignmentError, match="no word"):
        backend.match_caption(vectors, "whence thereof")


def test_that_an_image_is_most_like_itself_and_a_region_like_what_it_shows(backend, states, vectors):
    for place in range(len(NAMES)):
        assert int(backend.match_example(vectors, vectors[place]).argmax()) == place
    width = states["two-cars.png"].size[1]
    car = backend.image_vector(states["two-cars.png"], Box(0, 100, width / 2, 400))
    assert car.shape == vectors[0].shape
    assert int(backend.match_example(vectors, car).argmax()) == NAMES.index("two-cars.png")


def test_that_the_box_of_a_man_is_like_every_picture_of_people_whatever_is_around_him(backend):
    people, others = (
        ("astronaut.jpg", "officer.jpg", "old-town.jpg"),
        ("barn.jpg", "gull.jpg", "flower-pots.jpg", "coffee.jpg"),
    )
    pixels = [read_pixels(resources() / "samples" / name) for name in (*people, *others)]
    rows = np.stack([backend.image_vector(backend.encode_image(one, "", never_cancelled)) for one in pixels])
    man = backend.encode_image(read_pixels(resources() / "samples" / "cameraman.jpg"), "", never_cancelled)
    scores = backend.match_example(rows, backend.image_vector(man, Box(0, 60, 300, 512)))
    assert scores[: len(people)].min() > scores[len(people) :].max() + 0.08


@pytest.mark.parametrize(
    ("caption", "phrases"),
    [
        ("A red cup left of two big dogs", ["red cup", "big dogs"]),
        ("an orange and a soccer ball", ["orange", "soccer ball"]),
        ("the old gizmo", ["old gizmo"]),
        ("A heater, a television", ["heater", "television"]),
        ("رائدة فضاء", []),
        ("", []),
    ],
)
def test_that_noun_phrases_are_found_without_their_articles(caption, phrases):
    assert [caption[ranges[0][0] : ranges[0][1]] for ranges in Chunker.load().phrases(caption)] == phrases
