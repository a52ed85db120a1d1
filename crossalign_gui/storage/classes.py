"""The class list of a project: counted, renamed, merged, numbered. Regions name a class by its id, so that only a merge touches
them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from crossalign_gui.domain.document import Label
from crossalign_gui.domain.messages import message
from crossalign_gui.storage import codec
from crossalign_gui.storage.opening import ProjectError
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.rows import dumps


def counts(project: Project) -> dict[str, int]:
    """Regions that are not rejected, by the id of their class. Raises ProjectError."""
    return dict(
        project.rows(
            "SELECT label, count(*) FROM item WHERE kind = 'region' AND status IS NOT 'rejected'"
            " AND label IS NOT NULL GROUP BY label"
        )
    )


def rename(project: Project, label_id: str, name: str) -> None:
    """Raises ProjectError, also for an empty name and for that of another class."""
    name = " ".join(name.split())
    if not name:
        raise ProjectError(message("A class needs a name"))
    if any(label.name == name and label.id != label_id for label in project.labels):
        raise ProjectError(message("There is a class “{}” already; merge the two", name))
    _put(project, [replace(_label(project, label_id), name=name)])


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


def merge(project: Project, label_ids: Iterable[str], into: str) -> int:
    """Regions of these classes get another one and the classes go, their numbers with them; how many regions. Raises
    ProjectError."""
    kept = _label(project, into)
    gone = [_label(project, label_id) for label_id in label_ids if label_id != into]
    names = [*kept.synonyms, *(name for label in gone for name in (label.name, *label.synonyms))]
    count = 0
    with project.transaction() as database:
        for label in gone:
            count += database.execute(
                "UPDATE item SET body = json_set(body, '$.label', ?) WHERE kind = 'region' AND label = ?",
                (into, label.id),
            ).rowcount
            database.execute(
                "UPDATE image SET statements = replace(statements, ?, ?) WHERE statements IS NOT NULL",
                (_said(label.id), _said(into)),
            )
            database.execute("DELETE FROM label WHERE id = ?", (label.id,))
    _put(project, [replace(kept, synonyms=tuple(dict.fromkeys(name for name in names if name != kept.name)))])
    return count


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
