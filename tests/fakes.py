"""A model whose answers are known: words that are colour names light up where that colour is."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from crossalign_gui.alignment import regions
from crossalign_gui.alignment.protocol import (
    Alignment,
    AlignmentError,
    Check,
    ImageState,
    Option,
    Prediction,
    Prompt,
    Proposal,
)
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds, encode

COLOURS = {"red": (220, 30, 30), "green": (30, 160, 60), "blue": (40, 60, 220), "yellow": (240, 220, 40)}
FUNCTION = {"a", "an", "the", "of", "and", "on"}
CELL = 8


class PlantedBackend:
    """With a `gate`, it waits there and checks for cancellation, so that a test decides when it goes on."""

    id = "planted"
    revision = "1"
    device = "cpu"
    capabilities = frozenset({"heat", "boxes", "global"})

    def __init__(self, gate: threading.Event | None = None) -> None:
        self.gate = gate
        self.entered = threading.Semaphore(0)
        self.encoded: list[str] = []
        self.captions: list[str] = []
        self.threads: set[int] = set()

    def encode_image(self, pixels: np.ndarray, key: str, check: Check) -> ImageState:
        self.encoded.append(key)
        return ImageState(key, pixels.shape[:2], pixels, pixels.nbytes)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        self.captions.append(caption)
        self.threads.add(threading.get_ident())
        self.entered.release()
        while self.gate is not None and not self.gate.wait(0.001):
            check()
        check()
        if "boom" in caption:
            raise ValueError("no such word")
        height, width = state.size
        area = Box(0, 0, width, height)
        predictions, heat = [], []
        for ranges in queries:
            text = " ".join(caption[start:end] for start, end in ranges).lower()
            names = [name for name in COLOURS if name in text.split()]
            grid = np.zeros((height // CELL, width // CELL), np.float32)
            for name in names:
                grid = np.maximum(grid, _share(state.data, COLOURS[name]))
            kind = "visual" if names else "function" if text in FUNCTION else "unknown"
            found = bool(grid.max() > 0.5)
            predictions.append(
                Prediction(
                    ranges,
                    kind,
                    float(grid.max()) if names else math.nan,
                    found,
                    regions.peak_of(grid, area) if found else None,
                    regions.propose(grid, area, (width, height)) if found else (),
                    "" if names else "not in this model's vocabulary",
                )
            )
            heat.append(grid)
        maps = np.stack(heat) if heat else np.zeros((0, height // CELL, width // CELL), np.float32)
        total = maps.sum(0, keepdims=True)
        alpha = np.divide(maps, total, out=np.zeros_like(maps), where=total > 0)
        return Alignment(
            caption, tuple(predictions), maps * 8 - 4, maps, alpha, area, (width, height), "logit", 0.5, self.id, self.revision
        )


class TalkingBackend(PlantedBackend):
    """It also writes captions, finds similar things, and can be read in two ways."""

    id = "talking"
    capabilities = frozenset({"heat", "boxes", "global", "caption", "exemplar"})
    options = (Option("sign", "Sign", {"plus": "As it is", "minus": "Turned around"}),)

    def __init__(self, caption: str = "a red box") -> None:
        super().__init__()
        self.caption = caption
        self.read: dict[str, str] = {}

    def choose(self, values) -> None:
        self.read = dict(values)

    def write_caption(self, state: ImageState, check: Check) -> str:
        return self.caption

    def find_similar(self, state: ImageState, box: Box, check: Check) -> tuple[Proposal, ...]:
        x, y = box.center
        colour = state.data[int(y), int(x)]
        parts, count = ndimage.label((state.data == colour).all(-1))
        found = [bounds(encode(parts == number)) for number in range(1, count + 1)]
        return tuple(Proposal(item, 0.9) for item in found if item.iou(box) < 0.5)


class PlantedRefiner:
    """The mask is everything that has the colour of the first click, or of the middle of the box."""

    id = "planted-masks"
    revision = "1"
    device = "cpu"

    def __init__(self) -> None:
        self.prompts: list[Prompt] = []

    def encode_image(self, pixels: np.ndarray, key: str, check: Check) -> ImageState:
        return ImageState(key, pixels.shape[:2], pixels, pixels.nbytes)

    def refine(self, state: ImageState, prompt: Prompt, check: Check) -> Proposal:
        self.prompts.append(prompt)
        x, y = prompt.inside[0] if prompt.inside else prompt.box.center
        mask = (state.data == state.data[int(y), int(x)]).all(-1)
        for x, y in prompt.outside:
            mask &= ~(state.data == state.data[int(y), int(x)]).all(-1)
        if not mask.any():
            raise AlignmentError("No mask was found there")
        found = encode(mask)
        return Proposal(bounds(found), 0.9, lambda: found)


def _share(pixels: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    near = (np.abs(pixels.astype(int) - colour).max(-1) < 30).astype(np.float32)
    rows, columns = pixels.shape[0] // CELL, pixels.shape[1] // CELL
    return near[: rows * CELL, : columns * CELL].reshape(rows, CELL, columns, CELL).mean((1, 3))


def picture(boxes: dict[str, tuple[int, int, int, int]], size: tuple[int, int] = (320, 240)) -> np.ndarray:
    """White, with filled boxes (x0, y0, x1, y1) of the named colours; size: (width, height)."""
    pixels = np.full((size[1], size[0], 3), 255, np.uint8)
    for name, (x0, y0, x1, y1) in boxes.items():
        pixels[y0:y1, x0:x1] = COLOURS[name]
    return pixels


class SearchableBackend(PlantedBackend):
    """An image is how much of each colour it has; a caption is the colours that it names."""

    id = "searchable"
    capabilities = frozenset({"heat", "boxes", "global", "retrieve"})

    def image_vector(self, state: ImageState, box: Box | None = None) -> np.ndarray:
        pixels = state.data
        if box is not None:
            pixels = pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)]
        return np.array([_near(pixels, colour).mean() for colour in COLOURS.values()], np.float32)

    def match_caption(self, vectors: np.ndarray, caption: str) -> np.ndarray:
        named = [index for index, name in enumerate(COLOURS) if name in caption.lower().split()]
        if not named:
            raise AlignmentError("This model knows no word of the caption")
        return vectors[:, named].mean(1)

    def match_example(self, vectors: np.ndarray, example: np.ndarray) -> np.ndarray:
        return -np.abs(vectors - example).sum(1)


def _near(pixels: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    return np.abs(pixels.astype(int) - colour).max(-1) < 30
