"""OWL-ViT and OWLv2: every patch proposes a box, and words are compared with the patches.

The image side and the boxes are computed once; a new word costs one short text. Sources: Minderer et al., "Simple
open-vocabulary object detection with vision transformers", ECCV 2022; "Scaling open-vocabulary object detection",
NeurIPS 2023 (the image is padded to a square below and to the right).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit
from torch import Tensor
from torch.nn import functional
from transformers import Owlv2ForObjectDetection, OwlViTForObjectDetection

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.dense import PLAIN_TEMPLATES, Prompts
from crossalign_gui.alignment.models.tokens import tokenize
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Proposal
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

_LEAST = 0.1  # the authors' threshold for showing a box
_SIMILAR = 0.5  # of an example's own score, from which a place looks like it


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: [N, C], boxes: [N, 4] corners in image pixels, vectors: [N, D] what each patch is compared by, for the
    N = h * w patches that see the image; area: what they cover. One that sees
    more padding than image repeats the one before."""

    features: Tensor
    boxes: NDArray[np.float64]
    vectors: Tensor
    grid: tuple[int, int]
    area: Box


class OwlBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes", "exemplar"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._square = checkpoint.model_type == "owlv2"
        kind = Owlv2ForObjectDetection if self._square else OwlViTForObjectDetection
        self._model = checkpoint.load(kind, self._dtype, device.name)
        # Boxes need more digits than half precision has.
        for head in (self._model.box_head, self._model.class_head):
            head.float()
        self._model.box_bias = self._model.box_bias.float()
        self._towers = self._model.owlv2 if self._square else self._model.owlvit
        self._tokenizer = checkpoint.tokenizer()
        self._limit = int(self._model.config.text_config.max_position_embeddings)
        vision = self._model.config.vision_config
        self._pixels, self._side = int(vision.image_size), int(vision.image_size) // int(vision.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.CLIP)
        self._prompts = Prompts(PLAIN_TEMPLATES)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        size = (pixels.shape[0], pixels.shape[1])
        canvas = (self._pixels, self._pixels)
        inner = canvas
        if self._square:
            longest = max(size)
            inner = (max(1, round(size[0] / longest * canvas[0])), max(1, round(size[1] / longest * canvas[1])))
        cell = self._pixels / self._side
        rows, columns = (_seeing(length, cell, self._place) for length in inner)
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, inner, self._normalisation, self._place, self._dtype, canvas)
            whole = self._model.image_embedder(x)[0].float()
            boxes = self._model.box_predictor(whole.flatten(1, 2), whole)[0].reshape(self._side, self._side, 4)
            features = whole[0, rows][:, columns].flatten(0, 1)
            vectors = functional.normalize(self._model.class_head.dense0(features), dim=-1)
        seen = _Seen(
            features,
            inputs.boxes_to_image(boxes[rows][:, columns].flatten(0, 1), inputs.padded_area(size, inner, canvas)),
            vectors,
            (len(rows), len(columns)),
            inputs.padded_area(size, inner, (round(len(rows) * cell), round(len(columns) * cell))),
        )
        return ImageState(key, size, seen, inputs.nbytes(seen.features, seen.vectors) + seen.boxes.nbytes)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        texts = answers.texts_of(caption, queries)
        with self.cancellable(check):
            logits: NDArray[np.float32] = np.zeros((0, len(seen.boxes)), np.float32)
            if texts:
                logits = self._logits(seen, self._prompts.vectors(texts, self._encode_texts))
        found = [self._answer(seen, state.size, row, self._note(text)) for row, text in zip(logits, texts, strict=True)]
        frame = answers.Frame(self.id, self.revision, caption, state.size, seen.grid, seen.area, "logit")
        return answers.assemble(frame, queries, found)

    def find_similar(self, state: ImageState, box: Box, check: Check) -> tuple[Proposal, ...]:
        """The patch whose own box fits the example best lends its vector as the query (image-guided detection)."""
        seen: _Seen = state.data
        check()
        overlap = np.array([Box(*item).iou(box) for item in seen.boxes.tolist()])
        if float(overlap.max()) <= 0:
            return ()
        example = seen.vectors[int(overlap.argmax())]
        likeness = (seen.vectors @ example).clamp(0, 1).double().cpu().numpy()
        check()
        found = answers.best_boxes(seen.boxes, likeness, state.size, _SIMILAR, limit=24)
        return tuple(item for item in found if item.box.iou(box) < _SIMILAR)

    def _logits(self, seen: _Seen, words: Tensor) -> NDArray[np.float32]:
        """[L, N]."""
        mask = torch.ones((1, len(words)), dtype=torch.bool, device=words.device)
        found = self._model.class_predictor(seen.features[None], words[None], mask)[0][0]
        return found.T.float().cpu().numpy()

    def _answer(self, seen: _Seen, size: tuple[int, int], logits: NDArray[np.float32], note: str) -> answers.Answer:
        share = expit(logits.astype(np.float64))
        score = float(share.max())
        proposals = answers.best_boxes(seen.boxes, share, size, max(_LEAST, 0.4 * score))
        heat = share.reshape(seen.grid).astype(np.float32)
        return answers.Answer(logits.reshape(heat.shape), heat, score, proposals, score >= _LEAST, note)

    def _note(self, text: str) -> str:
        cut = tokenize(self._tokenizer, PLAIN_TEMPLATES[0].format(text), self._limit).truncated
        return message("only the first {} tokens of the phrase were read", self._limit) if cut else ""

    def _encode_texts(self, texts: list[str]) -> Tensor:
        encoded = self._tokenizer(
            texts, padding="max_length", truncation=True, max_length=self._limit, return_tensors="pt"
        ).to(self._place)
        found = self._towers.get_text_features(input_ids=encoded["input_ids"], attention_mask=encoded["attention_mask"])
        return found.pooler_output


def _seeing(length: int, cell: float, device: str) -> Tensor:
    """The patches along a side that see `length` pixels of the image; where most of the last is padding, its neighbour."""
    count, clear = math.ceil(length / cell), max(1, round(length / cell))
    return torch.arange(count, device=device).clamp(max=clear - 1)


def load(checkpoint: Checkpoint, device: Device) -> OwlBackend:
    """Raises AlignmentError."""
    return OwlBackend(checkpoint, device)
