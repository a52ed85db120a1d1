"""Put what two documents say about one image together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import TypeVar

from crossalign_gui.domain.attributes import join_attributes
from crossalign_gui.domain.completeness import holding
from crossalign_gui.domain.document import (
    Caption,
    Complete,
    Conflict,
    Document,
    Entity,
    Item,
    Link,
    Provenance,
    Ranges,
    Region,
    Span,
)
from crossalign_gui.domain.operations import new_id

_T = TypeVar("_T", Caption, Span, Entity, Region, Link)


def with_new_ids(document: Document, image: str, ids: dict[str, str] | None = None) -> Document:
    """The same for the image with this id, every element with an id of its own. ids: takes up the new ids by the old ones."""
    ids = {} if ids is None else ids
    for prefix, items in zip("cserl", _items(document), strict=True):
        ids.update((item.id, new_id(prefix)) for item in items)

    def moved(prov: Provenance | None) -> Provenance | None:
        if prov is None or not prov.derived_from:
            return prov
        return replace(prov, derived_from=tuple(ids.get(item, item) for item in prov.derived_from))

    def part(item: Item) -> Item:
        return replace(renamed(item, ids), prov=moved(item.prov))

    for conflict in document.conflicts:
        both = (item for side in (conflict.left, conflict.right) for item in side.items)
        ids.update((item.id, new_id(item.id[:1])) for item in both if item.id not in ids)
    return Document(
        replace(document.image, id=image),
        tuple(replace(c, id=ids[c.id], image=image, prov=moved(c.prov)) for c in document.captions),
        tuple(
            replace(s, id=ids[s.id], caption=ids[s.caption], entity=ids[s.entity] if s.entity else None, prov=moved(s.prov))
            for s in document.spans
        ),
        tuple(replace(e, id=ids[e.id], image=image) for e in document.entities),
        tuple(replace(r, id=ids[r.id], image=image, prov=moved(r.prov)) for r in document.regions),
        tuple(
            replace(item, id=ids[item.id], span=ids[item.span], region=ids[item.region] if item.region else None,
                    prov=moved(item.prov))
            for item in document.links
        ),
        tuple(
            Conflict(new_id("x"), item.kind, *(replace(side, items=tuple(map(part, side.items)))
                                               for side in (item.left, item.right)))
            for item in document.conflicts
        ),
        tuple(moved_mark(mark, ids) for mark in document.complete),
    )  # fmt: skip


def of_image(document: Document, image: str) -> Document:
    """The same for the image with this id."""
    return replace(
        document,
        image=replace(document.image, id=image),
        captions=tuple(replace(item, image=image) for item in document.captions),
        entities=tuple(replace(item, image=image) for item in document.entities),
        regions=tuple(replace(item, image=image) for item in document.regions),
    )


def renamed(item: Item, ids: Mapping[str, str]) -> Item:
    """A part with other ids, its own and those that it names; those that are not in `ids` stay."""
    item = replace(item, id=ids.get(item.id, item.id))
    if isinstance(item, Span):
        return replace(
            item, caption=ids.get(item.caption, item.caption), entity=item.entity and ids.get(item.entity, item.entity)
        )
    if isinstance(item, Link):
        return replace(item, span=ids.get(item.span, item.span), region=item.region and ids.get(item.region, item.region))
    return item


def moved_mark(mark: Complete, ids: Mapping[str, str]) -> Complete:
    """Of the parts with their new ids."""
    regions = tuple(sorted(ids.get(name, name) for name in mark.regions))
    return replace(mark, span=mark.span and ids.get(mark.span, mark.span), regions=regions)


def _items(document: Document) -> tuple[tuple[Caption | Span | Entity | Region | Link, ...], ...]:
    return document.captions, document.spans, document.entities, document.regions, document.links


def disagree(document: Document, other: Document) -> bool:
    """Whether `other` says something else of the attributes or the split of the image, or of the attributes of a region that both
    have; `merge` keeps what `document` says."""
    if document.image.split and other.image.split not in (None, document.image.split):
        return True
    known = {(item.shape, item.label): item.x for item in document.regions}
    pairs = [(document.image.x, other.image.x)]
    pairs += [(known[item.shape, item.label], item.x) for item in other.regions if (item.shape, item.label) in known]
    return any(join_attributes(mine, theirs)[1] for mine, theirs in pairs)


def merge(document: Document, other: Document) -> Document:
    """`document` with everything of `other` that it does not say yet. Equal captions (text, kind, answer), regions (shape and class),
    spans (words) and links count as the same; nothing of `document` changes but that an entity may join its spans, and that its
    image and regions get attributes, and the image a split, that they have not.

    Both must be about the same image; their ids must differ.
    """
    same: dict[str, str] = {}
    image = replace(document.image, x=join_attributes(document.image.x, other.image.x)[0],
                    split=document.image.split or other.image.split)  # fmt: skip
    captions = _joined(document.captions, other.captions, same, lambda c: (c.text, c.kind, c.answer and c.answer.text))
    regions = _joined(document.regions, other.regions, same, lambda r: (r.shape, r.label))
    said = {same[item.id]: item.x for item in other.regions if item.id in same}
    regions = tuple(replace(r, x=join_attributes(r.x, said[r.id])[0]) if r.id in said else r for r in regions)
    entities = (*document.entities, *other.entities)
    moved = [replace(s, caption=same.get(s.caption, s.caption)) for s in other.spans]
    spans = list(_joined(document.spans, tuple(moved), same, _words))
    theirs = {_words(span): span.entity for span in moved}
    spans = [replace(s, entity=s.entity or theirs.get(_words(s))) for s in spans]
    links = _joined(
        document.links,
        tuple(
            replace(item, span=same.get(item.span, item.span), region=same.get(item.region or "", item.region or "") or None)
            for item in other.links
        ),
        same,
        lambda item: (item.span, item.region, item.polarity),
    )
    used = {span.entity for span in spans}
    kept = tuple(entity for entity in entities if entity in document.entities or entity.id in used)
    found = replace(document, image=image, captions=captions, regions=regions, entities=kept, spans=tuple(spans), links=links,
                    conflicts=(*document.conflicts, *other.conflicts),
                    complete=(*document.complete, *(moved_mark(mark, same) for mark in other.complete)))  # fmt: skip
    return replace(found, complete=holding(found))


def _words(span: Span) -> tuple[str, Ranges]:
    return span.caption, span.ranges


def _joined(
    mine: tuple[_T, ...], theirs: tuple[_T, ...], same: dict[str, str], key: Callable[[_T], Hashable]
) -> tuple[_T, ...]:
    known = {key(item): item.id for item in mine}
    new: list[_T] = []
    for item in theirs:
        if key(item) in known:
            same[item.id] = known[key(item)]
        else:
            known[key(item)] = item.id
            new.append(item)
    return mine + tuple(new)
