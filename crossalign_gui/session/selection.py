"""What is selected, hovered or asked about at the moment: plain state, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from crossalign_gui.domain.document import Range, Ranges


@dataclass(frozen=True, slots=True)
class Selection:
    """`words`: the selected ones in order. `hovered`: shown instead of them while the pointer rests on a word.
    `probe`: a clicked place in image pixels."""

    words: tuple[Range, ...] = ()
    hovered: tuple[Range, ...] = ()
    region: str | None = None
    probe: tuple[float, float] | None = None


def merged(words: tuple[Range, ...], caption: str) -> Ranges:
    """Words as the ranges of one phrase; neighbours with only blanks between them join."""
    result: list[Range] = []
    for start, end in sorted(words):
        if result and not caption[result[-1][1] : start].strip():
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return tuple(result)
