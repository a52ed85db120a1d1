"""What is where in a picture, before anything is asked; the index of images, answers and captions all read this.

The detectors find everyday things, the regions of a drawing are its things (`segments`), and elsewhere a class of photographs
stays likely around the place where it is clearest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.compact.calibration import Calibration
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.everyday_evidence import inside, likely_boxes
from crossalign_gui.alignment.compact.evidence import Map, drawn_share, drawn_shown
from crossalign_gui.alignment.compact.segments import Segment, segment

Mask = NDArray[np.bool_]

MOST = 12
_DETECTED = 8  # of these, the surest that detectors find
_SEEN = 0.3  # probability of such a thing
_DRAWING = 0.5  # part that is drawn, from which a picture is a drawing, where classes of photographs mean nothing
_CLEAR = 0.3  # of a class of photographs, at its best place
_FALLS = 0.4  # what is left of that where the thing ends
_ALL = 0.9  # part that is drawn, from which there are no things of photographs


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """One thing, whatever it is called. mask: [h, w] of the drawn grid. box: [4], x0, y0, x1, y1 as parts of the image. segment: of a
    drawn thing. unit: the class of a photographed one that no detector found."""

    mask: Mask
    box: Map
    segment: Segment | None = None
    unit: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Things:
    """Those that were detected, then those that are drawn, then those that are photographed, `MOST` in all."""

    detected: tuple[Found, ...]
    drawn: tuple[Found, ...]
    photographed: tuple[Found, ...]

    @property
    def all(self) -> tuple[Found, ...]:
        return (*self.detected, *self.drawn, *self.photographed)[:MOST]


def is_drawing(encoded: Encoded) -> bool:
    return drawn_share(encoded) >= _DRAWING


def drawn_segments(encoded: Encoded, size: tuple[int, int]) -> tuple[Segment, ...]:
    """Whole drawn things, also on a photograph. size: (width, height) in pixels."""
    shown = drawn_shown(encoded)
    if float(shown.max()) < _DRAWING:
        return ()
    return tuple(item for item in segment(encoded, size) if float(shown[item.mask].mean()) >= _DRAWING)


def find_things(encoded: Encoded, calibration: Calibration, size: tuple[int, int]) -> Things:
    """size: (width, height) of the image in pixels."""
    boxes = likely_boxes(encoded, calibration, _SEEN)[:_DETECTED]
    segments = sorted(drawn_segments(encoded, size), key=lambda item: -int(item.mask.sum()))
    taken = min(MOST, len(segments))
    return Things(
        tuple(Found(inside(box, encoded.grid), box) for box in boxes),
        tuple(Found(item.mask, _around_mask(item.mask), item) for item in segments),
        () if drawn_share(encoded) >= _ALL else _photographed(encoded, MOST - taken),
    )


def _photographed(encoded: Encoded, most: int) -> tuple[Found, ...]:
    shares = np.exp(encoded.photo.astype(np.float32) - encoded.total)
    rows, columns = shares.shape[1:]
    free = np.ones((rows, columns), bool)
    best = shares.max(0)
    found: list[Found] = []
    while len(found) < most:
        seed = np.unravel_index(int(np.where(free, best, 0).argmax()), best.shape)
        if not free[seed] or best[seed] < _CLEAR:
            break
        unit = int(shares[:, *seed].argmax())
        parts, _ = ndimage.label(free & (shares[unit] > _FALLS * shares[unit][seed]))
        mask = np.asarray(parts == parts[seed], bool)
        free &= ~mask
        found.append(Found(_spread(mask, encoded.grid), _around_mask(mask), unit=unit))
    return tuple(found)


def _around_mask(mask: Mask) -> Map:
    """The box of a mask that is not empty, as parts of its grid."""
    height, width = mask.shape
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    return np.array([columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height], np.float32)


def _spread(cells: Mask, grid: tuple[int, int]) -> Mask:
    """[h', w'] over a larger grid (rows, columns), the nearest cell each."""
    rows, columns = (np.arange(count) * own // count for count, own in zip(grid, cells.shape, strict=True))
    return np.asarray(cells[rows][:, columns], bool)
