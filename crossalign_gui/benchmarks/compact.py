"""The bundled model: encoding, new captions, memory."""

from __future__ import annotations

import resource
from functools import partial
from typing import Any

import numpy as np

from crossalign_gui.benchmarks.timing import timed
from crossalign_gui.paths import resources

_CAPTIONS = (
    "a dog left of a tree",
    "the red car and the blue car",
    "three animals on the grass next to a small house",
    "A banana, a red apple, a teapot and a spoon; there is no elephant",
)


def measure() -> dict[str, Any]:
    """All figures in milliseconds, but `peak_memory_mb` and the ratios."""
    import torch

    from crossalign_gui.alignment.device import choose
    from crossalign_gui.alignment.engine import Engine, Query
    from crossalign_gui.alignment.registry import load_backend
    from crossalign_gui.storage.images import read_pixels

    rng = np.random.default_rng(0)
    large = rng.integers(0, 255, (3000, 4000, 3), dtype=np.uint8)
    sample = read_pixels(resources() / "samples" / "park.png")
    result: dict[str, Any] = {
        "device": choose().report,
    }
    engine = Engine(load_backend)
    engine.align(Query("warm", sample, _CAPTIONS[0]))
    for model, name in (("compact", ""), ("compact-fine", "fine_")):
        backend = engine.backend if model == "compact" else load_backend(model)
        result[f"{name}encode_12_megapixels"] = timed(partial(backend.encode_image, large, "", _go_on))
    encode = result["encode_12_megapixels"]["median"]
    gemm = torch.randn(1024, 1024).to(choose().torch_dtype)
    roof = timed(lambda: gemm @ gemm)["best"]
    giga = _gigaflop_of_encoding()
    result["matrix_product_limit_of_encoding"] = round(giga / (2 * 1024**3 / 1e9) * roof, 2)
    result["encode_over_limit"] = round(encode / result["matrix_product_limit_of_encoding"], 1)
    for caption in _CAPTIONS:
        query = Query("warm", sample, caption)
        result[f"new caption, {len(caption.split())} words"] = timed(partial(engine.align, query))
    result["peak_memory_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    return result


def _go_on() -> None:
    """Nobody cancels a benchmark."""


def _gigaflop_of_encoding() -> float:
    """Multiplications and additions of all convolutions for one 4:3 picture, counted by torch."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    from crossalign_gui.alignment.compact.encode import Scales
    from crossalign_gui.alignment.compact.network import CompactNetwork

    network, scales = CompactNetwork(853).eval(), Scales()
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        small = torch.zeros(1, 3, round(scales.drawing * 0.75 / 32) * 32, scales.drawing)
        network.concepts(network(small).drawing.permute(0, 2, 3, 1))
        large = torch.zeros(1, 3, round(scales.photograph * 0.75 / 32) * 32, scales.photograph)
        network.photograph(network.shared(large)[1])
    return float(counter.get_total_flops()) / 1e9
