"""Records put aside by the image that they belong to, on disk, so that memory does not grow with the file.

The database is a nameless file of this process, which nothing else writes to: `marshal` is safe there, and costs a
quarter of JSON."""

from __future__ import annotations

import marshal
import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Any

_BATCH = 5_000


class Seen:
    """Which texts came before, by their hash, on disk beyond a few megabytes."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("CREATE TABLE seen (hash INTEGER PRIMARY KEY)")
        self._database.execute("BEGIN")

    def __enter__(self) -> Seen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._database.close()

    def again(self, text: str) -> bool:
        """Whether it was asked about before."""
        return not self._database.execute("INSERT OR IGNORE INTO seen VALUES (?)", (hash(text),)).rowcount


class Spool:
    """Add everything, then read it back image by image, in the order of adding."""

    added = 0
    """By all spools so far: a source sees by it that a record was taken."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)  # a file of SQLite's own, gone when closed
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("CREATE TABLE record (kind TEXT, key TEXT, body BLOB)")
        self._database.execute("BEGIN")
        self._waiting: list[tuple[str, str, bytes]] = []
        self._indexed = False

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._database.close()

    def add(self, kind: str, key: object, body: Any) -> None:
        Spool.added += 1
        self._waiting.append((kind, str(key), marshal.dumps(body)))
        if len(self._waiting) >= _BATCH:
            self._flush()

    def get(self, kind: str, key: object) -> list[Any]:
        """All of one image."""
        self._settle()
        rows = self._database.execute("SELECT body FROM record WHERE kind = ? AND key = ? ORDER BY rowid", (kind, str(key)))
        return [marshal.loads(row[0]) for row in rows]  # noqa: S302 (our own, of this process)

    def has(self, kind: str) -> bool:
        self._settle()
        return self._database.execute("SELECT 1 FROM record WHERE kind = ? LIMIT 1", (kind,)).fetchone() is not None

    def all(self, kind: str) -> Iterator[tuple[str, Any]]:
        """(key, record) of everything of a kind."""
        self._settle()
        for key, body in self._database.execute("SELECT key, body FROM record WHERE kind = ? ORDER BY rowid", (kind,)):
            yield key, marshal.loads(body)  # noqa: S302 (our own, of this process)

    def keys(self, kind: str, without: str) -> Iterator[str]:
        """Keys that have a record of one kind and none of the other."""
        self._settle()
        query = (
            "SELECT DISTINCT key FROM record AS r WHERE kind = ?"
            " AND NOT EXISTS (SELECT 1 FROM record WHERE kind = ? AND key = r.key)"
        )
        yield from (str(row[0]) for row in self._database.execute(query, (kind, without)))

    def repeated(self, kind: str) -> set[str]:
        """The keys that several records of a kind have."""
        self._settle()
        query = "SELECT key FROM record WHERE kind = ? GROUP BY key HAVING count(*) > 1"
        return {str(row[0]) for row in self._database.execute(query, (kind,))}

    def twice(self, kinds: str) -> str | None:
        """A key that occurs more than once among the kinds that begin like this."""
        self._settle()
        query = "SELECT key FROM record WHERE kind GLOB ? GROUP BY key HAVING count(*) > 1 LIMIT 1"
        row = self._database.execute(query, (f"{kinds}*",)).fetchone()
        return None if row is None else str(row[0])

    def _flush(self) -> None:
        self._database.executemany("INSERT INTO record VALUES (?, ?, ?)", self._waiting)
        self._waiting.clear()

    def _settle(self) -> None:
        if self._waiting:
            self._flush()
        if not self._indexed:
            self._database.execute("CREATE INDEX record_of ON record(kind, key)")
            self._indexed = True
