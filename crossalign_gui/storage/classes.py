"""The class list of a project: counted, renamed, merged, numbered. Regions name a class by its id, so that only a merge touches
them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from crossalign_gui.domain.classes import joined
from crossalign_gui.domain.document import Label
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage import codec
from crossalign_gui.storage.opening import ProjectError
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.rows import dumps, version_of

_NAMING = (("image", "statements"), ("image", "gold"), ("removed", "body"), ("bin", "body"))
"""Columns of JSON that name classes, besides regions."""


def counts(project: Project) -> dict[str, int]:
    """Regions that are not rejected, by the id of their class. Raises ProjectError."""
    return dict(
        project.rows(
            "SELECT label, count(*) FROM item WHERE kind = 'region' AND status IS NOT 'rejected'"
            " AND label IS NOT NULL GROUP BY label"
        )
    )


def with_names(project: Project, names: Iterable[str], keep: bool) -> tuple[Label, ...] | None:
    """All classes, with new ones of these names, which get the next numbers; None where the project cannot be written. keep: the
    project gets them. Raises ProjectError."""
    if project.read_only:
        return None
    if not keep:
        return joined(project.labels, (Label(f"class {name}", name) for name in names))
    known = {label.name for label in project.labels}
    project.add_labels([Label(new_id("label"), name) for name in names if name not in known])
    project.forget_names()
    return project.labels


def add(project: Project, name: str) -> None:
    """Raises ProjectError, also for an empty name and for that of another class."""
    label_id = new_id("label")
    project.add_label(Label(label_id, _free(project, label_id, name)))


def rename(project: Project, label_id: str, name: str) -> None:
    """Raises ProjectError, also for an empty name and for that of another class."""
    _put(project, [replace(_label(project, label_id), name=_free(project, label_id, name))])


def _free(project: Project, label_id: str, name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ProjectError(message("A class needs a name"))
    if any(label.name == name and label.id != label_id for label in project.labels):
        raise ProjectError(message("There is a class “{}” already; merge the two", name))
    return name


def renumber(project: Project, label_id: str, number: int) -> None:
    """Give a class its number for exports; the class that has it takes over the old one. Raises ProjectError."""
    if not 0 <= number < 2**31:
        raise ProjectError(message("A class number is 0 or more"))
    mine = _label(project, label_id)
    other = next((label for label in project.labels if label.number == number and label.id != label_id), None)
    changed = [replace(mine, number=number)]
    if other is not None:
        changed.append(replace(other, number=mine.number))
    _put(project, [replace(label, x=_without_ids(label.x)) for label in changed])


@dataclass(frozen=True, slots=True)
class Merged:
    """What takes a merge back. kept: the class that took over, before and after it; regions: their ids by the class that they had;
    texts: (table, column, rowid, before, after) of what else named one of these classes."""

    kept: tuple[Label, Label]
    gone: tuple[Label, ...]
    regions: Mapping[str, tuple[str, ...]]
    texts: Sequence[tuple[str, str, int, str, str]]

    @property
    def count(self) -> int:
        return sum(map(len, self.regions.values()))


def merge(project: Project, label_ids: Iterable[str], into: str) -> Merged:
    """Regions of these classes get another one and the classes go, their numbers with them. Raises ProjectError."""
    kept = _label(project, into)
    gone = tuple(_label(project, label_id) for label_id in label_ids if label_id != into)
    names = [*kept.synonyms, *(name for label in gone for name in (label.name, *label.synonyms))]
    after = replace(kept, synonyms=tuple(dict.fromkeys(name for name in names if name != kept.name)))
    regions: dict[str, tuple[str, ...]] = {}
    texts: list[tuple[str, str, int, str, str]] = []
    with project.batch(), project.transaction() as database:
        for label in gone:
            rows = database.execute(
                "SELECT image, id, body FROM item WHERE kind = 'region' AND label = ?", (label.id,)
            ).fetchall()
            regions[label.id] = tuple(item for _, item, _ in rows)
            database.executemany(
                "INSERT OR IGNORE INTO trail (image, item, version) VALUES (?, ?, ?)",
                ((image, item, version_of(body)) for image, item, body in rows),
            )
            _give(database, regions[label.id], into, label.id)
            for table, column in _NAMING:
                query = f"SELECT rowid, {column} FROM {table} WHERE instr({column}, ?)"
                for row, text in database.execute(query, (_said(label.id),)).fetchall():
                    changed = text.replace(_said(label.id), _said(into))
                    database.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (changed, row))
                    texts.append((table, column, row, text, changed))
            database.execute("DELETE FROM label WHERE id = ?", (label.id,))
        _put(project, [after])
    return Merged((kept, after), gone, regions, texts)


def unmerge(project: Project, step: Merged) -> int:
    """Take a merge back, but for regions that have another class or are not there any more; how many. Raises ProjectError."""
    before, after = step.kept
    count = 0
    with project.batch(), project.transaction() as database:
        project.add_labels(step.gone)
        for label_id, regions in step.regions.items():
            count += _give(database, regions, label_id, after.id)
        for table, column, row, old, new in reversed(step.texts):
            database.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ? AND {column} = ?", (old, row, new))
        now = next((label for label in project.labels if label.id == after.id), None)
        if now is not None and now.synonyms == after.synonyms:
            _put(project, [replace(now, synonyms=before.synonyms)])
    project.forget_names()
    return count


def _give(database: sqlite3.Connection, regions: Sequence[str], label_id: str, instead_of: str) -> int:
    return database.executemany(
        "UPDATE item SET label = ?1, body = json_set(body, '$.label', ?1) WHERE id = ?2 AND label = ?3",
        ((label_id, region, instead_of) for region in regions),
    ).rowcount


def _label(project: Project, label_id: str) -> Label:
    found = next((label for label in project.labels if label.id == label_id), None)
    if found is None:
        raise ProjectError(message("This class is not in the project any more"))
    return found


def _put(project: Project, labels: Iterable[Label]) -> None:
    """All classes, so that those of an older file keep the numbers that they are seen with."""
    changed = {label.id: label for label in labels}
    with project.transaction() as database:
        database.executemany(
            "INSERT INTO label (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            [(label.id, dumps(codec.label_out(changed.get(label.id, label)))) for label in project.labels],
        )
    project.forget_names()


def _said(label_id: str) -> str:
    """How a mark or a conflict names a class, in the project file."""
    return f'"label":{json.dumps(label_id, ensure_ascii=False)}'


def _without_ids(x: object) -> dict[str, object]:
    """The number that a person gives holds in COCO too: the id that an import brought gives way."""
    found = dict(x) if isinstance(x, dict) else {}
    coco = found.get("coco")
    if isinstance(coco, dict):
        found["coco"] = {key: value for key, value in coco.items() if key != "id"}
    return found
