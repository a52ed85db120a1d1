"""Does a model with its real weights do here what it should? Two photographs of the samples, words with known places."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import (
    Alignment,
    AlignmentError,
    Backend,
    Captioner,
    MaskRefiner,
    Prompt,
    never_cancelled,
)
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds

Read = Callable[[str], tuple[str, NDArray[np.uint8]]]
"""The name of a sample to its key and pixels [H, W, 3]."""


@dataclass(frozen=True, slots=True)
class Case:
    """A sample, a caption, and where some of its words are, in image pixels."""

    file: str
    caption: str
    boxes: dict[str, Box]
    question: str


CASES = (
    Case(
        "astronaut.jpg",
        "a woman next to a flag, a space shuttle and a helmet",
        {
            "woman": Box(25, 15, 360, 512), "flag": Box(0, 0, 115, 512), "space shuttle": Box(355, 0, 457, 290),
            "helmet": Box(280, 340, 512, 512),
        },
        "what colour is the suit?",
    ),
    Case(
        "coffee.jpg",
        "a cup of coffee on a plate with a spoon",
        {"cup": Box(170, 18, 410, 310), "plate": Box(75, 60, 480, 390), "spoon": Box(320, 65, 428, 328)},
        "what is in the cup?",
    ),
)  # fmt: skip


def check_aligning(backend: Backend, read: Read) -> dict[str, Any]:
    """For each word whether the strongest place lies in its box, and the overlap of the best proposal. failed: what was not answered,
    with the reason; such words are not found. Raises AlignmentError where nothing was answered."""
    engine = Engine(lambda: backend)
    words, extra = [], {}
    seconds = []
    failed: list[str] = []
    for case in CASES:
        key, pixels = read(case.file)
        places = {word: _place(case.caption, word) for word in case.boxes}
        start = time.perf_counter()
        alignment: Alignment | None = None
        with _told(failed, case.file):
            alignment = engine.align(Query(key, pixels, case.caption, tuple(places.values())))
        if alignment is not None:
            seconds.append(time.perf_counter() - start)
        for word, ranges in places.items():
            if alignment is None:
                words.append(
                    {"image": case.file, "word": word, "found": False, "score": None, "points_right": False, "best_iou": 0.0}
                )
                continue
            index = alignment.index_of(ranges)
            assert index is not None
            prediction, box = alignment.predictions[index], case.boxes[word]
            best = max((item.box.iou(box) for item in prediction.proposals), default=0.0)
            words.append(
                {
                    "image": case.file, "word": word, "found": prediction.found, "score": _number(prediction.score),
                    "points_right": prediction.peak is not None and box.contains(*prediction.peak), "best_iou": round(best, 2),
                }
            )  # fmt: skip
        if "vqa" in backend.capabilities:
            with _told(failed, case.question):
                extra[case.question] = engine.align(Query(key, pixels, case.question)).answer
        if isinstance(backend, Captioner):
            with _told(failed, f"caption of {case.file}"):
                extra[f"caption of {case.file}"] = engine.write_caption(Query(key, pixels, ""))
    if not seconds:
        raise AlignmentError(failed[0])
    right = sum(bool(item["points_right"]) for item in words)
    return {
        "model": backend.id, "revision": backend.revision, "device": backend.device, "words": words, "right": right,
        "asked": len(words), "seconds_per_image": round(sum(seconds) / len(seconds), 2), "texts": extra,
        "failed": failed,
    }  # fmt: skip


@contextmanager
def _told(failed: list[str], what: str) -> Iterator[None]:
    """One answer that cannot be read is no reason to say nothing of the others."""
    try:
        yield
    except AlignmentError as error:
        failed.append(f"{what}: {error}")


def check_refining(refiner: MaskRefiner, read: Read) -> dict[str, Any]:
    """For each thing whether the mask of its box fits the box again."""
    words, seconds = [], []
    for case in CASES:
        key, pixels = read(case.file)
        start = time.perf_counter()
        state = refiner.encode_image(pixels, key, never_cancelled)
        for word, box in case.boxes.items():
            found = refiner.refine(state, Prompt(box), never_cancelled)
            iou = bounds(found.mask).iou(box) if found.mask is not None else 0.0
            words.append(
                {
                    "image": case.file, "word": word, "found": True, "score": _number(found.score), "points_right": iou > 0.6,
                    "best_iou": round(iou, 2),
                }
            )  # fmt: skip
        seconds.append(time.perf_counter() - start)
    right = sum(bool(item["points_right"]) for item in words)
    return {
        "model": refiner.id, "revision": refiner.revision, "device": refiner.device, "words": words, "right": right,
        "asked": len(words), "seconds_per_image": round(sum(seconds) / len(seconds), 2), "texts": {}, "failed": [],
    }  # fmt: skip


def _place(caption: str, word: str) -> Ranges:
    start = caption.index(word)
    return ((start, start + len(word)),)


def _number(value: float) -> float | None:
    return None if value != value else round(value, 3)
