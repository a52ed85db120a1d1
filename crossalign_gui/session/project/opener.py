"""What is opened: folders, files, projects, samples, pasted pictures; and the project left for another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage

from crossalign_gui.domain.messages import joined, message
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project import library
from crossalign_gui.session.project.exchange import ImportResult
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage import queries
from crossalign_gui.storage.project import DamagedError, Project, ProjectError


class Opener(QObject):
    damaged = Signal(object)
    """With the DamagedError of a project that cannot be opened."""
    to_scan = Signal(object, object, bool)
    """A large folder: the project, the folder, whether with its subfolders."""

    def __init__(
        self,
        settings: Settings,
        project: OpenProject,
        queue: Queue,
        opened: OpenDocument,
        navigator: Navigator,
        teller: Teller,
    ) -> None:
        super().__init__(project)
        self._settings, self._project, self._queue = settings, project, queue
        self._opened, self._navigator, self._teller = opened, navigator, teller

    def open_paths(self, paths: Sequence[Path], recursive: bool = False) -> None:
        remember = paths[0] if len(paths) == 1 else None
        self._open(lambda: library.open_paths(paths, self._project.current, recursive), remember)

    def open_samples(self) -> None:
        self._open(lambda: library.open_samples(self._project.current), None)

    def open_project(self, make: Callable[[], Project], notice: Notice) -> None:
        """Open what `make` gives and say why."""
        self._open(lambda: library.opened(make()), None)
        self._teller.notice.emit(notice)

    def open_snapshot(self, path: Path) -> None:
        """Of the open project, to look at; only to be read."""
        project = self._project.current
        if project is not None:
            folder = project.folder
            self._open(lambda: library.opened(Project(path, folder, frozen=True)), None)

    def paste_image(self, image: QImage) -> None:
        """Keep a picture from the clipboard as a file and open it."""
        try:
            path = library.place_for_pasted(self._project.current)
        except OSError as error:
            self._teller.notice.emit(Notice(message("The picture cannot be kept: {}", error.strerror), "error"))
            return
        if image.isNull() or not image.save(str(path)):
            self._teller.notice.emit(Notice(message("The clipboard holds no picture that can be saved"), "error"))
            return
        self.open_paths([path])

    def show_again(self) -> None:
        """Read queue and image anew, after something else changed the project."""
        self._refresh()
        if self._opened.image_id is not None:
            self._navigator.go_to(self._opened.image_id)

    def show_others(self, gone: bool) -> None:
        """Read the queue anew, after images came or went; gone: the image shown is not there any more."""
        if gone and self._opened.image_id is not None:
            self._opened.leave_image()
        self._refresh()
        ids = self._queue.ids
        if self._opened.image_id is None and ids:
            self._navigator.go_to(ids[0])

    def leave(self) -> None:
        self._project.leave()
        self._queue.clear()

    @Slot(object)
    def take_in(self, taken: ImportResult) -> None:
        """New images and edits of an import; what it did to images with a history can be undone there."""
        self._opened.adopt(taken.changes, QCoreApplication.translate("Session", "Import"))
        self._refresh()
        if self._opened.image_id is None and self._queue.ids:
            self._navigator.go_to(self._queue.ids[0])

    def _open(self, find: Callable[[], library.OpenResult], remember: Path | None) -> None:
        self._opened.settle()
        try:
            found = find()
        except DamagedError as error:
            self.damaged.emit(error)
            return
        except (ProjectError, OSError) as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        project = found.project
        if project is not self._project.current:
            self.leave()
            self._project.current = project
            project.author = self._settings.author
        if remember is not None:
            self._settings.remember(remember.resolve())
        self._refresh()
        if project.read_only:
            self._teller.notice.emit(Notice(project.why_read_only, "warning"))
        elif project.location_note:
            self._teller.notice.emit(Notice(project.location_note))
        if found.skipped:
            self._teller.notice.emit(Notice(joined("; ", found.skipped[:3]), "warning"))
        if found.first is not None:
            self._navigator.go_to(found.first)
        if found.scan is not None:
            self.to_scan.emit(project, *found.scan)

    def _refresh(self) -> None:
        try:
            self._queue.refresh()
        except (ProjectError, queries.QueryError) as error:
            self._teller.notice.emit(Notice(str(error), "error"))
        self._project.changed.emit()
