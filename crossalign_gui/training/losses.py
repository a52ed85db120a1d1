"""The two supervisions of the drawing encoder: cells with a known owner, and captions alone."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

BACKGROUND = -1


def sample_cells(owners: Tensor, count: int) -> Tensor:
    """Indices of `count` cells of each scene, about half of them on objects: [B, count].

    owners: [B, h * w], a concept or BACKGROUND. A full softmax over the vocabulary at every cell would cost
    most of the training time.
    """
    named = owners != BACKGROUND
    share = named.float().mean(1, keepdim=True).clamp(0.02, 0.98)
    weight = torch.where(named, 0.5 / share, 0.5 / (1 - share))
    return torch.multinomial(weight, count)


def region_loss(logits: Tensor, owners: Tensor) -> Tensor:
    """Cross-entropy of each cell's concept, every cell weighted by 1 / sqrt(sampled cells of its concept).

    logits: [B, n, C + 1], the background last. owners: [B, n], a concept or BACKGROUND.
    The words are the other concepts of the vocabulary: a softmax over words for each region, as in
    "a region attends to words".
    """
    classes = logits.shape[2]
    target = torch.where(owners == BACKGROUND, classes - 1, owners)
    counts = torch.zeros(len(owners), classes, device=logits.device)
    counts.scatter_add_(1, target, torch.ones_like(target, dtype=torch.float32))
    weight = counts.gather(1, target).rsqrt()
    loss = functional.cross_entropy(logits.transpose(1, 2), target, reduction="none", label_smoothing=0.05)
    return (loss * weight).sum() / weight.sum()


def caption_loss(logits: Tensor, present: Tensor, temperature: float = 1.5) -> Tensor:
    """Contrastive loss between the scenes and the captions of a batch, both directions (Radford et al., CLIP,
    ICML 2021, section 2.3). The score of a caption on a scene is the mean over its words of the best cell.

    logits: [B, n, C + 1]. present: [B, C] bool, the concepts that each scene's caption names.
    """
    usable = present.any(1)
    pooled = logits[usable].log_softmax(2)[:, :, :-1].amax(1)
    words = present[usable].float()
    scores = pooled @ (words / words.sum(1, keepdim=True)).T / temperature
    target = torch.arange(len(scores), device=scores.device)
    return (functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)) / 2
