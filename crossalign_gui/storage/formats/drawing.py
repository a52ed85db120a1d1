"""Regions and captions as SVG and HTML fragments."""

from __future__ import annotations

import base64
import io
import itertools
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

import numpy as np
from PIL import Image

from crossalign_gui.domain.colours import REGION_COLOURS
from crossalign_gui.domain.document import Caption, Document, Region
from crossalign_gui.domain.geometry import Box, Mask, Points, Ring
from crossalign_gui.domain.masks import bounds, cut_out
from crossalign_gui.domain.reading import AS_IT_IS
from crossalign_gui.storage.bare_jpeg import bare_jpeg
from crossalign_gui.storage.formats.phrases import Phrase, phrases
from crossalign_gui.storage.images import ImageError, probe, read_small
from crossalign_gui.storage.sources import split_source

_BLANKS = re.compile(r"(\s+)")


def colours(document: Document) -> dict[str, str]:
    """By region: that of the thing that names it first."""
    things: dict[str, str] = {}
    found: dict[str, str] = {}
    spans = {span.id: span for span in document.spans}
    for link in document.links:
        span = spans.get(link.span)
        if span is not None and link.region is not None and link.polarity == "positive":
            key = span.entity or " ".join(span.text.lower().split())
            found.setdefault(link.region, things.setdefault(key, REGION_COLOURS[len(things) % len(REGION_COLOURS)]))
    for region in document.regions:
        found.setdefault(region.id, "#999999")
    return found


def picture(path: Path | None, longest: int) -> str:
    """A data: address of the oriented picture, at most `longest` pixels a side; empty when it cannot be read. A JPEG that lies
    upright and is small enough stands there as it is, without what tells more than the picture."""
    if path is None:
        return ""
    try:
        data = _as_it_is(path, longest)
        if data is None:
            buffer = io.BytesIO()
            Image.fromarray(read_small(path, longest)).save(buffer, format="JPEG", quality=88)
            data = buffer.getvalue()
    except ImageError:
        return ""
    return "data:image/jpeg;base64," + base64.b64encode(data).decode("ascii")


def _as_it_is(path: Path, longest: int) -> bytes | None:
    """Raises ImageError."""
    file, reading = split_source(path)
    if reading != AS_IT_IS:
        return None
    try:
        data = file.read_bytes()
    except OSError:
        return None  # whoever reads it next says why
    bare = bare_jpeg(data)
    if bare is None or max(bare[1]) > longest or probe(file, data).orientation != 1:
        return None
    return bare[0]


def shapes_svg(document: Document) -> str:
    """The regions as SVG elements in image pixels; each carries the class `r<number>`."""
    chosen = colours(document)
    stroke = max(document.image.width, document.image.height) / 300
    return "\n".join(_shape(region, number, chosen[region.id], stroke) for number, region in enumerate(document.regions))


def _shape(region: Region, number: int, colour: str, stroke: float) -> str:
    shape = region.shape
    look = f'class="region r{number}" fill="{colour}" fill-opacity="0.25" stroke="{colour}" stroke-width="{stroke:.2f}"'
    if isinstance(shape, Box):
        return f'<rect {look} x="{shape.x0}" y="{shape.y0}" width="{shape.width}" height="{shape.height}"/>'
    if isinstance(shape, Points):
        dots = "".join(f'<circle cx="{x}" cy="{y}" r="{2 * stroke:.2f}"/>' for x, y in shape.points)
        return f"<g {look}>{dots}</g>"
    if isinstance(shape, Mask):
        box = bounds(shape)
        where = f'x="{box.x0}" y="{box.y0}" width="{box.width}" height="{box.height}"'
        return f'<g {look}><image {where} href="{_mask(shape, colour)}"/></g>'
    rings = [ring for part in shape.parts for ring in (part.outer, *part.holes)]
    return f'<path {look} fill-rule="evenodd" d="{" ".join(_ring(ring) for ring in rings)}"/>'


def _ring(ring: Ring) -> str:
    return "M " + " L ".join(f"{x},{y}" for x, y in ring) + " Z"


def _mask(mask: Mask, colour: str) -> str:
    _, pixels = cut_out(mask)
    if not pixels.size:
        return ""
    rgba = np.zeros((*pixels.shape, 4), dtype=np.uint8)
    rgba[pixels] = [*(int(colour[place : place + 2], 16) for place in (1, 3, 5)), 120]
    buffer = io.BytesIO()
    Image.fromarray(rgba).save(buffer, format="PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def segments(document: Document, caption: Caption) -> list[tuple[str, list[int], str]]:
    """(text, numbers of the regions that it names, colour) that follow each other; words of several phrases join theirs."""
    chosen = colours(document)
    place = {region.id: number for number, region in enumerate(document.regions)}
    found = [phrase for phrase in phrases(document, caption) if phrase.regions]
    cuts = sorted({0, len(caption.text), *(edge for p in found for pair in p.span.ranges for edge in pair)})
    number = {cut: at for at, cut in enumerate(cuts)}
    naming: list[list[Phrase]] = [[] for _ in cuts[1:]]
    for phrase in found:
        for start, end in phrase.span.ranges:
            for here in naming[number[start] : number[end]]:
                here.append(phrase)
    result = []
    for (start, end), mine in zip(itertools.pairwise(cuts), naming, strict=True):
        numbers = list(dict.fromkeys(place[region.id] for phrase in mine for region in phrase.regions))
        colour = chosen[mine[-1].regions[0].id] if mine else ""
        result.append((caption.text[start:end], numbers, colour))
    return result


def caption_html(document: Document, caption: Caption) -> str:
    """The caption with its phrases marked."""
    parts = []
    for text, numbers, colour in segments(document, caption):
        clean = escape(text)
        classes = " ".join(f"w{number}" for number in numbers)
        parts.append(f'<mark class="{classes}" style="--c:{colour}" tabindex="0">{clean}</mark>' if numbers else clean)
    return "".join(parts)


def wrapped(pieces: Sequence[tuple[str, list[int], str]], most: int) -> list[list[tuple[str, str]]]:
    """Lines of (text, colour) with at most `most` characters, broken at blanks."""
    lines: list[list[tuple[str, str]]] = [[]]
    length = 0
    for text, _, colour in pieces:
        for part in _BLANKS.split(text):
            blank = not part.strip()
            if length + len(part) > most and length and not blank:
                lines.append([])
                length = 0
            if part and not (blank and not length):
                lines[-1].append((" " if blank else part, colour))
                length += len(part)
    return lines
