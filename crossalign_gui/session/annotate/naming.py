"""From a region to its words: the model reads the piece of the picture, and what it says is linked as a proposal, to words of a
caption where they are there already, else to a new phrase."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Provenance, Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.notice import Teller, image_notice

_AROUND = 0.15  # of the region's extent that is seen besides, on each side
_LEAST = 64  # pixels a side of the piece that is read
_PARTS = re.compile(
    r"[,.;:\n]| (?:and|left of|right of|above|below|on|in|inside|with|at|under|behind|near|beside|next to|against|from|"
    r"is|are|that|which|sitting|standing|lying)(?= |$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:(?:this|the|an?) (?:image|picture|photo|photograph) (?:shows|depicts|contains|features|of) |(?:this|there|it) is )",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:a|an|the|one)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The region that a text is for."""

    image: str
    region: str


class Naming(QObject):
    def __init__(
        self, opened: OpenDocument, selecting: Selecting, signature: Signature, aligner: Aligner, teller: Teller
    ) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._signature = opened, selecting, signature
        self._aligner, self._teller = aligner, teller
        self._asked: _Asked | None = None
        aligner.named.connect(self._take)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"name_region": self.ask}

    def ask(self) -> None:
        """For the selected region."""
        picture, document, region_id = self._opened.picture, self._opened.document, self._selecting.selection.region
        if picture is None or document is None or region_id is None or self._opened.read_only:
            self._teller.notice.emit(image_notice(self.tr("Select a region first; the model then names it")))
            return
        box = _piece(bounds(document.region(region_id).shape), document)
        x0, y0, x1, y1 = (round(value) for value in (box.x0, box.y0, box.x1, box.y1))
        pixels = np.ascontiguousarray(picture.pixels[y0:y1, x0:x1])
        query = Query(f"{picture.key}:{x0},{y0},{x1},{y1}", pixels, "")
        self._asked = _Asked(document.image.id, region_id)
        self._aligner.name(query)

    @Slot(object, object)
    def _take(self, _: object, text: str) -> None:
        asked, document, loaded = self._asked, self._opened.document, self._aligner.loaded
        self._asked = None
        if asked is None or document is None or loaded is None or document.image.id != asked.image:
            return
        if all(region.id != asked.region for region in document.regions):
            return
        phrase = first_phrase(text)
        if not phrase:
            self._teller.notice.emit(image_notice(self.tr("The model has no words for this region"), "warning"))
            return
        prov = replace(self._signature.model(loaded.model, loaded.revision), method="region to text")
        after, caption, ranges = named(document, asked.region, phrase, prov)
        new = caption if all(item.id != caption for item in document.captions) else None
        self._opened.apply(after, self.tr("Name region"), caption=new)
        if self._opened.document is not after:
            return
        if self._opened.activate(caption):
            self._opened.document_changed.emit()
        self._selecting.select_phrase(ranges)
        self._selecting.select_region(asked.region)
        told = self.tr(
            "The model calls it “{}”: Caption > Link Words and Region keeps that, Caption > Unlink Region takes it away"
        )
        self._teller.notice.emit(image_notice(told.format(phrase)))


def first_phrase(text: str) -> str:
    """Of what a model says of a piece of a picture: what it names first, without where that is and what is beside it."""
    phrase = _PARTS.split(_OPENING.sub("", text.strip()))[0].strip()
    return phrase[:1].lower() + phrase[1:] if phrase[1:2] in ("", " ") or phrase[1:2].islower() else phrase


def named(document: Document, region_id: str, phrase: str, prov: Provenance) -> tuple[Document, str, Ranges]:
    """With the phrase linked to the region as a proposal; the caption that has it, and where. Words that stand in a caption are taken:
    the phrase, else its last word."""
    bare = _ARTICLE.sub("", phrase)
    for wanted in dict.fromkeys((bare, bare.split()[-1])):
        for caption in document.captions:
            found = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", caption.text, re.IGNORECASE)
            ranges: Ranges = ((found.start(), found.end()),) if found else ()
            if ranges and not _is_absent(document, caption.id, ranges):
                return _linked(document, caption.id, ranges, region_id, prov), caption.id, ranges
    made = Caption(operations.new_id("c"), document.image.id, phrase, kind="noun_phrase", prov=prov)
    ranges = ((0, len(phrase)),)  # of the new caption
    return _linked(operations.add_caption(document, made), made.id, ranges, region_id, prov), made.id, ranges


def _is_absent(document: Document, caption: str, ranges: Ranges) -> bool:
    spans = (span for span in document.spans if span.caption == caption and span.ranges == ranges)
    return any(operations.is_absent(document, span.id) for span in spans)


def _linked(document: Document, caption: str, ranges: Ranges, region_id: str, prov: Provenance) -> Document:
    document, span = operations.ensure_span(document, caption, ranges)
    if any(link.region == region_id for link in document.links_of_span(span.id)):
        return document  # judged already
    return operations.link(document, span.id, region_id, prov, "proposed")


def _piece(box: Box, document: Document) -> Box:
    """What is read: the region with some room, inside of the image."""
    room = max(_AROUND * max(box.width, box.height), (_LEAST - min(box.width, box.height)) / 2)
    wide = Box(box.x0 - room, box.y0 - room, box.x1 + room, box.y1 + room)
    return wide.clipped(document.image.width, document.image.height)
