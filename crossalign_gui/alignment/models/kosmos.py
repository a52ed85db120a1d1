"""Kosmos-2: phrases to boxes, written as marks for the cells of a grid; and captions.

Source: Peng et al., "Kosmos-2: Grounding multimodal large language models to the world", 2023 (arXiv:2306.14824). The image is
resized to a square and becomes a few tokens that see all of it, so there is no attention to places: heat maps are painted from the
boxes. Each phrase is asked by itself, as the paper does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import Kosmos2ForConditionalGeneration

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.written_boxes import GRID, answer, boxes_only
from crossalign_gui.alignment.protocol import Alignment, Check, ImageState
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Reader

_MOST_TOKENS = 64
_MARKS = ("<image>", "</image>", "<grounding>", "<phrase>", "</phrase>")
_DESCRIBE = "An image of"


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: of the image, [1, tokens, D]. written: what was answered, by what was asked."""

    features: Any
    written: dict[str, str] = field(default_factory=dict)


class KosmosBackend(ModelBackend):
    capabilities = frozenset({"heat", "boxes", "caption"})

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(Kosmos2ForConditionalGeneration, self._dtype, device.name)
        self._tokenizer = checkpoint.tokenizer()
        self._side = int(self._model.config.vision_config.image_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.CLIP)
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check):
            x = inputs.to_tensor(pixels, (self._side, self._side), self._normalisation, self._place, self._dtype)
            seen = _Seen(self._model.get_image_features(x, return_dict=True).pooler_output)
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), seen, inputs.nbytes(seen.features))

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        check()
        area = Box(0, 0, state.size[1], state.size[0])
        reader = Reader(FAMILIES["kosmos2"], (state.size[1], state.size[0]))
        found: list[answers.Answer | None] = []
        notes: list[str] = []
        for text in answers.texts_of(caption, queries):
            places = []
            if text.strip() and not answers.is_grammar(text):
                reading = reader.read(self._write(state.data, text, check))
                places = [place for thing in boxes_only(reading.things) for place in thing.places]
                notes += reading.warnings
            found.append(answer(places, area))
        frame = answers.Frame(self.id, self.revision, caption, state.size, GRID, area, "probability")
        return answers.assemble(frame, queries, found, notes=tuple(dict.fromkeys(notes)))

    def write_caption(self, state: ImageState, check: Check) -> str:
        text = re.sub(r"<object>.*?(</object>|\Z)", "", self._write(state.data, "", check), flags=re.DOTALL)
        return " ".join(re.sub(r"<[^>]*>", "", text).split())

    def _write(self, seen: _Seen, phrase: str, check: Check) -> str:
        """The phrase and what the model writes after it; of an empty one, a caption with its places."""
        if phrase in seen.written:
            return seen.written[phrase]
        tokenizer, count = self._tokenizer, int(seen.features.shape[1])
        image, end, ground, start_phrase, end_phrase = (int(tokenizer.convert_tokens_to_ids(name)) for name in _MARKS)
        plain = tokenizer(phrase or _DESCRIBE, add_special_tokens=False, split_special_tokens=True)["input_ids"]
        first = int(tokenizer.unk_token_id) + 1  # the numbers that stand where the image's tokens are
        asked = [start_phrase, *plain, end_phrase] if phrase else plain
        ids = torch.tensor(
            [[int(tokenizer.bos_token_id), image, *range(first, first + count), end, ground, *asked]], device=self._place
        )
        places = torch.zeros_like(ids, dtype=torch.bool)
        places[:, 2 : 2 + count] = True
        # What follows the places of a phrase that was asked for is the model's own: it need not be written.
        ends = [int(tokenizer.eos_token_id), *([int(tokenizer.convert_tokens_to_ids("</object>"))] if phrase else [])]
        with self.cancellable(check):
            found = self._model.generate(
                input_ids=ids, attention_mask=torch.ones_like(ids), image_embeds=seen.features,
                image_embeds_position_mask=places, max_new_tokens=_MOST_TOKENS, num_beams=1, do_sample=False, eos_token_id=ends,
            )  # fmt: skip
        said = str(tokenizer.decode(found[0, ids.shape[1] :], skip_special_tokens=False))
        said = said.split(str(tokenizer.eos_token))[0]
        seen.written[phrase] = said.partition("</object>")[0] if phrase else f"{_DESCRIBE} {said}"
        return seen.written[phrase]


def load(checkpoint: Checkpoint, device: Device) -> KosmosBackend:
    """Raises AlignmentError."""
    return KosmosBackend(checkpoint, device)
