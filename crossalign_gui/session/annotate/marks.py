""" "All instances are marked": said of the selected phrase, or of a class in the image."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from crossalign_gui.domain import completeness
from crossalign_gui.domain.document import Document, Span
from crossalign_gui.session.annotate.links import Links
from crossalign_gui.session.current.document import OpenDocument
from crossalign_gui.session.current.project import OpenProject
from crossalign_gui.session.current.selecting import Selecting
from crossalign_gui.session.current.signature import Signature
from crossalign_gui.session.notice import Teller, image_notice


class Marks(QObject):
    def __init__(
        self,
        project: OpenProject,
        opened: OpenDocument,
        selecting: Selecting,
        signature: Signature,
        links: Links,
        teller: Teller,
    ) -> None:
        super().__init__(opened)
        self._project, self._opened, self._selecting = project, opened, selecting
        self._signature, self._links, self._teller = signature, links, teller

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        return {"complete": self.toggle}

    def toggle(self) -> None:
        """Of the selected words; without words, of the class of the selected region."""
        document, ranges = self._opened.document, self._selecting.selected
        if document is None:
            return
        if ranges and self._opened.caption is not None:
            self._toggle_phrase(document)
            return
        region = self._selecting.selection.region
        label = next((item.label for item in document.regions if item.id == region), None)
        if label is None:
            self._teller.notice.emit(
                image_notice(self.tr("Select the words, or a region with a class, of which all instances are marked"))
            )
        else:
            self.set_class(label, not completeness.is_class_complete(document, label))

    def _toggle_phrase(self, document: Document) -> None:
        ranges = self._selecting.selected
        span = self._opened.span_of(ranges)
        if span is not None and any(link.region is None for link in document.links_of_span(span.id)):
            self._teller.notice.emit(
                image_notice(self.tr("{} is not in the picture: none is left out").format(self._links.quoted(ranges)))
            )
            return
        if span is None or not completeness.regions_of_span(document, span.id):
            self._teller.notice.emit(
                image_notice(
                    self.tr("No region is linked to {}; where it is not in the picture, say so").format(
                        self._links.quoted(ranges)
                    ),
                    "warning",
                )
            )
            return
        if completeness.is_complete(document, span.id):
            self._opened.apply(completeness.clear_span(document, span.id), self.tr("Perhaps not all are marked"))
            return
        after = completeness.mark_span(document, span.id, self._signature.person())
        self._opened.apply(after, self.tr("All are marked"))
        if any(link.status == "proposed" for link in document.links_of_span(span.id)):
            self._teller.notice.emit(
                image_notice(self.tr("Proposals still wait here; accepting one takes this mark away"), "warning")
            )

    def set_class(self, label: str, complete: bool) -> None:
        """label: its id. With no region of the class, it says that there is none in the image."""
        document = self._opened.document
        if document is None or completeness.is_class_complete(document, label) == complete:
            return
        after = completeness.clear_class(document, label)
        if complete:
            after = completeness.mark_class(document, label, self._signature.person())
        self._opened.apply(after, self.tr("All are marked") if complete else self.tr("Perhaps not all are marked"))

    def phrases(self) -> frozenset[str]:
        """Ids of the phrases of the image shown that a person said are complete and that are so still; without those that are
        not in the picture."""
        document = self._opened.document
        if document is None or not document.complete:
            return frozenset()
        return frozenset(mark.span for mark in completeness.holding(document) if mark.span is not None)

    def classes(self) -> frozenset[str]:
        """Ids of the classes of which all instances are marked in the image shown."""
        document = self._opened.document
        if document is None or not document.complete:
            return frozenset()
        return frozenset(mark.label for mark in completeness.holding(document) if mark.label is not None)

    def is_complete(self, span: Span | None) -> bool:
        return span is not None and span.id in self.phrases()
