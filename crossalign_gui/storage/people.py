"""What several people made of the same images, from their files; the blind second annotation and hidden known answers."""

from __future__ import annotations

import csv
import json
import math
import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from crossalign_gui.domain.attributes import without_own
from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.people import GOLD, Agreement, Measured, Why, compare, judged
from crossalign_gui.storage import statements
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.joining import find
from crossalign_gui.storage.project import Project, ProjectError
from crossalign_gui.storage.rows import dumps
from crossalign_gui.storage.whole import put_page, take_whole, whole_out
from crossalign_gui.storage.work_log import given_to

_HEADER = ("image", "phrase", "first", "second", "iou", "same_phrase", "same_absence", "disagreement", "at")


def common(
    first: Project,
    others: Mapping[str, Project],
    name: str,
    check: Callable[[], None] = lambda: None,
    *,
    gold: bool = True,
    least: int = 2,
) -> Iterator[dict[str, Document]]:
    """Images of the first project that another one has too, with what each person made of them, without open proposals; known
    answers as a person of their own. least: people who said something about an image. Raises ProjectError."""
    for image_id, uri, content, known in first.rows(
        "SELECT id, uri, ifnull(content, sha256), gold FROM image ORDER BY number"
    ):
        check()
        found = {}
        for who, project in others.items():
            place = find(project, image_id, uri, content)
            document = _document(project, place)
            if document is not None and _said(document):
                found[who] = replace(document, image=replace(document.image, id=image_id))
        mine = _document(first, image_id)
        if mine is not None and _said(mine):
            found[name] = mine
        if known and gold:
            found[GOLD] = judged(statements.document_in(json.loads(known)))
        if len(found) >= least:
            yield found


def short_names(paths: Sequence[Path], taken: Collection[str] = ()) -> list[str]:
    """What the people of these files are called, no two alike and none as `taken`: short where that tells them apart."""
    names = [path.resolve().name.partition(".")[0] or path.resolve().parent.name for path in paths]
    clear = len(set(names)) == len(names) and not {*taken, GOLD} & set(names)
    return names if clear else [str(path.resolve()) for path in paths]


def _document(project: Project, image_id: str | None) -> Document | None:
    try:
        return None if image_id is None else judged(project.document(image_id))
    except ImageError:
        return None


def _said(document: Document) -> bool:
    return bool(document.links or document.spans or document.regions)


def assignable(project: Project) -> tuple[list[str], list[str]]:
    """The ids of the images that have a caption: those without a known answer, and those with one. Raises ProjectError."""
    rows = project.rows(
        "SELECT id, gold IS NOT NULL FROM image WHERE EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind = 'caption')"
        " ORDER BY number"
    )
    return [image_id for image_id, is_gold in rows if not is_gold], [image_id for image_id, is_gold in rows if is_gold]


def drawn(plain: int, share: float) -> int:
    """How many of so many images a share is."""
    return min(plain, math.ceil(round(share * plain, 6)))


def assign(project: Project, who: str, share: float, seed: int = 0) -> list[str]:
    """A share in (0, 1] of the images that have a caption goes to a second person, drawn by chance, and every image with a known
    answer besides; their ids. Raises ProjectError."""
    plain, gold = assignable(project)
    chosen = {*random.Random(seed).sample(plain, drawn(len(plain), share)), *gold}
    if not chosen:
        raise ProjectError(message("No image has a caption yet; there is nothing to annotate a second time"))
    with project.transaction() as database:
        for image_id in sorted(chosen):
            (given,) = database.execute("SELECT second FROM image WHERE id = ?", (image_id,)).fetchone()
            database.execute("UPDATE image SET second = ? WHERE id = ?", (given_to(given, who), image_id))
    return [image_id for image_id in project.image_ids() if image_id in chosen]


def blind_copy(project: Project, image_ids: Sequence[str], path: Path) -> int:
    """A project file for the second person: the images and their captions, and nothing that anybody made of them, comments and
    known answers included; what the project asks for and forbids goes along. Raises ProjectError; nothing is left behind then."""
    made = path.with_name(f"{path.name}.part")
    made.unlink(missing_ok=True)
    try:
        with Project(made, path.resolve().parent) as blind, blind.batch():
            blind.add_labels(project.labels)
            whole = {name: value for name, value in whole_out(project).items() if name != "removed"}
            page = whole.pop("guidelines", "")
            take_whole(blind, whole)
            for image_id in image_ids:
                document = project.document(image_id)
                place = project.path_of_uri(document.image.uri)
                uri = document.image.uri if path.resolve().parent == project.folder else blind.uri_of(place)
                captions = tuple(replace(caption, prov=None, answer=None) for caption in document.captions)
                blind.save(None, Document(replace(document.image, uri=uri, x=without_own(document.image.x)), captions))
        made.replace(path)
        if page and path.resolve().parent != project.folder:
            put_page(page, path.resolve().parent)
    finally:
        made.unlink(missing_ok=True)
        made.with_name(made.name + ".lock").unlink(missing_ok=True)
    return len(image_ids)


def set_gold(project: Project, image_id: str, document: Document | None) -> None:
    """The known answer of an image; None takes it away. Raises ProjectError."""
    body = None if document is None else dumps(statements.document_out(document))
    with project.transaction() as database:
        database.execute("UPDATE image SET gold = ? WHERE id = ?", (body, image_id))


def is_gold(project: Project, image_id: str) -> bool:
    return bool(project.rows("SELECT 1 FROM image WHERE id = ? AND gold IS NOT NULL", image_id))


def gold_agreement(project: Project) -> tuple[int, float]:
    """Images with a known answer, and the mean IoU of what stands in the project with it; nan without places."""
    if not project.rows("SELECT 1 FROM image WHERE gold IS NOT NULL LIMIT 1"):
        return 0, math.nan
    found = compare(common(project, {}, "project"))
    return found.images, found.measures["iou"].value


_WHY: dict[Why, str] = {
    "asked": "a model that is asked about the phrases of people has none of its own",
    "nothing": "nobody said anything of this kind",
    "same": "all say the same; there is no chance to take off",
}


def to_json(found: Agreement) -> dict[str, Any]:
    """nan as null, and why."""
    groups = {"by_word": found.by_word(), "by_person": found.by_person(), "by_day": found.by_day()}
    return {
        "images": found.images,
        "phrases": len(found.rows),
        "captions": {"in_common": found.captions[0], "with_phrases_of_both": found.captions[1]},
        "measures": _told(found.measures),
        "pairs": [{"people": list(pair), "measures": _told(measures)} for pair, measures in found.pairs.items()],
        **{
            name: [{"name": key, "phrases": count, "iou": _plain(value)} for key, (count, value) in group.items()]
            for name, group in groups.items()
        },
        "worst": [
            {"image": row.name, "phrase": row.text, "people": list(row.people), "iou": _plain(row.iou)}
            for row in found.rows[:20]
        ],
    }


def _told(measures: Mapping[str, Measured]) -> dict[str, Any]:
    return {
        name: {"value": _plain(item.value), "low": _plain(item.low), "high": _plain(item.high)}
        | ({"why": _WHY[item.why]} if item.why else {})
        for name, item in measures.items()
    }


def save_rows(found: Agreement, path: Path) -> None:
    """As CSV, the least agreed on first. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_HEADER)
        for row in found.rows:
            value = "" if math.isnan(row.iou) else f"{row.iou:.4f}"
            absence = "" if row.absence is None else row.absence
            writer.writerow([row.name, row.text, *row.people, value, row.exact, absence, f"{row.disagreement:.4f}", row.at])


def _plain(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
