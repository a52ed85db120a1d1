"""From a heat map to proposed regions, and to its peak."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import ndimage
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.geometry import Box, Mask
from crossalign_gui.domain.masks import encode

_FINE = 3  # the grid is refined this much, so that edges lie between cells
_PEAK_SHARE = 0.5
_LEAST_CELLS = 0.8  # smaller specks are noise, in cells of the grid
_SADDLE = 0.6  # two peaks stay one region unless the valley between them is below this part of the lower one


def threshold_of(heat: NDArray[np.float32]) -> float:
    """Where a region ends: Otsu's threshold (IEEE Trans. SMC 9, 1979) when the map has two clear classes, that is
    when it explains most of the variance; otherwise half of the peak. Never under half of the peak's half."""
    peak = float(heat.max())
    values = np.sort(heat, axis=None).astype(np.float64)
    count = len(values)
    if count < 2 or values[0] == values[-1]:
        return peak * _PEAK_SHARE
    below = np.arange(1, count)
    sums = np.cumsum(values)
    low, high = sums[:-1] / below, (sums[-1] - sums[:-1]) / (count - below)
    between = below * (count - below) * (high - low) ** 2 / count**2
    best = int(between.argmax())
    if between[best] < 0.85 * values.var():
        return peak * _PEAK_SHARE
    otsu = float(values[best] + values[best + 1]) / 2
    return float(np.clip(otsu, 0.35 * peak, _PEAK_SHARE * peak))


def propose(
    heat: NDArray[np.float32],
    area: Box,
    size: tuple[int, int],
    *,
    least: float = 0.0,
    limit: int = 8,
) -> tuple[Proposal, ...]:
    """Regions of a heat map [h, w] in [0, 1], the strongest first.

    area: the part of the image, in pixels, that the grid covers. size: (width, height) of the image.
    least: a region whose peak is below this is not proposed; a flat map proposes nothing.
    """
    peak = float(heat.max(initial=0))
    if peak <= 0 or peak < least or float(heat.min()) > 0.9 * peak:
        return ()
    fine = resize(heat, (heat.shape[0] * _FINE, heat.shape[1] * _FINE))
    labels = _instances(fine, fine > threshold_of(heat))
    rows, columns = fine.shape
    found = []
    for number, window in enumerate(ndimage.find_objects(labels), 1):
        if window is None:
            continue
        inside = labels[window] == number
        strength = float(fine[window][inside].max())
        if inside.sum() < _LEAST_CELLS * _FINE**2 or strength < max(least, 0.5 * peak):
            continue
        y, x = window
        box = Box(
            area.x0 + x.start / columns * area.width,
            area.y0 + y.start / rows * area.height,
            area.x0 + x.stop / columns * area.width,
            area.y0 + y.stop / rows * area.height,
        ).clipped(*size)
        if box.area > 0:
            found.append((min(1.0, strength), box, number))
    found.sort(key=lambda item: -item[0])
    return tuple(Proposal(box, score, partial(_mask, labels, number, area, size)) for score, box, number in found[:limit])


def _mask(labels: NDArray[np.int32], number: int, area: Box, size: tuple[int, int]) -> Mask:
    return encode(to_image(labels == number, area, size))


def peak_of(heat: NDArray[np.float32], area: Box) -> tuple[float, float]:
    """(x, y) in image pixels of the centre of the strongest cell."""
    row, column = divmod(int(heat.argmax()), heat.shape[1])
    x = area.x0 + (column + 0.5) / heat.shape[1] * area.width
    return x, area.y0 + (row + 0.5) / heat.shape[0] * area.height


def _instances(fine: NDArray[np.float32], support: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Connected components; one with several peaks and a valley between them is divided by watershed."""
    labels, count = ndimage.label(support)
    labels = np.asarray(labels, dtype=np.int32)
    for number, window in enumerate(ndimage.find_objects(labels), 1):
        own = labels[window] == number
        values = np.where(own, fine[window], 0)
        tops = (ndimage.maximum_filter(values, size=4 * _FINE + 1) == values) & own
        markers, peaks = ndimage.label(tops)
        if peaks < 2:
            continue
        heights = np.atleast_1d(ndimage.maximum(values, markers, range(1, peaks + 1)))
        valley = min(heights) * _SADDLE
        _, apart = ndimage.label(values > valley)
        if apart < 2:
            continue
        cores, _ = ndimage.label(values > valley)
        cost = (255 * (1 - values / max(values.max(), 1e-6))).astype(np.uint8)
        parts = ndimage.watershed_ift(cost, cores.astype(np.int32))
        for part in range(2, apart + 1):
            count += 1
            labels[window][own & (parts == part)] = count
    return np.asarray(labels, dtype=np.int32)


def to_image(mask: NDArray[np.bool_], area: Box, size: tuple[int, int]) -> NDArray[np.bool_]:
    """A mask of the fine grid at the size of the image (nearest neighbour): [H, W]."""
    width, height = size
    rows, columns = mask.shape
    y = ((np.arange(height) + 0.5 - area.y0) / area.height * rows).astype(int)
    x = ((np.arange(width) + 0.5 - area.x0) / area.width * columns).astype(int)
    return np.asarray(mask[np.clip(y, 0, rows - 1)][:, np.clip(x, 0, columns - 1)])
