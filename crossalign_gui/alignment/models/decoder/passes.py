"""One pass of a decoder over its prompt and a given caption, in which only the rows of attention that are asked for are made.

The model computes with SDPA, which keeps no attention. Beside it, for each layer in turn, the softmax of the asked rows alone is made,
and of that only the columns of the image are kept: [heads, rows, image tokens], never [heads, n, n].
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

_ROWS = 128
NAME = "crossalign_rows"
"""Of the way to attend, as transformers knows it."""


@dataclass(slots=True, eq=False)
class Rows:
    """rows: positions whose attention is wanted; columns: of the image's tokens. kept: by layer, [heads, rows, columns] in half
    precision, on the CPU."""

    rows: Tensor
    columns: Tensor
    kept: dict[int, Tensor] = field(default_factory=dict)


def _shares(query: Tensor, key: Tensor, mask: Tensor | None, rows: Tensor, scaling: float, cap: float | None) -> Tensor:
    """[1, heads, n, d] and [1, groups, k, d] -> [heads, rows, k], float32. cap: of the scores, as Gemma 2 has one."""
    asked = query[0, :, rows]
    scores = asked.reshape(key.shape[1], -1, asked.shape[-1]) @ key[0].transpose(-1, -2)
    scores = scores.reshape(len(asked), len(rows), -1).float() * scaling
    if cap is not None:
        scores = cap * torch.tanh(scores / cap)
    if mask is not None:
        part = mask[0][:, rows, : key.shape[2]]
        scores = scores.masked_fill(~part, float("-inf")) if part.dtype == torch.bool else scores + part.float()
    elif query.shape[2] > 1:  # without a mask, what comes later is not seen
        scores = scores.masked_fill(torch.arange(key.shape[2], device=key.device) > rows[:, None], float("-inf"))
    return scores.softmax(-1)


def _attend(
    module: Any, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, *, scaling: float | None = None,
    softcap: float | None = None, **more: Any,
) -> Any:  # fmt: skip
    scale = query.shape[-1] ** -0.5 if scaling is None else scaling
    listening: Rows | None = getattr(module, "listening", None)
    if listening is not None:
        shares = _shares(query, key, attention_mask, listening.rows, scale, softcap)
        listening.kept[module.layer_idx] = shares[..., listening.columns].half().cpu()
    if softcap is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, scaling=scaling, **more)
    parts = []  # SDPA knows no cap: some rows at a time, so that no [heads, n, n] is ever made
    for rows in torch.split(torch.arange(query.shape[2], device=query.device), _ROWS):
        shares = _shares(query, key, attention_mask, rows, scale, softcap).to(value.dtype)
        seen = shares.reshape(key.shape[1], -1, key.shape[2]) @ value[0]
        parts.append(seen.reshape(query.shape[1], len(rows), -1))
    return torch.cat(parts, 1).transpose(0, 1)[None].contiguous(), None


AttentionInterface.register(NAME, _attend)
AttentionMaskInterface.register(NAME, sdpa_mask)


def attentions(language: nn.Module) -> list[Any]:
    """The modules that attend, in the order of the layers; linear ones keep no attention and are not among them."""
    return [layer.self_attn for layer in language.layers if hasattr(layer, "self_attn")]  # type: ignore[union-attr]


@contextmanager
def listening(language: nn.Module, rows: Rows) -> Iterator[None]:
    modules = attentions(language)
    for module in modules:
        module.listening = rows
    try:
        yield
    finally:
        for module in modules:
            del module.listening


@contextmanager
def recomputing(language: nn.Module) -> Iterator[None]:
    """Layers keep their input only and are computed again on the way back."""
    layers: Sequence[Any] = language.layers  # type: ignore[assignment]

    def again(forward: Any) -> Any:
        return lambda *given, **named: checkpoint(forward, *given, use_reentrant=False, **named)

    for layer in layers:
        layer.forward = again(layer.forward)
    try:
        yield
    finally:
        for layer in layers:
            del layer.forward


def types_of(kind: str, ids: Tensor, image: int, prompt: int) -> dict[str, Tensor]:
    """What a family wants to know of each token. prompt: how many tokens come before the answer."""
    if kind == "images":
        return {"mm_token_type_ids": (ids == image).int()}
    if kind == "gemma":
        return {"token_type_ids": (ids == image).int()}
    if kind == "prefix":
        types = torch.zeros_like(ids)
        types[:, prompt:] = 1
        return {"token_type_ids": types}
    return {}


def with_pooled(features: Any, change: Any) -> Any:
    """The same output of an image tower with other image tokens. change: of one tensor."""
    pooled = features.pooler_output
    changed = type(pooled)(change(item) for item in pooled) if isinstance(pooled, list | tuple) else change(pooled)
    return type(features)(**{**features, "pooler_output": changed})


def pooled_of(features: Any) -> Tensor:
    """[image tokens, D]."""
    pooled = features.pooler_output
    parts = list(pooled) if isinstance(pooled, list | tuple) else [pooled]
    return torch.cat([part.reshape(-1, part.shape[-1]) for part in parts])
