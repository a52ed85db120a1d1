"""Measure a model on pictures with true boxes: pointing game, presence, proposals, and baselines.

The pointing game is Zhang et al., "Top-down neural attention by excitation backprop", ECCV 2016, section 5.1, without
its tolerance margin: the peak must lie inside a true box; ties count as the part of them that does.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import literature
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.alignment.protocol import Alignment, AlignmentError
from crossalign_gui.domain.document import Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.messages import message

Read = Callable[[Path], tuple[str, NDArray[np.uint8]]]
"""A path to (content key, pixels)."""


class ManifestError(Exception):
    """A manifest that cannot be used; the text names the line."""


@dataclass(frozen=True, slots=True)
class Target:
    ranges: Ranges
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Item:
    image: Path
    caption: str
    targets: tuple[Target, ...]
    kind: str


@dataclass(slots=True)
class _Tally:
    pointing: list[float] = field(default_factory=list)
    centre: list[float] = field(default_factory=list)
    uniform: list[float] = field(default_factory=list)
    shuffled: list[float] = field(default_factory=list)
    present: list[float] = field(default_factory=list)
    absent: list[float] = field(default_factory=list)
    recalled: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    answers: list[literature.Answer] = field(default_factory=list)


def read_manifest(path: Path) -> list[Item]:
    """JSON lines: image (relative to the file), caption, spans of {start, end, boxes}, kind.

    Raises OSError and ManifestError.
    """
    items = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            caption = str(value["caption"])
            targets = tuple(_target(span, caption) for span in value["spans"])
            items.append(Item(path.parent / value["image"], caption, targets, str(value.get("kind", "all"))))
        except (ValueError, KeyError, TypeError) as error:
            raise ManifestError(message("{}, line {}: {!r}", path.name, number, error)) from error
    return items


def _target(span: dict[str, Any], caption: str) -> Target:
    start, end = int(span["start"]), int(span["end"])
    if not 0 <= start < end <= len(caption):
        raise ValueError(f"the range [{start}, {end}) is not inside the caption")
    return Target(((start, end),), tuple(Box(*map(float, box)) for box in span.get("boxes", ())))


def evaluate(
    engine: Engine, items: Sequence[Item], read: Read, progress: Callable[[Iterable[Item]], Iterable[Item]] = iter
) -> dict[str, Any]:
    """The measures over all items and, under `kinds`, over each kind. Undefined ones are None.

    pointing, centre, uniform, shuffled: fractions over the spans with boxes. absent_auroc: of the presence score of
    spans with boxes against those without. box_recall: fraction of true boxes that a proposal of their span meets
    with IoU >= 0.5. n: spans with boxes. ms_per_image: median time of encoding and aligning. protocols: what published tables hold.
    left_out: items that were not answered, with the reason; they are in no measure. Raises AlignmentError where the model cannot be
    loaded or answers nothing, and what `read` raises besides.
    """
    tallies: dict[str, _Tally] = {}
    left_out: list[str] = []
    last: tuple[NDArray[np.float32], Alignment] | None = None
    engine.backend  # noqa: B018 (loads it: what fails now fails for all)
    for item in progress(items):
        try:
            key, pixels = read(item.image)
            start = time.perf_counter()
            alignment = engine.align(Query(key, pixels, item.caption, tuple(t.ranges for t in item.targets)))
        except AlignmentError as error:
            left_out.append(f"{item.image.name}: {error}")
            continue
        seconds = time.perf_counter() - start
        for tally in (tallies.setdefault("", _Tally()), tallies.setdefault(item.kind, _Tally())):
            tally.seconds.append(seconds)
            _count(tally, item, alignment, last)
        last = (alignment.heat[-1] if len(alignment.heat) else np.zeros((1, 1), np.float32), alignment)
    if not tallies:
        raise AlignmentError(left_out[0] if left_out else message("The manifest holds no image"))
    total = _summary(tallies.pop(""))
    return {**total, "left_out": left_out, "kinds": {kind: _summary(tally) for kind, tally in sorted(tallies.items())}}


def _count(tally: _Tally, item: Item, alignment: Alignment, last: tuple[NDArray[np.float32], Alignment] | None) -> None:
    width, height = alignment.size
    indices = [alignment.index_of(target.ranges) for target in item.targets]
    for number, (target, index) in enumerate(zip(item.targets, indices, strict=True)):
        assert index is not None  # every target was asked
        prediction = alignment.predictions[index]
        tally.answers.append(literature.answer_to_boxes(target.boxes, alignment, index))
        score = 0.0 if math.isnan(prediction.score) else prediction.score
        if not target.boxes:
            tally.absent.append(score)
            continue
        tally.present.append(score)
        tally.pointing.append(pointing_hit(alignment.raw[index], alignment, target.boxes))
        tally.centre.append(float(any(box.contains(width / 2, height / 2) for box in target.boxes)))
        tally.uniform.append(_covered(target.boxes, width, height))
        others = [i for i in indices if i is not None and i != index]
        if others:
            other = alignment.raw[others[(number + 1) % len(others)]]
            tally.shuffled.append(pointing_hit(other, alignment, target.boxes))
        elif last is not None:
            tally.shuffled.append(pointing_hit(last[0], alignment, target.boxes))
        tally.recalled += [
            float(any(box.iou(proposal.box) >= 0.5 for proposal in prediction.proposals)) for box in target.boxes
        ]


def _covered(boxes: Sequence[Box], width: int, height: int) -> float:
    mask = np.zeros((height, width), bool)
    for box in boxes:
        part = box.clipped(width, height)
        mask[round(part.y0) : round(part.y1), round(part.x0) : round(part.x1)] = True
    return float(mask.mean())


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float | None:
    """Probability that a positive scores above a negative, ties as one half; None without one of them."""
    if not positive or not negative:
        return None
    order = np.sort(np.asarray(negative))
    below = np.searchsorted(order, positive, "left")
    through = np.searchsorted(order, positive, "right")
    return float((below + through).mean() / 2 / len(order))


def _summary(tally: _Tally) -> dict[str, Any]:
    def mean(values: list[float]) -> float | None:
        return round(float(np.mean(values)), 4) if values else None

    area = auroc(tally.present, tally.absent)
    return {
        "pointing": mean(tally.pointing),
        "centre": mean(tally.centre),
        "uniform": mean(tally.uniform),
        "shuffled": mean(tally.shuffled),
        "absent_auroc": None if area is None else round(area, 4),
        "box_recall": mean(tally.recalled),
        "protocols": {row.name: row.to_json() for row in literature.rows(tally.answers)},
        "n": len(tally.pointing),
        "ms_per_image": round(1000 * float(np.median(tally.seconds)), 1),
    }
