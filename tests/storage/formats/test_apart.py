"""No conversion destroys what it reads, whatever name its output has."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crossalign_gui.cli.program import main
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.convert import write_documents
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.project import FILE_NAME, Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures


def everything(folder):
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def place(tmp_path):
    make_pictures(tmp_path, ("a.jpg",))
    export("coco", [corpus.simple(0, "a.jpg")], tmp_path, file="a")
    folder, _ = export("labelme", [corpus.simple(0, "a.jpg")], tmp_path, file="ann")
    shutil.make_archive(str(tmp_path / "ann"), "zip", folder)
    os.link(tmp_path / "a.json", tmp_path / "hard.json")
    (tmp_path / "soft.json").symlink_to("a.json")
    (tmp_path / "linked").symlink_to("ann")
    return tmp_path


@pytest.mark.parametrize(("source", "output", "to"), [
    ("a.json", "a.json", "mdetr"), ("a.json", "./ann/../a.json", "mdetr"), ("a.json", "hard.json", "mdetr"),
    ("a.json", "soft.json", "mdetr"), ("soft.json", "a.json", "odvg"), ("hard.json", "soft.json", "odvg"),
    ("ann", "ann", "labelme"), ("ann", "linked", "labelme"), ("linked", "ann", "yolo"), ("ann", "ann/a.json", "coco"),
    ("ann/a.json", "ann", "labelme"), ("ann/a.json", ".", "yolo"), ("ann", ".", "labelme"), ("linked/a.json", "ann/a.json", "coco"),
    ("ann.zip", "ann.zip", "coco"), ("ann.zip", ".", "labelme"),
])  # fmt: skip
def test_that_an_output_that_is_or_holds_the_input_is_refused(place, capsys, monkeypatch, source, output, to):
    monkeypatch.chdir(place)
    before = everything(place)
    assert main(["convert", source, output, "--to", to]) == 2
    assert "read" in capsys.readouterr().err
    assert everything(place) == before


def test_that_a_file_beside_the_output_is_not_the_input(place, capsys):
    """Label Studio gets a second file, with the labelling interface."""
    other = place / "b.config.xml"
    shutil.copy(place / "a.json", other)
    before = everything(place)
    assert main(["convert", str(other), str(place / "b.json"), "--from", "coco", "--to", "label_studio"]) == 2
    assert "b.config.xml is what is read" in capsys.readouterr().err
    assert everything(place) == before


@pytest.mark.parametrize("report", ["a.json", "hard.json", "out.csv", "soft.json"])
def test_that_a_report_takes_the_place_of_nothing(place, report, monkeypatch):
    monkeypatch.chdir(place)
    before = everything(place)
    assert main(["convert", "a.json", "out.csv", "--to", "box_csv", "--report", report]) == 2
    assert everything(place) == before


def test_that_standard_input_is_not_written_to(place):
    before = everything(place)
    command = [sys.executable, "-m", "crossalign_gui.cli", "convert", "-", str(place / "hard.json"), "--to", "mdetr"]
    with (place / "a.json").open("rb") as file:
        assert subprocess.run(command, stdin=file, check=False).returncode == 2
    assert everything(place) == before


def test_that_a_new_place_inside_of_the_input_folder_is_written_and_not_read(place):
    for _ in range(2):
        assert main(["convert", str(place / "ann"), str(place / "ann" / "out.csv"), "--to", "box_csv"]) in (0, 2)
    assert len((place / "ann" / "out.csv").read_text().splitlines()) == 5
    assert main(["convert", str(place / "ann"), str(place / "ann" / "new"), "--to", "labelme"]) == 0
    assert len(json.loads((place / "ann" / "new" / "a.json").read_text())["shapes"]) == 4


def test_that_a_project_goes_into_its_own_folder_but_never_over_itself_or_its_pictures(tmp_path, capsys):
    make_pictures(tmp_path, ("a.jpg", "panoptic/a.png"))
    with Project.for_folder(tmp_path) as project:
        (image, _) = project.add_images([tmp_path / "a.jpg", tmp_path / "panoptic" / "a.png"])
        before = project.document(image)
        project.save(before, Document(before.image, (Caption("c", image, "a dog"),), regions=(
            Region("r", image, Box(1, 2, 3, 4), status="accepted"),)))  # fmt: skip
    assert main(["convert", str(tmp_path), str(tmp_path), "--to", "labelme"]) == 0
    assert json.loads((tmp_path / "a.json").read_text())["shapes"]
    kept = everything(tmp_path)
    for output, to in ((str(tmp_path / FILE_NAME), "coco"), (str(tmp_path), "panoptic")):
        assert main(["convert", str(tmp_path), output, "--to", to]) == 2
        assert "is what is read" in capsys.readouterr().err
    assert everything(tmp_path) == kept


def test_that_the_window_cannot_export_over_the_project(tmp_path):
    path = tmp_path / FILE_NAME
    path.write_bytes(b"x")
    with pytest.raises(FormatError, match="what is read"):
        write_documents(format_named("native"), path, [], reads=(Path(path),))
    assert path.read_bytes() == b"x"
