"""Comments on images and what has been done: read from a project and written to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from crossalign_gui.domain.operations import new_id
from crossalign_gui.storage.project import Project, now
from crossalign_gui.storage.rows import write_judgement
from crossalign_gui.storage.summary import STATES, Judgement


@dataclass(frozen=True, slots=True)
class Comment:
    """`created` is ISO 8601 in UTC."""

    id: str
    image: str
    author: str
    created: str
    text: str
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of an image; `changed_at` and `changed_by` tell of the last change by a person."""

    id: str
    uri: str
    state: str
    missing: bool
    uncertainty: float | None
    changed_at: str | None
    changed_by: str | None


@dataclass(frozen=True, slots=True)
class WordRate:
    """How proposals for a word were judged."""

    word: str
    accepted: int
    corrected: int
    rejected: int

    @property
    def rate(self) -> float:
        """The share that was accepted as it was."""
        return self.accepted / max(1, self.accepted + self.corrected + self.rejected)


@dataclass(frozen=True, slots=True)
class Statistics:
    """`states`: images in each. `hours`: images finished in each hour with work ('2026-11-24T17', UTC), in order.
    `words`: those judged most often first. `people`: images finished by each. `second`: images that are given out to
    each a second time."""

    states: dict[str, int] = field(default_factory=dict)
    hours: dict[str, int] = field(default_factory=dict)
    words: tuple[WordRate, ...] = ()
    people: dict[str, int] = field(default_factory=dict)
    second: dict[str, int] = field(default_factory=dict)
    gold: tuple[int, float] = (0, 0.0)
    """Images with a known answer that were annotated, and the mean IoU with it (nan without places)."""

    @property
    def per_hour(self) -> float:
        """Images finished in an hour with work, on average."""
        return sum(self.hours.values()) / len(self.hours) if self.hours else 0.0


def row_of(project: Project, number: int) -> Row:
    """Raises KeyError and ProjectError."""
    found = project.rows(
        "SELECT id, uri, state, missing, uncertainty, changed_at, changed_by FROM image WHERE number = ?", number
    )
    if not found:
        raise KeyError(number)
    image_id, uri, state, missing, *rest = found[0]
    return Row(image_id, uri, state, bool(missing), *rest)


def comments(project: Project, image_id: str) -> tuple[Comment, ...]:
    """The oldest first."""
    rows = project.rows(
        "SELECT id, image, author, created, text, resolved FROM comment WHERE image = ? ORDER BY created, rowid", image_id
    )
    return tuple(
        Comment(comment_id, image, author, created, text, bool(resolved))
        for comment_id, image, author, created, text, resolved in rows
    )


def add_comment(project: Project, image_id: str, text: str) -> Comment:
    """By the project's author. Raises ProjectError."""
    made = Comment(new_id("m"), image_id, project.author, now(), text)
    with project.transaction() as database:
        database.execute(
            "INSERT INTO comment (id, image, author, created, text) VALUES (?, ?, ?, ?, ?)",
            (made.id, made.image, made.author, made.created, made.text),
        )
    return made


def return_image(project: Project, image_id: str, reason: str) -> None:
    """Back to whoever changed it last, and not to the one who returns it where somebody else worked on it, with the reason as a
    comment; in one step. Raises ProjectError."""
    with project.batch(), project.transaction() as database:
        add_comment(project, image_id, reason)
        database.execute(
            "UPDATE image SET changed_by = ifnull((SELECT who FROM event WHERE image = ?1 AND who != ?2 AND kind != 'returned'"
            " ORDER BY number DESC LIMIT 1), changed_by) WHERE id = ?1 AND changed_by = ?2",
            (image_id, project.author),
        )
        database.execute("UPDATE image SET state = 'returned' WHERE id = ?", (image_id,))
        write_judgement(database, image_id, now(), project.author, Judgement(None, "returned", None, None))


def returned_to(project: Project, who: str) -> int:
    """How many images came back to a person."""
    return int(project.rows("SELECT count(*) FROM image WHERE state = 'returned' AND changed_by = ?", who)[0][0])


def resolve_comment(project: Project, comment_id: str, resolved: bool) -> None:
    """Raises ProjectError."""
    with project.transaction() as database:
        database.execute("UPDATE comment SET resolved = ? WHERE id = ?", (resolved, comment_id))


def statistics(project: Project, most_words: int = 200) -> Statistics:
    """Only the last judgement of a proposal counts, so what was undone does not."""
    states = dict.fromkeys(STATES, 0) | dict(project.rows("SELECT state, count(*) FROM image GROUP BY state"))
    finished = "SELECT {}, count(DISTINCT image) FROM event WHERE kind = 'done' GROUP BY 1 ORDER BY 1"
    rates: dict[str, dict[str, int]] = {}
    for word, kind, count in project.rows(
        "SELECT word, kind, count(*) FROM event WHERE number IN"
        " (SELECT max(number) FROM event WHERE proposal IS NOT NULL GROUP BY proposal) AND kind != 'withdraw' GROUP BY word, kind"
    ):
        rates.setdefault(word or "", {})[kind] = count
    words = [
        WordRate(word, found.get("accept", 0), found.get("correct", 0), found.get("reject", 0))
        for word, found in rates.items()
    ]
    words.sort(key=lambda rate: (-(rate.accepted + rate.corrected + rate.rejected), rate.word))
    from crossalign_gui.storage.people import gold_agreement

    return Statistics(
        states,
        dict(project.rows(finished.format("substr(at, 1, 13)"))),
        tuple(words[:most_words]),
        dict(project.rows(finished.format("who"))),
        dict(
            sorted(
                Counter(
                    name
                    for (second,) in project.rows("SELECT second FROM image WHERE second IS NOT NULL")
                    for name in second.split("\n")
                ).items()
            )
        ),
        gold_agreement(project),
    )
