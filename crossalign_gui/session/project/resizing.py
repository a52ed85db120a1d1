"""The picture that is shown changes on disk: it is read again, and regions that no longer fit its size are asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from crossalign_gui.domain import resizing
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.picture import stamp_of
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.opener import Opener
from crossalign_gui.storage import sizes

if TYPE_CHECKING:
    from crossalign_gui.storage.sizes import Resized

_REST = 300  # milliseconds: programs write a file in several steps


class Resizing(QObject):
    """It looks at the file of the image shown, and at its folder: many programs write a new file in place of the old one."""

    asked = Signal(object)
    """With a Resized: the picture has regions and another size; `scale`, `turn` or `take` settles it, or nothing does."""

    def __init__(self, project: OpenProject, opened: OpenDocument, opener: Opener, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._opener, self._teller = project, opened, opener, teller
        self._told: set[tuple[str, tuple[int, int], tuple[int, int]]] = set()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self._read_again)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        opened.image_changed.connect(self._look)
        project.leaving.connect(self._leave)

    @property
    def found(self) -> Resized | None:
        """How the picture that is shown differs in size from what its regions were made for."""
        document, picture = self._opened.document, self._opened.picture
        if document is None or picture is None or not document.regions:
            return None
        known, now = (document.image.width, document.image.height), (picture.pixels.shape[1], picture.pixels.shape[0])
        if known == now:
            return None
        return sizes.Resized(document.image.id, self._project.path_of(document.image.id).name, known, now)

    def scale(self) -> None:
        """The picture was made larger or smaller: the regions too. One undoable edit."""
        found, document = self.found, self._opened.document
        if found is not None and document is not None:
            self._opened.apply(resizing.scaled(document, *found.found), self.tr("Scale the regions to the picture"))

    def turn(self, clockwise: bool) -> None:
        """The picture was turned by 90 degrees: the regions too. One undoable edit."""
        found, document = self.found, self._opened.document
        if found is not None and found.is_swapped and document is not None:
            self._opened.apply(resizing.turned(document, clockwise), self.tr("Turn the regions with the picture"))

    def take(self) -> None:
        """The coordinates hold for the picture as it is now. One undoable edit; what lies outside goes and is told."""
        found, document = self.found, self._opened.document
        if found is None or document is None:
            return
        after, gone = resizing.cut(document, *found.found)
        self._opened.apply(after, self.tr("Take the new size of the picture"))
        if gone:
            text = self.tr("Regions outside of the picture, which were removed: {}. Undo brings them back")
            self._teller.notice.emit(Notice(text.format(gone), "warning"))

    @Slot()
    def _look(self) -> None:
        image_id = self._opened.image_id
        if image_id is None or self._project.current is None:
            return
        path = self._project.path_of(image_id)
        wanted = {str(path), str(path.parent)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        new = [name for name in wanted - watched if path.parent.is_dir() and (name != str(path) or path.is_file())]
        if new:
            self._watcher.addPaths(new)
        found = self.found
        if found is None or self._project.read_only:
            return
        sizes = (found.image, found.known, found.found)
        if sizes not in self._told:
            self._told.add(sizes)
            self.asked.emit(found)

    @Slot(str)
    def _wait(self, _: str) -> None:
        self._timer.start()

    @Slot()
    def _read_again(self) -> None:
        image_id, picture = self._opened.image_id, self._opened.picture
        if image_id is None or picture is None or self._project.current is None:
            return
        path, document = self._project.path_of(image_id), self._opened.document
        stamp = stamp_of(path)
        if not stamp or stamp == picture.stamp:
            return
        self._opener.show_again()
        if document is not None and document.regions and sizes.size_of(path) == (document.image.width, document.image.height):
            text = self.tr("{} changed on disk. It has the same size, so its regions stay where they are: look at them")
            self._teller.notice.emit(Notice(text.format(path.name), "warning"))

    @Slot()
    def _leave(self) -> None:
        self._told.clear()
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
