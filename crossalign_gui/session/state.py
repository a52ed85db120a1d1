"""What is open at the moment, as widgets read it: image, document, caption, selection, and what the model answers.

Every line here is an answer of one of the parts; nothing is kept here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoGroup

from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal
from crossalign_gui.domain.document import Caption, Document, Range, Ranges, Region, Span
from crossalign_gui.domain.text import Word
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.picture import FirstLook, Picture, read_picture
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.selection import Selection
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.aligner import Aligner, Load, Loaded
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.model.permission import Permission
from crossalign_gui.session.model.prefetch import Prefetcher
from crossalign_gui.session.notice import Teller
from crossalign_gui.session.project.navigator import Navigator
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.project.thumbnails import Thumbnails
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import Project

if TYPE_CHECKING:
    from numpy.typing import NDArray


class State(QObject):
    """The half of the session that widgets read; it builds what the other parts stand on."""

    state_changed = Signal()
    """Busy, loading, device."""

    def __init__(self, settings: Settings, load: Load, parent: QObject | None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._teller = Teller(self)
        self._project = OpenProject(self)
        self._opened = OpenDocument(self._project, self._teller, self)
        self._selecting = Selecting(self._opened)
        self._signature = Signature(settings, self._project, self._teller)
        self.queue = Queue(lambda: self._project.current, self)
        self.thumbnails = Thumbnails(self)
        self.permission = Permission(settings, self._project, load, self)
        self._aligner = Aligner(self.permission.load, settings.model, settings.device, self)
        self.on_show = OnShow(self._opened, self._selecting, settings, self._aligner, self._teller)
        self._prefetcher = Prefetcher(self._aligner, read_picture, self)
        self._navigator = Navigator(self._project, self.queue, self._opened, self.on_show, self._prefetcher, self._teller)

    # ------------------------------------------------------------------ signals

    @property
    def project_changed(self) -> SignalInstance:
        return self._project.changed

    @property
    def image_changed(self) -> SignalInstance:
        return self._opened.image_changed

    @property
    def first_look_changed(self) -> SignalInstance:
        return self._opened.first_look_changed

    @property
    def document_changed(self) -> SignalInstance:
        return self._opened.document_changed

    @property
    def selection_changed(self) -> SignalInstance:
        return self._selecting.changed

    @property
    def alignment_changed(self) -> SignalInstance:
        return self.on_show.changed

    @property
    def notice(self) -> SignalInstance:
        return self._teller.notice

    @property
    def save_failed(self) -> SignalInstance:
        return self._teller.save_failed

    # ------------------------------------------------------------------ project

    @property
    def project(self) -> Project | None:
        return self._project.current

    @property
    def read_only(self) -> bool:
        return self._project.read_only

    @property
    def image_ids(self) -> Sequence[str]:
        """The images of the queue, in its order."""
        return self.queue.ids

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of all classes of the project, sorted."""
        return self._project.classes

    def class_of(self, region: Region) -> str:
        """The name of its class; empty without one."""
        return self._project.class_of(region)

    def path_of(self, image_id: str) -> Path:
        return self._project.path_of(image_id)

    def source_of(self, image_id: str) -> Path:
        """What is read of it: its file, with the frame and the window that were chosen."""
        return self._project.source_of(image_id)

    # ----------------------------------------------------------- image, document

    @property
    def image_id(self) -> str | None:
        return self._opened.image_id

    @property
    def pixels(self) -> NDArray[np.uint8] | None:
        """[H, W, 3] of the image shown, None while it loads."""
        return None if self._opened.picture is None else self._opened.picture.pixels

    @property
    def first_look(self) -> FirstLook | None:
        """Of a large image, while it loads."""
        return self._opened.first_look

    @property
    def picture(self) -> Picture | None:
        """The image shown, None while it loads."""
        return self._opened.picture

    @property
    def document(self) -> Document | None:
        return self._opened.document

    @property
    def colours(self) -> Mapping[str, str]:
        """Of every span and region, by id."""
        return self._opened.colours

    @property
    def undo_group(self) -> QUndoGroup:
        return self._opened.undo_group

    @property
    def touched(self) -> frozenset[str]:
        """Images with a history in this session."""
        return self._opened.touched

    @property
    def caption(self) -> Caption | None:
        """The active one."""
        return self._opened.caption

    @property
    def words(self) -> tuple[Word, ...]:
        return self._opened.words

    def is_absent(self, ranges: Ranges) -> bool:
        return self._opened.is_absent(ranges)

    def words_in(self, ranges: Ranges) -> tuple[Range, ...]:
        """Words of the active caption that a phrase touches."""
        return self._opened.words_in(ranges)

    def span_of(self, ranges: Ranges) -> Span | None:
        """The phrase of the active caption with exactly these words."""
        return self._opened.span_of(ranges)

    # ---------------------------------------------------------------- selection

    @property
    def selection(self) -> Selection:
        return self._selecting.selection

    @property
    def selected(self) -> Ranges:
        """The selected words as one phrase."""
        return self._selecting.selected

    @property
    def shown(self) -> Ranges:
        """The phrase whose alignment is shown: what the pointer rests on, else what is selected."""
        return self._selecting.shown

    # ---------------------------------------------------------------- alignment

    @property
    def alignment(self) -> Alignment | None:
        return self.on_show.alignment

    @property
    def prediction(self) -> Prediction | None:
        """Of the shown words."""
        return self.on_show.prediction

    @property
    def heat(self) -> NDArray[np.float32] | None:
        """[h, w] in [0, 1] of the shown words."""
        return self.on_show.heat

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Of the shown words, without those that a person has already judged."""
        return self.on_show.proposals

    def word_alphas(self) -> dict[Range, float]:
        """How much the clicked place attends to each word; empty without a clicked place."""
        return self.on_show.word_alphas()

    # -------------------------------------------------------------------- model

    @property
    def busy(self) -> bool:
        return self._aligner.busy

    @property
    def loading_image(self) -> bool:
        return self._navigator.busy

    @property
    def loading_model(self) -> bool:
        return self._aligner.busy and self._aligner.loaded is None

    @property
    def device(self) -> str:
        """What the loaded model runs on, empty before."""
        return self._aligner.loaded.device if self._aligner.loaded is not None else ""

    @property
    def loaded(self) -> Loaded | None:
        """What the model in use can do, None before it is loaded."""
        return self._aligner.loaded
