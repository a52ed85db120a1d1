"""From a project file to a connection: checks, older versions, damage. Nothing is written to a file that is not sound."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote

from crossalign_gui.domain.document import Image
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.images import natural_key
from crossalign_gui.storage.network import is_on_network
from crossalign_gui.storage.rows import read_items, write_summary
from crossalign_gui.storage.schema import APPLICATION_ID, MIGRATIONS, VERSION
from crossalign_gui.storage.summary import fold, summarise

_MOST_CHECKED = 50_000_000  # bytes of a file whose pages are all read before it is opened


class ProjectError(Exception):
    """A project that cannot be opened or written; the text says what to do."""


class DamagedError(ProjectError):
    """Bytes of the file are damaged; storage/rescue.py reads what is left."""

    def __init__(self, text: str, path: Path | None = None, folder: Path | None = None) -> None:
        super().__init__(text)
        self.path, self.folder = path, folder


def connect(path: Path, folder: Path, *, read_only: bool, check: bool) -> sqlite3.Connection:
    """Open or make a project file and bring it to the newest version, with a backup of the older one
    beside it. check: look first whether the file is sound, when it is not too large for that. Raises ProjectError.
    """
    if read_only and not os.access(path.parent, os.W_OK):
        return _copied(path, folder)
    try:
        if check and path.exists() and path.stat().st_size <= _MOST_CHECKED:
            _check(path, folder)
        database = sqlite3.connect(
            f"{path.as_uri()}?mode={'ro' if read_only else 'rwc'}", uri=True, isolation_level=None, timeout=5
        )
        try:
            _prepare(database, path, read_only)
        except BaseException:
            database.close()
            raise
    except sqlite3.Error as error:
        raise _unopened(path, folder, error, damaged=is_damage(error)) from error
    except UnicodeDecodeError as error:
        raise _unopened(path, folder, error, damaged=True) from error
    return database


def _copied(path: Path, folder: Path) -> sqlite3.Connection:
    """A project on a medium that cannot be written to, read from a copy in memory: SQLite needs files of its own beside one in
    WAL mode. Raises ProjectError."""
    with tempfile.TemporaryDirectory(prefix="crossalign-") as place:
        copy = Path(place, path.name)
        try:
            for end in ("", "-wal"):
                if path.with_name(path.name + end).exists():
                    shutil.copyfile(path.with_name(path.name + end), copy.with_name(copy.name + end))
        except OSError as error:
            raise ProjectError(message("{} cannot be read: {}", path, error.strerror or error)) from error
        database = sqlite3.connect(":memory:", isolation_level=None)
        try:
            with closing(connect(copy, folder, read_only=False, check=True)) as source:
                source.backup(database)
            _prepare(database, path, read_only=True)
        except BaseException:
            database.close()
            raise
    return database


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the bytes of the file make no sense, rather than that it is locked, full or away."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def unreadable(error: Exception) -> ProjectError:
    """For what cannot be read of a project that is open."""
    damaged = not isinstance(error, sqlite3.Error) or is_damage(error)
    text = message(
        "The project cannot be read here ({}). Nothing was changed; File > Rescue Damaged Project puts what is left into a "
        "new file",
        error,
    )
    return (DamagedError if damaged else ProjectError)(text)


def _check(path: Path, folder: Path) -> None:
    """Read all pages; not of a file that was left in the middle of a change: SQLite must first take that back or finish it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        try:
            found = str(database.execute("PRAGMA quick_check(1)").fetchone()[0])
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
                return
            raise
    if found != "ok":
        raise _unopened(path, folder, sqlite3.DatabaseError(found.splitlines()[-1]), damaged=True)


def _unopened(path: Path, folder: Path, error: Exception, *, damaged: bool) -> ProjectError:
    text = message(
        "{} cannot be opened ({}). It was not changed; restore a copy of it, or move it away to start a new project.",
        path,
        error,
    )
    return DamagedError(text, path, folder) if damaged else ProjectError(text)


def _prepare(database: sqlite3.Connection, path: Path, read_only: bool) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.create_function("fold", 1, _folded_uri, deterministic=True)
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    tables = int(database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    owner = int(database.execute("PRAGMA application_id").fetchone()[0])
    if tables and owner != APPLICATION_ID:
        raise ProjectError(message("{} is not a CrossAlign project; choose another file", path))
    strange = database.execute("SELECT name FROM sqlite_master WHERE type IN ('view', 'trigger') LIMIT 1").fetchone()
    if strange is not None:
        raise ProjectError(
            message("{} holds commands ({}) that this program did not put there; it is not opened", path, strange[0])
        )
    if version > VERSION:
        raise ProjectError(message("{} was made by a newer version of CrossAlign GUI; update the program to open it", path))
    if read_only:
        if version < VERSION:
            raise ProjectError(
                message("{} was made by an older version and cannot be brought up to date while another window has it", path)
            )
        return
    _choose_journal(database, path)
    database.execute("PRAGMA synchronous = FULL")
    if version < VERSION:
        if tables:
            _back_up(database, path.with_suffix(f".v{version}.bak"))
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for number in range(version, VERSION):
            _migrate(database, number)


def _choose_journal(database: sqlite3.Connection, path: Path) -> None:
    """A log that is written ahead; on a network drive a journal to roll back with, which makes each save slower."""
    if not is_on_network(path):
        database.execute("PRAGMA journal_mode = WAL")
    elif database.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        database.execute("PRAGMA locking_mode = EXCLUSIVE")  # so that a log that is there is taken in without shared memory
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA locking_mode = NORMAL")
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()  # lets others in


def _migrate(database: sqlite3.Connection, number: int) -> None:
    try:
        database.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]}")
        if number == 1:
            _sum_up(database)
        database.execute(f"PRAGMA user_version = {number + 1}")
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _sum_up(database: sqlite3.Connection) -> None:
    for image_id, uri in database.execute("SELECT id, uri FROM image").fetchall():
        database.execute("UPDATE image SET name = ? WHERE id = ?", (natural_key(uri), image_id))
    for (image_id,) in database.execute("SELECT DISTINCT image FROM item").fetchall():
        write_summary(database, image_id, summarise(read_items(database, Image(image_id, "", 0, 0))), own=False)


def _back_up(database: sqlite3.Connection, path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        database.backup(copy)


def _folded_uri(uri: str) -> str:
    return fold(unquote(uri) if uri.startswith("file:") else uri)
