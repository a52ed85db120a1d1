"""The closed classes of the caption grammar: function words, colours, sizes, places, relations."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FUNCTION = frozenset(
    """a an the this that these those some any no every each all both other another one ones and or but nor so as of to
    in on at by for from with without into onto over under above below behind beside besides between beneath
    underneath near next front inside outside around across along through up down off out against among upon within
    towards toward is are was were be been being am has have had having do does did can could may might will would
    shall should must it its he him his she her hers they them their theirs we us our you your i me my mine who whom
    whose which what where when why how there here than then very quite too also just only not many much more most
    few several lots lot photo photos picture pictures image images photograph drawing illustration view scene close
    closeup close-up shot showing shows show shown depicts depicting featuring contains containing see seen visible
    looking looks kind type piece pair group bunch while during if because about far away side together same
    different two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth
    的 el""".split()  # noqa: SIM905 (a long list; the last two are particles of other languages that name a target and a railway too)
)
_VERBS = frozenset(
    """stand stands standing sit sits sitting lie lies lying sleep sleeps sleeping run runs running walk walks walking
    jump jumps jumping hold holds holding wear wears wearing eat eats eating play plays playing ride rides riding
    hang hangs hanging lean leans leaning rest rests resting placed put located positioned made filled covered
    surrounded parked flying fly flies swim swims swimming looking watch watches watching carry carries carrying go
    goes going take takes taking make makes making use uses using cook cooks cooking drink drinks drinking read
    reads reading full half empty open closed left leave leaves get gets appear appears float floats floating drives
    driving""".split()  # noqa: SIM905 (a long list)
) - {"leaves", "drink", "watch", "left"}
_NEVER_NOUNS = frozenset(
    """left right top bottom middle centre center corner upper lower background foreground leftmost rightmost topmost
    bottommost half part thing things something anything everything nothing way time day light large small big""".split()  # noqa: SIM905 (a long list)
)
_GROUPS = frozenset(
    """group bunch herd flock couple pair crowd pack swarm team row line stack pile heap collection set lot lots cluster slice
    piece variety assortment array dozen dozens hundreds thousands handful gang class fleet litter pride batch load plenty
    bundle school family gathering huddle queue trio flight sheet bouquet loaf""".split()  # noqa: SIM905 (a long list)
)
SUBJECTS = frozenset({"man", "woman", "boy", "girl", "person", "guy", "lady", "gentleman", "someone", "somebody", "he", "she"})
"""Persons that are no modifiers: what follows in the plural is a verb ("a man skis"), unlike in "baby carriages"."""
OWNERS = frozenset({"kids", "boys", "girls", "ladies", "babies", "mens", "womens"})
"""Plurals that are written for possessives: "a girls bike"."""
_COLOURS = {
    "black": "black", "blue": "blue", "brown": "brown", "green": "green", "grey": "grey", "gray": "grey",
    "orange": "orange", "pink": "pink", "purple": "purple", "red": "red", "white": "white", "yellow": "yellow",
    "violet": "purple", "lilac": "purple", "lavender": "purple", "mauve": "purple", "magenta": "pink",
    "crimson": "red", "scarlet": "red", "maroon": "red", "burgundy": "red", "navy": "blue", "azure": "blue",
    "cyan": "blue", "turquoise": "blue", "teal": "green", "olive": "green", "lime": "green", "emerald": "green",
    "gold": "yellow", "golden": "yellow", "blond": "yellow", "blonde": "yellow", "beige": "brown", "tan": "brown",
    "silver": "grey", "bluish": "blue", "reddish": "red", "greenish": "green", "yellowish": "yellow",
    "brownish": "brown", "greyish": "grey", "grayish": "grey", "rosy": "pink", "snow-white": "white", "ginger": "orange",
}  # fmt: skip
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
            "twelve": 12, "several": 3, "many": 3}  # fmt: skip
_AT_LEAST = frozenset({"several", "many"})
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_SIZES = {
    "big": "large", "large": "large", "huge": "large", "giant": "large", "enormous": "large", "bigger": "large",
    "larger": "large", "biggest": "large", "largest": "large", "small": "small", "little": "small", "tiny": "small",
    "smaller": "small", "smallest": "small", "tiniest": "small", "mini": "small", "tall": "tall", "taller": "tall",
    "tallest": "tall", "short": "short", "shorter": "short", "shortest": "short",
}  # fmt: skip
_PLACES = {
    "left": "left", "leftmost": "left", "right": "right", "rightmost": "right", "top": "top", "upper": "top",
    "topmost": "top", "uppermost": "top", "highest": "top", "bottom": "bottom", "lower": "bottom", "lowest": "bottom",
    "bottommost": "bottom", "middle": "middle", "center": "middle", "centre": "middle", "central": "middle",
    "background": "background", "foreground": "foreground",
}  # fmt: skip
_LOOKS = frozenset(
    """striped dotted spotted checkered chequered plain dark light bright pale deep vivid shiny old new young wooden
    metal plastic glass round square long wide narrow thick thin fluffy cute happy sad beautiful pretty colorful
    colourful fresh hot cold wet dry dirty clean broken single double good bad nice""".split()  # noqa: SIM905 (a long list)
)
_SHADES = frozenset({"dark", "light", "bright", "pale", "deep", "vivid"})
ALSO_NOUNS = frozenset({"orange", "rose", "gold", "silver", "lime", "olive", "glass", "lavender", "ginger", "teal", "violet"})
"""Modifiers that are nouns when no noun follows."""

PLACE = re.compile(
    r"\b(?:on|at|in|to|towards?|near)\s+(?:the\s+)?(?:far\s+|very\s+)?"
    r"(?:(?:top|upper|bottom|lower|middle|cent(?:er|re))[\s-]*)?"
    r"(?:left|right|top|bottom|middle|cent(?:er|re)|background|foreground)(?![\w])"
    r"(?!\s+(?:hand\s+)?(?:side\s+)?of\s+(?!the\s+(?:image|picture|photo|scene)))"
)

FROM = re.compile(r"from\s+(?:the\s+)?(left|right|top|bottom)(?:\s+side)?\b")
"""Where the counting of 'the second cup from the left' begins."""

# The first that matches wins; more specific ones come first. "(to the) left of" and the like.
_SIDE = r"(?:hand\s+)?(?:side\s+)?of\b"
_RELATIONS = tuple(
    (re.compile(pattern), predicate)
    for pattern, predicate in (
        (r"\b(?:bigger|larger|taller)\s+than\b", "larger"),
        (r"\b(?:smaller|shorter)\s+than\b", "smaller"),
        (r"\bin\s+front\s+of\b", "front"),
        (r"\bon\s+top\s+of\b", "on"),
        (rf"\bleft[\s-]*{_SIDE}", "left"),
        (rf"\bright[\s-]*{_SIDE}", "right"),
        (r"\bto\s+the\s+left\s+from\b", "left"),
        (r"\bto\s+the\s+right\s+from\b", "right"),
        (r"\b(?:above|over|higher\s+than)\b", "above"),
        (r"\b(?:below|underneath|beneath|under|lower\s+than)\b", "below"),
        (r"\bbetween\b", "between"),
        (r"\bbehind\b", "behind"),
        (r"\bfar\s+(?:away\s+)?from\b", "far"),
        (r"\b(?:next\s+to|beside|besides|near|close\s+to|by|alongside|adjacent\s+to|at\s+the\s+side\s+of)\b", "near"),
        (
            r"\b(?:inside|within|into|in)\b(?!\s+(?:the\s+)?(?:top|bottom|upper|lower|left|right|middle|cent|back|fore))",
            "in",
        ),
        (r"\b(?:on|onto|upon)\b(?!\s+(?:the\s+)?(?:far\s+)?(?:left|right|top|bottom|upper|lower))", "on"),
        (
            r"\b(?:with|holding|holds|carrying|carries|riding|rides|kicking|throwing|catching|hugging|feeding|pushing|pulling|flying|"
            r"eating|using|playing|touching|hitting|cutting|walking)\b",
            "with",
        ),
    )
)


def is_function(word: str) -> bool:
    """Also with a verb drawn to it: "it's", "they're", "isn't"."""
    low = word.casefold().replace("’", "'")
    return low in _FUNCTION or low.removesuffix("n't").partition("'")[0] in _FUNCTION


def is_group(word: str) -> bool:
    """'a herd of' means all that follows."""
    return word in _GROUPS or (word.endswith("s") and word[:-1] in _GROUPS)


def may_begin_name(word: str) -> bool:
    """'picture frame' is a name although 'a picture of' only introduces one."""
    return word not in _FUNCTION or word in ("picture", "photo", "image", "view", "close")


def is_verb(word: str) -> bool:
    return word in _VERBS


def is_never_noun(word: str) -> bool:
    return word in _NEVER_NOUNS


def modifies(word: str) -> bool:
    """Whether a lower-case word says something about the noun after it."""
    return word in _COLOURS or word in _SIZES or word in _PLACES or word in _LOOKS


def colours(words: Iterable[str]) -> tuple[str, ...]:
    """The basic colour terms among lower-case words, each once."""
    return tuple(dict.fromkeys(_COLOURS[word] for word in words if word in _COLOURS))


def unseen(words: Iterable[str]) -> tuple[str, ...]:
    """Adjectives that the model does not look at: patterns, materials, feelings."""
    return tuple(word for word in words if word in _LOOKS and word not in _SHADES)


def size(words: Iterable[str]) -> str | None:
    return next((_SIZES[word] for word in words if word in _SIZES), None)


def number(word: str) -> int:
    """How many a lower-case word before a noun says that there are at least: 'two', '2'; 1 for any other word."""
    if word.isdecimal() and word.isascii() and len(word) <= 2:
        return max(1, int(word))
    return _NUMBERS.get(word, 1)


def is_exact(word: str) -> bool:
    """Whether it says how many there are, and not only that there are several."""
    return number(word) > 1 and word not in _AT_LEAST


def order(word: str) -> int:
    """2 for 'second'; 0 for a word that is no ordinal."""
    return _ORDINALS.get(word, 0)


def place(words: Iterable[str]) -> str | None:
    """'top', 'left', 'top-left', ... in the order of `relations.position_weight`."""
    found = list(dict.fromkeys(_PLACES[word] for word in words if word in _PLACES))
    if len(found) > 1:
        found = [part for part in found if part != "middle"] or found[:1]
    return "-".join(found[:2]) or None


def relation(text: str) -> str | None:
    """The predicate that lower-case text between two noun phrases states."""
    for pattern, predicate in _RELATIONS:
        if pattern.search(text):
            return predicate
    return None
