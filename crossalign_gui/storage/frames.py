"""Files that hold several pictures: pages of a TIFF, frames of an animation. One of them is read, by default the first."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from PIL import Image, TiffImagePlugin

_KINDS = ("GIF", "PNG", "WEBP", "TIFF", "AVIF")
_SUBFILE = 254
_REDUCED_OR_MASK = 1 | 4


def count_frames(image: Image.Image) -> int:
    """How many pictures of their own an image file holds, of one that was opened. Smaller copies and masks of a TIFF are not
    counted, nor what comes after a page that is broken; the small pictures that cameras add to a JPEG neither."""
    if image.format not in _KINDS:
        return 1
    try:
        count = int(getattr(image, "n_frames", 1))
        return _pages(image, count) if isinstance(image, TiffImagePlugin.TiffImageFile) else count
    except (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, struct.error):
        return 1


def go_to_frame(image: Image.Image, frame: int) -> bool:
    """Let an image that was opened load that picture of its file, counted from 1 as `count_frames` does; False without one."""
    if frame == 1:
        return True
    if image.format not in _KINDS:
        return False
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return any(own == frame for own in _own_pages(image, int(getattr(image, "n_frames", 1))))
    if frame > int(getattr(image, "n_frames", 1)):
        return False
    image.seek(frame - 1)
    return True


def _pages(image: TiffImagePlugin.TiffImageFile, count: int) -> int:
    return max((own for own in _own_pages(image, count)), default=1)


def _own_pages(image: TiffImagePlugin.TiffImageFile, count: int) -> Iterator[int]:
    """The numbers of the pictures, from 1, while the image stands at each."""
    own = 0
    for number in range(count):
        try:
            image.seek(number)
        except (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, struct.error):
            return
        if number == 0 or not int(image.tag_v2.get(_SUBFILE, 0)) & _REDUCED_OR_MASK:
            own += 1
            yield own
