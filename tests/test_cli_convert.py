"""`crossalign-gui convert` as a user types it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from crossalign_gui.cli import main
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box
from crossalign_gui.storage.formats.registry import formats
from crossalign_gui.storage.project import Project
from tests.storage.formats import corpus
from tests.storage.formats.helpers import export, make_pictures


@pytest.fixture
def odvg(tmp_path):
    make_pictures(tmp_path)
    return export("odvg", [corpus.simple(0, "a.jpg"), corpus.simple(1, "b/a.jpg")], tmp_path, file="in")[0]


def test_that_a_file_is_converted_by_its_suffix_and_losses_are_told(odvg, tmp_path, capsys):
    assert main(["convert", str(odvg), str(tmp_path / "out.crossalign.json")]) == 0
    assert json.loads((tmp_path / "out.crossalign.json").read_text("utf-8"))["format"] == "crossalign"
    assert capsys.readouterr().err == ""
    assert main(["convert", str(odvg), str(tmp_path / "out.csv"), "--to", "box_csv"]) == 0
    assert "4 × captions are left out" in capsys.readouterr().err
    assert len((tmp_path / "out.csv").read_text("utf-8").splitlines()) == 9


def test_that_the_report_is_a_json_file(odvg, tmp_path):
    report = tmp_path / "report.json"
    assert main(["convert", str(odvg), str(tmp_path / "yolo"), "--to", "yolo", "--report", str(report)]) == 0
    value = json.loads(report.read_text("utf-8"))
    assert (value["from"], value["to"]) == ("odvg", "yolo")
    assert value["written"] == {"images": 2, "captions": 4, "regions": 8, "links": 10}
    assert any(item["what"].startswith("captions are left out") and item["count"] == 4 for item in value["losses"])


def test_that_standard_input_and_output_join_two_conversions(odvg):
    command = [sys.executable, "-m", "crossalign_gui.cli", "convert", "-", "-"]
    first = subprocess.run([*command, "--to", "mdetr"], input=odvg.read_bytes(), capture_output=True, check=True)
    second = subprocess.run([*command, "--from", "mdetr", "--to", "odvg"], input=first.stdout, capture_output=True, check=True)
    lines = [json.loads(line) for line in odvg.read_text("utf-8").splitlines()]
    assert [json.loads(line) for line in second.stdout.decode("utf-8").splitlines()] == lines


def test_that_a_project_is_converted_and_proposals_stay_behind(tmp_path, capsys):
    make_pictures(tmp_path, ("a.jpg",))
    with Project.for_folder(tmp_path) as project:
        (image,) = project.add_images([tmp_path / "a.jpg"])
        before = project.document(image)
        regions = tuple(
            Region(f"r{n}", image, Box(1, 2, 3 + n, 4), status=status) for n, status in enumerate(("accepted", "proposed"))
        )
        project.save(before, Document(before.image, (Caption("c", image, "a dog"),), regions=regions))
    assert main(["convert", str(tmp_path), str(tmp_path / "out.json"), "--to", "coco"]) == 0
    assert len(json.loads((tmp_path / "out.json").read_text())["annotations"]) == 1
    assert "nobody has accepted" in capsys.readouterr().err
    assert main(["convert", str(tmp_path), str(tmp_path / "out.json"), "--to", "coco", "--proposals"]) == 0
    assert len(json.loads((tmp_path / "out.json").read_text())["annotations"]) == 2


@pytest.mark.parametrize(("arguments", "says"), [
    (["nothing.json", "out.csv", "--to", "box_csv"], "there is no nothing.json"),
    (["IN", "out.unknown"], "name one with --to"),
    (["IN", "out.json"], "name one with --to"),
    (["IN", "out.csv", "--to", "nonsense"], "there is no format 'nonsense'"),
    (["IN", "out.csv", "--from", "coco", "--to", "box_csv"], "in.jsonl"),
    (["IN", "-", "--to", "yolo"], "cannot go to standard output"),
    (["IN"], "an input and an output are needed"),
    (["IN", "out.csv", "--set", "x"], "NAME=VALUE"),
    (["IN", "out", "--to", "yolo", "--set", "row=boxes"], "--set is one of"),
    (["IN", "out", "--to", "yolo", "--set", "rows=ovals"], "rows is one of auto, boxes, polygons, oriented, not 'ovals'"),
    (["IN", "out", "--to", "voc", "--from", "odvg", "--set", "corners=continuous"], "corners is one of exact, from0"),
    (["IN", "/proc/nowhere/out.csv", "--to", "box_csv"], "/proc/nowhere"),
])  # fmt: skip
def test_that_wrong_usage_says_what_to_do(odvg, tmp_path, capsys, monkeypatch, arguments, says):
    monkeypatch.chdir(tmp_path)
    assert main(["convert", *(str(odvg) if item == "IN" else item for item in arguments)]) == 2
    assert says in capsys.readouterr().err
    assert not Path("out.csv").exists()


def test_that_the_list_names_every_format_with_its_switches(capsys):
    assert main(["convert", "--list"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in formats())
    assert "--set coordinates=written|flickr" in text


def test_that_words_of_other_scripts_are_the_same_on_the_command_line(tmp_path):
    make_pictures(tmp_path)
    caption = "一只黑色的狗坐在红色沙发上 हिन्दी में लाल गाड़ी"
    regions = []
    for phrase in ("黑色的狗", "लाल गाड़ी"):
        start = caption.index(phrase)
        regions.append({"bbox": [1, 1, 9, 9], "phrase": phrase, "tokens_positive": [[start, start + len(phrase)]]})
    row = {"filename": "a.jpg", "width": 40, "height": 30, "grounding": {"caption": caption, "regions": regions}}
    (tmp_path / "in.jsonl").write_text(json.dumps(row, ensure_ascii=False), "utf-8")
    assert main(["convert", str(tmp_path / "in.jsonl"), str(tmp_path / "out"), "--from", "odvg", "--to", "refcoco"]) == 0
    written = json.loads(next((tmp_path / "out").glob("grefs*")).read_text("utf-8"))
    words = [sentence["tokens"] for record in written for sentence in record["sentences"]]
    assert words == [["黑色", "的", "狗"], ["लाल", "गाड़ी"]]
