"""Changes of many images at once: states, captions, removal. Each is one transaction and gives back what it takes to undo it."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage import statements
from crossalign_gui.storage.images import ImageError, natural_key
from crossalign_gui.storage.joining import Change
from crossalign_gui.storage.project import Project, now
from crossalign_gui.storage.rows import dumps, write_image
from crossalign_gui.storage.summary import BY_HAND, STATES
from crossalign_gui.storage.work_log import Events, take_work, work_on

Check = Callable[[], None]

_STATE = ("number", "state", "changed_at", "changed_by")
_FEW = 50  # ranges of numbers that fit into a query
_IS_HUMAN = "json_extract(body, '$.prov.source') = 'human'"
_IS_JUDGED = (
    "kind = 'region' AND (status = 'corrected' AND json_array_length(body, '$.prov.derived_from') > 0"
    " OR status IN ('accepted', 'rejected') AND json_extract(body, '$.prov.source') = 'model')"
)
_OWN_STATE = f"""CASE
    WHEN EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND ({_IS_HUMAN} AND kind != 'entity' OR {_IS_JUDGED})) THEN 'work'
    WHEN EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind IN ('region', 'link') AND status = 'proposed')
        THEN 'proposed'
    WHEN EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind IN ('region', 'link')) THEN 'work'
    ELSE 'new' END"""
"""What summary.summarise says of a document, without reading it."""


@dataclass(frozen=True, slots=True)
class States:
    """How the states were. columns: number, state, when and by whom it was changed, each a JSON list with a value for each image;
    count: of the images; first_event: of the change, one for each image."""

    columns: tuple[str, ...]
    count: int
    first_event: int


@dataclass(frozen=True, slots=True)
class Texts:
    """Documents before and after, as compressed JSON."""

    kept: list[tuple[bytes, bytes]]


def set_state(project: Project, numbers: Iterable[int], state: str) -> States:
    """Of the images with these numbers; a state that is none of summary.BY_HAND opens them again. Raises ProjectError."""
    own = state not in BY_HAND
    given, differs = ("own", f"state IN {BY_HAND}") if own else (f"'{state}'", f"state != '{state}'")
    with project.transaction(large=True) as database, _chosen(database, numbers) as among:
        where = f"{among} AND {differs}"
        *columns, count, known = database.execute(
            f"SELECT {', '.join(f'json_group_array({name})' for name in _STATE)}, count(*), count(own) FROM image WHERE {where}"
        ).fetchone()
        first = int(database.execute("SELECT ifnull(max(number), 0) + 1 FROM event").fetchone()[0])
        if own and known < count:
            database.execute(f"UPDATE image SET own = {_OWN_STATE} WHERE own IS NULL AND {where}")
        by = (now(), project.author)
        database.execute(f"INSERT INTO event (image, at, who, kind) SELECT id, ?, ?, {given} FROM image WHERE {where}", by)
        database.execute(f"UPDATE image SET state = {given}, changed_at = ?, changed_by = ? WHERE {where}", by)
    return States(tuple(columns), count, first)


def restore_states(project: Project, before: States) -> int:
    """Take a change of states back, but for images whose state was set anew since; how many. Raises ProjectError."""
    last = before.first_event + before.count - 1
    with project.transaction() as database:
        since = database.execute(
            f"SELECT number FROM image WHERE id IN (SELECT image FROM event WHERE number > ? AND kind IN {STATES})", (last,)
        )
        kept = {number for (number,) in since}
        rows = [row for row in zip(*map(json.loads, before.columns), strict=True) if row[0] not in kept]
        database.executemany(
            f"UPDATE image SET {', '.join(f'{name} = ?{place}' for place, name in enumerate(_STATE, 1))} WHERE number = ?1",
            rows,
        )
        database.execute("DELETE FROM event WHERE number BETWEEN ? AND ? AND proposal IS NULL", (before.first_event, last))
    return len(rows)


def changed_documents(
    project: Project, numbers: Iterable[int], change: Callable[[Document], Document], check: Check
) -> Iterator[Change]:
    """Of the images with these numbers, those that a change alters; images that cannot be read are left out."""
    for number in numbers:
        check()
        try:
            before = project.document(project.id_of_number(number))
        except (KeyError, ImageError):
            continue
        after = change(before)
        if after != before:
            yield Change(before, after)


def set_documents(project: Project, changes: Iterable[Change]) -> Texts:
    """Raises ProjectError; nothing of it happened then."""
    kept = []
    with project.batch():
        for change in changes:
            project.save(change.before, change.after)
            kept.append((_packed(change.before), _packed(change.after)))
    return Texts(kept)


def restore_documents(project: Project, texts: Texts, check: Check) -> tuple[list[Change], int]:
    """(what was taken back, how many documents were changed since and stay as they are). Raises ProjectError."""
    found, others = [], 0
    with project.batch():
        for packed_before, packed_after in texts.kept:
            check()
            before, after = _unpacked(packed_before), _unpacked(packed_after)
            try:
                now_there = project.document(after.image.id)
            except (KeyError, ImageError):
                others += 1
                continue
            if _packed(now_there) != packed_after:
                others += 1
                continue
            project.save(now_there, before)
            found.append(Change(now_there, before))
    return found, others


def remove_images(project: Project, numbers: Iterable[int], check: Check) -> int:
    """Take images out of the project, with all that was made of them; their files stay. They are kept aside for
    `restore_images`, and a folder that is opened again does not bring them back. Raises ProjectError."""
    gone: list[str] = []
    events = Events(project)
    with project.batch(), project.transaction() as database:
        for number in numbers:
            check()
            rows = database.execute("SELECT id, uri, width FROM image WHERE number = ?", (number,)).fetchall()
            if not rows:
                continue
            image_id, uri, width = rows[0]
            work = work_on(project, image_id, events)
            body: dict[str, Any] = {"work": work} if work else {}
            if width is not None:
                body["document"] = statements.document_out(project.document(image_id))
            database.execute("INSERT OR REPLACE INTO removed (uri, at, body) VALUES (?, ?, ?)", (uri, now(), dumps(body)))
            database.execute("DELETE FROM image WHERE number = ?", (number,))
            gone.append(image_id)
        database.execute("DELETE FROM event WHERE image IN (SELECT value FROM json_each(?))", (json.dumps(gone),))
    return len(gone)


def removed_count(project: Project) -> int:
    return int(project.rows("SELECT count(*) FROM removed")[0][0])


def restore_images(project: Project, uris: Iterable[str] | None = None) -> int:
    """Bring removed images back, all of them or those with these uris; how many. Raises ProjectError."""
    wanted = None if uris is None else set(uris)
    events = Events(project)
    count = 0
    with project.batch(), project.transaction() as database:
        for uri, body in database.execute("SELECT uri, body FROM removed ORDER BY rowid").fetchall():
            if (wanted is not None and uri not in wanted) or project.id_of(uri) is not None:
                continue
            database.execute("DELETE FROM removed WHERE uri = ?", (uri,))
            value = json.loads(body)
            if "document" in value:
                document = statements.document_in(value["document"])
                write_image(database, document.image)
                project.save(None, document)
                image_id = document.image.id
            else:
                image_id = new_id("i")
                database.execute("INSERT INTO image (id, uri, name) VALUES (?, ?, ?)", (image_id, uri, natural_key(uri)))
            take_work(project, image_id, value.get("work", {}), {}, events)
            database.execute(  # as versions before wrote them
                "UPDATE image SET second = ifnull(second, ?), gold = ifnull(gold, ?) WHERE id = ?",
                (value.get("second"), value.get("gold"), image_id),
            )
            database.executemany(
                "INSERT OR IGNORE INTO trail (image, item, version) VALUES (?, ?, ?)",
                ((image_id, item, bytes.fromhex(version)) for item, version in value.get("trail", ())),
            )
            count += 1
    return count


@contextmanager
def _chosen(database: sqlite3.Connection, numbers: Iterable[int]) -> Iterator[str]:
    """A condition on the table `image` for the images with these numbers."""
    ranges = _ranges(numbers)
    if len(ranges) <= _FEW:
        yield f"({' OR '.join(f'number BETWEEN {first} AND {last}' for first, last in ranges) or '0'})"
        return
    database.execute("CREATE TEMP TABLE chosen (number INTEGER PRIMARY KEY)")
    try:
        database.executemany(
            "INSERT INTO chosen VALUES (?)", ((number,) for first, last in ranges for number in range(first, last + 1))
        )
        yield "number IN (SELECT number FROM chosen)"
    finally:
        database.execute("DROP TABLE chosen")


def _ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of those that follow each other."""
    found = sorted(set(numbers))
    ends = [place for place, (one, other) in enumerate(pairwise(found), 1) if other - one > 1]
    return [(found[first], found[last - 1]) for first, last in pairwise([0, *ends, len(found)])] if found else []


def _packed(document: Document) -> bytes:
    return zlib.compress(dumps(statements.document_out(document)).encode("utf-8", "surrogatepass"), 1)


def _unpacked(packed: bytes) -> Document:
    return statements.document_in(json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass")))
