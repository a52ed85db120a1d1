"""Words of a caption. Offsets are Unicode code points, half-open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crossalign_gui.domain.document import Ranges

# Letters, digits and combining marks, joined by apostrophes or hyphens; a CJK run is split by character
# class only, since the languages that write without blanks need a dictionary to do better.
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+(?:['’\-](?:[^\W_]|[\u0300-\u036f])+)*")


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int


def split_words(caption: str) -> tuple[Word, ...]:
    """The words of a caption in order, without punctuation."""
    return tuple(Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(caption))


_ASKS = re.compile(r"\W*(?:how many|what colou?r|where (?:is|are)|is there|are there|do you see)\b", re.IGNORECASE)


def is_question(text: str) -> bool:
    """By its mark, or by its first words where a mark is missing ("how many dogs are there")."""
    return text.rstrip().endswith(("?", "？", "؟")) or _ASKS.match(text) is not None


def quote(caption: str, ranges: Ranges) -> str:
    """The text of a span: its ranges joined by one blank."""
    return " ".join(caption[start:end] for start, end in ranges)
