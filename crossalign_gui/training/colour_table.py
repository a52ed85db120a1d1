"""Derive the table of colour names from the xkcd colour survey (949 names, CC0), which matplotlib ships."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.colours import LEVELS, NAMES

# The head word of a survey name -> the basic term that it is a kind of.
_KINDS = {
    "gray": "grey", "violet": "purple", "lavender": "purple", "lilac": "purple", "indigo": "purple",
    "mauve": "purple", "plum": "purple", "magenta": "pink", "rose": "pink", "salmon": "pink",
    "fuchsia": "pink", "navy": "blue", "cyan": "blue", "azure": "blue", "cobalt": "blue",
    "periwinkle": "blue", "turquoise": "blue", "teal": "green", "lime": "green", "olive": "green",
    "mint": "green", "emerald": "green", "gold": "yellow", "mustard": "yellow", "lemon": "yellow",
    "tan": "brown", "chocolate": "brown", "maroon": "red", "crimson": "red", "scarlet": "red",
    "burgundy": "red", "peach": "orange", "tangerine": "orange", "charcoal": "grey", "silver": "grey",
    "slate": "grey", "ivory": "white", "cream": "white", "beige": "brown", "khaki": "brown",
}  # fmt: skip
_WIDTH = 9.0  # of the kernel, in CIELAB units


def build() -> NDArray[np.uint8]:
    """The table [LEVELS**3, 11] for `colours.name_pixels`. Needs the extra `train`."""
    from matplotlib.colors import XKCD_COLORS, to_rgb
    from skimage.color import rgb2lab

    samples: list[tuple[float, float, float]] = []
    kinds: list[int] = []
    for name, value in XKCD_COLORS.items():
        head = name.removeprefix("xkcd:").split()[-1]
        term = _KINDS.get(head, head)
        if term in NAMES:
            samples.append(to_rgb(value))
            kinds.append(NAMES.index(term))
    # The survey has one black, one white and few greys: state the neutral axis.
    for level in np.linspace(0, 1, 64):
        samples.append((float(level),) * 3)
        kinds.append(NAMES.index("black" if level < 0.17 else "white" if level > 0.86 else "grey"))
    lab = rgb2lab(np.array(samples)[None])[0]
    axis = (np.arange(LEVELS) + 0.5) / LEVELS
    colours = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), -1).reshape(-1, 3)
    wanted = rgb2lab(colours[None])[0]
    owners = np.array(kinds)
    votes = np.zeros((len(wanted), len(NAMES)))
    for start in range(0, len(wanted), 4096):
        part = wanted[start : start + 4096]
        distance = ((part[:, None] - lab[None]) ** 2).sum(-1)
        near = np.exp(-(distance - distance.min(1, keepdims=True)) / (2 * _WIDTH**2))
        for number in range(len(NAMES)):
            own = owners == number
            votes[start : start + 4096, number] = near[:, own].sum(1) / np.sqrt(own.sum())
    return np.round(255 * votes / votes.sum(1, keepdims=True)).astype(np.uint8)
