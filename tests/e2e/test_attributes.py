"""Attributes are defined for the project and edited for regions and images, with undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDockWidget, QInputDialog, QLineEdit

from crossalign_gui.domain.attributes import Field, attributes_of
from crossalign_gui.domain.geometry import Box
from crossalign_gui.widgets.project.attribute_panel import AttributePanel


@pytest.fixture
def panel(qtbot, captioned):
    captioned.session.corrections.add_region(Box(10, 10, 30, 30))
    captioned.session.attributes.define([
        Field("occluded", "region", "checkbox"), Field("colour", "region", "choice", ("red", "blue")),
        Field("age", "region", "number"), Field("place", "image", "text"),
    ])  # fmt: skip
    captioned.findChild(QDockWidget, "attributes").show()
    found = captioned.findChild(AttributePanel)
    qtbot.waitUntil(lambda: field(found.image, QLineEdit) is not None)
    return found


def field(box, kind):
    """The one that is shown now."""
    return next((item for item in box.findChildren(kind) if item.isVisible()), None)


def test_that_values_of_every_kind_are_set_kept_and_undone(qtbot, captioned, panel):
    session = captioned.session
    field(panel.region, QCheckBox).click()
    qtbot.wait(20)
    qtbot.keyClick(field(panel.region, QComboBox), Qt.Key.Key_Down)
    qtbot.wait(20)
    line = field(panel.region, QLineEdit)
    qtbot.keyClicks(line, "3")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.wait(20)
    place = field(panel.image, QLineEdit)
    qtbot.keyClicks(place, "park")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    stored = session.project.document(session.image_id)
    assert attributes_of(stored.regions[-1].x) == {"occluded": True, "colour": "red", "age": 3}
    assert attributes_of(stored.image.x) == {"place": "park"}
    captioned.actions_by_name["undo"].trigger()
    assert attributes_of(session.document.image.x) == {}


def test_that_an_attribute_is_defined_in_the_window(qtbot, captioned, panel, monkeypatch):
    texts, items = iter([("weather", True), ("sun, rain", True)]), iter([("Images", True), ("Choice", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(texts))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: next(items))
    panel.add.click()
    assert captioned.session.attributes.fields[-1] == Field("weather", "image", "choice", ("sun", "rain"))
    qtbot.waitUntil(lambda: field(panel.image, QComboBox) is not None)
    combo = field(panel.image, QComboBox)
    assert [combo.itemText(place) for place in range(combo.count())] == ["", "sun", "rain"]


@pytest.mark.parametrize("typed", ["heavy", "nan", "1e999"])
def test_that_what_is_no_number_is_told_and_not_kept(qtbot, captioned, panel, typed):
    line = field(panel.region, QLineEdit)
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (attributes_of(captioned.session.document.regions[-1].x), line.text()) == ({}, "")
    assert f"“{typed}” is no number" in captioned.notice.text


def test_that_a_choice_without_values_is_told_and_not_defined(captioned, panel, monkeypatch):
    texts, items = iter([("weather", True), (" , ", True)]), iter([("Images", True), ("Choice", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(texts))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: next(items))
    before = captioned.session.attributes.fields
    panel.add.click()
    assert captioned.session.attributes.fields == before
    assert "A choice needs values" in captioned.notice.text
