"""What people have said of one image: the links that they accepted, made or corrected, and those that they rejected."""

from __future__ import annotations

from dataclasses import dataclass

from crossalign_gui.domain.document import Caption, Document, Link, Ranges, Region
from crossalign_gui.domain.geometry import Points, Shape

_TRUE = ("accepted", "corrected")


@dataclass(frozen=True, slots=True)
class Truth:
    """Words of a caption. shapes: all regions that they mean, none where they are not in the picture; rejected: regions that
    they do not mean. types: of the phrase ("people", "animals"), as its format brought them."""

    ranges: Ranges
    shapes: tuple[Shape, ...]
    rejected: tuple[Shape, ...] = ()
    types: tuple[str, ...] = ()


def truths(document: Document) -> list[tuple[Caption, tuple[Truth, ...]]]:
    """Of each caption about which something is known. Places given as points are left out: they have no extent."""
    regions = {region.id: region for region in document.regions if not isinstance(region.shape, Points)}
    by_span: dict[str, list[Link]] = {}
    for link in document.links:
        by_span.setdefault(link.span, []).append(link)
    found = []
    for caption in document.captions:
        said = []
        for span in document.spans:
            links = by_span.get(span.id, []) if span.caption == caption.id else []
            shapes = tuple(
                regions[link.region].shape for link in links if link.region in regions and _is_true(link, regions[link.region])
            )
            rejected = tuple(
                regions[link.region].shape
                for link in links
                if link.polarity == "negative" and link.region is not None and link.region in regions
            )
            absent = any(link.polarity == "negative" and link.region is None and link.status in _TRUE for link in links)
            if shapes or absent:
                said.append(Truth(span.ranges, shapes, rejected, span.types))
        if said:
            found.append((caption, tuple(said)))
    return found


def _is_true(link: Link, region: Region) -> bool:
    return link.polarity == "positive" and link.status in _TRUE and region.status not in ("proposed", "rejected")
