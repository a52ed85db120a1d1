"""Write the page of all keys from the actions of the window: `python -m tests.guide` after an action or key changed."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidget

from crossalign_gui.main_window import MainWindow
from crossalign_gui.paths import resources
from crossalign_gui.widgets.common.action_text import plain
from crossalign_gui.widgets.dialogs.shortcuts import ShortcutsDialog

FOLDER = resources() / "guide"
PAGE = FOLDER / "keys.md"
_HEAD = """# Keys

`F1` lists all keys and changes them; these are the ones that the program comes with. `Ctrl+Shift+P` finds a command by a few letters.
A letter is a command only while the cursor is not in the caption.
"""


def menu_paths(window: MainWindow) -> dict[str, QAction]:
    """Everything in the menu bar by its path, such as "File > Export"."""
    return dict(_below(window.menuBar().actions(), ""))


def _below(actions: Iterable[QAction], path: str) -> Iterable[tuple[str, QAction]]:
    for action in actions:
        name = f"{path}{plain(action.text())}"
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield name, action
            yield from _below(menu.actions(), f"{name} > ")
        elif not action.isSeparator():
            yield name, action


def gestures(window: MainWindow) -> list[tuple[str, str]]:
    """What the list of F1 tells of mouse and keys that are no actions: what it does, and how."""
    dialog = ShortcutsDialog(window.session.settings, {}, None)
    (table,) = dialog.findChildren(QTreeWidget)
    items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
    found = [(item.text(0), item.text(1)) for item in items if item is not None]
    dialog.deleteLater()
    return found


def page(window: MainWindow) -> str:
    lines = [_HEAD]
    title = ""
    for path, action in menu_paths(window).items():
        keys = QKeySequence(str(action.property("usual") or "")).toString(QKeySequence.SequenceFormat.PortableText)
        menu, _, name = path.partition(" > ")
        if not keys or not name:
            continue
        if menu != title:
            lines += [f"\n## {menu}", "| key | does |", "|---|---|"]
            title = menu
        lines.append(f"| `{keys}` | {path} |")
    lines += ["\n## Mouse and other keys", "| how | does |", "|---|---|"]
    lines += [f"| {how} | {what} |" for what, how in gestures(window)]
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def main() -> None:
    from crossalign_gui.session.session import Session
    from crossalign_gui.session.settings import Settings

    QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)))
        PAGE.write_text(page(MainWindow(session)), "utf-8")
        session.close()


if __name__ == "__main__":
    main()
