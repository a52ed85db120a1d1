"""Files that hold several pictures: pages of a TIFF, frames of an animation. The first one is what is read and shown everywhere."""

from __future__ import annotations

import struct

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


def _pages(image: TiffImagePlugin.TiffImageFile, count: int) -> int:
    own = 0
    for number in range(count):
        try:
            image.seek(number)
        except (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, struct.error):
            break
        own += number == 0 or not int(image.tag_v2.get(_SUBFILE, 0)) & _REDUCED_OR_MASK
    return max(own, 1)
