"""Where the image lies in the canvas, and what a pointer hits there. Pure arithmetic, no Qt.

Image coordinates are pixels of the oriented image, canvas coordinates logical pixels of the widget.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from crossalign_gui.domain.editing import contains
from crossalign_gui.domain.geometry import Box, Point, Shape, TurnedBox
from crossalign_gui.domain.masks import bounds

LEAST_SCALE, MOST_SCALE = 0.005, 64.0


@dataclass(frozen=True, slots=True)
class View:
    """canvas = image * scale + offset."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_canvas(self, x: float, y: float) -> Point:
        return x * self.scale + self.x, y * self.scale + self.y

    def to_image(self, x: float, y: float) -> Point:
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def zoomed(self, factor: float, x: float, y: float) -> View:
        """Scaled around a canvas point, which stays over the same place of the image."""
        scale = min(MOST_SCALE, max(LEAST_SCALE, self.scale * factor))
        ratio = scale / self.scale
        return View(scale, x - (x - self.x) * ratio, y - (y - self.y) * ratio)

    def moved(self, dx: float, dy: float) -> View:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def kept(self, image: tuple[int, int], canvas: tuple[int, int]) -> View:
        """Moved so that an image smaller than the canvas is centred and a larger one leaves no needless gap."""
        return replace(
            self,
            x=_kept(self.x, image[0] * self.scale, canvas[0]),
            y=_kept(self.y, image[1] * self.scale, canvas[1]),
        )


def fit(image: tuple[int, int], canvas: tuple[int, int], margin: int = 12) -> View:
    """The whole image, centred."""
    scale = min((canvas[0] - 2 * margin) / image[0], (canvas[1] - 2 * margin) / image[1])
    scale = min(MOST_SCALE, max(LEAST_SCALE, scale))
    return View(scale, (canvas[0] - image[0] * scale) / 2, (canvas[1] - image[1] * scale) / 2)


def _kept(offset: float, length: float, canvas: float) -> float:
    if length <= canvas:
        return (canvas - length) / 2
    slack = canvas * 0.25
    return min(slack, max(canvas - length - slack, offset))


def handles(box: Box) -> dict[str, Point]:
    """The eight points by which a box is reshaped."""
    cx, cy = box.center
    return {
        "nw": (box.x0, box.y0), "n": (cx, box.y0), "ne": (box.x1, box.y0), "e": (box.x1, cy),
        "se": (box.x1, box.y1), "s": (cx, box.y1), "sw": (box.x0, box.y1), "w": (box.x0, cy),
    }  # fmt: skip


def turned_handles(shape: TurnedBox) -> dict[str, Point]:
    """The same eight points of a turned box."""
    w, h = shape.width / 2, shape.height / 2
    flat = handles(Box(-w, -h, w, h))
    return {name: shape.place(*place) for name, place in flat.items()}


def turning_handle(shape: Box | TurnedBox, away: float) -> Point:
    """Where a box is taken to be turned: outside of the middle of its upper side, `away` image pixels from it."""
    flat = shape if isinstance(shape, TurnedBox) else TurnedBox(*shape.center, shape.width, shape.height, 0.0)
    return flat.place(0.0, -flat.height / 2 - away)


def near_of(places: Mapping[str, Point], x: float, y: float, reach: float) -> str | None:
    """The nearest of named places within `reach` image pixels."""
    near = [(abs(x - px) + abs(y - py), name) for name, (px, py) in places.items()
            if abs(x - px) <= reach and abs(y - py) <= reach]  # fmt: skip
    return min(near)[1] if near else None


def handle_at(box: Box, x: float, y: float, reach: float) -> str | None:
    """The nearest handle within `reach` image pixels."""
    return near_of(handles(box), x, y, reach)


def region_at(regions: Iterable[tuple[str, Shape]], x: float, y: float, reach: float) -> str | None:
    """The region with the smallest box whose shape is at a place, edges included up to `reach`; of equal ones the topmost.

    regions: in the order of painting.
    """
    hit = [(bounds(shape).area, -place, name) for place, (name, shape) in enumerate(regions) if contains(shape, x, y, reach)]
    return min(hit)[2] if hit else None


def pulled(box: Box, handle: str, x: float, y: float) -> Box:
    """The box with one handle at (x, y); crossing the other side turns it over."""
    x0, y0, x1, y1 = box.x0, box.y0, box.x1, box.y1
    if "w" in handle:
        x0 = x
    if "e" in handle:
        x1 = x
    if "n" in handle:
        y0 = y
    if "s" in handle:
        y1 = y
    return spanned((x0, y0), (x1, y1))


def spanned(first: Point, second: Point) -> Box:
    """The box between two corners in any order."""
    return Box(min(first[0], second[0]), min(first[1], second[1]), max(first[0], second[0]), max(first[1], second[1]))
