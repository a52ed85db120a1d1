"""The models on this disk and those of the hub: listed, downloaded and removed in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.alignment.registry import BUNDLED, broken_models, models
from crossalign_gui.domain.messages import message
from crossalign_gui.session.runner import Runner


@dataclass(frozen=True, slots=True)
class Row:
    """A model in the list. state: "bundled", "ready", "partial" or "hub". nbytes: on the disk; megabytes: of the
    download, 0 where it is not known. aligns: False for a model that makes masks only, or that others are read with."""

    name: str
    title: str
    task: str
    licence: str
    megabytes: int
    speed: str
    state: str
    nbytes: int = 0
    revision: str = ""
    gated: bool = False
    aligns: bool = True


class ModelStore(QObject):
    """`rows` is what was listed last."""

    listed = Signal()
    progressed = Signal(object)
    finished = Signal(str)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._lister = Runner("model list", self)
        self._lister.finished.connect(self._show_rows)
        self._lister.failed.connect(self._report)
        self._worker = Runner("model download", self)
        self._worker.finished.connect(self._finish)
        self._worker.failed.connect(self._report)
        self._worker.busy_changed.connect(self._tell)
        self._worker.progressed.connect(self.progressed)
        self._downloading = ""

    @property
    def downloading(self) -> str:
        """The model that is being fetched, else empty."""
        return self._downloading if self._worker.busy else ""

    def refresh(self) -> None:
        self._lister.request(None, _rows)

    def download(self, name: str) -> None:
        """A broken off download goes on where it stopped."""
        self._downloading = name
        self._worker.request(name, partial(_download, name, self._worker.report))

    def cancel(self) -> None:
        """What was fetched is kept."""
        self._worker.cancel()

    def remove(self, name: str) -> None:
        self._downloading = ""
        self._worker.request(name, partial(_remove, name))

    def close(self) -> None:
        self._lister.close()
        self._worker.close()

    @Slot(object, object)
    def _show_rows(self, _: object, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self.listed.emit()
        for text in broken_models():
            self.failed.emit(text)

    @Slot(object, object)
    def _finish(self, _: object, name: str) -> None:
        self.refresh()
        if name:
            self.finished.emit(name)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self.refresh()
        self.failed.emit(text)

    @Slot(bool)
    def _tell(self, busy: bool) -> None:
        if not busy:
            self.refresh()
        self.busy_changed.emit()


def _download(name: str, report: Callable[[object], None], check: Check) -> str:
    from crossalign_gui.alignment.models import hub

    hub.download(hub.plan(name), report, check)
    return name


def _remove(name: str, check: Check) -> str:
    from crossalign_gui.alignment.models import store

    check()
    store.remove(name)
    return ""


def _rows(check: Check) -> tuple[Row, ...]:
    """The bundled models, those of other packages, those on the disk, then what the hub has to offer."""
    from crossalign_gui.alignment.models.catalogue import CATALOGUE
    from crossalign_gui.alignment.models.families import LIKENESS, REFINERS
    from crossalign_gui.alignment.models.store import stored

    check()
    found = {item.name: item for item in stored()}
    rows = [Row(name, entry.title, "words, offline", entry.licence, 20, "fast", "bundled") for name, entry in BUNDLED.items()]
    rows += [
        Row(name, entry.title, message("of another package"), entry.licence, 0, "", "bundled", aligns=entry.aligns)
        for name, entry in models().items()
        if name not in BUNDLED
    ]
    for entry in CATALOGUE:
        item = found.pop(entry.name, None)
        state = "hub" if item is None else "ready" if item.usable else "partial"
        rows.append(
            Row(
                entry.name, entry.title, entry.task, entry.licence, entry.megabytes, entry.speed, state,
                item.nbytes if item else 0, item.revision if item else "", entry.gated, entry.aligns,
            )
        )  # fmt: skip
    for item in found.values():
        state = "ready" if item.usable else "partial"
        aligns = item.model_type not in REFINERS and item.name not in LIKENESS
        rows.append(Row(item.name, item.name, item.model_type, "", 0, "", state, item.nbytes, item.revision, False, aligns))
    order = {"bundled": 0, "ready": 1, "partial": 2, "hub": 3}
    return tuple(sorted(rows, key=lambda row: order[row.state]))
