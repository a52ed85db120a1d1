"""Questions with true answers about scenes, for measuring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from crossalign_gui.alignment.compact.describe import plural
from crossalign_gui.domain.geometry import Box
from crossalign_gui.training import backgrounds, concepts, sprites
from crossalign_gui.training.grammar import article
from crossalign_gui.training.render import Freedom, Placed, Scene, Thing, compose
from crossalign_gui.training.styles import COLOURS, recolour

_APART = Freedom(keeps=0.98, shadow=0.0, outside=0.0)
_MARGIN = 0.06  # places and relations this near to their border are not asked: people would not agree either
_SIDES = {"left": "left of", "right": "right of", "above": "above", "below": "below"}


@dataclass(frozen=True, slots=True)
class Asked:
    """kind: presence, count, colour, place or relation; on, none (a count of what is not there) for stacked scenes.
    answers: each of them is right."""

    kind: str
    question: str
    answers: tuple[str, ...]


def make(rng: np.random.Generator, artwork: sprites.Artwork, side: int = 448) -> tuple[Scene, tuple[Asked, ...]]:
    """A scene of two to five kinds of things, some recoloured, some several times, and at most one question of each kind."""
    things = []
    for concept in rng.choice(artwork.known, int(rng.integers(2, 5)), replace=False):
        sprite, colour, copies = artwork.sprites[int(concept)][0], None, 1
        chance = rng.random()
        if chance < 0.35:
            colour = str(rng.choice(COLOURS))
            sprite = recolour(sprite, colour, rng)
        elif chance < 0.6:
            copies = int(rng.integers(2, 5))
        scale = rng.uniform(0.18, 0.36) if copies == 1 else rng.uniform(0.15, 0.24)
        things += [Thing(int(concept), sprite, scale, colour=colour)] * copies
    things.sort(key=lambda thing: -thing.scale)
    scene = compose(backgrounds.calm(rng, side, side), things, rng, _APART)
    return scene, tuple(_questions(rng, scene, artwork))


def make_stacked(rng: np.random.Generator, artwork: sprites.Artwork, side: int = 448) -> tuple[Scene, tuple[Asked, ...]]:
    """A thing that stands on another, a third one far away from them; what is on it, how many there are of what is not there."""
    lower, upper, other = (int(concept) for concept in rng.choice(artwork.known, 3, replace=False))
    scales = rng.uniform(0.26, 0.34), rng.uniform(0.2, 0.28)
    height, width = (
        artwork.sprites[lower][0].shape[axis] * scales[0] / max(artwork.sprites[lower][0].shape) for axis in (0, 1)
    )
    own = artwork.sprites[upper][0].shape[0] * scales[1] / max(artwork.sprites[upper][0].shape)
    x, y = rng.uniform(0.2, 0.4), rng.uniform(0.65, 0.8)
    top = y - height / 2 - own / 2
    things = [
        Thing(lower, artwork.sprites[lower][0], scales[0], (x, y)),
        Thing(upper, artwork.sprites[upper][0], scales[1], (x + rng.uniform(-0.2, 0.2) * width, top)),
        Thing(other, artwork.sprites[other][0], rng.uniform(0.2, 0.3), (0.8, rng.uniform(0.2, 0.8))),
    ]
    if rng.random() < 0.5:
        things = [
            replace(thing, centre=(1 - thing.centre[0], thing.centre[1])) for thing in things if thing.centre is not None
        ]
    scene = compose(backgrounds.calm(rng, side, side), things, rng, _APART)
    known = concepts.load()
    asked = []
    if {lower, upper} <= {item.concept for item in scene.objects}:
        wording = _one(rng, "What is on the {}?", "What is on top of the {}?", "What stands on the {}?")
        asked.append(Asked("on", wording.format(known[lower].noun), known[upper].names))
    noun = _pick(rng, _absent(scene, artwork))
    asked.append(Asked("none", f"How many {plural(noun)} are there?", ("0",)))
    return scene, tuple(asked)


def _absent(scene: Scene, artwork: sprites.Artwork) -> list[str]:
    known = concepts.load()
    present = {name for item in scene.objects for name in known[item.concept].names}
    return [known[concept].noun for concept in artwork.known if not present & set(known[concept].names)]


def _questions(rng: np.random.Generator, scene: Scene, artwork: sprites.Artwork) -> list[Asked]:
    known = concepts.load()
    counts: dict[str, list[Placed]] = {}
    for item in scene.objects:
        counts.setdefault(known[item.concept].noun, []).append(item)
    if not counts:
        return []
    asked = []
    if rng.random() < 0.5:
        noun = _pick(rng, list(counts))
        asked.append(
            Asked("presence", _one(rng, "Is there {a} in the picture?", "Do you see {a}?").format(a=_a(noun)), ("yes",))
        )
    else:
        noun = _pick(rng, _absent(scene, artwork))
        asked.append(
            Asked("presence", _one(rng, "Is there {a} in the picture?", "Do you see {a}?").format(a=_a(noun)), ("no",))
        )
    noun = _pick(rng, list(counts))
    asked.append(Asked("count", f"How many {plural(noun)} are there?", (str(len(counts[noun])),)))
    coloured = [item for item in scene.objects if item.colour]
    if coloured:
        item = coloured[int(rng.integers(len(coloured)))]
        verb = _one(rng, "What colour is the {}?", "What is the color of the {}?")
        asked.append(Asked("colour", verb.format(known[item.concept].noun), (str(item.colour),)))
    single = {noun: found[0].box for noun, found in counts.items() if len(found) == 1}
    places = [(noun, place) for noun, box in single.items() if (place := _place(box, scene)) is not None]
    if places:
        noun, place = places[int(rng.integers(len(places)))]
        asked.append(Asked("place", f"Where is the {noun}?", (place,)))
    related = [(noun, side, answer) for noun, box in single.items() for side in _SIDES
               if (answer := _only(noun, box, side, scene, known)) is not None]  # fmt: skip
    if related:
        noun, side, answer = related[int(rng.integers(len(related)))]
        wording = _one(rng, "What is {} the {}?", "Which is {} the {}?")
        asked.append(Asked("relation", wording.format(_SIDES[side], noun), answer))
    return asked


def _place(box: Box, scene: Scene) -> str | None:
    """By thirds of the picture; None near a border of them."""
    height, width = scene.owner.shape
    names = []
    for value, low, high in ((box.center[1] / height, "top", "bottom"), (box.center[0] / width, "left", "right")):
        if min(abs(value - 1 / 3), abs(value - 2 / 3)) < _MARGIN:
            return None
        names.append(low if value < 1 / 3 else high if value > 2 / 3 else "")
    return " ".join(name for name in names if name) or "middle"


def _only(noun: str, box: Box, side: str, scene: Scene, known: Sequence[concepts.Concept]) -> tuple[str, ...] | None:
    """The names of the one kind of thing on a side of another; None where there is none or more than one."""
    height, width = scene.owner.shape
    found: dict[int, None] = {}
    for item in scene.objects:
        if known[item.concept].noun == noun:
            continue
        dx = (item.box.center[0] - box.center[0]) / width
        dy = (item.box.center[1] - box.center[1]) / height
        along, across = {"left": (-dx, dy), "right": (dx, dy), "above": (-dy, dx), "below": (dy, dx)}[side]
        if along > -_MARGIN:
            if along < _MARGIN or abs(along) < abs(across):
                if along > abs(across) - _MARGIN:
                    return None
                continue
            found.setdefault(item.concept)
    return known[next(iter(found))].names if len(found) == 1 else None


def _a(noun: str) -> str:
    return article(noun) + noun


def _one(rng: np.random.Generator, *choices: str) -> str:
    return choices[int(rng.integers(len(choices)))]


def _pick(rng: np.random.Generator, choices: Sequence[str]) -> str:
    return choices[int(rng.integers(len(choices)))]
