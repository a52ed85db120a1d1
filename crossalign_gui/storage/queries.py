"""The query language over the images of a project.

`state:done word:dog file:street score<0.5 by:NAME has:comment class:dog missing`: terms are joined by "and", a minus before a term
turns it around, quotes keep blanks. Text without a key is looked for in captions and file names, case and accents aside.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.project import Project
from crossalign_gui.storage.summary import STATES, as_words, fold

SORTS = {
    "added": "number",
    "name": "name, number",
    "state": "CASE state WHEN 'new' THEN 0 WHEN 'proposed' THEN 1 WHEN 'work' THEN 2 WHEN 'returned' THEN 2 WHEN 'done' THEN 3"
    " WHEN 'checked' THEN 4 ELSE 5 END, number",
    "score": "score IS NULL, score, number",
    "uncertainty": "uncertainty IS NULL, uncertainty DESC, number",
    "disagreement": "disagreement IS NULL, disagreement DESC, number",
    "changed": "changed_at IS NULL, changed_at DESC, number",
}
"""By name, as SQL. Images without the value come last; the least certain, the most disputed and the newest come first."""

KEYS = (
    "state:",
    "word:",
    "caption:",
    "file:",
    "by:",
    "has:",
    "class:",
    "score",
    "uncertainty",
    "disagreement",
    "verified",
    "missing",
)
_HAS = {
    "conflict": "conflicts",
    "comment": "EXISTS (SELECT 1 FROM comment WHERE comment.image = image.id AND NOT resolved)",
    "caption": "EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind = 'caption')",
    "region": "EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind = 'region')",
    "proposal": "image.id IN (SELECT item.image FROM item WHERE kind = 'region' AND status = 'proposed')",
}
_VERIFIED = (
    "EXISTS (SELECT 1 FROM item WHERE item.image = image.id AND kind = 'link' AND status = 'proposed'"
    " AND json_extract(body, '$.x.crossalign.verified.iou') {} ?)"
)
_CLASS = (
    "image.id IN (SELECT item.image FROM item WHERE kind = 'region' AND status IS NOT 'rejected'"
    " AND item.label IN (SELECT label.id FROM label WHERE instr(' ' || fold(json_extract(label.body, '$.name')) || ' ', ?)))"
)
_FILE = "CASE WHEN uri GLOB '*[^ -~]*' OR uri GLOB 'file:*' THEN instr(fold(uri), ?) ELSE instr(lower(uri), ?) END"
"""Most names are plain: Python's folding of all of them takes five times as long."""
_TERM = re.compile(r'(-?)((?:[^\s"]|"[^"]*"?)+)')
_KEYED = re.compile(r"([a-z]+):(.*)", re.DOTALL)
_NUMBER = re.compile(r"(score|uncertainty|disagreement|verified)(<=|>=|<|>|=)([0-9]*\.?[0-9]+)")


class QueryError(Exception):
    """A query that cannot be read; the text says why."""


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL condition on the table `image` and its values."""

    sql: str
    values: tuple[object, ...]


def parse(text: str) -> Condition:
    """Raises QueryError."""
    parts: list[str] = []
    values: list[object] = []
    for minus, term in _TERM.findall(text):
        found = _condition(term)
        parts.append(f"NOT ifnull(({found.sql}), 0)" if minus else f"({found.sql})")
        values += found.values
    return Condition(" AND ".join(parts) or "1", tuple(values))


def select(project: Project, text: str = "", sort: str = "added") -> array[int]:
    """The numbers of the images that a query finds, in order. Raises QueryError and ProjectError."""
    if not text and sort == "added":
        first, last = project.rows("SELECT min(number) FROM image UNION ALL SELECT max(number) FROM image")
        if first[0] and last[0] - first[0] + 1 == project.rows("SELECT count(*) FROM image")[0][0]:
            return array("q", range(first[0], last[0] + 1))  # 100,000 rows take longer
    found = parse(text)
    order = SORTS[sort]
    return array(
        "q", (row[0] for row in project.rows(f"SELECT number FROM image WHERE {found.sql} ORDER BY {order}", *found.values))
    )


def finished(project: Project, numbers: Iterable[int] | None = None) -> array[int]:
    """Of all images, or of these, those that are done or checked. Raises ProjectError."""
    found = [row[0] for row in project.rows("SELECT number FROM image WHERE state IN ('done', 'checked') ORDER BY number")]
    if numbers is None:
        return array("q", found)
    wanted = set(found)
    return array("q", (number for number in numbers if number in wanted))


def first_named(project: Project, part: str) -> str | None:
    """The image that comes first by name of those whose file has a text in its name. Raises ProjectError."""
    rows = project.rows(f"SELECT id FROM image WHERE {_FILE} ORDER BY name, number LIMIT 1", fold(part), fold(part))
    return str(rows[0][0]) if rows else None


def most_uncertain(project: Project, but: str | None) -> str | None:
    """The unfinished image whose proposals the model is least sure of, other than `but`; of equals the first."""
    rows = project.rows(
        "SELECT id FROM image WHERE uncertainty IS NOT NULL AND state NOT IN ('done', 'checked', 'skipped') AND id IS NOT ?"
        " ORDER BY uncertainty DESC, number LIMIT 1",
        but,
    )
    return str(rows[0][0]) if rows else None


def next_conflict(project: Project, but: str | None) -> str | None:
    """The next image with a conflict after one, from the start again past the end. Raises ProjectError."""
    number = project.number_of(but) if but is not None else None
    rows = project.rows("SELECT id FROM image WHERE conflicts ORDER BY number <= ?, number LIMIT 1", number or 0)
    return str(rows[0][0]) if rows else None


def _condition(term: str) -> Condition:
    number = _NUMBER.fullmatch(term)
    if number and number[1] == "verified":
        return Condition(_VERIFIED.format(number[2]), (float(number[3]),))
    if number:
        return Condition(f"{number[1]} {number[2]} ?", (float(number[3]),))
    keyed = _KEYED.fullmatch(term)
    if keyed is None:
        if term == "missing":
            return Condition("missing", ())
        wanted = fold(term.replace('"', ""))
        words = as_words(wanted).strip()
        return Condition(f"instr(words, ?) OR {_FILE}", (words or wanted, wanted, wanted))
    key, value = keyed[1], keyed[2].replace('"', "")
    if not value:
        raise QueryError(message("After “{}:” comes what to look for", key))
    if (key, value) == ("state", "conflict"):
        return Condition(_HAS["conflict"], ())
    if key == "state":
        if value not in STATES:
            raise QueryError(message("“{}” is no state; the states are {}", value, ", ".join(STATES)))
        return Condition("state = ?", (value,))
    if key == "word":
        return Condition("instr(words, ?)", (as_words(value),))
    if key == "caption":
        return Condition("instr(words, ?)", (as_words(value).strip(),))
    if key == "file":
        return Condition(_FILE, (fold(value), fold(value)))
    if key == "by" and value.startswith("="):  # the whole name
        return Condition("fold(ifnull(changed_by, '')) = ?", (fold(value[1:]),))
    if key == "by":
        return Condition("instr(fold(ifnull(changed_by, '')), ?)", (fold(value),))
    if key == "class":
        return Condition(_CLASS, (f" {fold(value)} ",))
    if key == "has":
        if value not in _HAS:
            raise QueryError(message("“has:{}” is not known; has: takes {}", value, ", ".join(_HAS)))
        return Condition(_HAS[value], ())
    raise QueryError(message("“{}:” is not known; a query takes {} and text", key, " ".join(KEYS)))
