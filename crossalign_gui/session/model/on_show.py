"""The alignment on show: asked of the model for the open image and the active caption, forgotten when either changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.protocol import Alignment, Proposal
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import joined
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.notice import Notice

if TYPE_CHECKING:
    from crossalign_gui.session.state import State


class OnShow(QObject):
    settled = Signal()
    """The model has answered, or there is nothing to ask about the image."""

    def __init__(self, state: State, aligner: Aligner) -> None:
        super().__init__(state)
        self._state, self._aligner = state, aligner
        self._alignment: Alignment | None = None
        self._similar: tuple[Ranges, tuple[Proposal, ...]] = ((), ())
        self._told: tuple[str, ...] = ()
        aligner.aligned.connect(self._show)
        aligner.failed.connect(self._report)

    @property
    def alignment(self) -> Alignment | None:
        return self._alignment

    def proposals(self, phrase: Ranges) -> tuple[Proposal, ...]:
        """Those that were asked for this phrase, else what the model found for it."""
        if self._similar[1] and self._similar[0] == phrase:
            return self._similar[1]
        index = None if self._alignment is None else self._alignment.index_of(phrase)
        return () if index is None or self._alignment is None else self._alignment.findings[index].proposals

    def align(self) -> None:
        """Ask the model about the open image and caption."""
        state = self._state
        caption, picture = state.caption, state.picture
        if caption is None or picture is None or not caption.text.strip():
            self._aligner.cancel()
            self._alignment = None
            state.alignment_changed.emit()
            if picture is not None:
                self.settled.emit()
            return
        phrases = [state.shown] if state.shown else []
        if state.document is not None:
            phrases += [span.ranges for span in state.document.spans if span.caption == caption.id]
        options = state.settings.options(state.settings.model)
        self._aligner.align(Query(picture.key, picture.pixels, caption.text, tuple(dict.fromkeys(phrases)), options))

    def align_phrase(self) -> None:
        """Ask again if the words shown are a phrase that the model was not asked about."""
        phrase = self._state.shown
        if self._alignment is not None and phrase and self._alignment.index_of(phrase) is None:
            self.align()

    def propose(self, proposals: tuple[Proposal, ...]) -> None:
        """Show these for the selected words instead of what the model found for them, until the image changes."""
        self._similar = (self._state.selected, proposals)
        self._state.alignment_changed.emit()

    def forget(self) -> None:
        """The caption has changed."""
        self._alignment = None

    def forget_all(self) -> None:
        """The image has changed."""
        self._alignment, self._similar = None, ((), ())

    def cancel(self) -> None:
        self._aligner.cancel()

    @Slot(object, object)
    def _show(self, query: Query, alignment: Alignment) -> None:
        state = self._state
        caption, picture = state.caption, state.picture
        if caption is None or picture is None or (query.key, query.caption) != (picture.key, caption.text):
            return
        self._alignment = alignment
        if alignment.notes and alignment.notes != self._told:
            state.notice.emit(Notice(joined(". ", alignment.notes), "warning"))
        self._told = alignment.notes
        state.alignment_changed.emit()
        state.state_changed.emit()
        self.settled.emit()

    @Slot(object, object)
    def _report(self, _: object, text: str) -> None:
        self._state.notice.emit(Notice(text, "error"))
