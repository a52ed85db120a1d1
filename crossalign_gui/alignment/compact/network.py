"""The image side of the bundled model: pixels to a grid of region vectors v_i, and to things and surfaces.

Two encoders share the first layers of EfficientNet-Lite0, a third one (`everyday`) stands beside them:

- *photographs*: the frozen, published network; its 1,280 features at stride 32 are region vectors whose word
  prototypes are the weight vectors of the ImageNet classifier (W is the identity);
- *drawings*: a copy of the later blocks, trained on rendered scenes, and a feature pyramid (Lin et al., CVPR 2017)
  that ends in unit vectors at stride 8; its word prototypes are learned, several for each concept.
"""

from __future__ import annotations

from functools import reduce
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact.backbone import Block, EfficientNetLite0
from crossalign_gui.alignment.compact.convolution import Convolution, move
from crossalign_gui.alignment.compact.everyday import Everyday

SHARED = 5  # blocks that both encoders share: up to stride 8
WIDTH = 192
DIMENSIONS = 128
PROTOTYPES = 2  # of each concept
_NEVER = -80.0  # log-probability, the least
BACKGROUNDS = 16  # prototypes of "nothing that I know"


class RegionVectors(NamedTuple):
    """`photograph`: [B, 1280, H/32, W/32]. `drawing`: unit vectors [B, DIMENSIONS, H/8, W/8]."""

    photograph: Tensor
    drawing: Tensor


class PhotographFeatures(NamedTuple):
    """Strides 16 [B, 112, ., .] and 32 [B, 320, ., .], and `head` [B, 1280, ., .], the region vectors at stride 32."""

    s16: Tensor
    s32: Tensor
    head: Tensor


class _Mix(nn.Module):
    """Depthwise 3 x 3, then a pointwise bottleneck, with a residual (Liu et al., ConvNeXt, CVPR 2022, section 2)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.depthwise = Convolution(width, width, 3, groups=width)
        self.norm = nn.GroupNorm(1, width)
        self.expand = Convolution(width, 2 * width, 1, activation="gelu")
        self.project = Convolution(2 * width, width, 1)

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.project(self.expand(self.norm(self.depthwise(x))))
        return x + y


class DrawingHead(nn.Module):
    """The feature pyramid over strides 4 to 32 and the projection to unit vectors at stride 8."""

    def __init__(self) -> None:
        super().__init__()
        self.from4 = Convolution(24 * 4, WIDTH, 1)
        self.from8 = Convolution(40, WIDTH, 1)
        self.from16 = Convolution(112, WIDTH, 1)
        self.from32 = Convolution(320, WIDTH, 1)
        self.mix32 = nn.Sequential(_Mix(WIDTH), _Mix(WIDTH))
        self.mix16 = nn.Sequential(_Mix(WIDTH), _Mix(WIDTH))
        self.mix8 = nn.Sequential(_Mix(WIDTH), _Mix(WIDTH))
        self.project = Convolution(WIDTH, DIMENSIONS, 1)

    def forward(self, s4: Tensor, s8: Tensor, s16: Tensor, s32: Tensor) -> Tensor:
        x = self.mix32(self.from32(s32))
        x = self.mix16(self.from16(s16) + functional.interpolate(x, scale_factor=2.0, mode="nearest"))
        x = functional.interpolate(x, scale_factor=2.0, mode="nearest")
        x = self.mix8(x + self.from8(s8) + self.from4(functional.pixel_unshuffle(s4, 2)))
        return functional.normalize(self.project(x), dim=1)


class ConceptPrototypes(nn.Module):
    """Word vectors t_j of the drawn concepts: unit vectors, several for each, and a learned temperature."""

    def __init__(self, concepts: int) -> None:
        super().__init__()
        self.vectors = nn.Parameter(torch.empty(concepts, PROTOTYPES, DIMENSIONS))
        self.background = nn.Parameter(torch.empty(BACKGROUNDS, DIMENSIONS))
        self.log_scale = nn.Parameter(torch.tensor(2.8))
        if not self.vectors.is_meta:  # to draw there would import seconds of torch's compiler
            for parameter in (self.vectors, self.background):
                nn.init.normal_(parameter, std=0.05)

    def forward(self, regions: Tensor) -> Tensor:
        """Unit region vectors [..., D] -> logits [..., concepts + 1], float32; the last one is the background.

        A concept's logit is the log-sum-exp over its prototypes of scale * cosine.
        """
        concepts, prototypes, dimensions = self.vectors.shape
        table = torch.cat([self.vectors.reshape(-1, dimensions), self.background])
        table = functional.normalize(table, dim=1) * self.log_scale.exp()
        scores = (regions @ table.to(regions.dtype).T).float()
        named, background = scores[..., : concepts * prototypes], scores[..., concepts * prototypes :]
        named = reduce(torch.logaddexp, named.reshape(*named.shape[:-1], concepts, prototypes).unbind(-1))
        return torch.cat([named, background.logsumexp(-1, keepdim=True)], -1)

    def log_probabilities(self, regions: Tensor) -> Tensor:
        """Unit region vectors [D, h, w] -> [concepts, h, w], float32: of each concept beside all others and the background.

        As `forward` and a softmax, but each exponential is taken once: cosines are at most 1, so that nothing overflows.
        """
        concepts, prototypes, dimensions = self.vectors.shape
        scale = self.log_scale.exp().float()
        table = functional.normalize(torch.cat([self.vectors.reshape(-1, dimensions), self.background]), dim=1) * scale
        scores = (table.to(regions.dtype) @ regions.flatten(1)).float().sub_(scale).exp_()
        rows, columns = regions.shape[1:]
        named = scores[: concepts * prototypes].reshape(concepts, prototypes, -1).sum(1)
        total = named.sum(0) + scores[concepts * prototypes :].sum(0)
        return named.div_(total).log_().clamp_min_(_NEVER).reshape(concepts, rows, columns)


class CompactNetwork(nn.Module):
    """All encoders. `classifier` holds the ImageNet weights [1000, 1280] and biases [1000]."""

    def __init__(self, concepts: int) -> None:
        super().__init__()
        self.backbone = EfficientNetLite0()
        self.drawing_blocks = nn.ModuleList(_later_blocks())
        self.head = DrawingHead()
        self.concepts = ConceptPrototypes(concepts)
        self.classifier = nn.Linear(1280, 1000)
        self.everyday = Everyday()

    def shared(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Normalised pixels [B,3,H,W] -> features at strides 4 and 8, the same for both encoders."""
        x = self.backbone.stem(x)
        s4 = x
        for index in range(SHARED):
            x = self.backbone.blocks[index](x)
            if index == 2:
                s4 = x
        return s4, x

    def drawing(self, s4: Tensor, s8: Tensor) -> Tensor:
        """-> unit region vectors [B, DIMENSIONS, H/8, W/8]."""
        x, s16 = s8, s8
        for index, block in enumerate(self.drawing_blocks, SHARED):
            x = block(x)
            if index == 10:
                s16 = x
        vectors: Tensor = self.head(s4, s8, s16, x)
        return vectors

    def photograph(self, s8: Tensor) -> PhotographFeatures:
        x, s16 = s8, s8
        for index in range(SHARED, len(self.backbone.blocks)):
            x = self.backbone.blocks[index](x)
            if index == 10:
                s16 = x
        return PhotographFeatures(s16, x, self.backbone.head(x))

    def forward(self, x: Tensor) -> RegionVectors:
        """x: [B, 3, H, W] from `normalise`, H and W multiples of 32."""
        s4, s8 = self.shared(x)
        return RegionVectors(self.photograph(s8).head, self.drawing(s4, s8))

    def settle(self, device: str, dtype: torch.dtype) -> None:
        """Be ready to look, and only that: on the processor what was learned is laid out as it is read, see `Convolution.settle`."""
        if device == "cpu":
            for layer in self.modules():
                if isinstance(layer, Convolution):
                    layer.settle(dtype)
        move(self, device, dtype)

    def start_drawing_from_photographs(self) -> None:
        """Let the trained blocks begin as the published ones."""
        for index, block in enumerate(self.drawing_blocks, SHARED):
            block.load_state_dict(self.backbone.blocks[index].state_dict())


def _later_blocks() -> list[Block]:
    fresh = EfficientNetLite0()
    return [block for block in fresh.blocks[SHARED:] if isinstance(block, Block)]
