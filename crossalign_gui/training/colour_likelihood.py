"""Fit what pixels of a thing of each colour are called, `alignment/compact/colour_words.py`: on drawings of the training artists."""

from __future__ import annotations

import numpy as np

from crossalign_gui.alignment.compact import weights
from crossalign_gui.alignment.compact.colour_words import Likelihood
from crossalign_gui.alignment.compact.colours import NAMES, name_pixels
from crossalign_gui.paths import resources
from crossalign_gui.training import concepts, sprites
from crossalign_gui.training.render import OPAQUE
from crossalign_gui.training.styles import recolour

_DRAWINGS = 60  # of each artist and colour


def build(seed: int = 0) -> Likelihood:
    """[11, 11]: row by true colour, column by the name of its pixels. Raises SourceError, AlignmentError."""
    table = weights.load(resources() / "compact" / "compact.safetensors").colours
    rng = np.random.default_rng(seed)
    found = np.zeros((len(NAMES), len(NAMES)))
    for artist in concepts.TRAINING_ARTISTS:
        artwork = sprites.load(artist, 0)
        for row, colour in enumerate(NAMES):
            for concept in rng.choice(artwork.known, _DRAWINGS):
                drawing = recolour(artwork.sprites[int(concept)][0], colour, rng)
                named = name_pixels(drawing[..., :3], table)[drawing[..., 3] > OPAQUE]
                found[row] += named.mean(0) / 255
    return found / found.sum(1, keepdims=True)


if __name__ == "__main__":
    for colour, row in zip(NAMES, build(), strict=True):
        print(f"    ({', '.join(f'{value:.3f}' for value in row)}),  # {colour}")
