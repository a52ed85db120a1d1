"""A model as one more person: what it says of the captions of an image, in the form of a person's work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from crossalign_gui.alignment.engine import Engine, Query
from crossalign_gui.alignment.protocol import Alignment, Check
from crossalign_gui.alignment.written import phrases_of
from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Provenance, Ranges, Region
from crossalign_gui.domain.geometry import Mask, Polygons
from crossalign_gui.domain.people import ASKED


def work_of(
    engine: Engine,
    people: Sequence[Document],
    key: str,
    pixels: NDArray[np.uint8],
    check: Check,
    options: Mapping[str, str] | None = None,
) -> Document:
    """What a model says of the captions of one image, as if a person had said it. people: what persons made of the image.

    A caption that the model wrote itself, word for word, has the phrases that it finds in it. Of all others it is asked about the
    phrases of the people (see `people.ASKED`): its places are linked, and where it finds none the phrase is not in the picture.
    Weak evidence, which the window does not show, is no place. A place is a mask where somebody drew an outline and the model has
    masks, else a box. Raises Cancelled, AlignmentError."""
    query = Query(key, pixels, "", (), dict(options or {}))
    prov = Provenance("model", f"{engine.backend.id}@{engine.backend.revision}")
    found = _bare(people)
    own = _written_again(engine, query, found.captions, check)
    for caption in found.captions:
        if own is not None and own.caption == caption.text:
            spans = [(ranges, prediction.strong) for ranges, prediction in phrases_of(own)]
        else:
            phrases = _phrases_of(people, caption)
            if not phrases:
                continue
            told = engine.align(replace(query, caption=caption.text, phrases=phrases), check)
            spans = [(ranges, told.predictions[_place(told, ranges)].strong) for ranges in phrases]
            asked = replace(caption, prov=replace(prov, method=ASKED))
            found = replace(found, captions=tuple(asked if item is caption else item for item in found.captions))
        outlined = _outlined(people, caption)
        for ranges, proposals in spans:
            found, span = operations.ensure_span(found, caption.id, ranges)
            for item in proposals:
                mask = item.mask if ranges in outlined else None
                shape = item.box if mask is None else mask
                region = Region(operations.new_id("r"), found.image.id, shape, status="accepted", prov=prov)
                found = operations.link(operations.add_region(found, region), span.id, region.id, prov)
            if not proposals:
                found = operations.mark_absent(found, span.id, prov)
    return found


def _bare(people: Sequence[Document]) -> Document:
    """The captions in which anybody chose a phrase, each once."""
    captions: dict[str, Caption] = {}
    for document in people:
        texts = {caption.text for caption in captions.values()}
        chosen = {span.caption for span in document.spans}
        captions |= {item.id: item for item in document.captions if item.id in chosen and item.text not in texts}
    return Document(people[0].image, tuple(captions.values()))


def _phrases_of(people: Sequence[Document], caption: Caption) -> tuple[Ranges, ...]:
    same = {item.id for document in people for item in document.captions if item.text == caption.text}
    return tuple(dict.fromkeys(span.ranges for document in people for span in document.spans if span.caption in same))


def _outlined(people: Sequence[Document], caption: Caption) -> set[Ranges]:
    """The phrases of whose regions one is more than a box."""
    found = set()
    for document in people:
        outlines = {region.id for region in document.regions if isinstance(region.shape, Mask | Polygons)}
        drawn = {link.span for link in document.links if link.region in outlines}
        same = {item.id for item in document.captions if item.text == caption.text}
        found |= {span.ranges for span in document.spans if span.id in drawn and span.caption in same}
    return found


def _place(alignment: Alignment, ranges: Ranges) -> int:
    index = alignment.index_of(ranges)
    assert index is not None, "it was asked about"
    return index


def _written_again(engine: Engine, query: Query, captions: Sequence[Caption], check: Check) -> Alignment | None:
    """What the model writes about the picture, aligned; None where none of these captions is by it. Raises Cancelled,
    AlignmentError."""
    model = engine.backend.id
    if not any(_writer(caption) == model for caption in captions):
        return None
    text = engine.write_caption(query, check)
    return engine.align(replace(query, caption=text), check) if any(text == caption.text for caption in captions) else None


def _writer(caption: Caption) -> str:
    """The model that wrote it, also where a person accepted it as it was; else empty."""
    prov = caption.prov
    if prov is None:
        return ""
    agent = prov.agent if prov.source == "model" else (prov.method or "").partition(operations.ACCEPTED_FROM)[2]
    return (agent or "").rpartition("@")[0]
