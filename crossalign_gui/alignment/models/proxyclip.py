"""ProxyCLIP: each patch takes values from the patches that a DINO sees as alike.

Source: Lan et al., "ProxyCLIP: Proxy attention improves CLIP for open-vocabulary segmentation", ECCV 2024, arXiv:2408.04883: cosines
of DINO's features, less their mean times beta, times gamma; what is below zero is masked; a softmax of the rest weighs the values of
CLIP's last block, without residual and MLP. Both towers see the same grid. Windows that slide over the image are left out.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import Dinov2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint

DINO = "facebook/dinov2-base"
"""Taken where it is on this disk."""
_BETA, _GAMMA = 1.2, 3.0


class Dino:
    """Raises AlignmentError."""

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        self._place, self._dtype = device.name, device.torch_dtype
        self.model = checkpoint.load(Dinov2Model, self._dtype, self._place)
        self._patch = int(self.model.config.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)

    def features(self, pixels: NDArray[np.uint8], grid: tuple[int, int]) -> Tensor:
        """[h * w, C], of the whole image [H, W, 3] on a grid of (rows, columns)."""
        size = (grid[0] * self._patch, grid[1] * self._patch)
        x = inputs.to_tensor(pixels, size, self._normalisation, self._place, self._dtype)
        found: Tensor = self.model(x).last_hidden_state[0, -grid[0] * grid[1] :]
        return found


def proxy_attention(features: Tensor) -> Tensor:
    """[N, C] -> [N, N], in rows that sum to 1."""
    alike = functional.normalize(features.float(), dim=-1)
    cosine = alike @ alike.T
    weights = (cosine - _BETA * cosine.mean()) * _GAMMA
    apart = weights < 0
    apart.fill_diagonal_(False)  # a patch takes at least its own value
    return weights.masked_fill(apart, -torch.inf).softmax(-1)


def patches(layer: Any, x: Tensor, features: Tensor) -> Tensor:
    """[1, N, C], before the last normalisation. x: [1, 1 + N, C], the input of the last block."""
    values = layer.self_attn.v_proj(layer.layer_norm1(x))[:, 1:]
    found: Tensor = layer.self_attn.out_proj(proxy_attention(features).to(values.dtype) @ values)
    return found
