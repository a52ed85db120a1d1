"""Measure the model in use, with what it learned, and others beside it, on the accepted links of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Engine
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.model.aligner import Aligner, Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.studies.learning import Learning
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.training.ground_truth import Item
    from crossalign_gui.training.report import Part

_TAG = "evaluation"


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """parts: of each model the numbers, and pictures of the worst cases; the model in use is the first. refused: why others
    could not be measured."""

    parts: tuple[Part, ...]
    refused: tuple[str, ...] = ()


class Evaluation(QObject):
    """`last`: what was measured last."""

    measured = Signal(object)
    """With a Measured."""
    failed = Signal(object)
    progressed = Signal(object)
    """Percent of the captions, over all models."""

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        queue: Queue,
        learning: Learning,
        settings: Settings,
        aligner: Aligner,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._queue, self._learning = project, opened, queue, learning
        self._settings, self._aligner, self._teller, self._load = settings, aligner, teller, load
        self.last: Measured | None = None
        self._source = ""
        aligner.assessed.connect(self._show)
        aligner.aligned.connect(self._report_replaced)
        aligner.failed.connect(self._report)
        aligner.not_loaded.connect(self._report_model)
        aligner.progressed.connect(self._tell_progress)
        project.changed.connect(self._forget)
        self._waiting = False

    def measure(self, *, queue_only: bool, others: Sequence[str] = (), with_own: bool = False) -> None:
        """Over all images, or those that the list shows, in the thread of the model. others: models beside the one in use, each
        loaded when the one before is gone."""
        project = self._project.current
        if project is None:
            self.failed.emit(self.tr("Open images and accept or correct some regions first"))
            return
        self._opened.settle()
        report, learning, settings = self._aligner.report, self._learning, self._settings
        numbers = tuple(self._queue.ids.numbers) if queue_only else None
        adapter = "" if learning.without else learning.in_use
        text = self._queue.text
        self._source = f"{project.folder.name} ({text})" if queue_only and text else project.folder.name
        self.last, self._waiting = None, True
        load, device = self._load, settings.device
        asked = [(settings.model, settings.options(settings.model)), *((name, settings.options(name)) for name in others)]
        study = _Study(project, numbers, tuple(asked), adapter, with_own, load, device, report)
        self._aligner.work("assessed", _TAG, study)

    def cancel(self) -> None:
        if self._waiting:
            self._waiting = False
            self._aligner.cancel()

    def save(self, path: Path) -> None:
        """Write the report of what was measured last. Raises OSError."""
        from crossalign_gui.training.report import write

        if self.last is not None:
            write(self.last.parts, path, self._source)
            self._teller.notice.emit(Notice(self.tr("The report was written to {}").format(path)))

    @Slot()
    def _forget(self) -> None:
        """Another project, or other images: what was measured no longer says anything of it."""
        self.last = None

    @Slot(object, object)
    def _show(self, _: object, measured: Measured) -> None:
        self.last, self._waiting = measured, False
        self.measured.emit(measured)

    @Slot(object, object)
    def _report(self, tag: object, text: str) -> None:
        if tag == _TAG:
            self._waiting = False
            self.failed.emit(text)

    @Slot(str, object)
    def _report_model(self, _: str, text: str) -> None:
        if self._waiting:
            self._waiting = False
            self.failed.emit(text)

    @Slot(object, object)
    def _report_replaced(self, *_: object) -> None:
        """The newest request to the model wins, so that an answer to another one means that this one was given up."""
        if self._waiting:
            self._waiting = False
            self.failed.emit(self.tr("The model was asked for something else in between; start again"))

    @Slot(object)
    def _tell_progress(self, told: tuple[str, int]) -> None:
        if told[0] == _TAG:
            self.progressed.emit(told[1])


@dataclass(frozen=True, slots=True, eq=False)
class _Study:
    """numbers: of the images; None for all. asked: models with their options, the one in use first."""

    project: Project
    numbers: tuple[int, ...] | None
    asked: tuple[tuple[str, Mapping[str, str]], ...]
    adapter: str
    with_own: bool
    load: Load
    device: str | None
    report: Callable[[object], None]

    def __call__(self, engine: Engine, check: Check) -> Measured:
        from crossalign_gui.training.assess import assess
        from crossalign_gui.training.ground_truth import of_project
        from crossalign_gui.training.report import make_part

        parts: list[Part] = []
        refused: list[str] = []
        rivals = [name for name, _ in self.asked]
        with self.project.beside() as store:
            found = of_project(store, self.numbers)
        for done, (name, options) in enumerate(self.asked):
            check()
            try:
                used = Chosen(self.load, name, self.device).engine() if parts else engine
                adapter = "" if parts else self.adapter
                told = partial(self._told, done)
                parts.append(make_part(assess(used, found, check, told, options, adapter, rivals, self.with_own), check))
            except AlignmentError as error:
                if not parts:
                    raise
                refused.append(f"{name}: {error}")
        return Measured(tuple(parts), tuple(refused))

    def _told(self, done: int, items: Iterable[Item]) -> Iterator[Item]:
        """done: models before this one."""
        every = list(items)
        for number, item in enumerate(every):
            self.report((_TAG, 100 * (number + done * len(every)) // (len(every) * len(self.asked))))
            yield item
