"""Memory of a decoder's word maps beside a bare forward pass with SDPA: tensors that are alive at once, at their most.

A Qwen2.5-VL with random weights, narrow and shallow but with as many tokens as a photograph has and with the usual proportions: the
MLP is four times as wide as the model. Counted are all tensors that a pass makes, not the weights, which are the same for all.
"""

from __future__ import annotations

import gc
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

CAPTION = "a red dog on the table"
LAYERS, WIDTH, HEADS = 12, 512, 8
_TOKENS = (35, 35)


def measure() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        return {name: figures(Path(folder) / name, number_type=name) for name in ("float32", "bfloat16")}


def figures(folder: Path, layers: int = LAYERS, number_type: str = "float32") -> dict[str, Any]:
    """Megabytes of each reading, and as parts of the forward pass."""
    from crossalign_gui.alignment.protocol import never_cancelled

    backend: Any = opened(folder, layers, number_type)
    state = backend.encode_image(np.zeros((28 * _TOKENS[0], 28 * _TOKENS[1], 3), np.uint8), "k", never_cancelled)
    seen = state.data
    tokens = backend._tokenizer(CAPTION, add_special_tokens=False)["input_ids"]
    ids, prompt = backend._sequence(backend._family.describe, tokens, len(seen.view.places))
    queries = (((2, 5),),)

    def bare() -> None:
        with torch.inference_mode():
            backend._run(ids, prompt, seen.features, seen)

    def reading(name: str) -> Callable[[], None]:
        def read() -> None:
            backend.choose({"reading": name})
            seen.passed.clear()
            backend.align(state, CAPTION, queries, never_cancelled)

        return read

    model = backend._model
    plain = peak(bare, model)
    found: dict[str, Any] = {"tokens": ids.shape[1], "layers": layers, "forward pass with SDPA, MB": round(plain / 1e6, 1)}
    for name in ("heads", "tam", "gradient"):
        used = peak(reading(name), model)
        found[f"{name}, MB"] = round(used / 1e6, 1)
        found[f"{name} / forward pass"] = round(used / plain, 3)
    weights = sum(item.numel() * item.element_size() for item in model.parameters())
    found["weights, MB"] = round(weights / 1e6, 1)
    return found


def opened(folder: Path, layers: int, number_type: str) -> Any:
    """A backend with random weights, whose image tower is as small as it can be."""
    import transformers as tf
    from tokenizers import pre_tokenizers

    from crossalign_gui.alignment.device import Device
    from crossalign_gui.alignment.models.checkpoint import find
    from crossalign_gui.alignment.models.families import open_model

    torch.manual_seed(0)
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {letter: number for number, letter in enumerate(letters)}
    tokenizer = tf.Qwen2Tokenizer(vocab=vocabulary, merges=[], pad_token="<|endoftext|>")
    marks = ["<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>"]
    tokenizer.add_tokens(marks, special_tokens=True)
    tokenizer.add_tokens(CAPTION.split())  # as with a real vocabulary, a word is a token
    number: Any = tokenizer.convert_tokens_to_ids
    head = WIDTH // HEADS
    text = {
        "hidden_size": WIDTH, "intermediate_size": 4 * WIDTH, "num_hidden_layers": layers, "num_attention_heads": HEADS,
        "num_key_value_heads": 2, "vocab_size": len(tokenizer), "pad_token_id": number("<|endoftext|>"),
        "bos_token_id": number("<|im_start|>"), "eos_token_id": number("<|im_end|>"), "max_position_embeddings": 4096,
        "rope_scaling": {"rope_type": "default", "mrope_section": [head // 8, head * 3 // 16, head * 3 // 16]},
    }  # fmt: skip
    vision = {"depth": 1, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "window_size": 56, "out_hidden_size": WIDTH,
              "fullatt_block_indexes": [0], "patch_size": 14}  # fmt: skip
    config = tf.Qwen2_5_VLConfig(
        text_config=text, vision_config=vision, image_token_id=number("<|image_pad|>"), video_token_id=number("<|video_pad|>"),
        vision_start_token_id=number("<|vision_start|>"), vision_end_token_id=number("<|vision_end|>"),
    )  # fmt: skip
    tf.Qwen2_5_VLForConditionalGeneration(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return open_model(find(str(folder)), Device("cpu", number_type, ""))


def peak(work: Callable[[], object], model: torch.nn.Module) -> int:
    """Bytes of the tensors that it makes, at their most; views of the model's weights are no new ones."""
    gc.collect()
    with _Peak({item.untyped_storage().data_ptr() for item in model.parameters()}) as found:
        work()
    return found.most


class _Peak(TorchDispatchMode):  # type: ignore[no-untyped-call]
    def __init__(self, known: set[int]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.live = self.most = 0
        self._known = known

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        found = function(*args, **(kwargs or {}))
        for item in found if isinstance(found, tuple | list) else [found]:
            if isinstance(item, torch.Tensor) and item.untyped_storage().data_ptr() not in self._known:
                storage = item.untyped_storage()
                place, size = storage.data_ptr(), storage.nbytes()
                self._known.add(place)
                self.live += size
                self.most = max(self.most, self.live)
                weakref.finalize(storage, self._forget, place, size)
        return found

    def _forget(self, place: int, size: int) -> None:
        self._known.discard(place)
        self.live -= size
