"""Importing in two steps: everything is read, checked and joined with its pictures in a file of its own; then it enters the
project in one transaction."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from pathlib import Path

from crossalign_gui.domain.document import Document, Label
from crossalign_gui.domain.merge import merge, with_new_ids
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage.convert import Counts, Incoming
from crossalign_gui.storage.images import ImageError, probe
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.report import Report

_MOST_MISSING = 1000


@dataclass
class Staged:
    """What waits to enter a project; `close` throws it away. `report` holds the warnings, `counts` what was understood;
    counts.missing names pictures that were not found (at most a thousand), `left_out` says how many there are."""

    format: str
    report: Report
    folder: Path
    counts: Counts = field(default_factory=Counts)
    left_out: int = 0
    labels: tuple[Label, ...] = ()
    """With the numbers that the file gives them."""

    @property
    def path(self) -> Path:
        return self.folder / "staged.sqlite"

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def stage(found: Incoming, project_folder: Path, check: Callable[[], None]) -> Staged:
    """Read and check everything. Documents whose picture is not here are counted and left out.

    Raises FormatError, ImageError, ProjectError, OSError; nothing is left behind then.
    """
    staged = Staged(
        found.format.title if found.format else "a project", found.report, Path(tempfile.mkdtemp(prefix="crossalign-"))
    )
    try:
        with Project(staged.path, project_folder) as store, store.batch():
            for document in found.documents:
                check()
                _stage(document, found, store, staged)
            staged.labels = tuple(found.labels.values())
            store.add_labels(staged.labels)
            for agent in found.agents.values():
                store.add_agent(agent)
    except BaseException:
        staged.close()
        raise
    return staged


def _stage(document: Document, found: Incoming, store: Project, staged: Staged) -> None:
    image = document.image
    path = found.images.find(image.uri, image.sha256)
    if path is None:
        staged.left_out += 1
        if len(staged.counts.missing) < _MOST_MISSING:
            staged.counts.missing.append(image.uri)
        return
    path = found.images.original(path)
    try:
        info = probe(path)
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
    uri = store.uri_of(path)
    known = store.id_of(uri)
    image_id = known or new_id("i")
    incoming = with_new_ids(document, image_id)
    incoming = replace(incoming, image=replace(incoming.image, uri=uri, exif_orientation=info.orientation))
    staged.counts.add(document)
    if known is None:
        store.save(None, incoming)
    else:
        before = store.document(known)
        store.save(before, merge(before, incoming))


@dataclass(frozen=True, slots=True)
class Change:
    """An image that was open before and what became of it."""

    before: Document
    after: Document


def take(staged: Staged, project: Project, open_images: Collection[str], check: Callable[[], None]) -> list[Change]:
    """Move what was staged into a project, in one transaction; changes of the images in `open_images` are returned, so that
    they can be undone. Raises ProjectError; the project is as it was then."""
    changes = []
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
        for image_id in store.image_ids():
            check()
            document = store.document(image_id)
            document = replace(
                document,
                regions=tuple(replace(r, label=labels.get(r.label, r.label) if r.label else None) for r in document.regions),
            )
            known = project.id_of(document.image.uri)
            if known is None:
                project.save(None, document)
                continue
            before = project.document(known)
            after = merge(before, with_new_ids(document, known))
            if after != before:
                project.save(before, after)
                if known in open_images:
                    changes.append(Change(before, after))
    return changes
