"""One pass of a decoder over its prompt and a given caption, in which only the rows of attention that are asked for are made.

The model computes with SDPA, which keeps no attention. Beside it, for each layer in turn, the softmax of the asked rows alone is made,
and of that only the columns of the image are kept: [heads, rows, image tokens], never [heads, n, n].
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
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
    """rows: positions whose attention is wanted; columns: of the image's tokens. reference: positions of which only the mean is.
    kept: by layer, [heads, 1 + rows, columns] in half precision, on the CPU; the mean comes first."""

    rows: Tensor
    columns: Tensor
    reference: Tensor
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
        mean, shares = (
            _shares(query, key, attention_mask, rows, scale, softcap)[..., listening.columns]
            for rows in (listening.reference, listening.rows)
        )
        listening.kept[module.layer_idx] = torch.cat((mean.mean(1, keepdim=True), shares), 1).half().cpu()
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
def recomputing(language: nn.Module, touched: int = 0) -> Iterator[None]:
    """Within, a pass keeps the inputs of few layers only, and computes the others again on the way back: a chain of layers is cut into
    parts, these into parts, down to one layer, whose MLP and norms go some rows at a time. touched: how many of the first layers have
    something added to what they give (Qwen3-VL), so that they are no part of a longer chain."""
    layers: Sequence[Any] = language.layers  # type: ignore[assignment]
    chain = _Chain(frozenset((*range(touched), len(layers) - 1)), max(2, round(len(layers) ** (1 / 3))))
    rowwise: list[Any] = [
        part for layer in layers for name, part in layer.named_children() if name == "mlp" or name.endswith("norm")
    ]
    for number, layer in enumerate(layers):
        layer.forward = partial(chain.take, number, layer.forward)
    for part in (*rowwise, language.norm):
        part.forward = partial(_by_rows, part.forward)
    try:
        yield
    finally:
        for part in (*layers, *rowwise, language.norm):
            del part.forward


class _Chain:
    """Layers that wait until the last of them is called; till then what is given is handed on as it is."""

    def __init__(self, ends: frozenset[int], parts: int) -> None:
        self._ends, self._parts = ends, parts
        self._waiting: list[Callable[[Tensor], Tensor]] = []
        self._given: Tensor | None = None

    def take(self, number: int, forward: Callable[..., Tensor], hidden: Tensor, *more: Any, **named: Any) -> Tensor:
        """Raises RuntimeError where something other than the layers works on what is handed on."""
        given = self._given  # Gemma 4 takes a slice of it, of all rows
        if given is not None and (hidden.data_ptr() != given.data_ptr() or hidden.shape != given.shape):
            raise RuntimeError("what a layer gave was changed before the next one took it")
        self._waiting.append(lambda x: forward(x, *more, **named))
        self._given = hidden
        if number not in self._ends:
            return hidden
        waiting, self._waiting, self._given = tuple(self._waiting), [], None
        return self._run(waiting, hidden)

    def _run(self, layers: Sequence[Callable[[Tensor], Tensor]], hidden: Tensor) -> Tensor:
        if len(layers) == 1:
            return _again(layers[0], hidden)
        step = -(-len(layers) // self._parts)
        for start in range(0, len(layers), step):
            hidden = _again(partial(self._run, layers[start : start + step]), hidden)
        return hidden


def _again(work: Callable[[Tensor], Tensor], hidden: Tensor) -> Tensor:
    found: Tensor = checkpoint(work, hidden, use_reentrant=False, preserve_rng_state=False)
    return found


def _by_rows(work: Callable[[Tensor], Tensor], hidden: Tensor) -> Tensor:
    return torch.cat([_again(work, part) for part in torch.split(hidden, _ROWS, 1)], 1)


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
