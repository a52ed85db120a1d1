"""Single places, one region for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from typing_extensions import override

from crossalign_gui.domain.geometry import Point, Points
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Stage, Tool


class PointsTool(Tool):
    """Return keeps them, Escape drops them, Backspace takes the last one back."""

    name = "points"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._places: list[Point] = []

    @override
    def press(self, at: Pointer) -> None:
        if at.left and self.on_image(at.place) and self.stage.session.regions.may_change(()):
            self._places.append(self.clipped(at.place))

    @override
    def double_click(self, at: Pointer) -> None:
        self.press(at)

    @override
    def key(self, event: QKeyEvent) -> bool:
        if not self._places:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shape = Points(tuple(self._places))
            self.cancel()
            self.stage.session.corrections.add_region(shape)
            self.stage.set_tool("select")
        elif event.key() == Qt.Key.Key_Backspace:
            self._places.pop()
        else:
            return False
        return True

    @override
    def cancel(self) -> bool:
        begun = bool(self._places)
        self._places = []
        return begun

    @override
    def paint(self, painter: QPainter) -> None:
        if self._places:
            overlay.draw_shape(painter, Points(tuple(self._places)), self.stage.view, QColor("#ffffff"), strong=True)
