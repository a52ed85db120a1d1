"""Compose scenes with exact ground truth: whose pixel each pixel is."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from crossalign_gui.domain.geometry import Box
from crossalign_gui.training import backgrounds
from crossalign_gui.training.sprites import Artwork, Sprite

OPAQUE = 110  # alpha from which a sprite owns a pixel


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """A sprite to place: `scale` is its longer side as a part of the scene's shorter side, `centre` in [0, 1]
    of width and height (None: anywhere)."""

    concept: int
    sprite: Sprite
    scale: float
    centre: tuple[float, float] | None = None
    colour: str | None = None
    turn: float = 0.0
    mirrored: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """`box`: the visible pixels."""

    concept: int
    box: Box
    colour: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """`pixels`: [H, W, 3]. `owner`: [H, W], the index in `objects`, -1 for the background."""

    pixels: NDArray[np.uint8]
    owner: NDArray[np.int16]
    objects: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Freedom:
    """How far the things may go: overlap as the visible part that every thing keeps, and chances in [0, 1]."""

    keeps: float = 0.5
    shadow: float = 0.2
    outside: float = 1 / 6


def compose(background: Image.Image, things: Sequence[Thing], rng: np.random.Generator, freedom: Freedom = Freedom()) -> Scene:
    """Paste the things in order; one for which there is no room is left out."""
    image = background.copy()
    width, height = image.size
    owner = np.full((height, width), -1, np.int16)
    placed: list[Placed] = []
    areas: list[int] = []
    for thing in things:
        sprite = _prepared(thing, min(width, height))
        alpha = np.asarray(sprite)[..., 3]
        found = _find_room(owner, areas, alpha, thing, rng, freedom)
        if found is None:
            continue
        x, y = found
        if rng.random() < freedom.shadow:
            _cast_shadow(image, sprite, alpha, (x, y), rng)
        image.paste(sprite, (x, y), sprite)
        window, mask = _window(owner, alpha, x, y)
        window[mask] = len(placed)
        placed.append(Placed(thing.concept, Box(0, 0, 0, 0), thing.colour))
        areas.append(int(mask.sum()))
    objects = tuple(replace(item, box=_bounds(owner == index)) for index, item in enumerate(placed))
    return Scene(np.asarray(image.convert("RGB")), owner, objects)


def training_scene(
    rng: np.random.Generator,
    artworks: Sequence[Artwork],
    height: int,
    width: int,
    background: Callable[[np.random.Generator, int, int], Image.Image] = backgrounds.varied,
) -> Scene:
    """A crowded scene in any style, with a camera's faults; by default on any background, also photographs."""
    main = artworks[int(rng.integers(len(artworks)))]
    plain_style = rng.random() < 0.35
    count = int(rng.integers(4, 12)) if rng.random() < 0.85 else int(rng.integers(1, 4))
    things: list[Thing] = []
    last: int | None = None
    for _ in range(count):
        artwork = main if rng.random() < 0.8 else artworks[int(rng.integers(len(artworks)))]
        concept = artwork.known[int(rng.integers(len(artwork.known)))]
        if last is not None and last in artwork.sprites and rng.random() < 0.15:
            concept = last
        last = concept
        copies = artwork.sprites[concept]
        restyled = not plain_style and len(copies) > 1 and rng.random() < 0.85
        sprite = copies[int(rng.integers(1, len(copies)))] if restyled else copies[0]
        scale = rng.uniform(0.11, 0.35) if count > 4 else rng.uniform(0.12, 0.45)
        if rng.random() < 0.12:
            scale = rng.uniform(0.4, 0.75)
        turn = float(np.clip(rng.normal(0, 14), -45, 45)) if rng.random() < 0.5 else 0.0
        things.append(Thing(concept, sprite, scale, None, None, turn, bool(rng.random() < 0.5)))
    things.sort(key=lambda thing: -thing.scale)
    scene = compose(background(rng, height, width), things, rng)
    return replace(scene, pixels=_photographed(scene.pixels, rng))


def _prepared(thing: Thing, side: int) -> Image.Image:
    image = Image.fromarray(thing.sprite)
    if thing.mirrored:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    factor = thing.scale * side / max(image.size)
    size = max(8, round(image.width * factor)), max(8, round(image.height * factor))
    image = image.convert("RGBa").resize(size, Image.Resampling.BILINEAR, reducing_gap=2)
    if thing.turn:
        image = image.rotate(thing.turn, Image.Resampling.BILINEAR, expand=True)
    return image.convert("RGBA")


def _find_room(
    owner: NDArray[np.int16],
    areas: Sequence[int],
    alpha: NDArray[np.uint8],
    thing: Thing,
    rng: np.random.Generator,
    freedom: Freedom,
) -> tuple[int, int] | None:
    height, width = owner.shape
    rows, columns = alpha.shape
    margin_x, margin_y = int(columns * freedom.outside), int(rows * freedom.outside)
    for _ in range(8):
        if thing.centre is not None:
            x = round(thing.centre[0] * width - columns / 2)
            y = round(thing.centre[1] * height - rows / 2)
        else:
            x = int(rng.integers(-margin_x, max(1 - margin_x, width - columns + margin_x + 1)))
            y = int(rng.integers(-margin_y, max(1 - margin_y, height - rows + margin_y + 1)))
        window, mask = _window(owner, alpha, x, y)
        if mask.sum() < max(30, 0.5 * (alpha > OPAQUE).sum()):
            continue
        covered = window[mask]
        hidden = np.bincount(covered[covered >= 0], minlength=len(areas))
        visible = [(owner == index).sum() - lost for index, lost in enumerate(hidden) if lost]
        kept = [area for area, lost in zip(areas, hidden, strict=True) if lost]
        if all(left >= freedom.keeps * area for left, area in zip(visible, kept, strict=True)):
            return x, y
        if thing.centre is not None:
            return None
    return None


def _window(owner: NDArray[np.int16], alpha: NDArray[np.uint8], x: int, y: int) -> tuple[NDArray[np.int16], NDArray[np.bool_]]:
    height, width = owner.shape
    rows, columns = alpha.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(width, x + columns), min(height, y + rows)
    if x1 <= x0 or y1 <= y0:
        return owner[:0, :0], np.zeros((0, 0), bool)
    return owner[y0:y1, x0:x1], alpha[y0 - y : y1 - y, x0 - x : x1 - x] > OPAQUE


def _cast_shadow(
    image: Image.Image,
    sprite: Image.Image,
    alpha: NDArray[np.uint8],
    place: tuple[int, int],
    rng: np.random.Generator,
) -> None:
    side = max(sprite.size)
    soft = Image.fromarray((alpha * rng.uniform(0.2, 0.6)).astype(np.uint8))
    shadow = Image.new("RGBA", sprite.size, (0, 0, 0, 0))
    shadow.putalpha(soft.filter(ImageFilter.GaussianBlur(side * 0.03 + 1)))
    shift = int(side * rng.uniform(0.01, 0.08))
    image.paste(shadow, (place[0] + shift, place[1] + shift), shadow)


def _bounds(mask: NDArray[np.bool_]) -> Box:
    rows, columns = np.nonzero(mask)
    if not len(rows):
        return Box(0, 0, 0, 0)
    return Box(float(columns.min()), float(rows.min()), float(columns.max() + 1), float(rows.max() + 1))


def _photographed(pixels: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blur, light, noise and compression."""
    image = Image.fromarray(pixels)
    if rng.random() < 0.25:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.5)))
    if rng.random() < 0.35:
        light = np.asarray(image, dtype=np.float32) / 255 * rng.uniform(0.6, 1.25) + rng.uniform(-0.08, 0.08)
        light = np.clip(light, 0, 1) ** rng.uniform(0.75, 1.35)
        if rng.random() < 0.5:
            light = light + rng.normal(0, rng.uniform(0.01, 0.06), light.shape)
        image = Image.fromarray((np.clip(light, 0, 1) * 255).astype(np.uint8))
    if rng.random() < 0.35:
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=int(rng.integers(25, 92)))
        image = Image.open(buffer).convert("RGB")
    return np.asarray(image)
