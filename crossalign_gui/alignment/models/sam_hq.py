"""SAM-HQ: masks with finer edges than SAM's, from a box, a heat peak or clicks.

Source: Ke et al., "Segment anything in high quality", NeurIPS 2023 (arXiv:2306.01567). The longer side of the image is made as long
as the canvas, the rest is padding. What the first global block of the tower saw is added to the mask.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import SamHQModel

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import inputs
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.refining import Refiner
from crossalign_gui.alignment.protocol import Check, ImageState


class SamHqRefiner(Refiner):
    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(SamHQModel, torch.float32, device.name)  # prompts are coordinates
        self._model.vision_encoder.to(self._dtype)
        self._pixels = int(self._model.config.vision_config.image_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.IMAGENET)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        """Of the state, data: the image's embedding and those of the global blocks."""
        size = (pixels.shape[0], pixels.shape[1])
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, self._shape(size), self._normalisation, self._place, self._dtype)
            x = torch.nn.functional.pad(x, (0, self._pixels - x.shape[3], 0, self._pixels - x.shape[2]))
            seen, between = self._model.get_image_embeddings(x)
            data = seen.float(), [item.float() for item in between[:1]]
        return ImageState(key, size, data, inputs.nbytes(data))

    def _shape(self, size: tuple[int, int]) -> tuple[int, int]:
        factor = self._pixels / max(size)
        return max(1, int(size[0] * factor + 0.5)), max(1, int(size[1] * factor + 0.5))

    def _masks(
        self, state: ImageState, points: Tensor | None, labels: Tensor | None, boxes: Tensor | None, several: bool
    ) -> Any:
        """Of several, the model gives the one that it trusts most as the first."""
        seen, between = state.data
        return self._model(
            image_embeddings=seen, intermediate_embeddings=between, input_points=points, input_labels=labels, input_boxes=boxes,
            multimask_output=several,
        )  # fmt: skip


def load(checkpoint: Checkpoint, device: Device) -> SamHqRefiner:
    """Raises AlignmentError."""
    return SamHqRefiner(checkpoint, device)
