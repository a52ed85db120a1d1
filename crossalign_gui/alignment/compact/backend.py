"""The bundled model behind the protocol that every model keeps, and behind that of models which learn."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from weakref import WeakValueDictionary

import numpy as np
import torch
from numpy.typing import NDArray

from crossalign_gui.alignment import attention, ndimage, regions
from crossalign_gui.alignment.adapter import Adapter
from crossalign_gui.alignment.compact import learned, retrieve, weights
from crossalign_gui.alignment.compact.answer import Answer
from crossalign_gui.alignment.compact.answer import answer as answer_question
from crossalign_gui.alignment.compact.colours import NAMES
from crossalign_gui.alignment.compact.compose import Referent, compose, proposals_of
from crossalign_gui.alignment.compact.describe import describe
from crossalign_gui.alignment.compact.encode import Scales, encode
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.evidence import Evidence
from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.compact.parse import Parsed, parse, resolve
from crossalign_gui.alignment.compact.phrase import Phrase
from crossalign_gui.alignment.compact.picture import Picture
from crossalign_gui.alignment.compact.pieces import Words
from crossalign_gui.alignment.compact.questions import read
from crossalign_gui.alignment.compact.row import WIDE, Layout, image_row, of_what_fills
from crossalign_gui.alignment.device import Device
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Check, ImageState, Prediction, WordKind
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import joined, message
from crossalign_gui.domain.text import is_question
from crossalign_gui.heap import in_turn
from crossalign_gui.paths import resources

_DEFAULT = Scales()
_FINE = Scales(drawing=640, photograph=1120)
_FOUND = 0.5

_lock = threading.Lock()
_models: WeakValueDictionary[tuple[str, str, str], weights.Compact] = WeakValueDictionary()  # as in `lexicon`


def load(device: Device, fine: bool = False) -> CompactBackend:
    """What is learned lies in memory once, however often it is loaded. Raises AlignmentError when a file is missing or broken."""
    folder = resources() / "compact"
    with _lock:
        key = (str(folder), device.name, device.dtype)
        model = _models.get(key)
        if model is None:
            model = weights.load(folder / "compact.safetensors", torch.float16)
            model.network.settle(device.name, device.torch_dtype)
            _models[key] = model
        return CompactBackend(model, Lexicon.load(), device, fine)


class CompactBackend:
    def __init__(self, model: weights.Compact, lexicon: Lexicon, device: Device, fine: bool = False) -> None:
        self.id = "compact-fine" if fine else "compact"
        self.revision = model.revision
        self.device = f"{device.name}, {device.dtype}"
        self.capabilities = frozenset({"heat", "boxes", "masks", "global", "retrieve", "vqa", "caption"})
        self._scales = _FINE if fine else _DEFAULT
        self._model, self._lexicon = model, lexicon
        self._words: Words = lexicon
        self._adapter: Adapter | None = None

    def encode_image(self, pixels: NDArray[np.uint8], key: str, check: Check) -> ImageState:
        """pixels: [H, W, 3]. Raises Cancelled."""
        with in_turn():
            encoded = encode(self._model.network, self._model.colours, pixels, self._scales, check)
        ndimage.prepare()
        return ImageState(key, (pixels.shape[0], pixels.shape[1]), encoded, encoded.nbytes)

    def write_caption(self, state: ImageState, check: Check) -> str:
        """Composed of what is found. Raises Cancelled, AlignmentError."""
        check()
        return describe(state.data, self._model.calibration, (state.size[1], state.size[0]), self._lexicon)

    def align(self, state: ImageState, caption: str, queries: Sequence[Ranges], check: Check) -> Alignment:
        """A question is answered too. Raises Cancelled, AlignmentError."""
        encoded: Encoded = state.data
        height, width = state.size
        parsed = parse(caption, self._words)
        check()
        taught = learned.evidence_of(encoded, self._adapter, [phrase.entry for phrase in parsed.phrases])
        referents = [_referent(phrase, own) for phrase, own in zip(parsed.phrases, taught, strict=True)]
        evidence = compose(encoded, referents, self._model.calibration, (width, height))
        check()
        question = read(parsed) if is_question(caption) else None
        said = None
        if question is not None:
            alone = compose(
                encoded, [replace(item, related=()) for item in referents], self._model.calibration, (width, height)
            )
            picture = Picture(encoded, self._model.calibration, (width, height), parsed, alone, evidence)
            said = answer_question(question, picture)
            check()
        area = Box(0, 0, width, height)
        predictions: list[Prediction] = []
        raw: list[NDArray[np.float32]] = []
        heat: list[NDArray[np.float32]] = []
        answers: dict[int, Prediction] = {}
        for ranges in queries:
            if said is not None and said.heat is not None and question is not None and ranges == (question.asker,):
                predictions.append(_asker(ranges, said, area))
                raw.append(10 * said.heat - 10)
                heat.append(said.heat)
                continue
            target = resolve(parsed, ranges)
            if target.phrase is None:
                predictions.append(Prediction(ranges, target.kind, math.nan, False, note=_why(target.kind)))
                raw.append(np.full(encoded.grid, -10, np.float32))
                heat.append(np.zeros(encoded.grid, np.float32))
                continue
            found = evidence[target.phrase]
            if target.phrase not in answers:
                answers[target.phrase] = _prediction(encoded, parsed, target.phrase, found, (width, height))
            answer = answers[target.phrase]
            predictions.append(replace(answer, ranges=ranges))
            raw.append(found.logit)
            heat.append(found.heat)
        grid = encoded.grid
        raw_maps = np.stack(raw) if raw else np.zeros((0, *grid), np.float32)
        return Alignment(
            caption,
            tuple(predictions),
            raw_maps,
            np.stack(heat) if heat else np.zeros((0, *grid), np.float32),
            _alpha(raw_maps, predictions, parsed),
            area,
            (width, height),
            "logit",
            _global_score(evidence),
            self.id,
            self.revision,
            calibrated=True,
            answer="" if said is None else said.text,
            notes=(said.note,) if said is not None and said.note else (),
        )

    def image_vector(self, state: ImageState, box: Box | None = None) -> NDArray[np.uint8]:
        encoded: Encoded = state.data
        if box is None:
            return image_row(encoded, self._model.calibration, self._layout)
        return of_what_fills(image_row(encoded.within(box, state.size), self._model.calibration, self._layout), self._layout)

    def match_caption(self, vectors: NDArray[np.uint8], caption: str) -> NDArray[np.float32]:
        """Raises AlignmentError."""
        phrases = parse(caption, self._lexicon).phrases
        if not phrases:
            raise AlignmentError(
                message("This model knows no word of the caption; name things that can be seen, such as a red car")
            )
        referents = [_referent(phrase, None) for phrase in phrases]
        return retrieve.score_captions(vectors, referents, self._layout, self._model.calibration)

    def match_example(self, vectors: NDArray[np.uint8], example: NDArray[np.uint8]) -> NDArray[np.float32]:
        return retrieve.score_example(vectors, example, self._layout)

    @cached_property
    def _layout(self) -> Layout:
        return Layout(len(self._model.network.concepts.vectors), self._lexicon.wide(WIDE))

    def region_vectors(self, state: ImageState) -> NDArray[np.float16]:
        """[h, w, 384], of both encoders."""
        return learned.region_vectors(state.data)

    def key_of(self, caption: str, ranges: Ranges) -> str:
        """The noun without its article, colours, sizes and places."""
        return learned.key_of(caption, ranges)

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Raises AlignmentError where it was learned for another model."""
        if adapter is not None:
            adapter.require(self.id, self.revision)
        self._adapter = adapter
        self._words = self._lexicon if adapter is None else learned.LearnedWords(self._lexicon, adapter)


def _asker(ranges: Ranges, said: Answer, area: Box) -> Prediction:
    """'What' in 'what is left of the dog' means what the answer names."""
    assert said.heat is not None
    score = float(said.heat.max())
    return Prediction(
        ranges,
        "visual",
        score,
        True,
        regions.peak_of(said.heat, area),
        said.evidence,
        message("it asks for the {}", said.text),
    )


def _referent(phrase: Phrase, learned: Evidence | None) -> Referent:
    entry = phrase.entry
    stuff = entry.stuff if entry is not None else None
    return Referent(
        entry.units if entry is not None else (),
        tuple(NAMES.index(colour) for colour in phrase.colours),
        phrase.position,
        phrase.size,
        phrase.related,
        tuple(NAMES.index(colour) for colour in stuff.colours) if stuff else (),
        stuff.position if stuff else None,
        learned,
        entry.everyday if entry is not None else (),
        entry is not None and entry.common,
        phrase.number,
        phrase.order,
    )


def _prediction(encoded: Encoded, parsed: Parsed, number: int, evidence: Evidence, size: tuple[int, int]) -> Prediction:
    phrase = parsed.phrases[number]
    score, area = evidence.probability, Box(0, 0, *size)
    found = score >= _FOUND and float(evidence.support.max()) > 0
    return Prediction(
        (phrase.head,),
        "visual",
        score,
        found,
        regions.peak_of(evidence.heat, area) if found else None,
        proposals_of(encoded, evidence, size, phrase.number if phrase.exact else None) if found else (),
        _note(phrase, parsed.caption),
        1 if phrase.one else phrase.number if phrase.exact else 0,
        evidence.counted,
    )


def _note(phrase: Phrase, caption: str) -> str:
    entry = phrase.entry
    if entry is None:
        return message("'{}' is not in this model's vocabulary; only the colour was looked for", phrase.text)
    notes = []
    if entry.learned:
        notes.append(message("'{}' was learned from corrections", entry.text))
    elif entry.reading != entry.text:
        notes.append(message("'{}' read as '{}'", entry.text, entry.reading))
    elif " " in phrase.text_in(caption) and " " not in entry.text:
        notes.append(message("'{}' read as '{}'", phrase.text_in(caption), entry.text))
    elif entry.how == "stuff" and not entry.everyday:
        notes.append(message("'{}' is guessed from colour and place only", entry.text))
    if entry.is_part:
        notes.append(message("'{}' is guessed from where it is in a person's box", entry.text))
    if phrase.unseen:
        unseen = ", ".join(phrase.unseen)
        notes.append(message("'{}' was not looked at: this model does not know it", unseen))
    return joined("; ", notes)


def _why(kind: WordKind) -> str:
    if kind == "function":
        return message("a function word: it aligns to nothing by itself")
    return message("not in this model's vocabulary")


def _alpha(raw: NDArray[np.float32], predictions: Sequence[Prediction], parsed: Parsed) -> NDArray[np.float32]:
    """A region attends to words: softmax over the single, visual words of the caption at each cell."""
    words = {((word.start, word.end),) for word in parsed.words}
    usable = torch.tensor([item.kind == "visual" and item.ranges in words for item in predictions], dtype=torch.bool)
    if not len(predictions):
        return raw
    count, rows, columns = raw.shape
    scores = torch.from_numpy(raw).reshape(1, count, rows * columns).transpose(1, 2)
    alpha = attention.attend(scores, "words", mask=usable)
    return alpha[0].T.reshape(count, rows, columns).contiguous().numpy()


def _global_score(evidence: Sequence[Evidence]) -> float:
    """The geometric mean of the phrases' probabilities of presence; nan for a caption without any."""
    if not evidence:
        return math.nan
    return math.exp(sum(math.log(max(item.probability, 1e-6)) for item in evidence) / len(evidence))
