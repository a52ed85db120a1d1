"""What a pressed mouse button is doing. No Qt: image coordinates in, boxes out."""

from __future__ import annotations

from crossalign_gui.domain.geometry import Box, Point
from crossalign_gui.widgets.view import pulled, shifted, spanned


class Pan:
    """In canvas coordinates."""

    def __init__(self, x: float, y: float) -> None:
        self._last = (x, y)

    def step(self, x: float, y: float) -> Point:
        """How far since the last step."""
        moved = x - self._last[0], y - self._last[1]
        self._last = (x, y)
        return moved


class Draw:
    """A new box from corner to corner, inside the image of (width, height)."""

    def __init__(self, start: Point, size: tuple[int, int]) -> None:
        self._start, self._size = start, size
        self.box: Box | None = None

    def to(self, x: float, y: float) -> None:
        self.box = spanned(self._start, (x, y)).clipped(*self._size)


class Move:
    def __init__(self, region: str, box: Box, start: Point, size: tuple[int, int]) -> None:
        self.region, self.box = region, box
        self._first, self._start, self._size = box, start, size

    def to(self, x: float, y: float) -> None:
        self.box = shifted(self._first, x - self._start[0], y - self._start[1], self._size)


class Pull:
    """A handle of a box."""

    def __init__(self, region: str, box: Box, handle: str, size: tuple[int, int]) -> None:
        self.region, self.box = region, box
        self._first, self._handle, self._size = box, handle, size

    def to(self, x: float, y: float) -> None:
        self.box = pulled(self._first, self._handle, x, y).clipped(*self._size)


Gesture = Pan | Draw | Move | Pull
