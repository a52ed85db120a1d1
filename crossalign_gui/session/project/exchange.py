"""Import and export in a thread of their own, with a second connection to the project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.document import Document, Image
from crossalign_gui.domain.messages import message
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import snapshots
from crossalign_gui.storage.classes import with_names
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.whole import whole_out
from crossalign_gui.storage.work_log import Events, work_on

if TYPE_CHECKING:
    from crossalign_gui.storage.annotation_files import SeveralFilesError
    from crossalign_gui.storage.convert import Counts
    from crossalign_gui.storage.formats.base import Format
    from crossalign_gui.storage.formats.target import Preview
    from crossalign_gui.storage.importing import Staged
    from crossalign_gui.storage.joining import Change


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote (path is None for a rehearsal) and lost, and what it decoded back of its own records."""

    path: Path | None
    report: Report
    counts: Counts
    previews: Sequence[Preview] = ()


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import brought; `changes` are those of images that were open."""

    counts: Counts
    changes: list[Change]
    added: int = 0
    merged: int = 0
    skipped: int = 0
    """Images: new ones, those that got something new, and those that did not or could not be taken."""
    conflicts: int = 0
    """New ones: what two people said differently."""
    told: Report = field(default_factory=Report)
    """What did not come in."""


class Exchange(QObject):
    """One job at a time; a new rehearsal replaces the one before. project: the open one, asked for when a job starts."""

    rehearsed = Signal(object)
    written = Signal(object)
    staged = Signal(object)
    several = Signal(object)
    """Names of files of annotations in the folder that was to be staged: one has to be chosen."""
    taken = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    """Percent."""
    busy_changed = Signal(bool)

    def __init__(self, project: Callable[[], Project | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._runner = Runner("exchange", self)
        self._runner.finished.connect(self._tell)
        self._runner.failed.connect(self._report)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.progressed.connect(self.progressed)
        self._waiting: Staged | None = None

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def rehearse(self, form: Format, path: Path, choices: Mapping[str, str], numbers: Iterable[int] | None = None) -> None:
        """Find out what an export would lose; `rehearsed` carries a Written. numbers: of the images, all without."""
        project = self._need()
        self._runner.request("rehearsed", partial(_write, project, form, path, choices, numbers, False))

    def write(self, form: Format, path: Path, choices: Mapping[str, str], numbers: Iterable[int] | None = None) -> None:
        project = self._need()
        self._runner.request("written", partial(_write, project, form, path, choices, numbers, True))

    def stage(
        self, path: Path, form: Format | None, choices: Mapping[str, str], skip_bad: bool = False, file: str | None = None
    ) -> None:
        """Read and check a file; `staged` carries a Staged, which `take` or `drop` ends. skip_bad: leave out and list what cannot
        be read; file: the one of a folder or archive."""
        self.drop()
        project = self._need()
        reading = _Reading(project, path, form, choices, self._runner.report, skip_bad, file)
        self._runner.request("staged", reading)

    def take(self, open_images: Collection[str], state: str = "") -> None:
        """Let what was staged enter the project. state: see `importing.take`."""
        assert self._waiting is not None
        project, staged = self._need(), self._waiting
        self._runner.request("taken", partial(_take, project, staged, open_images, state))

    def drop(self) -> None:
        """Throw away what was staged."""
        if self._waiting is not None:
            self._waiting.close()
            self._waiting = None

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()
        self.drop()

    def _need(self) -> Project:
        project = self._project()
        assert project is not None
        return project

    @Slot(object, object)
    def _tell(self, tag: str, result: object) -> None:
        from crossalign_gui.storage.annotation_files import SeveralFilesError
        from crossalign_gui.storage.importing import Staged

        if isinstance(result, Staged):
            self._waiting = result
        if isinstance(result, SeveralFilesError):
            self.several.emit(result.names)
            return
        if tag == "taken":
            self.drop()
        getattr(self, tag).emit(result)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self.failed.emit(text)


def _write(
    project: Project,
    form: Format,
    path: Path,
    choices: Mapping[str, str],
    numbers: Iterable[int] | None,
    commit: bool,
    check: Check,
) -> Written:
    from crossalign_gui.storage.convert import write_documents
    from crossalign_gui.storage.formats.outgoing import EVERYTHING

    previews: list[Preview] = []
    with project.beside() as store:

        def find(image: Image) -> Path | None:
            place = store.path_of_uri(image.uri)
            return store.source_of(image) if place.is_file() else None

        work = partial(work_on, store, events=Events(store))
        documents = _touched(store, numbers, work) if form.holds == EVERYTHING else _annotated(store, numbers)
        report, counts = write_documents(
            form, path, documents, labels={label.id: label for label in store.labels},
            agents={agent.id: agent for agent in store.agents}, choices=choices, find_image=find,
            find_measured=find, work_on=work, whole=whole_out(store),
            check=check, commit=commit, reads=(store.path,),
            previews=previews, keep_names=partial(with_names, store),
        )  # fmt: skip
    return Written(path if commit else None, report, counts, previews)


def _touched(store: Project, numbers: Iterable[int] | None, work: Callable[[str], object]) -> Iterator[Document]:
    """What has annotations, a state or comments."""
    return (item for item in store.documents(numbers) if item.captions or item.regions or work(item.image.id))


def _annotated(store: Project, numbers: Iterable[int] | None) -> Iterator[Document]:
    return (document for document in store.documents(numbers) if document.captions or document.regions)


@dataclass(frozen=True, slots=True, eq=False)
class _Reading:
    """See `Exchange.stage`. report: is told percent of the file."""

    project: Project
    path: Path
    form: Format | None
    choices: Mapping[str, str]
    report: Callable[[object], None]
    skip_bad: bool
    file: str | None

    def __call__(self, check: Check) -> Staged | SeveralFilesError:
        from crossalign_gui.storage.annotation_files import SeveralFilesError
        from crossalign_gui.storage.convert import incoming
        from crossalign_gui.storage.importing import stage

        with self.project.beside() as store:
            known = {uri: store.path_of_uri(uri) for uri in store.uris()}
        told = 0

        def every_percent(count: int) -> None:
            nonlocal told
            if size and count * 100 // size > told:
                told = count * 100 // size
                self.report(told)

        size = self.path.stat().st_size if self.path.is_file() else 0
        folder = self.project.folder
        try:
            with incoming(self.path, self.form, roots=[folder], known=known, choices=self.choices, check=check,
                          progress=every_percent, skip_bad=self.skip_bad, file=self.file) as found:  # fmt: skip
                try:
                    return stage(found, folder, check)
                except FormatError as error:
                    if self.skip_bad or isinstance(error, NothingReadError):
                        raise
                    way = message("{}. “Leave out records that cannot be read” takes the others", error)
                    raise FormatError(way) from error
        except SeveralFilesError as several:
            return several


def _take(project: Project, staged: Staged, open_images: Collection[str], state: str, check: Check) -> ImportResult:
    from crossalign_gui.storage.importing import take

    with project.beside() as store:
        snapshots.make_before(store, "import", check)
        changes = take(staged, store, open_images, check, state)
    skipped = staged.same + staged.left_out
    return ImportResult(staged.counts, changes, staged.added, staged.merged, skipped, staged.conflicts, staged.told)
