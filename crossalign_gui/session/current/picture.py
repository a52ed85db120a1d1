"""An image as it is shown: its pixels and what they are known by."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtGui import QImage

from crossalign_gui.alignment.protocol import Check
from crossalign_gui.domain.reading import AS_IT_IS, Reading
from crossalign_gui.heap import memory_of_its_own
from crossalign_gui.storage.images import Depth, content_key, frames_of, read_deep, read_draft
from crossalign_gui.storage.sources import file_of, split_source

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIRST_LOOK = 900  # pixels
_LEAST_SIDE = 64  # pixels
_STRIP = 128  # rows of the half
_OPAQUE = 0xFF000000


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`pixels`: [H, W, 3] RGB; `key`: the hash of them; `depth`: what eight bits cannot hold, where there is more; `stamp`: the
    time of the file before it was read, in nanoseconds; `halves`: see `halves_of`; `frames`: how many pictures the file holds;
    `reading`: which of them this is, and the window of a deep one."""

    pixels: NDArray[np.uint8]
    key: str
    depth: Depth | None = None
    stamp: int = 0
    halves: tuple[QImage, ...] = ()
    frames: int = 1
    reading: Reading = AS_IT_IS

    @property
    def nbytes(self) -> int:
        deep = self.depth.values.nbytes if self.depth is not None else 0
        return self.pixels.nbytes + deep + sum(half.sizeInBytes() for half in self.halves)


@dataclass(frozen=True, slots=True, eq=False)
class FirstLook:
    """What is shown of a large JPEG until all of it is read. `image`: smaller than it; `size`: (width, height) of the whole, in
    its pixels."""

    image: QImage
    size: tuple[int, int]


def first_look(path: Path) -> FirstLook | None:
    """None where reading the whole takes no longer. Raises ImageError."""
    draft = read_draft(path, _FIRST_LOOK)
    if draft is None:
        return None
    pixels, size = draft
    height, width = pixels.shape[:2]
    return FirstLook(QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy(), size)


@memory_of_its_own()
def read_picture(path: Path, check: Check) -> Picture:
    """In the calling thread, and the hash in one beside it. Raises ImageError, Cancelled."""
    stamp = stamp_of(path)
    pixels, depth = read_deep(path)
    frames = frames_of(path)
    check()
    with ThreadPoolExecutor(1, "hash") as beside:
        key = beside.submit(content_key, pixels)
        halves = halves_of(pixels)
        return Picture(pixels, key.result(), depth, stamp, halves, frames, split_source(path)[1])


def halves_of(pixels: NDArray[np.uint8]) -> tuple[QImage, ...]:
    """pixels: [H, W, 3] RGB. The picture at half its size, a quarter and so on in RGB32, down to 64 pixels: what is shown of a
    large one. For the thread that reads it: it takes as long as several repaints, and Pillow, unlike Qt, lets the interpreter
    go meanwhile."""
    found: list[QImage] = []
    last = pixels
    while min(last.shape[:2]) // 2 >= _LEAST_SIDE:
        image, last = _half(last)
        found.append(image)
    return tuple(found)


def _half(pixels: NDArray[np.uint8]) -> tuple[QImage, NDArray[np.uint8]]:
    """pixels: [H, W, 3] RGB or [H, W, 4] as RGB32 has them. The half and its memory, [H // 2, W // 2, 4]. In strips: copies of a
    whole large picture take as much memory as the picture, and longer to fill."""
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    image = QImage(width, height, QImage.Format.Format_RGB32)
    half = np.frombuffer(image.bits(), "<u4").reshape(height, width)
    mode, order = ("RGB", "BGRX") if pixels.shape[2] == 3 else ("RGBX", "RGBX")
    for top in range(0, height, _STRIP):
        rows = np.ascontiguousarray(pixels[2 * top : 2 * min(top + _STRIP, height)])
        part = Image.frombuffer(mode, (rows.shape[1], rows.shape[0]), rows, "raw", mode, 0, 1)
        small = part.reduce(2, (0, 0, 2 * width, part.height)).tobytes("raw", order)
        np.bitwise_or(np.frombuffer(small, "<u4").reshape(-1, width), _OPAQUE, out=half[top : top + _STRIP])
    return image, half.view(np.uint8).reshape(height, width, 4)


def stamp_of(path: Path) -> int:
    """The time of a file in nanoseconds, 0 without one."""
    try:
        return file_of(path).stat().st_mtime_ns
    except OSError:
        return 0
