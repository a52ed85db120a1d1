"""Finding a picture by its caption: recall among the pictures of a manifest, and the time of one query."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.alignment.evaluation import Item, read_manifest
from crossalign_gui.benchmarks.timing import timed

_SCENES = 200
_MANY = 100_000
_CAPTIONS = (
    "a red cup left of a dog",
    "an animal and a vehicle",
    "a living thing and a device",
    "A banana, a red apple, a teapot and a spoon",
)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--manifest", type=Path, action="append", default=[], help="retrieve, example, preannotate: pictures with captions"
    )
    parser.add_argument("--kind", help="of these only one kind, such as mosaic")


def measure(options: argparse.Namespace, model: str = "compact") -> dict[str, Any]:
    """Without manifests, 200 scenes by artists who were never trained on (needs the extra `train`)."""
    from crossalign_gui.alignment.registry import load_backend

    backend: Any = load_backend(model)
    result: dict[str, Any] = {"model": f"{model} {backend.revision}"}
    if options.manifest:
        for manifest in options.manifest:
            result |= _recall(backend, manifest, options.kind)
    else:
        with tempfile.TemporaryDirectory() as folder:
            result |= _recall(backend, held_out(Path(folder)))
    result[f"query among {_MANY} images"] = _speed(backend)
    return result


def held_out(folder: Path, artists: Sequence[str] = (), seed: int = 1) -> Path:
    """The manifest of scenes of all kinds, in equal parts by each artist (none: those of the test)."""
    from crossalign_gui.training import concepts, manifest

    chosen = list(artists or concepts.TEST_ARTISTS)
    each = -(-_SCENES // (len(chosen) * len(manifest.KINDS)))
    manifest.write(folder, chosen, manifest.KINDS, each, seed, 448)
    path = folder / "manifest.jsonl"
    lines = path.read_text("utf-8").splitlines()
    while len(lines) > _SCENES:  # of the last artist and kind
        lines.pop()
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _recall(backend: Any, manifest: Path, only: str | None = None) -> dict[str, Any]:
    """By kind, each among all pictures of the manifest, or among those of one kind: by the captions as they are written, and by
    those of only the things that are there, where some name others."""
    from crossalign_gui.alignment.protocol import AlignmentError, never_cancelled
    from crossalign_gui.alignment.ranking import rank_of, summarise
    from crossalign_gui.storage.images import read_pixels

    items = [item for item in read_manifest(manifest) if only in (None, item.kind)]
    start = time.perf_counter()
    vectors = np.stack(
        [backend.image_vector(backend.encode_image(read_pixels(item.image), "", never_cancelled)) for item in items]
    )
    seconds = time.perf_counter() - start
    ranks: dict[str, list[int]] = {}
    for place, item in enumerate(items):
        for which, caption in {"": item.caption, ", of what is there": _of_what_is_there(item)}.items():
            try:
                rank = rank_of(backend.match_caption(vectors, caption), place)
            except AlignmentError:
                rank = len(items)
            for kind in ("all", item.kind):
                ranks.setdefault(kind + which, []).append(rank)
    found = {}
    for kind, values in ranks.items():
        recall = summarise(values, len(items))
        at = ", ".join(f"recall@{k} {share:.3f}" for k, share in recall.at)
        found[f"{kind}: {recall.queries} captions"] = f"{at}, median rank {recall.median_rank:g} of {recall.among}"
    found["encoding, images a second"] = f"{len(items) / seconds:.1f}"
    return {str(manifest.parent.name): found}


def _of_what_is_there(item: Item) -> str:
    """The caption itself where all that it names is there, so that its relations stay."""
    from crossalign_gui.training.grammar import article

    names = [item.caption[target.ranges[0][0] : target.ranges[-1][1]] for target in item.targets if target.boxes]
    if len(names) == len(item.targets):
        return item.caption
    return ", ".join(f"{article(name)}{name}" for name in names)


def _speed(backend: Any) -> dict[str, Any]:
    """Vectors of the sample pictures many times over."""
    from crossalign_gui.alignment.protocol import never_cancelled
    from crossalign_gui.paths import resources
    from crossalign_gui.storage.images import find_images, read_pixels

    paths = find_images(resources() / "samples")
    rows = np.stack([backend.image_vector(backend.encode_image(read_pixels(path), "", never_cancelled)) for path in paths])
    rng = np.random.default_rng(0)
    vectors = np.asfortranarray(rows[rng.integers(0, len(rows), _MANY)])
    found: dict[str, Any] = {"megabytes": round(vectors.nbytes / 1e6), "bytes for each image": rows[0].nbytes}
    for caption in _CAPTIONS:
        found[caption] = timed(lambda text=caption: backend.match_caption(vectors, text))  # type: ignore[misc]
    found["like an image"] = timed(lambda: backend.match_example(vectors, rows[0]))
    return found
