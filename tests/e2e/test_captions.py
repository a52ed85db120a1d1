"""The caption in the real window: long ones, other scripts, and what an edit does to chips and links."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.geometry import Box
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


def test_that_what_the_model_said_of_a_word_goes_with_the_word(captioned):
    chips = list(captioned.caption_bar.chips)
    assert any(item.prediction.proposals for item in chips)
    captioned.session.step_image(1)
    assert captioned.caption_bar.chips == []
    assert {item.prediction for item in chips} == {None}


class _Painted(QObject):
    """What of the words is painted anew."""

    def __init__(self, holder):
        super().__init__(holder)
        self.found = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.found.append(watched)
        return False


def test_that_one_word_more_behind_the_others_paints_no_other_word(qtbot, captioned):
    say(qtbot, captioned, LONG)
    session = captioned.session
    qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.caption == LONG and not session.busy)
    qtbot.wait(50)  # what its answer paints is painted
    painted = _Painted(captioned)
    for chip_there in captioned.caption_bar.chips:
        chip_there.installEventFilter(painted)
    say(qtbot, captioned, f"{LONG} red")
    qtbot.waitUntil(lambda: captioned.session.alignment is not None and not captioned.session.busy)
    QTest.qWait(1)
    assert len(painted.found) < 5  # where it is made, and where it goes


@pytest.mark.parametrize(
    "text", ["a red box and a dog", "كلب أحمر في الحديقة مع قطة"], ids=["from the left", "from the right"]
)
def test_that_what_is_seen_of_words_and_phrases_is_true_after_each_change(qtbot, captioned, text):
    """What stands on the screen is what painting all anew gives."""

    def is_true():
        area = captioned.caption_bar.words
        corner = area.mapTo(captioned, QPoint())
        seen = captioned.screen().grabWindow(captioned.winId(), corner.x(), corner.y(), area.width(), area.height()).toImage()
        true = captioned.grab(QRect(corner, area.size())).toImage()
        return seen.convertToFormat(true.format()) == true

    say(qtbot, captioned, text)
    words = captioned.session.words
    captioned.session.select_phrase(((words[1].start, words[2].end),))
    captioned.actions_by_name["mark_phrase"].trigger()
    for changed in (f"{text} {words[0].text}", f"{words[-1].text} {text}", text):
        say(qtbot, captioned, changed)
        qtbot.waitUntil(lambda: captioned.session.alignment is not None and not captioned.session.busy)
        qtbot.waitUntil(is_true)
        assert {captioned.session.words[n].text for n in (1, 2, 3)} >= {words[1].text, words[2].text}


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


def test_that_the_caption_grows_to_some_lines_and_then_scrolls(qtbot, captioned):
    edit = captioned.caption_bar.edit
    one = edit.height()
    heights = []
    for count in (1, 30, 60, 300):
        say(qtbot, captioned, " ".join(f"word{number}" for number in range(count)))
        heights.append(edit.height())
    assert heights[0] == one < heights[1] < heights[2] <= heights[3]
    assert heights[3] < 5 * one
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert edit.viewport().rect().contains(edit.cursorRect())


def test_that_a_caption_keeps_its_characters_in_the_line(qtbot, captioned):
    text = "a\u00a0red box\nbeside a blue\u2028box"
    say(qtbot, captioned, text)
    edit = captioned.caption_bar.edit
    assert edit.text() == text
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, "es")
    captioned.session.captions.commit()
    assert captioned.session.caption.text == text + "es"
    QGuiApplication.clipboard().setText(" and\r\n\tmore")
    edit.paste()
    assert edit.text() == text + "es and more"


def test_that_typing_is_taken_back_in_the_line_first(qtbot, captioned):
    before = captioned.session.document
    edit = captioned.caption_bar.edit
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " xyz")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    captioned.session.captions.commit()
    assert captioned.session.document == before
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert captioned.session.document != before


@pytest.fixture
def reopened(qtbot, captioned):
    """The first image has a caption, the second has none; the first is shown."""
    captioned.session.step_image(1)
    captioned.session.step_image(-1)
    qtbot.waitUntil(lambda: captioned.session.pixels is not None)
    return captioned


def holds(window):
    return window.focusWidget() is window.caption_bar.edit


def test_that_a_caption_that_is_there_never_takes_the_keys(qtbot, reopened):
    session, edit = reopened.session, reopened.caption_bar.edit
    captions = session.document.captions
    for act in (
        lambda: session.step_image(-1),
        lambda: session.go_to(session.image_ids[0]),
        lambda: reopened.image_list.setCurrentIndex(reopened.image_list.model().index(0, 0)),
        lambda: session.open_paths([session.path_of(session.image_ids[0])]),
    ):
        session.step_image(1)
        edit.setFocus()
        act()
        qtbot.waitUntil(lambda: session.image_id == session.image_ids[0] and session.pixels is not None)
        assert not holds(reopened)
        QTest.keyClick(reopened.focusWidget(), Qt.Key.Key_D)
        assert session.document.captions == captions


def test_that_the_caption_has_the_keys_when_asked_and_gives_them_back(qtbot, reopened):
    edit = reopened.caption_bar.edit
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        reopened.actions_by_name["edit_caption"].trigger()
        assert holds(reopened)
        QTest.keyClick(edit, key)
        assert not holds(reopened)
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton)
    assert holds(reopened)
    reopened.session.step_image(1)  # has no caption: what was asked for stays
    assert holds(reopened)


def test_that_a_bare_image_takes_a_caption_at_once_and_the_words_of_it_are_no_commands(qtbot, plain_window, folder):
    session = plain_window.session
    session.open_paths([folder])
    for text in ("a dog", "no rain"):
        qtbot.waitUntil(lambda: session.pixels is not None)
        assert holds(plain_window)
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert [caption.text for caption in session.document.captions] == [text]
        assert not holds(plain_window)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: session.pixels is not None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)  # this user draws
    session.go_to(session.image_ids[0])
    session.go_to(session.image_ids[2])
    assert not holds(plain_window)


def test_that_an_image_with_regions_but_no_words_leaves_the_keys_to_the_commands(qtbot, plain_window, folder):
    session = plain_window.session
    session.open_paths([folder])
    session.corrections.add_region(Box(10, 10, 50, 50))
    session.step_image(1)
    session.step_image(-1)
    plain_window.canvas.setFocus()
    session.step_image(1)
    assert holds(plain_window)
    plain_window.canvas.setFocus()
    session.step_image(-1)
    assert not holds(plain_window)


def test_that_typing_into_a_list_is_no_command(qtbot, reopened):
    session = reopened.session
    session.select_words([(2, 5)])
    for view in (reopened.image_list, reopened.region_list):
        before, tool = session.document, reopened.canvas.tool
        view.setFocus()
        for key in (Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_1):
            QTest.keyClick(view, key)
        assert (session.document, reopened.canvas.tool) == (before, tool)
    reopened.canvas.setFocus()
    QTest.keyClick(reopened.canvas, Qt.Key.Key_D)
    assert reopened.canvas.tool == "draw"


def test_that_words_are_joined_and_split_with_a_key(qtbot, captioned):
    say(qtbot, captioned, "一只狗 redbus")
    session, first = captioned.session, captioned.session.document

    def words():
        return [c.word.text for c in captioned.caption_bar.chips]

    session.select_words([(0, 2), (2, 3)])
    QTest.keyClick(captioned.canvas, Qt.Key.Key_J)
    assert words() == ["一只狗", "redbus"]
    assert session.selected == ((0, 3),)
    assert session.project.document(session.image_id) == session.document
    qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.index_of(((0, 3),)) is not None)
    edit = captioned.caption_bar.edit
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    session.select_words([(4, 10)])
    QTest.keyClick(captioned.canvas, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert words() == ["一只狗", "red", "bus"]
    session.select_words([(7, 10)])
    assert session.selected == ((7, 10),)
    session.undo()
    session.undo()
    assert session.document == first
    assert words() == ["一只", "狗", "redbus"]


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp])
def test_that_the_keys_of_the_next_and_previous_image_act_in_the_caption_and_keep_what_was_typed(qtbot, captioned, key):
    session, edit = captioned.session, captioned.caption_bar.edit
    first = session.image_id
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(edit, "z")
    text = edit.toPlainText()
    if key == Qt.Key.Key_PageUp:
        session.step_image(1)
        qtbot.waitUntil(lambda: session.pixels is not None)
        first, text = session.image_id, None
        edit.setFocus()
    qtbot.keyClick(edit, key)
    assert session.image_id != first
    if text:
        assert session.project.document(first).captions[0].text == text
