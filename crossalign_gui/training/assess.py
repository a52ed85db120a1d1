"""Measure a model on what people accepted, over a project or a data set: by word and by phrase type, with baselines."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment import literature, measures
from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.literature import Answer
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.alignment.protocol import Alignment, AlignmentError, Check
from crossalign_gui.domain.geometry import Box, Shape
from crossalign_gui.domain.masks import bounds, rasterise
from crossalign_gui.domain.messages import message
from crossalign_gui.domain.text import quote
from crossalign_gui.domain.truth import Truth
from crossalign_gui.storage.images import ImageError, content_key, read_pixels
from crossalign_gui.training.ground_truth import Item

MEASURES = ("pointing", "inside", "pixel_ap", "box_recall", "iou")
"""All in [0, 1], the higher the better. The pointing game; mean heat inside over inside and outside; average precision of
cells; true boxes that a proposal overlaps by half; mean overlap with the best proposal."""
BASELINES = ("centre", "uniform", "shuffled")
"""What needs no model, or not for this phrase. Centre: heat falls off from the middle of the image, and one box of half its
sides stands there. Uniform: heat is the same everywhere, and the box is the whole image. Shuffled: what the model says of
another phrase of the caption."""
MOST_CASES = 12
_OVERLAP = 0.5


@dataclass(frozen=True, slots=True)
class Record:
    """One phrase of one image. word: in small letters; values: by measure; baselines: the same of each."""

    item: Item
    word: str
    types: tuple[str, ...]
    values: dict[str, float]
    baselines: dict[str, dict[str, float]]

    @property
    def quality(self) -> float:
        """The mean of the pointing game, average precision and overlap, to find the worst."""
        return (self.values["pointing"] + self.values["pixel_ap"] + self.values["iou"]) / 3


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """What is needed to draw a record. heat: [h, w] over `area` (image pixels)."""

    record: Record
    shapes: tuple[Shape, ...]
    proposed: tuple[Box, ...]
    heat: NDArray[np.float32]
    area: Box


@dataclass(frozen=True, slots=True, eq=False)
class Assessment:
    """records: of phrases with regions. worst: the worst first. left_out: pictures and captions that could not be used, and why.
    answers: of all phrases, absent ones and those with points too. several: of those that further annotators saw, by each of them."""

    model: str
    revision: str
    records: tuple[Record, ...]
    worst: tuple[Case, ...]
    left_out: tuple[str, ...] = ()
    adapter: str = ""
    own: int = 0
    """Phrases whose truth is an accepted answer of a model that is measured: left out, or counted where `with_own`."""
    with_own: bool = False
    answers: tuple[Answer, ...] = ()
    several: tuple[tuple[Answer, ...], ...] = ()

    @property
    def rows(self) -> tuple[literature.Row, ...]:
        """What published tables hold."""
        return literature.rows(self.answers, self.several)

    @property
    def warning(self) -> str:
        """That a model is measured on its own answers, or how many were left out for that; empty where there are none."""
        if not self.own:
            return ""
        if self.with_own:
            return message(
                "{} of {} phrases were answered by the measured model itself and accepted: the numbers are too good",
                self.own,
                len(self.answers),
            )
        return message("Phrases left out, since their regions are accepted answers of the measured model: {}", self.own)

    @property
    def title(self) -> str:
        return f"{self.model} + {self.adapter}" if self.adapter else self.model


def assess(
    engine: Engine,
    items: Sequence[Item],
    check: Check,
    progress: Callable[[Iterable[Item]], Iterable[Item]] = iter,
    options: Mapping[str, str] | None = None,
    adapter: str = "",
    rivals: Collection[str] = (),
    with_own: bool = False,
) -> Assessment:
    """options: how the model is read. rivals: models measured beside it; what people only accepted of one of them is no truth
    for any, unless with_own. Raises Cancelled, and AlignmentError where the model cannot be loaded or nothing could be
    measured."""
    backend = engine.backend
    records: list[Record] = []
    answers: list[Answer] = []
    several: list[tuple[Answer, ...]] = []
    left_out: list[str] = []
    heap: list[tuple[float, int, Case]] = []
    seen: tuple[Any, str, NDArray[np.uint8]] | None = None
    models = {backend.id, *rivals}
    own = sum(truth.is_of(models) for item in items for truth in item.truths)
    if not with_own:
        kept = (replace(item, truths=tuple(truth for truth in item.truths if not truth.is_of(models))) for item in items)
        items = list(kept)
    for item in progress([item for item in items if item.truths]):
        check()
        try:
            if seen is None or seen[0] != item.image:
                pixels = read_pixels(item.image)
                seen = (item.image, content_key(pixels), pixels)
            cases, said, by_each = _cases(engine, item, seen[1], seen[2], options or {}, check)
        except (ImageError, OSError, AlignmentError) as error:
            left_out.append(f"{item.uri or item.image}: {error}")
            continue
        answers += said
        several += by_each
        for case in cases:
            entry = (-case.record.quality, -len(records), case)
            records.append(case.record)
            (heapq.heappush if len(heap) < MOST_CASES else heapq.heappushpop)(heap, entry)
    if not records and all(answer.kind == "absent" for answer in answers):
        if own and not with_own and not left_out:
            raise AlignmentError(
                message(
                    "The measured model itself answered every phrase that was accepted ({}): correct some regions, or count them too",
                    own,
                )
            )
        raise AlignmentError(
            left_out[0] if left_out else message("There is nothing to measure by yet: accept or correct some regions first")
        )
    worst = tuple(case for *_, case in sorted(heap, key=lambda entry: entry[:2], reverse=True))
    about = (backend.id, backend.revision)
    return Assessment(*about, tuple(records), worst, tuple(left_out), adapter, own, with_own, tuple(answers), tuple(several))


def _cases(
    engine: Engine, item: Item, key: str, pixels: NDArray[np.uint8], options: Mapping[str, str], check: Check
) -> tuple[list[Case], list[Answer], list[tuple[Answer, ...]]]:
    """What is drawn, the answers, and those by several annotators."""
    said = item.truths
    query = Query(key, pixels, item.caption, tuple(truth.ranges for truth in said), options)
    alignment = engine.align(query, check)
    places = [alignment.index_of(truth.ranges) for truth in said]
    shaped = [place for truth, place in zip(said, places, strict=True) if truth.shapes]
    cases: list[Case] = []
    answers: list[Answer] = []
    several: list[tuple[Answer, ...]] = []
    for truth, place in zip(said, places, strict=True):
        assert place is not None  # every phrase was asked
        inside = _on_grid(alignment, truth.shapes) if truth.shapes else None
        answers.append(literature.answer(truth, alignment, place, inside))
        if truth.others:
            several.append((answers[-1], *(_answer(other, alignment, place) for other in truth.others)))
        if inside is None:
            continue
        others = [other for other in shaped if other is not None and other != place]
        other = others[len(cases) % len(others)] if others else None
        word = " ".join(quote(item.caption, truth.ranges).casefold().split())
        values, baselines = _measured(alignment, place, other, truth.shapes, inside)
        record = Record(item, word, truth.types, values, baselines)
        proposed = tuple(proposal.box for proposal in alignment.predictions[place].proposals)
        cases.append(Case(record, truth.shapes, proposed, alignment.heat[place].copy(), alignment.area))
    return cases, answers, several


def _answer(truth: Truth, alignment: Alignment, place: int) -> Answer:
    inside = _on_grid(alignment, truth.shapes) if truth.shapes else None
    return literature.answer(truth, alignment, place, inside)


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    pointing: float
    heat: NDArray[np.float32]
    proposed: list[Box] = field(default_factory=list)


def _measured(
    alignment: Alignment, place: int, other: int | None, shapes: Sequence[Shape], truth: NDArray[np.bool_]
) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
    boxes = [bounds(shape) for shape in shapes]
    width, height = alignment.size

    def said(index: int) -> _Said:
        proposed = [proposal.box for proposal in alignment.predictions[index].proposals]
        return _Said(pointing_hit(alignment.raw[index], alignment, boxes), alignment.heat[index], proposed)

    def values(answer: _Said) -> dict[str, float]:
        overlaps = measures.best_overlaps(boxes, answer.proposed)
        return {
            "pointing": answer.pointing,
            "inside": measures.inside_share(answer.heat, truth),
            "pixel_ap": measures.average_precision(answer.heat, truth),
            "box_recall": float(np.mean([overlap >= _OVERLAP for overlap in overlaps])),
            "iou": float(np.mean(overlaps)),
        }

    middle = float(any(box.contains(width / 2, height / 2) for box in boxes))
    inner = Box(width / 4, height / 4, width * 3 / 4, height * 3 / 4)
    flat = np.ones(alignment.grid, np.float32)
    baselines = {
        "centre": values(_Said(middle, _from_centre(alignment), [inner])),
        "uniform": values(_Said(pointing_hit(flat, alignment, boxes), flat, [Box(0, 0, width, height)])),
    }
    if other is not None:
        baselines["shuffled"] = values(said(other))
    return values(said(place)), baselines


def _centres(alignment: Alignment) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of the cells, y [h] and x [w] in image pixels."""
    rows, columns = alignment.grid
    y = alignment.area.y0 + (np.arange(rows) + 0.5) / rows * alignment.area.height
    x = alignment.area.x0 + (np.arange(columns) + 0.5) / columns * alignment.area.width
    return y, x


def _from_centre(alignment: Alignment) -> NDArray[np.float32]:
    """[h, w]: 1 in the middle of the image, 0 at its corners and beyond, linear in the distance by its sides."""
    y, x = _centres(alignment)
    width, height = alignment.size
    away = np.hypot((x / width - 0.5)[None, :], (y / height - 0.5)[:, None]) / np.sqrt(0.5)
    return np.asarray(np.clip(1 - away, 0, 1), np.float32)


def _on_grid(alignment: Alignment, shapes: Sequence[Shape]) -> NDArray[np.bool_]:
    """The cells whose centres lie in a shape; outside of the image nothing does."""
    width, height = alignment.size
    mask = np.any([rasterise(shape, (height, width)) for shape in shapes], axis=0)
    y, x = (values.astype(int) for values in _centres(alignment))
    inside = ((y >= 0) & (y < height))[:, None] & ((x >= 0) & (x < width))[None, :]
    return np.asarray(mask[y.clip(0, height - 1)[:, None], x.clip(0, width - 1)[None, :]] & inside, bool)


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean with its 95 % interval, nan where no phrase has a region. baselines: means, None where nothing is known (a caption with
    one phrase)."""

    mean: float
    low: float
    high: float
    baselines: dict[str, float | None]


@dataclass(frozen=True, slots=True)
class Group:
    """All phrases, those of a type, or those of a word. figures: by measure."""

    name: str
    phrases: int
    images: int
    figures: dict[str, Figure]

    @property
    def quality(self) -> float:
        return (self.figures["pointing"].mean + self.figures["pixel_ap"].mean + self.figures["iou"].mean) / 3

    def to_json(self) -> dict[str, Any]:
        found: dict[str, Any] = {"n": self.phrases, "images": self.images}
        for name, figure in self.figures.items():
            values = {"mean": figure.mean, "low": figure.low, "high": figure.high, **figure.baselines}
            found[name] = {
                key: None if value is None or math.isnan(value) else round(value, 4) for key, value in values.items()
            }
        return found


@dataclass(frozen=True, slots=True)
class Summary:
    """types: by name; words: the worst first."""

    all: Group
    types: tuple[Group, ...]
    words: tuple[Group, ...]

    def to_json(self) -> dict[str, Any]:
        return {
            **self.all.to_json(),
            "types": {group.name: group.to_json() for group in self.types},
            "words": {group.name: group.to_json() for group in self.words},
        }


def summary(records: Sequence[Record]) -> Summary:
    words: dict[str, list[Record]] = {}
    types: dict[str, list[Record]] = {}
    for record in records:
        words.setdefault(record.word, []).append(record)
        for kind in dict.fromkeys(record.types):
            types.setdefault(kind, []).append(record)
    by_word = [_group(word, own) for word, own in words.items()]
    return Summary(
        _group("", records),
        tuple(_group(kind, types[kind]) for kind in sorted(types)),
        tuple(sorted(by_word, key=lambda group: (group.quality, group.name))),
    )


def _group(name: str, records: Sequence[Record]) -> Group:
    if not records:
        nothing = Figure(math.nan, math.nan, math.nan, dict.fromkeys(BASELINES))
        return Group(name, 0, 0, dict.fromkeys(MEASURES, nothing))
    images = [str(record.item.image) for record in records]
    values = np.array([[record.values[measure] for measure in MEASURES] for record in records])
    low, high = measures.intervals(values, images)
    figures = {}
    for column, measure in enumerate(MEASURES):
        baselines: dict[str, float | None] = {}
        for baseline in BASELINES:
            known = [record.baselines[baseline][measure] for record in records if baseline in record.baselines]
            baselines[baseline] = float(np.mean(known)) if known else None
        figures[measure] = Figure(float(values[:, column].mean()), float(low[column]), float(high[column]), baselines)
    return Group(name, len(records), len(set(images)), figures)


def to_json(assessment: Assessment, found: Summary) -> dict[str, Any]:
    """The numbers of a model, without pictures."""
    about = {"model": assessment.model, "revision": assessment.revision, "adapter": assessment.adapter}
    own = {"own": assessment.own, "with_own": assessment.with_own}
    protocols = {row.name: row.to_json() for row in assessment.rows}
    return {**about, "left_out": list(assessment.left_out), **own, **found.to_json(), "protocols": protocols}
