"""Work of several people in the real window: images that come back, known answers, agreement."""

import shutil

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.widgets.dialogs.assign import AssignDialog
from crossalign_gui.widgets.dialogs.people import PeopleDialog
from crossalign_gui.widgets.dialogs.statistics import StatisticsDialog
from crossalign_gui.widgets.dialogs.verify import VerifyDialog
from crossalign_gui.widgets.dialogs.wayback import WayBackDialog
from tests.conftest import BLUE, RED
from tests.e2e.links_window import click

FIRST = Provenance("model", "first@1")


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
    assert told[-1] == "Returned by Ben: the box is too large"
    panel = captioned.image_panel
    assert "state:returned" in panel.search.text()
    panel.search.clear()
    panel.search.returnPressed.emit()
    assert len(session.image_ids) == 3
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
    silent = {name for name, item in found.measures.items() if item.why == "asked"}
    assert (found.images, silent) == (1, {"exact", "head", "overlap", "alpha_words"})
    told = {
        dialog.measures.item(row, 0).text(): dialog.measures.item(row, 2).text() for row in range(dialog.measures.rowCount())
    }
    assert "was asked" in told["Phrases, the same words"]
    assert found.measures["iou"].value > 0.5
    dialog.by.setCurrentIndex(1)
    assert [dialog.rows.item(0, column).text() for column in (0, 1)] == ["red", "1"]
    session.select_words([])
    dialog.rows.cellClicked.emit(0, 0)
    assert session.selected == session.document.spans[0].ranges
    dialog.by.setCurrentIndex(2)
    assert dialog.rows.rowCount() == 2


def test_that_the_model_stands_beside_the_people_whose_files_are_chosen(qtbot, captioned, folder, tmp_path, monkeypatch):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(Box(*RED))
    shutil.copytree(folder, tmp_path / "ben")
    dialog = PeopleDialog(session, captioned)
    dialog.open()
    for chosen in ("", str(tmp_path), str(tmp_path / "ben")):
        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *_, name=chosen: name)
        dialog.folder.click()
        assert ("no project" in dialog.told.text()) == (chosen == str(tmp_path))
    assert dialog.told.text() == "ben"
    with qtbot.waitSignal(session.people.changed):
        dialog.measure.click()
    alone = session.people.found.measures
    with qtbot.waitSignal(session.people.changed):
        dialog.model.click()
    assert session.people.found.measures == alone
    assert "By pair" in dialog.note.text()
    dialog.by.setCurrentIndex(3)
    author = session.project.author
    assert [dialog.rows.item(row, 0).text() for row in range(3)] == [
        ", ".join(pair) for pair in (sorted(("ben", author)), ("ben", "model compact"), (author, "model compact"))
    ]
    session.select_words([])
    dialog.rows.cellClicked.emit(2, 0)
    assert session.selected == session.document.spans[0].ranges


def test_that_a_second_model_is_asked_disputes_open_and_agreement_is_accepted_in_one_step(qtbot, captioned):
    session = captioned.session
    document = operations.add_caption(session.document, Caption("c9", session.image_id, "a red box and a blue box"))
    for number, (ranges, box) in enumerate((((2, 5), RED), ((16, 20), (0, 0, 30, 30)))):
        region = Region(f"r{number}", session.image_id, Box(*box), score=0.9, status="proposed", prov=FIRST)
        document = operations.add_linked_region(document, "c9", (ranges,), region, FIRST)
    session.apply(document, "Proposals")
    captioned.actions_by_name["verify"].trigger()
    (dialog,) = captioned.findChildren(VerifyDialog)
    qtbot.waitUntil(lambda: dialog.start.isEnabled())
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    assert [dialog.rows.item(row, 1).text() for row in (0, 1)] == ["blue", "red"]
    dialog.rows.cellClicked.emit(0, 0)
    assert session.selected == ((16, 20),)
    qtbot.waitUntil(lambda: dialog.accept_all.isEnabled())
    dialog.accept_all.click()
    qtbot.waitUntil(lambda: session.verification.accepted == 1)
    assert [region.status for region in session.document.regions] == ["accepted", "proposed"]
    session.apply(operations.correct_region(session.document, "r0", Box(*BLUE), Provenance("human", None)), "Correct")
    session.verification.look()
    qtbot.waitUntil(lambda: session.verification.corrected == 1)
    assert "100.0" in dialog.rate.text()


def test_that_a_share_is_written_for_a_second_person_without_the_work_of_the_first(qtbot, captioned, tmp_path):
    session = captioned.session
    click(qtbot, captioned, "red")
    session.corrections.add_region(Box(*RED))
    captioned.actions_by_name["assign"].trigger()
    (dialog,) = captioned.findChildren(AssignDialog)
    assert not dialog.write.isEnabled()
    qtbot.keyClicks(dialog.who, "Ben")
    dialog.share.setValue(100)
    with qtbot.waitSignal(session.assigning.done):
        dialog.assign(tmp_path / "ben.sqlite")
    assert "1" in dialog.told.text()
    with Project.open(tmp_path / "ben.sqlite") as ben:
        (document,) = ben.documents()
        assert (len(document.captions), document.spans, document.regions) == (1, (), ())
    with qtbot.waitSignal(session.assigning.done):
        dialog.assign(tmp_path / "ben.sqlite")
    assert "there already" in dialog.told.text()


def test_that_empty_tables_say_why_and_what_to_do(qtbot, captioned):
    """Nothing was marked, proposed, judged, deleted or kept yet."""
    session = captioned.session
    opened = {}
    for name, kind in (
        ("people", PeopleDialog),
        ("verify", VerifyDialog),
        ("statistics", StatisticsDialog),
        ("way_back", WayBackDialog),
    ):
        captioned.actions_by_name[name].trigger()
        (opened[name],) = captioned.findChildren(kind)
    people, back = opened["people"], opened["way_back"]
    assert "press Measure" in people.empty[0].text
    assert "a click goes" in people.empty[1].text
    with qtbot.waitSignal(session.people.changed):
        people.model.click()
        assert "Measuring" in people.empty[0].text
    assert "needs phrases that you marked" in people.empty[0].text
    qtbot.waitUntil(lambda: "Pre-annotate" in opened["verify"].empty.text)
    qtbot.waitUntil(lambda: "No proposal of a model was judged" in opened["statistics"].empty.text)
    assert "No caption was deleted" in back.empty["captions"].text
    for row in range(back.list.count()):
        with qtbot.waitSignal(session.way_back.compared):
            back.list.setCurrentRow(row)
    assert ("nothing to restore" in back.empty["images"].text) == bool(back.list.count())
    assert ("No snapshot yet" in back.empty["snapshots"].text) != bool(back.list.count())


def test_that_assigning_tells_how_many_known_answers_go_along_before_the_file_is_written(qtbot, captioned, tmp_path):
    session = captioned.session
    dialog = AssignDialog(session, captioned)
    assert "None has a known answer" in dialog.amount.text()
    dialog.close()
    click(qtbot, captioned, "red")
    session.corrections.add_region(Box(*RED))
    captioned.actions_by_name["gold"].trigger()
    for image_id in session.image_ids[1:]:
        document = session.project.document(image_id)
        session.project.save(document, operations.add_caption(document, Caption(f"c_{image_id}", image_id, "a blue box")))
    dialog = AssignDialog(session, captioned)
    assert "1 of 2 images are drawn, and 1 with a known answer go along: 2 in all" in dialog.amount.text()
    dialog.share.setValue(100)
    assert "2 of 2 images are drawn, and 1 with a known answer go along: 3 in all" in dialog.amount.text()
    dialog.who.setText("Ben")
    with qtbot.waitSignal(session.assigning.done):
        dialog.assign(tmp_path / "ben.sqlite")
    assert dialog.told.text().endswith("ben.sqlite: 3")
