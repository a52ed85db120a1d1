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
    rows, columns = np.nonzero(raw >= raw.max())
    x = alignment.area.x0 + (columns + 0.5) / raw.shape[1] * alignment.area.width
    y = alignment.area.y0 + (rows + 0.5) / raw.shape[0] * alignment.area.height
    inside = [any(box.contains(px, py) for box in boxes) for px, py in zip(x, y, strict=True)]
    return float(np.mean(inside))
