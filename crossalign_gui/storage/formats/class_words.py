"""Which word of a phrase is the name of a class, by the names that the program is shipped with."""

from __future__ import annotations

import gzip
from functools import cache

from crossalign_gui.domain.nouns import class_of_phrase
from crossalign_gui.paths import resources


@cache
def class_word(phrase: str) -> str:
    """See `nouns.class_of_phrase`. Raises OSError when the installation is broken."""
    return class_of_phrase(phrase, _names().__contains__)


@cache
def _names() -> frozenset[str]:
    found: set[str] = set()
    for name in ("words.tsv.gz", "everyday.tsv.gz"):
        lines = gzip.decompress((resources() / "compact" / name).read_bytes()).decode("utf-8").split("\n")
        found.update(line.partition("\t")[0] for line in lines)
    return frozenset(found)
