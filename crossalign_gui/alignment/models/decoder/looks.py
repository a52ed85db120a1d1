"""From the pixels of an image to what a decoder's image tower reads, and the place in the image that each of its tokens sees.

Places are boxes in image pixels, in the order of the tokens; None for tokens that see none (ends of rows). The whole image is seen:
it is stretched to the tower's shape, never cropped; LLaVA-OneVision pads, and its padding has no tokens.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from transformers.models.gemma4.image_processing_pil_gemma4 import get_aspect_ratio_preserving_size
from transformers.models.llava_onevision.image_processing_pil_llava_onevision import LlavaOnevisionImageProcessorPil
from transformers.models.llava_onevision.modeling_llava_onevision import get_anyres_image_grid_shape, unpad_image
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from crossalign_gui.alignment.models import inputs
from crossalign_gui.domain.geometry import Box

MOST_PIXELS = 1280 * 32 * 32
_MOST_TILES = 12
_LEAST_RATIO = 1 / 180  # of the sides: the processor of Qwen refuses what is longer than 1:200

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """tower: what `get_image_features` takes. along: what a forward pass takes besides. grid: (rows, columns) of the finest cells."""

    tower: Mapping[str, Tensor]
    places: tuple[Box | None, ...]
    grid: tuple[int, int]
    along: Mapping[str, Tensor] = field(default_factory=dict)


class Look(ABC):
    """How one family looks. Images are [H, W, 3]."""

    @abstractmethod
    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View: ...


def cells(area: Box, rows: int, columns: int) -> list[Box]:
    """Row by row."""
    height, width = area.height / rows, area.width / columns
    return [
        Box(area.x0 + column * width, area.y0 + row * height, area.x0 + (column + 1) * width, area.y0 + (row + 1) * height)
        for row in range(rows)
        for column in range(columns)
    ]


def _whole(pixels: Pixels) -> Box:
    return Box(0, 0, pixels.shape[1], pixels.shape[0])


def _thick(pixels: Pixels, least: float) -> Image.Image:
    """Strips are stretched across until the short side is this part of the long one: thinner ones would have no token."""
    image = Image.fromarray(pixels)
    thickness = math.ceil(max(image.size) * least)
    if min(image.size) < thickness:
        image = image.resize((max(image.width, thickness), max(image.height, thickness)))
    return image


class SquareLook(Look):
    """PaliGemma, Gemma 3: one square. tokens: along a side."""

    def __init__(self, side: int, tokens: int, norm: inputs.Normalisation) -> None:
        self._side, self._tokens, self._norm = side, tokens, norm

    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View:
        x = inputs.to_tensor(pixels, (self._side, self._side), self._norm, device, dtype)
        return View(
            {"pixel_values": x}, tuple(cells(_whole(pixels), self._tokens, self._tokens)), (self._tokens, self._tokens)
        )


class TilesLook(Look):
    """InternVL: tiles in rows, and the whole image as the last one where there are several."""

    def __init__(self, side: int, tokens: int, most: int, norm: inputs.Normalisation) -> None:
        self._side, self._tokens, self._most, self._norm = side, tokens, max(1, min(most, _MOST_TILES)), norm

    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View:
        rows, columns = self.layout(pixels.shape[0], pixels.shape[1])
        side, whole = self._side, _whole(pixels)
        x = inputs.to_tensor(pixels, (rows * side, columns * side), self._norm, device, dtype)
        tiles = [x[:, :, r * side : (r + 1) * side, c * side : (c + 1) * side] for r in range(rows) for c in range(columns)]
        parts = cells(whole, rows, columns)
        if len(parts) > 1:
            tiles.append(inputs.to_tensor(pixels, (side, side), self._norm, device, dtype))
            parts.append(whole)
        places = [place for part in parts for place in cells(part, self._tokens, self._tokens)]
        return View({"pixel_values": torch.cat(tiles)}, tuple(places), (rows * self._tokens, columns * self._tokens))

    def layout(self, height: int, width: int) -> tuple[int, int]:
        """(rows, columns) whose shape is next to the image's; of several, the one with more tiles where the image fills half of
        their pixels."""
        ratio, best, layout = width / height, math.inf, (1, 1)
        shapes = [(r, c) for r in range(1, self._most + 1) for c in range(1, self._most + 1) if r * c <= self._most]
        for rows, columns in sorted(shapes, key=lambda shape: shape[0] * shape[1]):
            apart = abs(columns / rows - ratio)
            fills = height * width > 0.5 * self._side**2 * rows * columns
            if apart < best or (apart == best and fills):
                best, layout = apart, (rows, columns)
        return layout


class PatchLook(Look):
    """Qwen: the image's own shape, in patches of which `merge` squared become one token."""

    def __init__(
        self, patch: int, merge: int, temporal: int, norm: inputs.Normalisation, most_pixels: int = MOST_PIXELS
    ) -> None:
        self._merge, self._least = merge, 2 * patch * merge
        self._processor = Qwen2VLImageProcessorPil(
            patch_size=patch, merge_size=merge, temporal_patch_size=temporal, image_mean=list(norm.mean), image_std=list(norm.std),
            size={"shortest_edge": self._least**2, "longest_edge": most_pixels},
        )  # fmt: skip

    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View:
        found = self._processor(images=_thick(pixels, _LEAST_RATIO), return_tensors="pt")
        shape = found["image_grid_thw"]
        rows, columns = int(shape[0, 1]) // self._merge, int(shape[0, 2]) // self._merge
        shape = shape.to(device)
        tower = {"pixel_values": found["pixel_values"].to(device, dtype), "image_grid_thw": shape}
        return View(tower, tuple(cells(_whole(pixels), rows, columns)), (rows, columns), {"image_grid_thw": shape})


class ListedLook(Look):
    """Gemma 4: the image's own shape in a list of patches with their places; `pool` squared become one token. patch: pixels a side;
    listed: of what the tower reads as one patch, in patches a side."""

    def __init__(self, patch: int, pool: int, listed: int, most_tokens: int, norm: inputs.Normalisation) -> None:
        self._patch, self._pool, self._listed, self._norm = patch, pool, listed, norm
        self._most = most_tokens * pool**2

    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View:
        size = get_aspect_ratio_preserving_size(pixels.shape[0], pixels.shape[1], self._patch, self._most, self._pool)
        piece = self._patch * self._listed
        rows, columns = size[0] // piece, size[1] // piece
        x = inputs.to_tensor(pixels, size, self._norm, device, dtype)
        patches = x.reshape(3, rows, piece, columns, piece).permute(1, 3, 2, 4, 0).reshape(1, rows * columns, -1)
        at = torch.cartesian_prod(torch.arange(rows), torch.arange(columns)).flip(-1).reshape(1, rows * columns, 2)
        grid = rows * self._listed // self._pool, columns * self._listed // self._pool
        tower = {"pixel_values": patches, "image_position_ids": at.to(device)}
        return View(tower, tuple(cells(_whole(pixels), *grid)), grid)


class AnyresLook(Look):
    """LLaVA-OneVision: the whole image, then its tiles without their padding, a token at the end of each row."""

    def __init__(self, config: Any, norm: inputs.Normalisation) -> None:
        self._config, self._side = config, int(config.vision_config.image_size)
        self._tokens = self._side // int(config.vision_config.patch_size)
        self._most = int(str(config.vision_aspect_ratio).removeprefix("anyres_max_") or 9)
        self._processor = LlavaOnevisionImageProcessorPil(
            size={"height": self._side, "width": self._side}, image_grid_pinpoints=config.image_grid_pinpoints,
            image_mean=list(norm.mean), image_std=list(norm.std),
        )  # fmt: skip

    def __call__(self, pixels: Pixels, device: str, dtype: torch.dtype) -> View:
        image = _thick(pixels, 1 / (2 * self._tokens))
        found = self._processor(images=image, return_tensors="pt")
        sizes = torch.tensor([[image.height, image.width]])
        down, across = get_anyres_image_grid_shape(sizes[0], self._config.image_grid_pinpoints, self._side)  # type: ignore[no-untyped-call]
        kept = unpad_image(torch.zeros(1, down * self._tokens, across * self._tokens), sizes[0])  # type: ignore[no-untyped-call]
        rows, columns = int(kept.shape[1]), int(kept.shape[2])
        ratio = math.sqrt(rows * columns / (self._most * self._tokens**2))
        if ratio > 1.1:
            rows, columns = int(rows // ratio), int(columns // ratio)
        whole = _whole(pixels)
        places: list[Box | None] = [*cells(whole, self._tokens, self._tokens)]
        fine = cells(whole, rows, columns)
        for row in range(rows):
            places += [*fine[row * columns : (row + 1) * columns], None]
        tower = {"pixel_values": found["pixel_values"].to(device, dtype), "image_sizes": sizes.to(device)}
        return View(tower, tuple(places), (rows, columns))


def painting(places: tuple[Box | None, ...], grid: tuple[int, int], area: Box) -> NDArray[np.float32]:
    """[rows * columns, tokens]: each cell as the mean of the tokens that see it, by how much of the cell they see."""
    rows, columns = grid
    y = area.y0 + np.arange(rows + 1) / rows * area.height
    x = area.x0 + np.arange(columns + 1) / columns * area.width
    weights = np.zeros((rows * columns, len(places)), np.float32)
    for number, place in enumerate(places):
        if place is not None:
            high = np.clip(np.minimum(y[1:], place.y1) - np.maximum(y[:-1], place.y0), 0, None) / (area.height / rows)
            wide = np.clip(np.minimum(x[1:], place.x1) - np.maximum(x[:-1], place.x0), 0, None) / (area.width / columns)
            weights[:, number] = np.outer(high, wide).ravel()
    return weights / np.maximum(weights.sum(1, keepdims=True), 1e-6)
