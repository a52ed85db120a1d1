"""SVG pictures of the overlay: the image, its regions, and the captions below with their phrases in the same colours."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path, PurePosixPath

from crossalign_gui.domain.document import Document
from crossalign_gui.domain.messages import message
from crossalign_gui.storage.formats.base import Format
from crossalign_gui.storage.formats.drawing import picture, segments, shapes_svg, wrapped
from crossalign_gui.storage.formats.outgoing import features
from crossalign_gui.storage.formats.target import Target
from crossalign_gui.storage.image_finder import clean_name

_LONGEST = 4096


def draw(document: Document, path: Path | None) -> str:
    """One SVG; without the picture when it cannot be read."""
    image = document.image
    size = max(14.0, image.width / 40)
    lines: list[str] = []
    height = float(image.height)
    for caption in document.captions:
        for line in wrapped(segments(document, caption), int(image.width / size / 0.55)):
            height += size * 1.4
            spans = "".join(
                f'<tspan font-weight="bold" fill="{_dark(colour)}">{escape(text)}</tspan>' if colour else
                f"<tspan>{escape(text)}</tspan>" for text, colour in line
            )  # fmt: skip
            lines.append(f'<text xml:space="preserve" x="{size / 2}" y="{height - size * 0.3}" font-size="{size}" '
                         f'font-family="sans-serif">{spans}</text>')  # fmt: skip
        height += size * 0.4
    data = picture(path, _LONGEST)
    shown = f'<image width="{image.width}" height="{image.height}" xlink:href="{data}"/>' if data else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{image.width}" '
        f'height="{height:.0f}" viewBox="0 0 {image.width} {height:.0f}">\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{shown}\n{shapes_svg(document).replace(" href=", " xlink:href=")}\n'
        + f'<rect y="{image.height}" width="100%" height="{height - image.height:.0f}" fill="#ffffff"/>\n'
        + "\n".join(lines)
        + "\n</svg>\n"
    )


def _dark(colour: str) -> str:
    """Dark enough to be read on white."""
    channels = [int(int(colour[place : place + 2], 16) * 0.6) for place in (1, 3, 5)]
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def write(target: Target, documents: Iterable[Document]) -> None:
    for document in documents:
        path = target.image_path(document.image)
        if path is None:
            target.lose(message("pictures that are not here are left out"), document.image.uri)
        target.put(PurePosixPath(clean_name(document.image.uri)).with_suffix(".svg").as_posix(), draw(document, path))


FORMAT = Format(
    name="svg",
    title=message("SVG pictures (folder)"),
    about=message("Each image with its regions and captions drawn, for papers and slides."),
    suffix="",
    write=write,
    holds=features("captions kinds spans pieces overlaps entities polygons holes parts masks points loose_regions"),
    order=94,
)
