"""Single places, one region for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from crossalign_gui.domain.geometry import Point, Points
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Stage, Tool


class PointsTool(Tool):
    """Return keeps them, Escape drops them, Backspace takes the last one back."""

    name = "points"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._places: list[Point] = []
        self._taken_back: list[Point] = []

    @override
    def press(self, at: Pointer) -> None:
        if at.left and self.on_image(at.place) and self.stage.session.regions.may_change(()):
            self._places.append(self.clipped(at.place))
            self._taken_back.clear()

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
            self.undo()
        else:
            return False
        return True

    @override
    def undo(self) -> bool:
        if not self._places:
            return False
        self._taken_back.append(self._places.pop())
        return True

    @override
    def redo(self) -> bool:
        if self._taken_back:
            self._places.append(self._taken_back.pop())
            return True
        return bool(self._places)

    @override
    def put_down(self) -> object | None:
        kept = tuple(self._places) or None
        self.cancel()
        return kept

    @override
    def take_up(self, kept: object) -> None:
        if isinstance(kept, tuple):
            self._places = list(kept)

    @override
    def cancel(self) -> bool:
        begun = bool(self._places)
        self._places = []
        self._taken_back = []
        return begun

    @override
    def paint(self, painter: QPainter) -> None:
        if self._places:
            overlay.draw_shape(painter, Points(tuple(self._places)), self.stage.view, QColor("#ffffff"), strong=True)
