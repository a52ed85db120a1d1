"""What the grammar of captions finds: noun phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crossalign_gui.alignment.compact.lexicon import Entry

POSSESSIVE = re.compile(r"['\u2019]s?(?: own)?(?!\w)", re.IGNORECASE)
"""What stands between an owner and what it has."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """start, end: the words of the phrase in the caption. head: the range of the noun. entry is None when the noun is
    unknown or missing ("the red one"). related: (predicate, numbers of other phrases), of `relations`. unseen: adjectives that are
    not looked at. number: how many there are at least, exact: and at most. order: n of the nth from the side that `position` says, 0
    where none is counted. one: whether it means one thing by its form: "a dog", "dog on a sofa", but not "dogs", "a herd of cows",
    "the food", "every dog", or "dog" alone, which may be a class.

    What a person wears, carries on the body or has as a part of it is related on both sides: the person has one
    ("wears", (part,)) for each, and each part ("part of", (person,)); a bag has ("near", (person,)) instead. So "a woman in a
    red coat" is the woman whose torso is red, and the coat is hers. The head of a dog has ("part of", (dog,)) alone, and the
    everyday units of its entry are left out, since these are parts of persons."""

    start: int
    end: int
    head: tuple[int, int]
    text: str
    entry: Entry | None
    colours: tuple[str, ...] = ()
    size: str | None = None
    position: str | None = None
    related: tuple[tuple[str, tuple[int, ...]], ...] = ()
    unseen: tuple[str, ...] = ()
    number: int = 1
    exact: bool = False
    order: int = 0
    one: bool = False

    def text_in(self, caption: str) -> str:
        """Its noun as it stands there: 'man's'."""
        return caption[self.head[0] : self.head[1]]

    def owns(self, caption: str) -> bool:
        """Whether its noun stands there as a possessive."""
        return owns(self.text_in(caption)) or POSSESSIVE.match(caption, self.head[1]) is not None


def owns(text: str) -> bool:
    """Whether a word is a possessive: 'man's', 'girls\'', but not 'its'."""
    return text.casefold().replace("\u2019", "'").endswith("'s")
