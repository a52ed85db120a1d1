"""Finding images and pre-annotating them, with real clicks and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from crossalign_gui.main_window import MainWindow
from crossalign_gui.widgets.dialogs.preannotate import PreannotateDialog
from tests.fakes import SearchableBackend


@pytest.fixture
def backend():
    return SearchableBackend()


@pytest.fixture
def window(qtbot, session, folder):
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    return made


def trigger(window, name):
    window.actions_by_name[name].trigger()


def test_that_a_typed_sentence_lists_images_and_a_click_opens_one(qtbot, window):
    panel, session = window.find_panel, window.session
    session.step_image(2)
    trigger(window, "find_similar_images")
    assert panel.isVisible()
    qtbot.keyClicks(panel.text, "a red box")
    with qtbot.waitSignal(session.retrieval.found):
        qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not session.retrieval.busy)
    rows = [panel.list.topLevelItem(row) for row in range(panel.list.topLevelItemCount())]
    assert (rows[0].text(0), rows[0].text(1)) == ("1", "1.png")
    assert "3 of 3" in panel.status.text()
    qtbot.waitUntil(lambda: all(not row.icon(1).isNull() for row in rows), timeout=20_000)
    qtbot.keyClick(panel.text, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.selectedItems() == [rows[0]]
    place = panel.list.visualItemRect(rows[0]).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.path_of(session.image_id).name == "1.png"


def test_that_the_caption_and_the_image_can_be_what_is_looked_for(qtbot, window, say):
    panel, session = window.find_panel, window.session
    say(session, "blue")
    with qtbot.waitSignal(session.retrieval.found):
        trigger(window, "find_caption")
    qtbot.waitUntil(lambda: not session.retrieval.busy)
    assert panel.text.text() == "blue"
    with qtbot.waitSignal(session.retrieval.found):
        trigger(window, "find_like_image")
    qtbot.waitUntil(lambda: not session.retrieval.busy)
    assert panel.list.topLevelItemCount() == 2
    with qtbot.waitSignal(session.notice) as signal:
        trigger(window, "find_like_region")
    assert "Select a region" in signal.args[0].text
    with qtbot.waitSignal(session.retrieval.ranked):
        qtbot.mouseClick(panel.ranks, Qt.MouseButton.LeftButton)
    assert "recall@1" in panel.status.text()


def test_that_pre_annotated_regions_are_accepted_and_rejected_by_keys(qtbot, window, say):
    session = window.session
    say(session, "a red box and a blue box")
    trigger(window, "preannotate")
    dialog = window.findChild(PreannotateDialog)
    dialog.threshold.setValue(0.4)
    with qtbot.waitSignal(session.preannotator.finished, timeout=60_000):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert "Images done: 3" in dialog.status.text()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    red, blue = session.document.regions
    assert {red.status, blue.status} == {"proposed"}
    items = [window.region_list.topLevelItem(row) for row in range(window.region_list.topLevelItemCount())]
    assert [(item.text(0), item.text(2)) for item in items] == [("red box", "proposed"), ("blue box", "proposed")]
    window.region_list.setCurrentItem(items[0])
    qtbot.keyClick(window.region_list, Qt.Key.Key_A)
    x, y = (round(value) for value in window.canvas.view.to_canvas(*blue.shape.center))
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert session.selection.region == blue.id
    qtbot.keyClick(window.region_list, Qt.Key.Key_R)
    assert [region.status for region in session.document.regions] == ["accepted", "rejected"]
    assert [(link.status, link.polarity) for link in session.document.links] == [
        ("accepted", "positive"),
        ("rejected", "negative"),
    ]
    session.undo()
    assert session.document.regions[1].status == "proposed"
    trigger(window, "accept_all")
    assert [region.status for region in session.document.regions] == ["accepted", "accepted"]
