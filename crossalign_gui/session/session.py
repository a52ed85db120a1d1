"""The one object that holds what is open now: widgets read it, call it and repaint on its signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from crossalign_gui.alignment.registry import check_model, load_backend, load_refiner
from crossalign_gui.domain.document import Document, Range, Ranges
from crossalign_gui.domain.messages import joined, message
from crossalign_gui.session.annotate.answers import Answers
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.annotate.corrections import Corrections
from crossalign_gui.session.annotate.masks import LoadRefiner, Masks
from crossalign_gui.session.annotate.regions import Regions
from crossalign_gui.session.current.display import Display
from crossalign_gui.session.current.edits import Edit
from crossalign_gui.session.current.histories import Histories
from crossalign_gui.session.current.picture import Picture, read_picture
from crossalign_gui.session.current.selection import Selection
from crossalign_gui.session.model.aligner import Load
from crossalign_gui.session.model.models import Judge, Models
from crossalign_gui.session.model.prefetch import Prefetcher
from crossalign_gui.session.notice import Notice
from crossalign_gui.session.project import library
from crossalign_gui.session.project.exchange import Exchange, Taken
from crossalign_gui.session.project.files import Files
from crossalign_gui.session.project.review import Review
from crossalign_gui.session.project.scanner import Scanner
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.state import State
from crossalign_gui.session.studies.agreement import ProjectAgreement
from crossalign_gui.session.studies.comparison import Comparison
from crossalign_gui.session.studies.evaluation import Evaluation
from crossalign_gui.session.studies.inspection import Inspection
from crossalign_gui.session.studies.learning import Learning
from crossalign_gui.session.studies.preannotate import Preannotator
from crossalign_gui.session.studies.retrieval import Retrieval
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.project import DamagedError, Project, ProjectError
from crossalign_gui.storage.queries import QueryError


class Session(State):
    """Everything that can be done to what is open."""

    def __init__(
        self,
        settings: Settings,
        load: Load = load_backend,
        load_refiner: LoadRefiner = load_refiner,
        judge: Judge = check_model,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(settings, load, parent)
        self.captions = Captions(self)
        self.corrections = Corrections(self)
        self.regions = Regions(self)
        self.display = Display(self)
        self.models = Models(self, self._aligner, judge)
        self.learning = Learning(self, self._aligner)
        self.evaluation = Evaluation(self, self._aligner, load)
        self.masks = Masks(self, load_refiner)
        self.inspection = Inspection(self, self._aligner)
        self.comparison = Comparison(self, load)
        self.agreement = ProjectAgreement(self, load)
        self.answers = Answers(self)
        self.exchange = Exchange(lambda: self._project, self)
        self.exchange.taken.connect(self._show_taken)
        self.review = Review(self)
        self.files = Files(self)
        self.scanner = Scanner(self)
        self.retrieval = Retrieval(self, load)
        self.preannotator = Preannotator(self, load)
        self._aligner.busy_changed.connect(self.retrieval.give_way)
        self._aligner.busy_changed.connect(self.preannotator.give_way)
        self._prefetcher = Prefetcher(self._aligner, read_picture, self)
        self._step = 1
        self._histories = Histories(self.undo_group)
        self._loader.finished.connect(self._show_picture)
        self._loader.failed.connect(self._report_image)
        self._loader.busy_changed.connect(self._tell_state)
        self.on_show.settled.connect(self._look_ahead)
        self._aligner.busy_changed.connect(self._tell_state)

    # ---------------------------------------------------------- project, images

    def open_paths(self, paths: Sequence[Path], recursive: bool = False) -> None:
        self._open(lambda: library.open_paths(paths, self._project, recursive), paths[0] if len(paths) == 1 else None)

    def open_samples(self) -> None:
        self._open(lambda: library.open_samples(self._project), None)

    def _open(self, find: Callable[[], library.Opened], remember: Path | None) -> None:
        self.captions.commit()
        try:
            opened = find()
        except DamagedError as error:
            self.files.rescue_refused(error)
            return
        except (ProjectError, OSError) as error:
            self.notice.emit(Notice(str(error), "error"))
            return
        if opened.project is not self._project:
            self._leave_project()
            self._project = opened.project
            self._project.author = self.settings.author
        if remember is not None:
            self.settings.remember(remember.resolve())
        self._ask_queue()
        self.project_changed.emit()
        if opened.project.read_only:
            self.notice.emit(Notice(opened.project.why_read_only, "warning"))
        elif opened.project.location_note:
            self.notice.emit(Notice(opened.project.location_note))
        if opened.skipped:
            self.notice.emit(Notice(joined("; ", opened.skipped[:3]), "warning"))
        if opened.first is not None:
            self.go_to(opened.first)
        if opened.scan is not None:
            self.scanner.start(opened.project, *opened.scan)

    def open_project(self, make: Callable[[], Project], notice: Notice) -> None:
        """Open what `make` gives and say why."""
        self._open(lambda: library.opened(make()), None)
        self.notice.emit(notice)

    def show_again(self) -> None:
        """Read queue and image anew, after something else changed the project."""
        self._ask_queue()
        self.project_changed.emit()
        if self._image_id is not None:
            self.go_to(self._image_id)

    def _ask_queue(self) -> None:
        try:
            self.queue.refresh()
        except (ProjectError, QueryError) as error:
            self.notice.emit(Notice(str(error), "error"))

    def _leave_project(self) -> None:
        self._histories.clear()
        self._image_id = self._document = self._picture = None
        self.on_show.forget_all()
        for part in (self.scanner, self.review, self.files):
            part.cancel()
        self.thumbnails.forget()
        if self._project is not None:
            self._project.close()
            self._project = None
        self.queue.clear()

    def paste_image(self, image: QImage) -> None:
        """Keep a picture from the clipboard as a file and open it."""
        try:
            path = library.place_for_pasted(self._project)
        except OSError as error:
            self.notice.emit(Notice(message("The picture cannot be kept: {}", error.strerror), "error"))
            return
        if image.isNull() or not image.save(str(path)):
            self.notice.emit(Notice(message("The clipboard holds no picture that can be saved"), "error"))
            return
        self.open_paths([path])

    def go_to(self, image_id: str) -> None:
        """Show an image; its file is read in another thread."""
        if self._project is None:
            return
        self.captions.commit()
        self._aligner.cancel()
        self._prefetcher.cancel()
        self.scanner.give_way()
        try:
            document = self._project.document(image_id)
        except KeyError:
            return
        except ImageError as error:
            self.files.tell_lost(image_id, str(error))
            return
        except ProjectError as error:
            self.notice.emit(Notice(str(error), "error"))
            return
        path = self._project.image_path(image_id)
        ready = self._prefetcher.take(path)  # before another one takes its room
        if self._picture is not None and self._image_id is not None and self._image_id != image_id:
            self._prefetcher.keep(self.path_of(self._image_id), self._picture)
        self._image_id, self._document = image_id, document
        self.on_show.forget_all()
        self._caption_id = document.captions[0].id if document.captions else None
        self._selection = Selection()
        self._histories.open(image_id)
        self._picture = ready
        if self._picture is None:
            self._loader.request(image_id, lambda check: read_picture(path, check))
        else:
            self._loader.cancel()
        if not self.read_only:
            try:
                self._project.set("last_image", image_id)
            except ProjectError as error:
                self.notice.emit(Notice(str(error), "error"))
        self.image_changed.emit()
        if self._picture is not None:
            self.on_show.align()

    def step_image(self, by: int) -> None:
        """The next (1) or previous (-1) image."""
        if self._image_id is None:
            return
        self._step = by
        following = self.queue.beside(self._image_id, by)
        if following is not None:
            self.go_to(following)

    @Slot(object, object)
    def _show_picture(self, image_id: str, picture: Picture) -> None:
        if image_id == self._image_id:
            self._picture = picture
            self.image_changed.emit()
            self.on_show.align()

    @Slot(object, object)
    def _report_image(self, image_id: str, text: str) -> None:
        self.files.tell_lost(image_id, text)
        self.image_changed.emit()

    # ---------------------------------------------------------------- selection

    def show_caption(self, caption_id: str) -> None:
        """Make it the active one."""
        if caption_id != self._caption_id:
            self._activate(caption_id)
            self.on_show.forget()
            self.document_changed.emit()
            self.selection_changed.emit()
            self.on_show.align()

    def _activate(self, caption_id: str) -> None:
        self._caption_id = caption_id
        self._selection = replace(self._selection, words=(), hovered=())

    def forget_lost_words(self) -> None:
        """Leave out of the selection what the active caption no longer has."""
        known = {(word.start, word.end) for word in self.words}
        self._selection = replace(self._selection, words=tuple(w for w in self._selection.words if w in known), hovered=())
        self.selection_changed.emit()

    def select_words(self, words: Sequence[Range]) -> None:
        self.captions.commit()
        self._select(replace(self._selection, words=tuple(words), hovered=(), probe=None))

    def select_phrase(self, ranges: Ranges) -> None:
        """All words of a phrase."""
        self.select_words(self.words_in(ranges))

    def hover_words(self, words: Sequence[Range]) -> None:
        self._select(replace(self._selection, hovered=tuple(words)))

    def probe_at(self, place: tuple[float, float] | None) -> None:
        """Ask which words a place attends to; None ends it."""
        self._select(replace(self._selection, probe=place))

    def select_region(self, region_id: str | None) -> None:
        self.select_regions(() if region_id is None else (region_id,))

    def select_regions(self, region_ids: Sequence[str]) -> None:
        """Several at once; the last is the current one."""
        self._select(self._selection.with_regions(region_ids))

    def _select(self, selection: Selection) -> None:
        if selection == self._selection:
            return
        self._selection = selection
        self.selection_changed.emit()
        self.on_show.align_phrase()

    # -------------------------------------------------------------------- edits

    def apply(self, after: Document, text: str, *, caption: str | None = None, joins: bool = False) -> None:
        """Make a new version of the document one undoable, saved change; `caption` is a new one that becomes active with it;
        joins: in one step with the change before it."""
        before = self._document
        if before is None or after == before:
            return
        if self.read_only:
            self.notice.emit(Notice(self.tr("This project can only be read here"), "warning"))
            return
        if caption is not None:
            self._activate(caption)
        self._histories[before.image.id].push(Edit(before, after, text, self._swap, joins=joins))

    def amend(self, image_id: str, change: Callable[[Document], Document], text: str) -> bool:
        """Change any image's document; one that was edited in this session gets an undoable edit. False where it could not be
        saved."""
        assert self._project is not None
        try:
            if image_id == self._image_id and self._document is not None:
                before, after = self._document, change(self._document)
                self.apply(after, text)
                return after == before or self._document == after
            before = self._project.document(image_id)
            after = change(before)
            if after != before:
                self._project.save(before, after)
                if image_id in self._histories:
                    self._histories[image_id].push(Edit(before, after, text, self._swap, done=True))
        except (ProjectError, ImageError, KeyError) as error:
            self.save_failed.emit(str(error))
            return False
        return True

    def _swap(self, before: Document, after: Document) -> bool:
        assert self._project is not None
        try:
            state = self.review.state_after(before, after)
            self._project.save(before, after, state)
        except (ProjectError, KeyError) as error:
            self.save_failed.emit(str(error))
            return False
        self._show_document(after)
        self.review.tell_state(state)
        return True

    def _show_document(self, after: Document) -> None:
        caption_before = self.caption
        self._document = after
        if self.caption is None:
            self._caption_id = after.captions[-1].id if after.captions else None
        known = {region.id for region in after.regions}
        self._selection = self._selection.with_regions(item for item in self._selection.regions if item in known)
        self.document_changed.emit()
        caption = self.caption
        if (caption and (caption.id, caption.text)) != (caption_before and (caption_before.id, caption_before.text)):
            self.on_show.forget()
            self.on_show.align()

    def undo(self) -> None:
        self.captions.commit()
        self.undo_group.undo()

    def redo(self) -> None:
        self.undo_group.redo()

    # ------------------------------------------------------------- reading ahead

    @Slot()
    def _look_ahead(self) -> None:
        """Get the images ready that the user will probably open next."""
        if self._image_id is not None:
            both = (self.queue.beside(self._image_id, by) for by in (self._step, -self._step))
            self._prefetcher.look_ahead([self.path_of(image_id) for image_id in both if image_id is not None])

    def has_ready(self, path: Path) -> bool:
        """Whether an image was read ahead."""
        return self._prefetcher.has(path)

    @Slot(bool)
    def _tell_state(self, _: bool) -> None:
        self.state_changed.emit()

    # ---------------------------------------------------- import, export, close

    @property
    def touched(self) -> frozenset[str]:
        """Images with a history in this session."""
        return self._histories.images

    @Slot(object)
    def _show_taken(self, taken: Taken) -> None:
        """New images and edits of an import; what it did to images with a history can be undone there."""
        assert self._project is not None
        for change in taken.changes:
            self._histories[change.before.image.id].push(
                Edit(change.before, change.after, self.tr("Import"), self._swap, done=True)
            )
            if change.after.image.id == self._image_id:
                self._show_document(change.after)
        self._ask_queue()
        self.project_changed.emit()
        if self._image_id is None and self.queue.ids:
            self.go_to(self.queue.ids[0])

    def close(self) -> None:
        """Save what was typed, stop the threads, close the file."""
        self.captions.commit()
        for part in (
            self.queue, self.comparison, self.agreement, self._loader, self._prefetcher, self.masks, self.models.store, self.exchange,
            self.scanner, self.review, self.files, self.thumbnails, self.retrieval, self.preannotator, self._aligner,
        ):  # fmt: skip
            part.close()
        self._leave_project()
