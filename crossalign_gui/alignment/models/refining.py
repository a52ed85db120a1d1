"""What the models of the SAM kind share: a box and clicks in, the mask that fits them best out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import partial
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.protocol import AlignmentError, Check, ImageState, Prompt, Proposal
from crossalign_gui.domain.geometry import Mask
from crossalign_gui.domain.masks import bounds, encode
from crossalign_gui.domain.messages import message


class Refiner(ModelBackend, ABC):
    """_pixels: a side of the square canvas that it reads, whose upper left part `_shape` the image fills."""

    capabilities = frozenset({"refine", "masks"})
    _pixels: int

    def refine(self, state: ImageState, prompt: Prompt, check: Check) -> Proposal:
        """Of the three masks for one click the one that the model trusts most; for more than a click, its single mask."""
        height, width = state.size
        shape = self._shape(state.size)
        scale = (shape[1] / width, shape[0] / height)
        places = [(x, y, 1) for x, y in prompt.inside] + [(x, y, 0) for x, y in prompt.outside]
        if prompt.box is None and not prompt.inside:
            raise AlignmentError(message("Give a box, or click once inside the thing, before its mask is asked for"))
        points = labels = box = None
        if places:
            points = torch.tensor([[[[x * scale[0], y * scale[1]] for x, y, _ in places]]], device=self._place)
            labels = torch.tensor([[[label for _, _, label in places]]], device=self._place)
        if prompt.box is not None:
            b = prompt.box
            corners = [b.x0 * scale[0], b.y0 * scale[1], b.x1 * scale[0], b.y1 * scale[1]]
            box = torch.tensor([[corners]], device=self._place)
        with self.cancellable(check):
            output = self._masks(state, points, labels, box, prompt.box is None and len(places) == 1)
            best = int(output.iou_scores[0, 0].argmax())
            logits = output.pred_masks[0, 0, best].float().cpu()
        mask = to_mask(logits, state.size, (shape[0] / self._pixels, shape[1] / self._pixels))
        found = bounds(mask)
        if found.area <= 0:
            raise AlignmentError(
                message("No mask was found there; click nearer to the middle of the thing, or draw a box around it")
            )
        return Proposal(found, float(output.iou_scores[0, 0, best].clamp(0, 1)), partial(_given, mask))

    @abstractmethod
    def _shape(self, size: tuple[int, int]) -> tuple[int, int]:
        """(height, width) on the canvas of an image of (height, width)."""

    @abstractmethod
    def _masks(
        self, state: ImageState, points: Tensor | None, labels: Tensor | None, boxes: Tensor | None, several: bool
    ) -> Any:
        """iou_scores: [1, 1, M]; pred_masks: [1, 1, M, h, w], logits over the canvas. points: [1, 1, N, 2], labels: [1, 1, N],
        boxes: [1, 1, 4], in pixels of the canvas. several: whether it may give more than one."""


def to_mask(logits: Tensor, size: tuple[int, int], part: tuple[float, float] = (1.0, 1.0)) -> Mask:
    """[h, w] to a mask of (height, width): where the interpolated logit is positive. part: of the height and the width of the logits
    that the image fills; the rest is padding."""
    if part != (1.0, 1.0):  # the grid of the image's pixels, in the coordinates of the whole canvas from -1 to 1
        y, x = ((torch.arange(n) + 0.5) / n * of * 2 - 1 for n, of in zip(size, part, strict=True))
        grid = torch.stack((x.expand(size), y[:, None].expand(size)), -1)
        full = functional.grid_sample(logits[None, None], grid[None], "bilinear", "border", align_corners=False)[0, 0] > 0
    else:
        full = functional.interpolate(logits[None, None], size=size, mode="bilinear", align_corners=False)[0, 0] > 0
    return encode(full.numpy())


def _given(mask: Mask) -> Mask:
    return mask
