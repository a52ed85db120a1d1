"""What is open at the moment, to be read: image, document, caption, selection, and what the model answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from crossalign_gui.alignment.protocol import Alignment, Finding, Proposal
from crossalign_gui.domain import operations
from crossalign_gui.domain.colours import colours_of
from crossalign_gui.domain.document import Caption, Document, Range, Ranges, Region, Span
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.text import Word, split_words
from crossalign_gui.session.current.picture import Picture
from crossalign_gui.session.current.selection import Selection, merged
from crossalign_gui.session.model.aligner import Aligner, Load, Loaded
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.project.queue import Queue
from crossalign_gui.session.project.thumbnails import Thumbnails
from crossalign_gui.session.runner import Runner
from crossalign_gui.session.settings import Settings
from crossalign_gui.storage.project import Project

_SAME = 0.7  # IoU from which a proposal is one that was already judged


class State(QObject):
    """The half of the session that widgets read; only `Session` changes it."""

    project_changed = Signal()
    image_changed = Signal()
    document_changed = Signal()
    selection_changed = Signal()
    alignment_changed = Signal()
    state_changed = Signal()
    """Busy, loading, device."""
    notice = Signal(object)
    save_failed = Signal(object)

    def __init__(self, settings: Settings, load: Load, parent: QObject | None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.undo_group = QUndoGroup(self)
        self._project: Project | None = None
        self.queue = Queue(lambda: self._project, self)
        self.thumbnails = Thumbnails(self)
        self._image_id: str | None = None
        self._document: Document | None = None
        self._coloured: tuple[Document | None, dict[str, str]] = (None, {})
        self._picture: Picture | None = None
        self._caption_id: str | None = None
        self._selection = Selection()
        self._loader = Runner("images", self)
        self._aligner = Aligner(load, settings.model, settings.device, self)
        self.on_show = OnShow(self, self._aligner)

    @property
    def project(self) -> Project | None:
        return self._project

    @property
    def read_only(self) -> bool:
        return self._project is None or self._project.read_only

    @property
    def image_ids(self) -> Sequence[str]:
        """The images of the queue, in its order."""
        return self.queue.ids

    @property
    def image_id(self) -> str | None:
        return self._image_id

    @property
    def pixels(self) -> NDArray[np.uint8] | None:
        """[H, W, 3] of the image shown, None while it loads."""
        return None if self._picture is None else self._picture.pixels

    @property
    def picture(self) -> Picture | None:
        """The image shown, None while it loads."""
        return self._picture

    @property
    def document(self) -> Document | None:
        return self._document

    @property
    def colours(self) -> Mapping[str, str]:
        """Of every span and region, by id; found once for each version of the document."""
        if self._coloured[0] is not self._document:
            self._coloured = (self._document, {} if self._document is None else colours_of(self._document))
        return self._coloured[1]

    def class_of(self, region: Region) -> str:
        """The name of its class; empty without one."""
        return "" if region.label is None or self._project is None else self._project.label_name(region.label)

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of all classes of the project, sorted."""
        return () if self._project is None else tuple(sorted({label.name for label in self._project.labels}))

    @property
    def caption(self) -> Caption | None:
        """The active one."""
        if self._document is None or self._caption_id is None:
            return None
        return next((item for item in self._document.captions if item.id == self._caption_id), None)

    @property
    def words(self) -> tuple[Word, ...]:
        return split_words(self.caption.text) if self.caption is not None else ()

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def selected(self) -> Ranges:
        """The selected words as one phrase."""
        caption = self.caption
        return merged(self._selection.words, caption.text) if caption is not None else ()

    @property
    def shown(self) -> Ranges:
        """The phrase whose alignment is shown: what the pointer rests on, else what is selected."""
        caption = self.caption
        return merged(self._selection.hovered or self._selection.words, caption.text) if caption is not None else ()

    @property
    def alignment(self) -> Alignment | None:
        return self.on_show.alignment

    @property
    def finding(self) -> Finding | None:
        """Of the shown words."""
        return self._finding(self.shown)

    def finding_of(self, word: Word) -> Finding | None:
        return self._finding(((word.start, word.end),))

    def _finding(self, phrase: Ranges) -> Finding | None:
        index = None if self.alignment is None else self.alignment.index_of(phrase)
        return None if index is None or self.alignment is None else self.alignment.findings[index]

    @property
    def heat(self) -> NDArray[np.float32] | None:
        """[h, w] in [0, 1] of the shown words."""
        index = None if self.alignment is None else self.alignment.index_of(self.shown)
        return None if index is None or self.alignment is None else self.alignment.heat[index]

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Of the shown words, without those that a person has already judged."""
        document, shown = self._document, self.shown
        if document is None:
            return ()
        judged = [bounds(document.region(region).shape) for region in self.regions_of(shown)]
        return tuple(item for item in self.on_show.proposals(shown) if all(item.box.iou(box) < _SAME for box in judged))

    def word_alphas(self) -> dict[Range, float]:
        """How much the clicked place attends to each word; empty without a clicked place."""
        probe, alignment = self._selection.probe, self.alignment
        cell = None if probe is None or alignment is None else alignment.cell_at(*probe)
        if cell is None or alignment is None:
            return {}
        found = {}
        for word in self.words:
            index = alignment.index_of(((word.start, word.end),))
            if index is not None:
                found[word.start, word.end] = float(alignment.alpha[index, cell[0], cell[1]])
        return found

    @property
    def busy(self) -> bool:
        return self._aligner.busy

    @property
    def loading_image(self) -> bool:
        return self._loader.busy

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

    def path_of(self, image_id: str) -> Path:
        assert self._project is not None
        return self._project.image_path(image_id)

    def is_absent(self, ranges: Ranges) -> bool:
        document, caption = self._document, self.caption
        if document is None or caption is None:
            return False
        return any(
            span.caption == caption.id and span.ranges == ranges and operations.is_absent(document, span.id)
            for span in document.spans
        )

    def words_in(self, ranges: Ranges) -> tuple[Range, ...]:
        """Words of the active caption that a phrase touches: imported phrases may begin inside a word."""
        places = ((word.start, word.end) for word in self.words)
        return tuple(place for place in places if any(start < place[1] and place[0] < end for start, end in ranges))

    def span_of(self, ranges: Ranges) -> Span | None:
        """The phrase of the active caption with exactly these words."""
        document, caption = self._document, self.caption
        if document is None or caption is None or not ranges:
            return None
        own = [span for span in document.spans if span.caption == caption.id]
        words = self.words_in(ranges)
        same = (span for span in own if self.words_in(span.ranges) == words)
        return next((span for span in own if span.ranges == ranges), None) or next(same, None)

    def regions_of(self, ranges: Ranges) -> list[str]:
        document, caption = self._document, self.caption
        if document is None or caption is None:
            return []
        spans = {span.id for span in document.spans if span.caption == caption.id and span.ranges == ranges}
        return [link.region for link in document.links if link.span in spans and link.region is not None]
