"""CorrCLIP: each patch takes values only from places of its own region, by how alike they are.

Source: Zhang et al., "CorrCLIP: reconstructing patch correlations in CLIP for open-vocabulary semantic segmentation", ICCV
2025, arXiv:2411.10086, with the constants of the authors' program. In its terms:
- scope: a place and another of the same region; where one of them is in no region, if they are more alike than two places
  on average. Regions are masks of SAM 2; without any, every place is in none. Regions that look alike are one.
- values: weights are a softmax of likeness, the cosine of a DINO's queries plus keys in its last block, and what they weigh are the
  values of CLIP's last block, without residual and MLP, spread on DINO's finer grid.
- refinement: the same is done with the mean of lower blocks (spatial branch), and where there are regions a copy of CLS
  that sees nothing but CLS and its region is added to its places (semantic branch).

Simplified where there is no DINO: likeness is the cosine of the tower's own keys in the last block, less their mean, on its own grid.
Windows that slide over the image and the vote of each mask over its pixels are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment.models.dino import Sight, spread

_SHARPNESS = 4.0  # of the softmax over cosines
_SAME_REGION = 0.8  # cosine of the means of two regions that are one: within 0.2 of the largest, which is their own, 1
_SPATIAL, _SEMANTIC = 1.0, 0.5  # what the branches weigh beside the main one
_LOWER = {12: 5, 24: 12, 32: 28}  # blocks of the spatial branch by blocks of the tower; else all but four


def lower_blocks(count: int) -> range:
    """The blocks whose mean output is the spatial branch, in a tower of `count`; the last two never are."""
    number = _LOWER.get(count, max(1, count - 4))
    return range(max(0, count - 2 - number), max(0, count - 2))


def patches(
    layers: Sequence[Any],
    last: Tensor,
    lower: Tensor | None,
    first: Tensor | None,
    grid: tuple[int, int],
    sight: Sight | None,
    labels: Tensor | None,
    norm: Any,
) -> Tensor:
    """[1, N, C], before the projection, on the grid of `sight`, or where it is None on `grid`. last, lower, first: [1, 1 + h * w, C]
    on `grid`, the input of the last block, the mean output of the lower blocks, the input of the first block. labels: [N], 0 for no
    region; `first` must be given with them. norm: the tower's last normalisation."""
    layer = layers[-1]
    wanted = grid if sight is None else sight.grid
    alike = functional.normalize(_own(layer, last) if sight is None else sight.queries_and_keys, dim=-1)
    if labels is not None:
        labels = merged(labels, alike)
    weights = correlations(alike, labels)
    found = norm(_weighed(layer, last, weights, grid, wanted))
    if lower is not None:
        found = found + _SPATIAL * norm(_weighed(layer, lower, weights, grid, wanted))
    if labels is not None and first is not None:
        coarse = nearest(labels, wanted, grid)
        names, place = torch.unique(coarse, return_inverse=True)
        tokens = norm(_region_tokens(layers, first, coarse == names[:, None]))
        found = found + _SEMANTIC * tokens[:, nearest(place, grid, wanted)]
    return found


def _own(layer: Any, last: Tensor) -> Tensor:
    keys = layer.self_attn.k_proj(layer.layer_norm1(last))[0, 1:].float()
    return keys - keys.mean(0)


def nearest(labels: Tensor, grid: tuple[int, int], wanted: tuple[int, int]) -> Tensor:
    """[h * w] of whole numbers on one grid to another."""
    if grid == wanted:
        return labels
    plane = labels.reshape(1, 1, *grid).double()
    return functional.interpolate(plane, size=wanted, mode="nearest-exact").reshape(-1).long()


def correlations(alike: Tensor, labels: Tensor | None) -> Tensor:
    """alike: [N, C], normalised -> [N, N], in rows that sum to 1: what a patch takes of each patch of its scope."""
    cosine = alike @ alike.T
    labels = torch.zeros(len(alike), dtype=torch.long, device=alike.device) if labels is None else labels
    apart = labels == 0
    scope = (labels[:, None] == labels) & ~apart
    scope |= (apart[:, None] | apart) & (cosine > cosine.mean())
    scope.fill_diagonal_(True)
    return (cosine * _SHARPNESS).masked_fill(~scope, -torch.inf).softmax(-1)


def merged(labels: Tensor, alike: Tensor) -> Tensor:
    """[N], with one label for regions that look alike, or are joined by regions in between."""
    names = torch.unique(labels[labels > 0])
    if len(names) < 2:
        return labels
    means = functional.normalize(torch.stack([alike[labels == name].mean(0) for name in names]), dim=-1)
    near = (means @ means.T >= _SAME_REGION) | torch.eye(len(names), dtype=torch.bool, device=means.device)
    while not torch.equal(wider := (near.float() @ near.float()) > 0, near):
        near = wider
    result = labels.clone()
    for name, row in zip(names, near, strict=True):
        result[labels == name] = names[int(row.float().argmax())]
    return result


def _weighed(layer: Any, x: Tensor, weights: Tensor, grid: tuple[int, int], wanted: tuple[int, int]) -> Tensor:
    """[1, N, C], on the grid that is wanted."""
    values = spread(layer.self_attn.v_proj(layer.layer_norm1(x))[:, 1:], grid, wanted)
    return layer.self_attn.out_proj(weights.to(values.dtype) @ values)


def _region_tokens(layers: Sequence[Any], x: Tensor, inside: Tensor) -> Tensor:
    """[1, R, C]. x: [1, 1 + N, C], the input of the first block. inside: [R, N]."""
    tokens = x[:, :1].expand(-1, len(inside), -1)
    seen = functional.pad(inside, (1, 0), value=True)
    for layer in layers:
        attention, y = layer.self_attn, layer.layer_norm1(x)
        queries = _heads(attention, attention.q_proj(layer.layer_norm1(tokens)))
        keys, values = _heads(attention, attention.k_proj(y)), _heads(attention, attention.v_proj(y))
        out = functional.scaled_dot_product_attention(queries, keys, values, seen, scale=attention.scale)
        tokens = tokens + attention.out_proj(out.transpose(1, 2).reshape(tokens.shape))
        tokens = tokens + layer.mlp(layer.layer_norm2(tokens))
        x = layer(x, None)
    return tokens


def _heads(attention: Any, x: Tensor) -> Tensor:
    return x.view(*x.shape[:2], attention.num_heads, -1).transpose(1, 2)
