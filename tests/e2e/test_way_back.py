"""Snapshots and the bin in the real window."""

import pytest

from crossalign_gui.domain.geometry import Box
from crossalign_gui.widgets.dialogs.wayback import WayBackDialog
from tests.conftest import RED
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
