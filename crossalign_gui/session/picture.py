"""An image as it is shown: its pixels and what they are known by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.storage.images import Depth


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels`: [H, W, 3] RGB; `key`: the hash of them; `depth`: what eight bits cannot hold, where there is more."""

    pixels: NDArray[np.uint8]
    key: str
    depth: Depth | None = None

    @property
    def nbytes(self) -> int:
        return self.pixels.nbytes + (self.depth.values.nbytes if self.depth is not None else 0)
