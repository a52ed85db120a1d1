"""The tools of the canvas and its zoom, as actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from crossalign_gui.session.notice import Notice
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.canvas import Canvas


class CanvasActions(QObject):
    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._tools: dict[str, QAction] = {}
        canvas.tool_changed.connect(self._show_tool)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "select_tool": self._use_select,
            "draw_tool": self._use_draw,
            "mask_tool": self._use_mask,
            "zoom_in": self._zoom_in,
            "zoom_out": self._zoom_out,
            "fit": self._canvas.fit,
            "actual": self._canvas.actual_size,
        }

    def group_tools(self, actions: Mapping[str, QAction]) -> None:
        """One tool at a time."""
        group = QActionGroup(self)
        self._tools = {name.removesuffix("_tool"): action for name, action in actions.items() if name.endswith("_tool")}
        for action in self._tools.values():
            group.addAction(action)
        self._show_tool(self._canvas.tool)

    def _show_tool(self, tool: str) -> None:
        self._tools[tool].setChecked(True)

    def _use_select(self) -> None:
        self._canvas.set_tool("select")

    def _use_draw(self) -> None:
        self._canvas.set_tool("draw")
        self._canvas.setFocus()

    def _use_mask(self) -> None:
        self._canvas.set_tool("mask")
        self._canvas.setFocus()
        self._session.notice.emit(
            Notice(
                self.tr("Click what belongs to the thing, right click what does not. Return keeps the mask, Escape drops it")
            )
        )

    def _zoom_in(self) -> None:
        self._canvas.zoom(1.25)

    def _zoom_out(self) -> None:
        self._canvas.zoom(0.8)
