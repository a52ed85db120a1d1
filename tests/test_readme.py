"""What README.md and resources/docs claim about files and commands is so."""

import importlib
import re
import shlex
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from crossalign_gui import actions
from crossalign_gui.alignment import models
from crossalign_gui.alignment.models import families
from crossalign_gui.benchmarks.__main__ import main as benchmarks
from crossalign_gui.storage import formats
from crossalign_gui.storage.formats import registry
from tests import manual

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "resources" / "docs").glob("*.md"))]
MOST_BYTES = 12_000
RECIPES = {"Add a model": 5, "Add a format": 5, "Add an action or a key": 5, "Change a text of the window": 5}


def code_of(path):
    """Fenced blocks line by line, and spans."""
    text = path.read_text("utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    rest = re.sub(r"^```\w*\n.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return [line for block in blocks for line in block.splitlines()] + re.findall(r"`([^`]+)`", rest)


def commands(path):
    found = [shlex.split(code, comments=True) for code in code_of(path) if code.startswith("crossalign-gui ")]
    return [words[1:] for words in found if words[1:]]


def test_that_the_readme_is_short():
    assert len(README.read_bytes()) <= MOST_BYTES


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_that_links_lead_to_files_and_headings(path):
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8")):
        if "://" in target:
            continue
        name, _, heading = target.partition("#")
        file = path.parent / name if name else path
        assert file.exists(), target
        if heading:
            titles = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
            assert heading in {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}, target


def test_that_every_page_of_the_documentation_is_found_from_the_readme():
    reached, waiting = set(), [README]
    while waiting:
        path = waiting.pop().resolve()
        if path in reached or path.suffix != ".md":
            continue
        reached.add(path)
        links = re.findall(r"\]\(([^)\s#]+)", path.read_text("utf-8"))
        waiting += [path.parent / link for link in links if "://" not in link and (path.parent / link).is_file()]
    pages = {path for folder in ("docs", "guide") for path in (ROOT / "resources" / folder).glob("*.md")}
    assert pages <= reached


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_that_each_command_exists_with_its_options(path, capsys):
    parsers = manual.parsers()
    for words in commands(path):
        names = (f"crossalign-gui {' '.join(words[:2])}", f"crossalign-gui {words[0]}", "crossalign-gui")
        parser = next(parsers[name] for name in names if name in parsers)
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert options <= set(parser._option_string_actions), words
        with pytest.raises(SystemExit) as ended:
            parser.parse_args(["--help"])
        assert ended.value.code == 0
    capsys.readouterr()


def test_that_the_commands_of_the_readme_are_all_there_are_and_complete():
    parsers = manual.parsers()
    block = next(text for text in README.read_text("utf-8").split("```") if "crossalign-gui align" in text)
    lines = [shlex.split(line, comments=True)[1:] for line in block.splitlines() if line.startswith("crossalign-gui")]
    assert {path.split()[1] for path in parsers if " " in path} == {words[0] for words in lines} - {"photos/"}
    for words in lines:
        if f"crossalign-gui {words[0]}" in parsers:
            parsers[f"crossalign-gui {words[0]}"].parse_args(words[1:])
        else:
            parsers["crossalign-gui"].parse_args(words)


def test_that_the_benchmarks_and_modules_that_are_named_exist(capsys):
    benchmarks(["--list"])
    known = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line}
    for path in PAGES:
        for code in code_of(path):
            found = re.match(r"python -m ((?:crossalign_gui|tests)[\w.]*)(.*)", code)
            if found is None:
                continue
            module, rest = found.groups()
            assert importlib.util.find_spec(module) is not None, code
            if module == "crossalign_gui.benchmarks":
                names = [word for word in re.split(r" --", rest)[0].split() if not word.startswith("-")]
                assert set(names) <= known, code


def recipes():
    text = README.read_text("utf-8")
    return {name: re.findall(r"^\d\. (.+)$", body, re.MULTILINE) for name, body in
            re.findall(r"^\*\*(.+?)\.\*\*\n((?:\d\. .+\n)+)", text, re.MULTILINE)}  # fmt: skip


def test_that_there_are_recipes_of_five_lines():
    assert {name: len(lines) for name, lines in recipes().items()} == RECIPES


def test_that_a_format_is_found_when_its_file_lies_there(tmp_path, monkeypatch):
    """The first line of the recipe, followed."""
    (tmp_path / "two_columns.py").write_text(
        "from crossalign_gui.storage.formats.base import Format\n"
        "FORMAT = Format('two_columns', 'Two columns', 'Made by a test.', '.two', read=lambda source: iter(()))\n",
        "utf-8",
    )
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    registry.formats.cache_clear()
    try:
        assert registry.format_named("two_columns").about == "Made by a test."
    finally:
        registry.formats.cache_clear()
        sys.modules.pop(f"{formats.__name__}.two_columns", None)


def test_that_a_model_is_opened_when_its_type_is_entered(tmp_path, monkeypatch):
    """The first lines of the recipe, followed."""
    (tmp_path / "echo.py").write_text("def load(checkpoint, device):\n    return (checkpoint, device)\n", "utf-8")
    monkeypatch.setattr(models, "__path__", [*models.__path__, str(tmp_path)])
    monkeypatch.setitem(families.FAMILIES, "echo", "echo")
    checkpoint = SimpleNamespace(name="owner/echo", model_type="echo")
    try:
        assert families.open_model(checkpoint, "cpu") == (checkpoint, "cpu")
    finally:
        sys.modules.pop(f"{models.__name__}.echo", None)


def test_that_an_action_needs_its_line_only(qapp, monkeypatch):
    """The first line of the recipe, followed: text, key and menu come from the `Spec`."""
    added = actions.Spec("count", "C&ount", "Ctrl+Alt+N", menu="help", group=9)
    every = (*actions.specs(), added)
    monkeypatch.setattr(actions, "specs", lambda: every)
    parent = QObject()
    made = actions.make_actions(parent)
    menu = QMenu()
    actions.fill_menu(menu, "help", made)
    assert menu.actions()[-1] is made["count"]
    assert made["count"].shortcut().toString() == "Ctrl+Alt+N"


def test_that_the_animation_is_small():
    assert (ROOT / "resources" / "screenshots" / "tour.webp").stat().st_size <= 2_000_000


def test_that_the_files_of_recipes_and_pages_exist():
    for path in PAGES:
        for code in code_of(path):
            if re.fullmatch(r"(crossalign_gui|tests|resources)/[\w./-]*", code):
                assert (ROOT / code).exists(), f"{path.name}: {code}"
    for line in (line for lines in recipes().values() for line in lines):
        for name in re.findall(r"`(\w+\.(?:py|md))`", line):
            assert any(ROOT.glob(f"*/**/{name}")), line


def test_that_the_recipe_for_a_text_leads_to_the_heat_maps_legend():
    """A stranger wants the legend of the heat map to show percent."""
    place = ROOT / re.search(r"heat map's legend is `([^`]+)`", " ".join(recipes()["Change a text of the window"]))[1]
    assert '"0.5"' in place.read_text("utf-8")


def test_that_the_picture_of_the_architecture_names_rooms_that_exist():
    text = README.read_text("utf-8")
    block = text[text.index("## Architecture") :].split("```")[1]
    lines = block.strip().splitlines()
    assert len(lines) <= 10
    package = ROOT / "crossalign_gui"
    for name in re.findall(r"(\w+)/", block):
        assert any(package.glob(f"**/{name}")), name
    for room in ("widgets", "session"):
        line = next(line for line in lines if line.startswith(f"{room}/"))
        names = re.findall(r"\w+", line.split("(")[0].removeprefix(f"{room}/"))
        rooms = {path.parent.name for path in (package / room).glob("*/__init__.py")}
        assert rooms <= set(names)
        assert all((package / room / name).is_dir() or (package / room / f"{name}.py").is_file() for name in names)
