"""Let the model in use learn from the corrections of the project, and choose, compare and undo what it learned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Engine
from crossalign_gui.alignment.protocol import AlignmentError, Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.model.adapters import Adapters
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import Project
from crossalign_gui.training.studies import Studies

if TYPE_CHECKING:
    from crossalign_gui.alignment.adaptation import Lesson
    from crossalign_gui.alignment.adapter import Adapter
    from crossalign_gui.training.ground_truth import Item

_TAG = "learning"


class Learning(QObject):
    learned = Signal(object)
    """A Lesson; nothing is used before `use_lesson`."""
    failed = Signal(object)
    progressed = Signal(object)
    """Percent of the images."""
    changed = Signal()
    """Which adapters there are, and which is in use."""

    def __init__(
        self, project: OpenProject, opened: OpenDocument, on_show: OnShow, settings: Settings, aligner: Aligner, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._on_show, self._settings = project, opened, on_show, settings
        self._aligner, self._teller = aligner, teller
        self.adapters = Adapters(self._settings)
        self._studies = Studies()
        self.lesson: Lesson | None = None
        self.without = False
        """Whether the adapter in use is set aside, to compare."""
        aligner.learned.connect(self._show_lesson)
        aligner.failed.connect(self._report)
        aligner.progressed.connect(self._tell_progress)
        aligner.reloaded.connect(self.restore)
        self.restore()

    @property
    def model(self) -> str:
        return self._settings.model

    @property
    def in_use(self) -> str:
        """The name of the adapter, empty without one."""
        return self.adapters.in_use(self.model)

    def learn(self) -> None:
        """From all accepted, corrected and rejected links of the project, in the thread of the model."""
        project = self._project.current
        if project is None:
            self.failed.emit(self.tr("Open images and accept or correct some regions first"))
            return
        self._opened.settle()
        self.lesson = None
        self._aligner.work("learned", _TAG, _Study(project, self._settings.author, self._studies, self._aligner.report))

    def cancel(self) -> None:
        self._aligner.cancel()

    def use_lesson(self, name: str) -> None:
        """Keep what was learned last under a name, and use it."""
        made = self.lesson.adapter if self.lesson is not None else None
        if made is None:
            return
        try:
            self.use(self.adapters.keep(self.model, made, name))
        except OSError as error:
            self._teller.notice.emit(
                Notice(self.tr("The adapter cannot be kept: {}").format(error.strerror or error), "error")
            )
            return
        self.lesson = None

    def use(self, name: str) -> None:
        """From now on; the empty name is the model as it was published."""
        try:
            found = self.adapters.load(self.model, name)
        except AlignmentError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        self.adapters.use(self.model, name)
        self._apply(found)

    def undo(self) -> None:
        """Back to the adapter that was in use before."""
        if self.adapters.can_undo(self.model):
            self.adapters.undo(self.model)
            self.restore()
            self._on_show.align()

    def compare(self, without: bool) -> None:
        """Set the adapter aside for a moment, or take it up again."""
        self.without = without
        self.restore()
        self._on_show.align()

    def bring(self, path: Path) -> None:
        """Import an adapter and use it; one of another model is refused."""
        loaded = self._aligner.loaded
        if loaded is None:
            self._teller.notice.emit(Notice(self.tr("Align a caption first, so that the model is known"), "warning"))
            return
        try:
            self.use(self.adapters.bring(self.model, loaded.backend, loaded.revision, path))
        except AlignmentError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        except OSError as error:
            self._teller.notice.emit(Notice(self.tr("{} cannot be read: {}").format(path, error.strerror or error), "error"))

    def export(self, name: str, path: Path) -> None:
        try:
            self.adapters.export(self.model, name, path)
        except OSError as error:
            self._teller.notice.emit(
                Notice(self.tr("{} cannot be written: {}").format(path, error.strerror or error), "error")
            )
            return
        self._teller.notice.emit(Notice(self.tr("The adapter was written to {}").format(path)))

    @Slot()
    def restore(self) -> None:
        """Give the model the adapter that is chosen for it."""
        found = None
        if not self.without:
            try:
                found = self.adapters.load(self.model, self.in_use)
            except AlignmentError as error:
                self._teller.notice.emit(Notice(str(error), "error"))
        self._aligner.use_adapter(found)
        self.changed.emit()

    def _apply(self, adapter: Adapter | None) -> None:
        self.without = False
        self._aligner.use_adapter(adapter)
        self.changed.emit()
        self._on_show.align()

    @Slot(object, object)
    def _show_lesson(self, _: object, lesson: Lesson) -> None:
        self.lesson = lesson
        self.learned.emit(lesson)

    @Slot(object, object)
    def _report(self, tag: object, text: str) -> None:
        if tag == _TAG:
            self.failed.emit(text)

    @Slot(object)
    def _tell_progress(self, told: tuple[str, int]) -> None:
        if told[0] == _TAG:
            self.progressed.emit(told[1])


@dataclass(frozen=True, slots=True, eq=False)
class _Study:
    """A whole project, as a lesson for the model."""

    project: Project
    author: str
    studies: Studies
    report: Callable[[object], None]

    def __call__(self, engine: Engine, check: Check) -> Lesson:
        from crossalign_gui.training.ground_truth import learn_from, of_project

        with self.project.beside() as store:
            found = of_project(store)
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return learn_from(engine, found, self.author, now, check, self._told, self.studies)

    def _told(self, items: Iterable[Item]) -> Iterator[Item]:
        every = list(items)
        for number, item in enumerate(every):
            self.report((_TAG, 100 * number // len(every)))
            yield item
