"""Reading and writing in any format: what the command line, the import and the export share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Agent, Document, Label
from crossalign_gui.domain.messages import Message, joined, message
from crossalign_gui.domain.validate import validate
from crossalign_gui.storage import statements
from crossalign_gui.storage.annotation_files import files_in, picture_folders
from crossalign_gui.storage.archive import unpacked
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.class_list import class_list
from crossalign_gui.storage.formats.errors import FormatError, NothingReadError, reading
from crossalign_gui.storage.formats.outgoing import EVERYTHING, class_name, outgoing
from crossalign_gui.storage.formats.registry import look, recognise
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.splits import PARTS, Shares, shares
from crossalign_gui.storage.formats.spool import Seen, Spool
from crossalign_gui.storage.formats.target import FindImage, KeepNames, Preview, Target, WorkOn
from crossalign_gui.storage.formats.yolo_data import split_of_folder
from crossalign_gui.storage.image_finder import ImageFinder, clean_name
from crossalign_gui.storage.project import FILE_NAME, Project
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.sizes import checked
from crossalign_gui.storage.whole import whole_out
from crossalign_gui.storage.work_log import work_on as work_of

Chosen = Callable[[Project], Iterable[int]]
"""Which images of a project, by their numbers."""


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
    reads: tuple[Path, ...] = ()
    """Files and folders that must not be written to meanwhile."""
    skipped: Sequence[str] = ()
    """Why records were left out; grows while the documents are read."""
    project: Project | None = None
    """Where they come from one."""
    whole: Mapping[str, Any] = field(default_factory=dict)
    """What it says besides its images, see whole.py; complete with the first document."""


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

    def join(self, other: Counts) -> None:
        self.images += other.images
        self.captions += other.captions
        self.regions += other.regions
        self.links += other.links
        self.missing += other.missing


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
    skip_bad: bool = False,
    file: str | None = None,
    chosen: Chosen | None = None,
) -> Iterator[Incoming]:
    """Open a file, a folder, an archive or a project for reading. roots: where pictures may lie besides; skip_bad: leave out and
    list what cannot be read; file: the one of a folder or archive to read, relative to it; chosen: which images of a project.

    Raises FormatError (NothingReadError where nothing came of it), ProjectError and OSError, also while the documents are read.
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
            work = partial(work_of, project)
            numbers = None if chosen is None else chosen(project)
            yield Incoming(
                None,
                project.documents(numbers),
                Report(),
                finder,
                labels,
                agents,
                work,
                reads=(project_file,),
                project=project,
                whole=whole_out(project),
            )
        return
    if chosen is not None:
        raise FormatError(message("only the images of a project can be chosen; import {} into one first", path.name))
    with unpacked(path, check) as root:
        inside = files_in(root, form, file, path.name, check) if root.is_dir() else ()
        place = inside[0] if inside else root
        form = form or recognise(place, place.name if inside else path.name, check)
        if form.read is None:
            raise FormatError(message("{} can be written, but not read", form.title))
        near = picture_folders(place, root) if inside else [place if place.is_dir() else place.parent]
        near = [root, *near] if len(inside) > 1 else near
        beside = path.parent
        finder = ImageFinder([*roots, *near, *(() if path.is_dir() else (beside,))], known, beyond=[beside])
        source = Source(place, images=finder, choices=choices, check=check, progress=progress,
                        skip_bad=skip_bad)  # fmt: skip
        finder.tell = source.warn
        documents = _checked(form, source) if len(inside) < 2 else _of_splits(form, source, inside, root)

        def work_on(image_id: str) -> dict[str, Any]:
            return source.work.pop(image_id, {})

        size = place.stat().st_size if place.is_file() and len(inside) < 2 else 0
        try:
            yield Incoming(
                form, documents, source.report, finder, source.labels, source.agents, work_on, size, (path,), source.skipped,
                whole=source.whole,
            )  # fmt: skip
        finally:
            source.close()


def _of_splits(form: Format, source: Source, files: Sequence[Path], root: Path) -> Iterator[Document]:
    """What files of one name, each in the folder of its split, hold; names of pictures are those in the whole folder."""
    for file in files:
        part = source.beside(file, ImageFinder([file.parent], beyond=[root]))
        split = split_of_folder(file.parent.name)
        try:
            for document in _checked(form, part):
                uri = document.image.uri
                picture = part.images.find(uri) or root.resolve() / file.relative_to(root).parent / clean_name(uri)
                if part.images.is_brought(picture):
                    source.images.bring(uri, picture)
                elif picture.is_relative_to(root.resolve()):
                    uri = picture.relative_to(root.resolve()).as_posix()
                yield replace(document, image=replace(document.image, uri=uri, split=document.image.split or split))
        finally:
            part.close()


def _checked(form: Format, source: Source) -> Iterator[Document]:
    """What no importer may let through: what is not valid, and silence about a file from which nothing came."""
    assert form.read is not None
    count = 0
    with reading(source.path.name), Seen() as seen:
        for document in form.read(source):
            source.check()
            if seen.again(document.image.uri.removeprefix("./")):
                source.warn(message("pictures that several records are about: a project joins them, a file keeps them apart"),
                            document.image.uri)  # fmt: skip
            problems = validate([document], source.agents, source.labels)
            error = next((problem for problem in problems if problem.severity == "error"), None)
            if error is None:
                count += 1
                yield document
                continue
            refusal = FormatError(message("{}: {}", document.image.uri, error))
            if not source.skip_bad:
                raise refusal
            source.skip(refusal)
    if not count:
        raise NothingReadError(_nothing_read(form, source))


def _nothing_read(form: Format, source: Source) -> Message:
    """What was looked for and where, and what is there."""
    _, head = look(source.path, source.check)
    holds = [*head.names] if source.path.is_dir() else sorted(head.keys) or [head.text.strip()[:40]]
    shown = ", ".join(map(repr, holds[:8])) + (", …" if len(holds) > 8 else "")
    said = joined("; ", [str(entry) for entry in source.report])
    if said:
        return message("nothing could be read: {} was looked for in {}, which holds {} ({})", form.title, source.path.name, shown,
                       said)  # fmt: skip
    return message("nothing could be read: {} was looked for in {}, which holds {}", form.title, source.path.name, shown)


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
    whole: Mapping[str, Any] | None = None,
    check: Callable[[], None] = _nothing,
    commit: bool = True,
    reads: Iterable[Path] = (),
    previews: list[Preview] | None = None,
    keep_names: KeepNames | None = None,
) -> tuple[Report, Counts]:
    """Write to `path`, or where the choice "split" wants several parts and the format does not hold them, to `places_of`;
    nothing is there before all of it is written. labels, agents: by id, complete when the documents have been gone through.
    find_measured: pictures whose size is compared with that of their document. commit: False finds out the losses only. reads:
    see Target. previews: gets what the format decoded back of its own records, where it does that. keep_names: of classes that are
    only words, see Target.

    Raises FormatError, ProjectError and OSError; what stood at `path` stays then.
    """
    if form.write is None:
        raise FormatError(message("{} can be read, but not written", form.title))
    choices = choices or {}
    share = shares(choices.get("split", "kept"))

    def target_at(place: Path, known: Mapping[str, Label]) -> Target:
        made = Target(place, folder=form.is_folder, labels=known, agents=agents, choices=choices, find_image=find_image,
                      work_on=work_on, whole=whole, check=check, reads=reads, keep_names=keep_names)  # fmt: skip
        made.previews = previews if previews is not None else []
        made.keeps_words = "spans" in form.holds
        return made

    measured = Report()
    documents = checked(documents, find_measured, measured, tells_frame=form.holds == EVERYTHING)
    if share is None or "splits" in form.holds:
        with target_at(path, labels) as target:
            counts = _write_one(form, target, _in_parts(documents, choices, share))
            target.report.join(measured)
            if commit:
                target.commit()
        return target.report, counts
    report, counts = Report(), Counts()
    with Spool() as spool, ExitStack() as stack:
        names = _put_aside(form, target_at(path, labels), documents, share, spool)
        together = target_at(path, labels)
        classes = {label.id: label for label in class_list(together, names).values()} if names else labels
        report.join(together.report)
        targets = []
        for part in PARTS:
            if not spool.has(part):
                continue
            target = stack.enter_context(target_at(part_of(path, form.suffix, part), classes))
            counts.join(_write_one(form, target, (statements.document_in(value) for _, value in spool.all(part))))
            report.join(target.report)
            targets.append(target)
        report.join(measured)
        if commit:
            together.keep_names()
        for target in targets if commit else ():
            target.commit()
    return report, counts


def _write_one(form: Format, target: Target, documents: Iterable[Document]) -> Counts:
    assert form.write is not None
    counts = Counts()

    def counted(items: Iterable[Document]) -> Iterator[Document]:
        for item in items:
            counts.add(item)
            yield item

    reduced = outgoing(documents, target, form.holds)
    form.write(target, counted(documents if form.holds == EVERYTHING else reduced))
    return counts


def _in_parts(documents: Iterable[Document], choices: Mapping[str, str], share: Shares | None) -> Iterable[Document]:
    """With the split that the choice gives them."""
    if share is not None:
        return (replace(item, image=replace(item.image, split=share.part_of(item.image.uri))) for item in documents)
    if choices.get("split") == "none":
        return (replace(item, image=replace(item.image, split=None)) for item in documents)
    return documents


def _put_aside(form: Format, target: Target, documents: Iterable[Document], share: Shares, spool: Spool) -> Iterable[str]:
    """Spool the documents by their part; the names of the classes of all parts, so that a number means the same in each."""
    names: dict[str, None] = {}
    for number, document in enumerate(documents):
        part = share.part_of(document.image.uri)
        spool.add(part, number, statements.document_out(replace(document, image=replace(document.image, split=None))))
        if form.numbers_classes:
            for reduced in outgoing([document], target, form.holds):
                names.update((class_name(reduced, region, target), None) for region in reduced.regions if not region.crowd)
    return names


def part_of(path: Path, suffix: str, part: str) -> Path:
    """Where a part of a split export lies: "a.json" has "a-train.json", a folder has the folder "train" in it."""
    if not suffix:
        return path / part
    stem = path.name.removesuffix(suffix) if path.name.endswith(suffix) else path.stem
    return path.with_name(f"{stem}-{part}{suffix if path.name.endswith(suffix) else path.suffix}")


def places_of(form: Format, path: Path, choices: Mapping[str, str]) -> tuple[Path, ...]:
    """All that an export with these choices may write. Raises FormatError."""
    if shares(choices.get("split", "kept")) is None or "splits" in form.holds:
        return (path,)
    return tuple(part_of(path, form.suffix, part) for part in PARTS)
