"""An image as it is shown: its pixels and what they are known by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels`: [H, W, 3] RGB; `key`: the hash of them."""

    pixels: NDArray[np.uint8]
    key: str
