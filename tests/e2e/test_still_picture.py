"""Nothing that comes and goes around the picture moves it: not a notice, a hint, a tool, a phrase, a longer caption, a question."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from crossalign_gui.alignment.request import Request
from crossalign_gui.session.notice import Notice
from tests.conftest import BLUE, RED
from tests.e2e.links_window import add_regions, chip, click

TOOLS = ("draw", "polygon", "brush", "eraser", "points", "wand", "mask", "select")


def place_of_image(window):
    """Of the picture on the screen: its corner and a point inside, so its scale as well."""
    for _ in range(3):
        QApplication.processEvents()
    view, canvas = window.canvas.view, window.canvas
    corner = canvas.mapTo(window, QPoint(0, 0))
    return [(corner.x() + x, corner.y() + y) for x, y in (view.to_canvas(0, 0), view.to_canvas(320, 240))]


@pytest.fixture(params=[(1280, 800), (1024, 640)], ids=lambda size: f"{size[0]}x{size[1]}")
def still(captioned, request):
    """The window, and a check that the picture is where it was."""
    captioned.resize(*request.param)
    captioned.actions_by_name["fit"].trigger()
    before = place_of_image(captioned)

    def check():
        assert place_of_image(captioned) == before

    return captioned, check


@pytest.mark.parametrize("kind", ["info", "warning", "error"])
@pytest.mark.parametrize(
    "text", ["Short", "A long notice that needs several lines of the window. " * 12], ids=["short", "long"]
)
def test_that_a_notice_moves_nothing(still, kind, text):
    window, check = still
    window.session.notice.emit(Notice(text, kind))
    check()
    assert window.notice.isVisible()
    assert window.notice.height() >= window.notice.fontMetrics().height()
    window.notice.hide()
    check()


def test_that_the_first_steps_move_nothing_when_they_go_or_come(qtbot, still):
    window, check = still
    button = next(item for item in window.findChildren(QPushButton) if item.text() == "Got it")
    words = chip(window, "red").mapTo(window, QPoint(0, 0))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    check()
    assert chip(window, "red").mapTo(window, QPoint(0, 0)) == words
    window.session.settings.hint_dismissed = False
    check()


@pytest.mark.parametrize("tool", TOOLS)
def test_that_a_tool_moves_nothing(still, tool):
    window, check = still
    window.actions_by_name[f"{tool}_tool"].trigger()
    check()


def test_that_phrases_and_links_move_nothing(qtbot, still):
    window, check = still
    add_regions(window, RED, BLUE)
    check()
    window.session.select_words([(2, 5), (6, 9)])
    window.actions_by_name["mark_phrase"].trigger()
    check()
    window.session.select_words([(2, 5), (6, 9), (10, 13)])
    window.actions_by_name["mark_phrase"].trigger()
    check()
    click(qtbot, window, "blue")
    window.actions_by_name["absent"].trigger()
    check()


@pytest.mark.parametrize("words", [12, 60, 300])
def test_that_a_longer_caption_moves_nothing(qtbot, still, words):
    window, check = still
    window.session.captions.type(" ".join(f"word{number}" for number in range(words)))
    window.session.captions.commit()
    check()
    window.session.captions.type("short")
    window.session.captions.commit()
    check()


def test_that_a_question_and_a_second_caption_move_nothing(still):
    window, check = still
    window.session.captions.type("Where is the red box?")
    window.session.captions.commit()
    assert window.answer_bar.isVisible()
    check()
    window.actions_by_name["add_caption"].trigger()
    check()


def test_that_what_the_model_says_moves_nothing(qtbot, still):
    window, check = still
    for word in ("red", "a", "box", "blue"):
        click(qtbot, window, word)
        check()


def test_that_the_picture_makes_room_for_a_long_caption_when_it_is_shown_again(still):
    window, _ = still
    before = window.canvas.height()
    window.session.captions.type(" ".join(f"word{number}" for number in range(60)))
    window.session.captions.commit()
    window.actions_by_name["fit"].trigger()
    assert window.canvas.height() < before
    top = window.caption_bar.mapTo(window, QPoint(0, window.caption_bar.height())).y()
    assert window.canvas.mapTo(window, QPoint(0, 0)).y() >= top


def test_that_a_small_window_cuts_no_line_of_the_words(still):
    window, _ = still
    window.session.captions.type(" ".join(f"word{number}" for number in range(300)))
    window.session.captions.commit()
    QApplication.processEvents()
    area = window.caption_bar._area
    seen = area.viewport().height()
    tops = {item.y() for item in window.caption_bar.chips}
    heights = {item.y(): item.y() + item.height() for item in window.caption_bar.chips}
    cut = [top for top in tops if top < seen < heights[top]]
    assert cut == []
    assert window.canvas.height() > 100


def test_that_what_the_model_says_of_a_word_covers_nothing_of_the_picture(qtbot, captioned):
    """Even in a small window, with a note that is as long as those of the bundled model."""
    captioned.resize(1024, 640)
    session, place = captioned.session, chip(captioned, "red").range
    note = "“dress” is guessed from where it is in a person's box; “colourful” was not looked at: this model does not know it"
    known = session.alignment
    index = known.index_of((place,))
    said = replace(known.predictions[index], note=note)
    changed = replace(known, predictions=(*known.predictions[:index], said, *known.predictions[index + 1 :]))
    captioned.actions_by_name["fit"].trigger()
    session.on_show._show(Request(session.picture.key, session.caption.text), changed)
    click(qtbot, captioned, "red")
    QApplication.processEvents()
    assert "person's box" in captioned.legend.text
    bottom = captioned.canvas.mapTo(captioned, QPoint(0, captioned.canvas.height())).y()
    assert bottom <= captioned.legend.mapTo(captioned, QPoint(0, 0)).y()


def test_that_a_caption_covers_nothing_of_the_picture_once_it_is_typed(qtbot, captioned):
    edit = captioned.caption_bar.edit
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    captioned.actions_by_name["fit"].trigger()
    qtbot.keyClicks(edit, " and one more red box" * 8)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()
    bar = captioned.caption_bar
    assert len(bar.chips) > 40
    assert captioned.canvas.mapTo(captioned, QPoint(0, 0)).y() >= bar.mapTo(captioned, QPoint(0, bar.height())).y()


def test_that_a_longer_caption_covers_nothing_of_the_picture_once_it_is_chosen(captioned):
    session, bar = captioned.session, captioned.caption_bar
    first = session.caption.id
    session.captions.add()
    session.captions.type("and one more red box " * 12)
    session.captions.commit()
    second = session.caption.id
    session.captions.activate(first)
    captioned.actions_by_name["fit"].trigger()
    session.captions.activate(second)
    QApplication.processEvents()
    assert captioned.canvas.mapTo(captioned, QPoint(0, 0)).y() >= bar.mapTo(captioned, QPoint(0, bar.height())).y()
