"""Settling what two people said differently of one thing: the left side, the right one, both, or a new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal, TypeVar

from crossalign_gui.domain.attributes import join_attributes, with_attribute
from crossalign_gui.domain.document import Caption, Conflict, Document, Item, Link, Region, Span
from crossalign_gui.domain.operations import new_id

Take = Literal["left", "right", "both", "new"]
_BOTH = ("text", "span", "shape")
_T = TypeVar("_T", Caption, Span, Region, Link)


def allows_both(conflict: Conflict) -> bool:
    """Whether both sides can be true at once."""
    return conflict.kind in _BOTH and bool(conflict.left.items) and bool(conflict.right.items)


def conflict_of(document: Document, conflict_id: str) -> Conflict:
    """Raises KeyError."""
    for conflict in document.conflicts:
        if conflict.id == conflict_id:
            return conflict
    raise KeyError(conflict_id)


def settle(document: Document, conflict_id: str, take: Take) -> Document:
    """Without this conflict. left: the document stays as it is, with what was changed in it since. right: the other side's
    takes its place. both: the other side's comes beside it (see `allows_both`). new: neither stays, where it can go without
    other work. Raises KeyError and ValueError."""
    conflict = conflict_of(document, conflict_id)
    document = replace(document, conflicts=tuple(item for item in document.conflicts if item is not conflict))
    if take == "left" or conflict.kind == "state":
        return document
    if take == "both":
        if not allows_both(conflict):
            raise ValueError(f"a conflict of kind {conflict.kind} has one side only that can be true")
        return tidy(_beside(document, conflict.right.items))
    mine, theirs = conflict.left.items, conflict.right.items
    if take == "right":
        kept = {item.id for item in theirs}
        return tidy(_with(_without(document, {item.id for item in mine} - kept), theirs))
    if conflict.kind == "class":
        regions = {item.id for item in mine}
        bare = tuple(replace(r, label=None) if r.id in regions else r for r in document.regions)
        return replace(document, regions=bare)
    if conflict.kind == "attributes":
        return replace(document, regions=tuple(_without_disputed(r, conflict) for r in document.regions))
    if conflict.kind == "answer":
        captions = {item.id for item in mine}
        return replace(document, captions=tuple(replace(c, answer=None) if c.id in captions else c for c in document.captions))
    if conflict.kind == "text":
        return document  # the words are for the person to change; what is linked to them must not go
    return tidy(_without(document, {item.id for item in (*mine, *theirs)}))


def _without_disputed(region: Region, conflict: Conflict) -> Region:
    """Without the attributes of which both sides say something else."""
    for mine, theirs in zip(conflict.left.items, conflict.right.items, strict=True):
        if region.id == mine.id and isinstance(mine, Region) and isinstance(theirs, Region):
            for name in join_attributes(mine.x, theirs.x)[1]:
                region = replace(region, x=with_attribute(region.x, name, None))
    return region


def tidy(document: Document) -> Document:
    """Without what has lost what it belongs to."""
    captions = {caption.id for caption in document.captions}
    spans = tuple(span for span in document.spans if span.caption in captions)
    known, regions = {span.id for span in spans}, {region.id for region in document.regions}
    links = tuple(item for item in document.links if item.span in known and (item.region is None or item.region in regions))
    used = {span.entity for span in spans}
    entities = tuple(item for item in document.entities if item.id in used)
    return replace(document, spans=spans, links=links, entities=entities)


def _without(document: Document, ids: set[str]) -> Document:
    return replace(
        document,
        captions=tuple(item for item in document.captions if item.id not in ids),
        spans=tuple(item for item in document.spans if item.id not in ids),
        regions=tuple(item for item in document.regions if item.id not in ids),
        links=tuple(item for item in document.links if item.id not in ids),
    )


def _with(document: Document, items: Sequence[Item]) -> Document:
    entities = {entity.id for entity in document.entities}
    spans = [
        replace(item, entity=item.entity if item.entity in entities else None) for item in items if isinstance(item, Span)
    ]
    return replace(
        document,
        captions=_put(document.captions, (item for item in items if isinstance(item, Caption))),
        spans=_put(document.spans, spans),
        regions=_put(document.regions, (item for item in items if isinstance(item, Region))),
        links=_put(document.links, (item for item in items if isinstance(item, Link))),
    )


def _put(have: tuple[_T, ...], items: Iterable[_T]) -> tuple[_T, ...]:
    """In the place of what has the same id, else at the end."""
    new = {item.id: item for item in items}
    stay = tuple(new.pop(item.id, item) for item in have)
    return stay + tuple(new.values())


def _beside(document: Document, items: Sequence[Item]) -> Document:
    """Parts under an id that is taken get another one, and with it the links of what is there."""
    taken = {item.id for part in (document.captions, document.spans, document.regions, document.links) for item in part}
    ids = {item.id: new_id(item.id[:1]) for item in items if item.id in taken}
    links = [item for item in items if isinstance(item, Link)]
    if not any(isinstance(item, Caption) for item in items):
        listed = {item.id for item in links}
        links += [item for item in document.links if {item.span, item.region} & set(ids) and item.id not in listed]
    copies: list[Item] = []
    for item in items:
        if isinstance(item, Caption | Region):
            copies.append(replace(item, id=ids.get(item.id, item.id)))
        elif isinstance(item, Span):
            copies.append(replace(item, id=ids.get(item.id, item.id), caption=ids.get(item.caption, item.caption)))
    for link in links:
        region = None if link.region is None else ids.get(link.region, link.region)
        number = new_id("l") if link.id in taken else link.id
        copies.append(replace(link, id=number, span=ids.get(link.span, link.span), region=region))
    return _with(document, copies)
