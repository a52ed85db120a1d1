"""What a schema cannot say: ids that lead nowhere, ranges outside the text, links across images."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from crossalign_gui.domain.document import Document, Provenance, Ranges, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygons, bounds_of_points
from crossalign_gui.domain.masks import bounds, check_runs
from crossalign_gui.domain.text import quote


@dataclass(frozen=True, slots=True)
class Problem:
    """`place` names the element: its list, its number there, its id."""

    place: str
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def validate(documents: Iterable[Document], agents: Collection[str] = (), labels: Collection[str] = ()) -> tuple[Problem, ...]:
    """All problems of a set of documents, in their order. agents, labels: the ids that there are."""
    checker = _Checker(agents, labels)
    problems: list[Problem] = []
    for number, document in enumerate(documents):
        problems.extend(checker.check(document, number))
    return tuple(problems)


def outside_lists(document: Document, types: Collection[str] | None, attributes: Collection[str] | None) -> Iterator[Problem]:
    """Types of phrases and things, and names of attributes of regions, that are not in the lists that a project allows; None: any.
    Case counts. Attributes are what formats brought under `attributes`."""
    if types is not None:
        typed = [(item.id, item.types) for item in document.spans] + [(item.id, item.types) for item in document.entities]
        for item_id, names in typed:
            for name in names:
                if name not in types:
                    yield Problem(f"{document.image.uri}, {item_id}", f"the type {name!r} is not in the list", "warning")
    if attributes is not None:
        for region in document.regions:
            for kept in region.x.values():
                found = kept.get("attributes") if isinstance(kept, Mapping) else None
                for name in found if isinstance(found, Mapping) else ():
                    if name not in attributes:
                        yield Problem(
                            f"{document.image.uri}, {region.id}", f"the attribute {name!r} is not in the list", "warning"
                        )


class _Checker:
    def __init__(self, agents: Collection[str], labels: Collection[str]) -> None:
        self._agents, self._labels = agents, labels
        self._seen: set[str] = set()

    def check(self, document: Document, number: int) -> Iterator[Problem]:
        place = f"images[{number}] ({document.image.id})"
        yield from self._fresh(place, document.image.id)
        if document.image.width < 1 or document.image.height < 1:
            yield Problem(place, f"the size {document.image.width} x {document.image.height} is empty")
        yield from self._captions(document, place)
        yield from self._spans(document, place)
        for index, entity in enumerate(document.entities):
            here = f"{place}.entities[{index}] ({entity.id})"
            yield from self._fresh(here, entity.id)
            yield from _same_image(here, entity.image, document)
        yield from self._regions(document, place)
        yield from self._links(document, place)

    def _captions(self, document: Document, place: str) -> Iterator[Problem]:
        for index, caption in enumerate(document.captions):
            here = f"{place}.captions[{index}] ({caption.id})"
            yield from self._fresh(here, caption.id)
            yield from _same_image(here, caption.image, document)
            yield from self._prov(here, caption.prov)
            if caption.answer is not None:
                yield from self._prov(here, caption.answer.prov)
            for token in caption.tokens or ():
                yield from _inside(here, (token,), caption.text)

    def _spans(self, document: Document, place: str) -> Iterator[Problem]:
        captions = {caption.id: caption for caption in document.captions}
        entities = {entity.id for entity in document.entities}
        for index, span in enumerate(document.spans):
            here = f"{place}.spans[{index}] ({span.id})"
            yield from self._fresh(here, span.id)
            yield from self._prov(here, span.prov)
            caption = captions.get(span.caption)
            if caption is None:
                yield Problem(here, f"there is no caption {span.caption!r} of this image")
                continue
            if span.entity is not None and span.entity not in entities:
                yield Problem(here, f"there is no entity {span.entity!r} of this image")
            wrong = tuple(_inside(here, span.ranges, caption.text))
            yield from wrong
            if not wrong and quote(caption.text, span.ranges) != span.text:
                found = quote(caption.text, span.ranges)
                yield Problem(here, f"it quotes {span.text!r}, its ranges hold {found!r}")

    def _regions(self, document: Document, place: str) -> Iterator[Problem]:
        for index, region in enumerate(document.regions):
            if self._is_fine(region, document):
                self._seen.add(region.id)
                continue
            here = f"{place}.regions[{index}] ({region.id})"
            yield from self._fresh(here, region.id)
            yield from _same_image(here, region.image, document)
            yield from self._prov(here, region.prov)
            if region.label is not None and region.label not in self._labels:
                yield Problem(here, f"there is no label {region.label!r}")
            yield from _shape(here, region, document)

    def _is_fine(self, region: Region, document: Document) -> bool:
        """Whether nothing below would be said of it: found out at once, since most regions are so."""
        image, shape, prov = document.image, region.shape, region.prov
        return (
            isinstance(shape, Box)
            and 0 <= shape.x0 < shape.x1 <= image.width
            and 0 <= shape.y0 < shape.y1 <= image.height
            and region.image == image.id
            and region.id not in self._seen
            and (region.label is None or region.label in self._labels)
            and (prov is None or prov.agent is None or prov.agent in self._agents)
        )

    def _links(self, document: Document, place: str) -> Iterator[Problem]:
        spans = {span.id for span in document.spans}
        regions = {region.id for region in document.regions}
        for index, link in enumerate(document.links):
            here = f"{place}.links[{index}] ({link.id})"
            yield from self._fresh(here, link.id)
            yield from self._prov(here, link.prov)
            if link.span not in spans:
                yield Problem(here, f"there is no span {link.span!r} of this image")
            if link.region is None:
                if link.polarity == "positive":
                    yield Problem(here, "a positive link needs a region")
            elif link.region not in regions:
                yield Problem(here, f"there is no region {link.region!r} of this image")

    def _fresh(self, place: str, item_id: str) -> Iterator[Problem]:
        if item_id in self._seen:
            yield Problem(place, f"the id {item_id!r} is used twice")
        self._seen.add(item_id)

    def _prov(self, place: str, prov: Provenance | None) -> Iterator[Problem]:
        if prov is not None and prov.agent is not None and prov.agent not in self._agents:
            yield Problem(place, f"there is no agent {prov.agent!r}")


def _same_image(place: str, image: str, document: Document) -> Iterator[Problem]:
    if image != document.image.id:
        yield Problem(place, f"it belongs to image {image!r}, not to {document.image.id!r}")


def _inside(place: str, ranges: Ranges, text: str) -> Iterator[Problem]:
    last = 0
    if not ranges:
        yield Problem(place, "it has no range")
    for start, end in ranges:
        if not 0 <= start < end <= len(text):
            yield Problem(place, f"the range [{start}, {end}) is not inside the text of {len(text)} characters")
            return
        if start < last:
            yield Problem(place, f"the range [{start}, {end}) overlaps the one before it or is out of order")
        last = end


def _shape(place: str, region: Region, document: Document) -> Iterator[Problem]:
    shape, image = region.shape, document.image
    if isinstance(shape, Mask):
        if shape.size != (image.height, image.width):
            yield Problem(place, f"its mask is {shape.size}, the image (height, width) {image.height, image.width}")
        try:
            check_runs(shape)
        except ValueError as error:
            yield Problem(place, f"its mask cannot be read: {error}")
        return
    if isinstance(shape, Polygons) and any(len(ring) < 3 for p in shape.parts for ring in (p.outer, *p.holes)):
        yield Problem(place, "a ring has fewer than three points")
        return
    if isinstance(shape, Points) and not shape.points:
        yield Problem(place, "it has no point")
        return
    box = shape if isinstance(shape, Box) else _extent(shape)
    if not all(math.isfinite(value) for value in (box.x0, box.y0, box.x1, box.y1)):
        yield Problem(place, "a coordinate is not a finite number")
    elif not isinstance(shape, Points) and (box.width <= 0 or box.height <= 0):
        yield Problem(place, f"its box ({box.x0:g}, {box.y0:g}, {box.x1:g}, {box.y1:g}) is empty")
    elif box.x0 < 0 or box.y0 < 0 or box.x1 > image.width or box.y1 > image.height:
        yield Problem(place, f"it reaches outside the image of {image.width} x {image.height}", "warning")


def _extent(shape: Polygons | Points) -> Box:
    if isinstance(shape, Points) or not any(part.holes for part in shape.parts):
        return bounds(shape)
    return bounds_of_points(point for part in shape.parts for ring in (part.outer, *part.holes) for point in ring)
