"""What every tool can do, and what it sees of the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter

from crossalign_gui.domain.document import Region
from crossalign_gui.domain.geometry import Box, Point, Shape
from crossalign_gui.domain.snapping import snap_box, snap_point
from crossalign_gui.session.session import Session
from crossalign_gui.widgets.picture.view import View

REACH = 8.0  # canvas pixels


class Stage(Protocol):
    """The canvas, as a tool sees it."""

    @property
    def session(self) -> Session: ...

    @property
    def view(self) -> View: ...

    @property
    def size_of_image(self) -> tuple[int, int]:
        """(width, height) of the image."""
        ...

    def set_tool(self, tool: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Pointer:
    """`place` in image pixels, perhaps outside the image."""

    place: Point
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier

    @property
    def ctrl(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def shift(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def alt(self) -> bool:
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)

    @property
    def left(self) -> bool:
        return self.button == Qt.MouseButton.LeftButton

    @property
    def right(self) -> bool:
        return self.button == Qt.MouseButton.RightButton


class Tool:
    """A tool that does nothing; each one overrides what it needs. The canvas repaints after every call."""

    name: ClassVar[str]

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

    def press(self, at: Pointer) -> None: ...

    def move(self, at: Pointer) -> None:
        """With or without a button."""

    def release(self, at: Pointer) -> None: ...

    def leave(self) -> None:
        """The pointer has left the canvas."""

    def double_click(self, at: Pointer) -> None: ...

    def key(self, event: QKeyEvent) -> bool:
        """Whether the key was the tool's."""
        return False

    def wants(self, key: int) -> bool:
        """Whether a key must come here although it is the shortcut of an action."""
        return False

    def cancel(self) -> bool:
        """Give up what was begun; whether there was anything."""
        return False

    def undo(self) -> bool:
        """Take back the last step of what is unfinished; whether there was anything, so that no saved edit is undone."""
        return self.cancel()

    def redo(self) -> bool:
        """Whether the tool holds something unfinished, or took a step back; a saved edit is not redone then."""
        return False

    def put_down(self) -> object | None:
        """What is unfinished, to be resumed when its image is shown again; None where nothing is."""
        self.cancel()
        return None

    def take_up(self, kept: object) -> None:
        """What `put_down` gave."""

    def paint(self, painter: QPainter) -> None:
        """Over everything else, in canvas coordinates."""

    def shape_of(self, region: Region) -> tuple[Shape, Point]:
        """What to paint for a region while it is changed: a shape, moved by image pixels."""
        return region.shape, (0.0, 0.0)

    def cursor(self, at: Pointer) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor

    @property
    def reach(self) -> float:
        """In image pixels."""
        return REACH / self.stage.view.scale

    def on_image(self, place: Point) -> bool:
        width, height = self.stage.size_of_image
        return 0 <= place[0] < width and 0 <= place[1] < height

    def clipped(self, place: Point) -> Point:
        """The nearest place of the image, or of an edge in it where snapping is on."""
        width, height = self.stage.size_of_image
        place = min(max(place[0], 0.0), float(width)), min(max(place[1], 0.0), float(height))
        pixels = self.stage.session.pixels
        return snap_point(pixels, place, self.reach) if pixels is not None and self.stage.session.settings.snap else place

    def clipped_box(self, box: Box) -> Box:
        """As it is, or with its sides on edges of the picture where snapping is on."""
        pixels = self.stage.session.pixels
        return snap_box(pixels, box, self.reach) if pixels is not None and self.stage.session.settings.snap else box
