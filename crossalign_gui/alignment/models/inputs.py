"""From the pixels of an image to what a vision tower reads, and where each part of it lies in the image.

Nothing is cropped: the whole image is seen, at its own shape where the model can interpolate its positions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from crossalign_gui.domain.geometry import Box

CLIP = ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))
IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
HALF = ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
FEWEST_CELLS = 49
"""Below a grid of 7 x 7 no model sees anything."""
PLAIN = ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))


@dataclass(frozen=True, slots=True)
class Normalisation:
    """(value / 255 - mean) / std for each of red, green, blue."""

    mean: tuple[float, ...]
    std: tuple[float, ...]

    @classmethod
    def read(cls, settings: Mapping[str, Any], default: tuple[tuple[float, ...], tuple[float, ...]]) -> Normalisation:
        """From a preprocessor_config.json; `default` where it says nothing usable."""
        if settings.get("do_normalize") is False:
            return cls(*PLAIN)
        found = settings.get("image_mean"), settings.get("image_std")
        if all(isinstance(item, list) and len(item) == 3 for item in found):
            mean, std = (tuple(float(value) for value in item) for item in found if item)
            if all(value > 0 for value in std):
                return cls(mean, std)
        return cls(*default)


def side_of(settings: Mapping[str, Any], default: int) -> int:
    """The input size that a preprocessor_config.json names, the default where it does not; 16 to 4096 pixels."""
    size = settings.get("size")
    if isinstance(size, dict):
        size = size.get("height") or size.get("shortest_edge")
    return size if isinstance(size, int) and 16 <= size <= 4096 else default


def patch_grid(size: tuple[int, int], cells: int) -> tuple[int, int]:
    """(rows, columns) of about `cells` square patches for an image of (height, width): its own shape is kept, up to
    1:16, beyond which a patch sees a longer piece."""
    shape = min(16.0, max(1 / 16, size[0] / size[1]))
    return max(1, round(math.sqrt(cells * shape))), max(1, round(math.sqrt(cells / shape)))


def at_most(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """[H, W, 3], a copy, smaller where a side is longer."""
    factor = side / max(pixels.shape[:2])
    if factor >= 1:
        return pixels.copy()
    size = max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor))
    return np.array(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0))


def to_tensor(
    pixels: NDArray[np.uint8],
    size: tuple[int, int],
    normalisation: Normalisation,
    device: str,
    dtype: torch.dtype,
    canvas: tuple[int, int] | None = None,
    fill: float = 0.0,
) -> Tensor:
    """[H, W, 3] to [1, 3, *size], or [1, 3, *canvas] with the image in the upper left corner.

    fill: of the rest of the canvas, in [0, 1] before normalisation.
    """
    small = pixels
    if pixels.shape[:2] != size:
        image = Image.fromarray(pixels).resize((size[1], size[0]), Image.Resampling.BICUBIC, reducing_gap=2.0)
        small = np.array(image)
    values = torch.from_numpy(np.ascontiguousarray(small)).to(device).permute(2, 0, 1)[None].float() / 255
    if canvas is not None and canvas != size:
        whole = values.new_full((1, 3, *canvas), fill)
        whole[:, :, : size[0], : size[1]] = values
        values = whole
    mean = values.new_tensor(normalisation.mean)[None, :, None, None]
    std = values.new_tensor(normalisation.std)[None, :, None, None]
    return ((values - mean) / std).to(dtype, memory_format=torch.channels_last)


def padded_area(size: tuple[int, int], inner: tuple[int, int], canvas: tuple[int, int]) -> Box:
    """The part of the image plane, in pixels of an image of (height, width), that a canvas covers when the image fills
    its upper left `inner` part: it exceeds the image to the right and below."""
    return Box(0, 0, size[1] * canvas[1] / inner[1], size[0] * canvas[0] / inner[0])


def boxes_to_image(boxes: Tensor, area: Box) -> NDArray[np.float64]:
    """[N, 4] of (cx, cy, w, h) in parts of the canvas to [N, 4] of corners in image pixels (not clipped)."""
    cx, cy, w, h = boxes.double().cpu().numpy().T
    return np.stack(
        (
            area.x0 + (cx - w / 2) * area.width,
            area.y0 + (cy - h / 2) * area.height,
            area.x0 + (cx + w / 2) * area.width,
            area.y0 + (cy + h / 2) * area.height,
        ),
        -1,
    )


def nbytes(*values: Any) -> int:
    """Of tensors in any nesting."""
    total = 0
    for value in values:
        if isinstance(value, Tensor):
            total += value.numel() * value.element_size()
        elif isinstance(value, np.ndarray):
            total += value.nbytes
        elif isinstance(value, Mapping):
            total += nbytes(*value.values())
        elif isinstance(value, list | tuple):
            total += nbytes(*value)
    return total
