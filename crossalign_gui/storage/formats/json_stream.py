"""JSON of any size in bounded memory: one record at a time, with limits on depth and size."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import (
    MOST_BYTES_OF_A_LINE,
    MOST_BYTES_OF_A_TOKEN,
    MOST_DEPTH,
    MOST_VALUES_OF_A_RECORD,
)

_OPEN = {"start_map", "start_array"}
_CLOSE = {"end_map", "end_array"}


def loads(text: str | bytes, place: str) -> Any:
    """A small JSON text. NaN, Infinity, deep nesting and masses of brackets are refused. Raises FormatError."""
    opened, closed = (b"[", b"{") if isinstance(text, bytes) else ("[", "{")
    if text.count(opened) + text.count(closed) > MOST_VALUES_OF_A_RECORD:  # type: ignore[arg-type]
        raise FormatError(message("{}: more than {:,} lists in one record", place, MOST_VALUES_OF_A_RECORD))
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError(message("{}: this is not JSON ({})", place, error)) from error


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def lines(
    file: BinaryIO, name: str, check: Callable[[], None], skip: Callable[[FormatError], None] | None = None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, object) of each line of JSON lines. skip: is told of lines that cannot be read, which are an error without it.
    Raises FormatError."""
    number = 0
    while line := file.readline(MOST_BYTES_OF_A_LINE + 1):
        number += 1
        check()
        place = f"{name}, line {number}"
        if len(line) > MOST_BYTES_OF_A_LINE:
            raise FormatError(message("{}: it is longer than {} MB", place, MOST_BYTES_OF_A_LINE >> 20))
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            value = loads(line, place)
            if not isinstance(value, dict):
                raise FormatError(message("{}: an object was expected, this is {}", place, type(value).__name__))
        except FormatError as error:
            if skip is None:
                raise
            skip(error)
            continue
        yield place, value


def records(file: BinaryIO, name: str, check: Callable[[], None]) -> Iterator[tuple[str, Any]]:
    """(list, item) of the lists of a top-level object, ("", item) of a top-level array, (name, value) of what else the
    object holds; one item in memory at a time. Raises FormatError."""
    import ijson

    guard = _Guard(file, name, check)
    try:
        yield from _lists(iter(ijson.basic_parse(guard, use_float=True)), guard, name)
    except (ijson.JSONError, ValueError, OverflowError) as error:
        detail = str(error).split("\n", 1)[0]
        raise FormatError(message("{}: this is not JSON ({})", name, detail)) from error


def _lists(events: Iterator[tuple[str, Any]], guard: _Guard, name: str) -> Iterator[tuple[str, Any]]:
    event, _ = _next(events, name)
    if event == "start_array":
        yield from (("", item) for item in _items(events, guard, name))
    elif event == "start_map":
        for event, key in events:
            if event == "end_map":
                break
            event, value = _next(events, name)
            if event == "start_array":
                yield from ((str(key), item) for item in _items(events, guard, name))
            else:
                yield str(key), _build(event, value, events, guard, name)
    else:
        raise FormatError(message("{}: a JSON object or array was expected", name))
    for _ in events:  # what follows must be blank
        pass


def _next(events: Iterator[tuple[str, Any]], name: str) -> tuple[str, Any]:
    for event in events:
        return event
    raise FormatError(message("{}: the file ends too early", name))


def _items(events: Iterator[tuple[str, Any]], guard: _Guard, name: str) -> Iterator[Any]:
    for event, value in events:
        if event == "end_array":
            return
        yield _build(event, value, events, guard, name)


def _build(event: str, value: Any, events: Iterator[tuple[str, Any]], guard: _Guard, name: str) -> Any:
    """The events come from the parser without anything in between: most of the time of a large file goes by here."""
    guard.waiting = 0
    if event not in _OPEN:
        return value
    root: Any = {} if event == "start_map" else []
    holder, key = root, None
    stack: list[tuple[Any, str | None]] = []
    count = 0
    for event, value in events:
        count += 1
        if not count & 255:
            guard.waiting = 0
        if event == "number" or event == "string":
            if key is None:
                holder.append(value)
            else:
                holder[key] = value
        elif event == "map_key":
            key = value
        elif event in _CLOSE:
            if not stack:
                return root
            holder, key = stack.pop()
        else:
            made: Any = {} if event == "start_map" else [] if event == "start_array" else value
            if key is None:
                holder.append(made)
            else:
                holder[key] = made
            if event in _OPEN:
                if len(stack) + 1 >= MOST_DEPTH:
                    raise FormatError(message("{}: it is nested more than {} deep", name, MOST_DEPTH))
                stack.append((holder, key))
                holder, key = made, None
        if count > MOST_VALUES_OF_A_RECORD:
            break
    if count > MOST_VALUES_OF_A_RECORD:
        raise FormatError(message("{}: one record has more than {:,} values", name, MOST_VALUES_OF_A_RECORD))
    raise FormatError(message("{}: the file ends too early", name))


class _Guard:
    """The file as ijson reads it; stops at a string or number that is too long, before it fills the memory."""

    def __init__(self, file: BinaryIO, name: str, check: Callable[[], None]) -> None:
        self._file, self._name, self._check = file, name, check
        self.waiting = 0
        self._first = True

    def read(self, size: int = -1) -> bytes:
        self._check()
        chunk = self._file.read(size)
        if self._first and size:
            self._first = False
            if chunk.startswith(b"\xef\xbb\xbf"):
                chunk = chunk[3:] or self._file.read(size)
        self.waiting += len(chunk)
        if self.waiting > MOST_BYTES_OF_A_TOKEN:
            raise FormatError(message("{}: one text or number is longer than {} MB", self._name, MOST_BYTES_OF_A_TOKEN >> 20))
        return chunk
