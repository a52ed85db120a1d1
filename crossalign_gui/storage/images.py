"""Image files: size, orientation, pixels. Everything that can be wrong with one becomes an ImageError."""

from __future__ import annotations

import hashlib
import heapq
import io
import os
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError

from crossalign_gui.domain.messages import message
from crossalign_gui.heap import in_turn
from crossalign_gui.storage.deep_colour import has_deep_colours, joined_bytes, mend_planes, take_lower_bytes, used_range
from crossalign_gui.storage.frames import count_frames, go_to_frame
from crossalign_gui.storage.picture_kinds import FIRST_BYTES, SUFFIXES, kind_of, looks_like_picture, readers, wanting
from crossalign_gui.storage.sources import file_of, split_source
from crossalign_gui.storage.turning import make_steady, orientation_of, turn, upright_size

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ENDINGS = tuple(SUFFIXES)
_NUMBER = re.compile(r"([0-9]+)")
_SIZES = tuple(f"\x01{size:04}" for size in range(256))
_PART = 2000  # names of a folder that are sorted in one go
_MOST_PIXELS = 200_000_000
_MOST_BYTES = 2 * 2**30
_LARGE = 4_000_000  # pixels
_STRIP = 512  # rows
_FEW = 66  # upper bytes between the darkest and the brightest of colours that may fill a quarter of 16 bits only
_DEEP = ("I", "F", "I;16", "I;16B", "I;16L")
Image.MAX_IMAGE_PIXELS = None  # Pillow's own limit gives way to _MOST_PIXELS


class ImageError(Exception):
    """A file that cannot be used as an image; the text says why."""


@dataclass(frozen=True, slots=True)
class ImageInfo:
    """`width` and `height` are those of the oriented image."""

    path: Path
    width: int
    height: int
    orientation: int


@dataclass(frozen=True, slots=True, eq=False)
class Depth:
    """What eight bits cannot hold. values: [H, W] uint16 or float32 of a grey image, [H, W, 3] uint16 of colours, oriented.
    low, high: what the eight-bit rendering shows as black and as white."""

    values: NDArray[Any]
    low: float
    high: float


def is_image(path: Path) -> bool:
    """By its suffix, or by what it holds where that is a picture under another name."""
    path = file_of(path)
    return path.suffix.lower() in SUFFIXES or looks_like_picture(path)


def find_images(folder: Path, recursive: bool = False) -> Iterator[Path]:
    """Image files of a folder in natural order ('2.jpg' before '10.jpg'), hidden ones left out.

    Raises OSError when the folder cannot be read.
    """
    return (folder / name for name in find_names(folder, recursive))


def find_names(folder: Path, recursive: bool = False, pause: Callable[[], object] = lambda: None) -> Iterator[str]:
    """The same as paths relative to the folder, with forward slashes; subfolders stand among the files by their names, and links
    to folders elsewhere are followed once. `pause` is called between two steps and may raise.

    The first ones come as soon as the folder is listed: it is sorted in parts that are merged while they are taken, and no
    step holds other threads up for long.
    """
    return _names(folder, recursive, pause, [folder.resolve()])


def _names(folder: Path, recursive: bool, pause: Callable[[], object], seen: list[Path]) -> Iterator[str]:
    """seen: the folders that have been gone through whole, or will be."""
    parts: list[list[str]] = []
    folders: set[str] = set()
    with os.scandir(folder) as entries:
        while some := list(islice(entries, _PART)):
            pause()
            names = list(_listed(some, recursive, folders))
            parts.append(sorted(map("\0".join, zip(natural_keys(names), names, strict=True))))
    for item in heapq.merge(*parts):
        name = item[item.index("\0") + 1 :]
        if name not in folders:
            yield name
        elif recursive and _is_new(folder / name, seen):
            yield from (f"{name}/{below}" for below in _names(folder / name, True, pause, seen))


def _is_new(folder: Path, seen: list[Path]) -> bool:
    """A folder itself, or a link to one that shares nothing with those that were seen, which it then joins."""
    if not folder.is_symlink():
        return True
    place = folder.resolve()
    if any(place.is_relative_to(known) or known.is_relative_to(place) for known in seen):
        return False
    seen.append(place)
    return True


def _listed(entries: Iterable[os.DirEntry[str]], recursive: bool, folders: set[str]) -> Iterator[str]:
    """Names of images and of folders to look into, which are put down as such."""
    for entry in entries:
        name = entry.name
        if name[0] == ".":
            continue
        if name.lower().endswith(_ENDINGS):
            if entry.is_dir():
                folders.add(name)
            yield name
        elif recursive and entry.is_dir():
            folders.add(name)
            yield name
        elif "." not in name and entry.is_file() and looks_like_picture(Path(entry.path)):
            yield name


def natural_key(name: str) -> str:
    """Sorts as people count: case is ignored and a number comes before text, by its value."""
    parts = _NUMBER.split(name.casefold())
    parts[1::2] = [_SIZES[len(part)] + part if part[0] != "0" and len(part) < 256 else _sized(part) for part in parts[1::2]]
    return "".join(parts)


def natural_keys(names: Sequence[str]) -> list[str]:
    """The keys of many names, in a third of the time."""
    keys = natural_key("\0".join(names)).split("\0") if names else []
    return keys if len(keys) == len(names) else [natural_key(name) for name in names]


def _sized(digits: str) -> str:
    """With their count before them."""
    digits = digits.lstrip("0") or "0"
    return f"\x01{len(digits):04}{digits}"


def probe(path: Path, data: bytes | None = None) -> ImageInfo:
    """Size and orientation from the header alone; of `data` where given, then `path` only names it. Raises ImageError."""
    with _opened(path, data) as image:
        return ImageInfo(path, *upright_size(image), orientation_of(image))


def frames_of(path: Path) -> int:
    """How many pictures a file holds, of which one is read. Raises ImageError."""
    with _opened(file_of(path)) as image:
        return count_frames(image)


def probe_with_frames(path: Path) -> tuple[ImageInfo, int]:
    """Both of a file that is opened once. Raises ImageError."""
    with _opened(path) as image:
        info = ImageInfo(path, *upright_size(image), orientation_of(image))
        return info, count_frames(image)


def read_pixels(path: Path, data: bytes | None = None) -> NDArray[np.uint8]:
    """[H, W, 3] RGB: EXIF orientation applied, the frame that `path` names (see sources.py), grey and CMYK converted, transparency
    over white. Of 16-bit colours the upper byte; other deep values are scaled to eight bits: grey of 16 bits from 0 to 65535,
    floats from their least (0 at most) to their greatest (1 at least), whole numbers of 32 bits too where they lie outside of 0 to
    65535. Deep values that fill a quarter of that range at most are scaled from their least to their greatest, lest the picture
    be nearly black; those of a window that `path` names, from its low to its high. `data`: the file itself, then `path` only names
    it. Raises ImageError."""
    pixels, _, upper = _read(path, data)
    wanted = split_source(path)[1].window is not None or np.ptp(pixels) <= _FEW
    return read_deep(path, data)[0] if upper is not None and wanted else pixels


def read_deep(path: Path, data: bytes | None = None) -> tuple[NDArray[np.uint8], Depth | None]:
    """As `read_pixels`, and what eight bits cannot hold: grey of 16 bits, 32 bits or floats, colours of 16 bits. Raises
    ImageError."""
    pixels, depth, upper = _read(path, data)
    if upper is not None:
        with _opened(path, data) as image:
            take_lower_bytes(image)
            values = joined_bytes(upper, np.asarray(_loaded(image)))
        whole = (0.0, 65535.0)
        window = split_source(path)[1].window or used_range(values, *whole)
        depth = Depth(values, *window)
        if window != whole:
            pixels = _scaled(values.astype(np.float32), *window)
    return pixels, depth


def _read(path: Path, data: bytes | None) -> tuple[NDArray[np.uint8], Depth | None, NDArray[np.uint8] | None]:
    """The picture with eight bits; what a deep grey one holds; the upper bytes of deep colours."""
    window = split_source(path)[1].window
    with _opened(path, data) as image, in_turn() if image.width * image.height > _LARGE else nullcontext():
        deep_colours = has_deep_colours(image)
        _loaded(image)
        if image.mode in _DEEP:
            return (*_from_deep(np.asarray(image), window, deep=image.mode.startswith("I;16")), None)
        pixels = _to_rgb(image)
        if not deep_colours:
            return pixels, None, None
        return pixels, None, pixels if image.mode == "RGB" else np.asarray(image)


def _loaded(image: Image.Image) -> Image.Image:
    """As it stands, oriented."""
    image.load()
    turn(image)
    return image


def read_small(path: Path, side: int) -> NDArray[np.uint8]:
    """[h, w, 3] RGB as `read_pixels`, shrunk so that the longer side has `side` pixels at most; a JPEG is decoded at an
    eighth of its size where that is enough. Raises ImageError."""
    pixels = read_pixels(path) if split_source(path)[1].window is not None else _drafted(path, side)
    if max(pixels.shape[:2]) > side:
        small = Image.fromarray(pixels)
        small.thumbnail((side, side))
        pixels = np.asarray(small)
    return pixels


def _drafted(path: Path, side: int) -> NDArray[np.uint8]:
    with _opened(path) as image:
        if has_deep_colours(image):
            return read_pixels(path)
        image.draft("RGB", (2 * side, 2 * side))
        image.load()
        if image.mode in ("RGB", "L"):
            image.thumbnail((side, side), reducing_gap=2.0)
        turn(image)
        return _eight_bits(image)


def read_draft(path: Path, side: int) -> tuple[NDArray[np.uint8], tuple[int, int]] | None:
    """[h, w, 3] RGB as `read_pixels`, but of a JPEG decoded at a half, a quarter or an eighth of its size, with `side` pixels on
    the longer side at least, in a fraction of the time; and the (width, height) of the whole, oriented, in pixels. None where
    there is nothing to gain. Raises ImageError."""
    with _opened(path) as image:
        whole = upright_size(image)
        wanted = (side * image.width // max(whole), side * image.height // max(whole))
        if image.format != "JPEG" or image.draft("RGB", wanted) is None or max(image.size) * 2 > max(whole) + 1:
            return None
        _loaded(image)
        return _eight_bits(image), whole


def content_key(pixels: NDArray[np.uint8]) -> str:
    """A hash of the picture itself, for caches."""
    digest = hashlib.blake2b(repr(pixels.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(pixels).data)
    return digest.hexdigest()


@contextmanager
def _opened(path: Path, data: bytes | None = None) -> Iterator[Image.Image]:
    """At the picture of the file that is meant."""
    path, reading = split_source(path)
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        size = path.stat().st_size if data is None else len(data)
        if size > _MOST_BYTES:
            raise ImageError(message("{} is larger than 2 GB; make a smaller copy", path.name))
        if size == 0:
            raise ImageError(message("{} is empty", path.name))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's, about sizes and broken metadata: our own limits decide
            start = _start(path, data)
            with Image.open(path if data is None else io.BytesIO(data), formats=readers(start)) as image:
                if image.width * image.height > _MOST_PIXELS:
                    raise ImageError(
                        message(
                            "{} has {} x {} pixels, more than 200 million; make a smaller copy",
                            path.name,
                            image.width,
                            image.height,
                        )
                    )
                if not go_to_frame(image, reading.frame):
                    raise ImageError(message("{} has no frame {}", path.name, reading.frame))
                mend_planes(image)
                make_steady(image)
                yield image
    except UnidentifiedImageError as error:
        wanted = wanting(start, path.name)
        if wanted is not None:
            raise ImageError(wanted) from error
        if kind_of(start) == "TIFF":
            raise ImageError(
                message(
                    "{} is a TIFF of a kind that cannot be read; save it with 8 or 16 whole bits for each colour", path.name
                )
            ) from error
        raise ImageError(message("{} is not a JPEG, PNG, WebP, TIFF, BMP or GIF image", path.name)) from error
    except FileNotFoundError as error:
        raise ImageError(message("{} is not there any more", path.name)) from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        KeyError,
        IndexError,
        TypeError,
        ArithmeticError,
    ) as error:
        raise ImageError(message("{} cannot be read: {}", path.name, error)) from error
    except MemoryError as error:
        raise ImageError(message("{} does not fit into memory; make a smaller copy", path.name)) from error


def _start(path: Path, data: bytes | None) -> bytes:
    """Raises OSError."""
    if data is not None:
        return data[:FIRST_BYTES]
    with path.open("rb") as file:
        return file.read(FIRST_BYTES)


def _eight_bits(image: Image.Image) -> NDArray[np.uint8]:
    """Of an image of any mode, as `read_pixels` says."""
    if image.mode in _DEEP:
        return _from_deep(np.asarray(image), None, deep=image.mode.startswith("I;16"))[0]
    return _to_rgb(image)


def _to_rgb(image: Image.Image) -> NDArray[np.uint8]:
    clear = image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info
    pixels = np.empty((image.height, image.width, 3), np.uint8)
    for top in range(0, image.height, _STRIP):  # Pillow's own way holds three copies of the picture at once
        part = image.crop((0, top, image.width, min(top + _STRIP, image.height)))
        if clear:
            part = part.convert("RGBA")
            part = Image.alpha_composite(Image.new("RGBA", part.size, (255, 255, 255, 255)), part)
        pixels[top : top + _STRIP] = np.asarray(part if part.mode == "RGB" else part.convert("RGB"))
    return pixels


def _from_deep(values: NDArray[Any], window: tuple[float, float] | None, *, deep: bool) -> tuple[NDArray[np.uint8], Depth]:
    with np.errstate(over="ignore"):
        floats = values.astype(np.float32)
    if not np.isfinite(floats).all():
        finite = floats[np.isfinite(floats)]
        floats = np.nan_to_num(floats, posinf=float(finite.max(initial=1)), neginf=float(finite.min(initial=0)))
    low, high = (0.0, 65535.0) if deep or floats.max(initial=0) > 255 else (0.0, 255.0)
    if np.issubdtype(values.dtype, np.floating) or floats.min(initial=0) < low or floats.max(initial=0) > high:
        low, high = float(floats.min(initial=0)), float(floats.max(initial=1))
    low, high = window or used_range(floats, low, high)
    grey = _scaled(floats, low, high)
    kept = values.astype(np.uint16) if deep else floats
    return np.repeat(grey[..., None], 3, axis=2), Depth(kept, low, high)


def _scaled(values: NDArray[np.float32], low: float, high: float) -> NDArray[np.uint8]:
    """`low` and below are black, `high` and above white."""
    return np.clip(np.round((values - low) / max(high - low, 1e-9) * 255), 0, 255).astype(np.uint8)
