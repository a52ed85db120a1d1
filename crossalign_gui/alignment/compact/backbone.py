"""EfficientNet-Lite0 as a fully convolutional feature extractor.

Architecture: Tan and Le, "EfficientNet", ICML 2019 (arXiv 1905.11946), table 1, in its Lite variant (ReLU6, no
squeeze-and-excitation). The layout of the blocks follows the Apache-2.0 package `efficientnet-lite-pytorch`
by ML Illustrated, itself a port of Google's TensorFlow code; batch norms are folded into the convolutions
when the weights are converted (`training/backbone_weights.py`), so every layer here is one convolution.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from crossalign_gui.alignment.compact.convolution import Convolution

STEM = 32
HEAD = 1280
# (kernel, stride, expansion, output channels, repeats): table 1, stages 2 to 8.
STAGES = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)


class Features(NamedTuple):
    """Feature maps of a batch: stride 4 [B,24,.,.], 8 [B,40,.,.], 16 [B,112,.,.], 32 [B,320,.,.], and
    `head` [B,1280,.,.], which the classifier's weight vectors speak to, at stride 32."""

    s4: Tensor
    s8: Tensor
    s16: Tensor
    s32: Tensor
    head: Tensor


class Block(nn.Module):
    """An inverted residual (Sandler et al., MobileNetV2, section 3.3)."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = inputs * expansion
        self.expand = Convolution(inputs, wide, 1, activation="relu6") if expansion > 1 else None
        self.depthwise = Convolution(wide, wide, kernel, stride, groups=wide, activation="relu6")
        self.project = Convolution(wide, outputs, 1)
        self._residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = x if self.expand is None else self.expand(x)
        out: Tensor = self.project(self.depthwise(y), x if self._residual else None)
        return out


class EfficientNetLite0(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = Convolution(3, STEM, 3, 2, activation="relu6")
        blocks, channels = [], STEM
        for kernel, stride, expansion, outputs, repeats in STAGES:
            for repeat in range(repeats):
                blocks.append(Block(channels, outputs, kernel, stride if repeat == 0 else 1, expansion))
                channels = outputs
        self.blocks = nn.ModuleList(blocks)
        self.head = Convolution(channels, HEAD, 1, activation="relu6")

    def forward(self, x: Tensor) -> Features:
        """x: [B,3,H,W] from `normalise`, H and W multiples of 32."""
        x = self.stem(x)
        kept = {}
        for index, block in enumerate(self.blocks):
            x = block(x)
            kept[index] = x
        return Features(kept[2], kept[4], kept[10], kept[15], self.head(x))


def normalise(pixels: Tensor) -> Tensor:
    """[..., 3, H, W] bytes or floats 0..255 -> the range that the weights were trained with."""
    return pixels.to(torch.float32).sub(127.0).mul_(1 / 128)  # a power of two: exact
