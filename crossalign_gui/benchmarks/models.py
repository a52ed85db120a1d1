"""The families with random weights of their real configurations, through the real files and loading code.

Compared with the bare forward of the same model on the same input size, in alternation; the matrix-product limit is
measured in the same run. Weights that mean nothing cost what real ones cost.
"""

from __future__ import annotations

import gc
import json
import resource
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.benchmarks.timing import matrix_product, timed, timed_in_turn

_WORDS = 40  # new ones, each asked once


def measure() -> dict[str, Any]:
    from crossalign_gui.alignment.device import choose
    from crossalign_gui.heap import give_memory_back_early

    give_memory_back_early()
    device = choose(None, "transformer")
    result: dict[str, Any] = {
        "device": device.report,
        "matrix products, GFLOP/s": round(matrix_product(device.torch_dtype)),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        for name, (save, bare) in _FAMILIES.items():
            place = Path(folder) / name
            save(place)
            result[name] = _measure_one(place, bare, result["matrix products, GFLOP/s"])
            gc.collect()
        result["switching"] = _measure_switching(Path(folder))
    return result


def _measure_one(folder: Path, bare: Callable[..., Any], roof: float) -> dict[str, Any]:
    import torch
    from torch.utils.flop_counter import FlopCounterMode

    from crossalign_gui.alignment.protocol import never_cancelled
    from crossalign_gui.alignment.registry import load_backend

    pixels = np.random.default_rng(0).integers(0, 255, (768, 1024, 3), dtype=np.uint8)
    large = np.random.default_rng(0).integers(0, 255, (3000, 4000, 3), dtype=np.uint8)
    found: dict[str, Any] = {}
    loaded = timed(lambda: load_backend(str(folder)), runs=3)
    found["load"] = loaded
    backend: Any = load_backend(str(folder))
    state = backend.encode_image(pixels, "", never_cancelled)
    forward = partial(bare, backend, pixels)
    with torch.inference_mode():
        forward()
        with FlopCounterMode(display=False) as counter:
            forward()
        ours, theirs = timed_in_turn(partial(backend.encode_image, pixels, "", never_cancelled), forward)
    giga = counter.get_total_flops() / 1e9
    found["encode, 1024 x 768"] = ours
    found["bare forward"] = theirs
    found["encode / bare"] = round(ours["median"] / theirs["median"], 3)
    found["limit by matrix products, ms"] = round(1000 * giga / roof, 1)
    found["encode / limit"] = round(ours["median"] / (1000 * giga / roof), 2)
    found["encode, 12 megapixels"] = timed(partial(backend.encode_image, large, "", never_cancelled), runs=5)
    words = iter([f"{name}{number}" for number in range(_WORDS) for name in ("mug",)])
    found["first word (and what words are compared with)"] = timed(lambda: _ask(backend, state, "cup"), runs=1)
    found["a new word"] = timed(lambda: _ask(backend, state, next(words)), runs=_WORDS // 2)
    found["the same word again"] = timed(lambda: _ask(backend, state, "mug0"))
    return found


def _ask(backend: Any, state: Any, word: str) -> None:
    from crossalign_gui.alignment.protocol import never_cancelled

    backend.align(state, word, (((0, len(word)),),), never_cancelled)


def _measure_switching(folder: Path) -> dict[str, Any]:
    """Resident megabytes: after the import, with the first model, and after another took its place."""
    from crossalign_gui.alignment.engine import Engine, Query
    from crossalign_gui.alignment.registry import load_backend

    pixels = np.zeros((768, 1024, 3), np.uint8)
    gc.collect()
    memory = {"before, MB": _resident()}
    engine: Engine | None = None
    for name in ("OWLv2 B/16", "compact", "CLIP B/16", "compact"):
        engine = None  # as the window does: the old model goes before the new one comes
        gc.collect()
        place = folder / name
        engine = Engine(partial(load_backend, str(place) if place.exists() else name))
        engine.align(Query("k", pixels, "a dog"))
        memory[f"{len(memory)}: {name}, MB"] = _resident()
    return memory


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 (no path, a kernel's answer)
        return round(int(file.read().split()[1]) * resource.getpagesize() / 1e6)


def save_clip(folder: Path) -> None:
    from transformers import CLIPConfig, CLIPModel

    tokenizer = byte_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    _save(folder, CLIPModel(CLIPConfig(text_config=ends, vision_config={"patch_size": 16})), tokenizer)


def _save_tips(folder: Path) -> None:
    from transformers import Tipsv2Config, Tipsv2Model
    from transformers.models.tipsv2.tokenization_tipsv2 import Tipsv2Tokenizer

    pieces = ["<pad>", "<unk>", "</s>", "▁", *(f"<0x{byte:02X}>" for byte in range(256)), *map(chr, range(33, 127))]
    tokenizer = Tipsv2Tokenizer(vocab={piece: number for number, piece in enumerate(pieces)}, merges=[])
    _save(folder, Tipsv2Model(Tipsv2Config(vision_config={"image_size": 448})), tokenizer)


def _save_owl(folder: Path) -> None:
    from transformers import Owlv2Config, Owlv2ForObjectDetection

    tokenizer = byte_tokenizer()
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    _save(folder, Owlv2ForObjectDetection(Owlv2Config(text_config=ends, vision_config={"image_size": 960})), tokenizer)


def _save(folder: Path, model: Any, tokenizer: Any) -> None:
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    (folder / "preprocessor_config.json").write_text(json.dumps({}))


def byte_tokenizer() -> Any:
    """CLIP's, with bytes for a vocabulary: a word has more tokens than with the real one, never fewer."""
    from tokenizers import pre_tokenizers
    from transformers import CLIPTokenizer

    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    names = [*letters, *(f"{letter}</w>" for letter in letters), "<|startoftext|>", "<|endoftext|>"]
    return CLIPTokenizer(vocab={name: number for number, name in enumerate(names)}, merges=[])


def _bare_clip(backend: Any, pixels: Any) -> Any:
    return backend._model.get_image_features(_input(backend, pixels), interpolate_pos_encoding=True)


def _bare_tips(backend: Any, pixels: Any) -> Any:
    return backend._model.get_image_features(_input(backend, pixels))


def _bare_owl(backend: Any, pixels: Any) -> Any:
    import torch

    side = backend._pixels
    grid = backend._model.image_embedder(torch.zeros((1, 3, side, side), dtype=backend._dtype))[0].float()
    return backend._model.box_predictor(grid.flatten(1, 2), grid)


def _input(backend: Any, pixels: Any) -> Any:
    """Of the size that the backend chooses for this image."""
    import torch

    from crossalign_gui.alignment.models.inputs import patch_grid

    rows, columns = patch_grid(pixels.shape[:2], backend._cells)
    return torch.zeros((1, 3, rows * backend._patch, columns * backend._patch), dtype=backend._dtype)


_FAMILIES: dict[str, tuple[Callable[[Path], None], Callable[..., Any]]] = {
    "CLIP B/16": (save_clip, _bare_clip),
    "TIPSv2 B/14": (_save_tips, _bare_tips),
    "OWLv2 B/16": (_save_owl, _bare_owl),
}
