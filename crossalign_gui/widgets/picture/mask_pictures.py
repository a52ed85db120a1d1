"""Masks as small tinted pictures that the painter scales."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QImage

from crossalign_gui.domain.geometry import Mask
from crossalign_gui.domain.masks import sketch

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ALPHAS = 0, 240, 90  # outside, on the edge, deeper inside


@lru_cache(maxsize=1024)
def mask_picture(mask: Mask, colour: str) -> QImage:
    """colour: "#rrggbb". What `sketch` covers, so at most 1024 pixels a side; the edge is opaque, the inside is not."""
    inside = sketch(mask).pixels
    deep = _eroded(_eroded(inside))
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    table = [alpha << 24 | red * alpha // 255 << 16 | green * alpha // 255 << 8 | blue * alpha // 255 for alpha in _ALPHAS]
    pixels = np.array(table, np.uint32)[inside.view(np.uint8) + deep]
    height, width = inside.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _eroded(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Without the pixels that touch the outside; what is beyond the picture counts as outside."""
    framed = np.pad(inside, 1)
    return inside & framed[:-2, 1:-1] & framed[2:, 1:-1] & framed[1:-1, :-2] & framed[1:-1, 2:]
