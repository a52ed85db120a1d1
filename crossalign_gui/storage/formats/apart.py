"""What is written never takes the place of what is read, by whatever name, link or folder that is reached."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.errors import FormatError
from crossalign_gui.storage.picture_kinds import SUFFIXES

_PROJECT = ".sqlite"


def check_apart(path: Path, is_folder: bool, reads: Iterable[Path]) -> None:
    """path: the file or folder to be written; reads: files, folders and projects that are read. Raises FormatError."""
    for source in reads:
        if is_same(path, source):
            raise FormatError(message("{} is what is read; write to another place", path))
        if is_folder and source.suffix != _PROJECT and _inside(source, path):
            raise FormatError(message("the folder {} holds what is read ({}); write to another folder", path, source))
        if source.is_dir() and _inside(path, source) and os.path.lexists(path):
            raise FormatError(message("{} lies in the folder that is read; write to another place", path))


def check_place(place: Path, reads: Iterable[Path]) -> None:
    """place: of one file that is about to be replaced. Pictures beside a project are what it reads. Raises FormatError."""
    if not os.path.lexists(place):
        return
    for source in reads:
        folder = source.parent if source.suffix == _PROJECT else source
        pictures_only = source.suffix == _PROJECT
        touched = (not pictures_only or place.suffix.lower() in SUFFIXES) and folder.is_dir() and _inside(place, folder)
        if is_same(place, source) or touched:
            raise FormatError(message("{} is what is read; write to another place", place))


def is_same(one: Path, other: Path) -> bool:
    """One file or folder, also through links of either kind."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return os.path.realpath(one) == os.path.realpath(other)


def _inside(path: Path, folder: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
