"""Dense families with one vector for a whole image and one for a whole caption, in the same space."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment.models.dense import DenseBackend
from crossalign_gui.alignment.models.tokens import VectorCache
from crossalign_gui.alignment.protocol import ImageState
from crossalign_gui.alignment.resample import cells_inside
from crossalign_gui.domain.geometry import Box


class JointBackend(DenseBackend):
    """`Retrievable` by cosines. What is seen of an image has `image`: [D], normalised, up to leading ones."""

    _captions: VectorCache

    def image_vector(self, state: ImageState, box: Box | None = None) -> NDArray[np.float32]:
        """[D], normalised: the image's, or the mean of the patches whose centres lie in the box."""
        with torch.inference_mode():
            if box is None:
                vector = state.data.image.reshape(-1)
            else:
                patches = self._patches(state.data)
                rows, columns = cells_inside(box, state.size, (patches.shape[0], patches.shape[1]))
                vector = patches[rows, columns].reshape(-1, patches.shape[-1]).mean(0)
            return np.asarray(functional.normalize(vector.float(), dim=0).cpu().numpy(), np.float32)

    def match_caption(self, vectors: NDArray[np.float32], caption: str) -> NDArray[np.float32]:
        """The cosine with the caption's vector."""
        with torch.inference_mode():
            text = self._caption_vector(caption).cpu().numpy()
        return np.asarray(vectors @ text, np.float32)

    def match_example(self, vectors: NDArray[np.float32], example: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine."""
        return np.asarray(vectors @ example, np.float32)

    def _caption_vector(self, caption: str) -> Tensor:
        """[D], normalised, float32."""
        return functional.normalize(self._captions.get([caption], self._encode_texts)[0].float(), dim=-1)

    @abstractmethod
    def _encode_texts(self, texts: list[str]) -> Tensor:
        """[N, D], not normalised."""
