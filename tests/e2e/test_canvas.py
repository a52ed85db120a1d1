"""What the canvas keeps of a picture it has painted must look as if it had been painted anew."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent

from crossalign_gui.domain.geometry import Box, Points, Polygon, Polygons
from crossalign_gui.domain.masks import encode, rasterise
from crossalign_gui.session.current.display import Levels
from crossalign_gui.session.current.picture import read_picture
from crossalign_gui.storage.images import ImageError

SHAPES = (
    Box(20.3, 20.7, 90, 60), Box(60, 30, 300, 200), Polygons((Polygon(((100, 100), (180.5, 110), (150, 190))),)),
    encode(rasterise(Box(200, 100, 260, 220), (240, 320))), Points(((30.5, 200.5), (60, 210))),
)  # fmt: skip


@pytest.fixture
def canvas(qtbot, plain_window, session, folder, say):
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    say(session, "a red box")
    for shape in SHAPES:
        session.corrections.add_region(shape)
    session.select_words([(2, 5)])
    return plain_window.canvas


def picture(canvas):
    """[h, w, 4]"""
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def assert_as_new(canvas):
    kept = picture(canvas)
    canvas.sharpen()
    assert np.abs(kept - picture(canvas)).max() <= 2


def pan(qtbot, canvas, dx, dy):
    start = canvas.rect().center()
    qtbot.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(dx, dy))
    qtbot.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=start + QPoint(dx, dy))


def wheel(canvas, degrees, modifiers=Qt.KeyboardModifier.NoModifier):
    at = QPointF(canvas.rect().center())
    canvas.wheelEvent(
        QWheelEvent(
            at, at, QPoint(), QPoint(0, degrees), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        )
    )


@pytest.mark.parametrize("levels", [Levels(), Levels(brightness=0.2, gamma=1.4)], ids=["as it is", "brighter"])
def test_that_panning_leaves_no_trace(qtbot, canvas, levels):
    canvas.session.display.show(levels)
    canvas.zoom(2.3)
    canvas.sharpen()
    before = canvas.view
    for dx, dy in ((40, 0), (-17, 33), (-400, -250), (3, 90)):
        picture(canvas)
        pan(qtbot, canvas, dx, dy)
        assert_as_new(canvas)
    assert canvas.view.scale == before.scale
    assert canvas.view != before
    picture(canvas)
    wheel(canvas, 120, Qt.KeyboardModifier.ShiftModifier)
    assert_as_new(canvas)


def test_that_changes_of_regions_leave_no_trace(qtbot, canvas):
    session = canvas.session
    corrections, ids = session.corrections, [region.id for region in session.document.regions]
    steps = [
        lambda: session.select_region(ids[1]),
        lambda: qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        lambda: session.select_regions(ids[:4]),
        session.regions.toggle_hidden,
        session.regions.toggle_hidden,
        session.regions.bring_forward,
        lambda: corrections.delete_region(ids[2]),
        lambda: corrections.reject_region(ids[0]),
        session.undo,
        session.undo,
        lambda: corrections.reshape_region(ids[3], encode(rasterise(Box(10, 10, 280, 220), (240, 320)))),
        lambda: session.select_words([(6, 9)]),
        session.regions.toggle_all_hidden,
        session.regions.toggle_all_hidden,
    ]
    for step in steps:
        before = picture(canvas)
        step()
        if step != session.regions.bring_forward:  # regions of one colour look the same in any order
            assert (picture(canvas) != before).any()
        assert_as_new(canvas)


def test_that_a_region_is_seen_where_it_is_dragged_to(qtbot, canvas):
    session = canvas.session
    session.select_region(session.document.regions[0].id)
    x, y = canvas.view.to_canvas(40, 40)
    start = QPoint(round(x), round(y))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 60, 90):
        qtbot.mouseMove(canvas, start + QPoint(step, step))
        assert_as_new(canvas)
    dragged = picture(canvas)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(90, 90))
    assert_as_new(canvas)
    assert (np.abs(dragged - picture(canvas)).max(2) > 40).mean() < 0.02


def test_that_many_regions_are_sharp_again_after_zooming(qtbot, canvas):
    session = canvas.session
    for number in range(70):
        session.corrections.add_region(Box(number * 4, number * 3, number * 4 + 6.5, number * 3 + 5.5))
    canvas.zoom(1.2)
    rough = picture(canvas)
    qtbot.waitUntil(lambda: (picture(canvas) != rough).any())
    assert_as_new(canvas)


def test_that_a_large_jpeg_is_seen_before_all_of_it_is_read(qtbot, plain_window, session, tmp_path, monkeypatch):
    pixels = np.zeros((1500, 2000, 3), np.uint8)
    pixels[:, 1000:] = (10, 10, 250)
    pixels[:, :1000] = (250, 10, 10)
    Image.fromarray(pixels).save(tmp_path / "large.jpg", quality=95)
    gate = threading.Event()

    def slowly(path, check):
        gate.wait(10)
        return read_picture(path, check)

    monkeypatch.setattr("crossalign_gui.session.project.navigator.read_picture", slowly)
    session.open_paths([tmp_path / "large.jpg"])
    qtbot.waitUntil(lambda: session.first_look is not None)
    canvas = plain_window.canvas
    early = picture(canvas)
    assert session.pixels is None
    gate.set()
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert session.first_look is None
    assert np.abs(early - picture(canvas)).mean() < 2


def test_that_a_jpeg_that_breaks_off_after_its_first_look_is_reported(qtbot, plain_window, session, tmp_path, monkeypatch):
    Image.new("RGB", (2000, 1500), "red").save(tmp_path / "large.jpg", quality=95)

    def fail(path, check):
        raise ImageError("large.jpg broke off")

    monkeypatch.setattr("crossalign_gui.session.project.navigator.read_picture", fail)
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    session.open_paths([tmp_path / "large.jpg"])
    qtbot.waitUntil(lambda: any("broke off" in text for text in told))
    assert session.first_look is None
