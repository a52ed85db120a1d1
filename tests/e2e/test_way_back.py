"""Snapshots and the bin in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage import snapshots
from crossalign_gui.storage.project import FILE_NAME
from crossalign_gui.widgets.dialogs.put_back import PutBackDialog
from crossalign_gui.widgets.dialogs.wayback import WayBackDialog
from tests.conftest import RED
from tests.damage import DAMAGES
from tests.e2e.links_window import click


@pytest.fixture
def dialog(qtbot, captioned):
    click(qtbot, captioned, "red")
    captioned.session.corrections.add_region(Box(*RED))
    made = WayBackDialog(captioned.session, captioned)
    made.open()
    with qtbot.waitSignal(captioned.session.way_back.changed):
        made.make.click()
    return made


def test_that_an_image_is_restored_from_a_snapshot_and_that_is_undone(qtbot, captioned, dialog):
    session = captioned.session
    before = session.document
    session.apply(before.__class__(before.image, before.captions), "Damage")
    damaged = session.document
    with qtbot.waitSignal(session.way_back.compared):
        dialog.list.setCurrentRow(0)
    assert [dialog.images.item(row).text() for row in range(dialog.images.count())] == ["1.png"]
    dialog.images.item(0).setSelected(True)
    with qtbot.waitSignal(session.bulk.finished):
        dialog.some.click()
    assert session.document == before
    with qtbot.waitSignal(session.bulk.finished):
        session.bulk.undo()
    assert session.document == damaged


def test_that_a_snapshot_opens_to_be_read_only(qtbot, captioned, dialog):
    session = captioned.session
    before = session.document
    with qtbot.waitSignal(session.way_back.compared):
        dialog.list.setCurrentRow(0)
    dialog.look.click()
    qtbot.waitUntil(lambda: session.read_only and session.document is not None)
    assert session.document == before


def test_that_a_deleted_caption_comes_back(qtbot, captioned, dialog):
    session = captioned.session
    text = session.caption.text
    session.captions.remove()
    assert not session.document.captions
    dialog._show()
    assert dialog.captions.count() == 1
    dialog.back.click()
    assert [caption.text for caption in session.document.captions] == [text]
    assert len(session.document.links) == 1
    session.undo()
    assert not session.document.captions


def the_dialog(qtbot):
    def found():
        return [item for item in QApplication.topLevelWidgets() if isinstance(item, PutBackDialog) and item.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_that_a_broken_project_offers_its_last_sound_snapshot_when_it_is_opened(qtbot, captioned, damage):
    session = captioned.session
    folder, image_id = session.project.folder, session.image_id
    session.corrections.add_region(Box(*RED))
    before = session.document
    path = session.project.path
    made = snapshots.make(session.project, "hand")
    made.path.with_name("29991231T000000-hand.sqlite").write_bytes(b"nothing")
    session.open_samples()
    damage(path)
    session.open_paths([folder])
    dialog = the_dialog(qtbot)
    assert dialog.list.currentRow() == 1
    qtbot.mouseClick(dialog.put, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.project.path == path == folder / FILE_NAME and session.document is not None)
    assert session.project.document(image_id) == before


def test_that_the_menu_puts_a_snapshot_back(qtbot, captioned):
    session = captioned.session
    image_id, before = session.image_id, session.document
    snapshots.make(session.project, "hand")
    session.corrections.add_region(Box(*RED))
    captioned.findChild(QAction, "put_back").trigger()
    dialog = the_dialog(qtbot)
    assert not dialog.rest.isVisible()
    qtbot.mouseClick(dialog.put, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.project is not None and session.document is not None)
    assert session.project.document(image_id) == before
    assert list(session.project.folder.glob("*.damaged.sqlite"))
