"""Samples of a WebDataset: a tar whose neighbours of one name (up to its first dot) are a picture and its texts.

Nothing is unpacked: a picture is a range of bytes of the tar, so a name cannot leave a folder, and links are passed over.
The layout: https://github.com/webdataset/webdataset.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from crossalign_gui.storage.picture_kinds import SUFFIXES

_MOST_BYTES_OF_A_TEXT = 1 << 20
_BLOCK = 512


@dataclass(slots=True)
class Sample:
    """name: of the picture within the tar. offset, size: its bytes."""

    name: str
    offset: int
    size: int
    captions: tuple[str, ...] = ()
    problem: str = ""


def samples(path: Path) -> Iterator[Sample]:
    """In the order of the tar; where it breaks off, one sample with the problem. Raises OSError."""
    current: str | None = None
    images: list[Sample] = []
    texts: tuple[str, ...] = ()
    try:
        with tarfile.open(path, "r:") as tar:
            while (member := tar.next()) is not None:
                tar.members.clear()  # type: ignore[attr-defined]  # it would keep every one
                if not member.isreg() or member.issparse():
                    continue
                name = PurePosixPath(member.name)
                key = str(name.parent / name.name.split(".", 1)[0])
                if key != current:
                    yield from _with_captions(images, texts)
                    current, images, texts = key, [], ()
                suffix = name.suffix.lower()
                if suffix in SUFFIXES:
                    images.append(Sample(member.name, member.offset_data, member.size))
                elif suffix in (".txt", ".json") and member.size <= _MOST_BYTES_OF_A_TEXT:
                    texts = _texts(tar, member, suffix) or texts
            yield from _with_captions(images, texts)
            broken = not _is_over(path, tar.offset)  # tarfile takes a broken header for the end
    except (tarfile.TarError, EOFError, ValueError) as error:
        yield from _with_captions(images, texts)
        yield Sample("", 0, 0, problem=f"the tar cannot be read further: {error}")
        return
    if broken:
        yield Sample("", 0, 0, problem="the tar cannot be read further: a header is broken")


def _with_captions(images: list[Sample], texts: tuple[str, ...]) -> Iterator[Sample]:
    for image in images:
        image.captions = texts
        yield image


def _texts(tar: tarfile.TarFile, member: tarfile.TarInfo, suffix: str) -> tuple[str, ...]:
    file = tar.extractfile(member)
    text = (file.read() if file is not None else b"").decode("utf-8", "replace").strip()
    if suffix == ".txt":
        return (text,) if text else ()
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(value, dict):
        return ()
    many = value.get("captions", [value.get("caption", value.get("text"))])
    return tuple(text for text in many if isinstance(text, str) and text) if isinstance(many, list) else ()


def _is_over(path: Path, offset: int) -> bool:
    with path.open("rb") as file:
        file.seek(offset)
        return not any(file.read(_BLOCK))
