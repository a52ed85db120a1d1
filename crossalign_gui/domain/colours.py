"""Colours that can be told apart with every common colour blindness: Okabe and Ito, "Color universal design", 2008, without
black."""

from __future__ import annotations

import zlib

from crossalign_gui.domain.document import Document, Span

REGION_COLOURS = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7")


def colours_of(document: Document) -> dict[str, str]:
    """The colour of every span and every region, by id.

    One thing has one colour: the spans of an entity, the regions that they are linked to, and spans of the same words where
    there is no entity. The colour depends on what is stored alone, so it is the same in the next session; a phrase added later
    never recolours another phrase. Seven things of an image differ; after that colours come again.
    """
    keys = {span.id: _key(span) for span in document.spans}
    for link in document.links:
        if link.polarity == "positive" and link.region is not None and link.span in keys:
            keys.setdefault(link.region, keys[link.span])
    for region in document.regions:
        keys.setdefault(region.id, region.id)
    chosen: dict[str, int] = {}
    taken: set[int] = set()
    count = len(REGION_COLOURS)
    for key in dict.fromkeys(keys.values()):
        wanted = zlib.crc32(key.encode("utf-8", "surrogatepass")) % count
        if len(taken) < count:
            wanted = next(place % count for place in range(wanted, wanted + count) if place % count not in taken)
            taken.add(wanted)
        chosen[key] = wanted
    return {item: REGION_COLOURS[chosen[key]] for item, key in keys.items()}


def _key(span: Span) -> str:
    return span.entity or span.text.casefold()


def contrast(first: str, second: str) -> float:
    """Of two colours "#rrggbb", from 1 to 21: WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_on(background: str) -> str:
    """Black or white, what is read better there; at least 4.58 on any colour."""
    return max(("#000000", "#ffffff"), key=lambda text: contrast(text, background))


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
