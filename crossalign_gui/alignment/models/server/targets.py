"""Pictures with known boxes, by which a server shows whether it points where it should: four plain shapes on white, in three sizes
and shapes of picture, so that a shift in pixels, a shift in shares of the side, and padding can be told apart."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box

_COLOURS = {"red": (220, 30, 30), "green": (30, 160, 60), "blue": (40, 60, 220), "yellow": (240, 220, 40)}
_SIZES = ((1280, 800), (700, 1000), (640, 480))
_LARGEST = 4096
_PLACES = (
    {"red square": (0.10, 0.12, 0.30, 0.40), "green circle": (0.62, 0.10, 0.88, 0.44),
     "blue square": (0.14, 0.58, 0.42, 0.86), "yellow circle": (0.60, 0.60, 0.80, 0.90)},
    {"red square": (0.56, 0.10, 0.86, 0.30), "green circle": (0.12, 0.14, 0.36, 0.34),
     "blue square": (0.60, 0.64, 0.90, 0.88), "yellow circle": (0.10, 0.52, 0.44, 0.80)},
    {"red square": (0.58, 0.56, 0.78, 0.88), "green circle": (0.10, 0.54, 0.36, 0.90),
     "blue square": (0.12, 0.10, 0.32, 0.40), "yellow circle": (0.54, 0.12, 0.88, 0.42)},
)  # fmt: skip
"""In shares of the sides: x0, y0, x1, y1. None is near an edge, where a shifted answer would be cut."""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """pixels: [H, W, 3]. boxes: by what they are called, in image pixels. caption: names them in this order."""

    key: str
    pixels: NDArray[np.uint8]
    caption: str
    boxes: dict[str, Box]


def targets(longest: int = 0) -> tuple[Target, ...]:
    """longest: side of the first, where a server may treat large pictures otherwise; 0 for an ordinary one."""
    first = (min(longest, _LARGEST), round(min(longest, _LARGEST) * 0.75)) if longest else _SIZES[0]
    return tuple(_draw(size, places) for size, places in zip((first, *_SIZES[1:]), _PLACES, strict=True))


def _draw(size: tuple[int, int], places: dict[str, tuple[float, float, float, float]]) -> Target:
    width, height = size
    pixels = np.full((height, width, 3), 255, np.uint8)
    y, x = np.mgrid[:height, :width] + 0.5
    boxes = {}
    for name, (x0, y0, x1, y1) in places.items():
        box = Box(round(x0 * width), round(y0 * height), round(x1 * width), round(y1 * height))
        (cx, cy), rx, ry = box.center, box.width / 2, box.height / 2
        colour, form = name.split()
        across, down = abs(x - cx) / rx, abs(y - cy) / ry
        inside = (across < 1) & (down < 1) if form == "square" else across**2 + down**2 < 1
        pixels[inside] = _COLOURS[colour]
        boxes[name] = box
    caption = ", ".join(f"a {name}" for name in places)
    return Target(hashlib.sha256(pixels.tobytes()).hexdigest(), pixels, caption, boxes)
