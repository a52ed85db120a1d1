"""Find Moved Images asks where identical pictures exist; nothing is guessed."""

import shutil

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from crossalign_gui.main_window import MainWindow
from crossalign_gui.widgets.dialogs.moved import MovedDialog


@pytest.fixture
def window(qtbot, opened, say):
    say(opened, "a red box")
    qtbot.waitUntil(lambda: bool(opened.project.rows("SELECT 1 FROM image WHERE content IS NOT NULL")), timeout=20_000)
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    return made


def ask(qtbot, window, place):
    with qtbot.waitSignal(window.session.files.asked, timeout=20_000):
        window.session.files.find_moved(place)
    return window.findChild(MovedDialog)


def test_that_one_of_identical_pictures_is_chosen_by_the_person(qtbot, window, folder, tmp_path):
    session, image = window.session, window.session.project.id_of("1.png")
    for name in ("p.png", "q.png"):
        (tmp_path / "other").mkdir(exist_ok=True)
        shutil.copyfile(folder / "1.png", tmp_path / "other" / name)
    (folder / "1.png").unlink()
    dialog = ask(qtbot, window, tmp_path / "other")
    ((fitting, box),) = dialog.choices
    assert [fitting.image, box.currentText(), box.count()] == [image, "None of them", 3]
    box.setCurrentIndex(box.findData(str(tmp_path / "other" / "q.png")))
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert session.path_of(image) == tmp_path / "other" / "q.png"
    assert [caption.text for caption in session.project.document(image).captions] == ["a red box"]


def test_that_the_same_name_with_another_content_is_asked_about_and_left_when_nothing_is_chosen(
    qtbot, window, folder, tmp_path
):
    (tmp_path / "other").mkdir()
    Image.new("RGB", (320, 240), "green").save(tmp_path / "other" / "1.png")
    image = window.session.project.id_of("1.png")
    (folder / "1.png").unlink()
    dialog = ask(qtbot, window, tmp_path / "other")
    ((fitting, box),) = dialog.choices
    assert not fitting.same
    assert box.itemText(1).endswith("(another content)")
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert window.session.path_of(image) == folder / "1.png"
