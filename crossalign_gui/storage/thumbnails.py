"""Small pictures of image files, kept on disk in a bounded cache that can be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from crossalign_gui.domain.messages import message
from crossalign_gui.storage.images import ImageError, read_small
from crossalign_gui.storage.sources import file_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE = 96  # pixels
_CHECK_EVERY = 200  # new files


class ThumbnailCache:
    """Files named by path, size and time of the image; those unused for longest go when it grows over `most_bytes`."""

    def __init__(self, folder: Path, most_bytes: int = 256_000_000) -> None:
        self._folder, self._most = folder, most_bytes
        self._made = 0

    def get(self, path: Path) -> NDArray[np.uint8]:
        """[h, w, 3] RGB, the longer side SIDE pixels; made when it is not there. Raises ImageError."""
        place = self._place(path)
        kept = self._read(place)
        if kept is not None:
            return kept
        pixels = read_small(path, SIDE)
        self._keep(place, pixels)
        return pixels

    def trim(self) -> None:
        """Delete the files that were used longest ago until the rest fits."""
        try:
            entries = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in os.scandir(self._folder)]
        except OSError:
            return
        total = sum(size for _, size, _ in entries)
        for _, size, name in sorted(entries):
            if total <= self._most:
                break
            Path(name).unlink(missing_ok=True)
            total -= size

    def _place(self, path: Path) -> Path:
        try:
            found = file_of(path).stat()
        except OSError as error:
            raise ImageError(message("{} is not there any more", path.name)) from error
        key = f"{path}\0{found.st_size}\0{found.st_mtime_ns}"
        return self._folder / f"{hashlib.blake2b(os.fsencode(key), digest_size=16).hexdigest()}.jpg"

    @staticmethod
    def _read(place: Path) -> NDArray[np.uint8] | None:
        try:
            with Image.open(BytesIO(place.read_bytes()), formats=("JPEG",)) as image:
                if max(image.size) > SIDE:
                    return None
                pixels = np.asarray(image.convert("RGB"))
            os.utime(place)
        except (OSError, ValueError, SyntaxError):
            return None
        return pixels

    def _keep(self, place: Path, pixels: NDArray[np.uint8]) -> None:
        """A cache that cannot be written is no error."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder)
            with os.fdopen(handle, "wb") as file:
                Image.fromarray(pixels).save(file, "JPEG", quality=85)
            Path(name).replace(place)
        except OSError:
            return
        self._made += 1
        if self._made % _CHECK_EVERY == 0:
            self.trim()
