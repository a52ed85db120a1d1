"""Every tool on the image, and what is done to whole regions, with real clicks and keys."""

import json

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage

from crossalign_gui.domain.attributes import attributes_of
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons
from crossalign_gui.domain.masks import bounds, decode, encode, rasterise
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.dialogs.region_class import RegionClassDialog
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend

KEY, CTRL, SHIFT, ALT = (
    Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
)  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier
SQUARE = Polygons((Polygon(((100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0))),))


@pytest.fixture
def window(qtbot, plain_window, session, folder, say):
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    say(session, "a red box and a blue box")
    session.select_words([(2, 5)])
    plain_window.canvas.setFocus()
    return plain_window


def at(window, x, y):
    cx, cy = window.canvas.view.to_canvas(x, y)
    return QPoint(round(cx), round(cy))


def click(qtbot, window, x, y, modifier=NONE, button=Qt.MouseButton.LeftButton):
    qtbot.mouseClick(window.canvas, button, modifier, at(window, x, y))


def drag(qtbot, window, *places, modifier=NONE):
    qtbot.mousePress(window.canvas, Qt.MouseButton.LeftButton, modifier, at(window, *places[0]))
    for place in places[1:]:
        qtbot.mouseMove(window.canvas, at(window, *place))
    qtbot.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, modifier, at(window, *places[-1]))


def press(qtbot, window, key, modifier=NONE):
    qtbot.keyClick(window.canvas, key, modifier)


def regions(window):
    return window.session.document.regions


def add(window, *shapes):
    for shape in shapes:
        window.session.corrections.add_region(shape)
    return [region.id for region in regions(window)[-len(shapes) :]]


def undo(window):
    window.actions_by_name["undo"].trigger()


def test_that_clicks_make_a_polygon_of_the_selected_words(qtbot, window):
    corners = ((60, 150), (120, 160), (100, 220), (40, 200))
    press(qtbot, window, KEY.Key_P)
    assert window.canvas.tool == "polygon"
    for place in (*corners[:3], (300, 10)):
        click(qtbot, window, *place)
    press(qtbot, window, KEY.Key_Backspace)
    click(qtbot, window, *corners[3])
    window.canvas.grab()
    press(qtbot, window, KEY.Key_Return)
    (region,) = regions(window)
    for found, wanted in zip(region.shape.parts[0].outer, corners, strict=True):
        assert found == pytest.approx(wanted, abs=0.5)
    assert any(value != round(value) for point in region.shape.parts[0].outer for value in point)
    assert window.session.document.span(window.session.document.links[0].span).text == "red"
    assert window.canvas.tool == "select"
    undo(window)
    assert regions(window) == ()


def test_that_the_first_corner_or_a_double_click_closes_a_polygon_and_escape_drops_it(qtbot, window):
    for close in ("corner", "double", "escape"):
        press(qtbot, window, KEY.Key_P)
        for place in ((20, 20), (60, 20), (60, 60)):
            click(qtbot, window, *place)
        if close == "corner":
            click(qtbot, window, 20, 20)
        elif close == "double":
            click(qtbot, window, 20, 60)
            qtbot.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, pos=at(window, 20, 60))
        else:
            press(qtbot, window, KEY.Key_Escape)
            press(qtbot, window, KEY.Key_Escape)
        assert window.canvas.tool == "select"
    assert [len(region.shape.parts[0].outer) for region in regions(window)] == [3, 4]


def test_that_a_vertex_is_dragged_inserted_and_deleted(qtbot, window):
    add(window, SQUARE)
    drag(qtbot, window, (200, 200), (220, 205), (240, 210))
    assert regions(window)[0].shape.parts[0].outer[2] == pytest.approx((240, 210), abs=0.5)
    click(qtbot, window, 150, 100, CTRL)
    assert len(regions(window)[0].shape.parts[0].outer) == 5
    assert regions(window)[0].shape.parts[0].outer[1] == pytest.approx((150, 100), abs=0.5)
    qtbot.mouseDClick(window.canvas, Qt.MouseButton.LeftButton, pos=at(window, 100, 150))
    assert len(regions(window)[0].shape.parts[0].outer) == 6
    click(qtbot, window, 150, 100, CTRL)
    assert len(regions(window)[0].shape.parts[0].outer) == 5
    click(qtbot, window, 100, 150)
    qtbot.keyClick(window.canvas, KEY.Key_Delete)
    assert len(regions(window)[0].shape.parts[0].outer) == 4
    for _ in range(5):
        undo(window)
    assert regions(window)[0].shape == SQUARE


def test_that_a_polygon_begun_with_alt_is_a_hole_whose_vertices_can_be_moved(qtbot, window):
    add(window, SQUARE)
    press(qtbot, window, KEY.Key_P)
    click(qtbot, window, 120, 120, ALT)
    for place in ((160, 120), (160, 160), (120, 160)):
        click(qtbot, window, *place)
    press(qtbot, window, KEY.Key_Return)
    (region,) = regions(window)
    assert region.shape.parts[0].outer == SQUARE.parts[0].outer
    assert len(region.shape.parts[0].holes[0]) == 4
    click(qtbot, window, 140, 140)
    assert window.session.selection.region is None
    click(qtbot, window, 110, 110)
    assert window.session.selection.region == region.id
    drag(qtbot, window, (120, 120), (130, 130))
    assert regions(window)[0].shape.parts[0].holes[0][0] == pytest.approx((130, 130), abs=0.5)


def test_that_the_brush_paints_one_mask_and_the_eraser_takes_from_it(qtbot, window):
    press(qtbot, window, KEY.Key_B)
    drag(qtbot, window, (60, 150), (100, 150))
    drag(qtbot, window, (100, 150), (100, 190))
    (region,) = regions(window)
    first = decode(region.shape)
    assert first[150, 80]
    assert first[185, 100]
    assert not first[185, 60]
    press(qtbot, window, KEY.Key_E)
    drag(qtbot, window, (80, 140), (80, 160))
    window.canvas.grab()
    after = decode(regions(window)[0].shape)
    assert not after[150, 80]
    assert (after <= first).all()
    undo(window)
    assert (decode(regions(window)[0].shape) == first).all()


def test_that_brackets_change_the_size_of_the_brush(qtbot, window):
    sizes = []
    for key in (None, KEY.Key_BracketRight, KEY.Key_BracketLeft, KEY.Key_BracketLeft):
        press(qtbot, window, KEY.Key_B)
        if key is not None:
            press(qtbot, window, key)
        click(qtbot, window, 200, 60)
        sizes.append(decode(regions(window)[-1].shape).sum())
        undo(window)
    assert sizes[1] > sizes[0] == sizes[2] > sizes[3]


def test_that_the_eraser_says_that_it_needs_a_mask_and_may_remove_all_of_one(qtbot, window):
    add(window, Box(10, 10, 60, 60))
    press(qtbot, window, KEY.Key_E)
    drag(qtbot, window, (20, 20), (30, 30))
    assert "Select a mask" in window.notice.text
    add(window, encode(rasterise(Box(150, 150, 152, 152), (240, 320))))
    drag(qtbot, window, (148, 151), (154, 151))
    assert [region.shape for region in regions(window)] == [Box(10, 10, 60, 60)]


def test_that_points_are_one_region(qtbot, window):
    press(qtbot, window, KEY.Key_O)
    for place in ((50, 50), (80.5, 60), (300, 200)):
        click(qtbot, window, *place)
    press(qtbot, window, KEY.Key_Backspace)
    press(qtbot, window, KEY.Key_Return)
    (region,) = regions(window)
    assert isinstance(region.shape, Points)
    assert len(region.shape.points) == 2
    drag(qtbot, window, (50, 50), (70, 70))
    assert regions(window)[0].shape.points[0] == pytest.approx((70, 70), abs=0.5)
    undo(window)
    assert regions(window)[0] == region


def test_that_the_wand_finds_a_thing_without_a_model(qtbot, window, monkeypatch, tmp_path):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "empty"))
    session = window.session
    press(qtbot, window, KEY.Key_W)
    click(qtbot, window, 70, 80)
    qtbot.waitUntil(lambda: session.masks.preview is not None, timeout=30_000)
    assert "colours alone" in window.notice.text
    window.canvas.grab()
    press(qtbot, window, KEY.Key_Return)
    (region,) = regions(window)
    assert bounds(region.shape).iou(Box(*RED)) > 0.95
    press(qtbot, window, KEY.Key_W)
    click(qtbot, window, 230, 150)
    qtbot.waitUntil(lambda: session.masks.preview is not None, timeout=30_000)
    click(qtbot, window, 10, 10, button=Qt.MouseButton.RightButton)
    qtbot.waitUntil(lambda: not session.masks.busy, timeout=30_000)
    press(qtbot, window, KEY.Key_Escape)
    assert session.masks.preview is None
    assert len(regions(window)) == 1
    undo(window)
    assert regions(window) == ()


def test_that_conversions_keep_the_first_shape(qtbot, window):
    (first,) = add(window, Box(40.25, 40.5, 104.75, 120))
    press(qtbot, window, KEY.Key_P, SHIFT)
    assert regions(window)[0].shape == Polygons((Polygon(((40.25, 40.5), (104.75, 40.5), (104.75, 120), (40.25, 120))),))
    press(qtbot, window, KEY.Key_G, SHIFT)
    assert isinstance(regions(window)[0].shape, Mask)
    press(qtbot, window, KEY.Key_B, SHIFT)
    assert bounds(regions(window)[0].shape).iou(Box(40.25, 40.5, 104.75, 120)) > 0.97
    assert regions(window)[0].x["crossalign"]["original"] == {"type": "box", "box": [40.25, 40.5, 104.75, 120]}
    assert regions(window)[0].id == first
    for _ in range(3):
        undo(window)
    assert regions(window)[0].shape == Box(40.25, 40.5, 104.75, 120)


def test_that_an_accepted_proposal_becomes_the_mask_that_it_came_from(qtbot, window):
    press(qtbot, window, KEY.Key_A)
    proposed = regions(window)[0]
    click(qtbot, window, 70, 80)
    press(qtbot, window, KEY.Key_G, SHIFT)
    (region,) = regions(window)
    assert region.status == "corrected"
    assert region.prov.derived_from == (proposed.id,)
    assert region.x["crossalign"]["original"]["type"] == "box"
    assert window.session.selection.region == region.id
    assert bounds(region.shape).iou(Box(*RED)) > 0.7


def test_that_regions_are_joined_and_cut_with_several_selected(qtbot, window):
    first, second = add(window, Box(10, 10, 60, 60), Box(40, 40, 100, 100))
    window.session.select_words([(16, 20)])
    click(qtbot, window, 20, 20)
    press(qtbot, window, KEY.Key_U, SHIFT)
    assert "Select two or more" in window.notice.text
    click(qtbot, window, 90, 90, CTRL)
    assert window.session.selection.regions == (first, second)
    press(qtbot, window, KEY.Key_U, SHIFT)
    (region,) = regions(window)
    assert rasterise(region.shape, (240, 320)).sum() == 50 * 50 + 60 * 60 - 20 * 20
    undo(window)
    click(qtbot, window, 20, 20)
    click(qtbot, window, 90, 90, SHIFT)
    press(qtbot, window, KEY.Key_D, SHIFT)
    assert [rasterise(region.shape, (240, 320)).sum() for region in regions(window)] == [2500 - 400, 3600]
    undo(window)
    assert [region.shape for region in regions(window)] == [Box(10, 10, 60, 60), Box(40, 40, 100, 100)]


def test_that_a_union_has_the_words_the_class_and_the_attributes_of_all(qtbot, window):
    session = window.session
    first, _ = add(window, Box(10, 10, 60, 60), encode(rasterise(Box(40, 40, 100, 100), (240, 320))))
    session.select_words([(16, 20)])
    session.select_region(regions(window)[1].id)
    press(qtbot, window, KEY.Key_L)
    session.regions.set_class("box")
    session.attributes.set_of_regions("night", True)
    session.select_regions([first, regions(window)[1].id])
    press(qtbot, window, KEY.Key_U, SHIFT)
    (region,) = regions(window)
    assert isinstance(region.shape, Mask)
    words = {session.document.span(link.span).text for link in session.document.links_of_region(region.id)}
    assert words == {"red", "blue"}
    assert session.project.label_name(region.label) == "box"
    assert attributes_of(region.x) == {"night": True}


@pytest.mark.parametrize(
    "shape",
    [Box(20.3, 20, 60, 60), SQUARE, Points(((30.5, 30.5), (40, 40))), encode(rasterise(Box(50, 50, 70, 70), (240, 320)))],
    ids=["box", "polygon", "points", "mask"],
)
def test_that_arrows_nudge_every_shape(qtbot, window, shape):
    add(window, shape)
    window.session.regions.clock = lambda: 0.0
    start = bounds(shape)
    fine = 0 if isinstance(shape, Mask) else 0.1
    for key, modifier, step in ((KEY.Key_Right, NONE, 1), (KEY.Key_Right, SHIFT, 10), (KEY.Key_Right, ALT, fine)):
        before = bounds(regions(window)[0].shape).x0
        press(qtbot, window, key, modifier)
        assert bounds(regions(window)[0].shape).x0 - before == pytest.approx(step)
    press(qtbot, window, KEY.Key_Up, SHIFT)
    assert bounds(regions(window)[0].shape).y0 == start.y0 - 10
    undo(window)
    assert regions(window)[0].shape == shape


def test_that_arrow_keys_in_a_row_are_one_step_of_the_history(qtbot, window):
    add(window, Box(10, 10, 60, 60))
    now = [0.0]
    window.session.regions.clock = lambda: now[0]
    steps = window.session.undo_group.activeStack().count

    def right(times):
        for _ in range(times):
            now[0] += 0.3
            press(qtbot, window, KEY.Key_Right)

    first = steps()
    right(5)
    assert (steps() - first, regions(window)[0].shape.x0) == (1, 15)
    undo(window)
    assert regions(window)[0].shape.x0 == 10
    right(1)
    assert regions(window)[0].shape.x0 == 11
    now[0] += 5
    right(2)
    assert (steps() - first, regions(window)[0].shape.x0) == (2, 13)
    press(qtbot, window, KEY.Key_D, CTRL)
    window.session.select_region(regions(window)[0].id)
    right(2)
    assert (steps() - first, regions(window)[0].shape.x0) == (4, 15)
    for x in (13, 13, 11, 10):
        undo(window)
        assert regions(window)[0].shape.x0 == x


def test_that_a_nudge_of_another_region_is_a_step_of_its_own(qtbot, window):
    first, second = add(window, Box(10, 10, 60, 60), Box(80, 80, 90, 90))
    window.session.regions.clock = lambda: 0.0
    for region in (first, second):
        window.session.select_region(region)
        press(qtbot, window, KEY.Key_Right)
    undo(window)
    assert [region.shape.x0 for region in regions(window)] == [11, 80]


def test_that_a_drag_moves_all_selected_regions(qtbot, window):
    add(window, Box(10, 10, 60, 60), SQUARE)
    press(qtbot, window, KEY.Key_A, CTRL)
    drag(qtbot, window, (150, 150), (155, 155), (170, 160))
    assert bounds(regions(window)[0].shape).x0 == pytest.approx(30, abs=0.5)
    assert bounds(regions(window)[1].shape).y0 == pytest.approx(110, abs=0.5)
    undo(window)
    assert [region.shape for region in regions(window)] == [Box(10, 10, 60, 60), SQUARE]


def test_that_copies_keep_their_words_on_this_image_and_the_next(qtbot, window):
    session = window.session
    add(window, Box(10, 10, 60, 60))
    press(qtbot, window, KEY.Key_C, CTRL)
    press(qtbot, window, KEY.Key_V, CTRL)
    press(qtbot, window, KEY.Key_D, CTRL)
    assert [bounds(region.shape).x0 for region in regions(window)] == [10, 20, 30]
    assert {session.document.span(link.span).text for link in session.document.links} == {"red"}
    assert len(session.document.links) == 3
    undo(window)
    assert len(regions(window)) == 2
    press(qtbot, window, KEY.Key_A, CTRL)
    press(qtbot, window, KEY.Key_D, CTRL | SHIFT)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert session.image_id == session.image_ids[1]
    assert [bounds(region.shape).x0 for region in regions(window)] == [10, 20]
    assert session.document.links == ()
    undo(window)
    assert regions(window) == ()
    session.captions.type("one red box")
    session.captions.commit()
    press(qtbot, window, KEY.Key_V, CTRL)
    (link,) = session.document.links
    assert session.document.span(link.span).ranges == ((4, 7),)


def test_that_a_picture_is_still_pasted_and_foreign_bytes_are_refused(qtbot, window):
    data = window.session.regions.copied()
    assert data == ()
    add(window, Box(10, 10, 60, 60))
    press(qtbot, window, KEY.Key_C, CTRL)
    body = QGuiApplication.clipboard().mimeData()
    assert body.formats() == ["application/x-crossalign-regions"]
    (whole,) = json.loads(bytes(body.data("application/x-crossalign-regions").data()))
    half = json.dumps([{**whole, "class": "dog"}, {}]).encode()
    for text in (b"[{}]", b"nonsense", b'[{"region": {"id": 1}, "words": []}]', half):
        broken = QMimeData()
        broken.setData("application/x-crossalign-regions", text)
        QGuiApplication.clipboard().setMimeData(broken)
        press(qtbot, window, KEY.Key_V, CTRL)
        assert "no picture and no regions" in window.notice.text
    assert len(regions(window)) == 1
    assert window.session.classes == ()
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    QGuiApplication.clipboard().setImage(picture)
    press(qtbot, window, KEY.Key_V, CTRL)
    qtbot.waitUntil(lambda: window.session.pixels is not None and window.session.pixels.shape[:2] == (20, 20))


def test_that_the_order_of_painting_decides_what_a_click_hits(qtbot, window):
    lower, upper = add(window, Box(10, 10, 60, 60), Box(10, 10, 60, 60))
    window.session.select_region(None)
    click(qtbot, window, 30, 30)
    assert window.session.selection.region == upper
    press(qtbot, window, KEY.Key_BracketLeft, CTRL)
    assert [region.id for region in regions(window)] == [upper, lower]
    window.session.select_region(None)
    click(qtbot, window, 30, 30)
    assert window.session.selection.region == lower
    press(qtbot, window, KEY.Key_BracketRight, CTRL)
    undo(window)
    assert [region.id for region in regions(window)] == [lower, upper]


def test_that_a_locked_region_stays_as_it_is_until_it_is_unlocked(qtbot, window, folder):
    (region,) = add(window, SQUARE)
    press(qtbot, window, KEY.Key_L, CTRL)
    locked = window.session.document
    for key, modifier in ((KEY.Key_Right, NONE), (KEY.Key_Delete, NONE), (KEY.Key_B, SHIFT)):
        press(qtbot, window, key, modifier)
        assert "locked" in window.notice.text
    drag(qtbot, window, (150, 150), (170, 170))
    drag(qtbot, window, (200, 200), (220, 220))
    assert window.session.document == locked
    assert "locked" in window.region_list.topLevelItem(window.region_list.topLevelItemCount() - 1).text(2)
    window.session.step_image(1)
    window.session.step_image(-1)
    window.session.select_region(region)
    press(qtbot, window, KEY.Key_L, CTRL)
    press(qtbot, window, KEY.Key_Delete)
    assert regions(window) == ()


def test_that_hidden_regions_are_neither_painted_nor_hit(qtbot, window):
    (region,) = add(window, Box(150, 20, 250, 100))
    document = window.session.document
    shown = window.canvas.grab().toImage()
    press(qtbot, window, KEY.Key_H, SHIFT)
    hidden = window.canvas.grab().toImage()
    edge = at(window, 150, 60)
    assert shown.pixelColor(edge) != hidden.pixelColor(edge)
    window.session.select_region(None)
    click(qtbot, window, 200, 60)
    assert window.session.selection.region is None
    window.session.select_region(region)
    press(qtbot, window, KEY.Key_H, SHIFT)
    press(qtbot, window, KEY.Key_H)
    window.session.select_region(None)
    click(qtbot, window, 200, 60)
    assert window.session.selection.region is None
    press(qtbot, window, KEY.Key_H)
    click(qtbot, window, 200, 60)
    assert window.session.selection.region == region
    assert window.session.document == document


def test_that_a_drawn_box_snaps_to_edges_only_when_asked(qtbot, window):
    found = []
    for _ in range(2):
        press(qtbot, window, KEY.Key_D)
        drag(qtbot, window, (BLUE[0] - 1.5, BLUE[1] + 1.5), (240, 180), (BLUE[2] + 1.5, BLUE[3] - 1.5))
        found.append(regions(window)[-1].shape)
        undo(window)
        press(qtbot, window, KEY.Key_G)
    assert found[0] != Box(*BLUE)
    assert found[1] == Box(*BLUE)


def test_that_the_list_and_the_image_select_the_same_regions(qtbot, window):
    first, second = add(window, Box(10, 150, 60, 200), Box(100, 150, 160, 200))
    rows = window.region_list
    names = [rows.topLevelItem(number).data(0, Qt.ItemDataRole.UserRole) for number in range(rows.topLevelItemCount())]
    place = rows.visualItemRect(rows.topLevelItem(names.index(first))).center()
    other = rows.visualItemRect(rows.topLevelItem(names.index(second))).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=other)
    assert window.session.selection.regions == (first, second)
    click(qtbot, window, 130, 180, CTRL)
    assert window.session.selection.regions == (first,)
    assert [item.data(0, Qt.ItemDataRole.UserRole) for item in rows.selectedItems()] == [first]
    window.session.select_regions([first, second])
    qtbot.keyClick(rows, KEY.Key_Delete)
    assert regions(window) == ()
    undo(window)
    assert len(regions(window)) == 2


def test_that_a_project_that_can_only_be_read_refuses_every_tool(qtbot, window, settings, folder):
    add(window, SQUARE)
    session = Session(settings, lambda model, device: PlantedBackend())
    reader = MainWindow(session)
    qtbot.addWidget(reader)
    reader.resize(1200, 800)
    reader.show()
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert session.read_only
    session.select_region(session.document.regions[0].id)
    before = session.document
    for tool in ("draw", "polygon", "brush", "eraser", "points", "wand", "mask"):
        reader.canvas.set_tool(tool)
        drag(qtbot, reader, (20, 20), (60, 60))
        qtbot.keyClick(reader.canvas, KEY.Key_Return)
        assert "only be read" in reader.notice.text, tool
        session.notice.emit(Notice("something else"))
    reader.canvas.set_tool("select")
    drag(qtbot, reader, (150, 150), (170, 170))
    qtbot.keyClick(reader.canvas, KEY.Key_Right)
    assert session.document == before
    session.close()


def choose_class(qtbot, window, name):
    press(qtbot, window, KEY.Key_C, SHIFT)
    edit = window.findChild(RegionClassDialog).name.lineEdit()
    edit.selectAll()
    qtbot.keyClick(edit, KEY.Key_Delete)
    qtbot.keyClicks(edit, name)
    qtbot.keyClick(edit, KEY.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(RegionClassDialog))
    window.activateWindow()  # as a window manager does
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.qt_log_ignore("This plugin does not support")  # the list of classes that contain what is typed
def test_that_a_class_is_chosen_or_made_undone_and_searched_for(qtbot, window):
    session = window.session
    one, two = add(window, Box(10, 10, 60, 60), Box(70, 70, 90, 90))
    session.select_regions([one, two])
    choose_class(qtbot, window, "traffic light")
    session.select_region(two)
    choose_class(qtbot, window, "dog")
    assert [session.class_of(region) for region in regions(window)] == ["traffic light", "dog"]
    assert session.classes == ("dog", "traffic light")
    rows = window.region_list
    assert rows.topLevelItem(rows.topLevelItemCount() - 1).text(0) == "red [dog]"
    for query, found in (("class:light", 1), ('class:"traffic light"', 1), ("class:do", 0), ("-class:dog", 2)):
        session.review.ask(query, "added")
        qtbot.waitUntil(lambda: len(session.queue.ids) == found)  # noqa: B023
    undo(window)
    assert [session.class_of(region) for region in regions(window)] == ["traffic light", "traffic light"]
    choose_class(qtbot, window, "traffic")  # not completed to a class that is there
    assert [session.class_of(region) for region in regions(window)] == ["traffic light", "traffic"]
    choose_class(qtbot, window, "")
    assert [region.label is None for region in regions(window)] == [False, True]


def test_that_a_class_of_a_locked_region_stays(qtbot, window):
    (region,) = add(window, Box(10, 10, 60, 60))
    window.session.select_region(region)
    press(qtbot, window, KEY.Key_L, CTRL)
    press(qtbot, window, KEY.Key_C, SHIFT)
    assert "locked" in window.notice.text
    assert not window.findChildren(RegionClassDialog)


def test_that_a_region_keeps_its_class_in_another_project(qtbot, window, tmp_path):
    session = window.session
    add(window, Box(10, 10, 60, 60))
    choose_class(qtbot, window, "dog")
    press(qtbot, window, KEY.Key_C, CTRL)
    other = tmp_path / "other"
    other.mkdir()
    Image.new("RGB", (100, 100)).save(other / "1.png")
    session.open_paths([other])
    qtbot.waitUntil(lambda: session.pixels is not None and session.pixels.shape[0] == 100)
    window.canvas.setFocus()
    press(qtbot, window, KEY.Key_V, CTRL)
    (region,) = regions(window)
    assert session.class_of(region) == "dog"
    assert [label.id for label in session.project.labels] == [region.label]
