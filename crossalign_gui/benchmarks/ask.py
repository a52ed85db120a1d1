"""Questions: exact match on scenes of held-out artists, and presence on photographs with true boxes."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.alignment.engine import Engine, Query


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--photographs", type=Path, metavar="MANIFEST", help="ask, caption: an evaluation manifest")
    parser.add_argument("--count", type=int, default=40, help="ask, caption: scenes of each artist")
    parser.add_argument("--artists", nargs="+", default=[], help="ask, caption: instead of the held-out ones")


def measure(options: argparse.Namespace, seed: int = 1, model: str = "compact") -> dict[str, Any]:
    """On scenes of artists that were never trained on, and on photographs where a manifest of them is given."""
    photographs, artists, count = options.photographs, options.artists, options.count
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend(model))
    result: dict[str, Any] = {"scenes": _scenes(engine, artists, count, seed)}
    if photographs is not None:
        result["photographs"] = _photographs(engine, photographs)
    return result


def _scenes(engine: Engine, artists: Sequence[str], count: int, seed: int) -> dict[str, Any]:
    from crossalign_gui.training import concepts, quiz, sprites

    answered: list[tuple[str, bool, str]] = []
    wrong: list[str] = []
    for artist in artists or concepts.TEST_ARTISTS:
        artwork = sprites.load(artist, 0)
        for number in range(count):
            scene, asked = quiz.make(np.random.default_rng([seed, number, *artist.encode()]), artwork)
            for item in asked:
                answer = engine.align(Query(f"{artist}{number}", scene.pixels, item.question)).answer
                answered.append((item.kind, answer in item.answers, item.answers[0]))
                if answer not in item.answers:
                    wrong.append(f"{item.question} {answer or 'declined'}, not {item.answers[0]}")
    return {**_summary(answered), "wrong": wrong}


def _summary(answered: Sequence[tuple[str, bool, str]]) -> dict[str, Any]:
    """answered: (kind, right, true answer). The baseline always gives its kind's most frequent true answer."""
    kinds: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for kind, right, truth in answered:
        kinds[kind].append((right, truth))
    majority = {kind: Counter(truth for _, truth in items).most_common(1)[0][1] for kind, items in kinds.items()}
    total = len(answered)
    return {
        "exact_match": round(sum(right for _, right, _ in answered) / total, 3),
        "majority_answer": round(sum(majority.values()) / total, 3),
        "questions": total,
        "kinds": {
            kind: {
                "exact_match": round(sum(right for right, _ in items) / len(items), 3),
                "majority_answer": round(majority[kind] / len(items), 3),
                "questions": len(items),
            }
            for kind, items in sorted(kinds.items())
        },
    }


def _photographs(engine: Engine, manifest: Path) -> dict[str, Any]:
    """'Is there a ...?' for every phrase of the captions; those without boxes are not there."""
    from crossalign_gui.alignment.evaluation import read_manifest
    from crossalign_gui.storage.images import read_pixels

    answered = []
    for item in read_manifest(manifest):
        pixels = read_pixels(item.image)
        for target in item.targets:
            start, end = target.ranges[0][0], target.ranges[-1][1]
            query = Query(str(item.image), pixels, f"Is there a {item.caption[start:end]} in the picture?")
            truth = "yes" if target.boxes else "no"
            answered.append(
                (f"{item.kind}, {'present' if target.boxes else 'absent'}", engine.align(query).answer == truth, truth)
            )
    return _summary(answered)
