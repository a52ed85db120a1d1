"""Brightness, contrast, gamma and the window of deep images: seen, but not part of the picture."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDockWidget

from crossalign_gui.session.current.display import Levels
from crossalign_gui.session.current.picture import halves_of
from crossalign_gui.storage.images import content_key
from crossalign_gui.widgets.picture.pyramid import Pyramid
from crossalign_gui.widgets.picture.view import View
from tests.deep_files import png_of


@pytest.fixture
def deep(qtbot, plain_window, session, tmp_path):
    """A 16-bit image that uses little of its range, and a float one."""
    folder = tmp_path / "deep"
    folder.mkdir()
    values = np.full((200, 300), 1000, np.uint16)
    values[:, 150:] = 1400
    Image.fromarray(values).save(folder / "a.png")
    Image.fromarray(np.linspace(-2, 3, 60_000, dtype=np.float32).reshape(200, 300)).save(folder / "b.tiff")
    Image.fromarray(np.full((200, 300, 3), 100, np.uint8)).save(folder / "c.png")
    colours = np.full((200, 300, 3), 1000, np.uint16)
    colours[:, 150:, 0] = 1400
    (folder / "d.png").write_bytes(png_of(colours))
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    return plain_window


def colour(window, x, y):
    cx, cy = window.canvas.view.to_canvas(x, y)
    return window.canvas.grab().toImage().pixelColor(QPoint(round(cx), round(cy))).red()


def panel(window):
    dock = window.findChild(QDockWidget, "display")
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    return dock.widget()


def test_that_a_picture_that_uses_little_of_its_range_opens_in_a_window_that_shows_it_and_models_see_the_same(qtbot, deep):
    session, controls = deep.session, panel(deep)
    before = session.pixels.copy()
    assert [before[100, x].tolist() for x in (100, 200)] == [[0] * 3, [255] * 3]
    assert colour(deep, 100, 100) == 0
    assert colour(deep, 200, 100) == 255
    assert "Black at 1000, white at 1400" in controls.told.text()
    assert (controls.level.value(), controls.window_width.value()) == (500, 1000)
    qtbot.keyClick(controls.level, Qt.Key.Key_Home)
    assert colour(deep, 100, 100) == pytest.approx(128, abs=1)
    assert (session.pixels == before).all()
    assert session.picture.key == content_key(before)


def test_that_the_window_shows_what_eight_bits_hide_of_colours(qtbot, deep):
    session, controls = deep.session, panel(deep)
    session.step_image(3)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert colour(deep, 100, 100) == 0
    assert colour(deep, 200, 100) == 255
    qtbot.keyClick(controls.level, Qt.Key.Key_Home)
    assert colour(deep, 100, 100) == pytest.approx(128, abs=1)
    controls.level.setValue(500)
    picture = QImage(150, 100, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    Pyramid(session.pixels, session.picture.depth).draw(
        painter, View(0.5, 0, 0), QRectF(0, 0, 150, 100), session.display.levels
    )
    painter.end()
    assert (picture.pixelColor(140, 50).name(), picture.pixelColor(10, 50).name()) == ("#ff0000", "#000000")


def test_that_every_image_begins_with_its_whole_range(qtbot, deep):
    session, controls = deep.session, panel(deep)
    controls.level.setValue(100)
    controls.brightness.setValue(20)
    assert session.display.levels.window is not None
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert session.display.levels == Levels(brightness=0.2)
    assert colour(deep, 20, 5) < 80 < 200 < colour(deep, 280, 195)
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert controls.brightness.isVisible()
    assert not controls.level.isVisible()


def test_that_brightness_contrast_and_gamma_act_and_are_taken_back(qtbot, deep):
    session, controls = deep.session, panel(deep)
    session.step_image(2)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert colour(deep, 50, 50) == 100
    for slider, value, wanted in ((controls.brightness, 20, 151), (controls.contrast, 50, 61), (controls.gamma, 50, 160)):
        slider.setValue(value)
        assert colour(deep, 50, 50) == pytest.approx(wanted, abs=2)
        session.display.reset()
        assert slider.value() == 0
    assert colour(deep, 50, 50) == 100


@pytest.mark.parametrize("scale", [1.0, 0.4, 5.0])
def test_that_nearly_neutral_levels_paint_the_image_unchanged(qapp, scale):
    pyramid = Pyramid(np.random.default_rng(0).integers(0, 256, (700, 900, 3), dtype=np.uint8))
    assert (painted(pyramid, scale, Levels(gamma=1.000001)) == painted(pyramid, scale, Levels())).all()


def painted(pyramid, scale, levels):
    """[150, 200, 4] of a canvas whose right half is painted after the left one."""
    canvas = QImage(200, 150, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.darkGray)
    for part in (QRectF(0, 0, 120, 150), QRectF(120, 0, 80, 150)):
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 3)
        painter.setClipRect(part)
        pyramid.draw(painter, View(scale, 30.25, -40.5), part, levels)
        painter.end()
    return np.frombuffer(canvas.constBits(), np.uint8).reshape(150, 200, 4).copy()


def test_that_halves_hold_the_mean_of_four_pixels_and_come_with_the_picture(qtbot, opened):
    pixels = np.random.default_rng(0).integers(0, 256, (531, 257, 3), dtype=np.uint8)
    half, quarter = halves_of(pixels)
    assert [(level.width(), level.height()) for level in (half, quarter)] == [(128, 265), (64, 132)]
    for y in (0, 127, 128, 264):
        mean = pixels[2 * y : 2 * y + 2, 254:256].mean((0, 1))
        assert half.pixelColor(127, y).getRgb()[:3] == pytest.approx(tuple(mean), abs=0.51)
    for y, x in ((0, 0), (63, 31), (64, 32), (131, 63)):
        mean = [np.mean([half.pixelColor(2 * x + i, 2 * y + j).getRgb()[c] for i in (0, 1) for j in (0, 1)]) for c in range(4)]
        assert quarter.pixelColor(x, y).getRgb() == pytest.approx(tuple(mean), abs=0.51)
    assert halves_of(pixels[:127]) == ()
    height, width = opened.pixels.shape[:2]
    assert [(level.width(), level.height()) for level in opened.picture.halves] == [(width // 2, height // 2)]


def test_that_a_panel_that_is_switched_on_stands_before_those_of_its_place(qtbot, plain_window):
    dock = plain_window.findChild(QDockWidget, "display")
    dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    dock.toggleViewAction().trigger()
    assert not dock.isVisible()
