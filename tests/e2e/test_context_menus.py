"""Right button, Menu key and Shift+F10: what applies there, ready or greyed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from crossalign_gui.widgets.window import context_menus
from tests.conftest import BLUE, RED
from tests.e2e.links_window import add_regions, at, chip, click, middle

SHIFT = Qt.KeyboardModifier.ShiftModifier


def ask(window, widget, place):
    """The entries by name, after the right button was pressed there."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    return entries(window)


def entries(window):
    assert window.menus.menu is not None
    assert window.menus.menu.isVisible()
    return {entry.objectName(): entry for entry in window.menus.menu.actions() if entry.objectName()}


@pytest.fixture
def window(captioned):
    yield captioned
    if captioned.menus.menu is not None:
        captioned.menus.menu.close()


@pytest.mark.parametrize(
    "names", [context_menus.REGION, context_menus.IMAGE, context_menus.WORDS, context_menus.CAPTION, context_menus.ROW]
)
def test_that_every_entry_is_an_action(window, names):
    assert {name for name in names if name} <= set(window.actions_by_name)


def test_that_a_region_under_the_pointer_is_selected_and_its_menu_shows_what_applies(window):
    add_regions(window, RED, BLUE)
    found = ask(window, window.canvas, at(window, 72, 80))
    assert window.session.selection.region == window.session.document.regions[0].id
    assert found["delete"].isEnabled()
    assert not found["union"].isEnabled()
    assert not found["link"].isEnabled()
    assert not found["accept"].isEnabled()
    found["delete"].trigger()
    QApplication.processEvents()
    assert len(window.session.document.regions) == 1


def test_that_the_menu_of_a_region_decides_nothing_about_a_proposal_elsewhere(qtbot, window):
    add_regions(window, BLUE)
    click(qtbot, window, "red")
    window.session.select_region(window.session.document.regions[0].id)
    assert window.session.targets.target is not None
    found = ask(window, window.canvas, at(window, (BLUE[0] + BLUE[2]) / 2, (BLUE[1] + BLUE[3]) / 2))
    assert not found["accept"].isEnabled()
    assert not found["reject"].isEnabled()
    found = ask(window, window.caption_bar.words, chip(window, "red").geometry().center())
    assert found["accept"].isEnabled()


def test_that_the_empty_image_has_its_own_menu(window):
    found = ask(window, window.canvas, at(window, 300, 20))
    assert "draw_tool" in found
    assert found["copy_image"].isEnabled()
    assert not found["zoom_to"].isEnabled()


def test_that_a_word_is_selected_and_accepted_by_its_menu(qtbot, window):
    word = chip(window, "red")
    found = ask(window, word, middle(word))
    assert [item.word.text for item in window.caption_bar.chips if item.isChecked()] == ["red"]
    assert found["accept"].isEnabled()
    assert not found["join_words"].isEnabled()
    found["accept"].trigger()
    QApplication.processEvents()
    assert [region.status for region in window.session.document.regions] == ["accepted"]


def test_that_several_selected_words_stay_selected(qtbot, window):
    click(qtbot, window, "red")
    click(qtbot, window, "box", Qt.KeyboardModifier.ControlModifier)
    found = ask(window, chip(window, "red"), QPoint(2, 2))
    assert len(window.session.selection.words) == 2
    assert found["join_words"].isEnabled()


def test_that_captions_have_a_menu(window):
    window.actions_by_name["add_caption"].trigger()
    tabs = window.caption_bar.tabs
    found = ask(window, tabs, tabs.tabRect(0).center())
    assert window.session.caption.text == "a red box and a blue box"
    assert found["remove_caption"].isEnabled()
    assert not found["accept_caption"].isEnabled()


def test_that_both_lists_have_menus(window):
    add_regions(window, RED)
    rows = window.region_list
    window.session.select_region(window.session.document.regions[0].id)
    assert ask(window, rows.viewport(), QPoint(5, 5))["delete"].isEnabled()
    assert ask(window, window.image_list.viewport(), QPoint(5, 5))["done"].isEnabled()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F10, SHIFT), (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier)])
def test_that_a_key_opens_the_menu_of_what_has_the_focus(qtbot, window, key, modifier):
    add_regions(window, RED)
    window.session.select_region(window.session.document.regions[0].id)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, key, modifier)
    assert "delete" in entries(window)
    window.menus.menu.close()
    word = chip(window, "blue")
    word.setFocus()
    qtbot.keyClick(word, key, modifier)
    assert "absent" in entries(window)


def test_that_the_right_button_of_a_mask_tool_stays_its_own(window):
    window.canvas.set_tool("mask")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), QPoint(50, 50))
    QApplication.sendEvent(window.canvas, event)
    assert window.menus.menu is None


def test_that_entries_that_edit_are_grey_in_a_project_that_can_only_be_read(window, monkeypatch):
    add_regions(window, RED)
    window.actions_by_name["delete"].setEnabled(False)
    assert not ask(window, window.canvas, at(window, 72, 80))["delete"].isEnabled()
