"""Plain captions: `photo.txt` beside `photo.jpg`, one caption a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format, Head
from crossalign_gui.storage.formats.build import Builder
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.source import Source
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.image_finder import clean_name
from crossalign_gui.storage.picture_kinds import SUFFIXES

_NUMBERS = re.compile(r"\s*\d+(\s+[+-]?[\d.]+([eE][+-]?\d+)?){4,}\s*")
"""A line of a label file: class and box."""
_OTHERS = (
    "sentences/",
    "labels/",
    "data.yaml",
    "classes.txt",
    "obj.names",
    "obj.data",
    "_darknet.labels",
    ".xml",
    ".json",
    ".csv",
)


def read(source: Source) -> Iterator[Document]:
    """Raises FormatError when all files hold numbers, which are no captions."""
    numbers, captions = "", False
    for path in source.files("*.txt"):
        with source.attempt(path.name):
            name = path.relative_to(source.folder).with_suffix("").as_posix()
            lines = [line for line in source.text(path).splitlines() if line.strip()]
            if lines and all(_NUMBERS.fullmatch(line) for line in lines):
                numbers = numbers or path.name
                source.warn(message("files of numbers, which are no captions, are left out"), path.name)
                continue
            captions = True
            picture = source.images.by_stem(name)
            info = source.images.info(f"{name}{picture.suffix}") if picture is not None else None
            if picture is None or info is None:
                source.warn(message("captions without a picture of the same name are left out"), path.name)
                continue
            builder = Builder(source, "caption_files", f"{name}{picture.suffix}", info.width, info.height, path.name)
            for line in lines:
                builder.caption(line)
            yield builder.build()
    if numbers and not captions:
        raise FormatError(message("{} holds numbers, no captions", numbers))


def write(target: Target, documents: Iterable[Document]) -> None:
    for document in documents:
        if not document.captions:
            continue
        name = PurePosixPath(clean_name(document.image.uri) or "image").with_suffix(".txt").as_posix()
        with target.text(name) as file:
            for caption in document.captions:
                text = " ".join(caption.text.removeprefix("\ufeff").splitlines())
                if text != caption.text:
                    target.lose(message("line breaks in captions become blanks"), text)
                file.write(text + "\n")


def _recognise(head: Head) -> bool:
    names = [name.lower() for name in head.names if PurePosixPath(name).suffix]
    texts = [name for name in names if name.endswith(".txt")]
    if not texts or any(other in name for name in names for other in _OTHERS):
        return False
    return all(name.endswith(".txt") or PurePosixPath(name).suffix in SUFFIXES for name in names)


FORMAT = Format(
    name="caption_files",
    title=message("Plain captions (folder)"),
    about=message("A text file beside each picture, one caption a line."),
    suffix="",
    read=read,
    write=write,
    recognise=_recognise,
    holds=features("captions"),
    order=95,
)
