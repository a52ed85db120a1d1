"""Build `resources/compact/everyday.tsv.gz`: which everyday things, stuff and parts a word means.

Sources: the lists of `everyday_readings` and `everyday_people`, and WordNet 3.0 for all that lies below or above a name.
Units are indices of `everyday_names.NAMES`. A word counts only with its most frequent sense, so that what usually means
something else is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

from crossalign_gui.alignment.compact import vocabulary
from crossalign_gui.alignment.compact.everyday_names import FIRST_STUFF, NAMES, PERSON
from crossalign_gui.training import everyday_people as people
from crossalign_gui.training import everyday_readings as readings
from crossalign_gui.training.wordnet import Word, WordNet, ancestors, speakable, wordnet, write_table

_BELOW = 0.9  # confidence in what WordNet says
_BELOW_STUFF = 0.8  # weight of a kind of stuff, which looks less alike than kinds of things
_MOST = 24  # a synset with more names below it says nothing about looks
_ALIKE = (5, 13)  # files of animals and food, whose kinds are kinds by looks; those of artifacts are kinds by use
_LEAST_SHARE = 0.5  # of a word's uses as any part of speech that are those of a noun
_INDEX = {name: unit for unit, name in enumerate(NAMES)}


class Builder:
    def __init__(self) -> None:
        self._net = wordnet()
        self.words: dict[str, Word] = {}

    def build(self) -> dict[str, Word]:
        """The first that says something of a word is right: the names, the lists, WordNet."""
        passed_over = never()
        for unit, name in enumerate(NAMES):
            self.words[name] = Word({unit: 1.0}, "exact", 1.0)
        for names, units in _listed(readings.ALSO):
            self.words[names[0]].units.update(units)
        looser = (readings.LOOSE, people.PEOPLE, people.WORN)
        for text in (readings.SAME, readings.UNIONS, *looser):
            how = "hypernym" if text is readings.UNIONS else "exact"
            for names, units in _listed(text):
                told = NAMES[next(iter(units))] if text in looser else ""
                for name in names:
                    self.words.setdefault(name, _word(units, how, told))
        for name in passed_over:
            self.words.pop(name, None)
        for lemma, senses in self._net.senses.items():
            if lemma in self.words or lemma in passed_over or not speakable(lemma) or not self._is_noun(lemma):
                continue
            word = self._of_lemma(lemma, senses)
            if word is not None:
                self.words[lemma] = word
        return self.words

    def _of_lemma(self, lemma: str, senses: Sequence[tuple[int, int]]) -> Word | None:
        """By its most frequent sense; where no use was ever counted, all senses must agree."""
        word = self._of_sense(lemma, senses[0][0])
        if word is None or senses[0][1] > 0:
            return word
        others = [self._of_sense(lemma, offset) for offset, _ in senses[1:]]
        return word if all(other is not None and other.units.keys() == word.units.keys() for other in others) else None

    def _of_sense(self, lemma: str, offset: int) -> Word | None:
        """What a sense is: a kind of a name, a person, or the common kind of several names."""
        if offset in self._unlike or ancestors(self._net, offset) & self._unlike:
            return None
        if self._is_person(lemma, offset):
            return Word({PERSON: 1.0}, "exact", _BELOW, NAMES[PERSON])
        nearest = self._nearest(offset)
        named = lemma not in self._net.synsets[offset].lemmas  # "forth" is a river as "Forth" only
        if nearest and not (named and nearest[0] >= FIRST_STUFF):
            same = any(offset in self._anchors[unit] for unit in nearest)
            weight = {unit: 1.0 if same or unit < FIRST_STUFF else _BELOW_STUFF for unit in nearest}
            return Word(weight, "exact", 1.0 if same else _BELOW, "" if same else NAMES[nearest[0]])
        below = self._below(offset)
        if 0 < len(below) <= _MOST and self._net.synsets[offset].file in _ALIKE:
            return Word(dict.fromkeys(sorted(below), 1.0), "hypernym", _BELOW)
        return None

    @cached_property
    def _unlike(self) -> frozenset[int]:
        return frozenset(_offsets(self._net, readings.UNLIKE))

    def _is_noun(self, lemma: str) -> bool:
        """'main' is the sea too, and hardly ever."""
        if " " in lemma:
            return True
        closed = vocabulary.modifies(lemma) or vocabulary.is_function(lemma) or vocabulary.is_never_noun(lemma)
        return not closed and self._net.noun_share(lemma) >= _LEAST_SHARE

    @cached_property
    def _anchors(self) -> dict[int, frozenset[int]]:
        """Unit -> its synsets."""
        return {
            _INDEX[name]: frozenset(_offsets(self._net, synsets))
            for name, synsets in (line.split(": ") for line in readings.ANCHORS.strip().splitlines())
        }

    def _nearest(self, offset: int) -> list[int]:
        """The units whose synsets are the nearest at or above a synset."""
        level = {offset}
        while level:
            found = [unit for unit, synsets in self._anchors.items() if synsets & level]
            if found:
                return found
            level = {parent for here in level for parent in self._net.synsets[here].parents}
        return []

    def _below(self, offset: int) -> set[int]:
        """The units whose synsets lie below a synset."""
        return {unit for unit, above in self._above.items() if offset in above}

    @cached_property
    def _above(self) -> dict[int, set[int]]:
        return {unit: set().union(*(ancestors(self._net, own) for own in synsets)) for unit, synsets in self._anchors.items()}

    def _is_person(self, lemma: str, offset: int) -> bool:
        """By occupation, role, age or kinship; never by a name, origin, belief or what somebody is blamed for."""
        if vocabulary.modifies(lemma.split()[0]):  # 'old woman': the grammar reads what stands before a noun
            return False
        above = {offset} | ancestors(self._net, offset)
        wanted, unwanted = self._roles
        return lemma in self._net.synsets[offset].lemmas and bool(above & wanted) and not above & unwanted

    @cached_property
    def _roles(self) -> tuple[frozenset[int], frozenset[int]]:
        """Above whom somebody is read as a person, and above whom never."""
        return frozenset(_offsets(self._net, people.PERSONS)), frozenset(_offsets(self._net, people.NOT_PERSONS))


def never() -> set[str]:
    """Words that are read as nothing everyday."""
    return _words(readings.NEVER)


def never_classes() -> set[str]:
    """Words that are read as no class of photographs."""
    return _words(readings.NEVER_CLASSES)


def other_classes(text: str) -> Iterator[tuple[str, str, float]]:
    """(word, the word whose classes and drawings are its own too, their weight) of `CLASSES_TOO` and the like."""
    for line in text.strip().splitlines():
        names, _, told = line.partition(": ")
        other, weight = told.rsplit(" ", 1) if told[-1].isdigit() else (told, "1")
        yield from ((name.strip(), other, float(weight)) for name in names.split(","))


def _words(text: str) -> set[str]:
    return {word.strip() for word in text.replace("\n", " ").split(",")}


def _listed(text: str) -> Iterator[tuple[list[str], dict[int, float]]]:
    for line in re.sub(r"\n +", " ", text.strip()).splitlines():
        words, _, names = line.partition(": ")
        units = {}
        for name in names.split(", "):
            found = re.fullmatch(r"(.+?)(?: ([\d.]+))?", name)
            assert found is not None
            units[_INDEX[found[1]]] = float(found[2] or 1)
        yield [word.strip() for word in words.split(",")], units


def _word(units: dict[int, float], how: str, told: str) -> Word:
    best = max(units.values())
    return Word(dict(units), how if best > 0.7 else "neighbour", best, told)


def _offsets(net: WordNet, text: str) -> Iterator[int]:
    for item in text.split(","):
        lemma, rank = item.strip().split("#")
        yield net.senses[lemma][int(rank) - 1][0]


def write(path: Path) -> int:
    """Write the table in the layout of `wordnet.write_table`; how many words it holds. Raises OSError, SourceError."""
    return write_table(Builder().build(), path)


if __name__ == "__main__":
    from crossalign_gui.paths import resources

    print(write(resources() / "compact" / "everyday.tsv.gz"))
