"""The alignment model in its own thread: loaded there on first use, one request at a time, the newest wins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import Alignment, Backend, Check
from crossalign_gui.session.runner import Runner

Load = Callable[[str, str | None], Backend]
"""Model id and device (None: the best one) to a loaded model."""


class Aligner(QObject):
    """`finished` carries the query and its alignment."""

    finished = Signal(object, object)
    failed = Signal(object, str)
    busy_changed = Signal(bool)

    def __init__(self, load: Load, model: str, device: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._load = load
        self.device = ""
        self._runner = Runner("alignment", self)
        self._runner.finished.connect(self._finish)
        self._runner.failed.connect(self.failed)
        self._runner.busy_changed.connect(self.busy_changed)
        self.reload(model, device)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def align(self, query: Query) -> None:
        engine = self._engine

        def work(check: Check) -> tuple[Alignment, str]:
            alignment = engine.align(query, check)
            return alignment, engine.backend.device

        self._runner.request(query, work)

    def reload(self, model: str, device: str | None) -> None:
        """Use another model or device from the next request on; the old one is freed with its last request."""
        self._runner.cancel()
        self.device = ""
        load = self._load
        self._engine = Engine(lambda: load(model, device))

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()

    @Slot(object, object)
    def _finish(self, query: Query, result: tuple[Alignment, str]) -> None:
        self.device = result[1]
        self.finished.emit(query, result[0])
