"""Perceptually uniform colour maps as tables of 256 colours (viridis, magma, cividis: matplotlib, CC0; turbo:
Google, Apache-2.0), and heat maps as pictures."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload
from zipfile import ZipFile

import numpy as np
from PySide6.QtGui import QImage

from crossalign_gui.paths import resources

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CLEAR = 0.15
"""Up to here nothing is painted."""


@cache
def table(name: str) -> NDArray[np.uint8]:
    """[256, 3] RGB. Raises KeyError for an unknown name."""
    return np.frombuffer(_colours(name), np.uint8).reshape(256, 3)


def colour(name: str, value: float) -> tuple[int, int, int]:
    """RGB of a value in [0, 1]. Raises KeyError for an unknown name."""
    start = 3 * int(value * 255)
    red, green, blue = _colours(name)[start : start + 3]
    return red, green, blue


@cache
def _colours(name: str) -> bytes:
    """256 times red, green, blue: the end of an array's file, which the first window can read without NumPy (see `later`)."""
    with ZipFile(resources() / "colour_maps.npz") as file:
        return file.read(f"{name}.npy")[-768:]


def heat_image(heat: NDArray[np.float32], name: str, opacity: float) -> QImage:
    """[h, w] in [0, 1] as a small picture; the low end is clear, and so is what a tenth of the picture does not exceed, up to
    one half: a map that is lukewarm everywhere tints nothing."""
    values = np.clip(heat, 0, 1)
    colours = table(name)[(values * 255).astype(np.uint8)].astype(np.float32)
    common = float(np.quantile(values, 0.1)) if values.size else 0.0
    alpha = (opacity * strength(values, max(_CLEAR, min(0.5, common))))[..., None]
    pixels = np.concatenate([colours * alpha, alpha * 255], -1).astype(np.uint8)
    return _image(pixels)


@overload
def strength(values: float, clear: float = ...) -> float: ...
@overload
def strength(values: NDArray[np.float32], clear: float = ...) -> NDArray[np.float64]: ...
def strength(values: NDArray[np.float32] | float, clear: float = _CLEAR) -> NDArray[np.float64] | float:
    """How opaque a value in [0, 1] is painted, in [0, 1]: not at all up to `clear`."""
    if isinstance(values, float):
        return float(max(0.0, (values - clear) / (1 - clear)) ** 0.6)
    return np.clip((np.asarray(values, np.float64) - clear) / (1 - clear), 0, 1) ** 0.6


FIRST_ONLY, SECOND_ONLY = (213, 94, 0), (0, 114, 178)
"""Vermillion and blue of Okabe and Ito, which every kind of colour vision tells apart."""


def difference_image(values: NDArray[np.float32], opacity: float) -> QImage:
    """[h, w] in [-1, 1] as a small picture: clear at 0, one colour above, the other below."""
    values = np.clip(values, -1, 1)
    alpha = opacity * np.abs(values)[..., None] ** 0.75
    colours = np.where(values[..., None] >= 0, np.array(FIRST_ONLY), np.array(SECOND_ONLY))
    return _image(np.concatenate([colours * alpha, alpha * 255], -1).astype(np.uint8))


def _image(pixels: NDArray[np.uint8]) -> QImage:
    """pixels: [h, w, 4], RGBA and premultiplied; in the format that Qt scales fastest."""
    pixels = np.ascontiguousarray(pixels)
    rows, columns = pixels.shape[:2]
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
