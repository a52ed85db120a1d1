"""The examples of resources/docs/scripting.md, run one after the other as they stand there."""

import re
import shutil

import pytest

from crossalign_gui.paths import resources
from crossalign_gui.storage.convert import incoming

PAGE = resources() / "docs" / "scripting.md"


@pytest.fixture
def examples(tmp_path, monkeypatch):
    """By their headings."""
    for name in ("two-cars.png", "zoo.png"):
        shutil.copyfile(resources() / "samples" / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    found = re.findall(r"^## (.+?)\n.*?^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return dict(found)


def run(text):
    exec(compile(text, str(PAGE), "exec"), {"__name__": "example"})


def test_that_every_block_of_code_is_an_example_that_is_run(examples):
    assert list(examples) == ["Align a picture", "Open a project", "Convert a file"]
    assert PAGE.read_text("utf-8").count("```") == 2 * len(examples)


def test_that_a_picture_is_aligned_in_a_few_lines(examples, capsys):
    run(examples["Align a picture"])
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("((8, 11),)") for line in lines)  # "car" of the red one
    assert any(line.startswith("((25, 28),)") for line in lines)


def test_that_a_project_is_filled_and_converted_in_a_few_lines(examples, tmp_path, capsys):
    run(examples["Open a project"])
    run(examples["Convert a file"])
    assert capsys.readouterr().out.startswith("2 []")
    with incoming(tmp_path / "all.json") as found:
        assert [[caption.text for caption in document.captions] for document in found.documents] == [["a red car"]] * 2
