"""Two models, or a model and a person, in the window that compares."""

import csv
import threading
import weakref

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.geometry import Box
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from tests.alignment.test_agreement import TwoWays
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, picture


class Models:
    """`compact` is right; `compact-fine` is wrong unless it is read as it is; `gate` holds up the second one."""

    def __init__(self):
        self.second = TwoWays()
        self.loaded = []
        self.fails = False

    def __call__(self, model, device):
        self.loaded.append(model)
        if model == "compact":
            return PlantedBackend()
        if self.fails:
            raise MemoryError
        return self.second


@pytest.fixture
def models():
    return Models()


@pytest.fixture
def ready(qtbot, qapp, settings, folder, models):
    session = Session(settings, models)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.captions.type("a red box and a blue box")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    session.select_words([(2, 5)])
    session.corrections.add_region(Box(*RED))
    session.select_words([(2, 5)])  # drawing has gone on to the next word
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    compare = window.comparing.opened
    qtbot.waitExposed(compare)
    yield window
    if models.second.gate is not None:
        models.second.gate.set()
    session.close()


def pick(combo, value):
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(value)):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def second_model(qtbot, window):
    compare = window.comparing.opened
    pick(compare.second, "compact-fine")
    qtbot.waitUntil(lambda: window.session.comparison.sides[1].heat is not None)
    return compare


def test_that_a_model_and_a_person_stand_side_by_side(ready):
    first, second = ready.session.comparison.sides
    assert first.shapes[0].iou(second.shapes[0]) > 0.7
    assert np.abs(first.heat - second.heat).mean() < 0.02
    assert ready.comparing.opened.notes == ("One region.", "One region.")


def test_that_the_second_model_is_loaded_when_chosen_and_freed_when_the_window_closes(qtbot, ready, models):
    assert models.loaded == ["compact"]
    compare = second_model(qtbot, ready)
    assert models.loaded.count("compact-fine") == 1
    first, second = ready.session.comparison.sides
    assert second.heat == pytest.approx(1 - first.heat, abs=1e-5)
    left, models.second = weakref.ref(models.second), None
    assert left() is not None
    compare.close()
    assert ready.comparing.opened is None
    assert not ready.session.comparison.is_open
    assert left() is None
    models.second = PlantedBackend()


def test_that_the_second_model_follows_the_word_and_its_reading(qtbot, ready):
    compare = second_model(qtbot, ready)
    session = ready.session
    compare.word.setFocus()
    QTest.keyClicks(compare.word, "bl")
    assert session.selected == ((16, 20),)
    assert session.comparison.sides[0].shapes[0].iou(Box(*BLUE)) > 0.7
    session.comparison.choose_option("sign", "plus")
    qtbot.waitUntil(lambda: not session.comparison.busy and bool(session.comparison.sides[1].shapes))
    assert session.comparison.sides[1].heat == pytest.approx(session.comparison.sides[0].heat)


def test_that_zoom_and_pan_are_linked(qtbot, ready):
    left, right = ready.comparing.opened.views
    before = left.view
    place = QPointF(left.width() / 2, left.height() / 2)
    wheel = QWheelEvent(
        place, left.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(left, wheel)
    assert left.view.scale > before.scale
    assert right.view == left.view
    qtbot.keyClick(right, Qt.Key.Key_Left)
    assert left.view == right.view
    qtbot.keyClick(right, Qt.Key.Key_F)
    assert left.view.scale == pytest.approx(before.scale)


def test_that_the_difference_shows_who_sees_what(qtbot, ready):
    compare = second_model(qtbot, ready)
    pick(compare.mode, "difference")
    assert not compare.views[1].isVisible()
    view = compare.views[0]
    picture = view.grab().toImage()

    def colour(x, y):
        cx, cy = view.view.to_canvas(x, y)
        return picture.pixelColor(round(cx), round(cy))

    only_first, only_second = colour(72, 80), colour(300, 30)
    assert only_first.red() > only_first.blue()
    assert only_second.blue() > only_second.red()
    assert compare.notes[0].startswith("Mean difference 0.98")


def test_that_too_little_memory_for_the_second_model_is_said(qtbot, ready, models):
    models.fails = True
    compare = ready.comparing.opened
    pick(compare.second, "compact-fine")
    qtbot.waitUntil(lambda: bool(ready.session.comparison.problem))
    assert "not enough memory" in compare.notes[1]
    assert ready.session.comparison.sides[0].shapes
    models.fails = False
    pick(compare.second, "person")
    assert compare.notes[1] == "One region."


@pytest.fixture
def linked(ready):
    """Two more words: one linked wrongly in this image, one in the next."""
    session = ready.session
    session.select_words([(16, 20)])
    session.corrections.add_region(Box(0, 0, 40, 40))
    return ready


def measure(qtbot, window):
    qtbot.mouseClick(window.comparing.opened.table.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.session.agreement.rows))


def test_that_the_project_is_measured_and_the_least_agreed_on_stands_first(qtbot, linked, tmp_path):
    compare = linked.comparing.opened
    measure(qtbot, linked)
    rows = linked.session.agreement.rows
    assert [row.truth.text for row in rows] == ["blue", "red"]
    assert [row.pointing[0] for row in rows] == [0, 1]
    assert rows[0].iou[0] == 0
    assert rows[1].iou[0] > 0.7
    assert np.isnan(rows[0].iou[1:]).all()
    assert compare.table.rows.topLevelItem(0).text(2) == "no"
    assert "2 words" in compare.table.summary
    assert "Both say the same" in compare.table.summary
    compare.table.save(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    assert [row["phrase"] for row in read] == ["blue", "red"]
    assert read[0]["first_person_iou"] == "0.0000"
    assert read[0]["second_person_iou"] == ""


def test_that_words_that_are_not_in_the_picture_count_with_alpha(qtbot, linked):
    """The model knows colours only: it agrees about "red", "blue" and "a", which is in no picture, and not about the second "box"."""
    session = linked.session
    session.select_words([(21, 24)])
    session.corrections.add_region(Box(0, 0, 40, 40))
    for words in ((0, 1), (14, 15)):
        session.select_words([words])
        session.links.toggle_absent()
    measure(qtbot, linked)
    assert len(session.agreement.rows) == 5
    assert [row.there for row in session.agreement.rows if not row.truth.boxes] == [(False, False)] * 2
    assert f"alpha {1 - 9 * 1 / (5 * 5):.2f}" in linked.comparing.opened.table.summary


def test_that_both_models_and_the_person_are_measured_against_each_other(qtbot, linked):
    second_model(qtbot, linked)
    measure(qtbot, linked)
    red = next(row for row in linked.session.agreement.rows if row.truth.text == "red")
    assert red.pointing == (1, 0)
    assert not np.isnan(red.iou).any()


def test_that_a_row_leads_to_its_image_and_words(qtbot, linked, folder):
    session = linked.session
    table = linked.comparing.opened.table
    measure(qtbot, linked)
    session.go_to(session.image_ids[1])
    table.rows.setCurrentItem(table.rows.topLevelItem(1))
    table.rows.setFocus()
    qtbot.keyClick(table.rows, Qt.Key.Key_Return)
    assert session.image_id == session.image_ids[0]
    assert session.selected == ((2, 5),)
    qtbot.waitUntil(lambda: session.prediction is not None)


def test_that_measuring_can_be_cancelled(qtbot, linked, models):
    second_model(qtbot, linked)
    models.second.gate = threading.Event()
    table = linked.comparing.opened.table
    qtbot.mouseClick(table.measure, Qt.MouseButton.LeftButton)
    assert table.cancel.isVisible()
    assert not table.measure.isEnabled()
    qtbot.mouseClick(table.cancel, Qt.MouseButton.LeftButton)
    assert table.measure.isEnabled()
    assert linked.session.agreement.rows == ()


def test_that_a_person_alone_is_not_measured(qtbot, linked):
    compare = linked.comparing.opened
    pick(compare.first, "person")
    qtbot.mouseClick(compare.table.measure, Qt.MouseButton.LeftButton)
    assert linked.session.agreement.percent is None
    assert "Choose a model" in linked.notice.text


def test_that_a_second_model_that_cannot_be_opened_says_why(qtbot, ready, models, monkeypatch):
    def refuse(model, device):
        raise AlignmentError("No such model")

    monkeypatch.setattr(Models, "__call__", lambda self, model, device: refuse(model, device))
    pick(ready.comparing.opened.second, "compact-fine")
    qtbot.waitUntil(lambda: "No such model" in ready.notice.text)


def test_that_another_project_forgets_what_was_measured(qtbot, linked, tmp_path):
    measure(qtbot, linked)
    other = tmp_path / "other"
    other.mkdir()
    Image.fromarray(picture({})).save(other / "x.png")
    linked.session.open_paths([other])
    assert linked.session.agreement.rows == ()
    assert linked.comparing.opened.table.rows.topLevelItemCount() == 0
    assert "Not measured" in linked.comparing.opened.table.summary
    qtbot.waitUntil(lambda: linked.session.pixels is not None)
