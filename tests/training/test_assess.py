"""The groups of a summary, and the picture of a case."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from crossalign_gui.alignment.protocol import never_cancelled
from crossalign_gui.domain.geometry import Box, Polygon, Polygons
from crossalign_gui.training.assess import MEASURES, Assessment, Case, Record, summary
from crossalign_gui.training.case_picture import TRUE_COLOUR, jpeg
from crossalign_gui.training.ground_truth import Item
from crossalign_gui.training.report import html, make_part
from tests.training.reports import Report


def record(image: str, word: str, types: tuple[str, ...], value: float) -> Record:
    values = dict.fromkeys(MEASURES, value)
    return Record(Item(Path(image), f"a {word} & more", ()), word, types, values, {"centre": values, "uniform": values})


RECORDS = (
    record("1.png", "dog", ("animals",), 1.0),
    record("1.png", "<cat>", ("animals", "other"), 0.5),
    record("2.png", "<cat>", ("animals",), 0.0),
)


def test_that_a_phrase_counts_for_each_of_its_types() -> None:
    found = summary(RECORDS)
    assert [(group.name, group.phrases, group.images) for group in found.types] == [("animals", 3, 2), ("other", 1, 1)]
    assert found.types[0].figures["iou"].mean == pytest.approx(0.5)
    assert (found.types[0].figures["iou"].low, found.types[0].figures["iou"].high) == (0, 0.75)
    assert [group.name for group in found.words] == ["<cat>", "dog"]
    assert found.all.figures["iou"].baselines["shuffled"] is None


def case(path: Path, heat: NDArray[np.float32], area: Box) -> Case:
    shape = Polygons((Polygon(((200, 20), (300, 20), (250, 100))),))
    return Case(Record(Item(path, "dog", ()), "dog", (), RECORDS[0].values, {}), (shape,), (), heat, area)


def test_that_heat_lies_where_its_grid_lies_and_a_polygon_is_drawn(tmp_path: Path) -> None:
    """The grid of a model that pads a picture to a square reaches above and below it."""
    path = tmp_path / "1.png"
    Image.fromarray(np.full((240, 320, 3), 255, np.uint8)).save(path)
    heat = np.zeros((8, 8), np.float32)
    heat[5, 1] = 0.01
    drawn = np.asarray(Image.open(io.BytesIO(jpeg(case(path, heat, Box(0, -40, 320, 280))))).convert("RGB")).astype(int)
    assert drawn.shape == (240, 320, 3)
    dark = (255 - drawn[:, :160]).sum(-1)
    y, x = (float(np.average(place, weights=dark)) for place in np.mgrid[:240, :160])
    assert (x, y) == pytest.approx((60, 5.5 * 40 - 40), abs=2)
    edge = drawn[57:64, 222:229].reshape(-1, 3)
    assert (np.abs(edge - TRUE_COLOUR).max(-1) < 60).any()


def test_that_the_report_shows_types_and_what_was_left_out_and_quotes_all_text(tmp_path: Path) -> None:
    gone = case(tmp_path / "gone.png", np.ones((2, 2), np.float32), Box(0, 0, 4, 4))
    part = make_part(Assessment("<m>", "1", RECORDS, (gone,), ("3.png: <no> picture",), "mine"), never_cancelled)
    read = Report(html([part], "a & b"))
    assert read.row("animals")[1] == "3"
    assert read.row("<cat>")[1] == "2"
    assert {"<m> + mine ", "Evaluation over a & b", "3.png: <no> picture", "1 left out"} <= set(read.texts)
    assert read.row("IoU")[-1] == "unknown"
    assert read.pictures == []
    assert "The picture cannot be read any more." in read.texts
