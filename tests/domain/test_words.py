"""What one word of a caption is, in any script."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossalign_gui.domain import segmenter
from crossalign_gui.domain.document import Caption, Document, Image
from crossalign_gui.domain.handwork import joined, split
from crossalign_gui.domain.operations import edit_caption_text
from crossalign_gui.domain.text import split_words, words_of


def texts(caption):
    return [word.text for word in split_words(caption)]


@pytest.mark.parametrize(
    ("caption", "words"),
    [
        ("a dog's head", ["a", "dog's", "head"]),
        ("the house’s door", ["the", "house’s", "door"]),
        ("red-bus, T-shirt; mother-in-law", ["red-bus", "T-shirt", "mother-in-law"]),
        ("at 12:30 1,000 cost 3.5", ["at", "12:30", "1,000", "cost", "3.5"]),
        ("it's the U.S. U.S.A e.g. a U.S.-made car.", ["it's", "the", "U.S.", "U.S.A", "e.g.", "a", "U.S.-made", "car"]),
        ("A dog.The cat, 3 dogs.", ["A", "dog", "The", "cat", "3", "dogs"]),
        ("café-bar\tcafe\u0301-bar\nAT&T", ["café-bar", "cafe\u0301-bar", "AT&T"]),
        ("(see https://example.com/a?b=c.) www.x.de", ["see", "https://example.com/a?b=c", "www.x.de"]),
        ("ask me@example.org or example.com!", ["ask", "me@example.org", "or", "example.com"]),
        ("می\u200cروم co\u00adoperate dog\u200e क्\u200dष", ["می\u200cروم", "co\u00adoperate", "dog", "क्\u200dष"]),
        ("one\u200btwo", ["one", "two"]),
        ("हिन्दी में एक लाल गाड़ी", ["हिन्दी", "में", "एक", "लाल", "गाड़ी"]),
        ("السَّيَّارَةُ الحَمْرَاءُ", ["السَّيَّارَةُ", "الحَمْرَاءُ"]),
        ("한국어 문장, 개 2마리", ["한국어", "문장", "개", "2마리"]),
        ("一只黑色的狗坐在红色沙发上。", ["一只", "黑色", "的", "狗", "坐在", "红色", "沙发", "上"]),
        ("T-shirt和12:30的猫", ["T-shirt", "和", "12:30", "的", "猫"]),
        ("黒い犬がソファに", ["黒い", "犬", "が", "ソファ", "に"]),
        ("คนขี่จักรยาน", ["คน", "ขี่", "จักรยาน"]),
        ("ស្ត្រីម្នាក់អង្គុយ", ["ស្ត្រី", "ម្នាក់", "អង្គុយ"]),
        ("ແມ່ຍິງນັ່ງ", ["ແມ່ຍິງ", "ນັ່ງ"]),
        ("ឆ្កែខ្មៅ២ក្បាល", ["ឆ្កែ", "ខ្មៅ", "២", "ក្បាល"]),
        ("နီသောကား၂စီး", ["နီသော", "ကား", "၂", "စီး"]),
        ("แมว๒๕ตัว ๒.๕ 2ตัว", ["แมว", "๒๕", "ตัว", "๒.๕", "2", "ตัว"]),
        ("בית־ספר גדול", ["בית־ספר", "גדול"]),
        ("Մայր֊հայրենի", ["Մայր֊հայրենի"]),
        (
            "five o'clock rock 'n' roll 3.5% Dr. Smith's #tag @name",
            ["five", "o'clock", "rock", "n", "roll", "3.5", "Dr", "Smith's", "tag", "name"],
        ),
        ("l’homme d'aujourd'hui, U-Bahn-Haltestelle", ["l’homme", "d'aujourd'hui", "U-Bahn-Haltestelle"]),
        ("👨‍👩‍👧 a 1️⃣ 🇩🇪 🐶狗", ["a", "1️⃣", "狗"]),
    ],
)
def test_that_words_are_those_that_a_reader_sees(caption, words):
    assert texts(caption) == words


@given(
    st.text(
        alphabet=st.sampled_from("aé1.-'’ ,狗の犬กำผ្ู้កស\u0301\u200d\u200c\ufe0f\u20e3🐶👩🏻🇩🇪\u0600\u093f\u0915\r\n\ud800"),
        max_size=30,
    )
)
def test_that_words_are_in_order_and_cut_no_grapheme_cluster(caption):
    found = split_words(caption)
    borders = {0, *segmenter.clusters(caption)}
    assert all(caption[word.start : word.end] == word.text for word in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert {place for word in found for place in (word.start, word.end)} <= borders
    covered = {place for word in found for place in range(word.start, word.end)}
    assert {place for place, character in enumerate(caption) if character.isalnum()} <= covered


@given(st.text(max_size=40))
def test_that_any_text_has_its_letters_in_words(caption):
    found = split_words(caption)
    covered = {place for word in found for place in range(word.start, word.end)}
    assert {place for place, character in enumerate(caption) if unicodedata.category(character)[0] == "L"} <= covered


def test_that_word_ranges_of_the_document_come_before_the_rules():
    caption = Caption("c", "i", "a hot dog", tokens=((0, 1), (2, 9)))
    assert [word.text for word in words_of(caption)] == ["a", "hot dog"]
    for broken in (((0, 1), (0, 9)), ((5, 2),), ((2, 90),), ()):
        assert words_of(Caption("c", "i", "a hot dog", tokens=broken)) == split_words("a hot dog")


def test_that_words_are_joined_and_split_by_hand():
    caption = Caption("c", "i", "a hot dog, redbus")
    hot_dog = joined(caption, [(6, 9), (2, 5)])
    assert [word.text for word in words_of(hot_dog)] == ["a", "hot dog", "redbus"]
    assert split(hot_dog, (2, 9)) == caption
    red_bus = split(hot_dog, (11, 17), at=14)
    assert [word.text for word in words_of(red_bus)] == ["a", "hot dog", "red", "bus"]
    assert [word.text for word in words_of(split(caption, (2, 5)))] == ["a", "h", "o", "t", "dog", "redbus"]
    assert split(caption, (0, 1)) == caption


@pytest.mark.parametrize("at", range(1, 6))
def test_that_no_split_by_hand_cuts_a_grapheme_cluster(at):
    text = "गाड़ीन"
    ends = segmenter.clusters(text)
    for word in words_of(split(Caption("c", "i", text), (0, len(text)), at=at)):
        assert word.start in (0, *ends)
        assert word.end in ends


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ("the hot dog and a redbus", ["the", "hot dog", "and", "a", "red", "bus"]),
        ("a hot dog and a redbuss", ["a", "hot dog", "and", "a", "redbuss"]),
        ("a hot cat and a redbus", ["a", "hot", "cat", "and", "a", "red", "bus"]),
        ("nothing", ["nothing"]),
    ],
)
def test_that_words_made_by_hand_stay_when_the_text_around_them_changes(after, words):
    caption = Caption("c", "i", "a hot dog and a redbus", tokens=((0, 1), (2, 9), (10, 13), (14, 15), (16, 19), (19, 22)))
    made = Document(Image("i", "i.png", 10, 10), (caption,))
    changed = edit_caption_text(made, "c", after).document.captions[0]
    assert [word.text for word in words_of(changed)] == words
