"""Work of several people in the real window: images that come back, known answers, agreement."""

import shutil

from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.widgets.dialogs.people import PeopleDialog
from tests.conftest import RED
from tests.e2e.links_window import click


def test_that_an_image_comes_back_with_its_reason_and_reaches_the_author(qtbot, captioned):
    session = captioned.session
    first, author = session.image_id, session.project.author
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    session.settings.your_name = "Ben"
    session.review.return_image("the box is too large")
    qtbot.waitUntil(lambda: session.image_id != first)
    assert session.project.state(first) == "returned"
    session.settings.your_name = author
    captioned.actions_by_name["returned_to_me"].trigger()
    qtbot.waitUntil(lambda: session.image_id == first and session.document is not None)
    assert [(comment.author, comment.text) for comment in session.review.comments] == [("Ben", "the box is too large")]
    session.review.done_and_next()
    assert session.project.state(first) == "done"


def test_that_the_author_is_told_when_the_project_is_opened(qtbot, captioned, folder):
    session = captioned.session
    session.review.return_image("look again")
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    session.review._greeted = None
    session.review._greet()
    assert any("came back" in text for text in told)


def test_that_agreement_is_measured_and_a_click_goes_to_where_people_differ(qtbot, captioned, folder, tmp_path):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(Box(*RED))
    captioned.actions_by_name["gold"].trigger()
    shutil.copytree(folder, tmp_path / "ben")
    with Project.open(tmp_path / "ben" / FILE_NAME) as ben:
        before = ben.document(session.image_id)
        ben.save(before, before.__class__(before.image, before.captions, before.spans))
    dialog = PeopleDialog(session, captioned)
    dialog.open()
    dialog.use([tmp_path / "ben"])
    with qtbot.waitSignal(session.people.changed):
        dialog.measure.click()
    assert session.people.found.images == 1
    assert dialog.rows.rowCount() == 3  # three pairs of Ann, Ben and the known answer
    session.select_words([])
    dialog.rows.cellClicked.emit(0, 0)
    assert session.selected == session.document.spans[0].ranges


def test_that_the_model_is_measured_as_a_person_and_groups_open_their_worst_phrase(qtbot, captioned):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(Box(*RED))
    dialog = PeopleDialog(session, captioned)
    dialog.open()
    with qtbot.waitSignal(session.people.changed):
        dialog.model.click()
    found = session.people.found
    assert (found.images, set(found.measures)) == (1, {"iou", "links", "absence", "alpha_absence"})
    assert found.measures["iou"].value > 0.5
    dialog.by.setCurrentIndex(1)
    assert [dialog.rows.item(0, column).text() for column in (0, 1)] == ["red", "1"]
    session.select_words([])
    dialog.rows.cellClicked.emit(0, 0)
    assert session.selected == session.document.spans[0].ranges
    dialog.by.setCurrentIndex(2)
    assert dialog.rows.rowCount() == 2
