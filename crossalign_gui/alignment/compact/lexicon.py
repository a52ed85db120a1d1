"""Which visual units speak for a word: the shipped table, plurals, compounds. No torch."""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal
from weakref import WeakValueDictionary

from crossalign_gui.alignment.compact.everyday_names import FIRST_PART, FIRST_STUFF, NAMES, PERSON
from crossalign_gui.alignment.protocol import AlignmentError
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.nouns import singulars
from crossalign_gui.paths import resources

Units = tuple[tuple[int, float], ...]
How = Literal["exact", "hypernym", "neighbour", "stuff", "learned"]
CLASSES = 1000  # units below are ImageNet classes, units from here on drawn concepts
LONGEST = 4  # words of a multi-word name

_HYPHENS = re.compile("[-‐‑]")
_LINKING = frozenset({"in", "of", "at", "on", "to", "de", "for"})
_TOGETHER = 0.9  # the weight of a person in a word for several
_BEYOND = '["b"'  # how the row of a name begins that has no units
_HOW: dict[str, How] = {"e": "exact", "h": "hypernym", "n": "neighbour"}
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
    `learned`: the word of the adapter in use that it is, or empty. `everyday`: like `units`, of `everyday_names.NAMES`, with
    how it was read and as what; `how`, `confidence` and `read_as` are of `units` where a word has any. common: whether
    `everyday` is the word itself, and not only what it is a kind of while ImageNet knows better (a hen is a bird)."""

    text: str
    units: Units
    how: How
    confidence: float
    read_as: str = ""
    stuff: Stuff | None = None
    learned: str = ""
    everyday: Units = ()
    everyday_how: How | None = None
    everyday_read_as: str = ""
    common: bool = False

    @property
    def borrowed(self) -> bool:
        """Whether it is known by its neighbours only, so that it may not be a name."""
        return self.how == "neighbour" and self.everyday_how in (None, "neighbour")

    @property
    def exact(self) -> bool:
        return "exact" in (self.how, self.everyday_how)

    @property
    def reading(self) -> str:
        """The word that it was read as, or the word itself."""
        return (self.everyday_read_as if self.common else self.read_as) or self.text

    @property
    def is_person(self) -> bool:
        return any(unit == PERSON for unit, _ in self.everyday)

    @property
    def is_collective(self) -> bool:
        """Whether it means several persons: a family, a team."""
        return self.everyday == ((PERSON, _TOGETHER),)

    @property
    def is_mass(self) -> bool:
        """Whether it has no number of its own: stuff, or a name for things of many kinds, such as food and furniture."""
        unions = self.everyday_how == "hypernym" and len(self.everyday) > 1
        led = max(self.everyday, key=lambda pair: pair[1], default=(0, 0.0))[0]
        return unions or self.stuff is not None or FIRST_STUFF <= led < FIRST_PART

    @property
    def is_part(self) -> bool:
        """Whether it means parts of persons above all, by themselves or by what covers them."""
        return max(self.everyday, key=lambda pair: pair[1], default=(0, 0.0))[0] >= FIRST_PART


@dataclass(frozen=True, slots=True)
class _Reading:
    """A row of a table."""

    units: Units
    how: How
    confidence: float
    read_as: str = ""


class Lexicon:
    def __init__(self, table: dict[str, str], everyday: dict[str, str]) -> None:
        """Tables as written by `training/words.py` and `training/everyday_words.py`: name -> JSON of
        [how, confidence, read as, [[unit, weight], ...]], which is decoded only when a word is looked up."""
        self._table, self._everyday = table, everyday

    @classmethod
    def load(cls, folder: Path | None = None) -> Lexicon:
        """folder: the bundled one, if none is said, of which all who have it share one. Raises AlignmentError when a table is missing
        or broken."""
        where = folder or resources() / "compact"
        found = _shared.get(str(where)) if folder is None else None
        if found is None:
            found = cls(_read(where / "words.tsv.gz"), _read(where / "everyday.tsv.gz"))
        if folder is None:
            _shared[str(where)] = found
        return found

    def lookup(self, text: str) -> Entry | None:
        """A word or a name of several words in any case, singular or plural; None when nothing is known. Each table is
        asked for the first form that it knows."""
        tried = forms(text)
        if "-" in text and self.is_beyond(_HYPHENS.sub(" ", text)):  # a cutting-board is none of the boards that it knows
            return None
        known = next((form for form in tried if self._shows(form) or form in STUFF), None)
        common = next((form for form in tried if form in self._everyday), None)
        name = next((form for form in tried if form in (known, common)), None)
        if name is None:
            return None
        row = self._table.get(known or "")
        own = _reading(row) if row else None
        everyday = _reading(self._everyday[common]) if common is not None else None
        stuff = STUFF.get(known or "")
        led = own or (_Reading((), "stuff", 0.4) if stuff else everyday)
        assert led is not None  # a form was found in one of the three
        entry = Entry(name, own.units if own else (), led.how, led.confidence, led.read_as, stuff)
        if everyday is None:
            return entry
        return replace(
            entry,
            everyday=everyday.units,
            everyday_how=everyday.how,
            everyday_read_as=everyday.read_as,
            common=everyday.how == "exact" and self._is_common(name, own, everyday),
        )

    def is_beyond(self, text: str) -> bool:
        """Whether it is a name of several words for what the model does not know, which must not be read by its last word: a
        steering wheel is none of the wheels that it knows."""
        return any(form in self._table and not self._shows(form) for form in forms(text)) and self.lookup(text) is None

    def _shows(self, form: str) -> bool:
        return not self._table.get(form, _BEYOND).startswith(_BEYOND)

    def _is_common(self, name: str, own: _Reading | None, everyday: _Reading) -> bool:
        if own is None or own.how != "exact" or name in NAMES:
            return True
        photographed = _classes(own)
        strongest = max(everyday.units, key=lambda item: item[1])[0]
        row = self._table.get(NAMES[strongest])
        if row is None and strongest < FIRST_STUFF and not everyday.read_as:
            return True  # prototypes do not know the thing by its name: another word for it is as good
        return not photographed or (row is not None and photographed == _classes(_reading(row)))

    def wide(self, least: int) -> tuple[Units, ...]:
        """The different sets of more than `least` units that words stand for, such as that of 'animal', in a fixed order."""
        shortest = least * len("[1,1],")
        rows = {row for row in self._table.values() if len(row) > shortest}
        found = {_reading(row).units for row in rows}
        return tuple(sorted(units for units in found if len(units) > least))


_shared: WeakValueDictionary[str, Lexicon] = WeakValueDictionary()  # by text: paths cannot be compared when Python ends


def _read(path: Path) -> dict[str, str]:
    try:
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").split("\n")
        return dict(line.split("\t") for line in lines)
    except (OSError, ValueError, EOFError) as error:
        raise AlignmentError(
            message("The word table {} cannot be read ({}). Install crossalign-gui again.", path, error)
        ) from error


def _classes(reading: _Reading) -> frozenset[int]:
    """ImageNet classes."""
    return frozenset(unit for unit, _ in reading.units if unit < CLASSES)


def _reading(row: str) -> _Reading:
    how, confidence, read_as, units = json.loads(row)
    return _Reading(tuple((int(u), float(w)) for u, w in units), _HOW[how], float(confidence), str(read_as))


def forms(text: str) -> list[str]:
    """The spellings to try, the likeliest first: as it is, without accents, singular, without possessive, the main part
    of what hyphens join."""
    plain = unicodedata.normalize("NFC", text).casefold().replace("’", "'").strip()
    found = [plain, plain.replace("-", " "), plain.replace("-", ""), _SPELLING.get(plain, plain), _without_accents(plain)]
    if plain.endswith("'s"):
        found.append(plain[:-2])
    head, _, last = plain.rpartition(" ")
    for single in singulars(last):
        one = f"{head} {single}".strip()
        found += [one, one.replace("-", " "), one.replace("-", "")]
    parts = _HYPHENS.split(plain)
    if len(parts) > 1 and not head and all(parts):  # "mother-in-law" is a mother, "café-bar" a bar
        found += forms(parts[0] if _LINKING.intersection(parts[1:-1]) else parts[-1])
    return list(dict.fromkeys(found))


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))
