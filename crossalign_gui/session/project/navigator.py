"""From image to image: which one is shown, its picture read in a thread, the neighbours read ahead."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.picture import FirstLook, Picture, first_look, read_picture
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.model.prefetch import Prefetcher
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import ProjectError
from crossalign_gui.storage.sources import source_of


class Navigator(QObject):
    leaving = Signal()
    """Another image is asked for: what can wait gives way."""
    unreadable = Signal(str, str)
    """The id of an image, and why it cannot be shown."""
    busy_changed = Signal(bool)

    def __init__(
        self,
        project: OpenProject,
        queue: Queue,
        opened: OpenDocument,
        on_show: OnShow,
        prefetcher: Prefetcher,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._project, self._queue, self._opened = project, queue, opened
        self._on_show, self._prefetcher, self._teller = on_show, prefetcher, teller
        self._step = 1
        self._told: set[str] = set()
        project.leaving.connect(self._told.clear)
        opened.image_changed.connect(self._tell_frames)
        self._loader = Runner("images", self)
        self._loader.finished.connect(self._show_picture)
        self._loader.progressed.connect(self._show_first_look)
        self._loader.failed.connect(self._report)
        self._loader.busy_changed.connect(self.busy_changed)
        on_show.settled.connect(self._look_ahead)

    @property
    def busy(self) -> bool:
        """Whether the picture is still being read."""
        return self._loader.busy

    def go_to(self, image_id: str) -> None:
        """Show an image; its file is read in another thread."""
        project, opened = self._project.current, self._opened
        if project is None:
            return
        opened.settle()
        self._on_show.cancel()
        self._prefetcher.cancel()
        self.leaving.emit()
        try:
            document = project.document(image_id)
        except KeyError:
            return
        except ImageError as error:
            self.unreadable.emit(image_id, str(error))
            return
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        path = project.image_source(image_id)
        ready = self._prefetcher.take(path)  # before another one takes its room
        if opened.picture is not None and opened.image_id is not None and opened.image_id != image_id:
            self._prefetcher.keep(source_of(self._project.path_of(opened.image_id), opened.picture.reading), opened.picture)
        opened.show(image_id, document, ready)
        if ready is None:
            self._prefetcher.make_room()
            self._loader.request(image_id, partial(_read, image_id, path, self._loader.report))
        else:
            self._loader.cancel()
        if not project.read_only:
            try:
                project.set("last_image", image_id)
            except ProjectError as error:
                self._teller.notice.emit(Notice(str(error), "error"))
        opened.image_changed.emit()
        if opened.picture is not None:
            self._on_show.align()

    def read_again(self) -> None:
        """Another frame or window of the image shown was chosen."""
        project, image_id = self._project.current, self._opened.image_id
        if project is not None and image_id is not None:
            self._on_show.forget()
            path = project.image_source(image_id)
            self._loader.request(image_id, partial(read_picture, path))

    def step_image(self, by: int) -> None:
        """The next (1) or previous (-1) image."""
        if self._opened.image_id is None:
            return
        self._step = by
        following = self._queue.beside(self._opened.image_id, by)
        if following is not None:
            self.go_to(following)
        else:
            told = self.tr("The list has no next image") if by > 0 else self.tr("The list has no previous image")
            self._teller.notice.emit(Notice(told))

    def has_ready(self, path: Path) -> bool:
        """Whether an image was read ahead."""
        return self._prefetcher.has(path)

    def close(self) -> None:
        self._loader.close()

    @Slot(object)
    def _show_first_look(self, found: tuple[str, FirstLook]) -> None:
        image_id, look = found
        if image_id == self._opened.image_id:
            self._opened.show_first_look(look)

    @Slot(object, object)
    def _show_picture(self, image_id: str, picture: Picture) -> None:
        if image_id == self._opened.image_id:
            self._opened.show_picture(picture)
            self._on_show.align()

    @Slot()
    def _tell_frames(self) -> None:
        """Once for each image in a session."""
        image_id, picture = self._opened.image_id, self._opened.picture
        if image_id is None or picture is None or picture.frames < 2 or image_id in self._told:
            return
        self._told.add(image_id)
        text = self.tr("{}: frame {} of {} is shown; View > Next Frame of the File chooses another one")
        name = self._project.path_of(image_id).name
        self._teller.notice.emit(Notice(text.format(name, picture.reading.frame, picture.frames)))

    @Slot(object, object)
    def _report(self, image_id: str, text: str) -> None:
        self._opened.first_look = None
        self.unreadable.emit(image_id, text)
        self._opened.image_changed.emit()

    @Slot()
    def _look_ahead(self) -> None:
        """Get the images ready that the user will probably open next."""
        image_id = self._opened.image_id
        if image_id is not None:
            both = (self._queue.beside(image_id, by) for by in (self._step, -self._step))
            self._prefetcher.look_ahead([self._project.source_of(beside) for beside in both if beside is not None])


def _read(image_id: str, path: Path, report: Callable[[object], None], check: Check) -> Picture:
    """First what can be had at once."""
    with suppress(ImageError):  # which the whole picture raises too
        look = first_look(path)
        if look is not None:
            report((image_id, look))
    check()
    return read_picture(path, check)
