"""After the training: from the strength of evidence to probabilities, and the file that ships.

A word is called found when its best log-odds exceed what absent words reach in one of fifty pictures: so the rate of
false answers is bounded whatever the artist, while the share of present words that pass depends on the picture.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact import colours, weights
from crossalign_gui.alignment.compact.calibration import Calibration, Line
from crossalign_gui.alignment.compact.encode import Scales, encode
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.evidence import CLASSES, word_log_odds
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.alignment.protocol import never_cancelled
from crossalign_gui.training import (
    backgrounds,
    calibrate_everyday,
    colour_table,
    detector_weights,
    render,
    sprites,
    surfaces,
)
from crossalign_gui.training.loop import Recipe

_PICTURES = 120
_WORDS = 40  # absent ones of each picture
_FALSE_ANSWERS = 0.02
_SLOPE = 0.7  # evidence of other artists is weaker than that of those who trained: do not trust it fully


def finish(network: CompactNetwork, recipe: Recipe, panoptic: Path | None, output: Path) -> None:
    """Calibrate and write the weights; panoptic: what teaches surfaces, see `surfaces.read`. Raises OSError, SourceError."""
    table = colour_table.build()
    assert table.shape == (colours.LEVELS**3, len(colours.NAMES))
    _write(network, table, calibrate(network, table, recipe), recipe, panoptic, output)


def renew(start: Path, recipe: Recipe, panoptic: Path | None, output: Path) -> None:
    """Write other weights again with a new everyday encoder. Raises OSError, SourceError, AlignmentError."""
    old = weights.load(start, everyday=False)
    detector_weights.attach(old.network.everyday)
    _write(old.network, old.colours, calibrate(old.network, old.colours, recipe), recipe, panoptic, output)


def _write(
    network: CompactNetwork,
    table: NDArray[np.uint8],
    calibration: Calibration,
    recipe: Recipe,
    panoptic: Path | None,
    output: Path,
) -> None:
    if panoptic is not None:
        own = surfaces.Recipe(seed=recipe.seed)
        calibration = calibrate_everyday.finish(
            network, panoptic, recipe.artists, calibration, own, lambda text: print(text, flush=True)
        )
    weights.save(output, network, table, calibration)


def calibrate(network: CompactNetwork, table: NDArray[np.uint8], recipe: Recipe) -> Calibration:
    """From scenes with seeds that the training never used, and photographs that it saw as backgrounds only."""
    artworks = [sprites.load(name) for name in recipe.artists]
    rng = np.random.default_rng([recipe.seed, 987_654])
    concepts = network.concepts.vectors.shape[0]
    drawn: list[float] = []
    photo: list[float] = []
    for _ in range(_PICTURES):
        scene = render.training_scene(rng, artworks, 448, 448)
        present = {item.concept for item in scene.objects}
        encoded = encode(network, table, scene.pixels, Scales(), never_cancelled)
        words = [int(c) for c in rng.integers(0, concepts, _WORDS) if int(c) not in present]
        drawn += [_best(encoded, CLASSES + concept) for concept in words]
    for image in backgrounds.photographs():
        encoded = encode(network, table, np.asarray(image), Scales(), never_cancelled)
        photo += [_best(encoded, int(unit)) for unit in rng.choice(CLASSES, 4 * _WORDS, replace=False)]
        drawn += [_best(encoded, CLASSES + int(c)) for c in rng.integers(0, concepts, _WORDS)]
    return Calibration(_line(drawn), _line(photo))


def _best(encoded: Encoded, unit: int) -> float:
    return float(word_log_odds(encoded, [(unit, 1.0)]).max())


def _line(absent: list[float]) -> Line:
    threshold = float(np.quantile(absent, 1 - _FALSE_ANSWERS))
    return Line(_SLOPE, -_SLOPE * threshold)
