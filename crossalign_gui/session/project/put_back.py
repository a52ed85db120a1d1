"""A project file that is damaged, gone or empty, and snapshots of it that are there: a person chooses which one takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.files import Files
from crossalign_gui.session.project.opener import Opener
from crossalign_gui.storage import snapshots as copies
from crossalign_gui.storage.project import FILE_NAME, DamagedError, Project, ProjectError

if TYPE_CHECKING:
    from crossalign_gui.storage.snapshots import Snapshot


@dataclass(frozen=True, slots=True)
class Broken:
    """why: what is wrong with the file; empty where a person asked without need. is_damaged: whether it cannot be opened.
    snapshots: the newest first."""

    path: Path
    folder: Path
    why: str
    is_damaged: bool
    snapshots: tuple[Snapshot, ...]


class PutBack(QObject):
    asked = Signal(object)
    """With a Broken: a person has to choose."""

    def __init__(self, project: OpenProject, opened: OpenDocument, opener: Opener, files: Files, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._opener, self._files, self._teller = project, opened, opener, files, teller
        self._seen: Project | None = None
        opener.damaged.connect(self._refuse)
        project.changed.connect(self._look)

    def ask(self) -> None:
        """For the open project; for one that was read from a damaged file, for that."""
        project = self._project.current
        if project is None:
            return
        places = (project.path, project.folder / FILE_NAME)
        path = next((path for path in places if copies.snapshots_beside(path)), None)
        if path is None:
            self._teller.notice.emit(Notice(self.tr("There is no snapshot of this project yet"), "warning"))
        else:
            self.asked.emit(_broken(path, project.folder, "", is_damaged=False))

    def put(self, broken: Broken, snapshot: Snapshot) -> bool:
        """Close what is open, put a snapshot in the place of the file and open it. False where that cannot be, and says why."""
        current = self._project.current
        if current is not None and current.path == broken.path:
            if current.read_only:
                self._teller.notice.emit(Notice(current.why_read_only, "error"))
                return False
            self._opened.settle()
            self._opener.leave()
        try:
            kept = copies.put_in_place(snapshot.path, broken.path)
        except (ProjectError, OSError) as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            if self._project.current is None and not broken.is_damaged:
                self._open(broken, Notice(str(error), "error"))
            return False
        told = self.tr("The snapshot of {:%Y-%m-%d %H:%M} UTC is open now").format(snapshot.at)
        if kept is not None:
            told = self.tr("{}; what was there before is kept as {}").format(told, kept.name)
        self._open(broken, Notice(told))
        return True

    def read_rest(self, broken: Broken) -> None:
        """Put what can be read of the damaged file into a new one and open that."""
        self._files.rescue(broken.path, broken.folder)

    def _open(self, broken: Broken, notice: Notice) -> None:
        self._opener.open_project(lambda: Project(broken.path, broken.folder), notice)

    @Slot(object)
    def _refuse(self, error: DamagedError) -> None:
        if error.path is not None and error.folder is not None and copies.snapshots_beside(error.path):
            self.asked.emit(_broken(error.path, error.folder, str(error), is_damaged=True))
        else:
            self._files.rescue_refused(error)

    @Slot()
    def _look(self) -> None:
        """A project without anything in it, beside snapshots that hold something, has lost its file."""
        project = self._project.current
        if project is None or project is self._seen:
            return
        self._seen = project
        if project.read_only or _has_items(project) or not copies.snapshots_beside(project.path):
            return
        why = self.tr("{} holds no annotations, but there are snapshots of it that do.").format(project.path)
        self.asked.emit(_broken(project.path, project.folder, why, is_damaged=False))


def _broken(path: Path, folder: Path, why: str, *, is_damaged: bool) -> Broken:
    return Broken(path, folder, why, is_damaged, tuple(copies.snapshots_beside(path)))


def _has_items(project: Project) -> bool:
    """True as well where that cannot be read, of which opening the images tells."""
    try:
        return bool(project.rows("SELECT 1 FROM item LIMIT 1"))
    except ProjectError:
        return True
