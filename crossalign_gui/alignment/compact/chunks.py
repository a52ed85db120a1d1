"""Noun phrases of a caption, as the units that are aligned: "a red cup", not "cup".

The chunker is NLTK's `RegexpParser` (Bird, Klein and Loper, "Natural Language Processing with Python", chapter 7), which
needs rules but no model; its tags come from the word table of the bundled model and its closed word classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from crossalign_gui.alignment.compact import vocabulary
from crossalign_gui.alignment.compact.lexicon import LONGEST, Lexicon
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.text import Word, split_words

_DETERMINERS = frozenset(
    """a an the this that these those some any no every each all both another one two three four five six seven eight nine
    ten many several few my your his her its our their""".split()  # noqa: SIM905 (a long list)
)
_GRAMMAR = r"""
    NP: {<DT>*<JJ|UNKNOWN>*<NN>+}
        {<DT>+<JJ|UNKNOWN>*<UNKNOWN>}
"""
"""A word that nobody knows is an adjective before a noun, and a noun only after an article."""


class Chunker:
    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    @classmethod
    def load(cls) -> Chunker:
        """Raises AlignmentError."""
        return cls(Lexicon.load())

    def phrases(self, caption: str) -> list[Ranges]:
        """Every noun phrase without its article, in order."""
        return [((words[0].start, words[-1].end),) for words in self._chunks(caption)]

    def heads(self, caption: str) -> list[Ranges]:
        """The last noun of every noun phrase."""
        return [((words[-1].start, words[-1].end),) for words in self._chunks(caption)]

    def _chunks(self, caption: str) -> list[list[Word]]:
        words = split_words(caption)
        tagged: list[tuple[str, str, Word | None]] = []
        tags = self._tags(words, caption)
        for index, word in enumerate(words):
            if index and caption[words[index - 1].end : word.start].strip():
                tagged.append((",", "PUNCT", None))
            tagged.append((word.text, tags[index], word))
        if not tagged:
            return []
        tree = _parser().parse([(str(place), tag) for place, (_, tag, _) in enumerate(tagged)])
        found = []
        for part in tree.subtrees(lambda node: node.label() == "NP"):
            inside = [tagged[int(place)] for place, _ in part.leaves()]
            kept = [word for _, tag, word in inside if tag != "DT" and word is not None]
            if kept:
                found.append(kept)
        return found

    def _tags(self, words: Sequence[Word], caption: str) -> list[str]:
        tags: list[str] = []
        index = 0
        while index < len(words):
            length = self._name(words, index, caption)
            tags += ["NN"] * length if length else [self._tag(words, index)]
            index += max(1, length)
        return tags

    def _name(self, words: Sequence[Word], index: int, caption: str) -> int:
        """How many words the name of several words that begins here has, 0 for none."""
        if not vocabulary.may_begin_name(words[index].text.casefold()) or vocabulary.modifies(words[index].text.casefold()):
            return 0
        for length in range(min(LONGEST, len(words) - index), 1, -1):
            text = caption[words[index].start : words[index + length - 1].end]
            entry = self._lexicon.lookup(text)
            if (entry is not None and not entry.borrowed) or self._lexicon.is_beyond(text):
                return length
        return 0

    def _tag(self, words: Sequence[Word], index: int) -> str:
        low = words[index].text.casefold()
        if low in _DETERMINERS:
            return "DT"
        if vocabulary.is_function(low) or vocabulary.is_verb(low):
            return "OTHER"
        if vocabulary.modifies(low) and not (low in vocabulary.ALSO_NOUNS and not self._noun_follows(words, index)):
            return "JJ"
        if vocabulary.is_never_noun(low):
            return "OTHER"
        return "UNKNOWN" if self._lexicon.lookup(low) is None else "NN"

    def _noun_follows(self, words: Sequence[Word], index: int) -> bool:
        return index + 1 < len(words) and self._tag(words, index + 1) in ("NN", "JJ")


@cache
def _parser() -> Any:
    from nltk.chunk.regexp import RegexpParser

    return RegexpParser(_GRAMMAR)
