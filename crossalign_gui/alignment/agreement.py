"""How far models and people agree: pointing, overlap of boxes, and which reading of a model fits a person's links best."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.matrix import cells_of
from crossalign_gui.alignment.pointing import pointing_hit
from crossalign_gui.alignment.protocol import Alignment, Check, Joining, Option, Selectable
from crossalign_gui.domain.document import Document, Ranges
from crossalign_gui.domain.geometry import Box
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.people import alpha


@dataclass(frozen=True, slots=True)
class Truth:
    """What a person linked to words of a caption; boxes: around the linked regions, in image pixels; none where the words are not
    in the picture."""

    caption: str
    ranges: Ranges
    text: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A way to read a model. pointing: the part of the words whose peak lies in a linked box, in [0, 1]; inside: the part
    of the heat that does, mean over the words. Both nan without words."""

    values: Mapping[str, str]
    title: str
    pointing: float
    inside: float


@dataclass(frozen=True, slots=True)
class Row:
    """One word or phrase that a person judged, with what two sides say of it; nan where a side is no model.

    pointing: of the first and the second side. iou: `overlap` of the first side and the person, the second side and the
    person, the two sides; 1 where neither has a place. there: whether the first and the second side have a place.
    """

    image: str
    name: str
    truth: Truth
    pointing: tuple[float, float]
    iou: tuple[float, float, float]
    there: tuple[bool, bool] = (True, True)

    @property
    def disagreement(self) -> float:
        """1 minus the mean of the overlaps that there are."""
        known = [value for value in self.iou if not math.isnan(value)]
        return 1 - sum(known) / len(known) if known else math.nan


@dataclass(frozen=True, slots=True)
class PhrasePrediction:
    """What a model says of one truth."""

    pointing: float
    boxes: tuple[Box, ...]


def row_of(image: str, name: str, truth: Truth, first: PhrasePrediction | None, second: PhrasePrediction | None) -> Row:
    """None: that side is the person."""
    boxes = [truth.boxes if said is None else said.boxes for said in (first, second)]
    return Row(
        image,
        name,
        truth,
        (math.nan if first is None else first.pointing, math.nan if second is None else second.pointing),
        (
            math.nan if first is None else _both(boxes[0], truth.boxes),
            math.nan if second is None else _both(boxes[1], truth.boxes),
            math.nan if first is None or second is None else _both(boxes[0], boxes[1]),
        ),
        (bool(boxes[0]), bool(boxes[1])),
    )


def alpha_of(rows: Sequence[Row]) -> float:
    """Krippendorff's alpha of the two sides about which words are in the picture (see `people.alpha`); nan where both say the same
    of all."""
    return alpha(np.array([[2 - sum(row.there), sum(row.there)] for row in rows], np.int64).reshape(-1, 2))


def _both(first: Sequence[Box], second: Sequence[Box]) -> float:
    """Two who both have no place agree."""
    found = overlap(first, second)
    return 1.0 if math.isnan(found) else found


def truths_of(document: Document, caption_id: str | None = None) -> list[Truth]:
    """The words with accepted links to regions, of one caption or of all; `caption` holds the id."""
    shapes = {region.id: region.shape for region in document.regions if region.status not in ("proposed", "rejected")}
    found = []
    for span in document.spans:
        if caption_id is not None and span.caption != caption_id:
            continue
        links = [link for link in document.links_of_span(span.id) if link.polarity == "positive"]
        linked = [link.region for link in links if link.status in ("accepted", "corrected")]
        boxes = tuple(bounds(shapes[region]) for region in linked if region in shapes)
        boxes = tuple(box for box in boxes if box.area > 0)
        if boxes:
            found.append(Truth(span.caption, span.ranges, span.text, boxes))
    return found


def absent_of(document: Document, caption_id: str) -> list[Truth]:
    """The words of a caption of which a person says that they are not in the picture."""
    said = {
        link.span
        for link in document.links
        if link.region is None and link.polarity == "negative" and link.status in ("accepted", "corrected")
    }
    spans = (span for span in document.spans if span.caption == caption_id and span.id in said)
    return [Truth(span.caption, span.ranges, span.text, ()) for span in spans]


def pointing(alignment: Alignment, truth: Truth) -> float:
    """Whether the strongest cell lies in a linked box (see `pointing.pointing_hit`); nan for words that were not asked, or have
    none."""
    index = alignment.index_of(truth.ranges)
    return math.nan if index is None or not truth.boxes else pointing_hit(alignment.raw[index], alignment, truth.boxes)


def proposed(alignment: Alignment, ranges: Ranges) -> tuple[Box, ...]:
    """The boxes that a model proposes for words."""
    index = alignment.index_of(ranges)
    return () if index is None else tuple(item.box for item in alignment.predictions[index].proposals)


def verified(
    engine: Engine,
    document: Document,
    key: str,
    pixels: NDArray[np.uint8],
    check: Check,
    options: Mapping[str, str] | None = None,
) -> dict[str, float]:
    """By the id of open links: how far the region overlaps the best place that a model finds for the words (IoU of boxes), 0 where it
    finds none. Raises Cancelled, AlignmentError."""
    boxes = {region.id: bounds(region.shape) for region in document.regions}
    found: dict[str, float] = {}
    for caption in document.captions:
        ranges = {span.id: span.ranges for span in document.spans if span.caption == caption.id}
        waiting = [
            link for link in document.links if link.span in ranges and link.region in boxes and link.status == "proposed"
        ]
        if waiting:
            phrases = tuple(dict.fromkeys(ranges[link.span] for link in waiting))
            alignment = engine.align(Query(key, pixels, caption.text, phrases, dict(options or {})), check)
            for link in waiting:
                places = proposed(alignment, ranges[link.span])
                found[link.id] = max((boxes[str(link.region)].iou(place) for place in places), default=0.0)
    return found


def overlap(first: Sequence[Box], second: Sequence[Box]) -> float:
    """Mean intersection over union of two sets of boxes: the best one-to-one pairing, where a box without a partner counts
    as 0; nan for two empty sets. Symmetric; 1 only for equal sets."""
    if not first and not second:
        return math.nan
    if not first or not second:
        return 0.0
    table = np.array([[a.iou(b) for b in second] for a in first])
    from scipy.optimize import linear_sum_assignment  # not before the window is up

    pairs = linear_sum_assignment(-table)
    return float(table[pairs].sum() / max(table.shape))


def rank_readings(
    engine: Engine, query: Query, truths: Sequence[Truth], check: Check, progress: Callable[[object], None]
) -> tuple[Ranked, ...]:
    """Every combination of the options of the model, the best first: by pointing, then by the heat inside; and the best ones read
    together, where the model can. progress: told percent. Raises Cancelled, AlignmentError."""
    backend = engine.backend
    options = backend.options if isinstance(backend, Selectable) else ()
    readings = _readings(options)
    asked = replace(query, phrases=tuple(dict.fromkeys(truth.ranges for truth in truths)))
    found = []
    for number, chosen in enumerate(readings):
        check()
        found.append(_ranked(engine, asked, truths, chosen, options, check))
        progress(100 * (number + 1) // len(readings))
    found.sort(key=lambda item: (-item.pointing, -item.inside))
    joined = backend.join([item.values for item in found]) if isinstance(backend, Joining) and truths else None
    if joined is not None:
        found.append(_ranked(engine, asked, truths, joined, options, check))
        found.sort(key=lambda item: (-item.pointing, -item.inside))
    return tuple(found)


def _readings(options: Sequence[Option]) -> list[dict[str, str]]:
    """An option that does not matter under the others keeps its default."""
    found = []
    for values in itertools.product(*(option.choices for option in options)):
        chosen = {option.name: value for option, value in zip(options, values, strict=True)}
        if all(
            item.within is None or chosen[item.within[0]] == item.within[1] or chosen[item.name] == item.default
            for item in options
        ):
            found.append(chosen)
    return found


def _ranked(
    engine: Engine, query: Query, truths: Sequence[Truth], chosen: Mapping[str, str], options: Sequence[Option], check: Check
) -> Ranked:
    alignment = engine.align(replace(query, options=chosen), check)
    hits = [pointing(alignment, truth) for truth in truths]
    inside = [_inside(alignment, truth) for truth in truths]
    return Ranked(chosen, _title(options, [chosen[option.name] for option in options]), _mean(hits), _mean(inside))


def _inside(alignment: Alignment, truth: Truth) -> float:
    """The part of the heat that lies in a linked box, 0 without any heat."""
    index = alignment.index_of(truth.ranges)
    if index is None:
        return math.nan
    heat = alignment.heat[index]
    covered = np.max([cells_of(box, alignment) for box in truth.boxes], axis=0)
    total = float(heat.sum())
    return float((heat * covered).sum()) / total if total > 0 else 0.0


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else math.nan


def _title(options: Sequence[Option], values: Sequence[str]) -> str:
    return ", ".join(
        f"{option.title}: {option.choices.get(value, value)}" for option, value in zip(options, values, strict=True)
    )
