"""Vectors of images by one model, kept in the user's cache: found again by the content of the file, whatever its name.

One SQLite file for each model and revision. A file that cannot be read is thrown away, since everything in it can be made
again; nothing here ever raises over the cache, it only gets slower.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs

from crossalign_gui.domain.reading import AS_IT_IS
from crossalign_gui.storage.sources import split_source

if TYPE_CHECKING:
    from numpy.typing import NDArray

log = logging.getLogger(__name__)

_VERSION = 3  # raise it, too, when a model makes its vectors in another way, or the bundled one gets other words
_DAY = 86_400
_KEPT_DAYS = 180
_SCHEMA = f"""
    CREATE TABLE IF NOT EXISTS vector (content TEXT PRIMARY KEY, used INTEGER NOT NULL, dtype TEXT NOT NULL, row BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS file (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        content TEXT NOT NULL) WITHOUT ROWID;
    PRAGMA user_version = {_VERSION};
"""
_DTYPES = ("uint8", "float32")


def cache_file(model: str, revision: str) -> Path:
    """Where the vectors of a model lie."""
    name = re.sub(r"[^A-Za-z0-9.-]+", "_", model)[-60:]
    digest = hashlib.sha256(f"{model}@{revision}".encode()).hexdigest()[:12]
    return Path(platformdirs.user_cache_dir("crossalign-gui")) / "vectors" / f"{name}-{digest}.sqlite"


class VectorStore:
    """Used from one thread, several processes may share the file. Close it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = self._open()
        self._today = int(time.time()) // _DAY

    def __enter__(self) -> VectorStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    def content_of(self, path: Path) -> str:
        """A hash of the bytes of a file, read only when its size or time is new, and of how it is read. Raises OSError."""
        path, reading = split_source(path)
        content = self._content(path)
        return content if reading == AS_IT_IS else hashlib.blake2b(f"{content}{reading}".encode(), digest_size=16).hexdigest()

    def _content(self, path: Path) -> str:
        status = path.stat()
        with self._forgiving():
            row = self._database.execute("SELECT size, modified, content FROM file WHERE path = ?", (str(path),)).fetchone()
            if row is not None and row[:2] == (status.st_size, status.st_mtime_ns):
                return str(row[2])
        with path.open("rb") as file:
            content = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
        with self._forgiving():
            self._database.execute(
                "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", (str(path), status.st_size, status.st_mtime_ns, content)
            )
        return content

    def get(self, content: str) -> NDArray[np.generic] | None:
        """[d], None when it is not known."""
        with self._forgiving():
            row = self._database.execute("SELECT dtype, row, used FROM vector WHERE content = ?", (content,)).fetchone()
            if row is None or row[0] not in _DTYPES:
                return None
            if row[2] != self._today:
                self._database.execute("UPDATE vector SET used = ? WHERE content = ?", (self._today, content))
            return np.frombuffer(row[1], row[0])
        return None

    def put(self, content: str, vector: NDArray[np.generic]) -> None:
        """vector: [d], bytes or float32."""
        assert vector.dtype.name in _DTYPES
        with self._forgiving():
            self._database.execute(
                "INSERT OR REPLACE INTO vector VALUES (?, ?, ?, ?)",
                (content, self._today, vector.dtype.name, vector.tobytes()),
            )

    def commit(self) -> None:
        """Make what was put last. Without it, an interruption loses it."""
        with self._forgiving():
            if self._database.in_transaction:
                self._database.commit()

    def drop_old(self) -> None:
        """Forget what nobody asked for in half a year, such as images that are gone."""
        with self._forgiving():
            self._database.execute("DELETE FROM vector WHERE used < ?", (self._today - _KEPT_DAYS,))
            self._database.execute("DELETE FROM file WHERE content NOT IN (SELECT content FROM vector)")
        self.commit()

    def _open(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return self._connect()
            except sqlite3.DatabaseError as error:
                if _is_busy(error):
                    raise
                log.warning("The cache %s is broken and is made anew: %s", self._path, error)
                self._throw_away()
                return self._connect()
        except (OSError, sqlite3.Error) as error:
            log.warning("Vectors are not kept: %s cannot be used: %s", self._path, error)
            return _prepared(sqlite3.connect(":memory:"))

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=5)
        try:
            version = int(database.execute("PRAGMA user_version").fetchone()[0])
            if version not in (0, _VERSION):
                raise sqlite3.DatabaseError(f"version {version}")
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            return _prepared(database)
        except BaseException:
            database.close()
            raise

    def _throw_away(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """A file that breaks while it is used is thrown away, too; what is asked of it is made again."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            if _is_busy(error):
                log.info("Another process writes to %s", self._path)
                return
            log.warning("The cache %s fails and is made anew: %s", self._path, error)
            self._database.close()
            with contextlib.suppress(OSError):
                self._throw_away()
            self._database = self._open()


def _is_busy(error: sqlite3.Error) -> bool:
    """Another process uses the file, which therefore is not broken."""
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _prepared(database: sqlite3.Connection) -> sqlite3.Connection:
    database.executescript(_SCHEMA)
    return database
