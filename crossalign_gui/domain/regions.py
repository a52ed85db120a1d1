"""What is done to whole regions, as pure functions: other kinds of shape, union, order, lock, copies.

The lock is kept in the document, under `x["crossalign"]["locked"]`: it says that a person has finished with a region, which
the next person should see.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from crossalign_gui.domain import operations, rings
from crossalign_gui.domain.attributes import join_attributes
from crossalign_gui.domain.document import Document, Provenance, Ranges, Region
from crossalign_gui.domain.editing import in_ring, moved
from crossalign_gui.domain.geometry import Box, Mask, Points, Polygon, Polygons, Shape, TurnedBox, turned_box
from crossalign_gui.domain.masks import bounds, decode, encode, rasterise
from crossalign_gui.domain.text import quote, split_words
from crossalign_gui.domain.tracing import trace

Kind = Literal["box", "turned box", "polygon", "mask"]
Copied = tuple[Region, tuple[tuple[str, Ranges], ...]]
"""A region, and for every link the text and the ranges of its words."""


def is_locked(region: Region) -> bool:
    return _ours(region).get("locked") is True


def set_locked(document: Document, region_ids: Collection[str], locked: bool) -> Document:
    return _changed(document, region_ids, lambda region: _with_lock(region, locked))


def set_class(document: Document, region_ids: Collection[str], label: str | None) -> Document:
    """label: the id of a Label, or None for no class."""
    return _changed(document, region_ids, lambda region: replace(region, label=label))


def _changed(document: Document, region_ids: Collection[str], change: Callable[[Region], Region]) -> Document:
    regions = tuple(change(region) if region.id in region_ids else region for region in document.regions)
    return replace(document, regions=regions)


def _with_lock(region: Region, locked: bool) -> Region:
    ours = {name: value for name, value in _ours(region).items() if name != "locked"}
    if locked:
        ours["locked"] = True
    rest = {name: value for name, value in region.x.items() if name != "crossalign"}
    return replace(region, x={**rest, "crossalign": ours} if ours else rest)


def _ours(region: Region) -> Mapping[str, Any]:
    found = region.x.get("crossalign")
    return found if isinstance(found, Mapping) else {}


def converted(region: Region, kind: Kind, size: tuple[int, int]) -> Shape | None:
    """The shape of a region as another kind; size: (height, width). None when nothing would be left of it.

    A model's box that still has the mask it came from gives that mask.
    """
    shape = region.shape
    if kind == "box":
        box = bounds(shape)
        return box if box.area > 0 else None
    kept = _ours(region).get("mask")
    if isinstance(shape, Box) and isinstance(kept, Mapping) and kept.get("size") == list(size):
        shape = Mask((size[0], size[1]), str(kept["counts"]))
    if kind == "turned box":
        return _turned(shape)
    if kind == "mask":
        pixels = rasterise(shape, size)
        return encode(pixels) if pixels.any() else None
    if isinstance(shape, Polygons):
        return Polygons(shape.parts)
    if isinstance(shape, Box):
        return Polygons((Polygon(((shape.x0, shape.y0), (shape.x1, shape.y0), (shape.x1, shape.y1), (shape.x0, shape.y1))),))
    if isinstance(shape, Points):
        return Polygons((Polygon(shape.points),)) if len(shape.points) >= 3 else None
    return trace(rasterise(shape, size))


def _turned(shape: Shape) -> TurnedBox | None:
    """The smallest one around a shape."""
    if isinstance(shape, TurnedBox):
        return shape
    if isinstance(shape, Box):
        return TurnedBox(*shape.center, shape.width, shape.height, 0.0)
    if isinstance(shape, Mask):
        traced = trace(decode(shape))
        return None if traced is None else _turned(traced)
    points = shape.points if isinstance(shape, Points) else [point for part in shape.parts for point in part.outer]
    if len(set(points)) < 3:
        return None
    return turned_box(rings.smallest_rectangle(points), 1e-3)


def convert_region(document: Document, region_id: str, shape: Shape, prov: Provenance) -> Document:
    """As `operations.correct_region`, but what a person drew keeps its first shape under `x` too. Raises KeyError."""
    old = document.region(region_id)
    place = [region.id for region in document.regions].index(region_id)
    after = operations.correct_region(document, region_id, shape, prov)
    new, ours = after.regions[place], _ours(after.regions[place])
    if new.id != old.id or "original" in ours:
        return after
    kept = {**ours, "original": operations.shape_to_json(old.shape)}
    return operations.replace_region(after, replace(new, x={**new.x, "crossalign": kept}))


def with_said_of(region: Region, other: Region) -> Region:
    """A region with the class and the attributes of another one where it has none of that name."""
    return replace(region, label=region.label or other.label, x=join_attributes(region.x, other.x)[0])


def combined(shapes: Sequence[Shape], size: tuple[int, int], how: Literal["union", "subtract"]) -> Shape | None:
    """The union of shapes, or the first without the others; size: (height, width). None when nothing is left.

    Of polygons and boxes it is a polygon again, as soon as a mask takes part a mask.
    """
    result = rasterise(shapes[0], size).copy()
    for shape in shapes[1:]:
        other = rasterise(shape, size)
        result = result | other if how == "union" else result & ~other
    if not result.any():
        return None
    hole = _hole(shapes) if how == "subtract" else None
    if hole is not None:
        return hole
    if any(isinstance(shape, Mask | Points) for shape in shapes):
        return encode(result)
    return trace(result)


def _hole(shapes: Sequence[Shape]) -> Polygons | None:
    """Rings that lie wholly inside one part become holes as they are, without being turned into pixels."""
    if any(isinstance(shape, Mask | Points) for shape in shapes):
        return None
    first, *others = (_corners(shape) for shape in shapes)
    if len(first.parts) != 1:
        return None
    part = first.parts[0]
    rings = [other.outer for shape in others for other in shape.parts if not other.holes]
    whole = all(len(shape.parts) == 1 and not shape.parts[0].holes for shape in others)
    if not whole or part.holes or len(rings) != 1 or not _inside(rings[0], part.outer):
        return None
    return Polygons((Polygon(part.outer, (rings[0],)),))


def _corners(shape: Shape) -> Polygons:
    if isinstance(shape, Polygons):
        return shape
    box = bounds(shape)
    return Polygons((Polygon(((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1))),))


def _inside(ring: Sequence[tuple[float, float]], around: Sequence[tuple[float, float]]) -> bool:
    """Every corner inside, and no edge across another."""
    if not all(in_ring(tuple(around), x, y) for x, y in ring):
        return False
    a, b = np.array(ring), np.array(around)
    a1, b1 = np.roll(a, -1, 0), np.roll(b, -1, 0)
    return not bool(_crossing(a[:, None], a1[:, None], b[None], b1[None]).any())


def _crossing(a: Any, b: Any, c: Any, d: Any) -> Any:
    def side(p: Any, q: Any, r: Any) -> Any:
        return np.sign((q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0]))

    return (side(a, b, c) * side(a, b, d) <= 0) & (side(c, d, a) * side(c, d, b) <= 0)


def raised(document: Document, region_ids: Collection[str], by: int) -> Document:
    """One place up (1) or down (-1) in the order of painting; regions that move together keep their order."""
    regions = list(document.regions)
    places = [place for place, region in enumerate(regions) if region.id in region_ids]
    for place in reversed(places) if by > 0 else places:
        other = place + by
        if 0 <= other < len(regions) and regions[other].id not in region_ids:
            regions[place], regions[other] = regions[other], regions[place]
    return replace(document, regions=tuple(regions))


def copies(document: Document, region_ids: Sequence[str]) -> tuple[Copied, ...]:
    """In the order of painting."""
    spans = {span.id: span for span in document.spans}
    return tuple(
        (
            region,
            tuple(
                (spans[link.span].text, spans[link.span].ranges)
                for link in document.links_of_region(region.id)
                if link.polarity == "positive"
            ),
        )
        for region in document.regions
        if region.id in region_ids
    )


def add_copies(document: Document, copied: Sequence[Copied], prov: Provenance, offset: float = 0.0) -> Document:
    """New regions of the same shapes, moved by `offset` pixels to the lower right where there is room, and linked to the same
    words where a caption of this image has them. A shape that lies outside this image, or a mask of another size, is left out.
    """
    size = document.image.width, document.image.height
    for region, words in copied:
        box = bounds(region.shape)
        if isinstance(region.shape, Mask) and region.shape.size != (size[1], size[0]):
            continue
        if box.x1 > size[0] or box.y1 > size[1] or box.x0 < 0 or box.y0 < 0:
            continue
        shape = moved(region.shape, offset, offset, size) if offset else region.shape
        new = Region(
            operations.new_id("r"), document.image.id, shape, region.label, region.crowd, status="accepted",
            prov=replace(prov, derived_from=(region.id,)),
        )  # fmt: skip
        document = operations.add_region(document, new)
        for text, ranges in words:
            found = _words(document, text, ranges)
            if found is not None:
                document, span = operations.ensure_span(document, *found)
                document = operations.link(document, span.id, new.id, prov)
    return document


def _words(document: Document, text: str, ranges: Ranges) -> tuple[str, Ranges] | None:
    """The caption that has these words at the same place, else anywhere as a whole."""
    for caption in document.captions:
        if ranges and ranges[-1][1] <= len(caption.text) and quote(caption.text, ranges) == text:
            return caption.id, ranges
    for caption in document.captions:
        starts = {word.start for word in split_words(caption.text)}
        ends = {word.end for word in split_words(caption.text)}
        place = caption.text.find(text)
        while place >= 0:
            if place in starts and place + len(text) in ends:
                return caption.id, ((place, place + len(text)),)
            place = caption.text.find(text, place + 1)
    return None
