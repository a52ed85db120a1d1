"""What all model families share: who they are, their options, and how they notice that nobody waits any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.protocol import Check, Option, never_cancelled


class _Watch:
    """Asks before a layer. It knows no backend, so that a model goes with its last reference, without the collector."""

    def __init__(self) -> None:
        self.check: Check = never_cancelled

    def __call__(self, module: nn.Module, arguments: Any) -> None:
        self.check()


class ModelBackend:
    """`options` and `choose` as in the protocol `Selectable`."""

    capabilities: frozenset[str] = frozenset({"heat"})
    options: tuple[Option, ...] = ()

    def __init__(self, checkpoint: Checkpoint, device: Device, dtype: torch.dtype) -> None:
        self.id = checkpoint.name
        self.revision = checkpoint.revision
        self.device = f"{device.name}, {str(dtype).removeprefix('torch.')}"
        self._place, self._dtype = device.name, dtype
        self._chosen: dict[str, str] = {}
        self._watch = _Watch()

    def choose(self, values: Mapping[str, str]) -> None:
        self._chosen = {
            option.name: values[option.name]
            for option in self.options
            if option.name in values and option.holds(values[option.name])
        }

    def chosen(self, name: str) -> str:
        """The value of an option."""
        for option in self.options:
            if option.name == name:
                return self._chosen.get(name, option.default)
        raise KeyError(name)

    def shrink(self) -> bool:
        """Use a smaller input from now on; False where the size is part of the model, or is the smallest already."""
        return False

    def watch(self, *models: nn.Module) -> None:
        """Ask the check of the request in flight before each layer of these models."""
        for model in models:
            for module in model.modules():
                if isinstance(module, nn.ModuleList):
                    for layer in module:
                        layer.register_forward_pre_hook(self._watch)

    @contextmanager
    def cancellable(self, check: Check, gradients_later: bool = False) -> Iterator[None]:
        """Within, `check` is asked before each layer, and no gradients are kept.

        gradients_later: what is computed may enter a graph afterwards, which tensors of the inference mode may not.
        """
        check()
        self._watch.check = check
        try:
            with torch.no_grad() if gradients_later else torch.inference_mode():
                yield
        finally:
            self._watch.check = never_cancelled
        check()
