"""How far people agree about the same images: phrases, places, links, and what is not in the picture.

*Spans* are compared by the words of captions with the same text: exact (2 |A and B| / (|A| + |B|) over phrases), head (the same
over their last words) and overlap (over letters, Dice). *Places* by the mean IoU of matched regions, one to one (pairing.py), where
a region without a partner counts as 0. *Links* as spans, over (phrase, region) with regions that are matched at an IoU of 0.5.
*Absence* by the share of phrases of which both say whether they are in the picture and say the same.

Corrected for chance are two of them, by Krippendorff's alpha (nominal; Krippendorff 2019, "Content Analysis", ch. 12): whether a
word is in a phrase, and absence. Intervals are percentiles of a bootstrap over images (Efron and Tibshirani 1993, ch. 13).

A model that was asked about the phrases of others has none of its own in these captions (`ASKED`): there nothing is said of spans.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.domain.document import Caption, Document, Provenance, Ranges, Region, Span
from crossalign_gui.domain.overlap import iou
from crossalign_gui.domain.pairing import is_denied, is_open, pair_captions, pair_regions
from crossalign_gui.domain.text import words_of

ASKED = "asked about the phrases of others"
"""The method of a caption whose phrases a model did not choose."""

GOLD = "gold"
"""The name under which known answers are compared."""

_SAME_PLACE = 0.5  # IoU
_ROUNDS = 500
_OF_PHRASES = ("exact", "head", "overlap", "alpha_words")

Why = Literal["", "asked", "nothing", "same"]
"""Why there is no value: the model was asked about the phrases, nobody said anything of the kind, or all say the same, so that there
is no chance to take off."""


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
    """Of one image and two people: twice what is common and what there is on both sides; nominal values by unit. captions: that
    both have, and those of them in which both chose the phrases."""

    people: tuple[str, str]
    sums: Mapping[str, tuple[float, float]]
    words: NDArray[np.int64]
    absences: NDArray[np.int64]
    captions: tuple[int, int]


_Of = TypeVar("_Of", Row, _Counts)


@dataclass(frozen=True, slots=True)
class Measured:
    """value in [0, 1] (alpha: from -1), nan where there is none; low and high: the 95 % interval over images."""

    value: float
    low: float
    high: float
    why: Why = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """`measures` by name, over all pairs of people; where there are none, of a person and a model or the known answers. `pairs`: the
    same of each pair. `rows`: the least agreed on first, of all pairs. `captions`: that both of a pair have, and those of them whose
    phrases both chose. `beside`: who of all is no person."""

    images: int
    measures: Mapping[str, Measured]
    rows: tuple[Row, ...]
    pairs: Mapping[tuple[str, str], Mapping[str, Measured]]
    captions: tuple[int, int] = (0, 0)
    beside: frozenset[str] = frozenset()

    def grouped(self, key: Callable[[Row], str]) -> dict[str, tuple[int, float]]:
        """(phrases, mean IoU where there is one) by a key of rows, the least agreed on first."""
        groups: dict[str, list[float]] = {}
        for row in _counted(self.rows, self.beside):
            groups.setdefault(key(row), []).append(row.iou)
        found = {name: (len(values), _mean(values)) for name, values in groups.items()}
        return dict(sorted(found.items(), key=lambda item: (math.isnan(item[1][1]), item[1][1], item[0])))

    def by_word(self) -> dict[str, tuple[int, float]]:
        return self.grouped(lambda row: row.text.casefold())

    def by_day(self) -> dict[str, tuple[int, float]]:
        return dict(sorted(self.grouped(lambda row: row.at[:10]).items()))

    def by_person(self) -> dict[str, tuple[int, float]]:
        """People with people, and whoever is none with people."""
        known = {id(row) for row in _counted(self.rows, self.beside)}
        twice = [
            replace(row, people=(who, who))
            for row in self.rows
            if not set(row.people) <= self.beside
            for who in row.people
            if who in self.beside or id(row) in known
        ]
        return replace(self, rows=tuple(twice), beside=frozenset()).grouped(lambda row: row.people[0])


def judged(document: Document) -> Document:
    """Without what a model proposed and nobody judged: it is no person's work."""
    links = tuple(link for link in document.links if not is_open(link))
    kept, linked = {link.span for link in links}, {link.span for link in document.links}
    spans = tuple(
        span for span in document.spans if span.id in kept or (span.id not in linked and not _is_made_by_model(span))
    )
    regions = tuple(region for region in document.regions if not is_open(region))
    return replace(document, spans=spans, regions=regions, links=links)


def _is_made_by_model(span: Span) -> bool:
    return span.prov is not None and span.prov.source == "model"


def compare(
    images: Iterable[Mapping[str, Document]],
    check: Callable[[], None] = lambda: None,
    seed: int = 0,
    *,
    models: Collection[str] = (),
) -> Agreement:
    """images: of each, what each person made of it, by name. models: the names that are models, which are compared with people and
    with known answers (`GOLD`), not with each other."""
    names, beside = frozenset(models), frozenset({*models, GOLD})
    counts: list[list[_Counts]] = []
    rows: list[Row] = []
    for said in images:
        check()
        who = sorted(said, key=lambda name: (name in names, name in beside, name))
        pairs = [_pair((a, said[a]), (b, said[b])) for a, b in combinations(who, 2) if a not in names]
        if pairs:
            counts.append([count for count, _ in pairs])
            rows += [row for _, found in pairs for row in found]
    by_pair: dict[tuple[str, str], list[list[_Counts]]] = {}
    for image in counts:
        for pair in image:
            by_pair.setdefault(pair.people, []).append([pair])
    counted = [part for part in (_counted(image, beside) for image in counts) if part]
    if not all(beside & set(pair) for pair in by_pair):
        counted = [part for part in counted if not beside & set(part[0].people)]
    measures = _measures(counted, seed, check)
    each = {
        pair: measures if len(by_pair) == 1 else _measures(by_pair[pair], seed, check)
        for pair in sorted(by_pair, key=lambda pair: (pair[1] in names, pair[1] in beside, pair))
    }
    captions = [sum(pair.captions[place] for image in counts for pair in image) for place in (0, 1)]
    rows.sort(key=lambda row: -row.disagreement)
    return Agreement(len(counted), measures, tuple(rows), each, (captions[0], captions[1]), beside)


def _counted(items: Sequence[_Of], beside: Collection[str]) -> list[_Of]:
    """Those of people among themselves; where there are none, all."""
    return [item for item in items if not set(beside) & set(item.people)] or list(items)


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
        found[name] = _measured(_ratio(sums[:, place].sum(axis=0)), values, "nothing")
    for name, tables in units.items():
        whole = np.concatenate([np.empty((0, 2), np.int64), *tables])
        check()
        values = [alpha(np.concatenate([tables[n] for n in which])) for which in chosen[: _ROUNDS // 5]]
        found[name] = _measured(alpha(whole), values, "same" if (whole.sum(axis=1) >= 2).any() else "nothing")
    if any(pair.captions[0] > pair.captions[1] for image in counts for pair in image):
        silent = {name: item for name, item in found.items() if name in _OF_PHRASES and item.why == "nothing"}
        found.update({name: replace(item, why="asked") for name, item in silent.items()})
    return found


def _measured(value: float, values: Sequence[float], why: Why) -> Measured:
    """why: there is no value, where there is none."""
    if math.isnan(value):
        return Measured(value, math.nan, math.nan, why)
    known = [item for item in values if not math.isnan(item)]
    if not known:
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
    spans = _same_words(mine, theirs)
    ids.update((b.id, a.id) for a, b in spans)
    exact = {span.id for pair in spans for span in pair}
    asked = [{pair[0].id for pair in captions if _was_asked(pair[side])} for side in (0, 1)]
    mine, theirs = ([s for s in part if s.caption not in named or s.id in exact]
                    for part, named in zip((mine, theirs), asked, strict=True))  # fmt: skip
    regions = {b.id: a for a, b in pair_regions(left, right, ids)}
    size = (left.image.height, left.image.width)
    texts = {caption.id: caption for caption, _ in captions}
    sides = _Side(left, mine), _Side(right, theirs)
    chosen = [pair for pair in captions if pair[0].id not in asked[0] | asked[1]]
    own = tuple([s for s in part if s.caption not in asked[0] | asked[1]] for part in (mine, theirs))
    sums = {
        "exact": (2.0 * sum(a in own[0] for a, _ in spans), len(own[0]) + len(own[1])),
        "head": _dice(_heads(own[0], texts), _heads(own[1], texts)),
        "overlap": _dice(_letters(own[0]), _letters(own[1])),
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
    for number, part in enumerate((mine, theirs)):
        for span in (item for item in part if item.id not in exact):
            value = 0.0 if sides[number].regions(span.id) else math.nan
            rows.append(
                Row(left.image.id, left.image.uri, span.caption, span.ranges, span.text, (name, other), value, False, None)
            )
    sums["iou"] = (total, count)
    sums["links"] = (links, sum(len(side.regions(span.id)) for side in sides for span in side.spans))
    sums["absence"] = (float(same[0]), same[1])
    words = _word_units(chosen, *own)
    units = np.array(absences, np.int64).reshape(-1, 2)
    return _Counts((name, other), sums, words, units, (len(captions), len(chosen))), rows


def _same_words(mine: Iterable[Span], theirs: Iterable[Span]) -> list[tuple[Span, Span]]:
    """Phrases of just the same words, one to one; of several alike, those with one id."""
    twins: dict[tuple[str, Ranges], list[Span]] = {}
    for span in mine:
        twins.setdefault((span.caption, span.ranges), []).append(span)
    found = []
    for span in theirs:
        alike = twins.get((span.caption, span.ranges), [])
        if alike:
            twin = next((item for item in alike if item.id == span.id), alike[0])
            alike.remove(twin)
            found.append((twin, span))
    return found


def _was_asked(caption: Caption) -> bool:
    return caption.prov is not None and caption.prov.method == ASKED


class _Side:
    """What one person says of phrases: judged regions and absence, by the own id of a span."""

    def __init__(self, document: Document, spans: Sequence[Span]) -> None:
        self.document, self.spans = document, spans
        judged = {region.id: region for region in document.regions if not is_open(region) and not is_denied(region)}
        self._regions: dict[str, list[Region]] = {}
        self._absent: set[str] = set()
        for link in document.links:
            if link.region is None:
                if link.status in ("accepted", "corrected"):
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
