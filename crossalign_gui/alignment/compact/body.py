"""Where the parts of a person are, by proportion: a guess from the person's box, and from where in it a person is seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.compact.encoded import PERSON, Encoded
from crossalign_gui.alignment.compact.everyday_names import PARTS

_SURE = 0.3  # score of a person whose parts are looked for, as a part of the surest one's
_TALL, _LOW = 1.9, 1.1
_HEAD = (0.16, 0.3, 0.48)
"""The part of a person's box that the head takes, of a person who stands, sits, or shows the upper body only, by how high the box is
for its width."""
_CUT = 0.97  # of the picture's height: a box that ends below goes on outside
_BUST = 0.5  # height of the head of a person who is cut by the border, for the width of the box
_LEAST, _MOST = 0.13, 0.5  # of such a box
_SLIM = 0.8  # width of a head for its height
_OUTSIDE = 0.2  # of how likely a part is that would lie outside of the picture
_SEEN = 0.2  # mean probability of a person in the uppermost rows, from which they say where the head is
_OF_HEAD = {"head": (0.0, 1.0, 1.0), "face": (0.2, 0.95, 0.85), "hair": (0.0, 0.35, 1.0), "hat": (0.0, 0.4, 1.1)}
"""From and to which part of the head, and how wide."""
_OF_BOX = {
    "torso": ((0.15, 0.15, 0.85, 0.5), (0.1, 0.28, 0.9, 0.8), (0.05, 0.42, 0.95, 1.0)),
    "arm": ((0.0, 0.18, 1.0, 0.52), (0.0, 0.3, 1.0, 0.85), (0.0, 0.5, 1.0, 1.0)),
    "hand": ((0.0, 0.4, 1.0, 0.58), (0.0, 0.55, 1.0, 0.9), (0.0, 0.7, 1.0, 1.0)),
    "leg": ((0.12, 0.48, 0.88, 0.95), (0.1, 0.7, 0.9, 1.0), (0.05, 0.85, 0.95, 1.0)),
    "foot": ((0.1, 0.9, 0.9, 1.0), (0.1, 0.92, 0.9, 1.0), (0.05, 0.95, 0.95, 1.0)),
}
"""x0, y0, x1, y1 in the box, for the same three."""
_IN_HEADS = {"torso": (1.0, 3.6), "leg": (3.8, 7.0), "foot": (6.9, 7.4)}
"""From and to how many heads below the top of the head, of a person who is cut; hands may be anywhere then."""


def parts_of(
    encoded: Encoded, persons: NDArray[np.float32], scores: NDArray[np.float32], parts: Sequence[tuple[int, float]]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """persons: [n, 4], boxes as parts of the image, the surest first; parts: (place in `PARTS`, weight). -> boxes of the parts,
    [m, 4], and how likely each is, [m]: as the person."""
    boxes, likely = [], []
    for box, score in zip(persons, scores, strict=True):
        if score < _SURE * float(scores[0]):
            continue
        for part, weight in parts:
            place, shown = _place(encoded, box, PARTS[part])
            boxes.append(place)
            likely.append(score * weight * shown)
    order = np.argsort(-np.array(likely, np.float32), kind="stable")
    return np.array(boxes, np.float32).reshape(-1, 4)[order], np.array(likely, np.float32)[order]


def _place(encoded: Encoded, box: NDArray[np.float32], part: str) -> tuple[list[float], float]:
    """The box of one part, and how much of its likelihood is left where it may be outside of the picture."""
    x0, y0, x1, y1 = (float(side) for side in box)
    width, height = x1 - x0, y1 - y0
    ratio = height * encoded.grid[0] / max(width * encoded.grid[1], 1e-6)  # as in the picture
    row = 0 if ratio > _TALL else 1 if ratio > _LOW else 2
    cut = y1 >= _CUT
    head = min(_MOST, max(_LEAST, _BUST / max(ratio, 1e-6))) if cut else _HEAD[row]
    if part in _OF_HEAD:
        first, last, wide = _OF_HEAD[part]
        half = min(1.0, _SLIM * wide * head * ratio) / 2
        x = min(1 - half, max(half, _head_at(encoded, box, head)))
        return [x0 + (x - half) * width, y0 + first * head * height, x0 + (x + half) * width, y0 + last * head * height], 1.0
    left, top, right, bottom = _OF_BOX[part][row]
    shown = 1.0
    if cut and part in _IN_HEADS:
        own_top, own_bottom = (head * count for count in _IN_HEADS[part])
        shown = 1.0 if own_top < 1 else _OUTSIDE
        top, bottom = (own_top, min(1.0, own_bottom)) if own_top < _CUT else (top, 1.0)
    return [x0 + left * width, y0 + top * height, x0 + right * width, y0 + bottom * height], shown


def _head_at(encoded: Encoded, box: NDArray[np.float32], head: float) -> float:
    """Where across the box the head is, in [0, 1]: where in its uppermost part a person is seen, else the middle."""
    rows, columns = encoded.surfaces.shape[1:]
    y = (np.arange(rows) + 0.5) / rows
    x = (np.arange(columns) + 0.5) / columns
    across = (box[0] <= x) & (x < box[2])
    down = (box[1] <= y) & (y < box[1] + head * (box[3] - box[1]))
    if not across.any() or not down.any():
        return 0.5
    seen = np.exp(encoded.surfaces[PERSON][down][:, across].astype(np.float32)).mean(0)
    if float(seen.max()) < _SEEN:
        return 0.5
    middle = float((seen**2 * x[across]).sum() / (seen**2).sum())
    return (middle - float(box[0])) / max(float(box[2] - box[0]), 1e-6)
