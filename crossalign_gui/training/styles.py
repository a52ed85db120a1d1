"""Redraw a sprite in another hand: what lets four artists stand for all the others.

A sprite is RGBA uint8 [h, w, 4] with straight alpha. Every function draws its chances from the generator.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Sprite = NDArray[np.uint8]
Floats = NDArray[np.floating]

# Hue in degrees of the chromatic basic colour terms; brown is a dark orange, pink a light red.
HUES = {
    "red": 0.0,
    "orange": 30.0,
    "yellow": 52.0,
    "green": 125.0,
    "blue": 220.0,
    "purple": 280.0,
    "pink": 335.0,
    "brown": 25.0,
}
GREYS = {"black": (0.0, 0.3), "white": (0.72, 1.0), "grey": (0.3, 0.72)}
COLOURS = (*HUES, *GREYS)


def recolour(sprite: Sprite, colour: str, rng: np.random.Generator) -> Sprite:
    """The sprite in one basic colour, its shading kept. Raises KeyError for an unknown colour."""
    rgb, alpha = _split(sprite)
    return _join(_recoloured(rgb, colour, rng), alpha)


def restyle(sprite: Sprite, rng: np.random.Generator) -> Sprite:
    """Other colours, tones, outlines, fills, shading; the shape stays."""
    rgb, alpha = _split(sprite)
    rgb = _other_colours(rgb, rng)
    if rng.random() < 0.12:
        levels = rng.integers(2, 5)
        rgb = np.round(rgb * levels) / levels
    if rng.random() < 0.3:
        rgb = 0.5 + (rgb - 0.5) * rng.uniform(0.6, 1.5) + rng.uniform(-0.1, 0.1)
        rgb = np.clip(rgb, 0, 1) ** rng.uniform(0.7, 1.4)
    rgb = rgb.astype(np.float32)
    kind = rng.random()
    if kind < 0.38:
        rgb, alpha = _outlined(rgb, alpha, rng)
    elif kind < 0.6:
        rgb = _shaded(rgb, alpha, rng)
    return _join(rgb, alpha)


def _split(sprite: Sprite) -> tuple[Floats, Floats]:
    floats = sprite.astype(np.float32) / 255
    return floats[..., :3], floats[..., 3]


def _join(rgb: Floats, alpha: Floats) -> Sprite:
    return np.concatenate([np.clip(rgb, 0, 1) * 255, alpha[..., None] * 255], -1).astype(np.uint8)


def _other_colours(rgb: Floats, rng: np.random.Generator) -> Floats:
    kind = rng.random()
    if kind < 0.25:
        return _recoloured(rgb, COLOURS[int(rng.integers(len(COLOURS)))], rng)
    if kind < 0.45:
        hue, saturation, value = _to_hsv(rgb)
        turn = rng.uniform(-0.5, 0.5) if rng.random() < 0.6 else 0.0
        turn += rng.uniform(-0.06, 0.06)
        saturation = np.clip(saturation * rng.uniform(0.3, 1.4), 0, 1)
        return _to_rgb((hue + turn) % 1, saturation, np.clip(value * rng.uniform(0.7, 1.2), 0, 1))
    if kind < 0.52:
        return np.repeat(rgb.mean(-1, keepdims=True), 3, -1)
    return 1 - rgb if kind < 0.55 else rgb


def _recoloured(rgb: Floats, colour: str, rng: np.random.Generator) -> Floats:
    if colour in GREYS:
        low, high = GREYS[colour]
        light = low + (high - low) * rgb.mean(-1, keepdims=True)
        return np.repeat(light, 3, -1)
    _, saturation, value = _to_hsv(rgb)
    hue = (HUES[colour] + rng.uniform(-8, 8)) / 360 % 1
    dark = value < 0.12  # outlines stay dark
    saturation = np.clip(0.55 + 0.45 * saturation * rng.uniform(0.7, 1.2), 0, 1)
    light = np.where(dark, value, 0.35 + 0.65 * value)
    if colour == "brown":
        light = light * 0.55
    elif colour == "pink":
        saturation, light = saturation * 0.6, np.clip(light * 1.1, 0, 1)
    return _to_rgb(np.full_like(value, hue), saturation * np.where(dark, 0.3, 1), light)


def _outlined(rgb: Floats, alpha: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A dark line around the shape and along its inner edges; sometimes flat or white fills."""
    pad = 6
    rgb = np.pad(rgb, ((pad, pad), (pad, pad), (0, 0)), mode="edge")
    alpha = np.pad(alpha, pad)
    grey = _image(rgb.mean(-1)).filter(ImageFilter.GaussianBlur(1.2))
    light = np.asarray(grey, dtype=np.float32) / 255
    slope = np.abs(np.roll(light, 1, 1) - np.roll(light, -1, 1))
    slope += np.abs(np.roll(light, 1, 0) - np.roll(light, -1, 0))
    inner = _image(((slope > rng.uniform(0.06, 0.15)) & (alpha > 0.5)).astype(np.float32))
    edges = np.asarray(inner.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(0.7))) / 255 * 1.3
    width = int(rng.choice([3, 5, 5, 7]))
    shape = _image(alpha)
    outer = np.asarray(shape.filter(ImageFilter.MaxFilter(width)).filter(ImageFilter.GaussianBlur(0.6))) / 255
    hollow = outer - np.asarray(shape.filter(ImageFilter.MinFilter(3))) / 255
    line = np.clip(np.maximum(hollow, edges * (rng.random() < 0.85)), 0, 1)[..., None]
    ink = np.zeros(3) if rng.random() < 0.8 else rng.random(3) * 0.5
    fill = rng.random()
    if fill < 0.25:
        rgb = np.ones_like(rgb) * (1.0 if rng.random() < 0.7 else rng.random(3))
    elif fill < 0.55:
        few = Image.fromarray((np.clip(rgb, 0, 1) * 255).astype(np.uint8)).quantize(
            int(rng.integers(3, 7)), method=Image.Quantize.FASTOCTREE
        )
        rgb = np.asarray(few.convert("RGB"), dtype=np.float32) / 255
        if rng.random() < 0.5:
            rgb = rgb + (1 - rgb) * rng.uniform(0, 0.5)
    rgb = rgb * (1 - line) + line * ink
    alpha = line[..., 0] if fill > 0.93 else np.maximum(outer, alpha)
    return rgb.astype(np.float32), alpha.astype(np.float32)


def _shaded(rgb: Floats, alpha: Floats, rng: np.random.Generator) -> Floats:
    """A light gradient, darker rims, a highlight, soft edges: as if modelled in three dimensions."""
    height, width = alpha.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = (x / width - 0.5) * np.cos(angle) + (y / height - 0.5) * np.sin(angle)
    rgb = np.clip(rgb * (1 + slope[..., None] * rng.uniform(0.3, 1.0)), 0, 1)
    soft = _image(alpha).filter(ImageFilter.GaussianBlur(max(2, height * 0.06)))
    rim = 1 - np.asarray(soft, dtype=np.float32) / 255
    rgb = rgb * (1 - rng.uniform(0.2, 0.6) * rim[..., None])
    if rng.random() < 0.5:
        centre = rng.uniform(0.25, 0.75, 2)
        away = (x / width - centre[0]) ** 2 + (y / height - centre[1]) ** 2
        rgb = rgb + np.exp(-away / rng.uniform(0.01, 0.06))[..., None] * rng.uniform(0.1, 0.5)
    if rng.random() < 0.5:
        image = Image.fromarray((np.clip(rgb, 0, 1) * 255).astype(np.uint8))
        rgb = np.asarray(image.filter(ImageFilter.GaussianBlur(rng.uniform(0.6, 1.6)))) / 255
    return rgb.astype(np.float32)


def _image(values: NDArray[np.floating]) -> Image.Image:
    return Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8))


def _to_hsv(rgb: Floats) -> tuple[Floats, Floats, Floats]:
    high, low = rgb.max(-1), rgb.min(-1)
    range_ = high - low + 1e-9
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    hue = np.where(high == green, (blue - red) / range_ + 2, (red - green) / range_ + 4)
    hue = np.where(high == red, (green - blue) / range_ % 6, hue) / 6
    return hue.astype(np.float32), (range_ / (high + 1e-6)).clip(0, 1).astype(np.float32), high


def _to_rgb(hue: Floats, saturation: Floats, value: Floats) -> Floats:
    """Alvy Ray Smith, "Color gamut transform pairs", SIGGRAPH 1978, in its branch-free form."""
    shift = np.array([5.0, 3.0, 1.0], dtype=np.float32)
    k = (shift + hue[..., None] * 6) % 6
    ramp = np.clip(np.minimum(k, 4 - k), 0, 1)
    return np.asarray(value[..., None] * (1 - saturation[..., None] * ramp), dtype=np.float32)
