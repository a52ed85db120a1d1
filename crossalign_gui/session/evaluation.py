"""Measure the model in use, with what it learned, on the accepted links of the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Engine
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.aligner import Aligner
from crossalign_gui.session.notice import Notice

if TYPE_CHECKING:
    from crossalign_gui.session.session import Session
    from crossalign_gui.training.ground_truth import Item
    from crossalign_gui.training.report import Part

_TAG = "evaluation"


class Evaluation(QObject):
    """`part`: what was measured last."""

    measured = Signal(object)
    """A Part: the numbers, and pictures of the worst cases."""
    failed = Signal(object)
    progressed = Signal(object)
    """Percent of the captions."""

    def __init__(self, session: Session, aligner: Aligner) -> None:
        super().__init__(session)
        self._session, self._aligner = session, aligner
        self.part: Part | None = None
        self._source = ""
        aligner.assessed.connect(self._show)
        aligner.aligned.connect(self._report_replaced)
        aligner.failed.connect(self._report)
        aligner.not_loaded.connect(self._report_model)
        aligner.progressed.connect(self._tell_progress)
        session.project_changed.connect(self._forget)
        self._waiting = False

    def measure(self, *, queue_only: bool) -> None:
        """Over all images, or those that the list shows, in the thread of the model."""
        session, project = self._session, self._session.project
        if project is None:
            self.failed.emit(self.tr("Open images and accept or correct some regions first"))
            return
        session.captions.commit()
        report, learning, settings = self._aligner.report, session.learning, session.settings
        numbers = tuple(session.queue.ids.numbers) if queue_only else None
        options = settings.options(settings.model)
        adapter = "" if learning.without else learning.in_use
        text = session.queue.text
        self._source = f"{project.folder.name} ({text})" if queue_only and text else project.folder.name
        self.part, self._waiting = None, True

        def work(engine: Engine, check: Check) -> Part:
            from crossalign_gui.training.assess import assess
            from crossalign_gui.training.ground_truth import of_project
            from crossalign_gui.training.report import make_part

            def told(items: Iterable[Item]) -> Iterator[Item]:
                every = list(items)
                for number, item in enumerate(every):
                    report((_TAG, 100 * number // len(every)))
                    yield item

            with project.beside() as store:
                found = of_project(store, numbers)
            check()
            return make_part(assess(engine, found, check, told, options, adapter), check)

        self._aligner.work("assessed", _TAG, work)

    def cancel(self) -> None:
        if self._waiting:
            self._waiting = False
            self._aligner.cancel()

    def save(self, path: Path) -> None:
        """Write the report of what was measured last. Raises OSError."""
        from crossalign_gui.training.report import write

        if self.part is not None:
            write([self.part], path, self._source)
            self._session.notice.emit(Notice(self.tr("The report was written to {}").format(path)))

    @Slot()
    def _forget(self) -> None:
        """Another project, or other images: what was measured no longer says anything of it."""
        self.part = None

    @Slot(object, object)
    def _show(self, _: object, part: Part) -> None:
        self.part, self._waiting = part, False
        self.measured.emit(part)

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
