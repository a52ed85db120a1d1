"""What was done to an image besides its document: state of review, comments, judgements; as the JSON of the interchange file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.summary import BY_HAND

Json = dict[str, Any]
_COMMENT = ("id", "author", "created", "text", "resolved")
_EVENT = ("at", "who", "kind", "proposal", "word", "agent", "seconds", "score")


def work_on(project: Project, image_id: str) -> Json:
    """Empty for an image that nobody has touched. Raises ProjectError."""
    found: Json = {}
    for state, at, who in project.rows("SELECT state, changed_at, changed_by FROM image WHERE id = ?", image_id):
        said = {"state": state if state != "new" else None, "changed_at": at, "changed_by": who}
        found = {name: value for name, value in said.items() if value}
    comments = project.rows(f"SELECT {', '.join(_COMMENT)} FROM comment WHERE image = ? ORDER BY created, rowid", image_id)
    events = project.rows(f"SELECT {', '.join(_EVENT)} FROM event WHERE image = ? ORDER BY number", image_id)
    if comments:
        found["comments"] = [_lean(_COMMENT, row) for row in comments]
        for comment in found["comments"]:
            comment["resolved"] = bool(comment["resolved"])
    if events:
        found["events"] = [_lean(_EVENT, row) for row in events]
    return found


def take_work(project: Project, image_id: str, work: Mapping[str, Any], ids: Mapping[str, str]) -> None:
    """Join what a file says of an image with what the project says: a state that a person set here stays, comments and
    judgements that are here already are not doubled. ids: the new ids of what judgements name. Raises ProjectError."""
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
            if (item["author"], item["created"], item["text"]) not in said:
                taken = database.execute("SELECT 1 FROM comment WHERE id = ?", (item["id"],)).fetchone()
                database.execute(
                    "INSERT INTO comment (id, image, author, created, text, resolved) VALUES (?, ?, ?, ?, ?, ?)",
                    (new_id("m") if taken else item["id"], image_id, item["author"], item["created"], item["text"],
                     int(item.get("resolved", False))),
                )  # fmt: skip
        logged = set(database.execute("SELECT at, who, kind, word, agent FROM event WHERE image = ?", (image_id,)))
        for item in work.get("events", ()):
            at, who, kind, proposal, word, agent, seconds, score = (item.get(name) for name in _EVENT)
            if (at, who, kind, word, agent) not in logged:
                database.execute(
                    "INSERT INTO event (image, at, who, kind, proposal, word, agent, seconds, score)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (image_id, at, who, kind, ids.get(proposal, proposal) if proposal else None, word, agent, seconds, score),
                )


def _lean(names: tuple[str, ...], row: tuple[Any, ...]) -> Json:
    return {name: value for name, value in zip(names, row, strict=True) if value is not None}
