"""Boxes that a language model wrote as text, and the words they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crossalign_gui.alignment.models import answers
from crossalign_gui.alignment.protocol import Proposal
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

GRID = (48, 48)
_NOTE = message("drawn from the written box; the model gives no score")


@dataclass(frozen=True, slots=True)
class Written:
    """A phrase of the caption and the boxes that the model wrote for it, in image pixels."""

    ranges: Ranges
    boxes: tuple[Box, ...]


def answer_of(written: Sequence[Written], ranges: Ranges, caption: str, area: Box) -> answers.Answer:
    """The boxes of the phrases that hold one of the words asked for (but "the" does not ask for its whole phrase)."""
    asked = [(start, end) for start, end in ranges if not answers.is_grammar(caption[start:end])]
    boxes = [
        box
        for item in written
        for box in item.boxes
        if any(start < last and end > first for start, end in item.ranges for first, last in asked)
    ]
    proposals = tuple(Proposal(box, 1.0) for box in dict.fromkeys(boxes))
    heat = answers.boxes_to_heat(proposals, GRID, area)
    return answers.Answer(heat, heat, float("nan"), proposals, bool(proposals), _NOTE)
