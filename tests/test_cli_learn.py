"""`learn` and `evaluate` over a data set, with the bundled model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from crossalign_gui.cli import main
from tests.conftest import BLUE, RED
from tests.fakes import picture


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two pictures whose red thing is a zork, as ODVG."""
    lines = []
    for name, box in (("1.png", RED), ("2.png", BLUE)):
        Image.fromarray(picture({"red": box})).save(tmp_path / name)
        region = {"phrase": "zork", "bbox": list(box), "tokens_positive": [[2, 6]]}
        grounding = {"caption": "a zork", "regions": [region]}
        lines.append(json.dumps({"filename": name, "width": 320, "height": 240, "grounding": grounding}))
    path = tmp_path / "data.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_that_what_was_learned_raises_the_figures_and_other_files_are_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "zork.safetensors"
    assert main(["learn", str(data), "--from", "odvg", "--device", "cpu", "--output", str(made)]) == 0
    assert json.loads(capsys.readouterr().out)["links"] == 2
    pointing = []
    for more in ([], ["--adapter", str(made)]):
        assert main(["evaluate", str(data), "--from", "odvg", "--device", "cpu", *more]) == 0
        (found,) = json.loads(capsys.readouterr().out)["models"]
        assert found["adapter"] == ("zork" if more else "")
        assert set(found["words"]) == {"zork"}
        assert found["pointing"]["low"] <= found["pointing"]["mean"] <= found["pointing"]["high"]
        pointing.append(found["pointing"]["mean"])
    assert pointing[0] < 0.2
    assert pointing[1] == 1
    made.write_bytes(b"bad")
    assert main(["evaluate", str(data), "--from", "odvg", "--device", "cpu", "--adapter", str(made)]) == 3
