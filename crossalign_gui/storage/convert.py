"""Reading and writing in any format: what the command line, the import and the export share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Agent, Document, Label
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.validate import validate
from crossalign_gui.storage.archive import unpacked
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.errors import FormatError, reading
from crossalign_gui.storage.formats.outgoing import EVERYTHING, outgoing
from crossalign_gui.storage.formats.registry import recognise
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import FindImage, Target, WorkOn
from crossalign_gui.storage.image_finder import ImageFinder
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.sizes import checked
from crossalign_gui.storage.work_log import work_on as work_of


def _nothing() -> None:
    pass


@dataclass
class Incoming:
    """`documents` can be gone through once; labels, agents (by id) and warnings grow with it and are complete after that."""

    format: Format | None
    documents: Iterator[Document]
    report: Report
    images: ImageFinder
    labels: Mapping[str, Label]
    agents: Mapping[str, Agent]
    work_on: WorkOn
    """Of an image of the last document, by its id."""
    size: int = 0
    """Bytes of the file, 0 for a folder."""


@dataclass
class Counts:
    """What went through."""

    images: int = 0
    captions: int = 0
    regions: int = 0
    links: int = 0
    missing: list[str] = field(default_factory=list)

    def add(self, document: Document) -> None:
        self.images += 1
        self.captions += len(document.captions)
        self.regions += len(document.regions)
        self.links += len(document.links)


@contextmanager
def incoming(
    path: Path,
    form: Format | None = None,
    *,
    roots: Sequence[Path] = (),
    known: Mapping[str, Path] | None = None,
    choices: Mapping[str, str] | None = None,
    check: Callable[[], None] = _nothing,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Incoming]:
    """Open a file, a folder, an archive or a project for reading. roots: where pictures may lie besides.

    Raises FormatError, ProjectError and OSError, also while the documents are read.
    """
    if not path.exists():
        raise FormatError(message("there is no {}", path))
    project_file = path / FILE_NAME if path.is_dir() else path
    if form is None and project_file.suffix == ".sqlite" and project_file.is_file():
        with Project.open(project_file) as project:
            away = {uri: project.path_of_uri(uri) for uri in project.uris() if uri.startswith("file:")}
            known = {uri: path for uri, path in away.items() if path.is_file()}
            finder = ImageFinder([project.folder, *roots], known)
            labels = {label.id: label for label in project.labels}
            agents = {agent.id: agent for agent in project.agents}
            yield Incoming(None, project.documents(), Report(), finder, labels, agents, partial(work_of, project))
        return
    with unpacked(path, check) as place:
        form = form or recognise(place)
        if form.read is None:
            raise FormatError(message("{} can be written, but not read", form.title))
        folder = place if place.is_dir() else place.parent
        finder = ImageFinder([*roots, folder, path.parent], known)
        source = Source(place, images=finder, choices=choices, check=check, progress=progress)
        documents = _checked(form.read(source), source)

        def work_on(image_id: str) -> dict[str, Any]:
            return source.work.pop(image_id, {})

        size = place.stat().st_size if place.is_file() else 0
        yield Incoming(
            form,
            documents,
            source.report,
            finder,
            source.labels,
            source.agents,
            work_on,
            size,
        )


def _checked(documents: Iterator[Document], source: Source) -> Iterator[Document]:
    """What no importer may let through."""
    with reading(source.path.name):
        for document in documents:
            source.check()
            problems = validate([document], source.agents, source.labels)
            for problem in problems:
                if problem.severity == "error":
                    raise FormatError(message("{}: {}", document.image.uri, problem))
            yield document


def write_documents(
    form: Format,
    path: Path,
    documents: Iterable[Document],
    *,
    labels: Mapping[str, Label] = {},
    agents: Mapping[str, Agent] = {},
    choices: Mapping[str, str] | None = None,
    find_image: FindImage | None = None,
    find_measured: FindImage | None = None,
    work_on: WorkOn | None = None,
    check: Callable[[], None] = _nothing,
    commit: bool = True,
) -> tuple[Report, Counts]:
    """Write to `path`; nothing is there before all of it is written. labels, agents: by id, complete when the documents have been
    gone through. find_measured: pictures whose size is compared with that of their document. commit: False finds out the losses only.

    Raises FormatError and OSError; what stood at `path` stays then.
    """
    if form.write is None:
        raise FormatError(message("{} can be read, but not written", form.title))
    counts = Counts()

    def counted(items: Iterable[Document]) -> Iterator[Document]:
        for item in items:
            counts.add(item)
            yield item

    target = Target(path, folder=form.is_folder, labels=labels, agents=agents, choices=choices, find_image=find_image,
                    work_on=work_on, check=check)  # fmt: skip
    with target:
        documents = checked(documents, find_measured, target.report)
        reduced = outgoing(documents, target, form.holds)
        form.write(target, counted(documents if form.holds == EVERYTHING else reduced))
        if commit:
            target.commit()
    return target.report, counts
