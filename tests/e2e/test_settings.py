"""Settings, keys and views changed in the real window; all of it holds at once."""

import getpass
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QTreeWidget

from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage import review
from crossalign_gui.widgets.dialogs.settings import SettingsDialog
from crossalign_gui.widgets.dialogs.shortcuts import ShortcutsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def dialog_of(window, kind, name):
    window.actions_by_name[name].trigger()
    return window.findChild(kind)


@pytest.fixture
def preferences(captioned):
    return dialog_of(captioned, SettingsDialog, "settings")


@pytest.fixture
def keys(captioned):
    return dialog_of(captioned, ShortcutsDialog, "shortcuts")


def test_that_the_dialog_shows_every_setting_with_a_title(preferences):
    shown = {name for setting in Settings.declared() if setting.title for name in [setting.name]}
    assert shown == set(preferences._fields)
    assert {"theme", "text_size", "colour_map", "opacity", "device_name", "typing_pause"} <= shown


def test_that_a_chosen_theme_and_text_size_hold_at_once(qapp, preferences, captioned):
    before = captioned.caption_bar.chips[1].sizeHint().width()
    theme = preferences.findChild(QComboBox, "theme")
    theme.setFocus()
    theme.setCurrentIndex(theme.findData("dark"))
    preferences.findChild(QSpinBox, "text_size").setValue(200)
    qapp.processEvents()
    assert captioned.palette().window().color().lightness() < 100
    assert captioned.caption_bar.chips[1].sizeHint().width() > 1.7 * before


def test_that_what_people_do_bears_the_name_each_has_set(qtbot, preferences, captioned):
    session = captioned.session
    field = preferences.findChild(QLineEdit, "your_name")
    assert field.placeholderText() == getpass.getuser() == session.project.author
    for name in ("Ann  Ünal", "Bo"):
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert preferences.isVisible()
        session.corrections.add_region(Box(1, 1, 30, 30))
        review.add_comment(session.project, session.image_id, f"by {name}")
        field.selectAll()
    signed = {agent.id: (agent.kind, agent.name) for agent in session.project.agents}
    assert [signed[region.prov.agent] for region in session.document.regions] == [("human", "Ann  Ünal"), ("human", "Bo")]
    assert [comment.author for comment in review.comments(session.project, session.image_id)] == ["Ann  Ünal", "Bo"]
    assert review.row_of(session.project, 1).changed_by == "Bo"
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert session.corrections.person().agent == session.caption.prov.agent
    assert session.project.author == getpass.getuser()


def test_that_a_name_stays_on_this_computer(preferences, captioned):
    settings = captioned.session.settings
    settings.your_name = "  Ann\n"
    assert settings.author == "Ann"
    assert "Ann" not in settings.exported()


def test_that_an_opacity_set_in_the_window_is_seen_in_the_dialog(preferences, captioned):
    captioned.legend._opacity.setValue(30)
    assert preferences.findChild(QSpinBox, "opacity").value() == 30
    preferences.findChild(QSpinBox, "opacity").setValue(80)
    assert captioned.legend._opacity.value() == 80


def test_that_settings_are_written_read_and_reset(qtbot, preferences, captioned, tmp_path):
    settings = captioned.session.settings
    settings.theme = "dark"
    preferences.write(tmp_path / "mine.json")
    reset = next(button for button in preferences.findChildren(QPushButton) if "Reset" in button.text())
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert settings.theme == "system"
    preferences.read(tmp_path / "mine.json")
    assert settings.theme == "dark"
    (tmp_path / "other.json").write_text("{}")
    preferences.read(tmp_path / "other.json")
    assert "no file of settings" in preferences.note
    preferences.read(tmp_path / "missing.json")
    assert "missing.json was not taken" in preferences.note
    preferences.write(tmp_path / "no" / "folder.json")
    assert "cannot be written" in preferences.note


def test_that_a_new_key_works_at_once_and_in_the_next_session(qtbot, keys, captioned):
    keys.choose("draw_tool")
    qtbot.keyClick(keys._keys, Qt.Key.Key_B, CONTROL)
    keys._keys.editingFinished.emit()
    assert captioned.session.settings.shortcuts == {"draw_tool": "Ctrl+B"}
    keys.close()
    captioned.activateWindow()
    qtbot.waitUntil(captioned.isActiveWindow)
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned, Qt.Key.Key_D)
    assert captioned.canvas.tool == "select"
    qtbot.keyClick(captioned, Qt.Key.Key_B, CONTROL)
    assert captioned.canvas.tool == "draw"
    assert "Ctrl+B" in captioned.actions_by_name["draw_tool"].toolTip()


@pytest.mark.parametrize(
    ("sequence", "why"), [("Ctrl+O", "belongs to “Open Images”"), ("5", "number keys"), ("Space", "focus")]
)
def test_that_keys_that_are_taken_are_refused_and_it_is_said_why(keys, captioned, sequence, why):
    keys.choose("draw_tool")
    keys._keys.setKeySequence(QKeySequence(sequence))
    keys._keys.editingFinished.emit()
    assert why in keys.note
    assert captioned.actions_by_name["draw_tool"].shortcut().toString() == "D"
    assert captioned.session.settings.shortcuts == {}


def test_that_one_key_and_all_keys_go_back_to_the_usual_ones(qtbot, keys, captioned):
    settings, actions = captioned.session.settings, captioned.actions_by_name
    settings.shortcuts = {"draw_tool": "Ctrl+B", "fit": "", "link": "Ctrl+J"}
    assert actions["fit"].shortcut().isEmpty()
    keys.choose("draw_tool")
    qtbot.mouseClick(keys._reset, Qt.MouseButton.LeftButton)
    assert actions["draw_tool"].shortcut().toString() == "D"
    keys._reset_all()
    assert (actions["fit"].shortcut().toString(), actions["link"].shortcut().toString()) == ("F", "L")


def test_that_imported_keys_that_clash_leave_no_key_with_two_meanings(captioned):
    captioned.session.settings.shortcuts = {"draw_tool": "A", "mask_tool": "A", "gone": "B", "fit": "7"}
    used = [a.shortcut().toString() for a in captioned.actions_by_name.values() if not a.shortcut().isEmpty()]
    assert len(used) == len(set(used))
    assert captioned.actions_by_name["draw_tool"].shortcut().toString() == "A"
    assert captioned.actions_by_name["fit"].shortcut().isEmpty()


def test_that_the_systems_theme_is_followed_live_until_another_is_chosen(qapp, captioned):
    hints = QGuiApplication.styleHints()
    seen = {}
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        hints.colorSchemeChanged.emit(scheme)
        seen[scheme] = qapp.palette().window().color().lightness()
    assert seen[Qt.ColorScheme.Dark] < 100 < seen[Qt.ColorScheme.Light]
    captioned.use_theme("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().window().color().lightness() > 100


@pytest.mark.parametrize("back", [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F11, SHIFT)])
def test_that_only_caption_and_image_stay_and_everything_comes_back(qtbot, captioned, back):
    parts = [*captioned._docks, captioned.menuBar(), captioned.statusBar(), captioned.legend]
    captioned._docks[2].hide()
    before = [part.isVisible() for part in parts]
    captioned.canvas.setFocus()
    qtbot.keyClick(captioned, Qt.Key.Key_F11, SHIFT)
    assert not any(part.isVisible() for part in parts)
    assert captioned.canvas.isVisible()
    assert captioned.caption_bar.isVisible()
    qtbot.keyClick(captioned, *back)
    assert [part.isVisible() for part in parts] == before


def test_that_a_window_closed_in_the_calm_view_opens_with_its_bars(qtbot, captioned):
    captioned.actions_by_name["calm"].trigger()
    captioned.close()
    assert not captioned.session.settings.window_state.isEmpty()
    assert not captioned._docks[0].isHidden()


def test_that_the_exported_file_is_json_that_a_person_can_read(captioned):
    found = json.loads(captioned.session.settings.exported())
    assert found["settings"]["window/theme"] in ("system", "light", "dark")


def test_that_no_keys_of_the_list_are_cut(qapp, keys):
    table = keys.findChild(QTreeWidget)
    qapp.processEvents()
    assert table.header().length() <= table.viewport().width()
    for column in (0, 1):
        assert table.header().sectionSize(column) >= table.sizeHintForColumn(column)
