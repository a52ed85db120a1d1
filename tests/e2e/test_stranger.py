"""The first hour of somebody who never saw the program: samples, own pictures, correcting, undoing all of it, sharing it."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from crossalign_gui.domain.attributes import Field
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.storage import review
from crossalign_gui.widgets.dialogs.export import ExportDialog
from crossalign_gui.widgets.dialogs.import_annotations import ImportDialog
from tests.e2e.links_window import click

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FILE = "shared.crossalign.json"


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window, key, modifier)
    QApplication.processEvents()


def draw(qtbot, window, x0, y0, x1, y1):
    """A box, in fractions of the picture, with the tool of the key `B`."""
    width, height = window.session.pixels.shape[1], window.session.pixels.shape[0]
    canvas, view = window.canvas, window.canvas.view
    start, end = (QPoint(*map(round, view.to_canvas(x * width, y * height))) for x, y in ((x0, y0), (x1, y1)))
    press(qtbot, window, Qt.Key.Key_B)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, (start + end) / 2)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    press(qtbot, window, Qt.Key.Key_V)


def caption(qtbot, window, text):
    qtbot.mouseClick(window.caption_bar.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.caption_bar.edit, text)
    qtbot.keyClick(window.caption_bar.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.alignment is not None and window.session.alignment.caption == text)


def everything(session):
    """What people made of each picture, by its name; ids of another project are others."""
    project = session.project
    return {
        document.image.uri: (said(document), project.state(document.image.id), notes(project, document.image.id))
        for document in map(project.document, session.image_ids)
    }


def notes(project, image_id):
    return [(comment.author, comment.text, comment.resolved) for comment in review.comments(project, image_id)]


def said(document):
    shapes = {region.id: region.shape for region in document.regions}
    links = [
        (document.span(link.span).ranges, shapes.get(link.region), link.polarity, link.status, link.score, link.prov.agent)
        for link in document.links
    ]
    marks = [(mark.text, len(mark.regions)) for mark in document.complete]
    attributes = document.image.x, [region.x for region in document.regions]
    spans = [item.ranges for item in document.spans]
    return [item.text for item in document.captions], spans, list(shapes.values()), links, marks, attributes


@pytest.fixture
def start_elsewhere(qtbot, settings, backend, folder, tmp_path):
    """The window of somebody else, with the same pictures in another folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for picture in folder.glob("*.png"):
        shutil.copy(picture, elsewhere)
    session = Session(settings, lambda model, device: backend)

    def start():
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        session.open_paths([elsewhere])
        qtbot.waitUntil(lambda: session.pixels is not None)
        return window

    yield start
    session.close()


def test_that_the_first_hour_of_a_stranger_loses_nothing(qtbot, plain_window, folder, tmp_path, start_elsewhere):
    window, session = plain_window, plain_window.session
    session.open_samples()
    qtbot.waitUntil(lambda: session.alignment is not None)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None and len(session.image_ids) == 3)
    first = session.document

    caption(qtbot, window, "a red box and a blue box")
    click(qtbot, window, "red")
    press(qtbot, window, Qt.Key.Key_A)
    click(qtbot, window, "blue")
    draw(qtbot, window, 0.62, 0.5, 0.83, 0.83)
    click(qtbot, window, "and")
    press(qtbot, window, Qt.Key.Key_N)
    click(qtbot, window, "red")
    press(qtbot, window, Qt.Key.Key_N, SHIFT)
    session.attributes.define((Field("night", "image", "checkbox"),))
    session.attributes.set_of_image("night", True)
    done = session.document
    assert sorted((done.span(link.span).text, link.polarity) for link in done.links) == [
        ("and", "negative"), ("blue", "positive"), ("red", "positive")
    ]  # fmt: skip

    steps = 0
    while session.undo_group.canUndo():
        press(qtbot, window, Qt.Key.Key_Z, CONTROL)
        steps += 1
        assert steps < 20
    assert session.document == first
    for _ in range(steps):
        press(qtbot, window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert session.document == done
    review.add_comment(session.project, session.image_id, "which red?")
    press(qtbot, window, Qt.Key.Key_Return, CONTROL)
    assert len(done.complete) == 1

    press(qtbot, window, Qt.Key.Key_E, CONTROL)
    dialog = window.findChild(ExportDialog)
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.path.setText(str(tmp_path / FILE))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)

    other = start_elsewhere()
    press(qtbot, other, Qt.Key.Key_I, CONTROL)
    reader = other.findChild(ImportDialog)
    reader.path.setText(str(tmp_path / FILE))
    qtbot.keyClick(reader.path, Qt.Key.Key_Return)
    qtbot.waitUntil(reader.take.isEnabled)
    qtbot.mouseClick(reader.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: other.findChild(ImportDialog) is None)
    assert everything(other.session) == everything(session)
    assert other.session.attributes.fields == session.attributes.fields
