"""Every action: its text, icon and shortcut, in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from crossalign_gui.widgets import theme


@dataclass(frozen=True, slots=True)
class Spec:
    """`edits`: needs a project that can be written to. `within`: fires only while the focus is not in a text field;
    its keys are plain letters."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    edits: bool = False


_T = Callable[[str], str]


def specs() -> tuple[Spec, ...]:
    """In the order of the menus."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Actions", text)

    return (
        Spec("open", tr("&Open Images …"), "Ctrl+O", "image"),
        Spec("open_folder", tr("Open &Folder …"), "Ctrl+Shift+O", "open"),
        Spec("open_folder_deep", tr("Open Folder with &Subfolders …"), ""),
        Spec("open_samples", tr("Open Sa&mples"), "", "samples"),
        Spec("paste", tr("&Paste Image"), "Ctrl+V", "paste", edits=True),
        Spec("import", tr("&Import Annotations …"), "Ctrl+I", "", edits=True),
        Spec("export_picture", tr("Export P&icture …"), "Ctrl+Shift+E", ""),
        Spec("export", tr("&Export …"), "Ctrl+E", "export"),
        Spec("quit", tr("&Quit"), "Ctrl+Q"),
        Spec("undo", tr("&Undo"), "Ctrl+Z", "undo", edits=True),
        Spec("redo", tr("&Redo"), "Ctrl+Shift+Z", "redo", edits=True),
        Spec("accept", tr("&Accept Proposal or Region"), "A", "accept", edits=True),
        Spec("accept_all", tr("Accept A&ll Proposals"), "Shift+A", "", edits=True),
        Spec("reject", tr("&Reject Proposal"), "R", "reject", edits=True),
        Spec("select_tool", tr("&Select and Move"), "S", "select", checkable=True),
        Spec("draw_tool", tr("&Draw Box"), "D", "draw", checkable=True, edits=True),
        Spec("mask_tool", tr("Mask by &Clicks"), "M", "mask", checkable=True, edits=True),
        Spec("make_mask", tr("Make a Mas&k"), "Shift+M", "", edits=True),
        Spec("delete", tr("De&lete Region"), "Delete", "delete", edits=True),
        Spec("link", tr("Lin&k Words and Region"), "L", "link", edits=True),
        Spec("unlink", tr("U&nlink Region"), "U", "unlink", edits=True),
        Spec("absent", tr("Not in the &Picture"), "N", "absent", edits=True),
        Spec("edit_caption", tr("Edit &Caption"), "C"),
        Spec("add_caption", tr("Add Cap&tion"), "Ctrl+T", "caption-add", edits=True),
        Spec("remove_caption", tr("Re&move Caption"), "", "caption-remove", edits=True),
        Spec("write_caption", tr("&Write a Caption"), "Ctrl+Shift+T", "write", edits=True),
        Spec("similar", tr("Find More &Like This Region"), "Ctrl+Shift+F", "similar", edits=True),
        Spec("models", tr("&Models …"), "Ctrl+M", "models"),
        Spec("previous", tr("&Previous Image"), "PgUp", "previous"),
        Spec("next", tr("&Next Image"), "PgDown", "next"),
        Spec("zoom_in", tr("Zoom &In"), "Ctrl++", "zoom-in"),
        Spec("zoom_out", tr("Zoom &Out"), "Ctrl+-", "zoom-out"),
        Spec("fit", tr("&Fit to Window"), "F", "fit"),
        Spec("actual", tr("&Actual Size"), "Ctrl+1", "actual"),
        Spec("full_screen", tr("F&ull Screen"), "F11", "", checkable=True),
        Spec("shortcuts", tr("&Keyboard Shortcuts"), "F1", "keyboard"),
        Spec("about", tr("&About CrossAlign GUI"), "", "help"),
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


def set_icons(actions: dict[str, QAction]) -> None:
    """In the colours of the theme as it is now."""
    for spec in specs():
        if spec.icon:
            actions[spec.name].setIcon(theme.icon(spec.icon))
