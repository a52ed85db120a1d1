"""What an exporter writes to: nothing is at its place before everything is written."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, BinaryIO, TextIO

from crossalign_gui.domain.document import Agent, Document, Image, Label, Span
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.reading import AS_IT_IS
from crossalign_gui.storage.formats.apart import check_apart, check_place
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.real_paths import RealPaths
from crossalign_gui.storage.rendered import rendered
from crossalign_gui.storage.report import Report
from crossalign_gui.storage.sources import split_source

Check = Callable[[], None]
WorkOn = Callable[[str], dict[str, Any]]
"""Of an image, by its id: see storage/work_log.py."""
KeepNames = Callable[[Sequence[str], bool], Iterable[Label] | None]
"""The whole class list with new names, with their numbers; None where it cannot be kept. It is kept where the second is true."""
FindImage = Callable[[Image], Path | None]
_MOST_ONE_BY_ONE = 16  # files
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Preview:
    """A record that was written, decoded back by the reader of its format. path: of the picture, where it is at hand; text: what was
    written."""

    document: Document
    path: Path | None
    text: str


class Target:
    """Use as a context: `commit` moves what was written to `path`, leaving without it throws it away.

    path: the file, or the folder of a format of several files; find_image: the picture of a document, for formats that
    carry it. reads: files, folders and projects that the documents come from, which are never written to. `labels` and `agents`,
    by id, may grow while the documents are written.
    """

    def __init__(
        self,
        path: Path,
        *,
        folder: bool,
        labels: Mapping[str, Label],
        agents: Mapping[str, Agent],
        choices: Mapping[str, str] | None = None,
        find_image: FindImage | None = None,
        work_on: WorkOn | None = None,
        whole: Mapping[str, Any] | None = None,
        check: Check = _nothing,
        reads: Iterable[Path] = (),
        keep_names: KeepNames | None = None,
    ) -> None:
        self.path = path
        self._keep_names, self._new_names = keep_names, list[str]()
        self._reads = tuple(reads)
        self.is_folder = folder
        self.labels, self.agents = labels, agents
        self.choices = dict(choices or {})
        self.check = check
        self.report = Report()
        self.previews: list[Preview] = []
        self.keeps_words = False
        """Whether the phrases go out besides the classes: then a class that is named by one takes nothing away."""
        self.naming: tuple[Document, Mapping[str, Span]] | None = None
        """The first phrase of each region, by its id, of the document that was asked about last."""
        self._find_image, self._work_on = find_image, work_on
        self.whole = {} if whole is None else whole
        """What the project says besides its images, see storage/whole.py; complete with the first document."""
        self._staging: Path | None = None
        self._staged: dict[str, None] = {}
        self._pictures: dict[str, tuple[Path, str]] = {}
        self._removed: list[str] = []
        self._rendered: list[str] = []
        self._folders: set[str] = set()
        self._real = RealPaths()

    def __enter__(self) -> Target:
        """Raises FormatError and OSError."""
        check_apart(self.path, self.is_folder, self._reads)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._staging = Path(tempfile.mkdtemp(prefix=f".{self.path.name[:100]}.", suffix=".tmp", dir=self.path.parent))
        self._files = self._staging / "files"  # a folder of its own: the one around it is for this user only
        self._files.mkdir()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._staging is not None:
            shutil.rmtree(self._staging, ignore_errors=True)
            self._staging = None

    @property
    def written(self) -> tuple[str, ...]:
        """The files of a folder format, relative to it."""
        return tuple(self._staged)

    def choice(self, name: str, default: str) -> str:
        return self.choices.get(name, default)

    def lose(self, text: str, example: str = "", count: int = 1) -> None:
        self.report.add(text, example, count)

    def label_name(self, label: str | None, default: str = "") -> str:
        return self.labels[label].name if label is not None and label in self.labels else default

    def number_names(self, names: Sequence[str]) -> Iterable[Label] | None:
        """The whole class list with new names in it, which `commit` lets the project keep; None where there is none to keep it."""
        self._new_names = [*names]
        return None if self._keep_names is None else self._keep_names(names, False)

    def keep_names(self) -> None:
        """Raises ProjectError."""
        if self._keep_names is not None and self._new_names:
            self._keep_names(self._new_names, True)

    def image_path(self, image: Image) -> Path | None:
        return None if self._find_image is None else self._find_image(image)

    def work_on(self, image_id: str) -> dict[str, Any]:
        """State, comments and judgements of an image; empty where nothing is known."""
        return {} if self._work_on is None else self._work_on(image_id)

    @contextmanager
    def text(self, name: str = "") -> Iterator[TextIO]:
        """A text file of a folder format, or the file itself; a name such as ".config.xml" makes one beside it that has the
        same stem. Raises OSError."""
        with Path(self._place(name)).open("w", encoding="utf-8", newline="\n") as file:
            yield file

    def put(self, name: str, whole: str | bytes) -> None:
        """A whole file, in less time than `text` and `binary` take. Raises OSError."""
        rest = whole.encode("utf-8") if isinstance(whole, str) else whole
        with FileIO(self._place(name), "w") as file:
            while rest:
                rest = rest[file.write(rest) :]

    @contextmanager
    def binary(self, name: str = "") -> Iterator[BinaryIO]:
        """Raises OSError."""
        with Path(self._place(name)).open("wb") as file:
            yield file

    @contextmanager
    def json_lists(self, lists: Sequence[str], name: str = "", **head: Any) -> Iterator[JsonLists]:
        """A JSON object of lists that grow side by side, one item a line, without holding them. Raises OSError."""
        with ExitStack() as stack:
            files: dict[str, TextIO] = {
                key: stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8")) for key in lists
            }
            growing = JsonLists(files, head)
            yield growing
            with self.text(name) as file:
                growing.write(file)

    def picture(self, name: str, source: Path, how: str) -> None:
        """Put a picture into a folder format: as a "copy", by its absolute "path" (a symbolic link), or as a "link", a second
        name of the same file where the disk allows it. Done at the end."""
        file, reading = split_source(source)
        if reading == AS_IT_IS:
            self._pictures[name] = (self.real(file), how)
            return
        with self.binary(name) as written:
            written.write(rendered(source, name))
        self._rendered.append(name)
        told = message(
            "a chosen frame or window is written as a picture of its own, with eight bits a colour (PNG, TIFF or WebP)"
        )
        self.lose(told, str(source.name))

    def real(self, path: Path) -> Path:
        """Without links on the way."""
        return self._real.of(path)

    def remove(self, name: str) -> None:
        """Of an earlier export to the same folder; done at the end."""
        self._removed.append(name)

    def commit(self) -> None:
        """Put everything at its place: a folder that is new there as a whole, all else file by file. Raises FormatError, ProjectError
        and OSError."""
        assert self._staging is not None
        own = [(name, self._files / name) for name in self._rendered]
        for name, source in (*((name, source) for name, (source, _) in self._pictures.items()), *own):
            if not _may_be_replaced(self.path / name, source):
                raise FormatError(message("{} is another picture than {}; write to another folder", self.path / name, source))
        is_new = self.is_folder and not self.path.exists()
        many = len(self._staged) > _MOST_ONE_BY_ONE and hasattr(os, "sync")
        if not (many and is_new):
            self._to_disk(at_once=many)
        for name in self._staged if self._reads and not is_new else ():
            check_place(self._final(name), self._reads)
        self.keep_names()
        if self.is_folder:  # also when nothing could be written
            _move(self._files, self.path)
        else:
            for name in self._staged:
                (self._files / (name or "file")).replace(self._final(name))
        for name, (source, how) in self._pictures.items():
            self.check()
            self._make_folder(self.path, name)
            _put_picture(source, self.path / name, how, self._staging / "picture")
        if many and is_new:  # nothing older can be lost: nobody need wait, and it takes seconds where others write much
            Thread(target=os.sync, name="export to disk", daemon=True).start()
        for name in self._removed:
            (self.path / name).unlink(missing_ok=True)

    def _final(self, name: str) -> Path:
        if self.is_folder:
            return self.path / name
        return self.path.with_name(self.path.stem + name) if name else self.path

    def _to_disk(self, *, at_once: bool) -> None:
        """Before they take the place of older ones. Many files are written out at once: one by one costs 10 ms each."""
        if at_once:
            os.sync()
            return
        for name in self._staged:
            with (self._files / (name or "file")).open("rb+") as file:
                os.fsync(file.fileno())

    def _place(self, name: str) -> str:
        assert bool(name) == self.is_folder or name.startswith(".")
        self.check()
        self._staged[name] = None
        self._make_folder(self._files, name)
        return f"{self._files}/{name or 'file'}"

    def _make_folder(self, above: Path, name: str) -> None:
        """The one that a file of this name lies in, relative to `above`."""
        folder = f"{above}/{name.rpartition('/')[0]}"
        if folder not in self._folders:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)


class JsonLists:
    """Lists of one JSON object, after what else stands in its `head`."""

    def __init__(self, files: dict[str, TextIO], head: dict[str, Any]) -> None:
        self._files, self.head = files, head
        self.counts = dict.fromkeys(files, 0)
        self.last_changes: dict[str, Callable[[str], str]] = {}
        """By list: what becomes of each line when everything is known. A line is an item or white space."""

    def add(self, name: str, item: Mapping[str, Any]) -> None:
        self._files[name].write((",\n  " if self.counts[name] else "\n  ") + dumps(item))
        self.counts[name] += 1

    def write(self, file: TextIO) -> None:
        file.write("{")
        for number, (key, value) in enumerate(self.head.items()):
            file.write(f"{',' if number else ''}\n {json.dumps(key)}: {dumps(value)}")
        for number, (key, part) in enumerate(self._files.items()):
            part.seek(0)
            file.write(f"{',' if number or self.head else ''}\n {json.dumps(key)}: [")
            change = self.last_changes.get(key)
            if change is None:
                shutil.copyfileobj(part, file)
            else:
                file.writelines(map(change, part))
            file.write("\n ]" if self.counts[key] else "]")
        file.write("\n}\n")


def dumps(value: Any) -> str:
    """One line of JSON; NaN is a ValueError."""
    return _ENCODER.encode(value)


def _may_be_replaced(place: Path, source: Path) -> bool:
    """A link to a picture, or the same picture, but never the only name of another one."""
    if not place.is_file() or place.is_symlink() or place.stat().st_nlink > 1:
        return True
    return place.samefile(source) or filecmp.cmp(place, source, shallow=False)


def _move(source: Path, place: Path) -> None:
    """A folder that is there already keeps what it has and gets what is new."""
    if not (source.is_dir() and place.is_dir()):
        source.replace(place)
        return
    for inner in source.iterdir():
        _move(inner, place / inner.name)


def _put_picture(source: Path, place: Path, how: str, between: Path) -> None:
    """What stands at the place is replaced, but for the picture itself. between: a free name on the same disk. Links to what an
    archive was unpacked to would lead to nothing soon, so that is copied."""
    if "/crossalign-" in source.as_posix() and source.parent.is_relative_to(Path(tempfile.gettempdir()).resolve()):
        how = "copy"
    is_new = not os.path.lexists(place)
    with suppress(OSError):
        if not is_new and place.samefile(source) and (how != "copy" or not place.is_symlink()):
            return
    ways = {"copy": (shutil.copyfile,), "path": (_symbolic, shutil.copyfile)}
    for way in ways.get(how, (os.link, _symbolic, shutil.copyfile)):
        at_once = is_new and way is not shutil.copyfile  # a link is there whole or not at all
        try:
            if not at_once:
                between.unlink(missing_ok=True)
            way(source, place if at_once else between)
        except OSError:
            if way is shutil.copyfile:
                raise
            continue
        if not at_once:
            between.replace(place)
        return


def _symbolic(source: Path, place: Path) -> None:
    place.symlink_to(source)
