"""Several images are chosen in the list and changed together, with real clicks and keys."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from crossalign_gui.main_window import MainWindow
from crossalign_gui.storage.images import probe
from crossalign_gui.widgets.dialogs.bulk_captions import BulkCaptionsDialog
from crossalign_gui.widgets.dialogs.export import ExportDialog
from crossalign_gui.widgets.dialogs.preannotate import PreannotateDialog

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, opened):
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def click(qtbot, window, row, modifier=Qt.KeyboardModifier.NoModifier):
    shown = window.image_list
    qtbot.mouseClick(shown.viewport(), LEFT, modifier, shown.visualRect(shown.model().index(row, 0)).center())
    qtbot.waitUntil(lambda: window.session.pixels is not None)


def run(qtbot, window, name):
    with qtbot.waitSignal(window.session.bulk.finished):
        window.actions_by_name[name].trigger()


def states(window):
    return [window.session.project.state(image) for image in window.session.image_ids]


def test_that_images_are_chosen_with_shift_ctrl_and_ctrl_a(qtbot, window):
    bulk = window.session.bulk
    assert len(bulk.numbers) == 1
    assert not window.selected_images.button.isVisible()
    click(qtbot, window, 2, CTRL)
    assert bulk.numbers.tolist() == [1, 3]
    assert window.session.image_id == window.session.image_ids[2]
    assert window.selected_images.button.text() == "Selected images: 2"
    click(qtbot, window, 0)
    click(qtbot, window, 1, SHIFT)
    assert bulk.numbers.tolist() == [1, 2]
    qtbot.keyClick(window.image_list, Qt.Key.Key_A, CTRL)
    assert bulk.numbers.tolist() == [1, 2, 3]
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    assert bulk.numbers.tolist() == [1, 2, 3]
    window.session.review.ask("file:10", "added")
    assert bulk.numbers.tolist() == [3]


def test_that_their_state_is_set_told_and_taken_back(qtbot, window):
    notices = []
    window.session.notice.connect(notices.append)
    qtbot.keyClick(window.image_list, Qt.Key.Key_A, CTRL)
    run(qtbot, window, "bulk_done")
    assert states(window) == ["done"] * 3
    assert notices[-1].text.startswith("State of images: 3 changed")
    click(qtbot, window, 1)
    run(qtbot, window, "bulk_reopen")
    assert states(window) == ["done", "new", "done"]
    for expected in (["done"] * 3, ["new"] * 3):
        run(qtbot, window, "bulk_undo")
        assert states(window) == expected


def test_that_captions_are_previewed_changed_and_taken_back_also_in_the_history(qtbot, window, say):
    say(window.session, "a red box")
    shown = window.session.image_id
    qtbot.keyClick(window.image_list, Qt.Key.Key_A, CTRL)
    window.actions_by_name["bulk_captions"].trigger()
    dialog = window.findChild(BulkCaptionsDialog)
    dialog.how.setCurrentIndex(1)
    qtbot.keyClicks(dialog.text, "on grass")
    qtbot.waitUntil(dialog.apply.isEnabled)
    rows = [[dialog.list.topLevelItem(row).text(column) for column in (1, 2)] for row in range(3)]
    assert rows == [["a red box", "a red box on grass"], ["", "on grass"], ["", "on grass"]]
    assert "3 of 3" in dialog.status.text()
    with qtbot.waitSignal(window.session.bulk.finished):
        qtbot.mouseClick(dialog.apply, LEFT)
    texts = [[c.text for c in window.session.project.document(image).captions] for image in window.session.image_ids]
    assert texts == [["a red box on grass"], ["on grass"], ["on grass"]]
    assert window.session.document.captions[0].text == "a red box on grass"
    window.actions_by_name["undo"].trigger()
    assert window.session.document.captions[0].text == "a red box"
    run(qtbot, window, "bulk_undo")
    texts = [[c.text for c in window.session.project.document(image).captions] for image in window.session.image_ids]
    assert texts == [["a red box"], [], []]
    assert window.session.image_id == shown


def test_that_they_are_exported_and_annotated_alone(qtbot, window, say, tmp_path):
    say(window.session, "a red box")
    click(qtbot, window, 1)
    say(window.session, "a blue box")
    click(qtbot, window, 2, CTRL)
    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog.images.currentData() == "selected"
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.path.setText(str(tmp_path / "out.crossalign.json"))
    qtbot.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    assert [item["uri"] for item in json.loads((tmp_path / "out.crossalign.json").read_text())["images"]] == ["2.png"]
    window.actions_by_name["preannotate"].trigger()
    dialog = window.findChild(PreannotateDialog)
    assert dialog.scopes.checkedButton().text().replace("&", "") == "Selected images"
    with qtbot.waitSignal(window.session.preannotator.finished, timeout=30_000) as told:
        qtbot.mouseClick(dialog.start, LEFT)
    assert told.args == [2, 0]
    documents = [window.session.project.document(image) for image in window.session.image_ids]
    assert [bool(document.regions) for document in documents] == [False, True, False]


def test_that_they_are_removed_after_a_question_and_come_back(qtbot, window, say, folder, monkeypatch):
    say(window.session, "a red box")
    asked = []
    answer = [QMessageBox.StandardButton.No]
    monkeypatch.setattr(QMessageBox, "question", lambda _, __, text: asked.append(text) or answer[0])
    click(qtbot, window, 1, CTRL)
    window.actions_by_name["remove_images"].trigger()
    assert "(2)" in asked[0]
    assert len(window.session.image_ids) == 3
    answer[0] = QMessageBox.StandardButton.Yes
    run(qtbot, window, "remove_images")
    assert [window.session.path_of(image).name for image in window.session.image_ids] == ["10.png"]
    qtbot.waitUntil(lambda: window.session.pixels is not None)
    assert window.session.path_of(window.session.image_id).name == "10.png"
    window.session.open_paths([folder])
    assert len(window.session.image_ids) == 1
    assert probe(folder / "1.png")
    run(qtbot, window, "restore_images")
    assert len(window.session.image_ids) == 3
    found = window.session.project.document(window.session.project.id_of("1.png"))
    assert [caption.text for caption in found.captions] == ["a red box"]


def test_that_the_list_reopens_at_the_last_image_and_shows_it(qtbot, session, folder):
    picture = (folder / "1.png").read_bytes()
    for number in range(100, 180):
        (folder / f"{number}.png").write_bytes(picture)
    session.open_paths([folder])
    session.go_to(session.image_ids[60])
    qtbot.waitUntil(lambda: session.pixels is not None)
    wanted = session.image_id
    session.open_paths([folder])
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    assert session.image_id == wanted
    rect = made.image_list.visualRect(made.image_list.currentIndex())
    assert made.image_list.currentIndex().row() == 60
    assert made.image_list.viewport().rect().contains(rect.center())
