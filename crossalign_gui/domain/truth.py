"""What people have said of one image: the links that they accepted, made or corrected, and those that they rejected."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from crossalign_gui.domain.completeness import holding
from crossalign_gui.domain.document import Caption, Document, Link, Ranges, Region
from crossalign_gui.domain.geometry import Point, Points, Shape

_TRUE = ("accepted", "corrected")


@dataclass(frozen=True, slots=True)
class Truth:
    """Words of a caption. shapes: all regions that they mean; points: places of what they mean, whose extent nobody has said.
    With neither they are not in the picture. rejected: regions that they do not mean. types: of the phrase ("people",
    "animals"), as its format brought them."""

    ranges: Ranges
    shapes: tuple[Shape, ...]
    rejected: tuple[Shape, ...] = ()
    types: tuple[str, ...] = ()
    answered_by: frozenset[str] = frozenset()
    """Models whose own answer a person accepted as it was: agents, as `model@revision`."""
    points: tuple[Point, ...] = ()
    complete: bool = False
    """Whether somebody said that all of them are marked."""
    others: tuple[Truth, ...] = ()
    """The same words by further annotators, in their order; empty unless all of them saw the words."""

    def is_of(self, models: Collection[str]) -> bool:
        """Whether one of these models, of any revision, is measured on what it said itself."""
        return any(agent in models or agent.rpartition("@")[0] in models for agent in self.answered_by)


def truths(document: Document) -> list[tuple[Caption, tuple[Truth, ...]]]:
    """Of each caption about which something is known."""
    regions = {region.id: region for region in document.regions}
    areas = {region.id: region for region in document.regions if not isinstance(region.shape, Points)}
    complete = {mark.span for mark in holding(document) if mark.span is not None}
    by_span: dict[str, list[Link]] = {}
    for link in document.links:
        by_span.setdefault(link.span, []).append(link)
    found = []
    for caption in document.captions:
        said = []
        for span in document.spans:
            links = by_span.get(span.id, []) if span.caption == caption.id else []
            true = [regions[link.region] for link in links if link.region in regions and _is_true(link, regions[link.region])]
            shapes = tuple(region.shape for region in true if not isinstance(region.shape, Points))
            points = tuple(point for region in true if isinstance(region.shape, Points) for point in region.shape.points)
            rejected = tuple(
                areas[link.region].shape
                for link in links
                if link.polarity == "negative" and link.region is not None and link.region in areas
            )
            absent = any(link.polarity == "negative" and link.region is None and link.status in _TRUE for link in links)
            if shapes or points or absent:
                answered = (_answered_by(link, regions.get(link.region or "")) for link in links)
                by = frozenset(agent for agent in answered if agent)
                said.append(Truth(span.ranges, shapes, rejected, span.types, by, points, span.id in complete))
        if said:
            found.append((caption, tuple(said)))
    return found


def _is_true(link: Link, region: Region) -> bool:
    return link.polarity == "positive" and link.status in _TRUE and region.status not in ("proposed", "rejected")


def _answered_by(link: Link, region: Region | None) -> str:
    """The model that made a true link or its region, unless a person corrected it; else empty."""
    if link.status != "accepted" or (region is not None and (not _is_true(link, region) or region.status == "corrected")):
        return ""
    made = [item.prov for item in (link, region) if item is not None and item.prov is not None]
    return next((prov.agent for prov in made if prov.source == "model" and prov.agent), "")
