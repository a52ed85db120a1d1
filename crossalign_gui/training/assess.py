"""Measure a model on what people accepted, over a project or a data set: by word and by phrase type, with baselines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import measures
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.alignment.protocol import Alignment, Check
from crossalign_gui.domain.geometry import Shape
from crossalign_gui.domain.masks import bounds, rasterise
from crossalign_gui.domain.text import quote
from crossalign_gui.storage.images import content_key, read_pixels
from crossalign_gui.training.ground_truth import Item

BASELINES = ("centre", "uniform", "shuffled")


@dataclass(frozen=True, slots=True)
class Record:
    """One phrase of one image. values: by measure; baselines: the pointing game of each."""

    image: str
    word: str
    types: tuple[str, ...]
    values: dict[str, float]
    baselines: dict[str, float]


def assess(
    engine: Engine, items: Sequence[Item], check: Check, progress: Callable[[Iterable[Item]], Iterable[Item]] = iter
) -> list[Record]:
    """Raises Cancelled, AlignmentError, ImageError."""
    records: list[Record] = []
    for item in progress(items):
        check()
        said = [truth for truth in item.truths if truth.shapes]
        pixels = read_pixels(item.image)
        query = Query(content_key(pixels), pixels, item.caption, tuple(truth.ranges for truth in said))
        alignment = engine.align(query, check)
        places = [alignment.index_of(truth.ranges) for truth in said]
        for number, (truth, place) in enumerate(zip(said, places, strict=True)):
            assert place is not None  # every phrase was asked
            others = [other for other in places if other is not None and other != place]
            other = others[number % len(others)] if others else None
            word = " ".join(quote(item.caption, truth.ranges).casefold().split())
            records.append(_record(alignment, place, other, truth.shapes, str(item.image), word, truth.types))
    return records


def _record(
    alignment: Alignment, place: int, other: int | None, shapes: Sequence[Shape], image: str, word: str, types: tuple[str, ...]
) -> Record:
    boxes = [bounds(shape) for shape in shapes]
    truth = _on_grid(alignment, shapes)
    heat = alignment.heat[place]
    overlaps = measures.best_overlaps(boxes, [proposal.box for proposal in alignment.findings[place].proposals])
    width, height = alignment.size
    values = {
        "pointing": pointing_hit(alignment.raw[place], alignment, boxes),
        "inside": measures.inside_share(heat, truth),
        "pixel_ap": measures.average_precision(heat, truth),
        "box_recall": float(np.mean([overlap >= 0.5 for overlap in overlaps])),
        "iou": float(np.mean(overlaps)),
    }
    baselines = {
        "centre": float(any(box.contains(width / 2, height / 2) for box in boxes)),
        "uniform": pointing_hit(np.zeros_like(heat), alignment, boxes),
    }
    if other is not None:
        baselines["shuffled"] = pointing_hit(alignment.raw[other], alignment, boxes)
    return Record(image, word, types, values, baselines)


def _on_grid(alignment: Alignment, shapes: Sequence[Shape]) -> NDArray[np.bool_]:
    """The cells whose centres lie in a shape; outside of the image nothing does."""
    rows, columns = alignment.grid
    width, height = alignment.size
    mask = np.any([rasterise(shape, (height, width)) for shape in shapes], axis=0)
    y = (alignment.area.y0 + (np.arange(rows) + 0.5) / rows * alignment.area.height).astype(int)
    x = (alignment.area.x0 + (np.arange(columns) + 0.5) / columns * alignment.area.width).astype(int)
    inside = ((y >= 0) & (y < height))[:, None] & ((x >= 0) & (x < width))[None, :]
    return np.asarray(mask[y.clip(0, height - 1)[:, None], x.clip(0, width - 1)[None, :]] & inside, bool)


def summary(records: Sequence[Record]) -> dict[str, Any]:
    """Means with their 95 % intervals: of all, by word and by type."""
    words = {word: [item for item in records if item.word == word] for word in sorted({item.word for item in records})}
    types = {kind: [item for item in records if kind in item.types] for kind in sorted({t for r in records for t in r.types})}
    return {
        **_means(records),
        "words": {word: _means(own) for word, own in words.items()},
        "types": {kind: _means(own) for kind, own in types.items()},
    }


def _means(records: Sequence[Record]) -> dict[str, Any]:
    images = [item.image for item in records]
    result: dict[str, Any] = {"n": len(records), "images": len(set(images))}
    for name in records[0].values if records else ():
        values = [item.values[name] for item in records]
        low, high = measures.interval(values, images)
        result[name] = {"mean": round(float(np.mean(values)), 4), "low": round(low, 4), "high": round(high, 4)}
    for name in BASELINES:
        known = [item.baselines[name] for item in records if name in item.baselines]
        result[name] = round(float(np.mean(known)), 4) if known else None
    return result
