"""One artist's drawings of the concepts as pictures with an alpha channel, made once and cached."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.training import concepts
from crossalign_gui.training.sources import folder
from crossalign_gui.training.styles import restyle

SIDE = 160  # pixels that an icon is drawn at, before it is cropped to its content
VARIANTS = 5  # restyled copies of each sprite, made once: restyling is slower than composing

Sprite = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Artwork:
    """`sprites`: concept -> the drawing and its restyled variants, RGBA uint8 [h, w, 4]; `known`: its keys."""

    artist: str
    sprites: Mapping[int, tuple[Sprite, ...]]
    known: tuple[int, ...]


def load(artist: str, variants: int = VARIANTS) -> Artwork:
    """Draw, restyle and cache. The same every time for the same number of variants. Raises SourceError."""
    path = folder() / f"sprites-{artist}-{variants}.npz"
    if not path.is_file():
        drawn = _draw(artist)
        arrays = {}
        for concept, sprite in drawn.items():
            rng = np.random.default_rng([concept, *artist.encode()])
            copies = [sprite, *(restyle(sprite, rng) for _ in range(variants))]
            arrays.update({f"{concept}/{index}": copy for index, copy in enumerate(copies)})
        temporary = path.with_name(f".{os.getpid()}.npz")
        np.savez(temporary, **arrays)  # type: ignore[arg-type]
        temporary.replace(path)
    with np.load(path, allow_pickle=False) as file:
        found: dict[int, list[Sprite]] = {}
        for name in file.files:
            found.setdefault(int(name.split("/")[0]), []).append(file[name])
    sprites = {concept: tuple(copies) for concept, copies in found.items()}
    return Artwork(artist, sprites, tuple(sorted(sprites)))


def _draw(artist: str) -> dict[int, Sprite]:
    available = concepts.icons(artist)
    result = {}
    for index, concept in enumerate(concepts.load()):
        name = concepts.icon_of(concept.id, available)
        sprite = rasterise(*available[name]) if name else None
        if sprite is not None:
            result[index] = sprite
    return result


def rasterise(body: str, width: float, height: float, side: int = SIDE) -> Sprite | None:
    """An SVG body as RGBA [h, w, 4] with straight alpha, cropped; None when next to nothing is painted."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    head = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    svg = f'<svg {head} width="{width}" height="{height}" viewBox="0 0 {width} {height}">{body}</svg>'
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(side, side, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(side, side, 4)
    rows, columns = np.nonzero(pixels[..., 3] > 20)
    if len(rows) < side:
        return None
    return pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].copy()
