"""Which of the eleven colours a thing is said to have, by the likelihood of what its pixels are called.

A white thing is half grey in its shading, a yellow one partly brown, and all have dark outlines: `_SEEN` states how much, for
drawings of one colour by the artists of the training data (`training/colour_likelihood.py` derives it).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.colours import NAMES

Likelihood = NDArray[np.float64]

_SEEN = (
    (0.578, 0.006, 0.014, 0.002, 0.399, 0.000, 0.000, 0.001, 0.000, 0.000, 0.000),  # black
    (0.001, 0.925, 0.000, 0.000, 0.002, 0.000, 0.000, 0.072, 0.000, 0.000, 0.000),  # blue
    (0.020, 0.000, 0.832, 0.002, 0.049, 0.011, 0.005, 0.006, 0.075, 0.000, 0.000),  # brown
    (0.008, 0.008, 0.000, 0.983, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000, 0.000),  # green
    (0.001, 0.020, 0.011, 0.005, 0.940, 0.000, 0.004, 0.009, 0.000, 0.010, 0.000),  # grey
    (0.008, 0.000, 0.341, 0.001, 0.005, 0.581, 0.011, 0.000, 0.007, 0.001, 0.044),  # orange
    (0.007, 0.000, 0.006, 0.000, 0.017, 0.000, 0.833, 0.124, 0.013, 0.000, 0.000),  # pink
    (0.003, 0.061, 0.000, 0.000, 0.000, 0.000, 0.054, 0.881, 0.000, 0.000, 0.000),  # purple
    (0.015, 0.000, 0.027, 0.000, 0.001, 0.082, 0.203, 0.009, 0.664, 0.000, 0.000),  # red
    (0.000, 0.042, 0.000, 0.000, 0.357, 0.000, 0.031, 0.000, 0.000, 0.569, 0.000),  # white
    (0.009, 0.000, 0.176, 0.072, 0.002, 0.012, 0.000, 0.000, 0.000, 0.008, 0.721),  # yellow
)
_LEAST = 0.005  # anything may be seen on anything
_SHADOW = 0.3  # what black counts in a photograph, where all that is in the shade is black too


def likelihoods(shares: NDArray[np.float32]) -> NDArray[np.float64]:
    """For each of `colours.NAMES`, relative to the likeliest, in (0, 1]; shares: [11], how much of a thing has each colour,
    negative where its surroundings have more of it. The mean over pixels, not their product: their colours are not independent."""
    seen = np.array(_SEEN) + _LEAST
    weight = np.clip(shares, 0, None) + 1e-6
    score = np.log(seen / seen.sum(1, keepdims=True)) @ (weight / weight.sum())
    return np.asarray(np.exp(score - score.max()))


def lit(shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Shares of a thing in a photograph, with less of the black that shadows are."""
    weights = np.where(np.array(NAMES) == "black", np.float32(_SHADOW), np.float32(1))
    return np.asarray(shares * weights, np.float32)


def likeliest(shares: NDArray[np.float32]) -> str:
    return NAMES[int(likelihoods(shares).argmax())]
