"""The SQLite file of a project: its connection, who may write, and transactions.

A lasting transaction is on disk when it ends (WAL, synchronous FULL), so that a killed process loses nothing that was shown as done.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Self

from crossalign_gui.domain.messages import Message, message
from crossalign_gui.storage.lock import Lock
from crossalign_gui.storage.network import is_on_network
from crossalign_gui.storage.opening import ProjectError, connect, unreadable


class ProjectFile:
    def __init__(
        self, path: Path, folder: Path, *, note: str = "", beside: ProjectFile | None = None, frozen: bool = False
    ) -> None:
        """Open or make the file; frozen: only to be read. Raises ProjectError."""
        self.path, self.folder, self.location_note = path, folder, note
        if beside is None and is_on_network(path):
            slower = message(
                "This project lies on a network drive: saving is slower there, and only one machine may have it open"
            )
            self.location_note = message("{}; {}", note, slower) if note else slower
        self.author: str = "" if beside is None else beside.author
        """The person whose judgements are logged; empty for a program's work."""
        self._frozen: bool = frozen if beside is None else beside._frozen
        self._lock = Lock(path) if beside is None and not frozen else None
        self.read_only: bool = self._frozen or (self._lock is not None and not self._lock.held)
        if beside is not None:
            self.read_only = beside.read_only
        self._in_batch = False
        try:
            self._database = connect(path, folder, read_only=self.read_only, check=beside is None)
        except BaseException:
            self._unlock()
            raise

    @property
    def why_read_only(self) -> Message:
        if self._frozen:
            return message("This is a snapshot of the project; it can only be read")
        if not os.access(self.path.parent, os.W_OK):
            return message("This project lies on a disk that cannot be written to; it can only be read")
        return message("This project is open in another window; here it can only be read")

    def back_up(self, copy: sqlite3.Connection, *, pages: int, progress: Callable[[int, int, int], None]) -> None:
        """Into another file, some pages at a time; progress may raise. Raises sqlite3.Error."""
        self._database.backup(copy, pages=pages, progress=progress)

    def copy_to(self, path: Path) -> None:
        """A whole project file of its own, as this one is now, by SQLite's backup. Raises ProjectError."""
        try:
            with closing(sqlite3.connect(path)) as copy:
                self._database.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error as error:
            raise ProjectError(message("{} cannot be written: {}", path, error)) from error

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All changes inside are one transaction. Raises ProjectError; nothing of it happened then."""
        if self._in_batch:
            yield
            return
        with self.transaction():
            self._in_batch = True
            try:
                yield
            finally:
                self._in_batch = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """What a SELECT finds. Raises ProjectError."""
        try:
            return self._database.execute(statement, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise unreadable(error) from error

    def check_point(self) -> None:
        """Take what stands in the log into the file. Raises ProjectError."""
        self.rows("PRAGMA wal_checkpoint(PASSIVE)")

    @contextmanager
    def transaction(self, *, lasting: bool = True, large: bool = False) -> Iterator[sqlite3.Connection]:
        """lasting: on disk at the end. Otherwise a power cut may take it back, as if it had not happened, until something
        lasting comes after it: for what is found again by itself, since waiting for the disk takes longer than the change.
        large: it stays in the log, on disk, until `check_point` or the next change, which takes as long as writing it.

        Raises ProjectError.
        """
        if self.read_only:
            raise ProjectError(self.why_read_only)
        if self._in_batch:
            yield self._database
            return
        try:
            self._database.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            self._database.execute(f"PRAGMA wal_autocheckpoint = {0 if large else 1000}")
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise ProjectError(
                message(
                    "The change could not be saved ({}). Free some space or check the disk, then try again; nothing "
                    "before it was lost.",
                    error,
                )
            ) from error
