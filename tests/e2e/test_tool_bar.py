"""The bar of tools, the Edit menu, and what the heat map tints."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QToolButton

from crossalign_gui.actions import MAIN
from crossalign_gui.widgets.picture.colour_maps import heat_image
from tests.conftest import RED
from tests.e2e.links_window import add_regions, chip

CTRL = Qt.KeyboardModifier.ControlModifier


def buttons(window):
    return {item.defaultAction().objectName(): item for item in window._bar.findChildren(QToolButton) if item.defaultAction()}


@pytest.mark.parametrize("width", [1024, 1280])
def test_that_the_five_main_actions_say_what_they_do_and_all_fit(captioned, width):
    captioned.resize(width, 640)
    found = buttons(captioned)
    texts = {
        name: item.text() for name, item in found.items() if item.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    }
    assert texts == {"draw_tool": "Draw", "accept": "Accept", "reject": "Reject", "done": "Done", "export": "Export"}
    assert set(texts) == set(MAIN)
    assert all(item.isVisible() for item in found.values())
    assert len(found) <= 15


def test_that_actions_of_one_kind_stand_behind_one_button_that_keeps_the_last_tool(captioned):
    draw = buttons(captioned)["draw_tool"]
    assert {action.objectName() for action in draw.menu().actions()} >= {"polygon_tool", "brush_tool", "wand_tool"}
    captioned.actions_by_name["polygon_tool"].trigger()
    assert draw.defaultAction().objectName() == "polygon_tool"
    captioned.actions_by_name["select_tool"].trigger()
    assert draw.defaultAction().objectName() == "polygon_tool"
    assert "olygon" in draw.accessibleName()


def test_that_cut_copy_paste_and_delete_stand_together_in_edit(captioned):
    edit = next(action.menu() for action in captioned.menuBar().actions() if action.text() == "&Edit")
    names = [action.objectName() for action in edit.actions()]
    place = names.index("cut")
    assert names[place : place + 4] == ["cut", "copy", "paste", "delete"]


def test_that_cut_and_paste_move_regions_and_text_goes_first(qtbot, captioned):
    session = captioned.session
    add_regions(captioned, RED)
    session.select_region(session.document.regions[0].id)
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_X, CTRL)
    assert session.document.regions == ()
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_V, CTRL)
    assert len(session.document.regions) == 1
    edit = captioned.caption_bar.edit
    edit.setFocus()
    edit.selectAll()
    captioned.actions_by_name["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "a red box and a blue box"
    captioned.actions_by_name["cut"].trigger()
    captioned.actions_by_name["paste"].trigger()
    assert edit.text() == "a red box and a blue box"
    assert len(session.document.regions) == 1


def test_that_a_delete_without_a_selection_says_so(qtbot, captioned):
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_Delete)
    assert "Select a region first" in captioned.notice.text


def alphas(heat):
    picture = heat_image(heat.astype(np.float32), "viridis", 1.0).convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(*heat.shape, 4)[..., 3].copy()


@pytest.mark.parametrize("level", [0.0, 0.1, 0.3, 0.5])
def test_that_a_lukewarm_map_tints_nothing_and_its_peak_is_seen(level):
    heat = np.full((20, 20), level)
    assert alphas(heat).max() == 0
    heat[5:8, 5:8] = 0.95
    found = alphas(heat)
    assert found[6, 6] > 150
    assert found[0, 0] == 0


def test_that_a_thing_that_fills_the_picture_is_tinted():
    assert alphas(np.full((20, 20), 0.95)).min() > 150


def test_that_words_show_the_numbers_of_their_keys(captioned):
    assert [item.number for item in captioned.caption_bar.chips] == [1, 2, 3, 4, 5, 6, 7]
    word = chip(captioned, "red")
    shown = word.grab().toImage()
    word.number = 0
    assert word.grab().toImage() != shown


def test_that_a_window_from_the_right_exchanges_no_numbers(qapp, captioned):
    """Neither the ends of the heat map's scale nor the sides of the words' numbers, which go with the caption."""
    bar, word = captioned.legend._bar, chip(captioned, "red")
    before = bar.grab().toImage(), word.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert (bar.grab().toImage(), word.grab().toImage()) == before
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
