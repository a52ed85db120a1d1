"""The class list of an export: every class of the project with its number, and words that serve as class names after them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crossalign_gui.domain.classes import numbered
from crossalign_gui.domain.document import Label
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.target import Target

_FIRST = -(2**52)  # no number that a file brings


def class_list(target: Target, names: Iterable[str], *, tell: bool = True) -> dict[str, Label]:
    """By name, in the order of the numbers. names: of `outgoing.class_name`; those that are no class of the list follow by
    name, so that the order of the pictures does not matter, and stay in the list of the project where there is one; tell: what
    becomes of their numbers. Call it when all documents have gone through."""
    listed = numbered(target.labels.values())
    known = {label.name for label in listed}
    new = sorted({*names} - known)
    kept = target.number_names(new) if new and tell else None
    if kept is None:
        told = message("classes that are only words get numbers for this export alone (View > Classes keeps numbers)")
    else:
        told = message("classes that are only words get numbers, which the class list keeps (View > Classes)")
    for name in new if tell else ():
        target.lose(told, name)
    found: dict[str, Label] = {}
    for label in numbered([*listed, *(Label(f"class {name}", name) for name in new)]) if kept is None else kept:
        found.setdefault(label.name, label)
    return found


class StandIns:
    """Numbers of classes for a file that is written before all classes are known: `of` gives a stand-in, which `final` replaces
    in a line of JSON. key: of the number there."""

    def __init__(self, target: Target, key: str) -> None:
        self._target = target
        self._names: dict[str, int] = {}
        self._pattern = re.compile(rf'"{key}": (-\d{{16}})\b')
        self._numbers: dict[int, int] = {}

    def of(self, name: str) -> int:
        return self._names.setdefault(name, _FIRST - len(self._names))

    def settle(self, *, dense: bool = False) -> dict[str, int]:
        """Number by name, of the whole class list, when all documents have gone through. dense: places in the list, without gaps."""
        listed = class_list(self._target, self._names)
        found = {name: place if dense else int(label.number or 0) for place, (name, label) in enumerate(listed.items())}
        self._numbers = {stand_in: found[name] for name, stand_in in self._names.items()}
        return found

    def final(self, line: str) -> str:
        return self._pattern.sub(self._replaced, line)

    def _replaced(self, match: re.Match[str]) -> str:
        number = self._numbers.get(int(match[1]))
        return match[0] if number is None else match[0].replace(match[1], str(number))
