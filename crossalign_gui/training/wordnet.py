"""WordNet 3.0's nouns, and the rows of the word tables that are made from them."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from crossalign_gui.domain.messages import message
from crossalign_gui.training.sources import SourceError, folder


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
    """`how`: exact, hypernym, neighbour, or beyond: a name of what no unit shows."""

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


def ancestors(net: WordNet, offset: int) -> set[int]:
    """The synsets above one."""
    found: set[int] = set()
    wanted = [offset]
    while wanted:
        for parent in net.synsets[wanted.pop()].parents:
            if parent not in found:
                found.add(parent)
                wanted.append(parent)
    return found


def speakable(lemma: str) -> bool:
    return bool(re.fullmatch(r"[a-z][a-z'\- .]{1,30}", lemma)) and lemma.count(" ") < 4


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
