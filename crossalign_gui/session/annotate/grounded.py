"""What a model answered elsewhere, pasted as text: its boxes, points and phrases become proposals of that model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import quote
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.notice import Notice, Teller

if TYPE_CHECKING:
    from crossalign_gui.domain.grounded_text import Budget, Reading


@dataclass(frozen=True, slots=True)
class Preview:
    """What a text says of the image shown. family: by which it was read; places: boxes and points; absent: names of what is said
    not to be in the picture. about: the selected words, where the text says something without a name."""

    family: str
    reading: Reading
    names: int
    places: int
    absent: int
    about: Ranges = ()
    words: str = ""
    """Of `about`."""


class Grounded(QObject):
    def __init__(self, opened: OpenDocument, selecting: Selecting, signature: Signature, teller: Teller) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._signature, self._teller = opened, selecting, signature, teller

    def preview(self, text: str, family: str | None = None, budget: Budget | None = None) -> Preview | None:
        """family: None reads by the likeliest one; budget: of those that count pixels of the resized image. None without an image."""
        from crossalign_gui.domain import grounded_text

        document = self._opened.document
        if document is None:
            return None
        chosen = grounded_text.FAMILIES[family] if family is not None else grounded_text.likely(text)
        reading = grounded_text.Reader(chosen, (document.image.width, document.image.height), budget).read(text)
        things = reading.things
        nameless = reading.none or any(thing.places and not thing.name.strip() for thing in things)
        caption = self._opened.caption
        about = self._selecting.selected if nameless and caption is not None else ()
        words = quote(caption.text, about) if caption is not None and about else ""
        return Preview(
            chosen.name, reading, sum(bool(thing.name.strip()) for thing in things), sum(len(thing.places) for thing in things),
            sum(thing.absent for thing in things) + (reading.none and bool(about)), about, words,
        )  # fmt: skip

    def take(self, preview: Preview) -> bool:
        """Add the proposals, as one edit. False where there is nothing to add or nothing may be changed."""
        from crossalign_gui.domain import grounded_text

        document = self._opened.document
        if document is None or self._opened.read_only or not (preview.places or preview.absent):
            return False
        caption = self._opened.caption
        prov = self._signature.model(grounded_text.FAMILIES[preview.family].title, "")
        after = grounded_text.place(
            document, preview.reading, caption.id if caption is not None else None, prov, preview.about
        )
        if after == document:
            return False
        new = next((item.id for item in after.captions if item not in document.captions), None)
        self._opened.apply(after, self.tr("Paste grounded text"), caption=new if caption is None else None)
        self._teller.notice.emit(Notice(self.tr("Proposals added: {}").format(len(after.regions) - len(document.regions))))
        return True
