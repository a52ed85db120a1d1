"""A picture as bytes of its own: the file itself, or what was chosen of it."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from crossalign_gui.domain.reading import AS_IT_IS
from crossalign_gui.storage.images import read_pixels
from crossalign_gui.storage.sources import split_source

_FORMATS = {".tif": "TIFF", ".tiff": "TIFF", ".webp": "WEBP"}


def bytes_of(source: Path) -> bytes:
    """Of the file; of a frame or a window of it, a PNG. Raises ImageError and OSError."""
    file, reading = split_source(source)
    return file.read_bytes() if reading == AS_IT_IS else rendered(source)


def rendered(source: Path, name: str = "") -> bytes:
    """What is read of a picture, without loss, with eight bits a colour, turned upright: a TIFF or WebP where it is to be called so,
    else a PNG. Raises ImageError."""
    form = _FORMATS.get(Path(name).suffix.lower(), "PNG")
    buffer = io.BytesIO()
    picture = Image.fromarray(read_pixels(source))
    picture.save(buffer, format=form, **({"lossless": True} if form == "WEBP" else {}))
    return buffer.getvalue()
