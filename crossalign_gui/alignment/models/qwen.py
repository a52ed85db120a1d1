"""Qwen3-VL: asked for boxes in words, it answers in JSON; it also answers questions and writes captions.

Source: Qwen team, "Qwen3-VL technical report", 2025: boxes are `bbox_2d` in thousandths of the image's sides.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from transformers import Qwen3VLForConditionalGeneration
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.written_boxes import GRID, Written, answer_of, every_mention
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Reader
from crossalign_gui.domain.text import split_words

_LOCATE = (
    "Locate every instance of each of these words of the sentence {sentence}: {words}. Report bbox_2d coordinates and the "
    "word as the label in JSON format; leave out what is not in the image."
)
_DESCRIBE = "Describe this image in one sentence."
_MOST_TOKENS = 1024
_MOST_PIXELS = 1280 * 32 * 32


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: of the image tower. shape: [1, 3], its grid in time, rows and columns of patches. written: by prompt."""

    features: Any
    shape: torch.Tensor
    count: int
    written: dict[str, str] = field(default_factory=dict)


class QwenBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes", "vqa", "caption"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(Qwen3VLForConditionalGeneration, self._dtype, device.name)
        self._tokenizer = checkpoint.tokenizer()
        vision = self._model.config.vision_config
        self._merge = int(vision.spatial_merge_size)
        norm = inputs.Normalisation.read(checkpoint.settings(), inputs.HALF)
        self._processor = Qwen2VLImageProcessorPil(
            patch_size=int(vision.patch_size), merge_size=self._merge, temporal_patch_size=int(vision.temporal_patch_size),
            image_mean=list(norm.mean), image_std=list(norm.std),
            size={"shortest_edge": (4 * int(vision.patch_size)) ** 2, "longest_edge": _MOST_PIXELS},
        )  # fmt: skip
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        prepared = self._processor(images=Image.fromarray(pixels), return_tensors="pt")
        shape = prepared["image_grid_thw"].to(self._place)
        with self.cancellable(check):
            features = self._model.model.get_image_features(prepared["pixel_values"].to(self._place, self._dtype), shape)
        seen = _Seen(features, shape, int(shape.prod()) // self._merge**2)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(*features.values()))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        area = Box(0, 0, state.size[1], state.size[0])
        answer = self._write(state.data, caption, check) if caption.rstrip().endswith("?") else ""
        names = [word.text for word in split_words(caption) if not answers.is_grammar(word.text)]
        written: list[Written] = []
        notes: tuple[str, ...] = ()
        if names:
            words = ", ".join(json.dumps(name, ensure_ascii=False) for name in dict.fromkeys(names))
            prompt = _LOCATE.format(sentence=json.dumps(caption, ensure_ascii=False), words=words)
            text = self._write(state.data, prompt, check)
            reading = Reader(FAMILIES["qwen3_vl"], (state.size[1], state.size[0])).read(text)
            written, notes = every_mention(reading.things, caption), tuple(dict.fromkeys(reading.warnings))
        found = [answer_of(written, ranges, caption, area) for ranges in queries]
        frame = answers.Frame(self.id, self.revision, caption, state.size, GRID, area, "probability")
        return answers.assemble(frame, queries, found, answer=answer, notes=notes)

    def write_caption(self, state: ImageState, check: Check) -> str:
        return self._write(state.data, _DESCRIBE, check)

    def _write(self, seen: _Seen, text: str, check: Check) -> str:
        if text in seen.written:
            return seen.written[text]
        config, tokenizer = self._model.config, self._tokenizer

        def ids_of(part: str) -> list[int]:
            return list(tokenizer(part, add_special_tokens=False)["input_ids"])

        ids = [
            *ids_of("<|im_start|>user\n"), config.vision_start_token_id, *[config.image_token_id] * seen.count,
            config.vision_end_token_id, *ids_of(f"{text}<|im_end|>\n<|im_start|>assistant\n"),
        ]  # fmt: skip
        tokens = torch.tensor([ids], device=self._place)
        end = tokenizer.convert_tokens_to_ids("<|im_end|>")
        with self.cancellable(check):
            found = self._model.generate(
                input_ids=tokens, attention_mask=torch.ones_like(tokens), image_grid_thw=seen.shape,
                mm_encoder_outputs={"image": seen.features}, mm_token_type_ids=(tokens == config.image_token_id).int(),
                max_new_tokens=_MOST_TOKENS, num_beams=1, do_sample=False,
                eos_token_id=end if isinstance(end, int) else None, pad_token_id=config.text_config.pad_token_id,
            )  # fmt: skip
        seen.written[text] = str(tokenizer.decode(found[0, len(ids) :], skip_special_tokens=True)).strip()
        return seen.written[text]


def load(checkpoint: Checkpoint, device: Device) -> QwenBackend:
    """Raises AlignmentError."""
    return QwenBackend(checkpoint, device)
