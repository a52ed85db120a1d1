"""The detector of everyday things: NanoDet (RangiLyu/nanodet, Apache-2.0), its custom cross-stage-partial variant, in torch.

Losses and heads: Li et al., "Generalized Focal Loss", NeurIPS 2020, section 3 (a class score that is an IoU quality, distances
to the sides of a box as distributions); neck: Liu et al., "Path Aggregation Network", CVPR 2018, with sums only; blocks: Wang
et al., "CSPNet", CVPR Workshops 2020. The weights are converted by `training/detector_weights.py`.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact.convolution import Convolution

STRIDES = (8, 16, 32)
WIDTH = 128  # channels of the neck
CLASSES = 80
BINS = 11  # of the distribution of each distance, in strides
_MEAN = (103.53, 116.28, 123.675)  # of blue, green, red
_DEVIATION = (57.375, 57.12, 58.395)


class Detections(NamedTuple):
    """scores: [B, CLASSES, n] logits over all cells of the three levels, row by row. boxes: [B, 4, n], x0, y0, x1, y1 in pixels of
    the input, not clipped. levels: neck features at strides 8, 16, 32, [B, WIDTH, H / s, W / s]. stages: those of the backbone,
    of 128, 256 and 512 channels."""

    scores: Tensor
    boxes: Tensor
    levels: tuple[Tensor, Tensor, Tensor]
    stages: tuple[Tensor, Tensor, Tensor]


def _conv(inputs: int, outputs: int, stride: int = 1, *, small: bool = False) -> Convolution:
    """3 x 3, with a leaky rectifier. small: at stride 32."""
    return Convolution(inputs, outputs, 3, stride, activation="leaky", centred=True, small=small)


class _Half(nn.Module):
    """Half of the channels, and these looked at once more, side by side."""

    def __init__(self, inputs: int, width: int, small: bool) -> None:
        super().__init__()
        self.first, self.second = _conv(inputs, width, small=small), _conv(width, width, small=small)

    def forward(self, x: Tensor) -> Tensor:
        half = self.first(x)
        return torch.cat([self.second(half), half], 1)


class _Stage(nn.Module):
    """A convolution, halves, a convolution; the end beside the beginning."""

    def __init__(self, inputs: int, stride: int, halves: int, *, small: bool = False) -> None:
        super().__init__()
        self.enter = _conv(inputs, inputs, stride)
        self.halves = nn.Sequential(*(_Half(inputs, inputs // 2, small) for _ in range(halves)))
        self.leave = _conv(inputs, inputs, small=small)

    def forward(self, x: Tensor) -> Tensor:
        start = self.enter(x)
        return torch.cat([self.leave(self.halves(start)), start], 1)


class Detector(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = _conv(3, 32, 2)
        self.stages = nn.ModuleList([_Stage(32, 1, 1), _Stage(64, 2, 2), _Stage(128, 2, 2), _Stage(256, 2, 3, small=True)])
        self.lateral = nn.ModuleList([Convolution(channels, WIDTH, 1) for channels in (128, 256, 512)])
        self.head = nn.ModuleList([_conv(WIDTH, WIDTH, small=stride == 32) for stride in STRIDES])
        self.predict = nn.ModuleList([Convolution(WIDTH, CLASSES + 4 * BINS, 1) for _ in STRIDES])

    def forward(self, x: Tensor) -> Detections:
        """x: [B, 3, H, W] from `normalise`, H and W multiples of 32."""
        x = functional.max_pool2d(self.stem(x), 3, 2, 1)
        found = []
        for stage in self.stages:
            x = stage(x)
            found.append(x)
        stages = (found[1], found[2], found[3])
        one, two, three = (lateral(item) for lateral, item in zip(self.lateral, stages, strict=True))
        two = two + _scaled(three, 2.0)
        one = one + _scaled(two, 2.0)
        two = two + _scaled(one, 0.5)
        three = three + _scaled(two, 0.5)
        levels = (one, two, three)
        scores, boxes = [], []
        for stride, level, head, predict in zip(STRIDES, levels, self.head, self.predict, strict=True):
            said = predict(head(level)).float()
            scores.append(said[:, :CLASSES].flatten(2))
            boxes.append(_boxes(said[:, CLASSES:], stride))
        return Detections(torch.cat(scores, 2), torch.cat(boxes, 2), levels, stages)


def _scaled(x: Tensor, factor: float) -> Tensor:
    return functional.interpolate(x, scale_factor=factor, mode="bilinear", align_corners=False)


def _boxes(bins: Tensor, stride: int) -> Tensor:
    """[B, 4 * BINS, h, w] -> [B, 4, h * w]: from a cell's centre, the expected distance to the left, top, right, bottom."""
    batch, _, rows, columns = bins.shape
    steps = torch.arange(BINS, dtype=bins.dtype, device=bins.device)[:, None, None]
    left, top, right, bottom = ((bins.reshape(batch, 4, BINS, rows, columns).softmax(2) * steps).sum(2) * stride).unbind(1)
    y = ((torch.arange(rows, device=bins.device) + 0.5) * stride)[:, None]
    x = (torch.arange(columns, device=bins.device) + 0.5) * stride
    return torch.stack([x - left, y - top, x + right, y + bottom], 1).flatten(2)


def normalise(pixels: Tensor) -> Tensor:
    """[..., 3, H, W] red, green, blue bytes or floats 0..255 -> what the weights were trained with (blue first)."""
    blue_first = pixels.flip(-3).to(torch.float32).movedim(-3, -1)
    columns = blue_first.shape[-2]
    mean, deviation = (blue_first.new_tensor(values).repeat(columns) for values in (_MEAN, _DEVIATION))
    rows = (
        blue_first.flatten(-2) - mean
    ) / deviation  # whole rows at once: three channels are too few for a vector of the processor
    return rows.reshape(blue_first.shape).movedim(-1, -3)
