"""Thumbnails for lists: asked for when they are painted, made by a few threads, the last asked for first."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.session.runner import Runner
from crossalign_gui.storage.images import ImageError
from crossalign_gui.storage.thumbnails import ThumbnailCache

if TYPE_CHECKING:
    from numpy.typing import NDArray

_THREADS = 2
_MOST_KEPT = 500  # of at most 28 kB each
_MOST_WAITING = 100  # older wishes have scrolled away


class Thumbnails(QObject):
    """Memory holds the last few hundred, the disk (storage/thumbnails.py) many more."""

    ready = Signal(object)
    """The path of an image whose thumbnail can be asked for now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = ThumbnailCache(Path(platformdirs.user_cache_dir("crossalign-gui")) / "thumbnails")
        self._kept: OrderedDict[Path, QImage] = OrderedDict()
        self._waiting: OrderedDict[Path, None] = OrderedDict()
        self._making: set[Path] = set()
        self._pool: list[Runner] = []

    def get(self, path: Path) -> QImage | None:
        """What is there; else None, and `ready` tells when it is. A null image: it cannot be made."""
        kept = self._kept.get(path)
        if kept is not None:
            self._kept.move_to_end(path)
            return kept
        if path not in self._making:
            self._waiting[path] = None
            self._waiting.move_to_end(path)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            self._feed()
        return None

    def forget(self) -> None:
        """Another project is open."""
        self._waiting.clear()
        self._kept.clear()

    def close(self) -> None:
        self._waiting.clear()
        for runner in self._pool:
            runner.close()

    def _feed(self) -> None:
        if len(self._pool) < _THREADS and all(runner.busy for runner in self._pool):
            runner = Runner(f"thumbnails {len(self._pool) + 1}", self)
            runner.finished.connect(self._keep)
            self._pool.append(runner)
        for runner in self._pool:
            if not runner.busy and self._waiting:
                self._start(runner, self._waiting.popitem()[0])

    def _start(self, runner: Runner, path: Path) -> None:
        self._making.add(path)
        runner.request(path, partial(_make, self._cache, path))

    @Slot(object, object)
    def _keep(self, path: Path, pixels: NDArray[np.uint8] | None) -> None:
        self._making.discard(path)
        image = QImage()
        if pixels is not None:
            height, width = pixels.shape[:2]
            image = QImage(np.ascontiguousarray(pixels).data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self._kept[path] = image
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(path)
        self._feed()


def _make(cache: ThumbnailCache, path: Path, check: Check) -> NDArray[np.uint8] | None:
    check()
    try:
        return cache.get(path)
    except ImageError:
        return None
