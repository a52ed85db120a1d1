"""How far the people agree whose files are chosen, and the way to where they do not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.language import shown
from crossalign_gui.session.model.aligner import Chosen, Load
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from crossalign_gui.domain.people import Agreement, Row


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
        """That `measure` asks."""
        return self._settings.model

    def measure(self, files: Sequence[Path], *, model: bool = False) -> None:
        """The open project against other people's files and its known answers. model: beside them the model that is chosen; without
        other files only that one."""
        project, settings = self._project.current, self._settings
        if project is None:
            return
        self._opened.settle()
        chosen = Chosen(self._load, settings.model, settings.device)
        asked = self.tr("model {}").format(settings.model) if model else ""
        self._runner.request(None, _Measuring(project, tuple(files), asked, settings.options(settings.model), chosen))

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
    def _show(self, _: object, found: _Found) -> None:
        self.found = found.agreement
        if found.left_out:
            text = self.tr("The model said nothing of {} images; of the last one: {}").format(found.left_out, shown(found.why))
            self._teller.notice.emit(Notice(text, "warning"))
        self.changed.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _Found:
    """left_out: images of which the model said nothing, with why of the last one."""

    agreement: Agreement
    left_out: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Measuring:
    """model: its name beside the people; empty for people alone."""

    project: Project
    files: tuple[Path, ...]
    model: str
    options: Mapping[str, str]
    chosen: Chosen

    def __call__(self, check: Check) -> _Found:
        from crossalign_gui.domain.people import compare
        from crossalign_gui.session.studies.beside import with_model
        from crossalign_gui.storage.joining import as_project
        from crossalign_gui.storage.people import common, short_names

        project, model, why = self.project, self.model, list[str]()
        with ExitStack() as stack:
            store = stack.enter_context(project.beside())
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="crossalign-")))
            person = project.author or project.folder.name
            names = short_names(self.files, {person, model})
            others = {
                name: stack.enter_context(as_project(path, folder / f"{number}.sqlite"))
                for number, (name, path) in enumerate(zip(names, self.files, strict=True))
            }
            alone = bool(model) and not self.files
            said: Iterable[Mapping[str, Document]] = common(
                store, others, person, check, gold=not alone, least=1 if alone else 2
            )
            if model:
                said = with_model(said, self.chosen.engine(), model, store.path_of_uri, check, self.options, why.append)
            found = compare(said, check, models=[model] if model else ())
        return _Found(found, len(why), why[-1] if why else "")
