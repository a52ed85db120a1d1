"""Importing in two steps: everything is read, checked and joined with its pictures in a file of its own; then it enters the
project in one transaction."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Document, Label
from crossalign_gui.domain.merge import disagree, merge, of_image, with_new_ids
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import new_id
from crossalign_gui.domain.reading import reading_of
from crossalign_gui.storage.convert import Counts, Incoming
from crossalign_gui.storage.formats.outgoing import EVERYTHING
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.images import ImageError, probe
from crossalign_gui.storage.joining import OTHER_ATTRIBUTES, Change, Joiner
from crossalign_gui.storage.opening import ProjectError
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.sources import source_of
from crossalign_gui.storage.trail import Trail, record
from crossalign_gui.storage.whole import take_whole
from crossalign_gui.storage.work_log import Events, take_work, work_on

_MOST_MISSING = 1000


@dataclass
class Staged:
    """What waits to enter a project; `close` throws it away. `report` holds the warnings, `counts` what was understood;
    counts.missing names pictures that were not found (at most a thousand), `left_out` says how many there are."""

    format: str
    title: str
    """Of the file, for whoever did not sign."""
    report: Report
    folder: Path
    counts: Counts = field(default_factory=Counts)
    left_out: int = 0
    added: int = 0
    """Images that the project did not have, after `take`; merged: those that got something new, same: those that got nothing."""
    merged: int = 0
    same: int = 0
    labels: tuple[Label, ...] = ()
    """With the numbers that the file gives them."""
    skipped: Sequence[str] = ()
    """Why records were left out."""
    is_ours: bool = False
    """Whether it comes from a project or a native file: somebody else's work on the same images, which may contradict."""
    conflicts: int = 0
    """New ones, after `take`."""
    told: Report = field(default_factory=Report)
    """What did not come in, after `take`."""
    whole: Mapping[str, Any] = field(default_factory=dict)
    """What the file says besides its images, see whole.py."""

    @property
    def path(self) -> Path:
        return self.folder / "staged.sqlite"

    @property
    def pictures(self) -> Path:
        """Those that stood inside of the annotations, as they will lie in the project's folder."""
        return self.folder / "pictures"

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def stage(found: Incoming, project_folder: Path, check: Callable[[], None]) -> Staged:
    """Read and check everything. Documents whose picture is not here are counted and left out.

    Raises FormatError, ImageError, ProjectError, OSError; nothing is left behind then.
    """
    staged = Staged(
        found.format.title if found.format else "a project", found.reads[0].stem if found.reads else "", found.report,
        Path(tempfile.mkdtemp(prefix="crossalign-")),
    )  # fmt: skip
    try:
        staged.is_ours = found.format is None or found.format.holds == EVERYTHING
        with Project(staged.path, project_folder) as store, store.batch():
            events = Events(store)
            for document in found.documents:
                check()
                _stage(document, found, store, staged, events)
            staged.labels = tuple(found.labels.values())
            store.add_labels(staged.labels)
            for agent in found.agents.values():
                store.add_agent(agent)
    except BaseException:
        staged.close()
        raise
    staged.whole = dict(found.whole)
    staged.skipped = tuple(found.skipped)
    return staged


def _stage(document: Document, found: Incoming, store: Project, staged: Staged, events: Events) -> None:
    image = document.image
    path = found.images.find(image.uri, image.sha256)
    if path is None:
        staged.left_out += 1
        if len(staged.counts.missing) < _MOST_MISSING:
            staged.counts.missing.append(image.uri)
        return
    path = found.images.original(path)
    if found.images.is_brought(path):
        path, document = _own_file(path, document, store, staged)
    uri = path.relative_to(staged.pictures).as_posix() if path.is_relative_to(staged.pictures) else store.uri_of(path)
    known = store.id_of(uri)
    try:
        info = probe(source_of(path, reading_of(image)))
    except ImageError as error:
        staged.report.add(message("pictures that cannot be read are left out"), str(error))
        staged.left_out += 1
        return
    if (info.width, info.height) == (image.height, image.width) != (image.width, image.height):
        staged.report.add(
            message("pictures that lie on their side in the file: the other program did not turn them (left out)"), image.uri
        )
        staged.left_out += 1
        return
    if (info.width, info.height) != (image.width, image.height):
        sizes = f"{info.width} x {info.height}, not {image.width} x {image.height}"
        staged.report.add(message("pictures of another size than the file says are left out"), f"{image.uri}: {sizes}")
        staged.left_out += 1
        return
    is_free = staged.is_ours and store.number_of(image.id) is None
    image_id = known or (image.id if is_free else new_id("i"))
    ids: dict[str, str] = {}
    incoming = of_image(document, image_id) if staged.is_ours and known is None else with_new_ids(document, image_id, ids)
    incoming = replace(incoming, image=replace(incoming.image, uri=uri, exif_orientation=info.orientation))
    staged.counts.add(document)
    if known is None:
        store.save(None, incoming)
    else:
        before = store.document(known)
        store.save(before, merge(before, incoming))
    take_work(store, image_id, found.work_on(image.id), ids, events)
    if found.project is not None:
        record(store, image_id, (), Trail(found.project, image.id).rows)


def _own_file(path: Path, document: Document, store: Project, staged: Staged) -> tuple[Path, Document]:
    """A picture that stood inside of the annotations gets a file, which makes what was kept of it superfluous."""
    name = Path(clean_name(document.image.uri))
    names = [name, *(name.with_stem(f"{name.stem}-{number}") for number in range(2, 1000))]
    place = next(item for item in names if not (store.folder / item).exists() and not (staged.pictures / item).exists())
    (staged.pictures / place).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, staged.pictures / place)
    fields = {space: {**kept, "imageData": True} if "imageData" in kept else kept for space, kept in document.image.x.items()}
    return staged.pictures / place, replace(document, image=replace(document.image, x=fields))


def _put_pictures(staged: Staged, project: Project) -> None:
    """Raises ProjectError; no file that is there is touched."""
    for path in staged.pictures.rglob("*"):
        place = project.folder / path.relative_to(staged.pictures)
        try:
            if path.is_file() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, place)
        except OSError as error:
            raise ProjectError(message("{} cannot be written: {}", place, error.strerror or error)) from error


def take(
    staged: Staged, project: Project, open_images: Collection[str], check: Callable[[], None], state: str = ""
) -> list[Change]:
    """Move what was staged into a project, in one transaction; changes of the images in `open_images` are returned, so that
    they can be undone. state: that images get which nobody has finished yet ("done"); empty for what the file says, else what
    follows from the annotations. Raises ProjectError; the project is as it was then."""
    changes = []
    _put_pictures(staged, project)
    with Project(staged.path, project.folder) as store, project.batch():
        names = {label.name: label.id for label in project.labels}
        labels = {}
        for label in staged.labels:
            labels[label.id] = names.get(label.name, label.id)
        project.add_labels(label for label in staged.labels if label.name not in names)
        known_agents = {agent.id for agent in project.agents}
        for agent in store.agents:
            if agent.id not in known_agents:
                project.add_agent(agent)
        joiner = Joiner(project, (project.author, staged.title), staged.labels, ()) if staged.is_ours else None
        events, here = Events(store), Events(project)
        for image_id in store.image_ids():
            check()
            document = store.document(image_id)
            document = replace(
                document,
                regions=tuple(replace(r, label=labels.get(r.label, r.label) if r.label else None) for r in document.regions),
            )
            known = project.id_of(document.image.uri)
            if known is None and joiner is not None:
                known = joiner.find(image_id, document.image.uri, document.image.sha256)
            work, ids = work_on(store, image_id, events), dict[str, str]()
            given = {**work, "state": state} if state else work
            if known is None:
                if joiner is not None:
                    joiner.take(None, document, given)
                else:
                    project.save(None, document)
                    take_work(project, image_id, given, ids, here)
                staged.added += 1
                continue
            if joiner is not None:
                change = joiner.take(known, document, given, Trail(store, image_id))
                if change is not None and known in open_images:
                    changes.append(change)
                continue
            before = project.document(known)
            incoming = with_new_ids(document, known, ids)
            if disagree(before, incoming):
                staged.told.add(OTHER_ATTRIBUTES, document.image.uri)
            after = merge(before, incoming)
            if after != before:
                project.save(before, after)
                if known in open_images:
                    changes.append(Change(before, after))
            take_work(project, known, given, ids, here)
            staged.merged, staged.same = staged.merged + (after != before), staged.same + (after == before)
        if joiner is not None:
            staged.merged, staged.same = joiner.outcome.changed, joiner.outcome.same
            staged.conflicts = len(joiner.outcome.conflicts)
            staged.left_out += len(joiner.outcome.other_frames)
            staged.told = joiner.outcome.told()
        take_whole(project, staged.whole)
    return changes
