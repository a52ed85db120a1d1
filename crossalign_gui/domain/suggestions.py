"""What a model suggests for the words of an image's captions, put beside what people said and never over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Document, Provenance, Ranges, Region, Span
from crossalign_gui.domain.geometry import Shape
from crossalign_gui.domain.text import quote


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text`: of the caption when the model read it. `score`: in [0, 1], None where the model gives none."""

    caption: str
    text: str
    ranges: Ranges
    shape: Shape
    score: float | None


def suggest(document: Document, suggestions: Sequence[Suggestion], model: str, prov: Provenance) -> Document:
    """The document with these as proposals, in place of what the same model (in any revision) proposed before; the same
    document where nothing changes. prov: of the model, whose `agent` is "model@revision".

    Left out are words that overlap a span on which a person, or an import, has said anything (a link that is not a mere
    proposal, an absence), and captions that read differently by now.
    """
    bare = without_suggestions(document, model)
    after = bare
    for item in suggestions:
        caption = next((c for c in bare.captions if c.id == item.caption), None)
        if caption is None or caption.text != item.text or _judged(bare, item):
            continue
        region = Region(operations.new_id("r"), document.image.id, item.shape, score=item.score, status="proposed", prov=prov)
        after = operations.add_region(after, region)
        after, span = _span(after, item, prov)
        after = operations.link(after, span.id, region.id, prov, "proposed", item.score)
    return document if _said(after) == _said(document) else after


def without_suggestions(document: Document, model: str) -> Document:
    """Without regions that the model proposed and nobody has judged, and without spans that exist for them alone."""
    gone = {
        region.id
        for region in document.regions
        if region.status == "proposed"
        and _by(region.prov, model)
        and all(link.status == "proposed" and _by(link.prov, model) for link in document.links_of_region(region.id))
    }
    links = tuple(link for link in document.links if link.region not in gone)
    left = {link.span for link in links}
    spans = tuple(span for span in document.spans if span.id in left or not _by(span.prov, model) or span.entity)
    return replace(document, spans=spans, links=links, regions=tuple(r for r in document.regions if r.id not in gone))


def has_judgement(document: Document) -> bool:
    """Whether anyone but a model has said something about the image's words or regions."""
    return any(link.status != "proposed" or link.region is None for link in document.links)


def _judged(document: Document, item: Suggestion) -> bool:
    for span in document.spans:
        if span.caption == item.caption and _overlap(span.ranges, item.ranges):
            for link in document.links_of_span(span.id):
                if link.status != "proposed" or link.polarity == "negative" or link.region is None:
                    return True
                region = document.region(link.region)
                if region.status != "proposed":
                    return True
    return False


def _overlap(first: Ranges, second: Ranges) -> bool:
    return any(a < d and c < b for a, b in first for c, d in second)


def _span(document: Document, item: Suggestion, prov: Provenance) -> tuple[Document, Span]:
    for span in document.spans:
        if span.caption == item.caption and span.ranges == item.ranges:
            return document, span
    made = Span(operations.new_id("s"), item.caption, item.ranges, quote(item.text, item.ranges), prov=prov)
    return replace(document, spans=(*document.spans, made)), made


def _by(prov: Provenance | None, model: str) -> bool:
    return prov is not None and prov.source == "model" and (prov.agent or "").rpartition("@")[0] == model


def _said(document: Document) -> set[tuple[object, ...]]:
    """What is proposed and linked, whatever its ids and times."""
    spans = {span.id: (span.caption, span.ranges) for span in document.spans}
    regions = {region.id: (region.shape, region.status, region.score) for region in document.regions}
    return {(*spans[link.span], regions.get(link.region or ""), link.status, link.polarity) for link in document.links} | {
        ("region", *value) for value in regions.values()
    }
