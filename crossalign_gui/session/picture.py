"""An image as it is shown: its pixels and what they are known by."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.storage.images import Depth


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels`: [H, W, 3] RGB; `key`: the hash of them; `depth`: what eight bits cannot hold, where there is more; `stamp`: the
    time of the file before it was read, in nanoseconds."""

    pixels: NDArray[np.uint8]
    key: str
    depth: Depth | None = None
    stamp: int = 0

    @property
    def nbytes(self) -> int:
        return self.pixels.nbytes + (self.depth.values.nbytes if self.depth is not None else 0)


def stamp_of(path: Path) -> int:
    """The time of a file in nanoseconds, 0 without one."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
