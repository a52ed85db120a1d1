"""Encode a picture for the bundled model: what every word of the vocabulary scores at every place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional

from crossalign_gui.alignment.compact import everyday
from crossalign_gui.alignment.compact.at_once import at_once
from crossalign_gui.alignment.compact.backbone import normalise
from crossalign_gui.alignment.compact.colours import colour_grid
from crossalign_gui.alignment.compact.convolution import pointwise
from crossalign_gui.alignment.compact.drawings import Drawings, Seen
from crossalign_gui.alignment.compact.encoded import Detected, Encoded, is_photograph
from crossalign_gui.alignment.compact.everyday import Backbone, Boxes, Detections
from crossalign_gui.alignment.compact.network import CompactNetwork
from crossalign_gui.alignment.protocol import Check

_STRIDE = 8
_STRIP = 32  # rows of a reduced picture


@dataclass(frozen=True, slots=True)
class Scales:
    """The longer side in pixels of the drawing encoder's input, and of that of the photograph encoder's fine pass for a 4:3
    picture; other shapes get the same area there, so that they cost the same. The coarse pass sees half as much of each side."""

    drawing: int = 448
    photograph: int = 640

    @property
    def coarse(self) -> int:
        return self.photograph // 2

    @property
    def surfaces_see_fine(self) -> bool:
        """Whether the head for surfaces is given the features of the fine pass: of the one nearer to what it learned from."""
        return abs(self.photograph - everyday.BACKBONE_SIDE) <= abs(self.coarse - everyday.BACKBONE_SIDE)


@torch.inference_mode()
def encode(
    network: CompactNetwork,
    colour_table: NDArray[np.uint8],
    pixels: NDArray[np.uint8],
    scales: Scales,
    check: Check,
) -> Encoded:
    """pixels: [H, W, 3] RGB. `check` is called between the passes and may raise Cancelled."""
    device = next(network.parameters()).device
    large = fit(pixels, area_side(pixels, scales.photograph))
    check()

    def look() -> tuple[Backbone, Backbone]:
        fine = _look(network, large)
        check()
        return fine, _look(network, fit(_enough(large, pixels, scales.coarse), scales.coarse))

    def detect() -> Detections:
        own = np.array(fit(_enough(large, pixels, everyday.SIDE), everyday.SIDE))
        return network.everyday.detect(torch.from_numpy(own).to(device).permute(2, 0, 1))

    (fine, coarse), seen = at_once(look, detect) if device.type == "cpu" else (look(), detect())
    check()
    surfaces = network.everyday.surfaces_of(seen, fine if scales.surfaces_see_fine else coarse).half().cpu().numpy()
    check()
    small = fit(_enough(large, pixels, scales.drawing), scales.drawing)
    grid = (small.shape[0] // _STRIDE, small.shape[1] // _STRIDE)
    drawings = Drawings(grid, len(network.concepts.vectors), partial(_draw, network, small))
    if device.type != "cpu" or not is_photograph(surfaces):
        drawings.look()
    both = fine.scores + functional.interpolate(
        coarse.scores, size=fine.scores.shape[2:], mode="bilinear", align_corners=False
    )
    return Encoded(
        drawings,
        both[0].half().cpu().numpy(),
        both[0].logsumexp(0).cpu().numpy(),
        colour_grid(small, colour_table, _STRIDE),
        _detected(seen.things),
        surfaces,
    )


def _look(network: CompactNetwork, pixels: NDArray[np.uint8]) -> Backbone:
    features = network.photograph(network.shared(prepare(network, pixels))[1])
    return Backbone(features.s16, features.s32, classify(network, features.head))


@torch.inference_mode()
def _draw(network: CompactNetwork, pixels: NDArray[np.uint8]) -> Seen:
    drawing = network.drawing(*network.shared(prepare(network, pixels)))
    scores = network.concepts.log_probabilities(drawing[0]).half().cpu().numpy()
    return scores, functional.avg_pool2d(drawing.float(), 2)[0].permute(1, 2, 0).half().cpu().numpy()


def _detected(things: Boxes) -> Detected:
    units, scores, boxes = (part.cpu().numpy() for part in things)
    return Detected(units, scores.astype(np.float32), boxes.astype(np.float32))


def _enough(copy: NDArray[np.uint8], pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """The copy of a large photograph where it is still large enough: that photograph is made smaller once. A picture that was made
    larger is not taken from its copy, which is blurred."""
    return copy if side <= max(copy.shape[:2]) < max(pixels.shape[:2]) else pixels


def area_side(pixels: NDArray[np.uint8], side: float) -> float:
    """The longer side of a picture that has the area of a 4:3 one whose longer side is `side`."""
    height, width = pixels.shape[:2]
    return side * max(height, width) * (0.75 / (height * width)) ** 0.5


def fit(pixels: NDArray[np.uint8], side: float) -> NDArray[np.uint8]:
    """Scale so that the longer side is `side`, both sides rounded to multiples of 32 (never under 32)."""
    height, width = pixels.shape[:2]
    scale = side / max(height, width) / 32
    size = (min(64, max(1, round(width * scale))) * 32, min(64, max(1, round(height * scale))) * 32)
    if size == (width, height):
        return pixels
    across, down = max(1, width // size[0]), max(1, height // size[1])
    whole = (0, 0, width / across, height / down)
    return np.asarray(_reduced(pixels, across, down).resize(size, Image.Resampling.BILINEAR, whole))


def _reduced(pixels: NDArray[np.uint8], across: int, down: int) -> Image.Image:
    """Means of cells. In strips: a copy of a whole large photograph would be among the most that encoding takes."""
    if across == down == 1:
        return Image.fromarray(pixels)
    height, width = pixels.shape[:2]
    found = Image.new("RGB", (-(-width // across), -(-height // down)))
    for top in range(0, found.height, _STRIP):
        part = Image.fromarray(pixels[top * down : (top + _STRIP) * down])
        found.paste(part.reduce((across, down)), (0, top))
    return found


def prepare(network: CompactNetwork, pixels: NDArray[np.uint8]) -> Tensor:
    """[H, W, 3] -> what the ImageNet network takes, [1, 3, H, W]."""
    weight = network.classifier.weight
    x = torch.from_numpy(np.array(pixels)).to(weight.device).permute(2, 0, 1)[None]
    return normalise(x).to(weight.dtype).contiguous(memory_format=torch.channels_last)


def classify(network: CompactNetwork, features: Tensor) -> Tensor:
    """The `head` of `PhotographFeatures` -> scores of the ImageNet classes, [1, 1000, h, w], float32."""
    return pointwise(features, network.classifier.weight, network.classifier.bias).float()
