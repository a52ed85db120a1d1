"""The bundled model: encoding, new captions, memory."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from crossalign_gui.benchmarks.memory import peak
from crossalign_gui.benchmarks.timing import matrix_product, timed
from crossalign_gui.paths import resources

_CAPTIONS = (
    "a dog left of a tree",
    "the red car and the blue car",
    "three animals on the grass next to a small house",
    "A banana, a red apple, a teapot and a spoon; there is no elephant",
)


def measure() -> dict[str, Any]:
    """All figures in milliseconds, but `peak_memory_mb` and the ratios."""
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
    result |= _beside_the_limit(engine.backend)
    for caption in _CAPTIONS:
        query = Query("warm", sample, caption)
        result[f"new caption, {len(caption.split())} words"] = timed(partial(engine.align, query))
    result["peak_memory_mb"] = round(peak())
    return result


def _go_on() -> None:
    """Nobody cancels a benchmark."""


def _beside_the_limit(backend: Any) -> dict[str, Any]:
    """Of each encoder, for a 4:3 picture: its time, that of one matrix product of as many operations, and how many times as long the
    encoder takes."""
    import torch

    from crossalign_gui.alignment.device import choose

    dtype, found = choose().torch_dtype, {}
    rate = matrix_product(dtype)  # in giga a second
    for name, giga in gigaflop_of_encoders().items():
        with torch.inference_mode():
            milliseconds = timed(partial(_ENCODERS[name], backend._model.network, dtype, backend.device.split(",")[0]))[
                "median"
            ]
        limit = 1000 * giga / rate
        found[f"encoder of {name}"] = {
            "milliseconds": milliseconds,
            "gigaflop": round(giga, 2),
            "matrix product limit": round(limit, 1),
            "times the limit": round(milliseconds / limit, 1),
        }
    return found


def gigaflop_of_encoders() -> dict[str, float]:
    """Multiplications and additions of the convolutions of each encoder for a 4:3 picture, counted by torch."""
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    from crossalign_gui.alignment.compact.network import CompactNetwork

    found = {}
    with torch.device("meta"):
        network = CompactNetwork(853).eval()
    for name, look in _ENCODERS.items():
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            look(network, torch.float32, "meta")
        found[name] = float(counter.get_total_flops()) / 1e9
    return found


def _picture(side: int, dtype: Any, device: str) -> Any:
    import torch

    return torch.zeros(1, 3, round(side * 0.75 / 32) * 32, side, dtype=dtype, device=device).contiguous(
        memory_format=torch.channels_last
    )


def _see_photograph(network: Any, dtype: Any, device: str) -> None:
    from crossalign_gui.alignment.compact.encode import Scales

    scales = Scales()
    for side in (scales.photograph, scales.coarse):
        network.photograph(network.shared(_picture(side, dtype, device))[1])


def _see_everyday(network: Any, dtype: Any, device: str) -> None:
    from crossalign_gui.alignment.compact.everyday import SIDE

    x = _picture(SIDE, dtype, device)
    network.everyday.detector(x), network.everyday.centres(x)


def _see_drawing(network: Any, dtype: Any, device: str) -> None:
    from crossalign_gui.alignment.compact.encode import Scales

    network.drawing(*network.shared(_picture(Scales().drawing, dtype, device)))


_ENCODERS = {"photographs, both passes": _see_photograph, "everyday things": _see_everyday, "drawings": _see_drawing}
