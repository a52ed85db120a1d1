"""ProxyCLIP: each patch takes values from the places that a DINO sees as alike.

Source: Lan et al., "ProxyCLIP: Proxy attention improves CLIP for open-vocabulary segmentation", ECCV 2024, arXiv:2408.04883: cosines
of DINO's output, less their mean times beta, times gamma; what is below zero is masked; a softmax of the rest weighs the values of
CLIP's last block, without residual and MLP, spread on DINO's finer grid. Windows that slide over the image are left out.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment.models.dino import Sight, spread

_BETA, _GAMMA = 1.2, 3.0


def proxy_attention(features: Tensor) -> Tensor:
    """[N, C] -> [N, N], in rows that sum to 1."""
    alike = functional.normalize(features.float(), dim=-1)
    cosine = alike @ alike.T
    weights = (cosine - _BETA * cosine.mean()) * _GAMMA
    apart = weights < 0
    apart.fill_diagonal_(False)  # a patch takes at least its own value
    return weights.masked_fill(apart, -torch.inf).softmax(-1)


def patches(layer: Any, x: Tensor, grid: tuple[int, int], sight: Sight) -> Tensor:
    """[1, N, C] on the grid of `sight`, before the last normalisation. x: [1, 1 + h * w, C] on `grid`, the last block's input."""
    values = spread(layer.self_attn.v_proj(layer.layer_norm1(x))[:, 1:], grid, sight.grid)
    found: Tensor = layer.self_attn.out_proj(proxy_attention(sight.output).to(values.dtype) @ values)
    return found
