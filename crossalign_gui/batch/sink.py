"""Where results go: shards of a fixed number of items, whole or absent, so that what is finished can be read off the disk.

A shard in the making is a file of lines that only grows; a kill leaves at most a torn last line. A finished shard is written
beside its place, synced and renamed: the rename is the moment from which on it counts. What was rejected is synced into
rejected.jsonl before that, and rows of shards that never came to be are dropped when the run goes on.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from crossalign_gui.storage.lock import Lock

_ASKED, _REJECTED = "run.json", "rejected.jsonl"
_SHARD = re.compile(r"shard-(\d{6,})\.(jsonl|parquet)")


class SinkError(Exception):
    """The folder cannot take this run; the text says what to do."""


class Outcome(NamedTuple):
    """What became of an item: `text` is its record as one line of JSON, or its rejection."""

    number: int
    done: bool
    text: str


class Sink:
    """A folder of shards. One process writes; results may come in any order, twice, and from anywhere.

    asked: what makes one run the same as another (model, phrases, shard size ...), compared when it goes on.
    Raises SinkError, OSError.
    """

    def __init__(self, folder: Path, asked: dict[str, Any], *, resume: bool = False) -> None:
        self.folder = folder
        self._size, self._format = int(asked["shard_size"]), str(asked["format"])
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = Lock(folder / _ASKED)
        if not self._lock.held:
            raise SinkError(f"another run writes to {folder}, or it is read-only")
        try:
            self._compare(asked, resume)
            self._shards = {int(found[1]) for path in folder.iterdir() if (found := _SHARD.fullmatch(path.name))}
            for shard in self._shards:
                self._part_path(shard).unlink(missing_ok=True)  # the rename was the last that a killed run did
            rejected = self._order_rejections()
        except BaseException:
            self._lock.release()
            raise
        self._parts: dict[int, _Part] = {}
        self._last = max(self._shards, default=-1)
        self._last_done = self._numbers_of(self._last) | rejected if self._shards else set()
        self._ends_of, self._ends = -1, dict[int, tuple[str, str]]()
        self.written = 0

    def has(self, number: int) -> bool:
        """Whether an item is finished already."""
        shard = number // self._size
        if shard in self._shards:
            return shard != self._last or number in self._last_done
        return number in self._part(shard).numbers

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Take results; what is there already is passed over. They are on disk when this returns."""
        touched = set()
        for outcome in outcomes:
            shard = outcome.number // self._size
            if self.has(outcome.number):
                continue
            if shard in self._shards:
                self._reopen(shard)
            self._part(shard).append(outcome)
            touched.add(shard)
            self.written += 1
        for shard in sorted(touched):
            self._parts[shard].sync()
            if len(self._parts[shard].numbers) == self._size:
                self._finish(shard)

    def finish(self, count: int) -> None:
        """All items were listed, `count` of them: the last shard may be a short one. Raises SinkError if one is missing, or
        where the list was longer before."""
        if self._last * self._size >= max(count, 1) or max(self._last_done, default=-1) >= count:
            raise SinkError(f"the list has {count} items now and had more before; choose another folder")
        for shard in range(-(-count // self._size)):
            if shard in self._shards:
                continue
            expected = min(self._size, count - shard * self._size)
            if len(self._part(shard).numbers) != expected:
                raise SinkError(f"shard {shard} lacks items; run again with --resume")
            self._finish(shard)
        self._order_rejections()

    @property
    def rejected(self) -> int:
        """Of the finished shards, in all runs."""
        path = self.folder / _REJECTED
        return len(path.read_bytes().splitlines()) if path.exists() else 0

    def close(self) -> None:
        for part in self._parts.values():
            part.close()
        self._lock.release()

    def verify(self, number: int, image: str, caption: str) -> None:
        """Compare an item of the list, that `has` says is finished, with what is written: the first and the last of every
        shard are looked at. Raises SinkError where the list has changed."""
        shard = number // self._size
        if self._ends_of != shard:
            self._ends_of = shard
            self._ends = _ends(self._lines_of(shard)) if shard in self._shards else self._part(shard).ends
        if self._ends.get(number, (image, caption)) != (image, caption):
            raise SinkError(f"item {number} is {image} now and was {self._ends[number][0]} before; choose another folder")

    def _compare(self, asked: dict[str, Any], resume: bool) -> None:
        path = self.folder / _ASKED
        if not path.exists():
            if any(_SHARD.fullmatch(entry.name) for entry in self.folder.iterdir()):
                raise SinkError(f"{self.folder} holds shards of something else; choose another folder")
            _replace(path, [json.dumps(asked, indent=1, sort_keys=True).encode() + b"\n"])
            return
        if not resume:
            raise SinkError(f"{self.folder} holds a run already; go on with it by --resume, or choose another folder")
        try:
            before = json.loads(path.read_bytes())
        except ValueError as error:
            raise SinkError(f"{path} cannot be read; choose another folder") from error
        other = [name for name in asked if before.get(name) != asked[name]]
        if other:
            name = other[0]
            raise SinkError(
                f"the run in {self.folder} had {name} {before.get(name)!r}, not {asked[name]!r}; choose another folder"
            )

    def _order_rejections(self) -> set[int]:
        """Drop what shards rejected that never came to be; numbers that the last shard rejected."""
        path = self.folder / _REJECTED
        if not path.exists():
            return set()
        kept: dict[int, bytes] = {}
        for line in path.read_bytes().splitlines(keepends=True):
            number = _number_of(line)
            if number is not None and number // self._size in self._shards:
                kept[number] = line
        _replace(path, [kept[number] for number in sorted(kept)])
        last = max(self._shards, default=-1)
        return {number for number in kept if number // self._size == last}

    def _numbers_of(self, shard: int) -> set[int]:
        return {number for line in self._lines_of(shard) if (number := _number_of(line)) is not None}

    def _lines_of(self, shard: int) -> Iterator[bytes]:
        path = self._path(shard)
        if self._format == "jsonl":
            with path.open("rb") as file:
                yield from file
        else:
            from crossalign_gui.batch.parquet import read_lines

            yield from read_lines(path)

    def _reopen(self, shard: int) -> None:
        """The last shard was short, and the list has grown since: it becomes one in the making again."""
        lines = {_number_of(line): b"1" + line for line in self._lines_of(shard)}
        rejected = self.folder / _REJECTED
        for line in rejected.read_bytes().splitlines(keepends=True) if rejected.exists() else ():
            number = _number_of(line)
            if number is not None and number // self._size == shard:
                lines[number] = b"0" + line
        _replace(self._part_path(shard), list(lines.values()))
        self._path(shard).unlink()
        self._shards.discard(shard)
        self._last, self._last_done = -1, set()
        self._parts.pop(shard, None)
        self._order_rejections()

    def _part(self, shard: int) -> _Part:
        part = self._parts.get(shard)
        if part is None:
            part = self._parts[shard] = _Part(self._part_path(shard))
        return part

    def _finish(self, shard: int) -> None:
        part = self._parts.pop(shard)
        done, rejected = part.outcomes()
        part.close()
        if rejected:
            with (self.folder / _REJECTED).open("ab") as file:
                file.writelines(rejected)
                _sync(file)
        if self._format == "jsonl":
            _replace(self._path(shard), done)
        else:
            from crossalign_gui.batch.parquet import to_parquet

            _replace(self._path(shard), [to_parquet(done)])
        self._shards.add(shard)
        self._part_path(shard).unlink(missing_ok=True)

    def _path(self, shard: int) -> Path:
        return self.folder / f"shard-{shard:06d}.{self._format}"

    def _part_path(self, shard: int) -> Path:
        return self.folder / f".part-{shard:06d}"


class _Part:
    """A shard in the making: lines of 1 (done) or 0 (rejected) and the JSON, in the order in which they came."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: Any = None
        self.numbers: set[int] = set()
        self.ends: dict[int, tuple[str, str]] = {}
        if path.exists():
            whole = 0
            for line in path.read_bytes().splitlines(keepends=True):
                number = _number_of(line[1:])
                if not line.endswith(b"\n") or number is None:
                    break
                whole += len(line)
                self.numbers.add(number)
            os.truncate(path, whole)
            with path.open("rb") as file:
                self.ends = _ends(line[1:] for line in file)

    def append(self, outcome: Outcome) -> None:
        if self._file is None:
            self._file = self._path.open("ab")
        self._file.write(b"%d%s\n" % (outcome.done, outcome.text.encode()))
        self.numbers.add(outcome.number)

    def sync(self) -> None:
        _sync(self._file)

    def outcomes(self) -> tuple[list[bytes], list[bytes]]:
        """Records and rejections, by number."""
        lines = {_number_of(line[1:]): line for line in self._path.read_bytes().splitlines(keepends=True)}
        ordered = [lines[number] for number in sorted(self.numbers)]
        return [line[1:] for line in ordered if line[:1] == b"1"], [line[1:] for line in ordered if line[:1] == b"0"]

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _number_of(line: bytes) -> int | None:
    """Of a line of JSON, None where it is torn."""
    try:
        return int(json.loads(line)["item"])
    except (ValueError, KeyError, TypeError):
        return None


def _ends(lines: Iterable[bytes]) -> dict[int, tuple[str, str]]:
    """Image and caption of the first and the last line, by number."""
    first = last = b""
    for last in lines:
        first = first or last
    rows = [json.loads(line) for line in (first, last) if line]
    return {row["item"]: (row["image"], row["caption"]) for row in rows}


def _replace(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file whole or not at all."""
    temporary = path.with_name(f".{path.name}.new")
    with temporary.open("wb") as file:
        file.writelines(chunks)
        _sync(file)
    os.replace(temporary, path)  # noqa: PTH105 (tests stop the process at it)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _sync(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())
