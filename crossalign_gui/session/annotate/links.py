"""What a person says about words: which regions they are, which not, which words are one phrase or one thing.

Each is one undoable edit of the session.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Ranges, Span
from crossalign_gui.domain.phrases import next_wider, phrases_of
from crossalign_gui.domain.text import quote
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.notice import Teller, image_notice


class Links(QObject):
    def __init__(self, opened: OpenDocument, selecting: Selecting, signature: Signature, teller: Teller) -> None:
        super().__init__(opened)
        self._opened, self._selecting, self._signature, self._teller = opened, selecting, signature, teller

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What actions do here, by name."""
        return {
            "link": self.link_selected,
            "unlink": self.unlink_selected,
            "deny": self.toggle_denied,
            "absent": self.toggle_absent,
            "mark_phrase": self.mark_phrase,
            "remove_phrase": self.remove_phrase,
            "wider": self.select_wider,
            "leave": self.leave_entity,
        }

    # -------------------------------------------------------- words and regions

    def link(self, ranges: Ranges, region_id: str) -> None:
        """Join words of the active caption and a region."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not ranges:
            return
        after, span = self._ensure(document, caption, ranges)
        after = operations.link(after, span.id, region_id, self._signature.person())
        if after == document:
            self._tell(self.tr("{} and the region are linked already").format(self.quoted(ranges)))
        self._opened.apply(after, self.tr("Link {}").format(self.quoted(ranges)))

    def link_selected(self) -> None:
        region = self._selecting.selection.region
        if region is None or not self._selecting.selected:
            self._tell(self.tr("Select words and a region first, then link them"))
            return
        self.link(self._selecting.selected, region)

    def unlink_selected(self) -> None:
        """Part the selected region from the selected words, or from all words when none is selected."""
        document, caption, region = self._opened.document, self._opened.caption, self._selecting.selection.region
        if document is None or region is None:
            self._tell(self.tr("Select a region first, then unlink it"))
            return
        spans = {span.id: span for span in document.spans}
        after = document
        for link in document.links_of_region(region):
            place = (spans[link.span].caption, spans[link.span].ranges)
            if not self._selecting.selected or (caption is not None and place == (caption.id, self._selecting.selected)):
                after = operations.unlink(after, link.id)
        if after == document:
            self._tell(self.tr("There is no link between these words and this region"))
        self._tell_wordless(document, after)
        self._opened.apply(after, self.tr("Unlink region"))

    def toggle_denied(self) -> None:
        """Say that the selected words are not the selected region, or take it back."""
        document, caption, region = self._opened.document, self._opened.caption, self._selecting.selection.region
        if document is None or caption is None or region is None or not self._selecting.selected:
            self._tell(self.tr("Select words and the region first that they are not"))
            return
        after, span = self._ensure(document, caption, self._selecting.selected)
        if operations.is_denied(after, span.id, region):
            after, text = operations.allow(after, span.id, region), self.tr("Take back “not this region”: {}")
        else:
            after = operations.deny(after, span.id, region, self._signature.person())
            text = self.tr("Not this region: {}")
        self._tell_wordless(document, after)
        self._opened.apply(after, text.format(self.quoted(self._selecting.selected)))

    def toggle_absent(self) -> None:
        """Say that the selected words are not in the picture, or take it back."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not self._selecting.selected:
            self._tell(self.tr("Select the words first that are not in the picture"))
            return
        after, span = self._ensure(document, caption, self._selecting.selected)
        if operations.is_absent(after, span.id):
            after, text = operations.clear_absent(after, span.id), self.tr("Take back “not in the picture”: {}")
        else:
            after = operations.mark_absent(after, span.id, self._signature.person())
            text = self.tr("Not in the picture: {}")
        self._tell_wordless(document, after)
        self._opened.apply(after, text.format(self.quoted(self._selecting.selected)))

    # ------------------------------------------------------------------ phrases

    def mark_phrase(self) -> None:
        """Make the selected words a phrase; it needs no region."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not self._selecting.selected:
            self._tell(self.tr("Select the words of the phrase first: drag across them"))
            return
        after, span = self._ensure(document, caption, self._selecting.selected)
        if after == document:
            self._tell(self.tr("“{}” is a phrase already").format(span.text))
        self._opened.apply(after, self.tr("Mark phrase {}").format(self.quoted(self._selecting.selected)))

    def remove_phrase(self) -> None:
        """The selected phrase and its links; the words and the regions stay."""
        document, span = self._opened.document, self.selected_span
        if document is None or span is None:
            self._tell(self.tr("Select a phrase first: click on the line below its words"))
            return
        self._opened.apply(operations.remove_span(document, span.id), self.tr("Remove phrase “{}”").format(span.text))

    def select_wider(self) -> None:
        """The next phrase around the selected words."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not self._selecting.selected:
            self._tell(self.tr("Select a word of the phrase first"))
            return
        found = next_wider(phrases_of(document, caption.id), self._selecting.selected)
        if found is None:
            self._tell(self.tr("No phrase holds these words"))
            return
        self._selecting.select_phrase(found.ranges)

    @property
    def selected_span(self) -> Span | None:
        """The phrase that is exactly the selected words."""
        return self._opened.span_of(self._selecting.selected)

    # ----------------------------------------------------------------- entities

    @property
    def antecedents(self) -> tuple[tuple[Span, Caption], ...]:
        """What the selected words can be the same thing as: the phrases of all captions but themselves, and each chain
        once, by the phrase that names it first."""
        document, own = self._opened.document, self.selected_span
        if document is None:
            return ()
        seen = {own.entity} if own is not None and own.entity else set()
        found: list[tuple[Span, Caption]] = []
        for span in document.spans:
            if span is own or span.entity in seen:
                continue
            if span.entity:
                seen.add(span.entity)
            found.append((span, document.caption(span.caption)))
        return tuple(found)

    def join(self, span_id: str) -> None:
        """The selected words name the same thing as a phrase: coreference."""
        document, caption = self._opened.document, self._opened.caption
        if document is None or caption is None or not self._selecting.selected:
            return
        after, own = self._ensure(document, caption, self._selecting.selected)
        after = operations.join_spans(after, [span_id, own.id])
        text = self.tr("“{}” is the same as “{}”").format(own.text, document.span(span_id).text)
        self._opened.apply(after, text)

    def leave_entity(self) -> None:
        """The selected words name a thing of their own again."""
        document, span = self._opened.document, self.selected_span
        if document is None or span is None or span.entity is None:
            self._tell(self.tr("Select a phrase first that is the same thing as another"))
            return
        self._opened.apply(operations.leave_entity(document, span.id), self.tr("“{}” is a thing of its own").format(span.text))

    def chain_of(self, span: Span) -> tuple[str, ...]:
        """The other names of its thing."""
        document: Document | None = self._opened.document
        if document is None or span.entity is None:
            return ()
        return tuple(other.text for other in document.spans if other.entity == span.entity and other.id != span.id)

    def _tell_wordless(self, before: Document, after: Document) -> None:
        if text := wordless(before, after):
            self._tell(text)

    def _ensure(self, document: Document, caption: Caption, ranges: Ranges) -> tuple[Document, Span]:
        known = self._opened.span_of(ranges)
        return (document, known) if known is not None else operations.ensure_span(document, caption.id, ranges)

    # ------------------------------------------------------------------ telling

    def plain(self, ranges: Ranges) -> str:
        caption = self._opened.caption
        return quote(caption.text, ranges) if caption is not None else ""

    def quoted(self, ranges: Ranges) -> str:
        text = self.plain(ranges)
        return f"“{text}”" if text else self.tr("no words")

    def _tell(self, text: str) -> None:
        self._teller.notice.emit(image_notice(text))


def wordless(before: Document, after: Document) -> str:
    """Of regions that lost their last words, how many; empty if none did."""
    left = operations.left_without_words(before, after)
    text = QCoreApplication.translate("Links", "Regions without words now: {}. They stay until they are linked or deleted")
    return text.format(left) if left else ""
