"""From a region to its words, as a proposal."""

import pytest

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.annotate.naming import first_phrase, named
from tests.conftest import BLUE, RED
from tests.fakes import TalkingBackend


@pytest.fixture
def backend():
    return TalkingBackend()


MODEL = Provenance("model", "m@1")


def document(*texts):
    captions = tuple(Caption(f"c{number}", "i", text) for number, text in enumerate(texts))
    return Document(Image("i", "a.png", 400, 300), captions, regions=(Region("r", "i", Box(1, 2, 30, 40)),))


def said(made):
    return [(made.span(link.span).text, link.region, link.status) for link in made.links]


def test_that_words_of_a_caption_are_taken_where_they_are_there():
    made, caption, _ = named(document("a tree", "a Red cup on a table"), "r", "a red cup", MODEL)
    assert (caption, said(made)) == ("c1", [("Red cup", "r", "proposed")])


def test_that_the_noun_alone_is_taken_and_no_part_of_a_word():
    made, caption, _ = named(document("a cupboard", "the cup is green"), "r", "a red cup", MODEL)
    assert (caption, said(made)) == ("c1", [("cup", "r", "proposed")])


def test_that_a_new_phrase_is_made_where_no_caption_has_the_words():
    made, caption, ranges = named(document("a tree"), "r", "a red cup", MODEL)
    new = made.captions[-1]
    assert (new.id, new.text, new.kind, new.prov) == (caption, "a red cup", "noun_phrase", MODEL)
    assert ranges == ((0, 9),)
    assert said(made) == [("a red cup", "r", "proposed")]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("A blue box on the ground.", "a blue box"),
        ("The image shows a red cup with a handle. It is full.", "a red cup"),
        ("This is a dog sitting in the sun", "a dog"),
        ("a photo of two children", "two children"),
        ("TV and a sofa", "TV"),
        ("a ring on an onyx stand", "a ring"),
        ("", ""),
    ],
)
def test_that_a_sentence_gives_what_it_names_first(text, phrase):
    assert first_phrase(text) == phrase


def test_that_what_a_person_has_said_stays():
    made, span = operations.ensure_span(document("a cup"), "c0", ((2, 5),))
    absent = operations.mark_absent(made, span.id, MODEL)
    assert operations.is_absent(named(absent, "r", "a cup", MODEL)[0], span.id)
    denied = operations.deny(made, span.id, "r", MODEL)
    assert named(denied, "r", "a cup", MODEL)[0].links == denied.links


def test_that_the_selected_region_is_named_by_the_model_and_the_link_is_kept_by_one_key(qtbot, opened, say, backend):
    say(opened, "a red box and a blue box")
    opened.select_words([])
    opened.corrections.add_region(Box(*BLUE))
    opened.select_region(opened.document.regions[0].id)
    backend.caption = "A blue and a tree"
    opened.naming.ask()
    qtbot.waitUntil(lambda: bool(opened.document.links))
    assert said(opened.document) == [("blue", opened.document.regions[0].id, "proposed")]
    opened.links.link_selected()
    assert [link.status for link in opened.document.links] == ["accepted"]
    opened.undo()
    opened.undo()
    assert not opened.document.links


def test_that_without_a_region_or_words_a_notice_says_so(qtbot, opened, say, backend):
    say(opened, "a red box")
    told = []
    opened.notice.connect(lambda notice: told.append(notice.text))
    opened.select_region(None)
    opened.naming.ask()
    assert "Select a region first" in told[-1]
    opened.corrections.add_region(Box(*RED))
    opened.select_region(opened.document.regions[0].id)
    backend.caption = ""
    opened.naming.ask()
    qtbot.waitUntil(lambda: "no words" in told[-1])
