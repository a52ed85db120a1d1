"""Colour names as a property of pixels, so that they compose with any noun.

A table maps RGB, five bits a channel, to the probability of each of the eleven basic colour terms (Berlin and Kay,
"Basic Color Terms", 1969; used like van de Weijer et al., "Learning Color Names for Real-World Applications",
IEEE TIP 2009). `training/colour_table.py` derives it from the public-domain xkcd colour survey.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NAMES = ("black", "blue", "brown", "green", "grey", "orange", "pink", "purple", "red", "white", "yellow")
LEVELS = 32


def name_pixels(pixels: NDArray[np.uint8], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """[H, W, 3] RGB and the table [LEVELS**3, 11] -> [H, W, 11], 255 = certainly that colour."""
    red, green, blue = ((pixels[..., channel] >> 3).astype(np.uint16) for channel in range(3))
    return table.take((red * LEVELS + green) * LEVELS + blue, axis=0)


def colour_grid(pixels: NDArray[np.uint8], table: NDArray[np.uint8], stride: int) -> NDArray[np.float32]:
    """Mean probability of each colour over squares of `stride` pixels: [11, H // stride, W // stride]."""
    height, width = pixels.shape[0] // stride, pixels.shape[1] // stride
    named = name_pixels(pixels[: height * stride, : width * stride], table)
    rows = named.reshape(height, stride, width * stride * len(NAMES)).sum(1, dtype=np.uint32)
    cells = rows.reshape(height, width, stride, len(NAMES)).sum(2)
    return np.ascontiguousarray(cells.transpose(2, 0, 1), dtype=np.float32) / (255.0 * stride * stride)
