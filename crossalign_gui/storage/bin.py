"""Captions that were deleted, with their phrases and links: they can come back as long as the project lasts. Deleted images are
kept by storage/bulk.py."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.storage import statements
from crossalign_gui.storage.project import Project


@dataclass(frozen=True, slots=True)
class Binned:
    """A deleted caption. `at` is ISO 8601 in UTC."""

    id: str
    image: str
    at: str
    who: str
    text: str


def binned(project: Project) -> tuple[Binned, ...]:
    """The last deleted first."""
    return tuple(Binned(*row) for row in project.rows("SELECT id, image, at, who, text FROM bin ORDER BY rowid DESC"))


def with_caption(project: Project, document: Document, caption_id: str) -> Document:
    """The document with a caption of the bin, with the links to regions that are still there. Raises KeyError."""
    rows = project.rows("SELECT body FROM bin WHERE id = ?", caption_id)
    if not rows:
        raise KeyError(caption_id)
    value: Mapping[str, Any] = json.loads(rows[0][0])
    group = statements.document_in(dict(value))
    regions = {region.id for region in document.regions}
    chains = {entity.id for entity in document.entities}
    used = {span.entity for span in group.spans}
    return replace(
        document,
        captions=(*document.captions, *group.captions),
        spans=(*document.spans, *group.spans),
        entities=(*document.entities, *(item for item in group.entities if item.id in used and item.id not in chains)),
        links=(*document.links, *(link for link in group.links if link.region is None or link.region in regions)),
    )
