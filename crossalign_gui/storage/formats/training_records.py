"""Records of training data, one after another, of JSON lines, of a JSON array or of Parquet. Odd ones are left out and told; a file
without one good record is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.json_stream import loads
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_LINE
from crossalign_gui.storage.formats.source import Source

_ROWS = 256  # at once


class Records:
    """(place, record) of each; `attempt` belongs around what is made of one, `finish` after the last."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._first: FormatError | None = None
        self._good = False

    def __iter__(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Raises FormatError, OSError."""
        if _is_parquet(self._source.path):
            yield from self._rows()
            return
        with self._source.open() as file:
            start = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
        yield from self._array() if start.startswith(b"[") else self._source.told(self._lines(), "")

    @contextmanager
    def attempt(self, place: str) -> Iterator[None]:
        """A record that cannot be read leaves nothing behind but a warning (see Source.attempt)."""
        with self._source.attempt(place, self._odd):
            yield
            self._good = True

    def finish(self) -> None:
        """Raises the FormatError of the first odd record when none was good, unless such records are to be skipped."""
        if self._first is not None and not self._good and not self._source.skip_bad:
            raise self._first

    def _odd(self, error: FormatError) -> None:
        self._first = self._first or error
        self._source.skip(error)

    def _rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        path = self._source.path
        try:
            from pyarrow import ArrowException, parquet
        except ImportError as error:
            raise FormatError(message("Parquet needs pyarrow: pip install 'crossalign-gui[parquet]'")) from error
        number = 0
        try:
            with parquet.ParquetFile(path) as file:
                for batch in file.iter_batches(_ROWS):
                    self._source.check()
                    for row in batch.to_pylist():
                        number += 1
                        yield f"{path.name}, row {number}", row
        except ArrowException as error:
            raise FormatError(message("{}: this Parquet file cannot be read ({})", path.name, str(error))) from error

    def _array(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for number, (_, item) in enumerate(self._source.records(), 1):
            yield from self._objects(f"{self._source.path.name}, record {number}", item)

    def _lines(self) -> Iterator[tuple[str, dict[str, Any]]]:
        number = 0
        with self._source.open() as file:
            while line := file.readline(MOST_BYTES_OF_A_LINE + 1):
                number += 1
                self._source.check()
                place = f"{self._source.path.name}, line {number}"
                if len(line) > MOST_BYTES_OF_A_LINE:
                    raise FormatError(message("{}: it is longer than {} MB", place, MOST_BYTES_OF_A_LINE >> 20))
                line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
                if not line.strip():
                    continue
                try:
                    item = loads(line, place)
                except FormatError as error:
                    self._odd(error)
                    continue
                yield from self._objects(place, item)

    def _objects(self, place: str, item: Any) -> Iterator[tuple[str, dict[str, Any]]]:
        if isinstance(item, dict):
            yield place, item
        else:
            self._odd(FormatError(message("{}: an object was expected, this is {}", place, type(item).__name__)))


def _is_parquet(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"PAR1"
