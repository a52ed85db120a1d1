"""The second detector of everyday things: a heat map of their centres, in torch.

Zhou et al., "Objects as Points" (CenterNet), arXiv 1904.07850, section 3, on MobileNetV3-Large of width 0.75 (Howard et al., ICCV
2019, table 1) with a decoder of separable convolutions. Finer than the first detector (stride 4 instead of 8), so that it puts its
peaks well on small things. The weights are converted by `training/detector_weights.py`.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact.convolution import Activation, Convolution

STRIDE = 4
CLASSES = 80
SIDES = 16.0  # the network's unit of distances, in pixels
# (kernel, stride, expanded channels, output channels, hard swish, squeeze and excitation), a row a block.
BLOCKS = (
    (3, 1, 16, 16, False, False),
    (3, 2, 64, 24, False, False),
    (3, 1, 72, 24, False, False),
    (5, 2, 72, 32, False, True),
    (5, 1, 96, 32, False, True),
    (5, 1, 96, 32, False, True),
    (3, 2, 192, 64, True, False),
    (3, 1, 160, 64, True, False),
    (3, 1, 144, 64, True, False),
    (3, 1, 144, 64, True, False),
    (3, 1, 384, 88, True, True),
    (3, 1, 528, 88, True, True),
    (5, 2, 528, 120, True, True),
    (5, 1, 720, 120, True, True),
    (5, 1, 720, 120, True, True),
)
SQUEEZED = {3: 24, 4: 24, 5: 24, 10: 96, 11: 136, 12: 136, 13: 184, 14: 184}


class Centres(NamedTuple):
    """scores: [B, CLASSES, H / 4, W / 4] logits that the centre of a thing lies in a cell. sides: [B, 4, H / 4, W / 4], from a cell's
    upper left corner to the left, top, right, bottom side, in pixels of the input. levels: features at strides 4, 8, 16."""

    scores: Tensor
    sides: Tensor
    levels: tuple[Tensor, Tensor, Tensor]


class _Squeeze(nn.Module):
    """Hu et al., "Squeeze-and-Excitation Networks", CVPR 2018, with a hard sigmoid."""

    def __init__(self, width: int, squeezed: int) -> None:
        super().__init__()
        self.reduce = Convolution(width, squeezed, 1, activation="relu")
        self.expand = Convolution(squeezed, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        return x * functional.hardsigmoid(self.expand(self.reduce(x.mean((2, 3), keepdim=True))))


class _Block(nn.Module):
    def __init__(self, inputs: int, row: tuple[int, int, int, int, bool, bool], squeezed: int | None) -> None:
        super().__init__()
        kernel, stride, wide, outputs, swish, _ = row
        act: Activation = "hardswish" if swish else "relu"
        self.expand = Convolution(inputs, wide, 1, activation=act) if wide != inputs else None
        self.depthwise = Convolution(wide, wide, kernel, stride, groups=wide, activation=act)
        self.squeeze = None if squeezed is None else _Squeeze(wide, squeezed)
        self.project = Convolution(wide, outputs, 1)
        self._residual = stride == 1 and inputs == outputs

    def widen(self, x: Tensor) -> Tensor:
        return x if self.expand is None else self.expand(x)

    def forward(self, x: Tensor, wide: Tensor) -> Tensor:
        """wide: `widen(x)`, which the decoder reads too."""
        y = self.depthwise(wide)
        out: Tensor = self.project(y if self.squeeze is None else self.squeeze(y), x if self._residual else None)
        return out


class _Separable(nn.Module):
    def __init__(self, inputs: int, outputs: int, kernel: int) -> None:
        super().__init__()
        self.depthwise = Convolution(inputs, inputs, kernel, groups=inputs, bias=False)
        self.pointwise = Convolution(inputs, outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.pointwise(self.depthwise(x))
        return out


class _Side(nn.Module):
    """What a finer level adds."""

    def __init__(self, inputs: int, narrow: int, outputs: int) -> None:
        super().__init__()
        self.reduce = Convolution(inputs, narrow, 1, activation="relu")
        self.look = _Separable(narrow, outputs, 5)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.look(self.reduce(x))
        return out


class _Up(nn.Module):
    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.near, self.far = _Separable(inputs, outputs, 3), _Separable(inputs, outputs, 5)

    def forward(self, x: Tensor) -> Tensor:
        return _doubled(self.near(x) + self.far(x))


class CentreDetector(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = Convolution(3, 16, 3, 2, activation="hardswish")
        blocks, channels = [], 16
        for number, row in enumerate(BLOCKS):
            blocks.append(_Block(channels, row, SQUEEZED.get(number)))
            channels = row[3]
        self.blocks = nn.ModuleList(blocks)
        self.last = Convolution(channels, 480, 1, activation="hardswish")
        self.side4, self.side8, self.side16 = _Side(72, 18, 64), _Side(96, 24, 96), _Side(88, 22, 128)
        self.up32, self.up16, self.up8 = _Up(480, 128), _Up(256, 96), _Up(192, 64)
        self.reduce = Convolution(128, 32, 1, activation="relu")
        self.excite = Convolution(32, 128, 1, bias=False)
        self.classes, self.sides = _Separable(128, CLASSES, 3), _Separable(128, 4, 3)

    def forward(self, x: Tensor) -> Centres:
        """x: [B, 3, H, W], red, green, blue in 0..255, H and W multiples of 32."""
        x = self.stem(x)
        sides = {}
        for number, block in enumerate(self.blocks):
            assert isinstance(block, _Block)
            wide = block.widen(x)
            if number in (3, 5):
                sides[number] = wide
            elif number == 12:
                sides[number] = x
            x = block(x, wide)
        x = self.last(x)
        s16 = functional.relu(torch.cat([self.side16(sides[12]), self.up32(x)], 1))
        s8 = functional.relu(torch.cat([self.side8(sides[5]), self.up16(s16)], 1))
        s4 = functional.relu(torch.cat([self.side4(sides[3]), self.up8(s8)], 1))
        gate = torch.sigmoid(self.excite(self.reduce(s4.mean((2, 3), keepdim=True))))
        looked = s4 * gate
        return Centres(self.classes(looked).float(), self.sides(looked).float() * SIDES, (s4, s8, s16))


def _doubled(x: Tensor) -> Tensor:
    """Twice the size: every second cell is an old one, those between are means (the rule of TensorFlow 1)."""
    rows, columns = x.shape[2:]
    padded = functional.pad(x, (0, 1, 0, 1), mode="replicate")
    wide = functional.interpolate(padded, size=(2 * rows + 1, 2 * columns + 1), mode="bilinear", align_corners=True)
    return wide[:, :, :-1, :-1]
