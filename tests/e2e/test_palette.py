"""The list of all commands, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crossalign_gui.widgets.common import fuzzy

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def palette(qtbot, captioned):
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned, Qt.Key.Key_P, CONTROL_SHIFT)
    assert captioned.commands.palette.isVisible()
    return captioned.commands.palette


def test_that_every_action_is_offered_with_its_keys(palette, captioned):
    offered = {entry.text.removeprefix("✓ ") for entry in palette._entries}
    for action in captioned.actions_by_name.values():
        assert action.text().replace("&", "").rstrip(" …") in offered


def test_that_the_models_are_offered_before_their_menu_was_ever_open(palette):
    assert "Compact (bundled, works offline)" in {entry.text.removeprefix("✓ ") for entry in palette._entries}


def test_that_a_few_letters_find_a_command_and_return_runs_it(qtbot, palette, captioned):
    qtbot.keyClicks(palette.edit, "addcap")
    assert palette.texts[0] == "Add Caption"
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert len(captioned.session.document.captions) == 2
    assert not palette.isVisible()


def test_that_arrows_choose_and_go_around_the_end(qtbot, palette, captioned):
    qtbot.keyClicks(palette.edit, "image")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(palette.edit, key)
    assert palette._list.currentItem().text(0) == palette.texts[0]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette._list.currentItem().text(0) == palette.texts[1]


def test_that_escape_closes_the_list_and_gives_the_focus_back(qtbot, palette, captioned):
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is captioned.canvas


def test_that_letters_typed_into_the_list_are_no_commands(qtbot, palette, captioned):
    qtbot.keyClicks(palette.edit, "d1")
    assert captioned.canvas.tool == "select"
    assert captioned.session.selected == ()


@pytest.mark.parametrize(("typed", "name"), [("2", "2.png"), ("10.p", "10.png")])
def test_that_a_number_or_a_name_goes_to_an_image(qtbot, palette, captioned, typed, name):
    session = captioned.session
    qtbot.keyClicks(palette.edit, typed)
    entry = next(place for place, text in enumerate(palette.texts) if name in text)
    qtbot.mouseClick(
        palette._list.viewport(), Qt.MouseButton.LeftButton,
        pos=palette._list.visualItemRect(palette._list.topLevelItem(entry)).center(),
    )  # fmt: skip
    assert session.path_of(session.image_id).name == name


def test_that_a_disabled_command_is_shown_and_not_run(qtbot, palette, captioned):
    captioned.actions_by_name["export"].setEnabled(False)
    captioned.commands.show_commands()
    qtbot.keyClicks(palette.edit, "Export")
    place = palette.texts.index("Export")
    assert palette._list.topLevelItem(place).isDisabled()
    assert palette._list.currentItem().text(0) != "Export"


def test_that_the_beginnings_of_words_count_more_than_letters_inside():
    assert fuzzy.fit("mp", "Mark Phrase") > fuzzy.fit("mp", "Import")
    assert fuzzy.fit("fit", "Fit to Window") > fuzzy.fit("fit", "Find Images That")
    assert fuzzy.fit("x", "Fit") is None
    assert fuzzy.fit("", "anything") == 0
