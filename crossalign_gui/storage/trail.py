"""Versions of items that a project held and changed or deleted, as hashes: the past of one side of a join."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.document import Item
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.rows import dumps, version_of
from crossalign_gui.storage.statements import item_out


class Trail:
    """The past of an image in a project. Raises ProjectError when it is made."""

    def __init__(self, project: Project, image_id: str) -> None:
        self.rows: set[tuple[str, bytes]] = {
            (item, bytes(version))
            for item, version in project.rows("SELECT item, version FROM trail WHERE image = ?", image_id)
        }
        self._items = {item for item, _ in self.rows}

    def knew(self, item_id: str) -> bool:
        return item_id in self._items

    def had(self, item: Item) -> bool:
        return (item.id, version_of(dumps(item_out(item)))) in self.rows


def record(project: Project, image_id: str, items: Iterable[Item], more: Iterable[tuple[str, bytes]] = ()) -> None:
    """The image has held these versions too. Raises ProjectError."""
    rows = {(item.id, version_of(dumps(item_out(item)))) for item in items} | set(more)
    with project.transaction() as database:
        database.executemany("INSERT OR IGNORE INTO trail VALUES (?, ?, ?)", [(image_id, *row) for row in sorted(rows)])
