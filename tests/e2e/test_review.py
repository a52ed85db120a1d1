"""A day of review in the real window: states, search, comments, statistics, files that move."""

import sqlite3
import threading

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QTreeWidget

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Provenance, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.model import prefetch
from crossalign_gui.session.project import navigator, queue, scanner
from crossalign_gui.storage import queries, review
from crossalign_gui.storage.project import FILE_NAME, Project, ProjectError
from crossalign_gui.widgets.common.elided_label import ElidedLabel
from crossalign_gui.widgets.dialogs.shortcuts import ShortcutsDialog
from crossalign_gui.widgets.dialogs.statistics import StatisticsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(plain_window, opened):
    return plain_window


def name(session):
    return session.path_of(session.image_id).name


def shown_names(window):
    model = window.image_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def propose(project, image_id, scores, text="a dog"):
    """As a model does it, without anybody looking."""
    before = project.document(image_id)
    after = operations.add_caption(before, Caption(operations.new_id("c"), image_id, text))
    prov = Provenance("model", "m")
    for number, score in enumerate(scores):
        region = Region(operations.new_id("r"), image_id, Box(number, 0, 50, 50), score=score, status="proposed", prov=prov)
        after = operations.add_linked_region(after, after.captions[-1].id, ((2 + number, 5),), region, prov)
    author, project.author = project.author, ""
    project.save(before, after)
    project.author = author
    return after


def spoken(window, row):
    return window.image_list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_that_the_status_bar_tells_the_state_as_the_work_goes_on(qtbot, window):
    session = window.session
    told = window.statusBar().findChild(ElidedLabel)
    assert told.text().startswith("New: ")
    session.corrections.add_region(Box(10, 10, 30, 30))
    assert told.text().startswith("In work: ")
    session.undo()
    assert told.text().startswith("New: ")


def test_that_names_of_files_read_from_the_left_in_a_window_that_reads_from_the_right(window, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert shown_names(window)[0] == "\u20661.png\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_states_follow_the_work_and_done_goes_on(qtbot, window):
    session = window.session
    propose(session.project, session.image_ids[1], [0.9])
    session.queue.refresh()
    assert [spoken(window, row).split(", ")[1] for row in range(3)] == ["New", "Proposed", "New"]
    qtbot.mouseClick(window.caption_bar.edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.caption_bar.edit, "a red box")
    qtbot.keyClick(window.caption_bar.edit, Qt.Key.Key_Return, CONTROL)
    assert name(session) == "2.png"
    first = session.image_ids[0]
    assert session.project.document(first).captions[0].text == "a red box"
    assert session.project.state(first) == "done"
    assert "Done" in spoken(window, 0)
    assert review.row_of(session.project, 1).changed_by == session.project.author

    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert session.project.state(session.image_ids[1]) == "skipped"
    session.go_to(first)
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    assert (session.project.state(first), session.image_id) == ("work", first)


def test_that_undo_of_all_work_makes_an_image_new_again(qtbot, window, say):
    session = window.session
    say(session, "a red box")
    assert session.review.state == "work"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert session.review.state == "new"


def test_that_a_change_of_a_checked_image_asks_for_another_check_and_undo_brings_it_back(qtbot, window, say):
    session, told = window.session, []
    session.notice.connect(lambda notice: told.append(notice.text))
    say(session, "a red box")
    session.corrections.add_region(Box(10, 10, 50, 60))
    first = session.image_id
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert session.project.state(first) == "checked"
    session.go_to(first)
    qtbot.waitUntil(lambda: session.pixels is not None)
    checked = session.document
    session.select_region(checked.regions[0].id)
    told.clear()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
    assert session.project.state(first) == "done"
    assert "Done" in spoken(window, 0)
    assert told == ["This image was checked; after the change it waits for another check"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert session.document == checked
    assert session.project.state(first) == "checked"
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)  # a step from before the check
    assert session.project.state(first) == "done"
    session.redo()
    assert session.project.state(first) == "checked"


def test_that_open_proposals_leave_a_checked_image_checked(window, say):
    session = window.session
    say(session, "a red box")
    session.project.set_state(session.image_id, "checked")
    region = Region("r", session.image_id, Box(1, 1, 9, 9), score=0.5, status="proposed", prov=Provenance("model", "m"))
    after = operations.add_linked_region(session.document, session.caption.id, ((2, 5),), region, Provenance("model", "m"))
    assert session.amend(session.image_id, lambda _: after, "Pre-annotate")
    assert session.review.state == "checked"


def test_that_the_filter_finds_and_next_steps_through_what_it_found(qtbot, window):
    session = window.session
    propose(session.project, session.image_ids[0], [0.9], "a dog")
    propose(session.project, session.image_ids[2], [0.2], "ein Hünd")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(window.image_panel.search, "has:proposal")
    qtbot.keyClick(window.image_panel.search, Qt.Key.Key_Return)
    assert shown_names(window) == ["1.png", "10.png"]
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert name(session) == "10.png"
    for query, found in {
        "hund": ["10.png"], "word:dog": ["1.png"], "score<0.5": ["10.png"], "file:10": ["10.png"], "-has:caption": ["2.png"],
        'state:proposed -word:"dog"': ["10.png"], "word:do": [], "by:nobody": [],
    }.items():  # fmt: skip
        window.image_panel.search.setText(query)
        qtbot.keyClick(window.image_panel.search, Qt.Key.Key_Return)
        assert shown_names(window) == found, query
    window.image_panel.search.clear()
    window.image_panel.state.setCurrentIndex(window.image_panel.state.findData("proposed"))
    window.image_panel.sort.setCurrentIndex(window.image_panel.sort.findData("score"))
    assert shown_names(window) == ["10.png", "1.png"]


def test_that_down_goes_from_each_search_line_into_what_it_found(qtbot, window):
    session = window.session
    propose(session.project, session.image_ids[2], [0.9], "a dog")
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    search, found = window.image_panel.search, window.image_list
    qtbot.keyClicks(search, "nothing like it")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert (shown_names(window), search.hasFocus()) == ([], True)
    search.setText("dog")
    qtbot.keyClick(search, Qt.Key.Key_Down)  # at once, without waiting for the answer
    assert (shown_names(window), found.hasFocus(), name(session)) == (["10.png"], True, "10.png")
    window.actions_by_name["shortcuts"].trigger()
    dialog = window.findChild(ShortcutsDialog)
    search, found = dialog.findChild(QLineEdit), dialog.findChild(QTreeWidget)
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "zoom")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert found.hasFocus()
    assert found.currentItem().isSelected()
    assert "zoom" in found.currentItem().text(0).casefold()


@pytest.fixture
def searching(monkeypatch):
    """All projects count as large, and are searched only when this is set."""
    gate, select = threading.Event(), queries.select
    monkeypatch.setattr(queue, "LARGE", 0)
    monkeypatch.setattr(queries, "select", lambda project, text, sort: gate.wait() and select(project, text, sort))
    yield gate
    gate.set()


def test_that_a_large_project_is_searched_beside_the_window_and_the_last_query_wins(qtbot, window, searching):
    session, search, answers = window.session, window.image_panel.search, []
    session.queue.changed.connect(lambda: answers.append(shown_names(window)))
    for text in ("file:2", "file:10"):
        search.setText(text)
        qtbot.keyClick(search, Qt.Key.Key_Return)
    session.step_image(1)
    assert (search.text(), shown_names(window), answers) == ("file:10", ["1.png", "2.png", "10.png"], [])
    searching.set()
    qtbot.waitUntil(lambda: not session.queue.busy)
    assert answers == [["10.png"]]
    assert name(session) == "10.png"


def test_that_another_folder_does_not_show_what_was_searched_before(qtbot, window, searching):
    session = window.session
    session.review.ask("file:2", "name")
    searching.set()
    session.open_samples()
    qtbot.waitUntil(lambda: not session.queue.busy)
    assert (session.queue.text, session.queue.sort) == ("", "added")
    assert len(session.image_ids) == len(session.project.image_ids())


def test_that_a_search_that_fails_is_told_and_the_list_stays(qtbot, window, monkeypatch):
    def fail(*_):
        raise ProjectError("The project cannot be read here")

    monkeypatch.setattr(queue, "LARGE", 0)
    monkeypatch.setattr(queries, "select", fail)
    session, told = window.session, []
    session.notice.connect(lambda notice: told.append(notice.text))
    session.review.ask("file:2", "name")
    qtbot.waitUntil(lambda: bool(told))
    assert "cannot be read" in told[-1]
    assert (session.queue.text, len(session.image_ids)) == ("", 3)


def test_that_a_wrong_query_is_explained_and_the_list_stays(qtbot, window):
    told = []
    window.session.notice.connect(lambda notice: told.append(notice.text))
    window.image_panel.search.setText("state:lost")
    qtbot.keyClick(window.image_panel.search, Qt.Key.Key_Return)
    assert "proposed" in told[-1]
    assert len(shown_names(window)) == 3


def test_that_next_uncertain_goes_to_what_the_model_is_least_sure_of(qtbot, window):
    session = window.session
    propose(session.project, session.image_ids[1], [0.9])
    propose(session.project, session.image_ids[2], [0.55])
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert name(session) == "10.png"
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert name(session) == "2.png"
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    session.go_to(session.image_ids[2])
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    qtbot.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert "No unfinished image" in told[-1]


def test_that_go_to_takes_a_number_or_a_part_of_a_name(qtbot, window):
    for typed, wanted in (("3", "10.png"), ("2.p", "2.png")):
        qtbot.keyClick(window, Qt.Key.Key_G, CONTROL)
        dialog = window.findChildren(QInputDialog)[-1]
        dialog.setTextValue(typed)
        dialog.accept()
        assert name(window.session) == wanted


def test_that_comments_are_added_found_and_settled(qtbot, window):
    session = window.session
    window.comments.show()
    qtbot.keyClicks(window.comments.edit, "Is this a dog?")
    qtbot.keyClick(window.comments.edit, Qt.Key.Key_Return)
    (comment,) = session.review.comments
    assert (comment.text, comment.author, comment.resolved) == ("Is this a dog?", session.project.author, False)
    assert session.project.author in window.comments.list.item(0).text()
    session.review.ask("has:comment", "added")
    assert shown_names(window) == ["1.png"]
    window.comments.list.setCurrentRow(0)
    qtbot.mouseClick(window.comments.settle, Qt.MouseButton.LeftButton)
    assert session.review.comments[0].resolved
    session.review.ask("has:comment", "added")
    assert shown_names(window) == []


def test_that_statistics_count_what_was_done_and_accepted(qtbot, window, say):
    session = window.session
    say(session, "a red box and a blue box")
    session.select_words([(2, 5)])
    session.corrections.accept_proposal(session.proposals[0])
    session.undo()
    session.corrections.reject_proposal(session.proposals[0])
    session.select_words([(16, 20)])
    qtbot.waitUntil(lambda: bool(session.proposals))
    session.corrections.accept_proposal(session.proposals[0])
    qtbot.keyClick(window, Qt.Key.Key_Return, CONTROL)
    with qtbot.waitSignal(session.review.counted):
        window.actions_by_name["statistics"].trigger()
    dialog = window.findChild(StatisticsDialog)
    rows = {dialog.words.item(row, 0).text(): dialog.words.item(row, 4).text() for row in range(dialog.words.rowCount())}
    assert rows == {"red": "0%", "blue": "100%"}
    assert "Images done or checked: 1 of 3" in dialog.summary.text()
    assert [count for _, count in dialog.plot.bars] == [1]
    assert not dialog.grab().isNull()


def test_that_a_missing_image_is_marked_and_found_again_by_its_content(qtbot, window, say, folder, tmp_path):
    session = window.session
    first = session.image_id
    say(session, "a red box")
    qtbot.waitUntil(lambda: session.project.rows("SELECT content FROM image WHERE id = ?", first)[0][0] is not None)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (folder / "1.png").rename(elsewhere / "other name.png")
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    session.go_to(session.image_ids[1])
    qtbot.waitUntil(lambda: session.pixels is not None)
    session.go_to(first)
    qtbot.waitUntil(lambda: any("Find Moved Images" in text for text in told))
    assert session.files.lost
    assert session.document.captions[0].text == "a red box"
    assert "missing" in spoken(window, 0)
    session.files.find_moved(elsewhere)
    qtbot.waitUntil(lambda: session.pixels is not None)
    assert "1 by their content" in told[-1]
    assert name(session) == "other name.png"
    assert "missing" not in spoken(window, 0)


def test_that_a_file_renamed_in_its_folder_keeps_its_annotations(qtbot, window, say, folder):
    session = window.session
    first = session.image_id
    say(session, "a red box")
    qtbot.waitUntil(lambda: session.project.rows("SELECT content FROM image WHERE id = ?", first)[0][0] is not None)
    (folder / "1.png").rename(folder / "new.png")
    session.open_paths([folder])
    assert len(session.image_ids) == 4
    with qtbot.waitSignal(session.files._work.finished):
        session.files.find_moved(folder)
    assert len(session.image_ids) == 3
    assert session.path_of(first).name == "new.png"


def test_that_a_file_changed_on_disk_is_told_and_keeps_its_annotations(qtbot, window, say, folder):
    session = window.session
    first = session.image_id
    say(session, "a red box")
    session.corrections.add_region(Box(10, 10, 50, 60))
    qtbot.waitUntil(lambda: session.project.rows("SELECT content FROM image WHERE id = ?", first)[0][0] is not None)
    told = []
    session.notice.connect(lambda notice: told.append(notice.text))
    Image.new("RGB", (100, 80), "red").save(folder / "1.png")
    session.go_to(session.image_ids[1])
    session.go_to(first)
    qtbot.waitUntil(lambda: any("320 x 240" in text and "100 x 80" in text for text in told))
    assert session.document.captions[0].text == "a red box"


def test_that_a_large_folder_shows_its_first_image_while_it_is_scanned(qtbot, session, large):
    window = MainWindow(session)
    qtbot.addWidget(window)
    told = []
    session.image_changed.connect(lambda: told.append("image"))
    session.scanner.finished.connect(lambda *_: told.append("finished"))
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert told.index("image") < told.index("finished")
    assert shown_names(window) == [f"{number}.png" for number in range(1, 40)]
    assert name(session) == "1.png"
    (large / "7.png").unlink()
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert "missing" in spoken(window, 6)


@pytest.fixture
def large(folder, monkeypatch):
    """39 images, which is a large folder here."""
    monkeypatch.setattr(scanner, "LARGE", 5)
    monkeypatch.setattr(scanner, "_FIRST", 2)
    monkeypatch.setattr(scanner, "_BATCH", 7)
    for number in range(3, 40):
        if number != 10:
            (folder / f"{number}.png").hardlink_to(folder / "10.png")
    return folder


@pytest.fixture
def reading(monkeypatch):
    """Images are read only when this is set."""
    gate, read = threading.Event(), navigator.read_picture
    monkeypatch.setattr(navigator, "read_picture", lambda path, check: gate.wait() and read(path, check))
    yield gate
    gate.set()


def test_that_a_scan_stands_still_while_an_image_is_opened(qtbot, session, large, reading):
    told = []
    session.image_changed.connect(lambda: told.append("shown" if session.pixels is not None else "opened"))
    session.scanner.finished.connect(lambda: told.append("finished"))
    QTimer.singleShot(200, reading.set)
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert told == ["opened", "shown", "finished"]


def test_that_a_known_folder_shows_its_image_before_it_is_scanned(qtbot, session, large, reading):
    with Project.for_folder(large) as project:
        scanner.add_folder(project, large, recursive=False)
    told = []
    session.image_changed.connect(lambda: told.append("shown" if session.pixels is not None else "opened"))
    session.scanner.finished.connect(lambda: told.append("finished"))
    QTimer.singleShot(200, reading.set)
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert told == ["opened", "shown", "finished"]


def test_that_a_scan_goes_on_after_an_image_that_cannot_be_read(qtbot, session, large):
    (large / "1.png").write_text("no image")
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert len(session.image_ids) == 39


def test_that_a_scan_that_was_left_is_finished_when_the_folder_is_opened_again(qtbot, session, large, reading):
    session.open_paths([large])
    qtbot.waitUntil(lambda: session.loading_image)
    session.open_samples()
    reading.set()
    qtbot.waitUntil(lambda: not session.scanner.busy)
    assert not any(session.path_of(image).parent == large for image in session.image_ids)
    with qtbot.waitSignal(session.scanner.finished):
        session.open_paths([large])
    assert [session.path_of(image).name for image in session.image_ids] == [f"{number}.png" for number in range(1, 40)]
    assert name(session) == "1.png"


def test_that_the_window_can_be_closed_while_a_folder_is_scanned(qtbot, session, large, reading):
    session.open_paths([large])
    qtbot.waitUntil(lambda: session.loading_image)
    reading.set()
    session.close()
    with Project.for_folder(large) as project:
        found = [uri for (uri,) in project.rows("SELECT uri FROM image ORDER BY number")]
    assert found == [f"{number}.png" for number in range(1, len(found) + 1)]


def test_that_keys_go_through_the_list(qtbot, window):
    rows = window.image_list
    rows.setFocus()
    for key, wanted in (
        (Qt.Key.Key_End, "10.png"),
        (Qt.Key.Key_Up, "2.png"),
        (Qt.Key.Key_Home, "1.png"),
        (Qt.Key.Key_Down, "2.png"),
    ):
        qtbot.keyClick(rows, key)
        assert name(window.session) == wanted
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(2, 0)).center())
    assert name(window.session) == "10.png"
    qtbot.keyClick(rows, Qt.Key.Key_Tab)
    assert not rows.hasFocus()


def test_that_both_neighbours_are_ready(qtbot, window):
    session = window.session
    session.step_image(1)
    qtbot.waitUntil(lambda: session.pixels is not None)
    paths = [session.path_of(session.image_ids[place]) for place in (0, 2)]
    qtbot.waitUntil(lambda: all(session._prefetcher.has(path) for path in paths))
    for by in (1, -1, -1):
        session.step_image(by)
        assert session.pixels is not None
        qtbot.waitUntil(lambda: not session._prefetcher.busy)


def test_that_large_pictures_that_would_go_go_before_another_is_read(qtbot, plain_window, tmp_path, monkeypatch):
    for number in range(6):
        Image.new("RGB", (320, 240), (number, 0, 0)).save(tmp_path / f"{number}.png")
    session, nbytes = plain_window.session, 320 * 240 * (3 + 4 / 4)  # the half of it too
    prefetcher = session._prefetcher
    read = prefetcher._read
    kept = []
    monkeypatch.setattr(prefetch, "_MOST_BYTES", 2.5 * nbytes)
    monkeypatch.setattr(prefetcher, "_read", lambda path, check: kept.append(len(prefetcher._kept)) or read(path, check))
    session.open_paths([tmp_path])
    for by in (1, 1, 1, 1, -1, -1):
        qtbot.waitUntil(lambda: session.pixels is not None and not session.busy and not prefetcher.busy)
        session.step_image(by)
    assert max(kept) == 1


def test_that_thumbnails_come_when_they_are_seen(qtbot, window):
    session = window.session
    path = session.path_of(session.image_ids[0])
    qtbot.waitUntil(lambda: session.thumbnails.get(path) is not None)
    assert max(session.thumbnails.get(path).width(), session.thumbnails.get(path).height()) == 96
    grey = window.image_list.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).pixmap(64, 48).toImage()
    assert any(grey.pixelColor(x, y).red() > 200 and grey.pixelColor(x, y).green() < 90 for x in range(64) for y in range(48))


def test_that_a_damaged_project_opens_as_a_new_file_and_stays_as_it_is(qtbot, opened, say, folder):
    say(opened, "a red box")
    opened.open_samples()
    path = folder / FILE_NAME
    with sqlite3.connect(path) as database:
        size = database.execute("PRAGMA page_size").fetchone()[0]
        page = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event_of_proposal'").fetchone()[0]
    database.close()
    damaged = bytearray(path.read_bytes())
    damaged[(page - 1) * size : page * size] = b"\x5a" * size
    path.write_bytes(damaged)
    told = []
    opened.notice.connect(lambda notice: told.append(notice.text))
    opened.open_paths([folder])
    qtbot.waitUntil(lambda: opened.project.folder == folder)
    assert path.read_bytes() == damaged
    assert opened.project.path == folder / ".crossalign.rescued.sqlite"
    assert "3 images" in told[-1]
    assert "1 captions" in told[-1]
    assert opened.project.document(opened.image_ids[0]).captions[0].text == "a red box"
    opened.open_samples()
    opened.open_paths([folder])
    assert opened.project.path == folder / ".crossalign.rescued.sqlite"
    assert isinstance(opened.project, Project)
