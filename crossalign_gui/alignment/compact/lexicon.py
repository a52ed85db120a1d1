"""Which visual units speak for a word: the shipped table, plurals, compounds. No torch."""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message
from crossalign_gui.paths import resources

Units = tuple[tuple[int, float], ...]
How = Literal["exact", "hypernym", "neighbour", "stuff", "learned"]
LONGEST = 4  # words of a multi-word name

_HYPHENS = re.compile("[-‐‑]")
_LINKING = frozenset({"in", "of", "at", "on", "to", "de", "for"})
_HOW: dict[str, How] = {"e": "exact", "h": "hypernym", "n": "neighbour"}
_IRREGULAR = {
    "children": "child", "feet": "foot", "geese": "goose", "knives": "knife", "leaves": "leaf", "loaves": "loaf",
    "men": "man", "mice": "mouse", "oxen": "ox", "people": "person", "shelves": "shelf", "teeth": "tooth",
    "cacti": "cactus", "octopi": "octopus", "octopodes": "octopus", "hippopotami": "hippopotamus", "fungi": "fungus",
    "wives": "wife", "wolves": "wolf", "women": "woman", "calves": "calf", "scarves": "scarf", "halves": "half",
}  # fmt: skip
_SPELLING = {"tyre": "tire", "aeroplane": "airplane", "moustache": "mustache", "pyjamas": "pajamas", "sofa bed": "sofa"}


@dataclass(frozen=True, slots=True)
class Stuff:
    """What has no shape, by colour and place: sky is blue (or white, grey) and at the top."""

    colours: tuple[str, ...]
    position: str | None


STUFF = {
    "sky": Stuff(("blue", "white", "grey"), "top"),
    "grass": Stuff(("green",), "bottom"),
    "lawn": Stuff(("green",), "bottom"),
    "meadow": Stuff(("green",), "bottom"),
    "snow": Stuff(("white",), "bottom"),
    "water": Stuff(("blue",), "bottom"),
    "sea": Stuff(("blue",), "bottom"),
    "ocean": Stuff(("blue",), "bottom"),
    "sand": Stuff(("brown", "yellow"), "bottom"),
    "road": Stuff(("grey", "black"), "bottom"),
    "street": Stuff(("grey", "black"), "bottom"),
    "floor": Stuff(("brown", "grey", "white"), "bottom"),
    "ground": Stuff(("brown", "grey", "green"), "bottom"),
    "ceiling": Stuff(("white", "grey"), "top"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """`units`: (unit, weight in (0, 1]). `read_as`: the known word that this one was read as, or empty.
    `learned`: the word of the adapter in use that it is, or empty."""

    text: str
    units: Units
    how: How
    confidence: float
    read_as: str = ""
    stuff: Stuff | None = None
    learned: str = ""


class Lexicon:
    def __init__(self, table: dict[str, str]) -> None:
        """table: as written by `training/words.py`: name -> JSON of [how, confidence, read as, [[unit, weight], ...]],
        which is decoded only when a word is looked up."""
        self._table = table

    @classmethod
    def load(cls, path: Path | None = None) -> Lexicon:
        """Raises AlignmentError when the table is missing or broken."""
        path = path or resources() / "compact" / "words.tsv.gz"
        try:
            lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
            return cls(dict(line.split("\t") for line in lines))
        except (OSError, ValueError, EOFError) as error:
            raise AlignmentError(
                message("The word table {} cannot be read ({}). Install crossalign-gui again.", path, error)
            ) from error

    def lookup(self, text: str) -> Entry | None:
        """A word or a name of several words in any case, singular or plural; None when nothing is known."""
        for form in forms(text):
            entry = self._exact(form)
            if entry is not None:
                return entry
        return None

    def wide(self, least: int) -> tuple[Units, ...]:
        """The different sets of more than `least` units that words stand for, such as that of 'animal', in a fixed order."""
        shortest = least * len("[1,1],")
        rows = {row for row in self._table.values() if len(row) > shortest}
        found = {tuple((int(unit), float(weight)) for unit, weight in json.loads(row)[3]) for row in rows}
        return tuple(sorted(units for units in found if len(units) > least))

    def _exact(self, form: str) -> Entry | None:
        stuff = STUFF.get(form)
        row = self._table.get(form)
        if row is None:
            return Entry(form, (), "stuff", 0.4, stuff=stuff) if stuff else None
        how, confidence, read_as, units = json.loads(row)
        return Entry(form, tuple((int(u), float(w)) for u, w in units), _HOW[how], float(confidence), str(read_as), stuff)


def forms(text: str) -> list[str]:
    """The spellings to try, the likeliest first: as it is, without accents, singular, without possessive, the main part
    of what hyphens join."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("’", "'").strip()
    found = [plain, plain.replace("-", " "), _SPELLING.get(plain, plain), _without_accents(plain)]
    if plain.endswith("'s"):
        found.append(plain[:-2])
    head, _, last = plain.rpartition(" ")
    for single in _singulars(last):
        found.append(f"{head} {single}".strip())
    parts = _HYPHENS.split(plain)
    if len(parts) > 1 and not head and all(parts):  # "mother-in-law" is a mother, "café-bar" a bar
        found += forms(parts[0] if _LINKING.intersection(parts[1:-1]) else parts[-1])
    return list(dict.fromkeys(found))


def _singulars(word: str) -> list[str]:
    if word in _IRREGULAR:
        return [_IRREGULAR[word]]
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return []
    found = []
    if word.endswith("ies"):
        found.append(word[:-3] + "y")
    if word.endswith(("ches", "shes", "ses", "xes", "zes", "oes")):  # "ses": buses, cactuses, lenses
        found.append(word[:-2])
    if word.endswith("ves"):
        found += [word[:-3] + "f", word[:-3] + "fe"]
    return [*found, word[:-1]]


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))
