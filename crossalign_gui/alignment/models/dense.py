"""Dense image-text models: a vector for each patch, a vector for each word, and their cosine.

What a cosine means differs from word to word, so a word is compared with everyday things that a picture may show
instead: the heat is its share in a softmax over itself and them, as zero-shot segmentation does with its background
classes (Zhou et al., "Extract free dense labels from CLIP", ECCV 2022, section 3; the scale of 40 is that of Hajimiri et
al., "Pay attention to your neighbours" (NACLIP), WACV 2025, published configuration).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment import attention
from crossalign_gui.alignment.adapter import Adapter
from crossalign_gui.alignment.models import inputs, taught
from crossalign_gui.alignment.models.answers import Answer, Frame
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.tokens import VectorCache
from crossalign_gui.alignment.protocol import ImageState, Vectors
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box

SCALE = 40.0
CONTRAST = (
    "sky", "cloud", "tree", "grass", "road", "water", "mountain", "sand", "wall", "floor", "ceiling", "window", "door",
    "building", "table", "shelf", "cloth", "fence", "stone", "person", "animal", "vehicle", "background",
)  # fmt: skip
CHINESE_CONTRAST = (
    "天空", "云", "树", "草地", "道路", "水", "山", "沙", "墙", "地板", "天花板", "窗户", "门", "建筑", "桌子", "架子",
    "布", "围栏", "石头", "人", "动物", "车辆", "背景",
)  # fmt: skip
"""The same in Chinese, for models that read nothing else."""
_SAME = 0.92  # cosine of two texts from which a contrast means the query itself
CLIP_TEMPLATES = (
    "itap of a {}.", "a bad photo of the {}.", "a origami {}.", "a photo of the large {}.", "a {} in a video game.",
    "art of the {}.", "a photo of the small {}.",
)  # fmt: skip
"""The ensemble that the authors of CLIP publish with it ("Prompt engineering for ImageNet")."""
CHINESE_TEMPLATES = ("一张{}的照片。", "一张大的{}的照片。", "一张小的{}的照片。", "{}的画。")
PLAIN_TEMPLATES = ("a photo of a {}.",)


class Prompts:
    """One vector for a word: the mean over templates of the normalised vectors of the prompts, cached by the word."""

    def __init__(self, templates: Sequence[str]) -> None:
        self._templates = templates
        self._cache = VectorCache()

    def vectors(self, words: Sequence[str], encode: Callable[[list[str]], Tensor]) -> Tensor:
        """[len(words), D], normalised, float32. encode: prompts to [N, D], not normalised."""
        return self._cache.get(words, lambda missing: self._of(missing, encode))

    def _of(self, words: list[str], encode: Callable[[list[str]], Tensor]) -> Tensor:
        prompts = [template.format(word) for word in (_clean(word) for word in words) for template in self._templates]
        vectors = functional.normalize(encode(prompts).float(), dim=-1)
        return functional.normalize(vectors.reshape(len(words), len(self._templates), -1).mean(1), dim=-1)


def _clean(word: str) -> str:
    """`str.format` must not read what users type."""
    return word.replace("{", "(").replace("}", ")")


class DenseBackend(ModelBackend, ABC):
    """What dense families share: an input of about `_cells` square patches at the image's own shape, which may shrink.

    `Adaptable` with these patches. Their first option is how patches are read; what is learned is always learned and told
    from those of `_learned`, or of its default.
    """

    _learned = ""

    _cells: int
    _patch: int
    _normalisation: inputs.Normalisation
    _adapter: Adapter | None = None

    def region_vectors(self, state: ImageState) -> NDArray[np.float16]:
        """[h, w, D], normalised."""
        with torch.inference_mode():
            return self._patches(state.data, self._learned or self.options[0].default).cpu().numpy().astype(np.float16)

    def key_of(self, caption: str, ranges: Ranges) -> str:
        """The words as they are asked, without articles."""
        return taught.key_of(caption, ranges)

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Raises AlignmentError where it was learned for another model."""
        if adapter is not None:
            adapter.require(self.id, self.revision)
        self._adapter = adapter

    @abstractmethod
    def _patches(self, seen: Any, mode: str = "") -> Tensor:
        """[h, w, D], normalised, float32, read in this way, else as it is chosen."""

    def _with_learned(
        self, state: ImageState, caption: str, queries: Sequence[Ranges], found: list[Answer | None], compared: Vectors
    ) -> tuple[list[Answer | None], Vectors | None]:
        """Answers and vectors of the model as it was published, with what an adapter adds. A learned word has no vector in
        the common space, so there are none then."""
        names = [self.key_of(caption, ranges) for ranges in queries]
        if self._adapter is None or not any(name in self._adapter for name in names):
            return found, compared
        return taught.teach(found, names, self._adapter, self.region_vectors(state).astype(np.float32)), None

    def shrink(self) -> bool:
        self._cells //= 2
        return self._cells >= inputs.FEWEST_CELLS

    def _input(self, pixels: NDArray[np.uint8]) -> tuple[Tensor, tuple[int, int]]:
        """[1, 3, h * patch, w * patch] and (h, w)."""
        rows, columns = inputs.patch_grid((pixels.shape[0], pixels.shape[1]), self._cells)
        size = (rows * self._patch, columns * self._patch)
        return inputs.to_tensor(pixels, size, self._normalisation, self._place, self._dtype), (rows, columns)

    def _state(self, pixels: NDArray[np.uint8], key: str, seen: Any, *kept: Any) -> ImageState:
        """kept: what fills the memory, with the patches that were made already."""
        nbytes = inputs.nbytes(*kept, *seen.patches.values())
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, nbytes)

    def _frame(self, state: ImageState, caption: str, temperature: float, patches: Tensor) -> Frame:
        """patches: [h, w, D], that the answers are of."""
        area = Box(0, 0, state.size[1], state.size[0])
        return Frame(
            self.id, self.revision, caption, state.size, (patches.shape[0], patches.shape[1]), area, "cosine", temperature
        )


def align_dense(patches: Tensor, words: Tensor, contrast: Tensor) -> list[Answer | None]:
    """patches: [h, w, D], words: [L, D], contrast: [C, D], all normalised -> one answer for each word.

    `raw` is the cosine. A word is found when it fits some place better than every contrast does.
    """
    rows, columns, _ = patches.shape
    flat = patches.reshape(1, rows * columns, -1).float()
    cosine = attention.scores(flat, words[None])[0]
    other = attention.scores(flat, contrast[None])[0]
    same = words @ contrast.T > _SAME
    results: list[Answer | None] = []
    for index in range(len(words)):
        rivals = other[:, ~same[index]]
        own = cosine[:, index]
        share = torch.cat((own[:, None], rivals), 1).mul(SCALE).softmax(1)[:, 0]
        found = rivals.shape[1] == 0 or bool((own > rivals.amax(1)).any())
        results.append(Answer(_grid(own, rows, columns), _grid(share, rows, columns), float(share.max()), None, found))
    return results


def vectors(patches: Tensor, words: Tensor) -> Vectors:
    """patches: [h, w, D], words: [L, D], as they were compared."""
    return Vectors(patches.float().cpu().numpy(), words.float().cpu().numpy())


def _grid(values: Tensor, rows: int, columns: int) -> NDArray[np.float32]:
    return values.reshape(rows, columns).float().cpu().numpy()
