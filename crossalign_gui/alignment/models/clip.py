"""CLIP and its kin in other languages, dense: a vector for each patch in the space of the captions.

Sources: Radford et al., ICML 2021; Chuang et al., "MetaCLIP 2", 2025; Yang et al., "Chinese CLIP", 2022 (arXiv:2211.01335);
Chen et al., "AltCLIP", Findings of ACL 2023 (arXiv:2211.06679), whose text tower is an XLM-R; the modes of `local_attention`,
`corrclip` and `proxyclip`, in the order of `clip_readings`. Their vision towers have the same parts.
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
from transformers import AltCLIPModel, ChineseCLIPModel, CLIPModel, MetaClip2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, corrclip, dino, inputs, proxyclip, sam2
from crossalign_gui.alignment.models.checkpoint import Checkpoint, find, is_usable
from crossalign_gui.alignment.models.clip_readings import ALIKE, FIRST, MASKS, PROXY, AtHand
from crossalign_gui.alignment.models.dense import (
    CHINESE_CONTRAST,
    CHINESE_TEMPLATES,
    CLIP_TEMPLATES,
    CONTRAST,
    Prompts,
    align_dense,
    vectors,
)
from crossalign_gui.alignment.models.families import REFINERS
from crossalign_gui.alignment.models.joint import JointBackend
from crossalign_gui.alignment.models.local_attention import first_token, last_block
from crossalign_gui.alignment.models.tokens import VectorCache, tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges

CELLS = 28 * 28
SEGMENTER = "facebook/sam2.1-hiera-tiny"
"""Its masks are the regions of CorrCLIP, where it is on this disk."""
_FINEST = 1024  # pixels of the longer side that are kept for other networks


@dataclass(frozen=True, slots=True)
class _Kind:
    """limit: tokens of a text that it was trained with. templates, contrast: in its language."""

    model: Any
    limit: int = 77
    templates: tuple[str, ...] = CLIP_TEMPLATES
    contrast: tuple[str, ...] = CONTRAST


_KINDS = {
    "clip": _Kind(CLIPModel),
    "metaclip_2": _Kind(MetaClip2Model),
    "chinese_clip": _Kind(ChineseCLIPModel, 52, CHINESE_TEMPLATES, CHINESE_CONTRAST),
    "altclip": _Kind(AltCLIPModel),
}
"""By `model_type`."""


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """first, before: [1, 1 + h * w, C], the inputs of the first and the last block; lower: the same, the mean of lower blocks
    (None in a tower of two). image: [1, D], normalised. pixels: [H, W, 3], of the image or a smaller one; first is None where no
    masks can be made, pixels where neither these nor what DINO sees. patches: [h, w, D] by mode, of some on a finer grid."""

    first: Tensor | None
    before: Tensor
    lower: Tensor | None
    image: Tensor
    pixels: NDArray[np.uint8] | None
    grid: tuple[int, int]
    patches: dict[str, Tensor] = field(default_factory=dict)


class ClipBackend(JointBackend):
    capabilities = frozenset({"heat", "global", "retrieve"})
    _learned = FIRST

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._on = device
        self._kind = _KINDS[checkpoint.model_type]
        self._model = checkpoint.load(self._kind.model, self._dtype, device.name)
        self._vision = self._model.vision_model
        self._vision.to(memory_format=torch.channels_last)
        self._tokenizer = checkpoint.tokenizer()
        self._limit = min(self._kind.limit, int(self._model.config.text_config.max_position_embeddings))
        self._patch = int(self._model.config.vision_config.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.CLIP)
        self._prompts = Prompts(self._kind.templates)
        self._captions = VectorCache()
        self._cells = CELLS
        self._at_hand = AtHand(SEGMENTER if is_usable(SEGMENTER, REFINERS) else "", dino.at_hand())
        self._segmenter: sam2.Sam2Refiner | None = None
        self._dino: dino.Dino | None = None
        self.options = (self._at_hand.option(),)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x, grid = self._input(pixels)
            x = self._vision.pre_layrnorm(self._vision.embeddings(x, interpolate_pos_encoding=True))
            layers = self._vision.encoder.layers
            low = corrclip.lower_blocks(len(layers))
            first, lower = x if self._at_hand.segmenter else None, None
            for number, layer in enumerate(layers[:-1]):
                x = layer(x, None)
                if number in low:
                    lower = x / len(low) if lower is None else lower + x / len(low)
            whole = self._into_space(self._vision.post_layernorm(first_token(layers[-1], x)))
            small = inputs.at_most(pixels, _FINEST) if self._at_hand.segmenter or self._at_hand.dino else None
            seen = _Seen(first, x, lower, whole, small, grid)
            if not self._at_hand.asks_others(
                self.chosen("mode")
            ):  # who wants vectors of whole images only does not wait for those
                self._patches(seen)
        return self._state(pixels, key, seen, first, x, lower, small)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        tokens = tokenize(self._tokenizer, caption, self._limit)
        with self.cancellable(check):
            patches = self._patches(seen)
            texts = [*answers.texts_of(caption, queries), *self._kind.contrast]
            words = self._prompts.vectors(texts, self._encode_texts)
            found = align_dense(patches, words[: len(queries)], words[len(queries) :])
            compared = vectors(patches, words[: len(queries)])
            score = float((seen.image.float() @ self._caption_vector(caption)).clamp(0, 1))
        found, shown = self._with_learned(state, caption, queries, found, compared)
        frame = self._frame(state, caption, 1 / float(self._model.logit_scale.exp()), patches)
        notes = too_long(tokens, "For the score of the whole caption, the model")
        return answers.assemble(frame, queries, found, global_score=score, notes=notes, vectors=shown)

    def _patches(self, seen: _Seen, mode: str = "") -> Tensor:
        """[h, w, D], normalised."""
        mode = mode or self.chosen("mode")
        if mode not in seen.patches:
            layers, norm = self._vision.encoder.layers, self._vision.post_layernorm
            sight = self._sight(seen) if mode in (ALIKE, MASKS, PROXY) and self._at_hand.dino else None
            grid = seen.grid if sight is None else sight.grid
            if mode in (ALIKE, MASKS):
                labels = self._regions(seen, grid) if mode == MASKS else None
                x = corrclip.patches(layers, seen.before, seen.lower, seen.first, seen.grid, sight, labels, norm)[0]
            elif sight is not None:
                x = norm(proxyclip.patches(layers[-1], seen.before, seen.grid, sight))[0]
            else:
                x = norm(last_block(layers[-1], seen.before, seen.grid, mode, prefix=1)[0, 1:])
            seen.patches[mode] = self._into_space(x).reshape(*grid, -1)
        return seen.patches[mode]

    def _regions(self, seen: _Seen, grid: tuple[int, int]) -> Tensor:
        """[h * w], 0 for no region. Raises AlignmentError."""
        assert seen.pixels is not None
        if self._segmenter is None:
            self._segmenter = sam2.load(find(SEGMENTER), self._on)
        check = self._watch.check
        state = self._segmenter.encode_image(seen.pixels, "", check)
        return self._segmenter.regions(state, grid, check).reshape(-1)

    def _sight(self, seen: _Seen) -> dino.Sight:
        """Of DINO, at the size that CLIP sees. Raises AlignmentError."""
        assert seen.pixels is not None
        if self._dino is None:
            self._dino = dino.Dino(find(self._at_hand.dino), self._on)
            self.watch(self._dino.model)
        return self._dino.look(seen.pixels, (seen.grid[0] * self._patch, seen.grid[1] * self._patch))

    def _into_space(self, x: Tensor) -> Tensor:
        """Normalised vectors of what the tower's last normalisation gave."""
        return functional.normalize(self._model.visual_projection(x).float(), dim=-1)

    def _encode_texts(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer(texts, padding=True, truncation=True, max_length=self._limit, return_tensors="pt")
        encoded = encoded.to(self._place)
        found = self._model.get_text_features(input_ids=encoded["input_ids"], attention_mask=encoded["attention_mask"])
        return found.pooler_output


def load(checkpoint: Checkpoint, device: Device) -> ClipBackend:
    """Raises AlignmentError."""
    return ClipBackend(checkpoint, device)
