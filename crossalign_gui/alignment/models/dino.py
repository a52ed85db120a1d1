"""The towers that tell CorrCLIP and ProxyCLIP which places of an image are alike: DINO, DINOv2 and DINOv3.

Sources: Caron et al., "Emerging properties in self-supervised vision transformers", ICCV 2021 (arXiv:2104.14294); Oquab et al.,
"DINOv2", TMLR 2024 (arXiv:2304.07193); Siméoni et al., "DINOv3", 2025 (arXiv:2508.10104). They know no words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import Dinov2Model, Dinov2WithRegistersModel, DINOv3ViTModel, ViTModel

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint, is_usable
from crossalign_gui.alignment.models.families import LIKENESS

_MOST_CELLS = 64 * 64  # likeness is a number for each two of them


_KINDS: dict[str, Any] = {
    "vit": ViTModel,
    "dinov2": Dinov2Model,
    "dinov2_with_registers": Dinov2WithRegistersModel,
    "dinov3_vit": DINOv3ViTModel,
}
"""By `model_type`."""


def at_hand() -> str:
    """The name of the one that is taken, empty where there is none."""
    return next((name for name in LIKENESS if is_usable(name, _KINDS)), "")


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """output: [h * w, C], what the tower gives. queries_and_keys: [h * w, C], their sum in the last block. grid: (h, w), over the
    whole image."""

    output: Tensor
    queries_and_keys: Tensor
    grid: tuple[int, int]


class Dino:
    """Raises AlignmentError."""

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        self._place, self._dtype = device.name, device.torch_dtype
        first = checkpoint.model_type == "vit"  # published without a pooling layer
        more: dict[str, Any] = {"add_pooling_layer": False} if first else {}
        self.model = checkpoint.load(_KINDS[checkpoint.model_type], self._dtype, self._place, **more)
        self._more = {"interpolate_pos_encoding": True} if first else {}
        self._patch = int(self.model.config.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)

    def look(self, pixels: NDArray[np.uint8], size: tuple[int, int]) -> Sight:
        """pixels: [H, W, 3], seen as a whole at (height, width) of `size`, in pixels, or at what comes next to it in whole patches;
        smaller where these would be too many."""
        factor = min(1.0, math.sqrt(_MOST_CELLS * self._patch**2 / (size[0] * size[1])))
        rows, columns = (max(1, round(side * factor / self._patch)) for side in size)
        wanted = (rows * self._patch, columns * self._patch)
        x = inputs.to_tensor(pixels, wanted, self._normalisation, self._place, self._dtype)
        with _listening(self.model) as heard:
            output = self.model(x, **self._more).last_hidden_state[0, -rows * columns :]
        queries, keys = (item[0, -rows * columns :].float() for item in heard)
        return Sight(output.float(), queries + keys, (rows, columns))


@contextmanager
def _listening(model: Any) -> Iterator[list[Tensor]]:
    """What the last block's queries and keys were, each [1, N, C], after what is done within."""
    last = [module for module in model.modules() if hasattr(module, "q_proj") and hasattr(module, "k_proj")][-1]
    heard: list[Tensor] = []
    hooks = [
        part.register_forward_hook(lambda module, arguments, output: heard.append(output))
        for part in (last.q_proj, last.k_proj)
    ]
    try:
        yield heard
    finally:
        for hook in hooks:
            hook.remove()


def spread(values: Tensor, grid: tuple[int, int], wanted: tuple[int, int]) -> Tensor:
    """[1, h * w, C] on one grid to another, between its cells, as both papers do it."""
    if grid == wanted:
        return values
    plane = values.transpose(1, 2).reshape(1, -1, *grid)
    found = torch.nn.functional.interpolate(plane, size=wanted, mode="bilinear", align_corners=False)
    return found.flatten(2).transpose(1, 2)
