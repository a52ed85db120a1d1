"""Every action: its text, icon and shortcut, in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from crossalign_gui.widgets.common import shortcut_keys, theme

Handlers = Mapping[str, Callable[[], object]]
"""What the actions of one part of the window do, by name."""


@dataclass(frozen=True, slots=True)
class Spec:
    """`edits`: needs a project that can be written to; `needs`: what else it cannot do without. `menu`: where it stands, after
    what stands there already, with a line between two groups; empty for what has its own place."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    edits: bool = False
    menu: str = ""
    group: int = 0
    short: str = ""
    """What a button says."""
    needs: Literal["", "project", "image"] = ""
    also: str = ""
    """Second keys, which people know from other programs; they give way to what the user chooses."""


MENUS = ("file", "edit", "region", "caption", "view", "review", "model", "help")
"""In the order of the menu bar."""

TOOLBAR: tuple[str | tuple[str, ...], ...] = (
    ("open_folder", "open", "open_folder_deep", "open_samples"), "previous", "next", "", "undo", "redo", "", "select_tool",
    ("draw_tool", "polygon_tool", "brush_tool", "eraser_tool", "points_tool", "wand_tool", "mask_tool"), "accept", "reject", "",
    ("link", "unlink", "deny", "absent", "mark_phrase", "same_thing"), "delete", "",
    ("fit", "zoom_in", "zoom_out", "zoom_to", "actual", "rotate_view"), "models", "", "done", "export",
)  # fmt: skip
"""Several names are one button with a menu."""
MAIN = ("draw_tool", "accept", "reject", "done", "export")
"""Shown with their names there."""


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
    return QCoreApplication.translate("", text)  # lupdate gives texts outside of classes no context


def specs() -> tuple[Spec, ...]:
    """In the order of the menus."""
    tr = _tr
    return (
        Spec("open", tr("&Open Images …"), "Ctrl+O", "image", menu="file", group=1),
        Spec("open_folder", tr("Open &Folder …"), "Ctrl+Shift+O", "open", menu="file", group=1),
        Spec("open_folder_deep", tr("Open Folder with &Subfolders …"), menu="file", group=1),
        Spec("open_samples", tr("Open Sa&mples"), "", "samples", menu="file", group=1),
        Spec("import", tr("&Import Annotations …"), "Ctrl+I", "", edits=True, menu="file", group=2),
        Spec("export", tr("&Export …"), "Ctrl+E", "export", needs="project", menu="file", group=2, short=tr("Export")),
        Spec("export_picture", tr("Export P&icture …"), "Ctrl+Shift+E", needs="image", menu="file", group=2),
        Spec("export_matrix", tr("Export Ma&trix …"), menu="file", group=2),
        Spec("quit", tr("&Quit"), "Ctrl+Q", menu="file", group=3),
        Spec("undo", tr("&Undo"), "Ctrl+Z", "undo", edits=True, menu="edit", group=1),
        Spec("redo", tr("&Redo"), "Ctrl+Shift+Z", "redo", edits=True, menu="edit", group=1, also="Ctrl+Y"),
        Spec("cut", tr("Cu&t"), "Ctrl+X", edits=True, menu="edit", group=2),
        Spec("copy", tr("&Copy"), "Ctrl+C", menu="edit", group=2),
        Spec("paste", tr("&Paste"), "Ctrl+V", "paste", edits=True, menu="edit", group=2),
        Spec("paste_grounded", tr("Paste &Grounded Text …"), "Ctrl+Shift+V", edits=True, menu="edit", group=3),
        Spec("delete", tr("De&lete"), "Delete", "delete", edits=True, menu="edit", group=2),
        Spec(
            "accept", tr("&Accept Proposal or Region"), "A", "accept", edits=True, menu="region", group=1, short=tr("Accept")
        ),
        Spec("accept_all", tr("Accept A&ll Proposals"), "Shift+A", "", edits=True, menu="region", group=1),
        Spec("accept_word", tr("Accept Proposals of the Word"), "", "", edits=True, menu="region", group=1),
        Spec("reject", tr("&Reject Proposal"), "R", "reject", edits=True, menu="region", group=1, short=tr("Reject")),
        Spec("next_open", tr("Ne&xt Undecided Word"), "X", needs="image", menu="region", group=1),
        Spec("previous_open", tr("Pre&vious Undecided Word"), "Shift+X", needs="image", menu="region", group=1),
        Spec("select_tool", tr("&Select and Move"), "S", "select", checkable=True, menu="region", group=2),
        Spec("draw_tool", tr("&Draw Box"), "D", "draw", checkable=True, edits=True, menu="region", group=2, short=tr("Draw")),
        Spec("polygon_tool", tr("Draw &Polygon"), "P", "polygon", checkable=True, edits=True, menu="region", group=2),
        Spec("brush_tool", tr("&Brush"), "B", "brush", checkable=True, edits=True, menu="region", group=2),
        Spec("eraser_tool", tr("&Eraser"), "E", "eraser", checkable=True, edits=True, menu="region", group=2),
        Spec("points_tool", tr("P&oints"), "O", "points", checkable=True, edits=True, menu="region", group=2),
        Spec("wand_tool", tr("Magic &Wand"), "W", "wand", checkable=True, edits=True, menu="region", group=2),
        Spec("mask_tool", tr("Mask by &Clicks"), "M", "mask", checkable=True, edits=True, menu="region", group=2),
        Spec("make_mask", tr("Make a Mas&k"), "Shift+M", "", edits=True, menu="region", group=3),
        Spec("to_box", tr("To Bo&x"), "Shift+B", edits=True, menu="region", group=4),
        Spec("to_turned", tr("To Tur&ned Box"), edits=True, menu="region", group=4),
        Spec("turn_left", tr("Turn Le&ft"), "Q", edits=True, menu="region", group=4),
        Spec("turn_right", tr("Turn R&ight"), "T", edits=True, menu="region", group=4),
        Spec("to_polygon", tr("To Pol&ygon"), "Shift+P", edits=True, menu="region", group=4),
        Spec("to_mask", tr("&To Mask"), "Shift+G", edits=True, menu="region", group=4),
        Spec("union", tr("&Union"), "Shift+U", edits=True, menu="region", group=5),
        Spec("subtract", tr("Subtract from the &First"), "Shift+D", edits=True, menu="region", group=5),
        Spec("class", tr("Cl&ass …"), "Shift+C", edits=True, menu="region", group=6),
        Spec("forward", tr("Bring For&ward"), "Ctrl+]", edits=True, menu="region", group=6),
        Spec("back", tr("Send Bac&k"), "Ctrl+[", edits=True, menu="region", group=6),
        Spec("lock", tr("Loc&k"), "Ctrl+L", edits=True, menu="region", group=6),
        Spec("hide", tr("&Hide"), "Shift+H", needs="image", menu="region", group=6),
        Spec("hide_all", tr("Hide All Re&gions"), "H", needs="image", menu="view", group=2),
        Spec("snap", tr("S&nap to Edges"), "G", checkable=True, menu="region", group=7),
        Spec("select_all_regions", tr("Select All &Regions"), "Ctrl+A", needs="image", menu="edit", group=3),
        Spec("duplicate", tr("&Duplicate Regions"), "Ctrl+D", edits=True, menu="edit", group=3),
        Spec("copy_to_next", tr("Copy Regions to &Next Image"), "Ctrl+Shift+D", edits=True, menu="edit", group=3),
        Spec("link", tr("Lin&k Words and Region"), "L", "link", edits=True, menu="caption", group=1),
        Spec("unlink", tr("U&nlink Region"), "U", "unlink", edits=True, menu="caption", group=1),
        Spec("deny", tr("&Is Not This Region"), "Shift+L", "deny", edits=True, menu="caption", group=1),
        Spec("absent", tr("Not in the &Picture"), "N", "absent", edits=True, menu="caption", group=1),
        Spec("complete", tr("All Instances Mar&ked"), "Shift+N", edits=True, menu="caption", group=1),
        Spec("mark_phrase", tr("Mark &Phrase"), "K", "phrase", edits=True, menu="caption", group=2),
        Spec("remove_phrase", tr("Remo&ve Phrase"), "Shift+K", "", edits=True, menu="caption", group=2),
        Spec("wider", tr("Select the Phrase &Around"), "Shift+W", needs="image", menu="caption", group=2),
        Spec("same_thing", tr("&Same Thing As …"), "I", "same", edits=True, menu="caption", group=2),
        Spec("leave", tr("N&ot the Same Thing"), "Shift+I", "", edits=True, menu="caption", group=2),
        Spec("join_words", tr("&Join Words"), "J", "", edits=True, menu="caption", group=2),
        Spec("split_word", tr("Split Wor&d"), "Shift+J", "", edits=True, menu="caption", group=2),
        Spec("edit_caption", tr("Edit &Caption"), "C", needs="image", menu="caption", group=3),
        Spec("add_caption", tr("Add Cap&tion"), "Ctrl+T", "caption-add", edits=True, menu="caption", group=3),
        Spec("remove_caption", tr("Re&move Caption"), "", "caption-remove", edits=True, menu="caption", group=3),
        Spec("models", tr("&Models …"), "Ctrl+M", "models", menu="model", group=1),
        Spec("write_caption", tr("&Write a Caption"), "Ctrl+Shift+T", "write", edits=True, menu="caption", group=4),
        Spec("accept_caption", tr("Accept the Ca&ption"), "Alt+Return", "", edits=True, menu="caption", group=4),
        Spec("accept_answer", tr("Accept the Ans&wer"), "Alt+Shift+Return", "", edits=True, menu="caption", group=4),
        Spec("learn", tr("&Learn from Corrections …"), "Ctrl+Shift+L", menu="model", group=1),
        Spec("evaluate", tr("E&valuate …"), needs="project", menu="model", group=1),
        Spec("name_region", tr("&Name This Region"), "Shift+T", edits=True, menu="region", group=3),
        Spec("similar", tr("Find More &Like This Region"), "Ctrl+Shift+F", "similar", edits=True, menu="region", group=3),
        Spec("previous", tr("&Previous Image"), "PgUp", "previous", needs="image", menu="view", group=1),
        Spec("next", tr("&Next Image"), "PgDown", "next", needs="image", menu="view", group=1),
        Spec("previous_frame", tr("Previous Fra&me of the File"), "Alt+PgUp", edits=True, menu="view", group=1),
        Spec("next_frame", tr("Next F&rame of the File"), "Alt+PgDown", edits=True, menu="view", group=1),
        Spec("zoom_in", tr("Zoom &In"), "Ctrl++", "zoom-in", needs="image", menu="view", group=2, also="Ctrl+="),
        Spec("zoom_out", tr("Zoom &Out"), "Ctrl+-", "zoom-out", needs="image", menu="view", group=2),
        Spec("fit", tr("&Fit to Window"), "F", "fit", needs="image", menu="view", group=2),
        Spec("actual", tr("&Actual Size"), "Ctrl+1", "actual", needs="image", menu="view", group=2),
        Spec("zoom_to", tr("&Zoom to Region"), "Z", needs="image", menu="view", group=2),
        Spec("rotate_view", tr("Turn the &View"), "V", needs="image", menu="view", group=2),
        Spec("matrix", tr("Matri&x of Words and Regions"), "Ctrl+Shift+M", checkable=True, menu="view", group=4),
        Spec("weak_evidence", tr("Show Wea&k Evidence"), "Shift+V", checkable=True, menu="view", group=4),
        Spec("compare", tr("&Compare …"), "Ctrl+Shift+C", menu="view", group=4),
        Spec("calm", tr("Only Caption and &Image"), "Shift+F11", "calm", checkable=True, menu="view", group=3),
        Spec("full_screen", tr("F&ull Screen"), "F11", "", checkable=True, menu="view", group=3),
        Spec("copy_image", tr("Copy &Image"), needs="image", menu="edit", group=3),
        Spec("show_file", tr("Show in File &Manager"), needs="image", menu="file", group=2),
        Spec("context_menu", tr("Conte&xt Menu"), "Shift+F10", menu="edit", group=4, also="Menu"),
        Spec("settings", tr("Se&ttings …"), "Ctrl+,", "settings", menu="edit", group=4),
        Spec("palette", tr("&Commands …"), "Ctrl+Shift+P", "search", menu="help", group=1),
        Spec("done", tr("&Done and Next"), "Ctrl+Return", "done", edits=True, menu="review", group=1, short=tr("Done")),
        Spec("checked", tr("&Checked and Next"), "Ctrl+Shift+Return", edits=True, menu="review", group=1),
        Spec("skipped", tr("&Skip Image"), "Ctrl+Shift+S", edits=True, menu="review", group=1),
        Spec("next_uncertain", tr("Next &Uncertain Image"), "Ctrl+PgDown", needs="project", menu="review", group=2),
        Spec("find", tr("&Find Images"), "Ctrl+F", needs="project", menu="review", group=2),
        Spec("refresh", tr("&Update the Image List"), "F5", needs="project", menu="review", group=2),
        Spec("go_to", tr("Go &to Image …"), "Ctrl+G", needs="project", menu="review", group=2),
        Spec("next_conflict", tr("Next Con&flict"), "Ctrl+Alt+Return", needs="project", menu="review", group=4),
        Spec("take_left", tr("Take the &Left Side"), "Alt+Left", edits=True, menu="review", group=4),
        Spec("take_right", tr("Take the R&ight Side"), "Alt+Right", edits=True, menu="review", group=4),
        Spec("take_both", tr("Take &Both Sides"), "Alt+Up", edits=True, menu="review", group=4),
        Spec("take_new", tr("Take &Neither, Make It New"), "Alt+Down", edits=True, menu="review", group=4),
        Spec("statistics", tr("St&atistics …"), "", needs="project", menu="review", group=3),
        Spec("return_image", tr("&Return with a Reason …"), "Ctrl+Shift+R", edits=True, menu="review", group=1),
        Spec("returned_to_me", tr("Returned to &Me"), needs="project", menu="review", group=1),
        Spec("people", tr("Agreement of &People …"), needs="project", menu="review", group=3),
        Spec("gold", tr("&Known Answer of This Image"), edits=True, menu="review", group=3),
        Spec("way_back", tr("S&napshots and Bin …"), needs="project", menu="review", group=3),
        Spec("find_moved", tr("Find &Moved Images …"), "", edits=True, menu="review", group=3),
        Spec("rescue", tr("Rescue &Damaged Project"), "", needs="project", menu="file", group=2),
        Spec("verify", tr("Verify by a Second Mode&l …"), edits=True, menu="review", group=6),
        Spec("assign", tr("Assi&gn to a Second Person …"), edits=True, menu="review", group=3),
        Spec("put_back", tr("Put &Back a Snapshot …"), needs="project", menu="file", group=2),
        Spec("find_similar_images", tr("Images Like a &Sentence …"), "Ctrl+Alt+S", needs="project", menu="review", group=5),
        Spec("find_caption", tr("Images &Like This Caption"), "Ctrl+Alt+C", needs="image", menu="review", group=5),
        Spec("find_like_image", tr("Images Like This &One"), "Ctrl+Alt+F", needs="image", menu="review", group=5),
        Spec("find_like_region", tr("Images Like This &Region"), "Ctrl+Alt+R", needs="image", menu="review", group=5),
        Spec("preannotate", tr("&Pre-annotate …"), "Ctrl+Alt+P", edits=True, menu="review", group=6),
        Spec("bulk_done", tr("Set State to &Done"), edits=True),
        Spec("bulk_checked", tr("Set State to &Checked"), edits=True),
        Spec("bulk_skipped", tr("Set State to &Skipped"), edits=True),
        Spec("bulk_reopen", tr("&Open Again"), edits=True),
        Spec("bulk_captions", tr("Ca&ptions …"), edits=True),
        Spec("remove_images", tr("&Remove from Project …"), edits=True),
        Spec("bulk_undo", tr("&Undo for Several Images"), "Ctrl+Alt+Z", edits=True, menu="review", group=7),
        Spec("restore_images", tr("Restore Re&moved Images …"), edits=True, menu="review", group=7),
        Spec("guide", tr("&Guide"), "Shift+F1", "help", menu="help", group=1),
        Spec("shortcuts", tr("&Keyboard Shortcuts"), "F1", "keyboard", menu="help", group=1),
        Spec("about", tr("&About CrossAlign GUI"), "", "help", menu="help", group=1),
    )


def make_actions(parent: QObject) -> dict[str, QAction]:
    """All of them, by name, without what they do."""
    found = {}
    for spec in specs():
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        action.setProperty("usual", spec.keys)
        action.setProperty("also", spec.also)
        if spec.short:
            action.setIconText(spec.short)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.checkable)
        action.setProperty("edits", spec.edits)
        action.setProperty("needs", spec.needs)
        found[spec.name] = action
    shortcut_keys.apply(found, {})
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
