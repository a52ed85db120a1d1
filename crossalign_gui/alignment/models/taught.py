"""The words that an adapter teaches a dense model: its patches are the region vectors, frozen, and W grows by a column for
each word (see `adapter`)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.adaptation import evidence
from crossalign_gui.alignment.adapter import Adapter, clean_name
from crossalign_gui.alignment.models.answers import Answer, is_grammar
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote, split_words

_FOUND = 0.5


def key_of(caption: str, ranges: Ranges) -> str:
    """The words without articles and the like around them; empty where nothing is left."""
    text = quote(caption, ranges)
    telling = [word for word in split_words(text) if not is_grammar(text[word.start : word.end])]
    return clean_name(text[telling[0].start : telling[-1].end]) if telling else ""


def teach(
    answers: Sequence[Answer | None], names: Sequence[str], adapter: Adapter, vectors: NDArray[np.float32]
) -> list[Answer | None]:
    """vectors: [h, w, D]; what is learned from them is brought to the grid of the answers. Answers to words that it does not know,
    and to those that the model did not read, stay as they are."""
    return [
        _taught(answer, name, adapter, vectors) if answer is not None and name in adapter else answer
        for answer, name in zip(answers, names, strict=True)
    ]


def _taught(answer: Answer, name: str, adapter: Adapter, vectors: NDArray[np.float32]) -> Answer:
    """The stronger of the model's own heat and the learned one at each place; raw is this at the scale of its own scores."""
    support, presence = evidence(adapter.score(vectors, name), adapter.slope, adapter.offset)
    support = resize(support, (answer.heat.shape[0], answer.heat.shape[1]))
    probability = 1 / (1 + math.exp(-min(60.0, max(-60.0, presence))))
    heat, score, found = support * np.float32(probability), probability, probability >= _FOUND
    if name not in adapter.replaces and answer.found and answer.heat.max() > 0:
        heat, score, found = np.maximum(heat, answer.heat / answer.heat.max()), max(score, answer.score), True
    low, high = float(answer.raw.min()), float(answer.raw.max())
    raw = (low + heat * (high - low)).astype(np.float32)
    return replace(
        answer, raw=raw, heat=heat, score=score, found=found, note=message("'{}' was learned from corrections", name)
    )
