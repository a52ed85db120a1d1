"""How the answers of a server lie beside the true places, and how they are put right where that is one shift and one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import Place, Size

_EXACT = 0.01  # of the side: what is nearer to the truth is right as it is
_CLEAN = 0.012  # of the side: how far answers may lie from one shift and scale
_MOST_SCALE, _MOST_SHIFT = 0.25, 0.2
_LEAST = 6  # boxes or points that must be found
_APART = 0.12  # of the side: two places that tell of the scale


@dataclass(frozen=True, slots=True)
class Correction:
    """answer = scale * truth + shift for x and for y; shift is in shares of the side ("share") or in pixels of the picture that
    was sent ("pixel")."""

    scale: tuple[float, float] = (1.0, 1.0)
    shift: tuple[float, float] = (0.0, 0.0)
    unit: Literal["share", "pixel"] = "share"

    @property
    def is_none(self) -> bool:
        return self.scale == (1.0, 1.0) and self.shift == (0.0, 0.0)

    def apply(self, place: Place, size: Size) -> Place | None:
        """From what was answered to what was meant, in pixels of a picture of this size; None where nothing of it is inside."""
        flat = (place.x0, place.y0, place.x1, place.y1) if isinstance(place, Box) else place
        found = []
        for number, value in enumerate(flat):
            axis = number % 2
            shift = self.shift[axis] * (size[axis] if self.unit == "share" else 1)
            found.append(min(max((value - shift) / self.scale[axis], 0.0), float(size[axis])))
        if not isinstance(place, Box):
            return found[0], found[1]
        box = Box(*found)
        return box if box.area > 0 else None


@dataclass(frozen=True, slots=True)
class Pair:
    """A true place and what was answered for it, in pixels of the picture that was sent, of this size."""

    truth: Place
    answer: Place
    size: Size


@dataclass(frozen=True, slots=True)
class Fit:
    """error: the median distance of an edge from its true place before, left: most (nine in ten) after the correction; both in
    shares of the side. correction: None where no single shift and scale explains the answers, or too little was found."""

    correction: Correction | None
    error: float
    left: float
    count: int


def fit(pairs: Sequence[Pair]) -> Fit:
    """Robust against single wrong answers: medians of slopes and of what is left (Theil and Sen)."""
    if len(pairs) < _LEAST:
        return Fit(None, float("nan"), float("nan"), len(pairs))
    plain = _left(pairs, Correction())
    error = float(np.median(plain))
    if np.quantile(plain, 0.9) <= _EXACT:
        return Fit(Correction(), error, float(np.quantile(plain, 0.9)), len(pairs))
    tried = []
    for unit in ("share", "pixel"):
        lines = [_line(*_axis(pairs, axis, unit)) for axis in (0, 1)]
        made = Correction((lines[0][0], lines[1][0]), (lines[0][1], lines[1][1]), unit)
        tried.append((float(np.quantile(_left(pairs, made), 0.9)), made))
    left, made = min(tried, key=lambda item: item[0])
    shifts = [abs(s) / (1 if made.unit == "share" else min(pair.size)) for s in made.shift for pair in pairs]
    possible = max(abs(s - 1) for s in made.scale) <= _MOST_SCALE and max(shifts) <= _MOST_SHIFT
    return Fit(made if left <= _CLEAN and possible else None, error, left, len(pairs))


def _numbers(place: Place, axis: int) -> list[float]:
    flat = (place.x0, place.y0, place.x1, place.y1) if isinstance(place, Box) else place
    return list(flat[axis::2])


def _axis(
    pairs: Sequence[Pair], axis: int, unit: Literal["share", "pixel"]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    truth: list[float] = []
    answer: list[float] = []
    for pair in pairs:
        by = pair.size[axis] if unit == "share" else 1
        truth += [value / by for value in _numbers(pair.truth, axis)]
        answer += [value / by for value in _numbers(pair.answer, axis)]
    return np.array(truth), np.array(answer)


def _line(truth: NDArray[np.float64], answer: NDArray[np.float64]) -> tuple[float, float]:
    """(slope, intercept)."""
    first, second = np.triu_indices(len(truth), 1)
    run = truth[second] - truth[first]
    far = abs(run) > _APART * np.ptp(truth)
    slope = float(np.median((answer[second] - answer[first])[far] / run[far])) if far.any() else 1.0
    return slope, float(np.median(answer - slope * truth))


def _left(pairs: Sequence[Pair], correction: Correction) -> NDArray[np.float64]:
    """How far each edge lies from its true place after a correction, in shares of the side."""
    found = []
    for pair in pairs:
        for axis in (0, 1):
            shift = correction.shift[axis] * (pair.size[axis] if correction.unit == "share" else 1)
            for truth, answer in zip(_numbers(pair.truth, axis), _numbers(pair.answer, axis), strict=True):
                found.append(abs((answer - shift) / correction.scale[axis] - truth) / pair.size[axis])
    return np.array(found)
