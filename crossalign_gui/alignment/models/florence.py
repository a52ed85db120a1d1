"""Florence-2: phrases of a caption to boxes, written as location tokens; and captions.

Source: Xiao et al., "Florence-2", CVPR 2024: locations are 1000 bins along each side of the image, and the model repeats
each phrase of the caption before the boxes that it finds for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import Florence2ForConditionalGeneration

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.written_boxes import GRID, answer_of, boxes_only, one_by_one
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Reader

_GROUND = "Locate the phrases in the caption: {}"
_DESCRIBE = "What does the image describe?"
_SIDE = 768
_MOST_TOKENS = 512


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: of the image tower and its projection. written: what was answered, by prompt."""

    features: Any
    count: int
    written: dict[str, str] = field(default_factory=dict)


class FlorenceBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes", "caption"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(Florence2ForConditionalGeneration, self._dtype, device.name)
        self._tokenizer = checkpoint.tokenizer()
        self._side = inputs.side_of(checkpoint.settings(), _SIDE)
        self._limit = int(self._model.config.text_config.max_position_embeddings)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, (self._side, self._side), self._normalisation, self._place, self._dtype)
            features = self._model.model.get_image_features(x)
        seen = _Seen(features, int(features.pooler_output.shape[1]))
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(*features.values()))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        text = self._write(state.data, _GROUND.format(caption), check) if caption.strip() else ""
        reading = Reader(FAMILIES["florence2"], (state.size[1], state.size[0])).read(text)
        written = one_by_one(boxes_only(reading.things), caption)
        area = Box(0, 0, state.size[1], state.size[0])
        found = [answer_of(written, ranges, caption, area) for ranges in queries]
        frame = answers.Frame(self.id, self.revision, caption, state.size, GRID, area, "probability")
        return answers.assemble(frame, queries, found, notes=tuple(dict.fromkeys(reading.warnings)))

    def write_caption(self, state: ImageState, check: Check) -> str:
        return re.sub(r"<[^>]*>", "", self._write(state.data, _DESCRIBE, check)).strip()

    def _write(self, seen: _Seen, prompt: str, check: Check) -> str:
        if prompt in seen.written:
            return seen.written[prompt]
        model = self._model
        words = self._tokenizer(prompt, truncation=True, max_length=max(8, self._limit - seen.count))["input_ids"]
        image = [model.config.image_token_id] * seen.count
        ids = torch.tensor([image + words], device=self._place)
        with self.cancellable(check):
            embedded = model.get_input_embeddings()(ids)
            embedded[:, : seen.count] = seen.features.pooler_output.to(embedded.dtype)
            mask = torch.ones_like(ids)
            encoded = model.model.language_model.encoder(inputs_embeds=embedded, attention_mask=mask)
            found = model.generate(
                encoder_outputs=encoded, attention_mask=mask, max_new_tokens=_MOST_TOKENS, num_beams=1, do_sample=False
            )
        seen.written[prompt] = str(self._tokenizer.decode(found[0], skip_special_tokens=False))
        return seen.written[prompt]


def load(checkpoint: Checkpoint, device: Device) -> FlorenceBackend:
    """Raises AlignmentError."""
    return FlorenceBackend(checkpoint, device)
