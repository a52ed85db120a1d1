"""SAM 2: from a box, a heat peak or clicks to a mask. It knows no words; it refines what another model found.

Source: Ravi et al., "SAM 2: Segment anything in images and videos", ICLR 2025. The image is resized to a square.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import Sam2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.protocol import AlignmentError, Check, ImageState, Prompt, Proposal
from crossalign_gui.domain.geometry import Mask
from crossalign_gui.domain.masks import bounds, encode
from crossalign_gui.domain.messages import message

_CLICKS = 8  # a side, where a whole image is cut into regions
_TRUST = 0.4


class Sam2Refiner(ModelBackend):
    capabilities = frozenset({"refine", "masks"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        # Prompts are coordinates: only the image tower goes to half precision.
        self._model = checkpoint.load(Sam2Model, torch.float32, device.name)
        self._model.vision_encoder.to(self._dtype, memory_format=torch.channels_last)
        self._model.vision_encoder.register_forward_hook(_in_float)
        size = self._model.config.vision_config.backbone_config.image_size
        self._pixels = int(size[0] if isinstance(size, list | tuple) else size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        side = (self._pixels, self._pixels)
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, side, self._normalisation, self._place, self._dtype)
            seen = self._model.get_image_embeddings(x)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(seen))

    def refine(self, state: ImageState, prompt: Prompt, check: Check) -> Proposal:
        """Of the three masks for one click the one that the model trusts most; for more than a click, its single mask."""
        height, width = state.size
        scale = (self._pixels / width, self._pixels / height)
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
            output = self._model(
                image_embeddings=list(state.data), input_points=points, input_labels=labels, input_boxes=box,
                multimask_output=prompt.box is None and len(places) == 1,
            )  # fmt: skip
            best = int(output.iou_scores[0, 0].argmax())
            logits = output.pred_masks[0, 0, best].float().cpu()
        mask = to_mask(logits, state.size)
        found = bounds(mask)
        if found.area <= 0:
            raise AlignmentError(
                message("No mask was found there; click nearer to the middle of the thing, or draw a box around it")
            )
        return Proposal(found, float(output.iou_scores[0, 0, best].clamp(0, 1)), partial(_given, mask))

    def regions(self, state: ImageState, grid: tuple[int, int], check: Check) -> Tensor:
        """[h, w] of int64 on the grid (rows, columns) over the whole image: the number of the region at each cell, 0 for none.

        A click on each of 8 x 8 places; masks that are trusted little or change with the threshold are left out, and a larger
        one lies over a smaller one, as CorrCLIP (arXiv:2411.10086) has it.
        """
        steps = (torch.arange(_CLICKS, device=self._place) + 0.5) * (self._pixels / _CLICKS)
        points = torch.cartesian_prod(steps, steps).flip(-1)[None, :, None]
        labels = torch.ones(points.shape[:-1], dtype=torch.long, device=self._place)
        with self.cancellable(check):
            output = self._model(
                image_embeddings=list(state.data), input_points=points, input_labels=labels, input_boxes=None,
                multimask_output=False,
            )  # fmt: skip
            logits, trust = output.pred_masks[0, :, 0].float(), output.iou_scores[0, :, 0].float()
            steady = (logits > 1).sum((1, 2)) / (logits > -1).sum((1, 2)).clamp(min=1)
            kept = logits[(trust >= _TRUST) & (steady >= _TRUST)]
            found = torch.zeros(grid, dtype=torch.long, device=logits.device)
            if len(kept):
                inside = functional.interpolate(kept[:, None], size=grid, mode="bilinear", align_corners=False)[:, 0] > 0
                for number, place in enumerate(inside.sum((1, 2)).argsort(stable=True).tolist(), start=1):
                    found[inside[place]] = number
        return found


def to_mask(logits: Tensor, size: tuple[int, int]) -> Mask:
    """[h, w] over the whole image to a mask of (height, width): where the interpolated logit is positive."""
    full = functional.interpolate(logits[None, None], size=size, mode="bilinear", align_corners=False)[0, 0] > 0
    return encode(full.numpy())


def _in_float(module: Any, arguments: Any, output: Any) -> Any:
    output.fpn_hidden_states = [feature.float() for feature in output.fpn_hidden_states]
    output.fpn_position_encoding = [position.float() for position in output.fpn_position_encoding]
    return output


def _given(mask: Mask) -> Mask:
    return mask


def load(checkpoint: Checkpoint, device: Device) -> Sam2Refiner:
    """Raises AlignmentError."""
    return Sam2Refiner(checkpoint, device)
