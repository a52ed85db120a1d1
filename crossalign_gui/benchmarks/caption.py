"""Composed captions: precision and recall of their nouns on scenes of held-out artists and on photographs."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.alignment.engine import Engine, Query


def measure(options: argparse.Namespace, seed: int = 2, model: str = "compact") -> dict[str, Any]:
    """On scenes of artists that were never trained on, and on photographs where a manifest of them is given."""
    photographs, artists, count = options.photographs, options.artists, options.count
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend(model))
    result: dict[str, Any] = {"scenes": _scenes(engine, artists, count, seed)}
    if photographs is not None:
        result["photographs"] = _photographs(engine, photographs)
    return result


class _Nouns:
    """Counts over pictures: a noun is right when it names a true thing, or something wider that holds it."""

    def __init__(self) -> None:
        from crossalign_gui.alignment.compact.lexicon import Lexicon

        self._lexicon = Lexicon.load()
        self.right = self.said = self.found = self.true = 0

    def count(self, caption: str, truths: Iterable[Sequence[str]]) -> None:
        """truths: the names of each kind of thing in the picture."""
        from crossalign_gui.alignment.compact.parse import parse

        said = {phrase.entry.text for phrase in parse(caption, self._lexicon).phrases if phrase.entry is not None}
        things = [set(names) for names in truths]
        hits = [[self._means(noun, names) for names in things] for noun in said]
        self.said += len(said)
        self.right += sum(any(row) for row in hits)
        self.true += len(things)
        self.found += sum(any(row[number] for row in hits) for number in range(len(things)))

    def _means(self, noun: str, names: set[str]) -> bool:
        if noun in {name.casefold() for name in names}:
            return True
        own = self._units(noun)
        for name in names:
            for mine, theirs in zip(own, self._units(name), strict=True):
                if mine and theirs and (mine <= theirs or theirs <= mine):
                    return True
        return False

    def _units(self, name: str) -> tuple[set[int], set[int]]:
        """Of the prototypes, and of the everyday encoder."""
        entry = self._lexicon.lookup(name)
        if entry is None:
            return set(), set()
        prototypes, everyday = ({unit for unit, weight in units if weight == 1.0} for units in (entry.units, entry.everyday))
        return prototypes, everyday

    def summary(self) -> dict[str, Any]:
        return {
            "precision": round(self.right / max(1, self.said), 3),
            "recall": round(self.found / max(1, self.true), 3),
            "nouns_written": self.said,
            "kinds_of_things": self.true,
        }


def _scenes(engine: Engine, artists: Sequence[str], count: int, seed: int) -> dict[str, Any]:
    from crossalign_gui.training import concepts, quiz, sprites

    known, nouns = concepts.load(), _Nouns()
    for artist in artists or concepts.TEST_ARTISTS:
        artwork = sprites.load(artist, 0)
        for number in range(count):
            scene, _ = quiz.make(np.random.default_rng([seed, number, *artist.encode()]), artwork)
            caption = engine.write_caption(Query(f"{artist}{number}", scene.pixels, ""))
            nouns.count(caption, [known[concept].names for concept in {item.concept for item in scene.objects}])
    return nouns.summary()


def _photographs(engine: Engine, manifest: Path) -> dict[str, Any]:
    """By kind of the manifest; the true things are the phrases that have boxes."""
    from crossalign_gui.alignment.evaluation import read_manifest
    from crossalign_gui.storage.images import read_pixels

    kinds: dict[str, _Nouns] = {}
    for item in read_manifest(manifest):
        caption = engine.write_caption(Query(str(item.image), read_pixels(item.image), ""))
        named = [item.caption[t.ranges[0][0] : t.ranges[-1][1]] for t in item.targets if t.boxes]
        kinds.setdefault(item.kind, _Nouns()).count(caption, [(name,) for name in named])
    return {kind: nouns.summary() for kind, nouns in sorted(kinds.items())}
