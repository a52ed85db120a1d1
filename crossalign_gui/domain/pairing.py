"""Which parts of two documents about one image are the same thing: by their ids, by what they were corrected from, by their words,
and regions by the best overlap. Nothing is compared with more than one part of the other side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from zlib import crc32

from crossalign_gui.domain.document import Caption, Document, Link, Ranges, Region, Span
from crossalign_gui.domain.geometry import Points
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.overlap import iou, is_near

_SAME_WORDS = 0.3  # IoU from which regions of the same words are the same thing
_SAME_CLASS = 0.5  # of the same class
_ALONE = 0.7  # of regions where a side says neither words nor a class


def is_open(item: Region | Link) -> bool:
    """Proposed, and judged by nobody."""
    return item.status == "proposed"


def is_denied(item: Region | Link) -> bool:
    return item.status == "rejected" or (isinstance(item, Link) and item.polarity == "negative")


def pair_captions(left: Document, right: Document) -> list[tuple[Caption, Caption]]:
    mine = {caption.id: caption for caption in left.captions}
    found = [(mine[c.id], c) for c in right.captions if c.id in mine]
    used = {pair[0].id for pair in found}
    for caption in right.captions:
        if caption.id not in mine:
            same = (c for c in left.captions if c.id not in used and (c.text, c.kind) == (caption.text, caption.kind))
            twin = next(same, None)
            if twin is not None:
                used.add(twin.id)
                found.append((twin, caption))
    return found


def pair_spans(left: Iterable[Span], right: Iterable[Span]) -> list[tuple[Span, Span]]:
    """Of captions with the same words; the right ones name the left captions already."""
    mine = {span.id: span for span in left}
    theirs = list(right)
    found = [(mine[span.id], span) for span in theirs if span.id in mine and mine[span.id].caption == span.caption]
    used, done = {pair[0].id for pair in found}, {pair[1].id for pair in found}
    places: dict[tuple[str, Ranges], list[Span]] = {}
    for span in mine.values():
        if span.id not in used:
            places.setdefault((span.caption, span.ranges), []).append(span)
    for span in theirs:
        twins = places.get((span.caption, span.ranges), []) if span.id not in done else []
        if twins:
            found.append((twins.pop(0), span))
    return found


def pair_regions(left: Document, right: Document, same_spans: dict[str, str]) -> list[tuple[Region, Region]]:
    """same_spans: the left id of spans on the right."""
    mine = {region.id: region for region in left.regions}
    found = [(mine[r.id], r) for r in right.regions if r.id in mine]
    words = _words(left, {}), _words(right, same_spans)

    def likeness(a: Region, b: Region) -> float:
        return _likeness(a, b, words[0].get(a.id, set()), words[1].get(b.id, set()), left)

    for find in (_of_one_origin, partial(_best, likeness), partial(_lone_claims, left, right, same_spans)):
        used = {a.id for a, _ in found} | {b.id for _, b in found}
        rest = [[region for region in side.regions if region.id not in used] for side in (left, right)]
        found += find(rest[0], rest[1])
    return found


def _of_one_origin(left: list[Region], right: list[Region]) -> Iterator[tuple[Region, Region]]:
    """Corrections of one proposal, or a proposal and its correction."""
    origins: dict[str, Region] = {}
    for region in left:
        for name in _origin(region):
            origins.setdefault(name, region)
    used: set[str] = set()
    for region in right:
        twin = next((origins[name] for name in _origin(region) if name in origins), None)
        if twin is not None and twin.id not in used:
            used.add(twin.id)
            yield twin, region


def _origin(region: Region) -> tuple[str, ...]:
    return (region.id, *(region.prov.derived_from if region.prov is not None else ()))


def _words(document: Document, same: dict[str, str]) -> dict[str, set[tuple[str, int]]]:
    """(caption, place of a letter) that each region means; by words and not by phrases, so that "dog" and "the dog" have some in
    common."""
    spans = {span.id: span for span in document.spans}
    found: dict[str, set[tuple[str, int]]] = {}
    for link in document.links:
        span = spans.get(link.span)
        if span is not None and link.region is not None and not is_denied(link):
            places = {(same.get(span.caption, span.caption), n) for start, end in span.ranges for n in range(start, end)}
            found.setdefault(link.region, set()).update(places)
    return found


def _likeness(a: Region, b: Region, words: set[tuple[str, int]], others: set[tuple[str, int]], document: Document) -> float:
    """How sure two regions of different ids are the same thing: their IoU, or 0."""
    near = is_near(a.shape, b.shape)
    if not near and (is_open(a) or is_open(b) or is_denied(a) or is_denied(b)):
        return 0.0  # what models propose is theirs, and judged where it stands
    if isinstance(a.shape, Points) or isinstance(b.shape, Points):
        return float(near)
    rough = bounds(a.shape).iou(bounds(b.shape))
    if near:
        common = len(words & others) / max(1, len(words | others))
        return (
            1.0
            + rough * common
            + 0.3 * (a.label == b.label)
            - 0.6 * (is_denied(a) != is_denied(b))
            - 0.1 * (is_open(a) != is_open(b))
        )
    if rough < _SAME_WORDS / 2:
        return 0.0
    found = iou(a.shape, b.shape, (document.image.height, document.image.width))
    least = _ALONE
    if words and others:
        least = _SAME_WORDS if words & others else 2.0
    elif a.label is not None and b.label is not None:
        least = _SAME_CLASS if a.label == b.label else _ALONE
    return found if found >= least else 0.0


def _best(
    likeness: Callable[[Region, Region], float], left: list[Region], right: list[Region]
) -> Iterator[tuple[Region, Region]]:
    """The one-to-one pairing with the greatest sum of overlaps; of equal sums the same one from both sides."""
    if not left or not right:
        return
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    table = np.array([[likeness(a, b) for b in right] for a in left])
    table += np.where(table > 0, [[_lot(a, b) for b in right] for a in left], 0)
    for row, column in zip(*linear_sum_assignment(-table), strict=True):
        if table[row, column] > 0:
            yield left[row], right[column]


def _lot(a: Region, b: Region) -> float:
    """Decides between equals: drawn from both ids, less than any likeness that counts."""
    return crc32("|".join(sorted((a.id, b.id))).encode()) * 2.0**-52


def _lone_claims(
    left: Document, right: Document, same: dict[str, str], mine: list[Region], theirs: list[Region]
) -> Iterator[tuple[Region, Region]]:
    """The one region that each side links to the same words, where they lie in different places."""
    free = {region.id: region for region in (*mine, *theirs)}
    claims = _claims(left, {}), _claims(right, same)
    used: set[str] = set()
    for span, regions in claims[0].items():
        others = claims[1].get(span, [])
        if len(regions) != 1 or len(others) != 1:
            continue
        a, b = regions[0], others[0]
        sole = sum(b in values for values in claims[1].values()) == sum(a in values for values in claims[0].values()) == 1
        if sole and not {a, b} & used and a in free and b in free:
            used |= {a, b}
            yield free[a], free[b]


def _claims(document: Document, same: dict[str, str]) -> dict[str, list[str]]:
    """Judged regions that each span means."""
    judged = {region.id for region in document.regions if not is_open(region) and not is_denied(region)}
    found: dict[str, list[str]] = {}
    for link in document.links:
        if link.region in judged and not is_denied(link) and not is_open(link):
            found.setdefault(same.get(link.span, link.span), []).append(str(link.region))
    return found


def pair_links(left: Iterable[Link], right: Iterable[Link]) -> list[tuple[Link, Link]]:
    """By what they join; the right ones name the left spans and regions already."""
    mine: dict[tuple[str, str | None], Link] = {}
    for link in left:
        mine.setdefault((link.span, link.region), link)
    found = []
    for link in right:
        twin = mine.pop((link.span, link.region), None)
        if twin is not None:
            found.append((twin, link))
    return found


def moved_to(link: Link, ids: dict[str, str]) -> Link:
    """With the left ids of what it joins."""
    region = None if link.region is None else ids.get(link.region, link.region)
    return replace(link, span=ids.get(link.span, link.span), region=region)
