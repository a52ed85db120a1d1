"""The image that comes next, read and encoded while nobody waits; and those just visited."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
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
        while sum(item.nbytes for _, item in self._kept.values()) > _MOST_BYTES and self._kept:
            self._kept.popitem(last=False)

    def look_ahead(self, path: Path) -> None:
        """Read this image now, and have it encoded if a model is loaded."""
        read, known = self._read, self._kept.get(path)
        if known is not None and known[0] == _stamp(path):
            self._encode(known[1])
        else:
            self._runner.request(path, lambda check: read(path, check))

    def cancel(self) -> None:
        self._runner.cancel()

    def close(self) -> None:
        self._runner.close()

    @Slot(object, object)
    def _keep_next(self, path: Path, picture: Picture) -> None:
        self.keep(path, picture)
        self._encode(picture)

    def _encode(self, picture: Picture) -> None:
        self._aligner.prefetch(Query(picture.key, picture.pixels, ""))


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
