"""A model whose answers are known: words that are colour names light up where that colour is."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence

import numpy as np

from crossalign_gui.alignment import regions
from crossalign_gui.alignment.protocol import Alignment, Check, Finding, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box

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
        findings, heat = [], []
        for ranges in queries:
            text = " ".join(caption[start:end] for start, end in ranges).lower()
            names = [name for name in COLOURS if name in text.split()]
            grid = np.zeros((height // CELL, width // CELL), np.float32)
            for name in names:
                grid = np.maximum(grid, _share(state.data, COLOURS[name]))
            kind = "visual" if names else "function" if text in FUNCTION else "unknown"
            found = bool(grid.max() > 0.5)
            findings.append(
                Finding(
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
            caption, tuple(findings), maps * 8 - 4, maps, alpha, area, (width, height), "logit", 0.5, self.id, self.revision
        )


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
