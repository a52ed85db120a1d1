"""What is selected in the document that is open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

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
        self._moved = False
        self._text: tuple[str, str, Ranges | None] | None = None
        opened.image_left.connect(self._clear)
        opened.caption_chosen.connect(self._forget_words)
        opened.document_changed.connect(self._follow)
        opened.text_changed.connect(self._tell)

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
        self._select(replace(self._selection, words=self._whole(words), hovered=(), probe=None))

    def _whole(self, words: Iterable[Range]) -> tuple[Range, ...]:
        """Ranges that are no words stand for the words that they touch."""
        known = {(word.start, word.end) for word in self._opened.words}
        found = ((word,) if word in known else self._opened.words_in((word,)) for word in words)
        return tuple(dict.fromkeys(chain.from_iterable(found)))

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
        """Several at once; the last is the current one. Regions that the document does not have, such as one that could not be
        saved, are left out."""
        document = self._opened.document
        known = {region.id for region in document.regions} if document is not None else set()
        self._select(self._selection.with_regions(item for item in region_ids if item in known))

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
        self._look()

    @Slot()
    def _forget_words(self) -> None:
        self._selection = replace(self._selection, words=(), hovered=())
        self._look()

    @Slot()
    def _follow(self) -> None:
        """Regions that are gone are selected no longer; words that have moved in the text are selected where they are now."""
        document, caption = self._opened.document, self._opened.caption
        known = {region.id for region in document.regions} if document is not None else set()
        self._selection = self._selection.with_regions(item for item in self._selection.regions if item in known)
        before, now = self._text, (caption.id, caption.text, caption.tokens) if caption is not None else None
        self._text = now
        if before == now:
            return
        words = self._selection.words
        if words and before is not None and now is not None and before[0] == now[0]:
            if before[1] != now[1]:
                from crossalign_gui.domain.rewording import Rewording

                rewording = Rewording(before[1], now[1])
                words = tuple(place for place in map(rewording.word, words) if place is not None)
            words = self._whole(words)
        elif before is not None:
            words = ()
        self._moved = bool(self._selection.words or self._selection.hovered)
        self._selection = replace(self._selection, words=words, hovered=())

    @Slot()
    def _tell(self) -> None:
        """After all have heard of the document."""
        if self._moved:
            self._moved = False
            self.changed.emit()

    def _look(self) -> None:
        caption = self._opened.caption
        self._text = (caption.id, caption.text, caption.tokens) if caption is not None else None
