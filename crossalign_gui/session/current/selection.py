"""What is selected, hovered or asked about at the moment: plain state, no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from crossalign_gui.domain.document import Range, Ranges


@dataclass(frozen=True, slots=True)
class Selection:
    """`words`: the selected ones in order. `hovered`: shown instead of them while the pointer rests on a word.
    `region`: the current one; `regions`: all that are selected, in the order of selecting, the current one among them.
    `probe`: a clicked place in image pixels."""

    words: tuple[Range, ...] = ()
    hovered: tuple[Range, ...] = ()
    region: str | None = None
    regions: tuple[str, ...] = ()
    probe: tuple[float, float] | None = None

    def with_regions(self, regions: Iterable[str]) -> Selection:
        """These and no others; the last is the current one."""
        chosen = tuple(dict.fromkeys(regions))
        return replace(self, region=chosen[-1] if chosen else None, regions=chosen)


def merged(words: tuple[Range, ...], caption: str) -> Ranges:
    """Words as the ranges of one phrase; neighbours with only blanks between them join."""
    result: list[Range] = []
    for start, end in sorted(words):
        if result and not caption[result[-1][1] : start].strip():
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return tuple(result)
