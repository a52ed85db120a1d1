"""The adapters of a model on this disk, and the ones that were in use, the last one being in use now."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from crossalign_gui.alignment import adapter
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message
from crossalign_gui.session.settings import Settings

if TYPE_CHECKING:
    from crossalign_gui.alignment.adapter import Adapter

_KEPT = 20  # steps of the history


class Adapters:
    """A name is a file in the folder of its model; the empty name is the model without an adapter."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def folder(self, model: str) -> Path:
        safe = re.sub(r"[^\w.-]+", "--", model).strip(".") or "model"
        return Path(platformdirs.user_data_dir("crossalign-gui")) / "adapters" / safe

    def names(self, model: str) -> list[str]:
        """The newest first."""
        files = [(path.stat().st_mtime, path.stem) for path in self.folder(model).glob(f"*{adapter.SUFFIX}")]
        return [name for _, name in sorted(files, reverse=True)]

    def load(self, model: str, name: str) -> Adapter | None:
        """Raises AlignmentError."""
        return adapter.load(self._path(model, name)) if name else None

    def keep(self, model: str, made: Adapter, name: str) -> str:
        """Save under a name that is not taken yet; that name. Raises OSError."""
        stem = adapter.file_name(name).removesuffix(adapter.SUFFIX)
        free, number = stem, 1
        while self._path(model, free).exists():
            number += 1
            free = f"{stem}-{number}"
        adapter.save(made.named(name), self._path(model, free))
        return free

    def export(self, model: str, name: str, target: Path) -> None:
        """Raises OSError."""
        shutil.copyfile(self._path(model, name), target)

    def bring(self, model: str, backend: str, revision: str, source: Path) -> str:
        """Take over a file from elsewhere that was learned for this backend; its name here. Raises AlignmentError and OSError."""
        found = adapter.load(source)
        found.require(backend, revision)
        return self.keep(model, found, found.name or source.stem)

    def in_use(self, model: str) -> str:
        return (self._history(model) or [""])[-1]

    def use(self, model: str, name: str) -> None:
        if name != self.in_use(model):
            self._remember(model, [*self._history(model), name][-_KEPT:])

    def undo(self, model: str) -> str:
        """Back to the one before; its name."""
        self._remember(model, self._history(model)[:-1])
        return self.in_use(model)

    def can_undo(self, model: str) -> bool:
        return bool(self._history(model))

    def _path(self, model: str, name: str) -> Path:
        if Path(name).name != name:
            raise AlignmentError(message("{} is not the name of an adapter", name))
        return self.folder(model) / f"{name}{adapter.SUFFIX}"

    def _history(self, model: str) -> list[str]:
        found = self._all().get(model, [])
        return [str(name) for name in found] if isinstance(found, list) else []

    def _remember(self, model: str, names: list[str]) -> None:
        self._settings.adapters = json.dumps({**self._all(), model: names})

    def _all(self) -> dict[str, object]:
        try:
            found = json.loads(self._settings.adapters)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}
