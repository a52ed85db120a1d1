"""Instructions that a project carries: `guidelines.md` beside its pictures, with the lists of types and attributes that are allowed.

A line that begins with "Types:" or "Attributes:" (also in a list, and in bold) names them, divided by commas.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.domain.validate import outside_lists
from crossalign_gui.storage.project import Project, ProjectError

FILE_NAME = "guidelines.md"
_MOST_BYTES = 2_000_000
_LINE = re.compile(r"^[\s*+\->#]*(types|attributes)\s*:[\s*]*(.*)$", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Guidelines:
    """types, attributes: None where the page names none, so that anything goes."""

    path: Path
    types: frozenset[str] | None = None
    attributes: frozenset[str] | None = None


def path_of(project: Project) -> Path:
    return project.folder / FILE_NAME


def read(project: Project) -> Guidelines | None:
    """None where there is no page. Raises ProjectError."""
    text, path = text_of(project), path_of(project)
    if text is None:
        return None
    lists: dict[str, frozenset[str]] = {}
    for name, values in _LINE.findall(text):
        found = frozenset(value.strip(" .*_`") for value in values.split(",")) - {""}
        lists[name.lower()] = lists.get(name.lower(), frozenset()) | found
    return Guidelines(path, lists.get("types"), lists.get("attributes"))


def text_of(project: Project) -> str | None:
    """Of the page; None where there is none. Raises ProjectError."""
    path = path_of(project)
    if not path.is_file():
        return None
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ProjectError(message("{} is larger than {} MB; put pictures beside it", path.name, _MOST_BYTES // 1_000_000))
        return path.read_text("utf-8", "replace")
    except OSError as error:
        raise ProjectError(message("{} cannot be read: {}", path, error.strerror or error)) from error


def begin(project: Project) -> Path:
    """Make the page where there is none. Raises ProjectError."""
    path = path_of(project)
    if not path.exists():
        text = (
            "# Guidelines\n\nWhat to mark, and how. Pictures beside this file are shown: ![](example.png)\n\n"
            "- Types: people, animals, things\n"
        )
        try:
            path.write_text(text, "utf-8")
        except OSError as error:
            raise ProjectError(message("{} cannot be written: {}", path, error.strerror or error)) from error
    return path


def set_list(project: Project, name: str, values: Sequence[str]) -> None:
    """Let the page list these; name: "types" or "attributes". The page is made where there is none; empty values take the line away.
    The other lines stay. Raises ProjectError; the page is as it was then."""
    path = begin(project)
    text = text_of(project) or ""
    line = f"- {name.capitalize()}: {', '.join(values)}" if values else ""
    own = [match for match in _LINE.finditer(text) if match[1].lower() == name]
    for match in reversed(own[1:] if values else own):
        text = text[: match.start()] + text[match.end() :].removeprefix("\n")
    if values and own:
        text = text[: own[0].start()] + line + text[own[0].end() :]
    elif values:
        text = f"{text.rstrip()}\n\n{line}\n" if text.strip() else f"{line}\n"
    made = path.with_name(f"{path.name}.part")
    try:
        made.write_text(text, "utf-8")
        made.replace(path)
    except OSError as error:
        raise ProjectError(message("{} cannot be written: {}", path, error.strerror or error)) from error
    finally:
        made.unlink(missing_ok=True)


def check(project: Project, guidelines: Guidelines, check: Callable[[], None]) -> list[tuple[str, str, int]]:
    """(what is not allowed, the file where it is first, how often), the most often first. Raises ProjectError."""
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for document in project.documents():
        check()
        for problem in outside_lists(document, guidelines.types, guidelines.attributes):
            counts[problem.message] += 1
            first.setdefault(problem.message, document.image.uri)
    return [(text, first[text], count) for text, count in counts.most_common()]
