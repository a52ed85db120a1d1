"""Edit > Paste Grounded Text: what a model answered elsewhere becomes proposals of that model, by real keys."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.document import Caption
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Thing, Writer, resized
from crossalign_gui.domain.operations import add_caption
from crossalign_gui.main_window import MainWindow
from crossalign_gui.widgets.dialogs.grounded_text import GroundedTextDialog

BOX = Box(32, 24, 96, 120)


@pytest.fixture
def window(qtbot, opened):
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    return made


def pasted(qtbot, window, text):
    QGuiApplication.clipboard().setText(text)
    window.canvas.setFocus()
    window.actions_by_name["paste_grounded"].trigger()
    dialog = window.findChildren(GroundedTextDialog)[-1]
    assert dialog.isVisible()
    return dialog


def size_of(session):
    return session.document.image.width, session.document.image.height


def caption(session, text):
    session.apply(add_caption(session.document, Caption("c1", session.document.image.id, text)), "Add caption", caption="c1")


def test_that_the_dialog_opens_in_a_window_that_is_not_the_active_one(window, monkeypatch):
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    pasted(None, window, "a red box")
    gc.collect()
    assert window.findChild(GroundedTextDialog).isVisible()


@pytest.mark.parametrize("name", ["qwen2_vl", "internvl", "deepseek_vl2", "gemini", "florence2", "qwen3_vl", "rex_omni"])
def test_that_an_answer_becomes_proposals_that_undo_takes_back(qtbot, window, name):
    session = window.session
    caption(session, "the red box on a table")
    before = session.document
    dialog = pasted(qtbot, window, Writer(FAMILIES[name], size_of(session)).answer([Thing("red box", (BOX,))]))
    assert FAMILIES[name].title in dialog.found.text()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    (region,) = session.document.regions
    assert region.status == "proposed"
    assert region.prov.source == "model"
    assert next(agent.name for agent in session.project.agents if agent.id == region.prov.agent) == FAMILIES[name].title
    got, wanted = region.shape, BOX
    assert max(abs(a - b) for a, b in zip((got.x0, got.y0, got.x1, got.y1), (wanted.x0, wanted.y0, wanted.x1, wanted.y1),
                                          strict=True)) < 2  # fmt: skip
    (link,) = session.document.links
    assert session.document.span(link.span).text == "red box"
    assert session.document.span(link.span).caption == "c1"
    session.undo()
    assert session.document == before


def test_that_a_grounded_sentence_becomes_a_caption_with_links(qtbot, window):
    session = window.session
    text = "There is <ref>a box</ref><box>[[100, 100, 300, 500]]</box> and <ref>a lamp</ref><box>[[10, 10, 200, 200]]</box>."
    dialog = pasted(qtbot, window, text)
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    document = session.document
    assert [item.text for item in document.captions] == ["There is a box and a lamp."]
    assert [document.span(link.span).text for link in document.links] == ["a box", "a lamp"]


def test_that_the_family_can_be_changed_and_odd_pieces_are_told(qtbot, window):
    session = window.session
    dialog = pasted(qtbot, window, '```json\n[{"bbox_2d": [10, 20, 30, 40], "label": "dog"}, {"bbox_2d": [1, 2], "label"')
    width, height = size_of(session)
    dialog.family.setCurrentIndex(dialog.family.findData("qwen2_5_vl"))
    assert FAMILIES["qwen2_5_vl"].title in dialog.found.text()
    dialog.family.setCurrentIndex(dialog.family.findData("qwen3_vl"))
    assert dialog.warnings.toPlainText()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    box = session.document.regions[0].shape
    assert (box.x0, box.y0) == pytest.approx((width * 0.01, height * 0.02))


def test_that_points_come_as_points(qtbot, window):
    session = window.session
    dialog = pasted(qtbot, window, '<point x="50" y="25" alt="cup">cup</point>')
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    width, height = size_of(session)
    assert session.document.regions[0].shape == Points(((width * 0.5, height * 0.25),))


@pytest.mark.parametrize("text", ["", "A dog on the grass.", "{[[<box>"])
def test_that_a_text_without_a_place_adds_nothing(qtbot, window, text):
    before = window.session.document
    dialog = pasted(qtbot, window, text)
    assert not dialog.add.isEnabled()
    dialog.reject()
    assert window.session.document == before


def test_that_an_answer_without_a_name_belongs_to_the_selected_words(qtbot, window):
    session = window.session
    caption(session, "the red box on a table")
    dialog = pasted(qtbot, window, "None")
    assert "Select the words that it is about first" in dialog.found.text()
    assert not dialog.add.isEnabled()
    dialog.reject()
    session.select_phrase(((4, 11),))
    dialog = pasted(qtbot, window, '{"bbox_2d": [100, 200, 300, 500]}')
    assert "the selected words “red box”" in dialog.found.text()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    (link,) = session.document.links
    assert (session.document.span(link.span).text, link.polarity) == ("red box", "positive")
    session.select_phrase(((17, 22),))
    dialog = pasted(qtbot, window, "There are none.")
    assert "1 not in the picture" in dialog.found.text()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    absent = session.document.links[-1]
    assert (session.document.span(absent.span).text, absent.region, absent.status) == ("table", None, "proposed")
    session.undo()
    assert session.document.links == (link,)


def test_that_pixels_of_the_resized_image_are_read_by_the_budget_that_is_typed_and_remembered(qtbot, window):
    session = window.session
    width, height = size_of(session)
    budget = Budget(50_176, 3136)
    text = Writer(FAMILIES["qwen2_5_vl"], (width, height), budget).answer([Thing("red box", (BOX,))])
    dialog = pasted(qtbot, window, text)
    assert not dialog.budget["max_pixels"].isVisible()
    dialog.family.setCurrentIndex(dialog.family.findData("qwen2_5_vl"))
    line = dialog.budget["max_pixels"].lineEdit()
    assert line.isVisible()
    for typed in ("many", "50176"):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        if typed == "many":
            assert not dialog.add.isEnabled()
            assert "max_pixels is a whole number" in dialog.found.text()
    if dialog.isVisible():
        dialog.add.click()
    got = session.document.regions[0].shape
    across, down = resized((width, height), budget)
    assert abs(got.x1 - BOX.x1) <= width / across
    assert abs(got.y1 - BOX.y1) <= height / down
    dialog = pasted(qtbot, window, text)
    assert dialog.budget["max_pixels"].value == "50176"
    dialog.reject()
