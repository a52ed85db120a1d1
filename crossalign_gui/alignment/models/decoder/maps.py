"""Word maps of what a decoder did at a given caption.

- heads: attention of a word's tokens to the image in the few heads that localise. Kang et al., "Your large vision-language model only
  needs a few attention heads for visual grounding", CVPR 2025 (arXiv 2503.06287): heads that look at the image at all, and of these
  those whose attention is least spread, by spatial entropy; three suffice.
- tam: Li et al., "Token activation map to visually explain multimodal LLMs", ICCV 2025 (arXiv 2506.23270): what the image's tokens
  themselves say for the word, less what earlier tokens say, scaled to fit (estimated causal inference), then a filter by rank.
- gradient: of the word's log-probability by the image's tokens, times these (Shrikumar et al., "Not just a black box", 2016).
Tensors: T tokens of the image, m tokens of text, W words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor

Maps = NDArray[np.float32]
HEADS = 3
_LOOKING = 0.25  # the part of all heads that look at the image most
_FILTERED = 8  # cells along a side
_SINK = 8.0  # times the even share
_EVERY_WAY = np.ones((3, 3))


def border(places: Sequence[tuple[float, float, float, float] | None], size: tuple[int, int]) -> NDArray[np.bool_]:
    """[T]: tokens that touch the edge of the image of (height, width). places: corners in pixels."""
    height, width = size
    near = 1e-3
    return np.array(
        [p is not None and (p[0] <= near or p[1] <= near or p[2] >= width - near or p[3] >= height - near) for p in places],
        bool,
    )


def sinks(reference: Maps, edge: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """[T]: tokens at the edge that draw attention whatever is said. reference: [rows, T], shares of rows that name nothing of the
    image, such as those of the question."""
    if not len(reference):
        return np.zeros(len(edge), bool)
    share = reference.mean(0) / max(float(reference.mean(0).sum()), 1e-12)
    return np.asarray(edge & (share > _SINK / len(edge)))


def spatial_entropy(values: Maps) -> float:
    """[h, w] -> of the connected parts that lie above the mean; 0 for one part, infinite for a map without contrast."""
    above = np.where(values > values.mean(), values, 0)
    labels, count = ndimage.label(above > 0, structure=_EVERY_WAY)
    if not count:
        return float("inf")
    mass = np.asarray(ndimage.sum(above, labels, np.arange(1, count + 1)), float)
    share = mass / mass.sum()
    return float(-(share * np.log(np.maximum(share, 1e-12))).sum())


def find_heads(
    rows: Mapping[int, Tensor], words: Sequence[int], paint: Maps, grid: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """The (layer, head) that localise, the best first, by the paper's two criteria over the rows of these words."""
    if not words or not rows:
        return ()
    looks = {(layer, head): float(values[head, list(words)].sum(-1).float().mean())
             for layer, values in rows.items() for head in range(len(values))}  # fmt: skip
    order = sorted(looks, key=lambda item: -looks[item])
    looking = order[: max(HEADS, round(len(order) * _LOOKING))]

    def spread(item: tuple[int, int]) -> float:
        maps = rows[item[0]][item[1], list(words)].float().numpy()
        return float(np.mean([spatial_entropy((paint @ one).reshape(grid)) for one in maps]))

    return tuple(sorted(looking, key=lambda item: (spread(item), -looks[item]))[:HEADS])


def attention_maps(rows: Mapping[int, Tensor], heads: Sequence[tuple[int, int]]) -> Maps:
    """[rows, T]: mean over heads."""
    return torch.stack([rows[layer][head].float() for layer, head in heads]).mean(0).numpy()


def activation_maps(
    image: Tensor, text: Tensor, ids: Tensor, weight: Tensor, answer: int, words: Sequence[Sequence[int]] = ()
) -> Maps:
    """[m - answer, T] of the text's tokens from number `answer` on. image: [T, D], text: [m, D], hidden states before the head;
    ids: [m], the tokens that stand there; weight: [vocabulary, D] of the head. words: numbers of tokens that make one word together:
    they do not disturb each other."""
    wanted = weight[ids]
    says = (image @ wanted.T).float().clamp(min=0).T.cpu().numpy()  # [m, T]
    relevance = (text @ wanted.T).float().clamp(min=0).cpu().numpy()  # [context, token]
    known = ids.tolist()
    own_word = {token: frozenset(word) for word in words for token in word}
    result = []
    for number in range(answer, len(known)):
        together = own_word.get(number, frozenset())
        others = [known[other] != known[number] and other not in together for other in range(number)]
        weights = relevance[:number, number] * others
        own = says[number]
        if weights.sum() > 0:
            other = (weights / weights.sum()) @ says[:number]
            scale = max(0.0, float(own @ other) / max(float(other @ other), 1e-12))
            own = np.maximum(own - scale * other, 0)
        result.append(own)
    return np.asarray(result, np.float32).reshape(-1, says.shape[1])


def rank_filter(values: Maps) -> Maps:
    """[h, w]: each cell as a mean of the nine around it, weighted by how near each is to the middle of them in rank; the more they
    vary, the more count. On a grid of few cells it would take away things, not noise, and is left out."""
    if min(values.shape) < _FILTERED:
        return values
    around = np.lib.stride_tricks.sliding_window_view(np.pad(values, 1, mode="edge"), (3, 3)).reshape(*values.shape, 9)
    ranked = np.sort(around, -1)
    spread = ranked.std(-1) / np.maximum(ranked.mean(-1), 1e-9)
    apart = (np.arange(9) - 4) / 4
    weights = np.exp(-(apart**2) / (2 * np.maximum(spread, 0.05)[..., None] ** 2))
    return np.asarray((ranked * weights).sum(-1) / weights.sum(-1), np.float32)


def smooth(values: Maps) -> Maps:
    """[h, w]: a Gaussian of one cell."""
    return np.asarray(ndimage.gaussian_filter(values, 1.0, mode="nearest"), np.float32)
