"""What an edit of a caption does to its phrases, links and proposals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Image, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words
from crossalign_gui.domain.validate import validate

PERSON, MODEL = Provenance("human", "person"), Provenance("model", "m")


def document(text, *quotes, status="accepted", prov=PERSON):
    """Each quote is linked to a region of its own."""
    made = Document(Image("i", "a.png", 100, 80), (Caption("c", "i", text),))
    for number, quote in enumerate(quotes):
        start = text.index(quote)
        region = Region(f"r{number}", "i", Box(number, 0, number + 1, 5), status=status, prov=prov)
        made = operations.add_linked_region(made, "c", ((start, start + len(quote)),), region, prov)
    return made


def quotes(after):
    return [span.text for span in after.spans if after.links_of_span(span.id)]


@pytest.mark.parametrize(
    ("before", "phrase", "after", "kept"),
    [
        ("the cat on a mat", "the cat", "the dog on a mat", "the dog"),
        ("two small cats", "two small cats", "two small dogs", "two small dogs"),
        ("a kangoroo sits", "kangoroo", "a kangaroo sits", "kangaroo"),
        ("a kagnaroo sits", "a kagnaroo", "the kangaroo sits", "the kangaroo"),
        ("a DOG", "DOG", "a dog", "dog"),
        ("a dogs bowl", "dogs bowl", "a dog's bowl", "dog's bowl"),
        ("a redcup here", "redcup", "a red cup here", "red cup"),
        ("a mail box", "mail box", "a mailbox", "mailbox"),
        ("the cat", "the cat", "the black cat", "the black cat"),
        ("the cat", "cat", "one day the cat sleeps", "cat"),
        ("a dog and a cat", "dog", "a cat and a dog", "dog"),
        ("the big cat", "the big cat", "the cat", "the cat"),
        ("the cat on a mat", "cat", "the dog on a mat", None),
        ("a cat on the mat", "a cat", "the dog near a tree", None),
        ("the red cup", "red cup", "the", None),
        ("一只黑色的狗坐着", "黑色的狗", "一只白色的狗坐着", "白色的狗"),
        ("一只黑色的狗坐着", "狗", "一只黑色的猫坐着", None),
        ("一只黑色的狗坐着", "黑色", "一只白色的狗坐着", None),
        ("红色沙发", "红色", "蓝色沙发", None),
        ("노란 사과", "사과", "노란 사자", None),
        ("고양이와 개", "고양이와", "고양아와 개", "고양아와"),
        ("السيارة الحمراء", "السيارة", "السَّيَّارَةُ الحمراء", "السَّيَّارَةُ"),
        ("الكتــاب هنا", "الكتــاب", "الكتاب هنا", "الكتاب"),
        ("הכלב השחור", "הכלב", "הַכֶּלֶב השחור", "הַכֶּלֶב"),
    ],
)
def test_that_a_phrase_follows_its_words_and_no_others(before, phrase, after, kept):
    change = operations.edit_caption_text(document(before, phrase), "c", after)
    assert quotes(change.document) == ([] if kept is None else [kept])
    assert [span.text for span in change.dropped] == ([phrase] if kept is None else [])
    assert len(change.document.regions) == 1


def test_that_a_phrase_that_loses_a_word_is_told():
    change = operations.edit_caption_text(document("the big cat sits", "the big cat"), "c", "the cat sits")
    assert [span.text for span in change.shrunk] == ["the big cat"]
    assert not operations.edit_caption_text(document("the cat sits", "the cat"), "c", "the dog sits").shrunk


def test_that_of_equal_words_the_one_beside_the_edit_goes():
    made = document("a cup and a cup", "a cup")
    assert quotes(operations.edit_caption_text(made, "c", "a cup", at=0).document) == []
    assert quotes(operations.edit_caption_text(made, "c", "a cup", at=5).document) == ["a cup"]


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ("a red ball and a dog", ["r0", "r1"]),
        ("a red baall and a dog", ["r0", "r1"]),
        ("a red car and a dog", ["r1"]),
        ("a blue ball and a dog", ["r1"]),
        ("a red ball", ["r0"]),
        ("nothing", []),
    ],
)
def test_that_proposals_go_with_the_words_they_were_proposed_for(after, left):
    made = document("a red ball and a dog", "red ball", "dog", status="proposed", prov=MODEL)
    change = operations.edit_caption_text(made, "c", after)
    assert [region.id for region in change.document.regions] == left
    assert change.removed == 2 - len(left)
    assert {link.region for link in change.document.links} == set(left)


def test_that_what_a_person_accepted_stays_without_its_words():
    made = operations.set_status(document("a ball", "ball", status="proposed", prov=MODEL), "r0", "accepted")
    assert [region.id for region in operations.edit_caption_text(made, "c", "a dog").document.regions] == ["r0"]


def test_that_open_proposals_go_with_their_caption():
    made = document("a ball", "ball", status="proposed", prov=MODEL)
    assert operations.remove_caption(made, "c").regions == ()


@given(st.lists(st.sampled_from("the big red dog dgo cat 狗 cup's a".split()), max_size=8), st.data())  # noqa: SIM905
def test_that_phrases_keep_to_whole_words_of_a_sound_document(words, data):
    made = document("the big red dog and the cat's cup", "red dog", "the cat's", "cup")
    after = operations.edit_caption_text(made, "c", " ".join(words), at=data.draw(st.none() | st.integers(0, 20))).document
    assert not list(validate([after], {"person"}))
    starts, ends = ({getattr(word, name) for word in split_words(after.captions[0].text)} for name in ("start", "end"))
    assert all(start in starts and end in ends for span in after.spans for start, end in span.ranges)


def test_that_no_phrase_of_a_long_caption_survives_another_text():
    old, new = (" ".join(f"{letter}{number * 7919}" for number in range(1500)) for letter in "ab")
    assert operations.edit_caption_text(document(old, "a7919"), "c", new).dropped
