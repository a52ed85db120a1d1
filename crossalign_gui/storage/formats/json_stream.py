"""JSON of any size in bounded memory: one record at a time, with limits on depth and size."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import (
    MOST_BYTES_OF_A_FILE,
    MOST_BYTES_OF_A_LINE,
    MOST_BYTES_OF_A_TOKEN,
    MOST_DEPTH,
    MOST_VALUES_OF_A_RECORD,
)

_BLANKS = re.compile(r"[ \t\n\r]*")
_COMMA = re.compile(r"[ \t\n\r]*,[ \t\n\r]*")
_REST_OF_NUMBER = re.compile(r"[-+.\deE]*")
_LONG = re.compile(rf'"[^"\\]{{{MOST_BYTES_OF_A_TOKEN}}}')
_PART = 1 << 20
_FIRST = 4_096
"""Bytes in which a file shows whether it is an array."""
_CUT = 16
"""So near the end of what was read a value may be cut: an error there says nothing yet."""


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


def lines_or_array(
    file: BinaryIO, name: str, check: Callable[[], None], skip: Callable[[FormatError], None] | None = None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The same of a file that may be one JSON array instead. Raises FormatError."""
    start = file.read(_FIRST)
    rest = _Joined(start, file)
    if not start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"["):
        yield from lines(rest, name, check, skip)  # type: ignore[arg-type]
        return
    for number, (_, value) in enumerate(records(rest, name, check), 1):  # type: ignore[arg-type]
        place = f"{name}, item {number}"
        if isinstance(value, dict):
            yield place, value
            continue
        error = FormatError(message("{}: an object was expected, this is {}", place, type(value).__name__))
        if skip is None:
            raise error
        skip(error)


class _Joined:
    """A binary file whose beginning was read already."""

    def __init__(self, start: bytes, file: BinaryIO) -> None:
        self._start, self._file = start, file

    def read(self, size: int = -1) -> bytes:
        if not self._start:
            return self._file.read(size)
        cut = len(self._start) if size < 0 else size
        data, self._start = self._start[:cut], self._start[cut:]
        return data + self._file.read(-1) if size < 0 else data

    def readline(self, size: int = -1) -> bytes:
        end = self._start.find(b"\n") + 1
        if end and (size < 0 or end <= size):
            data, self._start = self._start[:end], self._start[end:]
            return data
        data, self._start = self._start[:size] if size >= 0 else self._start, self._start[size:] if size >= 0 else b""
        return data + self._file.readline(size - len(data) if size >= 0 else -1)


def records(file: BinaryIO, name: str, check: Callable[[], None]) -> Iterator[tuple[str, Any]]:
    """(list, item) of the lists of a top-level object, ("", item) of a top-level array, (name, value) of what else the
    object holds; one item in memory at a time. Raises FormatError."""
    text = _Text(file, name, check)
    try:
        yield from _lists(text, name)
    except ValueError as error:
        detail = str(error).split("\n", 1)[0]
        raise FormatError(message("{}: this is not JSON ({})", name, detail)) from error


def _lists(text: _Text, name: str) -> Iterator[tuple[str, Any]]:
    first = text.sign()
    if first == "[":
        for item in text.items():
            yield "", item
    elif first == "{":
        more = not text.begins("}")
        while more:
            key = text.value()
            if not isinstance(key, str) or text.sign() != ":":
                raise ValueError("a name and a colon were expected")
            if text.begins("["):
                for item in text.items():
                    yield key, item
            else:
                yield key, text.value()
            more = text.goes_on("}")
    else:
        raise FormatError(message("{}: a JSON object or array was expected", name))
    if text.sign(or_end=True):
        raise ValueError("more stands after its end")


class _Text:
    """The file as text, a part at a time. Most of the time of a large file goes by in `value`, that is, in C."""

    def __init__(self, file: BinaryIO, name: str, check: Callable[[], None]) -> None:
        self._file, self._name, self._check = file, name, check
        self._decode = codecs.getincrementaldecoder("utf-8-sig")().decode
        self._buffer, self._place = "", 0
        self._ended = False
        self._scan = json.JSONDecoder(parse_constant=_no_constant).raw_decode

    def sign(self, *, or_end: bool = False) -> str:
        """The next one that is no blank, taken; or_end: empty at the end of the file, which is an error without it."""
        while True:
            match = _BLANKS.match(self._buffer, self._place)
            assert match is not None
            self._place = match.end()
            if self._place < len(self._buffer):
                self._place += 1
                return self._buffer[self._place - 1]
            if not self._more(_PART):
                if or_end:
                    return ""
                raise FormatError(message("{}: the file ends too early", self._name))

    def begins(self, sign: str) -> bool:
        """Whether this one comes next; then it is taken."""
        found = self.sign()
        if found != sign:
            self._place -= 1
        return found == sign

    def goes_on(self, end: str) -> bool:
        """Whether a comma comes next and not the end of an object or a list; then it is taken. Raises FormatError and ValueError."""
        sign = self.sign()
        if sign not in (",", end):
            raise ValueError(f"a comma or {end} was expected, not {sign}")
        return sign == ","

    def items(self) -> Iterator[Any]:
        """Of a list whose first bracket was taken; its last one is taken too. Raises FormatError and ValueError."""
        more = not self.begins("]")
        while more:
            value = self._whole_object()
            yield self.value() if value is None else value
            comma = _COMMA.match(self._buffer, self._place)
            if comma is None:
                more = self.goes_on("]")
            else:
                self._place = comma.end()

    def _whole_object(self) -> dict[str, Any] | None:
        """One that begins here and has been read to its end, taken; None where `value` must read on, or say what is wrong."""
        if not self._buffer.startswith("{", self._place):
            return None
        try:
            found: tuple[dict[str, Any], int] = self._scan(self._buffer, self._place)
        except (ValueError, RecursionError):
            return None
        self._check_size(found[1], found[0])
        self._place = found[1]
        return found[0]

    def value(self) -> Any:
        """Raises FormatError and ValueError."""
        self.sign()
        self._place -= 1
        part = _PART
        while True:
            try:
                value, end = self._scan(self._buffer, self._place)
            except RecursionError as error:
                raise FormatError(message("{}: it is nested more than {} deep", self._name, MOST_DEPTH)) from error
            except json.JSONDecodeError as error:
                in_text = error.msg.startswith("Unterminated string")
                if in_text and len(self._buffer) - error.pos > MOST_BYTES_OF_A_TOKEN:
                    raise self._too_long() from error
                if not in_text and error.pos < len(self._buffer) - _CUT:
                    raise
                if not self._more(part):
                    if self._ended and (in_text or error.pos >= len(self._buffer)):
                        raise FormatError(message("{}: the file ends too early", self._name)) from error
                    raise
            else:
                if not self._is_cut(value, end) or not self._more(part):
                    self._check_size(end, value)
                    self._place = end
                    return value
                if isinstance(value, int | float) and len(self._buffer) - self._place > MOST_BYTES_OF_A_TOKEN:
                    raise self._too_long()
            part *= 2
            self._check_count(len(self._buffer))

    def _is_cut(self, value: Any, end: int) -> bool:
        """A number may go on in what was not read yet."""
        if not isinstance(value, int | float):
            return False
        match = _REST_OF_NUMBER.match(self._buffer, end)
        assert match is not None
        return match.end() == len(self._buffer)

    def _more(self, size: int) -> bool:
        """Read on; False at the end of the file."""
        if self._ended:
            return False
        self._check()
        if len(self._buffer) - self._place > MOST_BYTES_OF_A_FILE:
            raise FormatError(message("{}: one record is longer than {} MB", self._name, MOST_BYTES_OF_A_FILE >> 20))
        data = self._file.read(size)
        self._ended = not data
        more = self._decode(data, final=self._ended)
        self._buffer, self._place = self._buffer[self._place :] + more, 0
        return bool(more) or not self._ended

    def _check_count(self, end: int) -> None:
        """Before a record that is not whole yet is scanned again."""
        if self._buffer.count(",", self._place, end) > MOST_VALUES_OF_A_RECORD:
            raise FormatError(message("{}: one record has more than {:,} values", self._name, MOST_VALUES_OF_A_RECORD))

    def _check_size(self, end: int, value: Any) -> None:
        if end - self._place > MOST_DEPTH:
            opened = self._buffer.count("[", self._place, end) + self._buffer.count("{", self._place, end)
            if opened > MOST_DEPTH and _is_deep(value):
                raise FormatError(message("{}: it is nested more than {} deep", self._name, MOST_DEPTH))
        if end - self._place > MOST_VALUES_OF_A_RECORD:
            self._check_count(end)
            if end - self._place > MOST_BYTES_OF_A_TOKEN and _LONG.search(self._buffer, self._place, end):
                raise self._too_long()

    def _too_long(self) -> FormatError:
        return FormatError(message("{}: one text or number is longer than {} MB", self._name, MOST_BYTES_OF_A_TOKEN >> 20))


def _is_deep(value: Any) -> bool:
    level, depth = [value], 0
    while level:
        level = [
            item
            for holder in level if isinstance(holder, list | dict)
            for item in (holder.values() if isinstance(holder, dict) else holder)
            if isinstance(item, list | dict)
        ]  # fmt: skip
        depth += 1
        if depth > MOST_DEPTH:
            return bool(level)
    return False
