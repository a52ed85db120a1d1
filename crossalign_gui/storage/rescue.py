"""What can still be read of a damaged project file, put into a new file beside it; the damaged one is never written to.

The work is done on a copy, since SQLite writes to a file in WAL mode even to read it. Each table is read from both ends
until it breaks; what lies between is collected from the pages themselves (storage/leaves.py), so that a broken page costs what
stood on it and no more, be it the root of a table or the head of the file.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crossalign_gui.domain.document import Image
from crossalign_gui.domain.messages import message
from crossalign_gui.storage import leaves
from crossalign_gui.storage.images import natural_key
from crossalign_gui.storage.project import Project, ProjectError
from crossalign_gui.storage.rows import CODECS, read_items, write_summary
from crossalign_gui.storage.summary import summarise

_KEYS = {
    "setting": "name", "agent": "id", "label": "id", "image": "number", "item": "id", "comment": "rowid", "event": "number",
}  # fmt: skip
_COLUMNS_OF_FIRST_IMAGE = 10  # in the first version of the file
_ORPHANS = (
    "DELETE FROM item WHERE image NOT IN (SELECT id FROM image)",
    "DELETE FROM comment WHERE image NOT IN (SELECT id FROM image)",
    "DELETE FROM item WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM item)",
    "DELETE FROM item WHERE target IS NOT NULL AND target NOT IN (SELECT id FROM item)",
)


@dataclass(frozen=True, slots=True)
class Rescued:
    """`path`: the new file. `counts`: images, captions, regions and links in it. `broken`: tables with unreadable places.
    `dropped`: items that were read but whose image, caption or region is lost, or whose content makes no sense."""

    path: Path
    counts: dict[str, int]
    broken: tuple[str, ...]
    dropped: int

    def __str__(self) -> str:
        read = ", ".join(f"{count} {kind}s" for kind, count in self.counts.items())
        broken = ", ".join(self.broken)
        lost = message("; unreadable places in: {}", broken) if broken else ""
        return message("{} were read{}; {} parts were dropped because what they belong to is lost", read, lost, self.dropped)


def rescued_before(path: Path) -> Path | None:
    """The newest file that was made of a damaged one."""
    found = [place for place in path.parent.glob(f"{path.stem}.rescued*{path.suffix}") if place.is_file()]
    return max(found, key=lambda place: place.stat().st_mtime_ns, default=None)


def _place_for(path: Path) -> Path:
    """A name for the new file that is not taken."""
    target = path.with_name(f"{path.stem}.rescued{path.suffix}")
    number = 2
    while target.exists():
        target = path.with_name(f"{path.stem}.rescued-{number}{path.suffix}")
        number += 1
    return target


def rescue(path: Path, folder: Path) -> Rescued:
    """folder: what uris are relative to. Raises ProjectError when nothing can be read, and OSError."""
    target = _place_for(path)
    with tempfile.TemporaryDirectory(prefix="crossalign-") as place:
        copy, made = Path(place, "damaged.sqlite"), Path(place, "rescued.sqlite")
        shutil.copyfile(path, copy)
        wal = path.with_name(path.name + "-wal")
        if wal.exists():
            shutil.copyfile(wal, copy.with_name(copy.name + "-wal"))
        Project(made, folder).close()
        try:
            with closing(sqlite3.connect(made)) as database:
                broken = _copy_tables(copy, database)
                counts, dropped = _tidy(database)
        except sqlite3.Error as error:
            raise ProjectError(message("Nothing could be read from {} ({}); it was not changed", path, error)) from error
        if not counts["image"]:
            raise ProjectError(
                message("No image could be read from {}; it was not changed. Restore a copy of it, or move it away", path)
            )
        shutil.copyfile(made, target)
    return Rescued(target, counts, tuple(broken), dropped)


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _copy_tables(copy: Path, database: sqlite3.Connection) -> list[str]:
    """The names of tables that have unreadable places."""
    broken = []
    with closing(sqlite3.connect(copy)) as source:
        source.text_factory = _text
        for table, key in _KEYS.items():
            try:
                whole = _copy_table(source, database, table, key)
            except sqlite3.DatabaseError:
                whole = False
            if not whole:
                broken.append(table)
    for values in leaves.rows(copy) if broken else ():
        table = _table_of(values)
        if table in broken:
            columns = _columns(database, table)[: len(values)]
            _insert(database, _put(table, columns), values[: len(columns)])
    database.commit()
    return broken


def _columns(database: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def _put(table: str, columns: Sequence[str]) -> str:
    return f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def _copy_table(source: sqlite3.Connection, database: sqlite3.Connection, table: str, key: str) -> bool:
    """Whether every row could be read; a table that an older version did not have counts as read."""
    have = _columns(source, table)
    columns = [name for name in _columns(database, table) if name in have]
    if not columns:
        return table not in ("image", "item")
    whole = True
    for row in _ends(source, table, key, ", ".join(columns)):
        if row is None:
            whole = False
        else:
            _insert(database, _put(table, columns), row)
    return whole


def _table_of(values: leaves.Row) -> str:
    """The table that a row without a tree is of, by its shape (storage/schema.py); those without a shape of their own: ""."""
    if len(values) >= _COLUMNS_OF_FIRST_IMAGE and isinstance(values[0], int) and isinstance(values[1], str):
        return "image"
    if len(values) in (9, 10) and values[2] in CODECS:
        return "item"
    if len(values) in (8, 10) and isinstance(values[0], int):  # a later version has two columns more
        return "event"
    return "comment" if len(values) == 6 and values[5] in (0, 1) else ""


def _ends(source: sqlite3.Connection, table: str, key: str, listed: str) -> Iterator[tuple[Any, ...] | None]:
    """Rows from the start, and after a None, which tells of an unreadable place, from the end."""
    for order in ("", " DESC"):
        try:
            yield from source.execute(f"SELECT {listed} FROM {table} ORDER BY {key}{order}")
        except sqlite3.DatabaseError:
            yield None
        else:
            return


def _insert(database: sqlite3.Connection, put: str, row: Sequence[Any]) -> None:
    """Damage can break a rule of the table too."""
    try:
        database.execute(put, row)
    except sqlite3.Error:
        return


def _tidy(database: sqlite3.Connection) -> tuple[dict[str, int], int]:
    """What is there by kind, after what cannot stand alone was dropped, and how much that was."""
    dropped = 0
    for item_id, kind, body in database.execute("SELECT id, kind, body FROM item").fetchall():
        try:
            CODECS[kind](json.loads(body))
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            dropped += database.execute("DELETE FROM item WHERE id = ?", (item_id,)).rowcount
    while True:
        gone = sum(database.execute(statement).rowcount for statement in _ORPHANS)
        dropped += gone
        if not gone:
            break
    database.execute("UPDATE item SET label = json_extract(body, '$.label') WHERE kind = 'region'")
    for image_id, uri in database.execute("SELECT id, uri FROM image WHERE name = ''").fetchall():
        database.execute("UPDATE image SET name = ? WHERE id = ?", (natural_key(uri), image_id))
    for (image_id,) in database.execute("SELECT DISTINCT image FROM item").fetchall():
        write_summary(database, image_id, summarise(read_items(database, Image(image_id, "", 0, 0))))
    database.commit()
    kinds = Counter(dict(database.execute("SELECT kind, count(*) FROM item GROUP BY kind")))
    images = int(database.execute("SELECT count(*) FROM image").fetchone()[0])
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return {"image": images, **{kind: kinds[kind] for kind in ("caption", "region", "link")}}, dropped
