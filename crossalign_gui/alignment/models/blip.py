"""BLIP: matching with cross-attention or GradCAM for each word, question answering, captioning.

Source: Li et al., "BLIP", ICML 2022; GradCAM of the cross-attention as in Li et al., "Align before fuse" (ALBEF), NeurIPS
2021, section 6.3: attention times the positive part of the gradient of the matching score, mean over heads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import BlipForConditionalGeneration, BlipForImageTextRetrieval, BlipForQuestionAnswering

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.tokens import Tokens, tokenize, too_long
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Check, ImageState, Option
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

_USUAL_LAYER = 7  # of the text encoder, counted from 0: the one that ALBEF and LAVIS read
_MOST_TOKENS = 30
_NOTHING = message("this layer and head say nothing of the word; choose others under Model > Reading")


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """tokens: [1, 1 + side * side, C] of the image."""

    tokens: Tensor
    side: int


class BlipBackend(ModelBackend):
    """What the three heads share: the image tower, and words that attend to places."""

    _class: Any

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._model = checkpoint.load(self._class, self._dtype, device.name, attention="eager")
        self._model.vision_model.set_attn_implementation("sdpa")
        self._tokenizer = checkpoint.tokenizer()
        config = self._model.config
        self._limit = int(config.text_config.max_position_embeddings)
        self._pixels = int(config.vision_config.image_size)
        self._side = self._pixels // int(config.vision_config.patch_size)
        self._normalisation = inputs.Normalisation.read(checkpoint.settings(), inputs.CLIP)
        layers = list(range(int(config.text_config.num_hidden_layers)))
        usual = min(_USUAL_LAYER, 2 * len(layers) // 3)
        self.options = (
            Option("layer", message("Layer"), {str(number): str(number) for number in (usual, *(n for n in layers if n != usual))}),
            Option(
                "head", message("Head"),
                {"mean": "Mean", **{str(n): str(n) for n in range(int(config.text_config.num_attention_heads))}},
            ),
        )  # fmt: skip
        self.watch(self._model)

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        with self.cancellable(check, gradients_later=True):
            x = inputs.to_tensor(pixels, (self._pixels, self._pixels), self._normalisation, self._place, self._dtype)
            tokens = self._model.vision_model(x).last_hidden_state
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), _Seen(tokens, self._side), inputs.nbytes(tokens))

    def _tokens(self, text: str) -> Tokens:
        return tokenize(self._tokenizer, text, self._limit, self._place)

    def _maps(self, attention: Tensor, gradient: Tensor | None = None) -> NDArray[np.float32]:
        """[1, heads, T, 1 + places] to [T, side, side] of the chosen head."""
        values = attention.float()
        if gradient is not None:
            values = values * gradient.float().clamp(min=0)
        head = self.chosen("head")
        one = values.mean(1)[0] if head == "mean" else values[0, int(head)]
        return one[:, 1:].detach().reshape(-1, self._side, self._side).cpu().numpy()

    def _assemble(
        self, state: ImageState, caption: str, queries: Sequence[Ranges], tokens: Tokens, maps: NDArray[np.float32],
        kind: Any, **more: Any,
    ) -> Alignment:  # fmt: skip
        found = []
        for ranges in queries:
            places = [place for place in tokens.of(ranges) if place < len(maps)]
            one = maps[places].mean(0) if places else None
            found.append(None if one is None else answers.Answer(one, one, note="" if one.any() else _NOTHING))
        area = Box(0, 0, state.size[1], state.size[0])
        frame = answers.Frame(self.id, self.revision, caption, state.size, (self._side, self._side), area, kind)
        return answers.assemble(frame, queries, found, notes=too_long(tokens), **more)

    def _image_mask(self, image: Tensor) -> Tensor:
        return torch.ones(image.shape[:2], dtype=torch.long, device=image.device)


class BlipMatching(BlipBackend):
    capabilities = frozenset({"heat", "global"})
    _class = BlipForImageTextRetrieval

    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device)
        first = {"cls": "[CLS], as the library reads it"}
        trained = self._tokenizer.convert_tokens_to_ids("[ENC]")
        if isinstance(trained, int) and trained != self._tokenizer.unk_token_id:
            self._enc = trained
            first["enc"] = "[ENC], as it was trained"
        self.options = (
            Option("readout", message("Heat map"), {"gradcam": "GradCAM", "attention": "Cross-attention"}),
            *self.options,
            Option("first", message("First token"), first),
        )

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        tokens = self._tokens(caption)
        ids = tokens.ids.clone()
        if self.chosen("first") == "enc":
            ids[:, 0] = self._enc
        layer = int(self.chosen("layer"))
        with self.cancellable(check, gradients_later=True):
            # The weights are frozen: the image is the root of the graph.
            image = state.data.tokens.detach().requires_grad_(True)
            with torch.set_grad_enabled(self.chosen("readout") == "gradcam"):
                output = self._model.text_encoder(
                    input_ids=ids, attention_mask=tokens.mask, encoder_hidden_states=image,
                    encoder_attention_mask=self._image_mask(image), output_attentions=True,
                )  # fmt: skip
                attention = output.cross_attentions[layer]
                matching = self._model.itm_head(output.last_hidden_state[:, 0])
                gradient = None
                if self.chosen("readout") == "gradcam":
                    (gradient,) = torch.autograd.grad(matching[:, 1].sum(), attention)
        maps = self._maps(attention, gradient)
        kind = "attention" if gradient is None else "gradcam"
        score = float(matching[0].float().softmax(-1)[1].detach())
        return self._assemble(state, caption, queries, tokens, maps, kind, global_score=score)


class BlipAnswering(BlipBackend):
    capabilities = frozenset({"heat", "vqa"})
    _class = BlipForQuestionAnswering

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        """The caption is the question; its words show what they attend to, and the alignment carries the answer."""
        tokens = self._tokens(caption)
        image = state.data.tokens
        with self.cancellable(check, gradients_later=True):
            question = self._model.text_encoder(
                input_ids=tokens.ids, attention_mask=tokens.mask, encoder_hidden_states=image,
                encoder_attention_mask=self._image_mask(image), output_attentions=True,
            )  # fmt: skip
            states = question.last_hidden_state
            text = self._model.config.text_config
            begin = torch.full((1, 1), self._model.decoder_start_token_id, device=states.device)
            ids = self._model.text_decoder.generate(
                input_ids=begin, eos_token_id=text.sep_token_id, pad_token_id=text.pad_token_id,
                encoder_hidden_states=states, encoder_attention_mask=self._image_mask(states),
                max_new_tokens=_MOST_TOKENS, num_beams=1, do_sample=False,
            )  # fmt: skip
        answer = str(self._tokenizer.decode(ids[0], skip_special_tokens=True)).strip()
        maps = self._maps(question.cross_attentions[int(self.chosen("layer"))])
        return self._assemble(state, caption, queries, tokens, maps, "attention", answer=answer)


class BlipCaptioning(BlipBackend):
    capabilities = frozenset({"heat", "caption"})
    _class = BlipForConditionalGeneration

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        """What the decoder looks at when it reads each word of a given caption."""
        tokens = self._tokens(caption)
        image = state.data.tokens
        with self.cancellable(check, gradients_later=True):
            output = self._model.text_decoder(
                input_ids=tokens.ids, attention_mask=tokens.mask, encoder_hidden_states=image,
                encoder_attention_mask=self._image_mask(image), output_attentions=True, is_decoder=True,
            )  # fmt: skip
        maps = self._maps(output.cross_attentions[int(self.chosen("layer"))])
        return self._assemble(state, caption, queries, tokens, maps, "attention")

    def write_caption(self, state: ImageState, check: Check) -> str:
        image = state.data.tokens
        text = self._model.config.text_config
        with self.cancellable(check, gradients_later=True):
            begin = torch.tensor([[text.bos_token_id]], device=image.device)
            ids = self._model.text_decoder.generate(
                input_ids=begin, eos_token_id=text.sep_token_id, pad_token_id=text.pad_token_id,
                encoder_hidden_states=image, encoder_attention_mask=self._image_mask(image),
                max_new_tokens=_MOST_TOKENS, num_beams=3, do_sample=False,
            )  # fmt: skip
        return str(self._tokenizer.decode(ids[0], skip_special_tokens=True)).strip()


_HEADS: dict[str, type[BlipBackend]] = {
    "BlipForImageTextRetrieval": BlipMatching,
    "BlipForQuestionAnswering": BlipAnswering,
    "BlipForConditionalGeneration": BlipCaptioning,
}


def load(checkpoint: Checkpoint, device: Device) -> BlipBackend:
    """The head is the one that the checkpoint was saved from. Raises AlignmentError."""
    for name in checkpoint.config.get("architectures") or ():
        if name in _HEADS:
            return _HEADS[name](checkpoint, device)
    raise AlignmentError(message("{} is a BLIP model without one of the heads {}", checkpoint.name, ", ".join(_HEADS)))
