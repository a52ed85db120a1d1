"""How vision-language models write regions into text: a table of families, with a writer and a tolerant reader for each.

`Writer(FAMILIES["qwen3_vl"], size).answer(things)` and `Reader(family, size).read(text)`; `family_of(model name)` and `sniff(text)`
guess the family.
"""

from __future__ import annotations

from crossalign_gui.domain.grounded_text.families import FAMILIES, Family, family_of
from crossalign_gui.domain.grounded_text.placing import likely, place
from crossalign_gui.domain.grounded_text.reading import Reader, is_none, sniff
from crossalign_gui.domain.grounded_text.scales import Budget, Size, resized
from crossalign_gui.domain.grounded_text.values import Place, Reading, Thing
from crossalign_gui.domain.grounded_text.writing import Writer

__all__ = ["FAMILIES", "Budget", "Family", "Place", "Reader", "Reading", "Size", "Thing", "Writer", "family_of", "is_none", "likely",
           "place",
           "resized", "sniff"]  # fmt: skip
