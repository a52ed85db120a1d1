""" "All instances are marked": what a person said of a phrase, or of a class in an image.

It holds for what the person saw: the same caption and the same regions. Another word, a region more or less, and it holds no more;
undo brings it back. A phrase that is marked as not in the picture has all of its none instances.
"""

from __future__ import annotations

from dataclasses import replace

from crossalign_gui.domain.document import Complete, Document, Provenance


def regions_of_span(document: Document, span_id: str) -> tuple[str, ...]:
    """Ids of the regions that a phrase means, sorted. Proposals that wait, and what was rejected, do not count."""
    judged = {region.id for region in document.regions if region.status not in ("proposed", "rejected")}
    links = (link for link in document.links_of_span(span_id) if link.polarity == "positive")
    return tuple(sorted({str(x.region) for x in links if x.region in judged and x.status not in ("proposed", "rejected")}))


def regions_of_class(document: Document, label: str) -> tuple[str, ...]:
    """Ids, sorted."""
    regions = (region for region in document.regions if region.status not in ("proposed", "rejected"))
    return tuple(sorted(region.id for region in regions if region.label == label))


def is_complete(document: Document, span_id: str) -> bool:
    """Whether a person said so, and it holds still. Raises KeyError."""
    span = document.span(span_id)
    absent = any(item.region is None and item.status in ("accepted", "corrected") for item in document.links_of_span(span_id))
    return absent or any(mark.span == span.id and _holds(document, mark) for mark in document.complete)


def complete_spans(document: Document) -> set[str]:
    """The ids of all that are so."""
    absent = {x.span for x in document.links if x.region is None and x.status in ("accepted", "corrected")}
    return absent | {mark.span for mark in document.complete if mark.span is not None and _holds(document, mark)}


def is_class_complete(document: Document, label: str) -> bool:
    return any(mark.label == label and _holds(document, mark) for mark in document.complete)


def mark_span(document: Document, span_id: str, prov: Provenance) -> Document:
    """Raises KeyError."""
    text = document.caption(document.span(span_id).caption).text
    mark = Complete(span_id, None, regions_of_span(document, span_id), text, prov)
    return replace(document, complete=(*clear_span(document, span_id).complete, mark))


def mark_class(document: Document, label: str, prov: Provenance) -> Document:
    mark = Complete(None, label, regions_of_class(document, label), "", prov)
    return replace(document, complete=(*clear_class(document, label).complete, mark))


def clear_span(document: Document, span_id: str) -> Document:
    return replace(document, complete=tuple(mark for mark in document.complete if mark.span != span_id))


def clear_class(document: Document, label: str) -> Document:
    return replace(document, complete=tuple(mark for mark in document.complete if mark.label != label))


def holding(document: Document) -> tuple[Complete, ...]:
    """The marks that hold, one of each phrase and class."""
    found = {(mark.span, mark.label): mark for mark in document.complete if _holds(document, mark)}
    return tuple(found.values())


def _holds(document: Document, mark: Complete) -> bool:
    if mark.label is not None:
        return mark.regions == regions_of_class(document, mark.label)
    span = next((item for item in document.spans if item.id == mark.span), None)
    if span is None or any(link.region is None for link in document.links_of_span(span.id)):
        return False
    return mark.text == document.caption(span.caption).text and mark.regions == regions_of_span(document, span.id)
