"""Image files that changed, moved or went missing under the project, and project files that are damaged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.notice import Notice, Teller
from crossalign_gui.session.project.opener import Opener
from crossalign_gui.session.project.review import Review
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage import relink
from crossalign_gui.storage.project import DamagedError, Project, ProjectError

if TYPE_CHECKING:
    from crossalign_gui.alignment.protocol import Check
    from crossalign_gui.storage.relink import Relinked, Stamp
    from crossalign_gui.storage.rescue import Rescued


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file is now, and what it was when it was annotated."""

    image: str
    now: Stamp
    before: Stamp | None


class Files(QObject):
    """The hash of a file is taken when its image has annotations, and compared when its size or time differ later."""

    asked = Signal(object)
    """Fittings of missing images: a person has to choose among files."""

    def __init__(self, project: OpenProject, opened: OpenDocument, opener: Opener, review: Review, teller: Teller) -> None:
        super().__init__(opened)
        self._project, self._opened, self._opener, self._review = project, opened, opener, review
        self._teller = teller
        self._shown, self._looked_at = "", ""
        self._changed: _Found | None = None
        self._hashing, self._work = Runner("hashes", self), Runner("files", self)
        self._hashing.finished.connect(self._compare)
        self._work.finished.connect(self._tell)
        self._work.failed.connect(self._report)
        opened.image_changed.connect(self._look)
        opened.document_changed.connect(self._look_after_edit)

    def cancel(self) -> None:
        """Another project is about to be opened."""
        self._looked_at, self._changed = "", None
        for runner in (self._hashing, self._work):
            runner.cancel()

    def close(self) -> None:
        for runner in (self._hashing, self._work):
            runner.close()

    @property
    def lost(self) -> bool:
        """Whether the file of the image shown is not there."""
        image_id = self._opened.image_id
        return image_id is not None and not self._project.path_of(image_id).is_file()

    def tell_lost(self, image_id: str, text: str) -> None:
        """An image could not be read: say what to do when its file is gone."""
        if self._project.current is None or self._project.path_of(image_id).is_file():
            self._teller.notice.emit(Notice(text, "error"))
            return
        if not self._project.read_only:
            try:
                relink.mark_missing(self._project.current, [image_id])
            except ProjectError as error:
                self._teller.notice.emit(Notice(str(error), "error"))
        hint = self.tr("{}. Its annotations are kept; Review > Find Moved Images looks for it in a folder that you choose")
        self._teller.notice.emit(Notice(hint.format(text), "error"))
        self._review.changed.emit()

    def find_moved(self, folder: Path) -> None:
        """Look for all missing images in a folder and below it."""
        project = self._project.current
        if project is None or self._project.read_only:
            return
        self._opened.settle()
        self._teller.notice.emit(Notice(self.tr("Looking for moved images in {} …").format(folder)))
        self._work.request(None, partial(_find_moved, project, folder))

    def take_chosen(self, chosen: Mapping[str, Path]) -> None:
        """Let missing images have the files that the person chose."""
        project = self._project.current
        if project is None or not chosen:
            return
        try:
            count = relink.take_chosen(project, chosen)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))
            return
        self._opener.show_again()
        self._teller.notice.emit(Notice(self.tr("Found again: {} of {} that were chosen").format(count, len(chosen))))

    def rescue(self, path: Path, folder: Path) -> None:
        """Put what can be read of a damaged project into a new file and open that."""
        from crossalign_gui.storage.rescue import rescued_before

        before = rescued_before(path)
        if before is not None:
            text = self.tr("{} is damaged and was not changed. {}, which was read from it before, is open now")
            self._opener.open_project(lambda: Project(before, folder), Notice(text.format(path, before.name), "warning"))
            return
        self._teller.notice.emit(Notice(self.tr("{} is damaged; what can be read is being read …").format(path), "warning"))
        self._work.request((path, folder), partial(_rescue, path, folder))

    def rescue_refused(self, error: DamagedError) -> None:
        """The same for one that could not be opened."""
        if error.path is not None and error.folder is not None:
            self.rescue(error.path, error.folder)
        else:
            self._teller.notice.emit(Notice(str(error), "error"))

    def rescue_open(self) -> None:
        """The same for the project that is open."""
        project = self._project.current
        if project is not None:
            self.rescue(project.path, project.folder)

    # -------------------------------------------------------------- comparing

    @Slot()
    def _look_after_edit(self) -> None:
        found, project = self._changed, self._project.current
        if found is not None and found.image == self._opened.image_id and project is not None:
            self._changed = None
            self._record(project, found)  # whoever goes on has been told
        self._look()

    @Slot()
    def _look(self) -> None:
        image_id = self._opened.image_id
        project, document = self._project.current, self._opened.document
        if image_id != self._shown:
            self._shown, self._looked_at = image_id or "", ""
        if image_id is None or project is None or document is None or self._opened.picture is None or self._project.read_only:
            return
        if image_id == self._looked_at or not (document.captions or document.regions):
            return
        path = self._project.path_of(image_id)
        now, before = relink.stamp_of(path), relink.recorded(project, image_id)
        if now is None:
            return
        self._looked_at = image_id
        if before is None or (before.size, before.mtime) != (now.size, now.mtime):
            self._hashing.request(None, partial(_hashed, path, _Found(image_id, now, before)))

    @Slot(object, object)
    def _compare(self, _: object, found: _Found) -> None:
        project = self._project.current
        if project is None:
            return
        if found.before is None or found.before.sha256 == found.now.sha256:
            self._record(project, found)
            return
        self._changed = found
        text = self.tr("{} was changed on disk since it was annotated. The annotations are kept; look whether they still fit")
        document, picture = self._opened.document, self._opened.picture
        if document is not None and picture is not None and found.image == self._opened.image_id:
            height, width = picture.pixels.shape[:2]
            if (width, height) != (document.image.width, document.image.height):
                text = self.tr("{} was changed on disk: it had {} x {} pixels when it was annotated and has {} x {} now. "
                               "The annotations are kept; look whether they still fit")  # fmt: skip
                name = self._project.path_of(found.image).name
                text = text.format(name, document.image.width, document.image.height, width, height)
        self._teller.notice.emit(Notice(text.format(self._project.path_of(found.image).name), "warning"))

    def _record(self, project: Project, found: _Found) -> None:
        try:
            relink.record(project, found.image, found.now)
        except ProjectError as error:
            self._teller.notice.emit(Notice(str(error), "error"))

    # ---------------------------------------------------------------- the end

    @Slot(object, object)
    def _tell(self, tag: tuple[Path, Path] | None, result: Relinked | Rescued) -> None:
        from crossalign_gui.storage.rescue import Rescued

        if isinstance(result, Rescued) and tag is not None:
            text = self.tr("{} is damaged and was not changed. {} is open now: {}").format(tag[0], result.path.name, result)
            self._opener.open_project(lambda: Project(result.path, tag[1]), Notice(text, "warning"))
        elif isinstance(result, relink.Relinked):
            text = self.tr("Found again: {} by their content, {} by their name. Still missing: {}")
            text = text.format(result.by_hash, result.by_name, result.missing)
            self._opener.show_again()
            self._teller.notice.emit(Notice(text))
            if result.asks:
                self.asked.emit(result.asks)

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(Notice(text, "error"))


def _rescue(path: Path, folder: Path, check: Check) -> Rescued:
    from crossalign_gui.storage.rescue import rescue

    check()
    return rescue(path, folder)


def _hashed(path: Path, found: _Found, check: Check) -> _Found:
    check()
    return replace(found, now=replace(found.now, sha256=relink.hash_of(path)))


def _find_moved(project: Project, folder: Path, check: Check) -> Relinked:
    with project.beside() as store:
        return relink.find_moved(store, folder, check)
