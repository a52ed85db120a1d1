"""What an importer reads from: a file or folder, with limits, progress and a place for warnings."""

from __future__ import annotations

import copy
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, TypeVar

from crossalign_gui.domain.document import Agent, Label
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import json_stream
from crossalign_gui.storage.formats.encodings import Utf8Reader, encoding_of, named_encoding, without_declaration
from crossalign_gui.storage.formats.errors import FormatError, as_format_error
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_FILE
from crossalign_gui.storage.formats.spool import Spool
from crossalign_gui.storage.image_finder import ImageFinder
from crossalign_gui.storage.report import Report

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

T = TypeVar("T")
Check = Callable[[], None]
Progress = Callable[[int], None]
_MOST_SKIPPED = 100_000
_Bytes = bytes  # a source has a method of that name


class Undoable(Protocol):
    """What a record adds to (see build.Builder)."""

    def mark(self) -> object: ...

    def undo(self, mark: object | None) -> None: ...


def _nothing() -> None:
    pass


class Source:
    """`labels` and `agents` grow while the documents are read. `images` finds pictures for formats that leave out sizes.

    progress: told how many bytes have been read so far; check: called often, raises to cancel. skip_bad: records that cannot be
    read are listed in `skipped` instead of refusing all.
    """

    def __init__(
        self,
        path: Path,
        *,
        images: ImageFinder | None = None,
        choices: Mapping[str, str] | None = None,
        check: Check = _nothing,
        progress: Progress | None = None,
        skip_bad: bool = False,
    ) -> None:
        self.path = path
        self.images = images or ImageFinder([path if path.is_dir() else path.parent])
        self.choices = dict(choices or {})
        self.check = check
        self.report = Report()
        self.labels: dict[str, Label] = {}
        self.agents: dict[str, Agent] = {}
        self.work: dict[str, dict[str, Any]] = {}
        """State, comments and judgements by the id of their image, for formats that hold them."""
        self.whole: dict[str, Any] = {}
        """What the project says besides its images, see storage/whole.py."""
        self.numbers: dict[str, int] = {}
        """Of the builder, which makes ids."""
        self.builder: Undoable | None = None
        """The builder that was made last."""
        self.skip_bad = skip_bad
        self.skipped: list[str] = []
        """Why records were left out, at most a hundred thousand."""
        self._progress = progress
        self._bytes = 0
        self._pictures: Path | None = None
        self._taken = 0
        self._encodings: set[Path] = set()

    def beside(self, path: Path, images: ImageFinder) -> Source:
        """Another file whose documents go the same way: classes, numbers and warnings are shared. Close it too."""
        other = copy.copy(self)
        other.path, other.images, other._pictures = path, images, None
        images.tell = other.warn
        return other

    @property
    def folder(self) -> Path:
        return self.path if self.path.is_dir() else self.path.parent

    def uri(self, picture: Path) -> str:
        """How a document of this source names a picture that was found: by its place in the source, else by the shortest end of its
        path that leads to it, so that equal names in two folders stay apart."""
        if picture.is_relative_to(self.folder.resolve()):
            return picture.relative_to(self.folder.resolve()).as_posix()
        names = ("/".join(picture.parts[-count:]) for count in range(1, len(picture.parts)))
        return next((name for name in names if self.images.at_once(name) == picture), picture.name)

    @property
    def size(self) -> int | None:
        """Bytes of the file; None for a folder. Raises OSError."""
        return self.path.stat().st_size if self.path.is_file() else None

    def size_of(self, uri: str, width: Any, height: Any, place: str) -> tuple[float, float]:
        """(width, height) as a file says them, as numbers or as text, else those of the picture. Raises FormatError."""
        if width and height:
            return float(width), float(height)
        info = self.images.info(str(uri))
        if info is None:
            raise FormatError(message("{}: it does not say how large the image is, and the image is not here", place))
        return info.width, info.height

    def choice(self, name: str, default: str) -> str:
        return self.choices.get(name, default)

    def warn(self, text: str, example: str = "", count: int = 1) -> None:
        self.took()
        self.report.add(text, example, count)

    def took(self) -> None:
        """Something was made of the record that was handed out last, or was said about it."""
        self._taken += 1

    def attempt(self, place: str, odd: Callable[[FormatError], None] | None = None) -> _Attempt:
        """Around one record: what it makes Python raise becomes a FormatError with its place, or, with `skip_bad`, an entry of
        `skipped`; then nothing of the record is kept. odd: is told of the error instead, in any case."""
        return _Attempt(self, place, odd or (self.skip if self.skip_bad else None))

    def each(self, paths: Iterable[Path], read: Callable[[Path], T]) -> Iterator[tuple[Path, T]]:
        """What `read` makes of each file; one that it cannot read is a record that cannot be read. Raises OSError, FormatError."""
        for path in paths:
            self.check()
            found: list[T] = []
            with self.attempt(path.name):
                found.append(read(path))
            yield from ((path, value) for value in found)

    def skip(self, error: FormatError) -> None:
        self.warn(message("records that cannot be read are left out"), str(error))
        if len(self.skipped) < _MOST_SKIPPED:
            self.skipped.append(str(error))

    def told(self, records: Iterator[tuple[str, Any]], place: str) -> Iterator[tuple[str, Any]]:
        """Records that a reader takes nothing of and says nothing about are counted here, for every format."""
        for name, record in records:
            before = self._taken + Spool.added
            yield name, record
            if self._taken + Spool.added == before:
                self.warn(message("records that are not understood are left out"), f"{place}{name or 'a list'}")

    def label(self, name: str, **details: Any) -> str:
        """The id of the class with this name, made when it is new."""
        self.took()
        label_id = f"label_{name}"[:128]
        if label_id not in self.labels:
            self.labels[label_id] = Label(label_id, name, **details)
        return label_id

    def bring(self, uri: str, picture: bytes) -> None:
        """Offer a picture that stands inside of the annotations, until `close`. Raises OSError."""
        if self._pictures is None:
            self._pictures = Path(tempfile.mkdtemp(prefix="crossalign-"))
        self.numbers["picture"] = number = self.numbers.get("picture", 0) + 1
        path = self._pictures / f"{number}{Path(uri).suffix}"
        path.write_bytes(picture)
        self.images.bring(uri, path)

    def close(self) -> None:
        if self._pictures is not None:
            shutil.rmtree(self._pictures, ignore_errors=True)

    def open(self, path: Path | None = None) -> BinaryIO:
        """Text as UTF-8; what is read counts as progress. Raises OSError."""
        path = path or self.path
        return _Counting(path, self._count, self._encoding(path))  # type: ignore[return-value]

    def _encoding(self, path: Path) -> str:
        """As it is chosen; told where it is not UTF-8. Raises OSError, FormatError."""
        chosen = self.choices.get("encoding")
        if chosen:
            return named_encoding(chosen)
        found = encoding_of(path)
        if not found.is_utf8 and path not in self._encodings:
            self._encodings.add(path)
            place = f"{path.name}, line {found.line}, column {found.column}" if found.line else path.name
            guess = message(
                "files that are not UTF-8 (“Encoding of the text”, --set encoding=NAME): their encoding was guessed as {}",
                found.name,
            )
            self.warn(guess if found.guessed else message("files that were read as {}", found.name), place)
        return found.name

    def lines(self, path: Path | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
        """(place, object) of JSON lines, or of one JSON array of the same objects. Raises OSError, FormatError."""
        path = path or self.path
        with self.open(path) as file:
            skip = self.skip if self.skip_bad else None
            yield from self.told(json_stream.lines_or_array(file, path.name, self.check, skip), "")

    def records(self, path: Path | None = None) -> Iterator[tuple[str, Any]]:
        """(list, item) of a JSON file of any size. Raises OSError, FormatError."""
        path = path or self.path
        with self.open(path) as file:
            yield from self.told(json_stream.records(file, path.name, self.check), f"{path.name}, ")

    def bytes(self, path: Path) -> bytes:
        """A whole file, which must not be large. Raises OSError, FormatError."""
        self.check()
        if path.stat().st_size > MOST_BYTES_OF_A_FILE:
            raise FormatError(message("{} is larger than {} MB", path.name, MOST_BYTES_OF_A_FILE >> 20))
        with _Counting(path, self._count) as file:
            return file.read()

    def utf8(self, path: Path) -> _Bytes:
        """A whole text file, which must not be large, without a mark of its encoding. Raises OSError, FormatError."""
        name = self._encoding(path)
        data = self.bytes(path)
        if name == "utf-8":
            return data.removeprefix(b"\xef\xbb\xbf")
        try:
            return data.decode(name).removeprefix("\ufeff").encode("utf-8")
        except UnicodeError as error:
            raise FormatError(message("{} is not {} text ({})", path.name, name, error)) from error

    def text(self, path: Path) -> str:
        """Raises OSError, FormatError."""
        return self.utf8(path).decode("utf-8")

    def json(self, path: Path) -> Any:
        """A small JSON file. Raises OSError, FormatError."""
        return json_stream.loads(self.utf8(path), path.name)

    def xml(self, path: Path, known: Mapping[str, frozenset[str]] | None = None) -> Element:
        """Without entities, which can grow without bound. known: the elements of each that the reader knows; others are told,
        those of an element that is not named here are not looked at. Raises OSError, FormatError."""
        from xml.etree.ElementTree import ParseError

        import defusedxml
        from defusedxml.ElementTree import fromstring

        try:
            root: Element = fromstring(without_declaration(self.utf8(path).decode("utf-8")))
        except (ParseError, ValueError, LookupError, RecursionError) as error:
            kind = "it declares entities, which are not read" if isinstance(error, defusedxml.DefusedXmlException) else error
            raise FormatError(message("{}: this is not plain XML ({})", path.name, kind)) from error
        names = known or {}
        for element in root.iter() if names else ():
            for item in element:
                if item.tag not in names.get(element.tag, (item.tag,)):
                    self.warn(message("records that are not understood are left out"), f"{path.name}, <{item.tag}>")
        return root

    def files(self, pattern: str) -> Iterator[Path]:
        """Files of the folder in order, without hidden ones and links that lead out of it."""
        root = self.folder.resolve()
        for path in sorted(self.folder.rglob(pattern)):
            hidden = any(part.startswith(".") for part in path.relative_to(self.folder).parts)
            if path.is_file() and not hidden and path.resolve().is_relative_to(root):
                yield path

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._progress is not None:
            self._progress(self._bytes)


class _Attempt:
    """See `Source.attempt`. A class, because a generator for each of a million records takes a tenth of the time."""

    __slots__ = ("_builder", "_mark", "_place", "_source", "_tell")

    def __init__(self, source: Source, place: str, tell: Callable[[FormatError], None] | None) -> None:
        self._source, self._place, self._tell = source, place, tell

    def __enter__(self) -> None:
        if self._tell is not None:
            self._builder = self._source.builder
            self._mark = self._builder.mark() if self._builder is not None else None

    def __exit__(self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None) -> bool:
        if raised is None:
            return False
        error = as_format_error(raised, self._place)
        if error is None:
            return False
        if type(error) is FormatError and self._place not in str(error):
            error = FormatError(message("{}: {}", self._place, error))
        if self._tell is None:
            if error is raised:
                return False
            raise error from raised
        now = self._source.builder
        if now is not None:
            now.undo(self._mark if now is self._builder else None)
        self._tell(error)
        return True


class _Counting:
    """A binary file that tells how much of it was read."""

    def __init__(self, path: Path, count: Callable[[int], None], encoding: str = "utf-8") -> None:
        file = path.open("rb")
        self._file = file if encoding == "utf-8" else Utf8Reader(file, encoding)
        self._count = count

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self._count(len(data))
        return data

    def readline(self, size: int = -1) -> bytes:
        data = self._file.readline(size)
        self._count(len(data))
        return data

    def __enter__(self) -> _Counting:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
