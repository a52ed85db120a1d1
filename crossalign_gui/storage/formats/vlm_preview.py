"""Records of training data decoded back onto their pictures, so that a shifted box is seen before anything is trained.

What is drawn comes from the written text alone, by the reader of the family, and not from the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from crossalign_gui.domain.colours import REGION_COLOURS
from crossalign_gui.domain.document import Document, Image, Link, Region, Span
from crossalign_gui.domain.geometry import Box, Points
from crossalign_gui.domain.grounded_text import Budget, Family, Reader
from crossalign_gui.storage.formats.drawing import picture, shapes_svg
from crossalign_gui.storage.formats.target import Preview, Target

MOST = 3
_LONGEST = 1024
_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Decoded records</title><style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
figure{margin:0 0 3rem}svg{max-width:100%;max-height:80vh;height:auto;display:block;background:#8883}pre{white-space:pre-wrap}
</style></head><body>
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """One record."""

    image: Image
    question: str
    answer: str


def decode(shown: Shown, family: Family, budget: Budget) -> Document:
    """The regions that the answer says, with a phrase for each name, as a reader of the file sees them."""
    image = shown.image
    reading = Reader(family, (image.width, image.height), budget).read(shown.answer)
    regions: list[Region] = []
    spans: list[Span] = []
    links: list[Link] = []
    for thing in reading.things:
        spans.append(Span(f"s{len(spans)}", "c", ((0, 1),), thing.name or str(len(spans))))
        for place in thing.places:
            shape = place if isinstance(place, Box) else Points((place,))
            regions.append(Region(f"r{len(regions)}", image.id, shape))
            links.append(Link(f"l{len(links)}", spans[-1].id, regions[-1].id))
    return Document(image, spans=tuple(spans), regions=tuple(regions), links=tuple(links))


def write(target: Target, shown: Sequence[Shown], family: Family, budget: Budget) -> None:
    """`preview.html`, with the pictures that are at hand."""
    with target.text("preview.html") as file:
        file.write(_HEAD)
        for record in shown:
            document = decode(record, family, budget)
            image = record.image
            path = target.image_path(image)
            target.previews.append(Preview(document, path, f"{record.question}\n{record.answer}"))
            data = picture(path, _LONGEST)
            file.write(
                f'<figure><svg viewBox="0 0 {image.width} {image.height}" role="img" aria-label="{escape(image.uri)}">\n'
            )
            if data:
                file.write(f'<image width="{image.width}" height="{image.height}" href="{data}"/>\n')
            file.write(shapes_svg(document) + "</svg><figcaption><p>")
            names = dict.fromkeys(span.text for span in document.spans)
            for number, name in enumerate(names):
                file.write(f'<b style="color:{REGION_COLOURS[number % len(REGION_COLOURS)]}">■</b> {escape(name)} ')
            file.write(f"</p><pre>{escape(record.question)}\n{escape(record.answer)}</pre><small>{escape(image.uri)}</small>")
            file.write("</figcaption></figure>\n")
        file.write("</body></html>\n")
