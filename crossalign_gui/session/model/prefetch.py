"""The images that come next and before, read and encoded while nobody waits; and those just visited."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from crossalign_gui.alignment.engine import Query
from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.current.picture import Picture, stamp_of
from crossalign_gui.session.model.aligner import Aligner
from crossalign_gui.session.runner import Runner

_MOST_BYTES = 105_000_000  # of decoded images: two of 12 megapixels

Read = Callable[[Path, Check], Picture]


class Prefetcher(QObject):
    def __init__(self, aligner: Aligner, read: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._aligner, self._read = aligner, read
        self._wanted: list[Path] = []
        self._likeliest: Path | None = None
        self._kept: OrderedDict[Path, Picture] = OrderedDict()
        self._runner = Runner("look-ahead", self)
        self._runner.finished.connect(self._keep_next)

    def take(self, path: Path) -> Picture | None:
        """An image that was read already, if its file is still the same."""
        picture = self._kept.pop(path, None)
        return picture if picture is not None and picture.stamp == stamp_of(path) else None

    def keep(self, path: Path, picture: Picture) -> None:
        """For when the user comes back to it."""
        self._kept[path] = picture
        self._kept.move_to_end(path)
        self._fit(_MOST_BYTES)

    def make_room(self) -> None:
        """Another picture is read now: of large ones, those go before that would go after."""
        self._fit(_MOST_BYTES // 2)

    def _fit(self, most: int) -> None:
        while sum(item.nbytes for item in self._kept.values()) > most:
            self._kept.popitem(last=False)

    def look_ahead(self, paths: Sequence[Path]) -> None:
        """Read these images now, the likeliest first, and have that one encoded if a model is loaded."""
        self._wanted = list(paths)
        self._likeliest = paths[0] if paths else None
        self._read_wanted()

    @property
    def busy(self) -> bool:
        return self._runner.busy

    def has(self, path: Path) -> bool:
        """Whether an image was read already and is the same on disk."""
        known = self._kept.get(path)
        return known is not None and known.stamp == stamp_of(path)

    def cancel(self) -> None:
        self._wanted.clear()
        self._runner.cancel()

    def _read_wanted(self) -> None:
        while self._wanted:
            path = self._wanted.pop(0)
            if not self.has(path):
                read = self._read
                self.make_room()
                self._runner.request(path, partial(read, path))
                return
            self._kept.move_to_end(path)
            self._encode(path, self._kept[path])

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
