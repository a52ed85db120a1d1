"""An image as it is shown: its pixels and what they are known by."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels`: [H, W, 3] RGB; `key`: the hash of them; `stamp`: the time of the file before it was read, in nanoseconds."""

    pixels: NDArray[np.uint8]
    key: str
    stamp: int = 0


def stamp_of(path: Path) -> int:
    """The time of a file in nanoseconds, 0 without one."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
