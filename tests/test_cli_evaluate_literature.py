"""`evaluate` reads data sets as they are published, with planted answers whose figures are worked out by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from PIL import Image
from pyarrow import parquet

from crossalign_gui.cli import main
from tests.conftest import BLUE, RED
from tests.fakes import PlantedBackend, picture
from tests.training.reports import Report

BESIDE_BLUE = (BLUE[0] + 32, BLUE[1], BLUE[2] + 32, BLUE[3])
"""A third of both together is in both."""
HALF_BLUE = (BLUE[0], BLUE[1], BLUE[0] + 32, BLUE[3])
SIZE = {"width": 320, "height": 240}


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossalign_gui.alignment.registry.load_backend", lambda model, device: PlantedBackend())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """a.png shows red and blue, b.png red."""
    Image.fromarray(picture({"red": RED, "blue": BLUE})).save(tmp_path / "a.png")
    Image.fromarray(picture({"red": RED})).save(tmp_path / "b.png")
    return tmp_path


def evaluated(path: Path, form: str, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    assert main(["evaluate", str(path), "--from", form, *more]) == 0
    (found,) = json.loads(capsys.readouterr().out)["models"]
    return dict(found["protocols"])


def figures(row: dict[str, Any]) -> dict[str, Any]:
    assert row["protocol"]
    assert row["about"]
    return {name: value for name, value in row.items() if name not in ("protocol", "about")}


def _xywh(box: tuple[int, int, int, int]) -> list[float]:
    return [box[0], box[1], box[2] - box[0], box[3] - box[1]]


def _outline(box: tuple[int, int, int, int]) -> list[list[float]]:
    return [[box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3]]]


def test_that_the_folders_of_flickr30k_entities_are_measured(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "Annotations").mkdir()
    (folder / "Sentences").mkdir()
    boxes = "".join(
        f"<object><name>{name}</name><bndbox><xmin>{box[0] + 1}</xmin><ymin>{box[1] + 1}</ymin><xmax>{box[2]}</xmax>"
        f"<ymax>{box[3]}</ymax></bndbox></object>"
        for name, box in (("11", RED), ("12", BESIDE_BLUE))
    )
    size = "<size><width>320</width><height>240</height><depth>3</depth></size>"
    (folder / "Annotations" / "a.xml").write_text(f"<annotation><filename>a.png</filename>{size}{boxes}</annotation>", "utf-8")
    (folder / "Sentences" / "a.txt").write_text("[/EN#11/other A red mug] beside [/EN#12/other the blue one] .\n", "utf-8")
    (folder / "test.txt").write_text("a\n", "utf-8")
    found = evaluated(folder, "flickr30k", capsys, "--split", "test")
    assert found == evaluated(folder, "flickr30k", capsys)
    assert main(["evaluate", str(folder), "--from", "flickr30k", "--split", "val"]) == 2
    assert "there are test" in capsys.readouterr().err
    assert list(found) == ["r_at_1", "cgf1", "box_f1"]
    assert figures(found["r_at_1"]) == {"r_at_1": 0.5, "n": 2}
    assert figures(found["cgf1"]) == {"cgf1": None, "pmf1": 0.5, "il_mcc": None, "n": 2, "absent": 0}
    assert "not comparable" in found["cgf1"]["about"]
    assert figures(found["box_f1"]) == {"f1": 0.5, "f1_50": 0.5, "f1_75": 0.5, "n": 2}


@pytest.mark.parametrize("name", ["refs(unc).json", "refs(google).json"])
def test_that_the_folders_of_refcoco_are_measured_within_their_masks(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    annotations = [
        {"id": number, "image_id": 1, "category_id": 1, "iscrowd": 0, "bbox": _xywh(box), "segmentation": _outline(box)}
        for number, box in ((101, RED), (102, HALF_BLUE))
    ]
    images = [{"id": 1, "file_name": "a.png", **SIZE}]
    instances = {"images": images, "annotations": annotations, "categories": [{"id": 1, "name": "box"}]}
    (folder / "instances.json").write_text(json.dumps(instances), "utf-8")
    refs = [
        {
            "ref_id": number, "ann_id": number, "image_id": 1, "category_id": 1, "split": "val", "sent_ids": [number],
            "sentences": [{"sent_id": number, "sent": text, "raw": text, "tokens": text.split()}],
        }
        for number, text in ((101, "the red box"), (102, "the blue box"))
    ]  # fmt: skip
    (folder / name).write_text(json.dumps(refs), "utf-8")
    found = evaluated(folder, "refcoco", capsys)
    assert list(found) == ["r_at_1", "cgf1", "box_f1", "mask_cgf1", "mask_f1", "mask_pointing"]
    assert figures(found["r_at_1"]) == {"r_at_1": 1.0, "n": 2}
    # blue is met at IoU 0.5 alone; half of its strongest places lie in the mask; the masks are 1/15 and 1/30 of the picture
    assert figures(found["box_f1"]) == {"f1": 0.55, "f1_50": 1.0, "f1_75": 0.5, "n": 2}
    assert figures(found["mask_pointing"]) == {"pointing": 0.75, "uniform": 0.05, "n": 2}
    # of several splits one is measured, or it is said that all are
    refs[1]["split"] = "testA"
    (folder / name).write_text(json.dumps(refs), "utf-8")
    assert figures(evaluated(folder, "refcoco", capsys, "--split", "testA")["r_at_1"]) == {"r_at_1": 1.0, "n": 1}
    main(["evaluate", str(folder), "--from", "refcoco"])
    assert "several splits (testA, val)" in capsys.readouterr().err


def test_that_points_of_pixmo_are_measured_and_phrases_without_one_are_absent(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    middle = {"x": (RED[0] + RED[2]) / 2 / 3.2, "y": (RED[1] + RED[3]) / 2 / 2.4}
    lines: list[tuple[str, list[dict[str, float]]]] = [
        ("red", [middle]),
        ("blue", [{"x": 99, "y": 1}, {"x": 99, "y": 2}]),
        ("green", []),
    ]
    text = "".join(
        json.dumps({"image_url": "https://x.org/a.png", "label": label, "points": points, "count": len(points)}) + "\n"
        for label, points in lines
    )
    (folder / "points.jsonl").write_text(text, "utf-8")
    found = evaluated(folder / "points.jsonl", "pixmo_points", capsys)
    assert list(found) == ["points"]
    parquet.write_table(pyarrow.Table.from_pylist([json.loads(line) for line in text.splitlines()]), folder / "train.parquet")
    assert evaluated(folder / "train.parquet", "pixmo_points", capsys) == found  # as it is published
    (folder / "train.parquet").write_bytes(b"PAR1 and nothing that is Parquet")
    assert main(["evaluate", str(folder / "train.parquet"), "--from", "pixmo_points"]) == 2
    assert "cannot be read" in capsys.readouterr().err
    # 4 of the 80 strongest cells have centres within 9.6 pixels of the point; of blue none, near whose points 5 cells are
    values = figures(found["points"])
    assert values.pop("uniform") == pytest.approx((4 + 5) / 1200 / 2, abs=1e-3)
    assert values == {"pointing": 0.025, "count_accuracy": 0.5, "il_mcc": 1.0, "n": 2, "absent": 1}


def test_that_absent_phrases_alone_are_nothing_to_measure_by(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "points.jsonl").write_text(json.dumps({"image_url": "a.png", "label": "red", "points": []}) + "\n", "utf-8")
    assert main(["evaluate", str(folder / "points.jsonl"), "--from", "pixmo_points"]) == 3


def _saco(folder: Path, exhaustive: dict[str, int]) -> Path:
    """a.png: red is found, green missed, blue only beside, yellow rejected; b.png: red is said and not there, yellow rejected."""
    entries: list[tuple[str, str, tuple[int, int, int, int] | None]] = [
        ("a.png", "red", RED),
        ("a.png", "green", (16, 160, 80, 224)),
        ("a.png", "blue", BESIDE_BLUE),
    ]
    entries += [("a.png", "yellow", None), ("b.png", "red", None), ("b.png", "yellow", None)]
    images, annotations = [], []
    for number, (name, text, box) in enumerate(entries):
        whole = exhaustive.get(text, 1)
        images.append({"id": number, "file_name": name, "text_input": text, "is_instance_exhaustive": whole, **SIZE})
        if box is not None:
            x, y, width, height = _xywh(box)
            place = {"bbox": [x / 320, y / 240, width / 320, height / 240], "segmentation": _outline(box)}
            annotations.append({"id": number, "image_id": number, "category_id": 1, "iscrowd": 0, **place})
    path = folder / "gold.json"
    path.write_text(json.dumps({"images": images, "annotations": annotations, "categories": []}), "utf-8")
    return path


def test_that_cgf1_of_saco_counts_phrases_of_which_all_instances_are_marked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = evaluated(_saco(folder, {"blue": 0}), "saco", capsys)
    assert list(found) == ["r_at_1", "cgf1", "box_f1", "grec", "mask_cgf1", "mask_f1", "mask_pointing"]
    assert figures(found["r_at_1"]) == {"r_at_1": 0.3333, "n": 3}
    # red, and twice yellow, are as they should be
    assert figures(found["grec"]) == {"precision": 0.5, "n_acc": 0.6667, "n": 6, "absent": 3}
    # presence: 1 hit, 1 missed, 1 false, 2 rejected; boxes of what is there: 1 pair, 2 true, 1 said
    mcc, places = (1 * 2 - 1 * 1) / (2 * 2 * 3 * 3) ** 0.5, 2 * 1 / (2 + 1)
    rounded = {"cgf1": round(mcc * places, 4), "pmf1": round(places, 4), "il_mcc": round(mcc, 4)}
    assert figures(found["cgf1"]) == {**rounded, "n": 2, "absent": 3}
    assert "all instances are marked" in found["cgf1"]["about"]
    # of all phrases: 1 pair, 3 true, 3 said
    assert figures(found["box_f1"]) == {"f1": 0.3333, "f1_50": 0.3333, "f1_75": 0.3333, "n": 6}


def test_that_cgf1_says_so_where_nothing_says_that_all_are_marked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = evaluated(_saco(folder, dict.fromkeys(("red", "green", "blue"), 0)), "saco", capsys)
    # the red of b.png has no mark and not all are marked: nothing is known of it, as in SA-Co
    # presence: 2 hits, 1 missed, 2 rejected; boxes: 1 pair, 3 true, 2 said
    mcc, places = (2 * 2 - 1 * 0) / (2 * 3 * 2 * 3) ** 0.5, 2 * 1 / (3 + 2)
    rounded = {"cgf1": round(mcc * places, 4), "pmf1": round(places, 4), "il_mcc": round(mcc, 4)}
    assert figures(found["cgf1"]) == {**rounded, "n": 3, "absent": 2}
    assert "not comparable" in found["cgf1"]["about"]


def _again(folder: Path, name: str, changed: dict[int, tuple[int, int, int, int] | None], whole: dict[int, int]) -> Path:
    """The same entries by another annotator, with other boxes of some."""
    value = json.loads(_saco(folder, {}).read_text("utf-8"))
    for image in value["images"]:
        image["is_instance_exhaustive"] = whole.get(image["id"], 1)
    value["annotations"] = [item for item in value["annotations"] if item["image_id"] not in changed]
    for number, box in changed.items():
        if box is not None:
            x, y, width, height = _xywh(box)
            place = {"bbox": [x / 320, y / 240, width / 320, height / 240], "segmentation": _outline(box)}
            value["annotations"].append({"id": 100 + number, "image_id": number, "category_id": 1, "iscrowd": 0, **place})
    path = folder / name
    path.write_text(json.dumps(value), "utf-8")
    return path


def test_that_of_several_annotators_the_one_counts_that_fits_each_phrase_best(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Entries: 0 red, 1 green, 2 blue, 3 yellow, 4 red of b.png, 5 yellow of b.png. The second annotator sees no green, half of the
    blue, red in b.png, and some yellow there that the first does not see."""
    other = _again(folder, "b.json", {1: None, 2: HALF_BLUE, 4: RED, 5: BLUE}, {})
    found = evaluated(_saco(folder, {}), "saco", capsys, "--annotator", str(other))
    # what is there is said of all six; pairs: 3 of 3 + 3 at IoU 0.5, else 2: F1 is 1 once and 2/3 nine times
    wanted = {"cgf1": 0.7, "pmf1": 0.7, "il_mcc": 1.0, "n": 3, "absent": 3, "annotators": 2}
    assert figures(found["best_cgf1"]) == wanted
    # by pixels, half of the blue and what is proposed overlap by 0.498: 2 pairs of 3 + 3
    assert figures(found["best_mask_cgf1"]) == {**wanted, "cgf1": 0.6667, "pmf1": 0.6667}
    assert "best" in found["best_cgf1"]["protocol"]
    assert "cgf1" in found  # by the first annotator alone, in a row of its own
    assert found["cgf1"]["cgf1"] < 0.7
    # where one of them did not mark all of the blue, it does not count: 2 pairs of 2 + 2
    third = _again(folder, "c.json", {1: None, 2: HALF_BLUE}, {2: 0})
    found = evaluated(_saco(folder, {}), "saco", capsys, "--annotator", str(other), "--annotator", str(third))
    assert figures(found["best_cgf1"]) == {"cgf1": 1.0, "pmf1": 1.0, "il_mcc": 1.0, "n": 2, "absent": 3, "annotators": 3}


def test_that_annotators_of_other_pictures_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _again(folder, "b.json", {}, {})
    path.write_text(path.read_text("utf-8").replace('"text_input": "', '"text_input": "another '), "utf-8")
    main(["evaluate", str(_saco(folder, {})), "--from", "saco", "--annotator", str(path)])
    told = capsys.readouterr()
    assert "cannot be told" in told.err
    assert "best_cgf1" not in told.out


def test_that_the_report_has_a_row_for_each_protocol(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = folder / "report.html"
    found = evaluated(_saco(folder, {"blue": 0}), "saco", capsys, "--report", str(report))
    read = Report(report.read_text("utf-8"))
    for row in found.values():
        title, values = read.row(row["protocol"])
        assert row["about"] in title
        for name, value in figures(row).items():
            assert f"{name} {value if isinstance(value, int) else f'{value:.3f}'}" in values


def test_that_a_report_of_points_alone_says_unknown_where_an_extent_is_needed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "points.jsonl").write_text(
        json.dumps({"image_url": "a.png", "label": "red", "points": [{"x": 20, "y": 30}]}) + "\n", "utf-8"
    )
    report = folder / "report.html"
    found = evaluated(folder / "points.jsonl", "pixmo_points", capsys, "--report", str(report))
    assert found["points"]["il_mcc"] is None
    assert Report(report.read_text("utf-8")).row("Pointing game")[1:] == ["unknown"] * 5


def test_that_a_manifest_has_the_same_rows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spans = [{"start": 0, "end": 3, "boxes": [RED]}, {"start": 8, "end": 14, "boxes": []}]
    line = {"image": "a.png", "caption": "red and yellow", "spans": spans}
    (folder / "manifest.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    assert main(["evaluate", str(folder / "manifest.jsonl")]) == 0
    found = json.loads(capsys.readouterr().out)["protocols"]
    assert figures(found["cgf1"]) == {"cgf1": 1, "pmf1": 1, "il_mcc": 1, "n": 1, "absent": 1}


def test_that_places_without_an_extent_are_not_learned_as_absent(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "points.jsonl").write_text(
        json.dumps({"image_url": "a.png", "label": "red", "points": [{"x": 20, "y": 30}]}) + "\n", "utf-8"
    )
    made = folder / "made.safetensors"
    assert main(["learn", str(folder / "points.jsonl"), "--from", "pixmo_points", "--output", str(made)]) == 3
    assert "nothing to learn from" in capsys.readouterr().err
    assert not made.exists()
