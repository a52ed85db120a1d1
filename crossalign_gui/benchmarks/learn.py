"""How many corrected links it takes: pictures with nouns that the bundled model never learned, by artists that it never saw.

The new nouns are people, bodies and signs, which the training list leaves out, drawn by the four held-out artists; half of the
things in these scenes are known ones, whose links are learned from too. Each seed draws its own training and test images from
one pool, with no image in both. The old domain are the held-out scenes of `training.manifest`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from statistics import mean, stdev
from typing import Any

import numpy as np

from crossalign_gui.alignment.adaptation import Correction, Encoded, learn
from crossalign_gui.alignment.adapter import Adapter
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.training import backgrounds, concepts, grammar, manifest, sprites
from crossalign_gui.training.render import Freedom, Thing, compose

LINKS = (0, 5, 20, 50, 200)
SEEDS = 5
NOUNS = (
    "goblin", "ogre", "lungs", "anatomical-heart", "bow-and-arrow", "biohazard", "astronaut", "firefighter", "detective",
    "guard", "construction-worker", "clown-face", "footprints", "collision", "handshake", "chequered-flag", "fleur-de-lis",
    "trident-emblem", "infinity", "menorah", "snowboarder", "judge", "troll", "nail-polish",
)  # fmt: skip
_SPOKEN = {"clown-face": "clown", "trident-emblem": "trident"}
_TRAINING, _TEST, _OLD, _SIDE = 85, 50, 60, 448


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    query: Query
    said: tuple[grammar.GroundedPhrase, ...]
    new: frozenset[int]
    """Places in `said` of the new nouns."""


def measure() -> dict[str, Any]:
    """The pointing game by the number of links; "new" counts the new nouns only, "known" the others of these scenes."""
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend("compact", "cpu"), cache_bytes=4 * 2**30)
    pool = [shifted(number) for number in range(_TRAINING + _TEST)]
    old = _old()
    studied: dict[int, Encoded] = {}
    seconds: list[float] = []
    rows: dict[int, list[tuple[float, float, float]]] = {count: [] for count in LINKS}
    for seed in range(SEEDS):
        order = [int(i) for i in np.random.default_rng(seed).permutation(len(pool))]
        test, training = order[:_TEST], order[_TEST:]
        for count in LINKS:
            adapter, took = _lesson(engine, [(number, pool[number]) for number in training], count, studied)
            if count == max(LINKS):
                seconds.append(took)
            engine.use_adapter(adapter)
            hits = [_hits(engine, pool[number]) for number in test]
            before = [_hits(engine, picture) for picture in old]
            rows[count].append((_mean(hits, True), _mean(hits, False), _mean(before, False)))
    return {
        "new nouns": len(NOUNS),
        "seconds to learn from 200 links": f"{mean(seconds):.2f} (at most {max(seconds):.2f})",
        "pointing by links": {
            str(count): {
                name: _figure([row[place] for row in rows[count]]) for place, name in enumerate(("new", "known", "old"))
            }
            for count in LINKS
        },
    }


def _figure(values: Sequence[float]) -> str:
    return f"{mean(values):.3f} ± {stdev(values):.3f}"


def _mean(hits: Sequence[tuple[list[float], list[float]]], new: bool) -> float:
    return float(np.mean([value for pair in hits for value in pair[0 if new else 1]]))


def _lesson(
    engine: Engine, training: Sequence[tuple[int, Picture]], count: int, studied: dict[int, Encoded]
) -> tuple[Adapter | None, float]:
    """Learned from the first `count` links of these images."""
    taken: list[Encoded] = []
    left = count
    for number, picture in training:
        if left <= 0:
            break
        if number not in studied:
            said = [Correction(((s.start, s.end),), s.boxes, ()) for s in picture.said if s.boxes]
            studied[number] = engine.study(picture.query, said)
        whole = studied[number]
        examples = whole.examples[:left]
        left -= len(examples)
        taken.append(Encoded(whole.vectors, whole.size, examples))
    if not taken:
        return None, 0.0
    backend = engine.backend
    start = time.perf_counter()
    lesson = learn(taken, backend.id, backend.revision, "benchmark", "")
    return lesson.adapter, time.perf_counter() - start


def _hits(engine: Engine, picture: Picture) -> tuple[list[float], list[float]]:
    """Of the new nouns, of the others."""
    ranges = [((said.start, said.end),) for said in picture.said]
    alignment = engine.align(Query(picture.query.key, picture.query.pixels, picture.query.caption, tuple(ranges)))
    found: tuple[list[float], list[float]] = ([], [])
    for place, said in enumerate(picture.said):
        index = alignment.index_of(ranges[place])
        if said.boxes and index is not None:
            found[0 if place in picture.new else 1].append(pointing_hit(alignment.raw[index], alignment, said.boxes))
    return found


def shifted(number: int) -> Picture:
    """Two to four things, each a new noun or a known one."""
    known = concepts.load()
    every = (*known, *(concepts.Concept(noun, _spoken(noun), (noun,)) for noun in NOUNS))
    rng = np.random.default_rng([2026, number])
    while True:
        artist = str(rng.choice(concepts.TEST_ARTISTS))
        artwork = _artwork(artist)
        drawn = _drawn(artist)
        things = []
        for _ in range(int(rng.integers(2, 5))):
            if rng.random() < 0.5:
                noun = int(rng.choice(list(drawn)))
                things.append(Thing(len(known) + noun, drawn[noun], rng.uniform(0.15, 0.4)))
            else:
                concept = int(rng.choice(artwork.known))
                things.append(Thing(concept, artwork.sprites[concept][0], rng.uniform(0.15, 0.4)))
        things.sort(key=lambda thing: -thing.scale)
        calm = backgrounds.calm(rng, _SIDE, _SIDE)
        scene = compose(calm, things, rng, Freedom(keeps=0.98, shadow=0.0, outside=0.0))
        if scene.objects:
            captioned = grammar.listing(rng, scene.objects, [], every)
            spoken = {_spoken(noun) for noun in NOUNS}
            new = {
                place for place, said in enumerate(captioned.said) if captioned.text[said.start : said.end].lower() in spoken
            }
            return Picture(Query(f"new-{number}", scene.pixels, captioned.text), captioned.said, frozenset(new))


def _old() -> list[Picture]:
    found = []
    for number in range(_OLD):
        artist = concepts.TEST_ARTISTS[number % len(concepts.TEST_ARTISTS)]
        rng = np.random.default_rng([5, number, *artist.encode()])
        scene, captioned = manifest.make(manifest.KINDS[number % 3], rng, _artwork(artist), _SIDE)
        found.append(Picture(Query(f"old-{number}", scene.pixels, captioned.text), captioned.said, frozenset()))
    return found


def _spoken(noun: str) -> str:
    return _SPOKEN.get(noun, noun.replace("-", " "))


@cache
def _drawn(artist: str) -> dict[int, sprites.Sprite]:
    """The new nouns that an artist has drawn."""
    icons = concepts.icons(artist)
    pictures = {place: sprites.rasterise(*icons[noun]) for place, noun in enumerate(NOUNS) if noun in icons}
    return {place: picture for place, picture in pictures.items() if picture is not None}


@cache
def _artwork(artist: str) -> sprites.Artwork:
    return sprites.load(artist, 0)
