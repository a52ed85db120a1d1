"""The guide in the window: read, searched and closed by mouse and keys."""

import pytest
from PySide6.QtCore import Qt

from crossalign_gui.widgets.dialogs.guide import PAGES, GuideDialog
from tests.e2e.cut_texts import cut_texts

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def guide(qtbot, captioned):
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned, Qt.Key.Key_F1, SHIFT)
    dialog = captioned.findChild(GuideDialog)
    qtbot.waitExposed(dialog)
    return dialog


def shown(guide):
    return [guide.pages.item(row).text() for row in range(guide.pages.count()) if not guide.pages.item(row).isHidden()]


def test_that_the_key_and_the_menu_open_the_guide_beside_the_window(guide, captioned):
    assert guide.isVisible()
    assert not guide.isModal()
    assert captioned.actions_by_name["guide"] in captioned.menuBar().actions()[-1].menu().actions()
    assert guide.page.toPlainText().startswith("First five minutes")
    assert len(shown(guide)) == len(PAGES)


def test_that_its_texts_stand_whole(guide, qtbot):
    qtbot.waitUntil(lambda: cut_texts(guide) == [])


def test_that_a_page_is_shown_when_it_is_clicked(guide, qtbot):
    item = guide.pages.item(PAGES.index("words"))
    place = guide.pages.visualItemRect(item).center()
    qtbot.mouseClick(guide.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert guide.page.toPlainText().startswith("Words and phrases")


def test_that_a_search_leaves_the_pages_that_have_it_and_shows_the_place(guide, qtbot):
    words = "learn from corrections"
    qtbot.keyClicks(guide.search, words)
    assert shown(guide) == ["Many images", "Keys"]
    for title in ("Many images", "Keys", "Many images"):
        assert guide.pages.currentItem().text() == title
        assert guide.page.textCursor().selectedText().lower() == words
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.isVisible()


def test_that_a_search_without_result_leaves_no_page_in_the_list(guide, qtbot):
    qtbot.keyClicks(guide.search, "zeppelin")
    assert shown(guide) == []
    guide.search.clear()
    assert len(shown(guide)) == len(PAGES)


def test_that_letters_typed_there_are_no_commands(guide, qtbot, captioned):
    qtbot.keyClicks(guide.search, "d")
    assert captioned.canvas.tool == "select"


def test_that_a_link_goes_to_its_page(guide):
    guide.page.setSource(guide.page.source().resolved("review.md"))
    assert guide.pages.currentItem().text() == "Many images"
    assert guide.page.toPlainText().startswith("Many images")


def test_that_the_picture_fits_into_the_page_whatever_its_width(guide, qtbot):
    qtbot.waitUntil(lambda: guide.page.horizontalScrollBar().maximum() == 0)
    guide.resize(guide.width() - 200, guide.height())
    qtbot.waitUntil(lambda: guide.page.horizontalScrollBar().maximum() == 0)
    assert guide.page.document().idealWidth() > 0.8 * guide.page.viewport().width()


def test_that_escape_closes_the_guide(guide, qtbot):
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
