"""Names of files that stand for one picture each."""

from __future__ import annotations

from itertools import chain, count
from pathlib import PurePosixPath

from crossalign_gui.storage.image_finder import clean_name


class FileNames:
    """Each name is given once: two pictures that differ in their suffix only do not share a file."""

    def __init__(self, suffix: str) -> None:
        self._suffix = suffix
        self._used: set[str] = set()

    def of(self, uri: str, wanted: str = "") -> str:
        """Beside the picture, so that equal names in two folders stay apart; wanted: where an import found it."""
        picture = clean_name(uri)
        plain = PurePosixPath(picture).with_suffix(self._suffix).as_posix()
        numbered = (f"{picture}.{number}{self._suffix}" for number in count(2))
        candidates = chain((clean_name(wanted), plain, f"{picture}{self._suffix}"), numbered)
        name = next(name for name in candidates if name.endswith(self._suffix) and name.casefold() not in self._used)
        self._used.add(name.casefold())
        return name
