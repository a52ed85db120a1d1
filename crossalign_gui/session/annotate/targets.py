"""What the keys of a decision act on: one thing at a time, which is selected and marked on the image.

It is the selected region while that waits for a decision, else what is proposed for the selected words. Where nothing at all is
selected it is the first region that waits. What the pointer rests on is never meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from crossalign_gui.alignment.compact import vocabulary
from crossalign_gui.alignment.protocol import Alignment, Proposal
from crossalign_gui.domain.document import Range
from crossalign_gui.domain.phrases import covers
from crossalign_gui.session.annotate.corrections import Corrections
from crossalign_gui.session.annotate.regions import Regions
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.model.on_show import OnShow
from crossalign_gui.session.notice import Teller, image_notice
from crossalign_gui.session.settings import Settings

_JOINED = re.compile(r"\s*(?:,\s*)?(?:(?:and|or)\s+)?", re.IGNORECASE)
Target = Proposal | str
"""What a model proposes for the selected words now, or the id of a region."""


class Targets(QObject):
    changed = Signal()
    """Another one of the proposals was chosen."""

    def __init__(
        self,
        opened: OpenDocument,
        selecting: Selecting,
        on_show: OnShow,
        corrections: Corrections,
        regions: Regions,
        settings: Settings,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._on_show = opened, selecting, on_show
        self._corrections, self._regions, self._settings, self._teller = corrections, regions, settings, teller
        self._chosen: Target | None = None
        corrections.drawn.connect(self._go_on_after_drawing)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {
            "accept": self.accept,
            "reject": self.reject,
            "next_open": self.go_on,
            "previous_open": self.go_back,
        }

    # ------------------------------------------------------------------ reading

    @property
    def target(self) -> Target | None:
        """What a key acts on now."""
        region = self._selecting.selection.region
        if region is not None and self._waits(region):
            return region
        if self._selecting.selected:
            open_ = self._of_words()
            return self._chosen if self._chosen in open_ else next(iter(open_), None)
        return next(iter(self._waiting()), None) if region is None else None

    def _of_words(self) -> Sequence[Target]:
        """What waits for a decision on the selected words: stored regions first, then what the model says now."""
        mine = self._opened.regions_of(self._selecting.selected)
        return [*(item for item in self._waiting() if item in mine), *self._on_show.proposals_of(self._selecting.selected)]

    def _waiting(self) -> list[str]:
        return [region.id for region in self._regions.visible() if region.status == "proposed"]

    def _waits(self, region_id: str) -> bool:
        document = self._opened.document
        return document is not None and document.region(region_id).status == "proposed"

    # ------------------------------------------------------------------- acting

    def choose(self, target: Target) -> None:
        """One of those for the selected words."""
        if target != self._chosen:
            self._chosen = target
            self.changed.emit()

    def accept(self) -> None:
        self._decide(self._corrections.accept_proposal, self._corrections.accept_region)

    def reject(self) -> None:
        """Of stored regions only those that wait: what was accepted is deleted, not rejected."""
        self._decide(self._corrections.reject_proposal, self._corrections.reject_region)

    def _decide(self, of_model: Callable[[Proposal], None], stored: Callable[[str], None]) -> None:
        target, before = self.target, self._opened.document
        if target is None:
            self._teller.notice.emit(image_notice(self._reason()))
            return
        if isinstance(target, str):
            stored(target)
        else:
            of_model(target)
        if self._opened.document is not before and self._settings.auto_advance:
            self._advance(target if isinstance(target, str) else None)

    def _reason(self) -> str:
        """Why there is nothing to decide."""
        document, region, words = self._opened.document, self._selecting.selection.region, self._selecting.selected
        if document is None:
            return self.tr("Open an image first")
        if not words and region is not None:
            if document.region(region).status == "rejected":
                return self.tr("This region is rejected already")
            return self.tr("This region is accepted already; Delete removes it")
        if not words:
            return self.tr("Select a word or a proposed region first; X goes to the next one")
        quoted = self._corrections.links.quoted(words)
        if self._opened.is_absent(words):
            return self.tr("{} is marked as not in the picture").format(quoted)
        if self._on_show.alignment is None:
            return self.tr("The model has not answered yet")
        return self.tr("Nothing is left to decide for {}: D draws a region, N says that it is not there").format(quoted)

    # ----------------------------------------------------------------- going on

    @Slot()
    def _go_on_after_drawing(self) -> None:
        """The drawn region stays selected, so that it can be corrected."""
        if self._settings.auto_advance and self._selecting.selected:
            drawn = self._selecting.selection.regions
            self._advance(None)
            self._selecting.select_regions(drawn)

    def _advance(self, decided: str | None) -> None:
        """To the next proposal for the same words, then to a region that waits, then to a word without link."""
        if self._selecting.selected and self._of_words():
            self._selecting.select_region(None)
        elif not self._leave_words(1, decided):
            self._selecting.select_region(None)
            self._teller.notice.emit(
                image_notice(self.tr("No word is undecided any more; Ctrl+Return says done and shows the next image"))
            )

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Among what is proposed for the words, then to what waits elsewhere."""
        target, open_ = self.target, self._of_words() if self._selecting.selected else []
        place = open_.index(target) + by if target in open_ else -1
        if 0 <= place < len(open_):
            self._selecting.select_region(None)
            self.choose(open_[place])
        elif not self._leave_words(by, target if isinstance(target, str) else None):
            self._teller.notice.emit(
                image_notice(self.tr("Every word of this caption has a link or is marked as not in the picture"))
            )

    def _leave_words(self, by: int, decided: str | None) -> bool:
        """To the next region that waits, else the next open word; False where there is neither."""
        self._chosen = None
        document = self._opened.document
        order = [region.id for region in document.regions] if document is not None else []
        waiting = [item for item in self._waiting() if item != decided]
        if waiting:
            last = order.index(decided) if decided in order else -1 if by > 0 else len(order)
            ahead = [item for item in waiting if (order.index(item) - last) * by > 0]
            if by < 0:
                waiting, ahead = waiting[::-1], ahead[::-1]
            self._selecting.select_words(())
            self._selecting.select_region((ahead or waiting)[0])
            return True
        words = self._open_words()
        if not words:
            return False
        now = self._selecting.selection.words
        start = now[-1] if now else None
        ahead_words = [word for word in words if start is None or (word > start if by > 0 else word < start)]
        self._selecting.select_region(None)
        self._selecting.select_words([(ahead_words or words)[0 if by > 0 else -1]])
        return True

    def _open_words(self) -> list[Range]:
        """What can be a thing and has no link yet, in the order of the caption, without the selected words."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None:
            return []
        told = {link.span for link in document.links}
        linked = [span.ranges for span in document.spans if span.caption == caption.id and span.id in told]
        selected = self._selecting.selection.words
        things = things_of(caption.text, [(word.start, word.end) for word in self._opened.words], self._on_show.alignment)
        return [word for word in things if word not in selected and not any(covers(ranges, word) for ranges in linked)]


def things_of(caption: str, words: Sequence[Range], alignment: Alignment | None) -> list[Range]:
    """The words that may name a thing: no function words, no verbs, no places, no adjective before a thing."""
    found: list[Range] = []
    for word in words:
        index = None if alignment is None else alignment.index_of((word,))
        prediction = None if index is None or alignment is None else alignment.predictions[index]
        low = caption[slice(*word)].casefold()
        quiet = prediction.kind == "function" if prediction is not None else vocabulary.is_function(low)
        says_where = vocabulary.place((low,)) is not None
        if quiet or says_where or vocabulary.is_verb(low) or not any(letter.isalpha() for letter in low):
            continue
        start, is_thing = word[0], not vocabulary.modifies(low)
        while found and vocabulary.modifies(caption[slice(*found[-1])].casefold()):
            between = caption[found[-1][1] : start]
            if between.strip() and not (is_thing and _JOINED.fullmatch(between)):
                break
            start = found.pop()[0]  # "red" of "red car", "black" of "black and white stripes"
        found.append(word)
    return found
