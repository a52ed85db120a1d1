"""How far people agree about the same images: phrases, places, links, and what is not in the picture.

*Spans* are compared by the words of captions with the same text: exact (2 |A and B| / (|A| + |B|) over phrases), head (the same
over their last words) and overlap (over letters, Dice). *Places* by the mean IoU of matched regions, one to one (pairing.py), where
a region without a partner counts as 0. *Links* as spans, over (phrase, region) with regions that are matched at an IoU of 0.5.
*Absence* by the share of phrases of which both say whether they are in the picture and say the same.

Corrected for chance are two of them, by Krippendorff's alpha (nominal; Krippendorff 2019, "Content Analysis", ch. 12): whether a
word is in a phrase, and absence. Intervals are percentiles of a bootstrap over images (Efron and Tibshirani 1993, ch. 13).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.document import Caption, Document, Provenance, Ranges, Region, Span
from crossalign_gui.domain.overlap import iou
from crossalign_gui.domain.pairing import is_denied, is_open, pair_captions, pair_regions, pair_spans
from crossalign_gui.domain.text import words_of

_SAME_PLACE = 0.5  # IoU
_ROUNDS = 500
_OF_PHRASES = ("exact", "head", "overlap", "alpha_words")


@dataclass(frozen=True, slots=True)
class Row:
    """One phrase of one image as two people see it. iou: of its regions, in [0, 1], nan where neither has any. exact: whether both
    have just this phrase. absence: whether both say the same about "not in the picture", None where one says nothing. at: the
    later of their changes, ISO 8601, empty where nobody signed."""

    image: str
    name: str
    caption: str
    ranges: Ranges
    text: str
    people: tuple[str, str]
    iou: float
    exact: bool
    absence: bool | None
    at: str = ""

    @property
    def disagreement(self) -> float:
        """In [0, 1]: 1 where they contradict each other, else 1 - IoU."""
        if self.absence is False:
            return 1.0
        if math.isnan(self.iou):
            return 0.0 if self.exact else 0.5
        return 1 - self.iou


@dataclass(frozen=True, slots=True)
class _Counts:
    """Of one image and two people: twice what is common and what there is on both sides; nominal values by unit."""

    sums: Mapping[str, tuple[float, float]]
    words: NDArray[np.int64]
    absences: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Measured:
    """value in [0, 1] (alpha: from -1), nan where there is nothing to measure; low and high: the 95 % interval over images."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """`measures` by name; `rows`: the least agreed on first."""

    images: int
    measures: Mapping[str, Measured]
    rows: tuple[Row, ...]

    def grouped(self, key: Callable[[Row], str]) -> dict[str, tuple[int, float]]:
        """(phrases, mean IoU where there is one) by a key of rows, the least agreed on first."""
        groups: dict[str, list[float]] = {}
        for row in self.rows:
            groups.setdefault(key(row), []).append(row.iou)
        found = {name: (len(values), _mean(values)) for name, values in groups.items()}
        return dict(sorted(found.items(), key=lambda item: (math.isnan(item[1][1]), item[1][1], item[0])))

    def by_word(self) -> dict[str, tuple[int, float]]:
        return self.grouped(lambda row: row.text.casefold())

    def by_day(self) -> dict[str, tuple[int, float]]:
        return dict(sorted(self.grouped(lambda row: row.at[:10]).items()))

    def by_person(self) -> dict[str, tuple[int, float]]:
        twice = [replace(row, people=(who, who)) for row in self.rows for who in row.people]
        return replace(self, rows=tuple(twice)).grouped(lambda row: row.people[0])


def compare(
    images: Iterable[Mapping[str, Document]],
    check: Callable[[], None] = lambda: None,
    seed: int = 0,
    *,
    asked_about_phrases: bool = False,
) -> Agreement:
    """images: of each, what each person made of it, by name. asked_about_phrases: one of them is a model that was asked about the
    phrases of the other; how well these agree is no measure then."""
    counts: list[list[_Counts]] = []
    rows: list[Row] = []
    for said in images:
        check()
        pairs = [_pair((a, said[a]), (b, said[b])) for a, b in combinations(sorted(said), 2)]
        if pairs:
            counts.append([count for count, _ in pairs])
            rows += [row for _, found in pairs for row in found]
    measures = _measures(counts, seed, check)
    if asked_about_phrases:
        measures = {name: item for name, item in measures.items() if name not in _OF_PHRASES}
    return Agreement(len(counts), measures, tuple(sorted(rows, key=lambda row: -row.disagreement)))


def alpha(values: NDArray[np.int64]) -> float:
    """Krippendorff's nominal alpha; values [units, categories]: how many people gave each. nan where nothing varies or no unit
    has two values."""
    import krippendorff

    values = values[values.sum(axis=1) >= 2]
    if not len(values) or (values.sum(axis=0) > 0).sum() < 2:
        return math.nan
    return float(krippendorff.alpha(value_counts=values, level_of_measurement="nominal"))


def _measures(counts: list[list[_Counts]], seed: int, check: Callable[[], None]) -> dict[str, Measured]:
    names = ("exact", "head", "overlap", "iou", "links", "absence")
    sums = np.array(
        [[np.sum([pair.sums[name] for pair in image], axis=0) for name in names] for image in counts]
    ).reshape(len(counts), len(names), 2)  # fmt: skip
    units = {
        "alpha_words": [np.concatenate([pair.words for pair in image]) for image in counts],
        "alpha_absence": [np.concatenate([pair.absences for pair in image]) for image in counts],
    }
    random = np.random.default_rng(seed)
    chosen = [random.integers(0, len(counts), len(counts)) for _ in range(_ROUNDS if counts else 0)]
    found = {}
    for place, name in enumerate(names):
        values = [_ratio(sums[which, place].sum(axis=0)) for which in chosen]
        found[name] = _measured(_ratio(sums[:, place].sum(axis=0)), values)
    for name, tables in units.items():
        whole = np.concatenate([np.empty((0, 2), np.int64), *tables])
        check()
        values = [alpha(np.concatenate([tables[n] for n in which])) for which in chosen[: _ROUNDS // 5]]
        found[name] = _measured(alpha(whole), values)
    return found


def _measured(value: float, values: Sequence[float]) -> Measured:
    known = [item for item in values if not math.isnan(item)]
    if math.isnan(value) or not known:
        return Measured(value, math.nan, math.nan)
    low, high = np.percentile(known, (2.5, 97.5))
    return Measured(value, float(low), float(high))


def _ratio(pair: NDArray[np.float64]) -> float:
    return float(pair[0] / pair[1]) if pair[1] else math.nan


def _pair(first: tuple[str, Document], second: tuple[str, Document]) -> tuple[_Counts, list[Row]]:
    (name, left), (other, right) = first, second
    ids: dict[str, str] = {}
    captions = [(a, b) for a, b in pair_captions(left, right) if a.text == b.text]
    ids.update((b.id, a.id) for a, b in captions)
    shared = {a.id for a, _ in captions}
    mine = [span for span in left.spans if span.caption in shared]
    theirs = [replace(s, caption=ids[s.caption]) for s in right.spans if s.caption in ids]
    spans = pair_spans(mine, theirs)
    spans = [(a, b) for a, b in spans if a.ranges == b.ranges]
    ids.update((b.id, a.id) for a, b in spans)
    regions = {b.id: a for a, b in pair_regions(left, right, ids)}
    size = (left.image.height, left.image.width)
    texts = {caption.id: caption for caption, _ in captions}
    sides = _Side(left, mine), _Side(right, theirs)
    sums = {
        "exact": (2.0 * len(spans), len(mine) + len(theirs)),
        "head": _dice(_heads(mine, texts), _heads(theirs, texts)),
        "overlap": _dice(_letters(mine), _letters(theirs)),
    }
    rows, total, count, links, same = [], 0.0, 0, 0.0, [0, 0]
    absences = []
    for a, b in spans:
        places = sides[0].regions(a.id), sides[1].regions(b.id)
        overlaps = _overlaps(*places, regions, size)
        amount = max(len(places[0]), len(places[1]))
        total, count = total + sum(overlaps), count + amount
        links += 2.0 * sum(value >= _SAME_PLACE for value in overlaps)
        states = sides[0].state(a.id), sides[1].state(b.id)
        agrees = None if None in states else states[0] == states[1]
        if agrees is not None:
            same[0], same[1] = same[0] + agrees, same[1] + 1
        if any(state is not None for state in states):
            absences.append([sum(state is False for state in states), sum(state is True for state in states)])
        value = sum(overlaps) / amount if amount else math.nan
        at = max((p.modified or p.created or "" for p in (*sides[0].signed(a), *sides[1].signed(b))), default="")
        rows.append(Row(left.image.id, left.image.uri, a.caption, a.ranges, a.text, (name, other), value, True, agrees, at))
    exact = {span.id for pair in spans for span in pair}
    for number, part in enumerate((mine, theirs)):
        for span in (item for item in part if item.id not in exact):
            value = 0.0 if sides[number].regions(span.id) else math.nan
            rows.append(
                Row(left.image.id, left.image.uri, span.caption, span.ranges, span.text, (name, other), value, False, None)
            )
    sums["iou"] = (total, count)
    sums["links"] = (links, sum(len(side.regions(span.id)) for side in sides for span in side.spans))
    sums["absence"] = (float(same[0]), same[1])
    words = _word_units(captions, mine, theirs)
    return _Counts(sums, words, np.array(absences, np.int64).reshape(-1, 2)), rows


class _Side:
    """What one person says of phrases: judged regions and absence, by the own id of a span."""

    def __init__(self, document: Document, spans: Sequence[Span]) -> None:
        self.document, self.spans = document, spans
        judged = {region.id: region for region in document.regions if not is_open(region) and not is_denied(region)}
        self._regions: dict[str, list[Region]] = {}
        self._absent: set[str] = set()
        for link in document.links:
            if link.region is None:
                self._absent.add(link.span)
            elif link.region in judged and not is_denied(link) and not is_open(link):
                self._regions.setdefault(link.span, []).append(judged[link.region])

    def regions(self, span: str) -> list[Region]:
        return self._regions.get(span, [])

    def state(self, span: str) -> bool | None:
        """Whether it is absent; None where nothing is said."""
        return True if span in self._absent else False if span in self._regions else None

    def signed(self, span: Span) -> list[Provenance]:
        made = [span.prov, *(link.prov for link in self.document.links_of_span(span.id))]
        made += [region.prov for region in self.regions(span.id)]
        return [prov for prov in made if prov is not None]


def _overlaps(mine: list[Region], theirs: list[Region], regions: Mapping[str, Region], size: tuple[int, int]) -> list[float]:
    """IoU of the best one-to-one pairing; what is known to be the same thing stays together."""
    if not mine or not theirs:
        return []
    from scipy.optimize import linear_sum_assignment

    table = np.array([[iou(a.shape, b.shape, size) for b in theirs] for a in mine])
    same = np.array([[regions.get(b.id) is a for b in theirs] for a in mine])
    rows, columns = linear_sum_assignment(-(table + 1e-6 * same))
    return [float(table[row, column]) for row, column in zip(rows, columns, strict=True)]


def _dice(first: set[tuple[str, int]], second: set[tuple[str, int]]) -> tuple[float, float]:
    return 2.0 * len(first & second), len(first) + len(second)


def _letters(spans: Sequence[Span]) -> set[tuple[str, int]]:
    return {(span.caption, n) for span in spans for a, b in span.ranges for n in range(a, b)}


def _heads(spans: Sequence[Span], captions: Mapping[str, Caption]) -> set[tuple[str, int]]:
    return {_head(span, captions[span.caption]) for span in spans}


def _head(span: Span, caption: Caption) -> tuple[str, int]:
    """Where the last word of a phrase begins."""
    starts = [word.start for word in words_of(caption) if any(a < word.end and word.start < b for a, b in span.ranges)]
    return span.caption, max(starts, default=span.ranges[-1][0])


def _word_units(captions: Sequence[tuple[Caption, Caption]], mine: list[Span], theirs: list[Span]) -> NDArray[np.int64]:
    """Of each word: how many of the two have it outside and inside of a phrase."""
    units = []
    for caption, _ in captions:
        for word in words_of(caption):
            inside = sum(
                any(s.caption == caption.id and a < word.end and word.start < b for s in part for a, b in s.ranges)
                for part in (mine, theirs)
            )
            units.append([2 - inside, inside])
    return np.array(units, np.int64).reshape(-1, 2)


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan
