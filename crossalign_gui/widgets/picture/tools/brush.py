"""Brush and eraser: a mask painted by hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from crossalign_gui.domain.brush import painted
from crossalign_gui.domain.geometry import Mask, Point, Shape
from crossalign_gui.override import override
from crossalign_gui.widgets.picture import overlay
from crossalign_gui.widgets.picture.tools.base import Pointer, Stage, Tool

_STEP, _LEAST, _MOST = 1.25, 0.75, 2000.0


@dataclass(slots=True)
class BrushSize:
    """`radius` in image pixels, shared by brush and eraser; None until one of them is first used on an image."""

    radius: float | None = None


class BrushTool(Tool):
    """On the selected mask, else a new one; [ and ] change the size."""

    name = "brush"
    _erases = False

    def __init__(self, stage: Stage, size: BrushSize) -> None:
        super().__init__(stage)
        self._size = size
        self._path: list[Point] = []
        self._pointer: Point | None = None

    @property
    def radius(self) -> float:
        """Of an image never painted on: a sixtieth of its longer side."""
        if self._size.radius is None:
            self._size.radius = max(2.0, max(self.stage.size_of_image) / 60)
        return self._size.radius

    @override
    def press(self, at: Pointer) -> None:
        session = self.stage.session
        chosen = session.selection.region
        if not at.left or not session.regions.may_change(() if chosen is None else (chosen,)):
            return
        if self._erases and not session.regions.may_erase():
            return
        self._path = [at.place]

    @override
    def move(self, at: Pointer) -> None:
        self._pointer = at.place
        if self._path and at.place != self._path[-1]:
            self._path.append(at.place)

    @override
    def release(self, at: Pointer) -> None:
        path, self._path = self._path, []
        if not path:
            return
        width, height = self.stage.size_of_image

        def change(shape: Shape | None) -> Shape | None:
            mask = shape if isinstance(shape, Mask) else None
            return painted(mask, path, self.radius, (height, width), erase=self._erases)

        self.stage.session.regions.paint(change)

    @override
    def double_click(self, at: Pointer) -> None:
        self.press(at)

    @override
    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_BracketRight:
            self._size.radius = min(_MOST, self.radius * _STEP)
        elif event.key() == Qt.Key.Key_BracketLeft:
            self._size.radius = max(_LEAST, self.radius / _STEP)
        else:
            return False
        return True

    @override
    def cancel(self) -> bool:
        begun = bool(self._path)
        self._path = []
        return begun

    @override
    def paint(self, painter: QPainter) -> None:
        if self._path:
            colour = QColor(0, 0, 0, 130) if self._erases else QColor(255, 255, 255, 130)
            overlay.draw_stroke(painter, self._path, self.radius, self.stage.view, colour)
        if self._pointer is not None:
            overlay.draw_ring(painter, self._pointer, self.radius, self.stage.view)


class EraserTool(BrushTool):
    name = "eraser"
    _erases = True
