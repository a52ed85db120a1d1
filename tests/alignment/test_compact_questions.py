"""The bundled model answers what its alignment supports, declines the rest, and composes captions."""

import re
from pathlib import Path

import numpy as np
import pytest

from crossalign_gui.alignment.compact.describe import noun_phrase, plural
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.parse import parse
from crossalign_gui.alignment.compact.questions import read
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.nouns import is_plural_name, one_of
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels

GALAXIES = str(Path(__file__).with_name("galaxies.jpg"))  # NASA, public domain: a photograph of nothing that has a name here


@pytest.fixture(scope="module")
def engine():
    return Engine(load_backend)


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load()


def asked(engine, name, question):
    return engine.align(Query(name, read_pixels(resources() / "samples" / name), question))


@pytest.mark.parametrize(
    ("question", "kind", "subject"),
    [
        ("Is there a dog?", "presence", "dog"),
        ("are there any dogs", "presence", "dogs"),
        ("Do you see a red car?", "presence", "car"),
        ("Does the picture contain a cat?", "presence", "cat"),
        ("Is the dog left of the tree?", "presence", "dog"),
        ("Is the dog on the left?", "presence", "dog"),
        ("How many dogs are there?", "count", "dogs"),
        ("how many red cars do you see", "count", "cars"),
        ("What color is the dog?", "colour", "dog"),
        ("What is the colour of the dog?", "colour", "dog"),
        ("Where is the dog?", "place", "dog"),
        ("On which side is the dog?", "place", "dog"),
        ("Is the car red?", "is_colour", "car"),
        ("Is the car red or blue?", "choice", "car"),
        ("How many cactuses are there?", "count", "cactuses"),
        ("How many octopi do you see?", "count", "octopi"),
        ("How many buses are there?", "count", "buses"),
        ("What colour is the fly?", "colour", "fly"),
        ("How many hourglass not dones are there?", "count", "hourglass not dones"),
        ("Which animal is left of the tree?", "relation", "animal"),
    ],
)
def test_that_a_question_is_read_as_its_kind(lexicon, question, kind, subject):
    parsed = parse(question, lexicon)
    found = read(parsed)
    assert found.kind == kind
    start, end = parsed.phrases[found.subject].head
    assert question[start:end] == subject


@pytest.mark.parametrize(
    ("question", "predicate", "reference"),
    [
        ("Which is left of the dog?", "left", "dog"),
        ("What is on the table?", "on", "table"),
        ("What's above the cup?", "above", "cup"),
        ("Which is right of the dog, the cat or the tree?", "right", "dog"),
    ],
)
def test_that_a_question_of_a_relation_names_its_reference(lexicon, question, predicate, reference):
    parsed = parse(question, lexicon)
    found = read(parsed)
    assert (found.kind, found.predicate) == ("relation", predicate)
    start, end = parsed.phrases[found.reference].head
    assert question[start:end] == reference
    assert len(found.options) == (2 if " or " in question else 0)


@pytest.mark.parametrize(
    ("name", "question", "answer"),
    [
        ("park.png", "Is there a dog?", "yes"),
        ("park.png", "Is there an elephant in the picture?", "no"),
        ("park.png", "Is the dog left of the tree?", "yes"),
        ("three-dogs.png", "How many dogs are there?", "3"),
        ("park.png", "How many elephants are there?", "0"),
        ("two-cars.png", "What colour is the car on the left?", "red"),
        ("zoo.png", "Where is the penguin?", "bottom right"),
        ("zoo.png", "What is below the giraffe?", "penguin"),
        ("zoo.png", "Which is above the penguin, the giraffe or the lion?", "giraffe"),
        ("zoo.png", "What is on the penguin?", "giraffe"),
        ("two-cars.png", "Is the car red?", "yes"),
        ("two-cars.png", "Is the car green?", "no"),
        ("park.png", "What colour is the airplane?", "there is no airplane"),
    ],
)
def test_that_the_answer_is_what_the_picture_shows(engine, name, question, answer):
    assert asked(engine, name, question).answer == answer


@pytest.mark.parametrize(
    ("name", "question", "answer"),
    [
        ("flower-pots.jpg", "What is on the table?", "vase, potted plant"),
        ("officer.jpg", "What is on the tie?", "nothing that it knows"),  # the person is behind it
        ("officer.jpg", "What is the woman riding?", "nothing that it knows"),
        ("officer.jpg", "What is the woman holding?", "nothing that it knows"),  # she wears the tie
        ("officer.jpg", "What is left of the tie?", "nothing that it knows"),
        ("officer.jpg", "What is behind the woman?", "nothing that it knows"),
        ("astronaut.jpg", "Where is the flag?", "left"),
        ("old-town.jpg", "How many TVs are there?", "0"),
        ("coffee.jpg", "What is on the table?", "cup"),
        ("gull.jpg", "Who is left of the bird?", "nothing that it knows"),
        ("astronaut.jpg", "What colour is the suit?", "orange"),
    ],
)
def test_that_the_answer_is_what_the_photograph_shows(engine, name, question, answer):
    assert asked(engine, name, question).answer == answer


def test_that_all_that_is_named_is_shown(engine):
    alignment = asked(engine, "flower-pots.jpg", "What is on the table?")
    assert len(alignment.predictions[alignment.index_of(((0, 4),))].proposals) == 3


def test_that_what_somebody_does_in_a_drawing_is_not_answered(engine):
    assert asked(engine, "park.png", "What is the dog holding?").answer == ""


BEYOND = (
    "Why is the dog happy?",
    "What is the dog doing?",
    "Is the dog sleeping?",
    "Who owns the dog?",
    "What breed is the dog?",
    "How old is the tree?",
    "What time is it?",
    "What does the sign say?",
    "Is there no dog?",
    "Isn't the dog brown?",
    "Is there a zorblax?",
    "Is it raining?",
    "Is the dog older than the tree?",
    "Whose ball is it?",
    "When was the picture taken?",
    "What material is the ball made of?",
    "What kind of tree is it?",
    "Is this a good picture?",
    "What is 2 plus 2?",
    "How many legs does the dog have?",
    "How much does the ball cost?",
    "Are you a robot?",
)


@pytest.mark.parametrize("question", BEYOND)
def test_that_a_question_beyond_the_model_is_declined_with_one_that_can(engine, question):
    alignment = asked(engine, "park.png", question)
    assert alignment.answer == ""
    assert "blip-vqa" in alignment.notes[0]


def test_that_the_word_that_asks_means_what_the_answer_names(engine):
    alignment = asked(engine, "zoo.png", "What is below the giraffe?")
    prediction = alignment.predictions[alignment.index_of(((0, 4),))]
    assert prediction.found
    assert Box(370, 320, 540, 480).contains(*prediction.peak)
    assert prediction.proposals


def test_that_a_thing_taken_for_granted_is_looked_for_and_doubt_is_said(engine):
    alignment = asked(engine, "weather.png", "Where is the sun?")
    assert alignment.answer == "top right"
    assert "not sure whether there is a sun" in alignment.notes[0]
    assert asked(engine, "weather.png", "How many suns are there?").answer == "1"
    assert asked(engine, "weather.png", "Is there a sun?").answer == "yes"


@pytest.mark.parametrize(
    ("name", "asked_for", "there"), [("park.png", "cat", "dog"), ("three-dogs.png", "cat", "dog"), ("cat.jpg", "dog", "cat")]
)
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Is there a {}?", "no"),
        ("Where is the {}?", "there is no {}"),
        ("What colour is the {}?", "there is no {}"),
        ("Is the {} red?", "there is no {}"),
        ("Is the {} red or blue?", "there is no {}"),
        ("What is left of the {}?", "there is no {}"),
        ("How many {}s are there?", "0"),
    ],
)
def test_that_a_question_about_a_neighbour_that_is_not_there_says_so_and_what_is_there(
    engine, name, asked_for, there, question, answer
):
    alignment = asked(engine, name, question.format(asked_for))
    assert alignment.answer == answer.format(asked_for)
    assert f"not sure whether there is a {asked_for}" in alignment.notes[0]
    assert there in alignment.notes[0]


@pytest.mark.parametrize("light", [0.8, 1.0, 1.2])
def test_that_a_neighbour_is_not_taken_for_it_in_other_light_either(engine, light):
    pixels = np.clip(read_pixels(resources() / "samples" / "cat.jpg") * light, 0, 255).astype(np.uint8)
    alignment = engine.align(Query(f"cat {light}", pixels, "Where is the dog?"))
    assert alignment.answer == "there is no dog"
    assert "cat" in alignment.notes[0]


COUNTED = ("person", "flower pot", "cup", "vase", "chair", "bird", "cat", "dog", "tie", "car", "book", "potted plant",
           "window", "house", "hat", "face", "flag", "animal", "barn", "plate")  # fmt: skip


@pytest.mark.parametrize("name", [path.name for path in sorted((resources() / "samples").glob("*.jpg"))])
def test_that_a_question_about_a_photograph_and_the_phrase_in_it_agree(engine, name):
    """Whether it is there, and how many there are: as many as the window shows for the plural, in the question and by itself."""
    for noun in COUNTED:
        counted = asked(engine, name, f"How many {plural(noun)} are there?")
        shown = [
            alignment.predictions[-1 - after] for alignment, after in ((counted, 2), (asked(engine, name, plural(noun)), 0))
        ]
        assert [len(prediction.strong) for prediction in shown] == 2 * [int(counted.answer)], noun
        one = asked(engine, name, f"a {noun}").predictions[-1]
        assert asked(engine, name, f"Is there a {noun}?").answer == ("yes" if one.found else "no"), noun


def test_that_a_caption_and_a_question_count_the_same(engine):
    caption = engine.write_caption(Query("flower-pots.jpg", read_pixels(resources() / "samples" / "flower-pots.jpg"), ""))
    assert re.search(r"two (\w+ )?vases", caption.casefold())
    assert asked(engine, "flower-pots.jpg", "How many vases are there?").answer == "2"


@pytest.mark.parametrize(("name", "there"), [("park.png", "dog"), ("three-dogs.png", "dog"), ("cat.jpg", "cat")])
def test_that_of_what_is_surely_there_no_doubt_is_said(engine, name, there):
    assert asked(engine, name, f"Is there a {there}?").answer == "yes"
    assert asked(engine, name, f"Where is the {there}?").notes == ()


@pytest.mark.parametrize(
    ("name", "noun"),
    [("astronaut.jpg", "guitar"), ("astronaut.jpg", "tree"), ("coffee.jpg", "guitar"),
     ("kitchen.png", "tree"), ("kitchen.png", "bird"), (GALAXIES, "tree"),
     ("music.png", "dog"), ("street.png", "horse"), ("weather.png", "bird"), ("rocket.jpg", "bird"),
     ("weather.png", "person"), ("park.png", "person"), ("zoo.png", "person"), ("music.png", "person")],
)  # fmt: skip
def test_that_no_place_is_named_for_what_is_hardly_there(engine, name, noun):
    alignment = asked(engine, name, f"Where is the {noun}?")
    assert alignment.answer == f"there is no {noun}"
    assert f"not sure whether there is a {noun}" in alignment.notes[0]


@pytest.mark.parametrize(
    ("name", "question", "answer"),
    [
        ("cat.jpg", "Where are the people?", "not sure whether there is a person"),
        ("zoo.png", "Where are the people?", "not sure whether there is a person;"),
        ("zoo.png", "Where are the sunglasses?", "there are no sunglasses"),
        ("park.png", "Where are the trousers?", "there are no trousers"),
        ("park.png", "Where is the airplane?", "there is no airplane"),
        ("barn.jpg", "Where are the cows?", "there are no cows"),
        ("barn.jpg", "Are there cows on the grass?", "not sure whether there is a cow;"),
    ],
)
def test_that_names_that_are_plural_are_spoken_of_as_such(engine, name, question, answer):
    alignment = asked(engine, name, question)
    assert answer in " ".join((alignment.answer, *alignment.notes))


@pytest.mark.parametrize(
    ("name", "many", "one"),
    [
        ("people", True, "person"),
        ("police", True, "police officer"),
        ("young men", True, "young man"),
        ("sunglasses", True, "pair of sunglasses"),
        ("red trousers", True, "pair of red trousers"),
        ("clothes", True, "piece of clothing"),
        ("cows", True, "cow"),
        ("bus", False, "bus"),
        ("octopus", False, "octopus"),
        ("wine glass", False, "wine glass"),
        ("sky", False, "sky"),
    ],
)
def test_that_a_name_knows_whether_it_is_plural_and_what_one_of_it_is(name, many, one):
    assert (is_plural_name(name), one_of(name)) == (many, one)


def test_that_nothing_is_written_of_a_picture_in_which_nothing_is_sure(engine):
    pixels = read_pixels(Path(GALAXIES))
    assert engine.write_caption(Query(GALAXIES, pixels, "")) == ""


def test_that_a_scrap_that_no_detector_saw_is_not_written_of_a_photograph(engine):
    """Of a thousand classes one always wins at some place: a space helmet was called a football helmet."""
    pixels = read_pixels(resources() / "samples" / "astronaut.jpg")
    assert engine.write_caption(Query("astronaut.jpg", pixels, "")) == "A person"


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("gull.jpg", "A bird"),  # the building on the pier is no drilling platform
        ("officer.jpg", "A person with a tie"),
        ("barn.jpg", "A barn"),
    ],
)
def test_that_a_photograph_is_described_by_what_is_surely_there(engine, name, caption):
    assert engine.write_caption(Query(name, read_pixels(resources() / "samples" / name), "")) == caption


def test_that_what_stands_on_a_table_is_said_to_and_is_found_there_again(engine):
    pixels = read_pixels(resources() / "samples" / "flower-pots.jpg")
    caption = engine.write_caption(Query("flower-pots.jpg", pixels, ""))
    assert caption.endswith("on a dining table")
    assert all(
        item.found for item in engine.align(Query("flower-pots.jpg", pixels, caption)).predictions if item.kind == "visual"
    )


def test_that_a_statement_gets_no_answer(engine):
    alignment = asked(engine, "park.png", "A dog left of a tree")
    assert (alignment.answer, alignment.notes) == ("", ())


def test_that_a_composed_caption_names_what_is_there_and_is_found_again(engine):
    pixels = read_pixels(resources() / "samples" / "two-cars.png")
    caption = engine.write_caption(Query("two-cars.png", pixels, ""))
    alignment = engine.align(Query("two-cars.png", pixels, caption))
    assert any(prediction.found for prediction in alignment.predictions)
    assert not any(prediction.kind == "unknown" for prediction in alignment.predictions)


@pytest.mark.parametrize(("noun", "many"), [("dog", "dogs"), ("bus", "buses"), ("child", "children"), ("sunglasses", "sunglasses"),
                                             ("cherry", "cherries"), ("red box", "red boxes")])  # fmt: skip
def test_that_plurals_are_those_of_english(noun, many):
    assert plural(noun) == many


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (("cherries",), "cherries"), (("jeans", "blue"), "blue jeans"), (("paw prints",), "paw prints"), (("men",), "men"),
        (("grass",), "grass"), (("rice", "", "two"), "rice"), (("cherries", "", "two"), "two cherries"),
        (("bus",), "a bus"), (("santa claus",), "a santa claus"), (("nest with eggs",), "a nest with eggs"),
        (("globe showing americas",), "a globe showing americas"), (("glass of milk",), "a glass of milk"),
        (("goat", "orange"), "an orange goat"), (("unicorn",), "a unicorn"), (("euro banknote",), "a euro banknote"),
        (("hourglass",), "an hourglass"), (("x ray",), "an x ray"), (("umbrella",), "an umbrella"),
        (("dog", "red", "three"), "three red dogs"),
    ],
)  # fmt: skip
def test_that_a_written_noun_has_the_article_of_english(said, written):
    assert noun_phrase(*said) == written
