"""Which frame of its file, and which window of its deep values, the image shown has: chosen by the user, undoable, kept with the
document, and the same for models, thumbnails and exports."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.domain.reading import Reading, reading_of, with_reading
from crossalign_gui.session.current.display import Display
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.storage.images import ImageError, probe
from crossalign_gui.storage.sources import source_of


class Readings(QObject):
    changed = Signal()
    """Another image, or another frame of it."""

    def __init__(
        self, project: OpenProject, opened: OpenDocument, navigator: Navigator, display: Display, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._navigator = project, opened, navigator
        self._display, self._teller = display, teller
        self._wanted: tuple[str, Reading] | None = None
        opened.image_changed.connect(self._shown)
        opened.document_changed.connect(self._look)
        display.settled.connect(self.keep_window)

    @property
    def frames(self) -> int:
        """How many pictures the file of the image shown holds; 0 without one."""
        picture = self._opened.picture
        return 0 if picture is None else picture.frames

    @property
    def frame(self) -> int:
        """From 1."""
        document = self._opened.document
        return 1 if document is None else reading_of(document.image).frame

    def step(self, by: int) -> None:
        """The next (1) or the previous (-1) frame."""
        if self.frames < 2:
            self._teller.notice.emit(Notice(self.tr("This file holds one picture only")))
        elif not 1 <= self.frame + by <= self.frames:
            self._teller.notice.emit(
                Notice(self.tr("Frame {} of {} is the last one in this direction").format(self.frame, self.frames))
            )
        else:
            self.choose(self.frame + by)

    def choose(self, frame: int) -> None:
        """Regions keep their coordinates; where the frame has another size, the window asks what is to become of them."""
        document = self._opened.document
        if document is None or frame == self.frame or not 1 <= frame <= self.frames:
            return
        reading = replace(reading_of(document.image), frame=frame)
        image = with_reading(document.image, reading)
        if not document.regions:
            try:
                info = probe(source_of(self._project.path_of(document.image.id), reading))
            except ImageError as error:
                self._teller.notice.emit(Notice(str(error), "error"))
                return
            image = replace(image, width=info.width, height=info.height, exif_orientation=info.orientation)
        else:
            text = self.tr("Frame {}: the regions keep their places. Undo goes back to the frame before")
            self._teller.notice.emit(Notice(text.format(frame)))
        self._opened.apply(replace(document, image=image), self.tr("Choose frame {}").format(frame))

    @Slot()
    def keep_window(self) -> None:
        """The window on show becomes that of the image, for models and exports too."""
        document, picture = self._opened.document, self._opened.picture
        window = self._display.levels.window
        if document is None or picture is None or picture.depth is None or self._opened.read_only:
            return
        reading = reading_of(document.image)
        if window is not None and window != reading.window:
            self._set(replace(reading, window=window), self.tr("Set the window"))

    @Slot()
    def forget_window(self) -> None:
        """The whole range again."""
        document = self._opened.document
        if document is not None and reading_of(document.image).window is not None:
            self._set(replace(reading_of(document.image), window=None), self.tr("Show the whole range"))

    def _set(self, reading: Reading, text: str) -> None:
        document = self._opened.document
        assert document is not None
        self._opened.apply(replace(document, image=with_reading(document.image, reading)), text)

    @Slot()
    def _look(self) -> None:
        """An edit, or its undo, wants other pixels than those on show."""
        document, picture = self._opened.document, self._opened.picture
        if document is None or picture is None:
            return
        wanted = (document.image.id, reading_of(document.image))
        if wanted != (self._wanted or (document.image.id, picture.reading)):
            self._wanted = wanted
            self._navigator.read_again()
        self.changed.emit()

    @Slot()
    def _shown(self) -> None:
        self._wanted = None
        self.changed.emit()
