"""Snapshots of a project, made by SQLite's backup while it is in use: daily, and before imports, joins and changes of many images.

They lie beside the project file. The newest are kept, and of older days the last one of each, within a number and a size.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.joining import Change
from crossalign_gui.storage.lock import Lock
from crossalign_gui.storage.project import Project, ProjectError
from crossalign_gui.storage.schema import APPLICATION_ID

NEWEST, DAYS = 10, 14
MOST_BYTES = 2_000_000_000
"""Of all snapshots of a project; the newest one is always kept."""
_NAME = re.compile(r"(\d{8}T\d{6})(?:-(\d+))?-([a-z]+)\.sqlite")
_PAGES = 2048  # copied at a time
_LARGE, _PAUSE = 200_000_000, 600  # bytes, seconds


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`at`: UTC; `reason`: why it was made: daily, import, bulk, restore or hand; `size`: bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def folder_of(project: Project) -> Path:
    return _folder_beside(project.path)


def snapshots(project: Project) -> list[Snapshot]:
    """The newest first."""
    return snapshots_beside(project.path)


def _folder_beside(project_file: Path) -> Path:
    return project_file.with_name(f"{project_file.name}.snapshots")


def snapshots_beside(project_file: Path) -> list[Snapshot]:
    """Of a project file, which may be damaged or gone; the newest first."""
    found = []
    for path in _folder_beside(project_file).glob("*.sqlite"):
        match = _NAME.fullmatch(path.name)
        if match and path.is_file():
            at = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            found.append(((match[1], int(match[2] or 0)), Snapshot(path, at, match[3], path.stat().st_size)))
    return [snapshot for _, snapshot in sorted(found, key=lambda pair: pair[0], reverse=True)]


def make(project: Project, reason: str, check: Callable[[], None] = lambda: None) -> Snapshot | None:
    """None where nothing stands in the project yet. Older ones go where there are too many. Raises ProjectError; nothing is left
    behind then."""
    if project.read_only or not project.rows("SELECT 1 FROM item LIMIT 1"):
        return None
    folder = folder_of(project)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    number = 0
    while (path := folder / f"{stamp}{f'-{number:03}' if number else ''}-{reason}.sqlite").exists():
        number += 1
    made = path.with_suffix(".part")

    def step(status: int, left: int, total: int) -> None:
        check()

    try:
        folder.mkdir(exist_ok=True)
        with closing(sqlite3.connect(made)) as copy:
            project.back_up(copy, pages=_PAGES, progress=step)
            copy.execute("PRAGMA journal_mode = DELETE")
        made.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(message("A snapshot of the project cannot be written to {}: {}", folder, error)) from error
    finally:
        made.unlink(missing_ok=True)
    _rotate(project)
    return next(snapshot for snapshot in snapshots(project) if snapshot.path == path)


def make_before(project: Project, reason: str, check: Callable[[], None] = lambda: None) -> Snapshot | None:
    """Before something that changes many images; of a large project not more often than every ten minutes, since it has an undo of
    its own. Raises ProjectError."""
    newest = next(iter(snapshots(project)), None)
    if newest is not None and newest.size > _LARGE and (datetime.now(UTC) - newest.at).total_seconds() < _PAUSE:
        return None
    return make(project, reason, check)


def make_daily(project: Project, check: Callable[[], None] = lambda: None) -> Snapshot | None:
    """The first of a day. Raises ProjectError."""
    newest = next(iter(snapshots(project)), None)
    if newest is not None and newest.at.date() == datetime.now(UTC).date():
        return None
    return make(project, "daily", check)


def _rotate(project: Project) -> None:
    days: set[object] = set()
    size = 0
    for place, snapshot in enumerate(snapshots(project)):
        is_last_of_day = snapshot.at.date() not in days and len(days) < DAYS
        days.add(snapshot.at.date())
        size += snapshot.size
        if place and (size > MOST_BYTES or (place >= NEWEST and not is_last_of_day)):
            snapshot.path.unlink(missing_ok=True)
            size -= snapshot.size


@contextmanager
def opened(snapshot: Path, folder: Path) -> Iterator[Project]:
    """A copy of a snapshot, brought to the newest version; the snapshot itself is never written to. Raises ProjectError."""
    with tempfile.TemporaryDirectory(prefix="crossalign-") as place:
        copy = Path(place) / "snapshot.sqlite"
        try:
            shutil.copyfile(snapshot, copy)
        except OSError as error:
            raise ProjectError(message("{} cannot be read: {}", snapshot, error.strerror or error)) from error
        with Project(copy, folder) as project:
            yield project


def lost(
    project: Project, old: Project, image_ids: Collection[str] | None, check: Callable[[], None]
) -> Iterator[tuple[Document | None, Document]]:
    """What a document is now and what it was, where these differ; None where the image is gone. image_ids: None for all."""
    for image_id in old.image_ids():
        check()
        if image_ids is not None and image_id not in image_ids:
            continue
        try:
            was = old.document(image_id)
        except ImageError:
            continue
        try:
            now: Document | None = project.document(image_id)
        except (KeyError, ImageError):
            now = None
        if now is None and project.id_of(was.image.uri) is not None:
            continue  # another image has its place
        if now != was:
            yield now, was


def restored(project: Project, found: Iterator[tuple[Document | None, Document]], old: Project) -> Iterator[Change]:
    """Brings back images that are gone at once, with their classes and people; what is to be changed of others is given.
    Raises ProjectError."""
    known = {label.id for label in project.labels}
    project.add_labels(label for label in old.labels if label.id not in known)
    for agent in old.agents:
        if agent not in project.agents:
            project.add_agent(agent)
    for now, was in found:
        if now is None:
            project.save(None, was)
        else:
            yield Change(now, was)


def is_sound(snapshot: Path) -> bool:
    """Whether a snapshot is a whole project file: all its pages are read."""
    try:
        with closing(sqlite3.connect(f"{snapshot.absolute().as_uri()}?mode=ro", uri=True)) as database:
            known = database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            return bool(known and database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def put_in_place(snapshot: Path, project_file: Path) -> Path | None:
    """A snapshot in place of a project file that nobody has open; that one is kept beside it under the name that is returned, with
    what SQLite had not yet written into it. None where there was none. Raises ProjectError and OSError; the file stays then."""
    if not is_sound(snapshot):
        raise ProjectError(message("The snapshot {} is damaged too; choose another one", snapshot.name))
    lock = Lock(project_file)
    try:
        if not lock.held:
            raise ProjectError(message("{} is open in another window; close it there first", project_file))
        kept = _free(project_file)
        made = project_file.with_name(f"{project_file.name}.part")
        try:
            shutil.copyfile(snapshot, made)
            was_there = project_file.exists()
            for end in ("-wal", "-shm", ""):
                part = project_file.with_name(project_file.name + end)
                if part.exists():
                    part.replace(kept.with_name(kept.name + end))
            made.replace(project_file)
        finally:
            made.unlink(missing_ok=True)
    finally:
        lock.release()
    return kept if was_there else None


def _free(project_file: Path) -> Path:
    """A name for what is kept."""
    kept = project_file.with_name(f"{project_file.stem}.damaged{project_file.suffix}")
    number = 2
    while any(kept.with_name(kept.name + end).exists() for end in ("", "-wal", "-shm")):
        kept = project_file.with_name(f"{project_file.stem}.damaged-{number}{project_file.suffix}")
        number += 1
    return kept
