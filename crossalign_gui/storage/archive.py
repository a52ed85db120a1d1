"""Unpack a zip archive, or a file packed by gzip, that may be hostile: bounded in files, bytes and ratio, inside of its folder."""

from __future__ import annotations

import gzip
import lzma
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.limits import (
    MOST_BYTES_OF_AN_ARCHIVE,
    MOST_FILES_OF_AN_ARCHIVE,
    MOST_RATIO_OF_AN_ARCHIVE,
)
from crossalign_gui.storage.image_finder import clean_name

_CHUNK = 1 << 20


@contextmanager
def unpacked(path: Path, check: Callable[[], None]) -> Iterator[Path]:
    """A folder with what the archive holds (of gzip: the file), gone afterwards; `path` itself when it is no archive.

    Raises FormatError, OSError.
    """
    if path.is_dir() or path.suffix.lower() not in (".zip", ".gz"):
        yield path
        return
    if path.suffix.lower() == ".gz":
        with tempfile.TemporaryDirectory(prefix="crossalign-") as name:
            place = Path(name) / (path.stem or "file")
            _unpack_one(path, place, check)
            yield place
        return
    with tempfile.TemporaryDirectory(prefix="crossalign-") as name:
        folder = Path(name) / (path.stem or "archive")  # messages name it
        folder.mkdir()
        try:
            with zipfile.ZipFile(path) as archive:
                _unpack(archive, path, folder, check)
        except (
            zipfile.BadZipFile,
            zipfile.LargeZipFile,
            NotImplementedError,
            RuntimeError,
            EOFError,
            zlib.error,
            lzma.LZMAError,
        ) as error:
            raise FormatError(message("{} is not an archive that can be read: {}", path.name, error)) from error
        yield folder


def _unpack_one(path: Path, place: Path, check: Callable[[], None]) -> None:
    left = most = min(MOST_BYTES_OF_AN_ARCHIVE, max(path.stat().st_size, 1 << 20) * MOST_RATIO_OF_AN_ARCHIVE)
    try:
        with gzip.open(path) as source, place.open("xb") as file:
            while data := source.read(_CHUNK):
                check()
                left -= len(data)
                if left < 0:
                    raise FormatError(
                        message("{} unpacks to more than {:,} MB; that is not believable", path.name, most >> 20)
                    )
                file.write(data)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise FormatError(message("{} is not an archive that can be read: {}", path.name, error)) from error


def _unpack(archive: zipfile.ZipFile, path: Path, folder: Path, check: Callable[[], None]) -> None:
    entries = archive.infolist()
    if len(entries) > MOST_FILES_OF_AN_ARCHIVE:
        raise FormatError(message("{} holds more than {:,} files", path.name, MOST_FILES_OF_AN_ARCHIVE))
    most = min(MOST_BYTES_OF_AN_ARCHIVE, max(path.stat().st_size, 1 << 20) * MOST_RATIO_OF_AN_ARCHIVE)
    most = min(most, shutil.disk_usage(folder).free // 2)
    left = most
    for entry in entries:
        check()
        kind = entry.external_attr >> 16
        if entry.is_dir() or (kind and stat.S_ISLNK(kind)):
            continue
        name = clean_name(entry.filename)
        if not name or name != entry.filename.replace("\\", "/").removeprefix("./"):
            raise FormatError(message("{}: the entry {!r} would leave its folder", path.name, entry.filename))
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(entry) as source, place.open("xb") as file:
            while data := source.read(_CHUNK):
                check()
                left -= len(data)
                if left < 0:
                    raise FormatError(
                        message("{} unpacks to more than {:,} MB; that is not believable", path.name, most >> 20)
                    )
                file.write(data)
