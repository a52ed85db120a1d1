"""The bundled model's score of a caption for thousands of images at once.

An image becomes one row of bytes: for every unit (ImageNet classes, then drawn concepts) the best log-odds on its map,
for every colour how much of it some place shows, and the clearest units with their colours. A caption is scored as
`compose` does, but with the best places of a noun's units summed as if they were one place, and without relations and
places: the late interaction of Khattab and Zaharia ("ColBERT", SIGIR 2020), with units for tokens.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.compose import COLOUR_REACH, Referent
from crossalign_gui.alignment.compact.encode import Encoded
from crossalign_gui.alignment.compact.evidence import CLASSES, Map, every_log_odds, noun_evidence
from crossalign_gui.alignment.compact.weights import Calibration, Line

Bytes = NDArray[np.uint8]

_LOW, _STEP = -10.0, 20 / 255  # of log-odds as bytes
_SUMMED = 160  # units of a noun up to which their probabilities are summed; beyond, the best one counts
_WORTH_SUMMING = -4.0  # log-odds of the best unit from which on the others are added
_MOST_SUM = 0.9  # what several units can reach together, since they may be at several places
_KEPT = 12  # clearest units whose colours are kept
_KEPT_WIDTH = 2 + len(NAMES)  # the unit in two bytes, its colours
_PLACES = 3  # a colour anywhere, at the top, at the bottom
_ALIKE = 24  # units by which images are compared
_BY_COLOUR = 0.15  # what colours say of likeness, beside things
_LEAST = 0.02

_LOGITS = np.linspace(_LOW, _LOW + 255 * _STEP, 256, dtype=np.float32)
_SHARES = (1 / (1 + np.exp(-_LOGITS))).astype(np.float32)


def image_row(encoded: Encoded, calibration: Calibration) -> Bytes:
    """[d]; d depends on the number of concepts alone."""
    best = np.concatenate([table.reshape(len(table), -1).max(1) for table in every_log_odds(encoded)])
    codes = np.clip(np.round((best - _LOW) / _STEP), 0, 255).astype(np.uint8)
    return np.concatenate([codes, _colour_codes(encoded), _kept(encoded, best, calibration)])


def score_captions(rows: Bytes, referents: Sequence[Referent], concepts: int, calibration: Calibration) -> Map:
    """rows: [N, d] -> [N] in (0, 1), the geometric mean of the phrases' probabilities of presence."""
    total = np.zeros(len(rows), np.float32)
    for referent in referents:
        total -= np.logaddexp(0, -_presence(rows, referent, CLASSES + concepts, calibration))
    return np.exp(total / max(1, len(referents))).astype(np.float32)


def score_example(rows: Bytes, example: Bytes, concepts: int, calibration: Calibration) -> Map:
    """rows: [N, d], example: [d] -> [N] in [0, 1]: the share of what the example shows that an image shows too, and how
    alike their colours are."""
    units = CLASSES + concepts
    own = _LOGITS[example[:units]]
    odds = np.concatenate([_calibrated(own[:CLASSES], calibration.photo), _calibrated(own[CLASSES:], calibration.drawn)])
    chosen = np.sort(np.argsort(odds)[::-1][:_ALIKE])
    weights = 1 / (1 + np.exp(-odds[chosen]))
    things = np.zeros(len(rows), np.float32)
    for unit, weight in zip(chosen, weights, strict=True):
        line = calibration.photo if unit < CLASSES else calibration.drawn
        things += weight * (1 / (1 + np.exp(-_calibrated(_LOGITS, line))))[rows[:, unit]].astype(np.float32)
    things /= weights.sum()
    colours = slice(units, units + len(NAMES))
    apart = np.abs(rows[:, colours].astype(np.float32) - example[colours]).mean(1) / 255
    return ((1 - _BY_COLOUR) * things + _BY_COLOUR * (1 - apart)).astype(np.float32)


def _presence(rows: Bytes, referent: Referent, units: int, calibration: Calibration) -> Map:
    """[N], log-odds that a phrase's thing is in each image."""
    parts = []
    if referent.units:
        odds = _noun(rows, referent.units, calibration)
        parts.append(odds + _colour_weight(rows, referent, units) if referent.colours else odds)
    if referent.stuff:
        place = {"top": 1, "bottom": 2}.get(referent.stuff_position or "", 0)
        parts.append(np.clip(3 * _share(rows, referent.stuff, units, place) - 1.5, -3, 0.6))
    if not parts:
        share = np.clip(_share(rows, referent.colours, units, 0), 1e-3, 1 - 1e-3)
        parts.append(np.log(share / (1 - share)) + 1)
    return np.asarray(np.max(parts, axis=0), np.float32)


def _noun(rows: Bytes, wanted: Sequence[tuple[int, float]], calibration: Calibration) -> Map:
    found = []
    for drawn, line in ((False, calibration.photo), (True, calibration.drawn)):
        chosen = [(unit, weight) for unit, weight in wanted if (unit >= CLASSES) == drawn]
        if chosen:
            found.append(_calibrated(_together(rows, chosen), line))
    return np.asarray(np.max(found, axis=0), np.float32)


def _together(rows: Bytes, wanted: Sequence[tuple[int, float]]) -> Map:
    """[N], log-odds that any of the units is there."""
    best = np.full(len(rows), -np.inf, np.float32)
    for weight in {weight for _, weight in wanted}:
        highest = _highest(rows, [unit for unit, own in wanted if own == weight])
        shares = weight * _SHARES
        best = np.maximum(best, (np.log(shares) - np.log1p(-shares)).astype(np.float32)[highest])
    if 1 < len(wanted) <= _SUMMED:
        places = np.flatnonzero(best > _WORTH_SUMMING)
        summed: Map = np.zeros(len(places), np.float32)
        for unit, weight in wanted:
            summed += (weight * _SHARES).astype(np.float32)[rows[:, unit][places]]
        summed = np.minimum(summed, _MOST_SUM)
        best[places] = np.maximum(best[places], np.log(summed) - np.log1p(-summed))
    return best


def _highest(rows: Bytes, units: Sequence[int]) -> Bytes:
    """[N], the largest code of some units."""
    highest = rows[:, units[0]].copy()
    for unit in units[1:]:
        np.maximum(highest, rows[:, unit], out=highest)
    return highest


def _calibrated(odds: Map, line: Line) -> Map:
    return np.asarray(line.slope * odds + line.offset, np.float32)


# ------------------------------------------------------------------ colours


def _colour_codes(encoded: Encoded) -> Bytes:
    """How much of each colour the place with most of it shows; the same near the top and near the bottom."""
    rows = encoded.grid[0]
    y = ((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None]
    smooth = np.stack([gaussian_filter(colour, 1.5) for colour in encoded.colours])
    found = [(smooth * weight).reshape(len(NAMES), -1).max(1) for weight in (np.ones_like(y), 1 - y, y)]
    return np.clip(np.round(np.concatenate(found) * 255), 0, 255).astype(np.uint8)


def _share(rows: Bytes, colours: Sequence[int], units: int, place: int) -> Map:
    """[N], the most that any of the colours has at a place, of `_PLACES`."""
    start = units + place * len(NAMES)
    return np.asarray(rows[:, [start + colour for colour in colours]].max(1) / 255, np.float32)


def _kept(encoded: Encoded, best: Map, calibration: Calibration) -> Bytes:
    """The clearest units, each with how much of every colour is where the unit is, as `compose` weighs it."""
    odds = np.concatenate([_calibrated(best[:CLASSES], calibration.photo), _calibrated(best[CLASSES:], calibration.drawn)])
    found = np.zeros((_KEPT, _KEPT_WIDTH), np.uint8)
    for place, unit in enumerate(np.argsort(odds)[::-1][:_KEPT]):
        support = noun_evidence(encoded, [(int(unit), 1.0)], calibration).support
        thing = support**2 + 1e-4
        around = gaussian_filter(thing, COLOUR_REACH)
        colours = [(gaussian_filter(c * thing, COLOUR_REACH) / around * support).max() for c in encoded.colours]
        found[place, :2] = divmod(int(unit), 256)
        found[place, 2:] = np.clip(np.round(np.array(colours) * 255), 0, 255)
    return found.reshape(-1)


def _colour_weight(rows: Bytes, referent: Referent, units: int) -> Map:
    """[N], what a colour takes from the log-odds of its noun; nothing is known of units that are not kept."""
    wanted = np.zeros(units, bool)
    wanted[[unit for unit, _ in referent.units]] = True
    known = np.zeros(len(rows), bool)
    best = np.zeros(len(rows), np.uint8)
    for start in range(units + _PLACES * len(NAMES), rows.shape[1], _KEPT_WIDTH):
        ours = wanted[rows[:, start].astype(np.intp) * 256 + rows[:, start + 1]]
        known |= ours
        share = _highest(rows, [start + 2 + colour for colour in referent.colours])
        np.maximum(best, share * ours, out=best)
    weight = np.log(np.clip(best / np.float32(255 * 0.25), _LEAST, 1))
    return np.where(known, weight, 0).astype(np.float32)
