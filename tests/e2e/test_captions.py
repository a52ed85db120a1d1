"""The caption in the real window: long ones, other scripts, and what an edit does to chips and links."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.e2e.links_window import chip

LONG = " ".join(f"word{number}" for number in range(300))


def say(qtbot, window, text):
    window.session.captions.type(text)
    window.session.captions.commit()
    qtbot.waitUntil(lambda: [c.word.text for c in window.caption_bar.chips] == [w.text for w in window.session.words])


def test_that_one_word_more_makes_one_chip_and_lays_out_once(qtbot, captioned, monkeypatch):
    say(qtbot, captioned, LONG)
    before = list(captioned.caption_bar.chips)
    flow = captioned.caption_bar._flow
    laid = []
    arrange = flow._arrange
    monkeypatch.setattr(flow, "_arrange", lambda *values, **named: laid.append(1) or arrange(*values, **named))
    say(qtbot, captioned, LONG.replace("word7 ", "word7 red "))
    qtbot.wait(1)
    after = captioned.caption_bar.chips
    assert len(after) == 301
    assert set(before) < set(after)
    assert [c.word.start for c in after] == [w.start for w in captioned.session.words]
    assert len(laid) < 12
    places = {(c.x(), c.y()) for c in after}
    assert len(places) == 301


def test_that_a_selected_word_of_a_long_caption_is_in_view(qtbot, captioned):
    say(qtbot, captioned, LONG)
    area = captioned.caption_bar._area.viewport()
    for number in (299, 0, 150):
        word = captioned.caption_bar.chips[number]
        captioned.session.select_words([word.range])
        assert area.rect().contains(word.mapTo(area, word.rect().center()))


@pytest.mark.parametrize(
    ("text", "word"),
    [("一只黑色的狗坐在红色沙发上", "狗"), ("黒い犬がソファに", "犬"), ("หมาสีดำนั่งอยู่", "ดำ"), ("हिन्दी में गाड़ी", "गाड़ी")],
)
def test_that_words_of_every_script_are_chips_of_their_own(qtbot, captioned, text, word):
    say(qtbot, captioned, text)
    QTest.mouseClick(chip(captioned, word), Qt.MouseButton.LeftButton)
    assert captioned.session.selected == ((text.index(word), text.index(word) + len(word)),)
