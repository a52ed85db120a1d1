"""Align every caption of the project in a thread of its own, and keep what is found as proposals."""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.domain import suggestions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.studies import suggesting
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import Project, ProjectError

if TYPE_CHECKING:
    from crossalign_gui.session.studies.suggesting import Choice, Suggested

Scope = Literal["all", "unjudged", "onward", "selected"]
SCOPES: tuple[Scope, ...] = ("all", "unjudged", "onward", "selected")
_SETTING = "preannotate"
_SELECTED = "preannotate_images"
_PAUSE = 0.05  # seconds between two looks whether to go on
_REMEMBERED = 20  # images over which the time left is estimated


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for. scope: all images, those on which nobody has said anything, or from the image `start` on, or
    those that were selected when it began.
    finished: the image up to which it is done, in the order of the project; empty at the beginning."""

    scope: Scope
    choice: Choice
    start: str = ""
    finished: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """seconds_left is None before the first image is done."""

    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class _Step:
    suggested: Suggested
    progress: Progress


class Preannotator(QObject):
    """Where it stands is kept in the project after every image, in the thread that saves: after a crash or a restart it goes
    on there, and an image that is done twice is the same as one that is done once."""

    progressed = Signal(object)
    """Progress."""
    finished = Signal(int, int)
    """Images that were looked at, and those of them that could not be read, or at which the model failed."""
    failed = Signal(object)
    state_changed = Signal()

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        queue: Queue,
        signature: Signature,
        settings: Settings,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._queue, self._signature = project, opened, queue, signature
        self._settings, self._teller, self._load = settings, teller, load
        self._plan: Plan | None = None
        self._worked_on: Project | None = None
        self._unreadable = 0
        self._wanted, self._may_go_on = threading.Event(), threading.Event()
        self._wanted.set()
        self._may_go_on.set()
        self._runner = Runner("pre-annotation", self)
        self._runner.progressed.connect(self._take)
        self._runner.finished.connect(self._finish)
        self._runner.failed.connect(self._report)
        self._runner.busy_changed.connect(self._tell)
        project.changed.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Running or resting."""
        return self._runner.busy

    @property
    def paused(self) -> bool:
        return not self._wanted.is_set()

    @property
    def unfinished(self) -> Plan | None:
        """What was begun in the open project and not finished, now or before a restart."""
        project = self._project.current
        if project is None:
            return None
        try:
            found = json.loads(project.get(_SETTING) or "null")
            return Plan(**{**found, "choice": suggesting.Choice(**found["choice"])}) if found else None
        except (ValueError, TypeError, KeyError):
            return None

    def start(self, plan: Plan, numbers: Iterable[int] = ()) -> None:
        """Begin, or go on with what is unfinished. numbers: of the images, where selected ones are to be done."""
        project = self._project.current
        if project is None or self._project.read_only:
            self._teller.notice.emit(Notice(self.tr("This project can only be read here"), "warning"))
            return
        self._opened.settle()
        self._plan, self._worked_on, self._unreadable = plan, project, 0
        self._remember()
        self._wanted.set()
        ids = _of_plan(plan, self._selected(project, numbers) if plan.scope == "selected" else self._queue.ids)
        chosen = Chosen(self._load, self._settings.model, self._settings.device)
        work = _Work(project, plan, tuple(ids), chosen, self._runner.report, self._wanted, self._may_go_on)
        self._runner.request(plan, work)

    def _selected(self, project: Project, numbers: Iterable[int]) -> list[str]:
        """Their ids, which are kept with the project until all is done."""
        chosen = list(numbers)
        if chosen:
            project.set(_SELECTED, json.dumps(chosen))
        else:
            chosen = json.loads(project.get(_SELECTED) or "[]")
        known = dict(project.rows("SELECT number, id FROM image"))
        return [known[number] for number in chosen if number in known]

    def pause(self) -> None:
        self._wanted.clear()
        self.state_changed.emit()

    def go_on(self) -> None:
        """After a pause."""
        self._wanted.set()
        self.state_changed.emit()

    def cancel(self) -> None:
        """Stop for good; the proposals that were made stay."""
        self._runner.cancel()
        self._wanted.set()
        self._plan = None
        self._remember()
        self.state_changed.emit()

    def close(self) -> None:
        """What is not done stays unfinished."""
        self._runner.close()

    @Slot(bool)
    def give_way(self, busy: bool) -> None:
        """Rest while the window waits for an alignment."""
        if busy:
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    @Slot(object)
    def _take(self, step: _Step) -> None:
        suggested = step.suggested
        if self._plan is None or self._project.current is not self._worked_on:
            return
        if suggested.problem:
            self._unreadable += 1
        elif suggested.model:
            prov = self._signature.model(suggested.model, suggested.revision)
            if not self._opened.amend(
                suggested.image_id,
                lambda document: suggestions.suggest(document, suggested.items, suggested.model, prov),
                self.tr("Pre-annotate"),
            ):
                self._runner.cancel()
                return
        self._plan = Plan(self._plan.scope, self._plan.choice, self._plan.start, suggested.image_id)
        self._remember()
        self.progressed.emit(step.progress)

    @Slot(object, object)
    def _finish(self, _: object, count: int) -> None:
        self._plan = None
        self._remember()
        self.finished.emit(count, self._unreadable)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self.failed.emit(text)
        self._teller.notice.emit(Notice(text, "error"))

    @Slot()
    def _leave(self) -> None:
        """Another project is open: this one's work stays unfinished."""
        if self._project.current is self._worked_on:
            return
        self._runner.cancel()
        self._plan, self._worked_on = None, self._project.current
        self._wanted.set()
        self.state_changed.emit()
        if self.unfinished is not None and not self._project.read_only:
            self._teller.notice.emit(
                Notice(self.tr("Pre-annotation is not finished here; Review > Pre-annotate goes on with it"))
            )

    @Slot(bool)
    def _tell(self, _: bool) -> None:
        self.state_changed.emit()

    def _remember(self) -> None:
        project = self._project.current
        if project is None or project.read_only:
            return
        try:
            project.set(_SETTING, "" if self._plan is None else json.dumps(asdict(self._plan)))
        except ProjectError as error:
            self._teller.save_failed.emit(str(error))


def _of_plan(plan: Plan, image_ids: Sequence[str]) -> list[str]:
    """The images that are still to be done."""
    ids = list(image_ids)
    if plan.scope == "onward" and plan.start in ids:
        ids = ids[ids.index(plan.start) :]
    if plan.finished in ids:
        ids = ids[ids.index(plan.finished) + 1 :]
    return ids


class _Clock:
    """How long an image takes, without the rests."""

    def __init__(self) -> None:
        self._took: deque[float] = deque(maxlen=_REMEMBERED)
        self._began = self._rested = 0.0

    def begin(self) -> None:
        self._began, self._rested = time.monotonic(), 0.0

    def rest(self, seconds: float) -> None:
        self._rested += seconds

    def end(self) -> None:
        self._took.append(max(0.0, time.monotonic() - self._began - self._rested))

    @property
    def mean(self) -> float:
        return sum(self._took) / len(self._took) if self._took else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class _Work:
    """ids: of the images that are to be done. wanted, may_go_on: it rests while one of them is clear."""

    project: Project
    plan: Plan
    ids: tuple[str, ...]
    chosen: Chosen
    report: Callable[[object], None]
    wanted: threading.Event
    may_go_on: threading.Event

    def __call__(self, check: Check) -> int:
        """How many images there were."""
        engine, total = self.chosen.engine(1), len(self.ids)
        from crossalign_gui.alignment.compact.chunks import Chunker

        clock, chunker, patience = _Clock(), Chunker.load(), suggesting.Patience()
        patient = partial(self._wait, clock, check)
        with self.project.beside() as store:
            for number, image_id in enumerate(self.ids, 1):
                patient()
                clock.begin()
                try:
                    document = store.document(image_id)
                    if self.plan.scope == "unjudged" and suggestions.has_judgement(document):
                        suggested = suggesting.Suggested(image_id)
                    else:
                        path = store.image_source(image_id)
                        suggested = suggesting.suggest_for(engine, chunker, document, path, self.plan.choice, patient)
                        patience.worked()
                except AlignmentError as error:
                    patience.failed(error)
                    suggested = suggesting.Suggested(image_id, problem=str(error))
                except ImageError as error:
                    suggested = suggesting.Suggested(image_id, problem=str(error))
                clock.end()
                self.report(_Step(suggested, Progress(number, total, clock.mean * (total - number))))
        return total

    def _wait(self, clock: _Clock, check: Check) -> None:
        check()
        began = time.monotonic()
        while not (self.wanted.wait(_PAUSE) and self.may_go_on.wait(_PAUSE)):
            check()
        clock.rest(time.monotonic() - began)
