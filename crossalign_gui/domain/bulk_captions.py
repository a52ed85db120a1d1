"""The same change to the captions of many images: a text for the first caption, more text, other words. Links stay with their
words, as when a person types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Provenance

How = Literal["set", "append", "replace"]


@dataclass(frozen=True, slots=True)
class CaptionChange:
    """set: `text` is the first caption, where there is none it is a new one. append: it follows the first caption after a blank.
    replace: every `find` in every caption becomes `text`; case: only with these capital letters; whole: not inside of words.
    prov: of new captions, and who changed the others."""

    how: How
    text: str
    find: str = ""
    case: bool = False
    whole: bool = False
    prov: Provenance | None = None

    def __call__(self, document: Document) -> Document:
        if self.how == "replace":
            return self._replaced(document)
        first = next((caption for caption in document.captions if caption.kind != "question"), None)
        if first is None or (not first.text.strip() and self.how == "append"):
            return self._added(document, first)
        text = self.text if self.how == "set" else f"{first.text.rstrip()} {self.text}"
        return self._edited(document, first.id, text)

    def _added(self, document: Document, empty: Caption | None) -> Document:
        if not self.text.strip():
            return document
        if empty is not None:
            return self._edited(document, empty.id, self.text)
        new = Caption(operations.new_id("c"), document.image.id, self.text, prov=self.prov)
        return operations.touch_caption(operations.add_caption(document, new), new.id)

    def _replaced(self, document: Document) -> Document:
        if not self.find:
            return document
        wanted = re.escape(self.find)
        pattern = re.compile(rf"(?<!\w){wanted}(?!\w)" if self.whole else wanted, 0 if self.case else re.IGNORECASE)
        for caption in document.captions:
            text = caption.text
            for match in reversed(
                list(pattern.finditer(caption.text))
            ):  # one by one, so that the words between keep their links
                text = text[: match.start()] + self.text + text[match.end() :]
                document = self._edited(document, caption.id, text, match.start())
        return document

    def _edited(self, document: Document, caption_id: str, text: str, at: int | None = None) -> Document:
        old = document.caption(caption_id)
        if text == old.text:
            return document
        cursor = None if at is None else at + len(self.text)
        after = operations.edit_caption_text(document, caption_id, text, cursor).document
        return operations.touch_caption(after, caption_id, self.prov)
