"""The view of the image: turned, brought to a region, seen in the small map; and what is told to the system about the file."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices, QGuiApplication

from crossalign_gui.domain.geometry import Box, Polygons
from crossalign_gui.widgets.common import file_manager
from crossalign_gui.widgets.picture.view import View, fit
from tests.conftest import BLUE, RED
from tests.e2e.links_window import add_regions, at, drag

KEY = Qt.Key


def turn(window, times):
    for _ in range(times):
        window.actions_by_name["rotate_view"].trigger()


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_that_places_of_a_turned_view_go_to_the_canvas_and_back(turns):
    view = fit((320, 240), (500, 400), turns=turns)
    for place in ((0, 0), (320, 240), (17.5, 200)):
        x, y = view.to_canvas(*place)
        assert 0 <= x <= 500
        assert 0 <= y <= 400
        assert view.to_image(x, y) == pytest.approx(place)
    zoomed = view.zoomed(3, 100, 50)
    assert zoomed.to_image(100, 50) == pytest.approx(view.to_image(100, 50))
    assert zoomed.kept((320, 240), (500, 400)).turns == turns


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_that_a_region_is_brought_into_view_with_the_least_movement(turns):
    box = Box(*RED)
    view = View(8.0, -900.0, -900.0, turns)
    shown = view.showing(box, (700, 700))
    corners = [shown.to_canvas(x, y) for x, y in ((box.x0, box.y0), (box.x1, box.y1))]
    assert all(0 <= value <= 700 for corner in corners for value in corner)
    assert shown.scale == view.scale
    assert shown.showing(box, (700, 700)) == shown
    close = view.around(box, (700, 700))
    assert close.to_canvas(*box.center) == pytest.approx((350, 350))


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_that_the_image_and_its_regions_are_painted_turned(qtbot, captioned, turns):
    add_regions(captioned, RED)
    turn(captioned, turns)
    image = captioned.canvas.grab().toImage()
    seen = [image.pixelColor(at(captioned, *place)).getRgb()[:3] for place in ((72, 80), (232, 160), (10, 10))]
    assert seen[0] == (220, 30, 30)
    assert seen[1] == (40, 60, 220)
    assert seen[2] not in seen[:2]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_that_tools_work_in_a_turned_view_and_store_places_of_the_image(qtbot, captioned, turns):
    session = captioned.session
    turn(captioned, turns)
    captioned.session.select_words([])
    captioned.canvas.set_tool("draw")
    drag(captioned.canvas, at(captioned, 40, 40), captioned.canvas, at(captioned, 104, 120))
    assert session.document.regions[0].shape.iou(Box(*RED)) > 0.95
    captioned.canvas.set_tool("polygon")
    for place in ((200, 120), (264, 120), (264, 200)):
        qtbot.mouseClick(captioned.canvas, Qt.MouseButton.LeftButton, pos=at(captioned, *place))
    qtbot.keyClick(captioned.canvas, KEY.Key_Return)
    shape = session.document.regions[1].shape
    assert isinstance(shape, Polygons)
    assert np.abs(np.array(shape.parts[0].outer) - [(200, 120), (264, 120), (264, 200)]).max() < 1
    session.select_region(session.document.regions[0].id)
    before = captioned.canvas.view.to_canvas(*session.document.regions[0].shape.center)
    qtbot.keyClick(captioned.canvas, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    after = captioned.canvas.view.to_canvas(*session.document.regions[0].shape.center)
    assert after[0] > before[0]
    assert after[1] == pytest.approx(before[1])


def test_that_another_image_is_shown_upright(qtbot, captioned):
    turn(captioned, 1)
    captioned.session.step_image(1)
    qtbot.waitUntil(lambda: captioned.session.pixels is not None)
    assert captioned.canvas.view.turns == 0


def test_that_panning_a_turned_view_leaves_no_trace(qtbot, captioned):
    add_regions(captioned, RED, BLUE)
    turn(captioned, 1)
    canvas = captioned.canvas
    canvas.zoom(3)
    canvas.sharpen()
    canvas.grab()
    start = canvas.rect().center()
    qtbot.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(37, -53))
    qtbot.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=start + QPoint(37, -53))
    kept = canvas.grab().toImage()
    canvas.sharpen()
    assert kept == canvas.grab().toImage()


def test_that_a_row_brings_its_region_into_view_and_z_zooms_to_it(qtbot, captioned):
    add_regions(captioned, RED, BLUE)
    canvas, rows = captioned.canvas, captioned.region_list
    canvas.zoom(8, QPointF(at(captioned, 40, 40)))
    assert not canvas.rect().contains(at(captioned, 232, 160))
    names = [rows.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) for row in range(rows.topLevelItemCount())]
    blue = captioned.session.document.regions[1].id
    place = rows.visualItemRect(rows.topLevelItem(names.index(blue))).center()
    scale = canvas.view.scale
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert canvas.rect().contains(at(captioned, *BLUE[:2]))
    assert canvas.view.scale <= scale
    canvas.setFocus()
    captioned.actions_by_name["fit"].trigger()
    before = canvas.view.scale
    qtbot.keyClick(canvas, KEY.Key_Z)
    assert canvas.view.scale > before
    assert (canvas.rect().center() - at(captioned, 232, 160)).manhattanLength() < 60


def test_that_the_small_map_is_there_while_a_part_is_seen_and_goes_to_a_place(qtbot, captioned):
    canvas = captioned.canvas
    overview = canvas._map
    assert overview.isHidden()
    canvas.zoom(5)
    assert overview.isVisible()
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(overview.width() - 3, overview.height() // 2))
    x, _ = canvas.view.to_image(canvas.width() / 2, canvas.height() / 2)
    assert x > 250
    captioned.actions_by_name["fit"].trigger()
    assert overview.isHidden()


@pytest.mark.parametrize("tool", ["draw", "polygon"])
def test_that_guides_cross_the_canvas_at_the_pointer_while_drawing(qtbot, captioned, tool):
    canvas = captioned.canvas
    canvas.set_tool(tool)
    place = at(captioned, 160, 100)
    plain = canvas.grab().toImage()
    qtbot.mouseMove(canvas, place + QPoint(20, 20))
    qtbot.mouseMove(canvas, place)
    shown = canvas.grab().toImage()
    for far in (QPoint(3, place.y()), QPoint(place.x(), 3), QPoint(canvas.width() - 3, place.y())):
        assert shown.pixelColor(far) != plain.pixelColor(far)


def test_that_the_image_is_copied_and_its_folder_is_shown(captioned, folder, monkeypatch):
    captioned.actions_by_name["copy_image"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (320, 240)
    assert copied.pixelColor(72, 80).getRgb()[:3] == (220, 30, 30)
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url)) or True)
    monkeypatch.setattr(file_manager, "_selected", lambda path: False)
    captioned.actions_by_name["show_file"].trigger()
    assert shown == [QUrl.fromLocalFile(str(folder))]


class Bus:
    """What a session bus does with a call that a file manager answers, or nobody."""

    def __init__(self, answered):
        self.calls, self.answered = [], answered

    def isConnected(self):
        return True

    def call(self, message, timeout):
        self.calls.append(message)
        return (
            message.createReply()
            if self.answered
            else message.createErrorReply("org.freedesktop.DBus.Error.ServiceUnknown", "")
        )


@pytest.mark.parametrize("answered", [True, False])
def test_that_file_managers_of_linux_select_the_file_or_show_its_folder(monkeypatch, tmp_path, qapp, answered):
    bus, shown = Bus(answered), []
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: bus)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(shown.append(url)) or True)
    assert file_manager.show_in_file_manager(tmp_path / "a b#1.png")
    (call,) = bus.calls
    assert (call.service(), call.member()) == ("org.freedesktop.FileManager1", "ShowItems")
    assert call.arguments() == [[f"{tmp_path.as_uri()}/a%20b%231.png"], ""]
    assert shown == ([] if answered else [QUrl.fromLocalFile(str(tmp_path))])
