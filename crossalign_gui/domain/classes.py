"""Numbers of classes: given once, in the order of the list that a class came with, and never moved by another class."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from crossalign_gui.domain.document import Label


def numbered(labels: Iterable[Label]) -> tuple[Label, ...]:
    """The same classes, each with a number from 0 and a COCO id that no other has, in the order of the numbers.

    A number that is there stays. The others follow after the last one, in the order of the numbers that an import brought
    (`x`, of YOLO or else of COCO), then by name: never in the order of ids, which are random.
    """
    taken: dict[int, Label] = {}
    new: list[Label] = []
    for label in sorted(labels, key=_place):
        if label.number is None or label.number in taken:
            new.append(label)
        else:
            taken[label.number] = label
    first = max(taken, default=-1) + 1
    for number, label in enumerate(new, first):
        taken[number] = replace(label, number=number)
    return _with_coco_ids([taken[number] for number in sorted(taken)])


def joined(known: Iterable[Label], new: Iterable[Label]) -> tuple[Label, ...]:
    """A class list with more classes. What is there keeps its number and its COCO id; a new class keeps those that it brings
    where they are free. A class with an id that is there replaces it."""
    found = {label.id: label for label in numbered(known)}
    numbers = {label.number for label in found.values()}
    ids = {coco_id(label) for label in found.values()}
    for label in new:
        if label.id in found:
            label = replace(label, number=found[label.id].number)
        elif label.number in numbers:
            label = replace(label, number=None)
        own = imported_number(label, "coco")
        if own is not None and (own in ids if label.id not in found else own != coco_id(found[label.id])):
            label = _with_coco_id(label, coco_id(found[label.id]) if label.id in found else max(ids) + 1)
        if label.number is not None:
            numbers.add(label.number)
        own = imported_number(label, "coco")
        if own is not None:
            ids.add(own)
        found[label.id] = label
    return numbered(found.values())


def coco_id(label: Label) -> int:
    """Of a class that has a number: the id that an import brought, else the number counted from 1."""
    own = imported_number(label, "coco")
    return own if own is not None else (label.number or 0) + 1


def imported_number(label: Label, space: str) -> int | None:
    """What a file of this format (a key of `x`) calls the class."""
    kept = label.x.get(space)
    number = kept.get("id") if isinstance(kept, dict) else None
    usable = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**53
    return number if usable else None


def _place(label: Label) -> tuple[float, float, str, str]:
    found = (imported_number(label, space) for space in ("yolo", "coco"))
    imported = next((number for number in found if number is not None), math.inf)
    return math.inf if label.number is None else label.number, imported, label.name, label.id


def _with_coco_ids(labels: list[Label]) -> tuple[Label, ...]:
    """Ids that an import brought stay; where another class would get the same one, it is given one of its own."""
    used: set[int] = set()
    waiting = []
    for label in labels:
        own = imported_number(label, "coco")
        if own is None or own in used:
            waiting.append(label)
        else:
            used.add(own)
    pinned = {}
    last = max([*used, *((label.number or 0) + 1 for label in labels)], default=0)
    for label in waiting:
        number = (label.number or 0) + 1
        if number in used:
            number = last = last + 1
        if number != coco_id(label):
            pinned[label.id] = _with_coco_id(label, number)
        used.add(number)
    return tuple(pinned.get(label.id, label) for label in labels)


def _with_coco_id(label: Label, number: int) -> Label:
    kept = label.x.get("coco")
    return replace(label, x={**label.x, "coco": {**(kept if isinstance(kept, dict) else {}), "id": number}})
