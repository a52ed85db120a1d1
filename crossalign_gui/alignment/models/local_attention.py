"""The last block of a vision tower with its attention replaced, so that patches keep what is at their own place.

The blocks of CLIP, MetaCLIP 2 and SigLIP have the same parts; `prefix` counts the tokens before the patches (CLS).
Modes, with what of the block is kept:
- vanilla: everything (Radford et al. 2021).
- maskclip: values only, no attention, no residual, no MLP (Zhou et al., ECCV 2022, section 3.2).
- naclip: attention between keys plus a Gaussian around each patch, no residual, no MLP (Hajimiri et al., WACV 2025,
  section 3.2; standard deviation 5 patches).
- clearclip, simplified: attention between queries, no residual, no MLP (Lan et al., ECCV 2024: same, in all heads).
- sclip, simplified: attention between queries plus that between keys; the residual and the MLP are kept here, which the
  paper (Wang et al., ECCV 2024) does too, but in the last block only.
- surgery, simplified: attention between values in the last block only; CLIP Surgery (Li et al. 2023) does so in several.
CorrCLIP, which also reads lower blocks, is in `corrclip`.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

MODES = {
    "naclip": "NACLIP (neighbours count more)",
    "maskclip": "MaskCLIP (values only)",
    "clearclip": "ClearCLIP, simplified",
    "sclip": "SCLIP, simplified",
    "surgery": "CLIP Surgery, last layer only",
    "vanilla": "Vanilla (as trained)",
}
_DEVIATION = 5.0


def last_block(layer: Any, x: Tensor, grid: tuple[int, int], mode: str, prefix: int, whole: bool | None = None) -> Tensor:
    """x: [B, prefix + h * w, C], the input of the last block -> the same shape.

    whole: keep the residual and the MLP; None for what the mode's paper does.
    """
    attention = layer.self_attn
    y = layer.layer_norm1(x)
    batch, count, width = y.shape
    heads = attention.num_heads

    def split(z: Tensor) -> Tensor:
        return z.view(batch, count, heads, width // heads).transpose(1, 2)

    values = split(attention.v_proj(y))
    if mode == "maskclip":
        out = values
    else:
        queries, keys = split(attention.q_proj(y)), split(attention.k_proj(y))
        out = _weights(mode, queries, keys, values, attention.scale, grid, prefix) @ values
    out = attention.out_proj(out.transpose(1, 2).reshape(batch, count, width))
    if whole is None:
        whole = mode in ("vanilla", "sclip")
    if not whole:
        return out
    z = x + out
    return z + layer.mlp(layer.layer_norm2(z))


def _weights(mode: str, q: Tensor, k: Tensor, v: Tensor, scale: float, grid: tuple[int, int], prefix: int) -> Tensor:
    if mode == "vanilla":
        return (q @ k.transpose(-1, -2) * scale).softmax(-1)
    if mode == "clearclip":
        return (q @ q.transpose(-1, -2) * scale).softmax(-1)
    if mode == "surgery":
        return (v @ v.transpose(-1, -2) * scale).softmax(-1)
    if mode == "sclip":
        return (q @ q.transpose(-1, -2) * scale).softmax(-1) + (k @ k.transpose(-1, -2) * scale).softmax(-1)
    if mode == "naclip":
        return (k @ k.transpose(-1, -2) * scale + _neighbours(grid, prefix, k)).softmax(-1)
    raise ValueError(f"there is no mode {mode!r}")


def _neighbours(grid: tuple[int, int], prefix: int, like: Tensor) -> Tensor:
    """[prefix + h * w] squared: a Gaussian of the distance in patches, 0 for the prefix."""
    rows, columns = (torch.arange(size, device=like.device, dtype=torch.float32) for size in grid)
    vertical = torch.exp(-((rows[:, None] - rows) ** 2) / (2 * _DEVIATION**2))
    horizontal = torch.exp(-((columns[:, None] - columns) ** 2) / (2 * _DEVIATION**2))
    near = torch.kron(vertical, horizontal)  # exp(-(dy² + dx²) / 2σ²), patches in rows
    return torch.nn.functional.pad(near, (prefix, 0, prefix, 0)).to(like.dtype)


def first_token(layer: Any, x: Tensor) -> Tensor:
    """[B, C]: what the whole block makes of the first token (CLS), at the cost of that token only."""
    attention = layer.self_attn
    y = layer.layer_norm1(x)
    batch, count, width = y.shape
    heads = attention.num_heads
    query = attention.q_proj(y[:, :1]).view(batch, 1, heads, width // heads).transpose(1, 2)
    keys = attention.k_proj(y).view(batch, count, heads, width // heads).transpose(1, 2)
    values = attention.v_proj(y).view(batch, count, heads, width // heads).transpose(1, 2)
    out = (query @ keys.transpose(-1, -2) * attention.scale).softmax(-1) @ values
    z = x[:, :1] + attention.out_proj(out.transpose(1, 2).reshape(batch, 1, width))
    return (z + layer.mlp(layer.layer_norm2(z)))[:, 0]
