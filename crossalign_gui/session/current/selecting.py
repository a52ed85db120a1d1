"""What is selected in the document that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.domain.document import Range, Ranges
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selection import Selection, merged


class Selecting(QObject):
    """Made right after the document, so that nobody hears of a change of it before what is gone is out of the selection."""

    changed = Signal()
    chosen = Signal()
    """After `changed`: the user, or somebody in his name, selected something else."""

    def __init__(self, opened: OpenDocument) -> None:
        super().__init__(opened)
        self._opened = opened
        self._selection = Selection()
        opened.image_left.connect(self._clear)
        opened.caption_chosen.connect(self._forget_words)
        opened.document_changed.connect(self._forget_lost_regions)

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def selected(self) -> Ranges:
        """The selected words as one phrase."""
        return self._merged(self._selection.words)

    @property
    def shown(self) -> Ranges:
        """The phrase whose alignment is shown: what the pointer rests on, else what is selected."""
        return self._merged(self._selection.hovered or self._selection.words)

    def _merged(self, words: tuple[Range, ...]) -> Ranges:
        caption = self._opened.caption
        return merged(words, caption.text) if caption is not None else ()

    # ------------------------------------------------------------------ changing

    def select_words(self, words: Sequence[Range]) -> None:
        self._opened.settle()
        self._select(replace(self._selection, words=tuple(words), hovered=(), probe=None))

    def select_phrase(self, ranges: Ranges) -> None:
        """All words of a phrase."""
        self.select_words(self._opened.words_in(ranges))

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

    def forget_lost_words(self) -> None:
        """Leave out of the selection what the active caption no longer has."""
        known = {(word.start, word.end) for word in self._opened.words}
        self._selection = replace(self._selection, words=tuple(w for w in self._selection.words if w in known), hovered=())
        self.changed.emit()

    def _select(self, selection: Selection) -> None:
        if selection == self._selection:
            return
        self._selection = selection
        self.changed.emit()
        self.chosen.emit()

    # -------------------------------------------------- following the document

    @Slot()
    def _clear(self) -> None:
        self._selection = Selection()

    @Slot()
    def _forget_words(self) -> None:
        self._selection = replace(self._selection, words=(), hovered=())

    @Slot()
    def _forget_lost_regions(self) -> None:
        document = self._opened.document
        known = {region.id for region in document.regions} if document is not None else set()
        self._selection = self._selection.with_regions(item for item in self._selection.regions if item in known)
