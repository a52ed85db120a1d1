"""Finding pictures by the box of a thing: the share of the first ones that show such a thing too, for every word of a manifest."""

from __future__ import annotations

import argparse
from collections import defaultdict
from typing import Any

import numpy as np

from crossalign_gui.alignment.evaluation import Item, read_manifest
from crossalign_gui.domain.geometry import Box

_FIRST = (1, 5)
_KIND = "thing"


def measure(options: argparse.Namespace, model: str = "compact") -> dict[str, Any]:
    """--manifest: pictures with captions, one of each; --kind: only those of this kind (thing)."""
    from crossalign_gui.alignment.registry import load_backend

    backend: Any = load_backend(model)
    found: dict[str, Any] = {"model": f"{model} {backend.revision}"}
    for manifest in options.manifest:
        items = [item for item in read_manifest(manifest) if item.kind == (options.kind or _KIND)]
        found[manifest.parent.name] = alike(backend, items) if items else "no picture of this kind"
    return found if options.manifest else found | {"left out": "it needs --manifest"}


def alike(backend: Any, items: list[Item]) -> dict[str, Any]:
    """Means over words, each word a mean over its pictures. In every picture the largest box of the word is the example, and all
    other pictures are ranked. `as many as there are`: among the first R, where R other pictures show the word."""
    from crossalign_gui.alignment.protocol import never_cancelled
    from crossalign_gui.storage.images import read_pixels

    rows, examples = [], []
    largest = [_largest(item) for item in items]
    for item, boxes in zip(items, largest, strict=True):
        state = backend.encode_image(read_pixels(item.image), "", never_cancelled)
        rows.append(backend.image_vector(state))
        examples.append({word: backend.image_vector(state, box) for word, box in boxes.items()})
    vectors = np.stack(rows)
    right: dict[str, list[list[float]]] = defaultdict(list)
    for own, vectors_of_boxes in enumerate(examples):
        for word, vector in vectors_of_boxes.items():
            shows = np.array([word in boxes for place, boxes in enumerate(largest) if place != own])
            if shows.any():
                scores = np.delete(backend.match_example(vectors, vector), own)
                ranked = shows[np.argsort(-scores, kind="stable")]
                shares = [ranked[: min(first, shows.sum())].mean() for first in (*_FIRST, len(shows))]
                right[word].append([*map(float, shares), float(shows.mean())])
    means = {word: np.mean(values, axis=0) for word, values in right.items()}
    total = np.mean(list(means.values()), axis=0)
    names = (*(f"of the first {first}" if first > 1 else "the first" for first in _FIRST), "as many as there are", "by chance")
    worst = sorted(means, key=lambda word: float(means[word][2]))[:8]
    return {
        "pictures": len(items), "words": len(means), "examples": sum(map(len, right.values())),
        **{name: round(float(share), 3) for name, share in zip(names, total, strict=True)},
        "worst words": ", ".join(f"{word} {means[word][2]:.2f}" for word in worst),
    }  # fmt: skip


def _largest(item: Item) -> dict[str, Box]:
    """The largest box of each word of the caption that has boxes."""
    found = {}
    for target in item.targets:
        if target.boxes:
            (start, end), *_ = target.ranges
            found[item.caption[start:end]] = max(target.boxes, key=lambda box: box.area)
    return found
