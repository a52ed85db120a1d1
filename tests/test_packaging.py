"""What a distribution holds, and what it tells the desktop."""

import argparse
import ast
import configparser
import importlib.util
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from defusedxml import ElementTree
from transformers.models.auto.configuration_auto import model_type_to_module_name

from crossalign_gui.alignment.models.families import FAMILIES
from crossalign_gui.paths import resources
from crossalign_gui.storage.picture_kinds import SUFFIXES
from tests import manual

ROOT = Path(__file__).parent.parent
PACKAGING = resources() / "packaging"
NEEDED = (
    "cli/program.py",
    "batch/run.py",
    "resources/compact/compact.safetensors",
    "resources/compact/everyday.tsv.gz",
    "resources/compact/words.tsv.gz",
    "resources/compact/MODEL_CARD.md",
    "resources/icons/crossalign.svg",
    "resources/guide/first-five-minutes.md",
    "resources/samples/captions.jsonl",
    "resources/screenshots/light.png",
    "resources/schema/crossalign-1.schema.json",
    "resources/packaging/crossalign-gui.desktop",
    "resources/packaging/crossalign-gui.1",
)
SHARED = (
    "share/man/man1/crossalign-gui.1",
    "share/applications/crossalign-gui.desktop",
    "share/mime/packages/crossalign-gui.xml",
    "share/icons/hicolor/scalable/apps/crossalign.svg",
)


def test_that_the_desktop_entry_names_our_command_icon_and_types():
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(PACKAGING / "crossalign-gui.desktop")
    values = entry["Desktop Entry"]
    assert values["Type"] == "Application"
    assert values["Exec"].split() == ["crossalign-gui", "%F"]
    assert (resources() / "icons" / f"{values['Icon']}.svg").exists()
    assert values["Terminal"] == "false"
    assert all(values[name].endswith(";") for name in ("Categories", "Keywords", "MimeType"))
    assert "application/x-crossalign-project" in values["MimeType"].split(";")  # the JSON is imported, not opened
    assert {".jpg", ".png", ".webp", ".tif", ".bmp", ".gif"} <= SUFFIXES
    validator = "/usr/bin/desktop-file-validate"
    if Path(validator).exists():
        subprocess.run([validator, PACKAGING / "crossalign-gui.desktop"], check=True)


def test_that_the_types_of_our_files_are_known_by_their_names():
    assert _mime_types() == {
        "application/x-crossalign-project": "*.crossalign.sqlite",
        "application/x-crossalign+json": "*.crossalign.json",
    }


def _mime_types():
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ElementTree.parse(PACKAGING / "crossalign-gui.xml").getroot()
    assert root.tag == f"{space}mime-info"
    return {item.get("type"): item.find(f"{space}glob").get("pattern") for item in root}


def test_that_the_desktop_files_are_installed_and_removed_again(tmp_path):
    script = PACKAGING / "install-desktop.sh"
    environment = {"XDG_DATA_HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    subprocess.run(["sh", script], env=environment, check=True, capture_output=True)
    installed = [
        tmp_path / "applications/crossalign-gui.desktop",
        tmp_path / "mime/packages/crossalign-gui.xml",
        tmp_path / "icons/hicolor/scalable/apps/crossalign.svg",
    ]
    assert all(path.is_file() for path in installed)
    subprocess.run(["sh", script, "--remove"], env=environment, check=True, capture_output=True)
    assert not any(path.exists() for path in installed)


def test_that_the_bundle_is_made_of_files_and_modules_that_exist():
    spec = (PACKAGING / "crossalign-gui.spec").read_text("utf-8")
    compile(spec, "crossalign-gui.spec", "exec")
    assert '"start.py"' in spec
    assert "crossalign-gui.spec" in (PACKAGING / "build-bundle.sh").read_text("utf-8")
    subprocess.run(["sh", "-n", PACKAGING / "build-bundle.sh"], check=True)
    start = (PACKAGING / "start.py").read_text("utf-8")
    assert "from crossalign_gui.cli import main" in start
    named = ast.literal_eval(re.search(r"^NAMED = (.*)$", spec, re.MULTILINE)[1])
    folder = Path(importlib.util.find_spec("transformers").origin).parent / "models"
    wanted = {*named, *(model_type_to_module_name(kind) for kind in FAMILIES)}
    assert not [name for name in wanted if not (folder / name / "__init__.py").exists()]


def test_that_wheel_and_source_distribution_hold_what_the_program_needs(tmp_path):
    code = "import sys; from hatchling import build; build.build_wheel(sys.argv[1]); build.build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, check=True, capture_output=True)
    (wheel,), (source,) = tmp_path.glob("*.whl"), tmp_path.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry = next(name for name in names if name.endswith("entry_points.txt"))
        assert "crossalign-gui = crossalign_gui.cli:main" in archive.read(entry).decode()
    assert {f"crossalign_gui/{name}" for name in NEEDED} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert set(SHARED) <= {name.partition(".data/data/")[2] for name in names}
    assert not [name for name in names if name.startswith("tests/")]
    with tarfile.open(source) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "NOTICE", "tests/conftest.py"} <= names
    assert {name if name.startswith("resources") else f"crossalign_gui/{name}" for name in NEEDED} <= names


ALL = manual.parsers()


@pytest.mark.parametrize("path", ALL)
def test_that_help_explains_every_option(path):
    for action in ALL[path]._actions:
        if isinstance(action, argparse._SubParsersAction):
            assert {choice.dest for choice in action._choices_actions} == set(action.choices)
            assert all(choice.help for choice in action._choices_actions)
        else:
            assert action.help, f"{path}: {action.option_strings or action.dest} has no help"
    assert ALL[path].description
    assert ALL[path].format_help()


def test_that_the_help_of_the_window_names_every_command():
    told = ALL["crossalign-gui"].format_help()
    assert all(f"  {path.split()[1]} " in told for path in ALL if " " in path)


def test_that_the_manual_page_says_what_the_help_says():
    assert manual.PAGE.read_text("ascii") == manual.page(), "run python -m tests.manual"
