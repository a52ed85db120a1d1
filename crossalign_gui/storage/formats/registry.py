"""Finds the formats: every module of this package that holds a `FORMAT`. A new one needs no other change."""

from __future__ import annotations

import importlib
import json
import pkgutil
from functools import cache
from itertools import islice
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.storage import formats as package
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.errors import FormatError

_HEAD_BYTES = 64_000
_MOST_NAMES = 5_000


@cache
def formats() -> dict[str, Format]:
    """By name, in the order of lists."""
    found = []
    for item in pkgutil.iter_modules(package.__path__):
        candidate = getattr(importlib.import_module(f"{package.__name__}.{item.name}"), "FORMAT", None)
        if isinstance(candidate, Format):
            found.append(candidate)
    return {item.name: item for item in sorted(found, key=lambda item: (item.order, item.name))}


def format_named(name: str) -> Format:
    """Raises FormatError, with the names that there are."""
    if name not in formats():
        raise FormatError(message("there is no format {!r}; there are {}", name, ", ".join(formats())))
    return formats()[name]


def recognise(path: Path) -> Format:
    """The format of a file or folder, by what it holds. Raises FormatError and OSError."""
    head = read_head(path)
    for item in formats().values():
        if path.is_dir() and not (item.is_folder or item.folders):
            continue
        if item.read is not None and item.recognise(head):
            return item
    raise FormatError(
        message("{} is in no format that is known here; name it with --from, or choose it in the dialog", path.name)
    )


def format_for_output(path: Path) -> Format:
    """By the suffix, where only one format has it. Raises FormatError."""
    matches = [item for item in formats().values() if item.write and item.suffix and path.name.endswith(item.suffix)]
    longest = max((len(item.suffix) for item in matches), default=0)
    matches = [item for item in matches if len(item.suffix) == longest]
    if len(matches) != 1:
        raise FormatError(message("{} does not say which format it should be; name one with --to", path.name))
    return matches[0]


def read_head(path: Path) -> Head:
    """Raises OSError."""
    if path.is_dir():
        names = tuple(
            item.relative_to(path).as_posix() for item in islice(path.rglob("*"), _MOST_NAMES) if not item.name.startswith(".")
        )
        inside = next((name for name in sorted(names) if name.endswith((".json", ".xml"))), None)
        text = _start(path / inside) if inside else ""
        return Head(path.name, text, _keys(text)[0], names=names)
    text = _start(path)
    keys, array, lines = _keys(text)
    return Head(path.name, text, keys, lines, array)


def _start(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_HEAD_BYTES).decode("utf-8-sig", "replace")


def _keys(text: str) -> tuple[frozenset[str], bool, bool]:
    """(keys of the first object, inside of an array, the first line is an object by itself)."""
    first = text.lstrip().split("\n", 1)[0]
    if first.startswith("{"):
        try:
            value = json.loads(first)
            return frozenset(value), False, True
        except (ValueError, RecursionError):
            pass
    stripped = text.lstrip()
    array = stripped.startswith("[")
    return frozenset(_top_keys(stripped[1:].lstrip() if array else stripped)), array, False


def _top_keys(text: str) -> list[str]:
    """Keys at the first level of an object that may be cut off anywhere."""
    keys: list[str] = []
    depth, position = 0, 0
    decoder = json.JSONDecoder()
    while position < len(text):
        character = text[position]
        if character == '"':
            try:
                value, end = decoder.raw_decode(text, position)
            except (ValueError, RecursionError):
                break
            if depth == 1 and text[end : end + 4].lstrip().startswith(":"):
                keys.append(str(value))
            position = end
            continue
        depth += (character in "{[") - (character in "}]")
        if depth == 0 and character in "}]":
            break
        position += 1
    return keys
