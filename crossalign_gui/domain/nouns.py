"""What an English phrase is called as a class: its head noun, singular and in lower case ("two Big Dogs on a sofa" is "dog").

By the form of the words and a list of names that the caller has, no model. Phrases in other scripts stay whole, in lower case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from crossalign_gui.domain.text import split_words

IRREGULAR = {
    "children": "child", "feet": "foot", "geese": "goose", "knives": "knife", "leaves": "leaf", "loaves": "loaf",
    "men": "man", "mice": "mouse", "oxen": "ox", "people": "person", "shelves": "shelf", "teeth": "tooth",
    "cacti": "cactus", "octopi": "octopus", "octopodes": "octopus", "hippopotami": "hippopotamus", "fungi": "fungus",
    "tvs": "tv", "wives": "wife", "wolves": "wolf", "women": "woman", "calves": "calf", "scarves": "scarf", "halves": "half",
}  # fmt: skip
_IRREGULAR_ENDS = {"men": "man", "women": "woman", "children": "child", "people": "person", "knives": "knife", "feet": "foot",
                   "mice": "mouse", "wolves": "wolf", "wives": "wife"}  # fmt: skip
_PAIRS = frozenset(
    """glasses sunglasses eyeglasses scissors pants trousers jeans shorts leggings tights pajamas pyjamas goggles binoculars
    pliers tweezers tongs shears headphones skis""".split()  # noqa: SIM905 (a long list)
)
_NO_SINGULAR = _PAIRS | frozenset(
    """clothes news tennis species series chess bus gas lens canvas cactus
    octopus walrus hippopotamus platypus iris pancreas christmas paris atlas cosmos rhinoceros asparagus citrus
    compass abs alias bias trellis chassis swiss""".split()  # noqa: SIM905 (a long list)
)
_MANY = {"people": "person", "clothes": "piece of clothing", "police": "police officer", "cattle": "cow"}
"""Names that are plural by their nature, and what one of them is called."""
_BEFORE = frozenset(
    """a an the this that these those some any no every each all both another other my your his her its our their one two
    three four five six seven eight nine ten many several few more most two-thirds""".split()  # noqa: SIM905 (a long list)
)
_AFTER = frozenset(
    """of in on at by for from with without into onto over under above below behind beside besides between beneath
    underneath near next inside outside around across along through up down off out against among upon within to
    toward towards like as than that which who whom whose where when while because and or but is are was were be being
    been has have had do does can could will would may might must wearing holding made made-up""".split()  # noqa: SIM905
)
"""Words that end what comes before the head noun and the noun itself."""
_MEASURES = frozenset(
    """group bunch herd flock couple pair crowd pack swarm row line stack pile heap lot lots set slice piece kind type sort
    dozen part side end front back top bottom middle number""".split()  # noqa: SIM905 (a long list)
)
"""Nouns that only count what follows after "of"."""
_DESCRIBING = frozenset(
    """black white red green blue yellow brown grey gray pink purple orange golden old young little small big large tall
    short new middle-aged smiling left right top bottom""".split()  # noqa: SIM905 (a long list)
)
_LISTED = re.compile(r"\b(?:and|or)\b|&")
_PLAIN = re.compile(r"[A-Za-z0-9À-ɏ'’.&\-‐‑ ]+")


def is_plural(word: str) -> bool:
    """By the form of a lower-case word."""
    return word in IRREGULAR or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "'s", "’s")))


def is_plural_name(name: str) -> bool:
    """Whether an English name takes no "a": "cherries", "blue jeans", "people", but not "bus" or "nest with eggs"."""
    words = _head(name.lower().split(), lambda _: False)
    end = next(
        (place for place, word in enumerate(words) if place and word.endswith("ing")), len(words)
    )  # "globe showing asia"
    last = words[end - 1] if words else ""
    return last in _PAIRS or last in _MANY or singular(last, lambda _: False) != last


def one_of(name: str) -> str:
    """What stands after "a" for a name: "person", "cow" for "cows", "pair of sunglasses"; a singular one as it is."""
    head, blank, last = name.rpartition(" ")
    if last in _PAIRS:
        return f"pair of {name}"
    return f"{head}{blank}{_MANY.get(last) or singular(last, lambda _: False)}"


def singulars(word: str) -> list[str]:
    """What a lower-case word may be the plural of, the likeliest first; empty for one that is no plural by its form."""
    if word in IRREGULAR:
        return [IRREGULAR[word]]
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


def class_of_phrase(phrase: str, is_name: Callable[[str], bool]) -> str:
    """The head noun of an English noun phrase, singular, in lower case; a name of several words ("traffic light") stays
    whole where `is_name` knows it. Of parts between commas the first with a noun counts ("a big, red bus", "a dog, brown and
    white"), but a list of several nouns stays whole. Emoji are passed over. Of a phrase in another script, or without a noun, all
    of it in lower case."""
    plain = unicodedata.normalize("NFC", " ".join(phrase.split())).casefold().replace("’", "'")
    letters = " ".join("".join(" " if _is_picture(sign) else sign for sign in plain).split())
    parts = [part for part in re.split(r"\s*,\s*", letters) if part]
    if not parts or not all(_PLAIN.fullmatch(part) for part in parts):
        return plain
    heads = [_head([word.text for word in split_words(part)], is_name) for part in parts]
    nouns = [head for head in heads if set(head) - _DESCRIBING]
    if len(nouns) > 1 and _LISTED.search(letters):
        return plain  # "dogs, cats and birds" are several
    return _name(nouns[0], is_name) if nouns else plain


def _is_picture(sign: str) -> bool:
    """Emoji and other symbols, and what joins or colours them: no part of a noun."""
    return unicodedata.category(sign) in ("So", "Sk", "Cf") or "\ufe00" <= sign <= "\ufe0f"


def _head(words: list[str], is_name: Callable[[str], bool]) -> list[str]:
    """The words up to the head noun; empty without one."""
    found: list[str] = []
    for place, word in enumerate(words):
        if word in _BEFORE:
            if found:
                if len(found) > 1 and found[-1].endswith("ing"):  # "a woman riding a horse"
                    found.pop()
                break
            continue
        if word in _AFTER:
            if word == "of" and found and found[-1] in _MEASURES | {singular(item, is_name) for item in _MEASURES}:
                rest = _head(words[place + 1 :], is_name)
                if rest:
                    return rest
            if found:
                break
            continue
        found.append(word)
    while len(found) > 1 and (found[-1].isdecimal() or _is_verb(found[-1], is_name)):
        found.pop()
    return found


def _is_verb(word: str, is_name: Callable[[str], bool]) -> bool:
    """ "a dog running", "a car parked"."""
    return word.endswith(("ing", "ed")) and not is_name(word)


def _name(words: list[str], is_name: Callable[[str], bool]) -> str:
    last = words[-1].removesuffix("'s").removesuffix("s'") or words[-1]
    single = singular(last, is_name)
    for count in range(min(4, len(words)), 1, -1):
        first = words[-count]
        if first not in _DESCRIBING and not first.endswith("'s"):
            for end in (single, *singulars(last)):  # "wine glasses" are no spectacles
                name = " ".join([*words[-count:-1], end])
                if is_name(name):
                    return name
    return single


def singular(word: str, is_name: Callable[[str], bool]) -> str:
    """Of a lower-case word; itself where it has no other singular."""
    if word in _NO_SINGULAR:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    for end, single in _IRREGULAR_ENDS.items():  # firemen, grandchildren
        if word.endswith(end) and is_name(word[: -len(end)] + single):
            return word[: -len(end)] + single
    candidates = singulars(word)
    if word.endswith(("us", "is", "as")) and not any(map(is_name, candidates)):
        return word
    return next((candidate for candidate in candidates if is_name(candidate)), candidates[0] if candidates else word)
