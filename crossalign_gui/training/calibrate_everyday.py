"""Train the head for surfaces, and calibrate things and surfaces: how likely is what scores so much in the picture?

Logistic regression (Platt, 1999) with both answers weighing the same. Surfaces are calibrated by a head that did not see the
photograph (four-fold cross-validation); things on photographs of the split that the detectors were trained on, so that their
probabilities are a little too sure elsewhere, which `_TRUST` takes back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize

from crossalign_gui.alignment.compact.calibration import Calibration, Line
from crossalign_gui.alignment.compact.encoded import SURFACES
from crossalign_gui.alignment.compact.everyday_evidence import calmed
from crossalign_gui.alignment.compact.everyday_names import FIRST_STUFF, STUFF
from crossalign_gui.alignment.compact.evidence import log_odds
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.training import surfaces
from crossalign_gui.training.sources import SourceError

_FOLDS = 4
_TRUST = 0.85
LEAST_SCORE = 0.01  # of a class without a box
_PART = 0.01  # of the picture that a surface fills when it is there


def finish(
    network: CompactNetwork,
    folder: Path,
    artists: Sequence[str],
    calibration: Calibration,
    recipe: surfaces.Recipe,
    say: Callable[[str], None],
) -> Calibration:
    """-> the calibration with the lines of things and surfaces. folder: see `surfaces.read`; artists: whose drawings show what is
    drawn. Raises SourceError, OSError."""
    photographs = list(surfaces.read(folder))
    if len(photographs) < 2 * _FOLDS:
        raise SourceError(f"{folder} holds {len(photographs)} photographs with masks; at least {2 * _FOLDS} are needed")
    rng = np.random.default_rng([recipe.seed, 53])
    data = []
    for number, photograph in enumerate(photographs, 1):
        data.append(surfaces.cells(network, photograph, rng, recipe.share))
        if number % 10 == 0:
            say(f"surfaces: {number} of {len(photographs)} photographs seen")
    drawings = surfaces.drawn(network, artists, recipe)
    scores: list[tuple[float, bool]] = []
    pointed: list[bool] = []
    for fold in range(_FOLDS):
        surfaces.train(network, [drawings, *(part for n, part in enumerate(data) if n % _FOLDS != fold)], recipe, say)
        for photograph in photographs[fold::_FOLDS]:
            maps = _maps(network, photograph)
            scores += _surface_scores(maps, photograph)
            pointed += _pointed(maps, photograph)
    say(f"surfaces: {np.mean(pointed):.3f} of {len(pointed)} are pointed at, cross-validated")
    surfaces.train(network, [drawings, *data], recipe, say)
    things = [pair for photograph in photographs for pair in _thing_scores(network, photograph)]
    line = fitted(things)
    return Calibration(calibration.drawn, calibration.photo, Line(_TRUST * line.slope, _TRUST * line.offset), fitted(scores))


@torch.inference_mode()
def _maps(network: CompactNetwork, photograph: surfaces.Photograph) -> NDArray[np.float32]:
    """[SURFACES, h, w], log-probabilities."""
    features = surfaces.seen(network, photograph.pixels)
    return np.asarray(network.everyday.judge(features[None])[0].log_softmax(0).numpy(), np.float32)


def _pointed(maps: NDArray[np.float32], photograph: surfaces.Photograph) -> list[bool]:
    """Of each surface that is there, whether its map is clearest on it."""
    rows, columns = maps.shape[1:]
    height, width = photograph.labels.shape
    shares = np.bincount(photograph.labels.ravel(), minlength=SURFACES + 1) / photograph.labels.size
    found = []
    for surface in range(len(STUFF)):
        if shares[surface] >= _PART:
            row, column = np.unravel_index(int(calmed(maps[surface]).argmax()), (rows, columns))
            y, x = int((row + 0.5) * height / rows), int((column + 0.5) * width / columns)
            found.append(bool(photograph.labels[y, x] == surface))
    return found


def _surface_scores(maps: NDArray[np.float32], photograph: surfaces.Photograph) -> list[tuple[float, bool]]:
    """(best log-odds on the map, whether it is there) of the surfaces that are not in doubt."""
    best = log_odds(maps.reshape(len(maps), -1).max(1))
    shares = np.bincount(photograph.labels.ravel(), minlength=SURFACES + 1) / photograph.labels.size
    return [
        (float(best[surface]), bool(shares[surface] > 0))
        for surface in range(len(STUFF))
        if shares[surface] == 0 or shares[surface] >= _PART
    ]


@torch.inference_mode()
def _thing_scores(network: CompactNetwork, photograph: surfaces.Photograph) -> list[tuple[float, bool]]:
    """(log-odds of the best box, whether such a thing is there) of every class."""
    found = surfaces.things(network, photograph.pixels)
    best = np.full(FIRST_STUFF, LEAST_SCORE, np.float32)
    np.maximum.at(best, found.units.numpy(), found.scores.numpy())
    odds = log_odds(np.log(best))
    return [(float(odds[unit]), unit in photograph.things) for unit in range(FIRST_STUFF)]


def fitted(pairs: list[tuple[float, bool]]) -> Line:
    """The logistic curve through (evidence, truth)."""
    x = np.array([value for value, _ in pairs])
    truth = np.array([there for _, there in pairs])
    weights = np.where(truth, 0.5 / max(truth.mean(), 1e-6), 0.5 / max(1 - truth.mean(), 1e-6))

    def loss(parameters: NDArray[np.float64]) -> float:
        odds = parameters[0] * x + parameters[1]
        return float((weights * np.logaddexp(0, np.where(truth, -odds, odds))).mean())

    slope, offset = minimize(loss, np.array([1.0, 0.0])).x
    return Line(float(slope), float(offset))
