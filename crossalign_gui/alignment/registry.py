"""The models that there are: the bundled one, and every checkpoint of a supported family on this disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossalign_gui.alignment.device import Device, choose
from crossalign_gui.alignment.models.server.address import Server, is_server
from crossalign_gui.alignment.protocol import AlignmentError, Backend, MaskRefiner
from crossalign_gui.domain.messages import message

if TYPE_CHECKING:
    from crossalign_gui.alignment.models.checkpoint import Checkpoint


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


BUNDLED: dict[str, Entry] = {
    "compact": Entry("Compact (bundled, works offline)", "Apache-2.0", "20 MB", _compact),
    "compact-fine": Entry("Compact, fine: larger input, slower", "Apache-2.0", "20 MB", _compact_fine),
}
DEFAULT = "compact"
CLASSICAL = "geodesic"
"""The id of the mask method that needs no model."""


def load_backend(model_id: str = DEFAULT, device: str | None = None) -> Backend:
    """model_id: a bundled one, a folder, "owner/name" or "owner/name@revision" of the hub when it is on this disk, or the
    address of a server with its model, "http://127.0.0.1:8000/v1#NAME", which is asked about pictures of its own at once.
    device: cuda, mps, cpu or None for the best one. Raises AlignmentError.
    """
    if model_id in BUNDLED:
        return BUNDLED[model_id].load(choose(device))
    if is_server(model_id):
        from crossalign_gui.alignment.models.server.backend import connect

        return connect(model_id)
    checkpoint, aligns = _known(model_id)
    if not aligns:
        raise AlignmentError(
            message("{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.", model_id)
        )
    from crossalign_gui.alignment.models.families import open_model

    backend: Backend = open_model(checkpoint, choose(device, "transformer"))
    return backend


def load_refiner(model_id: str, device: str | None = None) -> MaskRefiner:
    """The classical method where this model is not on this disk. Raises AlignmentError."""
    from crossalign_gui.alignment.models.checkpoint import is_here

    if is_server(model_id):
        raise AlignmentError(message("A server makes no masks; download a SAM 2 model under Model > Models."))
    if not is_here(model_id):
        from crossalign_gui.alignment.geodesic import Geodesic

        return Geodesic()
    checkpoint, aligns = _known(model_id)
    if aligns:
        raise AlignmentError(
            message("{} makes no masks of boxes and clicks; download a SAM 2 model under Model > Models.", model_id)
        )
    from crossalign_gui.alignment.models.families import open_model

    refiner: MaskRefiner = open_model(checkpoint, choose(device, "transformer"))
    return refiner


def check_model(model_id: str) -> bool:
    """Whether it aligns words (False: it refines masks), judged without loading weights or torch. Raises AlignmentError."""
    if is_server(model_id):
        server = Server.parse(model_id)
        return not server.model or bool(server.writes)
    return model_id in BUNDLED or _known(model_id)[1]


def _known(model_id: str) -> tuple[Checkpoint, bool]:
    from crossalign_gui.alignment.models.checkpoint import find
    from crossalign_gui.alignment.models.families import REFINERS, require_family

    checkpoint = find(model_id)
    require_family(checkpoint.name, checkpoint.model_type)
    return checkpoint, checkpoint.model_type not in REFINERS
