"""How far the people agree whose files are chosen, and the way to where they do not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.agreement import as_person
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document
from crossalign_gui.domain.people import Agreement, Row, compare
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.storage.joining import as_project
from crossalign_gui.storage.people import common
from crossalign_gui.storage.project import Project


class PeopleAgreement(QObject):
    """`found`: what was measured last."""

    changed = Signal()

    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        selecting: Selecting,
        captions: Captions,
        navigator: Navigator,
        settings: Settings,
        teller: Teller,
        load: Load,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting, self._captions = project, opened, selecting, captions
        self._navigator, self._settings, self._teller, self._load = navigator, settings, teller, load
        self.found: Agreement | None = None
        self._place: Row | None = None
        self._runner = Runner("people", self)
        self._runner.finished.connect(self._show)
        self._runner.failed.connect(self._report)
        project.changed.connect(self._forget)
        opened.image_changed.connect(self._select_waiting)

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def close(self) -> None:
        self._runner.close()

    @property
    def model(self) -> str:
        """That `measure_model` asks."""
        return self._settings.model

    def measure_model(self) -> None:
        """The open project against the model that is chosen, which is asked about its phrases."""
        project, settings = self._project.current, self._settings
        if project is None:
            return
        self._opened.settle()
        chosen = Chosen(self._load, settings.model, settings.device)
        self._runner.request(None, _WithModel(project, chosen, settings.options(settings.model)))

    def measure(self, files: Sequence[Path]) -> None:
        """The open project against other people's files, and against its known answers."""
        project = self._project.current
        if project is None:
            return
        self._opened.settle()
        self._runner.request(None, partial(_measure, project, tuple(files)))

    def go_to(self, row: Row) -> None:
        """Show the image and select the words."""
        self._place = row
        if self._opened.image_id == row.image:
            self._select_waiting()
        else:
            self._navigator.go_to(row.image)

    @Slot()
    def _select_waiting(self) -> None:
        row, document = self._place, self._opened.document
        if row is None or document is None or self._opened.image_id != row.image or self._opened.picture is None:
            return
        self._place = None
        if any(caption.id == row.caption for caption in document.captions):
            self._captions.activate(row.caption)
        self._selecting.select_phrase(row.ranges)

    @Slot()
    def _forget(self) -> None:
        if self.found is not None:
            self.found = None
            self.changed.emit()

    @Slot(object, object)
    def _show(self, _: object, found: Agreement) -> None:
        self.found = found
        if not found.images:
            self._teller.notice.emit(Notice(self.tr("These files have no annotated image in common"), "warning"))
        self.changed.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))
        self.changed.emit()


@dataclass(frozen=True, slots=True, eq=False)
class _WithModel:
    """An image that cannot be read is left out."""

    project: Project
    chosen: Chosen
    options: Mapping[str, str]

    def __call__(self, check: Check) -> Agreement:
        with self.project.beside() as store:
            person = self.project.author or self.project.folder.name
            return compare(self._both(store, person, check), check, asked_about_phrases=True)

    def _both(self, store: Project, person: str, check: Check) -> Iterator[dict[str, Document]]:
        engine, model = self.chosen.engine(), self.chosen.model
        for said in common(store, {}, person, check, gold=False, least=1):
            document = said[person]
            try:
                pixels = read_pixels(store.path_of_uri(document.image.uri))
            except (ImageError, OSError):
                continue
            if document.spans:
                told = as_person(engine, document, content_key(pixels), pixels, model, check, self.options)
                yield {person: document, model: told}


def _measure(project: Project, files: Sequence[Path], check: Check) -> Agreement:
    with ExitStack() as stack:
        store = stack.enter_context(project.beside())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crossalign-")))
        others = {
            path.resolve().name.partition(".")[0] or path.resolve().parent.name: stack.enter_context(
                as_project(path, folder / f"{number}.sqlite")
            )
            for number, path in enumerate(files)
        }
        return compare(common(store, others, project.author or project.folder.name, check), check)
