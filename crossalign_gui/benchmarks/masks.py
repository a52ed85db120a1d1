"""How good the masks are that colours alone give from a box or a click, against the box itself and GrabCut.

Generated scenes by artists of the test set have true masks; `--photos FOLDER` adds photographs with true boxes. The box prompts
are true boxes with every side moved by up to a tenth of the box, as a hand or a proposal would give them; a click is the middle of
the true box. GrabCut (Rother, Kolmogorov and Blake 2004) takes part where OpenCV happens to be installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.geodesic import Geodesic
from crossalign_gui.alignment.protocol import AlignmentError, Prompt
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds, decode, encode, rasterise

_SCENES, _SIDE, _SLIP, _LEAST = 60, 448, 0.1, 24
Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Case:
    """`mask`: [H, W], None where only the box is known."""

    pixels: Pixels
    box: Box
    mask: Mask | None


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--every", type=int, default=1, metavar="N", help="masks: of every N things one, to be quicker")


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Means over all things of at least 24 pixels a side, and seconds a mask."""
    sources = {"scenes, true masks": list(_scenes())}
    if options.photographs is not None:
        sources["photographs, true boxes"] = list(_photos(options.photographs))
    methods: dict[str, Callable[[Pixels, Prompt], Mask]] = {"the box itself": _plain, "shipped": _shipped}
    if importlib.util.find_spec("cv2") is not None:
        methods["GrabCut"] = _grabcut
    found: dict[str, Any] = {}
    for name, every in sources.items():
        cases = every[:: options.every]
        found[name] = {"things": len(cases)}
        for method, work in methods.items():
            found[name][f"box, {method}"] = _figures(cases, _slipped, work)
        found[name]["click, shipped"] = _figures(cases, _clicked, _shipped)
    return found


def _figures(cases: list[_Case], ask: Callable[[_Case, int], Prompt], work: Callable[[Pixels, Prompt], Mask]) -> str:
    boxes, inside, masks, start = [], [], [], time.thread_time()
    for number, case in enumerate(cases):
        mask = work(case.pixels, ask(case, number))
        box = rasterise(case.box, (mask.shape[0], mask.shape[1]))
        boxes.append(bounds(encode(mask)).iou(case.box))
        inside.append((mask & box).sum() / max(1, mask.sum()))
        if case.mask is not None:
            masks.append((mask & case.mask).sum() / (mask | case.mask).sum())
    text = f"IoU of boxes {np.mean(boxes):.3f}, inside the true box {np.mean(inside):.3f}"
    seconds = (time.thread_time() - start) / len(cases)
    return text + (f", IoU of masks {np.mean(masks):.3f}" if masks else "") + f", {seconds:.2f} s"


# ------------------------------------------------------------------------ cases


def _scenes() -> Iterator[_Case]:
    from crossalign_gui.training import concepts, sprites
    from crossalign_gui.training.render import training_scene

    artworks = [sprites.load(artist, 1) for artist in concepts.TEST_ARTISTS]
    for number in range(_SCENES):
        scene = training_scene(np.random.default_rng([6, number]), artworks, _SIDE, _SIDE)
        for place, thing in enumerate(scene.objects):
            if min(thing.box.width, thing.box.height) >= _LEAST:
                yield _Case(scene.pixels, thing.box, scene.owner == place)


def _photos(manifest: Path) -> Iterator[_Case]:
    from crossalign_gui.storage.images import read_pixels

    for line in manifest.read_text("utf-8").splitlines():
        row = json.loads(line)
        pixels = read_pixels(manifest.parent / row["image"])
        for box in sorted({tuple(box) for span in row["spans"] for box in span["boxes"]}):
            found = Box(*box)
            if min(found.width, found.height) >= _LEAST:
                yield _Case(pixels, found, None)


def _slipped(case: _Case, number: int) -> Prompt:
    box, slip = (
        case.box,
        np.random.default_rng(number).uniform(-_SLIP, _SLIP, 4) * np.tile([case.box.width, case.box.height], 2),
    )
    moved = Box(*(float(a + b) for a, b in zip((box.x0, box.y0, box.x1, box.y1), slip, strict=True)))
    return Prompt(moved.clipped(case.pixels.shape[1], case.pixels.shape[0]))


def _clicked(case: _Case, _: int) -> Prompt:
    return Prompt(inside=(case.box.center,))


# ---------------------------------------------------------------------- methods


def _plain(pixels: Pixels, prompt: Prompt) -> Mask:
    assert prompt.box is not None
    return rasterise(prompt.box, (pixels.shape[0], pixels.shape[1]))


def _shipped(pixels: Pixels, prompt: Prompt) -> Mask:
    refiner = Geodesic()
    try:
        mask = refiner.refine(refiner.encode_image(pixels, "", lambda: None), prompt, lambda: None).mask
    except AlignmentError:
        mask = None
    return np.zeros(pixels.shape[:2], bool) if mask is None else decode(mask)


def _grabcut(pixels: Pixels, prompt: Prompt) -> Mask:
    """Five rounds on the box and a quarter around it, at the size that the shipped method works at."""
    cv2: Any = importlib.import_module("cv2")
    box, result = prompt.box, np.zeros(pixels.shape[:2], bool)
    assert box is not None
    dx, dy = max(8.0, box.width / 4), max(8.0, box.height / 4)
    area = Box(box.x0 - dx, box.y0 - dy, box.x1 + dx, box.y1 + dy).clipped(pixels.shape[1], pixels.shape[0])
    x0, y0, x1, y1 = (int(value) for value in (area.x0, area.y0, area.x1, area.y1))
    part = pixels[y0:y1, x0:x1]
    share = min(1.0, 288 / max(part.shape[:2]))
    small = cv2.resize(np.ascontiguousarray(part[..., ::-1]), None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    labels = np.full(small.shape[:2], cv2.GC_BGD, np.uint8)
    left, top = round((box.x0 - x0) * share), round((box.y0 - y0) * share)
    labels[top : round((box.y1 - y0) * share), left : round((box.x1 - x0) * share)] = cv2.GC_PR_FGD
    cv2.setRNGSeed(0)
    cv2.grabCut(small, labels, None, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    inside = (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)
    shape = part.shape[1], part.shape[0]
    result[y0:y1, x0:x1] = cv2.resize(inside.astype(np.float32), shape, interpolation=cv2.INTER_LINEAR) > 0.5
    return result
