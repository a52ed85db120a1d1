"""Words, phrases, regions and things joined by mouse and keys in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt

from crossalign_gui.domain.geometry import Box
from tests.conftest import BLUE, RED
from tests.e2e.links_window import add_regions, at, chip, click, drag, middle

NONE = Qt.KeyboardModifier.NoModifier


def links_of(window):
    """(words, number of the region, polarity) of every link."""
    document = window.session.document
    numbers = {region.id: place for place, region in enumerate(document.regions)}
    return [(document.span(link.span).text, numbers.get(link.region), link.polarity) for link in document.links]


def press(qtbot, window, key, modifier=NONE):
    qtbot.keyClick(window, key, modifier)


def mark(qtbot, window, first, last):
    drag(chip(window, first), middle(chip(window, first)), chip(window, last), middle(chip(window, last)))
    press(qtbot, window, Qt.Key.Key_K)


def test_that_dragging_across_words_selects_a_phrase_and_k_marks_it(qtbot, captioned):
    mark(qtbot, captioned, "red", "blue")
    assert captioned.session.selected == ((2, 20),)
    assert [span.text for span in captioned.session.document.spans] == ["red box and a blue"]
    press(qtbot, captioned, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert captioned.session.document.spans == ()
    press(qtbot, captioned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(captioned.session.document.spans) == 1


def test_that_dragging_backwards_selects_the_same_words(captioned):
    drag(chip(captioned, "blue"), middle(chip(captioned, "blue")), chip(captioned, "red"), middle(chip(captioned, "red")))
    assert captioned.session.selected == ((2, 20),)


def test_that_nested_phrases_lie_below_each_other_and_a_click_selects_them(qtbot, captioned):
    mark(qtbot, captioned, "red", "red")
    press(qtbot, captioned, Qt.Key.Key_K)
    mark(qtbot, captioned, "red", "blue")
    click(qtbot, captioned, "red")
    words = captioned.caption_bar._holder
    press(qtbot, captioned, Qt.Key.Key_K)
    lines = dict(words.brackets())
    ids = {span.text: span.id for span in captioned.session.document.spans}
    assert lines[ids["red"]].y1() < lines[ids["red box and a blue"]].y1()
    outer = lines[ids["red box and a blue"]]
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=outer.center().toPoint())
    assert captioned.session.selected == ((2, 20),)


def test_that_w_selects_the_next_phrase_around(qtbot, captioned):
    mark(qtbot, captioned, "red", "blue")
    click(qtbot, captioned, "blue")
    press(qtbot, captioned, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert captioned.session.selected == ((2, 20),)


def test_that_a_phrase_of_separate_words_has_a_bracket_for_each_part(qtbot, captioned):
    click(qtbot, captioned, "red")
    click(qtbot, captioned, "blue", Qt.KeyboardModifier.ControlModifier)
    press(qtbot, captioned, Qt.Key.Key_K)
    assert captioned.session.document.spans[0].ranges == ((2, 5), (16, 20))
    assert len(captioned.caption_bar._holder.brackets()) == 2


def test_that_a_word_dropped_on_a_region_is_linked_with_it(captioned):
    add_regions(captioned, RED, BLUE)
    word = chip(captioned, "blue")
    drag(word, middle(word), captioned.canvas, at(captioned, 220, 150))
    assert links_of(captioned) == [("blue", 1, "positive")]


def test_that_a_word_dropped_beside_every_region_links_nothing_and_says_so(captioned):
    add_regions(captioned, RED)
    word = chip(captioned, "blue")
    drag(word, middle(word), captioned.canvas, at(captioned, 300, 30))
    assert links_of(captioned) == []
    assert "no region" in captioned.notice.text
    assert not captioned.link_drag.isVisible()


def test_that_a_region_dragged_with_alt_onto_a_word_is_linked_and_not_moved(captioned):
    add_regions(captioned, RED)
    word = chip(captioned, "red")
    drag(captioned.canvas, at(captioned, 70, 80), word, middle(word), Qt.KeyboardModifier.AltModifier)
    assert links_of(captioned) == [("red", 0, "positive")]
    assert captioned.session.document.regions[0].shape == Box(*RED)


def test_that_the_line_of_a_drag_is_painted_over_the_image(qapp, captioned):
    add_regions(captioned, RED)
    before = captioned.centralWidget().grab().toImage()
    word = chip(captioned, "blue")
    end = captioned.canvas.mapToGlobal(at(captioned, 150, 100))
    captioned.caption_bar.drag(word, end)
    place = captioned.centralWidget().mapFromGlobal(end) - QPoint(0, 20)
    assert captioned.link_drag.isVisible()
    after = captioned.centralWidget().grab().toImage()
    assert before != after
    captioned.caption_bar.drop(word, end)
    assert place.y() > 0


def test_that_one_phrase_has_several_regions_and_one_region_several_phrases(qtbot, captioned):
    add_regions(captioned, RED, BLUE)
    click(qtbot, captioned, "red")
    for number in (0, 1):
        captioned.session.select_region(captioned.session.document.regions[number].id)
        press(qtbot, captioned, Qt.Key.Key_L)
    click(qtbot, captioned, "blue")
    captioned.session.select_region(captioned.session.document.regions[1].id)
    press(qtbot, captioned, Qt.Key.Key_L)
    assert links_of(captioned) == [("red", 0, "positive"), ("red", 1, "positive"), ("blue", 1, "positive")]
    rows = [captioned.region_list.topLevelItem(row).text(0) for row in range(captioned.region_list.topLevelItemCount())]
    assert "red, blue" in rows


def test_that_is_not_this_region_replaces_the_link_and_is_taken_back(qtbot, captioned):
    add_regions(captioned, BLUE)
    click(qtbot, captioned, "red")
    captioned.session.select_region(captioned.session.document.regions[0].id)
    press(qtbot, captioned, Qt.Key.Key_L)
    press(qtbot, captioned, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert links_of(captioned) == [("red", 0, "negative")]
    rows = [captioned.region_list.topLevelItem(row) for row in range(captioned.region_list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row.font(0).strikeOut()] == ["≠ red"]
    press(qtbot, captioned, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert links_of(captioned) == []


def test_that_it_in_a_second_caption_becomes_the_mug_of_the_first(qtbot, captioned):
    session = captioned.session
    mark(qtbot, captioned, "red", "red")
    press(qtbot, captioned, Qt.Key.Key_K)
    click(qtbot, captioned, "red")
    press(qtbot, captioned, Qt.Key.Key_K)
    press(qtbot, captioned, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(captioned.caption_bar.edit, "it is large")
    qtbot.waitUntil(lambda: len(captioned.caption_bar.chips) == 3)
    click(qtbot, captioned, "it")
    press(qtbot, captioned, Qt.Key.Key_I)
    palette = captioned.commands.palette
    assert palette.texts == ["“red”"]
    qtbot.keyClicks(palette.edit, "red")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    first, second = session.document.spans
    assert first.entity == second.entity is not None
    assert session.colours[first.id] == session.colours[second.id] == chip(captioned, "it").colour
    assert "the same thing as “red”" in chip(captioned, "it").toolTip()
    press(qtbot, captioned, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert session.document.spans[1].entity is None


def test_that_a_word_beyond_the_ninth_is_reached_by_two_digits(qtbot, captioned):
    captioned.session.captions.type(" ".join(f"w{number}" for number in range(1, 15)))
    captioned.session.captions.commit()
    captioned.canvas.setFocus()
    press(qtbot, captioned, Qt.Key.Key_1)
    assert chip(captioned, "w1").isChecked()
    press(qtbot, captioned, Qt.Key.Key_2)
    assert [c.word.text for c in captioned.caption_bar.chips if c.isChecked()] == ["w12"]
    press(qtbot, captioned, Qt.Key.Key_3)
    assert [c.word.text for c in captioned.caption_bar.chips if c.isChecked()] == ["w3"]


def test_that_colours_are_those_of_the_last_session(qtbot, captioned, folder):
    add_regions(captioned, RED, BLUE)
    for word, number in (("red", 0), ("blue", 1)):
        click(qtbot, captioned, word)
        captioned.session.select_region(captioned.session.document.regions[number].id)
        press(qtbot, captioned, Qt.Key.Key_L)
    session = captioned.session
    before = dict(session.colours)
    assert len(set(before.values())) == 2
    session.step_image(1)
    session.step_image(-1)
    assert dict(session.colours) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_I, Qt.Key.Key_L])
def test_that_a_key_without_a_selection_says_what_to_select(qtbot, captioned, key):
    captioned.session.select_words([])
    captioned.canvas.setFocus()
    press(qtbot, captioned, key)
    assert "elect" in captioned.notice.text
