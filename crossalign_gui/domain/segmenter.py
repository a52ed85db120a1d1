"""Where words of scripts without blanks end, and where grapheme clusters end, by ICU.

`icu4py` (MIT, with ICU 78 and its dictionaries in the wheel) was chosen because one library knows all of these scripts
by the rules that the issue's users know from their browsers, installs by pip alone on Linux, macOS and Windows, is typed
and kept up. PyICU has no wheels; jieba, sudachi, pythainlp, khmer-nltk and laonlp are five libraries with five habits and
more data; Qt's boundaries have no dictionaries and may not be used here. Loaded with the first text that needs it (9 ms).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from crossalign_gui.domain.document import Range

_LONE = re.compile("[\ud800-\udfff]")


def words(text: str, start: int, end: int) -> Iterator[Range]:
    """The words between two places of a text, in code points of the text."""
    from icu4py.breakers import WordBreaker

    # ICU counts in UTF-16: lengths of the pieces, not its offsets.
    for piece in WordBreaker(_sound(text[start:end]), "root"):
        if any(map(str.isalnum, piece)):
            yield start, start + len(piece)
        start += len(piece)


def clusters(text: str) -> list[int]:
    """Where each grapheme cluster ends, in code points."""
    from icu4py.breakers import CharacterBreaker

    return list(accumulate(map(len, CharacterBreaker(_sound(text), "root"))))


def _sound(text: str) -> str:
    """Without halves of surrogate pairs, which ICU cannot take."""
    return _LONE.sub("\ufffd", text)
