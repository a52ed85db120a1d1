"""CLIP and MetaCLIP 2, dense: a vector for each patch in the space of the captions.

Sources: Radford et al., ICML 2021; Chuang et al., "MetaCLIP 2", 2025; the modes of `local_attention`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import CLIPModel, MetaClip2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.dense import CLIP_TEMPLATES, CONTRAST, Prompts, align_dense, vectors
from crossalign_gui.alignment.models.joint import JointBackend
from crossalign_gui.alignment.models.local_attention import MODES, first_token, last_block
from crossalign_gui.alignment.models.tokens import VectorCache, tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Option
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message

CELLS = 28 * 28


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """before: [1, 1 + h * w, C], the input of the last block. image: [1, D], normalised. patches: [h, w, D] by mode."""

    before: Tensor
    image: Tensor
    grid: tuple[int, int]
    patches: dict[str, Tensor] = field(default_factory=dict)


class ClipBackend(JointBackend):
    capabilities = frozenset({"heat", "global", "retrieve"})
    options = (Option("mode", message("Attention of the last layer"), MODES),)

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        kind = MetaClip2Model if checkpoint.model_type == "metaclip_2" else CLIPModel
        self._model = checkpoint.load(kind, self._dtype, device.name)
        self._vision = self._model.vision_model
        self._vision.to(memory_format=torch.channels_last)
        self._tokenizer = checkpoint.tokenizer()
        self._limit = int(self._model.config.text_config.max_position_embeddings)
        self._patch = int(self._model.config.vision_config.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.CLIP)
        self._prompts = Prompts(CLIP_TEMPLATES)
        self._captions = VectorCache()
        self._cells = CELLS
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x, grid = self._input(pixels)
            x = self._vision.pre_layrnorm(self._vision.embeddings(x, interpolate_pos_encoding=True))
            layers = self._vision.encoder.layers
            for layer in layers[:-1]:
                x = layer(x, None)
            whole = self._project(first_token(layers[-1], x))
            seen = _Seen(x, whole, grid)
            self._patches(seen)
        return self._state(pixels, key, seen, x)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        tokens = tokenize(self._tokenizer, caption, self._limit)
        with self.cancellable(check):
            patches = self._patches(seen)
            words = self._prompts.vectors([*answers.texts_of(caption, queries), *CONTRAST], self._encode_texts)
            found = align_dense(patches, words[: len(queries)], words[len(queries) :])
            compared = vectors(patches, words[: len(queries)])
            score = float((seen.image.float() @ self._caption_vector(caption)).clamp(0, 1))
        found, shown = self._with_learned(state, caption, queries, found, compared)
        frame = self._frame(state, caption, 1 / float(self._model.logit_scale.exp()))
        notes = too_long(tokens, "For the score of the whole caption, the model")
        return answers.assemble(frame, queries, found, global_score=score, notes=notes, vectors=shown)

    def _patches(self, seen: _Seen, mode: str = "") -> Tensor:
        """[h, w, D], normalised."""
        mode = mode or self.chosen("mode")
        if mode not in seen.patches:
            x = last_block(self._vision.encoder.layers[-1], seen.before, seen.grid, mode, prefix=1)
            seen.patches[mode] = self._project(x[0, 1:]).reshape(*seen.grid, -1)
        return seen.patches[mode]

    def _project(self, x: Tensor) -> Tensor:
        return functional.normalize(self._model.visual_projection(self._vision.post_layernorm(x)).float(), dim=-1)

    def _encode_texts(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer(texts, padding=True, truncation=True, max_length=self._limit, return_tensors="pt")
        encoded = encoded.to(self._place)
        found = self._model.get_text_features(input_ids=encoded["input_ids"], attention_mask=encoded["attention_mask"])
        return found.pooler_output


def load(checkpoint: Checkpoint, device: Device) -> ClipBackend:
    """Raises AlignmentError."""
    return ClipBackend(checkpoint, device)
