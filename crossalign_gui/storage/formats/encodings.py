"""In which encoding a text file is written, and its bytes as UTF-8.

A byte order mark decides, then the pattern of zero bytes (UTF-16 and 32 without a mark), then what an XML declaration says where
all of the file can be read so, then whether all of it is UTF-8. What is left is GB18030 where its bytes come in pairs of that code,
else Windows-1252; both are guesses, which the caller tells.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError

_CHUNK = 1 << 20
_SAMPLE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HIGH = re.compile(rb"[\x80-\xff]+")
_HANZI = re.compile(rb"(?:[\x81-\xfe][\xa1-\xfe])+$")
_COMMON = re.compile(rb"[\xa1-\xa3\xb0-\xd7]")
"""The first byte of punctuation and of the 3,755 characters that are nearly all of a text; small letters with accents are above."""
_SAYS = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding=(["'])([A-Za-z][\w.-]*)\1""")
_DECLARED = re.compile(r"""^(\s*<\?xml[^>]*?)\s+encoding=(["'])[^"']*\2""")


@dataclass(frozen=True, slots=True)
class Encoding:
    """`name` is Python's. line, column: of the first character that says so, from 1; 0 where a mark does. guessed: nothing in
    the file proves it."""

    name: str
    line: int = 0
    column: int = 0
    guessed: bool = False

    @property
    def is_utf8(self) -> bool:
        return self.name == "utf-8"


def named_encoding(name: str) -> str:
    """Python's name of it. Raises FormatError."""
    try:
        found = codecs.lookup(name)
        "".encode(found.name)  # not one that makes bytes of bytes
    except LookupError as error:
        raise FormatError(message("encoding: there is no {!r}", name)) from error
    return found.name


def encoding_of(path: Path) -> Encoding:
    """Reads all of the file, in bounded memory. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(4)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return Encoding(name)
        head += file.read(2044)
        wide = _without_mark(head)
        if wide is not None:
            return Encoding(wide, guessed=True)
        declared = _SAYS.match(head)
        if declared is not None and _is_all(file, declared[2].decode("ascii")):
            return Encoding(codecs.lookup(declared[2].decode("ascii")).name)
        file.seek(0)
        return _narrow(file)


def _is_all(file: BufferedReader, name: str) -> bool:
    """Whether the whole file can be read in an encoding of one or more bytes for each character that Python knows."""
    try:
        found = codecs.lookup(name)
        if found.name.startswith(("utf", "ascii")) or "<?".encode(name) != b"<?":
            return False
        decoder = codecs.getincrementaldecoder(name)()
        file.seek(0)
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except (LookupError, UnicodeError, AttributeError):
        return False
    return True


def _without_mark(head: bytes) -> str | None:
    """Text of the field begins with ASCII, whose upper bytes are zero."""
    if len(head) < 4 or b"\0" not in head[:4]:
        return None
    zeros = "".join("-0"[not byte] for byte in head[:4])
    return {"-0-0": "utf-16-le", "0-0-": "utf-16-be", "-000": "utf-32-le", "000-": "utf-32-be"}.get(zeros)


def _narrow(file: BufferedReader) -> Encoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    line = column = 1
    while True:
        chunk = file.read(_CHUNK)
        pending = len(decoder.getstate()[0])
        try:
            text = None if chunk.isascii() and not pending and chunk else decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            before = error.object[: error.start].decode("utf-8")
            line, column = _moved(line, column, before)
            return Encoding(_legacy(file, error.object[error.start :]), line, column, guessed=True)
        if not chunk:
            return Encoding("utf-8")
        if text is None:
            breaks = chunk.count(b"\n")
            line, column = line + breaks, len(chunk) - chunk.rfind(b"\n") if breaks else column + len(chunk)
        else:
            line, column = _moved(line, column, text)


def _moved(line: int, column: int, text: str) -> tuple[int, int]:
    breaks = text.count("\n")
    return line + breaks, len(text) - text.rfind("\n") if breaks else column + len(text)


def _legacy(file: BufferedReader, first: bytes) -> str:
    """GB18030 writes a Chinese character as two bytes; letters with accents of Windows-1252 mostly stand alone."""
    sample = first + file.read(_SAMPLE)
    runs = _HIGH.findall(sample)[:2000]
    hanzi = [run for run in runs if len(run) % 2 == 0 and _HANZI.match(run)]
    firsts = b"".join(run[::2] for run in hanzi)
    if len(hanzi) * 10 < len(runs) * 8 or len(_COMMON.findall(firsts)) * 2 < len(firsts):
        return "cp1252"
    try:
        codecs.getincrementaldecoder("gb18030")().decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "gb18030"


class Utf8Reader:
    """A binary file whose text comes out as UTF-8 without a mark, whatever its encoding. Bytes that have no meaning become
    U+FFFD."""

    def __init__(self, file: BufferedReader, encoding: str) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._ready = b""
        self._ended = False

    def _fill(self) -> None:
        chunk = self._file.read(_CHUNK // 4)
        self._ended = not chunk
        self._ready += self._decoder.decode(chunk, final=not chunk).removeprefix("\ufeff").encode("utf-8", "replace")

    def read(self, size: int = -1) -> bytes:
        while not self._ended and (size < 0 or len(self._ready) < size):
            self._fill()
        cut = len(self._ready) if size < 0 else size
        data, self._ready = self._ready[:cut], self._ready[cut:]
        return data

    def readline(self, size: int = -1) -> bytes:
        while not self._ended and b"\n" not in self._ready and (size < 0 or len(self._ready) < size):
            self._fill()
        end = self._ready.find(b"\n") + 1 or len(self._ready)
        if size >= 0:
            end = min(end, size)
        data, self._ready = self._ready[:end], self._ready[end:]
        return data

    def close(self) -> None:
        self._file.close()


def without_declaration(text: str) -> str:
    """XML whose first line no longer says in which encoding it was."""
    return _DECLARED.sub(r"\1", text, count=1)
