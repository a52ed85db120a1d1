"""The one kind of layer that all encoders consist of: a convolution and what follows it in one pass over the memory.

Encoding is bound by memory more than by arithmetic. A layer that is settled, which only looks, has its weights in the order in which
oneDNN reads them (each call would bring them into it anew) and applies the activation while the result is still in the cache (the
operators that torch's own compiler calls); layers that learn, and all where oneDNN is not there, are the ordinary ones.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from crossalign_gui.alignment.compact import winograd

Activation = Literal["none", "relu", "relu6", "leaky", "hardswish", "gelu"]
LEAK = 0.1
_OPERATORS = ("_convolution_pointwise", "_reorder_convolution_weight", "_get_mkldnn_serialized_md")  # not each torch has all
_ORDERS = 2  # of the weights of a layer, for inputs of different sizes
_ordering = threading.Lock()  # the window and a search look with the same layers
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
        small: bool = False,
    ) -> None:
        """small: for inputs of so few places that fewer multiplications are not worth their kernels, four times as large."""
        super().__init__(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=bias)
        self._activation: Activation = activation
        self._shifted = stride > 1 and not centred
        self._wide = (kernel, stride, groups) == (3, 1, 1) and min(inputs, outputs) >= _WIDE and not small
        self._settled: Kernel | Tensor | None = None

    def reset_parameters(self) -> None:
        """Nothing on the device `meta`, where drawing numbers is slow and gives none."""
        if not self.weight.is_meta:
            super().reset_parameters()

    def settle(self, dtype: torch.dtype) -> None:
        """Only look from now on, on the processor: the weights are kept in the order and format in which they are read, and in no
        other. Where oneDNN is not there nothing changes but the format."""
        move(self, "cpu", dtype)
        if not _has_fused(dtype):
            return
        weight = self._padded().detach()
        if dtype == torch.float32 and self._wide:
            self._settled = winograd.transformed(weight)
        else:
            self._settled = Kernel(weight, (self.padding, self.stride, (1, 1), self.groups))
        self.register_parameter("weight", None)

    def forward(self, input: Tensor, beside: Tensor | None = None) -> Tensor:
        """beside: what is added to the result, of its shape; only to that of a layer without activation."""
        if self._settled is not None:
            return self._look(input, self._settled, beside)
        found = _activated(self._conv_forward(input, self._padded(), self.bias), self._activation, inplace=not self.training)
        return found if beside is None else found + beside

    def _padded(self) -> Tensor:
        """SAME pads less before than behind: as much as a kernel one wider does whose first row and column are 0."""
        return functional.pad(self.weight, (1, 0, 1, 0)) if self._shifted else self.weight

    def _look(self, input: Tensor, kernel: Kernel | Tensor, beside: Tensor | None) -> Tensor:
        if isinstance(kernel, Tensor):
            found = winograd.convolve(input, kernel)
            found = _activated(
                found if self.bias is None else found.add_(self.bias[:, None, None]), self._activation, inplace=True
            )
            return found if beside is None else found.add_(beside)
        weight, place = kernel.for_input(input), (self.bias, *kernel.place)
        fused: Any = torch.ops.mkldnn._convolution_pointwise
        out: Tensor
        if beside is None:
            out = fused(input, weight, *place, *_FUSED[self._activation])
        else:
            out = fused.binary(input, beside, weight, *place, "add", 1.0, None, [], None)
        return out


def move(module: nn.Module, device: str, dtype: torch.dtype) -> None:
    """As `module.to` does, channels last, but it imports nothing of torch that compiles; only to look from now on."""

    def moved(value: Tensor) -> Tensor:
        order = torch.channels_last if value.dim() == 4 else torch.preserve_format
        kind = dtype if value.is_floating_point() else value.dtype
        return value.detach().to(device, kind, memory_format=order)

    for part in module.modules():
        for name, value in part._parameters.items():
            if value is not None:
                part._parameters[name] = nn.Parameter(moved(value), requires_grad=False)
        for name, buffer in part._buffers.items():
            if buffer is not None:
                part._buffers[name] = moved(buffer)


class Kernel:
    """The weights of a layer in the orders in which oneDNN reads them, which depend on the size of the input. At most `_ORDERS` are
    kept."""

    def __init__(self, weight: Tensor, place: tuple[Any, ...]) -> None:
        """place: padding, stride, dilation, groups."""
        self.place = place
        self._plain: Tensor | None = weight
        self._orders: dict[bytes, Tensor] = {}
        self._known: dict[tuple[int, ...], Tensor] = {}

    def for_input(self, input: Tensor) -> Tensor:
        size = tuple(input.shape)
        found = self._known.get(size)
        if found is None:
            with _ordering:
                found = self._known.get(size)
                return self._ordered(size) if found is None else found
        return found

    def _ordered(self, size: tuple[int, ...]) -> Tensor:
        mkldnn: Any = torch.ops.mkldnn
        plain = next(iter(self._orders.values())).to_dense() if self._plain is None else self._plain
        made = mkldnn._reorder_convolution_weight(plain, *self.place, size)
        order = bytes(mkldnn._get_mkldnn_serialized_md(made).tolist())
        if order not in self._orders:
            while len(self._orders) >= _ORDERS:
                gone = self._orders.pop(next(iter(self._orders)))
                self._known = {key: value for key, value in self._known.items() if value is not gone}
            self._orders[order] = made
        self._plain = None
        found = self._known[size] = self._orders[order]
        return found


def pointwise(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """[B, inputs, h, w], weight [outputs, inputs, 1, 1] -> [B, outputs, h, w]: a plain product where the channels of a place lie
    together in memory, which torch's convolution copies first."""
    return functional.linear(x.permute(0, 2, 3, 1), weight.flatten(1), bias).permute(0, 3, 1, 2)


@cache
def _has_fused(dtype: torch.dtype) -> bool:
    if not torch._C._has_mkldnn or not all(hasattr(torch.ops.mkldnn, name) for name in _OPERATORS):
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
