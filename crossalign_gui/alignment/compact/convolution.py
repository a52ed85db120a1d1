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

Activation = Literal["none", "relu", "relu6", "leaky", "hardswish", "gelu"]
LEAK = 0.1
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

    def reset_parameters(self) -> None:
        """Nothing on the device `meta`, where drawing numbers is slow and gives none."""
        if not self.weight.is_meta:
            super().reset_parameters()

    def forward(self, input: Tensor) -> Tensor:
        # SAME pads less before than behind: as much as a kernel one wider does whose first row and column are 0
        weight = functional.pad(self.weight, (1, 0, 1, 0)) if self._shifted else self.weight
        if _fuses(self, input):
            name, values, algorithm = _FUSED[self._activation]
            weight = weight.contiguous(memory_format=torch.channels_last)
            fused: Any = torch.ops.mkldnn._convolution_pointwise
            out: Tensor = fused(
                input, weight, self.bias, self.padding, self.stride, (1, 1), self.groups, name, values, algorithm
            )
            return out
        return _activated(self._conv_forward(input, weight, self.bias), self._activation, inplace=not self.training)


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
