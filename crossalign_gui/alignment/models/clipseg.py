"""CLIPSeg: a decoder on a frozen CLIP that was trained to paint what a text names.

Source: Lüddecke and Ecker, "Image segmentation using text and image prompts", CVPR 2022, arXiv:2112.10003. The image is resized to
a square; its activations are computed once, a new text costs the small decoder.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import CLIPSegForImageSegmentation

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.tokens import VectorCache, tokenize
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

_SIDE = 352  # pixels, as it was trained
_CELL = 4  # pixels that it paints to a cell of the heat map
_LEAST = 0.5  # the probability from which a word is found
_AT_ONCE = 16  # texts, for the memory


class ClipSegBackend(ModelBackend):
    capabilities = frozenset({"heat"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(CLIPSegForImageSegmentation, self._dtype, device.name)
        self._vision = self._model.clip.vision_model
        self._tokenizer = checkpoint.tokenizer()
        self._limit = int(self._model.config.text_config.max_position_embeddings)
        patch = int(self._model.config.vision_config.patch_size)
        self._pixels = max(1, round(inputs.side_of(checkpoint.settings(), _SIDE) / patch)) * patch
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self._texts = VectorCache()
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        """Of the state, data: the outputs of the blocks that the decoder reads, each [1, 1 + N, C]."""
        side, wanted = (self._pixels, self._pixels), tuple(self._model.extract_layers)
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, side, self._normalisation, self._place, self._dtype)
            x = self._vision.pre_layrnorm(self._vision.embeddings(x, interpolate_pos_encoding=True))
            outputs = []
            for layer in self._vision.encoder.layers[: max(wanted) + 1]:
                x = layer(x, None)
                outputs.append(x)
        seen = tuple(outputs[number] for number in wanted)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(seen))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        texts = answers.texts_of(caption, queries)
        found: list[answers.Answer | None] = []
        with self.cancellable(check):
            for start in range(0, len(texts), _AT_ONCE):
                some = texts[start : start + _AT_ONCE]
                found += [self._answer(row, text) for row, text in zip(self._paint(state.data, some), some, strict=True)]
        grid = (self._pixels // _CELL, self._pixels // _CELL)
        area = Box(0, 0, state.size[1], state.size[0])
        return answers.assemble(
            answers.Frame(self.id, self.revision, caption, state.size, grid, area, "logit"), queries, found
        )

    def _paint(self, seen: Sequence[Tensor], texts: list[str]) -> NDArray[np.float32]:
        """[L, h, w], the mean logit in each cell."""
        words = self._texts.get(texts, self._encode_texts)
        logits = self._model.decoder(tuple(x.expand(len(texts), -1, -1) for x in seen), words).logits
        cells: NDArray[np.float32] = functional.adaptive_avg_pool2d(logits.float(), self._pixels // _CELL).cpu().numpy()
        return cells

    def _answer(self, logits: NDArray[np.float32], text: str) -> answers.Answer:
        heat = torch.from_numpy(logits).sigmoid().numpy()
        score = float(heat.max())
        cut = tokenize(self._tokenizer, text, self._limit).truncated
        note = message("only the first {} tokens of the phrase were read", self._limit) if cut else ""
        return answers.Answer(logits, heat, score, None, score >= _LEAST, note)

    def _encode_texts(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer(texts, padding=True, truncation=True, max_length=self._limit, return_tensors="pt")
        encoded = encoded.to(self._place)
        found: Tensor = self._model.clip.get_text_features(
            input_ids=encoded["input_ids"], attention_mask=encoded["attention_mask"]
        ).pooler_output
        return found


def load(checkpoint: Checkpoint, device: Device) -> ClipSegBackend:
    """Raises AlignmentError."""
    return ClipSegBackend(checkpoint, device)
