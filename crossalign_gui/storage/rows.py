"""A document as rows of the tables `image` and `item`."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from crossalign_gui.domain.document import Document, Image
from crossalign_gui.storage import codec, statements
from crossalign_gui.storage.images import natural_key
from crossalign_gui.storage.summary import Judgement, Summary

_Item = TypeVar("_Item")
_MOST_BINNED = 500  # captions
_PAUSE = 600  # seconds after which nobody has been thinking about the next decision
CODECS: dict[str, Any] = {
    "caption": codec.caption_in,
    "span": codec.span_in,
    "entity": codec.entity_in,
    "region": codec.region_in,
    "link": codec.link_in,
}


def read_items(database: sqlite3.Connection, image: Image) -> Document:
    """Raises sqlite3.DatabaseError and ValueError when the file is damaged."""
    found: dict[str, list[Any]] = {kind: [] for kind in CODECS}
    for kind, body in database.execute("SELECT kind, body FROM item WHERE image = ? ORDER BY kind, place", (image.id,)):
        found[kind].append(CODECS[kind](json.loads(body)))
    return Document(
        image,
        tuple(found["caption"]),
        tuple(found["span"]),
        tuple(found["entity"]),
        tuple(found["region"]),
        tuple(found["link"]),
    )


def dumps(value: dict[str, Any]) -> str:
    """Half of a surrogate pair, which UTF-8 cannot hold, is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text


def version_of(body: str) -> bytes:
    """Eight bytes that tell one version of an item from the others."""
    return hashlib.blake2b(body.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def write_trail(
    database: sqlite3.Connection, image_id: str, old: Mapping[str, tuple[Any, ...]], new: Mapping[str, tuple[Any, ...]]
) -> None:
    """Remember the versions that are replaced or deleted."""
    gone = [(image_id, name, version_of(row[-1])) for name, row in old.items() if name not in new or new[name][-1] != row[-1]]
    database.executemany("INSERT OR IGNORE INTO trail (image, item, version) VALUES (?, ?, ?)", gone)


def note_deleted(database: sqlite3.Connection, before: Document, after: Document, at: str, who: str) -> None:
    """Keep the captions that a change deletes; what undo brings back is no longer kept."""
    stay = {caption.id for caption in after.captions}
    here = {caption.id for caption in before.captions}
    for caption in before.captions:
        if caption.id not in stay and caption.text.strip():
            spans = tuple(span for span in before.spans if span.caption == caption.id)
            ids = {span.id for span in spans}
            links = tuple(link for link in before.links if link.span in ids)
            group = Document(before.image, (caption,), spans, before.entities, (), links)
            body = dumps(statements.document_out(group))
            values = (caption.id, before.image.id, at, who, caption.text, body)
            database.execute("INSERT OR REPLACE INTO bin (id, image, at, who, text, body) VALUES (?, ?, ?, ?, ?, ?)", values)
            database.execute(
                f"DELETE FROM bin WHERE rowid NOT IN (SELECT rowid FROM bin ORDER BY rowid DESC LIMIT {_MOST_BINNED})"
            )
    for name in stay - here:
        database.execute("DELETE FROM bin WHERE id = ?", (name,))


def write_statements(database: sqlite3.Connection, document: Document) -> None:
    said = statements.of_document(document)
    values = (dumps(said) if said else None, len(document.conflicts), document.image.id)
    database.execute("UPDATE image SET statements = ?, conflicts = ? WHERE id = ?", values)


def rows_of(document: Document, known: Document | None = None) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(id, a row of the table `item`); owner and target are what the item dies with. Without what another version of the
    document has in the same place as the same object."""
    image = document.image.id
    for place, caption in _others(document.captions, known.captions if known else ()):
        body = dumps(codec.caption_out(caption))
        yield caption.id, (caption.id, image, "caption", place, None, None, caption.text, None, None, body)
    for place, entity in _others(document.entities, known.entities if known else ()):
        yield (
            entity.id,
            (entity.id, image, "entity", place, None, None, None, None, None, dumps(codec.entity_out(entity))),
        )
    for place, span in _others(document.spans, known.spans if known else ()):
        body = dumps(codec.span_out(span))
        yield span.id, (span.id, image, "span", place, span.caption, None, span.text, None, None, body)
    for place, region in _others(document.regions, known.regions if known else ()):
        body = dumps(codec.region_out(region))
        yield region.id, (region.id, image, "region", place, None, None, None, region.status, region.label, body)
    for place, link in _others(document.links, known.links if known else ()):
        body = dumps(codec.link_out(link))
        yield link.id, (link.id, image, "link", place, link.span, link.region, None, link.status, None, body)


def _others(items: Sequence[_Item], known: Sequence[_Item]) -> Iterator[tuple[int, _Item]]:
    for place, item in enumerate(items):
        if place >= len(known) or known[place] is not item:
            yield place, item


def write_image(database: sqlite3.Connection, image: Image) -> None:
    values = (
        image.uri,
        image.width,
        image.height,
        image.sha256,
        image.exif_orientation,
        image.split,
        dumps(dict(image.x)) if image.x else None,
        natural_key(image.uri),
        image.id,
    )
    changed = database.execute(
        "UPDATE image SET uri = ?, width = ?, height = ?, sha256 = ?, orientation = ?, split = ?, x = ?, name = ? WHERE id = ?",
        values,
    )
    if changed.rowcount == 0:
        database.execute(
            "INSERT INTO image (uri, width, height, sha256, orientation, split, x, name, id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )


def write_summary(database: sqlite3.Connection, image_id: str, summary: Summary, *, own: bool = True) -> None:
    """A state that a person set stays. own: False where the table has no column of that name yet."""
    values = (summary.words, summary.score, summary.uncertainty, summary.disagreement, summary.state, image_id)
    database.execute(
        f"UPDATE image SET words = ?1, score = ?2, uncertainty = ?3, disagreement = ?4,{' own = ?5,' if own else ''}"
        " state = CASE WHEN state IN ('done', 'checked', 'skipped', 'returned') THEN state ELSE ?5 END WHERE id = ?6",
        values,
    )


def write_judgement(database: sqlite3.Connection, image_id: str, at: str, who: str, judged: Judgement) -> None:
    last = database.execute("SELECT at FROM event WHERE who = ? ORDER BY number DESC LIMIT 1", (who,)).fetchone()
    seconds = None if last is None else _between(last[0], at)
    database.execute(
        "INSERT INTO event (image, at, who, kind, proposal, word, agent, score, seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (image_id, at, who, judged.kind, judged.proposal, judged.word, judged.agent, judged.score, seconds),
    )


def _between(earlier: str, later: str) -> float | None:
    """Seconds from one decision to the next; None after a pause."""
    try:
        found = (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()
    except (ValueError, TypeError):
        return None
    return found if 0 <= found <= _PAUSE else None
