"""What one side of a join held before it came to what it holds now."""

from __future__ import annotations

from typing import Protocol

from crossalign_gui.domain.document import Document, Item


class Past(Protocol):
    """Of one side, about the parts of one document."""

    def knew(self, item_id: str) -> bool:
        """Whether it has ever held a part with this id and holds it no more."""
        ...

    def had(self, item: Item) -> bool:
        """Whether it has held just this version, and changed or deleted it."""
        ...


class Unknown:
    """Of a side about which nothing is known."""

    def knew(self, item_id: str) -> bool:
        return False

    def had(self, item: Item) -> bool:
        return False


class Ancestor:
    """Of a side that is known to come from a document."""

    def __init__(self, before: Document, now: Document) -> None:
        self._before = {item.id: item for item in parts(before)}
        self._now = {item.id: item for item in parts(now)}

    def knew(self, item_id: str) -> bool:
        return item_id in self._before and item_id not in self._now

    def had(self, item: Item) -> bool:
        return self._before.get(item.id) == item and self._now.get(item.id) != item


def parts(document: Document) -> tuple[Item, ...]:
    return (*document.captions, *document.spans, *document.regions, *document.links)
