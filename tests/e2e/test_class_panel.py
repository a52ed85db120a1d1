"""The panel of classes: counts, keys, names, numbers, merging; with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QInputDialog

from crossalign_gui.domain.geometry import Box
from crossalign_gui.widgets.project.class_panel import ClassPanel


@pytest.fixture
def panel(qtbot, captioned):
    session = captioned.session
    for number, name in enumerate(("dog", "dogs", "cat")):
        session.corrections.add_region(Box(10, 10, 30 + number, 30))
        session.regions.set_class(name)
    captioned.findChild(QDockWidget, "classes").show()
    found = captioned.findChild(ClassPanel)
    qtbot.waitUntil(lambda: rows(found) == [["0", "dog", "1"], ["1", "dogs", "1"], ["2", "cat", "1"]])
    return found


def rows(panel):
    items = [panel.list.topLevelItem(row) for row in range(panel.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def test_that_number_keys_give_a_class(qtbot, captioned, panel):
    session = captioned.session
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    region = session.document.region(session.selection.region)
    assert session.project.label_name(region.label) == "dog"
    qtbot.waitUntil(lambda: rows(panel)[0] == ["0", "dog", "2"])


def test_that_number_keys_hold_while_the_panel_is_closed_and_say_why_they_cannot(qtbot, captioned, panel):
    session, alt = captioned.session, Qt.KeyboardModifier.AltModifier
    captioned.findChild(QDockWidget, "classes").hide()
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_1, alt)
    assert labels(session)[-1] == "dog"
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_7, alt)
    assert "No class has this key" in captioned.notice.text
    session.select_region(None)
    qtbot.keyClick(captioned.canvas, Qt.Key.Key_1, alt)
    assert "Select a region first" in captioned.notice.text


def test_that_what_cannot_become_of_a_class_is_said(qtbot, captioned, panel, monkeypatch):
    panel.list.topLevelItem(0).setSelected(True)
    assert (panel.up.isEnabled(), panel.down.isEnabled()) == (False, True)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("cat", True))
    panel.add.click()
    assert "There is a class “cat” already" in captioned.notice.text
    panel.list.topLevelItem(0).setText(0, "first")
    qtbot.waitUntil(lambda: "A class number is 0 or more" in captioned.notice.text)
    assert rows(panel)[0][0] == "0"


def test_that_names_and_numbers_are_edited_in_place(qtbot, panel):
    panel.list.topLevelItem(2).setText(1, "kitty")
    qtbot.waitUntil(lambda: rows(panel)[2][1] == "kitty")
    panel.list.topLevelItem(2).setText(0, "0")
    qtbot.waitUntil(lambda: [row[:2] for row in rows(panel)] == [["0", "kitty"], ["1", "dogs"], ["2", "dog"]])
    panel.list.topLevelItem(0).setSelected(True)
    panel.down.click()
    assert [row[1] for row in rows(panel)] == ["dogs", "kitty", "dog"]
    panel.list.topLevelItem(0).setText(1, "dog")  # there is one already
    qtbot.waitUntil(lambda: rows(panel)[0][1] == "dogs")


def labels(session):
    return [session.project.label_name(region.label) for region in session.document.regions]


@pytest.fixture
def merged(qtbot, captioned, panel, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("dog", True))
    for row in (0, 1):
        panel.list.topLevelItem(row).setSelected(True)
    panel.merge.click()
    qtbot.waitUntil(lambda: rows(panel) == [["0", "dog", "2"], ["2", "cat", "1"]], timeout=20_000)
    return captioned.session


def test_that_classes_are_merged_and_the_merge_is_taken_back(qtbot, captioned, panel, merged):
    assert labels(merged) == ["dog", "dog", "cat"]
    captioned.actions_by_name["bulk_undo"].trigger()
    qtbot.waitUntil(lambda: labels(merged) == ["dog", "dogs", "cat"], timeout=20_000)
    qtbot.waitUntil(lambda: rows(panel) == [["0", "dog", "1"], ["1", "dogs", "1"], ["2", "cat", "1"]], timeout=20_000)


def test_that_undo_in_the_image_goes_back_over_a_merge(qtbot, captioned, panel, merged):
    for _ in range(2):  # the merge, then the class of the cat before it
        merged.undo()
    assert labels(merged) == ["dog", "dogs", ""]
    assert "dogs" in [row[1] for row in rows(panel)]
    for _ in range(2):
        merged.redo()
    assert labels(merged) == ["dog", "dog", "cat"]


def test_that_a_class_without_a_region_is_marked_as_complete_from_its_menu(qtbot, captioned, panel):
    session = captioned.session
    session.class_list.add("bird")
    (bird,) = [label.id for label in session.class_list.labels if label.name == "bird"]
    (action,) = panel.menu(bird).actions()
    action.trigger()
    assert session.marks.classes() == {bird}
    assert [(mark.label, mark.regions) for mark in session.document.complete] == [(bird, ())]
    (action,) = panel.menu(bird).actions()
    assert action.isChecked()
    action.trigger()
    assert session.marks.classes() == frozenset()
