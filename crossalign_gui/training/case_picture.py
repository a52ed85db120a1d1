"""A small picture of a phrase that was measured: the photograph, the heat map, the true shapes and the proposals."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from crossalign_gui.domain.geometry import Box, Mask, Polygons, Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.paths import resources
from crossalign_gui.storage.images import read_pixels
from crossalign_gui.training.assess import Case

TRUE_COLOUR, PROPOSED_COLOUR = (86, 220, 255), (255, 170, 0)
"""Sky blue with a whole line, orange with a broken one: told apart by every kind of colour vision, and without colour."""
_LONGEST = 420
_DASH = 7.0
_OPACITY = 0.65


@cache
def _colours() -> NDArray[np.uint8]:
    """[256, 3]"""
    with np.load(resources() / "colour_maps.npz", allow_pickle=False) as file:
        return np.asarray(file["magma"])


def jpeg(case: Case) -> bytes:
    """At most 420 pixels a side. Raises ImageError, OSError."""
    image = Image.fromarray(read_pixels(case.record.item.image))
    scale = min(1.0, _LONGEST / max(image.size))
    image = image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))))
    image = _heated(image, case, scale)
    draw = ImageDraw.Draw(image)
    for shape in case.shapes:
        for ring in _rings(shape):
            _line(draw, [(x * scale, y * scale) for x, y in ring], TRUE_COLOUR, broken=False)
    for box in case.proposed:
        _line(draw, [(x * scale, y * scale) for x, y in _corners(box)], PROPOSED_COLOUR, broken=True)
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=80, optimize=True)
    return buffer.getvalue()


def _heated(image: Image.Image, case: Case, scale: float) -> Image.Image:
    """Scaled to its own strongest place: of a model that is unsure one sees where it looked. The grid may reach beyond the
    image."""
    area = case.area
    heat = case.heat.clip(0) / max(float(case.heat.max()), 1e-9)
    step_x, step_y = heat.shape[1] / (area.width * scale), heat.shape[0] / (area.height * scale)
    matrix = (step_x, 0.0, 1 - area.x0 * scale * step_x, 0.0, step_y, 1 - area.y0 * scale * step_y)
    padded = Image.fromarray(np.pad(heat, 1, mode="edge").astype(np.float32))  # outer cells go on to the border
    drawn = padded.transform(image.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    values = np.asarray(drawn, np.float32).clip(0, 1)
    alpha = (_OPACITY * values**0.75)[..., None]
    colours = _colours()[(values * 255).astype(np.uint8)].astype(np.float32)
    mixed = np.asarray(image, np.float32) * (1 - alpha) + colours * alpha
    return Image.fromarray(np.clip(mixed + 0.5, 0, 255).astype(np.uint8))


def _rings(shape: Shape) -> Iterable[list[tuple[float, float]]]:
    """Of a mask its bounds."""
    if isinstance(shape, Polygons):
        for part in shape.parts:
            yield from (list(ring) for ring in (part.outer, *part.holes))
    elif isinstance(shape, Box | Mask):
        yield _corners(bounds(shape))


def _corners(box: Box) -> list[tuple[float, float]]:
    return [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)]


def _line(draw: ImageDraw.ImageDraw, ring: list[tuple[float, float]], colour: tuple[int, int, int], *, broken: bool) -> None:
    """Closed, on a dark one, so that it is seen on every picture."""
    pieces = list(_pieces([*ring, ring[0]], broken=broken))
    for start, end in pieces:
        draw.line([start, end], fill=(0, 0, 0), width=4)
    for start, end in pieces:
        draw.line([start, end], fill=colour, width=2)


def _pieces(points: list[tuple[float, float]], *, broken: bool) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    for (x0, y0), (x1, y1) in pairwise(points):
        length = float(np.hypot(x1 - x0, y1 - y0))
        count = 2 * int(length / (2 * _DASH)) + 1 if broken else 1
        for place in range(0, count, 2):
            a, b = place / count, (place + 1) / count
            yield (x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)
