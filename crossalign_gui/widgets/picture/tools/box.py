"""A new box from corner to corner."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from crossalign_gui.domain.geometry import Box, Point
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Tool
from crossalign_gui.widgets.picture.view import spanned

_LEAST = 3  # canvas pixels: a smaller box is a slip


class BoxTool(Tool):
    name = "draw"
    _start: Point | None = None
    _box: Box | None = None
    _pointer: Point | None = None

    @override
    def press(self, at: Pointer) -> None:
        if at.left and self.stage.session.regions.may_change(()):
            self._start = at.place

    @override
    def move(self, at: Pointer) -> None:
        self._pointer = at.place
        if self._start is not None:
            self._box = spanned(self._start, at.place).clipped(*self.stage.size_of_image)

    @override
    def release(self, at: Pointer) -> None:
        box = self._box
        self.cancel()
        if box is not None and min(box.width, box.height) * self.stage.view.scale >= _LEAST:
            self.stage.session.corrections.add_region(self.clipped_box(box))
            self.stage.set_tool("select")

    @override
    def leave(self) -> None:
        self._pointer = None

    @override
    def cancel(self) -> bool:
        begun = self._start is not None
        self._start = self._box = None
        return begun

    @override
    def paint(self, painter: QPainter) -> None:
        if self._pointer is not None:
            overlay.draw_guides(painter, self._pointer, self.stage.view)
        if self._box is not None:
            overlay.draw_shape(painter, self._box, self.stage.view, QColor("#ffffff"), strong=True)
