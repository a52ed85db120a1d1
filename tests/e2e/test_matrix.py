"""The matrix in the real window: pointing both ways, reading, ranking, export."""

import threading

import defusedxml.ElementTree as ElementTree
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from crossalign_gui.domain.geometry import Box
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.common import theme
from tests.alignment.test_agreement import TwoWays
from tests.conftest import BLUE, RED


def open_window(qtbot, session, folder):
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1200, 900)
    window.show()
    qtbot.waitExposed(window)
    session.open_paths([folder])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.captions.type("a red box and a blue box")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: session.inspection.matrix is not None)
    return window


@pytest.fixture
def ready(qtbot, session, folder):
    return open_window(qtbot, session, folder)


def matrix_of(window):
    return window.session.inspection.matrix


def text(window, row, column):
    model = window.matrix.table.model()
    return model.data(model.index(row, column))


def middle(window, row, column):
    table = window.matrix.table
    return table.visualRect(table.model().index(row, column)).center()


def pick(combo, value):
    """As a user would, with the keyboard."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(value)):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def test_that_the_matrix_is_made_only_while_it_is_shown(qtbot, ready):
    assert ready.actions_by_name["matrix"].isChecked()
    ready.matrix.close()
    assert not ready.actions_by_name["matrix"].isChecked()
    assert matrix_of(ready) is None
    ready.actions_by_name["matrix"].trigger()
    assert matrix_of(ready).titles == ("red", "blue")


def test_that_words_meet_their_regions(ready):
    found = matrix_of(ready)
    assert [column.title for column in found.columns] == ["1 red?", "2 blue?"]
    assert found.values == pytest.approx(np.eye(2), abs=0.01)
    assert text(ready, 0, 0) == "1.00"
    assert "columns sum to 1" in ready.matrix.summary


def test_that_the_reading_follows_the_controls(ready):
    controls = ready.matrix.controls
    pick(controls.direction, "regions")
    assert matrix_of(ready).values.sum(1) == pytest.approx([1, 1])
    assert "rows sum to 1" in ready.matrix.summary
    before = matrix_of(ready).values[0, 0]
    controls.temperature.setFocus()
    QTest.keyClick(controls.temperature, Qt.Key.Key_End)
    assert matrix_of(ready).reading.factor == pytest.approx(10)
    assert matrix_of(ready).values[0, 0] < before
    pick(controls.shown, "score")
    assert np.array_equal(matrix_of(ready).values, matrix_of(ready).scores)
    assert not controls.temperature.isEnabled()
    pick(controls.columns, "grid")
    assert matrix_of(ready).columns[0].title == "A1"


def test_that_resting_on_a_cell_shows_its_word_and_its_region(qtbot, ready):
    session, table = ready.session, ready.matrix.table
    qtbot.mouseMove(table.viewport(), middle(ready, 1, 0))
    qtbot.mouseMove(table.viewport(), middle(ready, 1, 0) + QPoint(2, 2))
    qtbot.waitUntil(lambda: session.shown == matrix_of(ready).ranges[1])
    assert session.selection.words == ()
    assert session.inspection.pointed_shape.iou(Box(*RED)) > 0.7
    x, y = ready.canvas.view.to_canvas(*session.inspection.pointed_shape.center)
    box = session.inspection.pointed_shape
    edge = ready.canvas.view.to_canvas(box.x0, box.center[1])
    picture = ready.canvas.grab().toImage()
    columns = range(round(edge[0]) - 3, round(edge[0]) + 4)
    rows = range(round(edge[1]) - 8, round(edge[1]) + 9)
    assert any(picture.pixelColor(column, row).name().lower() == "#f0e442" for column in columns for row in rows)
    assert picture.pixelColor(round(x), round(y)).name().lower() != "#f0e442"


def test_that_a_word_or_a_region_under_the_pointer_is_marked_in_the_matrix(qtbot, ready):
    table = ready.matrix.table
    chip = next(c for c in ready.caption_bar.chips if c.word.text == "blue")
    qtbot.mouseMove(chip)
    ready.session.hover_words((chip.range,))
    assert table.marked_row == 1
    x, y = ready.canvas.view.to_canvas((BLUE[0] + BLUE[2]) / 2, (BLUE[1] + BLUE[3]) / 2)
    qtbot.mouseMove(ready.canvas, QPoint(round(x), round(y)))
    qtbot.waitUntil(lambda: table.marked_column == 1)
    qtbot.mouseMove(ready.canvas, QPoint(2, 2))
    qtbot.waitUntil(lambda: table.marked_column is None)


def test_that_arrows_walk_through_the_cells_and_select(qtbot, ready):
    session, table = ready.session, ready.matrix.table
    session.select_words([(2, 5)])
    qtbot.keyClick(ready, Qt.Key.Key_A)
    region = session.document.regions[0].id
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert session.selection.region == region
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert session.selected == matrix_of(ready).ranges[1]
    model = table.model()
    assert "part of the loss" in model.data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)


def test_that_a_screen_reader_meets_a_table(ready):
    interface = QAccessible.queryAccessibleInterface(ready.matrix.table)
    assert interface.role() == QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Name) == "Words by regions"


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png", ".npz", ".parquet"])
def test_that_the_matrix_is_exported_even_while_it_is_hidden(ready, tmp_path, suffix):
    ready.matrix.close()
    path = tmp_path / f"m{suffix}"
    ready.matrix.save(path)
    assert matrix_of(ready) is None
    assert [item.name for item in tmp_path.iterdir() if item.name.startswith(("m", ".m", ".f"))] == [path.name]
    if suffix == ".svg":
        texts = ["".join(item.itertext()).strip() for item in ElementTree.parse(path).getroot().findall(".//{*}text")]
        assert {"a red box and a blue box", "red", "blue", "1 red?", "1.00"} <= set(texts)
    elif suffix == ".pdf":
        assert path.read_bytes().startswith(b"%PDF")
    elif suffix == ".png":
        picture = QImage(str(path))
        assert picture.width() > 300
        assert picture.pixelColor(3, 3).name() == "#ffffff"
    else:
        assert path.stat().st_size > 500


def test_that_an_export_that_fails_says_so(ready, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "critical", lambda parent, title, message: told.append(message))
    ready.matrix.save(tmp_path / "nowhere" / "m.svg")
    ready.matrix.save(tmp_path / "m.doc")
    assert "could not be written" in told[0]
    assert ".doc is none of" in told[1]


@pytest.fixture
def two_ways(qtbot, qapp, settings, folder):
    backend = TwoWays()
    session = Session(settings, lambda model, device: backend)
    window = open_window(qtbot, session, folder)
    yield window, backend
    if backend.gate is not None:
        backend.gate.set()
    session.close()


def accept(session, word, box):
    session.select_words([word])
    session.corrections.add_region(Box(*box))


def test_that_ranked_readings_can_be_used(qtbot, two_ways):
    window, _ = two_ways
    session, ranking = window.session, window.matrix.ranking
    accept(session, (2, 5), RED)
    assert not ranking.isVisible()
    qtbot.mouseClick(window.matrix.rank, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(session.inspection.ranked) and session.inspection.ranking is None)
    assert ranking.isVisible()
    first = ranking.rows.topLevelItem(0)
    assert [first.text(column) for column in range(3)] == ["Sign: As it is", "100%", "100%"]
    ranking.rows.setCurrentItem(first)
    ranking.rows.setFocus()
    qtbot.keyClick(ranking.rows, Qt.Key.Key_Return)
    assert session.settings.options(session.settings.model) == {"sign": "plus"}
    qtbot.waitUntil(lambda: not session.busy)
    qtbot.waitUntil(lambda: session.inspection.matrix.values[0, 0] > 0.9)


def test_that_a_ranking_is_cancelled_by_its_button(qtbot, two_ways):
    window, backend = two_ways
    session = window.session
    accept(session, (2, 5), RED)
    backend.gate = threading.Event()
    qtbot.mouseClick(window.matrix.rank, Qt.MouseButton.LeftButton)
    assert window.matrix.ranking.isVisible()
    qtbot.mouseClick(window.matrix.ranking.cancel, Qt.MouseButton.LeftButton)
    assert session.inspection.ranking is None
    assert not window.matrix.ranking.isVisible()
    backend.gate.set()
    assert session.inspection.ranked == ()


def test_that_nothing_is_ranked_without_accepted_links(qtbot, two_ways):
    window, _ = two_ways
    qtbot.mouseClick(window.matrix.rank, Qt.MouseButton.LeftButton)
    assert window.session.inspection.ranking is None
    assert "Accept regions" in window.notice.text


@pytest.mark.parametrize("dark", [False, True])
def test_that_numbers_can_be_read_on_every_colour(qapp, ready, dark):
    qapp.setPalette(theme.palette(dark))
    picture = ready.matrix.table.viewport().grab().toImage()
    for row, column in ((0, 0), (0, 1)):
        area = ready.matrix.table.visualRect(ready.matrix.table.model().index(row, column)).adjusted(5, 5, -5, -5)
        seen = [
            picture.pixelColor(x, y).lightness()
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())
        ]
        assert max(seen) - min(seen) > 120
    qapp.setPalette(theme.palette(False))
