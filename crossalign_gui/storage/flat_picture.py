"""A picture of few colours, as segments are: it is drawn in cells, whose borders are those of what is drawn.

So boxes cost as little in a large picture as in a small one; masks and polygons cost the pixels around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from crossalign_gui.domain import runs
from crossalign_gui.storage.flat_png import png

Window = tuple[int, int, int, int]
"""(x0, y0, x1, y1) in pixels, half-open; not empty, and inside of the picture."""


class Segment(NamedTuple):
    """What has one colour: all of its windows, or of its only one what lies in a mask of the whole picture with these edges."""

    windows: Sequence[Window]
    edges: runs.Edges | None = None


class FlatPicture:
    def __init__(self, size: tuple[int, int], segments: Sequence[Segment]) -> None:
        """size: (height, width); the last segment lies on top."""
        x_cuts, y_cuts = {0, size[1]}, {0, size[0]}
        for windows, edges in segments:
            for x0, y0, x1, y1 in windows:
                x_cuts.update((x0, x1) if edges is None else range(x0, x1 + 1))
                y_cuts.update((y0, y1) if edges is None else range(y0, y1 + 1))
        self._x, self._y = np.array(sorted(x_cuts)), np.array(sorted(y_cuts))
        column, row = ({place: number for number, place in enumerate(side.tolist())} for side in (self._x, self._y))
        self._cells = np.zeros((len(row) - 1, len(column) - 1), np.int32)
        self._count = len(segments)
        self.drawn = 0
        """How many pixels, those too that others lie on now."""
        for number, (windows, edges) in enumerate(segments, 1):
            for x0, y0, x1, y1 in windows:
                cells = self._cells[row[y0] : row[y1], column[x0] : column[x1]]
                if edges is None:
                    cells[...] = number
                    self.drawn += (x1 - x0) * (y1 - y0)
                else:
                    inside = runs.sampled(edges, size[0], range(x0, x1), range(y0, y1))
                    cells[inside] = number
                    self.drawn += np.count_nonzero(inside)

    def extents(self) -> list[tuple[int, Window]]:
        """(pixels, the window around them) of each segment; no pixels where others lie on all of it."""
        height, width = self._cells.shape
        begins = np.ones((height, width), bool)
        np.not_equal(self._cells[:, 1:], self._cells[:, :-1], out=begins[:, 1:])
        starts = begins.ravel().nonzero()[0]
        which, ends = self._cells.ravel()[starts].astype(np.int64), np.append(starts[1:], begins.size)
        row = starts // width
        x0, x1 = self._x[starts - row * width], self._x[ends - row * width]
        y0, y1 = self._y[row], self._y[row + 1]
        areas = np.bincount(which, (x1 - x0) * (y1 - y0), 1 + self._count).astype(np.int64)
        around = np.zeros((4, 1 + self._count), np.int64)
        around[0], around[1] = self._x[-1], self._y[-1]
        np.minimum.at(around[0], which, x0)
        np.minimum.at(around[1], which, y0)
        np.maximum.at(around[2], which, x1)
        np.maximum.at(around[3], which, y1)
        return list(zip(areas[1:].tolist(), zip(*around[:, 1:].tolist(), strict=True), strict=True))

    def png(self, numbers: Sequence[int]) -> bytes:
        """numbers: of the segments, below 2**24; 0 is where there is none. Each is the colour R + 256 G + 65536 B."""
        colours = np.array([0, *numbers], "<u4")
        return png(colours[self._cells], self._y[1:] - self._y[:-1], self._x[1:] - self._x[:-1])
