"""The images that come next and before, read and encoded while nobody waits; and those just visited."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.aligner import Aligner
from crossalign_gui.session.picture import Picture
from crossalign_gui.session.runner import Runner

_MOST_BYTES = 80_000_000  # of decoded images: two of 12 megapixels

Read = Callable[[Path, Check], Picture]


class Prefetcher(QObject):
    def __init__(self, aligner: Aligner, read: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._aligner, self._read = aligner, read
        self._wanted: list[Path] = []
        self._likeliest: Path | None = None
        self._kept: OrderedDict[Path, tuple[int, Picture]] = OrderedDict()
        self._runner = Runner("look-ahead", self)
        self._runner.finished.connect(self._keep_next)

    def take(self, path: Path) -> Picture | None:
        """An image that was read already, if its file is still the same."""
        stamp, picture = self._kept.pop(path, (0, None))
        return picture if picture is not None and stamp == _stamp(path) else None

    def keep(self, path: Path, picture: Picture) -> None:
        """For when the user comes back to it."""
        stamp = _stamp(path)
        if stamp:
            self._kept[path] = (stamp, picture)
            self._kept.move_to_end(path)
        while sum(item.pixels.nbytes for _, item in self._kept.values()) > _MOST_BYTES and self._kept:
            self._kept.popitem(last=False)

    def look_ahead(self, paths: Sequence[Path]) -> None:
        """Read these images now, the likeliest first, and have that one encoded if a model is loaded."""
        self._wanted = list(paths)
        self._likeliest = paths[0] if paths else None
        self._read_wanted()

    def cancel(self) -> None:
        self._wanted.clear()
        self._runner.cancel()

    def _read_wanted(self) -> None:
        while self._wanted:
            path = self._wanted.pop(0)
            known = self._kept.get(path)
            if known is None or known[0] != _stamp(path):
                self._runner.request(path, partial(self._read, path))
                return
            self._kept.move_to_end(path)
            self._encode(path, known[1])

    def close(self) -> None:
        self._runner.close()

    @Slot(object, object)
    def _keep_next(self, path: Path, picture: Picture) -> None:
        self.keep(path, picture)
        self._encode(path, picture)
        self._read_wanted()

    def _encode(self, path: Path, picture: Picture) -> None:
        if path == self._likeliest:
            self._aligner.prefetch(Query(picture.key, picture.pixels, ""))


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
