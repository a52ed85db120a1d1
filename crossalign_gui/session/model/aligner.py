"""The alignment model in its own thread: loaded there on first use, one request at a time, the newest wins."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import CACHE_BYTES, Engine, Pixels, Query
from crossalign_gui.alignment.protocol import AlignmentError, Backend, Cancelled, Check, Option, Selectable
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain.geometry import Box
from crossalign_gui.session.runner import Runner

if TYPE_CHECKING:
    from crossalign_gui.alignment.adapter import Adapter
    from crossalign_gui.alignment.agreement import Truth

log = logging.getLogger(__name__)

Load = Callable[[str, str | None], Backend]
"""Model id and device (None: the best one) to a loaded model."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A model and where it is to run, as a value that work in another thread can be given."""

    load: Load
    model: str
    device: str | None

    def engine(self, cache_bytes: int = CACHE_BYTES) -> Engine:
        """Loads the model when it is first asked."""
        return Engine(partial(self.load, self.model, self.device), cache_bytes, partial(self.load, self.model, "cpu"))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is known of a model once it is loaded."""

    model: str
    revision: str
    device: str
    options: tuple[Option, ...]
    capabilities: frozenset[str]
    backend: str = ""
    """What the loaded model calls itself; adapters are bound to that."""


@dataclass(frozen=True, slots=True, eq=False)
class _Answer:
    """kind: the name of the signal that carries the value; loaded: None where loading failed and value says why."""

    kind: str
    value: Any
    loaded: Loaded | None


class Study(Protocol):
    """Long work with the model, as a value that says all that it needs."""

    def __call__(self, engine: Engine, check: Check) -> Any:
        """In the thread of the model. Raises Cancelled, AlignmentError."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Asking:
    """A request with the pixels of its picture."""

    request: Request
    pixels: Pixels

    def __call__(self, engine: Engine, check: Check) -> Any:
        return engine.ask(self.request, self.pixels, check)


@dataclass(frozen=True, slots=True, eq=False)
class _Ranking:
    query: Query
    truths: tuple[Truth, ...]
    report: Callable[[object], None]

    def __call__(self, engine: Engine, check: Check) -> Any:
        from crossalign_gui.alignment.agreement import rank_readings

        return rank_readings(engine, self.query, self.truths, check, self._tell)

    def _tell(self, percent: object) -> None:
        self.report(("ranked", percent))


@dataclass(frozen=True, slots=True, eq=False)
class _Loading:
    engine: Engine
    query: Query | None = None
    """Its picture is encoded too."""

    def __call__(self, check: Check) -> None:
        self.engine.backend  # noqa: B018 (loads it)
        if self.query is not None:
            self.engine.prefetch(self.query, check)


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """kind: the name of the signal that carries what comes of it."""

    engine: Engine
    model: str
    kind: str
    study: Study

    def __call__(self, check: Check) -> _Answer:
        engine = self.engine
        try:
            engine.backend  # noqa: B018 (loads it)
        except Cancelled:
            raise
        except AlignmentError as error:
            return _Answer("not_loaded", str(error), None)
        except Exception as error:  # whatever a foreign checkpoint may cause, the last model goes on
            log.exception("The model %s cannot be loaded", self.model)
            return _Answer("not_loaded", f"{type(error).__name__}: {error}", None)
        value = self.study(engine, check)
        backend = engine.backend
        options = backend.options if isinstance(backend, Selectable) else ()
        about = Loaded(self.model, backend.revision, backend.device, options, backend.capabilities, backend.id)
        return _Answer(self.kind, value, about)


class Aligner(QObject):
    """Each result comes with its request."""

    aligned = Signal(object, object)
    captioned = Signal(object, object)
    """With the text that the model wrote, aligned; empty where it found no words."""
    named = Signal(object, object)
    """What the model says of a region."""
    similar_found = Signal(object, object)
    ranked = Signal(object, object)
    learned = Signal(object, object)
    assessed = Signal(object, object)
    progressed = Signal(object)
    """What long work reports: its tag and percent."""
    reloaded = Signal()
    failed = Signal(object, object)
    not_loaded = Signal(str, object)
    """The model that could not be loaded, and why."""
    busy_changed = Signal(bool)

    def __init__(self, load: Load, model: str, device: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._load = load
        self.loaded: Loaded | None = None
        self._runner = Runner("alignment", self)
        self._runner.finished.connect(self._finish)
        self._runner.failed.connect(self.failed)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.progressed.connect(self.progressed)
        self.reload(model, device)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def align(self, query: Query) -> None:
        self._ask("aligned", query.to(self._model), query.pixels)

    def write_caption(self, query: Query) -> None:
        self._ask("captioned", query.to(self._model, "write"), query.pixels)

    def name(self, query: Query) -> None:
        """Words for a piece of an image."""
        self._ask("named", query.to(self._model, "caption"), query.pixels)

    def find_similar(self, query: Query, box: Box) -> None:
        self._ask("similar_found", query.to(self._model, "similar", box), query.pixels)

    def rank_readings(self, query: Query, truths: Sequence[Truth]) -> None:
        """How well each way to read the model agrees with what a person linked."""
        self._request("ranked", query.to(self._model), _Ranking(query, tuple(truths), self._runner.report))

    def work(self, kind: str, tag: str, study: Study) -> None:
        """Its result goes out with the signal `kind`."""
        self._request(kind, tag, study)

    @property
    def report(self) -> Callable[[object], None]:
        """For long work: call it in the thread to send `progressed`."""
        return self._runner.report

    def use_adapter(self, adapter: Adapter | None) -> None:
        self._engine.use_adapter(adapter)

    def prefetch(self, query: Query) -> None:
        """Encode an image while nobody waits; only with a model that is loaded already."""
        if self.loaded is not None:
            self._runner.request_if_idle(_Loading(self._engine, query))

    def warm_up(self) -> None:
        """Load the model while nobody waits. A request waits for it; why it failed is told when somebody asks for an answer."""
        self._runner.request_if_idle(_Loading(self._engine))

    def reload(self, model: str, device: str | None) -> None:
        """Use another model or device from the next request on; the old one is freed before the new one is loaded."""
        self._runner.cancel()
        self.loaded = None
        self._model = model
        self._engine = Chosen(self._load, model, device).engine()
        self.reloaded.emit()

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()

    def _ask(self, kind: str, request: Request, pixels: Pixels) -> None:
        self._request(kind, request, Asking(request, pixels))

    def _request(self, kind: str, tag: Request | str, study: Study) -> None:
        self._runner.request(tag, _Job(self._engine, self._model, kind, study))

    @Slot(object, object)
    def _finish(self, tag: Request | str, answer: _Answer) -> None:
        self.loaded = answer.loaded
        if answer.loaded is None:
            self.not_loaded.emit(self._model, answer.value)
        else:
            getattr(self, answer.kind).emit(tag, answer.value)
