"""Masks as small tinted pictures that the painter scales."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from crossalign_gui.domain.geometry import Mask
from crossalign_gui.domain.masks import sketch

_INSIDE, _EDGE = 90, 240  # alpha


@lru_cache(maxsize=1024)
def mask_picture(mask: Mask, colour: str) -> QImage:
    """colour: "#rrggbb". What `sketch` covers, so at most 1024 pixels a side; the edge is opaque, the inside is not."""
    inside = sketch(mask).pixels
    edge = inside & ~_eroded(_eroded(inside))
    alpha = np.where(edge, _EDGE, np.where(inside, _INSIDE, 0)).astype(np.uint16)
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    pixels = np.empty((*inside.shape, 4), np.uint8)
    for channel, value in enumerate((blue, green, red)):
        pixels[..., channel] = alpha * value // 255
    pixels[..., 3] = alpha
    height, width = inside.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _eroded(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without the pixels that touch the outside; what is beyond the picture counts as outside."""
    framed = np.pad(inside, 1)
    return inside & framed[:-2, 1:-1] & framed[2:, 1:-1] & framed[1:-1, :-2] & framed[1:-1, 2:]
