"""The tools of the canvas and its zoom, as actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QImage

from crossalign_gui.domain.geometry import bounds_of_points
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.picture.canvas import Canvas

_TOOLS = ("select", "draw", "polygon", "brush", "eraser", "points", "wand", "mask")


class CanvasActions(QObject):
    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._tools: dict[str, QAction] = {}
        self._weak_evidence: QAction | None = None
        canvas.tool_changed.connect(self._show_tool)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        tools = {f"{name}_tool": _User(self, name).use for name in _TOOLS}
        return {
            **tools,
            "snap": self._toggle_snap,
            "weak_evidence": self._toggle_weak_evidence,
            "class": self._ask_class,
            "zoom_in": self._zoom_in,
            "zoom_out": self._zoom_out,
            "actual": self._canvas.actual_size,
            "zoom_to": self._zoom_to,
            "rotate_view": self._canvas.rotate_view,
            "copy_image": self._copy_image,
            "show_file": self._show_file,
        }

    def group_tools(self, actions: Mapping[str, QAction]) -> None:
        """One tool at a time."""
        group = QActionGroup(self)
        self._tools = {name.removesuffix("_tool"): action for name, action in actions.items() if name.endswith("_tool")}
        for action in self._tools.values():
            group.addAction(action)
        self._show_tool(self._canvas.tool)
        actions["snap"].setChecked(self._session.settings.snap)
        self._weak_evidence = actions["weak_evidence"]
        self._follow_setting("weak_evidence")
        self._session.settings.changed.connect(self._follow_setting)

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

    def _toggle_weak_evidence(self) -> None:
        settings = self._session.settings
        settings.weak_evidence = not settings.weak_evidence

    def _follow_setting(self, name: str) -> None:
        if name == "weak_evidence" and self._weak_evidence is not None:
            self._weak_evidence.setChecked(self._session.settings.weak_evidence)

    def _ask_class(self) -> None:
        session = self._session
        if session.document is None or session.selection.region is None:
            session.notice.emit(Notice(self.tr("Select a region first, then choose its class")))
            return
        if not session.regions.may_change(session.selection.regions):
            return
        from crossalign_gui.widgets.dialogs.region_class import RegionClassDialog

        RegionClassDialog(session, self._canvas.window()).open()

    def _zoom_to(self) -> None:
        """The selected regions, else what the next key would act on."""
        session, target = self._session, self._session.targets.target
        chosen = session.selection.regions or ((target,) if isinstance(target, str) else ())
        if session.document is not None and chosen:
            boxes = [bounds(session.document.region(item).shape) for item in chosen]
            corners = [corner for box in boxes for corner in ((box.x0, box.y0), (box.x1, box.y1))]
            self._canvas.zoom_to(bounds_of_points(corners))
        elif target is not None and not isinstance(target, str):
            self._canvas.zoom_to(target.box)
        else:
            session.notice.emit(Notice(self.tr("Select a region first, then zoom to it")))

    def _copy_image(self) -> None:
        pixels = self._session.pixels
        if pixels is None:
            self._session.notice.emit(Notice(self.tr("Open an image first")))
            return
        height, width = pixels.shape[:2]
        rows = np.ascontiguousarray(pixels)
        QGuiApplication.clipboard().setImage(QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy())
        self._session.notice.emit(Notice(self.tr("The image is on the clipboard")))

    def _show_file(self) -> None:
        from crossalign_gui.widgets.common.file_manager import show_in_file_manager

        if self._session.image_id is None:
            self._session.notice.emit(Notice(self.tr("Open an image first")))
        elif not show_in_file_manager(self._session.path_of(self._session.image_id)):
            self._session.notice.emit(Notice(self.tr("No file manager could be opened"), "warning"))

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
