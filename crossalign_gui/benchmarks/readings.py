"""What it costs to read CLIP B/16 otherwise than by NACLIP: processor time of an image, with random weights of real configurations.

Beside CLIP stand SAM 2.1 tiny and DINO B/8, on which the readings in `alignment.models.clip_readings` rest.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

_RUNS = 2


def measure() -> dict[str, Any]:
    """Seconds of processor time for an image of 640 x 480: of encoding with NACLIP, and of each other reading after it."""
    import importlib

    import transformers as tf

    from crossalign_gui.alignment.device import choose
    from crossalign_gui.alignment.models import clip
    from crossalign_gui.alignment.models.checkpoint import find
    from crossalign_gui.alignment.models.clip_readings import FIRST
    from crossalign_gui.alignment.protocol import never_cancelled
    from crossalign_gui.benchmarks.models import save_clip

    device = choose(None, "transformer")
    dino_module: Any = importlib.import_module("crossalign_gui.alignment.models.dino")
    pixels = np.random.default_rng(0).integers(0, 255, (480, 640, 3), dtype=np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        save_clip(place / "clip")
        tf.ViTModel(tf.ViTConfig(patch_size=8), add_pooling_layer=False).save_pretrained(place / "dino")
        tf.Sam2Model(tf.Sam2Config()).save_pretrained(place / "sam2")
        known = clip.SEGMENTER, dino_module.LIKENESS
        clip.SEGMENTER, dino_module.LIKENESS = str(place / "sam2"), {str(place / "dino"): "vit"}
        try:
            backend: Any = clip.load(find(str(place / "clip")), device)
            return {"device": device.report, **_each(backend, pixels, FIRST, never_cancelled)}
        finally:
            clip.SEGMENTER, dino_module.LIKENESS = known


def _each(backend: Any, pixels: Any, first: str, check: Any) -> dict[str, Any]:
    seconds: dict[str, list[float]] = {}
    for run in range(1 + _RUNS):
        backend.choose({"mode": first})
        start = time.process_time()
        state = backend.encode_image(pixels, "", check)
        taken = {first: time.process_time() - start}
        for mode in backend.options[0].choices:
            backend.choose({"mode": mode})
            start = time.process_time()
            backend.align(state, "a dog", (((2, 5),),), check)
            if mode != first:
                taken[mode] = time.process_time() - start
        if run:  # the first one loads the other networks
            for mode, value in taken.items():
                seconds.setdefault(mode, []).append(value)
    base = min(seconds[first])
    found: dict[str, Any] = {f"{first}: encoding, s of processor time": round(base, 2)}
    return found | {f"{mode}, times that": round(min(values) / base, 2) for mode, values in seconds.items() if mode != first}
