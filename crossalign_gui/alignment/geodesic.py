"""Outlines without a model: the mask is what lies nearer to the clicks than to the surroundings, where a step costs what the
colour changes.

The geodesic segmentation of Bai and Sapiro, "A geodesic framework for fast interactive image and video segmentation and
matting" (ICCV 2007), section 2, with colour differences as the metric, and Dijkstra's algorithm of SciPy for the distances.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage, sparse
from scipy.sparse.csgraph import dijkstra

from crossalign_gui.alignment.protocol import AlignmentError, Check, Evidence, ImageState, Prompt, Proposal
from crossalign_gui.domain.geometry import Box, Mask, Point
from crossalign_gui.domain.masks import bounds, encode
from crossalign_gui.domain.messages import message

_COARSE, _FINE = 160, 288  # pixels of the longer side
_STEP = 0.02  # what a step costs where the colour stays
_GRAIN = 0.01  # of the range of a channel: less is never an edge
_LIKE = 0.12  # a border pixel nearer in colour to the seeds than this is not sure to be outside
_CORE = 0.7  # of width and height of a box: surely inside
_WARM, _HOT = 0.3, 0.75  # of the strongest heat


class Geodesic:
    """A MaskRefiner of clicks, boxes and heat."""

    id = "geodesic"
    revision = "2"
    device = "cpu"

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        """pixels: [H, W, 3], kept as they are."""
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), pixels, 0)

    def refine(self, state: ImageState, prompt: Prompt, check: Check) -> Proposal:
        """Coarse on the whole image, then fine around what was found. Raises Cancelled, AlignmentError."""
        height, width = state.size
        whole = Box(0, 0, width, height)
        if prompt.box is None:
            found = _outline(state.data, whole, prompt, _COARSE)
            check()
            around = _around(found, whole)
        else:
            around = prompt.box
        area = _grown(around).clipped(width, height)
        area = Box(int(area.x0), int(area.y0), max(int(area.x1), int(area.x0) + 1), max(int(area.y1), int(area.y0) + 1))
        nearer = _outline(state.data, area, prompt, _FINE)
        check()
        inside = _resized(nearer, (int(area.height), int(area.width))) > 0.5
        inside = _touched(inside, area, prompt)
        if not inside.any():
            raise AlignmentError(message("No outline was found there; click in the middle of the thing"))
        mask = np.zeros(state.size, bool)
        mask[int(area.y0) : int(area.y1), int(area.x0) : int(area.x1)] = inside
        made: Mask = encode(mask)
        sure = np.abs(nearer - 0.5).mean() * 2
        return Proposal(bounds(made), float(sure), lambda: made)


def _outline(pixels: NDArray[np.uint8], area: Box, prompt: Prompt, longest: int) -> NDArray[np.float32]:
    """[h, w] in [0, 1] of an area of whole pixels: above one half is nearer to the inside."""
    part = pixels[int(area.y0) : int(area.y1), int(area.x0) : int(area.x1)]
    share = min(1.0, longest / max(part.shape[:2]))
    size = max(1, round(part.shape[1] * share)), max(1, round(part.shape[0] * share))
    colours = np.asarray(Image.fromarray(part).resize(size, Image.Resampling.BOX), np.float32) / np.float32(255)
    inside, outside = _seeds(colours, area, prompt)
    if not inside.any() or not outside.any():
        return np.where(inside.any(), np.ones(inside.shape), np.zeros(inside.shape)).astype(np.float32)
    graph = _graph(colours)
    near, far = (dijkstra(graph, indices=np.flatnonzero(seeds), min_only=True) for seeds in (inside, outside))
    return (far / np.maximum(near + far, 1e-9)).reshape(inside.shape).astype(np.float32)


def _seeds(colours: NDArray[np.float32], area: Box, prompt: Prompt) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    shape = colours.shape[0], colours.shape[1]
    inside, outside = _marked(prompt.inside, area, shape), _marked(prompt.outside, area, shape)
    if prompt.box is not None:
        inside |= _core(prompt.box, area, shape)
    clicked = colours[inside]
    if prompt.evidence is not None and inside.any():
        heat = _heat(prompt.evidence, area, shape)
        if heat[inside].max() >= _WARM:
            parts, _ = ndimage.label(heat >= _HOT)
            kept = np.unique(parts[inside])
            inside |= np.isin(parts, kept[kept > 0])
    frame = np.zeros(shape, bool)
    frame[[0, -1], :] = frame[:, [0, -1]] = True
    if prompt.box is not None:
        ys, xs = (np.arange(n) + 0.5 for n in shape)
        x, y = area.x0 + xs * area.width / shape[1], area.y0 + ys * area.height / shape[0]
        frame |= ((x < prompt.box.x0) | (x >= prompt.box.x1))[None] | ((y < prompt.box.y0) | (y >= prompt.box.y1))[:, None]
    elif len(clicked):
        unlike = np.linalg.norm(colours - clicked.mean(0), axis=2) > _LIKE
        frame = frame & unlike if (frame & unlike).any() else frame
    inside &= ~outside
    return inside, (outside | frame) & ~inside


def _marked(places: tuple[Point, ...], area: Box, shape: tuple[int, int]) -> NDArray[np.bool_]:
    result = np.zeros(shape, bool)
    for x, y in places:
        if area.contains(x, y):
            column, row = (x - area.x0) / area.width * shape[1], (y - area.y0) / area.height * shape[0]
            result[int(row), int(column)] = True
    return result


def _core(box: Box, area: Box, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The middle of a box as an ellipse: one place alone is too easily a detail of the thing, such as an eye."""
    xs, ys = (np.arange(n) + 0.5 for n in (shape[1], shape[0]))
    x, y = area.x0 + xs * area.width / shape[1], area.y0 + ys * area.height / shape[0]
    across, down = (x - box.center[0]) / max(box.width, 1), (y - box.center[1]) / max(box.height, 1)
    return _marked((box.center,), area, shape) | (across[None] ** 2 + down[:, None] ** 2 <= (_CORE / 2) ** 2)


def _heat(evidence: Evidence, area: Box, shape: tuple[int, int]) -> NDArray[np.float32]:
    """[h, w] of an area, the strongest heat of the image as 1."""
    ys = area.y0 + (np.arange(shape[0]) + 0.5) * area.height / shape[0]
    xs = area.x0 + (np.arange(shape[1]) + 0.5) * area.width / shape[1]
    frame, heat = evidence.area, evidence.heat
    rows = (ys - frame.y0) / frame.height * heat.shape[0] - 0.5
    columns = (xs - frame.x0) / frame.width * heat.shape[1] - 0.5
    places = np.meshgrid(rows, columns, indexing="ij")
    return ndimage.map_coordinates(heat, places, order=1, mode="nearest") / max(float(heat.max(initial=0)), 1e-9)


def _graph(colours: NDArray[np.float32]) -> sparse.csr_array:
    """Every pixel with its eight neighbours. Changes count by their square, so that grain does not add up to an edge."""
    height, width = colours.shape[:2]
    grain = 3 * max(float(np.median(np.linalg.norm(np.diff(colours, axis=1), axis=2))) if width > 1 else 0.0, _GRAIN)
    numbers = np.arange(height * width).reshape(height, width)
    first, second, costs = [], [], []
    for dy, dx in ((0, 1), (1, 0), (1, 1), (1, -1)):
        a = (slice(0, height - dy), slice(max(0, -dx), width - max(0, dx)))
        b = (slice(dy, height), slice(max(0, dx), width + min(0, dx)))
        length = float(np.hypot(dx, dy))
        step = (np.linalg.norm(colours[a] - colours[b], axis=2) / grain) ** 2 + _STEP * length
        first.append(numbers[a].ravel())
        second.append(numbers[b].ravel())
        costs.append(step.ravel())
    one, other, cost = np.concatenate(first), np.concatenate(second), np.concatenate(costs)
    both = np.concatenate([one, other]), np.concatenate([other, one])
    return sparse.csr_array((np.concatenate([cost, cost]), both), shape=(height * width, height * width))


def _around(nearer: NDArray[np.float32], area: Box) -> Box:
    rows, columns = np.nonzero((nearer > 0.5).any(1))[0], np.nonzero((nearer > 0.5).any(0))[0]
    if not len(rows):
        return area
    sx, sy = area.width / nearer.shape[1], area.height / nearer.shape[0]
    return Box(columns[0] * sx, rows[0] * sy, (columns[-1] + 1) * sx, (rows[-1] + 1) * sy)


def _grown(box: Box) -> Box:
    """By a quarter on every side, at least 8 pixels."""
    dx, dy = max(8.0, box.width / 4), max(8.0, box.height / 4)
    return Box(box.x0 - dx, box.y0 - dy, box.x1 + dx, box.y1 + dy)


def _resized(values: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    return np.asarray(Image.fromarray(values).resize((shape[1], shape[0]), Image.Resampling.BILINEAR))


def _touched(inside: NDArray[np.bool_], area: Box, prompt: Prompt) -> NDArray[np.bool_]:
    """Without the parts that hold no click, and without holes."""
    filled = np.asarray(ndimage.binary_fill_holes(inside))
    filled &= ~_marked(prompt.outside, area, (inside.shape[0], inside.shape[1]))
    parts, _ = ndimage.label(filled)
    clicked = _marked(prompt.inside or ((prompt.box.center,) if prompt.box else ()), area, (inside.shape[0], inside.shape[1]))
    kept = np.unique(parts[clicked])
    kept = kept[kept > 0]
    return np.isin(parts, kept) if len(kept) else filled
