"""TIPSv2, dense: patches that were trained to align with text, and words read in their sentence.

The text tower pools by the mean of its tokens, so the mean of one word's tokens lies in the same space and keeps the
context of the sentence. Source: Maninis et al., "TIPS: Text-image pretraining with spatial awareness", ICLR 2025, and
the model card of TIPSv2 (inputs in [0, 1] without mean and deviation; the values of the last block as dense features).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import Tipsv2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.dense import CONTRAST, PLAIN_TEMPLATES, DenseBackend, Prompts, align_dense, vectors
from crossalign_gui.alignment.models.tokens import tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Option
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message

CELLS = 32 * 32
_PATCHES = {"values": "Values of the last layer", "last": "Last layer"}
_WORDS = {"context": "In the sentence", "prompt": "Alone, in a prompt"}


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """before: [1, 1 + registers + h * w, D], the input of the last block. image: [D], normalised. patches: [h, w, D],
    normalised, by the option."""

    before: Tensor
    image: Tensor
    grid: tuple[int, int]
    patches: dict[str, Tensor] = field(default_factory=dict)


class TipsBackend(DenseBackend):
    capabilities = frozenset({"heat", "global"})
    options = (Option("patches", message("Patch vectors"), _PATCHES), Option("words", message("Word vectors"), _WORDS))

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(Tipsv2Model, self._dtype, device.name)
        self._vision = self._model.vision_model
        self._tokenizer = checkpoint.tokenizer()
        self._patch = int(self._model.config.vision_config.patch_size)
        self._limit = min(64, int(self._model.config.text_config.max_position_embeddings))
        self._prompts = Prompts(PLAIN_TEMPLATES)
        self._normalisation = inputs.Normalisation(*inputs.PLAIN)
        self._cells = CELLS
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x, grid = self._input(pixels)
            x = self._vision.embeddings(x)
            layers = self._vision.encoder.layer
            for layer in layers[:-1]:
                x = layer(x, None)
            image = functional.normalize(self._vision.layernorm(_first_token(layers[-1], x))[0].float(), dim=-1)
            seen = _Seen(x, image, grid)
            self._patches(seen)
        return self._state(pixels, key, seen, x)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        tokens = tokenize(self._tokenizer, caption, self._limit, self._place)
        in_context = self.chosen("words") == "context"
        with self.cancellable(check):
            places = [tokens.of(ranges) for ranges in queries]
            contrast = self._prompts.vectors(CONTRAST, self._encode_texts)
            states, score = contrast[:0], float("nan")
            if tokens.read:
                sentence = self._model.get_text_features(tokens.ids, attention_mask=tokens.mask)
                states = sentence.last_hidden_state[0].float()
                whole = functional.normalize(sentence.pooler_output[0].float(), dim=-1)
                score = float((seen.image @ whole).clamp(0, 1))
            if in_context:
                words = _means(states, [place for place in places if place])
            else:
                texts = answers.texts_of(caption, queries)
                words = self._prompts.vectors(texts, self._encode_texts) if texts else contrast[:0]
            patches = self._patches(seen)
            given = iter(align_dense(patches, words, contrast))
            read = [bool(place) or not in_context for place in places]
            found = [next(given) if it_was else None for it_was in read]
            asked = words.new_zeros(len(queries), words.shape[-1])
            asked[torch.tensor(read, dtype=torch.bool)] = words
            compared = vectors(patches, asked)
        found, shown = self._with_learned(state, caption, queries, found, compared)
        frame = self._frame(state, caption, float(self._model.temperature), patches)
        return answers.assemble(frame, queries, found, global_score=score, notes=too_long(tokens), vectors=shown)

    def _patches(self, seen: _Seen, mode: str = "") -> Tensor:
        """[h, w, D], normalised."""
        mode = mode or self.chosen("patches")
        if mode not in seen.patches:
            block = self._vision.encoder.layer[-1]
            x = _without_mixing(block, seen.before) if mode == "values" else block(seen.before, None)
            first = 1 + int(self._model.config.vision_config.num_register_tokens)
            patches = functional.normalize(self._vision.layernorm(x)[0, first:].float(), dim=-1)
            seen.patches[mode] = patches.reshape(*seen.grid, -1)
        return seen.patches[mode]

    def _encode_texts(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer(texts, padding=True, truncation=True, max_length=self._limit, return_tensors="pt")
        encoded = encoded.to(self._place)
        found = self._model.get_text_features(encoded["input_ids"], attention_mask=encoded["attention_mask"])
        return found.pooler_output


def _without_mixing(block: Any, x: Tensor) -> Tensor:
    """The block with values in place of attention, as the authors read dense features."""
    v = x + block.layer_scale1(block.attention.o_proj(block.attention.v_proj(block.norm1(x))))
    return v + block.layer_scale2(block.mlp(block.norm2(v)))


def _first_token(block: Any, x: Tensor) -> Tensor:
    """[B, D]: what the block makes of the first token (CLS), at the cost of that token only."""
    attention, y = block.attention, block.norm1(x)

    def split(z: Tensor) -> Tensor:
        return z.view(*z.shape[:2], -1, attention.head_dim).transpose(1, 2)

    out = functional.scaled_dot_product_attention(
        split(attention.q_proj(y[:, :1])), split(attention.k_proj(y)), split(attention.v_proj(y)), scale=attention.scaling
    )
    z = x[:, :1] + block.layer_scale1(attention.o_proj(out.transpose(1, 2).flatten(2)))
    return (z + block.layer_scale2(block.mlp(block.norm2(z))))[:, 0]


def _means(states: Tensor, groups: Sequence[Sequence[int]]) -> Tensor:
    """[T, D] to [len(groups), D]: the mean of each group's tokens, normalised."""
    if not groups:
        return states[:0]
    return functional.normalize(torch.stack([states[list(group)].mean(0) for group in groups]), dim=-1)


def load(checkpoint: Checkpoint, device: Device) -> TipsBackend:
    """Raises AlignmentError."""
    return TipsBackend(checkpoint, device)
