"""What a file or folder holds, as far as it takes to tell formats apart: its beginning, the keys of its first JSON object, and
the beginning of what stands under each. Keys are found by walking over brackets, so that the lists may be of any length."""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from crossalign_gui.storage.formats.base import Head
from crossalign_gui.storage.formats.encodings import Utf8Reader, encoding_of

_HEAD_BYTES = 64_000
_MOST_NAMES = 5_000
_MOST_KEYS = 200
_CHUNK = 1 << 20
_LONGEST_KEY = 4_096
_ENOUGH = 4_096
"""Bytes after a key that say what stands under it."""
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|["\[\]{}]', re.DOTALL)
_REST_OF_STRING = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_OF_NO_ACCOUNT = re.compile(rb'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
"""Below a key: all up to the next bracket, or to a text that has not been read to its end."""
_COLON = re.compile(rb"\s*:")


def _nothing() -> None:
    pass


def heads(path: Path, check: Callable[[], None] = _nothing) -> Iterator[Head]:
    """The head of a file, again and again with more of its keys; of a folder, once. Raises OSError."""
    if path.is_dir():
        names = tuple(file_names(path, _MOST_NAMES))
        inside = next((name for name in sorted(names) if name.endswith((".json", ".xml"))), None)
        first = next(heads(path / inside, check), None) if inside else None
        yield Head(path.name, first.text if first else "", first.keys if first else frozenset(), names=names)
        return
    encoding = encoding_of(path).name
    with path.open("rb") as raw:
        start = Utf8Reader(raw, encoding).read(_HEAD_BYTES)
    text = start.decode("utf-8", "replace")
    first_sign = text.lstrip()[:1]
    if first_sign not in ("{", "["):
        yield Head(path.name, text)
        return
    array = first_sign == "["
    early = len(start) - (_ENOUGH if len(start) >= _HEAD_BYTES else 0)
    keys: list[str] = []
    ended = one_line = False
    for number, key, _, is_line in _keys(io.BytesIO(start), array, check):
        ended, one_line = key is None, is_line
        if key is not None and number < early:
            keys.append(key)
    yield Head(path.name, text, frozenset(keys), one_line, array, complete=ended or len(start) < _HEAD_BYTES)
    if ended or len(start) < _HEAD_BYTES:
        return
    with path.open("rb") as raw:
        for number, key, after, is_line in _keys(Utf8Reader(raw, encoding), array, check):
            if key is None or number >= early:
                keys += () if key is None else (key,)
                text += "\n" + after.decode("utf-8", "replace")
                yield Head(path.name, text, frozenset(keys), is_line, array, complete=key is None)


def file_names(folder: Path, most: int) -> Iterator[str]:
    """Names of files, relative and with forward slashes, in order; nothing that is hidden."""
    count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(place, name).relative_to(folder).as_posix()
                count += 1
                if count >= most:
                    return


def _keys(
    file: Utf8Reader | io.BytesIO, array: bool, check: Callable[[], None]
) -> Iterator[tuple[int, str | None, bytes, bool]]:
    """(its place in bytes, key, what follows it, False) for each key of the first object, then (0, None, b"", whether that
    object stands on one line) when it ends."""
    wanted = 2 if array else 1
    depth, base, found = 0, 0, 0
    buffer, in_string, line_breaks = b"", False, 0
    began = False
    while True:
        check()
        chunk = file.read(_CHUNK)
        buffer += chunk
        position = 0
        if in_string:
            match = _REST_OF_STRING.match(buffer)
            if match is None:
                if not chunk:
                    return
                slashes = len(buffer) - len(buffer.rstrip(b"\\"))
                keep = slashes % 2
                base += len(buffer) - keep
                buffer = buffer[len(buffer) - keep :]
                continue
            position, in_string = match.end(), False
        while True:
            if depth > wanted:
                position = _OF_NO_ACCOUNT.match(buffer, position).end()  # type: ignore[union-attr]  # it matches nothing too
            token = _TOKEN.search(buffer, position)
            if token is None:
                position = len(buffer)
                break
            sign = token[0]
            if len(sign) > 1:
                if depth == wanted and len(sign) <= _LONGEST_KEY:
                    if chunk and len(buffer) - token.end() < _HEAD_BYTES:
                        position = token.start()
                        break  # read on: what follows the key is wanted too
                    if _COLON.match(buffer, token.end()):
                        found += 1
                        after = buffer[token.start() : token.end() + _HEAD_BYTES]
                        yield base + token.start(), _text(sign), after, False
                        if found >= _MOST_KEYS:
                            return
                position = token.end()
                continue
            if sign == b'"':  # its end is not here yet
                position = token.start()
                if len(buffer) - position > _LONGEST_KEY:
                    in_string, position = True, position + 1
                break
            position = token.end()
            if sign in b"{[":
                depth += 1
                if depth == wanted and not began:
                    began, line_breaks = True, position
            else:
                depth -= 1
                if depth == wanted - 1 and began:
                    one_line = not array and line_breaks >= 0 and b"\n" not in buffer[line_breaks:position]
                    yield 0, None, b"", one_line
                    return
                if depth <= 0:
                    return
        if position:
            if began and line_breaks >= 0 and b"\n" in buffer[line_breaks:position]:
                line_breaks = -1
            elif line_breaks > 0:
                line_breaks = 0
        base += position
        buffer = buffer[position:]
        if not chunk:
            return


def _text(token: bytes) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token.decode("utf-8", "replace")
