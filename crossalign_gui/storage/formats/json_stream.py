"""JSON of any size in bounded memory: one record at a time, with limits on depth and size."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

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
        raise FormatError(f"{place}: more than {MOST_VALUES_OF_A_RECORD:,} lists in one record")
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{place}: this is not JSON ({error})") from error


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def lines(file: BinaryIO, name: str, check: Callable[[], None]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, object) of each line of JSON lines. Raises FormatError."""
    number = 0
    while line := file.readline(MOST_BYTES_OF_A_LINE + 1):
        number += 1
        check()
        place = f"{name}, line {number}"
        if len(line) > MOST_BYTES_OF_A_LINE:
            raise FormatError(f"{place}: it is longer than {MOST_BYTES_OF_A_LINE >> 20} MB")
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        value = loads(line, place)
        if not isinstance(value, dict):
            raise FormatError(f"{place}: an object was expected, this is {type(value).__name__}")
        yield place, value


def records(file: BinaryIO, name: str, check: Callable[[], None]) -> Iterator[tuple[str, Any]]:
    """(list, item) of the lists of a top-level object, ("", item) of a top-level array, (name, value) of what else the
    object holds; one item in memory at a time. Raises FormatError."""
    import ijson

    guard = _Guard(file, name, check)
    events = _events(ijson.basic_parse(guard, use_float=True), guard, name)
    event, _ = next(events)
    if event == "start_array":
        yield from (("", item) for item in _items(events, name))
    elif event == "start_map":
        for event, key in events:
            if event == "end_map":
                break
            event, value = next(events)
            if event == "start_array":
                yield from ((str(key), item) for item in _items(events, name))
            else:
                yield str(key), _build(event, value, events, name)
    else:
        raise FormatError(f"{name}: a JSON object or array was expected")
    for _ in events:  # what follows must be blank
        pass


def _events(parsed: Iterator[tuple[str, Any]], guard: _Guard, name: str) -> Iterator[tuple[str, Any]]:
    import ijson

    try:
        for event in parsed:
            guard.waiting = 0
            yield event
    except (ijson.JSONError, ValueError, OverflowError) as error:
        detail = str(error).split("\n", 1)[0]
        raise FormatError(f"{name}: this is not JSON ({detail})") from error
    except StopIteration as error:
        raise FormatError(f"{name}: the file ends too early") from error


def _items(events: Iterator[tuple[str, Any]], name: str) -> Iterator[Any]:
    for event, value in events:
        if event == "end_array":
            return
        yield _build(event, value, events, name)


def _build(event: str, value: Any, events: Iterator[tuple[str, Any]], name: str) -> Any:
    if event not in _OPEN:
        return value
    root: Any = {} if event == "start_map" else []
    stack: list[tuple[Any, str | None]] = [(root, None)]
    count = 0
    for event, value in events:
        count += 1
        if count > MOST_VALUES_OF_A_RECORD:
            raise FormatError(f"{name}: one record has more than {MOST_VALUES_OF_A_RECORD:,} values")
        holder, key = stack[-1]
        if event == "map_key":
            stack[-1] = (holder, value)
            continue
        if event in _CLOSE:
            stack.pop()
            if not stack:
                return root
            continue
        made: Any = {} if event == "start_map" else [] if event == "start_array" else value
        if key is None:
            holder.append(made)
        else:
            holder[key] = made
        if event in _OPEN:
            if len(stack) >= MOST_DEPTH:
                raise FormatError(f"{name}: it is nested more than {MOST_DEPTH} deep")
            stack.append((made, None))
    raise FormatError(f"{name}: the file ends too early")


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
            raise FormatError(f"{self._name}: one text or number is longer than {MOST_BYTES_OF_A_TOKEN >> 20} MB")
        return chunk
