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
_RIM = 8.0  # canvas pixels around a region that is brought into view


@dataclass(frozen=True, slots=True)
class View:
    """canvas = image, turned clockwise by so many quarters around its corner, * scale + offset."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    turns: int = 0

    def to_canvas(self, x: float, y: float) -> Point:
        u, v = _turned(x, y, self.turns)
        return u * self.scale + self.x, v * self.scale + self.y

    def to_image(self, x: float, y: float) -> Point:
        return _turned((x - self.x) / self.scale, (y - self.y) / self.scale, -self.turns)

    def direction(self, dx: float, dy: float) -> Point:
        """A step on the canvas as a step in the image, of the same length."""
        return _turned(dx, dy, -self.turns)

    def shifted(self, dx: float, dy: float) -> View:
        """As if the image lay (dx, dy) of its pixels further."""
        u, v = _turned(dx, dy, self.turns)
        return self.moved(u * self.scale, v * self.scale)

    def extent(self, image: tuple[int, int]) -> Box:
        """Where the turned image of this size lies around its corner, in image pixels."""
        return spanned(*(_turned(x, y, self.turns) for x, y in ((0, 0), image)))

    def zoomed(self, factor: float, x: float, y: float) -> View:
        """Scaled around a canvas point, which stays over the same place of the image."""
        scale = min(MOST_SCALE, max(LEAST_SCALE, self.scale * factor))
        ratio = scale / self.scale
        return replace(self, scale=scale, x=x - (x - self.x) * ratio, y=y - (y - self.y) * ratio)

    def around(self, box: Box, canvas: tuple[int, int]) -> View:
        """A part of the image in the middle of the canvas, with half as much on every side; canvas: width and height."""
        width, height = (box.height, box.width) if self.turns % 2 else (box.width, box.height)
        scale = min(canvas[0] / max(2 * width, 1e-6), canvas[1] / max(2 * height, 1e-6))
        scale = min(MOST_SCALE, max(LEAST_SCALE, scale))
        x, y = replace(self, scale=scale, x=0.0, y=0.0).to_canvas(*box.center)
        return replace(self, scale=scale, x=canvas[0] / 2 - x, y=canvas[1] / 2 - y)

    def showing(self, box: Box, canvas: tuple[int, int]) -> View:
        """Moved as little as needed to show a part of the image whole; what is larger than the canvas is made to fit."""
        seen = spanned(self.to_canvas(box.x0, box.y0), self.to_canvas(box.x1, box.y1))
        if seen.width + 2 * _RIM > canvas[0] or seen.height + 2 * _RIM > canvas[1]:
            return self.around(box, canvas)
        dx = max(0.0, _RIM - seen.x0) + min(0.0, canvas[0] - _RIM - seen.x1)
        dy = max(0.0, _RIM - seen.y0) + min(0.0, canvas[1] - _RIM - seen.y1)
        return self.moved(dx, dy)

    def moved(self, dx: float, dy: float) -> View:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def kept(self, image: tuple[int, int], canvas: tuple[int, int]) -> View:
        """Moved so that an image smaller than the canvas is centred and a larger one leaves no needless gap."""
        part = self.extent(image)
        left, top = part.x0 * self.scale, part.y0 * self.scale
        return replace(
            self,
            x=_kept(self.x + left, part.width * self.scale, canvas[0]) - left,
            y=_kept(self.y + top, part.height * self.scale, canvas[1]) - top,
        )


def fit(image: tuple[int, int], canvas: tuple[int, int], margin: int = 12, turns: int = 0) -> View:
    """The whole image, centred."""
    part = View(turns=turns).extent(image)
    scale = min((canvas[0] - 2 * margin) / part.width, (canvas[1] - 2 * margin) / part.height)
    scale = min(MOST_SCALE, max(LEAST_SCALE, scale))
    x, y = ((length - size * scale) / 2 for length, size in zip(canvas, (part.width, part.height), strict=True))
    return View(scale, x - part.x0 * scale, y - part.y0 * scale, turns)


def _turned(x: float, y: float, turns: int) -> Point:
    """Clockwise around the origin by quarters."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[turns % 4]


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
