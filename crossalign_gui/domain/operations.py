"""Every change to a document, as pure functions: they return a new Document and never touch the old one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from crossalign_gui.domain.document import (
    Answer,
    Caption,
    Document,
    Entity,
    Link,
    Provenance,
    Ranges,
    Region,
    Span,
    Status,
)
from crossalign_gui.domain.geometry import Box, Mask, Points, Shape, TurnedBox
from crossalign_gui.domain.text import is_question, quote

ACCEPTED_FROM = "accepted from "
"""The method of a caption that a person accepted begins with it; the model that wrote it follows."""


def new_id(prefix: str) -> str:
    """A fresh id such as 'r_3f2a...'."""
    return f"{prefix}_{os.urandom(6).hex()}"


def add_caption(document: Document, caption: Caption) -> Document:
    return replace(document, captions=(*document.captions, caption))


def remove_caption(document: Document, caption_id: str) -> Document:
    """Its spans and their links go with it, and what a model proposed for them alone; other regions stay. Raises KeyError."""
    caption = document.caption(caption_id)
    spans = {span.id for span in document.spans if span.caption == caption_id}
    document = _without_links(document, [item for item in document.links if item.span in spans])
    document = _without_spans(document, spans)
    return replace(document, captions=tuple(c for c in document.captions if c is not caption))


def set_answer(document: Document, caption_id: str, answer: Answer | None) -> Document:
    """Answer a caption, which is a question from then on; None takes the answer away. Raises KeyError."""
    caption = document.caption(caption_id)
    changed = replace(caption, answer=answer) if answer is None else replace(caption, answer=answer, kind="question")
    return replace(document, captions=tuple(changed if c is caption else c for c in document.captions))


def touch_caption(document: Document, caption_id: str, prov: Provenance | None = None) -> Document:
    """After its text changed: a question is one by its text, an answer to another question goes, and what a model or somebody else
    wrote is the person's (`prov`) from then on. Raises KeyError."""
    caption = document.caption(caption_id)
    if is_question(caption.text):
        changed = replace(caption, kind="question" if caption.kind == "caption" else caption.kind)
    else:
        changed = replace(caption, kind="caption" if caption.kind == "question" else caption.kind, answer=None)
    if prov is not None and (caption.prov is None or caption.prov.agent != prov.agent):
        changed = replace(changed, prov=prov)
    if prov is not None and changed.answer is not None:
        changed = replace(changed, answer=None)
    return replace(document, captions=tuple(changed if c is caption else c for c in document.captions))


def is_machine_made(caption: Caption) -> bool:
    """Whether no person has touched it."""
    return caption.prov is not None and caption.prov.source == "model"


def accept_caption(document: Document, caption_id: str, prov: Provenance) -> Document:
    """A person stands behind what a model wrote. Raises KeyError."""
    caption = document.caption(caption_id)
    method = f"{ACCEPTED_FROM}{caption.prov.agent}" if caption.prov is not None and caption.prov.agent else "accepted"
    changed = replace(caption, prov=replace(prov, method=method))
    return replace(document, captions=tuple(changed if c is caption else c for c in document.captions))


@dataclass(frozen=True, slots=True)
class TextEdit:
    """`dropped`: the spans whose words are gone; their links went with them. `shrunk`: those that lost a word, as they were.
    `removed`: how many regions that a model proposed went with the words that it proposed them for."""

    document: Document
    dropped: tuple[Span, ...]
    shrunk: tuple[Span, ...] = ()
    removed: int = 0


def edit_caption_text(document: Document, caption_id: str, text: str, at: int | None = None) -> TextEdit:
    """Replace a caption's text; spans move with their words (see `Rewording`, also for `at`).

    What a model proposed for words holds for those words only: its open proposals go when one of them is replaced.
    Raises KeyError.
    """
    from crossalign_gui.domain.handwork import carried
    from crossalign_gui.domain.rewording import Rewording

    caption = document.caption(caption_id)
    rewording = Rewording(caption.text, text, at)
    spans: list[Span] = []
    dropped: list[Span] = []
    shrunk: list[Span] = []
    reworded: set[str] = set()
    for span in document.spans:
        if span.caption != caption_id:
            spans.append(span)
            continue
        moved = rewording.phrase(span.ranges)
        if moved is None:
            dropped.append(span)
            continue
        spans.append(replace(span, ranges=moved.ranges, text=quote(text, moved.ranges)))
        if moved.shrunk:
            shrunk.append(span)
        if not moved.whole:
            reworded.add(span.id)
    tokens = None if caption.tokens is None else carried(caption, text, rewording)
    captions = tuple(replace(c, text=text, tokens=tokens) if c.id == caption_id else c for c in document.captions)
    gone = {span.id for span in dropped}
    lost = [item for item in document.links if item.span in gone or (item.span in reworded and _is_open(item))]
    after = replace(document, captions=captions, spans=tuple(spans))
    after = _without_links(after, lost)
    after = _without_empty(after, {span.entity for span in dropped})
    return TextEdit(after, tuple(dropped), tuple(shrunk), len(document.regions) - len(after.regions))


def _without_links(document: Document, lost: Sequence[Link]) -> Document:
    """Open proposals that nothing names any more go with their last link."""
    gone = {item.id for item in lost}
    links = tuple(item for item in document.links if item.id not in gone)
    unnamed = {item.region for item in lost} - {item.region for item in links}
    regions = tuple(region for region in document.regions if region.id not in unnamed or not _is_open(region))
    return replace(document, links=links, regions=regions)


def _is_open(item: Link | Region) -> bool:
    """Proposed by a model, judged by nobody."""
    return item.status == "proposed" and item.prov is not None and item.prov.source == "model"


def ensure_span(document: Document, caption_id: str, ranges: Ranges) -> tuple[Document, Span]:
    """The span with these ranges, made when there is none. Raises KeyError."""
    for span in document.spans:
        if span.caption == caption_id and span.ranges == ranges:
            return document, span
    text = quote(document.caption(caption_id).text, ranges)
    span = Span(new_id("s"), caption_id, ranges, text)
    return replace(document, spans=(*document.spans, span)), span


def _without_spans(document: Document, span_ids: Iterable[str]) -> Document:
    gone = set(span_ids)
    return replace(
        document,
        spans=tuple(span for span in document.spans if span.id not in gone),
        links=tuple(link for link in document.links if link.span not in gone),
    )


def add_region(document: Document, region: Region) -> Document:
    return replace(document, regions=(*document.regions, region))


def remove_region(document: Document, region_id: str) -> Document:
    """Its links go with it. Raises KeyError."""
    region = document.region(region_id)
    return replace(
        document,
        regions=tuple(r for r in document.regions if r is not region),
        links=tuple(link for link in document.links if link.region != region_id),
    )


def replace_region(document: Document, region: Region) -> Document:
    """Raises KeyError when there is no region with its id."""
    document.region(region.id)
    return replace(document, regions=tuple(region if r.id == region.id else r for r in document.regions))


def correct_region(document: Document, region_id: str, shape: Shape, prov: Provenance) -> Document:
    """Give a region another shape. What a model proposed is not overwritten: the correction is a new region,
    derived from the old one, which takes its place, its links and its attributes and keeps the old shape under `x`.

    Raises KeyError.
    """
    old = document.region(region_id)
    if old.prov is None or old.prov.source != "model" or old.status == "corrected":
        prov = replace(prov, created=old.prov.created if old.prov else prov.created, modified=prov.created)
        prov = replace(prov, derived_from=old.prov.derived_from if old.prov else ())
        return replace_region(document, replace(old, shape=shape, prov=prov))
    own = old.x.get("crossalign")
    own = (
        {name: value for name, value in own.items() if name != "mask"} if isinstance(own, Mapping) else {}
    )  # of the old shape
    kept = {**old.x, "crossalign": {**own, "original": shape_to_json(old.shape), "score": old.score}}
    new = replace(
        old,
        id=new_id("r"),
        shape=shape,
        status="corrected",
        prov=replace(prov, derived_from=(old.id,)),
        x=kept,
    )
    return replace(
        document,
        regions=tuple(new if r.id == region_id else r for r in document.regions),
        links=tuple(
            replace(link, region=new.id, status="corrected") if link.region == region_id else link for link in document.links
        ),
    )


def link(
    document: Document,
    span_id: str,
    region_id: str,
    prov: Provenance | None = None,
    status: Status = "accepted",
    score: float | None = None,
) -> Document:
    """Join a span and a region; an equal positive link is not made twice, a negative one and an absence mark are taken back.

    Raises KeyError.
    """
    document.span(span_id)
    document.region(region_id)
    for old in document.links:
        if old.span == span_id and old.region == region_id and old.polarity == "positive":
            return set_status(document, old.id, status)
    document = clear_absent(allow(document, span_id, region_id), span_id)
    new = Link(new_id("l"), span_id, region_id, "positive", score, status, prov)
    return replace(document, links=(*document.links, new))


def is_denied(document: Document, span_id: str, region_id: str) -> bool:
    return any(_joins(item, span_id, region_id) and item.polarity == "negative" for item in document.links)


def deny(document: Document, span_id: str, region_id: str, prov: Provenance) -> Document:
    """Say that a span is not this region; a positive link of the two goes. Raises KeyError."""
    document.span(span_id)
    document.region(region_id)
    if is_denied(document, span_id, region_id):
        return document
    links = tuple(item for item in document.links if not _joins(item, span_id, region_id))
    return replace(document, links=(*links, Link(new_id("l"), span_id, region_id, "negative", None, "accepted", prov)))


def allow(document: Document, span_id: str, region_id: str) -> Document:
    """Take `deny` back."""
    links = (item for item in document.links if not (_joins(item, span_id, region_id) and item.polarity == "negative"))
    return replace(document, links=tuple(links))


def _joins(item: Link, span_id: str, region_id: str) -> bool:
    return item.span == span_id and item.region == region_id


def unlink(document: Document, link_id: str) -> Document:
    """Raises KeyError."""
    gone = document.link(link_id)
    return replace(document, links=tuple(item for item in document.links if item is not gone))


def is_absent(document: Document, span_id: str) -> bool:
    return any(item.span == span_id and item.region is None for item in document.links)


def mark_absent(document: Document, span_id: str, prov: Provenance) -> Document:
    """Say that a span is not in the picture; its positive links go, and regions that a model found for it alone are rejected, also
    accepted ones that have no class. Raises KeyError."""
    document.span(span_id)
    named = {item.region for item in document.links if item.span == span_id and item.polarity == "positive"}
    shared = {item.region for item in document.links if item.span != span_id and item.polarity == "positive"}
    for region in document.regions:
        found = (
            region.status == "accepted" and region.label is None and region.prov is not None and region.prov.source == "model"
        )
        if (region.status == "proposed" or found) and region.id in named - shared:
            document = reject_region(document, region.id)
    links = [item for item in document.links if item.span != span_id or item.polarity == "negative"]
    if not is_absent(document, span_id):
        links.append(Link(new_id("l"), span_id, None, "negative", None, "accepted", prov))
    return replace(document, links=tuple(links))


def left_without_words(before: Document, after: Document) -> int:
    """How many regions of `after` that are not rejected lost their last positive link."""
    held = {item.region for item in before.links if item.polarity == "positive"}
    holds = {item.region for item in after.links if item.polarity == "positive"}
    return sum(region.id in held - holds and region.status != "rejected" for region in after.regions)


def clear_absent(document: Document, span_id: str) -> Document:
    return replace(
        document,
        links=tuple(item for item in document.links if item.span != span_id or item.region is not None),
    )


def set_status(document: Document, item_id: str, status: Status) -> Document:
    """Of a region (its links follow) or of one link."""
    return replace(
        document,
        regions=tuple(replace(r, status=status) if r.id == item_id else r for r in document.regions),
        links=tuple(replace(item, status=status) if item_id in (item.id, item.region) else item for item in document.links),
    )


def reject_region(document: Document, region_id: str) -> Document:
    """Say that its words are not this region."""
    document = set_status(document, region_id, "rejected")
    links = tuple(replace(item, polarity="negative") if item.region == region_id else item for item in document.links)
    return replace(document, links=links)


def add_linked_region(
    document: Document, caption_id: str | None, ranges: Ranges, region: Region, prov: Provenance
) -> Document:
    """A new region and, when words are given, its link with the region's status and score."""
    document = add_region(document, region)
    if caption_id is None or not ranges:
        return document
    document, span = ensure_span(document, caption_id, ranges)
    return link(document, span.id, region.id, prov, region.status or "accepted", region.score)


def remove_span(document: Document, span_id: str) -> Document:
    """A phrase and its links; its words and regions stay. Raises KeyError."""
    entity = document.span(span_id).entity
    return _without_empty(_without_spans(document, [span_id]), {entity})


def join_spans(document: Document, span_ids: Iterable[str]) -> Document:
    """Coreference: the spans name one entity from now on, and so do those that named one with any of them.

    Raises KeyError.
    """
    chosen = [document.span(span_id) for span_id in span_ids]
    known = next((span.entity for span in chosen if span.entity), None)
    if known is None:
        known = new_id("e")
        document = replace(document, entities=(*document.entities, Entity(known, document.image.id)))
    ids, chains = {span.id for span in chosen}, {span.entity for span in chosen if span.entity}
    spans = tuple(replace(s, entity=known) if s.id in ids or s.entity in chains else s for s in document.spans)
    return _without_empty(replace(document, spans=spans), chains)


def leave_entity(document: Document, span_id: str) -> Document:
    """The span names a thing of its own again. Raises KeyError."""
    entity = document.span(span_id).entity
    spans = tuple(replace(span, entity=None) if span.id == span_id else span for span in document.spans)
    return _without_empty(replace(document, spans=spans), {entity})


def _without_empty(document: Document, entities: Iterable[str | None]) -> Document:
    """Of these entities, those go that no span names any more."""
    used = {span.entity for span in document.spans}
    gone = set(entities) - used
    return replace(document, entities=tuple(item for item in document.entities if item.id not in gone))


def shape_to_json(shape: Shape) -> dict[str, object]:
    """As in the native schema."""
    if isinstance(shape, Box):
        return {"type": "box", "box": [shape.x0, shape.y0, shape.x1, shape.y1]}
    if isinstance(shape, Mask):
        return {"type": "rle", "size": list(shape.size), "counts": shape.counts}
    if isinstance(shape, Points):
        return {"type": "points", "points": [list(point) for point in shape.points]}
    if isinstance(shape, TurnedBox):
        return {"type": "turned_box", "center": [shape.cx, shape.cy], "size": [shape.width, shape.height],
                "degrees": shape.degrees}  # fmt: skip
    return {
        "type": "polygon",
        "polygons": [
            {
                "outer": [list(p) for p in part.outer],
                "holes": [[list(p) for p in hole] for hole in part.holes],
            }
            for part in shape.parts
        ],
    }
