"""SigLIP and SigLIP 2, dense: each patch pooled by the attention head as if it were the only one.

For a bag of one token the head's attention is the identity, so its value path gives exactly what the head would make of
that patch alone. Sources: Zhai et al., "Sigmoid loss for language image pre-training", ICCV 2023; Tschannen et al.,
"SigLIP 2", 2025; the value path is that of MaskCLIP (ECCV 2022, section 3.2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import Siglip2Model, SiglipModel

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.dense import CONTRAST, PLAIN_TEMPLATES, Prompts, align_dense, vectors
from crossalign_gui.alignment.models.joint import JointBackend
from crossalign_gui.alignment.models.local_attention import last_block
from crossalign_gui.alignment.models.tokens import VectorCache, tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Option
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message

_MODES = {
    "value": "Value path of the pooling head",
    "naclip": "Neighbours count more (NACLIP), simplified: residual and MLP kept",
}


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """before, after: [1, h * w, C], the input and the output of the last block. image: [D]; patches: by mode."""

    before: Tensor
    after: Tensor
    image: Tensor
    grid: tuple[int, int]
    patches: dict[str, Tensor] = field(default_factory=dict)


class SiglipBackend(JointBackend):
    capabilities = frozenset({"heat", "global", "retrieve"})
    options = (Option("mode", message("Patch vectors"), _MODES),)

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._flexible = checkpoint.model_type == "siglip2"
        self._model = checkpoint.load(Siglip2Model if self._flexible else SiglipModel, self._dtype, device.name)
        self._vision = self._model.vision_model
        self._tokenizer = checkpoint.tokenizer()
        config = self._model.config
        self._limit = int(config.text_config.max_position_embeddings)
        self._patch = int(config.vision_config.patch_size)
        settings = checkpoint.settings()
        native = int(getattr(config.vision_config, "num_patches", 0) or (config.vision_config.image_size // self._patch) ** 2)
        cells = settings.get("max_num_patches") if self._flexible else native
        self._cells = max(64, min(4096, cells if isinstance(cells, int) else native, 4 * native))
        self._normalisation = inputs.Normalisation.read(settings, inputs.HALF)
        self._prompts = Prompts(PLAIN_TEMPLATES)
        self._captions = VectorCache()
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x, grid = self._input(pixels)
            x = self._embed(x, grid)
            layers = self._vision.encoder.layers
            for layer in layers[:-1]:
                x = layer(x, None)
            after = self._vision.post_layernorm(layers[-1](x, None))
            pooled = self._vision.head(after)
            image = functional.normalize(pooled.reshape(-1).float(), dim=-1)
            seen = _Seen(x, after, image, grid)
            self._patches(seen)
        return self._state(pixels, key, seen, x, after)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        tokens = tokenize(self._tokenizer, caption, self._limit)
        with self.cancellable(check):
            words = self._prompts.vectors([*answers.texts_of(caption, queries), *CONTRAST], self._encode_texts)
            patches = self._patches(seen)
            found = align_dense(patches, words[: len(queries)], words[len(queries) :])
            compared = vectors(patches, words[: len(queries)])
            text = self._caption_vector(caption)
            scale, bias = self._model.logit_scale.float().exp(), self._model.logit_bias.float()
            score = float(((seen.image @ text) * scale + bias).sigmoid())
        found, shown = self._with_learned(state, caption, queries, found, compared)
        frame = self._frame(state, caption, 1 / float(scale), patches)
        notes = too_long(tokens, "For the score of the whole caption, the model")
        return answers.assemble(frame, queries, found, global_score=score, notes=notes, vectors=shown)

    def _embed(self, x: Tensor, grid: tuple[int, int]) -> Tensor:
        if not self._flexible:
            return self._vision.embeddings(x, interpolate_pos_encoding=True)
        # Patches in rows, each as (row in the patch, column in the patch, channel).
        rows, columns = grid
        patches = x[0].reshape(3, rows, self._patch, columns, self._patch).permute(1, 3, 2, 4, 0)
        flat = patches.reshape(1, rows * columns, -1).contiguous()
        return self._vision.embeddings(flat, torch.tensor([grid], device=x.device))

    def _patches(self, seen: _Seen, mode: str = "") -> Tensor:
        """[h, w, D], normalised."""
        mode = mode or self.chosen("mode")
        if mode not in seen.patches:
            after = seen.after
            if mode == "naclip":
                layer = self._vision.encoder.layers[-1]
                after = self._vision.post_layernorm(last_block(layer, seen.before, seen.grid, "naclip", 0, whole=True))
            head = self._vision.head
            width = head.attention.embed_dim
            weight, bias = head.attention.in_proj_weight[2 * width :], head.attention.in_proj_bias[2 * width :]
            z = head.attention.out_proj(functional.linear(after, weight, bias))
            z = z + head.mlp(head.layernorm(z))
            seen.patches[mode] = functional.normalize(z[0].float(), dim=-1).reshape(*seen.grid, -1)
        return seen.patches[mode]

    def _encode_texts(self, texts: list[str]) -> Tensor:
        # The towers were trained on texts padded to the full length, and pool the last token.
        encoded = self._tokenizer(
            texts, padding="max_length", truncation=True, max_length=self._limit, return_tensors="pt"
        ).to(self._place)
        return self._model.get_text_features(input_ids=encoded["input_ids"]).pooler_output


def load(checkpoint: Checkpoint, device: Device) -> SiglipBackend:
    """Raises AlignmentError."""
    return SiglipBackend(checkpoint, device)
