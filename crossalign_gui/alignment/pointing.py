"""The pointing game."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.protocol import Alignment
from crossalign_gui.domain.geometry import Box


def pointing_hit(raw: NDArray[np.float32], alignment: Alignment, boxes: Sequence[Box]) -> float:
    """Part of the strongest cells' centres that lie in a box; a map without any contrast points nowhere: the part
    of all of them."""
    return strongest_inside(raw, centres_inside((raw.shape[0], raw.shape[1]), alignment.area, boxes))


def strongest_inside(raw: NDArray[np.float32], inside: NDArray[np.bool_]) -> float:
    """Part of the strongest cells that are among those inside. Both [h, w]."""
    return float(inside[raw >= raw.max()].mean())


def centres_inside(grid: tuple[int, int], area: Box, boxes: Sequence[Box]) -> NDArray[np.bool_]:
    """[*grid]: the cells whose centres lie in a box. area: what the grid covers, in the pixels of the boxes."""
    y = area.y0 + (np.arange(grid[0]) + 0.5) / grid[0] * area.height
    x = area.x0 + (np.arange(grid[1]) + 0.5) / grid[1] * area.width
    inside = np.zeros(grid, bool)
    for box in boxes:
        inside |= ((box.y0 <= y) & (y < box.y1))[:, None] & ((box.x0 <= x) & (x < box.x1))
    return inside
