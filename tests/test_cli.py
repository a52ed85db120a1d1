import csv
import io
import json
import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from crossalign_gui import cli
from crossalign_gui.alignment import registry
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.batch.record import describe
from crossalign_gui.storage.images import content_key, read_pixels
from tests.fakes import PlantedBackend, TalkingBackend


@pytest.fixture(autouse=True)
def planted(monkeypatch):
    monkeypatch.setattr(registry, "load_backend", lambda model, device=None: PlantedBackend())


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_that_align_writes_a_line_for_every_image_of_a_folder(folder, capsys):
    assert cli.main(["align", str(folder), "--caption", "the red box", "--phrase", "red box"]) == 0
    found = lines(capsys)
    assert [line["image"].rsplit("/", 1)[1] for line in found] == ["1.png", "2.png", "10.png"]
    word = found[0]["words"][1]
    assert (word["text"], word["start"], word["end"], word["found"]) == ("red", 4, 7, True)
    assert 40 <= word["peak"][0] < 104
    assert found[0]["phrases"][0]["text"] == "red box"
    assert found[2]["words"][1]["found"] is False


def test_that_align_equals_what_the_window_computes(folder, capsys):
    cli.main(["align", str(folder / "1.png"), "--caption", "red and blue", "--masks"])
    (written,) = lines(capsys)
    pixels = read_pixels(folder / "1.png")
    alignment = Engine(PlantedBackend).align(Query(content_key(pixels), pixels, "red and blue"))
    expected = describe(folder / "1.png", alignment, "cpu", masks=True)
    assert written == json.loads(json.dumps(expected))
    assert written["words"][0]["proposals"][0]["mask"]["size"] == [240, 320]


def test_that_written_captions_are_marked_as_the_models(folder, capsys, monkeypatch):
    monkeypatch.setattr(registry, "load_backend", lambda *_: TalkingBackend("a red box"))
    assert cli.main(["align", str(folder / "1.png"), "--write-captions"]) == 0
    (line,) = lines(capsys)
    assert (line["caption"], line["caption_source"]) == ("a red box", "model")
    assert [word["text"] for word in line["words"] if word["found"]] == ["red"]


def test_that_captions_come_from_csv_and_json_lines(folder, tmp_path, capsys):
    rows = [{"image": "1.png", "caption": "red, really"}, {"image": "2.png", "caption": "blue"}]
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, ["image", "caption"])
    writer.writeheader()
    writer.writerows(rows)
    (folder / "list.csv").write_text(buffer.getvalue())
    (folder / "list.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    for name in ("list.csv", "list.jsonl"):
        assert cli.main(["align", "--caption-file", str(folder / name)]) == 0
        assert [line["caption"] for line in lines(capsys)] == ["red, really", "blue"]


def test_that_a_broken_image_fails_alone(folder, capsys):
    (folder / "2.png").write_bytes(b"no image")
    assert cli.main(["align", str(folder), "--caption", "red"]) == 1
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 2
    assert "2.png is not a JPEG" in captured.err


def test_that_heat_maps_are_written_in_sixteen_bits(folder, tmp_path, capsys):
    assert cli.main(["align", str(folder / "1.png"), "--caption", "red", "--heat", str(tmp_path / "heat")]) == 0
    (path,) = (tmp_path / "heat").iterdir()
    values = np.asarray(Image.open(path))
    assert values.dtype == np.uint16
    assert values.max() == 65535


def test_that_wrong_usage_has_its_own_exit_code(folder, capsys):
    assert cli.main(["align", str(folder)]) == 2
    assert cli.main(["align", "--caption", "red"]) == 2
    assert cli.main(["evaluate", str(folder / "missing.jsonl")]) == 2


def test_that_evaluate_prints_one_object(folder, capsys):
    row = {"image": "1.png", "caption": "red", "spans": [{"start": 0, "end": 3, "boxes": [[40, 40, 104, 120]]}]}
    (folder / "manifest.jsonl").write_text(json.dumps(row))
    assert cli.main(["evaluate", str(folder / "manifest.jsonl"), "--output", str(folder / "out.json")]) == 0
    result = json.loads((folder / "out.json").read_text())
    assert result["pointing"] == 1.0
    assert set(result) >= {"centre", "uniform", "shuffled", "absent_auroc", "box_recall", "n", "ms_per_image", "kinds"}


def test_that_an_unknown_model_ends_with_its_own_exit_code(folder):
    command = [sys.executable, "-m", "crossalign_gui.cli", "align", str(folder), "--caption", "x", "--model", "nope"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "crossalign-gui models download nope" in done.stderr


def test_that_aligning_imports_no_qt(folder):
    code = (
        "import sys; from crossalign_gui import cli; "
        f"code = cli.main(['align', {str(folder / '1.png')!r}, '--caption', 'a dog', '--output', {str(folder / 'o')!r}]); "
        "print(code, [name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0 []"
