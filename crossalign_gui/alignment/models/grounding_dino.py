"""Grounding DINO and MM-Grounding-DINO: one pass for a caption scores every token against every box.

Scores are read for the tokens of each word; the joined post-processing of the library, which merges words of several
phrases into one label, is not used. Sources: Liu et al., "Grounding DINO", ECCV 2024 (sections 3.1 and 3.3: attention in
both directions, query selection by the encoder's token scores); Zhao et al., "An open and comprehensive pipeline", 2024.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from transformers import GroundingDinoForObjectDetection, MMGroundingDinoForObjectDetection

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.tokens import Tokens, tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState, Option
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import split_words

_LEAST = 0.25  # the authors' box threshold
_SHORT, _LONG = 800, 1333
_SHORTEST = 224
_READOUTS = {
    "encoder": "Token scores of the encoder",
    "boxes": "Boxes",
    "region_to_words": "Attention: image attends to words",
    "word_to_regions": "Attention: words attend to the image",
}
_Maps = NDArray[np.float32]


class _Kept(nn.Module):
    """Stands for the backbone and gives what it gave before."""

    def __init__(self, backbone: Any) -> None:
        super().__init__()
        self.inner = backbone
        self.position_embedding = backbone.position_embedding
        self.conv_encoder = backbone.conv_encoder
        self.seen: tuple[list[Any], list[Any]] | None = None

    def forward(self, pixels: Tensor, mask: Tensor) -> tuple[list[Any], list[Any]]:
        features, positions = self.seen if self.seen is not None else self.inner(pixels, mask)
        return list(features), list(positions)  # copies: the caller appends to them


@dataclass(slots=True, eq=False)
class _Seen:
    """features, positions: of the backbone. pixels: (height, width) of the input. last: the caption (and whether
    attention was kept) of the last pass, and its output: another click on the same caption needs no other pass."""

    features: list[Any]
    positions: list[Any]
    pixels: tuple[int, int]
    last: tuple[tuple[str, bool], Any] | None = None


class GroundingDinoBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        # Sampling places need more digits than half precision has, and it is not faster here.
        super().__init__(checkpoint, device, torch.float32)
        multi = checkpoint.model_type == "mm-grounding-dino"
        kind: Any = MMGroundingDinoForObjectDetection if multi else GroundingDinoForObjectDetection
        self._model = checkpoint.load(kind, self._dtype, device.name, attention="eager")
        self._kept = _Kept(self._model.model.backbone)
        self._kept.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._model.model.backbone = self._kept
        self._tokenizer = checkpoint.tokenizer()
        config = self._model.config
        self._limit = int(config.max_text_len)
        self._heads = int(config.encoder_attention_heads) // 2  # of the fusion of image and words
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self._side = inputs.side_of(checkpoint.settings(), _SHORT)
        layers = [str(number) for number in reversed(range(int(config.encoder_layers)))]
        self.options = (
            Option("readout", message("Heat map"), _READOUTS),
            Option("layer", message("Layer of the attention"), {number: number for number in layers}),
            Option("head", message("Head of the attention"), {"mean": "Mean", **{str(n): str(n) for n in range(self._heads)}}),
        )
        self.watch(self._model)

    def shrink(self) -> bool:
        self._side = self._side * 2 // 3
        return self._side >= _SHORTEST

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        size = (pixels.shape[0], pixels.shape[1])
        scale = min(self._side / min(size), _LONG * self._side / _SHORT / max(size))
        inner = (max(32, round(size[0] * scale)), max(32, round(size[1] * scale)))
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, inner, self._normalisation, self._place, self._dtype)
            self._kept.seen = None
            features, positions = self._kept(x, torch.ones((1, *inner), dtype=torch.long, device=self._place))
        return ImageState(key, size, _Seen(features, positions, inner), inputs.nbytes(features, positions))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        seen: _Seen = state.data
        # A caption ends with a full stop, as in training; it is appended, so that offsets stay.
        text = caption if caption.rstrip().endswith((".", "?")) else f"{caption} ."
        tokens = tokenize(self._tokenizer, text, self._limit, self._place)
        readout = self.chosen("readout")
        attends = readout in ("region_to_words", "word_to_regions")
        if seen.last is None or seen.last[0] not in ((text, True), (text, attends)):
            seen.last = (text, attends), self._pass(seen, tokens, attends, check)
        output = seen.last[1]
        scores = output.logits[0].float().sigmoid().double().cpu().numpy()  # [boxes, tokens]
        area = Box(0, 0, state.size[1], state.size[0])
        boxes = inputs.boxes_to_image(output.pred_boxes[0], area)
        shapes = [(int(feature.shape[-2]), int(feature.shape[-1])) for feature, _ in seen.features]
        maps = self._token_maps(output, shapes, readout, len(tokens.offsets))
        found = []
        for ranges in queries:
            groups = _groups(caption, ranges, tokens)
            found.append(self._answer(groups, scores, boxes, maps, state.size, area) if groups else None)
        grid = shapes[min(1, len(shapes) - 1)]
        kind: Any = {"encoder": "probability", "boxes": "probability"}.get(readout, "attention")
        frame = answers.Frame(self.id, self.revision, caption, state.size, grid, area, kind)
        return answers.assemble(frame, queries, found, notes=too_long(tokens))

    def _pass(self, seen: _Seen, tokens: Tokens, attends: bool, check: Check) -> Any:
        with self.cancellable(check):
            self._kept.seen = (seen.features, seen.positions)
            try:
                # The pixels are only asked for their size: what the backbone saw is kept.
                blank = torch.zeros((1, 3, *seen.pixels), device=self._place)
                return self._model(pixel_values=blank, input_ids=tokens.ids, output_attentions=attends)
            finally:
                self._kept.seen = None

    def _answer(
        self,
        groups: list[list[int]],
        scores: NDArray[np.float64],
        boxes: NDArray[np.float64],
        maps: _Maps,
        size: tuple[int, int],
        area: Box,
    ) -> answers.Answer:
        """A word scores by its best token, a phrase by the mean of its words (as GLIP grounds phrases)."""
        by_box = np.mean([scores[:, group].max(1) for group in groups], axis=0)
        best = float(by_box.max())
        proposals = answers.best_boxes(boxes, by_box, size, max(_LEAST, 0.5 * best))
        if self.chosen("readout") == "boxes":
            heat = answers.boxes_to_heat(
                answers.best_boxes(boxes, by_box, size, 0.05, 40), (maps.shape[1], maps.shape[2]), area
            )
        else:
            heat = np.mean([maps[group].max(0) for group in groups], axis=0, dtype=np.float32)
        return answers.Answer(heat, heat, best, proposals, best >= _LEAST)

    def _token_maps(self, output: Any, shapes: list[tuple[int, int]], readout: str, count: int) -> _Maps:
        """[T, h, w] on the grid of the second level: the best of all levels at each place."""
        grid = shapes[min(1, len(shapes) - 1)]
        if readout == "boxes":
            return np.zeros((count, *grid), np.float32)
        if readout == "encoder":
            values = output.enc_outputs_class[0, :, :count].float().sigmoid()
        else:
            values = self._attention(output, readout)[:, :count]
        flat = values.T.cpu().numpy().astype(np.float32)
        levels, first = [], 0
        for rows, columns in shapes:
            levels.append(flat[:, first : first + rows * columns].reshape(count, rows, columns))
            first += rows * columns
        return np.stack([np.max([resize(level[token], grid) for level in levels], axis=0) for token in range(count)])

    def _attention(self, output: Any, readout: str) -> Tensor:
        """[places, T]: image to words sums to 1 over words, words to image over places."""
        direction = 0 if readout == "region_to_words" else 1
        layer = output.encoder_attentions[direction][int(self.chosen("layer"))]
        if layer.dim() == 4:
            layer = layer[0]
        head = self.chosen("head")
        values: Tensor = layer.float().mean(0) if head == "mean" else layer[int(head)].float()
        return values if direction == 0 else values.T


def _groups(caption: str, ranges: Ranges, tokens: Tokens) -> list[list[int]]:
    """The tokens of each word of a query, without the words that only serve grammar unless there are no others."""
    words = [
        ((max(word.start, first), min(word.end, last)), word.text)
        for first, last in ranges
        for word in split_words(caption)
        if word.start < last and word.end > first
    ]
    naming = [place for place, text in words if not answers.is_grammar(text)] or [place for place, _ in words]
    found = [tokens.of((place,)) for place in naming]
    return [group for group in found if group]


def load(checkpoint: Checkpoint, device: Device) -> GroundingDinoBackend:
    """Raises AlignmentError."""
    return GroundingDinoBackend(checkpoint, device)
