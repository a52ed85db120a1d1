"""The one kind of layer that all encoders consist of: a convolution and what follows it in one pass over the memory.

Encoding is bound by memory more than by arithmetic. Where oneDNN is there and nothing is learned, it applies the activation
while the result is still in the cache (the operators that torch's own compiler calls); elsewhere both steps are the ordinary ones.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact import winograd

Activation = Literal["none", "relu", "relu6", "leaky", "hardswish", "gelu"]
LEAK = 0.1
_WIDE = 64  # channels from which on fewer multiplications are worth their transforms
_FUSED: dict[str, tuple[str, list[float], str]] = {
    "none": ("none", [], ""),
    "relu": ("relu", [], ""),
    "relu6": ("hardtanh", [0.0, 6.0], ""),
    "leaky": ("leaky_relu", [LEAK], ""),
    "hardswish": ("hardswish", [], ""),
    "gelu": ("gelu", [], "none"),
}


class Convolution(nn.Conv2d):
    """With TensorFlow's SAME padding for inputs whose sides the stride divides, or (`centred`) with that of torch."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        stride: int = 1,
        groups: int = 1,
        *,
        activation: Activation = "none",
        centred: bool = False,
        bias: bool = True,
    ) -> None:
        super().__init__(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=bias)
        self._activation: Activation = activation
        self._shifted = stride > 1 and not centred
        self._wide = (kernel, stride, groups) == (3, 1, 1) and min(inputs, outputs) >= _WIDE
        self._transformed: tuple[Tensor, int, Tensor] | None = None

    def reset_parameters(self) -> None:
        """Nothing on the device `meta`, where drawing numbers is slow and gives none."""
        if not self.weight.is_meta:
            super().reset_parameters()

    def forward(self, input: Tensor, beside: Tensor | None = None) -> Tensor:
        """beside: what is added to the result, of its shape; only to that of a layer without activation."""
        fuses = _fuses(self, input)
        if fuses and self._wide and beside is None and input.dtype == torch.float32:
            found = winograd.convolve(input, self._kernel())
            return _activated(
                found if self.bias is None else found.add_(self.bias[:, None, None]), self._activation, inplace=True
            )
        # SAME pads less before than behind: as much as a kernel one wider does whose first row and column are 0
        weight = functional.pad(self.weight, (1, 0, 1, 0)) if self._shifted else self.weight
        if fuses:
            weight = weight.contiguous(memory_format=torch.channels_last)
            return self._fused(input, weight, beside)
        found = _activated(self._conv_forward(input, weight, self.bias), self._activation, inplace=not self.training)
        return found if beside is None else found + beside

    def _fused(self, input: Tensor, weight: Tensor, beside: Tensor | None) -> Tensor:
        place = (self.bias, self.padding, self.stride, (1, 1), self.groups)
        fused: Any = torch.ops.mkldnn._convolution_pointwise
        out: Tensor
        if beside is None:
            out = fused(input, weight, *place, *_FUSED[self._activation])
        else:
            out = fused.binary(input, beside, weight, *place, "add", 1.0, None, [], None)
        return out

    def _kernel(self) -> Tensor:
        """The weights as `winograd` takes them; made again after they were changed."""
        version = 0 if self.weight.is_inference() else self.weight._version
        kept = self._transformed
        if kept is None or kept[0] is not self.weight or kept[1] != version:
            kept = self._transformed = (self.weight, version, winograd.transformed(self.weight))
        return kept[2]


def pointwise(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """[B, inputs, h, w], weight [outputs, inputs, 1, 1] -> [B, outputs, h, w]: a plain product where the channels of a place lie
    together in memory, which torch's convolution copies first."""
    return functional.linear(x.permute(0, 2, 3, 1), weight.flatten(1), bias).permute(0, 3, 1, 2)


def _fuses(layer: nn.Module, input: Tensor) -> bool:
    return (
        input.device.type == "cpu"
        and not layer.training
        and not torch.is_grad_enabled()
        and not torch.is_autocast_enabled("cpu")
        and _has_fused(input.dtype)
    )


@cache
def _has_fused(dtype: torch.dtype) -> bool:
    if not torch._C._has_mkldnn or not hasattr(torch.ops.mkldnn, "_convolution_pointwise"):
        return False
    if dtype == torch.bfloat16:
        return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return dtype == torch.float32


def _activated(x: Tensor, activation: Activation, *, inplace: bool) -> Tensor:
    if activation == "relu":
        return functional.relu(x, inplace=inplace)
    if activation == "relu6":
        return functional.relu6(x, inplace=inplace)
    if activation == "leaky":
        return functional.leaky_relu(x, LEAK, inplace=inplace)
    if activation == "hardswish":
        return functional.hardswish(x, inplace=inplace)
    return functional.gelu(x) if activation == "gelu" else x
