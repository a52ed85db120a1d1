"""Captions for scenes: varied wording, exact spans, and what is not in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crossalign_gui.domain.geometry import Box
from crossalign_gui.training.concepts import Concept
from crossalign_gui.training.render import Placed

_VOWELS = "aeiou"
_OPENINGS = ("", "A picture of ", "A photo of ", "There is ", "Here we see ", "An image with ", "You can see ")
_RELATIONS = {
    "left": ("to the left of", "left of", "on the left side of"),
    "right": ("to the right of", "right of", "on the right side of"),
    "above": ("above", "over"),
    "below": ("below", "under", "beneath"),
}


@dataclass(frozen=True, slots=True)
class GroundedPhrase:
    """Words of a caption and the boxes that they mean; none: they are not in the picture."""

    start: int
    end: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Captioned:
    text: str
    said: tuple[GroundedPhrase, ...]


class _Writer:
    def __init__(self) -> None:
        self.text = ""
        self.said: list[GroundedPhrase] = []

    def write(self, text: str) -> None:
        self.text += text

    def name(self, text: str, boxes: tuple[Box, ...]) -> None:
        self.said.append(GroundedPhrase(len(self.text), len(self.text) + len(text), boxes))
        self.text += text

    def done(self) -> Captioned:
        text = self.text[:1].upper() + self.text[1:]
        return Captioned(text, tuple(self.said))


def listing(
    rng: np.random.Generator, objects: Sequence[Placed], absent: Sequence[int], concepts: Sequence[Concept]
) -> Captioned:
    """Every concept of the scene once, in any order, with some that are not there."""
    boxes: dict[int, tuple[Box, ...]] = {}
    for item in objects:
        boxes[item.concept] = (*boxes.get(item.concept, ()), item.box)
    order = [*boxes, *absent]
    rng.shuffle(order)
    writer = _Writer()
    writer.write(_one(rng, _OPENINGS))
    for number, concept in enumerate(order):
        if number:
            writer.write(" and " if number == len(order) - 1 else ", ")
        noun = concepts[concept].noun
        writer.write(article(noun))
        writer.name(noun, boxes.get(concept, ()))
    return writer.done()


def coloured(rng: np.random.Generator, objects: Sequence[Placed], concepts: Sequence[Concept]) -> Captioned:
    """'the red cup and the blue cup': each phrase means the thing of that colour."""
    writer = _Writer()
    writer.write(_one(rng, ("", "We see ", "A scene with ", "There are ")))
    for number, item in enumerate(objects):
        if number:
            writer.write(_one(rng, (" and ", ", ", " next to ")))
        writer.write("the ")
        writer.name(f"{item.colour} {concepts[item.concept].noun}", (item.box,))
    return writer.done()


def related(
    rng: np.random.Generator, wanted: Placed, predicate: str, reference: Placed, concepts: Sequence[Concept]
) -> Captioned:
    """'the dog left of the tree': the noun means the one of two for which it is true."""
    writer = _Writer()
    writer.write("the ")
    writer.name(concepts[wanted.concept].noun, (wanted.box,))
    writer.write(_one(rng, (" ", " that is ", " which is ")) + _one(rng, _RELATIONS[predicate]) + " the ")
    writer.name(concepts[reference.concept].noun, (reference.box,))
    return writer.done()


def article(noun: str) -> str:
    return "an " if noun[0].lower() in _VOWELS else "a "


def _one(rng: np.random.Generator, choices: Sequence[str]) -> str:
    return choices[int(rng.integers(len(choices)))]
