"""The phrases of a caption as an export writes them: spans with the regions that they name."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from crossalign_gui.domain.document import Caption, Document, Link, Ranges, Region, Span
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.masks import bounds
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.target import Target


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span with the regions that it names."""

    span: Span
    links: tuple[Link, ...]
    regions: tuple[Region, ...]

    @property
    def boxes(self) -> list[Box]:
        return [bounds(region.shape) for region in self.regions]


def phrases(document: Document, caption: Caption) -> list[Phrase]:
    """Of one caption, in the order of the text; each with its positive links."""
    regions = {region.id: region for region in document.regions}
    of_span: dict[str, list[Link]] = {}
    for link in document.links:
        if link.polarity == "positive" and link.region in regions:
            of_span.setdefault(link.span, []).append(link)
    found = []
    for span in document.spans:
        if span.caption == caption.id:
            links = of_span.get(span.id, [])
            found.append(Phrase(span, tuple(links), tuple(regions[str(link.region)] for link in links)))
    return sorted(found, key=lambda phrase: (phrase.span.ranges[0][0], -phrase.span.ranges[-1][1]))


def tell_several(document: Document, target: Target) -> None:
    """For formats that write one phrase of a region."""
    counts = Counter([link.region for link in document.links if link.polarity == "positive"])
    several = sum([counts[region.id] > 1 for region in document.regions])
    if several:
        target.lose(message("regions with several phrases keep the first"), document.image.uri, several)


def places(regions: Iterable[Region]) -> tuple[Box | tuple[float, float], ...]:
    """Their boxes, and points one by one."""
    found: list[Box | tuple[float, float]] = []
    for region in regions:
        found += region.shape.points if isinstance(region.shape, Points) else [bounds(region.shape)]
    return tuple(found)


def absent(document: Document) -> frozenset[str]:
    """The ids of the spans that are "not in the picture"."""
    return frozenset(link.span for link in document.links if link.region is None)


def tell_bare(caption: Caption, found: list[Phrase], target: Target) -> None:
    """For formats that write phrases only."""
    if not any(phrase.regions for phrase in found):
        target.lose(message("captions without a linked phrase are left out"), caption.text)


def apart(found: list[Phrase], target: Target) -> list[Phrase]:
    """The phrases that share no word, for formats that write them into the text: of two that overlap, the one with regions
    and then the longer one stays."""
    chosen: list[Phrase] = []
    starts, ends = list[int](), list[int]()  # of those, in the order of the text
    order = sorted(found, key=lambda p: (not p.regions, p.span.ranges[0][0] - p.span.ranges[-1][1]))
    for phrase in order:
        start, end = phrase.span.ranges[0][0], phrase.span.ranges[-1][1]
        place = bisect_right(ends, start)
        if place < len(starts) and starts[place] < end:
            target.lose(message("phrases that overlap another one are left out"), phrase.span.text)
        else:
            chosen.append(phrase)
            starts.insert(place, start)
            ends.insert(place, end)
    return sorted(chosen, key=lambda phrase: phrase.span.ranges[0][0])


def settled(caption: Caption, found: list[Phrase], target: Target) -> tuple[str, list[tuple[Phrase, Ranges]]]:
    """Text and ranges that survive `text.lower().strip()`, which mmdetection does after the offsets were made: blanks at
    the beginning go, and the only letter whose lower case is longer (a dotted capital I) becomes its plain sister."""
    text = caption.text.lstrip()
    cut = len(caption.text) - len(text)
    if cut:
        target.lose(message("blanks at the beginning of captions are removed"), text)
    if len(text.lower()) != len(text):
        target.lose(message("İ is written as I, which keeps the length in lower case"), text)
        text = text.replace("İ", "I")
    moved: dict[Ranges, Phrase] = {}
    for phrase in found:
        ranges = tuple((max(0, start - cut), end - cut) for start, end in phrase.span.ranges if end > cut)
        same = moved.get(ranges)
        if same is not None:
            links, regions = (*same.links, *phrase.links), (*same.regions, *phrase.regions)
            once = {region.id: (link, region) for link, region in zip(links, regions, strict=True)}.values()
            phrase = Phrase(same.span, tuple(link for link, _ in once), tuple(region for _, region in once))
        if ranges:
            moved[ranges] = phrase
    order = sorted(moved, key=lambda ranges: (ranges[0][0], -ranges[-1][1]))
    return text, [(moved[ranges], ranges) for ranges in order]
