"""Colours of 16 bits, which Pillow (12.3) decodes with eight only: its decoders take the upper byte of each value, and by
the name of the other byte order they take the lower one. So a second decoding gives the rest, with the same checks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageFile, TiffImagePlugin

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PLANES = ("R", "G", "B", "A")
_MODES = ("RGB;16", "RGBA;16", "RGBX;16", "R;16", "G;16", "B;16", "A;16")
_OTHER = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}
_STRIP = 512  # rows


def has_deep_colours(image: Image.Image) -> bool:
    """Of an image that was opened and not loaded."""
    if not isinstance(image, ImageFile.ImageFile) or not image.tile or "transparency" in image.info:
        return False
    return all(_mode(tile)[:-1] in _MODES for tile in image.tile)


def take_lower_bytes(image: Image.Image) -> None:
    """Let an opened image load the lower bytes of its colours instead of the upper ones."""
    assert isinstance(image, ImageFile.ImageFile)
    image.tile = [_with(tile, _mode(tile)[:-1] + _OTHER[_mode(tile)[-1]]) for tile in image.tile]


def mend_planes(image: Image.Image) -> None:
    """Let an opened TIFF with a plane for each colour load the upper bytes: Pillow takes planes of 16 bits for planes of eight."""
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return
    if set(image.tag_v2.get(TiffImagePlugin.BITSPERSAMPLE, ())) == {16}:
        order = "L" if image.tag_v2.prefix == TiffImagePlugin.II else "B"
        image.tile = [_with(tile, f"{mode};16{order}") if (mode := _mode(tile)) in _PLANES else tile for tile in image.tile]


def joined_bytes(upper: NDArray[np.uint8], lower: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """[H, W, 3] of the two decodings [H, W, 3] or, with opacity, [H, W, 4]; the latter over white."""
    values = np.empty((*upper.shape[:2], 3), np.uint16)
    for top in range(0, len(upper), _STRIP):
        rows = slice(top, top + _STRIP)
        part = upper[rows].astype(np.uint16) << 8 | lower[rows]
        if part.shape[2] == 4:
            opacity = part[..., 3:].astype(np.float32) / 65535
            part = np.round(part[..., :3] * opacity + 65535 * (1 - opacity)).astype(np.uint16)
        values[rows] = part
    return values


def used_range(values: NDArray[Any], low: float, high: float) -> tuple[float, float]:
    """What is shown as black and as white of values that lie between low and high: their least and their greatest where those are
    apart by a quarter of it at most, as of a camera with 10 to 14 bits; else low and high, also of a picture of one value."""
    least, greatest = float(np.min(values, initial=high)), float(np.max(values, initial=low))
    return (least, greatest) if 0 < greatest - least <= (high - low) / 4 else (low, high)


def _mode(tile: Any) -> str:
    """How the bytes lie, in Pillow's words."""
    args = tile[3]
    return str(args if isinstance(args, str) else args[0] if args else "")


def _with(tile: Any, mode: str) -> Any:
    args = tile[3]
    return tile._replace(args=mode if isinstance(args, str) else (mode, *args[1:]))
