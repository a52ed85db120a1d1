"""From a grounded text to phrases, regions and links of a document, as proposals of the model that wrote it."""

from __future__ import annotations

import re
from dataclasses import replace

from crossalign_gui.domain import operations
from crossalign_gui.domain.document import Caption, Document, Link, Provenance, Ranges, Region
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text.families import FAMILIES, Family
from crossalign_gui.domain.grounded_text.reading import sniff
from crossalign_gui.domain.grounded_text.values import Reading, Thing

_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")


def likely(text: str) -> Family:
    """The family whose marks stand in a text. Bare JSON, which several families write alike, is judged by its numbers: fractions,
    pixels (over a thousand), else thousandths."""
    found = sniff(text)
    if found is not None:
        return found
    numbers = [float(number) for number in _NUMBER.findall(text)]
    if numbers and max(numbers) <= 1:
        return FAMILIES["kimi_vl"]
    return FAMILIES["qwen2_5_vl" if numbers and max(numbers) > 1000 else "qwen3_vl"]


def place(document: Document, reading: Reading, caption_id: str | None, prov: Provenance, about: Ranges = ()) -> Document:
    """The document with what the text says. Its sentence becomes a caption, or is the active one where that has the same words; names
    without a sentence are looked for in the active caption and get a caption of their own where they do not stand there. about: words
    of the active caption that places without a name belong to, and that are not in the picture where the text says that nothing is."""
    active = document.caption(caption_id) if caption_id is not None else None
    sentence = reading.text.strip()
    shift = len(reading.text) - len(reading.text.lstrip())
    whole: Caption | None = None
    if _says_more(reading):
        whole = active if active is not None and active.text == sentence else None
        if whole is None:
            whole = Caption(operations.new_id("c"), document.image.id, sentence, prov=prov)
            document = operations.add_caption(document, whole)
    for thing in (Thing("", absent=True),) if reading.none and about else reading.things:
        if active is not None and about and not thing.name.strip():
            document = _linked(document, thing, active, about, prov)
        elif whole is not None and thing.at is not None:
            document = _one(document, thing, whole, (thing.at[0] - shift, thing.at[1] - shift), prov)
        else:
            document = _named(document, thing, active, prov)
    return document


def _says_more(reading: Reading) -> bool:
    """Words stand around the names: a sentence, and no list."""
    named = {place for thing in reading.things if thing.at for place in range(*thing.at)}
    return bool(named) and any(sign.isalnum() for place, sign in enumerate(reading.text) if place not in named)


def _named(document: Document, thing: Thing, active: Caption | None, prov: Provenance) -> Document:
    name = thing.name.strip()
    if not name:
        return _regions(document, thing, None, prov)
    words = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", active.text, re.IGNORECASE) if active is not None else None
    if active is not None and words is not None:
        return _one(document, thing, active, words.span(), prov)
    known = next((caption for caption in document.captions if caption.text == name), None)
    caption = known or Caption(operations.new_id("c"), document.image.id, name, kind="noun_phrase", prov=prov)
    if known is None:
        document = operations.add_caption(document, caption)
    return _one(document, thing, caption, (0, len(name)), prov)


def _one(document: Document, thing: Thing, caption: Caption, at: tuple[int, int], prov: Provenance) -> Document:
    start, end = max(at[0], 0), min(at[1], len(caption.text))
    if start >= end:
        return _regions(document, thing, None, prov)
    return _linked(document, thing, caption, ((start, end),), prov)


def _linked(document: Document, thing: Thing, caption: Caption, ranges: Ranges, prov: Provenance) -> Document:
    document, span = operations.ensure_span(document, caption.id, ranges)
    if thing.absent:
        new = Link(operations.new_id("l"), span.id, None, "negative", None, "proposed", prov)
        return document if operations.is_absent(document, span.id) else replace(document, links=(*document.links, new))
    return _regions(document, thing, span.id, prov)


def _regions(document: Document, thing: Thing, span_id: str | None, prov: Provenance) -> Document:
    for where in thing.places:
        shape = where if isinstance(where, Box) else Points((where,))
        same = next((region for region in document.regions if region.shape == shape and region.prov == prov), None)
        region = same or Region(operations.new_id("r"), document.image.id, shape, status="proposed", prov=prov)
        if same is None:
            document = operations.add_region(document, region)
        if span_id is not None:
            document = operations.link(document, span_id, region.id, prov, "proposed")
    return document
