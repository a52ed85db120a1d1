"""What the bundled model has seen of a picture. Nothing of torch is needed to read it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.drawings import Drawings
from crossalign_gui.alignment.compact.everyday_names import STUFF
from crossalign_gui.alignment.resample import cells_inside
from crossalign_gui.domain.geometry import Box

PERSON, THING, DRAWN = (len(STUFF) + number for number in range(3))  # what a surface may be besides stuff
SURFACES = len(STUFF) + 3
_DRAWN_LEAST = 0.2  # probability of some cell, from which a picture may be drawn in part


@dataclass(frozen=True, slots=True, eq=False)
class Detected:
    """What the detectors see, the surest first. units: [N], things of `everyday_names`. scores: [N] in [0, 1], not calibrated. boxes:
    [N, 4], x0, y0, x1, y1 as parts of the image."""

    units: NDArray[np.int64]
    scores: NDArray[np.float32]
    boxes: NDArray[np.float32]

    @property
    def nbytes(self) -> int:
        return int(self.units.nbytes + self.scores.nbytes + self.boxes.nbytes)

    def within(self, window: tuple[float, float, float, float]) -> Detected:
        """Those whose centre lies in a window (parts of the image), as parts of that window."""
        x0, y0, x1, y1 = window
        x, y = self.boxes[:, [0, 2]].mean(1), self.boxes[:, [1, 3]].mean(1)
        inside = (x0 <= x) & (x < x1) & (y0 <= y) & (y < y1)
        scale = np.array([x1 - x0, y1 - y0] * 2, np.float32)
        boxes = np.clip((self.boxes[inside] - np.array([x0, y0, x0, y0], np.float32)) / scale, 0, 1)
        return Detected(self.units[inside], self.scores[inside], boxes.astype(np.float32))


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """All grids cover the whole image.

    drawings: what the drawing encoder sees.
    photo: float16 [1000, h', w'], score of each ImageNet class, both scales added, at stride 32 of the larger one.
    total: float32 [h', w'], the log-sum-exp of these scores over all classes.
    colours: float32 [11, h, w], mean probability of each basic colour term.
    things: what the detectors see. surfaces: float16 [SURFACES, h", w"], log-probability of what a cell shows, see `everyday`.
    """

    drawings: Drawings
    photo: NDArray[np.float16]
    total: NDArray[np.float32]
    colours: NDArray[np.float32]
    things: Detected
    surfaces: NDArray[np.float16]

    @property
    def grid(self) -> tuple[int, int]:
        return self.drawings.grid

    @property
    def drawn(self) -> NDArray[np.float16]:
        """[C, h, w], log-probability of each drawn concept at stride 8."""
        return self.drawings.scores

    @property
    def drawing(self) -> NDArray[np.float16]:
        """[h / 2, w / 2, 128], region vectors of the drawing encoder, averaged over 2 x 2 cells."""
        return self.drawings.vectors

    @property
    def nbytes(self) -> int:
        """Also of what is still to be looked at."""
        grids = (self.photo, self.total, self.colours, self.surfaces)
        return sum(int(grid.nbytes) for grid in grids) + self.things.nbytes + self.drawings.nbytes

    def within(self, box: Box, size: tuple[int, int]) -> Encoded:
        """What is in a box (image pixels); size: (height, width) of the image."""
        here = cells_inside(box, size, self.grid)
        there = cells_inside(box, size, (self.photo.shape[1], self.photo.shape[2]))
        halves = cells_inside(box, size, (self.grid[0] // 2, self.grid[1] // 2))
        beside = cells_inside(box, size, (self.surfaces.shape[1], self.surfaces.shape[2]))
        height, width = size
        return Encoded(
            self.drawings.within(here, halves),
            self.photo[:, *there],
            self.total[*there],
            self.colours[:, *here],
            self.things.within((box.x0 / width, box.y0 / height, box.x1 / width, box.y1 / height)),
            self.surfaces[:, *beside],
        )


def is_photograph(surfaces: NDArray[np.float16]) -> bool:
    """Whether no place looks drawn at all, so that hardly anything can be said by drawn concepts. surfaces: see `Encoded`."""
    return float(surfaces[DRAWN].max()) < math.log(_DRAWN_LEAST)


def overlaps(one: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    """[N, 4] and [M, 4] -> [N, M], intersection over union."""
    return intersection_over_union(one.T[:, :, None], other.T[:, None])


def intersection_over_union(mine: NDArray[np.float32], theirs: NDArray[np.float32]) -> NDArray[np.float32]:
    """[4, ...] each, sides first."""
    width, height = (
        np.minimum(mine[far], theirs[far]) - np.maximum(mine[near], theirs[near]) for near, far in ((0, 2), (1, 3))
    )
    common = np.maximum(width, 0) * np.maximum(height, 0)
    areas = [np.maximum(part[2] - part[0], 0) * np.maximum(part[3] - part[1], 0) for part in (mine, theirs)]
    return np.asarray(common / np.maximum(areas[0] + areas[1] - common, 1e-9), np.float32)
