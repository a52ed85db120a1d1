"""The real window with real clicks and keys."""

import json

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabBar,
)

from crossalign_gui.alignment.registry import load_backend
from crossalign_gui.domain.geometry import Box
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats import native
from crossalign_gui.storage.project import Project
from tests import fakes
from tests.conftest import BLUE, RED


@pytest.fixture
def window(qtbot, session):
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def ready(qtbot, window, folder):
    """The folder is open, a caption is typed and aligned."""
    window.session.open_paths([folder])
    qtbot.waitUntil(lambda: window.session.pixels is not None)
    qtbot.mouseClick(window.caption_bar.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.caption_bar.edit, "a red box and a blue box")
    window.session.captions.commit()
    qtbot.waitUntil(lambda: window.session.alignment is not None)
    return window


def chip(window, text):
    return next(c for c in window.caption_bar.chips if c.word.text == text)


def click(qtbot, window, text, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(chip(window, text), Qt.MouseButton.LeftButton, modifier)
    qtbot.waitUntil(lambda: window.session.prediction is not None)


def at(window, x, y):
    cx, cy = window.canvas.view.to_canvas(x, y)
    return QPoint(round(cx), round(cy))


def drag(qtbot, window, start, end):
    canvas = window.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(window, *start))
    for part in (0.3, 0.7, 1.0):
        place = at(window, start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1]))
        qtbot.mouseMove(canvas, place)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at(window, *end))


def test_that_a_day_in_the_window_ends_in_the_right_file(qtbot, ready, folder, tmp_path):
    session = ready.session
    click(qtbot, ready, "red")
    assert Box(*RED).contains(*session.prediction.peak)
    assert "1 region" in ready.legend.text or "one region" in ready.legend.text
    qtbot.keyClick(ready, Qt.Key.Key_A)
    assert [region.status for region in session.document.regions] == ["accepted"]

    click(qtbot, ready, "blue")
    qtbot.keyClick(ready, Qt.Key.Key_D)
    drag(qtbot, ready, (BLUE[0], BLUE[1]), (BLUE[2], BLUE[3]))
    drawn = session.document.regions[-1]
    assert drawn.shape.iou(Box(*BLUE)) > 0.95
    assert session.document.span(session.document.links[-1].span).text == "blue"

    drag(qtbot, ready, (BLUE[2], BLUE[3]), (BLUE[2] + 20, BLUE[3] + 10))
    resized = session.document.regions[-1]
    assert resized.shape.x1 == pytest.approx(drawn.shape.x1 + 20, abs=2)
    after = session.document
    for _ in range(2):
        qtbot.keyClick(ready, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.document.regions) == 1
    for _ in range(2):
        qtbot.keyClick(ready, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert session.document == after

    with qtbot.waitSignal(session.exchange.written):
        session.exchange.write(native.FORMAT, tmp_path / "out.crossalign.json", {})
    with incoming(tmp_path / "out.crossalign.json") as found:
        assert list(found.documents) == [after]
    ready.close()
    with Project.for_folder(folder) as project:
        assert project.document(after.image.id) == after


def test_that_ctrl_click_joins_words_to_a_phrase_and_shift_takes_all_between(qtbot, ready):
    click(qtbot, ready, "red")
    click(qtbot, ready, "blue", Qt.KeyboardModifier.ControlModifier)
    assert ready.session.shown == ((2, 5), (16, 20))
    click(qtbot, ready, "red")
    click(qtbot, ready, "blue", Qt.KeyboardModifier.ShiftModifier)
    assert ready.session.shown == ((2, 20),)


def test_that_clicking_the_image_lights_up_the_words(qtbot, ready):
    qtbot.mouseClick(ready.canvas, Qt.MouseButton.LeftButton, pos=at(ready, 70, 80))
    assert chip(ready, "red").text() == "red 1.00"
    assert chip(ready, "blue").text() == "blue 0.00"
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Escape)
    assert chip(ready, "red").text() == "red"


def test_that_the_heat_map_is_painted_over_its_object_only(qtbot, ready):
    before = ready.canvas.grab().toImage()
    click(qtbot, ready, "red")
    for proposal in ready.session.proposals:
        ready.session.corrections.reject_proposal(proposal)
    after = ready.canvas.grab().toImage()
    inside, outside = at(ready, 70, 80), at(ready, 150, 220)
    assert before.pixelColor(inside) != after.pixelColor(inside)
    assert before.pixelColor(outside) == after.pixelColor(outside)


def test_that_number_keys_and_arrows_reach_every_word(qtbot, ready):
    ready.canvas.setFocus()
    qtbot.keyClick(ready, Qt.Key.Key_2)
    assert ready.session.shown == ((2, 5),)
    chip(ready, "red").setFocus()
    qtbot.keyClick(chip(ready, "red"), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert ready.session.shown == ((2, 9),)


def test_that_arrow_keys_on_the_image_move_the_selected_region(qtbot, ready):
    ready.session.corrections.add_region(Box(10, 10, 50, 60))
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert ready.session.document.regions[0].shape == Box(11, 20, 51, 70)


def test_that_the_region_list_accepts_rejects_and_deletes_by_keys(qtbot, ready):
    click(qtbot, ready, "red")
    rows = ready.region_list
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Qt.Key.Key_A)
    assert len(ready.session.document.regions) == 1
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert ready.session.document.regions == ()
    click(qtbot, ready, "red")
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.keyClick(rows, Qt.Key.Key_R)
    assert [region.status for region in ready.session.document.regions] == ["rejected"]


def test_that_not_in_the_picture_marks_the_word(qtbot, ready):
    click(qtbot, ready, "blue")
    qtbot.keyClick(ready, Qt.Key.Key_N)
    assert chip(ready, "blue").text() == "blue ∅"


def test_that_a_word_that_is_not_there_is_said_not_to_be_found(qtbot, ready):
    ready.session.captions.type("a yellow thing")
    qtbot.waitUntil(lambda: ready.session.alignment is not None and "yellow" in ready.session.alignment.caption)
    click(qtbot, ready, "yellow")
    assert "was not found in the picture" in ready.legend.text
    assert ready.session.proposals == ()
    click(qtbot, ready, "thing")
    assert "not in this model's vocabulary" in ready.legend.text


def test_that_weak_evidence_of_a_word_that_is_not_found_is_shown_when_asked_for(qtbot, ready, monkeypatch):
    share = fakes._share
    monkeypatch.setattr(fakes, "_share", lambda pixels, colour: share(pixels, colour) * np.float32(0.3))
    ready.session.captions.type("a faint red thing")
    qtbot.waitUntil(lambda: ready.session.alignment is not None and "faint" in ready.session.alignment.caption)
    click(qtbot, ready, "red")
    assert not ready.session.prediction.found
    before = ready.canvas.grab().toImage()
    assert "weak evidence" not in ready.legend.text
    qtbot.keyClick(ready, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert ready.session.settings.weak_evidence
    assert ready.actions_by_name["weak_evidence"].isChecked()
    assert f"1 stands for {ready.session.heat.max():.2g}" in ready.legend.text
    assert ready.canvas.grab().toImage() != before
    click(qtbot, ready, "thing")
    assert ready.legend.text.endswith("it cannot know where that is.")
    click(qtbot, ready, "red")
    qtbot.keyClick(ready, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert not ready.actions_by_name["weak_evidence"].isChecked()
    assert ready.canvas.grab().toImage() == before


def test_that_letters_typed_into_the_caption_are_text_and_no_commands(qtbot, ready):
    ready.session.select_words([(2, 5)])
    count = len(ready.session.document.regions)
    ready.caption_bar.edit.setFocus()
    qtbot.keyClicks(ready.caption_bar.edit, " and d")
    qtbot.waitUntil(lambda: ready.session.caption.text.endswith(" and d"))
    assert ready.canvas.tool == "select"
    assert len(ready.session.document.regions) == count


def test_that_the_wheel_zooms_to_the_pointer_and_fit_shows_all(qtbot, ready):
    canvas = ready.canvas
    fitted = canvas.view
    place = at(ready, 100, 100)
    before = canvas.view.to_image(place.x(), place.y())
    canvas.zoom(4, QPointF(place))
    assert canvas.view.scale == pytest.approx(4 * fitted.scale)
    assert canvas.view.to_image(place.x(), place.y()) == pytest.approx(before, abs=0.01)
    qtbot.keyClick(ready, Qt.Key.Key_F)
    assert canvas.view == fitted


def test_that_dropped_files_open(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "2.png"))])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.session.pixels is not None)
    assert window.windowTitle().startswith("2.png")


def test_that_a_broken_image_is_told_in_the_notice_line_and_the_window_lives(qtbot, ready, folder):
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 broken")
    ready.session.open_paths([folder / "broken.jpg"])
    assert ready.notice.isVisible()
    assert "broken.jpg" in ready.notice.text
    ready.session.go_to(ready.session.image_ids[0])
    qtbot.waitUntil(lambda: ready.session.pixels is not None)


def test_that_a_right_to_left_caption_flows_from_the_right(qtbot, ready):
    ready.session.captions.type("كلب أحمر وقط")
    qtbot.waitUntil(lambda: len(ready.caption_bar.chips) == 3)
    qtbot.waitUntil(lambda: ready.caption_bar.chips[0].x() > ready.caption_bar.chips[2].x())


def test_that_a_caption_of_three_hundred_words_leaves_room_for_the_image(qtbot, ready):
    ready.session.captions.type(" ".join(f"word{i}" for i in range(300)))
    qtbot.waitUntil(lambda: len(ready.caption_bar.chips) == 300)
    assert ready.canvas.height() > 250


def test_that_the_next_image_is_not_left_with_the_room_of_a_long_caption(qtbot, ready):
    session = ready.session
    usual = ready.canvas.height()
    session.captions.type(" ".join(f"word{i}" for i in range(300)))
    session.captions.commit()
    qtbot.waitUntil(lambda: len(ready.caption_bar.chips) == 300)
    first = session.image_id
    for image in (next(image for image in session.image_ids if image != first), first):
        session.go_to(image)
        qtbot.waitUntil(lambda: session.pixels is not None and len(ready.caption_bar.chips) in (0, 300))
        qtbot.wait(100)
        if image != first:
            assert ready.canvas.height() == usual
    assert ready.canvas.height() < usual


def test_that_several_captions_have_tabs_and_the_first_run_hint_goes_for_good(qtbot, ready):
    ready.actions_by_name["add_caption"].trigger()
    assert len(ready.session.document.captions) == 2
    assert ready.session.caption.text == ""
    hint = next(b for b in ready.findChildren(QPushButton) if b.text() == "Got it")
    qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert ready.session.settings.hint_dismissed


def test_that_every_shortcut_is_listed_and_used_once(ready):
    keys = [a.shortcut().toString() for a in ready.actions_by_name.values() if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    ready.actions_by_name["shortcuts"].trigger()
    dialog = next(w for w in ready.children() if type(w).__name__ == "ShortcutsDialog")
    assert dialog.isVisible()
    dialog.close()


def test_that_themes_change_live(qapp, ready):
    ready.use_theme("dark")
    qapp.processEvents()
    dark = ready.grab().toImage().pixelColor(5, ready.height() - 8).lightness()
    ready.use_theme("light")
    qapp.processEvents()
    assert dark < 100 < ready.grab().toImage().pixelColor(5, ready.height() - 8).lightness()


def test_that_a_notice_follows_the_theme(qapp, ready):
    ready.session.notice.emit(Notice("written"))
    seen = {}
    for name in ("light", "dark"):
        ready.use_theme(name)
        qapp.processEvents()
        seen[name] = ready.notice.grab().toImage().pixelColor(ready.notice.width() // 2, 3).lightness()
    assert seen["dark"] < 100 < seen["light"]


def test_that_everything_clickable_has_an_accessible_name(ready):
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider):
        for widget in ready.findChildren(kind):
            drawn_by_qt = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QLineEdit | QTabBar)
            if widget.isVisible() and not drawn_by_qt:
                interface = QAccessible.queryAccessibleInterface(widget)
                named = interface.text(QAccessible.Text.Name) or widget.toolTip()
                assert named, (widget, widget.parent())


def test_that_tabs_of_docks_stand_only_where_two_share_a_place(qtbot, session, folder):
    ready = MainWindow(session)
    qtbot.addWidget(ready)
    ready.resize(1280, 800)
    ready.show()
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)

    def tabs():
        bars = ready.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [bar.count() for bar in bars if bar.isVisible() and ready.rect().intersects(bar.geometry())]

    qtbot.waitUntil(lambda: tabs() == [])
    for name in ("content", "classes"):
        ready.findChild(QDockWidget, name).show()
    qtbot.waitUntil(lambda: tabs() == [2, 2])


def test_that_a_sentence_with_a_word_of_another_direction_stays_a_sentence(qtbot, ready):
    session = ready.session
    session.captions.type("\u05e9\u05de\u05e9")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    session.select_words([(0, 3)])
    shown = ready.legend.findChildren(QLabel)[0]
    assert "\u05e9\u05de\u05e9" in ready.legend.text
    assert shown.text() == "\u200e" + ready.legend.text
    session.notice.emit(Notice("\u201c\u05e9\u05de\u05e9\u201d was removed"))
    assert ready.notice.text == "\u201c\u05e9\u05de\u05e9\u201d was removed"
    assert ready.notice.findChildren(QLabel)[0].text() == "\u200e" + ready.notice.text


def test_that_the_bundled_model_answers_on_the_samples(qtbot, settings, own_folders):
    session = Session(settings, load_backend)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1100, 750)
    window.show()
    session.open_samples()
    qtbot.waitUntil(lambda: session.alignment is not None, timeout=60_000)
    assert session.path_of(session.image_id).suffix == ".jpg"  # a photograph comes first
    for word in ("street", "houses", "sky", "People"):
        click(qtbot, window, word)
        assert session.prediction.found
    assert session.prediction.score > 0.9
    session.go_to(next(image for image in session.image_ids if session.path_of(image).name == "park.png"))
    qtbot.waitUntil(lambda: session.alignment is not None and "dog" in session.alignment.caption, timeout=60_000)
    click(qtbot, window, "dog")
    assert Box(60, 220, 260, 400).contains(*session.prediction.peak)
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert session.document.regions[0].shape.iou(Box(68, 228, 243, 384)) > 0.5
    with qtbot.waitSignal(session.exchange.written):
        session.exchange.write(native.FORMAT, own_folders / "samples.json", {})
    written = json.loads((own_folders / "samples.json").read_text("utf-8"))
    assert any(agent["name"] == "compact" for agent in written["agents"])
    before = session.image_ids.index(session.image_id)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert session.image_id == session.image_ids[before + 1]
    window.close()


@pytest.mark.parametrize(
    "name",
    ["models", "preannotate", "learn", "evaluate", "export", "import", "statistics", "go_to", "settings", "shortcuts", "class"],
)  # fmt: skip
def test_that_a_closed_dialog_leaves_nothing_in_memory(qtbot, ready, name):
    ready.session.corrections.add_region(Box(2, 2, 8, 8))
    ready.actions_by_name[name].trigger()
    (dialog,) = ready.findChildren(QDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not ready.findChildren(QDialog))
