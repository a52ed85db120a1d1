"""Which words the bundled model does not know: no far guess, no reading of a whole name by its last word alone."""

import pytest

from crossalign_gui.alignment.compact.chunks import Chunker
from crossalign_gui.alignment.compact.explain import how_read
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.parse import parse, resolve

UNKNOWN = """kitchen,living room,launch pad,fish tank,paper plate,phone booth,license plate,steering wheel,hockey stick,golf club,
basketball hoop,cutting board,chopping board,picture frame,stapler,tape,glue,rope,tunnel,scaffolding,windmill,watering can,comb,
egg cup,lightning,moss,pliers,back,space,medal,charger,trash bag holder""".replace("\n", "").split(",")
NOT_OF_ANOTHER_KIND = {
    "coffee table": "mug", "countertop": "triceratops", "sink": "jug", "sidewalk": "patio", "fire hydrant": "fireboat",
    "skateboard": "paddlewheel", "river": "bank", "police officer": "car", "waiter": "table", "soldier": "medal",
    "tourist": "hotel", "kitten": "chick", "carrot": "lemon", "moon": "scorpion", "arm": "rifle", "beer": "bear",
    "street": "sign", "shelf": "tripod", "swimming pool": "pool table", "giraffe": "zebra", "cloud": "bubble",
    "head": "promontory", "ear": "ImageNet", "napkin": "diaper", "painter": "cougar", "bullet": "train", "board": "table",
    "press": "wardrobe", "coach": "passenger car", "jacket": "book", "lid": "hat", "sign": "scoreboard", "game": "grouse",
    "part": "bib", "bar": "space bar", "staff": "crutch", "outfit": "carpenter", "cream": "sunscreen", "soul": "groom",
    "lamp-post": "maypole", "cutting-board": "surfboard", "slipper": "slider", "tail": "seat", "bike": "moped",
}  # fmt: skip
ALSO = {
    "flag": "flagpole", "sign": "street sign", "bike": "mountain bike", "bath": "bathtub", "jacket": "coat", "T-shirt": "jersey",
    "saucer": "plate", "kettle": "teapot", "tyre": "car wheel", "sea-gull": "bird", "foot-ball": "sports ball", "toy-car": "car",
    "teddy-bears": "thing: teddy bear", "wine-glasses": "wine glass",
}  # fmt: skip
BY_PART = {"toy car": "car", "dog bowl": "bowl", "glass door": "door", "brick house": "house", "horse rider": "rider"}


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load()


@pytest.mark.parametrize("word", UNKNOWN)
def test_that_what_the_model_does_not_know_is_said_to_be_unknown(lexicon, word):
    assert how_read(word, lexicon) == ["unknown: not in this model's vocabulary"]


@pytest.mark.parametrize("word", sorted(NOT_OF_ANOTHER_KIND))
def test_that_a_word_is_not_read_as_what_only_sounds_alike(lexicon, word):
    assert NOT_OF_ANOTHER_KIND[word] not in " ".join(how_read(word, lexicon))


@pytest.mark.parametrize("word", sorted(ALSO))
def test_that_a_word_is_read_as_people_use_it(lexicon, word):
    assert ALSO[word] in " ".join(how_read(word, lexicon))


@pytest.mark.parametrize("name", sorted(BY_PART))
def test_that_a_name_read_by_its_last_word_says_so(lexicon, name):
    assert how_read(name, lexicon)[0] == f"read by its part '{BY_PART[name]}', since the whole is not known"


def test_that_a_whole_name_which_is_unknown_is_not_read_by_its_last_word(lexicon):
    caption = "A rocket on the launch pad at night"
    parsed = parse(caption, lexicon)
    assert [phrase.text for phrase in parsed.phrases] == ["rocket"]
    start = caption.index("launch pad")
    assert resolve(parsed, ((start, start + 10),)).kind == "unknown"


def test_that_a_colour_before_an_unknown_name_is_looked_for_alone(lexicon):
    (phrase,) = parse("a red launch pad", lexicon).phrases
    assert phrase.entry is None
    assert phrase.colours == ("red",)


def test_that_an_unknown_name_is_one_phrase(lexicon):
    caption = "A rocket on the launch pad"
    assert [caption[a:b] for ((a, b),) in Chunker(lexicon).phrases(caption)] == ["rocket", "launch pad"]


def test_that_a_name_which_is_known_is_read_although_its_last_word_means_something_else(lexicon):
    assert parse("a sea lion on a rock", lexicon).phrases[0].text == "sea lion"
    assert parse("a hot dog", lexicon).phrases[0].text == "hot dog"


@pytest.mark.parametrize("word", ["的", "el"])
def test_that_particles_of_other_languages_name_nothing(lexicon, word):
    """A target and an elevated railway are named by the same letters."""
    assert "function word" in how_read(word, lexicon)[0]
