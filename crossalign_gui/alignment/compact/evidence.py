"""Evidence for one noun on the grid: the log-sum-exp over its prototypes, turned into log-odds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import zoom

from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.weights import Calibration

CLASSES = 1000  # units below are ImageNet classes, units from here on drawn concepts
_FLOOR = 1e-6

Map = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """logit: [h, w], calibrated log-odds that a cell shows the noun. support: [h, w] in [0, 1], how much of
    the way each cell goes from the map's usual level to its peak. presence: log-odds that the noun is in the
    picture at all."""

    logit: Map
    support: Map
    presence: float

    @property
    def probability(self) -> float:
        return float(1 / (1 + np.exp(-self.presence)))

    @property
    def heat(self) -> Map:
        """[h, w] in [0, 1], what is painted: the support, scaled by the probability of presence."""
        return self.support * np.float32(self.probability)


def noun_evidence(encoded: Encoded, units: Sequence[tuple[int, float]], calibration: Calibration) -> Evidence:
    """units: (unit, weight in (0, 1]); the prototypes of a word, over both encoders."""
    drawn = [(unit - CLASSES, weight) for unit, weight in units if unit >= CLASSES]
    photo = [(unit, weight) for unit, weight in units if unit < CLASSES]
    parts = []
    if drawn:
        logit = calibration.drawn.slope * _log_odds(encoded.drawn, drawn) + np.float32(calibration.drawn.offset)
        parts.append(Evidence(logit, _support(logit, floor=-6.0), float(logit.max())))
    if photo:
        coarse = calibration.photo.slope * _log_odds(encoded.photo, photo) + np.float32(calibration.photo.offset)
        logit = resize(coarse, encoded.grid)
        parts.append(Evidence(logit, _support(logit), float(logit.max())))
    return either(parts)


def either(parts: Sequence[Evidence]) -> Evidence:
    """Several independent reasons for the same noun: the strongest one at each place."""
    if len(parts) == 1:
        return parts[0]
    best = max(parts, key=lambda part: part.presence)
    logit = np.logaddexp.reduce([part.logit for part in parts]).astype(np.float32)
    heat = np.max([part.heat for part in parts], axis=0) / np.float32(max(best.probability, _FLOOR))
    return Evidence(logit, np.minimum(heat, 1.0).astype(np.float32), best.presence)


def resize(values: Map, grid: tuple[int, int]) -> Map:
    """Bilinear, cells as areas: [h, w] -> [*grid]."""
    factors = grid[0] / values.shape[0], grid[1] / values.shape[1]
    return np.asarray(zoom(values, factors, order=1, mode="nearest", grid_mode=True), dtype=np.float32)


def _log_odds(table: NDArray[np.float16], units: Sequence[tuple[int, float]]) -> Map:
    """Log-odds of the weighted set of prototypes; table: log-probabilities [units, h, w]."""
    chosen = table[[unit for unit, _ in units]].astype(np.float32)
    chosen += np.log(np.array([weight for _, weight in units], dtype=np.float32))[:, None, None]
    peak = chosen.max(0)
    total = peak + np.log(np.exp(chosen - peak).sum(0))
    total = np.minimum(total, -_FLOOR)
    return np.asarray(total - np.log(-np.expm1(total)), dtype=np.float32)


def _support(logit: Map, floor: float = -np.inf) -> Map:
    """0 at the map's median (or `floor`, if that is higher), 1 at its peak."""
    base = max(float(np.median(logit)), floor)
    peak = float(logit.max())
    if peak - base < 1e-3:
        return np.zeros_like(logit)
    return np.clip((logit - base) / (peak - base), 0, 1).astype(np.float32)
