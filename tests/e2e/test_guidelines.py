"""The instructions of a project beside the image, and their lists."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDockWidget

from crossalign_gui.storage import guidelines
from crossalign_gui.widgets.project.guidelines import GuidelinesPanel
from tests.e2e.links_window import click

PAGE = """# What to mark
Mark every *box*. ![a picture](1.png)

- **Types:** box, person
* Attributes: hidden, small
"""


@pytest.fixture
def panel(captioned, folder):
    (folder / guidelines.FILE_NAME).write_text(PAGE, "utf-8")
    made = opened(captioned)
    made._show()
    return made


def opened(window):
    window.findChild(QDockWidget, "guidelines").show()
    return window.findChild(GuidelinesPanel)


def test_that_the_page_is_shown_with_its_pictures_and_again_when_it_was_saved(captioned, panel, folder):
    assert "Mark every box" in panel.page.toPlainText()
    assert panel.page.source() == QUrl.fromLocalFile(str(folder.resolve() / guidelines.FILE_NAME))
    (folder / guidelines.FILE_NAME).write_text("# Other rules", "utf-8")
    panel._shown = (panel._shown[0], 0)
    panel._show()
    assert panel.page.toPlainText() == "Other rules"


def test_that_the_lists_are_read(captioned, panel):
    found = guidelines.read(captioned.session.project)
    assert found.types == {"box", "person"}
    assert found.attributes == {"hidden", "small"}


def test_that_what_is_not_in_the_lists_is_told(qtbot, captioned, panel):
    session = captioned.session
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    click(qtbot, captioned, "red")
    session.links.mark_phrase()
    document = session.document
    session.apply(replace(document, spans=(replace(document.spans[0], types=("colour",)),)), "Type")
    panel.check.click()
    qtbot.waitUntil(lambda: bool(told))
    assert "'colour'" in told[-1]
    session.undo()
    panel.check.click()
    qtbot.waitUntil(lambda: "Everything keeps" in told[-1])


def test_that_a_project_without_a_page_says_how_to_begin(captioned, folder):
    made = opened(captioned)
    assert not made.empty.isHidden()
    assert captioned.session.guidelines.begin() == folder.resolve() / guidelines.FILE_NAME
    made._show()
    assert made.empty.isHidden()


def test_that_the_lists_are_edited_beside_the_page_and_the_rest_of_it_stays(qtbot, captioned, panel, folder):
    field = panel.lists["types"]
    assert field.text() == "box, person"
    field.setText("box, colour, colour")
    field.editingFinished.emit()
    assert guidelines.read(captioned.session.project).types == {"box", "colour"}
    assert "Mark every *box*" in (folder / guidelines.FILE_NAME).read_text("utf-8")
    assert "Attributes: hidden, small" in (folder / guidelines.FILE_NAME).read_text("utf-8")
    field.clear()
    field.editingFinished.emit()
    assert guidelines.read(captioned.session.project).types is None
    (folder / guidelines.FILE_NAME).unlink()
    panel.lists["attributes"].setText("far")
    panel.lists["attributes"].editingFinished.emit()
    assert guidelines.read(captioned.session.project).attributes == {"far"}
