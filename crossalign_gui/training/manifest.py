"""Scenes of artists that were never trained on, as an evaluation manifest.

python -m crossalign_gui.training.manifest FOLDER --artists openmoji fluent-emoji --count 100
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from crossalign_gui.training import backgrounds, concepts, grammar, sprites
from crossalign_gui.training.render import Freedom, Scene, Thing, compose
from crossalign_gui.training.styles import COLOURS, recolour

KINDS = ("artist", "colour", "relation")
_APART = Freedom(keeps=0.98, shadow=0.0, outside=0.0)
_SIDES = {"left": (0.2, 0.5), "right": (0.8, 0.5), "above": (0.5, 0.2), "below": (0.5, 0.8)}


def make(kind: str, rng: np.random.Generator, artwork: sprites.Artwork, side: int) -> tuple[Scene, grammar.Captioned]:
    """One scene and its caption."""
    known = concepts.load()
    while True:
        if kind == "artist":
            chosen = [int(c) for c in rng.choice(artwork.known, int(rng.integers(2, 6)), replace=False)]
            things = [Thing(c, artwork.sprites[c][0], rng.uniform(0.15, 0.4)) for c in chosen]
            scene = _render(things, rng, side)
            if scene.objects:
                absent = [int(c) for c in rng.choice(artwork.known, 2, replace=False) if int(c) not in chosen]
                return scene, grammar.listing(rng, scene.objects, absent, known)
        elif kind == "colour":
            concept = int(rng.choice(artwork.known))
            sprite = artwork.sprites[concept][0]
            colours = [str(name) for name in rng.choice(COLOURS, 2, replace=False)]
            things = [Thing(concept, recolour(sprite, name, rng), rng.uniform(0.2, 0.38), colour=name) for name in colours]
            scene = _render(things, rng, side)
            if len(scene.objects) == 2:
                return scene, grammar.coloured(rng, scene.objects, known)
        else:
            concept, other = (int(c) for c in rng.choice(artwork.known, 2, replace=False))
            predicate = str(rng.choice(list(_SIDES)))
            opposite = {"left": "right", "right": "left", "above": "below", "below": "above"}[predicate]
            scale = rng.uniform(0.18, 0.27)
            things = [
                Thing(concept, artwork.sprites[concept][0], scale, _near(rng, _SIDES[predicate])),
                Thing(other, artwork.sprites[other][0], rng.uniform(0.2, 0.3), _near(rng, (0.5, 0.5))),
                Thing(concept, artwork.sprites[concept][0], scale, _near(rng, _SIDES[opposite])),
            ]
            scene = _render(things, rng, side, sort=False)
            if len(scene.objects) == 3:
                wanted, reference, _ = scene.objects
                return scene, grammar.related(rng, wanted, predicate, reference, known)


def _near(rng: np.random.Generator, place: tuple[float, float]) -> tuple[float, float]:
    x, y = (float(value) for value in rng.normal(place, 0.04))
    return x, y


def _render(things: Sequence[Thing], rng: np.random.Generator, side: int, *, sort: bool = True) -> Scene:
    if sort:
        things = sorted(things, key=lambda thing: -thing.scale)
    return compose(backgrounds.calm(rng, side, side), things, rng, _APART)


def write(folder: Path, artists: Sequence[str], kinds: Sequence[str], count: int, seed: int, side: int) -> int:
    """`count` scenes of each kind by each artist; how many in all. Raises OSError, SourceError."""
    (folder / "img").mkdir(parents=True, exist_ok=True)
    lines = []
    for artist in artists:
        artwork = sprites.load(artist, 0)
        for kind in kinds:
            for number in range(count):
                rng = np.random.default_rng([seed, number, *kind.encode(), *artist.encode()])
                scene, captioned = make(kind, rng, artwork, side)
                name = f"img/{artist}-{kind}-{number:04d}.png"
                Image.fromarray(scene.pixels).save(folder / name)
                lines.append(json.dumps(_row(name, captioned, kind)))
    (folder / "manifest.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    return len(lines)


def _row(image: str, captioned: grammar.Captioned, kind: str) -> dict[str, Any]:
    spans = [{"start": s.start, "end": s.end, "boxes": [[b.x0, b.y0, b.x1, b.y1] for b in s.boxes]} for s in captioned.said]
    return {"image": image, "caption": captioned.text, "spans": spans, "kind": kind}


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--artists", nargs="+", default=list(concepts.TEST_ARTISTS))
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=448)
    options = parser.parse_args(argv)
    print(write(options.folder, options.artists, options.kinds, options.count, options.seed, options.size))
    return 0


if __name__ == "__main__":
    sys.exit(main())
