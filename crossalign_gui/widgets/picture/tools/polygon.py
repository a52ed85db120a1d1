"""A new polygon, corner by corner; begun with Alt it is cut out of the selected region."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from crossalign_gui.domain.geometry import Point, Polygon, Polygons, bounds_of_points
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Stage, Tool


class PolygonTool(Tool):
    """A click on the first corner, a double click or Return closes it, Backspace takes the last corner back."""

    name = "polygon"

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._corners: list[Point] = []
        self._taken_back: list[Point] = []
        self._pointer: Point | None = None
        self._cuts = False

    @override
    def press(self, at: Pointer) -> None:
        session = self.stage.session
        if not at.left or not session.regions.may_change(()):
            return
        place = self.clipped(at.place)
        if not self._corners:
            self._cuts = at.alt and session.selection.region is not None
        elif len(self._corners) >= 3 and math.dist(at.place, self._corners[0]) <= self.reach:
            self._close()
            return
        if not self._corners or place != self._corners[-1]:
            self._corners.append(place)
            self._taken_back.clear()
        self._pointer = place

    @override
    def move(self, at: Pointer) -> None:
        self._pointer = self.clipped(at.place)

    @override
    def leave(self) -> None:
        if not self._corners:
            self._pointer = None

    @override
    def double_click(self, at: Pointer) -> None:
        if len(self._corners) >= 3:
            self._close()
        else:
            self.press(at)

    @override
    def key(self, event: QKeyEvent) -> bool:
        if not self._corners:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo()
        else:
            return False
        return True

    @override
    def undo(self) -> bool:
        """The last corner; after the first one nothing is unfinished."""
        if not self._corners:
            return False
        self._taken_back.append(self._corners.pop())
        return True

    @override
    def redo(self) -> bool:
        if self._taken_back:
            self._corners.append(self._taken_back.pop())
            return True
        return bool(self._corners)

    @override
    def put_down(self) -> object | None:
        kept = (tuple(self._corners), self._cuts) if self._corners else None
        self.cancel()
        return kept

    @override
    def take_up(self, kept: object) -> None:
        if isinstance(kept, tuple):
            self._corners, self._cuts = list(kept[0]), kept[1]

    @override
    def cancel(self) -> bool:
        begun = bool(self._corners)
        self._corners = []
        self._taken_back = []
        return begun

    def _close(self) -> None:
        corners, session = self._corners, self.stage.session
        if len(corners) < 3 or bounds_of_points(corners).area == 0:
            return
        shape = Polygons((Polygon(tuple(corners)),))
        self.cancel()
        if self._cuts:
            session.regions.cut(shape)
        else:
            session.corrections.add_region(shape)
        self.stage.set_tool("select")

    @override
    def paint(self, painter: QPainter) -> None:
        if self._pointer is not None:
            overlay.draw_guides(painter, self._pointer, self.stage.view)
        if self._corners:
            path = [*self._corners, self._pointer] if self._pointer is not None else self._corners
            closes = (
                self._pointer is not None
                and len(self._corners) >= 3
                and math.dist(self._pointer, self._corners[0]) <= self.reach
            )
            overlay.draw_path(painter, path, self.stage.view, QColor("#ffffff"))
            overlay.draw_vertices(painter, self._corners, self.stage.view, QColor("#ffffff"), 0 if closes else None)
