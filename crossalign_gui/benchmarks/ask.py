"""Questions: exact match on scenes of held-out artists, and presence on photographs with true boxes."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from crossalign_gui.alignment.compact.lexicon import Lexicon
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.evaluation import Item, read_manifest


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--photos", "--photographs", dest="photographs", type=_manifest, metavar="FOLDER",
        help="ask, caption, masks: photographs with true boxes: a folder with manifest.jsonl, or an evaluation manifest",
    )  # fmt: skip
    parser.add_argument("--count", type=int, default=40, help="ask, caption: scenes of each artist")
    parser.add_argument("--artists", nargs="+", default=[], help="ask, caption: instead of the held-out ones")


def _manifest(text: str) -> Path:
    path = Path(text)
    return path / "manifest.jsonl" if path.is_dir() else path


def measure(options: argparse.Namespace, seed: int = 1, model: str = "compact") -> dict[str, Any]:
    """On scenes of artists that were never trained on, and on photographs where a manifest of them is given."""
    photographs, artists, count = options.photographs, options.artists, options.count
    from crossalign_gui.alignment.registry import load_backend

    engine = Engine(lambda: load_backend(model))
    result: dict[str, Any] = {
        "scenes": _scenes(engine, "plain", artists, count, seed),
        "stacked": _scenes(engine, "stacked", artists, count, seed),
    }
    if photographs is not None:
        result["photographs"] = _photographs(engine, photographs)
    return result


def _scenes(engine: Engine, kind: str, artists: Sequence[str], count: int, seed: int) -> dict[str, Any]:
    """kind: plain or stacked."""
    from crossalign_gui.training import concepts, quiz, sprites

    make = quiz.make if kind == "plain" else quiz.make_stacked
    answered: list[tuple[str, bool, str]] = []
    wrong: list[str] = []
    for artist in artists or concepts.TEST_ARTISTS:
        artwork = sprites.load(artist, 0)
        for number in range(count):
            scene, asked = make(np.random.default_rng([seed, number, *artist.encode()]), artwork)
            for item in asked:
                answer = engine.align(Query(f"{kind}{artist}{number}", scene.pixels, item.question)).answer
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
    """'Is there a ...?' for every label of a picture, and for as many that are not in it: those that the manifest says are
    not (a phrase without boxes), then labels of other pictures of its kind that share no meaning with its own."""
    from crossalign_gui.storage.images import read_pixels
    from crossalign_gui.training.grammar import article

    items = read_manifest(manifest)
    labels = {kind: sorted({label for item in items if item.kind == kind for label in _labels(item, True)})
              for kind in {item.kind for item in items}}  # fmt: skip
    answered = []
    for number, item in enumerate(items):
        pixels = read_pixels(item.image)
        present = _labels(item, True)
        absent = _labels(item, False)
        others = [label for label in labels[item.kind] if not _share_meaning(label, [*present, *absent])]
        more = np.random.default_rng(number).permutation(len(others))[: max(0, len(present) - len(absent))]
        for label, truth in [(label, "yes") for label in present] + [
            (label, "no") for label in [*absent, *(others[place] for place in more)]
        ]:
            query = Query(str(item.image), pixels, f"Is there {article(label)}{label} in the picture?")
            answered.append((item.kind, engine.align(query).answer == truth, truth))
    found = {truth: [right for _, right, true in answered if true == truth] for truth in ("yes", "no")}
    shares = {f"exact_match_of_{truth}": round(sum(right) / max(1, len(right)), 3) for truth, right in found.items()}
    return {**_summary(answered), **shares}


def _labels(item: Item, present: bool) -> list[str]:
    texts = [item.caption[t.ranges[0][0] : t.ranges[-1][1]] for t in item.targets if bool(t.boxes) is present]
    return list(dict.fromkeys(texts))


def _share_meaning(label: str, others: Sequence[str]) -> bool:
    units = _units(label)
    return any(label == other or units & _units(other) for other in others)


@cache
def _units(label: str) -> frozenset[int]:
    entry = _lexicon().lookup(label)
    return frozenset(unit for unit, _ in entry.units) if entry is not None else frozenset()


@cache
def _lexicon() -> Lexicon:
    return Lexicon.load()
