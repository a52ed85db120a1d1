"""Which kind of picture a file is, by its first bytes, and the plugins of Pillow that kinds need which it does not read itself."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path

from PIL import features

from crossalign_gui.domain.messages import Message, message

SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".dib", ".gif", ".avif",
    ".heic", ".heif", ".hif", ".jxl",
})  # fmt: skip
"""By which folders are searched. What a file is, its content says."""
FIRST_BYTES = 32
_PLAIN = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "DIB")
_STARTS = {b"\xff\xd8\xff": "JPEG", b"\x89PNG": "PNG", b"GIF8": "GIF", b"II*\0": "TIFF", b"MM\0*": "TIFF",
           b"II+\0": "TIFF", b"MM\0+": "TIFF", b"\xff\x0a": "JXL", b"\0\0\0\x0cJXL ": "JXL"}  # fmt: skip
_BRANDS = {b"avif": "AVIF", b"avis": "AVIF", b"heic": "HEIF", b"heix": "HEIF", b"heim": "HEIF", b"heis": "HEIF", b"hevc": "HEIF",
           b"mif1": "HEIF", b"msf1": "HEIF"}  # fmt: skip
_PLUGINS = {"HEIF": ("pillow_heif", "heif", "HEIC"), "JXL": ("pillow_jxl", "jxl", "JPEG XL")}


def kind_of(start: bytes) -> str | None:
    """The name that Pillow has for it; None where the bytes are of no picture that is known here. start: the first 32 bytes."""
    if start[4:8] == b"ftyp":
        return "AVIF" if b"avif" in start[8:] else _BRANDS.get(start[8:12])
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "WEBP"
    return next((kind for mark, kind in _STARTS.items() if start.startswith(mark)), None)


def looks_like_picture(path: Path) -> bool:
    """By its content, for files whose name does not say it."""
    try:
        with path.open("rb") as file:
            start = file.read(FIRST_BYTES)
    except OSError:
        return False
    return kind_of(start) is not None


def readers(start: bytes) -> tuple[str, ...]:
    """The formats to let Pillow try for a file that begins so; the plugin that it needs is loaded."""
    kind = kind_of(start)
    if kind == "AVIF" and features.check("avif"):
        return ("AVIF",)
    if kind in _PLUGINS and _load(kind):
        return (kind,)
    return _PLAIN


def wanting(start: bytes, name: str) -> Message | None:
    """What to install for a file that cannot be read here; None where no plugin would help."""
    kind = kind_of(start)
    if kind == "AVIF":
        return message("{} is an AVIF picture, which needs Pillow 11.3 or newer", name)
    if kind not in _PLUGINS or _load(kind):
        return None
    _, extra, title = _PLUGINS[kind]
    return message("{} is a {} picture: pip install 'crossalign-gui[{}]' makes it readable", name, title, extra)


@cache
def _load(kind: str) -> bool:
    try:
        module = importlib.import_module(_PLUGINS[kind][0])
    except ImportError:
        return False
    register = getattr(module, "register_heif_opener", None)  # the other registers itself
    if register is not None:
        register()
    return True
