"""The class list of an export: every class of the project with its number, and words that serve as class names after them."""

from __future__ import annotations

from collections.abc import Iterable

from crossalign_gui.domain.classes import numbered
from crossalign_gui.domain.document import Label
from crossalign_gui.storage.formats.target import Target


def class_list(target: Target, names: Iterable[str]) -> dict[str, Label]:
    """By name, in the order of the numbers. names: of `outgoing.class_name`; those that are no class of the list follow by
    name, so that the order of the pictures does not matter. Call it when all documents have gone through."""
    listed = numbered(target.labels.values())
    known = {label.name for label in listed}
    new = [Label(f"class {name}", name) for name in sorted({*names} - known)]
    found: dict[str, Label] = {}
    for label in numbered([*listed, *new]):
        found.setdefault(label.name, label)
    return found
