"""Records put aside by the image that they belong to, on disk, so that memory does not grow with the file.

The database is a nameless file of this process, which nothing else writes to: `marshal` is safe there, and costs a
quarter of JSON. It is opened when there is more than a little."""

from __future__ import annotations

import marshal
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from operator import itemgetter
from types import TracebackType
from typing import Any

_BATCH = 5_000
_FEW, _LITTLE = 20_000, 8 * 2**20  # records and bytes that stay in memory
_SMALL = 4 * 2**20  # bytes of a file


def _database() -> sqlite3.Connection:
    """A file of SQLite's own, gone when closed."""
    made = sqlite3.connect("", isolation_level=None)
    made.execute("PRAGMA journal_mode = OFF")
    made.execute("PRAGMA synchronous = OFF")
    return made


class Seen:
    """Which texts came before, by their hash, on disk beyond a few megabytes."""

    def __init__(self) -> None:
        self._few: set[int] = set()
        self._many: sqlite3.Connection | None = None

    def __enter__(self) -> Seen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._many is not None:
            self._many.close()

    def again(self, text: str) -> bool:
        """Whether it was asked about before."""
        number = hash(text)
        if self._many is not None:
            return not self._many.execute("INSERT OR IGNORE INTO seen VALUES (?)", (number,)).rowcount
        if number in self._few:
            return True
        self._few.add(number)
        if len(self._few) >= _FEW:
            self._many = _database()
            self._many.execute("CREATE TABLE seen (hash INTEGER PRIMARY KEY)")
            self._many.execute("BEGIN")
            self._many.executemany("INSERT INTO seen VALUES (?)", ((one,) for one in self._few))
            self._few.clear()
        return False


class Spool:
    """Add everything, then read it back image by image, in the order of adding.

    size: of the file in bytes, where it is known. What a small one holds is kept as it is and must not be changed.
    """

    added = 0
    """By all spools so far: a source sees by it that a record was taken."""

    def __init__(self, size: int | None = None) -> None:
        self._packs = size is None or size > _SMALL
        self._few: defaultdict[str, defaultdict[str, list[tuple[int, Any]]]] = defaultdict(lambda: defaultdict(list))
        """By kind and key, with their place in the order of adding; all there is without a database."""
        self._count, self._room = 0, _LITTLE
        self._many: sqlite3.Connection | None = None
        self._waiting: list[tuple[str, str, bytes]] = []
        self._indexed = False

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._many is not None:
            self._many.close()

    def add(self, kind: str, key: object, body: Any) -> None:
        Spool.added += 1
        if self._many is not None:
            self._waiting.append((kind, str(key), marshal.dumps(body)))
            if len(self._waiting) >= _BATCH:
                self._flush(self._many)
            return
        if self._packs:
            body = marshal.dumps(body)
            self._room -= len(body)
        self._few[kind][str(key)].append((self._count, body))
        self._count += 1
        if self._count >= _FEW or self._room < 0:
            self._many = self._opened()

    def _opened(self) -> sqlite3.Connection:
        """With what was in memory so far."""
        made = _database()
        made.execute("CREATE TABLE record (kind TEXT, key TEXT, body BLOB)")
        made.execute("BEGIN")
        every = ((number, kind, key, data) for kind in self._few for key, data, number in self._held(kind))
        self._waiting = [
            (kind, key, data if self._packs else marshal.dumps(data))
            for _, kind, key, data in sorted(every, key=itemgetter(0))
        ]
        self._flush(made)
        self._few.clear()
        return made

    def _held(self, kind: str) -> Iterator[tuple[str, Any, int]]:
        return ((key, data, number) for key, bodies in self._few[kind].items() for number, data in bodies)

    def get(self, kind: str, key: object) -> list[Any]:
        """All of one image."""
        many = self._settled()
        if many is None:
            found = self._few[kind].get(str(key), ())
            return [marshal.loads(data) for _, data in found] if self._packs else [data for _, data in found]  # noqa: S302
        rows = many.execute("SELECT body FROM record WHERE kind = ? AND key = ? ORDER BY rowid", (kind, str(key)))
        return [marshal.loads(row[0]) for row in rows]  # noqa: S302 (our own, of this process)

    def has(self, kind: str) -> bool:
        many = self._settled()
        if many is None:
            return bool(self._few[kind])
        return many.execute("SELECT 1 FROM record WHERE kind = ? LIMIT 1", (kind,)).fetchone() is not None

    def all(self, kind: str) -> Iterator[tuple[str, Any]]:
        """(key, record) of everything of a kind."""
        many = self._settled()
        if many is None:
            for key, data, _ in sorted(self._held(kind), key=lambda one: one[2]):
                yield key, marshal.loads(data) if self._packs else data  # noqa: S302 (our own, of this process)
            return
        for key, body in many.execute("SELECT key, body FROM record WHERE kind = ? ORDER BY rowid", (kind,)):
            yield key, marshal.loads(body)  # noqa: S302 (our own, of this process)

    def keys(self, kind: str, without: str) -> Iterator[str]:
        """Keys that have a record of one kind and none of the other."""
        many = self._settled()
        if many is None:
            yield from [key for key in self._few[kind] if key not in self._few[without]]
            return
        query = (
            "SELECT DISTINCT key FROM record AS r WHERE kind = ?"
            " AND NOT EXISTS (SELECT 1 FROM record WHERE kind = ? AND key = r.key)"
        )
        yield from (str(row[0]) for row in many.execute(query, (kind, without)))

    def repeated(self, kind: str) -> set[str]:
        """The keys that several records of a kind have."""
        many = self._settled()
        if many is None:
            return {key for key, bodies in self._few[kind].items() if len(bodies) > 1}
        query = "SELECT key FROM record WHERE kind = ? GROUP BY key HAVING count(*) > 1"
        return {str(row[0]) for row in many.execute(query, (kind,))}

    def twice(self, kinds: str) -> str | None:
        """A key that occurs more than once among the kinds that begin like this."""
        many = self._settled()
        if many is None:
            counts = Counter(key for kind in self._few if kind.startswith(kinds) for key, _, _ in self._held(kind))
            return min((key for key, count in counts.items() if count > 1), default=None)
        query = "SELECT key FROM record WHERE kind GLOB ? GROUP BY key HAVING count(*) > 1 LIMIT 1"
        row = many.execute(query, (f"{kinds}*",)).fetchone()
        return None if row is None else str(row[0])

    def _flush(self, many: sqlite3.Connection) -> None:
        many.executemany("INSERT INTO record VALUES (?, ?, ?)", self._waiting)
        self._waiting.clear()

    def _settled(self) -> sqlite3.Connection | None:
        if self._many is not None:
            if self._waiting:
                self._flush(self._many)
            if not self._indexed:
                self._many.execute("CREATE INDEX record_of ON record(kind, key)")
                self._indexed = True
        return self._many
