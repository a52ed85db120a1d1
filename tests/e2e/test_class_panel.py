"""The panel of classes: counts, keys, names, numbers, merging; with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QInputDialog, QMessageBox

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


def test_that_classes_are_merged_after_a_question_with_counts(qtbot, captioned, panel, monkeypatch):
    asked = []
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("dog", True))
    monkeypatch.setattr(QMessageBox, "question", lambda _, __, text: asked.append(text) or QMessageBox.StandardButton.Yes)
    for row in (0, 1):
        panel.list.topLevelItem(row).setSelected(True)
    panel.merge.click()
    assert "“dog”: 1." in asked[0]
    qtbot.waitUntil(lambda: len(rows(panel)) == 2 and rows(panel)[0][2] == "2", timeout=20_000)
    assert rows(panel) == [["0", "dog", "2"], ["2", "cat", "1"]]
    names = {captioned.session.project.label_name(region.label) for region in captioned.session.document.regions}
    assert names == {"dog", "cat"}
