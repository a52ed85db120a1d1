"""Boxes are turned by a handle and by keys, with real mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from crossalign_gui.domain.geometry import Box, Polygons, TurnedBox
from crossalign_gui.widgets.picture.view import turned_handles, turning_handle


@pytest.fixture
def window(qtbot, captioned):
    captioned.session.corrections.add_region(Box(100, 100, 180, 140))
    captioned.actions_by_name["select_tool"].trigger()
    captioned.canvas.setFocus()
    return captioned


def shape(window):
    return window.session.document.region(window.session.selection.region).shape


def at(window, place):
    x, y = window.canvas.view.to_canvas(*place)
    return QPoint(round(x), round(y))


def drag(qtbot, window, first, second):
    qtbot.mousePress(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(window, first))
    qtbot.mouseMove(window.canvas, at(window, second))
    qtbot.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(window, second))


def test_that_the_handle_above_a_box_turns_it_and_its_handles_then_reshape_it(qtbot, window):
    away = 24 / window.canvas.view.scale
    drag(qtbot, window, turning_handle(shape(window), away), (190, 120))
    turned = shape(window)
    assert isinstance(turned, TurnedBox)
    assert (turned.cx, turned.cy, turned.width, turned.height) == (140, 120, 80, 40)
    assert turned.degrees == pytest.approx(90, abs=1)
    places = turned_handles(turned)
    drag(qtbot, window, places["e"], (places["e"][0], places["e"][1] + 20))
    wider = shape(window)
    assert isinstance(wider, TurnedBox)
    assert wider.width == pytest.approx(100, abs=2)
    assert wider.height == turned.height
    for _ in range(2):
        window.actions_by_name["undo"].trigger()
    assert shape(window) == Box(100, 100, 180, 140)


def test_that_keys_turn_a_box_in_one_step_of_the_history(qtbot, window):
    count = window.session.undo_group.activeStack().count()
    for _ in range(3):
        qtbot.keyClick(window.canvas, Qt.Key.Key_T)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Q)
    assert shape(window) == TurnedBox(140, 120, 80, 40, 10)
    assert window.session.undo_group.activeStack().count() == count + 1
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left)
    assert shape(window) == TurnedBox(139, 120, 80, 40, 10)


def test_that_other_shapes_become_turned_boxes_and_back(qtbot, window):
    window.actions_by_name["to_polygon"].trigger()
    qtbot.keyClick(window.canvas, Qt.Key.Key_T)
    assert type(shape(window)) is Polygons  # only boxes can be turned
    window.actions_by_name["to_turned"].trigger()
    assert isinstance(shape(window), TurnedBox)
    window.actions_by_name["to_box"].trigger()
    assert shape(window) == Box(100, 100, 180, 140)
