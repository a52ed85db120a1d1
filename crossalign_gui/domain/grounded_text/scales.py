"""Pixels of an image and the numbers that stand for them in the text of a model.

Pixels are floats of the oriented image, origin at the corner of its first pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Size = tuple[int, int]
"""(width, height) in pixels."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How a trainer resizes images before the model sees them: both sides become multiples of `piece`, the area stays between
    `least` and `most` pixels; with `piece` 0 nothing is resized. The defaults are those of the published preprocessor of
    Qwen2.5-VL (preprocessor_config.json: 3136 and 12845056); trainers set others."""

    most: int = 12_845_056
    least: int = 3136
    piece: int = 28


def resized(size: Size, budget: Budget) -> Size:
    """The size that an image gets (`smart_resize` of the image processors of Qwen2-VL and Qwen2.5-VL)."""
    piece = budget.piece
    if not piece:
        return size
    across, down = (max(piece, round(side / piece) * piece) for side in size)
    if across * down > budget.most:
        factor = math.sqrt(size[0] * size[1] / budget.most)
        across, down = (max(piece, math.floor(side / factor / piece) * piece) for side in size)
    elif across * down < budget.least:
        factor = math.sqrt(budget.least / (size[0] * size[1]))
        across, down = (math.ceil(side * factor / piece) * piece for side in size)
    return across, down


@dataclass(frozen=True, slots=True)
class Scale:
    """whole: the number of the far edge of the image; 0 means pixels of the resized image, whose side it is then. highest: the
    largest number that the family can write, 0 if that is `whole`. digits: after the decimal point. cells: a place is written as
    the cell that it lies in and read as the middle of that; else it is rounded."""

    whole: float
    highest: float = 0
    digits: int = 0
    cells: bool = False

    def wholes(self, size: Size, budget: Budget) -> tuple[float, float]:
        """The number of the far edge, for x and y."""
        return (self.whole, self.whole) if self.whole else resized(size, budget)

    def write(self, pixel: float, side: float, whole: float) -> float:
        """side: of the image in pixels; what lies outside is moved to its edge."""
        place = min(max(pixel / side, 0.0), 1.0) * whole
        highest = self.highest or whole
        if self.cells:
            return min(float(math.floor(place)), highest)
        return min(round(place, self.digits), highest)

    def holds(self, number: float, whole: float) -> bool:
        """It is a place in the image; of cells, as many as `whole`, the first is 0."""
        return -1e-9 <= number <= (whole - 1 if self.cells else whole * (1 + 1e-9))

    def read(self, number: float, side: float, whole: float) -> float:
        """A pixel of the image; numbers outside of the scale are those of its edge, and cells outside those at the edge."""
        if self.cells:
            return (min(max(number, 0.0), whole - 1) + 0.5) / whole * side
        return min(max(number / whole, 0.0), 1.0) * side

    def text(self, number: float, width: int = 0) -> str:
        """With `digits` places after the point, and at least `width` places before it."""
        if self.digits:
            return f"{number:.{self.digits}f}"
        return f"{int(number):0{width}d}"
