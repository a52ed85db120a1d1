"""The product's formulas, over a batch: scores, attention in both directions, contexts, loss, global score.

Symbols: B pictures, K region vectors v_i of Dv dimensions, L word vectors t_j of Dt dimensions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor
from torch.nn import functional

Over = Literal["words", "regions"]


@dataclass(frozen=True, slots=True, eq=False)
class LowRank:
    """W = diag(d) + U V^T, the identity with a low-rank update when `diagonal` is ones.

    left: U [Dv, r]; right: V [Dt, r]; diagonal: d [D], for Dv = Dt = D. Source: Hu et al., "LoRA: Low-rank
    adaptation of large language models", ICLR 2022, section 4.1.
    """

    left: Tensor
    right: Tensor
    diagonal: Tensor

    def dense(self) -> Tensor:
        """W as a matrix [Dv, Dt]."""
        return torch.diag(self.diagonal) + self.left @ self.right.T


def scores(v: Tensor, t: Tensor, w: Tensor | LowRank | None = None) -> Tensor:
    """s_ij = v_i^T W t_j: v [B, K, Dv], t [B, L, Dt] -> [B, K, L].

    w: a matrix [Dv, Dt], a low-rank form that is never multiplied out, or None for the identity (Dv = Dt).
    Raises ValueError when the dimensions do not fit. Source: Luong et al., "Effective approaches to attention-based
    neural machine translation", EMNLP 2015, section 3.1 ("general").
    """
    if w is None:
        if v.shape[-1] != t.shape[-1]:
            raise ValueError(f"regions have {v.shape[-1]} dimensions, words {t.shape[-1]}: give W")
        return v @ t.transpose(-1, -2)
    if isinstance(w, LowRank):
        plain = (v * w.diagonal) @ t.transpose(-1, -2)
        return plain + (v @ w.left) @ (t @ w.right).transpose(-1, -2)
    if w.shape != (v.shape[-1], t.shape[-1]):
        raise ValueError(f"W is {tuple(w.shape)}, the vectors need {(v.shape[-1], t.shape[-1])}")
    return v @ w @ t.transpose(-1, -2)


def attend(s: Tensor, over: Over, temperature: float = 1.0, mask: Tensor | None = None) -> Tensor:
    """alpha = softmax(s / temperature): s [B, K, L] -> [B, K, L].

    over="words": each region attends to words (sums to 1 over j); over="regions": each word attends to regions
    (sums to 1 over i). mask: [B, K, L] or broadcastable, False = left out; where nothing is left alpha is 0.
    Raises ValueError for a temperature that is not positive. Source: Lee et al., "Stacked cross attention for
    image-text matching", ECCV 2018, section 3.1, both directions.
    """
    if temperature <= 0:
        raise ValueError(f"the temperature must be positive, it is {temperature}")
    dim = -1 if over == "words" else -2
    s = s / temperature
    if mask is None:
        return s.softmax(dim)
    alpha = s.masked_fill(~mask, -torch.inf).softmax(dim)
    return torch.nan_to_num(alpha, nan=0.0)


def context(alpha: Tensor, t: Tensor) -> Tensor:
    """context_i = sum_j alpha_ij t_j: alpha [B, K, L], t [B, L, Dt] -> [B, K, Dt].

    The attended sentence vector of Lee et al. 2018, equation 8.
    """
    return alpha @ t


def alignment_loss(v: Tensor, contexts: Tensor) -> Tensor:
    """mean_i ||v_i - context_i||^2 over regions and batch: [B, K, D] twice -> a scalar.

    Raises ValueError when the shapes differ.
    """
    if v.shape != contexts.shape:
        raise ValueError(f"regions are {tuple(v.shape)}, contexts {tuple(contexts.shape)}")
    return (v - contexts).square().sum(-1).mean()


def global_score(image: Tensor, text: Tensor, scale: float = 1.0) -> Tensor:
    """scale * cos(image, text): [B, D] and [C, D] -> [B, C], all pictures against all captions.

    Source: Radford et al., "Learning transferable visual models from natural language supervision" (CLIP), ICML 2021,
    section 2.3 and figure 3.
    """
    return scale * functional.normalize(image, dim=-1) @ functional.normalize(text, dim=-1).T


def pool_prototypes(s: Tensor, owner: Tensor, words: int) -> Tensor:
    """A word with several prototype vectors scores the log-sum-exp over them.

    s: [B, K, P], owner: [P], the word of each prototype -> [B, K, words]; -inf for a word without prototypes.
    """
    index = owner.expand(s.shape)
    peak = torch.full((*s.shape[:-1], words), -torch.inf, dtype=s.dtype, device=s.device)
    peak = peak.scatter_reduce(-1, index, s, "amax")
    safe = torch.where(peak.isfinite(), peak, torch.zeros_like(peak))
    total = torch.zeros_like(peak).scatter_add(-1, index, (s - safe.gather(-1, index)).exp())
    return safe + total.log()
