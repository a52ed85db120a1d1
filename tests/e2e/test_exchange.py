"""Import and export through their dialogs, with real clicks and keys and real files."""

import json
import tempfile
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox

from crossalign_gui.domain.colours import REGION_COLOURS
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import Budget, resized
from crossalign_gui.main_window import MainWindow
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.project import Project
from crossalign_gui.widgets.dialogs.export import ExportDialog
from crossalign_gui.widgets.dialogs.format_choice import FormatChoice
from crossalign_gui.widgets.dialogs.import_annotations import ImportDialog
from tests.e2e.cut_texts import cut_texts

ODVG = {
    "filename": "2.png", "height": 240, "width": 320,
    "grounding": {"caption": "a blue box 🐶", "regions": [{"bbox": [40, 40, 104, 120], "phrase": "blue box",
                                                         "tokens_positive": [[2, 10]]}]},
}  # fmt: skip


@pytest.fixture
def window(qtbot, opened):
    made = MainWindow(opened)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_of(qtbot, window, key, kind):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(kind)
    assert found.isVisible()
    return found


def annotate(session, say):
    say(session, "a red box")
    session.select_words([(2, 5)])
    session.corrections.accept_proposal(session.proposals[0])


def size_of(session):
    height, width = session.pixels.shape[:2]
    return width, height


def write_odvg(session, path: Path, *lines) -> Path:
    width, height = size_of(session)
    path.write_text("".join(json.dumps({**line, "width": width, "height": height}) + "\n" for line in lines), "utf-8")
    return path


def test_that_export_shows_what_is_lost_and_then_writes(qtbot, opened, say, window, tmp_path):
    annotate(opened, say)
    dialog = dialog_of(qtbot, window, Qt.Key.Key_E, ExportDialog)
    qtbot.waitUntil(dialog.export.isEnabled)
    assert "Nothing is lost" in dialog.losses.toPlainText()
    about = next(item for item in dialog.choice.findChildren(QLabel) if item.text().startswith("Everything that the project"))
    assert about.height() < 4 * about.fontMetrics().height()  # or the losses have no room
    dialog.choice.choose("odvg")
    qtbot.waitUntil(dialog.export.isEnabled)
    assert "images 1, captions 1, regions 1, links 1" in dialog.losses.toPlainText()
    assert "scores of links are left out" in dialog.losses.toPlainText()
    assert not (opened.project.folder / "annotations.jsonl").exists()
    dialog.path.setText(str(tmp_path / "out.jsonl"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    box = opened.document.regions[0].shape
    assert line["filename"] == "1.png"
    assert line["grounding"]["regions"][0]["phrase"] == "red"
    assert line["grounding"]["regions"][0]["bbox"] == pytest.approx([box.x0, box.y0, box.x1, box.y1])


def test_that_an_export_keeps_the_numbers_that_it_gives_to_words_and_a_rehearsal_does_not(
    qtbot, opened, say, window, tmp_path
):
    annotate(opened, say)
    dialog = dialog_of(qtbot, window, Qt.Key.Key_E, ExportDialog)
    dialog.choice.choose("coco")
    qtbot.waitUntil(dialog.export.isEnabled)
    assert "get numbers, which the class list keeps" in dialog.losses.toPlainText()
    assert opened.class_list.labels == ()
    dialog.path.setText(str(tmp_path / "out.json"))
    with qtbot.waitSignal(opened.class_list.changed):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    (category,) = json.loads((tmp_path / "out.json").read_text("utf-8"))["categories"]
    assert [(label.name, label.number) for label in opened.class_list.labels] == [(category["name"], category["id"] - 1)]


def test_that_training_data_is_shown_decoded_before_it_is_written(qtbot, opened, say, window):
    """What is drawn comes from the written text: the box lies where the person's box lies."""
    annotate(opened, say)
    dialog = dialog_of(qtbot, window, Qt.Key.Key_E, ExportDialog)
    qtbot.waitUntil(dialog.export.isEnabled)
    assert not dialog.preview.isVisible()
    dialog.choice.choose("vlm")
    qtbot.waitUntil(dialog.export.isEnabled)
    assert dialog.preview.isVisible()
    qtbot.waitUntil(lambda: cut_texts(dialog) == [])
    label = dialog.preview.findChild(QLabel)
    assert "red" in label.accessibleName()
    picture, image = label.pixmap().toImage(), opened.document.image
    box, scale = opened.document.regions[0].shape, picture.width() / image.width
    edge = picture.pixelColor(round((box.x0 + box.x1) / 2 * scale), min(round(box.y0 * scale) + 1, picture.height() - 1))
    wanted = QColor(REGION_COLOURS[0])
    assert abs(edge.red() - wanted.red()) + abs(edge.green() - wanted.green()) + abs(edge.blue() - wanted.blue()) < 120
    dialog.choice.choose("coco")
    qtbot.waitUntil(dialog.export.isEnabled)
    assert not dialog.preview.isVisible()
    dialog.reject()


BUDGET = {"model": "qwen2_5_vl", "trainer": "llama_factory", "tasks": "phrase"}


def switch(dialog, name):
    return dialog.choice._switches[name]


def choose(dialog, **values):
    for name, value in values.items():
        box = switch(dialog, name)
        box.setCurrentIndex(box.findData(value))


def type_in(qtbot, dialog, name, text):
    line = switch(dialog, name).lineEdit()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_that_a_pixel_budget_is_typed_written_told_and_remembered_for_its_model_and_trainer(
    qtbot, opened, say, window, tmp_path
):
    annotate(opened, say)
    dialog = dialog_of(qtbot, window, Qt.Key.Key_E, ExportDialog)
    dialog.choice.choose("vlm")
    choose(dialog, **BUDGET)
    type_in(qtbot, dialog, "max_pixels", "50_17x")
    qtbot.waitUntil(lambda: "max_pixels is a whole number of pixels" in dialog.losses.toPlainText())
    type_in(qtbot, dialog, "max_pixels", "589824")
    type_in(qtbot, dialog, "min_pixels", "600000")
    qtbot.waitUntil(lambda: "smaller than min_pixels" in dialog.losses.toPlainText())
    type_in(qtbot, dialog, "min_pixels", "1024")
    qtbot.waitUntil(lambda: "resized to 1024 to 589824 pixels" in dialog.losses.toPlainText())
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.path.setText(str(tmp_path / "out"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    assert "--image_max_pixels 589824 --image_min_pixels 1024" in (tmp_path / "out" / "command.txt").read_text()
    image, box = opened.document.image, opened.document.regions[0].shape
    across, down = resized((image.width, image.height), Budget(589824, 1024))
    answer = json.loads((tmp_path / "out" / "train.jsonl").read_text())["messages"][1]["content"]
    x0, y0, x1, y1 = json.loads(answer)[0]["bbox_2d"]
    assert [x0, y0, x1, y1] == [round(box.x0 / image.width * across), round(box.y0 / image.height * down),
                                round(box.x1 / image.width * across), round(box.y1 / image.height * down)]  # fmt: skip
    # the next session: the settings are read anew
    again = FormatChoice(Settings(opened.settings._store), [format_named("vlm")], "writing")
    qtbot.addWidget(again)
    wanted = {"model": "qwen2_5_vl", "trainer": "llama_factory", "max_pixels": "589824", "min_pixels": "1024"}
    assert {name: again.choices[name] for name in wanted} == wanted
    again._switches["trainer"].setCurrentIndex(0)
    assert (again.choices["max_pixels"], again.choices["min_pixels"]) == ("12845056", "3136")
    again._switches["trainer"].setCurrentIndex(1)
    assert (again.choices["max_pixels"], again.choices["min_pixels"]) == ("589824", "1024")


def test_that_an_export_that_fails_says_why_and_leaves_the_file(qtbot, opened, say, window, tmp_path, monkeypatch):
    annotate(opened, say)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    target = tmp_path / "out.crossalign.json"
    target.write_text("old")
    dialog = dialog_of(qtbot, window, Qt.Key.Key_E, ExportDialog)
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.path.setText(str(target))

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No space left" in dialog.losses.toPlainText())
    assert target.read_text() == "old"
    dialog.reject()


def test_that_import_checks_first_and_takes_on_request(qtbot, opened, window, tmp_path):
    path = write_odvg(opened, tmp_path / "in.jsonl", ODVG, {**ODVG, "filename": "../gone.jpg"})
    dialog = dialog_of(qtbot, window, Qt.Key.Key_I, ImportDialog)
    dialog.path.setText(str(path))
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.take.isEnabled)
    text = dialog.summary.toPlainText()
    assert "images 1, captions 1, regions 1, links 1" in text
    assert "gone.jpg" in text
    second = opened.image_ids[1]
    assert not opened.project.document(second).captions
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None)
    found = opened.project.document(second)
    assert found.captions[0].text == "a blue box 🐶"
    assert found.regions[0].shape == Box(40, 40, 104, 120)
    assert [found.span(link.span).text for link in found.links] == ["blue box"]


def test_that_the_encoding_of_a_text_can_be_named_where_the_import_guessed_it(qtbot, opened, window, tmp_path):
    path, (width, height) = tmp_path / "in.csv", size_of(opened)
    head = "filename,width,height,class,xmin,ymin,xmax,ymax\n"
    path.write_bytes(f"{head}1.png,{width},{height},собака,1,2,4,6\n".encode("cp1251"))
    dialog = dialog_of(qtbot, window, Qt.Key.Key_I, ImportDialog)
    dialog.path.setText(str(path))
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.take.isEnabled)
    assert "“Encoding of the text”" in dialog.summary.toPlainText()
    fields = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Encoding of the text"]
    fields[0].lineEdit().setFocus()
    fields[0].lineEdit().selectAll()
    qtbot.keyClicks(fields[0].lineEdit(), "cp1251")
    qtbot.keyClick(fields[0].lineEdit(), Qt.Key.Key_Tab)
    assert not dialog.take.isEnabled()
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.take.isEnabled)
    assert "Warnings" not in dialog.summary.toPlainText()
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None)
    assert "собака" in {label.name for label in opened.project.labels}


def take(qtbot, session, path):
    with qtbot.waitSignal(session.exchange.staged):
        session.exchange.stage(path, None, {})
    with qtbot.waitSignal(session.exchange.taken):
        session.exchange.take(session.touched)


def test_that_an_import_into_the_shown_image_is_seen_and_undone(qtbot, opened, say, window, tmp_path):
    annotate(opened, say)
    before = opened.document
    take(qtbot, opened, write_odvg(opened, tmp_path / "in.jsonl", {**ODVG, "filename": "1.png"}))
    assert {caption.text for caption in opened.document.captions} == {"a red box", "a blue box 🐶"}
    assert opened.document.regions[0] == before.regions[0]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.document == before
    assert opened.project.document(before.image.id) == before
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(opened.document.captions) == 2


def test_that_a_region_is_called_by_its_words_and_the_class_that_it_came_with(qtbot, opened, say, window, tmp_path):
    width, height = size_of(opened)
    path = tmp_path / "coco.json"
    path.write_text(json.dumps({
        "images": [{"id": 1, "file_name": "1.png", "width": width, "height": height}],
        "categories": [{"id": 4, "name": "crate"}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 4, "bbox": [40, 40, 64, 80], "area": 5120, "iscrowd": 0}],
    }))  # fmt: skip
    take(qtbot, opened, path)
    assert window.region_list.topLevelItem(0).text(0) == "[crate]"
    say(opened, "a red box")
    opened.select_words([(2, 9)])
    opened.select_region(opened.document.regions[0].id)
    qtbot.keyClick(window.canvas, Qt.Key.Key_L)
    rows = [window.region_list.topLevelItem(number).text(0) for number in range(window.region_list.topLevelItemCount())]
    assert rows[-1] == "red box [crate]"


def test_that_importing_the_same_file_twice_adds_nothing(qtbot, opened, tmp_path):
    path = write_odvg(opened, tmp_path / "in.jsonl", ODVG)
    take(qtbot, opened, path)
    once = opened.project.document(opened.image_ids[1])
    take(qtbot, opened, path)
    assert opened.project.document(opened.image_ids[1]) == once


def test_that_a_wrong_file_is_refused_and_the_project_stays(qtbot, opened, window, tmp_path):
    path = write_odvg(opened, tmp_path / "in.jsonl", ODVG)
    path.write_text(path.read_text("utf-8") + '{"filename": "1.png", "width": 3\n', "utf-8")
    dialog = dialog_of(qtbot, window, Qt.Key.Key_I, ImportDialog)
    qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    assert dialog.summary.toPlainText() == "Choose a file or a folder first"
    dialog.path.setText(str(path))
    qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "line 2" in dialog.summary.toPlainText())
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert not any(opened.project.document(image).captions for image in opened.image_ids)


def test_that_a_picture_of_another_size_is_left_out_with_a_warning(qtbot, opened, tmp_path):
    path = tmp_path / "in.jsonl"
    width, height = size_of(opened)
    path.write_text("".join(json.dumps(line) + "\n" for line in (
        {**ODVG, "width": height, "height": width}, {**ODVG, "filename": "1.png", "width": 9, "height": 900})))  # fmt: skip
    with qtbot.waitSignal(opened.exchange.staged) as done:
        opened.exchange.stage(path, None, {})
    staged = done.args[0]
    assert staged.left_out == 2
    assert staged.report.count("on their side") == 1
    assert staged.report.count("another size") == 1
    opened.exchange.drop()
    assert not staged.folder.exists()


def test_that_new_pictures_join_the_project(qtbot, opened, folder, tmp_path):
    (folder / "sub").mkdir()
    (folder / "2.png").rename(folder / "sub/new.png")
    take(qtbot, opened, write_odvg(opened, tmp_path / "in.jsonl", {**ODVG, "filename": "new.png"}))
    assert len(opened.image_ids) == 4
    with Project.open(folder / ".crossalign.sqlite") as project:
        assert project.document(opened.image_ids[3]).image.uri == "sub/new.png"


def test_that_the_shown_image_is_written_as_a_picture_with_what_was_accepted(opened, say, window, tmp_path):
    annotate(opened, say)
    for name in ("out.png", "out.svg", "out.pdf"):
        window.exchange.save_picture(tmp_path / name)
    with Image.open(tmp_path / "out.png") as picture:
        width, height = size_of(opened)
        assert picture.width == width
        assert picture.height > height  # the caption stands below
    assert (tmp_path / "out.svg").read_text("utf-8").count('class="region') == 1
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_picture_that_cannot_be_written_says_so(opened, window, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *arguments: said.append(arguments[2]))
    window.exchange.save_picture(tmp_path / "out.gif")
    window.exchange.save_picture(tmp_path / "nowhere" / "out.png")
    assert ".gif is none of" in said[0]
    assert "nowhere" in said[1]


def test_that_a_turned_photograph_is_taken_in_its_turned_size_only(qtbot, opened, folder, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (60, 40)).save(folder / "turned.jpg", exif=exif)
    line = {**ODVG, "filename": "turned.jpg"}
    line["grounding"] = {
        "caption": "a box",
        "regions": [{"bbox": [1, 2, 30, 50], "phrase": "box", "tokens_positive": [[2, 5]]}],
    }
    path = tmp_path / "in.jsonl"
    for size, taken in (((60, 40), 0), ((40, 60), 1)):
        path.write_text(json.dumps({**line, "width": size[0], "height": size[1]}) + "\n")
        with qtbot.waitSignal(opened.exchange.staged) as done:
            opened.exchange.stage(path, None, {})
        assert done.args[0].counts.images == taken
    with qtbot.waitSignal(opened.exchange.taken):
        opened.exchange.take(opened.touched)
    assert opened.project.document(opened.image_ids[-1]).image.exif_orientation == 6


def test_that_cancelling_while_reading_leaves_nothing_behind(qtbot, opened, window, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = write_odvg(opened, tmp_path / "in.jsonl", *[ODVG] * 20_000)
    dialog = dialog_of(qtbot, window, Qt.Key.Key_I, ImportDialog)
    dialog.path.setText(str(path))
    with qtbot.waitSignal(opened.exchange.progressed):
        qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    dialog.reject()
    qtbot.waitUntil(lambda: not opened.exchange.busy)
    assert not list(tmp_path.glob("crossalign-*"))
    assert not any(opened.project.document(image).captions for image in opened.image_ids)


def test_that_a_dropped_annotation_file_is_read_in_the_import_dialog(qtbot, opened, window, tmp_path):
    path = write_odvg(opened, tmp_path / "in.jsonl", ODVG)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.take.isEnabled)
    assert "ODVG" in dialog.summary.toPlainText()
    dialog.reject()


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_that_a_dropped_folder_of_annotations_offers_its_files_and_what_cannot_be_read_may_be_left_out(
    qtbot, opened, window, tmp_path
):
    """One file of several is chosen; its bad record is refused, told with the way round, and left out when asked for."""
    (tmp_path / "set" / "ann").mkdir(parents=True)
    bad = {**ODVG, "grounding": {**ODVG["grounding"], "regions": [{"bbox": "?", "phrase": "x", "tokens_positive": [[0, 1]]}]}}
    write_odvg(opened, tmp_path / "set" / "ann" / "one.jsonl", ODVG)
    write_odvg(opened, tmp_path / "set" / "ann" / "two.jsonl", ODVG, {**bad, "filename": "1.png"})
    drop(window, tmp_path / "set")
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.file.isVisible)
    assert [dialog.file.itemText(number) for number in range(dialog.file.count())] == ["ann/one.jsonl", "ann/two.jsonl"]
    dialog.file.setCurrentIndex(1)
    dialog.file.activated.emit(1)
    qtbot.waitUntil(lambda: "two.jsonl, line 2" in dialog.summary.toPlainText())
    assert "Leave out records that cannot be read" in dialog.summary.toPlainText()
    assert not dialog.take.isEnabled()
    dialog.skip_bad.click()
    qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.take.isEnabled)
    said = dialog.summary.toPlainText()
    assert "images 2, captions 1, regions 1, links 1" in said
    assert "Left out:\ntwo.jsonl, line 2" in said
    dialog.reject()


def test_that_a_dropped_folder_of_pictures_is_opened(qtbot, opened, window, folder):
    (folder / "labels.json").write_text("{}")
    drop(window, folder)
    assert window.findChild(ImportDialog) is None
