"""What was done to an image besides its document: state of review, comments, judgements, second annotation and known answers,
deleted captions, hashes of earlier versions; as the JSON of the interchange file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from crossalign_gui.domain.merge import of_image
from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage import statements
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.rows import dumps
from crossalign_gui.storage.summary import BY_HAND

Json = dict[str, Any]
_BIN = ("id", "at", "who", "text", "body")
_COMMENT = ("id", "author", "created", "text", "resolved")
_EVENT = ("at", "who", "kind", "proposal", "word", "agent", "seconds", "score")


class Events:
    """The judgements of a project, found by image. The table has no index by image, which would slow every change of many images:
    where they were is read once, and after that only what came since."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._numbers: dict[str, list[int]] = {}
        self._last = 0

    def of(self, image_id: str, columns: tuple[str, ...]) -> list[tuple[Any, ...]]:
        """In their order. Raises ProjectError."""
        new = self._project.rows("SELECT number, image FROM event WHERE number > ? ORDER BY number", self._last)
        for number, image in new:
            self._numbers.setdefault(image, []).append(number)
        self._last = new[-1][0] if new else self._last
        numbers = self._numbers.get(image_id)
        if not numbers:
            return []
        chosen = f"SELECT {', '.join(columns)} FROM event WHERE number IN (SELECT value FROM json_each(?)) AND image = ?"
        return self._project.rows(f"{chosen} ORDER BY number", json.dumps(numbers), image_id)


def work_on(project: Project, image_id: str, events: Events | None = None) -> Json:
    """Empty for an image that nobody has touched. events: where many images are asked for, the same for all. Raises ProjectError."""
    found: Json = {}
    for state, at, who in project.rows("SELECT state, changed_at, changed_by FROM image WHERE id = ?", image_id):
        said = {"state": state if state != "new" else None, "changed_at": at, "changed_by": who}
        found = {name: value for name, value in said.items() if value}
    for second, gold in project.rows("SELECT second, gold FROM image WHERE id = ?", image_id):
        known = {"second": second, "gold": None if gold is None else json.loads(gold)}
        found |= {name: value for name, value in known.items() if value is not None}
    comments = project.rows(f"SELECT {', '.join(_COMMENT)} FROM comment WHERE image = ? ORDER BY created, rowid", image_id)
    logged = _judged(project, image_id, events, _EVENT)
    if comments:
        found["comments"] = [_lean(_COMMENT, row) for row in comments]
        for comment in found["comments"]:
            comment["resolved"] = bool(comment["resolved"])
    if logged:
        found["events"] = [_lean(_EVENT, row) for row in logged]
    deleted = project.rows(f"SELECT {', '.join(_BIN)} FROM bin WHERE image = ? ORDER BY rowid", image_id)
    if deleted:
        found["bin"] = [{**dict(zip(_BIN, row, strict=True)), "body": json.loads(row[-1])} for row in deleted]
    trail = project.rows("SELECT item, version FROM trail WHERE image = ? ORDER BY item, version", image_id)
    for item, version in trail:
        found.setdefault("trail", {}).setdefault(item, []).append(bytes(version).hex())
    return found


def gold_of(project: Project, image_id: str) -> Json | None:
    """The known answer, as the JSON of a document. Raises ProjectError."""
    found = project.rows("SELECT gold FROM image WHERE id = ? AND gold IS NOT NULL", image_id)
    return json.loads(found[0][0]) if found else None


def given_to(second: str | None, *names: str) -> str:
    """The column `second` of an image that is given to these people too: one name a line."""
    return "\n".join(dict.fromkeys([*(second or "").split("\n"), *names])).strip("\n")


def take_work(
    project: Project, image_id: str, work: Mapping[str, Any], ids: Mapping[str, str], events: Events | None = None
) -> None:
    """Join what a file says of an image with what the project says: a state that a person set here stays, comments and
    judgements that are here already are not doubled. ids: the new ids of what judgements name. events: as for `work_on`.
    Raises ProjectError."""
    if not work:
        return
    own = project.state(image_id)
    with project.transaction() as database:
        state = work.get("state")
        if state and own not in BY_HAND and (state in BY_HAND or own == "new"):
            database.execute("UPDATE image SET state = ? WHERE id = ?", (state, image_id))
        database.execute(
            "UPDATE image SET changed_at = ?, changed_by = ? WHERE id = ? AND changed_at IS NULL",
            (work.get("changed_at"), work.get("changed_by"), image_id),
        )
        said = set(database.execute("SELECT author, created, text FROM comment WHERE image = ?", (image_id,)))
        for item in work.get("comments", ()):
            if item.get("resolved"):
                database.execute(
                    "UPDATE comment SET resolved = 1 WHERE image = ? AND author = ? AND created = ? AND text = ?",
                    (image_id, item["author"], item["created"], item["text"]),
                )
            if (item["author"], item["created"], item["text"]) not in said:
                taken = database.execute("SELECT 1 FROM comment WHERE id = ?", (item["id"],)).fetchone()
                database.execute(
                    "INSERT INTO comment (id, image, author, created, text, resolved) VALUES (?, ?, ?, ?, ?, ?)",
                    (new_id("m") if taken else item["id"], image_id, item["author"], item["created"], item["text"],
                     int(item.get("resolved", False))),
                )  # fmt: skip
        said_here = work.get("events", ())
        logged = set(_judged(project, image_id, events, ("at", "who", "kind", "word", "agent"))) if said_here else set()
        for item in said_here:
            at, who, kind, proposal, word, agent, seconds, score = (item.get(name) for name in _EVENT)
            if (at, who, kind, word, agent) not in logged:
                database.execute(
                    "INSERT INTO event (image, at, who, kind, proposal, word, agent, seconds, score)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (image_id, at, who, kind, ids.get(proposal, proposal) if proposal else None, word, agent, seconds, score),
                )
        if work.get("second"):
            (given,) = database.execute("SELECT second FROM image WHERE id = ?", (image_id,)).fetchone()
            names = given_to(given, *work["second"].split("\n"))
            database.execute("UPDATE image SET second = ? WHERE id = ?", (names, image_id))
        database.execute(
            "UPDATE image SET gold = ifnull(gold, ?) WHERE id = ?",
            (_document(work["gold"], image_id, ids) if "gold" in work else None, image_id),
        )
        database.executemany(
            "INSERT INTO bin (id, image, at, who, text, body) SELECT ?1, ?2, ?3, ?4, ?5, ?6"
            " WHERE NOT EXISTS (SELECT 1 FROM item WHERE id = ?1) AND NOT EXISTS (SELECT 1 FROM bin WHERE id = ?1)",
            [(item["id"], image_id, item["at"], item["who"], item["text"], _document(item["body"], image_id, ids))
             for item in work.get("bin", ())],
        )  # fmt: skip
        database.executemany(
            "INSERT OR IGNORE INTO trail (image, item, version) VALUES (?, ?, ?)",
            [(image_id, ids.get(item, item), bytes.fromhex(version))
             for item, versions in work.get("trail", {}).items() for version in versions],
        )  # fmt: skip


def _judged(project: Project, image_id: str, events: Events | None, columns: tuple[str, ...]) -> list[tuple[Any, ...]]:
    if events is not None:
        return events.of(image_id, columns)
    return project.rows(f"SELECT {', '.join(columns)} FROM event WHERE image = ? ORDER BY number", image_id)


def _document(value: Json, image_id: str, ids: Mapping[str, str]) -> str:
    """Of the image with this id, its parts named by the ids that they have now."""
    found = of_image(statements.document_in(value), image_id)
    named = replace(
        found,
        spans=tuple(replace(item, entity=item.entity and ids.get(item.entity, item.entity)) for item in found.spans),
        entities=tuple(replace(item, id=ids.get(item.id, item.id)) for item in found.entities),
        links=tuple(replace(item, region=item.region and ids.get(item.region, item.region)) for item in found.links),
        regions=tuple(replace(item, id=ids.get(item.id, item.id)) for item in found.regions),
    )
    return dumps(statements.document_out(named))


def _lean(names: tuple[str, ...], row: tuple[Any, ...]) -> Json:
    return {name: value for name, value in zip(names, row, strict=True) if value is not None}
