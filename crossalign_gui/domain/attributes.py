"""Attributes of regions and images: values by name, such as occluded: True or colour: "red".

What a format brought stays in that format's part of `x` (under "attributes", or "flags" for checkboxes); what a person sets stands
under `x["crossalign"]["attributes"]` and comes first. So they go from format to format, and back as they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Attributes = dict[str, Any]
Kind = Literal["text", "number", "checkbox", "choice"]
KINDS: tuple[Kind, ...] = ("text", "number", "checkbox", "choice")
_OURS = "crossalign"
_KEYS = ("flags", "attributes")


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute that a project asks for. of: what has it; values: of a choice."""

    name: str
    of: Literal["image", "region"]
    kind: Kind
    values: tuple[str, ...] = ()


def attributes_of(x: Mapping[str, Any]) -> Attributes:
    """Of a region or an image, by its `x`; the last format that has a name says its value, a person before all."""
    found: Attributes = {}
    for kept in x.values():
        if type(kept) is not dict or "attributes" in kept or "flags" in kept:
            break
    else:
        return found  # as of most regions, at once
    for space, kept in x.items():
        if space != _OURS:
            _add_said(found, kept)
    _add_said(found, x.get(_OURS))
    return {name: value for name, value in found.items() if value is not None}


def with_attribute(x: Mapping[str, Any], name: str, value: str | float | bool | None) -> dict[str, Any]:
    """The `x` with a value that a person gives; None takes the attribute away, also one that a format brought."""
    ours = x.get(_OURS)
    ours = dict(ours) if isinstance(ours, Mapping) else {}
    values = {key: item for key, item in dict(ours.get("attributes") or {}).items() if key != name}
    rest = {space: kept for space, kept in x.items() if space != _OURS}
    if value is not None or name in attributes_of(rest):
        values[name] = value
    ours = {key: item for key, item in ours.items() if key != "attributes"} | ({"attributes": values} if values else {})
    return {**rest, _OURS: ours} if ours else rest


def without_own(x: Mapping[str, Any]) -> dict[str, Any]:
    """Without what a person set."""
    ours = x.get(_OURS)
    rest = {space: kept for space, kept in x.items() if space != _OURS}
    kept = {key: item for key, item in ours.items() if key != "attributes"} if isinstance(ours, Mapping) else {}
    return {**rest, _OURS: kept} if kept else rest


def join_attributes(
    x: Mapping[str, Any], other: Mapping[str, Any], before: Mapping[str, Any] | None = None
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The first `x` with what the other one says besides, and the names of which both say something else; these stay as the first
    one has them. before: what both began with, where that is known: a value that one of them left as it was gives way."""
    mine, theirs = attributes_of(x), attributes_of(other)
    base = {} if before is None else attributes_of(before)
    found, differ = dict(x), []
    for name in {**mine, **theirs}:
        if mine.get(name) == theirs.get(name):
            continue
        if (name not in mine and name not in base) or (name in base and mine.get(name) == base[name]):
            found = with_attribute(found, name, theirs.get(name))
        elif name in mine and name in theirs and not (name in base and theirs[name] == base[name]):
            differ.append(name)
    return found, tuple(sorted(differ))


def word(value: object) -> str:
    """A value as a format of texts has it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _add_said(found: Attributes, kept: object) -> None:
    if isinstance(kept, Mapping):
        for key in _KEYS:
            part = kept.get(key)
            if isinstance(part, Mapping):
                found.update({str(name): value for name, value in part.items()})
