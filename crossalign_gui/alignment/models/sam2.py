"""SAM 2 and EdgeTAM: from a box, a heat peak or clicks to a mask. They know no words; they refine what another model found.

Sources: Ravi et al., "SAM 2: Segment anything in images and videos", ICLR 2025; Zhou et al., "EdgeTAM: On-device track anything
model", CVPR 2025 (arXiv:2501.07256), the same with a lighter image tower, which is one of the package timm. The image is resized to a
square.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from transformers import EdgeTamModel, Sam2Model

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.refining import Refiner
from crossalign_gui.alignment.protocol import Check, ImageState

_CLICKS = 8  # a side, where a whole image is cut into regions
_AT_ONCE = 4  # clicks: all together they fill gigabytes
_TRUST = 0.4


class Sam2Refiner(Refiner):
    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        # Prompts are coordinates: only the image tower goes to half precision.
        kind = EdgeTamModel if checkpoint.model_type.startswith("edgetam") else Sam2Model
        self._model = checkpoint.load(kind, torch.float32, device.name)
        self._model.vision_encoder.to(self._dtype, memory_format=torch.channels_last)
        self._model.vision_encoder.register_forward_hook(_in_float)
        self._pixels = int(self._model.config.prompt_encoder_config.image_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        side = (self._pixels, self._pixels)
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, side, self._normalisation, self._place, self._dtype)
            seen = self._model.get_image_embeddings(x)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(seen))

    def _shape(self, size: tuple[int, int]) -> tuple[int, int]:
        return (self._pixels, self._pixels)

    def _masks(
        self, state: ImageState, points: Tensor | None, labels: Tensor | None, boxes: Tensor | None, several: bool
    ) -> Any:
        return self._model(
            image_embeddings=list(state.data), input_points=points, input_labels=labels, input_boxes=boxes,
            multimask_output=several,
        )  # fmt: skip

    def regions(self, state: ImageState, grid: tuple[int, int], check: Check) -> Tensor:
        """[h, w] of int64 on the grid (rows, columns) over the whole image: the number of the region at each cell, 0 for none.

        A click on each of 8 x 8 places; masks that are trusted little or change with the threshold are left out, and a larger
        one lies over a smaller one, as CorrCLIP (arXiv:2411.10086) has it.
        """
        steps = (torch.arange(_CLICKS, device=self._place) + 0.5) * (self._pixels / _CLICKS)
        points = torch.cartesian_prod(steps, steps).flip(-1)[None, :, None]
        logits, trust = self._everywhere(state, points, check)
        with self.cancellable(check):
            steady = (logits > 1).sum((1, 2)) / (logits > -1).sum((1, 2)).clamp(min=1)
            kept = logits[(trust >= _TRUST) & (steady >= _TRUST)]
            found = torch.zeros(grid, dtype=torch.long, device=logits.device)
            if len(kept):
                inside = functional.interpolate(kept[:, None], size=grid, mode="bilinear", align_corners=False)[:, 0] > 0
                for number, place in enumerate(inside.sum((1, 2)).argsort(stable=True).tolist(), start=1):
                    found[inside[place]] = number
        return found

    def _everywhere(self, state: ImageState, points: Tensor, check: Check) -> tuple[Tensor, Tensor]:
        """points: [1, N, 1, 2] -> a mask's logits for each, [N, h, w], and how far it is trusted, [N]."""
        logits, trust = [], []
        with self.cancellable(check):
            for some in torch.split(points, _AT_ONCE, 1):
                check()
                labels = torch.ones(some.shape[:-1], dtype=torch.long, device=self._place)
                output = self._model(
                    image_embeddings=list(state.data), input_points=some, input_labels=labels, input_boxes=None,
                    multimask_output=False,
                )  # fmt: skip
                logits.append(output.pred_masks[0, :, 0].float())
                trust.append(output.iou_scores[0, :, 0].float())
        return torch.cat(logits), torch.cat(trust)


def _in_float(module: Any, arguments: Any, output: Any) -> Any:
    output.fpn_hidden_states = [feature.float() for feature in output.fpn_hidden_states]
    output.fpn_position_encoding = [position.float() for position in output.fpn_position_encoding]
    return output


def load(checkpoint: Checkpoint, device: Device) -> Sam2Refiner:
    """Raises AlignmentError."""
    return Sam2Refiner(checkpoint, device)
