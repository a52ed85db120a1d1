"""What happens to a project file."""

import sqlite3
from contextlib import closing
from pathlib import Path


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed_header(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def garbage(path: Path) -> None:
    path.write_bytes(b"\x5a" * path.stat().st_size)


def missing(path: Path) -> None:
    path.unlink()


def deleted_rows(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM item")


DAMAGES = (truncated, emptied, zeroed_header, garbage, missing, deleted_rows)
