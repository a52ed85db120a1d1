"""What a tool has begun is its own: undo, Backspace and another image take nothing else, and lose nothing."""

import pytest
from PySide6.QtCore import Qt

from crossalign_gui.domain.geometry import Points, Polygons
from tests.e2e.test_region_tools import at, window  # noqa: F401 (a fixture)

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLACES = ((100, 100), (200, 100), (200, 200), (100, 200))


def begin(qtbot, window, tool, places=PLACES):  # noqa: F811
    window.canvas.set_tool(tool)
    for x, y in places:
        qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=at(window, x, y))


@pytest.mark.parametrize(("tool", "kind"), [("polygon", Polygons), ("points", Points)])
def test_that_undo_takes_back_a_corner_and_no_saved_edit(qtbot, window, tool, kind):  # noqa: F811
    saved = window.session.document
    begin(qtbot, window, tool)
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    qtbot.keyClick(window.canvas, KEY.Key_Backspace)
    assert window.session.document == saved
    qtbot.keyClick(window, KEY.Key_Z, CTRL | SHIFT)
    qtbot.keyClick(window.canvas, KEY.Key_Return)
    shape = window.session.document.regions[-1].shape
    assert isinstance(shape, kind)
    assert len(shape.points if kind is Points else shape.parts[0].outer) == 3
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert window.session.document == saved


@pytest.mark.parametrize("tool", ["polygon", "points"])
def test_that_undo_goes_on_to_saved_edits_when_nothing_is_left(qtbot, window, tool):  # noqa: F811
    saved = window.session.document
    begin(qtbot, window, tool, PLACES[:1])
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert window.session.document == saved
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert window.session.document != saved


def test_that_undo_takes_back_a_click_for_a_mask(qtbot, window):  # noqa: F811
    saved, masks = window.session.document, window.session.masks
    begin(qtbot, window, "mask", PLACES[:2])
    qtbot.keyClick(window, KEY.Key_Z, CTRL)
    assert len(masks.prompt.inside) == 1
    qtbot.keyClick(window.canvas, KEY.Key_Backspace)
    assert not masks.begun
    assert window.session.document == saved


@pytest.mark.parametrize("tool", ["polygon", "points", "mask"])
def test_that_what_was_begun_waits_on_its_image(qtbot, window, tool):  # noqa: F811
    session = window.session
    begin(qtbot, window, tool, PLACES[:3])
    for by in (1, -1):
        session.step_image(by)
        qtbot.waitUntil(lambda: session.pixels is not None)
        if by == 1:
            assert not window.canvas._tool.undo()
    if tool == "mask":
        assert len(session.masks.prompt.inside) == 3
        qtbot.waitUntil(lambda: session.masks.preview is not None)
    window.canvas.setFocus()
    before = len(session.document.regions)
    qtbot.keyClick(window.canvas, KEY.Key_Return)
    assert len(session.document.regions) == before + 1


def test_that_escape_drops_what_was_begun_and_keeps_the_rest(qtbot, window):  # noqa: F811
    saved = window.session.document
    begin(qtbot, window, "polygon")
    qtbot.keyClick(window.canvas, KEY.Key_Escape)
    assert window.canvas.tool == "polygon"
    qtbot.keyClick(window.canvas, KEY.Key_Return)
    assert window.session.document == saved


@pytest.mark.parametrize("tool", ["polygon", "points", "mask", "wand"])
def test_that_what_was_begun_is_kept_while_another_tool_is_used(qtbot, window, tool):  # noqa: F811
    session = window.session
    saved = session.document
    begin(qtbot, window, tool, PLACES[:3] if tool != "wand" else PLACES[:1])
    window.actions_by_name["select_tool"].trigger()
    assert session.document == saved
    assert not session.masks.begun
    assert "is kept" in window.notice.text
    window.actions_by_name[f"{tool}_tool"].trigger()
    if tool in ("mask", "wand"):
        qtbot.waitUntil(lambda: session.masks.preview is not None)
    window.canvas.setFocus()
    before = len(session.document.regions)
    qtbot.keyClick(window.canvas, KEY.Key_Return)
    assert len(session.document.regions) == before + 1
    assert window.canvas._aside == {}


def test_that_escape_after_coming_back_drops_it_for_good(qtbot, window):  # noqa: F811
    begin(qtbot, window, "polygon")
    for tool in ("select", "polygon"):
        window.canvas.set_tool(tool)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, KEY.Key_Escape)
    for tool in ("select", "polygon"):
        window.canvas.set_tool(tool)
    before = len(window.session.document.regions)
    qtbot.keyClick(window.canvas, KEY.Key_Return)
    assert len(window.session.document.regions) == before
