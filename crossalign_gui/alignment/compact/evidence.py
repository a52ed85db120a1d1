"""Evidence for one noun on the grid: the log-sum-exp over its prototypes, in both encoders."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.encoded import DRAWN, Encoded
from crossalign_gui.alignment.compact.lexicon import CLASSES as CLASSES
from crossalign_gui.alignment.resample import resize

_COUNTED = 0.5  # score from which an instance is no weak one
_FLOOR = 1e-3
_NOTHING = 1e-9  # probability that counts as none
PHOTOGRAPHED = 8.0  # log-odds that a drawn concept loses where the picture is photographed
DRAWN_INSTEAD = 4.0  # log-odds that classes of photographs lose in a drawing, where the word has drawn concepts
_DRAWN_BASE = -6.0  # log-odds under which a cell of a drawing shows nothing of a word

Map = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """One thing that a noun may mean. box: [4], x0, y0, x1, y1 as parts of the image. score: in [0, 1], of the likeliest one. sure:
    whether it is one by itself, and not only beside that one, so that it is counted."""

    box: Map
    score: float
    sure: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """support: [h, w] in [0, 1], 1 at the place that speaks most for the noun. presence: log-odds that the noun
    is in the picture at all. instances: the things it may mean where their boxes are known; where there are none, they are the
    regions of the support."""

    support: Map
    presence: float
    instances: tuple[Instance, ...] = ()

    @property
    def probability(self) -> float:
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, self.presence))))

    @property
    def counted(self) -> int:
        """How many things a plural means; 0 where their boxes are not known."""
        return max(1, sum(item.sure and item.score >= _COUNTED for item in self.instances)) if self.instances else 0

    @property
    def heat(self) -> Map:
        """[h, w] in [0, 1], what is painted: the support, scaled by the probability of presence."""
        return self.support * np.float32(self.probability)

    @property
    def logit(self) -> Map:
        """[h, w], log-odds that a cell shows the noun: those of `heat`, so that 0 means the same for every word and the words of a
        cell can be compared."""
        shown = np.clip(self.support.astype(np.float64) * self.probability, _NOTHING, 1 - _NOTHING)
        return (np.log(shown) - np.log1p(-shown)).astype(np.float32)


def drawn_evidence(encoded: Encoded, units: Sequence[tuple[int, float]], calibration: Calibration) -> Evidence | None:
    """From the drawn concepts of a word, where the picture is drawn; None for a word without any. units: (unit, weight in (0, 1])."""
    own = [(unit - CLASSES, weight) for unit, weight in units if unit >= CLASSES]
    if not own:
        return None
    odds = log_odds(pooled(encoded.drawn, own))
    drawn = drawn_shown(encoded)
    line = calibration.drawn
    presence = float((line.slope * odds + line.offset - PHOTOGRAPHED * (1 - drawn)).max())
    floor = _DRAWN_BASE if float(odds.max()) > _DRAWN_BASE + 1 else -np.inf  # where all is that unlikely, still the likeliest
    return Evidence(support_of(odds, floor) * np.maximum(drawn, _FLOOR), presence)


def photo_evidence(encoded: Encoded, units: Sequence[tuple[int, float]], calibration: Calibration) -> Evidence | None:
    """From the ImageNet classes of a word; None for a word without any."""
    own = [(unit, weight) for unit, weight in units if unit < CLASSES]
    if not own:
        return None
    scores = pooled(encoded.photo, own)
    share = scores - encoded.total
    support = _photo_support(resize(share, encoded.grid), resize(scores, encoded.grid))
    lost = DRAWN_INSTEAD * drawn_share(encoded) if len(own) < len(units) else 0.0
    return Evidence(support, calibration.photo.logit(float(log_odds(share).max())) - lost)


def drawn_shown(encoded: Encoded) -> Map:
    """[h, w], probability that a cell is drawn, and not photographed."""
    return resize(np.exp(encoded.surfaces[DRAWN].astype(np.float32)), encoded.grid)


def drawn_share(encoded: Encoded) -> float:
    """How much of the picture is drawn, in [0, 1]."""
    return float(np.exp(encoded.surfaces[DRAWN].astype(np.float32)).mean())


def word_log_odds(encoded: Encoded, units: Sequence[tuple[int, float]]) -> Map:
    """Log-odds of units of one encoder at each place, not calibrated: [h, w] of that encoder's grid."""
    if units[0][0] >= CLASSES:
        return log_odds(pooled(encoded.drawn, [(unit - CLASSES, weight) for unit, weight in units]))
    return log_odds(pooled(encoded.photo, units) - encoded.total)


def strongest(parts: Sequence[Evidence]) -> Evidence:
    """Several independent reasons for the same noun: the strongest one at each place."""
    best = max(parts, key=lambda part: part.presence)
    if len(parts) == 1:
        return best
    heat = np.max([part.heat for part in parts], axis=0)
    return Evidence((heat / max(float(heat.max()), 1e-9)).astype(np.float32), best.presence, best.instances)


def pooled(table: NDArray[np.float16], units: Sequence[tuple[int, float]]) -> Map:
    """Log-sum-exp over weighted prototypes; table: scores [units, h, w] -> [h, w]."""
    chosen = table[[unit for unit, _ in units]].astype(np.float32)
    chosen += np.log(np.array([weight for _, weight in units], dtype=np.float32))[:, None, None]
    peak = chosen.max(0)
    return np.asarray(peak + np.log(np.exp(chosen - peak).sum(0)), dtype=np.float32)


def log_odds(log_probability: Map) -> Map:
    safe = np.minimum(log_probability, -1e-4)
    return np.asarray(safe - np.log(-np.expm1(safe)), dtype=np.float32)


def support_of(values: Map, floor: float = -np.inf) -> Map:
    """0 at the map's median (or `floor`, if that is higher), 1 at its peak."""
    base = max(float(np.median(values)), floor)
    peak = float(values.max())
    if peak - base < 1e-3:
        return np.zeros_like(values)
    return np.clip((values - base) / (peak - base), 0, 1).astype(np.float32)


def _photo_support(share: Map, scores: Map) -> Map:
    """A class's probability among all classes tells how far a thing extends, its plain score where it is clearest
    (among small things indoors, where several classes share a place)."""
    return np.maximum(0.95 * support_of(share), support_of(scores) ** 8).astype(np.float32)
