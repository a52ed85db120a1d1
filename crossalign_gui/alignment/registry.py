"""The models that there are: the bundled one, those of other installed packages (entry points of the group
`crossalign_gui.models`, each an `Entry`), and every checkpoint of a supported family on this disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossalign_gui.alignment import torch_libraries, torch_parts
from crossalign_gui.alignment.device import Device, choose
from crossalign_gui.alignment.models.server.address import Server, is_server
from crossalign_gui.alignment.protocol import AlignmentError, Backend, MaskRefiner
from crossalign_gui.domain.messages import Message, message
from crossalign_gui.plugins import MODELS, Plugin, plugins

if TYPE_CHECKING:
    from crossalign_gui.alignment.models.checkpoint import Checkpoint


log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Entry:
    """`load` imports what it needs when it is called. aligns: False for one whose `load` gives a MaskRefiner."""

    title: str
    licence: str
    size: str
    load: Callable[[Device], Any]
    aligns: bool = True


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


def _words() -> object:
    """What the bundled model knows of words, which needs no torch: as long as it is kept the model need not read it."""
    from crossalign_gui.alignment.compact import answer, describe, learned, parse, questions, retrieve  # noqa: F401 - it will need them too
    from crossalign_gui.alignment.compact.lexicon import Lexicon

    return Lexicon.load()


def models() -> dict[str, Entry]:
    """By their ids: the bundled ones, then those of other packages."""
    return {**BUNDLED, **{item.name: item.value for item in _others() if not item.problem}}


def broken_models() -> tuple[Message, ...]:
    """What to tell of other packages whose models cannot be used."""
    return tuple(
        message("The model {} of the package {} cannot be used: {}", item.name, item.package, item.problem)
        for item in _others()
        if item.problem
    )


def _others() -> tuple[Plugin, ...]:
    taken: set[str] = set(BUNDLED)
    found = []
    for item in plugins(MODELS, Entry):
        if item.name in taken and not item.problem:
            item = Plugin(item.name, item.package, problem=message("there is another model of that name"))
        taken.add(item.name)
        found.append(item)
    return tuple(found)


def _load_other(model_id: str, entry: Entry, device: str | None) -> Any:
    """Raises AlignmentError also for what is wrong in the other package."""
    torch_parts.whole()
    try:
        return entry.load(choose(device, "transformer"))
    except (AlignmentError, MemoryError):
        raise
    except Exception as error:
        if type(error).__name__ == "OutOfMemoryError":
            raise
        log.exception("The model %s of another package cannot be loaded", model_id)
        raise AlignmentError(
            message("The model {} comes from another package and cannot be loaded there ({}: {}).", model_id, type(error).__name__,
                    str(error))
        ) from error  # fmt: skip


def load_backend(model_id: str = DEFAULT, device: str | None = None) -> Backend:
    """model_id: a bundled one, a folder, "owner/name" or "owner/name@revision" of the hub when it is on this disk, or the
    address of a server with its model, "http://127.0.0.1:8000/v1#NAME", which is asked about pictures of its own at once.
    device: cuda, mps, cpu or None for the best one. Raises AlignmentError.
    """
    if model_id in BUNDLED:
        with torch_libraries.mapped():
            words = _words()
        torch_parts.lean()
        backend: Backend = BUNDLED[model_id].load(choose(device))
        del words  # the model has them now
        return backend
    if is_server(model_id):
        from crossalign_gui.alignment.models.server.backend import connect

        return connect(model_id)
    other = models().get(model_id)
    checkpoint, aligns = (None, other.aligns) if other is not None else _known(model_id)
    if not aligns:
        raise AlignmentError(
            message("{} makes masks of boxes and clicks and aligns no words; choose it as the mask model.", model_id)
        )
    if other is not None:
        backend = _load_other(model_id, other, device)
    else:
        assert checkpoint is not None
        backend = _open(checkpoint, device)
    return backend


def _open(checkpoint: Checkpoint, device: str | None) -> Any:
    torch_parts.whole()
    from crossalign_gui.alignment.models.families import open_model

    return open_model(checkpoint, choose(device, "transformer"))


def load_refiner(model_id: str, device: str | None = None) -> MaskRefiner:
    """The classical method where this model is not on this disk. Raises AlignmentError."""
    from crossalign_gui.alignment.models.checkpoint import is_here

    if is_server(model_id):
        raise AlignmentError(message("A server makes no masks; download a SAM 2 model under Model > Models."))
    other = models().get(model_id)
    if other is not None and not other.aligns:
        found: MaskRefiner = _load_other(model_id, other, device)
        return found
    if other is None and not is_here(model_id):
        from crossalign_gui.alignment.geodesic import Geodesic

        return Geodesic()
    if other is not None or _known(model_id)[1]:
        raise AlignmentError(
            message("{} makes no masks of boxes and clicks; download a SAM 2 model under Model > Models.", model_id)
        )
    refiner: MaskRefiner = _open(_known(model_id)[0], device)
    return refiner


def check_model(model_id: str) -> bool:
    """Whether it aligns words (False: it refines masks), judged without loading weights or torch. Raises AlignmentError."""
    if is_server(model_id):
        server = Server.parse(model_id)
        return not server.model or bool(server.writes)
    other = models().get(model_id)
    return other.aligns if other is not None else _known(model_id)[1]


def _known(model_id: str) -> tuple[Checkpoint, bool]:
    from crossalign_gui.alignment.models.checkpoint import find
    from crossalign_gui.alignment.models.families import REFINERS, require_family

    checkpoint = find(model_id)
    require_family(checkpoint.name, checkpoint.model_type)
    return checkpoint, checkpoint.model_type not in REFINERS
