"""The class list of an export: every class of the project with its number, and words that serve as class names after them."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.classes import numbered
from crossalign_gui.domain.document import Label
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.target import Target


def class_list(target: Target, names: Iterable[str], *, tell: bool = True) -> dict[str, Label]:
    """By name, in the order of the numbers. names: of `outgoing.class_name`; those that are no class of the list follow by
    name, so that the order of the pictures does not matter; tell: that another export may number them otherwise is a loss. Call
    it when all documents have gone through."""
    listed = numbered(target.labels.values())
    known = {label.name for label in listed}
    new = [Label(f"class {name}", name) for name in sorted({*names} - known)]
    for label in new if tell else ():
        target.lose(
            message("classes that are only words get numbers for this export alone (View > Classes keeps numbers)"), label.name
        )
    found: dict[str, Label] = {}
    for label in numbered([*listed, *new]):
        found.setdefault(label.name, label)
    return found
