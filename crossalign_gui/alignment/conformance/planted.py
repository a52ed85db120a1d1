"""A signal planted at a known place must light up that place, whatever the shape of the image."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import Alignment, Backend
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.text import split_words

SHAPES = {"square": (300, 300), "landscape": (480, 360), "panorama": (640, 160), "portrait": (150, 450)}
"""(width, height) in pixels."""
PLACES = ((0.2, 0.4), (0.75, 0.15))
"""Middles of the signal, in parts of the sides, that no exchange of sides leaves where they are."""
_PART = 0.2  # of each side

_TURNS: dict[str, Callable[[float, float], tuple[float, float]]] = {
    "x and y are exchanged": lambda x, y: (y, x),
    "left and right are exchanged": lambda x, y: (1 - x, y),
    "above and below are exchanged": lambda x, y: (x, 1 - y),
    "the image is turned by half": lambda x, y: (1 - x, 1 - y),
}


@dataclass(frozen=True, slots=True)
class Signal:
    """What a model should find. word: one word of the caption. paint: draws it into a box of pixels [H, W, 3] that are
    `ground` elsewhere."""

    caption: str
    word: str
    paint: Callable[[NDArray[np.uint8], Box], None]
    ground: tuple[int, int, int] = (255, 255, 255)


def _red(pixels: NDArray[np.uint8], box: Box) -> None:
    pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)] = (230, 20, 20)


RED = Signal("a red box", "red", _red)


@dataclass(frozen=True, slots=True)
class Planted:
    """One image. peak: (x, y) in pixels of the strongest cell's middle; reach: where it should lie."""

    shape: str
    size: tuple[int, int]
    place: tuple[float, float]
    peak: tuple[float, float]
    reach: Box

    @property
    def hit(self) -> bool:
        return self.reach.contains(*self.peak)


def scene(signal: Signal, size: tuple[int, int], place: tuple[float, float]) -> tuple[NDArray[np.uint8], Box]:
    """Pixels of (width, height), and where the signal is."""
    width, height = size
    x0, y0 = round((place[0] - _PART / 2) * width), round((place[1] - _PART / 2) * height)
    box = Box(x0, y0, x0 + round(_PART * width), y0 + round(_PART * height))
    pixels = np.full((height, width, 3), signal.ground, np.uint8)
    signal.paint(pixels, box)
    return pixels, box


def planted(backend: Backend, signal: Signal = RED, options: dict[str, str] | None = None) -> tuple[Planted, ...]:
    """Four shapes of image, two places each. A cell that touches the signal is right. Raises AlignmentError."""
    engine = Engine(lambda: backend)
    index = [word.text for word in split_words(signal.caption)].index(signal.word)
    found = []
    for name, size in SHAPES.items():
        for place in PLACES:
            pixels, box = scene(signal, size, place)
            result = engine.align(Query(f"{name} {place}", pixels, signal.caption, (), options or {}))
            found.append(Planted(name, size, place, *_peak(result, index, box)))
    return tuple(found)


def _peak(result: Alignment, index: int, box: Box) -> tuple[tuple[float, float], Box]:
    rows, columns = result.grid
    cell = (result.area.width / columns, result.area.height / rows)
    row, column = divmod(int(result.raw[index].argmax()), columns)
    peak = result.area.x0 + (column + 0.5) * cell[0], result.area.y0 + (row + 0.5) * cell[1]
    return peak, Box(box.x0 - cell[0] / 2, box.y0 - cell[1] / 2, box.x1 + cell[0] / 2, box.y1 + cell[1] / 2)


def transformed(found: Iterable[Planted]) -> str:
    """What would explain the misses, if they all lie where one mistake of coordinates puts them; else empty."""
    found = tuple(found)
    if all(item.hit for item in found):
        return ""
    for text, turn in _TURNS.items():
        if all(_lies_at(item, turn(*item.place)) for item in found):
            return text
    return ""


def _lies_at(item: Planted, place: tuple[float, float]) -> bool:
    x, y = place[0] * item.size[0], place[1] * item.size[1]
    half = item.reach.width / 2, item.reach.height / 2
    return Box(x - half[0], y - half[1], x + half[0], y + half[1]).contains(*item.peak)
