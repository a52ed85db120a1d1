"""SAM 3: every instance of a short noun phrase, with its mask, and whether the phrase is in the picture at all.

Source: Carion et al., "SAM 3: Segment anything with concepts", 2025; the score of an instance is that of its query times
that of presence. The weights are gated: who may load them is decided by their owner. SAM 3 LiteText (arXiv:2602.12173) is the same
with a small text tower.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import Sam3LiteTextModel, Sam3Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.refining import to_mask
from crossalign_gui.alignment.models.tokens import tokenize
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Proposal
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box

_LEAST = 0.3
_GRID = 72


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """vision: the output of the image tower; answers: by phrase, since each costs a pass of the detector."""

    vision: Any
    answers: dict[str, answers.Answer] = field(default_factory=dict)


class Sam3Backend(ModelBackend):
    capabilities = frozenset({"heat", "boxes", "masks"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, torch.float32 if device.name == "cpu" else device.torch_dtype)
        kind = Sam3LiteTextModel if checkpoint.model_type == "sam3_lite_text" else Sam3Model
        self._model = checkpoint.load(kind, self._dtype, device.name)
        self._tokenizer = checkpoint.tokenizer()
        self._limit = int(self._model.text_encoder.config.max_position_embeddings)
        self._pixels = int(self._model.vision_encoder.config.backbone_config.image_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.HALF)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        side = (self._pixels, self._pixels)
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, side, self._normalisation, self._place, self._dtype)
            seen = _Seen(self._model.get_vision_features(x))
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(*seen.vision.values()))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        found: list[answers.Answer | None] = []
        for text in answers.texts_of(caption, queries):
            if text not in seen.answers:
                with self.cancellable(check):
                    empty = np.zeros((_GRID, _GRID), np.float32)
                    asks = text.strip() and not answers.is_grammar(text)
                    seen.answers[text] = self._ask(seen, text, state.size) if asks else answers.Answer(empty, empty)
            found.append(seen.answers[text])
        frame = answers.Frame(
            self.id, self.revision, caption, state.size, (_GRID, _GRID), Box(0, 0, state.size[1], state.size[0]), "probability"
        )
        return answers.assemble(frame, queries, found)

    def _ask(self, seen: _Seen, text: str, size: tuple[int, int]) -> answers.Answer:
        tokens = tokenize(self._tokenizer, text, self._limit, self._place)
        output = self._model(vision_embeds=seen.vision, input_ids=tokens.ids, attention_mask=tokens.mask)
        presence = output.presence_logits[0].float().sigmoid().reshape(-1)[0]
        scores = (output.pred_logits[0].float().sigmoid() * presence).double().cpu().numpy().reshape(-1)
        corners = output.pred_boxes[0].double().cpu().numpy() * np.array([size[1], size[0], size[1], size[0]])
        masks = output.pred_masks[0].float().cpu()
        proposals = tuple(
            Proposal(item.box, item.score, partial(to_mask, masks[number].clone(), size))
            for number, item in answers.numbered_best_boxes(corners, scores, size, _LEAST, limit=24)
        )
        heat = output.semantic_seg[0, 0].float().sigmoid() * presence
        grid = torch.nn.functional.interpolate(heat[None, None], size=(_GRID, _GRID), mode="bilinear", align_corners=False)
        values = grid[0, 0].cpu().numpy()
        note = f"only the first {self._limit} tokens of the phrase were read" if tokens.truncated else ""
        return answers.Answer(values, values, float(scores.max()), proposals, bool(proposals), note)


def load(checkpoint: Checkpoint, device: Device) -> Sam3Backend:
    """Raises AlignmentError."""
    return Sam3Backend(checkpoint, device)
