"""A project: all documents of a folder of images in one SQLite file. Used from one thread (the window's).

Every `save` is one transaction, on disk when it returns (WAL, synchronous FULL), so that a killed process loses
nothing that was shown as done.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import platformdirs

from crossalign_gui.domain.document import (
    Agent,
    Caption,
    Document,
    Entity,
    Image,
    Label,
    Link,
    Region,
    Span,
)
from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage import codec
from crossalign_gui.storage.images import ImageError, probe
from crossalign_gui.storage.lock import Lock
from crossalign_gui.storage.schema import APPLICATION_ID, MIGRATIONS, VERSION

FILE_NAME = ".crossalign.sqlite"
_Item = Caption | Span | Entity | Region | Link


class ProjectError(Exception):
    """A project that cannot be opened or written; the text says what to do."""


class Project:
    def __init__(self, path: Path | None, folder: Path, *, note: str = "", beside: Project | None = None) -> None:
        """Open or make the file (None: in memory). Raises ProjectError."""
        self.path, self.folder, self.location_note = path, folder, note
        self._lock = None if path is None or beside is not None else Lock(path)
        self.read_only: bool = beside.read_only if beside is not None else self._lock is not None and not self._lock.held
        self._in_batch = False
        try:
            self._database = self._open()
        except BaseException:
            self._unlock()
            raise

    @classmethod
    def for_folder(cls, folder: Path) -> Project:
        """The project of a folder: inside it, or in the user's data directory when nothing can be written there.

        Raises ProjectError.
        """
        folder = folder.resolve()
        inside = folder / FILE_NAME
        if inside.exists() or can_write(folder):
            return cls(inside, folder)
        name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
        outside = Path(platformdirs.user_data_dir("crossalign-gui")) / "projects" / f"{name}.sqlite"
        outside.parent.mkdir(parents=True, exist_ok=True)
        return cls(outside, folder, note=f"{folder} cannot be written to; the project is kept in {outside}")

    @classmethod
    def open(cls, path: Path) -> Project:
        """An existing project file. Raises ProjectError."""
        if not path.is_file():
            raise ProjectError(f"There is no project {path}")
        return cls(path.resolve(), path.resolve().parent)

    @classmethod
    def in_memory(cls, folder: Path | None = None) -> Project:
        return cls(None, folder or Path.cwd())

    def beside(self) -> Project:
        """A second connection to the same file, for one long piece of work in another thread; close it before this one.

        Raises ProjectError.
        """
        return Project(self.path, self.folder, beside=self)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """All changes inside are one transaction. Raises ProjectError; nothing of it happened then."""
        with self._transaction():
            self._in_batch = True
            try:
                yield
            finally:
                self._in_batch = False

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    # ------------------------------------------------------------------ images

    def image_ids(self) -> list[str]:
        return [row[0] for row in self._database.execute("SELECT id FROM image ORDER BY number")]

    def add_images(self, paths: Iterable[Path]) -> list[str]:
        """Add files that are not there yet; the ids of all of them, in order. Nothing is decoded.

        Raises ProjectError.
        """
        uris = [self.uri_of(path) for path in paths]
        with self._transaction() as database:
            database.executemany("INSERT OR IGNORE INTO image (id, uri) VALUES (?, ?)", [(new_id("i"), uri) for uri in uris])
        find = "SELECT id FROM image WHERE uri = ?"
        return [str(self._database.execute(find, (uri,)).fetchone()[0]) for uri in uris]

    def id_of(self, uri: str) -> str | None:
        row = self._database.execute("SELECT id FROM image WHERE uri = ?", (uri,)).fetchone()
        return None if row is None else str(row[0])

    def uri_of(self, path: Path) -> str:
        """Relative to the project's folder inside it, a file: URI elsewhere."""
        path = Path.cwd() / path
        if path.is_relative_to(self.folder):
            return path.relative_to(self.folder).as_posix()
        return path.as_uri()

    def image_path(self, image_id: str) -> Path:
        """Raises KeyError."""
        row = self._database.execute("SELECT uri FROM image WHERE id = ?", (image_id,)).fetchone()
        if row is None:
            raise KeyError(image_id)
        return self.path_of_uri(str(row[0]))

    def uris(self) -> list[str]:
        return [row[0] for row in self._database.execute("SELECT uri FROM image")]

    def path_of_uri(self, uri: str) -> Path:
        if uri.startswith("file:"):
            return Path(unquote(urlsplit(uri).path))
        return self.folder / uri

    def state(self, image_id: str) -> str:
        """Where the image is in the work, such as 'new' or 'done'. Raises KeyError."""
        row = self._database.execute("SELECT state FROM image WHERE id = ?", (image_id,)).fetchone()
        if row is None:
            raise KeyError(image_id)
        return str(row[0])

    def set_state(self, image_id: str, state: str) -> None:
        """Raises ProjectError."""
        with self._transaction() as database:
            database.execute("UPDATE image SET state = ? WHERE id = ?", (state, image_id))

    # --------------------------------------------------------------- documents

    def document(self, image_id: str) -> Document:
        """Raises KeyError for an unknown id and ImageError when the size is not known and cannot be found out."""
        row = self._database.execute(
            "SELECT id, uri, width, height, sha256, orientation, split, x FROM image WHERE id = ?",
            (image_id,),
        ).fetchone()
        if row is None:
            raise KeyError(image_id)
        if row[2] is None:
            row = self._measured(row)
        image = Image(row[0], row[1], row[2], row[3], row[4], row[5], row[6], json.loads(row[7]) if row[7] else {})
        found: dict[str, list[Any]] = {kind: [] for kind in _CODECS}
        for kind, body in self._database.execute(
            "SELECT kind, body FROM item WHERE image = ? ORDER BY kind, place", (image_id,)
        ):
            found[kind].append(_CODECS[kind](json.loads(body)))
        return Document(
            image,
            tuple(found["caption"]),
            tuple(found["span"]),
            tuple(found["entity"]),
            tuple(found["region"]),
            tuple(found["link"]),
        )

    def documents(self) -> Iterator[Document]:
        """All of them, one at a time; images whose file cannot be read are left out."""
        for image_id in self.image_ids():
            try:
                yield self.document(image_id)
            except ImageError:
                continue

    def save(self, before: Document | None, after: Document) -> None:
        """Write what differs between two versions of a document, in one transaction. Raises ProjectError."""
        old = {} if before is None else dict(_rows(before))
        new = dict(_rows(after))
        with self._transaction() as database:
            if before is None or before.image != after.image:
                self._write_image(database, after.image)
            gone = [(item_id,) for item_id in old if item_id not in new]
            database.executemany("DELETE FROM item WHERE id = ?", gone)
            database.executemany(
                "INSERT INTO item (id, image, kind, place, owner, target, text, status, body)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place,"
                " owner = excluded.owner, target = excluded.target, text = excluded.text,"
                " status = excluded.status, body = excluded.body",
                [row for item_id, row in new.items() if old.get(item_id) != row],
            )

    def _measured(self, row: Sequence[Any]) -> tuple[Any, ...]:
        info = probe(self.image_path(row[0]))
        if not self.read_only:
            with self._transaction() as database:
                database.execute(
                    "UPDATE image SET width = ?, height = ?, orientation = ? WHERE id = ?",
                    (info.width, info.height, info.orientation, row[0]),
                )
        return (row[0], row[1], info.width, info.height, row[4], info.orientation, row[6], row[7])

    @staticmethod
    def _write_image(database: sqlite3.Connection, image: Image) -> None:
        values = (
            image.uri,
            image.width,
            image.height,
            image.sha256,
            image.exif_orientation,
            image.split,
            json.dumps(dict(image.x), ensure_ascii=False) if image.x else None,
            image.id,
        )
        changed = database.execute(
            "UPDATE image SET uri = ?, width = ?, height = ?, sha256 = ?, orientation = ?, split = ?, x = ? WHERE id = ?",
            values,
        )
        if changed.rowcount == 0:
            database.execute(
                "INSERT INTO image (uri, width, height, sha256, orientation, split, x, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    # ------------------------------------------------- agents, labels, settings

    @property
    def agents(self) -> tuple[Agent, ...]:
        rows = self._database.execute("SELECT body FROM agent ORDER BY id")
        return tuple(codec.agent_in(json.loads(row[0])) for row in rows)

    def add_agent(self, agent: Agent) -> None:
        """A second one with the same id replaces the first. Raises ProjectError."""
        self._put("agent", agent.id, codec.agent_out(agent))

    @property
    def labels(self) -> tuple[Label, ...]:
        rows = self._database.execute("SELECT body FROM label ORDER BY id")
        return tuple(codec.label_in(json.loads(row[0])) for row in rows)

    def add_label(self, label: Label) -> None:
        """Raises ProjectError."""
        self._put("label", label.id, codec.label_out(label))

    def _put(self, table: str, item_id: str, body: dict[str, Any]) -> None:
        with self._transaction() as database:
            database.execute(
                f"INSERT INTO {table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                (item_id, _dumps(body)),
            )

    def get(self, name: str) -> str | None:
        row = self._database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set(self, name: str, value: str) -> None:
        """Raises ProjectError."""
        with self._transaction() as database:
            database.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))

    # -------------------------------------------------------------- the file

    def _open(self) -> sqlite3.Connection:
        target = ":memory:" if self.path is None else f"{self.path.as_uri()}?mode={'ro' if self.read_only else 'rwc'}"
        try:
            database = sqlite3.connect(target, uri=self.path is not None, isolation_level=None, timeout=5)
            try:
                self._prepare(database)
            except BaseException:
                database.close()
                raise
        except sqlite3.Error as error:
            raise ProjectError(
                f"{self.path} cannot be opened ({error}). It was not changed; restore a copy of it, or move it "
                "away to start a new project."
            ) from error
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        database.execute("PRAGMA foreign_keys = ON")
        version = int(database.execute("PRAGMA user_version").fetchone()[0])
        tables = int(database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        owner = int(database.execute("PRAGMA application_id").fetchone()[0])
        if tables and owner != APPLICATION_ID:
            raise ProjectError(f"{self.path} is not a CrossAlign project; choose another file")
        if version > VERSION:
            raise ProjectError(f"{self.path} was made by a newer version of CrossAlign GUI; update the program to open it")
        if self.read_only:
            return
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        if version < VERSION:
            if tables and self.path is not None:
                self._back_up(database, self.path.with_suffix(f".v{version}.bak"))
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            for number in range(version, VERSION):
                database.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[number]}; PRAGMA user_version = {number + 1}; COMMIT;")

    @staticmethod
    def _back_up(database: sqlite3.Connection, path: Path) -> None:
        copy = sqlite3.connect(path)
        try:
            database.backup(copy)
        finally:
            copy.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        if self.read_only:
            raise ProjectError("This project is open in another window; it can only be read here")
        if self._in_batch:
            yield self._database
            return
        try:
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
                f"The change could not be saved ({error}). Free some space or check the disk, then try again; "
                "nothing before it was lost."
            ) from error


def can_write(folder: Path) -> bool:
    """Whether a file can be made there (permissions alone do not tell)."""
    try:
        probe_file = folder / f".crossalign-{os.getpid()}"
        probe_file.touch(exist_ok=False)
        probe_file.unlink()
    except OSError:
        return False
    return True


_CODECS: dict[str, Any] = {
    "caption": codec.caption_in,
    "span": codec.span_in,
    "entity": codec.entity_in,
    "region": codec.region_in,
    "link": codec.link_in,
}


def _dumps(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rows(document: Document) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(id, a row of the table `item`); owner and target are what the item dies with."""
    image = document.image.id
    for place, caption in enumerate(document.captions):
        body = _dumps(codec.caption_out(caption))
        yield caption.id, (caption.id, image, "caption", place, None, None, caption.text, None, body)
    for place, entity in enumerate(document.entities):
        yield (
            entity.id,
            (entity.id, image, "entity", place, None, None, None, None, _dumps(codec.entity_out(entity))),
        )
    for place, span in enumerate(document.spans):
        body = _dumps(codec.span_out(span))
        yield span.id, (span.id, image, "span", place, span.caption, None, span.text, None, body)
    for place, region in enumerate(document.regions):
        body = _dumps(codec.region_out(region))
        yield region.id, (region.id, image, "region", place, None, None, None, region.status, body)
    for place, link in enumerate(document.links):
        body = _dumps(codec.link_out(link))
        yield link.id, (link.id, image, "link", place, link.span, link.region, None, link.status, body)
