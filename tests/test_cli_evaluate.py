"""`evaluate` over data whose figures are worked out by hand: red and blue fill whole cells of the planted model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.cli import main
from crossalign_gui.storage import importing
from crossalign_gui.storage.convert import incoming
from crossalign_gui.storage.formats.registry import format_named
from crossalign_gui.storage.project import Project
from crossalign_gui.training.case_picture import PROPOSED_COLOUR, TRUE_COLOUR
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, picture
from tests.training.reports import Report

BESIDE_BLUE = (BLUE[0] + 32, BLUE[1], BLUE[2] + 32, BLUE[3])
"""Half of it is on the blue box."""


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda model, device: PlantedBackend())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The red box is said right, the blue one half right, and in the second picture right."""
    Image.fromarray(picture({"red": RED, "blue": BLUE})).save(tmp_path / "1.png")
    Image.fromarray(picture({"blue": RED})).save(tmp_path / "2.png")
    lines = [
        _line("1.png", "red and blue", {"red": (RED, [0, 3]), "blue": (BESIDE_BLUE, [8, 12])}),
        _line("2.png", "Blue", {"Blue": (RED, [0, 4])}),
    ]
    path = tmp_path / "data.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _line(name: str, caption: str, things: dict[str, tuple[tuple[int, ...], list[int]]]) -> str:
    regions = [{"phrase": text, "bbox": list(box), "tokens_positive": [at]} for text, (box, at) in things.items()]
    return json.dumps({"filename": name, "width": 320, "height": 240, "grounding": {"caption": caption, "regions": regions}})


def _means(group: dict[str, Any], key: str = "mean") -> list[float]:
    return [group[name][key] for name in ("pointing", "inside", "pixel_ap", "box_recall", "iou")]


def test_that_figures_and_baselines_are_those_worked_out_by_hand(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(data), "--from", "odvg"]) == 0
    told = json.loads(capsys.readouterr().out)
    (found,) = told["models"]
    assert (told["missing"], found["model"], found["n"], found["images"]) == ([], "planted", 3, 2)
    assert list(found["words"]) == ["blue", "red"]  # the worst first
    # beside blue: half of 80 hot cells are inside; 40 of 80 cells inside and 40 of 1120 outside are hot
    half = [0.5, 0.5 / (0.5 + 40 / 1120), 0.5 * 0.5 + 0.5 * 80 / 1200, 0, 1 / 3]
    assert _means(found["words"]["red"]) == [1, 1, 1, 1, 1]
    assert _means(found["words"]["blue"]) == pytest.approx([(value + 1) / 2 for value in half], abs=1e-4)
    assert _means(found) == pytest.approx([(value + 2) / 3 for value in half], abs=1e-4)
    assert found["words"]["blue"]["pointing"]["low"] == 0.5
    assert found["words"]["blue"]["pointing"]["high"] == 1
    share = 64 * 80 / (320 * 240)
    assert _means(found, "uniform") == pytest.approx([share, 0.5, share, 0, share], abs=1e-4)
    red = found["words"]["red"]
    assert red["pointing"]["centre"] == 0
    assert red["iou"]["centre"] == pytest.approx(24 * 60 / (160 * 120 + 64 * 80 - 24 * 60), abs=1e-4)
    # what it says of blue: 80 cells that are not red, then all others at once
    assert _means(red, "shuffled") == pytest.approx([0, 0, 80 / 1200, 0, 0], abs=1e-4)


def test_that_a_caption_with_one_phrase_has_nothing_to_shuffle(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.write_text(data.read_text("utf-8").splitlines()[1] + "\n", "utf-8")
    assert main(["evaluate", str(data), "--from", "odvg"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["models"]
    assert found["pointing"] == {"mean": 1, "low": 1, "high": 1, "centre": 0, "uniform": 0.0667, "shuffled": None}


def test_that_a_project_is_measured_as_the_data_set_it_came_from(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Project.for_folder(data.parent) as project:
        project.add_images([data.parent / "1.png", data.parent / "2.png"])
        with incoming(data, format_named("odvg")) as found:
            staged = importing.stage(found, data.parent, lambda: None)
        importing.take(staged, project, (), lambda: None)
        staged.close()
    assert main(["evaluate", str(data), "--from", "odvg"]) == 0
    of_data = json.loads(capsys.readouterr().out)
    assert main(["evaluate", str(data.parent)]) == 0
    assert json.loads(capsys.readouterr().out) == of_data


def test_that_the_report_holds_numbers_and_pictures_and_loads_nothing(data: Path, tmp_path: Path) -> None:
    report, numbers = tmp_path / "report.html", tmp_path / "numbers.json"
    assert main(["evaluate", str(data), "--from", "odvg", "--report", str(report), "--json", str(numbers)]) == 0
    (found,) = json.loads(numbers.read_text("utf-8"))["models"]
    read = Report(report.read_text("utf-8"))
    mean, low, high = (found["pointing"][name] for name in ("mean", "low", "high"))
    baselines = [f"{found['pointing'][name]:.3f}" for name in ("centre", "uniform", "shuffled")]
    assert read.row("Pointing game")[1:] == [f"{mean:.3f}", f"{low:.3f} to {high:.3f}", *baselines]
    assert read.row("blue")[1:3] == ["2", "0.750 0.500 to 1.000"]
    assert read.row("red")[1:3] == ["1", "1.000 1.000 to 1.000"]
    assert read.elements.isdisjoint({"script", "link", "iframe", "object"})
    assert all(address.startswith("data:") for address in read.addresses)
    assert len(read.pictures) == 3
    drawn = np.asarray(read.pictures[0].convert("RGB")).astype(int)
    assert drawn.shape == (240, 320, 3)
    assert _is_near(drawn[160, BESIDE_BLUE[2] - 2 : BESIDE_BLUE[2] + 3], TRUE_COLOUR)
    assert _is_near(drawn[BLUE[1] - 2 : BLUE[1] + 3, BLUE[0] + 6], PROPOSED_COLOUR)
    assert (drawn[160, 216] - drawn[220, 40]).sum() < -100  # the heat covers the blue box; outside it is white as before
    assert drawn[220, 40].min() > 250


def _is_near(pixels: NDArray[np.int_], colour: tuple[int, int, int]) -> bool:
    return bool((np.abs(pixels - np.array(colour)).max(-1) < 60).any())


def test_that_several_models_are_compared_in_one_report(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(model: str, device: str | None) -> PlantedBackend:
        made = PlantedBackend()
        made.id = model
        return made

    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", load)
    report, numbers = tmp_path / "report.html", tmp_path / "numbers.json"
    more = ["--report", str(report), "--json", str(numbers), "--model", "first", "--model", "<second>"]
    assert main(["evaluate", str(data), "--from", "odvg", *more]) == 0
    assert [found["model"] for found in json.loads(numbers.read_text("utf-8"))["models"]] == ["first", "<second>"]
    read = Report(report.read_text("utf-8"))
    assert read.row("first")[1] == read.row("<second>")[1] == "3"


def test_that_pictures_that_are_gone_or_broken_are_told_and_the_rest_is_measured(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data.parent / "2.png").write_bytes(b"no picture")
    assert main(["evaluate", str(data), "--from", "odvg"]) == 1
    told = capsys.readouterr()
    assert "2.png" in told.err
    (found,) = json.loads(told.out)["models"]
    assert found["n"] == 2
    assert len(found["left_out"]) == 1
    (data.parent / "1.png").unlink()
    assert main(["evaluate", str(data), "--from", "odvg"]) == 3


def test_that_a_report_of_a_manifest_is_refused_and_says_what_to_do(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(data), "--report", str(data.parent / "x.html")]) == 2
    assert "--from" in capsys.readouterr().err


def test_that_a_data_set_that_is_no_manifest_asks_for_its_format(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(data)]) == 2
    assert "--from" in capsys.readouterr().err


def test_that_a_report_that_cannot_be_written_has_an_exit_code(data: Path, tmp_path: Path) -> None:
    assert main(["evaluate", str(data), "--from", "odvg", "--report", str(tmp_path / "no" / "x.html")]) == 2
