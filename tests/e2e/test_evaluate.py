"""Evaluating the accepted links of the project, with real clicks in the real dialog."""

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.cli.program import main
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.dialogs.evaluation import EvaluationDialog
from tests.alignment.test_agreement import TwoWays
from tests.conftest import BLUE, RED
from tests.e2e.test_accessibility import nameless
from tests.fakes import PlantedBackend
from tests.training.reports import Report

HALF_BESIDE = Box(BLUE[0] + 32, BLUE[1], BLUE[2] + 32, BLUE[3])


@pytest.fixture
def linked(qtbot, captioned, say):
    """Red is linked right and blue half right in the first image, and blue right in the second."""
    session = captioned.session
    session.select_words([(2, 5)])
    session.corrections.add_region(Box(*RED))
    session.select_words([(16, 20)])
    session.corrections.add_region(HALF_BESIDE)
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    say(session, "blue")
    session.select_words([(0, 4)])
    session.corrections.add_region(Box(*RED))
    session.step_image(-1)
    qtbot.waitUntil(lambda: session.alignment is not None)
    return captioned


def opened(window):
    window.actions_by_name["evaluate"].trigger()
    return window.findChildren(EvaluationDialog)[-1]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def measured(qtbot, window):
    dialog = opened(window)
    with qtbot.waitSignal(window.session.evaluation.measured):
        click(qtbot, dialog.start)
    return dialog


def rows(table):
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_that_the_menu_of_the_model_offers_it(captioned):
    (menu,) = (action.menu() for action in captioned.menuBar().actions() if action.text() == "&Model")
    names = [action.objectName() for action in menu.actions()]
    assert {"models", "learn", "evaluate"} <= set(names)


def test_that_the_tables_show_what_was_worked_out_by_hand(qtbot, linked):
    dialog = measured(qtbot, linked)
    assert dialog.status.text() == "planted: phrases 3, images 2"
    assert dialog.progress.value() == dialog.progress.maximum() == 100
    assert rows(dialog.overview)[0] == ["Pointing game", "0.833", "0.750 to 1.000", "0.000", "0.067", "0.000"]
    assert [row[:3] for row in rows(dialog.words)] == [["blue", "2", "0.750"], ["red", "1", "1.000"]]
    assert dialog.words.item(0, 2).toolTip() == "0.500 to 1.000"
    assert not dialog.tabs.isTabVisible(dialog.tabs.indexOf(dialog.types))  # no phrase has a type
    assert not dialog.tabs.isTabVisible(dialog.tabs.indexOf(dialog.models))
    assert dialog.worst.count() == 3
    assert "1.png" in dialog.worst.item(0).text()
    assert not dialog.worst.item(0).icon().isNull()
    assert nameless(dialog) == []


def test_that_only_the_images_of_the_list_are_measured_when_asked_for(qtbot, linked):
    linked.session.review.ask("file:2", "added")
    dialog = opened(linked)
    dialog.scope.setFocus()
    qtbot.keyClick(dialog.scope, Qt.Key.Key_Down)
    assert dialog.scope.currentText() == "Images in the list (1)"
    with qtbot.waitSignal(linked.session.evaluation.measured):
        click(qtbot, dialog.start)
    assert dialog.status.text() == "planted: phrases 1, images 1"


def test_that_the_report_is_saved_with_numbers_and_pictures(qtbot, linked, tmp_path, monkeypatch):
    dialog = measured(qtbot, linked)
    path = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(linked.session.notice) as told:
        click(qtbot, dialog.save)
    assert str(path) in told.args[0].text
    read = Report(path.read_text("utf-8"))
    assert read.row("Pointing game")[1:] == rows(dialog.overview)[0][1:]
    assert len(read.pictures) == 3
    assert "Evaluation over images" in read.texts


def test_that_a_report_that_cannot_be_written_says_so_and_the_numbers_stay(qtbot, linked, tmp_path, monkeypatch):
    dialog = measured(qtbot, linked)
    said = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "report.html"), ""))
    monkeypatch.setattr(QMessageBox, "critical", lambda *arguments: said.append(arguments[-1]))
    click(qtbot, dialog.save)
    assert "Choose another place" in said[0]
    assert dialog.save.isEnabled()


def test_that_a_worst_case_opens_its_image(qtbot, linked):
    session = linked.session
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    dialog = measured(qtbot, linked)
    dialog.tabs.setCurrentWidget(dialog.worst)
    dialog.worst.setCurrentRow(0)
    qtbot.keyClick(dialog.worst, Qt.Key.Key_Return)
    assert session.path_of(session.image_id).name == "1.png"


class TestItsOwnAnswers:
    """What a person only accepted of a model is no truth to measure that model by."""

    @pytest.fixture
    def accepted(self, qtbot, linked):
        """Red is an accepted proposal too, in the second picture; the others were drawn."""
        session = linked.session
        session.step_image(1)
        qtbot.waitUntil(lambda: session.alignment is not None and session.alignment.caption == "blue")
        for region in session.document.regions:
            session.select_region(region.id)
            session.corrections.delete_region(region.id)
        session.select_words([(0, 4)])
        session.corrections.accept_proposal(session.proposals[0])
        return linked

    def test_that_they_are_left_out_and_told(self, qtbot, accepted):
        dialog = measured(qtbot, accepted)
        assert dialog.status.text().splitlines() == [
            "planted: phrases 2, images 1",
            "Phrases left out, since their regions are accepted answers of the measured model: 1",
        ]

    def test_that_they_are_counted_when_asked_for_with_a_warning(self, qtbot, accepted):
        dialog = opened(accepted)
        click(qtbot, dialog.with_own)
        with qtbot.waitSignal(accepted.session.evaluation.measured):
            click(qtbot, dialog.start)
        assert dialog.status.text().splitlines() == [
            "planted: phrases 3, images 2",
            "1 of 3 phrases were answered by the measured model itself and accepted: the numbers are too good",
        ]

    def test_that_corrected_ones_count(self, qtbot, accepted):
        session = accepted.session
        (region,) = session.document.regions
        session.corrections.reshape_region(region.id, Box(40, 40, 100, 118))
        assert measured(qtbot, accepted).status.text() == "planted: phrases 3, images 2"

    def test_that_the_command_line_does_the_same(self, accepted, monkeypatch, capsys):
        monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda model, device: PlantedBackend())
        place = str(accepted.session.project.folder)
        assert main(["evaluate", place]) == 0
        told = capsys.readouterr()
        assert (json.loads(told.out)["models"][0]["n"], json.loads(told.out)["models"][0]["own"]) == (2, 1)
        assert "accepted answers of the measured model: 1" in told.err
        assert main(["evaluate", place, "--with-own"]) == 0
        told = capsys.readouterr()
        assert json.loads(told.out)["models"][0]["n"] == 3
        assert "1 of 3 phrases" in told.err


def test_that_without_accepted_links_it_says_what_to_do(qtbot, captioned):
    dialog = opened(captioned)
    with qtbot.waitSignal(captioned.session.evaluation.failed):
        click(qtbot, dialog.start)
    assert "accept" in dialog.status.text()
    assert dialog.start.isEnabled()
    assert not dialog.save.isEnabled()


class TestBeside:
    """`compact` is right, `compact-fine` says of every word what is the answer to another."""

    @pytest.fixture
    def session(self, qapp, settings):
        self.refuse = False
        made = Session(settings, self.load)
        yield made
        made.close()

    def load(self, model, device):
        if model == "compact":
            return PlantedBackend()
        if self.refuse:
            raise AlignmentError("no memory")
        other = TwoWays()
        other.id = model
        return other

    def beside(self, qtbot, window):
        dialog = opened(window)
        action = next(item for item in dialog.others.actions() if item.data() == "compact-fine")
        action.trigger()
        with qtbot.waitSignal(window.session.evaluation.measured):
            click(qtbot, dialog.start)
        return dialog

    def test_that_models_stand_side_by_side_and_the_chosen_one_fills_the_other_tables(self, qtbot, linked):
        dialog = self.beside(qtbot, linked)
        (right, wrong) = rows(dialog.models)
        assert (right[0], right[1], right[2]) == ("planted", "3", "0.833")
        assert (wrong[0], wrong[1]) == ("compact-fine", "3")
        assert float(wrong[2]) < 0.5
        assert dialog.tabs.currentWidget() is dialog.models
        dialog.models.setFocus()
        qtbot.keyClick(dialog.models, Qt.Key.Key_Down)
        assert dialog.status.text().startswith("compact-fine: phrases 3")
        assert rows(dialog.overview)[0][1] == wrong[2]
        assert nameless(dialog) == []

    def test_that_the_report_holds_both(self, qtbot, linked, tmp_path):
        self.beside(qtbot, linked)
        linked.session.evaluation.save(tmp_path / "report.html")
        text = (tmp_path / "report.html").read_text("utf-8")
        assert "<caption>Models</caption>" in text
        assert ">planted" in text
        assert ">compact-fine" in text

    def test_that_a_model_that_cannot_be_loaded_says_why_and_the_other_is_shown(self, qtbot, linked):
        self.refuse = True
        dialog = self.beside(qtbot, linked)
        assert "compact-fine: no memory" in dialog.status.text()
        assert rows(dialog.overview)[0][1] == "0.833"


class TestCancel:
    @pytest.fixture
    def backend(self):
        gate = threading.Event()
        gate.set()
        return PlantedBackend(gate)

    def test_that_it_can_be_cancelled_and_started_again(self, qtbot, linked, backend):
        session = linked.session
        qtbot.waitUntil(lambda: not session.busy)
        backend.gate.clear()
        dialog = opened(linked)
        asked = len(backend.captions)
        click(qtbot, dialog.start)
        qtbot.waitUntil(lambda: len(backend.captions) > asked)
        click(qtbot, dialog.cancel)
        assert dialog.status.text() == "Cancelled"
        assert not dialog.save.isEnabled()
        backend.gate.set()
        with qtbot.waitSignal(session.evaluation.measured):
            click(qtbot, dialog.start)
        assert dialog.words.rowCount() == 2

    def test_that_another_request_to_the_model_ends_it_with_a_word(self, qtbot, linked, backend):
        session = linked.session
        qtbot.waitUntil(lambda: not session.busy)
        backend.gate.clear()
        dialog = opened(linked)
        click(qtbot, dialog.start)
        session.on_show.align()
        backend.gate.set()
        with qtbot.waitSignal(session.evaluation.failed):
            pass
        assert "start again" in dialog.status.text()
        assert dialog.start.isEnabled()


def test_that_points_alone_leave_the_measures_of_regions_empty(qtbot, captioned):
    session = captioned.session
    session.select_words([(2, 5)])
    session.corrections.add_region(Points(((60.0, 60.0),)))
    dialog = measured(qtbot, captioned)
    assert dialog.overview.rowCount() == 5
    assert {dialog.overview.item(row, column).text() for row in range(5) for column in range(1, 6)} == {""}
    (part,) = session.evaluation.last.parts
    assert [answer.kind for answer in part.assessment.answers] == ["points"]
