"""Models and formats of other packages: the package of resources/docs/add-a-model.md, installed, and broken ones."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from crossalign_gui.paths import resources

PAGE = resources() / "docs" / "add-a-model.md"
ROOT = Path(__file__).parent.parent


def blocks():
    """The files of the page by their names."""
    return dict(re.findall(r"^## (\S+\.\w+)\n.*?^```\w+\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE))


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder into which pip has put the package."""
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("target")
    for name, text in blocks().items():
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).write_text(text, "utf-8")
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    subprocess.run([*pip, "--target", str(target), str(source)], check=True, capture_output=True)
    return target


def broken(folder, name, group, points_to, code):
    """A package that is installed in the folder, with one entry point."""
    (folder / f"{name}.py").write_text(code, "utf-8")
    info = folder / f"{name}-2.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 2.0\n")
    (info / "entry_points.txt").write_text(f"[{group}]\n{name} = {name}:{points_to}\n")


def run(*folders, code=None, command=()):
    """The program, or Python, with packages of these folders."""
    path = os.pathsep.join(map(str, (*folders, ROOT)))
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"}
    arguments = ["-c", code] if code else ["-m", "crossalign_gui.cli", *command]
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=250)


def test_that_the_page_holds_a_whole_package_with_a_model_of_at_most_60_lines():
    files = blocks()
    assert list(files) == ["pyproject.toml", "crossalign_colours/__init__.py", "crossalign_colours/lines.py"]
    assert len(files["crossalign_colours/__init__.py"].splitlines()) <= 60


def test_that_the_model_of_the_page_keeps_every_promise_and_finds_what_is_planted(installed):
    result = run(installed, command=["models", "check", "colours", "--json", "--device", "cpu"])
    told = json.loads(result.stdout)
    assert told["model"] == "colours"
    assert told["conformance"]["kept"], told["conformance"]
    assert told["conformance"]["planted_hits"] == len(told["conformance"]["planted"]) == 8


def test_that_the_lines_of_the_page_print_the_report(installed):
    code = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)[-1]
    result = run(installed, code=code)
    assert result.stdout.splitlines()[-1] == "8 of 8 planted signals light up their own place", result.stderr


def test_that_models_and_formats_of_a_package_are_listed_and_used(installed, folder, tmp_path):
    listed = run(installed, command=["models", "list"]).stdout
    assert re.search(r"^colours +of another package +Apache-2.0 +Colours by name$", listed, re.MULTILINE)
    assert re.search(r"^lines +out", run(installed, command=["convert", "--list"]).stdout, re.MULTILINE)
    aligned = run(installed, command=["align", str(folder), "--caption", "a red box", "--model", "colours", "--device", "cpu"])
    assert {json.loads(line)["model"] for line in aligned.stdout.splitlines()} == {"colours"}, aligned.stderr


def test_that_a_format_of_a_package_writes_what_it_is_given(installed, tmp_path):
    source = tmp_path / "a.jsonl"
    source.write_text(ODVG)
    out = tmp_path / "out.lines"
    done = run(installed, command=["convert", str(source), str(out), "--from", "odvg", "--to", "lines"])
    assert done.returncode == 0, done.stderr
    assert out.read_text("utf-8").endswith("a.png\ta red car\n")


ODVG = '{"filename": "a.png", "height": 9, "width": 9, "grounding": {"caption": "a red car", "regions": []}}\n'
MODEL = "from crossalign_gui.alignment.registry import Entry\n"
BROKEN = {
    "missing": ("1 / 0", "ZeroDivisionError"),
    "leaving": ("raise SystemExit(3)", "SystemExit"),
    "other": ("THING = 3", "is a int, not a Entry"),
    "nothing": ("", "AttributeError"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_that_a_broken_package_is_named_and_the_others_are_listed(installed, tmp_path, case):
    code, reason = BROKEN[case]
    broken(tmp_path, case, "crossalign_gui.models", "THING", code)
    result = run(installed, tmp_path, command=["models", "list"])
    assert result.returncode == 0
    assert "colours" in result.stdout
    assert "google/tipsv2-b14" in result.stdout
    assert f"{case} 2.0" in result.stderr
    assert reason in result.stderr


def test_that_no_package_takes_the_name_of_a_model_of_ours(tmp_path):
    broken(tmp_path, "compact", "crossalign_gui.models", "THING", f"{MODEL}THING = Entry('Mine', '', '', None)")
    result = run(tmp_path, command=["models", "list"])
    assert "Mine" not in result.stdout
    assert "there is another model of that name" in result.stderr


BODIES = {
    "loading": ("1 / 0", "pass", "division by zero"),
    "encoding": ("return M()", "raise KeyError('weights')", "weights"),
    "answering": ("return M()", "return ImageState(key, pixels.shape[:2], 0, 1)", "cannot be shown"),
}


@pytest.mark.parametrize("case", BODIES)
def test_that_a_model_that_fails_is_told_in_one_line(tmp_path, folder, case):
    load, encode, reason = BODIES[case]
    code = f"""{MODEL}
import types
import numpy as np
from crossalign_gui.alignment.protocol import ImageState
class M:
    id, revision, device, capabilities = "failing", "1", "cpu", frozenset()
    def encode_image(self, pixels, key, check):
        {encode}
    def align(self, state, caption, queries, check):
        return types.SimpleNamespace(heat=np.zeros((1, 2)))
def load(device):
    {load}
THING = Entry("Failing", "", "", load)
"""
    broken(tmp_path, "failing", "crossalign_gui.models", "THING", code)
    result = run(tmp_path, command=["align", str(folder), "--caption", "red", "--model", "failing", "--device", "cpu"])
    assert result.returncode in (1, 3)
    assert "failing" in result.stderr
    assert reason in result.stderr
    assert not any(
        line.startswith("  File ") and "site-packages" not in line and "cli" in line for line in result.stderr.splitlines()
    )


def test_that_a_format_that_fails_is_told_with_its_package_and_leaves_nothing(tmp_path):
    code = """
from crossalign_gui.storage.formats.base import Format
def read(source):
    raise IndexError("seven")
    yield
def write(target, documents):
    raise TypeError("eight")
def recognise(head):
    raise KeyError("nine")
THING = Format("failing", "Failing", "Fails.", ".failing", read=read, write=write, recognise=recognise)
"""
    broken(tmp_path, "failing", "crossalign_gui.formats", "THING", code)
    source, out = tmp_path / "a.jsonl", tmp_path / "b.failing"
    source.write_text(ODVG)
    done = run(tmp_path, command=["convert", str(source), str(out), "--from", "odvg", "--to", "failing"])
    assert done.returncode == 2
    assert "failing 2.0" in done.stderr
    assert "eight" in done.stderr
    assert not out.exists()
    done = run(tmp_path, command=["convert", str(source), str(tmp_path / "c.json"), "--from", "failing", "--to", "native"])
    assert done.returncode == 2
    assert "seven" in done.stderr
    assert "no format" in run(tmp_path, command=["convert", str(tmp_path / "failing.py"), str(out), "--to", "native"]).stderr


def test_that_a_format_that_is_none_is_named_in_the_list(tmp_path):
    broken(tmp_path, "wrong", "crossalign_gui.formats", "THING", "THING = 'text'")
    result = run(tmp_path, command=["convert", "--list"])
    assert result.returncode == 0
    assert "coco" in result.stdout
    assert "wrong 2.0" in result.stderr
