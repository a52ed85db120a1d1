"""The one object that holds what is open now: widgets read it, call it and repaint on its signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from crossalign_gui.alignment.registry import check_model, load_backend, load_refiner
from crossalign_gui.domain.document import Document, Range, Ranges
from crossalign_gui.session.annotate.answers import Answers
from crossalign_gui.session.annotate.attributes import AttributeEditing
from crossalign_gui.session.annotate.captions import Captions
from crossalign_gui.session.annotate.corrections import Corrections
from crossalign_gui.session.annotate.disputes import Disputes
from crossalign_gui.session.annotate.links import Links
from crossalign_gui.session.annotate.locks import Locks
from crossalign_gui.session.annotate.marks import Marks
from crossalign_gui.session.annotate.masks import LoadRefiner, Masks
from crossalign_gui.session.annotate.naming import Naming
from crossalign_gui.session.annotate.regions import Regions
from crossalign_gui.session.annotate.targets import Targets
from crossalign_gui.session.current.display import Display
from crossalign_gui.session.model.aligner import Load
from crossalign_gui.session.model.models import Judge, Models
from crossalign_gui.session.project.bulk import Bulk
from crossalign_gui.session.project.classes import Classes
from crossalign_gui.session.project.exchange import Exchange
from crossalign_gui.session.project.files import Files
from crossalign_gui.session.project.opener import Opener
from crossalign_gui.session.project.put_back import PutBack
from crossalign_gui.session.project.readings import Readings
from crossalign_gui.session.project.resizing import Resizing
from crossalign_gui.session.project.review import Review
from crossalign_gui.session.project.scanner import Scanner
from crossalign_gui.session.project.wayback import WayBack
from crossalign_gui.session.settings import Settings
from crossalign_gui.session.state import State
from crossalign_gui.session.studies.guidelines import ProjectGuidelines
from crossalign_gui.session.studies.idle_index import IdleIndex
from crossalign_gui.session.studies.inspection import Inspection
from crossalign_gui.session.studies.learning import Learning
from crossalign_gui.session.studies.preannotate import Preannotator
from crossalign_gui.session.studies.retrieval import Retrieval

if TYPE_CHECKING:
    from crossalign_gui.session.annotate.grounded import Grounded
    from crossalign_gui.session.studies.agreement import ProjectAgreement
    from crossalign_gui.session.studies.assigning import Assigning
    from crossalign_gui.session.studies.comparison import Comparison
    from crossalign_gui.session.studies.evaluation import Evaluation
    from crossalign_gui.session.studies.people import PeopleAgreement
    from crossalign_gui.session.studies.verifying import Verification


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
        self._load = load = self.permission.load
        project, opened, selecting, on_show = self._project, self._opened, self._selecting, self.on_show
        signature, aligner, navigator, teller, queue = (
            self._signature,
            self._aligner,
            self._navigator,
            self._teller,
            self.queue,
        )
        locks = Locks(opened, teller)
        self._opener = Opener(settings, project, queue, opened, navigator, teller)
        self.captions = Captions(opened, selecting, on_show, signature, settings, teller)
        self.links = Links(opened, selecting, signature, teller)
        self.corrections = Corrections(opened, selecting, on_show, signature, locks, self.links, teller)
        self.regions = Regions(opened, selecting, self.corrections, signature, locks, project, navigator, teller)
        self.targets = Targets(opened, selecting, on_show, self.corrections, self.regions, settings, teller)
        self.attributes = AttributeEditing(project, opened, selecting, locks, teller)
        self.display = Display(opened)
        self.readings = Readings(project, opened, navigator, self.display, teller)
        self.masks = Masks(opened, selecting, on_show, self.corrections, settings, teller, load_refiner)
        self.disputes = Disputes(project, opened, selecting, navigator, teller)
        self.marks = Marks(project, opened, selecting, signature, self.links, teller)
        self.models = Models(opened, selecting, on_show, signature, settings, aligner, teller, judge, self.permission)
        self.learning = Learning(project, opened, on_show, settings, aligner, teller)
        self.inspection = Inspection(opened, selecting, on_show, aligner, self.models, teller)
        self.answers = Answers(opened, on_show, signature, teller)
        self.exchange = Exchange(lambda: project.current, self)
        self.review = Review(project, opened, queue, navigator, teller)
        self.class_list = Classes(project, opened, teller)
        self.bulk = Bulk(project, opened, self._opener, self.review, signature, teller)
        self.naming = Naming(opened, selecting, signature, aligner, teller)
        self.guidelines = ProjectGuidelines(project, teller)
        self.way_back = WayBack(project, opened, self.bulk, teller)
        self.resizing = Resizing(project, opened, self._opener, teller)
        self.files = Files(project, opened, self._opener, self.review, teller)
        self.put_back = PutBack(project, opened, self._opener, self.files, teller)
        self.scanner = Scanner(queue, opened, navigator, teller)
        self.retrieval = Retrieval(project, opened, selecting, queue, settings, teller, load)
        self.idle_index = IdleIndex(project, opened, aligner, self.retrieval)
        self.preannotator = Preannotator(project, opened, queue, signature, settings, teller, load)
        self._connect()

    def _connect(self) -> None:
        for give_way in (self.retrieval.give_way, self.preannotator.give_way):
            self._aligner.busy_changed.connect(give_way)
        for cancel in (self.scanner.cancel, self.review.cancel, self.files.cancel):
            self._project.leaving.connect(cancel)
        self._project.leaving.connect(self.thumbnails.forget)
        self._opened.state_changed.connect(self.review.tell_state)
        self._navigator.leaving.connect(self.scanner.give_way)
        self._navigator.unreadable.connect(self.files.tell_lost)
        self._opener.to_scan.connect(self.scanner.start)
        self.exchange.taken.connect(self._opener.take_in)
        self.exchange.written.connect(self.class_list.changed)
        self.models.refiner_changed.connect(self.masks.reload)
        for changed in (
            self.permission.changed,
            self._aligner.busy_changed,
            self._navigator.busy_changed,
            self.on_show.answered,
        ):
            changed.connect(self._tell_state)

    # ------------------------------------- made when they are first asked for

    @cached_property
    def evaluation(self) -> Evaluation:
        from crossalign_gui.session.studies.evaluation import Evaluation

        return Evaluation(
            self._project, self._opened, self.queue, self.learning, self.settings, self._aligner, self._teller, self._load
        )

    @cached_property
    def comparison(self) -> Comparison:
        from crossalign_gui.session.studies.comparison import Comparison

        return Comparison(self._opened, self._selecting, self.on_show, self.settings, self._teller, self._load)

    @cached_property
    def agreement(self) -> ProjectAgreement:
        from crossalign_gui.session.studies.agreement import ProjectAgreement

        return ProjectAgreement(
            self._project,
            self._opened,
            self._selecting,
            self.captions,
            self._navigator,
            self.settings,
            self._teller,
            self._load,
        )

    @cached_property
    def grounded(self) -> Grounded:
        from crossalign_gui.session.annotate.grounded import Grounded

        return Grounded(self._opened, self._selecting, self._signature, self._teller)

    @cached_property
    def people(self) -> PeopleAgreement:
        from crossalign_gui.session.studies.people import PeopleAgreement

        return PeopleAgreement(
            self._project,
            self._opened,
            self._selecting,
            self.captions,
            self._navigator,
            self.settings,
            self._teller,
            self._load,
        )

    @cached_property
    def verification(self) -> Verification:
        from crossalign_gui.session.studies.verifying import Verification

        return Verification(
            self._project, self._opened, self._selecting, self.captions, self._navigator, self.bulk, self.settings, self._teller,
            self._load,
        )  # fmt: skip

    @cached_property
    def assigning(self) -> Assigning:
        from crossalign_gui.session.studies.assigning import Assigning

        return Assigning(self._project, self._opened)

    @Slot()
    def _tell_state(self) -> None:
        self.state_changed.emit()

    # ---------------------------------------------------------- project, images

    def open_paths(self, paths: Sequence[Path], recursive: bool = False) -> None:
        self._opener.open_paths(paths, recursive)

    def open_samples(self) -> None:
        self._opener.open_samples()

    def open_snapshot(self, path: Path) -> None:
        """Look at a snapshot of the project."""
        self._opener.open_snapshot(path)

    def paste_image(self, image: QImage) -> None:
        """Keep a picture from the clipboard as a file and open it."""
        self._opener.paste_image(image)

    def go_to(self, image_id: str) -> None:
        """Show an image; its file is read in another thread."""
        self._navigator.go_to(image_id)

    def step_image(self, by: int) -> None:
        """The next (1) or previous (-1) image."""
        self._navigator.step_image(by)

    def has_ready(self, path: Path) -> bool:
        """Whether an image was read ahead."""
        return self._navigator.has_ready(path)

    # ---------------------------------------------------------------- selection

    def select_words(self, words: Sequence[Range]) -> None:
        self._selecting.select_words(words)

    def select_phrase(self, ranges: Ranges) -> None:
        """All words of a phrase."""
        self._selecting.select_phrase(ranges)

    def hover_words(self, words: Sequence[Range]) -> None:
        self._selecting.hover_words(words)

    def probe_at(self, place: tuple[float, float] | None) -> None:
        """Ask which words a place attends to; None ends it."""
        self._selecting.probe_at(place)

    def select_region(self, region_id: str | None) -> None:
        self._selecting.select_region(region_id)

    def select_regions(self, region_ids: Sequence[str]) -> None:
        """Several at once; the last is the current one."""
        self._selecting.select_regions(region_ids)

    # -------------------------------------------------------------------- edits

    def apply(self, after: Document, text: str, *, caption: str | None = None, joins: bool = False) -> None:
        """Make a new version of the document one undoable, saved change; see OpenDocument."""
        self._opened.apply(after, text, caption=caption, joins=joins)

    def amend(self, image_id: str, change: Callable[[Document], Document], text: str) -> bool:
        """Change any image's document. False where it could not be saved."""
        return self._opened.amend(image_id, change, text)

    def undo(self) -> None:
        self._opened.undo()

    def redo(self) -> None:
        self._opened.redo()

    # -------------------------------------------------------------------- close

    def close(self) -> None:
        """Save what was typed, stop the threads, close the file."""
        self._opened.settle()
        made = [part for name in ("people", "verification", "assigning", "comparison", "agreement")
                if (part := vars(self).get(name)) is not None]  # fmt: skip
        for part in (
            *made, self.way_back, self.guidelines, self.queue, self.bulk, self.class_list, self._navigator, self._prefetcher,
            self.masks, self.models.store, self.models.servers, self.exchange, self.scanner, self.review, self.files,
            self.thumbnails, self.retrieval, self.preannotator, self._aligner,
        ):  # fmt: skip
            part.close()
        self._opener.leave()
