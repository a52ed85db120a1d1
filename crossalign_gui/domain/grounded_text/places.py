"""From the numbers of a family to boxes and points of one image. Nothing here raises for a text, however broken: what is no place is
left out with a warning."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text.families import Family, Json
from crossalign_gui.domain.grounded_text.scales import Budget, Size
from crossalign_gui.domain.grounded_text.values import Place
from crossalign_gui.domain.messages import message

NOT_FOUR = message("places that are not four or two numbers are left out")
EARLY = message("answers that end too early: what stands before that is read")
_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)(%?)")
_BETWEEN = re.compile(r"[\s,;()\[\]<>{}]+")
_FAR = 100.0
"""A number this many times as large as the far edge is no place."""


class Places:
    """For images of one size. wholes: the numbers of the far edge; warnings: of what was left out or guessed so far."""

    def __init__(self, family: Family, size: Size, budget: Budget | None = None) -> None:
        self._family, self._size = family, size
        self.wholes = family.scale.wholes(size, budget or Budget())
        self.warnings: list[str] = []

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def end_early(self) -> None:
        """Told once."""
        if EARLY not in self.warnings:
            self.warn(EARLY)

    def place(self, numbers: Sequence[float], y_first: bool = False, percent: bool = False) -> Place | None:
        """Four numbers as a box, two as a point; None, with a warning, for what is no place in the image. percent: of the sides,
        whatever the scale of the family is."""
        whole = self.wholes
        if len(numbers) not in (2, 4) or not all(math.isfinite(n) for n in numbers):
            self.warn(NOT_FOUR)
            return None
        pairs = [(numbers[n + 1], numbers[n]) if y_first else (numbers[n], numbers[n + 1]) for n in range(0, len(numbers), 2)]
        if percent and self._family.scale.whole != 100:
            self.warn(message("numbers with a percent sign are read as percent of the sides"))
            pairs = [(x / 100 * whole[0], y / 100 * whole[1]) for x, y in pairs]
        if any(abs(value) > _FAR * edge for pair in pairs for value, edge in zip(pair, whole, strict=True)):
            self.warn(message("numbers that are far outside of the image are left out"))
            return None
        scale = self._family.scale
        if isinstance(self._family.syntax, Json) and scale.whole != 1 and not percent and _are_fractions(numbers):
            self.warn(message("fractions of the image where larger numbers were expected are read as such"))
            pairs = [(x * whole[0], y * whole[1]) for x, y in pairs]
        if any(not scale.holds(value, edge) for pair in pairs for value, edge in zip(pair, whole, strict=True)):
            self.warn(message("numbers outside of the scale of the model (moved to the edge of the image)"))
        points = [(scale.read(x, self._size[0], whole[0]), scale.read(y, self._size[1], whole[1])) for x, y in pairs]
        if len(points) == 1:
            return points[0]
        (x0, y0), (x1, y1) = points
        if scale.cells and (x0 == x1 or y0 == y1):  # within one cell, which is not empty
            across, down = (side / edge / 2 for side, edge in zip(self._size, whole, strict=True))
            x0, x1 = (max(x0 - across, 0.0), min(x1 + across, float(self._size[0]))) if x0 == x1 else (x0, x1)
            y0, y1 = (max(y0 - down, 0.0), min(y1 + down, float(self._size[1]))) if y0 == y1 else (y0, y1)
        if x0 > x1 or y0 > y1:
            self.warn(message("corners of boxes that stand in the wrong order are exchanged"))
            (x0, x1), (y0, y1) = sorted((x0, x1)), sorted((y0, y1))
        if x0 == x1 or y0 == y1:
            self.warn(message("empty boxes are left out"))
            return None
        return Box(x0, y0, x1, y1)

    def of(self, text: str, each: int = 4, y_first: bool = False, cut: bool = False) -> list[Place]:
        """Places of running numbers, `each` at a time; two alone are a point. cut: the text ends there, and its last number may be
        the beginning of one."""
        tokens = [token for token in _BETWEEN.split(text.replace("\u2212", "-")) if token]
        if cut:
            tokens = tokens[: (len(tokens) - 1) // each * each]
            self.end_early()
        found = numbers_of(tokens)
        if found is None or not (tokens or cut):
            self.warn(NOT_FOUR)
            return []
        numbers, percent = found
        if len(numbers) == 2:
            each = 2
        if len(numbers) % each:
            self.warn(NOT_FOUR)
            return []
        places = [self.place(numbers[n : n + each], y_first, percent) for n in range(0, len(numbers), each)]
        return [place for place in places if place is not None]


def numbers_of(tokens: Sequence[str]) -> tuple[list[float], bool] | None:
    """(numbers, whether they have percent signs); None where one of the tokens is something else, as NaN or 12px."""
    found = [_NUMBER.fullmatch(token) for token in tokens]
    matches = [match for match in found if match is not None]
    signs = sum(bool(match.group(2)) for match in matches)
    if len(matches) < len(found) or 0 < signs < len(found):
        return None
    return [float(match.group(1)) for match in matches], signs > 0


def _are_fractions(numbers: Sequence[float]) -> bool:
    return all(0 <= n <= 1 for n in numbers) and any(n != int(n) for n in numbers)
