"""A project: all documents of a folder of images in one SQLite file (project_file.py). Used from one thread (the window's).

Every `save` is one lasting transaction.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import platformdirs

from crossalign_gui.domain.classes import joined, numbered
from crossalign_gui.domain.document import Agent, Document, Image, Label
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import new_id
from crossalign_gui.domain.reading import reading_of
from crossalign_gui.storage import codec, statements
from crossalign_gui.storage.images import ImageError, natural_key, natural_keys, probe
from crossalign_gui.storage.opening import DamagedError, ProjectError, unreadable
from crossalign_gui.storage.project_file import ProjectFile
from crossalign_gui.storage.rows import (
    dumps,
    note_deleted,
    read_items,
    rows_of,
    write_image,
    write_judgement,
    write_statements,
    write_summary,
    write_trail,
)
from crossalign_gui.storage.sources import source_of
from crossalign_gui.storage.summary import BY_HAND, Judgement, judgements, summarise

__all__ = ["FILE_NAME", "DamagedError", "Project", "ProjectError", "can_write", "now"]

FILE_NAME = ".crossalign.sqlite"


class Project(ProjectFile):
    def __init__(
        self, path: Path, folder: Path, *, note: str = "", beside: ProjectFile | None = None, frozen: bool = False
    ) -> None:
        """See ProjectFile."""
        super().__init__(path, folder, note=note, beside=beside, frozen=frozen)
        self._label_names: dict[str, str] = {}

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
            raise ProjectError(message("There is no project {}", path))
        return cls(path.resolve(), path.resolve().parent)

    def beside(self) -> Project:
        """A second connection to the same file, for one long piece of work in another thread; close it before this one.

        Raises ProjectError.
        """
        return Project(self.path, self.folder, beside=self)

    # ------------------------------------------------------------------ images

    def image_ids(self) -> list[str]:
        return [row[0] for row in self.rows("SELECT id FROM image ORDER BY number")]

    def add_images(self, paths: Iterable[Path]) -> list[str]:
        """Add files that are not there yet; the ids of all of them, in order. Nothing is decoded.

        Raises ProjectError.
        """
        uris = [self.uri_of(path) for path in paths]
        self._add(uris)
        return [str(self.rows("SELECT id FROM image WHERE uri = ?", uri)[0][0]) for uri in uris]

    def add_uris(self, uris: Iterable[str]) -> None:
        """Add images by uri, see `uri_of`; those that are known stay as they are, and those that were removed (see bulk.py) stay
        away. Raises ProjectError."""
        removed = {row[0] for row in self.rows("SELECT uri FROM removed")}
        self._add([uri for uri in uris if uri not in removed])

    def _add(self, uris: Sequence[str]) -> None:
        rows = [(new_id("i"), uri, name) for uri, name in zip(uris, natural_keys(uris), strict=True)]
        with self.transaction(lasting=False) as database:
            database.executemany("INSERT OR IGNORE INTO image (id, uri, name) VALUES (?, ?, ?)", rows)

    def id_of_number(self, number: int) -> str:
        """Images are numbered as they are added. Raises KeyError."""
        rows = self.rows("SELECT id FROM image WHERE number = ?", number)
        if not rows:
            raise KeyError(number)
        return str(rows[0][0])

    def number_of(self, image_id: str) -> int | None:
        rows = self.rows("SELECT number FROM image WHERE id = ?", image_id)
        return int(rows[0][0]) if rows else None

    def last_number(self) -> int:
        """Of the image that was added last, 0 without one; as many images there are at most."""
        return int(self.rows("SELECT ifnull(max(number), 0) FROM image")[0][0])

    def numbers_after(self, number: int) -> list[int]:
        """Of the images that were added later, in order."""
        return [row[0] for row in self.rows("SELECT number FROM image WHERE number > ? ORDER BY number", number)]

    def id_of(self, uri: str) -> str | None:
        row = self._database.execute("SELECT id FROM image WHERE uri = ?", (uri,)).fetchone()
        return None if row is None else str(row[0])

    def uri_of(self, path: Path) -> str:
        """Relative to the project's folder inside it, a file: URI elsewhere and for names that are not UTF-8."""
        path = Path.cwd() / path
        if path.is_relative_to(self.folder) and is_text(str(path)):
            return path.relative_to(self.folder).as_posix()
        return path.as_uri()

    def set_uri(self, image_id: str, uri: str) -> None:
        """Raises ProjectError, also when another image has it."""
        with self.transaction() as database:
            database.execute("UPDATE image SET uri = ?, name = ?, missing = 0 WHERE id = ?", (uri, natural_key(uri), image_id))

    def image_path(self, image_id: str) -> Path:
        """Raises KeyError."""
        row = self._database.execute("SELECT uri FROM image WHERE id = ?", (image_id,)).fetchone()
        if row is None:
            raise KeyError(image_id)
        return self.path_of_uri(str(row[0]))

    def image_source(self, image_id: str) -> Path:
        """The file with the frame and the window that were chosen, see sources.py. Raises KeyError."""
        row = self._database.execute("SELECT uri, x FROM image WHERE id = ?", (image_id,)).fetchone()
        if row is None:
            raise KeyError(image_id)
        return self.source_of(Image(image_id, row[0], 0, 0, x=json.loads(row[1]) if row[1] else {}))

    def source_of(self, image: Image) -> Path:
        return source_of(self.path_of_uri(image.uri), reading_of(image))

    def uris(self) -> list[str]:
        return [row[0] for row in self._database.execute("SELECT uri FROM image")]

    def path_of_uri(self, uri: str) -> Path:
        if uri.startswith("file:"):
            return Path(unquote(urlsplit(uri).path, errors="surrogateescape"))
        return self.folder / uri

    def state(self, image_id: str) -> str:
        """Where the image is in the work, such as 'new' or 'done'. Raises KeyError and ProjectError."""
        rows = self.rows("SELECT state FROM image WHERE id = ?", image_id)
        if not rows:
            raise KeyError(image_id)
        return str(rows[0][0])

    def set_state(self, image_id: str, state: str) -> None:
        """One of summary.BY_HAND; anything else gives the image the state that follows from its document.

        Raises KeyError, ImageError and ProjectError.
        """
        if state not in BY_HAND:
            state = summarise(self.document(image_id)).state
        at = now()
        with self.transaction() as database:
            database.execute(
                "UPDATE image SET state = ?, changed_at = ?, changed_by = ? WHERE id = ?", (state, at, self.author, image_id)
            )
            write_judgement(database, image_id, at, self.author, Judgement(None, state, None, None))

    # --------------------------------------------------------------- documents

    def document(self, image_id: str) -> Document:
        """Raises KeyError for an unknown id, ProjectError for what makes no sense, and ImageError when the size is not known
        and cannot be found out."""
        rows = self.rows(
            "SELECT id, uri, width, height, sha256, orientation, split, x, statements FROM image WHERE id = ?", image_id
        )
        if not rows:
            raise KeyError(image_id)
        row = rows[0] if rows[0][2] is not None else self._measured(rows[0])
        try:
            image = Image(row[0], row[1], row[2], row[3], row[4], row[5], row[6], json.loads(row[7]) if row[7] else {})
            document = read_items(self._database, image)
            if rows[0][8]:
                conflicts, complete = statements.read(json.loads(rows[0][8]))
                document = replace(document, conflicts=conflicts, complete=complete)
        except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise unreadable(error) from error
        return document if document.regions else replace(document, image=self._renewed(image))

    def documents(self, numbers: Iterable[int] | None = None) -> Iterator[Document]:
        """One at a time: all of them, or those of the images with these numbers; images whose file cannot be read are left
        out."""
        for image_id in self.image_ids() if numbers is None else map(self.id_of_number, numbers):
            try:
                yield self.document(image_id)
            except ImageError:
                continue

    def save(self, before: Document | None, after: Document, state: str | None = None) -> None:
        """Write what differs between two versions of a document, in one transaction; with it the state of the image where one
        is given. Raises ProjectError."""
        old = {} if before is None else dict(rows_of(before, after))
        new = dict(rows_of(after, before))
        image_id, summary, at = after.image.id, summarise(after), now()
        judged = list(judgements(before, after)) if before is not None and self.author else []
        with self.transaction() as database:
            if before is None or before.image != after.image:
                write_image(database, after.image)
            if before is not None:
                write_trail(database, image_id, old, new)
                note_deleted(database, before, after, at, self.author)
            if (after.conflicts, after.complete) != ((before.conflicts, before.complete) if before is not None else ((), ())):
                write_statements(database, after)
            gone = [(item_id,) for item_id in old if item_id not in new]
            database.executemany("DELETE FROM item WHERE id = ?", gone)
            database.executemany(
                "INSERT INTO item (id, image, kind, place, owner, target, text, status, label, body)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place,"
                " owner = excluded.owner, target = excluded.target, text = excluded.text,"
                " status = excluded.status, label = excluded.label, body = excluded.body",
                [row for item_id, row in new.items() if old.get(item_id) != row],
            )
            if before is None or summary != summarise(before):
                write_summary(database, image_id, summary)
            if state is not None:
                database.execute("UPDATE image SET state = ? WHERE id = ?", (state, image_id))
            if self.author:
                database.execute("UPDATE image SET changed_at = ?, changed_by = ? WHERE id = ?", (at, self.author, image_id))
            for judgement in judged:
                write_judgement(database, image_id, at, self.author, judgement)

    def _measured(self, row: Sequence[Any]) -> tuple[Any, ...]:
        info = probe(self.image_source(row[0]))
        if not self.read_only:
            with self.transaction(lasting=False) as database:
                database.execute(
                    "UPDATE image SET width = ?, height = ?, orientation = ? WHERE id = ?",
                    (info.width, info.height, info.orientation, row[0]),
                )
        return (row[0], row[1], info.width, info.height, row[4], info.orientation, row[6], row[7])

    def _renewed(self, image: Image) -> Image:
        """With the size that the file has now, where it changed since it was measured; nothing depends on the old one."""
        rows = self.rows("SELECT size, mtime FROM image WHERE id = ?", image.id)
        try:
            stat = self.image_path(image.id).stat()
            if tuple(rows[0]) == (stat.st_size, stat.st_mtime_ns):
                return image
            info = probe(self.source_of(image))
        except (OSError, ValueError, ImageError):
            return image
        if not self.read_only:
            with self.transaction(lasting=False) as database:
                database.execute(
                    "UPDATE image SET width = ?, height = ?, orientation = ? WHERE id = ?",
                    (info.width, info.height, info.orientation, image.id),
                )
                # where there is a hash, size and time are those of the file that was hashed (storage/relink.py)
                database.execute(
                    "UPDATE image SET size = ?, mtime = ? WHERE id = ? AND content IS NULL",
                    (stat.st_size, stat.st_mtime_ns, image.id),
                )
        return replace(image, width=info.width, height=info.height, exif_orientation=info.orientation)

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
        """In the order of their numbers; those of a file that is older than the numbers get theirs here."""
        return numbered(self._stored_labels())

    def _stored_labels(self) -> list[Label]:
        return [codec.label_in(json.loads(row[0])) for row in self._database.execute("SELECT body FROM label")]

    def label_name(self, label_id: str) -> str:
        """Of a class; empty when there is none with this id. What another connection adds is seen."""
        if label_id not in self._label_names:
            self._label_names = {label_id: "", **{label.id: label.name for label in self.labels}}
        return self._label_names[label_id]

    def forget_names(self) -> None:
        """Names of classes changed."""
        self._label_names = {}

    def add_label(self, label: Label) -> None:
        """See `add_labels`. Raises ProjectError."""
        self.add_labels([label])

    def add_labels(self, labels: Iterable[Label]) -> None:
        """Classes with numbers of their own where these are free, else with the next ones. A class with an id that is there
        replaces it and takes over its number. Raises ProjectError."""
        stored = {label.id: label for label in self._stored_labels()}
        with self.batch():
            for label in joined(stored.values(), labels):
                if stored.get(label.id) != label:
                    self._put("label", label.id, codec.label_out(label))

    def label_named(self, name: str) -> str:
        """The id of the class with this name, made when it is new. Raises ProjectError."""
        known = next((label.id for label in self.labels if label.name == name), None)
        if known is None:
            known = new_id("label")
            self.add_label(Label(known, name))
        return known

    def _put(self, table: str, item_id: str, body: dict[str, Any]) -> None:
        with self.transaction() as database:
            database.execute(
                f"INSERT INTO {table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                (item_id, dumps(body)),
            )

    def get(self, name: str) -> str | None:
        row = self._database.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set(self, name: str, value: str) -> None:
        """Raises ProjectError."""
        with self.transaction(lasting=False) as database:
            database.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))


def now() -> str:
    """ISO 8601 in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def is_text(name: str) -> bool:
    """Whether UTF-8 can hold it: file names may have any bytes."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def can_write(folder: Path) -> bool:
    """Whether a file can be made there (permissions alone do not tell)."""
    try:
        probe_file = folder / f".crossalign-{os.getpid()}"
        probe_file.touch(exist_ok=False)
        probe_file.unlink()
    except OSError:
        return False
    return True
