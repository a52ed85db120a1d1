"""The alignment on show: asked of the model for the open image and the active caption, forgotten when either changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.protocol import Alignment, Prediction, Proposal
from crossalign_gui.alignment.request import Request
from crossalign_gui.domain import shapes
from crossalign_gui.domain.document import Range, Ranges, Region
from crossalign_gui.domain.geometry import Points, Shape
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import joined
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.notice import Notice, Teller, image_notice
from crossalign_gui.session.settings import Settings

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SAME = 0.7  # IoU from which a proposal is one that was already judged


class OnShow(QObject):
    changed = Signal()
    """Another alignment, other proposals, or none."""
    answered = Signal()
    """After `changed`: the model has answered, and what is known of it may be new."""
    settled = Signal()
    """The model has answered, or there is nothing to ask about the image."""

    def __init__(
        self, opened: OpenDocument, selecting: Selecting, settings: Settings, aligner: Aligner, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting = opened, selecting
        self._settings, self._aligner, self._teller = settings, aligner, teller
        self._alignment: Alignment | None = None
        self._similar: tuple[Ranges, tuple[Proposal, ...]] = ((), ())
        self._told: tuple[str, ...] = ()
        self._text: tuple[str, str] | None = None
        opened.image_left.connect(self._forget_all)
        opened.document_changed.connect(self._forget_other_text)
        opened.text_changed.connect(self.align)
        selecting.chosen.connect(self._align_phrase)
        aligner.aligned.connect(self._show)
        aligner.failed.connect(self._report)
        settings.changed.connect(self._follow)

    # ------------------------------------------------------------------ reading

    @property
    def alignment(self) -> Alignment | None:
        return self._alignment

    @property
    def prediction(self) -> Prediction | None:
        """Of the shown words."""
        return self.prediction_of(self._selecting.shown)

    def prediction_of(self, phrase: Ranges) -> Prediction | None:
        index = None if self._alignment is None else self._alignment.index_of(phrase)
        return None if index is None or self._alignment is None else self._alignment.predictions[index]

    @property
    def heat(self) -> NDArray[np.float32] | None:
        """[h, w] in [0, 1] of the shown words."""
        index = None if self._alignment is None else self._alignment.index_of(self._selecting.shown)
        return None if index is None or self._alignment is None else self._alignment.heat[index]

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Of the shown words."""
        return self.proposals_of(self._selecting.shown)

    def proposals_of(self, phrase: Ranges) -> tuple[Proposal, ...]:
        """Without those that a person has already judged, and without weak ones unless weak evidence is to be shown; none of words
        that are not in the picture."""
        document = self._opened.document
        if document is None or self._opened.is_absent(phrase):
            return ()
        judged = [shape for region in self._opened.regions_of(phrase) for shape in _shapes(document.region(region))]
        return tuple(item for item in self._proposed(phrase) if not any(_same(item, shape) for shape in judged))

    def _proposed(self, phrase: Ranges) -> tuple[Proposal, ...]:
        """Those that were asked for this phrase, else what the model found for it."""
        if self._similar[1] and self._similar[0] == phrase:
            return self._similar[1]
        prediction = self.prediction_of(phrase)
        if prediction is None:
            return ()
        return prediction.proposals if self._settings.weak_evidence else prediction.strong

    @property
    def weaker(self) -> int:
        """How many proposals for the shown words are left out as weak."""
        prediction = self.prediction_of(self._selecting.shown)
        if prediction is None or self._settings.weak_evidence or self._similar[0] == self._selecting.shown:
            return 0
        return len(prediction.proposals) - len(prediction.strong)

    def word_alphas(self) -> dict[Range, float]:
        """How much the clicked place attends to each word; empty without a clicked place."""
        probe, alignment = self._selecting.selection.probe, self._alignment
        cell = None if probe is None or alignment is None else alignment.cell_at(*probe)
        if cell is None or alignment is None:
            return {}
        found = {}
        for word in self._opened.words:
            index = alignment.index_of(((word.start, word.end),))
            if index is not None:
                found[word.start, word.end] = float(alignment.alpha[index, cell[0], cell[1]])
        return found

    # ------------------------------------------------------------------- asking

    @Slot()
    def align(self) -> None:
        """Ask the model about the open image and caption."""
        document, caption, picture = self._opened.document, self._opened.caption, self._opened.picture
        if caption is None or picture is None or not caption.text.strip():
            self._aligner.cancel()
            self._alignment = None
            self.changed.emit()
            if picture is not None:
                self.settled.emit()
            return
        shown = self._selecting.shown
        phrases: list[Ranges] = [shown] if shown else []
        if caption.tokens is not None:  # words made by hand, of which the model does not know
            phrases += [((word.start, word.end),) for word in self._opened.words]
        if document is not None:
            phrases += [span.ranges for span in document.spans if span.caption == caption.id]
        options = self._settings.options(self._settings.model)
        self._aligner.align(Query(picture.key, picture.pixels, caption.text, tuple(dict.fromkeys(phrases)), options))

    def show_caption(self, caption_id: str) -> None:
        """Make it the active one and ask about it."""
        if self._opened.activate(caption_id):
            self._opened.document_changed.emit()
            self._selecting.changed.emit()
            self.align()

    def propose(self, phrase: Ranges, proposals: tuple[Proposal, ...]) -> None:
        """Show these for a phrase instead of what the model found for it, until the caption or the image changes."""
        self._similar = (phrase, proposals)
        self.changed.emit()

    def cancel(self) -> None:
        self._aligner.cancel()

    def forget(self) -> None:
        """Other pixels take the place of those that were asked about."""
        self._aligner.cancel()
        self._forget_all()
        self.changed.emit()

    @Slot()
    def _align_phrase(self) -> None:
        """Ask again if the words shown are a phrase that the model was not asked about."""
        phrase = self._selecting.shown
        if self._alignment is not None and phrase and self._alignment.index_of(phrase) is None:
            self.align()

    @Slot()
    def _forget_other_text(self) -> None:
        """Before anybody looks: what was answered about another text has other places."""
        caption = self._opened.caption
        now = (caption.id, caption.text) if caption is not None else None
        if now != self._text:
            self._text, self._similar = now, ((), ())
        if self._alignment is not None and (caption is None or self._alignment.caption != caption.text):
            self._alignment = None

    @Slot()
    def _forget_all(self) -> None:
        """The image has changed."""
        caption = self._opened.caption
        self._alignment, self._similar, self._told = None, ((), ()), ()
        self._text = (caption.id, caption.text) if caption is not None else None

    @Slot(object, object)
    def _show(self, request: Request, alignment: Alignment) -> None:
        caption, picture = self._opened.caption, self._opened.picture
        if caption is None or picture is None or (request.picture, request.caption) != (picture.key, caption.text):
            return
        self._alignment = alignment
        if alignment.notes and alignment.notes != self._told:
            self._teller.notice.emit(Notice(joined(". ", alignment.notes), "warning", of="answer"))
        self._told = alignment.notes
        self.changed.emit()
        self.answered.emit()
        self.settled.emit()

    @Slot(str)
    def _follow(self, name: str) -> None:
        if name == "weak_evidence":
            self.changed.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._teller.notice.emit(image_notice(text, "error"))


def _same(proposal: Proposal, shape: Shape) -> bool:
    """Whether a region is what is proposed; of a place alone, whether it has a point there."""
    if proposal.point is not None:
        return isinstance(shape, Points) and any(proposal.box.contains(*point) for point in shape.points)
    return proposal.box.iou(bounds(shape)) >= _SAME


def _shapes(region: Region) -> list[Shape]:
    """Its shape, and the one that it had before a person moved or reshaped it: that is what was judged."""
    kept = region.x.get("crossalign")
    original = kept.get("original") if isinstance(kept, dict) else None
    if not isinstance(original, dict):
        return [region.shape]
    try:
        return [region.shape, shapes.from_json(original)]
    except (ValueError, KeyError, TypeError):  # somebody else's note of that name
        return [region.shape]
