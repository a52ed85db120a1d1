"""What joining asks of the parts of two documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Conflict, Document, Item, Link, Region, Span
from crossalign_gui.domain.pairing import is_denied, is_open

_T = TypeVar("_T", Caption, Span, Region, Link)


def with_denied(document: Document, links: set[str]) -> Document:
    """Proposals for words that are not in the picture are rejected, with their regions where these are proposed for nothing else."""
    named = {link.region for link in document.links if link.id in links}
    others = {link.region for link in document.links if link.id not in links and not is_denied(link)}
    for region in document.regions:
        if region.id in named - others and is_open(region):
            document = operations.reject_region(document, region.id)
    denied = (replace(x, status="rejected", polarity="negative") if x.id in links else x for x in document.links)
    return replace(document, links=tuple(denied))


def group_of(document: Document, caption: Caption) -> tuple[Item, ...]:
    """A caption with its phrases and their links."""
    spans = tuple(span for span in document.spans if span.caption == caption.id)
    known = {span.id for span in spans}
    return (caption, *spans, *(link for link in document.links if link.span in known))


def ids_in(conflict: Conflict) -> set[str]:
    return {item.id for side in (conflict.left, conflict.right) for item in side.items}


def share_words(first: Span, second: Span) -> bool:
    return first.caption == second.caption and any(
        a[0] < b[1] and b[0] < a[1] for a in first.ranges for b in second.ranges
    )  # fmt: skip


def either(mine: _T, theirs: _T) -> _T:
    """Of two that say the same, the one of a person, then the older one; of equals any, but the same one from both sides."""

    def rank(item: _T) -> tuple[bool, bool, str, str]:
        prov = item.prov
        human = prov is not None and prov.source == "human"
        return not human, prov is None, (prov.created or "~") if prov is not None else "~", repr(replace(item, id=""))

    return min(mine, theirs, key=rank)
