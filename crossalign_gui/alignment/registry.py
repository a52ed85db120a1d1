"""The models that there are. A dict is the whole registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crossalign_gui.alignment.device import Device, choose
from crossalign_gui.alignment.protocol import AlignmentError, Backend


@dataclass(frozen=True, slots=True)
class Entry:
    """`load` imports what it needs when it is called."""

    title: str
    licence: str
    size: str
    load: Callable[[Device], Backend]


def _compact(device: Device) -> Backend:
    from crossalign_gui.alignment.compact.backend import load

    return load(device)


def _compact_fine(device: Device) -> Backend:
    from crossalign_gui.alignment.compact.backend import load

    return load(device, fine=True)


BACKENDS: dict[str, Entry] = {
    "compact": Entry("Compact (bundled, works offline)", "Apache-2.0", "20 MB", _compact),
    "compact-fine": Entry("Compact, fine: larger input, slower", "Apache-2.0", "20 MB", _compact_fine),
}
DEFAULT = "compact"


def load_backend(model_id: str = DEFAULT, device: str | None = None) -> Backend:
    """device: cuda, mps, cpu or None for the best one. Raises AlignmentError."""
    if model_id not in BACKENDS:
        raise AlignmentError(f"There is no model {model_id!r}; there are: {', '.join(BACKENDS)}")
    return BACKENDS[model_id].load(choose(device))
