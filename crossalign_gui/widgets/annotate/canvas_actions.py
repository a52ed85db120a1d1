"""The tools of the canvas and its zoom, as actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.annotate.region_clipboard import to_mime
from crossalign_gui.widgets.dialogs.region_class import RegionClassDialog
from crossalign_gui.widgets.picture.canvas import Canvas

_TOOLS = ("select", "draw", "polygon", "brush", "eraser", "points", "wand", "mask")


class CanvasActions(QObject):
    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._tools: dict[str, QAction] = {}
        canvas.tool_changed.connect(self._show_tool)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        tools = {f"{name}_tool": _User(self, name).use for name in _TOOLS}
        return {
            **tools,
            "snap": self._toggle_snap,
            "copy": self._copy,
            "class": self._ask_class,
            "zoom_in": self._zoom_in,
            "zoom_out": self._zoom_out,
            "actual": self._canvas.actual_size,
        }

    def group_tools(self, actions: Mapping[str, QAction]) -> None:
        """One tool at a time."""
        group = QActionGroup(self)
        self._tools = {name.removesuffix("_tool"): action for name, action in actions.items() if name.endswith("_tool")}
        for action in self._tools.values():
            group.addAction(action)
        self._show_tool(self._canvas.tool)
        actions["snap"].setChecked(self._session.settings.snap)

    def _show_tool(self, tool: str) -> None:
        self._tools[tool].setChecked(True)

    def use(self, tool: str) -> None:
        self._canvas.set_tool(tool)
        if tool != "select":
            self._canvas.setFocus()
        text = self._advice().get(tool)
        if text:
            self._session.notice.emit(Notice(text))

    def _advice(self) -> Mapping[str, str]:
        return {
            "mask": self.tr(
                "Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it"
            ),
            "wand": self.tr(
                "Click the thing. Shift+click adds, right click takes away. Return keeps the mask, Escape drops it"
            ),
            "polygon": self.tr("Click the corners; a double click, Return or the first corner closes. Alt first cuts a hole"),
            "brush": self.tr("Paint on the selected mask or a new one. [ and ] change the size, E erases"),
            "eraser": self.tr("Paint away from the selected mask. [ and ] change the size, B paints"),
            "points": self.tr("Click the places. Return keeps them, Backspace takes one back, Escape drops them"),
        }

    def _toggle_snap(self) -> None:
        settings = self._session.settings
        settings.snap = not settings.snap

    def _copy(self) -> None:
        copied = self._session.regions.copied()
        if copied:
            QGuiApplication.clipboard().setMimeData(to_mime(copied, self._session.class_of))
            self._session.notice.emit(Notice(self.tr("Copied regions: {}").format(len(copied))))
        else:
            self._session.notice.emit(Notice(self.tr("Select a region first, then copy it")))

    def _ask_class(self) -> None:
        session = self._session
        if session.document is None or session.selection.region is None:
            session.notice.emit(Notice(self.tr("Select a region first, then choose its class")))
            return
        if not session.regions.may_change(session.selection.regions):
            return
        RegionClassDialog(session, self._canvas.window()).open()

    def _zoom_in(self) -> None:
        self._canvas.zoom(1.25)

    def _zoom_out(self) -> None:
        self._canvas.zoom(0.8)


class _User(QObject):
    """An action and its tool."""

    def __init__(self, actions: CanvasActions, tool: str) -> None:
        super().__init__(actions)
        self._actions, self._tool = actions, tool

    def use(self) -> None:
        self._actions.use(self._tool)
