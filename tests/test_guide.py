"""Every key and menu that the user guide and the README name is in the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from crossalign_gui.main_window import MainWindow
from crossalign_gui.widgets.dialogs.guide import PAGES
from tests import guide

ROOT = Path(__file__).parent.parent
TEXTS = [*sorted(guide.FOLDER.glob("*.md")), ROOT / "README.md"]
KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|[A-Z]|\d|[\[\]]|F\d+|PgUp|PgDown|Del|Delete|Return|Escape|Backspace|Space|Tab")
MENU = re.compile(r"\b(?:File|Edit|Region|Caption|View|Review|Model|Help) > ")
IN_TOOLS = {"Return", "Escape", "Backspace", "Space"}
"""Handled where they are pressed, not by an action: see the tools of the picture and the caption."""


@pytest.fixture
def window(qtbot, session):
    made = MainWindow(session)
    qtbot.addWidget(made)
    return made


def usual(action):
    return QKeySequence(str(action.property("usual") or ""))


def unknown_keys(text, window):
    """Those in code spans that neither an action, nor a shortcut of the window, nor the list of F1 has."""
    known = {usual(action).toString() for action in window.actions_by_name.values()}
    known |= {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    gestures = " ".join(how for _, how in guide.gestures(window))
    spans = [span for span in re.findall(r"`([^`\n]+)`", text) if KEY.fullmatch(span)]
    return [
        span for span in spans
        if span not in IN_TOOLS and QKeySequence(span).toString() not in known and span not in gestures
    ]  # fmt: skip


def unknown_menus(text, window):
    """What follows the name of a menu and ">" and is no entry of it."""
    flat = re.sub(r"\s+", " ", text)
    paths = guide.menu_paths(window)
    found = [flat[match.start() : match.start() + 60] for match in MENU.finditer(flat)]
    return [
        place for place in found if not any(re.match(re.escape(path) + r"(?!\w)", place) for path in paths if " > " in path)
    ]


def wrong_pairs(text, window):
    """Rows and sentences that give an entry another key than it has."""
    found = []
    for path, action in guide.menu_paths(window).items():
        entry = re.escape(path)
        for keys in re.findall(rf"\| `([^`]+)` \| {entry} \|", text) + re.findall(rf"`([^`]+)` \(\*\*{entry}\*\*\)", text):
            if QKeySequence(keys) != usual(action):
                found.append((keys, path))
    return found


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_that_every_key_is_known_to_the_window(window, path):
    assert unknown_keys(path.read_text("utf-8"), window) == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_that_every_menu_entry_is_in_the_menu(window, path):
    assert unknown_menus(path.read_text("utf-8"), window) == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_that_a_key_beside_an_entry_is_its_key(window, path):
    assert wrong_pairs(path.read_text("utf-8"), window) == []


def test_that_wrong_keys_and_entries_are_found(window):
    text = (
        "`Ctrl+Alt+Y`, `Y`, `A`, `Ctrl+click` and `state:done`; **File > Exporters**, **File >\nExport**, Region > Blur\n"
        "| `Ctrl+Alt+J` | Help > Guide |"
    )
    assert unknown_keys(text, window) == ["Ctrl+Alt+Y", "Y", "Ctrl+Alt+J"]
    assert [place.split(" ")[2].rstrip(",*") for place in unknown_menus(text, window)] == ["Exporters", "Blur"]
    assert wrong_pairs(text, window) == [("Ctrl+Alt+J", "Help > Guide")]


def test_that_keys_handled_in_tools_are_handled_there():
    code = "".join(path.read_text("utf-8") for path in (ROOT / "crossalign_gui" / "widgets").rglob("*.py"))
    assert all(f"Qt.Key.Key_{name}" in code for name in IN_TOOLS)


def test_that_the_page_of_keys_is_what_the_window_has(window):
    assert guide.PAGE.read_text("utf-8") == guide.page(window), "run python -m tests.guide"


def test_that_the_pages_of_the_window_are_those_of_the_folder():
    assert set(PAGES) == {path.stem for path in guide.FOLDER.glob("*.md")}
