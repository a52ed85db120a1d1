"""What an importer reads from: a file or folder, with limits, progress and a place for warnings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from crossalign_gui.domain.document import Agent, Label
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats import json_stream
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import MOST_BYTES_OF_A_FILE
from crossalign_gui.storage.image_finder import ImageFinder
from crossalign_gui.storage.report import Report

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Check = Callable[[], None]
Progress = Callable[[int], None]


def _nothing() -> None:
    pass


class Source:
    """`labels` and `agents` grow while the documents are read. `images` finds pictures for formats that leave out sizes.

    progress: told how many bytes have been read so far; check: called often, raises to cancel.
    """

    def __init__(
        self,
        path: Path,
        *,
        images: ImageFinder | None = None,
        choices: Mapping[str, str] | None = None,
        check: Check = _nothing,
        progress: Progress | None = None,
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
        self.numbers: dict[str, int] = {}
        """Of the builder, which makes ids."""
        self._progress = progress
        self._bytes = 0

    @property
    def folder(self) -> Path:
        return self.path if self.path.is_dir() else self.path.parent

    def choice(self, name: str, default: str) -> str:
        return self.choices.get(name, default)

    def warn(self, text: str, example: str = "") -> None:
        self.report.add(text, example)

    def label(self, name: str, **details: Any) -> str:
        """The id of the class with this name, made when it is new."""
        label_id = f"label_{name}"[:128]
        if label_id not in self.labels:
            self.labels[label_id] = Label(label_id, name, **details)
        return label_id

    def open(self, path: Path | None = None) -> BinaryIO:
        """For reading; what is read counts as progress. Raises OSError."""
        return _Counting(path or self.path, self._count)  # type: ignore[return-value]

    def lines(self, path: Path | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
        """(place, object) of JSON lines. Raises OSError, FormatError."""
        path = path or self.path
        with self.open(path) as file:
            yield from json_stream.lines(file, path.name, self.check)

    def records(self, path: Path | None = None) -> Iterator[tuple[str, Any]]:
        """(list, item) of a JSON file of any size. Raises OSError, FormatError."""
        path = path or self.path
        with self.open(path) as file:
            yield from json_stream.records(file, path.name, self.check)

    def bytes(self, path: Path) -> bytes:
        """A whole file, which must not be large. Raises OSError, FormatError."""
        self.check()
        if path.stat().st_size > MOST_BYTES_OF_A_FILE:
            raise FormatError(message("{} is larger than {} MB", path.name, MOST_BYTES_OF_A_FILE >> 20))
        with self.open(path) as file:
            return file.read()

    def text(self, path: Path) -> str:
        """Raises OSError, FormatError."""
        try:
            return self.bytes(path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise FormatError(message("{} is not UTF-8 text ({} at byte {})", path.name, error.reason, error.start)) from error

    def json(self, path: Path) -> Any:
        """A small JSON file. Raises OSError, FormatError."""
        return json_stream.loads(self.bytes(path).removeprefix(b"\xef\xbb\xbf"), path.name)

    def xml(self, path: Path) -> Element:
        """Without entities, which can grow without bound. Raises OSError, FormatError."""
        from xml.etree.ElementTree import ParseError

        import defusedxml
        from defusedxml.ElementTree import fromstring

        try:
            root: Element = fromstring(self.bytes(path), forbid_dtd=True)
        except (ParseError, ValueError, LookupError, RecursionError) as error:
            kind = "it declares entities, which are not read" if isinstance(error, defusedxml.DefusedXmlException) else error
            raise FormatError(message("{}: this is not plain XML ({})", path.name, kind)) from error
        return root

    def files(self, pattern: str) -> Iterator[Path]:
        """Files of the folder in order, without links that lead out of it."""
        root = self.folder.resolve()
        for path in sorted(self.folder.rglob(pattern)):
            if path.is_file() and not path.name.startswith(".") and path.resolve().is_relative_to(root):
                yield path

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._progress is not None:
            self._progress(self._bytes)


class _Counting:
    """A binary file that tells how much of it was read."""

    def __init__(self, path: Path, count: Callable[[int], None]) -> None:
        self._file = path.open("rb")
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
