"""What lies behind the objects of a scene: plain, gradients, textures, shapes, photographs."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Floats = NDArray[np.floating]

# Pictures inside the scikit-image wheel that are in the public domain, CC0 or released without restriction
# (skimage/data/README.txt); they teach the model what a photograph's surface looks like when it is *not* one of
# the drawn things.
_PHOTOGRAPHS = (
    "astronaut.png", "brick.png", "camera.png", "chelsea.png", "coffee.png", "coins.png", "grass.png",
    "gravel.png", "hubble_deep_field.jpg", "ihc.png", "moon.png", "page.png", "retina.jpg",
    "rocket.jpg", "text.png",
)  # fmt: skip


def varied(rng: np.random.Generator, height: int, width: int) -> Image.Image:
    """Anything, for training."""
    kind = rng.random()
    first, second = rng.random(3), rng.random(3)
    if rng.random() < 0.35:
        first, second = 1 - (1 - first) * 0.25, 1 - (1 - second) * 0.3
    if kind < 0.22:
        return _image(np.ones((height, width, 3)) * first)
    if kind < 0.74:
        mix = _mixture(kind, rng, height, width)[..., None]
        return _image(first * (1 - mix) + second * mix)
    return _shapes(rng, first, height, width) if kind < 0.8 else _photograph(rng, height, width)


def calm(rng: np.random.Generator, height: int, width: int) -> Image.Image:
    """Plain, a gradient or a soft texture, for measuring."""
    colour = 1 - (1 - rng.random(3)) * rng.uniform(0.1, 0.9)
    kind = rng.random()
    if kind < 0.4:
        return _image(np.ones((height, width, 3)) * colour)
    if kind < 0.7:
        mix = np.linspace(0, 1, height)[:, None, None]
        return _image(np.broadcast_to(colour * (1 - mix) + rng.random(3) * mix, (height, width, 3)))
    return _image(colour * (1 - 0.35 * _noise(rng, height, width, 6)[..., None]))


def _mixture(kind: float, rng: np.random.Generator, height: int, width: int) -> Floats:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if kind < 0.36:
        angle = rng.uniform(0, 2 * np.pi)
        slope = (x / width - 0.5) * np.cos(angle) + (y / height - 0.5) * np.sin(angle)
        return np.clip(slope + 0.5, 0, 1)
    if kind < 0.44:
        away = np.hypot(x - rng.uniform(0, width), y - rng.uniform(0, height)) / width
        return np.clip(away * rng.uniform(0.6, 1.6), 0, 1)
    if kind < 0.6:
        return _noise(rng, height, width, int(rng.integers(2, 8)))
    if kind < 0.68:
        angle, pitch = rng.uniform(0, np.pi), rng.uniform(0.05, 0.6)
        bend = _noise(rng, height, width, 3) * rng.uniform(0, 6)
        wave = np.sin((x * np.cos(angle) + y * np.sin(angle)) * pitch + bend) * 0.5 + 0.5
        return (wave > 0.5).astype(np.float32) if rng.random() < 0.5 else wave
    side = int(rng.integers(8, 48))
    return (x // side + y // side) % 2


def _noise(rng: np.random.Generator, height: int, width: int, octaves: int) -> Floats:
    total, weight = np.zeros((height, width), np.float32), 1.0
    for octave in range(octaves):
        side = 2 ** (octave + 1)
        coarse = Image.fromarray(rng.random((side, side)).astype(np.float32))
        total += weight * np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))
        weight *= rng.uniform(0.4, 0.7)
    return np.asarray((total - total.min()) / (np.ptp(total) + 1e-6))


def _shapes(rng: np.random.Generator, colour: Floats, height: int, width: int) -> Image.Image:
    image = _image(np.ones((height, width, 3)) * colour)
    draw = ImageDraw.Draw(image)
    for _ in range(int(rng.integers(3, 14))):
        x, y = rng.uniform(-0.2, 1, 2) * (width, height)
        w, h = rng.uniform(0.05, 0.5, 2) * (width, height)
        ink = tuple(int(value) for value in rng.integers(0, 255, 3))
        shape = draw.rectangle if rng.random() < 0.5 else draw.ellipse
        shape([x, y, x + w, y + h], ink if rng.random() < 0.7 else None, ink, int(rng.integers(1, 6)))
    return image if rng.random() < 0.6 else image.filter(ImageFilter.GaussianBlur(3))


def _photograph(rng: np.random.Generator, height: int, width: int) -> Image.Image:
    found = photographs()
    image = found[int(rng.integers(len(found)))]
    side = max(64, int(rng.uniform(0.3, 1) * min(image.size)))
    x, y = (int(rng.integers(0, length - side + 1)) for length in image.size)
    image = image.crop((x, y, x + side, y + side)).resize((width, height), Image.Resampling.BILINEAR)
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.3:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(1, 5)))
    gain = rng.uniform(0.6, 1.2, 3 if rng.random() < 0.5 else 1)
    return _image(np.asarray(image) / 255 * gain + rng.uniform(-0.1, 0.15))


@cache
def photographs() -> tuple[Image.Image, ...]:
    """Of _PHOTOGRAPHS, whole."""
    import skimage.data

    folder = Path(skimage.data.__file__).parent
    return tuple(Image.open(folder / name).convert("RGB") for name in _PHOTOGRAPHS)


def _image(values: Floats) -> Image.Image:
    return Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8))
