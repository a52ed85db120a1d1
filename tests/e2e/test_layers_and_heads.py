"""A decoder has a thousand heads: they are chosen by layer, then by head, in the menu, the matrix and the comparison."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from crossalign_gui.alignment.protocol import Option
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common.option_picker import OptionPicker
from crossalign_gui.widgets.window.model_menu import ModelMenu
from tests.e2e.test_matrix import open_window
from tests.fakes import TalkingBackend

HEADS = {f"{layer}.{head}": f"{layer}.{head}" for layer in range(36) for head in range(32)}
OPTION = Option(
    "heads", "Layer and head", {"found": "Three that localise", "mean": "Mean of all", **HEADS}, pair=("Layer", "Head")
)


class Headed(TalkingBackend):
    options = (OPTION,)


@pytest.fixture
def window(qtbot, settings, folder):
    session = Session(settings, lambda model, device: Headed())
    yield open_window(qtbot, session, folder)
    session.close()


def menu_of(window):
    menu = window.findChild(ModelMenu)
    menu.aboutToShow.emit()
    reading = next(item for item in menu.findChildren(QMenu) if item.title() == "&Reading")
    return next(action.menu() for action in reading.actions() if action.text() == "Layer and head")


def chosen(window):
    return window.session.settings.options(window.session.settings.model).get("heads")


def test_that_the_menu_has_one_entry_a_layer_and_fills_it_with_heads_when_it_opens(window):
    menu = menu_of(window)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Three that localise", "Mean of all", *(f"Layer {layer}" for layer in range(36))]
    layer = next(action for action in menu.actions() if action.text() == "Layer 7").menu()
    assert layer.isEmpty()
    layer.aboutToShow.emit()
    assert [action.text() for action in layer.actions()] == [f"Head {head}" for head in range(32)]
    layer.actions()[12].trigger()
    assert chosen(window) == "7.12"
    again = menu_of(window)
    assert [action.text() for action in again.actions() if action.isChecked()] == ["Layer 7"]


def test_that_heads_that_were_found_by_links_are_shown_first_and_as_such(window):
    window.session.models.choose_option("heads", "7.12+8.1+20.31")
    first = menu_of(window).actions()[0]
    assert first.text() == "Found by your links (7.12, 8.1, 20.31)"
    assert first.isChecked()
    picker = window.matrix.findChild(OptionPicker)
    assert picker.which.currentText() == "Layer and head: Found by your links (7.12, 8.1, 20.31)"


def test_that_layer_and_head_are_chosen_by_keys_beside_the_matrix(qtbot, window):
    picker = window.matrix.findChild(OptionPicker)
    assert not picker.first.isVisible()
    picker.which.setFocus()
    QTest.keyClick(picker.which, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: chosen(window) == "0.0")
    assert picker.first.isVisible()
    for box, key, wanted in ((picker.first, Qt.Key.Key_End, "35.0"), (picker.second, Qt.Key.Key_Down, "35.1")):
        box.setFocus()
        QTest.keyClick(box, key)
        qtbot.waitUntil(lambda value=wanted: chosen(window) == value)
    assert (picker.first.currentText(), picker.second.currentText()) == ("Layer 35", "Head 1")
    assert picker.first.accessibleName() == "Layer"


def test_that_heads_that_there_are_not_are_shown_as_the_default(window):
    window.session.models.choose_option("heads", "99.0")
    assert menu_of(window).actions()[0].isChecked()
    assert OPTION.holds("1.2+3.4")
    assert not any(OPTION.holds(value) for value in ("1.2+", "1.2+99.0", "x", ""))
