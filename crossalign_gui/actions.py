"""Every action: its text, icon and shortcut, in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from crossalign_gui.widgets import theme

Handlers = Mapping[str, Callable[[], object]]
"""What the actions of one part of the window do, by name."""


@dataclass(frozen=True, slots=True)
class Spec:
    """`edits`: needs a project that can be written to. `menu`: where it stands, after what stands there already, with a
    line between two groups; empty for what has its own place."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    edits: bool = False
    menu: str = ""
    group: int = 0


MENUS = ("file", "edit", "region", "caption", "view", "review", "model", "help")
"""In the order of the menu bar."""

TOOLBAR = (
    "open", "open_folder", "previous", "next", "", "undo", "redo", "", "select_tool", "draw_tool", "mask_tool", "accept",
    "reject", "delete", "", "link", "unlink", "absent", "", "zoom_in", "zoom_out", "fit", "actual", "", "models",
    "export",
)  # fmt: skip


def menu_titles() -> Mapping[str, str]:
    """Of all but the model menu, which knows its own."""
    return {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "region": _tr("&Region"),
        "caption": _tr("&Caption"),
        "view": _tr("&View"),
        "review": _tr("Revie&w"),
        "help": _tr("&Help"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def specs() -> tuple[Spec, ...]:
    """In the order of the menus."""
    tr = _tr
    return (
        Spec("open", tr("&Open Images …"), "Ctrl+O", "image", menu="file", group=1),
        Spec("open_folder", tr("Open &Folder …"), "Ctrl+Shift+O", "open", menu="file", group=1),
        Spec("open_folder_deep", tr("Open Folder with &Subfolders …"), menu="file", group=1),
        Spec("open_samples", tr("Open Sa&mples"), "", "samples", menu="file", group=1),
        Spec("paste", tr("&Paste Image"), "Ctrl+V", "paste", edits=True, menu="file", group=2),
        Spec("import", tr("&Import Annotations …"), "Ctrl+I", "", edits=True, menu="file", group=2),
        Spec("export", tr("&Export …"), "Ctrl+E", "export", menu="file", group=2),
        Spec("export_picture", tr("Export P&icture …"), "Ctrl+Shift+E", menu="file", group=2),
        Spec("quit", tr("&Quit"), "Ctrl+Q", menu="file", group=3),
        Spec("undo", tr("&Undo"), "Ctrl+Z", "undo", edits=True, menu="edit", group=1),
        Spec("redo", tr("&Redo"), "Ctrl+Shift+Z", "redo", edits=True, menu="edit", group=1),
        Spec("accept", tr("&Accept Proposal or Region"), "A", "accept", edits=True, menu="region", group=1),
        Spec("accept_all", tr("Accept A&ll Proposals"), "Shift+A", "", edits=True, menu="region", group=1),
        Spec("reject", tr("&Reject Proposal"), "R", "reject", edits=True, menu="region", group=1),
        Spec("select_tool", tr("&Select and Move"), "S", "select", checkable=True, menu="region", group=2),
        Spec("draw_tool", tr("&Draw Box"), "D", "draw", checkable=True, edits=True, menu="region", group=2),
        Spec("mask_tool", tr("Mask by &Clicks"), "M", "mask", checkable=True, edits=True, menu="region", group=2),
        Spec("make_mask", tr("Make a Mas&k"), "Shift+M", "", edits=True, menu="region", group=3),
        Spec("delete", tr("De&lete Region"), "Delete", "delete", edits=True, menu="region", group=4),
        Spec("link", tr("Lin&k Words and Region"), "L", "link", edits=True, menu="caption", group=1),
        Spec("unlink", tr("U&nlink Region"), "U", "unlink", edits=True, menu="caption", group=1),
        Spec("absent", tr("Not in the &Picture"), "N", "absent", edits=True, menu="caption", group=1),
        Spec("edit_caption", tr("Edit &Caption"), "C", menu="caption", group=2),
        Spec("add_caption", tr("Add Cap&tion"), "Ctrl+T", "caption-add", edits=True, menu="caption", group=2),
        Spec("remove_caption", tr("Re&move Caption"), "", "caption-remove", edits=True, menu="caption", group=2),
        Spec("models", tr("&Models …"), "Ctrl+M", "models", menu="model", group=1),
        Spec("learn", tr("&Learn from Corrections …"), "Ctrl+L", menu="model", group=1),
        Spec("write_caption", tr("&Write a Caption"), "Ctrl+Shift+T", "write", edits=True, menu="caption", group=3),
        Spec("similar", tr("Find More &Like This Region"), "Ctrl+Shift+F", "similar", edits=True, menu="region", group=3),
        Spec("previous", tr("&Previous Image"), "PgUp", "previous", menu="view", group=1),
        Spec("next", tr("&Next Image"), "PgDown", "next", menu="view", group=1),
        Spec("zoom_in", tr("Zoom &In"), "Ctrl++", "zoom-in", menu="view", group=2),
        Spec("zoom_out", tr("Zoom &Out"), "Ctrl+-", "zoom-out", menu="view", group=2),
        Spec("fit", tr("&Fit to Window"), "F", "fit", menu="view", group=2),
        Spec("actual", tr("&Actual Size"), "Ctrl+1", "actual", menu="view", group=2),
        Spec("full_screen", tr("F&ull Screen"), "F11", "", checkable=True, menu="view", group=3),
        Spec("shortcuts", tr("&Keyboard Shortcuts"), "F1", "keyboard", menu="help", group=1),
        Spec("about", tr("&About CrossAlign GUI"), "", "help", menu="help", group=1),
    )


def make_actions(parent: QObject) -> dict[str, QAction]:
    """All of them, by name, without what they do."""
    found = {}
    for spec in specs():
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable)
        action.setProperty("edits", spec.edits)
        action.setToolTip(
            f"{spec.text.replace('&', '').rstrip(' …')} ({spec.keys})" if spec.keys else spec.text.replace("&", "")
        )
        found[spec.name] = action
    set_icons(found)
    return found


def fill_menu(menu: QMenu, name: str, actions: Mapping[str, QAction]) -> None:
    """Add what belongs to it, with a line between two groups."""
    group = None
    for spec in sorted((spec for spec in specs() if spec.menu == name), key=lambda spec: spec.group):
        if group is not None and spec.group != group:
            menu.addSeparator()
        group = spec.group
        menu.addAction(actions[spec.name])


def set_icons(actions: dict[str, QAction]) -> None:
    """In the colours of the theme as it is now."""
    for spec in specs():
        if spec.icon:
            actions[spec.name].setIcon(theme.icon(spec.icon))
