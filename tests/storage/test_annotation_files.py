"""A folder or archive finds its annotation files by itself, or says which there are."""

import json
import shutil

import pytest

from crossalign_gui.cli.program import main
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.widgets.dialogs.import_annotations import ImportDialog
from tests.storage.formats.helpers import make_pictures, read


def coco(*names):
    return json.dumps({
        "images": [{"id": n, "file_name": name, "width": 8, "height": 8} for n, name in enumerate(names)],
        "annotations": [{"id": 1, "image_id": 0, "category_id": 1, "bbox": [1, 1, 2, 2]}],
        "categories": [{"id": 1, "name": "dog"}],
    })  # fmt: skip


def make(folder, files):
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


LAYOUTS = [
    {"labels.json": coco("a.jpg")}, {"annotations/instances_default.json": coco("a.jpg")},
    {"train/_annotations.coco.json": coco("a.jpg")},
    {"labels.json": coco("a.jpg"), "notes.json": "{}", "README.txt": "x", ".cache/other.json": coco("b.jpg")},
]  # fmt: skip


@pytest.mark.parametrize("form", [None, "coco"])
@pytest.mark.parametrize("archive", [False, True])
@pytest.mark.parametrize("files", LAYOUTS)
def test_that_the_one_file_of_annotations_is_found(tmp_path, files, archive, form):
    folder = make(tmp_path / "set", files)
    place = tmp_path / "set.zip" if archive else folder
    if archive:
        shutil.make_archive(str(folder), "zip", folder)
        shutil.rmtree(folder)
    (document,), _, _ = read(form, place)
    assert document.image.uri == "a.jpg"


@pytest.mark.parametrize("archive", [False, True])
def test_that_several_files_are_listed_and_one_is_chosen(tmp_path, capsys, archive):
    files = {f"annotations/instances_{split}2017.json": coco("a.jpg") for split in ("train", "val")}
    folder = make(tmp_path / "set", files)
    make_pictures(folder, ("train2017/a.jpg", "val2017/a.jpg"), (8, 8))
    place = folder
    if archive:
        place = tmp_path / "set.zip"
        shutil.make_archive(str(folder), "zip", folder)
    arguments = ["convert", str(place), str(tmp_path / "out.csv"), "--to", "box_csv"]
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert f"{place.name} holds several files of annotations" in error
    assert all(name in error for name in files)
    assert "--file" in error
    assert main([*arguments, "--file", "annotations/instances_val2017.json"]) == 0
    assert main([*arguments, "--file", "../set.zip"]) == 2
    assert "holds no ../set.zip" in capsys.readouterr().err


def test_that_a_file_of_one_split_takes_the_pictures_of_that_split(tmp_path):
    folder = make(tmp_path, {"annotations/instances_val2017.json": coco("a.jpg")})
    make_pictures(folder, ("train2017/a.jpg", "val2017/a.jpg"), (8, 8))
    with incoming(folder) as found:
        (document,) = found.documents
        assert found.images.find(document.image.uri) == folder / "val2017" / "a.jpg"


def test_that_a_data_set_beside_the_folder_does_not_disturb(tmp_path):
    for name in ("v1", "v2"):
        make(tmp_path / name, {"labels.json": coco("a.jpg")})
        make_pictures(tmp_path / name, ("data/a.jpg",), (8, 8))
    with incoming(tmp_path / "v1") as found:
        (document,) = found.documents
        assert found.images.find(document.image.uri) == tmp_path / "v1" / "data" / "a.jpg"


def test_that_no_temporary_name_is_told(tmp_path):
    make(tmp_path / "set", {"notes.json": "{}"})
    shutil.make_archive(str(tmp_path / "set"), "zip", tmp_path / "set")
    for form in (None, "coco", "panoptic", "refcoco"):
        with pytest.raises(FormatError) as caught:
            read(form, tmp_path / "set.zip")
        assert any(name in str(caught.value) for name in ("set", "notes.json"))
        assert "crossalign-" not in str(caught.value)


def test_that_the_window_offers_the_files_of_a_folder(tmp_path, qtbot, opened):
    make(tmp_path / "set", {"one.json": coco("x.jpg"), "two.json": coco("y.jpg")})
    make_pictures(tmp_path / "set", ("x.jpg", "y.jpg"), (8, 8))
    dialog = ImportDialog(opened)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(tmp_path / "set"))
    with qtbot.waitSignal(opened.exchange.several, timeout=20_000):
        dialog.check()
    assert [dialog.file.itemText(number) for number in range(dialog.file.count())] == ["one.json", "two.json"]
    dialog.file.setCurrentIndex(1)
    with qtbot.waitSignal(opened.exchange.staged, timeout=20_000):
        dialog.file.activated.emit(1)
    assert dialog.take.isEnabled()
