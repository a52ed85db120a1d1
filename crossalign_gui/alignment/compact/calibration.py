"""From evidence to probability."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A logistic curve: evidence x -> probability sigmoid(slope * x + offset)."""

    slope: float
    offset: float

    def logit(self, x: float) -> float:
        return self.slope * x + self.offset


@dataclass(frozen=True, slots=True)
class Calibration:
    """From the best log-odds on the map of a word to the log-odds that it is in the picture (Platt scaling,
    fitted by `training/calibrate.py` on pictures that no weight was trained on)."""

    drawn: Line = Line(1.0, 0.0)
    photo: Line = Line(1.0, 0.0)
    things: Line = Line(1.0, 0.0)
    surfaces: Line = Line(1.0, 0.0)
