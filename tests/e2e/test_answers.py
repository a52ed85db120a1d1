"""Questions in the real window: the answer is shown, corrected, kept, undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.notice import Notice
from tests.fakes import TalkingBackend


class AnsweringBackend(TalkingBackend):
    """It answers every question in the same way, but for one."""

    def align(self, state, caption, queries, check):
        found = super().align(state, caption, queries, check)
        if "why" in caption:
            return replace(found, notes=("another model can",))
        return replace(found, answer="two" if caption.endswith("?") else "")


@pytest.fixture
def backend():
    return AnsweringBackend()


@pytest.fixture
def window(qtbot, opened):
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def ask(qtbot, window, text):
    qtbot.mouseClick(window.caption_bar.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.caption_bar.edit, text)
    qtbot.waitUntil(lambda: window.session.alignment is not None and window.session.alignment.caption == text)


def test_that_a_question_is_answered_corrected_and_undone(qtbot, window):
    bar = window.answer_bar
    assert not bar.isVisible()
    ask(qtbot, window, "how many boxes?")
    assert bar.isVisible()
    assert bar.edit.text() == "two"
    assert "not accepted" in bar.state
    qtbot.mouseClick(bar.accept_button, Qt.MouseButton.LeftButton)
    assert window.session.caption.answer.status == "accepted"
    assert bar.accept_button.isHidden()

    bar.edit.selectAll()
    qtbot.keyClicks(bar.edit, "one")
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return)
    assert window.session.caption.answer.text == "one"
    assert bar.state == "corrected"
    window.session.undo()
    assert window.session.caption.answer.text == "two"
    assert bar.edit.text() == "two"


def test_that_a_declined_question_says_what_can_answer_it(qtbot, window):
    ask(qtbot, window, "why is it red?")
    assert window.answer_bar.edit.text() == ""
    assert "another model can" in window.answer_bar.edit.placeholderText()


def test_that_what_is_said_of_an_answer_goes_with_it_and_comes_back(qtbot, window):
    session = window.session
    ask(qtbot, window, "why is it red?")
    assert window.notice.text == "another model can"
    assert window.notice.isVisible()
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert not window.notice.isVisible()
    session.step_image(-1)
    qtbot.waitUntil(lambda: session.alignment is not None)
    assert window.notice.isVisible()
    session.captions.type("a red box")
    session.captions.commit()
    qtbot.waitUntil(lambda: session.alignment is not None)
    assert not window.notice.isVisible()
    session.notice.emit(Notice("Two files were left out", "warning"))
    session.step_image(1)
    assert window.notice.isVisible()


def test_that_a_written_caption_is_marked_until_it_is_accepted(qtbot, window):
    window.actions_by_name["write_caption"].trigger()
    qtbot.waitUntil(lambda: window.session.caption is not None)
    assert window.caption_bar.edit.font().italic()
    window.actions_by_name["accept_caption"].trigger()
    assert not window.caption_bar.edit.font().italic()
