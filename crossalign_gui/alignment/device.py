"""Which processor, and which number format on it: chosen by a short probe of speed and error, never by name.

bfloat16 is several times faster on some CPUs and tens of times slower on others (pytorch issue 146508).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

import numpy as np

from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    import torch

Layers = Literal["convolutions", "transformer"]
_HOPELESS = 10  # times as slow as float32 at once
_SLOWER = 2  # times as slow as float32 after `_TRIED` runs
_TRIED = 3
_WORST_ERROR = 0.03  # relative, of the probe's output


@dataclass(frozen=True, slots=True)
class Device:
    """`name`: cuda, mps or cpu. `dtype`: float32, float16 or bfloat16. `report`: for people, what the probe gave."""

    name: str
    dtype: str
    report: str

    @property
    def torch_dtype(self) -> torch.dtype:
        import torch

        kinds = {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}
        return kinds[self.dtype]


def available() -> tuple[str, ...]:
    """The processors of this machine, the best first."""
    import torch

    names = []
    if torch.cuda.is_available():
        names.append("cuda")
    if torch.backends.mps.is_available():
        names.append("mps")
    return (*names, "cpu")


def not_here(preference: str | None) -> str:
    """What to tell of a preferred processor that this machine does not have; empty where it has it."""
    names = available() if preference else ()
    return message("there is no {} here; {} is used", preference, names[0]) if preference and preference not in names else ""


@cache
def choose(preference: str | None = None, layers: Layers = "convolutions") -> Device:
    """The preferred processor if it is there, the best otherwise, with the fastest format that is exact enough for
    models that consist of these layers."""
    names = available()
    name = preference if preference in names else names[0]
    candidates = _candidates(name)
    if not candidates:
        return Device(name, "float32", f"{name}, float32 (this processor has no faster format)")
    timed = {"float32": _probe(name, "float32", layers, float("inf"))}
    seconds, reference = timed["float32"]
    timed |= {dtype: _probe(name, dtype, layers, seconds) for dtype in candidates}
    spread = float(reference.abs().max())
    usable = {
        dtype: seconds
        for dtype, (seconds, output) in timed.items()
        if float((output - reference).abs().max()) <= _WORST_ERROR * spread
    }
    best = min(usable, key=lambda dtype: usable[dtype])
    if usable[best] > 0.9 * usable["float32"]:
        best = "float32"
    lines = [f"{dtype} {1000 * seconds:.1f} ms" for dtype, (seconds, _) in timed.items()]
    return Device(name, best, f"{name}, {best} ({', '.join(lines)} in the probe)")


def _candidates(name: str) -> tuple[str, ...]:
    import torch

    if name != "cpu":
        return ("float16", "bfloat16")
    emulated = torch._C._has_mkldnn and not torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return () if emulated else ("bfloat16",)


def _probe(name: str, dtype: str, layers: Layers, rival: float) -> tuple[float, torch.Tensor]:
    """Best of eight runs of the layers, of fewer when they cannot reach the `rival` seconds of another format, and the output as
    float32 on the CPU."""
    import torch
    from torch.nn import functional

    random = np.random.default_rng(0)
    kind = getattr(torch, dtype)

    def tensor(*shape: int) -> torch.Tensor:
        return (torch.from_numpy(random.standard_normal(shape, np.float32)) / shape[-1] ** 0.5).to(name, kind)

    def convolutions() -> Callable[[], torch.Tensor]:
        wide, x = tensor(192, 192, 1, 1), tensor(1, 192, 56, 56).contiguous(memory_format=torch.channels_last)
        deep = tensor(192, 1, 3, 3)

        def work() -> torch.Tensor:
            y = functional.conv2d(functional.conv2d(x, wide), deep, padding=1, groups=192)
            return functional.conv2d(functional.relu(y), wide)

        return work

    def transformer() -> Callable[[], torch.Tensor]:
        tokens, up, down = tensor(577, 768), tensor(3072, 768), tensor(768, 3072)
        return lambda: functional.linear(functional.gelu(functional.linear(functional.layer_norm(tokens, (768,)), up)), down)

    work = transformer() if layers == "transformer" else convolutions()
    best = float("inf")
    with torch.inference_mode():
        for run in range(1, 9):
            start = time.perf_counter()
            result = work().float().cpu()
            best = min(best, time.perf_counter() - start)
            if best > (_HOPELESS if run < _TRIED else _SLOWER) * rival:
                break
    return best, result
