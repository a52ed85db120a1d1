"""The backend of all decoders: places that they write, or maps of what made them accept each word of a given caption.

A caption that the model wrote itself is read in the same way: it is given back to the model, which then does what it did before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from torch import Tensor

from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.models import answers, inputs
from crossalign_gui.alignment.models.base import ModelBackend
from crossalign_gui.alignment.models.checkpoint import Checkpoint
from crossalign_gui.alignment.models.decoder import maps, passes
from crossalign_gui.alignment.models.decoder.families import DECODERS
from crossalign_gui.alignment.models.decoder.looks import View, painting
from crossalign_gui.alignment.models.tokens import Tokens, too_long
from crossalign_gui.alignment.models.written_boxes import GRID, Written, answer_of, boxes_only, every_mention
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Check, ImageState, Option, ScoreKind
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.grounded_text import FAMILIES, Budget, Reader
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import split_words

_MOST_TOKENS = 1024
_MOST_READ = 256
_REFERENCE = 8  # tokens of the prompt, before the answer, that say what is looked at whatever is said
READINGS = {
    "heads": "Localization heads (arXiv 2503.06287)",
    "tam": "Token activation maps (TAM, ICCV 2025)",
    "gradient": "Gradient of the word's log-probability",
}
_KINDS: dict[str, ScoreKind] = {"heads": "attention", "tam": "logit", "gradient": "gradcam"}


@dataclass(frozen=True, slots=True, eq=False)
class _Passed:
    """What one pass over a caption gave. rows: by layer, the mean of the prompt's last tokens, then the tokens of the caption; image,
    text: hidden states; ids: of the text after the image; answer: number of the first token of the caption among them."""

    tokens: Tokens
    rows: dict[int, Tensor]
    image: Tensor
    text: Tensor
    ids: Tensor
    answer: int


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """features: of the image tower. paint: see `looks.painting`. written, passed: by what was asked, the last few."""

    view: View
    features: Any
    paint: NDArray[np.float32]
    edge: NDArray[np.bool_]
    size: tuple[int, int]
    written: dict[str, str] = field(default_factory=dict)
    passed: dict[str, _Passed] = field(default_factory=dict)


class DecoderBackend(ModelBackend):
    def __init__(self, checkpoint: Checkpoint, device: Device) -> None:
        super().__init__(checkpoint, device, device.torch_dtype)
        self._family = DECODERS[checkpoint.model_type]
        self._model = checkpoint.load(
            getattr(transformers, self._family.kind), self._dtype, device.name, self._family.attention
        )
        config = self._model.config
        self._language = self._model.model.language_model
        self._language.config._attn_implementation = passes.NAME
        self._tokenizer = checkpoint.tokenizer()
        self._image = int(config.image_token_id)
        self._look = self._family.look(config, checkpoint.settings())
        self._touched = len(getattr(config.vision_config, "deepstack_visual_indexes", ()) or ())
        self._cap = getattr(config.get_text_config(), "final_logit_softcapping", None)
        self._before = self._ids_of(self._family.before)
        layers = {int(item.layer_idx) for item in passes.attentions(self._language)}
        count = int(config.get_text_config().num_attention_heads)
        heads = {f"{layer}.{head}": f"{layer}.{head}" for layer in sorted(layers) for head in range(count)}
        self._heads = frozenset(heads)
        places = {"boxes": "Places that it writes"} if self._family.writes else {}
        self.capabilities = frozenset({"heat", "vqa", "caption", *(["boxes"] if self._family.writes else [])})
        self.options = (
            Option("reading", message("Heat map"), {**places, **READINGS}),
            Option("heads", message("Layer and head"), {"found": "Three that localise", "mean": "Mean of all", **heads},
                   within=("reading", "heads"), pair=(message("Layer"), message("Head"))),
        )  # fmt: skip
        self.watch(self._model)

    # ------------------------------------------------------------------ protocol

    def join(self, best: Sequence[Mapping[str, str]]) -> Mapping[str, str] | None:
        """The three single heads that were ranked first, read together."""
        heads = [values["heads"] for values in best if values.get("reading") == "heads" and values.get("heads") in self._heads]
        return {"reading": "heads", "heads": "+".join(heads[: maps.HEADS])} if len(heads) >= maps.HEADS else None

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        height, width = pixels.shape[0], pixels.shape[1]
        view = self._look(pixels, self._place, self._dtype)
        with self.cancellable(check, gradients_later=True):
            features = self._model.model.get_image_features(**view.tower, return_dict=True)
        count = len(passes.pooled_of(features))
        if count != len(view.places):
            raise AlignmentError(
                message("{} sees an image in {} tokens where {} were expected.", self.id, count, len(view.places))
            )
        paint = painting(view.places, view.grid, Box(0, 0, width, height))
        edge = maps.border([None if p is None else (p.x0, p.y0, p.x1, p.y1) for p in view.places], (height, width))
        seen = _Seen(view, features, paint, edge, (height, width))
        return ImageState(key, (height, width), seen, inputs.nbytes(*features.values()) + paint.nbytes)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        check()
        reading = self.chosen("reading")
        answer = self._write(state.data, self._family.ask.format(caption), check) if caption.rstrip().endswith("?") else ""
        if reading == "boxes":
            return self._written(state, caption, queries, check, answer)
        seen: _Seen = state.data
        area = Box(0, 0, state.size[1], state.size[0])
        passed = self._pass(seen, caption, check) if caption.strip() else None
        if passed is None or not len(passed.tokens.offsets):
            empty = np.zeros(seen.view.grid, np.float32)
            shown: list[answers.Answer | None] = [answers.Answer(empty, empty) for _ in queries]
            notes: tuple[str, ...] = ()
        else:
            shown, notes = self._maps(seen, passed, reading, caption, queries, check)
            notes = (*notes, *too_long(passed.tokens))
        frame = answers.Frame(self.id, self.revision, caption, state.size, seen.view.grid, area, _KINDS[reading])
        return answers.assemble(frame, queries, shown, answer=answer, notes=notes)

    def write_caption(self, state: ImageState, check: Check) -> str:
        return self._write(state.data, self._family.describe, check)

    # ------------------------------------------------------------------ maps

    def _maps(
        self, seen: _Seen, passed: _Passed, reading: str, caption: str, queries: Sequence[Ranges], check: Check
    ) -> tuple[list[answers.Answer | None], tuple[str, ...]]:
        places = [passed.tokens.of(ranges) for ranges in queries]
        notes: tuple[str, ...] = ()
        how = ""
        if reading == "heads":
            values, how, notes = self._attention(seen, passed, caption)
        elif reading == "tam":
            words = [
                [passed.answer + token for token in passed.tokens.of(((word.start, word.end),))]
                for word in split_words(caption)
            ]
            weight = self._model.get_output_embeddings().weight
            values = maps.activation_maps(passed.image, passed.text, passed.ids, weight, passed.answer, words)
        else:
            naming = [
                [] if answers.is_grammar(text) else tokens
                for text, tokens in zip(answers.texts_of(caption, queries), places, strict=True)
            ]
            values = self._gradients(seen, passed, naming, check)
        shown: list[answers.Answer | None] = []
        for number, tokens in enumerate(places):
            if not tokens:
                shown.append(None)
                continue
            one = values[number] if reading == "gradient" else values[tokens].mean(0)
            painted = (seen.paint @ one.astype(np.float32)).reshape(seen.view.grid)
            painted = (
                maps.rank_filter(painted) if reading == "tam" else maps.smooth(painted) if reading == "heads" else painted
            )
            said = " ".join(repr(caption[slice(*passed.tokens.offsets[token])]) for token in tokens)
            note = message("tokens {}; layer.head {}", said, how) if how else message("tokens {}", said)
            shown.append(answers.Answer(painted, np.clip(painted - np.median(painted), 0, None), note=note))
        return shown, notes

    def _attention(self, seen: _Seen, passed: _Passed, caption: str) -> tuple[NDArray[np.float32], str, tuple[str, ...]]:
        """[tokens of the caption, T], which heads, and what was masked."""
        chosen = self.chosen("heads")
        naming = [
            1 + token
            for word in split_words(caption)
            if not answers.is_grammar(word.text)
            for token in passed.tokens.of(((word.start, word.end),))
        ]
        if chosen == "found":
            heads = maps.find_heads(passed.rows, naming or [1], seen.paint, seen.view.grid)
        elif chosen == "mean":
            heads = tuple((layer, head) for layer, rows in passed.rows.items() for head in range(len(rows)))
        else:
            heads = tuple((int(layer), int(head)) for layer, head in (item.split(".") for item in chosen.split("+")))
        rows = maps.attention_maps(passed.rows, heads)
        sunk = maps.sinks(rows[:1], seen.edge)
        rows = np.where(sunk, 0, rows)
        notes = (
            (message("{} places at the border that draw attention whatever is said are left out", int(sunk.sum())),)
            if sunk.any()
            else ()
        )
        how = message("all") if chosen == "mean" else ", ".join(f"{layer}.{head}" for layer, head in heads)
        return rows[1:], how, notes

    def _gradients(self, seen: _Seen, passed: _Passed, places: Sequence[Sequence[int]], check: Check) -> NDArray[np.float32]:
        """[queries, T]. Layers are computed again on the way back, so that only their inputs are kept."""
        result = np.zeros((len(places), len(seen.view.places)), np.float32)
        ids, prompt = self._sequence(self._family.describe, passed.tokens.ids[0].tolist(), len(seen.view.places))
        with self.cancellable(check, gradients_later=True), torch.enable_grad():
            root = passes.pooled_of(seen.features).detach().clone().requires_grad_(True)
            taken = iter(torch.split(root, [part.reshape(-1, part.shape[-1]).shape[0] for part in _parts(seen.features)]))
            features = passes.with_pooled(seen.features, lambda part: next(taken).reshape(part.shape))
            with passes.recomputing(self._language, self._touched):
                hidden = self._run(ids, prompt, features, seen).last_hidden_state[0, prompt - 1 : -1]
                weight = self._model.get_output_embeddings().weight
                for number, tokens in enumerate(places):
                    if not tokens:
                        continue
                    check()
                    logits = (hidden[list(tokens)] @ weight.T).float()
                    if self._cap is not None:
                        logits = self._cap * torch.tanh(logits / self._cap)
                    logits = logits.log_softmax(-1)
                    wanted = ids[0, prompt:][list(tokens)]
                    score = logits.gather(-1, wanted[:, None]).sum()
                    (gradient,) = torch.autograd.grad(score, root, retain_graph=True)
                    result[number] = (gradient * root).sum(-1).clamp(min=0).float().detach().cpu().numpy()
        return result

    def _pass(self, seen: _Seen, caption: str, check: Check) -> _Passed:
        if caption in seen.passed:
            return seen.passed[caption]
        found = self._tokenizer(caption, add_special_tokens=False, return_offsets_mapping=True)
        offsets = tuple((int(start), int(end)) for start, end in found["offset_mapping"][:_MOST_READ])
        own = list(found["input_ids"][:_MOST_READ])
        read = max((end for _, end in offsets), default=0)
        tokens = Tokens(torch.tensor([own], dtype=torch.long, device=self._place), torch.ones(1, len(own)), offsets, read,
                        bool(caption[read:].strip()))  # fmt: skip
        ids, prompt = self._sequence(self._family.describe, own, len(seen.view.places))
        columns = (ids[0] == self._image).nonzero()[:, 0]
        after = torch.arange(int(columns[-1]) + 1, ids.shape[1], device=ids.device)
        answer = prompt - int(after[0])
        rows = passes.Rows(after[answer:], columns, after[:answer][-_REFERENCE:])
        with self.cancellable(check), passes.listening(self._language, rows):
            hidden = self._run(ids, prompt, seen.features, seen).last_hidden_state[0]
        made = _Passed(tokens, rows.kept, hidden[columns].clone(), hidden[after].clone(), ids[0, after], answer)
        while len(seen.passed) >= 4:
            del seen.passed[next(iter(seen.passed))]
        seen.passed[caption] = made
        return made

    # ------------------------------------------------------------------ the model

    def _run(self, ids: Tensor, prompt: int, features: Any, seen: _Seen) -> Any:
        return self._model.model(
            input_ids=ids, attention_mask=torch.ones_like(ids), mm_encoder_outputs={"image": features}, use_cache=False,
            **seen.view.along, **passes.types_of(self._family.types, ids, self._image, prompt),
        )  # fmt: skip

    def _ids_of(self, text: str) -> list[int]:
        return list(self._tokenizer(text, add_special_tokens=False)["input_ids"]) if text else []

    def _sequence(self, asked: str, answer: Sequence[int], count: int) -> tuple[Tensor, int]:
        """[1, n] and how many tokens come before the answer. What a person typed is plain text, whatever it looks like."""
        head, tail = self._family.after.split("{}")
        plain = self._tokenizer(asked, add_special_tokens=False, split_special_tokens=True)["input_ids"] if asked else []
        ids = [*self._before, *[self._image] * count, *self._ids_of(head), *plain, *self._ids_of(tail)]
        return torch.tensor([[*ids, *answer]], device=self._place), len(ids)

    def _write(self, seen: _Seen, asked: str, check: Check) -> str:
        if asked in seen.written:
            return seen.written[asked]
        ids, prompt = self._sequence(asked, (), len(seen.view.places))
        end = self._tokenizer.convert_tokens_to_ids(self._family.end)
        with self.cancellable(check):
            found = self._model.generate(
                input_ids=ids, attention_mask=torch.ones_like(ids), mm_encoder_outputs={"image": seen.features},
                max_new_tokens=_MOST_TOKENS, num_beams=1, do_sample=False, eos_token_id=end if isinstance(end, int) else None,
                pad_token_id=end if isinstance(end, int) else None,
                **seen.view.along, **passes.types_of(self._family.types, ids, self._image, prompt),
            )  # fmt: skip
        skip = not self._family.writes or asked == self._family.describe
        text = str(self._tokenizer.decode(found[0, prompt:], skip_special_tokens=skip)).strip()
        seen.written[asked] = text.removesuffix(self._family.end).strip()
        return seen.written[asked]

    def _written(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check, answer: str) -> Alignment:
        """The places that the model writes for the words of the caption that name something."""
        area = Box(0, 0, state.size[1], state.size[0])
        names = list(dict.fromkeys(word.text for word in split_words(caption) if not answers.is_grammar(word.text)))
        written: list[Written] = []
        notes: tuple[str, ...] = ()
        if names:
            text = self._write(state.data, self._family.find.format(self._family.between.join(names)), check)
            reading = Reader(FAMILIES[self._family.writes], (state.size[1], state.size[0]), Budget(most=1280 * 28 * 28)).read(
                text
            )
            notes = tuple(dict.fromkeys(reading.warnings))
            written = every_mention(boxes_only(reading.things), caption)
        found = [answer_of(written, ranges, caption, area) for ranges in queries]
        frame = answers.Frame(self.id, self.revision, caption, state.size, GRID, area, "probability")
        return answers.assemble(frame, queries, found, answer=answer, notes=notes)


def _parts(features: Any) -> list[Tensor]:
    pooled = features.pooler_output
    return list(pooled) if isinstance(pooled, list | tuple) else [pooled]


def load(checkpoint: Checkpoint, device: Device) -> DecoderBackend:
    """Raises AlignmentError."""
    return DecoderBackend(checkpoint, device)
