"""The words that an adapter teaches the bundled model: their region vectors, their names, their evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import adaptation
from crossalign_gui.alignment.adapter import Adapter, clean_name
from crossalign_gui.alignment.compact import vocabulary as v
from crossalign_gui.alignment.compact.encoded import Encoded
from crossalign_gui.alignment.compact.evidence import CLASSES, Evidence
from crossalign_gui.alignment.compact.lexicon import LONGEST, Entry, Lexicon, forms
from crossalign_gui.alignment.resample import resize
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import quote, split_words

_PHOTOGRAPH = 256  # dimensions that the scores of the 1,000 classes are projected to


class LearnedWords:
    """A lexicon with the words of an adapter."""

    def __init__(self, lexicon: Lexicon, adapter: Adapter) -> None:
        self._lexicon, self._adapter = lexicon, adapter

    def lookup(self, text: str) -> Entry | None:
        known = self._lexicon.lookup(text)
        name = next((form for form in forms(text) if form in self._adapter), None)
        if name is None:
            return known
        if known is None or name in self._adapter.replaces:
            return Entry(name, (), "learned", 1.0, learned=name)
        return replace(known, learned=name)

    def is_beyond(self, text: str) -> bool:
        return self._lexicon.is_beyond(text) and self.lookup(text) is None


def key_of(caption: str, ranges: Ranges) -> str:
    """The noun of a phrase as it is learned: without what stands around it, one to four words; else empty."""
    text = quote(caption, ranges)
    words = [word.text for word in split_words(text)]
    lows = [word.casefold() for word in words]
    while lows and (v.is_function(lows[0]) or (v.modifies(lows[0]) and (len(lows) > 1 or lows[0] not in v.ALSO_NOUNS))):
        lows, words = lows[1:], words[1:]
    while lows and v.is_function(lows[-1]):
        lows, words = lows[:-1], words[:-1]
    if not 0 < len(lows) <= LONGEST or (len(lows) == 1 and (v.is_never_noun(lows[0]) or v.is_verb(lows[0]))):
        return ""
    found = split_words(text)
    first = next(index for index in range(len(found)) if [w.text for w in found[index : index + len(words)]] == words)
    return clean_name(text[found[first].start : found[first + len(words) - 1].end])


def region_vectors(encoded: Encoded) -> NDArray[np.float16]:
    """[h, w, 128 + 256]: unit vectors of the drawing encoder, and of the photograph encoder a fixed random projection of its
    class scores, which keeps angles (Johnson and Lindenstrauss, 1984), of mean length one."""
    rows, columns = encoded.drawing.shape[:2]
    scores = encoded.photo.astype(np.float32)
    scores -= scores.mean(0)
    projected = np.tensordot(_projection(), scores, 1)
    photograph = resize(projected, (rows, columns))
    photograph /= max(float(np.linalg.norm(photograph, axis=0).mean()), 1e-6)
    return np.concatenate([encoded.drawing, np.moveaxis(photograph, 0, -1).astype(np.float16)], -1)


@cache
def _projection() -> NDArray[np.float32]:
    rng = np.random.Generator(np.random.PCG64(0))
    return (rng.standard_normal((_PHOTOGRAPH, CLASSES)) / CLASSES**0.5).astype(np.float32)


def evidence_of(encoded: Encoded, adapter: Adapter | None, entries: Sequence[Entry | None]) -> list[Evidence | None]:
    """For each noun what the adapter says of it, None where it does not know it."""
    result: list[Evidence | None] = [None] * len(entries)
    names = [entry.learned if entry is not None else "" for entry in entries]
    if adapter is None or not any(names):
        return result
    vectors = region_vectors(encoded).astype(np.float32)
    for place, name in enumerate(names):
        if name:
            score = resize(adapter.score(vectors, name), encoded.grid)
            result[place] = Evidence(*adaptation.evidence(score, adapter.slope, adapter.offset))
    return result
