"""OmDet-Turbo: boxes for a phrase, fast, by a detector that is told its task in words.

Source: Zhao et al., "Real-time transformer-based open-vocabulary detection with efficient fusion head", 2024 (arXiv:2403.06892). The
image is resized to a square. Published checkpoints have an image tower of the package timm. Each phrase is a task of its own, so that
no answer depends on what else was asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import OmDetTurboForObjectDetection

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.tokens import tokenize
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

_LEAST = 0.3  # as its processor has it
_GRID = (40, 40)
_TASK = "Detect {}."
_AT_ONCE = 16
"""Phrases in one pass, each with its own task."""


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: of the image, at three sizes. answers: by phrase, since each costs a pass of the decoder."""

    features: Any
    answers: dict[str, answers.Answer] = field(default_factory=dict)


class OmDetBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, torch.float32 if device.name == "cpu" else device.torch_dtype)
        self._model = checkpoint.load(OmDetTurboForObjectDetection, self._dtype, device.name, "eager")
        self._tokenizer = checkpoint.tokenizer()
        self._limit = int(self._model.config.text_config.max_position_embeddings)
        side = self._model.config.image_size
        self._pixels = int(side[0] if isinstance(side, list | tuple) else side)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, (self._pixels, self._pixels), self._normalisation, self._place, self._dtype)
            seen = _Seen(self._model.encoder(self._model.vision_backbone(x), return_dict=True).extracted_states)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(seen.features))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        area = Box(0, 0, state.size[1], state.size[0])
        empty = np.zeros(_GRID, np.float32)
        texts = answers.texts_of(caption, queries)
        missing = [text for text in dict.fromkeys(texts) if text not in seen.answers]
        asked = [text for text in missing if text.strip() and not answers.is_grammar(text)]
        with self.cancellable(check):
            for start in range(0, len(asked), _AT_ONCE):
                some = asked[start : start + _AT_ONCE]
                seen.answers.update(zip(some, self._ask(seen, some, area), strict=True))
        seen.answers.update((text, answers.Answer(empty, empty)) for text in missing if text not in seen.answers)
        frame = answers.Frame(self.id, self.revision, caption, state.size, _GRID, area, "probability")
        return answers.assemble(frame, queries, [seen.answers[text] for text in texts])

    def _ask(self, seen: _Seen, texts: list[str], area: Box) -> list[answers.Answer]:
        named, tasks = self._padded(texts), self._padded([_TASK.format(text) for text in texts])
        one = torch.ones(len(texts), dtype=torch.long, device=self._place)
        language = self._model.get_language_embedding(*named, *tasks, one)
        features = [item.expand(len(texts), -1, -1, -1) for item in seen.features]
        output = self._model.decoder(features, *language, return_dict=True)
        scores = output.decoder_classes[-1][..., 0].float().sigmoid().double().cpu().numpy()
        size = (round(area.height), round(area.width))
        found = []
        for text, coords, row in zip(texts, output.decoder_coords[-1], scores, strict=True):
            corners = inputs.boxes_to_image(coords, area)
            boxes = answers.best_boxes(corners, row, size, _LEAST)
            heat = answers.boxes_to_heat(boxes or answers.best_boxes(corners, row, size, 0.0, limit=1), _GRID, area)
            cut = tokenize(self._tokenizer, text, self._limit).truncated
            note = message("only the first {} tokens of the phrase were read", self._limit) if cut else ""
            found.append(answers.Answer(heat, heat, float(row.max()), boxes, bool(boxes), note))
        return found

    def _padded(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        found = self._tokenizer(texts, padding="max_length", truncation=True, max_length=self._limit, return_tensors="pt")
        return found["input_ids"].to(self._place), found["attention_mask"].to(self._place)


def load(checkpoint: Checkpoint, device: Device) -> OmDetBackend:
    """Raises AlignmentError."""
    return OmDetBackend(checkpoint, device)
